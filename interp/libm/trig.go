package libm

import (
	"math"
	"math/big"
	"sync"
)

// π/2 in four parts; a multiple of one of the first three by a number of 20 bits is exact.
const (
	pio2A = 0x1.921fb544p+0
	pio2B = 0x1.0b4611a6p-34
	pio2C = 0x1.3198a2ep-69
	pio2D = 0x1.b839a252049c1p-104
)

var pi = twoSum(pio2A, pio2B).addF(pio2C).addF(pio2D).scale(2)

// reduce gives x - n*π/2, at most π/4, and n modulo 4.
func reduce(x dd) (n int, r dd) {
	if math.Abs(x.hi) > 1<<20 {
		return reduceLarge(x.hi)
	}
	k := math.RoundToEven(x.hi * (2 / math.Pi))
	r = x.addF(-k * pio2A).addF(-k * pio2B).addF(-k * pio2C).addF(-k * pio2D)
	return int(k) & 3, r
}

// piBits is π * 2**piScale, enough for the largest float.
const piScale = 1300

var piBits = sync.OnceValue(func() *big.Int {
	// Machin: π = 16 atan(1/5) - 4 atan(1/239)
	atanInv := func(n int64) *big.Int {
		one := new(big.Int).Lsh(big.NewInt(1), piScale+32)
		term := new(big.Int).Div(one, big.NewInt(n))
		sum := new(big.Int).Set(term)
		square := big.NewInt(n * n)
		for k := int64(3); term.Sign() != 0; k += 2 {
			term.Div(term, square)
			t := new(big.Int).Div(term, big.NewInt(k))
			if k%4 == 3 {
				sum.Sub(sum, t)
			} else {
				sum.Add(sum, t)
			}
		}
		return sum
	}
	p := atanInv(5)
	p.Mul(p, big.NewInt(16))
	q := atanInv(239)
	p.Sub(p, q.Mul(q, big.NewInt(4)))
	return p.Rsh(p, 32)
})

// reduceLarge is reduce for any float, with π to as many bits as it takes.
func reduceLarge(x float64) (n int, r dd) {
	f, e := math.Frexp(math.Abs(x))
	m := new(big.Int).SetInt64(int64(math.Ldexp(f, 53)))
	m.Lsh(m, uint(e-53+piScale)) // |x| * 2**piScale
	half := new(big.Int).Rsh(piBits(), 1)
	q, rest := new(big.Int).QuoRem(m, half, new(big.Int))
	if new(big.Int).Lsh(rest, 1).Cmp(half) > 0 {
		q.Add(q, big.NewInt(1))
		rest.Sub(rest, half)
	}
	hi := new(big.Float).SetInt(rest)
	hi.SetMantExp(hi, -piScale)
	a, _ := hi.Float64()
	b, _ := hi.Sub(hi, new(big.Float).SetFloat64(a)).Float64()
	n = int(q.Bit(0)) | int(q.Bit(1))<<1
	r = dd{a, b}
	if x < 0 {
		n, r = -n&3, r.neg()
	}
	return n, r
}

// sinSmall and cosSmall are Taylor's series, for |r| up to π/4.
func sinSmall(r dd) dd {
	q := r.sqr().neg()
	s := invFact[27]
	for n := 25; n >= 1; n -= 2 {
		s = s.mul(q).add(invFact[n])
	}
	return s.mul(r)
}

func cosSmall(r dd) dd {
	q := r.sqr().neg()
	s := invFact[28]
	for n := 26; n >= 0; n -= 2 {
		s = s.mul(q).add(invFact[n])
	}
	return s
}

// sinCos gives both, for any angle.
func sinCos(x dd) (sin, cos dd) {
	n, r := reduce(x)
	sin, cos = sinSmall(r), cosSmall(r)
	switch n {
	case 1:
		return cos, sin.neg()
	case 2:
		return sin.neg(), cos.neg()
	case 3:
		return cos.neg(), sin
	}
	return sin, cos
}

// sinCosQuick gives both if their rounding is certain.
func sinCosQuick(x float64) (sin, cos float64, sinOK, cosOK bool) {
	n, r := 0, from(x)
	if math.Abs(x) > math.Pi/4 {
		n, r = reduce(r)
	}
	s, c := sinCosFast(r)
	switch n {
	case 1:
		s, c = c, s.neg()
	case 2:
		s, c = s.neg(), c.neg()
	case 3:
		s, c = c.neg(), s
	}
	sin, sinOK = s.rounded(math.Abs(s.hi) * 0x1p-64)
	cos, cosOK = c.rounded(math.Abs(c.hi) * 0x1p-64)
	return
}

// Sin is the sine.
func Sin(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return math.NaN()
	}
	if math.Abs(x) < 1.0/(1<<27) {
		return x
	}
	if s, _, ok, _ := sinCosQuick(x); ok {
		return s
	}
	s, _ := sinCos(from(x))
	return s.value()
}

// Cos is the cosine.
func Cos(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return math.NaN()
	}
	if _, c, _, ok := sinCosQuick(x); ok {
		return c
	}
	_, c := sinCos(from(x))
	return c.value()
}

// Tan is the tangent.
func Tan(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return math.NaN()
	}
	if math.Abs(x) < 1.0/(1<<27) {
		return x
	}
	s, c := sinCos(from(x))
	return s.div(c).value()
}

// Asin is the inverse sine.
func Asin(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || a > 1:
		return math.NaN()
	case a < 1.0/(1<<27):
		return x
	}
	return arc(x, from(1).addF(-a).mul(from(1).addF(a)).sqrt(), math.Asin(x))
}

// Acos is the inverse cosine.
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || a > 1:
		return math.NaN()
	case x == 1:
		return 0
	}
	root := from(1).addF(-a).mul(from(1).addF(a)).sqrt()
	return arcOf(root, from(x), math.Acos(x))
}

func arc(sin float64, cos dd, guess float64) float64 { return arcOf(from(sin), cos, guess) }

// arcOf improves a guess at the angle of a point: the tangent of what is missing.
func arcOf(sin, cos dd, guess float64) float64 {
	s, c := sinCos(from(guess))
	d := sin.mul(c).sub(cos.mul(s)).div(cos.mul(c).add(sin.mul(s)))
	return d.addF(guess).value()
}

// Atan is the inverse tangent.
func Atan(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || a < 1.0/(1<<27):
		return x
	case a > 1<<66:
		return math.Copysign(pi.scale(0.5).value(), x)
	}
	return arcOf(from(x), from(1), math.Atan(x))
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	if math.IsNaN(x) || math.IsNaN(y) || x == 0 || y == 0 || math.IsInf(x, 0) || math.IsInf(y, 0) {
		return math.Atan2(y, x)
	}
	_, ex := math.Frexp(x)
	_, ey := math.Frexp(y)
	if d := ex - ey; d > 60 && x > 0 || d < -60 || d > 60 {
		if d > 60 && x > 0 {
			return y / x
		}
		return math.Copysign(math.Atan2(y, x), y) // math's loses the sign where y/x underflows
	}
	e := max(ex, ey)
	x, y = math.Ldexp(x, -e), math.Ldexp(y, -e)
	return arcOf(from(y), from(x), math.Atan2(y, x))
}
