package libm

import (
	"math"
	"sync"
)

// The functions of this file compute with a table and a short series, to about 66 bits and with a bound on the error.
// If that decides the rounding, as it nearly always does, the result is the one of the long computation.

// rounded gives the float nearest to a if every number within err of a rounds to it.
func (a dd) rounded(err float64) (float64, bool) {
	lo, hi := a.hi+(a.lo-err), a.hi+(a.lo+err)
	return lo, lo == hi
}

const expSteps = 64

// expTable holds 2**(j/64).
var expTable = sync.OnceValue(func() *[expSteps]dd {
	var t [expSteps]dd
	for j := range t {
		half := expm1Small(ln2.mulF(float64(j) / (2 * expSteps))).addF(1)
		t[j] = half.sqr()
	}
	return &t
})

// ln2/64 in two parts: the first has 32 bits, so that a multiple below 2**20 is exact.
const (
	stepA = 0x1.62e42fee00000p-7
	stepB = 0x1.a39ef35793c76p-39
)

// expFast is e**x as m * 2**k with a relative error below 2**-65, for |x| below 700.
func expFast(x dd) (m dd, k int) {
	n := math.RoundToEven(x.hi * (expSteps / math.Ln2))
	r := twoSum(math.FMA(-n, stepA, x.hi), -n*stepB)
	r = quickSum(r.hi, r.lo+x.lo)
	h := r.hi
	p := h * h * (0.5 + h*(1.0/6+h*(1.0/24+h*(1.0/120+h*(1.0/720)))))
	s := quickSum(h, r.lo+p)
	i := int(n)
	c := expTable()[i&(expSteps-1)]
	prod := twoProd(c.hi, s.hi)
	sum := quickSum(c.hi, prod.hi)
	sum.lo += prod.lo + (c.lo + (c.hi*s.lo + c.lo*s.hi))
	return sum, i >> 6
}

const logSteps = 128

// logEntry is one interval of mantissas: inv is near the reciprocal of its middle and short, log is -log(inv).
type logEntry struct {
	inv     float64
	log     dd
	doubled bool // for twice the mantissa, which is then nearer to 1
}

var logTable = sync.OnceValue(func() *[logSteps]logEntry {
	var t [logSteps]logEntry
	for j := range t {
		// Mantissas from 0.5 + j/256 on.
		mid := 0.5 + (float64(j)+0.5)/(2*logSteps)
		doubled := mid < math.Sqrt2/2
		if doubled {
			mid *= 2
		}
		inv := math.RoundToEven(256/mid) / 256
		if mid > 1-1.0/logSteps && mid < 1+2.0/logSteps {
			inv = 1 // so that nothing cancels around 1
		}
		t[j] = logEntry{inv, logDD(from(inv)).neg(), doubled}
		if inv == 1 {
			t[j].log = from(0)
		}
	}
	return &t
})

// logFast is the logarithm of a positive normal float, and a bound on the error.
func logFast(x float64) (l dd, err float64) {
	m, k := math.Frexp(x)
	e := &logTable()[int((m-0.5)*(2*logSteps))]
	if e.doubled {
		m *= 2
		k--
	}
	p := twoProd(m, e.inv)
	z := quickSum(p.hi-1, p.lo)
	h := z.hi
	sq := twoProd(h, h)
	tail := h * sq.hi * (1.0/3 + h*(-1.0/4+h*(1.0/5+h*(-1.0/6+h*(1.0/7+h*(-1.0/8+h*(1.0/9+h*(-1.0/10+h*(1.0/11)))))))))
	tail -= h * z.lo
	s := z.add(dd{-0.5 * sq.hi, -0.5 * sq.lo}).addF(tail)
	if e.inv != 1 {
		s = e.log.add(s)
	}
	if k != 0 {
		n := float64(k)
		s = from(n * ln2A).addF(n * ln2B).addF(n * ln2C).add(s)
	}
	return s, math.Abs(h)*0x1p-63 + math.Abs(s.hi)*0x1p-96
}

const sinSteps = 64

// angle is a table entry: sine and cosine of j/64.
type angle struct{ sin, cos dd }

var sinTable = sync.OnceValue(func() *[sinSteps]angle {
	var t [sinSteps]angle
	for j := range t {
		a := from(float64(j) / sinSteps)
		t[j] = angle{sinSmall(a), cosSmall(a)}
	}
	return &t
})

// sinCosFast gives sine and cosine of |r| up to π/4, with errors below 2**-65 of them.
func sinCosFast(r dd) (sin, cos dd) {
	neg := r.hi < 0
	if neg {
		r = r.neg()
	}
	j := math.RoundToEven(r.hi * sinSteps)
	b := quickSum(r.hi-j/sinSteps, r.lo)
	if math.Abs(r.hi-j/sinSteps) < math.Abs(r.lo) {
		b = twoSum(r.hi-j/sinSteps, r.lo)
	}
	h := b.hi
	q := h * h
	s := quickSum(h, b.lo+h*q*(-1.0/6+q*(1.0/120+q*(-1.0/5040))))
	c := q*(-0.5+q*(1.0/24+q*(-1.0/720))) - h*b.lo // cosine - 1
	e := &sinTable()[int(j)]
	mix := func(a, b dd) dd { // a + a*c + b*s
		p := twoProd(b.hi, s.hi)
		t := twoSum(a.hi, p.hi)
		t.lo += p.lo + (a.lo + (a.hi*c + (b.hi*s.lo + b.lo*s.hi)))
		return quickSum(t.hi, t.lo)
	}
	sin, cos = mix(e.sin, e.cos), mix(e.cos, e.sin.neg())
	if neg {
		sin = sin.neg()
	}
	return sin, cos
}
