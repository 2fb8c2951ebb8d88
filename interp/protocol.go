package interp

import (
	"fmt"
	"math"
)

// The functions of this file are how natives use objects: each does what the language's own operation does and
// returns the Python exception that it raises. They must run under the interpreter's GIL.

// Repr is repr(v).
func Repr(t *Thread, v Value) (string, error) {
	s, err := reprValue(t, v)
	if err != nil {
		return "", err
	}
	return s.s, nil
}

func reprValue(t *Thread, v Value) (*Str, error) {
	r, err := reprObject(t, v)
	return strOf(r), err
}

// reprObject is repr(v) as __repr__ gives it, an instance of str or of a class derived from it.
func reprObject(t *Thread, v Value) (Value, error) {
	f := v.Type().slots.Repr
	if f == nil {
		return String(defaultRepr(t, v)), nil
	}
	if err := t.enter(" while getting the repr of an object"); err != nil {
		return None, err
	}
	r, err := f(t, v)
	t.leave()
	if err == nil && strOf(r) == nil {
		err = TypeErrorf("__repr__ returned non-string (type %s)", r.Type().name)
	}
	if err != nil {
		return None, err
	}
	return r, nil
}

// ToStr is str(v).
func ToStr(t *Thread, v Value) (string, error) {
	s, err := strValue(t, v)
	if err != nil {
		return "", err
	}
	return s.s, nil
}

func strValue(t *Thread, v Value) (*Str, error) {
	if s, ok := v.o.(*Str); ok {
		return s, nil
	}
	r, err := strObject(t, v)
	return strOf(r), err
}

// strObject is str(v) as __str__ gives it, an instance of str or of a class derived from it.
func strObject(t *Thread, v Value) (Value, error) {
	if _, ok := v.o.(*Str); ok {
		return v, nil
	}
	f := v.Type().slots.Str
	if f == nil {
		if f = v.Type().slots.Repr; f == nil {
			return reprObject(t, v)
		}
	}
	if err := t.enter(" while getting the str of an object"); err != nil {
		return None, err
	}
	r, err := f(t, v)
	t.leave()
	if err == nil && strOf(r) == nil {
		err = TypeErrorf("__str__ returned non-string (type %s)", r.Type().name)
	}
	if err != nil {
		return None, err
	}
	return r, nil
}

// Hash is hash(v). TypeError if v is unhashable.
func Hash(t *Thread, v Value) (int64, error) {
	switch o := v.o.(type) {
	case *Str:
		return int64(o.hashed()), nil
	case *intTag:
		return hashInt(v.n), nil
	}
	if f := v.Type().slots.Hash; f != nil {
		return f(t, v)
	}
	return 0, TypeErrorf("unhashable type: '%s'", v.Type().name)
}

// hashInt is CPython's: the value modulo 2**61-1, with the sign kept, and -2 for -1.
func hashInt(n int64) int64 {
	const m = 1<<61 - 1
	if n > -m && n < m {
		if n == -1 {
			return -2
		}
		return n
	}
	if n == math.MinInt64 {
		return -4
	}
	n %= m
	if n == -1 {
		return -2
	}
	return n
}

// Truth is bool(v).
func Truth(t *Thread, v Value) (bool, error) {
	switch o := v.o.(type) {
	case *boolTag, *intTag:
		return v.n != 0, nil
	case *noneTag:
		return false, nil
	case *floatTag:
		return v.AsFloat() != 0, nil
	case *Str:
		return o.s != "", nil
	case *List:
		return len(o.items) != 0, nil
	}
	s := v.Type().slots
	if s.Bool != nil {
		return s.Bool(t, v)
	}
	if s.Len != nil {
		n, err := s.Len(t, v)
		return n != 0, err
	}
	return true, nil
}

// Len is len(v).
func Len(t *Thread, v Value) (int, error) {
	if f := v.Type().slots.Len; f != nil {
		return f(t, v)
	}
	return 0, TypeErrorf("object of type '%s' has no len()", v.Type().name)
}

// GetItem is v[key].
func GetItem(t *Thread, v, key Value) (Value, error) {
	if f := v.Type().slots.GetItem; f != nil {
		return f(t, v, key)
	}
	if c, ok := v.o.(*Type); ok {
		return classGetItem(t, c, key)
	}
	return None, TypeErrorf("'%s' object is not subscriptable", v.Type().name)
}

