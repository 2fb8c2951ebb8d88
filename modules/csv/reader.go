package csv

import (
	"strings"

	"terrarium/interp"
)

// reader splits lines. Between lines it is at the start of a row, or inside a quoted field.
type reader struct {
	interp.Native
	state   *state
	lines   Value // an iterator
	dialect Value
	d       *dialect
	lineNum int

	at       place
	fields   []Value
	field    strings.Builder
	size     int  // characters of the field
	unquoted bool // no quote was seen in the field
}

// place is where in a row the reader is.
type place uint8

const (
	startRow place = iota
	startField
	escaped
	inField
	inQuotes
	escapedInQuotes
	quoteInQuotes
	eatEnd
	afterEscapedEnd
)

// endOfLine stands for the end of what the iterator gave.
const endOfLine = -2

func newReader(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	pos := append([]Value(nil), args[1:]...)
	kwargs := args[0]
	if err := interp.ArgCount("", len(pos), 1, 2); err != nil {
		return interp.None, err
	}
	lines, err := interp.Iter(t, pos[0])
	if err != nil {
		return interp.None, err
	}
	d, err := s.callDialect(t, pos[1:], kwargs)
	if err != nil {
		return interp.None, err
	}
	rules, _ := interp.As[*dialect](d)
	return interp.NewNative(s.reader, &reader{state: s, lines: lines, dialect: d, d: rules}), nil
}

var readerSpec = interp.TypeSpec{
	Name:  "reader",
	Doc:   "An iterator of rows.",
	Flags: interp.Immutable | interp.NoInstances,
	Slots: interp.Slots{Iter: interp.SelfIter, Next: readerNext},
	Methods: []interp.FuncDef{
		{Name: "dialect", Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return self.Object().(*reader).dialect, nil
		}},
		{Name: "line_num", Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.Int(int64(self.Object().(*reader).lineNum)), nil
		}},
	},
}

func readerNext(t *interp.Thread, self Value) (Value, error) {
	r := self.Object().(*reader)
	r.fields, r.at = nil, startRow
	r.startField()
	for {
		line, err := interp.Next(t, r.lines)
		if err != nil {
			return interp.None, err
		}
		if line.IsUnset() {
			if r.size == 0 && r.at != inQuotes {
				return interp.Exhausted(t)
			}
			if r.d.strict {
				return interp.None, r.state.errorf("unexpected end of data")
			}
			if err := r.save(t); err != nil {
				return interp.None, err
			}
			break
		}
		text, ok := interp.AsStr(line)
		if !ok {
			return interp.None, r.state.errorf("iterator should return strings, not %s (the file should be opened in text mode)", interp.QualifiedName(line.Type()))
		}
		r.lineNum++
		for i, w := 0, 0; i < len(text); i += w {
			var c rune
			c, w = char(text[i:])
			if err := r.take(t, c, text[i:i+w]); err != nil {
				return interp.None, err
			}
		}
		if err := r.take(t, endOfLine, ""); err != nil {
			return interp.None, err
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
		if r.at == startRow {
			break
		}
	}
	row := interp.NewList(r.fields)
	r.fields = nil
	return row, nil
}

// char reads a character of WTF-8 text; a lone surrogate is one too.
func char(s string) (rune, int) {
	if s[0] < 0x80 {
		return rune(s[0]), 1
	}
	n := 2
	if s[0] >= 0xF0 {
		n = 4
	} else if s[0] >= 0xE0 {
		n = 3
	}
	r := rune(s[0]) & (0xFF >> (n + 1))
	for i := 1; i < n && i < len(s); i++ {
		r = r<<6 | rune(s[i])&0x3F
	}
	return r, min(n, len(s))
}

func (r *reader) startField() {
	r.field.Reset()
	r.size, r.unquoted = 0, true
}

// save ends a field.
func (r *reader) save(t *interp.Thread) error {
	text := r.field.String()
	v := interp.Obj(interp.NewStr(text))
	if r.unquoted {
		switch q := r.d.quoting; {
		case text == "" && (q == quoteNotNull || q == quoteStrings):
			v = interp.None
		case text != "" && (q == quoteNonNumeric || q == quoteStrings):
			f, err := interp.Call(t, interp.Obj(interp.TypeFloat), v)
			if err != nil {
				return err
			}
			v = f
		}
	}
	if len(r.fields)&0xFFF == 0xFFF {
		if err := t.Alloc(len(r.fields) * 48); err != nil {
			return err
		}
	}
	r.fields = append(r.fields, v)
	r.startField()
	return nil
}

// add puts a character into the field.
func (r *reader) add(text string) error {
	if r.size >= r.state.limit {
		return r.state.errorf("field larger than field limit (%d)", r.state.limit)
	}
	r.size++
	r.field.WriteString(text)
	return nil
}

// endField ends a field at the end of a row.
func (r *reader) endField(t *interp.Thread, c rune) error {
	err := r.save(t)
	r.at = eatEnd
	if c == endOfLine {
		r.at = startRow
	}
	return err
}

// take handles the next character, which text holds, or endOfLine.
func (r *reader) take(t *interp.Thread, c rune, text string) error {
	d := r.d
	end := c == '\n' || c == '\r' || c == endOfLine
	switch r.at {
	case startRow:
		if c == endOfLine {
			return nil // an empty line
		}
		if end {
			r.at = eatEnd
			return nil
		}
		r.at = startField
		return r.take(t, c, text)
	case startField:
		switch {
		case end:
			return r.endField(t, c)
		case c == d.quote && d.quoting != quoteNone:
			r.unquoted = false
			r.at = inQuotes
		case c == d.escape:
			r.at = escaped
		case c == ' ' && d.skipSpace:
		case c == d.delimiter:
			return r.save(t)
		default:
			r.at = inField
			return r.add(text)
		}
	case escaped:
		r.at = inField
		switch c {
		case '\n', '\r':
			r.at = afterEscapedEnd
		case endOfLine:
			text = "\n"
		}
		return r.add(text)
	case afterEscapedEnd, inField:
		if r.at == afterEscapedEnd && c == endOfLine {
			return nil // so it is until a delimiter comes
		}
		switch {
		case end:
			return r.endField(t, c)
		case c == d.escape:
			r.at = escaped
		case c == d.delimiter:
			r.at = startField
			return r.save(t)
		default:
			return r.add(text)
		}
	case inQuotes:
		switch {
		case c == endOfLine:
		case c == d.escape:
			r.at = escapedInQuotes
		case c == d.quote && d.quoting != quoteNone:
			r.at = inField
			if d.doubleQuote {
				r.at = quoteInQuotes
			}
		default:
			return r.add(text)
		}
	case escapedInQuotes:
		r.at = inQuotes
		if c == endOfLine {
			text = "\n"
		}
		return r.add(text)
	case quoteInQuotes:
		switch {
		case d.quoting != quoteNone && c == d.quote:
			r.at = inQuotes
			return r.add(text)
		case c == d.delimiter:
			r.at = startField
			return r.save(t)
		case end:
			return r.endField(t, c)
		case d.strict:
			return r.state.errorf("'%c' expected after '%c'", d.delimiter, d.quote)
		default:
			r.at = inField
			return r.add(text)
		}
	case eatEnd:
		switch {
		case c == endOfLine:
			r.at = startRow
		case !end:
			return r.state.errorf("new-line character seen in unquoted field - do you need to open the file with newline=''?")
		}
	}
	return nil
}
