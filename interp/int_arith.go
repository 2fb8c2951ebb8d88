package interp

import (
	"math"
	"math/big"
	"math/bits"
	"time"
)

const (
	maxIntBits  = 1 << 31 // ints beyond are refused with MemoryError
	mulWords    = 1 << 14 // factors of fewer words are multiplied in one go, longer ones by parts, between which interrupts are seen
	smallFactor = 64      // a factor of so few words makes a product cheap
)

var one = big.NewInt(1)

func intAdd(t *Thread, a, b Value) (Value, error) {
	if a.IsInt() && b.IsInt() {
		if s := a.n + b.n; (a.n^s)&(b.n^s) >= 0 {
			return Int(s), nil
		}
	}
	var x, y operand
	r := &bigInt{}
	r.n.Add(x.of(a), y.of(b))
	t.spend(r.n.BitLen() / 8)
	return r.value(), nil
}

func intSub(t *Thread, a, b Value) (Value, error) {
	if a.IsInt() && b.IsInt() {
		if s := a.n - b.n; (a.n^b.n)&(a.n^s) >= 0 {
			return Int(s), nil
		}
	}
	var x, y operand
	r := &bigInt{}
	r.n.Sub(x.of(a), y.of(b))
	t.spend(r.n.BitLen() / 8)
	return r.value(), nil
}

func intMul(t *Thread, a, b Value) (Value, error) {
	if a.IsInt() && b.IsInt() {
		if hi, lo := mul64(a.n, b.n); hi == lo>>63 {
			return Int(lo), nil
		}
	}
	if bitLen(a)+bitLen(b) < mulWords*bits.UintSize {
		var x, y operand
		r := &bigInt{}
		r.n.Mul(x.of(a), y.of(b))
		return r.value(), nil
	}
	r, err := t.mulBig(bigOf(a), bigOf(b))
	if err != nil {
		return None, err
	}
	return BigInt(r), nil
}

// checkBits refuses an int of n bits that is too large.
func (t *Thread) checkBits(n int64) error {
	if n > maxIntBits {
		return NewException(TypeMemoryError)
	}
	return t.alloc(int(n / 8))
}

// mulBig is x*y; it can be interrupted.
func (t *Thread) mulBig(x, y *big.Int) (*big.Int, error) {
	n := x.BitLen() + y.BitLen()
	if n > 1<<20 {
		if err := t.checkBits(int64(n)); err != nil {
			return nil, err
		}
	}
	r, err := t.mulAbs(x, y)
	if err == nil && x.Sign()*y.Sign() < 0 {
		r.Neg(r)
	}
	return r, err
}

// mulAbs is |x|*|y|, by Karatsuba's method above the length that math/big gets at once.
func (t *Thread) mulAbs(x, y *big.Int) (*big.Int, error) {
	if len(x.Bits()) < len(y.Bits()) {
		x, y = y, x
	}
	if len(x.Bits()) <= mulWords || len(y.Bits()) <= smallFactor {
		r := new(big.Int).Mul(x, y)
		return r.Abs(r), nil
	}
	if err := t.Poll(); err != nil {
		return nil, err
	}
	half := (len(x.Bits()) + 1) / 2
	x1, x0 := splitWords(x, half)
	y1, y0 := splitWords(y, half)
	low, err := t.mulAbs(x0, y0)
	if err != nil {
		return nil, err
	}
	var high, mid *big.Int
	if y1.Sign() == 0 {
		if mid, err = t.mulAbs(x1, y0); err != nil {
			return nil, err
		}
	} else {
		if high, err = t.mulAbs(x1, y1); err != nil {
			return nil, err
		}
		if mid, err = t.mulAbs(new(big.Int).Add(x0, x1), new(big.Int).Add(y0, y1)); err != nil {
			return nil, err
		}
		mid.Sub(mid, high).Sub(mid, low)
	}
	shift := uint(half * bits.UintSize)
	r := new(big.Int)
	if high != nil {
		r.Lsh(high, shift)
	}
	r.Add(r, mid)
	return r.Lsh(r, shift).Add(r, low), nil
}

