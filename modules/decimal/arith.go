package decimal

import "math/big"

func (e *env) plus(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	if x.isZero() && e.round != roundFloor {
		x.neg = false
	}
	return e.finish(x)
}

func (e *env) minus(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	if x.neg = !x.neg; x.isZero() && e.round != roundFloor {
		x.neg = false
	}
	return e.finish(x)
}

func (e *env) absolute(x number) number {
	if x.neg {
		return e.minus(x)
	}
	return e.plus(x)
}

func (e *env) add(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	return e.sum(a, b)
}

func (e *env) subtract(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	return e.sum(a, b.negate())
}

// sum adds two numbers that are no NaNs.
func (e *env) sum(a, b number) number {
	switch {
	case a.isInf() && b.isInf() && a.neg != b.neg:
		return e.fail(invalidOperation)
	case a.isInf():
		return a
	case b.isInf():
		return b
	}
	high, low := a, b
	if high.exp < low.exp {
		high, low = low, high
	}
	if high.exp != low.exp && !high.isZero() {
		// A number far below the last digit counts only as something or nothing.
		far := high.exp - 1
		if high.digits <= e.prec {
			far += high.digits - e.prec - 1
		}
		if low.adjusted() < far {
			if low.exp = far; !low.isZero() {
				low.coef = bigOne
			}
			low.digits = 1
		}
		if !e.fits(high.digits+high.exp-low.exp, maxDigits) {
			return nan()
		}
		high = newNumber(high.neg, shiftLeft(high.coef, high.exp-low.exp), low.exp)
	}
	exp := min(high.exp, low.exp)
	if high.neg == low.neg {
		return e.finish(newNumber(high.neg, new(big.Int).Add(high.coef, low.coef), exp))
	}
	d := new(big.Int).Sub(high.coef, low.coef)
	neg := high.neg
	switch d.Sign() {
	case 0:
		neg = e.round == roundFloor
	case -1:
		neg = low.neg
	}
	return e.finish(newNumber(neg, d.Abs(d), exp))
}

func (e *env) multiply(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	r := e.product(a, b)
	if r.isSpecial() {
		return r
	}
	return e.finish(r)
}

// product is not rounded.
func (e *env) product(a, b number) number {
	neg := a.neg != b.neg
	if a.isInf() || b.isInf() {
		if a.isZero() || b.isZero() {
			return e.fail(invalidOperation)
		}
		return infinity(neg)
	}
	if !e.fits(a.digits+b.digits, maxDigits) {
		return nan()
	}
	return newNumber(neg, new(big.Int).Mul(a.coef, b.coef), a.exp+b.exp)
}

// fma is a*b + c, rounded once.
func (e *env) fma(a, b, c number) number {
	if r, ok := e.nans(a, b, c); ok {
		return r
	}
	p := e.product(a, b)
	if p.isNaN() {
		return p
	}
	return e.sum(p, c)
}

func (e *env) divide(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	neg := a.neg != b.neg
	switch {
	case a.isInf() && b.isInf():
		return e.fail(invalidOperation)
	case a.isInf():
		return infinity(neg)
	case b.isInf():
		e.status |= clamped
		return newNumber(neg, bigZero, e.etiny())
	case b.isZero() && a.isZero():
		return e.fail(divisionUndefined)
	case b.isZero():
		e.status |= divisionByZero
		return infinity(neg)
	}
	ideal := a.exp - b.exp
	if a.isZero() {
		return e.finish(newNumber(neg, bigZero, ideal))
	}
	shift := b.digits - a.digits + e.prec + 1
	if !e.fits(e.prec, maxDigits) {
		return nan()
	}
	x, y := a.coef, b.coef
	if shift > 0 {
		x = shiftLeft(x, shift)
	} else {
		y = shiftLeft(y, -shift)
	}
	q, r := new(big.Int).QuoRem(x, y, new(big.Int))
	exp := ideal - shift
	if r.Sign() != 0 {
		// A last digit other than 0 and 5 makes the rounding see that there is more.
		if new(big.Int).Rem(q, big.NewInt(5)).Sign() == 0 {
			q.Add(q, bigOne)
		}
	} else if exp < ideal {
		n := trailingZeros(q, ideal-exp)
		q, _ = shiftRight(q, n)
		exp += n
	}
	return e.finish(newNumber(neg, q, exp))
}

