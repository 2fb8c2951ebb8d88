// Package random is the core of the module random, `_random`: the Mersenne Twister (MT19937), with the numbers that CPython makes of the
// same seed. The rest of the module is written in the language: random.py.
package random

import (
	"crypto/sha512"
	_ "embed"
	"math/big"

	"terrarium/interp"
)

// Source is the module random, written in the language.
//
//go:embed random.py
var Source string

// Def is the definition of `_random`.
var Def = &interp.ModuleDef{
	Name:         "_random",
	Doc:          "The generator behind the module random.",
	Exec:         []func(*interp.Thread, *interp.Module) error{exec},
	Interpreters: interp.PerInterpreterGIL,
	Functions: []interp.FuncDef{
		{Name: "sha512", Sig: "(data, /)", Doc: "The SHA-512 digest of bytes.", Fn: digest},
		{Name: "urandom", Sig: "(size, /)", Doc: "Bytes from the host's source of randomness.", Fn: urandom},
	},
}

func exec(t *interp.Thread, m *interp.Module) error {
	_, err := m.NewType(t, &randomSpec)
	return err
}

var randomSpec = interp.TypeSpec{
	Name:  "Random",
	Doc:   "A Mersenne Twister: random numbers, the same ones for the same seed.",
	Flags: interp.Subclassable,
	Slots: interp.Slots{New: newRandom, Init: initRandom},
	Methods: []interp.FuncDef{
		{Name: "random", Sig: "()", Doc: "A float x with 0 <= x < 1.", Fn: randomRandom},
		{Name: "seed", Sig: "(n=None, /)", Doc: "Begin anew from an int, from the hash of another object, or, for None, from what the host's source of\nrandomness gives.", Fn: randomSeed},
		{Name: "getstate", Sig: "()", Doc: "The state as a tuple of ints.", Fn: randomGetState},
		{Name: "setstate", Sig: "(state, /)", Doc: "Continue from a state that getstate gave.", Fn: randomSetState},
		{Name: "getrandbits", Sig: "(k, /)", Doc: "An int of k random bits.", Fn: randomGetRandBits},
	},
}

// generator is a Random object.
type generator struct {
	interp.Native
	twister
}

// twister is the state of MT19937.
type twister struct {
	word  [size]uint32
	index int // of the next word; size: all are used
}

const (
	size  = 624
	shift = 397
)

// initKey fills the state from one number.
func (g *twister) initKey(s uint32) {
	g.word[0] = s
	for i := 1; i < size; i++ {
		g.word[i] = 1812433253*(g.word[i-1]^g.word[i-1]>>30) + uint32(i)
	}
	g.index = size
}

