package array

import (
	"bytes"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

var arraySpec = interp.TypeSpec{
	Name:  "array",
	Doc:   "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\ninitialized from the optional initializer value, which must be a list,\nstring or iterable over elements of the appropriate type.",
	Flags: interp.Subclassable | interp.Sequence,
	Slots: interp.Slots{
		New:  newSlot,
		Init: func(*interp.Thread, Value, []Value, []*interp.Str) error { return nil },
		Repr: repr,
		Len:  func(_ *interp.Thread, v Value) (int, error) { return arrayOf(v).len(), nil },
		Iter: func(_ *interp.Thread, v Value) (Value, error) {
			a := arrayOf(v)
			return interp.NewNative(stateOf(a.Type()).iter, &arrayIter{a: a, v: v}), nil
		},
		Compare:  compare,
		GetItem:  getItem,
		SetItem:  setItem,
		Contains: contains,
		Concat: func(_ *interp.Thread, v, w Value) (Value, error) {
			a, b := arrayOf(v), arrayOf(w)
			if b == nil {
				return interp.None, interp.TypeErrorf("can only append array (not \"%s\") to array", w.Type().Name())
			}
			if a.kind != b.kind {
				return interp.None, interp.TypeErrorf("bad argument type for built-in operation")
			}
			return a.make(append(bytes.Clone(a.mem.Bytes()), b.mem.Bytes()...)), nil
		},
		Repeat: func(t *interp.Thread, v, n Value) (Value, error) {
			b, err := arrayOf(v).repeated(t, n)
			if err != nil {
				return interp.None, err
			}
			return arrayOf(v).make(b), nil
		},
		InPlaceConcat: func(t *interp.Thread, v, w Value) (Value, error) {
			if arrayOf(w) == nil {
				return interp.None, interp.TypeErrorf("can only extend array with array (not \"%s\")", w.Type().Name())
			}
			return v, arrayOf(v).extend(t, w)
		},
		InPlaceRepeat: func(t *interp.Thread, v, n Value) (Value, error) {
			a := arrayOf(v)
			b, err := a.repeated(t, n)
			if err != nil {
				return interp.None, err
			}
			return v, a.splice(t, 0, a.len(), b)
		},
	},
	Methods: methods,
}

func (a *array) repeated(t *interp.Thread, n Value) ([]byte, error) {
	if _, ok := interp.AsBigInt(n); !ok && !interp.HasIndex(n) {
		return nil, interp.TypeErrorf("can't multiply sequence by non-int of type '%s'", n.Type().Name())
	}
	count, err := interp.IndexInt(t, n, interp.TypeOverflowError)
	if err != nil {
		return nil, err
	}
	b := a.mem.Bytes()
	if count <= 0 || len(b) == 0 {
		return nil, nil
	}
	if count > 1<<40/len(b) {
		return nil, interp.NewException(interp.TypeMemoryError)
	}
	if err := t.Alloc(count * len(b)); err != nil {
		return nil, err
	}
	return bytes.Repeat(b, count), nil
}

func repr(t *interp.Thread, v Value) (Value, error) {
	a := arrayOf(v)
	var out strings.Builder
	out.WriteString(v.Type().Name() + "('" + string(rune(a.kind.code)) + "'")
	switch {
	case a.len() == 0:
	case a.kind.text():
		s, err := interp.Repr(t, interp.String(a.text()))
		if err != nil {
			return interp.None, err
		}
		out.WriteString(", " + s)
	default:
		items, err := a.items(t)
		if err != nil {
			return interp.None, err
		}
		s, err := interp.Repr(t, interp.NewList(items))
		if err != nil {
			return interp.None, err
		}
		out.WriteString(", " + s)
	}
	return interp.String(out.String() + ")"), nil
}

// items gives all items.
func (a *array) items(t *interp.Thread) ([]Value, error) {
	n := a.len()
	if err := t.Alloc(24 * n); err != nil {
		return nil, err
	}
	out := make([]Value, n)
	for i := range out {
		out[i] = a.at(i)
	}
	return out, nil
}

func compare(t *interp.Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := arrayOf(v), arrayOf(w)
	if a == nil || b == nil {
		return interp.NotImplemented, nil
	}
	if a.len() != b.len() && (op == lang.CmpEq || op == lang.CmpNe) {
		return interp.Bool(op == lang.CmpNe), nil
	}
	for i := 0; i < a.len() && i < b.len(); i++ {
		x, y := a.at(i), b.at(i)
		eq, err := interp.Equal(t, x, y)
		if err != nil {
			return interp.None, err
		}
		if eq {
			continue
		}
		switch op {
		case lang.CmpEq:
			return interp.False, nil
		case lang.CmpNe:
			return interp.True, nil
		}
		return interp.Compare(t, x, y, op)
	}
	return interp.Compare(t, interp.Int(int64(a.len())), interp.Int(int64(b.len())), op)
}

func contains(t *interp.Thread, v, item Value) (bool, error) {
	i, err := arrayOf(v).find(t, item, 0, arrayOf(v).len())
	return i >= 0, err
}

// find gives the index of the first item equal to x within [start, stop), -1 if there is none.
func (a *array) find(t *interp.Thread, x Value, start, stop int) (int, error) {
	for i := start; i < stop && i < a.len(); i++ {
		eq, err := interp.Equal(t, a.at(i), x)
		if err != nil || eq {
			return i, err
		}
		if i&0x3FF == 0 {
			if err := t.Poll(); err != nil {
				return -1, err
			}
		}
	}
	return -1, nil
}

// place gives the number of the item that an index means.
func (a *array) place(t *interp.Thread, key Value, what string) (int, error) {
	if _, ok := interp.AsBigInt(key); !ok && !interp.HasIndex(key) {
		return 0, interp.TypeErrorf("array indices must be integers")
	}
	i, err := interp.IndexInt(t, key, interp.TypeIndexError)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += a.len()
	}
	if i < 0 || i >= a.len() {
		return 0, interp.Errorf(interp.TypeIndexError, "%s index out of range", what)
	}
	return i, nil
}

