package interp

import (
	"math"
	"math/big"
	"math/bits"

	"terrarium/lang"
)

// Complex is a complex number; immutable.
type Complex struct{ re, im float64 }

func (*Complex) Type() *Type { return TypeComplex }

// NewComplex makes a complex value.
func NewComplex(c complex128) Value { return Value{&Complex{real(c), imag(c)}, 0} }

// numberRows are the classes of numbers.
func numberRows() []typeRow {
	return []typeRow{{TypeInt, intSpec}, {TypeBool, boolSpec}, {TypeFloat, floatSpec}, {TypeComplex, complexSpec}}
}

// numberConstant makes the value of a constant that is neither an int64 nor a float.
func numberConstant(k lang.Const) Value {
	switch k := k.(type) {
	case *big.Int:
		return BigInt(k)
	case complex128:
		return NewComplex(k)
	}
	return None
}

// bigInt is a new int and its object in one allocation: compute into n, then call value.
type bigInt struct {
	object BigIntObject
	n      big.Int
}

func (b *bigInt) value() Value {
	if b.n.IsInt64() {
		return Int(b.n.Int64())
	}
	b.object.i = &b.n
	return Value{&b.object, 0}
}

// operand holds the number of a small int, so that operations with a big one need no allocation for it.
type operand struct {
	i big.Int
	w [1]big.Word
}

// of is bigOf; the result is valid as long as o is and is not given another value.
func (o *operand) of(v Value) *big.Int {
	if b, ok := v.o.(*BigIntObject); ok {
		return b.i
	}
	if bits.UintSize < 64 {
		return o.i.SetInt64(v.n)
	}
	o.w[0] = big.Word(absInt(v.n))
	o.i.SetBits(o.w[:])
	if v.n < 0 {
		o.i.Neg(&o.i)
	}
	return &o.i
}

// bigOf gives the number of an exact int (see intOf); it must not be changed.
func bigOf(v Value) *big.Int {
	if b, ok := v.o.(*BigIntObject); ok {
		return b.i
	}
	return big.NewInt(v.n)
}

// AsBigInt gives the number of an int, a bool, or an instance of a subclass; it must not be changed.
func AsBigInt(v Value) (*big.Int, bool) {
	i := intOf(v)
	if i.IsUnset() {
		return nil, false
	}
	return bigOf(i), true
}

// realOf gives the float of a float, an int or an instance of a subclass: ok is false for anything else. OverflowError
// for an int beyond the floats.
func realOf(v Value) (f float64, ok bool, err error) {
	if v.IsFloat() {
		return v.AsFloat(), true, nil
	}
	if p := payload(v); p.IsFloat() {
		return p.AsFloat(), true, nil
	}
	i := intOf(v)
	if i.IsUnset() {
		return 0, false, nil
	}
	f, err = intToFloat(i)
	return f, true, err
}

// intToFloat gives the nearest float of an exact int.
func intToFloat(i Value) (float64, error) {
	if i.IsInt() {
		return float64(i.n), nil
	}
	f, _ := bigOf(i).Float64()
	if math.IsInf(f, 0) {
		return 0, Errorf(TypeOverflowError, "int too large to convert to float")
	}
	return f, nil
}

// ToFloat is what CPython's natives do with an argument that should be a float: floats, also of derived classes, ints,
// __float__, __index__.
func ToFloat(t *Thread, v Value) (float64, error) {
	if p := payload(v); p.IsFloat() {
		return p.AsFloat(), nil
	}
	return convertFloat(t, v)
}

// convertFloat asks a float of a derived class, too, for its __float__.
func convertFloat(t *Thread, v Value) (float64, error) {
	if v.IsFloat() {
		return v.AsFloat(), nil
	}
	s := v.Type().slots
	if s.Float != nil {
		r, err := s.Float(t, v)
		if err != nil {
			return 0, err
		}
		if p := payload(r); p.IsFloat() {
			return p.AsFloat(), t.warnSubclass(r, p, v.Type().name+".__float__ returned non-float", "float")
		}
		return 0, TypeErrorf("%s.__float__ returned non-float (type %s)", v.Type().name, r.Type().name)
	}
	if s.Index != nil {
		i, err := Index(t, v)
		if err != nil {
			return 0, err
		}
		return intToFloat(i)
	}
	return 0, TypeErrorf("must be real number, not %s", v.Type().name)
}

// floatToInt cuts off the fraction.
func floatToInt(f float64) (Value, error) {
	switch {
	case math.IsNaN(f):
		return None, ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return None, Errorf(TypeOverflowError, "cannot convert float infinity to integer")
	case math.Abs(f) < 1<<62:
		return Int(int64(f)), nil
	}
	i, _ := new(big.Float).SetFloat64(f).Int(nil)
	return BigInt(i), nil
}

// hashFloat is CPython's: equal to the hash of an int of the same value.
func hashFloat(f float64) int64 {
	const m = 1<<61 - 1
	if math.IsInf(f, 0) {
		if f > 0 {
			return 314159
		}
		return -314159
	}
	frac, exp := math.Frexp(f)
	neg := frac < 0
	frac = math.Abs(frac)
	var x uint64
	for frac != 0 {
		x = x<<28&m | x>>33
		frac *= 1 << 28
		exp -= 28
		y := uint64(frac)
		frac -= float64(y)
		x += y
		if x >= m {
			x -= m
		}
	}
	e := exp % 61
	if e < 0 {
		e += 61
	}
	x = x<<e&m | x>>(61-e)
	h := int64(x)
	if neg {
		h = -h
	}
	if h == -1 {
		h = -2
	}
	return h
}

// hashBig is the hash of an int of any size.
func hashBig(i *big.Int) int64 {
	m := new(big.Int).Mod(new(big.Int).Abs(i), big.NewInt(1<<61-1))
	h := m.Int64()
	if i.Sign() < 0 {
		h = -h
	}
	if h == -1 {
		h = -2
	}
	return h
}

// compareOrder turns a three-way comparison into the answer of one operator.
func compareOrder(c int, op lang.CmpOp) Value {
	switch op {
	case lang.CmpLt:
		return Bool(c < 0)
	case lang.CmpLe:
		return Bool(c <= 0)
	case lang.CmpGt:
		return Bool(c > 0)
	case lang.CmpGe:
		return Bool(c >= 0)
	case lang.CmpEq:
		return Bool(c == 0)
	}
	return Bool(c != 0)
}