// SetItem is v[key] = val.
func SetItem(t *Thread, v, key, val Value) error {
	if f := v.Type().slots.SetItem; f != nil {
		return f(t, v, key, val)
	}
	return TypeErrorf("'%s' object does not support item assignment", v.Type().name)
}

// DeleteItem is del v[key].
func DeleteItem(t *Thread, v, key Value) error {
	if f := v.Type().slots.SetItem; f != nil {
		return f(t, v, key, Unset)
	}
	if s := v.Type().slots; s.Len == nil && s.Contains == nil && v.Type().flags&typeHeap == 0 || intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return TypeErrorf("'%s' object does not support item deletion", v.Type().name)
	}
	return TypeErrorf("'%s' object doesn't support item deletion", v.Type().name)
}

// Contains is `item in v`.
func Contains(t *Thread, v, item Value) (bool, error) {
	s := v.Type().slots
	if s.Contains != nil {
		return s.Contains(t, v, item)
	}
	if s.Iter == nil && s.GetItem == nil {
		return false, TypeErrorf("argument of type '%s' is not iterable", v.Type().name)
	}
	it, err := Iter(t, v)
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("argument of type '%s' is not iterable", v.Type().name)
		}
		return false, err
	}
	found := false
	err = Iterate(t, it, func(x Value) error {
		eq, err := identical(t, x, item)
		if err == nil && eq {
			found = true
			err = errStop
		}
		return err
	})
	return found, err
}

// errStop ends an Iterate early.
var errStop error = stopIterate{}

type stopIterate struct{}

func (stopIterate) Error() string { return "stop" }

// GetAttr is getattr(v, name).
func GetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := v.Type().slots.GetAttr(t, v, name)
	if err != nil {
		noteAttribute(err, v, name)
	}
	return r, err
}

// noteAttribute notes on an AttributeError without name and obj, as one that __getattr__ raised, what was looked for.
func noteAttribute(err error, v Value, name *Str) {
	e, ok := err.(*Exception)
	if ok && e.typ.IsSubclass(TypeAttributeError) && len(e.fields) > attributeErrorObj && e.field(attributeErrorName).IsUnset() && e.field(attributeErrorObj).IsUnset() {
		e.setFieldAt(attributeErrorName, Obj(name))
		e.setFieldAt(attributeErrorObj, v)
	}
}

// FindAttr is getattr(v, name, Unset): an AttributeError is swallowed.
func FindAttr(t *Thread, v Value, name *Str) (Value, error) {
	get := v.Type().slots.GetAttr
	if v.Type().flags&typeCustomGetAttr == 0 {
		get = genericFindAttr // no error is made that would be thrown away
	}
	r, err := get(t, v, name)
	if err != nil && isException(err, TypeAttributeError) {
		return Unset, nil
	}
	return r, err
}

// SetAttr is setattr(v, name, val).
func SetAttr(t *Thread, v Value, name *Str, val Value) error {
	return v.Type().slots.SetAttr(t, v, name, val)
}

// DeleteAttr is delattr(v, name).
func DeleteAttr(t *Thread, v Value, name *Str) error {
	return v.Type().slots.SetAttr(t, v, name, Unset)
}

// Call is f(*args).
func Call(t *Thread, f Value, args ...Value) (Value, error) {
	return CallKw(t, f, args, nil)
}

// CallKw calls f; the last len(kw) values of args are those of the keywords.
func CallKw(t *Thread, f Value, args []Value, kw []*Str) (Value, error) {
	switch o := f.o.(type) {
	case *Function:
		return t.callFunction(o, args, kw)
	case *Builtin:
		return o.call(t, args, kw)
	}
	if c := f.Type().slots.Call; c != nil {
		if err := t.enter(" while calling a Python object"); err != nil {
			return None, err
		}
		v, err := c(t, f, args, kw)
		t.leave()
		return v, err
	}
	return None, notCallable(f)
}

// notCallable is the TypeError of calling what cannot be called. Of a module it says so if what was meant lies in the module.
func notCallable(f Value) error {
	hint := ""
	if m, ok := f.o.(*Module); ok {
		if name, ok := m.dict.GetStr(nameName); ok && strOf(name) != nil {
			n := strOf(name)
			if inner, ok := m.dict.GetStr(n); ok && inner.Type().slots.Call != nil {
				hint = ". Did you mean: '" + n.s + "." + n.s + "(...)'?"
			}
		}
	}
	return TypeErrorf("'%s' object is not callable%s", f.Type().name, hint)
}

