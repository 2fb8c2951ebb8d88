package decimal

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

// ascii gives text with its decimal digits as ASCII ones; loose: without white space around it and underscores.
func ascii(text string, loose bool) string {
	if loose {
		text = strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || 0x1C <= r && r <= 0x1F })
		text = strings.ReplaceAll(text, "_", "")
	}
	return strings.Map(func(r rune) rune {
		if r < 0x80 || !unicode.Is(unicode.Nd, r) {
			return r
		}
		// Digits lie in rows of ten that begin with zero.
		zero := r
		for r-zero < 10 && unicode.Is(unicode.Nd, zero-1) {
			zero--
		}
		if unicode.Is(unicode.Nd, zero-1) {
			zero = r - (r-zero)%10
		}
		return '0' + (r-zero)%10
	}, text)
}

// parse reads a number and rounds it to the context.
func (e *env) parse(text string) number {
	bad := func() number { return e.fail(conversionSyntax) }
	s := text
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	lower := strings.ToLower(s)
	switch {
	case lower == "inf", lower == "infinity":
		return infinity(neg)
	case strings.HasPrefix(lower, "nan"), strings.HasPrefix(lower, "snan"):
		x := number{form: quietNaN, neg: neg, coef: bigZero}
		if lower[0] == 's' {
			x.form = signalingNaN
			lower = lower[1:]
		}
		payload := strings.TrimLeft(lower[3:], "0")
		if !allDigits(lower[3:]) {
			return bad()
		}
		if payload != "" {
			room := e.prec
			if e.clamp {
				room--
			}
			if int64(len(payload)) > room {
				return bad()
			}
			x.coef, _ = new(big.Int).SetString(payload, 10)
			x.digits = int64(len(payload))
		}
		return x
	}
	mantissa, exponent := s, ""
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		mantissa, exponent = s[:i], s[i+1:]
		if exponent == "" {
			return bad()
		}
	}
	whole, part, _ := strings.Cut(mantissa, ".")
	digits := whole + part
	if digits == "" || !allDigits(digits) {
		return bad()
	}
	exp := int64(0)
	if exponent != "" {
		unsigned := strings.TrimLeft(exponent, "+-")
		if len(exponent)-len(unsigned) > 1 || unsigned == "" || !allDigits(unsigned) {
			return bad()
		}
		var err error
		if exp, err = strconv.ParseInt(exponent, 10, 64); err != nil || exp > 4*maxEmax || exp < -4*maxEmax {
			exp = 4 * maxEmax
			if exponent[0] == '-' {
				exp = -exp
			}
		}
	}
	digits = strings.TrimLeft(digits, "0")
	if !e.fits(int64(len(digits)), maxDigits) {
		return nan()
	}
	coef := bigZero
	if digits != "" {
		coef, _ = new(big.Int).SetString(digits, 10)
	}
	return e.finish(newNumber(neg, coef, exp-int64(len(part))))
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// style is a way to write a number.
type style uint8

const (
	scientific  style = iota // as str does
	engineering              // exponents are multiples of three
	exponential              // always an exponent
	fixedPoint               // never an exponent
)

func (x number) sign() string {
	if x.neg {
		return "-"
	}
	return ""
}

// special is the text of what is not finite, without its sign.
func (x number) special() string {
	switch {
	case x.form == infinite:
		return "Infinity"
	case x.digits > 0 && x.form == quietNaN:
		return "NaN" + x.coef.String()
	case x.digits > 0:
		return "sNaN" + x.coef.String()
	case x.form == quietNaN:
		return "NaN"
	}
	return "sNaN"
}

// parts writes the absolute value of a finite number, cut before the decimal point. point is where exponential has it.
func (x number) parts(st style, point int64, capital bool) (whole, rest string) {
	digits := x.coef.String()
	left := x.exp + x.digits // digits before the point without an exponent
	plain := x.exp <= 0 && left > -6
	switch {
	case st == fixedPoint, st != exponential && plain:
		point = left
	case st == scientific:
		point = 1
	case st == engineering && x.coef.Sign() == 0:
		point = -1 + ((x.exp+2)%3+3)%3
	case st == engineering:
		point = 1 + ((left-1)%3+3)%3
	}
	switch n := int64(len(digits)); {
	case point <= 0:
		whole, rest = "0", "."+strings.Repeat("0", int(-point))+digits
	case point >= n:
		whole = digits + strings.Repeat("0", int(point-n))
	default:
		whole, rest = digits[:point], "."+digits[point:]
	}
	if st == exponential || left != point {
		mark := "e"
		if capital {
			mark = "E"
		}
		sign := "+"
		if left < point {
			sign = ""
		}
		rest += mark + sign + strconv.FormatInt(left-point, 10)
	}
	return whole, rest
}

// text is str(x), or with engineering to_eng_string.
func (x number) text(st style, capital bool) string {
	if x.isSpecial() {
		return x.sign() + x.special()
	}
	whole, rest := x.parts(st, 1, capital)
	return x.sign() + whole + rest
}

// fromFloat is the number that equals f.
func fromFloat(f float64) number {
	neg := math.Signbit(f)
	switch {
	case math.IsNaN(f):
		return nan()
	case math.IsInf(f, 0):
		return infinity(neg)
	case f == 0:
		return newNumber(neg, bigZero, 0)
	}
	frac, exp := math.Frexp(math.Abs(f))
	m := int64(frac * (1 << 53))
	exp -= 53
	for m&1 == 0 && exp < 0 {
		m >>= 1
		exp++
	}
	coef := big.NewInt(m)
	if exp >= 0 {
		return newNumber(neg, coef.Lsh(coef, uint(exp)), 0)
	}
	return newNumber(neg, coef.Mul(coef, new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(-exp)), nil)), int64(exp))
}

func fromInt(i *big.Int) number { return newNumber(i.Sign() < 0, new(big.Int).Abs(i), 0) }
