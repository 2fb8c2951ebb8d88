package decimal

import (
	"math"
	"math/big"
)

// The functions exp, ln and log10 are rounded correctly, half to even: each is computed in binary fixed point to more
// digits than asked for, and again to still more until the digits that follow cannot change the rounding.

// fixed computes with ints that stand for x / 2**bits. A result is off by less than 2**slack.
type fixed struct {
	bits uint
	e    *env
}

const slack = 32

func newFixed(e *env, digits int64) *fixed {
	return &fixed{uint(float64(digits)*math.Log2(10)) + 2*slack, e}
}

// moreBits make up for the multiplication by an exponent.
const moreBits = 72

func (f *fixed) wider() *fixed { return &fixed{f.bits + moreBits, f.e} }

func (f *fixed) mul(x, y *big.Int) *big.Int {
	r := new(big.Int).Mul(x, y)
	return r.Rsh(r, f.bits)
}

func (f *fixed) div(x, y *big.Int) *big.Int {
	r := new(big.Int).Lsh(x, f.bits)
	return r.Quo(r, y)
}

func (f *fixed) one() *big.Int { return new(big.Int).Lsh(bigOne, f.bits) }

// decimal is coef * 10**exp.
func (f *fixed) decimal(neg bool, coef *big.Int, exp int64) *big.Int {
	r := new(big.Int).Set(coef)
	if neg {
		r.Neg(r)
	}
	r.Lsh(r, f.bits)
	if exp >= 0 {
		return r.Mul(r, pow10(exp))
	}
	return r.Quo(r, pow10(-exp))
}

func (f *fixed) stopped() bool { return f.e.stop != nil && f.e.stop.Load() }

// logOfInt is the sum of k[i] * 2 atanh(1/n[i]), the form in which the logarithms of small ints converge quickly.
func (f *fixed) logOfInt(k, n [3]int64) *big.Int {
	total := new(big.Int)
	for i := range k {
		term := new(big.Int).Quo(f.one(), big.NewInt(n[i]))
		square := big.NewInt(n[i] * n[i])
		var part big.Int
		for d := int64(1); term.Sign() != 0 && !f.stopped(); d += 2 {
			part.Add(&part, new(big.Int).Quo(term, big.NewInt(d)))
			term.Quo(term, square)
		}
		total.Add(total, part.Mul(&part, big.NewInt(k[i])))
	}
	return total
}

func (f *fixed) ln10() *big.Int { return f.logOfInt([3]int64{46, 34, 20}, [3]int64{31, 49, 161}) }

// exp is e**x for a small x.
func (f *fixed) exp(x *big.Int) *big.Int {
	// The series of x / 2**halvings converges in few terms; its sum is squared as often. More bits make up for what that loses.
	halvings := uint(math.Sqrt(float64(f.bits))) + 4
	w := &fixed{f.bits + 2*halvings, f.e}
	r := new(big.Int).Lsh(x, halvings)
	sum, term := w.one(), w.one()
	for n := int64(1); term.Sign() != 0 && !f.stopped(); n++ {
		if term = w.mul(term, r); term.Sign() < 0 && term.CmpAbs(bigOne) <= 0 {
			break // rounded down for ever
		}
		term.Quo(term, big.NewInt(n))
		sum.Add(sum, term)
	}
	for range halvings {
		if f.stopped() {
			break
		}
		sum = w.mul(sum, sum)
	}
	return sum.Rsh(sum, 2*halvings)
}

// log is ln(x) for an x near 1.
func (f *fixed) log(x *big.Int) *big.Int {
	// x = e**y * (1+t) for the float y, and t is tiny.
	approx, _ := new(big.Float).SetMantExp(new(big.Float).SetInt(x), -int(f.bits)).Float64()
	y, _ := new(big.Float).SetMantExp(big.NewFloat(math.Log(approx)), int(f.bits)).Int(nil)
	t := f.mul(x, f.exp(new(big.Int).Neg(y)))
	// ln(u) = 2 atanh((u-1)/(u+1))
	z := f.div(new(big.Int).Sub(t, f.one()), new(big.Int).Add(t, f.one()))
	square, term, sum := f.mul(z, z), z, new(big.Int)
	for d := int64(1); term.Sign() != 0 && !f.stopped(); d += 2 {
		sum.Add(sum, new(big.Int).Quo(term, big.NewInt(d)))
		if term = f.mul(term, square); term.CmpAbs(bigOne) <= 0 {
			break
		}
	}
	return y.Add(y, sum.Lsh(sum, 1))
}

// settle makes a number of a positive fixed-point value times 10**exp, if it is known well enough for the rounding.
func (f *fixed) settle(neg bool, x *big.Int, exp int64) (number, bool) {
	w := f.e.work(f.e.prec)
	w.emax, w.emin = math.MaxInt64/2, math.MinInt64/2
	digits := w.prec + 6
	have := int64(float64(x.BitLen()-int(f.bits)) * math.Log10(2)) // of the whole part, about
	scale := digits - have
	at := func(off int64) number {
		v := new(big.Int).Lsh(big.NewInt(off), slack)
		v.Add(v, x)
		if scale >= 0 {
			v.Mul(v, pow10(scale))
			v.Rsh(v, f.bits)
		} else {
			v.Rsh(v, f.bits)
			v.Quo(v, pow10(-scale))
		}
		if new(big.Int).Rem(v, big.NewInt(5)).Sign() == 0 {
			v.Add(v, bigOne) // there is more
		}
		return newNumber(neg, v, exp-scale)
	}
	low, high := w.finish(at(-1)), w.finish(at(1))
	r := at(0)
	// Of few digits if those decide: a result that rounds to 1 is then no subnormal number below it.
	more := *w
	more.prec += 3
	if short := more.finish(r); compare(w.finish(short), low) == 0 {
		r = short
	}
	return r, compare(low, high) == 0
}

