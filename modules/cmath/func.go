package cmath

import (
	"math"

	"terrarium/interp/libm"
)

// The formulas are Kahan's ("Branch cuts for complex elementary functions"), in the order of operations of CPython. Products
// are converted to float64 where a sum follows, so that no processor fuses the two.

const (
	smallest   = 0x1p-1022
	large      = math.MaxFloat64 / 4
	scaleUp    = 53
	scaleDown  = -27
	tinyDigits = 53
)

var (
	logLarge  = libm.Log(large)
	sqrtLarge = math.Sqrt(large)
	sqrtMin   = math.Sqrt(smallest)
)

func copysign(x, sign float64) float64 { return math.Copysign(x, sign) }

// logOfHalf is log(hypot(x/2, y/2)) + more.
func logOfHalf(x, y, more float64) float64 { return libm.Log(libm.Hypot(x/2, y/2)) + more }

func isLarge(z complex128) bool { return math.Abs(real(z)) > large || math.Abs(imag(z)) > large }

func acos(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		return special("acos", x, y)
	case isLarge(z):
		l := logOfHalf(x, y, math.Ln2*2)
		if x < 0 {
			return complex(libm.Atan2(math.Abs(y), x), -copysign(l, y)), nil
		}
		return complex(libm.Atan2(math.Abs(y), x), copysign(l, -y)), nil
	}
	a, _ := sqrt(complex(1-x, -y))
	b, _ := sqrt(complex(1+x, y))
	return complex(2*libm.Atan2(real(a), real(b)), libm.Asinh(float64(real(b)*imag(a))-float64(imag(b)*real(a)))), nil
}

func acosh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		return special("acosh", x, y)
	case isLarge(z):
		return complex(logOfHalf(x, y, math.Ln2*2), libm.Atan2(y, x)), nil
	}
	a, _ := sqrt(complex(x-1, y))
	b, _ := sqrt(complex(x+1, y))
	return complex(libm.Asinh(float64(real(a)*real(b))+float64(imag(a)*imag(b))), 2*libm.Atan2(imag(a), real(b))), nil
}

func asinh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		return special("asinh", x, y)
	case isLarge(z):
		l := logOfHalf(x, y, math.Ln2*2)
		if y >= 0 {
			return complex(copysign(l, x), libm.Atan2(y, math.Abs(x))), nil
		}
		return complex(-copysign(l, -x), libm.Atan2(y, math.Abs(x))), nil
	}
	a, _ := sqrt(complex(1+y, -x))
	b, _ := sqrt(complex(1-y, x))
	return complex(libm.Asinh(float64(real(a)*imag(b))-float64(real(b)*imag(a))),
		libm.Atan2(y, float64(real(a)*real(b))-float64(imag(a)*imag(b)))), nil
}

func atanh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	if !isFinite(z) {
		return special("atanh", x, y)
	}
	if x < 0 || x == 0 && math.Signbit(x) {
		r, err := atanh(-z)
		return -r, err
	}
	ay := math.Abs(y)
	switch {
	case x > sqrtLarge || ay > sqrtLarge:
		h := libm.Hypot(x/2, y/2)
		return complex(x/4/h/h, -copysign(math.Pi/2, -y)), nil
	case x == 1 && ay < sqrtMin:
		if ay == 0 {
			return 0, errDomain
		}
		return complex(-libm.Log(math.Sqrt(ay)/math.Sqrt(libm.Hypot(ay, 2))), copysign(libm.Atan2(2, -ay)/2, y)), nil
	}
	return complex(libm.Log1p(4*x/(float64((1-x)*(1-x))+float64(ay*ay)))/4,
		-libm.Atan2(-2*y, float64((1-x)*(1+x))-float64(ay*ay))/2), nil
}

// grown is for functions that grow with the real part x: cos(y)*f(x) and sin(y)*g(x), which may only just be finite.
func grown(x, y float64, f, g func(float64) float64) (complex128, error) {
	if math.Abs(x) > logLarge {
		less := x - copysign(1, x)
		return overflow(libm.Cos(y)*f(less)*math.E, libm.Sin(y)*g(less)*math.E)
	}
	return overflow(libm.Cos(y)*f(x), libm.Sin(y)*g(x))
}

