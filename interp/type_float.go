package interp

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"terrarium/interp/libm"
	"terrarium/lang"
)

func floatSpec() typeSpec {
	s := Slots{
		New:     floatNew,
		Repr:    func(t *Thread, v Value) (Value, error) { return String(FloatRepr(floatValue(v))), nil },
		Hash:    floatHash,
		Compare: floatCompare,
		Bool:    func(t *Thread, v Value) (bool, error) { return floatValue(v) != 0, nil },
		Pow3: func(t *Thread, v, w, x Value) (Value, error) {
			return None, TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
		},
		Neg:   floatUnary(func(f float64) float64 { return -f }),
		Pos:   floatUnary(func(f float64) float64 { return f }),
		Abs:   floatUnary(math.Abs),
		Float: floatUnary(func(f float64) float64 { return f }),
		Int:   func(t *Thread, v Value) (Value, error) { return floatToInt(floatValue(v)) },

		Divmod: floatDivmodValue,
	}
	for op, f := range map[lang.BinOp]func(*Thread, float64, float64) (Value, error){
		lang.BinAdd:      func(_ *Thread, a, b float64) (Value, error) { return Float(a + b), nil },
		lang.BinSub:      func(_ *Thread, a, b float64) (Value, error) { return Float(a - b), nil },
		lang.BinMul:      func(_ *Thread, a, b float64) (Value, error) { return Float(a * b), nil },
		lang.BinDiv:      floatTrueDiv,
		lang.BinMod:      floatMod,
		lang.BinFloorDiv: floatFloorDiv,
		lang.BinPow:      floatPow,
	} {
		s.Binary[op] = floatBinary(f)
	}
	toInt := func(round func(float64) float64) func(*Thread, Value, []Value) (Value, error) {
		return func(t *Thread, self Value, _ []Value) (Value, error) { return floatToInt(round(floatValue(self))) }
	}
	same := func(t *Thread, self Value, _ []Value) (Value, error) { return Float(floatValue(self)), nil }
	return typeSpec{
		Flags:   typeSelfMatch,
		Payload: true,
		Doc:     "Convert a string or number to a floating-point number, if possible.",
		Slots:   s,
		Methods: []FuncDef{
			{Name: "conjugate", Sig: "()", Fn: same},
			{Name: "as_integer_ratio", Sig: "()", Fn: floatRatio},
			{Name: "is_integer", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				f := floatValue(self)
				return Bool(math.Floor(f) == f && !math.IsInf(f, 0)), nil
			}},
			{Name: "hex", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return String(floatHex(floatValue(self))), nil
			}},
			{Name: "fromhex", Sig: "(string, /)", Kind: KindClass, Fn: floatFromHex},
			{Name: "__trunc__", Sig: "()", Fn: toInt(math.Trunc)},
			{Name: "__floor__", Sig: "()", Fn: toInt(math.Floor)},
			{Name: "__ceil__", Sig: "()", Fn: toInt(math.Ceil)},
			{Name: "__round__", Sig: "(ndigits=None, /)", Fn: floatRound},
			{Name: "__getnewargs__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{Float(floatValue(self))}), nil
			}},
			{Name: "__getformat__", Sig: "(typestr, /)", Kind: KindClass, Fn: floatGetFormat},
			{Name: "__format__", Sig: "(format_spec, /)", Fn: floatDunderFormat},
			{Name: "real", Kind: KindGetter, Fn: same},
			{Name: "imag", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return Float(0), nil }},
		},
	}
}

// floatValue gives the number of a float or an instance of a subclass.
func floatValue(v Value) float64 { return payload(v).AsFloat() }

// floatBinary makes an operator of a function of two floats; ints are converted.
func floatBinary(f func(t *Thread, a, b float64) (Value, error)) BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		if v.IsFloat() && w.IsFloat() {
			return f(t, v.AsFloat(), w.AsFloat())
		}
		a, ok, err := realOf(v)
		if !ok {
			return NotImplemented, nil
		}
		if err != nil {
			return None, err
		}
		b, ok, err := realOf(w)
		if !ok {
			return NotImplemented, nil
		}
		if err != nil {
			return None, err
		}
		return f(t, a, b)
	}
}

func floatUnary(f func(float64) float64) UnaryFunc {
	return func(t *Thread, v Value) (Value, error) { return Float(f(floatValue(v))), nil }
}

// floatHash: a NaN's hash is its object's, of which there is only one here.
func floatHash(t *Thread, v Value) (int64, error) {
	f := floatValue(v)
	if math.IsNaN(f) {
		return t.in.identityHash(v), nil
	}
	return hashFloat(f), nil
}

func floatCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a := floatValue(v)
	var c int
	if p := payload(w); p.IsFloat() {
		b := p.AsFloat()
		switch {
		case a < b:
			c = -1
		case a > b:
			c = 1
		case a != b:
			return Bool(op == lang.CmpNe), nil
		}
		return compareOrder(c, op), nil
	}
	i := intOf(w)
	if i.IsUnset() {
		return NotImplemented, nil
	}
	if math.IsNaN(a) {
		return Bool(op == lang.CmpNe), nil
	}
	return compareOrder(compareFloatInt(a, i), op), nil
}

// compareFloatInt compares exactly; a is no NaN.
func compareFloatInt(a float64, i Value) int {
	const exact = 1 << 53
	if i.IsInt() && -exact <= i.n && i.n <= exact {
		b := float64(i.n)
		switch {
		case a < b:
			return -1
		case a > b:
			return 1
		}
		return 0
	}
	if math.IsInf(a, 0) {
		return int(math.Copysign(1, a))
	}
	// The whole parts decide, then what a has behind the point.
	whole, frac := math.Modf(a)
	x, _ := new(big.Float).SetFloat64(whole).Int(nil)
	if c := x.Cmp(bigOf(i)); c != 0 {
		return c
	}
	switch {
	case frac > 0:
		return 1
	case frac < 0:
		return -1
	}
	return 0
}

func floatTrueDiv(_ *Thread, a, b float64) (Value, error) {
	if b == 0 {
		return None, Errorf(TypeZeroDivisionError, "float division by zero")
	}
	return Float(a / b), nil
}

func floatMod(_ *Thread, a, b float64) (Value, error) {
	if b == 0 {
		return None, Errorf(TypeZeroDivisionError, "float modulo by zero")
	}
	_, m := floatDivmod(a, b)
	return Float(m), nil
}

func floatFloorDiv(_ *Thread, a, b float64) (Value, error) {
	if b == 0 {
		return None, Errorf(TypeZeroDivisionError, "float floor division by zero")
	}
	q, _ := floatDivmod(a, b)
	return Float(q), nil
}

// floatDivmod is floor division and the remainder with the sign of b, which is not 0.
func floatDivmod(a, b float64) (q, m float64) {
	m = math.Mod(a, b)
	q = (a - m) / b
	if m != 0 {
		if (b < 0) != (m < 0) {
			m += b
			q--
		}
	} else {
		m = math.Copysign(0, b)
	}
	if q == 0 {
		return math.Copysign(0, a/b), m
	}
	whole := math.Floor(q)
	if q-whole > 0.5 {
		whole++
	}
	return whole, m
}

func floatPow(t *Thread, a, b float64) (Value, error) {
	switch {
	case a == 0 && b < 0 && !math.IsInf(b, 0):
		return None, Errorf(TypeZeroDivisionError, "0.0 cannot be raised to a negative power")
	case a < 0 && !math.IsInf(a, 0) && !math.IsInf(b, 0) && !math.IsNaN(b) && b != math.Floor(b):
		return complexPow(t, &Complex{a, 0}, &Complex{b, 0})
	}
	r := libm.Pow(a, b)
	if math.IsInf(r, 0) && !math.IsInf(a, 0) && !math.IsInf(b, 0) {
		return None, rangeError()
	}
	return Float(r), nil
}

// rangeError is the OverflowError that CPython makes of the C library's ERANGE.
func rangeError() error {
	return NewException(TypeOverflowError, Int(34), String("Numerical result out of range"))
}

func floatNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeFloat, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if len(args) > 1 {
		return None, TypeErrorf("float expected at most 1 argument, got %d", len(args))
	}
	f := 0.0
	if len(args) == 1 {
		var err error
		if f, err = floatFrom(t, args[0]); err != nil {
			return None, err
		}
		if math.IsNaN(f) && !payload(args[0]).IsFloat() {
			f = t.in.freshNaN(f)
		}
	}
	return withPayload(cls, TypeFloat, Float(f)), nil
}

// freshNaN makes a NaN with bits of its own: float('nan') is another object each time, and compares unequal even where
// containers take the identical for the equal.
func (in *Interpreter) freshNaN(f float64) float64 {
	in.nans++
	return math.Float64frombits(math.Float64bits(f)&(1<<63) | 0x7FF8<<48 | in.nans&(1<<48-1))
}

// floatFrom is float(v).
func floatFrom(t *Thread, v Value) (float64, error) {
	if slots := v.Type().slots; slots.Float == nil && slots.Index == nil {
		if s := strOf(v); s != nil {
			return parseFloat(t, v, s.s)
		}
		if raw, ok := bufferOf(v); ok {
			return parseFloat(t, v, string(raw))
		}
		return 0, TypeErrorf("float() argument must be a string or a real number, not '%s'", v.Type().name)
	}
	return convertFloat(t, v)
}

