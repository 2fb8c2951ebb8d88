// Package cmath is the module cmath: the functions of module math on complex numbers, with the branch cuts and the values
// for infinities and NaNs that C99 has.
package cmath

import (
	"errors"
	gomath "math"

	"terrarium/interp"
	"terrarium/interp/libm"
	"terrarium/lang"
)

type (
	// Value and Thread are short for what every function here handles.
	Value  = interp.Value
	Thread = interp.Thread
)

// Def defines the module. It has no state.
var Def = &interp.ModuleDef{
	Name:         "cmath",
	Doc:          "The mathematical functions of the C standard on complex numbers.",
	Functions:    functions(),
	Interpreters: interp.PerInterpreterGIL,
	Constants: []interp.Constant{
		{Name: "pi", Value: interp.Float(gomath.Pi)},
		{Name: "e", Value: interp.Float(gomath.E)},
		{Name: "tau", Value: interp.Float(2 * gomath.Pi)},
		{Name: "inf", Value: interp.Float(gomath.Inf(1))},
		{Name: "infj", Value: interp.NewComplex(complex(0, gomath.Inf(1)))},
		{Name: "nan", Value: interp.Float(gomath.NaN())},
		{Name: "nanj", Value: interp.NewComplex(complex(0, gomath.NaN()))},
	},
}

var (
	errDomain = errors.New("math domain error")
	errRange  = errors.New("math range error")
)

// raised gives the Python exception for what a function failed with.
func raised(err error) error {
	switch err {
	case errDomain:
		return interp.ValueErrorf("math domain error")
	case errRange:
		return interp.Errorf(interp.TypeOverflowError, "math range error")
	}
	return err
}

func functions() []interp.FuncDef {
	var defs []interp.FuncDef
	for _, f := range []struct {
		name, doc string
		f         func(z complex128) (complex128, error)
	}{
		{"acos", "The arc cosine.", acos},
		{"acosh", "The inverse hyperbolic cosine.", acosh},
		{"asin", "The arc sine.", turned(asinh)},
		{"asinh", "The inverse hyperbolic sine.", asinh},
		{"atan", "The arc tangent.", turned(atanh)},
		{"atanh", "The inverse hyperbolic tangent.", atanh},
		{"cos", "The cosine.", func(z complex128) (complex128, error) { return cosh(complex(-imag(z), real(z))) }},
		{"cosh", "The hyperbolic cosine.", cosh},
		{"exp", "e to the power of z.", exp},
		{"log10", "The logarithm to base 10.", func(z complex128) (complex128, error) {
			r, err := log(z)
			return complex(real(r)/gomath.Ln10, imag(r)/gomath.Ln10), err
		}},
		{"sin", "The sine.", turned(sinh)},
		{"sinh", "The hyperbolic sine.", sinh},
		{"sqrt", "The square root.", sqrt},
		{"tan", "The tangent.", turned(tanh)},
		{"tanh", "The hyperbolic tangent.", tanh},
	} {
		defs = append(defs, interp.FuncDef{Name: f.name, Sig: "(z, /)", Doc: f.doc, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			z, err := interp.ToComplex(t, args[0])
			if err != nil {
				return interp.None, err
			}
			r, err := f.f(z)
			return interp.NewComplex(r), raised(err)
		}})
	}
	test := func(name, doc string, f func(re, im float64) bool) interp.FuncDef {
		return interp.FuncDef{Name: name, Sig: "(z, /)", Doc: doc, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			z, err := interp.ToComplex(t, args[0])
			return interp.Bool(f(real(z), imag(z))), err
		}}
	}
	return append(defs,
		test("isfinite", "Whether both parts are finite.", func(re, im float64) bool { return finite(re) && finite(im) }),
		test("isinf", "Whether a part is an infinity.", func(re, im float64) bool { return gomath.IsInf(re, 0) || gomath.IsInf(im, 0) }),
		test("isnan", "Whether a part is a NaN.", func(re, im float64) bool { return gomath.IsNaN(re) || gomath.IsNaN(im) }),
		interp.FuncDef{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Doc: "Whether two complex numbers are close to each other.", Fn: isClose},
		interp.FuncDef{Name: "log", Sig: "(z, base=<unset>, /)", Doc: "The logarithm of z to the given base, e by default.", Fn: logWithBase},
		interp.FuncDef{Name: "phase", Sig: "(z, /)", Doc: "The angle of z, also known as its argument.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			z, err := interp.ToComplex(t, args[0])
			phi := libm.Atan2(imag(z), real(z))
			if err == nil && phi == 0 && imag(z) != 0 && finite(real(z)) {
				err = raised(errRange) // an underflow, of which CPython says so
			}
			return interp.Float(phi), err
		}},
		interp.FuncDef{Name: "polar", Sig: "(z, /)", Doc: "The pair of distance from the origin and phase.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			z, err := interp.ToComplex(t, args[0])
			if err != nil {
				return interp.None, err
			}
			r := libm.Hypot(real(z), imag(z))
			if gomath.IsInf(r, 0) && isFinite(z) {
				return interp.None, raised(errRange)
			}
			return interp.NewTuple([]Value{interp.Float(r), interp.Float(libm.Atan2(imag(z), real(z)))}), nil
		}},
		interp.FuncDef{Name: "rect", Sig: "(r, phi, /)", Doc: "The number at a distance from the origin and an angle.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			r, err := interp.ToFloat(t, args[0])
			if err != nil {
				return interp.None, err
			}
			phi, err := interp.ToFloat(t, args[1])
			if err != nil {
				return interp.None, err
			}
			z, err := rect(r, phi)
			return interp.NewComplex(z), raised(err)
		}})
}

