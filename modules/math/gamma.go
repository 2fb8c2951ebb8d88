package math

import (
	gomath "math"

	"terrarium/interp/libm"
)

// The gamma function by Lanczos' approximation with g and 13 terms, as CPython computes it: the sum is a quotient of two
// polynomials.
const (
	lanczosG          = 6.024680040776729583740234375
	lanczosGMinusHalf = 5.524680040776729583740234375
	logPi             = 1.144729885849400174143427351353058711647
	exactFactorials   = 23 // gamma(23) is the last one that a float holds
)

var lanczosNum = [...]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosDen = [...]float64{
	0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
}

// lanczosSum is for x > 0. The conversions keep the compiler from fusing operations, which would round differently.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
	} else {
		for i := range lanczosNum {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x), exact at multiples of a half.
func sinPi(x float64) float64 {
	y := gomath.Mod(gomath.Abs(x), 2)
	var r float64
	switch int(gomath.Round(2 * y)) {
	case 0:
		r = libm.Sin(gomath.Pi * y)
	case 1:
		r = libm.Cos(gomath.Pi * (y - 0.5))
	case 2:
		r = libm.Sin(gomath.Pi * (1 - y))
	case 3:
		r = -libm.Cos(gomath.Pi * (y - 1.5))
	default:
		r = libm.Sin(gomath.Pi * (y - 2))
	}
	return gomath.Copysign(1, x) * r
}

// gamma is infinite at the poles and where it overflows, NaN at -inf.
func gamma(x float64) float64 {
	switch {
	case gomath.IsNaN(x) || gomath.IsInf(x, 1):
		return x
	case gomath.IsInf(x, -1):
		return gomath.NaN()
	case x == 0:
		return gomath.Copysign(gomath.Inf(1), x)
	}
	if x == gomath.Floor(x) {
		if x < 0 {
			return gomath.NaN()
		}
		if x <= exactFactorials {
			r := 1.0
			for n := 2.0; n < x; n++ {
				r *= n
			}
			return r
		}
	}
	abs := gomath.Abs(x)
	if abs < 1e-20 {
		return 1 / x
	}
	if abs > 200 {
		if x < 0 {
			return 0 / sinPi(x)
		}
		return gomath.Inf(1)
	}
	// The rounding error of y is made up for by z.
	y := abs + lanczosGMinusHalf
	var z float64
	if abs > lanczosGMinusHalf {
		z = (y - abs) - lanczosGMinusHalf
	} else {
		z = (y - lanczosGMinusHalf) - abs
	}
	z = z * lanczosG / y
	if x < 0 {
		r := -gomath.Pi / sinPi(abs) / abs * libm.Exp(y) / lanczosSum(abs)
		r -= float64(z * r)
		if abs < 140 {
			return r / libm.Pow(y, abs-0.5)
		}
		root := libm.Pow(y, abs/2-0.25)
		return r / root / root
	}
	r := lanczosSum(abs) / libm.Exp(y)
	r += float64(z * r)
	if abs < 140 {
		return r * libm.Pow(y, abs-0.5)
	}
	root := libm.Pow(y, abs/2-0.25)
	return float64(r*root) * root
}

// lgamma is infinite at the poles.
func lgamma(x float64) float64 {
	switch {
	case gomath.IsNaN(x):
		return x
	case gomath.IsInf(x, 0):
		return gomath.Inf(1)
	}
	if x == gomath.Floor(x) && x <= 2 {
		if x <= 0 {
			return gomath.Inf(1)
		}
		return 0
	}
	abs := gomath.Abs(x)
	if abs < 1e-20 {
		return -libm.Log(abs)
	}
	r := libm.Log(lanczosSum(abs)) - lanczosG
	r += float64((abs - 0.5) * (libm.Log(abs+lanczosG-0.5) - 1))
	if x < 0 {
		r = logPi - libm.Log(gomath.Abs(sinPi(abs))) - libm.Log(abs) - r
	}
	return r
}