// parseFloat reads float(s) of a text, of which v is the object for the error.
func parseFloat(t *Thread, v Value, s string) (float64, error) {
	if strOf(v) == nil {
		s = strings.Trim(s, " \t\n\v\f\r")
	} else if a, ok := asciiNumber(s); ok {
		s = a
	} else {
		s = ""
	}
	if f, n := scanFloat(s); n > 0 && n == len(s) {
		return f, nil
	}
	r, err := Repr(t, v)
	if err != nil {
		return 0, err
	}
	return 0, ValueErrorf("could not convert string to float: %s", r)
}

// scanFloat reads a number, possibly with underscores between digits, from the front of s: n bytes, 0 if there is none.
func scanFloat(s string) (f float64, n int) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	for _, word := range []string{"infinity", "inf", "nan"} {
		if len(s)-i >= len(word) && strings.EqualFold(s[i:i+len(word)], word) {
			f = math.Inf(1)
			if word == "nan" {
				f = math.NaN()
			}
			if s[0] == '-' {
				f = -f
			}
			return f, i + len(word)
		}
	}
	whole := scanDecimals(s[i:])
	i += whole
	frac := 0
	if i < len(s) && s[i] == '.' {
		frac = scanDecimals(s[i+1:])
		if whole > 0 || frac > 0 {
			i += 1 + frac
		}
	}
	if whole == 0 && frac == 0 {
		return 0, 0
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if k := scanDecimals(s[j:]); k > 0 {
			i = j + k
		}
	}
	f, _ = strconv.ParseFloat(strings.ReplaceAll(s[:i], "_", ""), 64) // out of range: ±inf or 0, as wanted
	return f, i
}

// scanDecimals counts the digits, with single underscores between them, at the front of s.
func scanDecimals(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch {
		case '0' <= s[i] && s[i] <= '9':
			n = i + 1
		case s[i] != '_' || n != i || i == 0:
			return n
		}
	}
	return n
}

func floatRatio(t *Thread, self Value, _ []Value) (Value, error) {
	f := floatValue(self)
	if math.IsInf(f, 0) {
		return None, Errorf(TypeOverflowError, "cannot convert Infinity to integer ratio")
	}
	if math.IsNaN(f) {
		return None, ValueErrorf("cannot convert NaN to integer ratio")
	}
	r := new(big.Rat).SetFloat64(f)
	return NewTuple([]Value{BigInt(new(big.Int).Set(r.Num())), BigInt(new(big.Int).Set(r.Denom()))}), nil
}

func floatGetFormat(t *Thread, _ Value, args []Value) (Value, error) {
	s := strOf(args[0])
	if s == nil {
		return None, TypeErrorf("__getformat__() argument must be str, not %s", argTypeName(args[0]))
	}
	if s.s != "double" && s.s != "float" {
		return None, ValueErrorf("__getformat__() argument 1 must be 'double' or 'float'")
	}
	return String("IEEE, little-endian"), nil
}

// floatRound is round(f) and round(f, n).
func floatRound(t *Thread, self Value, args []Value) (Value, error) {
	f := floatValue(self)
	if args[0].IsNone() {
		return floatToInt(math.RoundToEven(f))
	}
	nd, err := IndexInt(t, args[0], nil)
	if err != nil {
		return None, err
	}
	switch {
	case math.IsInf(f, 0), math.IsNaN(f), nd > 323:
		return Float(f), nil
	case nd < -308:
		return Float(math.Copysign(0, f)), nil
	}
	r := roundDecimal(f, nd)
	if math.IsInf(r, 0) {
		return None, Errorf(TypeOverflowError, "rounded value too large to represent")
	}
	return Float(r), nil
}

// roundDecimal rounds the exact value of f to n digits behind the point, half to even.
func roundDecimal(f float64, n int) float64 {
	var s string
	if n >= 0 {
		s = strconv.FormatFloat(f, 'f', n, 64)
	} else {
		// Dividing the whole part by 10**-n, with the fraction as a sticky digit.
		whole, frac := math.Modf(math.Abs(f))
		x, _ := new(big.Float).SetFloat64(whole).Int(nil)
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-n)), nil)
		q, r := x.QuoRem(x, unit, new(big.Int))
		c := r.Lsh(r, 1).Cmp(unit)
		if c > 0 || c == 0 && (frac > 0 || q.Bit(0) == 1) {
			q.Add(q, big.NewInt(1))
		}
		s = q.String() + "e" + strconv.Itoa(-n)
		if math.Signbit(f) {
			s = "-" + s
		}
	}
	r, _ := strconv.ParseFloat(s, 64)
	return r
}
