package decimal

import "math/big"

// compareNumber is the operation compare: -1, 0 or 1.
func (e *env) compareNumber(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	return sign(compare(a, b))
}

func (e *env) compareSignal(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		e.status |= invalidOperation
		return r
	}
	return sign(compare(a, b))
}

// sign is the number -1, 0 or 1.
func sign(c int) number {
	if c < 0 {
		return small(true, 1, 0)
	}
	return small(false, int64(min(c, 1)), 0)
}

// choose is min and max: better tells whether the order c of a and b makes a the result.
func (e *env) choose(a, b number, order func(a, b number) int, better func(c int) bool) number {
	switch {
	case a.form == quietNaN && !b.isNaN():
		return e.finish(b)
	case b.form == quietNaN && !a.isNaN():
		return e.finish(a)
	}
	if r, ok := e.nans(a, b); ok {
		return r
	}
	c := order(a, b)
	if c == 0 {
		c = compareTotal(a, b)
	}
	if better(c) {
		return e.finish(a)
	}
	return e.finish(b)
}

func larger(c int) bool  { return c >= 0 }
func smaller(c int) bool { return c <= 0 }

func (e *env) max(a, b number) number    { return e.choose(a, b, compare, larger) }
func (e *env) min(a, b number) number    { return e.choose(a, b, compare, smaller) }
func (e *env) maxMag(a, b number) number { return e.choose(a, b, compareAbs, larger) }
func (e *env) minMag(a, b number) number { return e.choose(a, b, compareAbs, smaller) }

// next is the number after x in one direction.
func (e *env) next(x number, up bool) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	if x.isInf() {
		if x.neg == up {
			return e.largest(x.neg)
		}
		return x
	}
	w := &env{e.settings, 0, e.stop}
	w.round = roundFloor
	if up {
		w.round = roundCeiling
	}
	r := w.finish(x)
	if w.status&(inexact|failure) == 0 {
		r = w.sum(x, newNumber(!up, bigOne, e.etiny()-1))
	}
	e.status |= w.status & failure
	return r
}

func (e *env) nextPlus(x number) number  { return e.next(x, true) }
func (e *env) nextMinus(x number) number { return e.next(x, false) }

func (e *env) nextToward(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	c := compare(a, b)
	if c == 0 {
		a.neg = b.neg
		return a
	}
	r := e.next(a, c < 0)
	switch {
	case r.isInf():
		e.status |= overflow | rounded | inexact
	case r.form == finite && r.adjusted() < e.emin:
		e.status |= underflow | subnormal | rounded | inexact
		if r.isZero() {
			e.status |= clamped
		}
	}
	return r
}

func (e *env) logB(x number) number {
	if r, ok := e.nans(x); ok {
		return r
	}
	switch {
	case x.isInf():
		return infinity(false)
	case x.isZero():
		e.status |= divisionByZero
		return infinity(true)
	}
	n := x.adjusted()
	return e.finish(small(n < 0, max(n, -n), 0))
}

// amount reads the second operand of scaleb, shift and rotate: a whole number up to limit either way.
func (e *env) amount(b number, limit int64) (int64, bool) {
	if b.form != finite || b.exp != 0 || !b.coef.IsInt64() || b.coef.Int64() > limit {
		e.status |= invalidOperation
		return 0, false
	}
	n := b.coef.Int64()
	if b.neg {
		n = -n
	}
	return n, true
}

func (e *env) scaleB(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	n, ok := e.amount(b, 2*(e.emax+e.prec))
	if !ok {
		return nan()
	}
	if a.isInf() {
		return a
	}
	a.exp += n
	return e.finish(a)
}

// lowest keeps the last prec digits.
func (e *env) lowest(coef *big.Int) *big.Int {
	if countDigits(coef) > e.prec {
		_, coef = splitAt(coef, e.prec)
	}
	return coef
}

func (e *env) shift(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	n, ok := e.amount(b, e.prec)
	switch {
	case !ok:
		return nan()
	case a.isInf():
		return a
	case n < 0:
		coef, _ := splitAt(e.lowest(a.coef), -n)
		return newNumber(a.neg, coef, a.exp)
	case !e.fits(a.digits+n, maxDigits):
		return nan()
	}
	return newNumber(a.neg, e.lowest(shiftLeft(a.coef, n)), a.exp)
}

func (e *env) rotate(a, b number) number {
	if r, ok := e.nans(a, b); ok {
		return r
	}
	n, ok := e.amount(b, e.prec)
	switch {
	case !ok:
		return nan()
	case a.isInf():
		return a
	case !e.fits(e.prec, maxDigits):
		return nan()
	}
	if n < 0 {
		n += e.prec
	}
	high, low := splitAt(e.lowest(a.coef), e.prec-n)
	return newNumber(a.neg, new(big.Int).Add(shiftLeft(low, n), high), a.exp)
}

// bits gives the digits of an operand of a logical operation, last one first.
func (e *env) bits(x number) ([]bool, bool) {
	if x.form != finite || x.neg || x.exp != 0 {
		e.status |= invalidOperation
		return nil, false
	}
	text := x.coef.String()
	out := make([]bool, len(text))
	for i := range out {
		switch text[len(text)-1-i] {
		case '0':
		case '1':
			out[i] = true
		default:
			e.status |= invalidOperation
			return nil, false
		}
	}
	return out, true
}

func (e *env) fromBits(n int, bit func(i int) bool) number {
	n = int(min(int64(n), e.prec))
	text := make([]byte, n)
	for i := range text {
		text[n-1-i] = '0'
		if bit(i) {
			text[n-1-i] = '1'
		}
	}
	coef, _ := new(big.Int).SetString(string(text), 10)
	return newNumber(false, coef, 0)
}

func (e *env) logical(a, b number, op func(x, y bool) bool) number {
	x, ok := e.bits(a)
	if !ok {
		return nan()
	}
	y, ok := e.bits(b)
	if !ok {
		return nan()
	}
	at := func(s []bool, i int) bool { return i < len(s) && s[i] }
	return e.fromBits(max(len(x), len(y)), func(i int) bool { return op(at(x, i), at(y, i)) })
}

func (e *env) logicalAnd(a, b number) number {
	return e.logical(a, b, func(x, y bool) bool { return x && y })
}

func (e *env) logicalOr(a, b number) number {
	return e.logical(a, b, func(x, y bool) bool { return x || y })
}

func (e *env) logicalXor(a, b number) number {
	return e.logical(a, b, func(x, y bool) bool { return x != y })
}

func (e *env) logicalInvert(x number) number {
	bits, ok := e.bits(x)
	if !ok || !e.fits(e.prec, maxDigits) {
		return nan()
	}
	return e.fromBits(max(len(bits), int(e.prec)), func(i int) bool { return i >= len(bits) || !bits[i] })
}

// class is the answer of number_class.
func (e *env) class(x number) string {
	switch x.form {
	case signalingNaN:
		return "sNaN"
	case quietNaN:
		return "NaN"
	}
	name := "Normal"
	switch {
	case x.isInf():
		name = "Infinity"
	case x.isZero():
		name = "Zero"
	case x.adjusted() < e.emin:
		name = "Subnormal"
	}
	if x.neg {
		return "-" + name
	}
	return "+" + name
}
