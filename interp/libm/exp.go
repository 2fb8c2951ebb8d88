package libm

import "math"

// ln 2 in three parts, the first two so short that a multiple by an exponent is exact.
const (
	ln2A = 0x1.62e42fefa38p-1
	ln2B = 0x1.ef35793c76p-45
	ln2C = 0x1.cc01f97b57a08p-87
)

// ln2 is the nearest pair.
var ln2 = twoSum(ln2A, ln2B).addF(ln2C)

// expm1Small is e**r - 1 for |r| below 0.4.
func expm1Small(r dd) dd {
	const halvings = 8
	r = r.scale(1.0 / (1 << halvings))
	// Taylor: the first term left out is below 2**-110 of the sum.
	s := invFact[9]
	for n := 8; n >= 1; n-- {
		s = s.mul(r).add(invFact[n])
	}
	s = s.mul(r)
	for range halvings {
		s = s.scale(2).add(s.sqr()) // (1+s)**2 - 1
	}
	return s
}

// reduceExp splits x into k*ln2 + r.
func reduceExp(x dd) (k int, r dd) {
	n := math.RoundToEven(x.hi * (1 / math.Ln2))
	r = x.addF(-n * ln2A).addF(-n * ln2B).addF(-n * ln2C)
	return int(n), r
}

// expDD is e**x as m * 2**k, for |x| below 800.
func expDD(x dd) (m dd, k int) {
	k, r := reduceExp(x)
	return expm1Small(r).addF(1), k
}

// Exp is e**x.
func Exp(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x > 710:
		return math.Inf(1)
	case x < -746:
		return 0
	case math.Abs(x) < 1.0/(1<<54):
		return 1
	}
	if math.Abs(x) < 700 {
		m, k := expFast(from(x))
		if r, ok := m.rounded(m.hi * 0x1p-64); ok {
			return math.Ldexp(r, k)
		}
	}
	m, k := expDD(from(x))
	return m.ldexp(k)
}

// Exp2 is 2**x.
func Exp2(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1076:
		return 0
	}
	k := math.RoundToEven(x)
	if math.Abs(x) < 1000 {
		m, i := expFast(ln2.mulF(x - k))
		if r, ok := m.rounded(m.hi * 0x1p-64); ok {
			return math.Ldexp(r, i+int(k))
		}
	}
	m := expm1Small(ln2.mulF(x - k)).addF(1)
	return m.ldexp(int(k))
}

// The functions from here on have the formulas of Sun's fdlibm, which the usual C libraries took over: their last
// digit is not always the nearest.

// Expm1 is e**x - 1.
func Expm1(x float64) float64 { return math.Expm1(x) }

// Log1p is log(1+x).
func Log1p(x float64) float64 { return math.Log1p(x) }

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	a, h := math.Abs(x), math.Copysign(0.5, x)
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0) || a < 1.0/(1<<28):
		return x
	case a < 1:
		t := math.Expm1(a)
		return h * (2*t - t*t/(t+1))
	case a < 22:
		t := math.Expm1(a)
		return h * (t + t/(t+1))
	case a < 709.7:
		return h * Exp(a)
	}
	w := Exp(0.5 * a)
	return float64(h*w) * w
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		return a
	case a < 0.5*math.Ln2:
		t := math.Expm1(a)
		return 1 + t*t/(2*(1+t))
	case a < 22:
		t := Exp(a)
		return 0.5*t + 0.5/t
	case a < 709.7:
		return 0.5 * Exp(a)
	}
	w := Exp(0.5 * a)
	return float64(0.5*w) * w
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case math.IsNaN(x) || x == 0:
		return x
	case a < 0x1p-55:
		return x * (1 + x)
	case a < 1:
		t := math.Expm1(-2 * a)
		z = -t / (t + 2)
	case a < 22:
		z = 1 - 2/(math.Expm1(2*a)+2)
	default:
		z = 1
	}
	return math.Copysign(z, x)
}

// Asinh is the inverse hyperbolic sine.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0) || a < 1.0/(1<<28):
		return x
	case a > 1<<28:
		w = Log(a) + math.Ln2
	case a > 2:
		w = Log(2*a + 1/(math.Sqrt(x*x+1)+a))
	default:
		q := x * x
		w = math.Log1p(a + q/(1+math.Sqrt(1+q)))
	}
	return math.Copysign(w, x)
}

// Acosh is the inverse hyperbolic cosine.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || math.IsNaN(x):
		return math.NaN()
	case x >= 1<<28:
		return Log(x) + math.Ln2
	case x == 1:
		return 0
	case x > 2:
		return Log(2*x - 1/(x+math.Sqrt(x*x-1)))
	}
	t := x - 1
	return math.Log1p(t + math.Sqrt(2*t+t*t))
}

// Atanh is the inverse hyperbolic tangent.
func Atanh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || a > 1:
		return math.NaN()
	case a == 1:
		return math.Inf(int(x))
	case a < 1.0/(1<<28):
		return x
	case a < 0.5:
		t := a + a
		return math.Copysign(0.5*math.Log1p(t+t*a/(1-a)), x)
	}
	return math.Copysign(0.5*math.Log1p((a+a)/(1-a)), x)
}
