package interp

import (
	"math"
	"strconv"
	"strings"
)

func intDunderFormat(t *Thread, self Value, args []Value) (Value, error) {
	spec, err := specArg("int", args[0])
	if err != nil {
		return None, err
	}
	return formatInt(t, self, intOf(self), spec)
}

func floatDunderFormat(t *Thread, self Value, args []Value) (Value, error) {
	spec, err := specArg("float", args[0])
	if err != nil {
		return None, err
	}
	return formatFloat(t, self, floatValue(self), spec)
}

// formatInt formats the int i of the object v.
func formatInt(t *Thread, v, i Value, spec string) (Value, error) {
	if spec == "" {
		s, err := ToStr(t, v)
		return Value{t.newStr(s), 0}, err
	}
	class := v.Type().name
	f, err := parseSpec(spec, 'd', '>', class)
	if err != nil {
		return None, err
	}
	base, prefix := 10, ""
	switch f.typ {
	case 'd', 'n':
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(f.typ)
	case 'c':
		return formatChar(t, &f, i)
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		x, err := intToFloat(i)
		if err != nil {
			return None, err
		}
		s, err := f.formatFloat(t, x, class)
		return Value{t.newStr(s), 0}, err
	default:
		return None, f.unknownType(class)
	}
	if err := f.noPrecision(); err != nil {
		return None, err
	}
	if !f.alternate {
		prefix = ""
	}
	var digits string
	if base == 10 {
		digits, err = decimalText(t, i)
	} else if i.IsInt() {
		digits = strconv.FormatInt(i.n, base)
	} else if err = t.alloc(bitLen(i)); err == nil {
		digits = bigOf(i).Text(base)
	}
	if err != nil {
		return None, err
	}
	if f.typ == 'X' {
		digits = strings.ToUpper(digits)
	}
	neg := digits[0] == '-'
	s, err := f.number(t, neg, prefix, strings.TrimPrefix(digits, "-"), "")
	return Value{t.newStr(s), 0}, err
}

func (f *formatSpec) noPrecision() error {
	if f.precision >= 0 {
		return ValueErrorf("Precision not allowed in integer format specifier")
	}
	if f.noNegZero {
		return ValueErrorf("Negative zero coercion (z) not allowed in integer format specifier")
	}
	return nil
}

// formatChar is the type c: the character of a code point.
func formatChar(t *Thread, f *formatSpec, i Value) (Value, error) {
	if err := f.noPrecision(); err != nil {
		return None, err
	}
	switch {
	case f.sign != 0:
		return None, ValueErrorf("Sign not allowed with integer format specifier 'c'")
	case f.alternate:
		return None, ValueErrorf("Alternate form (#) not allowed with integer format specifier 'c'")
	case !i.IsInt():
		return None, Errorf(TypeOverflowError, "Python int too large to convert to C long")
	case i.n < 0 || i.n > 0x10FFFF:
		return None, Errorf(TypeOverflowError, "%c arg not in range(0x110000)")
	}
	s, err := f.pad(t, "", string(appendChar(nil, rune(i.n))))
	return Value{t.newStr(s), 0}, err
}

// formatFloat formats the float x of the object v.
func formatFloat(t *Thread, v Value, x float64, spec string) (Value, error) {
	if spec == "" {
		s, err := ToStr(t, v)
		return Value{t.newStr(s), 0}, err
	}
	class := v.Type().name
	f, err := parseSpec(spec, 0, '>', class)
	if err != nil {
		return None, err
	}
	s, err := f.formatFloat(t, x, class)
	return Value{t.newStr(s), 0}, err
}

func (f *formatSpec) formatFloat(t *Thread, x float64, class string) (string, error) {
	switch f.typ {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%':
	default:
		return "", f.unknownType(class)
	}
	if f.precision > math.MaxInt32 {
		return "", ValueErrorf("precision too big")
	}
	if err := t.alloc(2 * max(f.precision, 0)); err != nil {
		return "", err
	}
	neg, digits, rest := f.floatParts(x, true)
	return f.number(t, neg, "", digits, rest)
}

// floatParts gives the whole digits of a float and what follows; inf and nan are all in rest. dotZero: without a type
// a whole number ends in ".0".
func (f *formatSpec) floatParts(x float64, dotZero bool) (neg bool, digits, rest string) {
	typ, precision := byte(f.typ), f.precision
	suffix := ""
	flags := floatFlags{alternate: f.alternate, noNegZero: f.noNegZero}
	switch typ {
	case 0:
		typ = 'r'
		flags.dotZero = dotZero
	case 'n':
		typ = 'g'
	case '%':
		typ, suffix = 'f', "%"
		x *= 100
	}
	switch {
	case precision < 0 && typ != 'r':
		precision = 6
	case precision >= 0 && typ == 'r':
		typ = 'g'
	}
	s := floatString(x, typ, precision, flags)
	if s[0] == '-' {
		neg, s = true, s[1:]
	}
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return neg, s[:n], s[n:] + suffix
}

