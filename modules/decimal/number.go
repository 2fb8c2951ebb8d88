package decimal

import (
	"math"
	"math/big"
	"sync"
)

// number is the value of a decimal, after the General Decimal Arithmetic Specification: (-1)**neg * coef * 10**exp, an
// infinity, or a NaN with coef as its payload. It is immutable, its coefficient too.
type number struct {
	form   form
	neg    bool
	exp    int64 // 0 unless finite
	digits int64 // of coef, at least 1; 0 in a NaN without a payload
	coef   *big.Int
}

type form uint8

const (
	finite form = iota
	infinite
	quietNaN
	signalingNaN
)

const (
	maxPrec  = 999999999999999999
	maxEmax  = 999999999999999999
	minEmin  = -999999999999999999
	minEtiny = minEmin - (maxPrec - 1)
)

var (
	bigZero = new(big.Int)
	bigOne  = big.NewInt(1)
	bigTen  = big.NewInt(10)
)

const smallPowers = 128

// powers has the first powers of ten.
var powers = sync.OnceValue(func() *[smallPowers]*big.Int {
	var p [smallPowers]*big.Int
	p[0] = big.NewInt(1)
	for i := 1; i < smallPowers; i++ {
		p[i] = new(big.Int).Mul(p[i-1], bigTen)
	}
	return &p
})

// pow10 is 10**n.
func pow10(n int64) *big.Int {
	if n < smallPowers {
		return powers()[n]
	}
	r := new(big.Int).Exp(big.NewInt(5), big.NewInt(n), nil)
	return r.Lsh(r, uint(n))
}

// countDigits is the length of |x| in decimal; 1 for zero.
func countDigits(x *big.Int) int64 {
	if x.Sign() == 0 {
		return 1
	}
	if x.IsUint64() {
		n := int64(0)
		for u := x.Uint64(); u > 0; u /= 10 {
			n++
		}
		return n
	}
	// 2**(bits-1) <= x < 2**bits leaves two possible lengths at most.
	bits := float64(x.BitLen() - 1)
	n := int64(bits*math.Log10(2)) + 1
	if x.CmpAbs(pow10(n)) >= 0 {
		n++
	} else if n > 1 && x.CmpAbs(pow10(n-1)) < 0 {
		n--
	}
	return n
}

func newNumber(neg bool, coef *big.Int, exp int64) number {
	return number{neg: neg, exp: exp, coef: coef, digits: countDigits(coef)}
}

func small(neg bool, coef, exp int64) number { return newNumber(neg, big.NewInt(coef), exp) }

func infinity(neg bool) number { return number{form: infinite, neg: neg, coef: bigZero} }

func nan() number { return number{form: quietNaN, coef: bigZero} }

func (x number) isNaN() bool     { return x.form >= quietNaN }
func (x number) isSpecial() bool { return x.form != finite }
func (x number) isInf() bool     { return x.form == infinite }
func (x number) isZero() bool    { return x.form == finite && x.coef.Sign() == 0 }

// adjusted is the exponent of the first digit.
func (x number) adjusted() int64 { return x.exp + x.digits - 1 }

func (x number) abs() number    { x.neg = false; return x }
func (x number) negate() number { x.neg = !x.neg; return x }

// isInteger tells whether x is a finite whole number.
func (x number) isInteger() bool {
	if x.form != finite {
		return false
	}
	return x.exp >= 0 || x.isZero() || trailingZeros(x.coef, -x.exp) >= -x.exp
}

// isOdd tells whether the whole number x is odd.
func (x number) isOdd() bool {
	if x.exp > 0 || x.isZero() {
		return false
	}
	q, _ := splitAt(x.coef, -x.exp)
	return q.Bit(0) == 1
}

// trailingZeros counts the zeros at the end of x, which is not 0, up to limit.
func trailingZeros(x *big.Int, limit int64) int64 {
	limit = min(limit, int64(x.TrailingZeroBits()))
	n := int64(0)
	var q, r big.Int
	// Try ever larger powers, then ever smaller ones.
	step := int64(1)
	rest := new(big.Int).Set(x)
	for n+step <= limit {
		if q.QuoRem(rest, pow10(step), &r); r.Sign() != 0 {
			break
		}
		rest.Set(&q)
		n += step
		step *= 2
	}
	for ; step > 0; step /= 2 {
		if n+step > limit {
			continue
		}
		if q.QuoRem(rest, pow10(step), &r); r.Sign() == 0 {
			rest.Set(&q)
			n += step
		}
	}
	return n
}

// splitAt divides x >= 0 by 10**n.
func splitAt(x *big.Int, n int64) (quotient, rest *big.Int) {
	if n > countDigits(x) {
		return bigZero, x
	}
	return new(big.Int).QuoRem(x, pow10(n), new(big.Int))
}

// shiftLeft is x * 10**n.
func shiftLeft(x *big.Int, n int64) *big.Int {
	if n == 0 || x.Sign() == 0 {
		return x
	}
	return new(big.Int).Mul(x, pow10(n))
}

// cutOff is what a rounding needs to know of the digits that it drops.
type cutOff uint8

const (
	exact cutOff = iota
	belowHalf
	half
	aboveHalf
)

// shiftRight drops n digits of x >= 0.
func shiftRight(x *big.Int, n int64) (*big.Int, cutOff) {
	if n <= 0 || x.Sign() == 0 {
		return x, exact
	}
	if n > countDigits(x) {
		return bigZero, belowHalf
	}
	p := pow10(n)
	q, r := new(big.Int).QuoRem(x, p, new(big.Int))
	if r.Sign() == 0 {
		return q, exact
	}
	switch r.Lsh(r, 1).Cmp(p) {
	case -1:
		return q, belowHalf
	case 0:
		return q, half
	}
	return q, aboveHalf
}

// compareAbs orders the absolute values of two numbers that are no NaNs.
func compareAbs(a, b number) int {
	switch {
	case a.isInf() && b.isInf():
		return 0
	case a.isInf():
		return 1
	case b.isInf():
		return -1
	case a.isZero() || b.isZero():
		return a.coef.Sign() - b.coef.Sign()
	}
	if x, y := a.adjusted(), b.adjusted(); x != y {
		if x < y {
			return -1
		}
		return 1
	}
	if a.exp > b.exp {
		return shiftLeft(a.coef, a.exp-b.exp).Cmp(b.coef)
	}
	return a.coef.Cmp(shiftLeft(b.coef, b.exp-a.exp))
}

// signum is -1, 0 or 1.
func (x number) signum() int {
	switch {
	case x.isZero():
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// compare orders two numbers that are no NaNs.
func compare(a, b number) int {
	s := a.signum()
	if s != b.signum() {
		return s - b.signum()
	}
	return s * compareAbs(a, b)
}

// compareTotal orders by the representation: -NaN < -sNaN < -Infinity < … < Infinity < sNaN < NaN.
func compareTotal(a, b number) int {
	if a.neg != b.neg {
		if a.neg {
			return -1
		}
		return 1
	}
	c := 0
	rank := func(x number) int { return [...]int{finite: 0, infinite: 0, signalingNaN: 1, quietNaN: 2}[x.form] }
	if c = rank(a) - rank(b); c == 0 {
		if a.isNaN() {
			c = a.coef.Cmp(b.coef)
		} else if c = compareAbs(a, b); c == 0 && a.exp != b.exp {
			c = 1
			if a.exp < b.exp {
				c = -1
			}
		}
	}
	if a.neg {
		c = -c
	}
	return max(-1, min(c, 1))
}
