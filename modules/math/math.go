// Package math is the module math: the functions of C's library on floats, and number theory on ints of any size.
package math

import (
	gomath "math"

	"terrarium/interp"
	"terrarium/interp/libm"
)

// Def defines the module. It has no state.
var Def = &interp.ModuleDef{
	Name:         "math",
	Doc:          "The mathematical functions of the C standard, and some on integers.",
	Functions:    functions(),
	Interpreters: interp.PerInterpreterGIL,
	Constants: []interp.Constant{
		{Name: "pi", Value: interp.Float(gomath.Pi)},
		{Name: "e", Value: interp.Float(gomath.E)},
		{Name: "tau", Value: interp.Float(2 * gomath.Pi)},
		{Name: "inf", Value: interp.Float(gomath.Inf(1))},
		{Name: "nan", Value: interp.Float(gomath.NaN())},
	},
}

type (
	// Value and Thread are short for what every function here handles.
	Value  = interp.Value
	Thread = interp.Thread
)

// real1 is a function of one float that is defined by a Go function. If its result is infinite for a finite argument, that
// is an overflow, or else a pole.
type real1 struct {
	name     string
	doc      string
	f        func(float64) float64
	overflow bool
}

func functions() []interp.FuncDef {
	var defs []interp.FuncDef
	for _, r := range []real1{
		{"acos", "The arc cosine, in radians, between 0 and pi.", libm.Acos, false},
		{"acosh", "The inverse hyperbolic cosine.", libm.Acosh, false},
		{"asin", "The arc sine, in radians, between -pi/2 and pi/2.", libm.Asin, false},
		{"asinh", "The inverse hyperbolic sine.", libm.Asinh, false},
		{"atan", "The arc tangent, in radians, between -pi/2 and pi/2.", libm.Atan, false},
		{"atanh", "The inverse hyperbolic tangent.", libm.Atanh, false},
		{"cbrt", "The cube root.", libm.Cbrt, false},
		{"cos", "The cosine of x radians.", libm.Cos, false},
		{"cosh", "The hyperbolic cosine.", libm.Cosh, true},
		{"degrees", "Radians to degrees.", func(x float64) float64 { return x * (180 / gomath.Pi) }, false},
		{"erf", "The error function.", gomath.Erf, false},
		{"erfc", "The complementary error function.", gomath.Erfc, false},
		{"exp", "e to the power of x.", libm.Exp, true},
		{"exp2", "2 to the power of x.", libm.Exp2, true},
		{"expm1", "exp(x) - 1, exact for small x.", libm.Expm1, true},
		{"fabs", "The absolute value, as a float.", gomath.Abs, false},
		{"gamma", "The gamma function.", gamma, true},
		{"lgamma", "The logarithm of the absolute value of the gamma function.", lgamma, true},
		{"log1p", "log(1 + x), exact for small x.", libm.Log1p, false},
		{"radians", "Degrees to radians.", func(x float64) float64 { return x * (gomath.Pi / 180) }, false},
		{"sin", "The sine of x radians.", libm.Sin, false},
		{"sinh", "The hyperbolic sine.", libm.Sinh, true},
		{"sqrt", "The square root.", gomath.Sqrt, false},
		{"tan", "The tangent of x radians.", libm.Tan, false},
		{"tanh", "The hyperbolic tangent.", libm.Tanh, false},
	} {
		defs = append(defs, interp.FuncDef{Name: r.name, Sig: "(x, /)", Doc: r.doc, Fn: r.call})
	}
	for _, more := range [][]interp.FuncDef{floatFunctions(), sumFunctions(), intFunctions()} {
		defs = append(defs, more...)
	}
	return defs
}

func domainError() error { return interp.ValueErrorf("math domain error") }

func rangeError() error { return interp.Errorf(interp.TypeOverflowError, "math range error") }

func finite(x float64) bool { return !gomath.IsInf(x, 0) && !gomath.IsNaN(x) }

func (r *real1) call(t *Thread, _ Value, args []Value) (Value, error) {
	x, err := interp.ToFloat(t, args[0])
	if err != nil {
		return interp.None, err
	}
	y := r.f(x)
	switch {
	case finite(y):
	case gomath.IsNaN(y) && !gomath.IsNaN(x):
		return interp.None, domainError()
	case gomath.IsInf(y, 0) && finite(x) && r.name != "degrees": // which multiplies, and looks no further
		if r.overflow && !r.pole(x) {
			return interp.None, rangeError()
		}
		return interp.None, domainError()
	}
	return interp.Float(y), nil
}

// pole tells whether the function is not defined at x, and says so by an infinity.
func (r *real1) pole(x float64) bool {
	return (r.name == "gamma" || r.name == "lgamma") && x <= 0 && x == gomath.Floor(x)
}

// floatArgs converts the arguments.
func floatArgs(t *Thread, args []Value) (f [3]float64, err error) {
	for i, v := range args {
		if f[i], err = interp.ToFloat(t, v); err != nil {
			return f, err
		}
	}
	return f, nil
}

// real2 makes a function of two floats: a NaN that comes of no NaN is a domain error, an infinity of finite arguments a range error.
func real2(f func(x, y float64) float64) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		a, err := floatArgs(t, args)
		if err != nil {
			return interp.None, err
		}
		x, y := a[0], a[1]
		r := f(x, y)
		switch {
		case gomath.IsNaN(r) && !gomath.IsNaN(x) && !gomath.IsNaN(y):
			return interp.None, domainError()
		case gomath.IsInf(r, 0) && finite(x) && finite(y):
			return interp.None, rangeError()
		}
		return interp.Float(r), nil
	}
}
