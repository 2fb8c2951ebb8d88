package lang

import (
	"hash/maphash"
	"math"
	"math/big"
)

// Constants are one if type and value are the same: 1, 1.0 and True are three, and so are 0.0 and -0.0.

// constHash hashes type and value of a constant.
func constHash(seed maphash.Seed, v Const) uint64 {
	switch v := v.(type) {
	case nil:
		return 1
	case string:
		return maphash.String(seed, v)
	case int64:
		return mix(uint64(v), 2)
	case bool:
		if v {
			return 3
		}
		return 4
	case float64:
		return mix(math.Float64bits(v), 5)
	case complex128:
		return mix(math.Float64bits(real(v)), mix(math.Float64bits(imag(v)), 6))
	case Bytes:
		return mix(maphash.String(seed, string(v)), 7)
	case *big.Int:
		h := uint64(8)
		for _, w := range v.Bits() {
			h = mix(uint64(w), h)
		}
		return h
	case TupleConst:
		return itemsHash(seed, v, 9)
	case FrozenSetConst:
		return itemsHash(seed, v, 10)
	}
	return 11
}

func itemsHash(seed maphash.Seed, items []Const, h uint64) uint64 {
	for _, v := range items {
		h = mix(constHash(seed, v), h)
	}
	return h
}

func mix(x, h uint64) uint64 {
	h = (h ^ x) * 0x9e3779b97f4a7c15
	return h ^ h>>32
}

// constEqual compares type and value of two constants.
func constEqual(a, b Const) bool {
	switch a := a.(type) {
	case float64:
		b, ok := b.(float64)
		return ok && math.Float64bits(a) == math.Float64bits(b)
	case complex128:
		b, ok := b.(complex128)
		return ok && math.Float64bits(real(a)) == math.Float64bits(real(b)) && math.Float64bits(imag(a)) == math.Float64bits(imag(b))
	case *big.Int:
		b, ok := b.(*big.Int)
		return ok && a.Cmp(b) == 0
	case TupleConst:
		b, ok := b.(TupleConst)
		return ok && itemsEqual(a, b)
	case FrozenSetConst:
		b, ok := b.(FrozenSetConst)
		return ok && itemsEqual(a, b)
	}
	switch b.(type) {
	case TupleConst, FrozenSetConst:
		return false // not comparable
	}
	return a == b
}

func itemsEqual(a, b []Const) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !constEqual(a[i], b[i]) {
			return false
		}
	}
	return true
}

// constTruth is the truth value of a constant.
func constTruth(v Const) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case complex128:
		return v != 0
	case string:
		return v != ""
	case Bytes:
		return v != ""
	case TupleConst:
		return len(v) > 0
	case FrozenSetConst:
		return len(v) > 0
	}
	return true
}