func finite(x float64) bool { return !gomath.IsInf(x, 0) && !gomath.IsNaN(x) }

func isFinite(z complex128) bool { return finite(real(z)) && finite(imag(z)) }

// turned makes f(z) of the hyperbolic function with f(z) == -i*hyperbolic(iz).
func turned(hyperbolic func(complex128) (complex128, error)) func(complex128) (complex128, error) {
	return func(z complex128) (complex128, error) {
		r, err := hyperbolic(complex(-imag(z), real(z)))
		return complex(imag(r), -real(r)), err
	}
}

// overflow is the result of a function of a finite argument, or the error if it is infinite.
func overflow(re, im float64) (complex128, error) {
	if gomath.IsInf(re, 0) || gomath.IsInf(im, 0) {
		return 0, errRange
	}
	return complex(re, im), nil
}

func isClose(t *Thread, _ Value, args []Value) (Value, error) {
	a, err := interp.ToComplex(t, args[0])
	if err != nil {
		return interp.None, err
	}
	b, err := interp.ToComplex(t, args[1])
	if err != nil {
		return interp.None, err
	}
	rel, err := interp.ToFloat(t, args[2])
	if err != nil {
		return interp.None, err
	}
	abs, err := interp.ToFloat(t, args[3])
	if err != nil {
		return interp.None, err
	}
	switch {
	case rel < 0 || abs < 0:
		return interp.None, interp.ValueErrorf("tolerances must be non-negative")
	case a == b:
		return interp.True, nil
	case gomath.IsInf(real(a), 0), gomath.IsInf(imag(a), 0), gomath.IsInf(real(b), 0), gomath.IsInf(imag(b), 0):
		return interp.False, nil
	}
	size := func(z complex128) float64 { return libm.Hypot(real(z), imag(z)) }
	d := size(a - b)
	return interp.Bool(d <= rel*size(b) || d <= rel*size(a) || d <= abs), nil
}

func logWithBase(t *Thread, _ Value, args []Value) (Value, error) {
	var r [2]complex128
	for i, v := range args {
		if v.IsUnset() {
			break
		}
		z, err := interp.ToComplex(t, v)
		if err != nil {
			return interp.None, err
		}
		var domain error
		if r[i], domain = log(z); domain != nil {
			if i > 0 || args[1].IsUnset() {
				return interp.None, raised(domain)
			}
			r[0] = complex(gomath.Inf(-1), libm.Atan2(imag(z), real(z))) // forgotten, as by CPython
		}
	}
	if args[1].IsUnset() {
		return interp.NewComplex(r[0]), nil
	}
	q, err := interp.BinaryOp(t, lang.BinDiv, interp.NewComplex(r[0]), interp.NewComplex(r[1]))
	if err != nil && interp.IsException(err, interp.TypeZeroDivisionError) {
		err = raised(errDomain)
	}
	return q, err
}