// quoRem divides finite numbers, b not 0, into a whole quotient and the rest. ok is false if the quotient has too many digits.
func (e *env) quoRem(a, b number) (q, r number, ok bool) {
	neg, ideal := a.neg != b.neg, min(a.exp, b.exp)
	if a.isZero() {
		return newNumber(neg, bigZero, 0), newNumber(a.neg, bigZero, ideal), true
	}
	if compareAbs(a, b) < 0 {
		r = a
		if a.exp > b.exp {
			r = newNumber(a.neg, shiftLeft(a.coef, a.exp-b.exp), b.exp)
		}
		return newNumber(neg, bigZero, 0), r, true
	}
	if a.adjusted()-b.adjusted() > e.prec {
		e.status |= divisionImpossible
		return nan(), nan(), false
	}
	if !e.fits(max(a.exp-ideal+a.digits, b.exp-ideal+b.digits), maxDigits) {
		return nan(), nan(), false
	}
	x, y := shiftLeft(a.coef, a.exp-ideal), shiftLeft(b.coef, b.exp-ideal)
	quo, rem := new(big.Int).QuoRem(x, y, new(big.Int))
	if q = newNumber(neg, quo, 0); q.digits > e.prec {
		e.status |= divisionImpossible
		return nan(), nan(), false
	}
	return q, newNumber(a.neg, rem, ideal), true
}

func (e *env) divideInt(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	neg := a.neg != b.neg
	switch {
	case a.isInf() && b.isInf():
		return e.fail(invalidOperation)
	case a.isInf():
		return infinity(neg)
	case b.isInf():
		return newNumber(neg, bigZero, 0)
	case b.isZero() && a.isZero():
		return e.fail(divisionUndefined)
	case b.isZero():
		e.status |= divisionByZero
		return infinity(neg)
	}
	q, _, ok := e.quoRem(a, b)
	if !ok {
		return q
	}
	return e.finish(q)
}

// plainRemainder is the remainder of operands that need no division: NaNs, infinities and a zero divisor.
func (e *env) plainRemainder(a, b number) (number, bool) {
	if r, ok := e.nans(a, b); ok {
		return r, true
	}
	switch {
	case a.isInf():
		return e.fail(invalidOperation), true
	case b.isInf():
		return e.finish(a), true
	case b.isZero() && a.isZero():
		return e.fail(divisionUndefined), true
	case b.isZero():
		return e.fail(invalidOperation), true
	}
	return number{}, false
}

func (e *env) remainder(a, b number) number {
	if r, ok := e.plainRemainder(a, b); ok {
		return r
	}
	_, r, ok := e.quoRem(a, b)
	if !ok {
		return r
	}
	return e.finish(r)
}

func (e *env) divmod(a, b number) (q, r number) {
	if r, ok := e.nans(a, b); ok {
		return r, r
	}
	neg := a.neg != b.neg
	switch {
	case a.isInf() && b.isInf():
		q = e.fail(invalidOperation)
		return q, q
	case a.isInf():
		return infinity(neg), e.fail(invalidOperation)
	case b.isInf():
		return newNumber(neg, bigZero, 0), e.finish(a)
	case b.isZero() && a.isZero():
		q = e.fail(divisionUndefined)
		return q, q
	case b.isZero():
		return infinity(neg), e.fail(divisionByZero | invalidOperation)
	}
	q, r, ok := e.quoRem(a, b)
	if !ok {
		return q, r
	}
	return e.finish(q), e.finish(r)
}