func getItem(t *interp.Thread, v, key Value) (Value, error) {
	a := arrayOf(v)
	s, ok, err := interp.SliceOf(t, key, a.len)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		i, err := a.place(t, key, "array")
		if err != nil {
			return interp.None, err
		}
		return a.at(i), nil
	}
	size := a.kind.size
	if err := t.Alloc(s.N * size); err != nil {
		return interp.None, err
	}
	b, out := a.mem.Bytes(), make([]byte, 0, s.N*size)
	for i := range s.N {
		at := (s.Start + i*s.Step) * size
		out = append(out, b[at:at+size]...)
	}
	return a.make(out), nil
}

func setItem(t *interp.Thread, v, key, val Value) error {
	a := arrayOf(v)
	s, ok, err := interp.SliceOf(t, key, a.len)
	if err != nil {
		return err
	}
	size := a.kind.size
	if !ok {
		i, err := a.place(t, key, "array assignment")
		if err != nil {
			return err
		}
		if val.IsUnset() {
			return a.splice(t, i, i+1, nil)
		}
		var item [8]byte
		if err := a.kind.pack(t, item[:size], val); err != nil {
			return err
		}
		if i >= a.len() { // making the item changed the array
			return nil
		}
		copy(a.mem.Bytes()[i*size:], item[:size])
		return nil
	}
	var b []byte
	n := 0
	if !val.IsUnset() {
		other := arrayOf(val)
		if other == nil {
			return interp.TypeErrorf("can only assign array (not \"%s\") to array slice", val.Type().Name())
		}
		if other.kind != a.kind {
			return interp.TypeErrorf("bad argument type for built-in operation")
		}
		b, n = bytes.Clone(other.mem.Bytes()), other.len()
	}
	if s.Step == 1 {
		return a.splice(t, s.Start, s.Start+s.N, b)
	}
	if !val.IsUnset() {
		if n != s.N {
			return interp.ValueErrorf("attempt to assign array of size %d to extended slice of size %d", n, s.N)
		}
		for i := range n {
			copy(a.mem.Bytes()[(s.Start+i*s.Step)*size:], b[i*size:(i+1)*size])
		}
		return nil
	}
	gone := make(map[int]bool, s.N)
	for i := range s.N {
		gone[s.Start+i*s.Step] = true
	}
	old := a.mem.Bytes()
	fresh := make([]byte, 0, len(old)-s.N*size)
	for i := range a.len() {
		if !gone[i] {
			fresh = append(fresh, old[i*size:(i+1)*size]...)
		}
	}
	return a.setBytes(t, fresh)
}

// arrayIter iterates over an array.
type arrayIter struct {
	interp.Native
	a *array // nil once exhausted
	v Value  // the array, perhaps in an instance of a subclass
	i int
}

var iterSpec = interp.TypeSpec{
	Name:  "arrayiterator",
	Flags: interp.Immutable | interp.NoInstances,
	Slots: interp.Slots{Iter: interp.SelfIter, Next: func(t *interp.Thread, self Value) (Value, error) {
		it, _ := interp.As[*arrayIter](self)
		if it.a == nil || it.i >= it.a.len() {
			it.a = nil
			return interp.Exhausted(t)
		}
		it.i++
		return it.a.at(it.i - 1), nil
	}},
	Methods: []interp.FuncDef{
		{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", Fn: func(t *interp.Thread, self Value, _ []Value) (Value, error) {
			it, _ := interp.As[*arrayIter](self)
			f, err := t.Builtin("iter")
			if it.a == nil {
				return interp.NewTuple([]Value{f, interp.NewTuple([]Value{interp.NewTuple(nil)})}), err
			}
			return interp.NewTuple([]Value{f, interp.NewTuple([]Value{it.v}), interp.Int(int64(it.i))}), err
		}},
		{Name: "__setstate__", Sig: "(state, /)", Doc: "Set state information for unpickling.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			it, _ := interp.As[*arrayIter](self)
			i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			if err == nil && it.a != nil {
				it.i = max(0, min(i, it.a.len()))
			}
			return interp.None, err
		}},
	},
}