// CallMethod is v.name(*args).
func CallMethod(t *Thread, v Value, name *Str, args ...Value) (Value, error) {
	f, err := GetAttr(t, v, name)
	if err != nil {
		return None, err
	}
	return Call(t, f, args...)
}

// lookupSpecial finds a special method on the class of v, bound to v: Unset if there is none.
func lookupSpecial(t *Thread, v Value, name *Str) (Value, error) {
	cls := v.Type()
	f, ok := cls.lookup(name)
	if !ok {
		return Unset, nil
	}
	if get := f.Type().slots.DescrGet; get != nil {
		return get(t, f, v, cls)
	}
	return f, nil
}

// callSpecial calls a special method found on the class of v, without making a bound method where it can;
// found is false if there is none.
func callSpecial(t *Thread, v Value, name *Str, args ...Value) (r Value, found bool, err error) {
	f, ok := v.Type().lookup(name)
	if !ok {
		return Unset, false, nil
	}
	if fn, ok := f.o.(*Function); ok {
		r, err = t.callWithSelf(fn, v, args, nil)
		return r, true, err
	}
	if get := f.Type().slots.DescrGet; get != nil {
		if f, err = get(t, f, v, v.Type()); err != nil {
			return None, true, err
		}
	}
	r, err = CallKw(t, f, args, nil)
	return r, true, err
}

// warnSubclass warns of a special method that returned an instance of a subclass of the number it should have.
func (t *Thread) warnSubclass(r, exact Value, what, number string) error {
	if r == exact {
		return nil
	}
	return t.warn(TypeDeprecationWarning, fmt.Sprintf("%s (type %s).  The ability to return an instance of a strict subclass of %s is deprecated, and may be removed in a future version of Python.", what, r.Type().name, number))
}

// Index is operator.index(v): an int value. TypeError if v is no integer.
func Index(t *Thread, v Value) (Value, error) {
	if i := intOf(v); !i.IsUnset() {
		return i, nil
	}
	if f := v.Type().slots.Index; f != nil {
		r, err := f(t, v)
		if err != nil {
			return None, err
		}
		if i := intOf(r); !i.IsUnset() {
			return i, t.warnSubclass(r, i, "__index__ returned non-int", "int")
		}
		return None, TypeErrorf("__index__ returned non-int (type %s)", r.Type().name)
	}
	return None, TypeErrorf("'%s' object cannot be interpreted as an integer", v.Type().name)
}

// intOf gives the int (small or big) of an int, a bool, or an instance of a subclass; Unset for anything else.
func intOf(v Value) Value {
	switch v.o.(type) {
	case *intTag, *BigIntObject:
		return v
	case *boolTag:
		return Int(v.n)
	case *Instance:
		switch p := payload(v); p.o.(type) {
		case *intTag, *BigIntObject:
			return p
		}
	}
	return Unset
}

// IndexInt is operator.index(v) as a Go int. overflow is the class of the error for a number that does not fit; nil clips instead.
func IndexInt(t *Thread, v Value, overflow *Type) (int, error) {
	if v.IsInt() {
		return int(v.n), nil
	}
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.IsInt() {
		return int(i.n), nil
	}
	if overflow != nil {
		return 0, Errorf(overflow, "cannot fit '%s' into an index-sized integer", v.Type().name)
	}
	if i.o.(*BigIntObject).i.Sign() < 0 {
		return math.MinInt, nil
	}
	return math.MaxInt, nil
}

// sliceIndices resolves a slice against a length, as slice.indices does: count items from start by step.
func sliceIndices(t *Thread, s *Slice, length int) (start, stop, step, count int, err error) {
	if start, stop, step, err = s.unpack(t); err == nil {
		start, stop, count = adjustSlice(start, stop, step, length)
	}
	return
}

const valueSize = 24

// grow is called before something that holds size bytes an element grows from length n and capacity c:
// MemoryError when the interpreter may not have that much.
func (t *Thread) grow(n, c, size int) error {
	if n < c || n < 1<<15 {
		return nil
	}
	return t.alloc(2 * n * size)
}