// initArray fills the state from any number of words, at least one.
func (g *twister) initArray(key []uint32) {
	g.initKey(19650218)
	i, j := 1, 0
	for range max(size, len(key)) {
		g.word[i] = (g.word[i] ^ (g.word[i-1]^g.word[i-1]>>30)*1664525) + key[j] + uint32(j)
		if i++; i >= size {
			g.word[0] = g.word[size-1]
			i = 1
		}
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range size - 1 {
		g.word[i] = (g.word[i] ^ (g.word[i-1]^g.word[i-1]>>30)*1566083941) - uint32(i)
		if i++; i >= size {
			g.word[0] = g.word[size-1]
			i = 1
		}
	}
	g.word[0] = 1 << 31
}

// next gives 32 random bits.
func (g *twister) next() uint32 {
	if g.index >= size {
		g.refill()
	}
	y := g.word[g.index]
	g.index++
	y ^= y >> 11
	y ^= y << 7 & 0x9D2C5680
	y ^= y << 15 & 0xEFC60000
	return y ^ y>>18
}

func (g *twister) refill() {
	for i := range g.word {
		y := g.word[i]&(1<<31) | g.word[(i+1)%size]&(1<<31-1)
		g.word[i] = g.word[(i+shift)%size] ^ y>>1 ^ -(y&1)&0x9908B0DF
	}
	g.index = 0
}

// float gives a float below 1 with 53 random bits.
func (g *twister) float() float64 {
	hi, lo := g.next()>>5, g.next()>>6
	return (float64(hi)*(1<<26) + float64(lo)) / (1 << 53)
}

func self(v interp.Value) *generator {
	g, _ := interp.As[*generator](v)
	return g
}

func newRandom(_ *interp.Thread, cls *interp.Type, _ []interp.Value, _ []*interp.Str) (interp.Value, error) {
	return interp.NewNative(cls, &generator{}), nil
}

func initRandom(t *interp.Thread, v interp.Value, args []interp.Value, kw []*interp.Str) error {
	switch {
	case len(kw) > 0:
		return interp.TypeErrorf("Random() takes no keyword arguments")
	case len(args) > 1:
		return interp.TypeErrorf("Random() requires 0 or 1 argument")
	case len(args) == 1:
		return self(v).seed(t, args[0])
	}
	return self(v).seed(t, interp.None)
}

func randomRandom(_ *interp.Thread, v interp.Value, _ []interp.Value) (interp.Value, error) {
	return interp.Float(self(v).float()), nil
}

func randomSeed(t *interp.Thread, v interp.Value, args []interp.Value) (interp.Value, error) {
	return interp.None, self(v).seed(t, args[0])
}

// seed begins anew: from the words of an int's absolute value, or of an object's hash.
func (g *generator) seed(t *interp.Thread, v interp.Value) error {
	if v.IsNone() {
		var b [size * 4]byte
		if err := t.Entropy(b[:]); err != nil {
			return err
		}
		key := make([]uint32, size)
		for i := range key {
			key[i] = uint32(b[4*i]) | uint32(b[4*i+1])<<8 | uint32(b[4*i+2])<<16 | uint32(b[4*i+3])<<24
		}
		g.initArray(key)
		return nil
	}
	n, ok := interp.AsBigInt(v)
	if !ok {
		h, err := interp.Hash(t, v)
		if err != nil {
			return err
		}
		n = new(big.Int).SetUint64(uint64(h))
	}
	b := new(big.Int).Abs(n).Bytes() // most significant first
	key := make([]uint32, (len(b)+3)/4)
	for i := range b {
		key[i/4] |= uint32(b[len(b)-1-i]) << (8 * (i % 4))
	}
	if len(key) == 0 {
		key = []uint32{0}
	}
	g.initArray(key)
	return nil
}

func randomGetState(_ *interp.Thread, v interp.Value, _ []interp.Value) (interp.Value, error) {
	g := self(v)
	items := make([]interp.Value, size+1)
	for i, w := range g.word {
		items[i] = interp.Int(int64(w))
	}
	items[size] = interp.Int(int64(g.index))
	return interp.NewTuple(items), nil
}

func randomSetState(t *interp.Thread, v interp.Value, args []interp.Value) (interp.Value, error) {
	state := interp.AsTuple(args[0])
	if state == nil {
		return interp.None, interp.TypeErrorf("state vector must be a tuple")
	}
	items := state.Items()
	if len(items) != size+1 {
		return interp.None, interp.ValueErrorf("state vector is the wrong size")
	}
	var word [size]uint32
	for i := range word {
		n, ok := interp.AsBigInt(items[i])
		if !ok {
			return interp.None, interp.TypeErrorf("an integer is required")
		}
		if n.Sign() < 0 {
			return interp.None, interp.Errorf(interp.TypeOverflowError, "can't convert negative value to unsigned int")
		}
		if n.BitLen() > 64 {
			return interp.None, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C unsigned long")
		}
		word[i] = uint32(n.Uint64())
	}
	n, ok := interp.AsBigInt(items[size])
	if !ok {
		return interp.None, interp.TypeErrorf("an integer is required")
	}
	if !n.IsInt64() || n.Int64() < 0 || n.Int64() > size {
		return interp.None, interp.ValueErrorf("invalid state")
	}
	g := self(v)
	g.word, g.index = word, int(n.Int64())
	return interp.None, nil
}

func randomGetRandBits(t *interp.Thread, v interp.Value, args []interp.Value) (interp.Value, error) {
	i, err := interp.Index(t, args[0])
	if err != nil {
		return interp.None, err
	}
	n, _ := interp.AsBigInt(i)
	switch {
	case n.Sign() < 0:
		return interp.None, interp.ValueErrorf("number of bits must be non-negative")
	case n.BitLen() > 31:
		return interp.None, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C int")
	}
	k := int(n.Int64())
	g := self(v)
	if k <= 32 {
		if k == 0 {
			return interp.Int(0), nil
		}
		return interp.Int(int64(g.next() >> (32 - k))), nil
	}
	words := (k + 31) / 32
	if err := t.Alloc(words * 8); err != nil {
		return interp.None, err
	}
	b := make([]byte, words*4) // most significant first
	for i := range words {
		r := g.next()
		if left := k - 32*i; left < 32 {
			r >>= 32 - left
		}
		at := len(b) - 4*i - 4
		b[at], b[at+1], b[at+2], b[at+3] = byte(r>>24), byte(r>>16), byte(r>>8), byte(r)
		if i&0xFFFF == 0xFFFF {
			if err := t.Poll(); err != nil {
				return interp.None, err
			}
		}
	}
	return interp.BigInt(new(big.Int).SetBytes(b)), nil
}

func digest(_ *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	b, ok := interp.AsBytes(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("a bytes-like object is required, not '%s'", args[0].Type().Name())
	}
	sum := sha512.Sum512(b)
	return interp.NewBytes(sum[:]), nil
}

func urandom(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	if n < 0 {
		return interp.None, interp.ValueErrorf("negative argument not allowed")
	}
	if err := t.Alloc(n); err != nil {
		return interp.None, err
	}
	b := make([]byte, n)
	return interp.NewBytes(b), t.Entropy(b)
}
