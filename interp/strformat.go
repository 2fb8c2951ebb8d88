package interp

import (
	"fmt"
	"math"
	"strings"
)

// templating fills in the replacement fields of one str.format or format_map.
type templating struct {
	t       *Thread
	args    []Value // positional
	noArgs  bool    // format_map: there are none
	kwargs  Value   // what names are looked up in; Unset: nothing
	auto    int     // number of the next field without one
	numbers fieldNumbers
}

// fieldNumbers says how fields are numbered; one text cannot have both.
type fieldNumbers uint8

const (
	numbersUnknown fieldNumbers = iota
	numbersAuto
	numbersManual
)

func strFormat(t *Thread, self Value, args []Value) (Value, error) {
	f := templating{t: t, kwargs: args[0], args: args[1:]}
	return f.fill(self)
}

func strFormatMap(t *Thread, self Value, args []Value) (Value, error) {
	f := templating{t: t, kwargs: args[0], noArgs: true}
	return f.fill(self)
}

func strDunderFormat(t *Thread, self Value, args []Value) (Value, error) {
	spec, err := strArg(args[0], "__format__() argument")
	if err != nil {
		return None, err
	}
	if spec.s == "" {
		s, err := strValue(t, self) // a derived class may have a __str__ of its own
		if err != nil {
			return None, err
		}
		return Value{s, 0}, nil
	}
	s := strOf(self)
	r, err := formatStr(t, s, spec.s, self.Type().name)
	if err == nil && strOf(r).s == s.s {
		return self, nil // the object itself, even of a derived class
	}
	return r, err
}

func (f *templating) fill(template Value) (Value, error) {
	s := strOf(template)
	if s.s != "" && !strings.ContainsAny(s.s, "{}") {
		return template, nil // the object itself, even of a derived class
	}
	b, err := f.text(nil, s.s, 2)
	if err != nil {
		return None, err
	}
	return f.t.textOf(b), nil
}

// FormatPiece is a part of the template of str.format: literal text, then a field unless HasField is false.
type FormatPiece struct {
	Literal    string
	HasField   bool
	Name       string
	Conversion rune // behind a !, 0: none
	Spec       string
	nested     bool // Spec holds fields
}

// NextFormatPiece takes the first piece from a template that is not empty.
func NextFormatPiece(s string) (p FormatPiece, rest string, err error) {
	i := strings.IndexAny(s, "{}")
	if i < 0 {
		p.Literal = s
		return p, "", nil
	}
	brace := s[i]
	p.Literal, rest = s[:i], s[i+1:]
	switch {
	case rest != "" && rest[0] == brace:
		p.Literal = s[:i+1]
		return p, rest[1:], nil
	case brace == '}' || rest == "":
		return p, "", ValueErrorf("Single '%c' encountered in format string", brace)
	}
	rest, err = p.parseField(rest)
	return p, rest, err
}

// text appends s to b with its fields filled in; depth says how deep fields may lie in specs.
func (f *templating) text(b []byte, s string, depth int) ([]byte, error) {
	if depth == 0 {
		return nil, ValueErrorf("Max string recursion exceeded")
	}
	add := func(text string) error {
		if err := f.t.grow(len(b)+len(text), cap(b), 1); err != nil {
			return err
		}
		b = append(b, text...)
		return nil
	}
	for s != "" {
		p, rest, err := NextFormatPiece(s)
		if err != nil {
			return nil, err
		}
		if err := add(p.Literal); err != nil {
			return nil, err
		}
		if p.HasField {
			text, err := f.render(p, depth)
			if err != nil {
				return nil, err
			}
			if err := add(text); err != nil {
				return nil, err
			}
		}
		s = rest
	}
	return b, nil
}

// parseField reads a field behind its opening brace; rest is what follows the closing one.
func (p *FormatPiece) parseField(s string) (rest string, err error) {
	end, bracket := 0, false
scan:
	for ; end < len(s); end++ {
		switch c := s[end]; {
		case c == '{' && !bracket:
			return "", ValueErrorf("unexpected '{' in field name")
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case !bracket && (c == '}' || c == ':' || c == '!'):
			break scan
		}
	}
	if end == len(s) {
		return "", ValueErrorf("expected '}' before end of string")
	}
	p.HasField = true
	p.Name = s[:end]
	c := s[end]
	s = s[end+1:]
	if c == '}' {
		return s, nil
	}
	if c == '!' {
		if s == "" {
			return "", ValueErrorf("end of string while looking for conversion specifier")
		}
		r, w := decodeChar(s)
		p.Conversion = r
		s = s[w:]
		if s != "" {
			c, s = s[0], s[1:]
			if c == '}' {
				return s, nil
			}
			if c != ':' {
				return "", ValueErrorf("expected ':' after conversion specifier")
			}
		}
	}
	braces := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			p.nested = true
			braces++
		case '}':
			if braces--; braces == 0 {
				p.Spec = s[:i]
				return s[i+1:], nil
			}
		}
	}
	return "", ValueErrorf("unmatched '{' in format spec")
}

