package interp

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// FloatRepr is repr(f): the shortest digits that read back as f.
func FloatRepr(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	s := shortestFloat(f)
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s
}

// shortestFloat is repr without ".0": complex numbers print their parts so. f is finite.
func shortestFloat(f float64) string {
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.FormatFloat(f, 'e', -1, 64)
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

func floatHex(f float64) string {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return FloatRepr(f)
	}
	sign := ""
	if math.Signbit(f) {
		sign, f = "-", -f
	}
	if f == 0 {
		return sign + "0x0.0p+0"
	}
	b := math.Float64bits(f)
	exp, lead := int(b>>52)-1023, 1
	if b>>52 == 0 {
		exp, lead = -1022, 0
	}
	return fmt.Sprintf("%s0x%d.%013xp%+d", sign, lead, b&(1<<52-1), exp)
}

// floatFromHex is float.fromhex.
func floatFromHex(t *Thread, self Value, args []Value) (Value, error) {
	s := strOf(args[0])
	if s == nil {
		return None, TypeErrorf("bad argument type for built-in operation")
	}
	f, err := parseHexFloat(strings.Trim(s.s, " \t\n\v\f\r"))
	if err != nil {
		return None, err
	}
	if cls := self.o.(*Type); cls != TypeFloat {
		return Call(t, self, Float(f))
	}
	return Float(f), nil
}

// parseHexFloat reads [sign] ["0x"] digits ["." digits] ["p" exponent], inf or nan.
func parseHexFloat(s string) (float64, error) {
	bad := ValueErrorf("invalid hexadecimal floating-point string")
	sign := 1.0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	switch strings.ToLower(s) {
	case "inf", "infinity":
		return math.Inf(int(sign)), nil
	case "nan":
		return math.Copysign(math.NaN(), sign), nil
	}
	if len(s) >= 2 && s[0] == '0' && s[1]|0x20 == 'x' {
		s = s[2:]
	}
	mantissa, exponent := s, ""
	if i := strings.IndexAny(s, "pP"); i >= 0 {
		mantissa, exponent = s[:i], s[i+1:]
		digits := strings.TrimLeft(exponent, "+-")
		if len(exponent)-len(digits) > 1 || digits == "" || strings.Trim(digits, "0123456789") != "" {
			return 0, bad
		}
	}
	whole, frac, _ := strings.Cut(mantissa, ".")
	digits := whole + frac
	for i := 0; i < len(digits); i++ {
		if digitValue(digits[i]) >= 16 {
			return 0, bad
		}
	}
	if digits == "" {
		return 0, bad
	}
	lead := strings.TrimLeft(digits, "0")
	if lead == "" {
		return math.Copysign(0, sign), nil
	}
	exp, err := strconv.ParseInt(exponent, 10, 64)
	if err != nil || exp > 1<<40 || exp < -1<<40 {
		switch {
		case exponent == "":
			exp = 0
		case exponent[0] == '-':
			return math.Copysign(0, sign), nil
		default:
			exp = 1 << 40
		}
	}
	exp -= 4 * int64(len(frac))
	x := bitsToInt(lead, 4)
	if top := int64(x.BitLen()) + exp; top > 1025 {
		exp = 1 << 20
	} else if top < -1200 {
		return math.Copysign(0, sign), nil
	}
	f := math.Inf(1)
	if exp < 1<<20 {
		b := new(big.Float).SetInt(x)
		f, _ = b.SetMantExp(b, int(exp)).Float64()
	}
	if math.IsInf(f, 0) {
		return 0, Errorf(TypeOverflowError, "hexadecimal value too large to represent as a float")
	}
	return math.Copysign(f, sign), nil
}

// mostDigits is more than any float has digits other than zeros.
const mostDigits = 1100

// floatDigits is strconv.FormatFloat for the verbs e and f, quick for any precision.
func floatDigits(f float64, verb byte, prec int) string {
	s := strconv.FormatFloat(f, verb, min(prec, mostDigits), 64)
	if prec <= mostDigits || math.IsInf(f, 0) || math.IsNaN(f) {
		return s
	}
	mantissa, exp, scientific := strings.Cut(s, "e")
	s = mantissa + strings.Repeat("0", prec-mostDigits)
	if scientific {
		s += "e" + exp
	}
	return s
}