func cosh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	if isFinite(z) {
		return grown(x, y, libm.Cosh, libm.Sinh)
	}
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		return complex(copysign(math.Inf(1), libm.Cos(y)), copysign(x, libm.Sin(y)*copysign(1, x))), nil
	}
	return special("cosh", x, y)
}

func sinh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	if isFinite(z) {
		return grown(x, y, libm.Sinh, libm.Cosh)
	}
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		return complex(copysign(x, libm.Cos(y)*copysign(1, x)), copysign(math.Inf(1), libm.Sin(y))), nil
	}
	return special("sinh", x, y)
}

func exp(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		if math.IsInf(x, 0) && finite(y) && y != 0 {
			size := max(x, 0)
			return complex(copysign(size, libm.Cos(y)), copysign(size, libm.Sin(y))), nil
		}
		return special("exp", x, y)
	case x > logLarge:
		l := libm.Exp(x - 1)
		return overflow(l*libm.Cos(y)*math.E, l*libm.Sin(y)*math.E)
	}
	l := libm.Exp(x)
	return overflow(l*libm.Cos(y), l*libm.Sin(y))
}

func log(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	if !isFinite(z) {
		return special("log", x, y)
	}
	ax, ay := math.Abs(x), math.Abs(y)
	var l float64
	switch {
	case ax > large || ay > large:
		l = logOfHalf(ax, ay, math.Ln2)
	case ax < smallest && ay < smallest:
		if ax == 0 && ay == 0 {
			return 0, errDomain
		}
		l = libm.Log(libm.Hypot(math.Ldexp(ax, tinyDigits), math.Ldexp(ay, tinyDigits))) - tinyDigits*math.Ln2
	default:
		if h := libm.Hypot(ax, ay); 0.71 <= h && h <= 1.73 {
			a, b := max(ax, ay), min(ax, ay)
			l = libm.Log1p(float64((a-1)*(a+1))+float64(b*b)) / 2
		} else {
			l = libm.Log(h)
		}
	}
	return complex(l, libm.Atan2(y, x)), nil
}

func sqrt(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		return special("sqrt", x, y)
	case x == 0 && y == 0:
		return complex(0, y), nil
	}
	ax, ay := math.Abs(x), math.Abs(y)
	var s float64
	if ax < smallest && ay < smallest {
		ax = math.Ldexp(ax, scaleUp)
		s = math.Ldexp(math.Sqrt(ax+libm.Hypot(ax, math.Ldexp(ay, scaleUp))), scaleDown)
	} else {
		ax /= 8
		s = 2 * math.Sqrt(ax+libm.Hypot(ax, ay/8))
	}
	d := ay / (2 * s)
	if x >= 0 {
		return complex(s, copysign(d, y)), nil
	}
	return complex(d, copysign(s, y)), nil
}

func tanh(z complex128) (complex128, error) {
	x, y := real(z), imag(z)
	switch {
	case !isFinite(z):
		if math.IsInf(x, 0) && finite(y) && y != 0 {
			return complex(copysign(1, x), copysign(0, 2*libm.Sin(y)*libm.Cos(y))), nil
		}
		return special("tanh", x, y)
	case math.Abs(x) > logLarge:
		return complex(copysign(1, x), 4*libm.Sin(y)*libm.Cos(y)*libm.Exp(-2*math.Abs(x))), nil
	}
	tx, ty := libm.Tanh(x), libm.Tan(y)
	cx := 1 / libm.Cosh(x)
	product := tx * ty
	denom := 1 + float64(product*product)
	return complex(tx*(1+float64(ty*ty))/denom, ((ty/denom)*cx)*cx), nil
}

func rect(r, phi float64) (complex128, error) {
	switch {
	case !finite(r) || !finite(phi):
		if math.IsInf(r, 0) && finite(phi) && phi != 0 {
			sign := copysign(1, r)
			return complex(copysign(math.Inf(1), sign*libm.Cos(phi)), copysign(math.Inf(1), sign*libm.Sin(phi))), nil
		}
		return special("rect", r, phi)
	case phi == 0:
		return complex(r, r*phi), nil
	}
	return complex(r*libm.Cos(phi), r*libm.Sin(phi)), nil
}
