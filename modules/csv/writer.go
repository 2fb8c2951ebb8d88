package csv

import (
	"strings"

	"terrarium/interp"
)

// writer joins fields and writes the lines.
type writer struct {
	interp.Native
	state   *state
	write   Value
	dialect Value
	d       *dialect
}

func newWriter(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	pos := append([]Value(nil), args[1:]...)
	kwargs := args[0]
	if err := interp.ArgCount("", len(pos), 1, 2); err != nil {
		return interp.None, err
	}
	d, err := s.callDialect(t, pos[1:], kwargs)
	if err != nil {
		return interp.None, err
	}
	write, err := interp.FindAttr(t, pos[0], t.Intern("write"))
	if err != nil {
		return interp.None, err
	}
	if write.IsUnset() || !interp.Callable(write) {
		return interp.None, interp.TypeErrorf("argument 1 must have a \"write\" method")
	}
	rules, _ := interp.As[*dialect](d)
	return interp.NewNative(s.writer, &writer{state: s, write: write, dialect: d, d: rules}), nil
}

var writerSpec = interp.TypeSpec{
	Name:  "writer",
	Doc:   "Writes rows.",
	Flags: interp.Immutable | interp.NoInstances,
	Methods: []interp.FuncDef{
		{Name: "dialect", Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return self.Object().(*writer).dialect, nil
		}},
		{Name: "writerow", Sig: "(row, /)", Doc: "Write a row, which is an iterable of fields.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return self.Object().(*writer).row(t, args[0])
		}},
		{Name: "writerows", Sig: "(rows, /)", Doc: "Write several rows.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.None, interp.Iterate(t, args[0], func(row Value) error {
				_, err := self.Object().(*writer).row(t, row)
				return err
			})
		}},
	},
}

func (w *writer) row(t *interp.Thread, row Value) (Value, error) {
	it, err := interp.Iter(t, row)
	if err != nil {
		if interp.IsException(err, interp.TypeTypeError) {
			err = w.state.errorf("iterable expected, not %s", interp.QualifiedName(row.Type()))
		}
		return interp.None, err
	}
	var line strings.Builder
	n, null := 0, false
	for {
		field, err := interp.Next(t, it)
		if err != nil {
			return interp.None, err
		}
		if field.IsUnset() {
			break
		}
		quoted := false
		switch w.d.quoting {
		case quoteNonNumeric:
			quoted = !interp.IsNumber(field)
		case quoteAll:
			quoted = true
		case quoteStrings:
			_, quoted = interp.AsStr(field)
		case quoteNotNull:
			quoted = !field.IsNone()
		}
		null = field.IsNone()
		text := ""
		if !null {
			if text, err = interp.ToStr(t, field); err != nil {
				return interp.None, err
			}
		}
		if err := t.Alloc(2 * (line.Len() + len(text))); err != nil {
			return interp.None, err
		}
		if err := w.join(&line, n, text, null, quoted); err != nil {
			return interp.None, err
		}
		n++
	}
	if n > 0 && line.Len() == 0 {
		if w.d.quoting == quoteNone || null && (w.d.quoting == quoteStrings || w.d.quoting == quoteNotNull) {
			return interp.None, w.state.errorf("single empty field record must be quoted")
		}
		if err := w.join(&line, 0, "", false, true); err != nil {
			return interp.None, err
		}
	}
	line.WriteString(w.d.lineEnd)
	return interp.Call(t, w.write, interp.Obj(interp.NewStr(line.String())))
}

// join adds field number n; null: it was None.
func (w *writer) join(line *strings.Builder, n int, text string, null, quoted bool) error {
	d := w.d
	if text == "" && d.delimiter == ' ' && d.skipSpace {
		if d.quoting == quoteNone || null && (d.quoting == quoteStrings || d.quoting == quoteNotNull) {
			return w.state.errorf("empty field must be quoted if delimiter is a space and skipinitialspace is true")
		}
		quoted = true
	}
	if n > 0 {
		line.WriteRune(d.delimiter)
	}
	var field strings.Builder
	for i, width := 0, 0; i < len(text); i += width {
		var c rune
		c, width = char(text[i:])
		if c == d.delimiter || c == d.escape || c == d.quote || c == '\n' || c == '\r' || strings.ContainsRune(d.lineEnd, c) {
			escape := false
			switch {
			case d.quoting == quoteNone:
				escape = true
			case c == d.quote && d.doubleQuote:
				field.WriteRune(d.quote)
			case c == d.quote, c == d.escape:
				escape = true
			}
			if escape {
				if d.escape < 0 {
					return w.state.errorf("need to escape, but no escapechar set")
				}
				field.WriteRune(d.escape)
			} else {
				quoted = true
			}
		}
		field.WriteString(text[i : i+width])
	}
	if quoted {
		line.WriteRune(d.quote)
	}
	line.WriteString(field.String())
	if quoted {
		line.WriteRune(d.quote)
	}
	return nil
}
