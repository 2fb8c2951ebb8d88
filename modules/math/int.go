package math

import (
	gomath "math"
	"math/big"

	"terrarium/interp"
	"terrarium/lang"
)

func intFunctions() []interp.FuncDef {
	return []interp.FuncDef{
		{Name: "factorial", Sig: "(n, /)", Doc: "n!", Fn: factorial},
		{Name: "comb", Sig: "(n, k, /)", Doc: "The number of ways to choose k of n items, in no order.", Fn: comb},
		{Name: "perm", Sig: "(n, k=None, /)", Doc: "The number of ways to choose k of n items, in order.", Fn: perm},
		{Name: "gcd", Sig: "(*integers)", Doc: "The greatest common divisor.", Fn: gcd},
		{Name: "lcm", Sig: "(*integers)", Doc: "The least common multiple.", Fn: lcm},
		{Name: "isqrt", Sig: "(n, /)", Doc: "The whole part of the square root of an integer.", Fn: isqrt},
	}
}

// maxBits is about the largest int there is: what would be larger is refused before it is computed.
const maxBits = 1 << 31

// index gives an integer argument.
func index(t *Thread, v Value) (*big.Int, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return nil, err
	}
	n, _ := interp.AsBigInt(i)
	return n, nil
}

// multiply can be interrupted, and refuses what is too large.
func multiply(t *Thread, a, b *big.Int) (*big.Int, error) {
	v, err := interp.BinaryOp(t, lang.BinMul, interp.BigInt(a), interp.BigInt(b))
	if err != nil {
		return nil, err
	}
	n, _ := interp.AsBigInt(v)
	return n, nil
}

// product is lo * (lo+1) * … * hi, the halves first, so that factors of about the same length meet.
func product(t *Thread, lo, hi *big.Int) (*big.Int, error) {
	n := new(big.Int).Sub(hi, lo)
	if n.Sign() < 0 {
		return big.NewInt(1), nil
	}
	if n.IsInt64() && n.Int64() < 16 {
		r := new(big.Int).Set(lo)
		f := new(big.Int).Set(lo)
		for range n.Int64() {
			f.Add(f, big.NewInt(1))
			r.Mul(r, f)
		}
		return r, nil
	}
	if err := t.Poll(); err != nil {
		return nil, err
	}
	mid := n.Rsh(n, 1).Add(n, lo)
	a, err := product(t, lo, mid)
	if err != nil {
		return nil, err
	}
	b, err := product(t, new(big.Int).Add(mid, big.NewInt(1)), hi)
	if err != nil {
		return nil, err
	}
	return multiply(t, a, b)
}

