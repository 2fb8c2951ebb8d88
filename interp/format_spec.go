package interp

import (
	"math"
	"strings"
)

var nameFormat = static("__format__")

// Format is format(v, spec): a str.
func Format(t *Thread, v Value, spec string) (Value, error) {
	switch o := v.o.(type) {
	case *Str:
		return formatStr(t, o, spec, "str")
	case *intTag, *BigIntObject:
		return formatInt(t, v, v, spec)
	case *floatTag:
		return formatFloat(t, v, v.AsFloat(), spec)
	}
	r, found, err := callSpecial(t, v, nameFormat, String(spec))
	if err != nil {
		return None, err
	}
	if !found {
		return None, TypeErrorf("Type %s doesn't define __format__", v.Type().name)
	}
	if strOf(r) == nil {
		return None, TypeErrorf("__format__ must return a str, not %s", r.Type().name)
	}
	return r, nil
}

// formatSpec is a format specifier taken apart:
//
//	[[fill]align][sign][z][#][0][width][grouping][.precision][type]
type formatSpec struct {
	fill      rune
	align     byte // one of "<>=^"
	sign      byte // '+', '-', ' ' or 0
	noNegZero bool
	alternate bool
	width     int // -1: none
	group     byte
	groupSize int
	precision int // -1: none
	typ       rune
}

// parseSpec reads a specifier; typ and align are the defaults of the value's class, which is named in errors.
func parseSpec(spec string, typ rune, align byte, class string) (formatSpec, error) {
	f := formatSpec{fill: ' ', align: align, width: -1, precision: -1, typ: typ}
	var short [16]rune
	s := short[:0]
	for p := spec; p != ""; {
		r, w := decodeChar(p)
		s = append(s, r)
		p = p[w:]
	}
	at := func(i int) rune {
		if i < len(s) {
			return s[i]
		}
		return -1
	}
	isAlign := func(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }
	i := 0
	filled, aligned := false, false
	switch {
	case isAlign(at(1)):
		f.fill, f.align = s[0], byte(s[1])
		filled, aligned = true, true
		i = 2
	case isAlign(at(0)):
		f.align = byte(s[0])
		aligned = true
		i = 1
	}
	if r := at(i); r == '+' || r == '-' || r == ' ' {
		f.sign = byte(r)
		i++
	}
	if at(i) == 'z' {
		f.noNegZero = true
		i++
	}
	if at(i) == '#' {
		f.alternate = true
		i++
	}
	if !filled && at(i) == '0' {
		f.fill = '0'
		if !aligned && align == '>' {
			f.align = '='
		}
		i++
	}
	var err error
	if f.width, i, err = specNumber(s, i); err != nil {
		return f, err
	}
	if at(i) == ',' {
		f.group = ','
		i++
	}
	if at(i) == '_' {
		if f.group != 0 {
			return f, ValueErrorf("Cannot specify both ',' and '_'.")
		}
		f.group = '_'
		i++
		if at(i) == ',' {
			return f, ValueErrorf("Cannot specify both ',' and '_'.")
		}
	}
	if at(i) == '.' {
		if f.precision, i, err = specNumber(s, i+1); err != nil {
			return f, err
		}
		if f.precision < 0 {
			return f, ValueErrorf("Format specifier missing precision")
		}
	}
	switch len(s) - i {
	case 0:
	case 1:
		f.typ = s[i]
	default:
		return f, ValueErrorf("Invalid format specifier '%s' for object of type '%s'", spec, class)
	}
	return f, f.checkGroup()
}

