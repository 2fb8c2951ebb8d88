package interp

import (
	"math"
	"strconv"
	"strings"
)

// percent is one `template % values` in progress, of str or of bytes.
type percent struct {
	t       *Thread
	format  string
	bytes   bool
	values  []Value
	next    int   // value to be used next
	mapping Value // what %(key)s is looked up in; Unset: values is no mapping
	out     []byte
}

// directive is one % item of the template.
type directive struct {
	minus, plus, space, alt, zero bool
	width, prec                   int // prec -1: none
	conv                          rune
}

func strMod(t *Thread, v, w Value) (Value, error) {
	s := strOf(v)
	if s == nil {
		return NotImplemented, nil
	}
	if s.s == "%s" && tupleOf(w) == nil {
		r, err := strValue(t, w)
		if err != nil {
			return None, err
		}
		return Value{r, 0}, nil
	}
	p := percent{t: t, format: s.s}
	if err := p.run(w); err != nil {
		return None, err
	}
	if s.s != "" && strings.IndexByte(s.s, '%') < 0 {
		return v, nil // the object itself, even of a derived class
	}
	return t.textOf(p.out), nil
}

// percentBytes is template % w for bytes and bytearrays.
func percentBytes(t *Thread, template []byte, w Value) ([]byte, error) {
	p := percent{t: t, format: string(template), bytes: true}
	err := p.run(w)
	return p.out, err
}

func (p *percent) run(w Value) error {
	p.mapping = Unset
	if tuple := tupleOf(w); tuple != nil {
		p.values = tuple.items
	} else {
		p.values = []Value{w}
		if w.Type().slots.GetItem != nil && strOf(w) == nil && !(p.bytes && (bytesOf(w) != nil || byteArrayOf(w) != nil)) {
			p.mapping = w
		}
	}
	for i := 0; i < len(p.format); {
		n := strings.IndexByte(p.format[i:], '%')
		if n < 0 {
			n = len(p.format) - i
		}
		if err := p.write(p.format[i : i+n]); err != nil {
			return err
		}
		if i += n; i == len(p.format) {
			break
		}
		if strings.HasPrefix(p.format[i+1:], "%") {
			p.out = append(p.out, '%')
			i += 2
			continue
		}
		var err error
		if i, err = p.item(i + 1); err != nil {
			return err
		}
	}
	if p.next < len(p.values) && p.mapping.IsUnset() {
		what := "string"
		if p.bytes {
			what = "bytes"
		}
		return TypeErrorf("not all arguments converted during %s formatting", what)
	}
	return nil
}

func (p *percent) write(s string) error {
	if err := p.t.grow(len(p.out)+len(s), cap(p.out), 1); err != nil {
		return err
	}
	p.out = append(p.out, s...)
	return nil
}

// value takes the next value.
func (p *percent) value() (Value, error) {
	if p.next >= len(p.values) {
		return None, TypeErrorf("not enough arguments for format string")
	}
	p.next++
	return p.values[p.next-1], nil
}

// item formats the item whose % lies before position i; it gives the position behind it.
func (p *percent) item(i int) (int, error) {
	d := directive{prec: -1}
	var err error
	if i < len(p.format) && p.format[i] == '(' {
		if i, err = p.key(i); err != nil {
			return 0, err
		}
	}
flags:
	for ; i < len(p.format); i++ {
		switch p.format[i] {
		case '-':
			d.minus = true
		case '+':
			d.plus = true
		case ' ':
			d.space = true
		case '#':
			d.alt = true
		case '0':
			d.zero = true
		default:
			break flags
		}
	}
	if d.width, i, err = p.number(i, math.MaxInt, "width too big"); err != nil {
		return 0, err
	}
	if d.width < 0 {
		d.minus, d.width = true, -d.width
	}
	if i < len(p.format) && p.format[i] == '.' {
		if d.prec, i, err = p.number(i+1, math.MaxInt32, "precision too big"); err != nil {
			return 0, err
		}
		d.prec = max(d.prec, 0)
	}
	if i < len(p.format) && strings.IndexByte("hlL", p.format[i]) >= 0 {
		i++
	}
	if i >= len(p.format) {
		return 0, ValueErrorf("incomplete format")
	}
	w := 1
	d.conv = rune(p.format[i])
	if !p.bytes {
		d.conv, w = decodeChar(p.format[i:])
	}
	v, err := p.value()
	if err != nil {
		return 0, err
	}
	if err := p.convert(d, v, i); err != nil {
		return 0, err
	}
	return i + w, nil
}

