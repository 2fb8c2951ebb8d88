package math

import (
	gomath "math"
	"math/big"

	"terrarium/interp"
	"terrarium/interp/libm"
	"terrarium/lang"
)

func floatFunctions() []interp.FuncDef {
	return []interp.FuncDef{
		{Name: "atan2", Sig: "(y, x, /)", Doc: "The angle of the point (x, y), in radians.", Fn: real2(libm.Atan2)},
		{Name: "copysign", Sig: "(x, y, /)", Doc: "The absolute value of x with the sign of y.", Fn: real2(gomath.Copysign)},
		{Name: "fmod", Sig: "(x, y, /)", Doc: "The remainder of x / y with the sign of x.", Fn: real2(gomath.Mod)},
		{Name: "remainder", Sig: "(x, y, /)", Doc: "The difference between x and the closest multiple of y.", Fn: real2(gomath.Remainder)},
		{Name: "pow", Sig: "(x, y, /)", Doc: "x to the power of y, as floats.", Fn: pow},
		{Name: "fma", Sig: "(x, y, z, /)", Doc: "x*y + z, rounded once.", Fn: fma},
		{Name: "ldexp", Sig: "(x, i, /)", Doc: "x * 2**i.", Fn: ldexp},
		{Name: "frexp", Sig: "(x, /)", Doc: "The pair (m, e) for which x == m * 2**e and 0.5 <= abs(m) < 1.", Fn: frexp},
		{Name: "modf", Sig: "(x, /)", Doc: "The pair of fraction and whole part, both floats with the sign of x.", Fn: modf},
		{Name: "log", Sig: "(*args)", Doc: "log(x, [base=math.e])\nThe logarithm of x to the given base.", Fn: log},
		{Name: "log2", Sig: "(x, /)", Doc: "The logarithm to base 2.", Fn: logFunction(libm.Log2, 1)},
		{Name: "log10", Sig: "(x, /)", Doc: "The logarithm to base 10.", Fn: logFunction(libm.Log10, libm.Log10(2))},
		{Name: "isfinite", Sig: "(x, /)", Doc: "Whether x is neither an infinity nor a NaN.", Fn: test(finite)},
		{Name: "isinf", Sig: "(x, /)", Doc: "Whether x is an infinity.", Fn: test(func(x float64) bool { return gomath.IsInf(x, 0) })},
		{Name: "isnan", Sig: "(x, /)", Doc: "Whether x is a NaN.", Fn: test(gomath.IsNaN)},
		{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Doc: "Whether two numbers are close to each other.", Fn: isClose},
		{Name: "nextafter", Sig: "(x, y, /, *, steps=None)", Doc: "The float that is steps floats after x, towards y.", Fn: nextAfter},
		{Name: "ulp", Sig: "(x, /)", Doc: "The value of the last bit of x.", Fn: ulp},
		{Name: "ceil", Sig: "(x, /)", Doc: "The smallest integer that is at least x.", Fn: rounding("__ceil__", gomath.Ceil)},
		{Name: "floor", Sig: "(x, /)", Doc: "The largest integer that is at most x.", Fn: rounding("__floor__", gomath.Floor)},
		{Name: "trunc", Sig: "(x, /)", Doc: "The integer nearest to x between it and 0.", Fn: rounding("__trunc__", nil)},
	}
}

func test(f func(float64) bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		x, err := interp.ToFloat(t, args[0])
		return interp.Bool(f(x)), err
	}
}

func pow(t *Thread, _ Value, args []Value) (Value, error) {
	a, err := floatArgs(t, args)
	if err != nil {
		return interp.None, err
	}
	x, y := a[0], a[1]
	r := libm.Pow(x, y)
	switch {
	case !finite(x) || !finite(y) || finite(r):
	case gomath.IsNaN(r), x == 0:
		return interp.None, domainError()
	default:
		return interp.None, rangeError()
	}
	return interp.Float(r), nil
}

func fma(t *Thread, _ Value, args []Value) (Value, error) {
	a, err := floatArgs(t, args)
	if err != nil {
		return interp.None, err
	}
	x, y, z := a[0], a[1], a[2]
	r := gomath.FMA(x, y, z)
	switch {
	case finite(r):
	case gomath.IsNaN(r):
		if !gomath.IsNaN(x) && !gomath.IsNaN(y) && !gomath.IsNaN(z) {
			return interp.None, interp.ValueErrorf("invalid operation in fma")
		}
	case finite(x) && finite(y) && finite(z):
		return interp.None, interp.Errorf(interp.TypeOverflowError, "overflow in fma")
	}
	return interp.Float(r), nil
}

func ldexp(t *Thread, _ Value, args []Value) (Value, error) {
	x, err := interp.ToFloat(t, args[0])
	if err != nil {
		return interp.None, err
	}
	n, ok := interp.AsBigInt(args[1])
	if !ok {
		return interp.None, interp.TypeErrorf("Expected an int as second argument to ldexp.")
	}
	if x == 0 || !finite(x) {
		return interp.Float(x), nil
	}
	e := int64(5000)
	if n.IsInt64() {
		e = max(min(n.Int64(), 5000), -5000)
	} else if n.Sign() < 0 {
		e = -5000
	}
	// big.Float rounds once where the result is subnormal.
	b := new(big.Float).SetFloat64(x)
	r, _ := b.SetMantExp(b, int(e)).Float64()
	if gomath.IsInf(r, 0) {
		return interp.None, rangeError()
	}
	return interp.Float(r), nil
}