func (e *env) remainderNear(a, b number) number {
	if r, ok := e.plainRemainder(a, b); ok {
		return r
	}
	q, r, ok := e.quoRem(a, b)
	if !ok {
		return r
	}
	// r and b both have exponents of at least r.exp.
	if !r.isZero() && r.adjusted() >= b.adjusted()-1 {
		whole := shiftLeft(b.coef, b.exp-r.exp)
		c := new(big.Int).Lsh(r.coef, 1).Cmp(whole)
		if c > 0 || c == 0 && q.coef.Bit(0) == 1 {
			if countDigits(new(big.Int).Add(q.coef, bigOne)) > e.prec {
				return e.fail(divisionImpossible)
			}
			r = newNumber(!r.neg, new(big.Int).Sub(whole, r.coef), r.exp)
		}
	}
	return e.finish(r)
}

func (e *env) quantize(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	switch {
	case a.isInf() && b.isInf():
		return a
	case a.isInf(), b.isInf(), b.exp > e.emax, b.exp < e.etiny():
		return e.fail(invalidOperation)
	case a.isZero():
		return e.finish(newNumber(a.neg, bigZero, b.exp))
	}
	shift := a.exp - b.exp
	if a.digits+shift > e.prec {
		return e.fail(invalidOperation)
	}
	var r number
	var s status
	if shift >= 0 {
		if !e.fits(a.digits+shift, maxDigits) {
			return nan()
		}
		r = newNumber(a.neg, shiftLeft(a.coef, shift), b.exp)
	} else {
		coef, cut := e.cut(a.neg, a.coef, -shift)
		s = rounded
		if cut != exact {
			s |= inexact
		}
		r = newNumber(a.neg, coef, b.exp)
	}
	if r.digits > e.prec || r.adjusted() > e.emax {
		return e.fail(invalidOperation)
	}
	e.status |= s
	return e.finish(r)
}

// toIntegral rounds to a whole number; loud: with Inexact and Rounded.
func (e *env) toIntegral(x number, loud bool) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	switch {
	case x.isInf(), x.exp >= 0:
		return x
	case x.isZero():
		return newNumber(x.neg, bigZero, 0)
	}
	coef, cut := e.cut(x.neg, x.coef, -x.exp)
	if loud {
		e.status |= rounded
		if cut != exact {
			e.status |= inexact
		}
	}
	return newNumber(x.neg, coef, 0)
}

// reduce drops trailing zeros.
func (e *env) reduce(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	if x = e.finish(x); x.isSpecial() {
		return x
	}
	if x.isZero() {
		return newNumber(x.neg, bigZero, 0)
	}
	top := e.emax
	if e.clamp {
		top = e.etop()
	}
	n := trailingZeros(x.coef, x.digits)
	n = min(n, top-x.exp)
	coef, _ := shiftRight(x.coef, n)
	return newNumber(x.neg, coef, x.exp+n)
}

func (e *env) squareRoot(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	ideal := x.exp >> 1
	switch {
	case x.isZero():
		return e.finish(newNumber(x.neg, bigZero, ideal))
	case x.neg:
		return e.fail(invalidOperation)
	case x.isInf():
		return x
	case !e.fits(e.prec, maxDigits):
		return nan()
	}
	// coef * 10**exp with an even exp, of 2 prec + 1 digits at least.
	exp, coef, length := x.exp, x.coef, x.digits
	if exp&1 != 0 {
		coef, exp, length = shiftLeft(coef, 1), exp-1, length+1
	}
	places := e.prec + 1
	half := (length + 1) / 2
	wasExact := true
	if shift := places - half; shift >= 0 {
		coef = shiftLeft(coef, 2*shift)
		exp -= 2 * shift
	} else {
		q, r := splitAt(coef, -2*shift)
		coef, wasExact = q, r.Sign() == 0
		exp -= 2 * shift
	}
	root := new(big.Int).Sqrt(coef)
	wasExact = wasExact && new(big.Int).Mul(root, root).Cmp(coef) == 0
	exp /= 2
	if wasExact {
		if exp < ideal {
			n := trailingZeros(root, ideal-exp)
			root, _ = shiftRight(root, n)
			exp += n
		} else if exp > ideal {
			root, exp = shiftLeft(root, exp-ideal), ideal
		}
	} else if new(big.Int).Rem(root, big.NewInt(5)).Sign() == 0 {
		root.Add(root, bigOne)
	}
	e.round = roundHalfEven
	return e.finish(newNumber(false, root, exp))
}
