package decimal

import (
	"strings"
	"unicode/utf8"

	"terrarium/interp"
)

// layout is a format specification taken apart.
type layout struct {
	fill      string
	align     byte // '<', '>', '^', '=', or '0': zeros after the sign
	sign      byte
	noNegZero bool
	alternate bool
	width     int64
	point     string
	separator string
	groups    []int
	prec      int64 // -1: none
	typ       byte
}

const maxWidth = 1 << 40

// parseLayout reads [[fill]align][sign][z][#][0][width][,][.precision][type].
func parseLayout(s string, capital bool) (*layout, bool) {
	l := &layout{fill: " ", align: '>', sign: '-', prec: -1, point: ".", typ: 'g'}
	if capital {
		l.typ = 'G'
	}
	isAlign := func(s string) bool { return s != "" && strings.IndexByte("<>=^", s[0]) >= 0 }
	aligned := true
	_, n := utf8.DecodeRuneInString(s)
	switch {
	case isAlign(s[n:]):
		l.fill, l.align, s = s[:n], s[n], s[n+1:]
	case isAlign(s):
		l.align, s = s[0], s[1:]
	default:
		aligned = false
	}
	if s != "" && strings.IndexByte("+- ", s[0]) >= 0 {
		l.sign, s = s[0], s[1:]
	}
	s, l.noNegZero = strings.CutPrefix(s, "z")
	s, l.alternate = strings.CutPrefix(s, "#")
	if strings.HasPrefix(s, "0") {
		if aligned {
			return nil, false
		}
		l.align, s = '0', s[1:]
	}
	number := func() int64 {
		n := int64(0)
		for s != "" && '0' <= s[0] && s[0] <= '9' {
			n, s = min(n*10+int64(s[0]-'0'), maxWidth), s[1:]
		}
		return n
	}
	if strings.HasPrefix(s, "0") {
		return nil, false
	}
	l.width = number()
	if strings.HasPrefix(s, ",") {
		l.separator, l.groups, s = ",", []int{3}, s[1:]
	}
	if strings.HasPrefix(s, ".") {
		if s = s[1:]; s == "" || s[0] < '0' || s[0] > '9' {
			return nil, false
		}
		l.prec = number()
	}
	if s != "" {
		switch s[0] {
		case 'e', 'E', 'f', 'F', 'g', 'G', '%':
			l.typ = s[0]
		case 'n', 'N':
			if l.separator != "" {
				return nil, false
			}
			l.typ = s[0] - 'n' + 'g'
		default:
			return nil, false
		}
		s = s[1:]
	}
	return l, s == ""
}

// formatNumber lays out x. ok is false if that would need too many digits.
func (l *layout) format(t *interp.Thread, x number, round rounding) (text string, ok bool, err error) {
	e := &env{settings: exactSettings}
	e.round = round
	capital := l.typ < 'a' && l.typ != '%'
	typ := l.typ
	if capital {
		typ += 'a' - 'A'
	}
	suffix := ""
	if typ == '%' {
		suffix = "%"
		x.exp += 2
		typ = 'f'
	}
	align := l.align
	var whole, rest string
	if x.isSpecial() {
		x.exp = 0
		whole = x.special()
		if align == '0' {
			align = '>'
		}
	} else {
		st, point := scientific, int64(1)
		switch typ {
		case 'e':
			st = exponential
			if x.isZero() && l.prec >= 0 {
				point = 1 - l.prec
			}
		case 'f':
			st = fixedPoint
		}
		if l.prec >= 0 {
			x = l.round(e, x, typ)
		}
		if typ == 'f' && x.isZero() {
			x.exp = min(x.exp, 0)
		}
		if l.noNegZero && x.isZero() {
			x.neg = false
		}
		size := x.digits + max(point, -point)
		if typ == 'f' {
			size = max(x.exp+x.digits, x.digits-x.exp)
		}
		if e.status&failure != 0 || !e.fits(size, maxDigits) {
			return "", false, nil
		}
		whole, rest = x.parts(st, point, capital)
		if strings.HasPrefix(rest, ".") {
			rest = l.point + rest[1:]
		} else if l.alternate {
			rest = l.point + rest
		}
	}
	sign := x.sign()
	if !x.neg && l.sign != '-' {
		sign = string(rune(l.sign))
	}
	rest += suffix
	if err := t.Alloc(int(max(2*l.width, 0)) + len(whole)); err != nil {
		return "", false, err
	}
	if !x.isSpecial() {
		room := int64(0)
		if align == '0' {
			room = l.width - int64(utf8.RuneCountInString(sign+rest))
		}
		whole = l.group(whole, int(room))
	}
	n := int(l.width) - utf8.RuneCountInString(sign+whole+rest)
	if n <= 0 {
		return sign + whole + rest, true, nil
	}
	if err := t.Alloc(n * len(l.fill)); err != nil {
		return "", false, err
	}
	fill := func(n int) string { return strings.Repeat(l.fill, n) }
	switch align {
	case '<':
		return sign + whole + rest + fill(n), true, nil
	case '^':
		return fill(n/2) + sign + whole + rest + fill(n-n/2), true, nil
	case '=':
		return sign + fill(n) + whole + rest, true, nil
	}
	return fill(n) + sign + whole + rest, true, nil
}