func frexp(t *Thread, _ Value, args []Value) (Value, error) {
	x, err := interp.ToFloat(t, args[0])
	if err != nil {
		return interp.None, err
	}
	m, e := x, 0
	if finite(x) {
		m, e = gomath.Frexp(x)
	}
	return interp.NewTuple([]Value{interp.Float(m), interp.Int(int64(e))}), nil
}

func modf(t *Thread, _ Value, args []Value) (Value, error) {
	x, err := interp.ToFloat(t, args[0])
	if err != nil {
		return interp.None, err
	}
	whole := gomath.Trunc(x)
	frac := gomath.Copysign(x-whole, x)
	if gomath.IsInf(x, 0) {
		frac = gomath.Copysign(0, x)
	}
	return interp.NewTuple([]Value{interp.Float(frac), interp.Float(whole)}), nil
}

// logOf is a logarithm of a float or of an int of any size: perBit is the logarithm of 2.
func logOf(t *Thread, v Value, f func(float64) float64, perBit float64) (float64, error) {
	if n, ok := interp.AsBigInt(v); ok {
		if n.Sign() <= 0 {
			return 0, domainError()
		}
		x, _ := n.Float64()
		if !gomath.IsInf(x, 0) {
			return f(x), nil
		}
		b := new(big.Float).SetPrec(53).SetInt(n)
		e := b.MantExp(b)
		m, _ := b.Float64()
		return f(m) + float64(perBit*float64(e)), nil
	}
	x, err := interp.ToFloat(t, v)
	if err != nil {
		return 0, err
	}
	if x <= 0 {
		return 0, domainError()
	}
	return f(x), nil
}

func logFunction(f func(float64) float64, perBit float64) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		r, err := logOf(t, args[0], f, perBit)
		return interp.Float(r), err
	}
}

func log(t *Thread, _ Value, args []Value) (Value, error) {
	if err := interp.ArgCount("log", len(args), 1, 2); err != nil {
		return interp.None, err
	}
	x, err := logOf(t, args[0], libm.Log, gomath.Ln2)
	if err != nil || len(args) == 1 {
		return interp.Float(x), err
	}
	base, err := logOf(t, args[1], libm.Log, gomath.Ln2)
	if err != nil {
		return interp.None, err
	}
	return interp.BinaryOp(t, lang.BinDiv, interp.Float(x), interp.Float(base))
}

func isClose(t *Thread, _ Value, args []Value) (Value, error) {
	var f [4]float64
	for i, v := range args {
		var err error
		if f[i], err = interp.ToFloat(t, v); err != nil {
			return interp.None, err
		}
	}
	a, b, rel, abs := f[0], f[1], f[2], f[3]
	switch {
	case rel < 0 || abs < 0:
		return interp.None, interp.ValueErrorf("tolerances must be non-negative")
	case a == b:
		return interp.True, nil
	case gomath.IsInf(a, 0) || gomath.IsInf(b, 0):
		return interp.False, nil
	}
	d := gomath.Abs(b - a)
	return interp.Bool(d <= gomath.Abs(rel*b) || d <= gomath.Abs(rel*a) || d <= abs), nil
}

func nextAfter(t *Thread, _ Value, args []Value) (Value, error) {
	f, err := floatArgs(t, args[:2])
	if err != nil {
		return interp.None, err
	}
	x, y := f[0], f[1]
	if args[2].IsNone() {
		if x == y {
			return interp.Float(y), nil
		}
		return interp.Float(gomath.Nextafter(x, y)), nil
	}
	i, err := interp.Index(t, args[2])
	if err != nil {
		return interp.None, err
	}
	n, _ := interp.AsBigInt(i)
	if n.Sign() < 0 {
		return interp.None, interp.ValueErrorf("steps must be a non-negative integer")
	}
	steps := uint64(gomath.MaxUint64)
	if n.IsUint64() {
		steps = n.Uint64()
	}
	switch {
	case steps == 0, gomath.IsNaN(x):
		return interp.Float(x), nil
	case x == y, gomath.IsNaN(y):
		return interp.Float(y), nil
	}
	const sign = 1 << 63
	a, b := gomath.Float64bits(x), gomath.Float64bits(y)
	ax, ay := a&^sign, b&^sign // floats of one sign are in the order of their bits
	switch {
	case a&sign != b&sign: // across zero
		switch {
		case steps >= ax+ay:
			return interp.Float(y), nil
		case steps > ax:
			a = b&sign | (steps - ax)
		default:
			a -= steps
		}
	case ax > ay:
		a -= min(steps, ax-ay)
	default:
		a += min(steps, ay-ax)
	}
	return interp.Float(gomath.Float64frombits(a)), nil
}

func ulp(t *Thread, _ Value, args []Value) (Value, error) {
	x, err := interp.ToFloat(t, args[0])
	if err != nil {
		return interp.None, err
	}
	x = gomath.Abs(x)
	if !finite(x) {
		return interp.Float(x), nil
	}
	next := gomath.Nextafter(x, gomath.Inf(1))
	if gomath.IsInf(next, 0) {
		return interp.Float(x - gomath.Nextafter(x, 0)), nil
	}
	return interp.Float(next - x), nil
}

// rounding is ceil, floor and trunc: a special method, or f of the float.
func rounding(special string, f func(float64) float64) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		v := args[0]
		if v.IsInt() {
			return v, nil
		}
		if !v.IsFloat() {
			r, found, err := interp.CallSpecial(t, v, t.Intern(special))
			if found {
				return r, err
			}
			if f == nil {
				return interp.None, interp.TypeErrorf("type %s doesn't define %s method", v.Type().Name(), special)
			}
		}
		x, err := interp.ToFloat(t, v)
		if err != nil {
			return interp.None, err
		}
		if f != nil {
			x = f(x)
		}
		return interp.ToInt(t, interp.Float(x))
	}
}
