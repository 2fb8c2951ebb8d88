package decimal

import (
	"math/big"
	"strconv"
)

func (e *env) power(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	one := small(false, 1, 0)
	whole := b.isInteger()
	neg := a.neg && whole && b.isOdd()
	switch {
	case a.isZero() && b.isZero():
		return e.fail(invalidOperation)
	case a.isZero() && b.neg:
		return infinity(neg)
	case a.isZero():
		return newNumber(neg, bigZero, 0)
	case a.neg && !whole:
		return e.fail(invalidOperation)
	case b.isInf():
		c := compareAbs(a, one)
		switch {
		case c == 0:
			e.status |= inexact | rounded
			return e.padded(false, e.prec-1)
		case c < 0 == b.neg:
			return infinity(false)
		}
		return newNumber(false, bigZero, 0)
	case a.isInf() && b.isZero():
		return one
	case a.isInf() && b.neg:
		return newNumber(neg, bigZero, 0)
	case a.isInf():
		return infinity(neg)
	case b.isZero():
		return one
	case compareAbs(a, one) == 0:
		return e.powerOfOne(a, b, neg, whole)
	}
	if far, tiny := e.powerOutOfBounds(a, b); far {
		return e.huge(neg, tiny)
	}
	if whole {
		return e.powerInt(a, b, neg)
	}
	return e.powerReal(a, b)
}

// padded is 1 with so many zeros after the point.
func (e *env) padded(neg bool, zeros int64) number {
	if !e.fits(zeros, maxDigits) {
		return nan()
	}
	return newNumber(neg, pow10(zeros), -zeros)
}

// powerOfOne is (±1)**b.
func (e *env) powerOfOne(a, b number, neg, whole bool) number {
	if !whole {
		e.status |= inexact | rounded
		return e.padded(neg, e.prec-1)
	}
	if b.neg || a.exp == 0 {
		return newNumber(neg, bigOne, 0)
	}
	zeros := e.prec - 1
	if b.adjusted() < 18 {
		n := new(big.Int).Mul(wholePart(b), big.NewInt(-a.exp))
		if n.IsInt64() && n.Int64() <= zeros {
			return e.padded(neg, n.Int64())
		}
	}
	e.status |= rounded
	return e.padded(neg, zeros)
}

// wholePart is the absolute value of a whole number that is not large.
func wholePart(x number) *big.Int {
	if x.exp >= 0 {
		return shiftLeft(x.coef, x.exp)
	}
	q, _ := splitAt(x.coef, -x.exp)
	return q
}

// powerOutOfBounds tells whether a**b is too large or too small without computing it, by a lower bound of the exponent of
// b*log10(a).
func (e *env) powerOutOfBounds(a, b number) (far, tiny bool) {
	a.neg = false
	grows := compare(a, small(false, 1, 0)) > 0
	tiny = grows == b.neg
	limit := e.emax
	if tiny {
		limit = e.etiny()
	}
	size := b.adjusted()
	switch k := a.adjusted(); {
	case k > 0:
		size += decimalLen(k) - 1
	case k < -1:
		size += decimalLen(k+1) - 1
	default:
		size += exactSum(a, small(true, 1, 0)).adjusted() - 2
		if k < 0 {
			size++
		}
	}
	return size > decimalLen(limit), tiny
}

// decimalLen is the number of digits of |n|.
func decimalLen(n int64) int64 { return int64(len(strconv.FormatInt(max(n, -n), 10))) }

// powerInt multiplies, with more digits than the result gets.
func (e *env) powerInt(a, b number, neg bool) number {
	n := wholePart(b)
	w := &env{e.settings, 0, e.stop}
	w.prec += b.digits + b.exp + 2
	w.round, w.clamp = roundHalfEven, false
	base := a.abs()
	if b.neg {
		w.prec++
		base = w.divide(small(false, 1, 0), base)
	}
	r := base
	for i := n.BitLen() - 2; i >= 0; i-- {
		r = w.multiply(r, r)
		if n.Bit(i) == 1 {
			r = w.multiply(r, base)
		}
		if r.isSpecial() || r.isZero() && w.status&clamped != 0 {
			break
		}
	}
	e.status |= w.status
	if r.isNaN() {
		return r
	}
	r.neg = neg
	if r.isInf() {
		return e.huge(neg, false)
	}
	return e.finish(r)
}

func (e *env) powerReal(a, b number) number {
	w := e.work(max(a.digits, e.prec) + 4 + 19)
	r := w.exp(w.multiply(w.ln(a), b))
	e.status |= w.status&failure | inexact | rounded
	switch {
	case r.isNaN():
		return r
	case r.isInf():
		return e.huge(false, false)
	case compare(r, small(false, 1, 0)) == 0:
		r = e.padded(false, e.prec-1)
	}
	return e.finish(r)
}

// powerMod is a**b % m for whole numbers.
func (e *env) powerMod(a, b, m number) number {
	if r, ok := e.nans(a, b, m); ok {
		return r
	}
	if !a.isInteger() || !b.isInteger() || !m.isInteger() || m.isZero() || m.digits+m.exp > e.prec || b.neg && !b.isZero() ||
		a.isZero() && b.isZero() {
		return e.fail(invalidOperation)
	}
	if !e.fits(max(a.digits+a.exp, b.digits+b.exp), 1_000_000) {
		return nan()
	}
	neg := a.neg && b.isOdd()
	r := new(big.Int).Exp(wholePart(a), wholePart(b), wholePart(m))
	return newNumber(neg, r, 0)
}