// splitWords gives |x| = high<<(n words) + low; both share x's memory.
func splitWords(x *big.Int, n int) (high, low *big.Int) {
	w := x.Bits()
	if len(w) <= n {
		return new(big.Int), new(big.Int).SetBits(w)
	}
	return new(big.Int).SetBits(w[n:]), new(big.Int).SetBits(w[:n:n])
}

// longBits is the size from which the operations of math/big can take long.
const longBits = 1 << 21

// Interruptible runs f, which computes for long with ints of so many bits and nothing else. If the program is interrupted
// meanwhile, f is left behind: what it was to compute must then not be used.
func (t *Thread) Interruptible(bits int, f func()) error {
	if bits < longBits {
		f()
		return nil
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	look := time.NewTicker(20 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case <-done:
			return nil
		case <-look.C:
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
}

// quoRem is truncated division by y, which is not 0.
func (t *Thread) quoRem(x, y *big.Int) (q, r *big.Int, err error) {
	err = t.Interruptible(min(x.BitLen()-y.BitLen(), y.BitLen()), func() { q, r = new(big.Int).QuoRem(x, y, new(big.Int)) })
	if err != nil {
		return nil, nil, err
	}
	return q, r, nil
}

// intDivmod is floor division and the remainder with the sign of b.
func intDivmod(t *Thread, a, b Value) (q, r Value, err error) {
	if b.IsInt() {
		switch {
		case b.n == 0:
			return None, None, Errorf(TypeZeroDivisionError, "integer division or modulo by zero")
		case !a.IsInt():
		case b.n == -1:
			return intNeg(a), Int(0), nil
		default:
			return Int(floorDiv(a.n, b.n)), Int(floorMod(a.n, b.n)), nil
		}
	}
	if a.IsInt() || b.IsInt() || bitLen(a)+bitLen(b) < longBits {
		var x, y operand
		q, r := &bigInt{}, &bigInt{}
		d := y.of(b)
		q.n.QuoRem(x.of(a), d, &r.n)
		if r.n.Sign() != 0 && r.n.Sign() != d.Sign() {
			q.n.Sub(&q.n, one)
			r.n.Add(&r.n, d)
		}
		return q.value(), r.value(), nil
	}
	y := bigOf(b)
	x, m, err := t.quoRem(bigOf(a), y)
	if err != nil {
		return None, None, err
	}
	if m.Sign() != 0 && m.Sign() != y.Sign() {
		x.Sub(x, one)
		m.Add(m, y)
	}
	return BigInt(x), BigInt(m), nil
}

func intFloorDiv(t *Thread, a, b Value) (Value, error) {
	q, _, err := intDivmod(t, a, b)
	return q, err
}

func intMod(t *Thread, a, b Value) (Value, error) {
	if b.IsInt() && b.n == 0 {
		return None, Errorf(TypeZeroDivisionError, "integer modulo by zero")
	}
	if x, ok := a.o.(*BigIntObject); ok && b.IsInt() && bits.UintSize == 64 {
		return Int(remSmall(x.i, b.n)), nil
	}
	_, r, err := intDivmod(t, a, b)
	return r, err
}

// remSmall is x % n with the sign of n, word by word.
func remSmall(x *big.Int, n int64) int64 {
	d := absInt(n)
	var r uint64
	w := x.Bits()
	for i := len(w) - 1; i >= 0; i-- {
		r = bits.Rem64(r, uint64(w[i]), d)
	}
	if r != 0 && (x.Sign() < 0) != (n < 0) {
		r = d - r
	}
	if n < 0 {
		return -int64(r)
	}
	return int64(r)
}

// intTrueDiv is the float nearest to the quotient.
func intTrueDiv(t *Thread, a, b Value) (Value, error) {
	const exact = 1 << 53
	if b.IsInt() && b.n == 0 {
		return None, Errorf(TypeZeroDivisionError, "division by zero")
	}
	if a.IsInt() && b.IsInt() && -exact <= a.n && a.n <= exact && -exact <= b.n && b.n <= exact {
		return Float(float64(a.n) / float64(b.n)), nil
	}
	x, y := bigOf(a), bigOf(b)
	f := divRounded(x, y)
	if math.IsInf(f, 0) {
		return None, Errorf(TypeOverflowError, "integer division result too large for a float")
	}
	return Float(f), nil
}

// divRounded is x/y rounded once; y is not 0.
func divRounded(x, y *big.Int) float64 {
	if x.Sign() == 0 {
		return math.Copysign(0, float64(y.Sign()))
	}
	// A quotient of at least 66 bits whose last bit says whether anything follows.
	shift := 66 - (x.BitLen() - y.BitLen())
	num, den := new(big.Int).Abs(x), new(big.Int).Abs(y)
	if shift > 1200 {
		return math.Copysign(0, float64(x.Sign()*y.Sign()))
	}
	if shift >= 0 {
		num.Lsh(num, uint(shift))
	} else {
		den.Lsh(den, uint(-shift))
	}
	q, r := num.QuoRem(num, den, new(big.Int))
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	f := new(big.Float).SetPrec(80).SetInt(q)
	f.SetMantExp(f, -shift)
	v, _ := f.Float64()
	if x.Sign()*y.Sign() < 0 {
		v = -v
	}
	return v
}

func intPow(t *Thread, a, b Value) (Value, error) {
	if intSign(b) < 0 {
		x, err := intToFloat(a)
		if err != nil {
			return None, err
		}
		y, err := intToFloat(b)
		if err != nil {
			return None, err
		}
		return floatPow(t, x, y)
	}
	if b.IsInt() && b.n == 0 {
		return Int(1), nil
	}
	if a.IsInt() {
		switch {
		case a.n == 1:
			return Int(1), nil
		case a.n == 0:
			return Int(0), nil
		case a.n == -1:
			if bigOf(b).Bit(0) == 0 {
				return Int(1), nil
			}
			return a, nil
		}
	}
	if !b.IsInt() || b.n > maxIntBits {
		return None, NewException(TypeMemoryError)
	}
	if a.IsInt() && b.n < 64 {
		if r, ok := powSmall(a.n, b.n); ok {
			return Int(r), nil
		}
	}
	if err := t.checkBits(int64(bitLen(a)-1) * b.n); err != nil {
		return None, err
	}
	// Powers of two come out of the base first: the rest is shorter.
	x := bigOf(a)
	zeros := x.TrailingZeroBits()
	odd := new(big.Int).Rsh(x, zeros)
	r := new(big.Int).Set(odd)
	for i := bits.Len64(uint64(b.n)) - 2; i >= 0; i-- {
		var err error
		if r, err = t.mulBig(r, r); err != nil {
			return None, err
		}
		if b.n>>i&1 == 1 {
			if r, err = t.mulBig(r, odd); err != nil {
				return None, err
			}
		}
	}
	total := int64(zeros) * b.n
	if err := t.checkBits(int64(r.BitLen()) + total); err != nil {
		return None, err
	}
	return BigInt(r.Lsh(r, uint(total))), nil
}

// powSmall computes a power that fits 64 bits.
func powSmall(x, n int64) (int64, bool) {
	r := int64(1)
	for {
		if n&1 == 1 {
			hi, lo := mul64(r, x)
			if hi != lo>>63 {
				return 0, false
			}
			r = lo
		}
		if n >>= 1; n == 0 {
			return r, true
		}
		hi, lo := mul64(x, x)
		if hi != lo>>63 {
			return 0, false
		}
		x = lo
	}
}

// intPow3 is pow(v, w, x).
func intPow3(t *Thread, v, w, x Value) (Value, error) {
	a, b, m := intOf(v), intOf(w), intOf(x)
	if a.IsUnset() || b.IsUnset() || m.IsUnset() {
		return NotImplemented, nil
	}
	mod := bigOf(m)
	if mod.Sign() == 0 {
		return None, ValueErrorf("pow() 3rd argument cannot be 0")
	}
	base, exp, abs := bigOf(a), bigOf(b), new(big.Int).Abs(mod)
	if abs.IsInt64() && abs.Int64() == 1 {
		return Int(0), nil
	}
	if exp.Sign() < 0 {
		var inverse *big.Int
		b := base
		if err := t.Interruptible(4*abs.BitLen(), func() { inverse = new(big.Int).ModInverse(new(big.Int).Mod(b, abs), abs) }); err != nil {
			return None, err
		}
		if base = inverse; base == nil {
			return None, ValueErrorf("base is not invertible for the given modulus")
		}
		exp = new(big.Int).Neg(exp)
	}
	r, err := t.powMod(base, exp, abs)
	if err != nil {
		return None, err
	}
	if mod.Sign() < 0 && r.Sign() != 0 {
		r.Add(r, mod)
	}
	return BigInt(r), nil
}

// powMod is base**exp % mod, for mod > 1 and exp >= 0.
func (t *Thread) powMod(base, exp, mod *big.Int) (*big.Int, error) {
	if exp.BitLen() < 1<<14 && mod.BitLen() < 1<<12 {
		return new(big.Int).Exp(base, exp, mod), nil
	}
	_, base, err := t.quoRem(base, mod)
	if err != nil {
		return nil, err
	}
	r := big.NewInt(1)
	step := func(y *big.Int) error {
		if r, err = t.mulBig(r, y); err == nil {
			_, r, err = t.quoRem(r, mod)
		}
		return err
	}
	for i := exp.BitLen() - 1; i >= 0; i-- {
		if err := step(r); err != nil {
			return nil, err
		}
		if exp.Bit(i) == 1 {
			if err := step(base); err != nil {
				return nil, err
			}
		}
		if err := t.Poll(); err != nil {
			return nil, err
		}
	}
	if r.Sign() < 0 {
		r.Add(r, mod)
	}
	return r, nil
}

func intLShift(t *Thread, a, b Value) (Value, error) {
	if intSign(b) < 0 {
		return None, ValueErrorf("negative shift count")
	}
	if intSign(a) == 0 {
		return Int(0), nil
	}
	if !b.IsInt() {
		return None, Errorf(TypeOverflowError, "too many digits in integer")
	}
	if a.IsInt() && b.n < 63 {
		if r := a.n << b.n; r>>b.n == a.n {
			return Int(r), nil
		}
	}
	if b.n > maxIntBits {
		return None, NewException(TypeMemoryError)
	}
	if err := t.checkBits(int64(bitLen(a)) + b.n); err != nil {
		return None, err
	}
	return BigInt(new(big.Int).Lsh(bigOf(a), uint(b.n))), nil
}

func intRShift(t *Thread, a, b Value) (Value, error) {
	if intSign(b) < 0 {
		return None, ValueErrorf("negative shift count")
	}
	if a.IsInt() || !b.IsInt() || b.n > maxIntBits {
		n := int64(63)
		if b.IsInt() && b.n < 63 {
			n = b.n
		}
		if !a.IsInt() {
			return Int(int64(min(intSign(a), 0))), nil
		}
		return Int(a.n >> n), nil
	}
	t.spend(bitLen(a) / 8)
	return BigInt(new(big.Int).Rsh(bigOf(a), uint(b.n))), nil
}

func intBitwise(long func(z, x, y *big.Int) *big.Int, short func(a, b int64) int64) func(*Thread, Value, Value) (Value, error) {
	return func(t *Thread, a, b Value) (Value, error) {
		if a.IsInt() && b.IsInt() {
			return Int(short(a.n, b.n)), nil
		}
		var x, y operand
		r := &bigInt{}
		long(&r.n, x.of(a), y.of(b))
		t.spend(r.n.BitLen() / 8)
		return r.value(), nil
	}
}