// series computes a function by compute, to ever more digits, and rounds it.
func (e *env) series(compute func(f *fixed) (neg bool, x *big.Int, exp int64), extra int64) number {
	e.round = roundHalfEven
	for guard := int64(10); ; guard *= 2 {
		if !e.fits(e.prec+extra+guard, maxSeriesDigits) {
			return nan()
		}
		f := newFixed(e, e.prec+extra+guard)
		neg, x, exp := compute(f)
		if f.stopped() {
			return nan()
		}
		if r, ok := f.settle(neg, x, exp); ok {
			e.status |= inexact | rounded
			return e.finish(r)
		}
	}
}

// huge is the result of what is too large, or too small, to be computed.
func (e *env) huge(neg, tiny bool) number {
	exp := int64(3 * maxEmax)
	if tiny {
		exp = e.etiny() - 1
	}
	return e.finish(newNumber(neg, bigOne, exp))
}

func (e *env) exp(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	e.round = roundHalfEven
	switch {
	case x.isInf() && x.neg:
		return newNumber(false, bigZero, 0)
	case x.isInf():
		return x
	case x.isZero():
		return newNumber(false, bigOne, 0)
	case x.adjusted() > 19:
		return e.huge(false, x.neg)
	case x.adjusted() < -e.prec-20:
		e.status |= inexact | rounded // 1, and a little more or less
		return e.finish(e.padded(false, e.prec-1))
	case x.digits > maxSeriesDigits:
		return e.fail(outOfMemory)
	}
	whole, _ := splitAt(x.coef, max(0, -x.exp))
	if whole.BitLen() > 66 {
		return e.huge(false, x.neg)
	}
	return e.series(func(f *fixed) (bool, *big.Int, int64) {
		w := f.wider()
		k, r := new(big.Int).DivMod(w.decimal(x.neg, x.coef, x.exp), w.ln10(), new(big.Int))
		if k.BitLen() > 61 {
			k.SetInt64(int64(k.Sign()) << 61)
		}
		return false, f.exp(r.Rsh(r, moreBits)), k.Int64()
	}, 0)
}

// logParts gives x as m * 10**k with m near 1, and how many digits the logarithm of x loses.
func logParts(x number) (m number, k, lost int64) {
	k = x.adjusted()
	m = x
	m.exp -= k
	if compare(m, small(false, 3, 0)) > 0 {
		k++
		m.exp--
	}
	if k == 0 {
		d := exactSum(m, small(true, 1, 0))
		lost = max(0, -d.adjusted())
	}
	return m, k, lost
}

// exactSum is a+b, not rounded.
func exactSum(a, b number) number {
	e := &env{settings: exactSettings}
	return e.sum(a, b)
}

// logarithm handles what ln and log10 have in common; done is false if there is something to compute.
func (e *env) logarithm(x number) (r number, done bool) {
	if r, ok := e.nans(x); ok {
		return r, true
	}
	e.round = roundHalfEven
	switch {
	case x.isZero():
		return infinity(true), true
	case x.neg:
		return e.fail(invalidOperation), true
	case x.isInf():
		return x, true
	case x.digits > maxSeriesDigits:
		return e.fail(outOfMemory), true
	}
	return x, false
}

func (e *env) ln(x number) number {
	if r, done := e.logarithm(x); done {
		return r
	}
	if compare(x, small(false, 1, 0)) == 0 {
		return small(false, 0, 0)
	}
	m, k, lost := logParts(x)
	return e.series(func(f *fixed) (bool, *big.Int, int64) {
		r := f.log(f.decimal(false, m.coef, m.exp))
		if k != 0 {
			more := new(big.Int).Mul(f.wider().ln10(), big.NewInt(k))
			r.Add(r, more.Rsh(more, moreBits))
		}
		return r.Sign() < 0, r.Abs(r), 0
	}, lost+20)
}

func (e *env) log10(x number) number {
	if r, done := e.logarithm(x); done {
		return r
	}
	if trailingZeros(x.coef, x.digits) == x.digits-1 && x.coef.Cmp(pow10(x.digits-1)) == 0 {
		n := x.adjusted()
		return e.finish(small(n < 0, max(n, -n), 0))
	}
	m, k, lost := logParts(x)
	return e.series(func(f *fixed) (bool, *big.Int, int64) {
		r := f.div(f.log(f.decimal(false, m.coef, m.exp)), f.ln10())
		r.Add(r, new(big.Int).Lsh(big.NewInt(k), f.bits))
		return r.Sign() < 0, r.Abs(r), 0
	}, lost+20)
}