// round rounds to the precision asked for.
func (l *layout) round(e *env, x number, typ byte) number {
	digits := x.digits
	switch typ {
	case 'f':
		if x.isZero() {
			return newNumber(x.neg, bigZero, -l.prec)
		}
		if x.exp >= -l.prec {
			if !e.fits(x.digits+x.exp+l.prec, maxDigits) {
				return x
			}
			return newNumber(x.neg, shiftLeft(x.coef, x.exp+l.prec), -l.prec)
		}
		coef, _ := e.cut(x.neg, x.coef, -l.prec-x.exp)
		return newNumber(x.neg, coef, -l.prec)
	case 'g':
		digits = max(1, l.prec)
	case 'e':
		if x.isZero() {
			return x
		}
		digits = l.prec + 1
	}
	switch {
	case x.digits > digits:
		coef, _ := e.cut(x.neg, x.coef, x.digits-digits)
		if r := newNumber(x.neg, coef, x.exp+x.digits-digits); r.digits <= digits {
			return r
		}
		return newNumber(x.neg, pow10(digits-1), x.exp+x.digits-digits+1)
	case typ == 'e' && x.digits < digits && e.fits(digits, maxDigits):
		return newNumber(x.neg, shiftLeft(x.coef, digits-x.digits), x.exp-(digits-x.digits))
	}
	return x
}

// group puts separators into digits, and zeros before them up to room.
func (l *layout) group(digits string, room int) string {
	if l.separator == "" {
		return strings.Repeat("0", max(0, room-len(digits))) + digits
	}
	var parts []string
	for i := 0; ; i++ {
		size := l.groups[min(i, len(l.groups)-1)]
		if size <= 0 {
			size = max(len(digits), room, 1)
		}
		n := min(max(len(digits), room, 1), size)
		chars := min(len(digits), n)
		parts = append(parts, strings.Repeat("0", n-chars)+digits[len(digits)-chars:])
		digits = digits[:len(digits)-chars]
		if room -= n; digits == "" && room <= 0 {
			break
		}
		room -= utf8.RuneCountInString(l.separator)
	}
	var b strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		b.WriteString(parts[i])
		if i > 0 {
			b.WriteString(l.separator)
		}
	}
	return b.String()
}

// override takes the marks from the dict that __format__ may be given: decimal_point, thousands_sep and grouping.
func (l *layout) override(t *interp.Thread, v interp.Value) error {
	d := interp.AsDict(v)
	if d == nil {
		return interp.TypeErrorf("optional argument must be a dict")
	}
	bad := interp.ValueErrorf("invalid override dict")
	for _, x := range []struct {
		key string
		to  *string
	}{{"decimal_point", &l.point}, {"thousands_sep", &l.separator}, {"grouping", nil}} {
		v, ok := d.GetStr(interp.NewStr(x.key))
		if !ok {
			continue
		}
		s, ok := interp.AsStr(v)
		if !ok {
			return bad
		}
		if x.to != nil {
			*x.to = s
			continue
		}
		l.groups = nil
		for i := range len(s) {
			l.groups = append(l.groups, int(s[i]))
		}
	}
	if l.separator == "" || len(l.groups) == 0 {
		l.separator = ""
	}
	if n := utf8.RuneCountInString(l.point); n != 1 || utf8.RuneCountInString(l.separator) > 1 {
		return bad
	}
	return nil
}