// floatFlags refine floatString.
type floatFlags struct {
	alternate bool // always a point, and keep the zeros of g
	dotZero   bool // ".0" after a whole number
	noNegZero bool // no sign on what rounds to zero
}

// floatString writes a float: typ is r (shortest; precision is not used), e, f, g or a capital of them.
func floatString(x float64, typ byte, precision int, flags floatFlags) string {
	upper := typ >= 'A' && typ <= 'Z'
	lower := typ | 0x20
	var s string
	switch {
	case math.IsNaN(x):
		s = "nan"
	case math.IsInf(x, 1):
		s = "inf"
	case math.IsInf(x, -1):
		s = "-inf"
	case lower == 'f':
		s = floatDigits(x, 'f', precision)
		if flags.alternate && precision == 0 {
			s += "."
		}
	case lower == 'e':
		s = floatDigits(x, 'e', precision)
		if flags.alternate && precision == 0 {
			s = strings.Replace(s, "e", ".e", 1)
		}
	case lower == 'g':
		s = floatG(x, precision, flags)
	default:
		s = FloatRepr(x)
		if !flags.dotZero {
			s = strings.TrimSuffix(s, ".0")
		}
		if flags.alternate && !strings.Contains(s, ".") {
			if i := strings.IndexByte(s, 'e'); i >= 0 {
				s = s[:i] + "." + s[i:]
			} else {
				s += "."
			}
		}
	}
	if flags.noNegZero && s[0] == '-' && strings.Trim(s, "-0.e+") == "" {
		s = s[1:]
	}
	if upper {
		s = strings.ToUpper(s)
	}
	return s
}

// floatG is the type g: precision digits, with an exponent if it is below -4 or the digits do not reach the point.
func floatG(x float64, precision int, flags floatFlags) string {
	if precision == 0 {
		precision = 1
	}
	e := floatDigits(x, 'e', precision-1)
	mantissa, expText, _ := strings.Cut(e, "e")
	exp, _ := strconv.Atoi(expText)
	limit := precision
	if flags.dotZero {
		limit-- // there is to be a digit behind the point
	}
	if exp < -4 || exp >= limit {
		if !flags.alternate {
			mantissa = trimZeros(mantissa)
		} else if !strings.Contains(mantissa, ".") {
			mantissa += "."
		}
		return mantissa + "e" + expText
	}
	s := floatDigits(x, 'f', max(precision-1-exp, 0))
	switch {
	case flags.alternate:
		if !strings.Contains(s, ".") {
			s += "."
		}
	default:
		s = trimZeros(s)
		if flags.dotZero && !strings.Contains(s, ".") {
			s += ".0"
		}
	}
	return s
}

// trimZeros takes off the zeros behind the point, and the point if nothing is left behind it.
func trimZeros(s string) string {
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

func complexDunderFormat(t *Thread, self Value, args []Value) (Value, error) {
	spec, err := specArg("complex", args[0])
	if err != nil {
		return None, err
	}
	if spec == "" {
		s, err := ToStr(t, self)
		return Value{t.newStr(s), 0}, err
	}
	class := self.Type().name
	f, err := parseSpec(spec, 0, '>', class)
	if err != nil {
		return None, err
	}
	switch f.typ {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
	default:
		return None, f.unknownType(class)
	}
	switch {
	case f.precision > math.MaxInt32:
		return None, ValueErrorf("precision too big")
	case f.fill == '0':
		return None, ValueErrorf("Zero padding is not allowed in complex format specifier")
	case f.align == '=':
		return None, ValueErrorf("'=' alignment flag is not allowed in complex format specifier")
	}
	if err := t.alloc(2 * max(f.precision, 0)); err != nil {
		return None, err
	}
	c := complexOf(self)
	part := f
	part.width, part.fill, part.align = -1, ' ', '<'
	write := func(x float64, sign byte) (string, error) {
		p := part
		if sign != 0 {
			p.sign = sign
		}
		neg, digits, rest := p.floatParts(x, false)
		return p.number(t, neg, "", digits, rest)
	}
	plain := f.typ == 0
	skipReal := plain && c.re == 0 && !math.Signbit(c.re)
	text := ""
	sign := byte('+')
	if skipReal {
		sign = 0
	} else if text, err = write(c.re, 0); err != nil {
		return None, err
	}
	im, err := write(c.im, sign)
	if err != nil {
		return None, err
	}
	text += im + "j"
	if plain && !skipReal {
		text = "(" + text + ")"
	}
	text, err = f.pad(t, "", text)
	return String(text), err
}
