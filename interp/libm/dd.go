// Package libm has the elementary functions as the C library of CPython's usual platforms computes them: nearly
// always the float nearest to the true value. Package math of Go is off by several units for some of them, which a
// program would see in the last digits.
//
// The functions compute with pairs of floats, of about 100 bits, and round once at the end.
//
//	libm.Pow(1.1, 10) // 2.5937424601000023
package libm

import (
	"math"
	"math/big"
)

// dd is the unevaluated sum of two floats, |lo| at most half a unit of hi.
type dd struct{ hi, lo float64 }

func from(x float64) dd { return dd{x, 0} }

func (a dd) value() float64 { return a.hi + a.lo }

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

// twoSum is a+b exactly.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// quickSum is a+b exactly, for |a| >= |b|.
func quickSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// twoProd is a*b exactly.
func twoProd(a, b float64) dd {
	p := a * b
	return dd{p, math.FMA(a, b, -p)}
}

func (a dd) add(b dd) dd {
	s := twoSum(a.hi, b.hi)
	t := twoSum(a.lo, b.lo)
	s = quickSum(s.hi, s.lo+t.hi)
	return quickSum(s.hi, s.lo+t.lo)
}

func (a dd) addF(b float64) dd {
	s := twoSum(a.hi, b)
	return quickSum(s.hi, s.lo+a.lo)
}

func (a dd) sub(b dd) dd { return a.add(b.neg()) }

func (a dd) mul(b dd) dd {
	p := twoProd(a.hi, b.hi)
	return quickSum(p.hi, p.lo+(a.hi*b.lo+a.lo*b.hi))
}

func (a dd) mulF(b float64) dd {
	p := twoProd(a.hi, b)
	return quickSum(p.hi, p.lo+a.lo*b)
}

func (a dd) sqr() dd { return a.mul(a) }

// scale multiplies by a power of two.
func (a dd) scale(p float64) dd { return dd{a.hi * p, a.lo * p} }

func (a dd) div(b dd) dd {
	q := a.hi / b.hi
	r := a.sub(b.mulF(q))
	q2 := r.hi / b.hi
	r = r.sub(b.mulF(q2))
	return quickSum(q, q2).addF(r.hi / b.hi)
}

func (a dd) sqrt() dd {
	if a.hi <= 0 {
		return dd{math.Sqrt(a.hi), 0}
	}
	s := math.Sqrt(a.hi)
	r := a.sub(twoProd(s, s))
	return quickSum(s, r.hi/(2*s))
}

// ldexp is the float nearest to a * 2**n, also where that is subnormal.
func (a dd) ldexp(n int) float64 {
	_, e := math.Frexp(a.hi)
	if e+n > -1020 || a.hi == 0 {
		return math.Ldexp(a.value(), n)
	}
	// Subnormal: round once, to the bits that are left.
	b := new(big.Float).SetPrec(120).SetFloat64(a.hi)
	b.Add(b, new(big.Float).SetFloat64(a.lo))
	f, _ := b.SetMantExp(b, n).Float64()
	return f
}

// inverse factorials, 1/n! for n up to 29.
var invFact = func() (f [30]dd) {
	f[0] = from(1)
	for n := 1; n < len(f); n++ {
		f[n] = f[n-1].div(from(float64(n)))
	}
	return f
}()
