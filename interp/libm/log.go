package libm

import "math"

// logDD is the natural logarithm of a positive pair whose parts are normal.
func logDD(x dd) dd {
	frac, k := math.Frexp(x.hi)
	if frac < math.Sqrt2/2 {
		frac *= 2
		k--
	}
	m := dd{frac, math.Ldexp(x.lo, -k)}
	l := logNear1(m)
	if k == 0 {
		return l
	}
	n := float64(k)
	return from(n * ln2A).addF(n * ln2B).addF(n * ln2C).add(l)
}

// logNear1 is the logarithm of m between 0.7 and 1.42.
func logNear1(m dd) dd {
	d := m.addF(-1)
	if math.Abs(d.hi) < 1.0/64 {
		return log1pSmall(d)
	}
	// One step of Newton from the float: y + (m/e**y - 1), whose error is the square of the first one's.
	y := math.Log(m.hi)
	e := expm1Small(from(-y)).addF(1)
	return m.mul(e).addF(-1).addF(y)
}

// log1pSmall is log(1+d) = 2 atanh(d/(2+d)) for small d.
func log1pSmall(d dd) dd {
	s := d.div(d.addF(2))
	q := s.sqr()
	sum := from(0)
	for n := 21; n >= 1; n -= 2 {
		sum = sum.mul(q).add(from(1).div(from(float64(n))))
		if n == 1 {
			break
		}
	}
	return sum.mul(s).scale(2)
}

// Log is the natural logarithm.
func Log(x float64) float64 { return logWith(x, func(l dd) dd { return l }) }

var invLn2 = from(1).div(ln2)

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	if frac, k := math.Frexp(x); frac == 0.5 {
		return float64(k - 1)
	}
	return logWith(x, func(l dd) dd { return l.mul(invLn2) })
}

// Log10 is the logarithm to base 10, by the formula of fdlibm.
func Log10(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return Log(x)
	}
	const (
		log10of2A = 0x1.34413509f6p-2
		log10of2B = 0x1.9fef311f12b36p-42
	)
	frac, k := math.Frexp(x)
	frac, k = frac*2, k-1
	if k < 0 { // a fraction below 1, so that nothing cancels
		frac, k = frac/2, k+1
	}
	n := float64(k)
	return float64(n*log10of2B+float64(1/math.Ln10*Log(frac))) + float64(n*log10of2A)
}

func logWith(x float64, base func(dd) dd) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	case x < 0x1p-1000:
		// Scaled out of the range where the second part of a pair is lost.
		l := logDD(from(x * 0x1p200))
		return base(l.sub(ln2.mulF(200))).value()
	}
	l, err := logFast(x)
	l = base(l)
	if r, ok := l.rounded(2 * err); ok {
		return r
	}
	return base(logDD(from(x))).value()
}
