package lang

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// literalValue is the value of a literal pattern: constants, -x, x + yj and x - yj.
func literalValue(x Expr) Const {
	switch x := x.(type) {
	case *ConstExpr:
		return x.Value
	case *Str:
		if x.Bytes {
			return Bytes(x.Value)
		}
		return x.Value
	case *Unary:
		return negated(literalValue(x.X))
	case *Bin:
		re, im := realPart(literalValue(x.X)), imag(literalValue(x.Y).(complex128))
		if x.Op == TokMinus {
			im = 0 - im
		}
		return complex(re, im)
	}
	return nil
}

func negated(v Const) Const {
	switch v := v.(type) {
	case int64:
		return -v // the literal is not negative: no overflow
	case *big.Int:
		n := new(big.Int).Neg(v)
		if n.IsInt64() {
			return n.Int64()
		}
		return n
	case float64:
		return -v
	case complex128:
		return -v
	}
	return v
}

func realPart(v Const) float64 {
	switch v := v.(type) {
	case int64:
		return float64(v)
	case *big.Int:
		f, _ := new(big.Float).SetInt(v).Float64()
		return f
	case float64:
		return v
	}
	return 0
}

// equalKey is the same for constants that the language calls equal, as dict keys are.
func equalKey(v Const) any {
	switch v := v.(type) {
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case *big.Int:
		return "int " + v.String()
	case float64:
		switch {
		case v != math.Trunc(v) || math.IsInf(v, 0):
		case math.Abs(v) < 1<<63:
			return int64(v)
		default:
			i, _ := big.NewFloat(v).Int(nil)
			return "int " + i.String()
		}
	case complex128:
		if imag(v) == 0 {
			return equalKey(real(v))
		}
	case string:
		return "str " + v
	}
	return v
}

// constRepr is repr() of a constant that can stand in a pattern.
func constRepr(v Const) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case float64:
		return floatRepr(v)
	case complex128:
		im := strings.TrimSuffix(floatRepr(imag(v)), ".0") + "j"
		if real(v) == 0 && !math.Signbit(real(v)) {
			return im
		}
		if im[0] != '-' {
			im = "+" + im
		}
		return "(" + strings.TrimSuffix(floatRepr(real(v)), ".0") + im + ")"
	case string:
		return quoted(v, false)
	case Bytes:
		return "b" + quoted(string(v), true)
	}
	return fmt.Sprint(v)
}

func floatRepr(f float64) string {
	if math.IsInf(f, 0) {
		return strings.TrimPrefix(strings.ToLower(fmt.Sprint(f)), "+")
	}
	format := byte('f')
	if a := math.Abs(f); a != 0 && (a < 1e-4 || a >= 1e16) {
		format = 'e'
	}
	s := strconv.FormatFloat(f, format, -1, 64)
	if format == 'f' && !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// quoted writes a string or bytes as repr() does.
func quoted(s string, bytes bool) string {
	quote := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		quote = '"'
	}
	out := []byte{quote}
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if !bytes && r >= utf8.RuneSelf {
			if r, n = utf8.DecodeRuneInString(s[i:]); n == 1 { // a surrogate
				r, n = rune(s[i]&0xf)<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
			}
		}
		switch c := s[i]; {
		case c == quote || c == '\\':
			out = append(out, '\\', c)
		case c == '\n':
			out = append(out, `\n`...)
		case c == '\r':
			out = append(out, `\r`...)
		case c == '\t':
			out = append(out, `\t`...)
		case r < ' ' || r == 0x7f || r > 0x7f && (bytes || r < 0xa0):
			out = fmt.Appendf(out, `\x%02x`, r)
		case r < 0x7f || unicode.IsPrint(r):
			out = append(out, s[i:i+n]...)
		case r < 0x100:
			out = fmt.Appendf(out, `\x%02x`, r)
		case r < 0x10000:
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = fmt.Appendf(out, `\U%08x`, r)
		}
		i += n
	}
	return string(append(out, quote))
}