// key reads the (key) at position i and makes its value the only one.
func (p *percent) key(i int) (int, error) {
	if p.mapping.IsUnset() {
		return 0, TypeErrorf("format requires a mapping")
	}
	start, depth := i+1, 1
	for i = start; i < len(p.format); i++ {
		switch p.format[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	if depth > 0 {
		return 0, ValueErrorf("incomplete format key")
	}
	key := String(p.format[start:i])
	if p.bytes {
		key = NewBytes([]byte(p.format[start:i]))
	}
	v, err := GetItem(p.t, p.mapping, key)
	p.values, p.next = []Value{v}, 0
	return i + 1, err
}

// number reads a width or precision, which may be a * for a value.
func (p *percent) number(i, limit int, tooBig string) (n, end int, err error) {
	if i < len(p.format) && p.format[i] == '*' {
		v, err := p.value()
		if err != nil {
			return 0, 0, err
		}
		if v = intOf(v); v.IsUnset() {
			return 0, 0, TypeErrorf("* wants int")
		}
		if limit == math.MaxInt32 {
			n, err = cIntArg(p.t, v)
		} else {
			n, err = sizeArg(p.t, v)
		}
		return n, i + 1, err
	}
	for ; i < len(p.format) && '0' <= p.format[i] && p.format[i] <= '9'; i++ {
		digit := int(p.format[i] - '0')
		if n > (limit-digit)/10 {
			return 0, 0, ValueErrorf("%s", tooBig)
		}
		n = n*10 + digit
	}
	return n, i, nil
}

// convert formats v; at is where the conversion lies in the template.
func (p *percent) convert(d directive, v Value, at int) error {
	switch d.conv {
	case 's', 'r', 'a', 'b':
		if d.conv == 'b' && !p.bytes {
			break
		}
		return p.convertText(d, v)
	case 'c':
		s, err := p.char(v)
		if err != nil {
			return err
		}
		return p.pad(d, "", "", s)
	case 'd', 'i', 'u', 'x', 'X', 'o':
		return p.convertInt(d, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.convertFloat(d, v)
	}
	index := at
	if !p.bytes {
		index = countChars(p.format[:at])
	} else if d.conv >= 128 {
		return Errorf(TypeOverflowError, "character argument not in range(0x110000)")
	}
	shown := d.conv
	if shown < 31 || shown > 126 {
		shown = '?'
	}
	return ValueErrorf("unsupported format character '%c' (0x%x) at index %d", shown, d.conv, index)
}

func (p *percent) convertText(d directive, v Value) error {
	var s *Str
	var err error
	switch {
	case p.bytes && (d.conv == 's' || d.conv == 'b'):
		b, err := bytesForPercent(p.t, v)
		if err != nil {
			return err
		}
		if d.prec >= 0 {
			b = b[:min(len(b), d.prec)]
		}
		return p.pad(d, "", "", string(b))
	case p.bytes || d.conv == 'a':
		s, err = asciiValue(p.t, v)
	case d.conv == 'r':
		s, err = reprValue(p.t, v)
	default:
		s, err = strValue(p.t, v)
	}
	if err != nil {
		return err
	}
	text := s.s
	if d.prec >= 0 && d.prec < s.length() {
		text = p.t.strSlice(s, 0, d.prec)
	}
	return p.pad(d, "", "", text)
}

// bytesForPercent gives what %s stands for in bytes.
func bytesForPercent(t *Thread, v Value) ([]byte, error) {
	if b, ok := bufferOf(v); ok {
		return b, nil
	}
	r, found, err := callSpecial(t, v, nameDunderBytes)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", v.Type().name)
	}
	b := bytesOf(r)
	if b == nil {
		return nil, TypeErrorf("__bytes__ returned non-bytes (type %s)", r.Type().name)
	}
	return b.b, nil
}

// char gives what %c stands for.
func (p *percent) char(v Value) (string, error) {
	limit, shown, message := int64(0x110000), "0x110000", "%c requires int or char"
	if p.bytes {
		limit, shown, message = 256, "256", "%c requires an integer in range(256) or a single byte"
		if b, ok := AsBytes(v); ok && len(b) == 1 {
			return string(b), nil
		}
	} else if s := strOf(v); s != nil && s.length() == 1 {
		return s.s, nil
	}
	i, err := Index(p.t, v)
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("%s", message)
		}
		return "", err
	}
	if !i.IsInt() || i.n < 0 || i.n >= limit {
		return "", Errorf(TypeOverflowError, "%%c arg not in range(%s)", shown)
	}
	if p.bytes {
		return string([]byte{byte(i.n)}), nil
	}
	return string(appendChar(nil, rune(i.n))), nil
}

func (p *percent) convertInt(d directive, v Value) error {
	if p.bytes && d.conv == 'i' {
		d.conv = 'd' // as messages have it
	}
	i := intOf(v)
	if i.IsUnset() {
		var err error
		if i, err = percentInt(p.t, d.conv, v); err != nil {
			return err
		}
	}
	var digits, prefix string
	switch d.conv {
	case 'x', 'X':
		digits, prefix = baseText(i, 16), "0x"
	case 'o':
		digits, prefix = baseText(i, 8), "0o"
	default:
		var err error
		if digits, err = decimalText(p.t, i); err != nil {
			return err
		}
	}
	digits, negative := strings.CutPrefix(digits, "-")
	if !d.alt {
		prefix = ""
	}
	if d.conv == 'X' {
		digits, prefix = strings.ToUpper(digits), strings.ToUpper(prefix)
	}
	if d.prec > len(digits) {
		if d.prec > math.MaxInt32-3 {
			return Errorf(TypeOverflowError, "precision too large")
		}
		if err := p.t.alloc(d.prec); err != nil {
			return err
		}
		digits = strings.Repeat("0", d.prec-len(digits)) + digits
	}
	return p.pad(d, d.sign(negative), prefix, digits)
}

