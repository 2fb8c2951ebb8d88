package interp

import (
	"math"
	"math/big"
)

// Object is what a Value can refer to. Author types get it by embedding Native.
type Object interface {
	// Type is the object's class.
	Type() *Type
}

// Value is a reference to an object, or one of the objects that need no allocation: an int of
// 64 bits, a float, a bool or None lie in the value itself. The zero Value is none of them and never
// reaches a program; Unset marks what is missing.
//
// A Value may be copied freely; what it refers to belongs to one interpreter.
type Value struct {
	o Object
	n int64
}

type (
	intTag   struct{}
	floatTag struct{}
	boolTag  struct{}
	noneTag  struct{}
	unsetTag struct{}
)

func (*intTag) Type() *Type   { return TypeInt }
func (*floatTag) Type() *Type { return TypeFloat }
func (*boolTag) Type() *Type  { return TypeBool }
func (*noneTag) Type() *Type  { return TypeNone }
func (*unsetTag) Type() *Type { return TypeNone }

// The values that exist once.
var (
	None           = Value{(*noneTag)(nil), 0}
	True           = Value{(*boolTag)(nil), 1}
	False          = Value{(*boolTag)(nil), 0}
	Unset          = Value{(*unsetTag)(nil), 0} // no value: a missing argument, an unbound variable
	Ellipsis       = Value{&singleton{TypeEllipsis}, 0}
	NotImplemented = Value{&singleton{TypeNotImplemented}, 0}
)

// singleton is an immutable object without contents.
type singleton struct{ typ *Type }

func (s *singleton) Type() *Type { return s.typ }

// Int is the int i.
func Int(i int64) Value { return Value{(*intTag)(nil), i} }

// Float is the float f.
func Float(f float64) Value { return Value{(*floatTag)(nil), int64(math.Float64bits(f))} }

// Bool is True or False.
func Bool(b bool) Value {
	var n int64
	if b {
		n = 1
	}
	return Value{(*boolTag)(nil), n}
}

// Obj is the value that refers to o, which must not be nil.
func Obj(o Object) Value { return Value{o, 0} }

// BigInt is the int i, which it may keep: do not change it afterwards.
func BigInt(i *big.Int) Value {
	if i.IsInt64() {
		return Int(i.Int64())
	}
	return Value{&BigIntObject{i}, 0}
}

// BigIntObject is an int that does not fit 64 bits.
type BigIntObject struct{ i *big.Int }

func (*BigIntObject) Type() *Type { return TypeInt }

// The tests below are for the value's own form: a bool is no IsInt, an instance of a subclass neither.

func (v Value) IsInt() bool      { _, ok := v.o.(*intTag); return ok }
func (v Value) IsFloat() bool    { _, ok := v.o.(*floatTag); return ok }
func (v Value) IsBool() bool     { _, ok := v.o.(*boolTag); return ok }
func (v Value) IsNone() bool     { _, ok := v.o.(*noneTag); return ok }
func (v Value) IsUnset() bool    { _, ok := v.o.(*unsetTag); return ok }
func (v Value) isNil() bool      { return v.o == nil }
func (v Value) AsInt() int64     { return v.n }
func (v Value) AsFloat() float64 { return math.Float64frombits(uint64(v.n)) }
func (v Value) AsBool() bool     { return v.n != 0 }

// Object is the object referred to; for an int, float, bool or None a stand-in without contents.
func (v Value) Object() Object { return v.o }

// Type is the class of the value.
func (v Value) Type() *Type { return v.o.Type() }

// Is tells whether both are the same object (the operator `is`). Equal ints, floats, bools and None are.
func (v Value) Is(w Value) bool { return v == w }

// isNotImplemented is used after every binary slot.
func (v Value) isNotImplemented() bool { return v == NotImplemented }