func (f *templating) render(p FormatPiece, depth int) (string, error) {
	v, err := f.lookUp(p.Name)
	if err != nil {
		return "", err
	}
	if p.Conversion != 0 {
		if v, err = convertField(f.t, v, p.Conversion); err != nil {
			return "", err
		}
	}
	spec := p.Spec
	if p.nested {
		b, err := f.text(nil, spec, depth-1)
		if err != nil {
			return "", err
		}
		spec = string(b)
	}
	if s, ok := v.o.(*Str); ok && spec == "" {
		return s.s, nil
	}
	r, err := Format(f.t, v, spec)
	if err != nil {
		return "", err
	}
	return strOf(r).s, nil
}

// convertField is !r, !s or !a of a replacement field.
func convertField(t *Thread, v Value, conversion rune) (Value, error) {
	var s *Str
	var err error
	switch conversion {
	case 'r':
		s, err = reprValue(t, v)
	case 's':
		s, err = strValue(t, v)
	case 'a':
		s, err = asciiValue(t, v)
	default:
		shown := string(conversion)
		if conversion <= 32 || conversion >= 127 {
			shown = fmt.Sprintf(`\x%x`, conversion)
		}
		err = ValueErrorf("Unknown conversion specifier %s", shown)
	}
	if err != nil {
		return None, err
	}
	return Value{s, 0}, nil
}

// SplitFieldName cuts the name of a field behind the number or name that it begins with; the latter is a str, or an int if it
// is made of digits.
func SplitFieldName(name string) (first Value, rest string, err error) {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	first, err = fieldKey(name[:end])
	return first, name[end:], err
}

// NextFieldPart takes the first .attribute or [item] from the rest of a field's name, which is not empty.
func NextFieldPart(s string) (attr bool, key Value, rest string, err error) {
	var name string
	switch s[0] {
	case '.':
		end := strings.IndexAny(s[1:], ".[") + 1
		if end == 0 {
			end = len(s)
		}
		attr, name, rest = true, s[1:end], s[end:]
	case '[':
		end := strings.IndexByte(s, ']')
		if end < 0 {
			return false, None, "", ValueErrorf("Missing ']' in format string")
		}
		name, rest = s[1:end], s[end+1:]
	default:
		return false, None, "", ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
	}
	switch {
	case name == "":
		err = ValueErrorf("Empty attribute in format string")
	case attr:
		key = String(name)
	default:
		key, err = fieldKey(name)
	}
	return attr, key, rest, err
}

// lookUp evaluates the name of a field: a number or name, then attributes and items.
func (f *templating) lookUp(name string) (Value, error) {
	key, rest, err := SplitFieldName(name)
	if err != nil {
		return None, err
	}
	v, err := f.first(key)
	for rest != "" && err == nil {
		var attr bool
		if attr, key, rest, err = NextFieldPart(rest); err != nil {
			break
		}
		if attr {
			v, err = GetAttr(f.t, v, f.t.in.intern(strOf(key).s))
		} else {
			v, err = GetItem(f.t, v, key)
		}
	}
	return v, err
}

// first gives the argument that a field begins with.
func (f *templating) first(key Value) (Value, error) {
	s := strOf(key)
	if s != nil && s.s != "" {
		if f.kwargs.IsUnset() {
			return None, keyError(key)
		}
		return GetItem(f.t, f.kwargs, key)
	}
	kind, i := numbersAuto, f.auto
	if s == nil {
		kind, i = numbersManual, int(key.n)
	}
	if f.numbers == numbersUnknown {
		f.numbers = kind
	}
	switch {
	case f.numbers != kind && kind == numbersAuto:
		return None, ValueErrorf("cannot switch from manual field specification to automatic field numbering")
	case f.numbers != kind:
		return None, ValueErrorf("cannot switch from automatic field numbering to manual field specification")
	case kind == numbersAuto:
		f.auto++
	}
	if f.noArgs {
		return None, ValueErrorf("Format string contains positional fields")
	}
	if i >= len(f.args) {
		return None, Errorf(TypeIndexError, "Replacement index %d out of range for positional args tuple", i)
	}
	return f.args[i], nil
}

// fieldKey is an int if s is made of decimal digits alone, of any script, else s itself.
func fieldKey(s string) (Value, error) {
	n := 0
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		d := decimalOf(r)
		if d < 0 {
			return String(s), nil
		}
		if n > (math.MaxInt-d)/10 {
			return None, ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		i += w
	}
	if s == "" {
		return Value{emptyStr, 0}, nil
	}
	return Int(int64(n)), nil
}