func factorial(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := index(t, args[0])
	if err != nil {
		return interp.None, err
	}
	switch {
	case n.Sign() < 0:
		return interp.None, interp.ValueErrorf("factorial() not defined for negative values")
	case !n.IsInt64():
		return interp.None, interp.Errorf(interp.TypeOverflowError, "factorial() argument should not exceed %d", int64(gomath.MaxInt64))
	case n.Int64() > maxBits/16:
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	r, err := product(t, big.NewInt(1), n)
	if err != nil {
		return interp.None, err
	}
	if n.Sign() == 0 {
		r = big.NewInt(1)
	}
	return interp.BigInt(r), nil
}

// choice reads n and k of comb and perm: small is false where k is beyond what can be computed.
func choice(t *Thread, args []Value) (n, k *big.Int, err error) {
	if n, err = index(t, args[0]); err != nil {
		return nil, nil, err
	}
	if k, err = index(t, args[1]); err != nil {
		return nil, nil, err
	}
	if n.Sign() < 0 {
		return nil, nil, interp.ValueErrorf("n must be a non-negative integer")
	}
	if k.Sign() < 0 {
		return nil, nil, interp.ValueErrorf("k must be a non-negative integer")
	}
	return n, k, nil
}

func perm(t *Thread, _ Value, args []Value) (Value, error) {
	if args[1].IsNone() {
		return factorial(t, interp.None, args[:1])
	}
	n, k, err := choice(t, args)
	if err != nil || n.Cmp(k) < 0 {
		return interp.Int(0), err
	}
	if !k.IsInt64() {
		return interp.None, interp.Errorf(interp.TypeOverflowError, "k must not exceed %d", int64(gomath.MaxInt64))
	}
	if k.Int64() > maxBits/max(int64(n.BitLen())-1, 1)+64 {
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	if k.Sign() == 0 {
		return interp.Int(1), nil
	}
	lo := new(big.Int).Sub(n, k)
	r, err := product(t, lo.Add(lo, big.NewInt(1)), n)
	if err != nil {
		return interp.None, err
	}
	return interp.BigInt(r), nil
}

func comb(t *Thread, _ Value, args []Value) (Value, error) {
	n, k, err := choice(t, args)
	if err != nil {
		return interp.None, err
	}
	rest := new(big.Int).Sub(n, k)
	if rest.Sign() < 0 {
		return interp.Int(0), nil
	}
	if rest.Cmp(k) < 0 {
		k = rest
	}
	if !k.IsInt64() {
		return interp.None, interp.Errorf(interp.TypeOverflowError, "min(n - k, k) must not exceed %d", int64(gomath.MaxInt64))
	}
	// n**k / k**k is a lower bound of the result.
	if k.Int64() > maxBits/max(int64(n.BitLen()-k.BitLen())-1, 1) {
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	r, err := choose(t, n, k.Int64())
	if err != nil {
		return interp.None, err
	}
	return interp.BigInt(r), nil
}

// choose is C(n, k) = C(n, j) * C(n-j, k-j) / C(k, j), with j half of k.
func choose(t *Thread, n *big.Int, k int64) (*big.Int, error) {
	if k <= 16 {
		r := big.NewInt(1)
		f := new(big.Int).Set(n)
		for i := int64(1); i <= k; i++ {
			r.Mul(r, f)
			r.Quo(r, big.NewInt(i))
			f.Sub(f, big.NewInt(1))
		}
		return r, nil
	}
	if err := t.Poll(); err != nil {
		return nil, err
	}
	j := k / 2
	a, err := choose(t, n, j)
	if err != nil {
		return nil, err
	}
	b, err := choose(t, new(big.Int).Sub(n, big.NewInt(j)), k-j)
	if err != nil {
		return nil, err
	}
	c, err := choose(t, big.NewInt(k), j)
	if err != nil {
		return nil, err
	}
	if a, err = multiply(t, a, b); err != nil {
		return nil, err
	}
	return new(big.Int).Quo(a, c), nil
}

// gcdOf can be interrupted: its time grows with the square of the size.
func gcdOf(t *Thread, a, b *big.Int) (*big.Int, error) {
	var g *big.Int
	if err := t.Interruptible(8*min(a.BitLen(), b.BitLen()), func() { g = new(big.Int).GCD(nil, nil, a, b) }); err != nil {
		return nil, err
	}
	return g, nil
}

func gcd(t *Thread, _ Value, args []Value) (Value, error) {
	r := new(big.Int)
	for _, v := range args {
		n, err := index(t, v)
		if err != nil {
			return interp.None, err
		}
		if r, err = gcdOf(t, r, new(big.Int).Abs(n)); err != nil {
			return interp.None, err
		}
	}
	return interp.BigInt(r), nil
}

func lcm(t *Thread, _ Value, args []Value) (Value, error) {
	r := big.NewInt(1)
	for _, v := range args {
		n, err := index(t, v)
		if err != nil {
			return interp.None, err
		}
		if n = new(big.Int).Abs(n); n.Sign() == 0 || r.Sign() == 0 {
			r = new(big.Int)
			continue
		}
		g, err := gcdOf(t, r, n)
		if err != nil {
			return interp.None, err
		}
		if r, err = multiply(t, g.Quo(r, g), n); err != nil {
			return interp.None, err
		}
	}
	return interp.BigInt(r), nil
}

func isqrt(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := index(t, args[0])
	if err != nil {
		return interp.None, err
	}
	if n.Sign() < 0 {
		return interp.None, interp.ValueErrorf("isqrt() argument must be nonnegative")
	}
	var root *big.Int
	if err := t.Interruptible(n.BitLen(), func() { root = new(big.Int).Sqrt(n) }); err != nil {
		return interp.None, err
	}
	return interp.BigInt(root), nil
}
