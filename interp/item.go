package interp

import (
	"encoding/binary"
	"math"
	"math/big"
)

// What a format character of the module struct says about an item in memory: struct, array and memoryview have these in
// common.

// ItemKind is the kind of an item.
type ItemKind uint8

const (
	ItemSigned ItemKind = iota + 1
	ItemUnsigned
	ItemFloat
	ItemBool
	ItemChar // one byte, as bytes
)

// LoadItem reads an item from all of b.
func LoadItem(kind ItemKind, b []byte, order binary.ByteOrder) Value {
	switch kind {
	case ItemChar:
		return NewBytes([]byte{b[0]})
	case ItemBool:
		for _, c := range b {
			if c != 0 {
				return True
			}
		}
		return False
	}
	n := loadBits(b, order)
	switch {
	case kind == ItemFloat && len(b) == 2:
		return Float(halfToFloat(uint16(n)))
	case kind == ItemFloat && len(b) == 4:
		return Float(float64(math.Float32frombits(uint32(n))))
	case kind == ItemFloat:
		return Float(math.Float64frombits(n))
	case kind == ItemSigned:
		shift := 64 - 8*len(b)
		return Int(int64(n<<shift) >> shift)
	case n > math.MaxInt64:
		return BigInt(new(big.Int).SetUint64(n))
	}
	return Int(int64(n))
}

func loadBits(b []byte, order binary.ByteOrder) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(order.Uint16(b))
	case 4:
		return uint64(order.Uint32(b))
	}
	return order.Uint64(b)
}

// StoreInt writes an int into all of b; false if it does not fit.
func StoreInt(kind ItemKind, b []byte, order binary.ByteOrder, v Value) bool {
	var n uint64
	switch i := intOf(v); {
	case i.IsInt() && kind == ItemSigned:
		shift := 64 - 8*len(b)
		if i.n<<shift>>shift != i.n {
			return false
		}
		n = uint64(i.n)
	case i.IsInt():
		if n = uint64(i.n); i.n < 0 || len(b) < 8 && n>>(8*len(b)) != 0 {
			return false
		}
	default:
		x := bigOf(i)
		if kind == ItemSigned || len(b) < 8 || !x.IsUint64() {
			return false
		}
		n = x.Uint64()
	}
	storeBits(b, order, n)
	return true
}

func storeBits(b []byte, order binary.ByteOrder, n uint64) {
	switch len(b) {
	case 1:
		b[0] = byte(n)
	case 2:
		order.PutUint16(b, uint16(n))
	case 4:
		order.PutUint32(b, uint32(n))
	case 8:
		order.PutUint64(b, n)
	}
}

// StoreFloat writes a float into all of b: 2, 4 or 8 bytes; false if it is too large.
func StoreFloat(b []byte, order binary.ByteOrder, f float64) bool {
	switch len(b) {
	case 2:
		h, ok := floatToHalf(f)
		order.PutUint16(b, h)
		return ok
	case 4:
		x := float32(f)
		if math.IsInf(float64(x), 0) && !math.IsInf(f, 0) {
			return false
		}
		order.PutUint32(b, math.Float32bits(x))
	default:
		order.PutUint64(b, math.Float64bits(f))
	}
	return true
}

// halfToFloat reads an IEEE 754 number of 16 bits.
func halfToFloat(h uint16) float64 {
	sign := 1.0
	if h>>15 != 0 {
		sign = -1
	}
	exp, frac := int(h>>10&0x1F), float64(h&0x3FF)
	switch exp {
	case 0:
		return sign * math.Ldexp(frac, -24)
	case 0x1F:
		if frac != 0 {
			return math.Copysign(math.NaN(), sign)
		}
		return math.Inf(int(sign))
	}
	return sign * math.Ldexp(1024+frac, exp-25)
}

// floatToHalf rounds to 16 bits, to even where two are as near; false if the result would be infinite.
func floatToHalf(f float64) (uint16, bool) {
	var sign uint16
	if math.Signbit(f) {
		sign = 0x8000
	}
	a := math.Abs(f)
	switch {
	case math.IsNaN(f):
		return sign | 0x7E00, true
	case math.IsInf(f, 0):
		return sign | 0x7C00, true
	case a < 1.0/(1<<14): // subnormal: a multiple of 2**-24
		return sign | uint16(math.RoundToEven(math.Ldexp(a, 24))), true
	}
	m, exp := math.Frexp(a) // 0.5 <= m < 1
	n := math.RoundToEven(math.Ldexp(m, 11))
	bits := (exp+13)<<10 + int(n) // n has the leading bit, which adds one to the exponent
	if bits >= 0x7C00 {
		return 0, false
	}
	return sign | uint16(bits), true
}