// percentInt makes an int of what is none: by __index__, and for a decimal conversion by __int__ too.
func percentInt(t *Thread, conv rune, v Value) (Value, error) {
	decimal := conv == 'd' || conv == 'i' || conv == 'u'
	slots := v.Type().slots
	r, err := Unset, error(nil)
	switch {
	case decimal && slots.Int != nil:
		r, err = ToInt(t, v)
	case slots.Index != nil:
		r, err = Index(t, v)
	}
	if err != nil && !isException(err, TypeTypeError) {
		return None, err
	}
	if err != nil || r.IsUnset() {
		need := "an integer"
		if decimal {
			need = "a real number"
		}
		return None, TypeErrorf("%%%c format: %s is required, not %s", conv, need, v.Type().name)
	}
	return r, nil
}

// baseText writes an int in a base that is a power of two.
func baseText(i Value, base int) string {
	if i.IsInt() {
		return strconv.FormatInt(i.n, base)
	}
	return i.o.(*BigIntObject).i.Text(base)
}

func (p *percent) convertFloat(d directive, v Value) error {
	f, err := ToFloat(p.t, v)
	if err != nil {
		if p.bytes {
			err = TypeErrorf("float argument required, not %s", v.Type().name)
		}
		return err
	}
	if d.prec < 0 {
		d.prec = 6
	}
	if err := p.t.alloc(2 * d.prec); err != nil {
		return err
	}
	text := floatText(math.Abs(f), byte(d.conv), d.prec, d.alt)
	return p.pad(d, d.sign(math.Signbit(f) && !math.IsNaN(f)), "", text)
}

// floatText writes a float that is not negative as printf does; verb is one of eEfFgG. alt keeps the
// point and the zeros at the end.
func floatText(f float64, verb byte, prec int, alt bool) string {
	lower := verb | 0x20
	var s string
	switch {
	case math.IsInf(f, 0):
		s = "inf"
	case math.IsNaN(f):
		s = "nan"
	case lower == 'g':
		prec = max(prec, 1)
		s = strconv.FormatFloat(f, 'g', min(prec, mostDigits), 64)
		if alt {
			s = padFloat(s, prec)
		}
	default:
		s = floatDigits(f, lower, prec)
		if alt && prec == 0 {
			mantissa, exp, has := strings.Cut(s, "e")
			s = mantissa + "."
			if has {
				s += "e" + exp
			}
		}
	}
	if verb < 'a' {
		s = strings.ToUpper(s)
	}
	return s
}

// padFloat gives a number in the form of %g prec significant digits and a point.
func padFloat(s string, prec int) string {
	mantissa, exp, has := strings.Cut(s, "e")
	digits := len(mantissa)
	if strings.Contains(mantissa, ".") {
		digits--
	} else {
		mantissa += "."
	}
	if strings.HasPrefix(mantissa, "0.") && strings.Trim(mantissa, "0.") != "" {
		digits = len(strings.TrimLeft(mantissa, "0."))
	}
	mantissa += strings.Repeat("0", max(0, prec-digits))
	if has {
		mantissa += "e" + exp
	}
	return mantissa
}

func (d directive) sign(negative bool) string {
	switch {
	case negative:
		return "-"
	case d.plus:
		return "+"
	case d.space:
		return " "
	}
	return ""
}

// pad writes sign, prefix and text in a field of the width; only numbers are filled with zeros, between prefix and text.
func (p *percent) pad(d directive, sign, prefix, text string) error {
	n := len(text)
	if !p.bytes {
		n = countChars(text)
	}
	fill := max(0, d.width-n-len(sign)-len(prefix))
	size := len(sign) + len(prefix) + len(text)
	if fill > math.MaxInt-size-len(p.out) {
		return NewException(TypeMemoryError)
	}
	if err := p.t.grow(len(p.out)+size+fill, cap(p.out), 1); err != nil {
		return err
	}
	numeric := d.conv != 's' && d.conv != 'r' && d.conv != 'a' && d.conv != 'b' && d.conv != 'c'
	zeros := numeric && d.zero && !d.minus
	if !d.minus && !zeros {
		p.out = appendRepeated(p.out, ' ', fill)
	}
	p.out = append(p.out, sign...)
	p.out = append(p.out, prefix...)
	if zeros {
		p.out = appendRepeated(p.out, '0', fill)
	}
	p.out = append(p.out, text...)
	if d.minus {
		p.out = appendRepeated(p.out, ' ', fill)
	}
	return nil
}

func appendRepeated(b []byte, c byte, n int) []byte {
	for range n {
		b = append(b, c)
	}
	return b
}
