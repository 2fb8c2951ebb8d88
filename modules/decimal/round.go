package decimal

import (
	"math/big"
	"sync/atomic"
)

// status is a set of conditions that an operation met.
type status uint32

const (
	conversionSyntax status = 1 << iota
	divisionImpossible
	divisionUndefined
	invalidContext
	invalidOperation
	floatOperation
	divisionByZero
	overflow
	underflow
	subnormal
	inexact
	rounded
	clamped
	outOfMemory // the result would be too large

	invalid = conversionSyntax | divisionImpossible | divisionUndefined | invalidContext | invalidOperation
	failure = invalid | divisionByZero | outOfMemory
)

type rounding uint8

const (
	roundUp rounding = iota
	roundDown
	roundCeiling
	roundFloor
	roundHalfUp
	roundHalfDown
	roundHalfEven
	round05Up
	numRoundings
)

// settings are what an operation depends on.
type settings struct {
	prec, emax, emin int64
	round            rounding
	clamp            bool
}

// exactSettings lose nothing.
var exactSettings = settings{prec: maxPrec, emax: maxEmax, emin: minEmin, round: roundHalfEven}

// env is one operation in progress.
type env struct {
	settings
	status status
	stop   *atomic.Bool // set when nobody waits for the result any more
}

// Sizes beyond which an operation is refused: math/big would not end within minutes.
const (
	maxDigits       = 50_000_000
	maxSeriesDigits = 1_000_000
)

func (e *env) etiny() int64 { return e.emin - (e.prec - 1) }
func (e *env) etop() int64  { return e.emax - (e.prec - 1) }

// work is an environment for intermediate results.
func (e *env) work(prec int64) *env {
	return &env{settings{prec, maxEmax, minEmin, roundHalfEven, false}, 0, e.stop}
}

// fits tells whether a number of so many digits may be made.
func (e *env) fits(digits, limit int64) bool {
	if digits > limit {
		e.status |= outOfMemory
		return false
	}
	return true
}

func (e *env) fail(s status) number {
	e.status |= s
	return nan()
}

// increments tells whether dropping digits makes the coefficient one larger.
func (e *env) increments(neg bool, coef *big.Int, cut cutOff) bool {
	if cut == exact {
		return false
	}
	switch e.round {
	case roundUp:
		return true
	case roundCeiling:
		return !neg
	case roundFloor:
		return neg
	case roundHalfUp:
		return cut >= half
	case roundHalfDown:
		return cut > half
	case roundHalfEven:
		return cut > half || cut == half && coef.Bit(0) == 1
	case round05Up:
		return new(big.Int).Rem(coef, big.NewInt(5)).Sign() == 0
	}
	return false
}

func (e *env) cut(neg bool, coef *big.Int, n int64) (*big.Int, cutOff) {
	q, cut := shiftRight(coef, n)
	if e.increments(neg, q, cut) {
		q = new(big.Int).Add(q, bigOne)
	}
	return q, cut
}

// largest is the largest finite number.
func (e *env) largest(neg bool) number {
	if !e.fits(e.prec, maxDigits) {
		return nan()
	}
	return newNumber(neg, new(big.Int).Sub(pow10(e.prec), bigOne), e.etop())
}

// finish rounds an exact result to the context.
func (e *env) finish(x number) number {
	switch {
	case x.isNaN():
		return e.shorten(x)
	case x.isInf():
		return x
	}
	x = e.limit(x)
	if x.form == finite && x.digits > e.prec {
		drop := x.digits - e.prec
		coef, cut := e.cut(x.neg, x.coef, drop)
		e.status |= rounded
		if cut != exact {
			e.status |= inexact
		}
		if x = newNumber(x.neg, coef, x.exp+drop); x.digits > e.prec {
			x = newNumber(x.neg, pow10(e.prec-1), x.exp+1)
		}
		x = e.limit(x)
	}
	return x
}

// limit keeps the exponent within bounds.
func (e *env) limit(x number) number {
	adjusted := x.adjusted()
	switch {
	case adjusted > e.emax && x.isZero():
		x.exp = e.emax
		if e.clamp {
			x.exp = e.etop()
		}
		e.status |= clamped
	case adjusted > e.emax:
		e.status |= overflow | inexact | rounded
		switch {
		case e.round == roundDown, e.round == round05Up, e.round == roundCeiling && x.neg, e.round == roundFloor && !x.neg:
			return e.largest(x.neg)
		}
		return infinity(x.neg)
	case e.clamp && x.exp > e.etop():
		shift := x.exp - e.etop()
		if !e.fits(x.digits+shift, maxDigits) {
			return nan()
		}
		e.status |= clamped
		if adjusted < e.emin && !x.isZero() {
			e.status |= subnormal
		}
		x = newNumber(x.neg, shiftLeft(x.coef, shift), x.exp-shift)
	case adjusted < e.emin && x.isZero():
		if x.exp < e.etiny() {
			x.exp = e.etiny()
			e.status |= clamped
		}
	case adjusted < e.emin:
		e.status |= subnormal
		if tiny := e.etiny(); x.exp < tiny {
			coef, cut := e.cut(x.neg, x.coef, tiny-x.exp)
			x = newNumber(x.neg, coef, tiny)
			e.status |= rounded
			if cut != exact {
				e.status |= inexact | underflow
				if x.isZero() {
					e.status |= clamped
				}
			}
		}
	}
	return x
}

// shorten cuts the payload of a NaN to what fits.
func (e *env) shorten(x number) number {
	room := e.prec
	if e.clamp {
		room--
	}
	if x.digits > room {
		_, low := splitAt(x.coef, room)
		x.coef, x.digits = low, countDigits(low)
		if low.Sign() == 0 {
			x.digits = 0
		}
	}
	return x
}

// nans is the result of an operation on operands of which one is a NaN.
func (e *env) nans(xs ...number) (number, bool) {
	for _, want := range [...]form{signalingNaN, quietNaN} {
		for _, x := range xs {
			if x.form == want {
				if want == signalingNaN {
					e.status |= invalidOperation
				}
				x.form = quietNaN
				return e.shorten(x), true
			}
		}
	}
	return number{}, false
}