// specNumber reads a width or precision, -1 if there is none.
func specNumber(s []rune, i int) (n, next int, err error) {
	start := i
	for i < len(s) {
		d := int(s[i] - '0')
		if s[i] > 127 {
			d = decimalOf(s[i])
		}
		if d < 0 || d > 9 {
			break
		}
		if n > (math.MaxInt-d)/10 {
			return 0, 0, ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		i++
	}
	if i == start {
		n = -1
	}
	return n, i, nil
}

// checkGroup tells which types can have separators.
func (f *formatSpec) checkGroup() error {
	f.groupSize = 3
	if f.group == 0 {
		return nil
	}
	switch f.typ {
	case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
		return nil
	case 'b', 'o', 'x', 'X':
		if f.group == '_' {
			f.groupSize = 4
			return nil
		}
	}
	if f.typ > 32 && f.typ < 128 {
		return ValueErrorf("Cannot specify '%c' with '%c'.", f.group, f.typ)
	}
	return ValueErrorf(`Cannot specify '%c' with '\x%x'.`, f.group, f.typ)
}

func (f *formatSpec) unknownType(class string) error {
	if f.typ > 32 && f.typ < 128 {
		return ValueErrorf("Unknown format code '%c' for object of type '%s'", f.typ, class)
	}
	return ValueErrorf(`Unknown format code '\x%x' for object of type '%s'`, f.typ, class)
}

// pad puts body, of n characters, into the field; lead is what stays in front of '=' padding.
func (f *formatSpec) pad(t *Thread, lead, body string) (string, error) {
	n := countChars(lead) + countChars(body)
	if f.width <= n {
		return lead + body, nil
	}
	more := f.width - n
	fill := " "
	if f.fill != ' ' {
		fill = string(appendChar(nil, f.fill))
	}
	if more > math.MaxInt/8 {
		return "", NewException(TypeMemoryError)
	}
	if err := t.alloc(more*len(fill) + len(body)); err != nil {
		return "", err
	}
	left := more // before the body
	switch f.align {
	case '<':
		left = 0
	case '^':
		left = more / 2
	}
	text, b := t.makeText(len(lead) + more*len(fill) + len(body))
	if f.align != '=' {
		b = writeRepeated(b, fill, left)
	}
	b = b[copy(b, lead):]
	if f.align == '=' {
		b = writeRepeated(b, fill, left)
	}
	b = b[copy(b, body):]
	writeRepeated(b, fill, more-left)
	return text, nil
}

// formatStr formats a text; class is what errors call its class.
func formatStr(t *Thread, s *Str, spec, class string) (Value, error) {
	if spec == "" {
		return Obj(s), nil
	}
	f, err := parseSpec(spec, 's', '<', class)
	if err != nil {
		return None, err
	}
	switch {
	case f.typ != 's':
		return None, f.unknownType(class)
	case f.sign == ' ':
		return None, ValueErrorf("Space not allowed in string format specifier")
	case f.sign != 0:
		return None, ValueErrorf("Sign not allowed in string format specifier")
	case f.noNegZero:
		return None, ValueErrorf("Negative zero coercion (z) not allowed in string format specifier")
	case f.alternate:
		return None, ValueErrorf("Alternate form (#) not allowed in string format specifier")
	case f.align == '=':
		return None, ValueErrorf("'=' alignment not allowed in string format specifier")
	}
	text := s.s
	if f.precision >= 0 && f.precision < s.length() {
		text = s.s[:t.offset(s, f.precision)]
	}
	text, err = f.pad(t, "", text)
	return Value{t.newStr(text), 0}, err
}

// group puts separators between digits, with zeros in front up to minWidth.
func (f *formatSpec) groupDigits(digits string, minWidth int) string {
	if f.group == 0 {
		if more := minWidth - len(digits); more > 0 {
			return strings.Repeat("0", more) + digits
		}
		return digits
	}
	var parts []string
	rest := len(digits)
	for {
		n := min(f.groupSize, max(rest, minWidth, 1))
		chars := max(0, min(rest, n))
		part := digits[rest-chars : rest]
		if n > chars {
			part = strings.Repeat("0", n-chars) + part
		}
		parts = append(parts, part)
		rest -= chars
		minWidth -= n
		if rest <= 0 && minWidth <= 0 {
			break
		}
		minWidth--
	}
	var b strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		b.WriteString(parts[i])
		if i > 0 {
			b.WriteByte(f.group)
		}
	}
	return b.String()
}

// number lays out a number: sign, prefix such as 0x, whole digits, and what follows them.
func (f *formatSpec) number(t *Thread, neg bool, prefix, digits, rest string) (string, error) {
	lead := prefix
	switch {
	case neg:
		lead = "-" + prefix
	case f.sign == '+' || f.sign == ' ':
		lead = string(rune(f.sign)) + prefix
	}
	if digits != "" {
		minWidth := 0
		if f.fill == '0' && f.align == '=' {
			minWidth = f.width - len(lead) - len(rest)
		}
		if minWidth > math.MaxInt/8 {
			return "", NewException(TypeMemoryError)
		}
		if err := t.alloc(2 * max(minWidth, len(digits))); err != nil {
			return "", err
		}
		digits = f.groupDigits(digits, minWidth)
	}
	return f.pad(t, lead, digits+rest)
}

// specArg reads the argument of a __format__ method.
func specArg(class string, v Value) (string, error) {
	s := strOf(v)
	if s == nil {
		return "", TypeErrorf("__format__() argument must be str, not %s", argTypeName(v))
	}
	return s.s, nil
}
