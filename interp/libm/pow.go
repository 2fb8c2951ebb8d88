package libm

import "math"

// Pow is x**y, with C's results for zeros, infinities and NaNs.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case math.IsNaN(x) || math.IsNaN(y) || x == 0 || math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Pow(x, y)
	case y == 2:
		return x * x
	case y == -1:
		return 1 / x
	case y == 0.5:
		return math.Sqrt(x)
	}
	whole := y == math.Trunc(y)
	sign := 1.0
	if x < 0 {
		if !whole {
			return math.NaN()
		}
		if math.Mod(y, 2) != 0 {
			sign = -1
		}
		x = -x
	}
	if x == 1 {
		return sign
	}
	if whole && math.Abs(y) <= 1<<16 {
		if r, ok := powWhole(x, int(y)); ok {
			return sign * r
		}
	}
	l := y * math.Log2(x)
	switch {
	case l > 1025:
		return math.Inf(int(sign))
	case l < -1078:
		return math.Copysign(0, sign)
	}
	if math.Abs(l) < 1000 && x > 0x1p-1000 {
		lx, err := logFast(x)
		lx = lx.mulF(y)
		m, k := expFast(lx)
		if r, ok := m.rounded(m.hi * (0x1p-64 + math.Abs(y)*err)); ok {
			return sign * math.Ldexp(r, k)
		}
	}
	scale := 0.0
	if x < 0x1p-1000 {
		x *= 0x1p200
		scale = -200
	}
	lx := logDD(from(x))
	if scale != 0 {
		lx = lx.add(ln2.mulF(scale))
	}
	m, k := expDD(lx.mulF(y))
	return sign * m.ldexp(k)
}

// powWhole multiplies, where everything stays in the middle of the range; the error of the pairs stays far below a
// float's.
func powWhole(x float64, n int) (float64, bool) {
	if l := math.Abs(math.Log2(x) * float64(n)); l > 900 {
		return 0, false
	}
	r, p := from(1), from(x)
	for k := max(n, -n); ; {
		if k&1 == 1 {
			r = r.mul(p)
		}
		if k >>= 1; k == 0 {
			break
		}
		p = p.sqr()
	}
	if n < 0 {
		r = from(1).div(r)
	}
	return r.value(), true
}

// Cbrt is the cube root.
func Cbrt(x float64) float64 {
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return x
	}
	f, e := math.Frexp(math.Abs(x))
	for e%3 != 0 {
		f *= 2
		e--
	}
	// A step of Newton from the float.
	y := math.Cbrt(f)
	r := from(f).sub(twoProd(y, y).mulF(y))
	d := r.div(twoProd(y, y).mulF(3))
	return math.Copysign(math.Ldexp(d.addF(y).value(), e/3), x)
}

// Hypot is sqrt(x*x + y*y).
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	switch {
	case math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Inf(1)
	case math.IsNaN(x) || math.IsNaN(y):
		return math.NaN()
	}
	if x < y {
		x, y = y, x
	}
	if y == 0 || x/y > 1<<60 {
		return x + y
	}
	_, e := math.Frexp(x)
	x, y = math.Ldexp(x, -e), math.Ldexp(y, -e)
	return twoProd(x, x).add(twoProd(y, y)).sqrt().ldexp(e)
}

// Norm is the square root of the sum of squares: an infinity wins over a NaN.
func Norm(xs []float64) float64 {
	largest := 0.0
	nan := false
	for _, x := range xs {
		if math.IsInf(x, 0) {
			return math.Inf(1)
		}
		nan = nan || math.IsNaN(x)
		largest = max(largest, math.Abs(x))
	}
	switch {
	case nan:
		return math.NaN()
	case largest == 0:
		return 0
	case len(xs) == 1:
		return largest
	}
	_, e := math.Frexp(largest)
	sum := from(0)
	for _, x := range xs {
		x = math.Ldexp(x, -e) // bits that are lost here do not count
		sum = sum.add(twoProd(x, x))
	}
	return sum.sqrt().ldexp(e)
}
