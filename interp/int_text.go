package interp

import (
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// digitsThreshold is the number of digits up to which conversions are never refused.
const digitsThreshold = 640

// intText is the decimal text of an exact int. ValueError if it has more digits than sys.set_int_max_str_digits allows.
func intText(t *Thread, i Value) (Value, error) {
	if i.IsInt() {
		return t.decimalStr(i.n), nil
	}
	s, err := decimalText(t, i)
	return String(s), err
}

func decimalText(t *Thread, i Value) (string, error) {
	if i.IsInt() {
		return strconv.FormatInt(i.n, 10), nil
	}
	x := bigOf(i)
	limit := t.in.maxStrDigits()
	n := x.BitLen()
	tooLong := limit > 0 && n > digitsThreshold*3 && n/4 > limit // fewer bits than a number of limit+1 digits can have are let through here
	var s string
	if !tooLong {
		if err := t.alloc(n); err != nil {
			return "", err
		}
		var text string
		if err := t.Interruptible(n, func() { text = x.String() }); err != nil {
			return "", err
		}
		s = text
		digits := len(s)
		if s[0] == '-' {
			digits--
		}
		tooLong = limit > 0 && digits > limit && digits > digitsThreshold
	}
	if tooLong {
		return "", ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit)
	}
	return s, nil
}

// parseIntStr reads int(s, base) of a str, of which v is the object for the error.
func parseIntStr(t *Thread, v Value, s string, base int) (Value, error) {
	ascii, ok := asciiNumber(s)
	if !ok {
		return None, badInt(t, v, base)
	}
	return parseInt(t, v, ascii, base)
}

func parseIntBytes(t *Thread, b []byte, base int) (Value, error) {
	return parseInt(t, NewBytes(b), strings.Trim(string(b), " \t\n\v\f\r"), base)
}

// asciiNumber strips whitespace and turns the decimal digits of other scripts into ASCII's; ok is false if there is
// another character beyond ASCII.
func asciiNumber(s string) (string, bool) {
	s = trimSpaceLeft(trimSpaceRight(s))
	i := 0
	for i < len(s) && s[i] < 128 {
		i++
	}
	if i == len(s) {
		return s, true
	}
	var b strings.Builder
	b.WriteString(s[:i])
	for i < len(s) {
		r, w := decodeChar(s[i:])
		i += w
		switch d := decimalOf(r); {
		case r < 128:
			b.WriteByte(byte(r))
		case d >= 0:
			b.WriteByte('0' + byte(d))
		case isSpaceChar(r):
			b.WriteByte(' ')
		default:
			return "", false
		}
	}
	return b.String(), true
}

// badInt is the error of a text that is no int.
func badInt(t *Thread, v Value, base int) error {
	s, err := Repr(t, v)
	if err != nil {
		return err
	}
	if countChars(s) > 200 {
		s = s[:t.offset(NewStr(s), 200)]
	}
	return ValueErrorf("invalid literal for int() with base %d: %s", base, s)
}

// parseInt reads sign, prefix and digits.
func parseInt(t *Thread, v Value, s string, base int) (Value, error) {
	given := base
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		s = s[1:]
	}
	zeroOnly := false // base 0 and a leading 0: only zeros are allowed
	if len(s) > 1 && s[0] == '0' {
		prefix := map[byte]int{'x': 16, 'o': 8, 'b': 2}[s[1]|0x20]
		switch {
		case prefix != 0 && (base == 0 || base == prefix):
			base = prefix
			s = s[2:]
			if s != "" && s[0] == '_' {
				s = s[1:]
			}
		case base == 0:
			zeroOnly = true
		}
	}
	if base == 0 {
		base = 10
	}
	digits, rest, ok := scanDigits(s, base)
	if !ok {
		return None, badInt(t, v, given)
	}
	if limit := t.in.maxStrDigits(); limit > 0 && base&(base-1) != 0 && len(digits) > limit && len(digits) > digitsThreshold {
		return None, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit", limit, len(digits))
	}
	if rest != "" || zeroOnly && strings.Trim(digits, "0") != "" {
		return None, badInt(t, v, given)
	}
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		if neg {
			n = -n
		}
		return Int(n), nil
	}
	x, err := t.parseBig(digits, base)
	if err != nil {
		return None, err
	}
	if neg {
		x.Neg(x)
	}
	return BigInt(x), nil
}

// scanDigits takes digits, with single underscores between them, from the front of s.
func scanDigits(s string, base int) (digits, rest string, ok bool) {
	i := 0
	plain := true
	prev := byte('_')
	for i < len(s) {
		c := s[i]
		if c == '_' {
			if prev == '_' {
				return "", "", false
			}
			plain = false
		} else if digitValue(c) >= base {
			break
		}
		prev = c
		i++
	}
	if prev == '_' {
		return "", "", false
	}
	digits, rest = s[:i], s[i:]
	if !plain {
		digits = strings.ReplaceAll(digits, "_", "")
	}
	return digits, rest, true
}

// digitValue is the value of a digit or letter, 37 for anything else.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 37
}

// parseBig reads many digits, in time that stays well below the square of their number.
func (t *Thread) parseBig(digits string, base int) (*big.Int, error) {
	if err := t.checkBits(int64(len(digits)) * int64(bits.Len(uint(base-1)))); err != nil {
		return nil, err
	}
	if base&(base-1) == 0 {
		return bitsToInt(digits, bits.Len(uint(base-1))), nil
	}
	powers := map[int]*big.Int{}
	return t.parseHalves(digits, base, powers)
}

// parseHalves reads the two halves of the digits and puts them together; powers holds base**n for reuse.
func (t *Thread) parseHalves(digits string, base int, powers map[int]*big.Int) (*big.Int, error) {
	if len(digits) <= 1000 {
		x, _ := new(big.Int).SetString(digits, base)
		return x, nil
	}
	if err := t.Poll(); err != nil {
		return nil, err
	}
	// A low part whose length is 1000 times a power of two, so that few different powers are needed.
	low := 1000
	for low*2 < len(digits) {
		low *= 2
	}
	high, err := t.parseHalves(digits[:len(digits)-low], base, powers)
	if err != nil {
		return nil, err
	}
	rest, err := t.parseHalves(digits[len(digits)-low:], base, powers)
	if err != nil {
		return nil, err
	}
	p := powers[low]
	if p == nil {
		v, err := intPow(t, Int(int64(base)), Int(int64(low)))
		if err != nil {
			return nil, err
		}
		p = bigOf(v)
		powers[low] = p
	}
	if high, err = t.mulBig(high, p); err != nil {
		return nil, err
	}
	return high.Add(high, rest), nil
}

// bitsToInt reads digits of a power-of-two base, width bits each.
func bitsToInt(digits string, width int) *big.Int {
	words := make([]big.Word, (len(digits)*width+bits.UintSize-1)/bits.UintSize)
	pos := 0
	for i := len(digits) - 1; i >= 0; i-- {
		d := big.Word(digitValue(digits[i]))
		w, off := pos/bits.UintSize, pos%bits.UintSize
		words[w] |= d << off
		if off+width > bits.UintSize && w+1 < len(words) {
			words[w+1] |= d >> (bits.UintSize - off)
		}
		pos += width
	}
	return new(big.Int).SetBits(words)
}
