package interp

import (
	"bytes"
	"slices"
	"weak"

	"terrarium/lang"
)

func byteArraySpec() typeSpec {
	s := typeSpec{
		Doc:     "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> bytearray\nbytearray(int) -> bytearray of zeros\nbytearray() -> empty bytearray\n\nA mutable sequence of bytes.",
		Payload: true,
		Flags:   typeSelfMatch,
		Slots: Slots{
			Buffer:  viewBytes,
			Release: releaseView,
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeByteArray, Obj(&ByteArray{})), nil
			},
			Init: byteArrayInit,
			Repr: byteArrayRepr,
			Str:  byteArrayRepr,
			Len:  func(t *Thread, v Value) (int, error) { return len(byteArrayOf(v).b), nil },
			Iter: func(t *Thread, v Value) (Value, error) {
				return Obj(&byteIter{typ: TypeByteArrayIter, seq: v}), nil
			},
			Compare:       byteArrayCompare,
			Contains:      bytesContains,
			GetItem:       bytesGetItem,
			SetItem:       byteArraySetItem,
			Concat:        bytesConcat,
			Repeat:        bytesRepeat,
			InPlaceConcat: byteArrayInPlaceConcat,
			InPlaceRepeat: byteArrayInPlaceRepeat,
		},
		Methods: []FuncDef{
			{Name: "append", Sig: "(item, /)", Fn: byteArrayAppend, Doc: "Adds a byte at the end."},
			{Name: "extend", Sig: "(iterable_of_ints, /)", Fn: byteArrayExtend, Doc: "Adds all the bytes of an iterable at the end."},
			{Name: "insert", Sig: "(index, item, /)", Fn: byteArrayInsert, Doc: "Adds a byte before the index."},
			{Name: "pop", Sig: "(index=-1, /)", Fn: byteArrayPop, Doc: "Removes the byte at the index and gives it."},
			{Name: "remove", Sig: "(value, /)", Fn: byteArrayRemove, Doc: "Removes the first byte of that value."},
			{Name: "reverse", Sig: "()", Doc: "Turns the order of the bytes round.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				slices.Reverse(byteArrayOf(self).b)
				return None, nil
			}},
			{Name: "clear", Sig: "()", Doc: "Removes all bytes.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				a := byteArrayOf(self)
				return None, a.splice(t, 0, len(a.b), nil)
			}},
			{Name: "copy", Sig: "()", Doc: "A copy.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				b := byteArrayOf(self).b
				return sameKind(self, b), t.alloc(len(b))
			}},
			{Name: "__reduce__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return byteArrayReduce(t, self, 2)
			}},
			{Name: "__reduce_ex__", Sig: "(proto=0, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				proto, err := cIntArg(t, args[0])
				if err != nil {
					return None, err
				}
				return byteArrayReduce(t, self, proto)
			}},
		},
	}
	s.Slots.Binary[lang.BinMod] = func(t *Thread, v, w Value) (Value, error) {
		a := byteArrayOf(v)
		if a == nil {
			return NotImplemented, nil
		}
		r, err := percentBytes(t, a.b, w)
		return Obj(&ByteArray{b: r}), err
	}
	s.Methods = append(s.Methods, byteMethods()...)
	return s
}

const byteRange = "byte must be in range(0, 256)"

var byteArrayNewDef = &FuncDef{Name: "bytearray", Sig: "(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)"}

func byteArrayInit(t *Thread, self Value, args []Value, kw []*Str) error {
	v, err := bindArgs(t, byteArrayNewDef, args, kw)
	if err != nil {
		return err
	}
	a := byteArrayOf(self)
	if err := a.splice(t, 0, len(a.b), nil); err != nil {
		return err
	}
	b, err := newContents(t, "bytearray", byteRange, v[0], v[1], v[2])
	if err != nil {
		return err
	}
	return a.splice(t, 0, len(a.b), b)
}

func byteArrayRepr(t *Thread, v Value) (Value, error) {
	b := byteArrayOf(v).b
	if err := t.alloc(4 * len(b)); err != nil {
		return None, err
	}
	return String(v.Type().name + "(" + quoteByteArray(b) + ")"), nil
}

// view notes a memoryview of the contents.
func (a *ByteArray) view(m *MemoryView) {
	a.pruneViews(func(m *MemoryView) bool { return true })
	a.views = append(a.views, weak.Make(m))
}

// pruneViews forgets memoryviews that are released, and those that alive denies.
func (a *ByteArray) pruneViews(alive func(m *MemoryView) bool) {
	a.views = slices.DeleteFunc(a.views, func(p weak.Pointer[MemoryView]) bool {
		m := p.Value()
		return m == nil || m.released || !alive(m)
	})
}

// resizable raises BufferError while there are memoryviews of the contents. CPython knows at once when the last
// reference to one is gone; here it is looked for.
func (a *ByteArray) resizable(t *Thread) error {
	if len(a.views) == 0 {
		return nil
	}
	if a.pruneViews(func(m *MemoryView) bool { return true }); len(a.views) > 0 {
		tr := newTracer(t.in)
		tr.inCall = true
		tr.run()
		a.pruneViews(func(m *MemoryView) bool { return tr.reached(m) })
	}
	if len(a.views) == 0 {
		return nil
	}
	return cannotResize()
}

// lends tells whether v is the bytearray itself or a memoryview of it.
func (a *ByteArray) lends(v Value) bool {
	if m, ok := v.o.(*MemoryView); ok {
		v = m.obj
	}
	return byteArrayOf(v) == a
}

func cannotResize() error {
	return Errorf(TypeBufferError, "Existing exports of data: object cannot be re-sized")
}

// byteArrayCompare orders bytearrays among all bytes-like objects.
func byteArrayCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	b, ok := bufferOf(w)
	if !ok {
		return NotImplemented, nil
	}
	return Bool(ordered(bytes.Compare(byteArrayOf(v).b, b), op)), nil
}

// splice replaces bytes [i, j) by b, which must not be part of the contents.
func (a *ByteArray) splice(t *Thread, i, j int, b []byte) error {
	if len(b) == j-i {
		copy(a.b[i:j], b)
		return nil
	}
	if err := a.resizable(t); err != nil {
		return err
	}
	n := len(a.b) - (j - i) + len(b)
	if n == 0 {
		a.b = nil
		return nil
	}
	if err := t.grow(n, cap(a.b), 1); err != nil {
		return err
	}
	a.b = slices.Replace(a.b, i, j, b...)
	return nil
}

func byteArraySetItem(t *Thread, v, key, val Value) error {
	a := byteArrayOf(v)
	if s, ok := key.o.(*Slice); ok {
		return a.setSlice(t, s, val)
	}
	if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return TypeErrorf("bytearray indices must be integers or slices, not %s", key.Type().name)
	}
	i, err := IndexInt(t, key, TypeIndexError)
	if err != nil {
		return err
	}
	var c byte
	if !val.IsUnset() {
		if c, err = byteArg(t, val); err != nil {
			return err
		}
	}
	if i < 0 {
		i += len(a.b)
	}
	switch {
	case i < 0 || i >= len(a.b):
		return Errorf(TypeIndexError, "bytearray index out of range")
	case val.IsUnset():
		return a.splice(t, i, i+1, nil)
	}
	a.b[i] = c
	return nil
}

func (a *ByteArray) setSlice(t *Thread, s *Slice, val Value) error {
	start, stop, step, err := s.unpack(t)
	if err != nil {
		return err
	}
	var b []byte
	if !val.IsUnset() {
		slots := val.Type().slots
		if strOf(val) != nil || !intOf(val).IsUnset() || slots.Index != nil || slots.Int != nil || slots.Float != nil {
			return TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		}
		if b, err = newContents(t, "bytearray", byteRange, val, Unset, Unset); err != nil {
			return err
		}
	}
	first, end, n := adjustSlice(start, stop, step, len(a.b))
	switch {
	case step == 1:
		return a.splice(t, first, max(first, end), b)
	case len(b) == 0:
		return a.deleteEvery(t, first, step, n)
	case len(b) != n:
		return ValueErrorf("attempt to assign bytes of size %d to extended slice of size %d", len(b), n)
	}
	for i, c := range b {
		a.b[first+i*step] = c
	}
	return nil
}

// deleteEvery removes n bytes from first on by step.
func (a *ByteArray) deleteEvery(t *Thread, first, step, n int) error {
	if n == 0 {
		return nil
	}
	if err := a.resizable(t); err != nil {
		return err
	}
	if step < 0 {
		first, step = first+(n-1)*step, -step
	}
	kept := first
	for i := first; i < len(a.b); i++ {
		if (i-first)%step != 0 || (i-first)/step >= n {
			a.b[kept] = a.b[i]
			kept++
		}
	}
	a.b = a.b[:kept]
	return nil
}

func byteArrayInPlaceConcat(t *Thread, v, w Value) (Value, error) {
	a := byteArrayOf(v)
	b, ok := bufferOf(w)
	if !ok {
		return None, cannotConcat(v, w)
	}
	if len(b) > 0 && a.lends(w) {
		return None, cannotResize()
	}
	return v, a.splice(t, len(a.b), len(a.b), b)
}

func byteArrayInPlaceRepeat(t *Thread, v, times Value) (Value, error) {
	n, err := repeatCount(t, times)
	if err != nil {
		return None, err
	}
	a := byteArrayOf(v)
	switch {
	case n == 0:
		return v, a.splice(t, 0, len(a.b), nil)
	case n == 1 || len(a.b) == 0:
		return v, nil
	}
	if err := t.allocProduct(n, len(a.b), 0); err != nil {
		return None, err
	}
	return v, a.splice(t, len(a.b), len(a.b), bytes.Repeat(a.b, n-1))
}

func byteArrayAppend(t *Thread, self Value, args []Value) (Value, error) {
	c, err := byteArg(t, args[0])
	if err != nil {
		return None, err
	}
	a := byteArrayOf(self)
	if err := a.resizable(t); err != nil {
		return None, err
	}
	if err := t.grow(len(a.b), cap(a.b), 1); err != nil {
		return None, err
	}
	a.b = append(a.b, c)
	return None, nil
}

func byteArrayExtend(t *Thread, self Value, args []Value) (Value, error) {
	a := byteArrayOf(self)
	v := args[0]
	b, ok := bufferOf(v)
	switch slots := v.Type().slots; {
	case ok && len(b) > 0 && byteArrayOf(v) != a && a.lends(v):
		return None, cannotResize()
	case ok:
		b = slices.Clone(b)
	case strOf(v) != nil && strOf(v).s != "":
		return None, TypeErrorf("expected iterable of integers; got: 'str'")
	case slots.Iter == nil && slots.GetItem == nil:
		return None, TypeErrorf("can't extend bytearray with %s", v.Type().name)
	default:
		var err error
		if b, err = collectBytes(t, v, byteRange); err != nil {
			return None, err
		}
	}
	return None, a.splice(t, len(a.b), len(a.b), b)
}

func byteArrayInsert(t *Thread, self Value, args []Value) (Value, error) {
	i, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	c, err := byteArg(t, args[1])
	if err != nil {
		return None, err
	}
	a := byteArrayOf(self)
	if i < 0 {
		i = max(0, i+len(a.b))
	}
	i = min(i, len(a.b))
	return None, a.splice(t, i, i, []byte{c})
}

func byteArrayPop(t *Thread, self Value, args []Value) (Value, error) {
	i, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	a := byteArrayOf(self)
	if len(a.b) == 0 {
		return None, Errorf(TypeIndexError, "pop from empty bytearray")
	}
	if i < 0 {
		i += len(a.b)
	}
	if i < 0 || i >= len(a.b) {
		return None, Errorf(TypeIndexError, "pop index out of range")
	}
	c := a.b[i]
	return Int(int64(c)), a.splice(t, i, i+1, nil)
}

func byteArrayRemove(t *Thread, self Value, args []Value) (Value, error) {
	c, err := byteArg(t, args[0])
	if err != nil {
		return None, err
	}
	a := byteArrayOf(self)
	i := bytes.IndexByte(a.b, c)
	if i < 0 {
		return None, ValueErrorf("value not found in bytearray")
	}
	return None, a.splice(t, i, i+1, nil)
}

var nameGetState = static("__getstate__")

// byteArrayReduce gives what pickle and copy make the bytearray from again.
func byteArrayReduce(t *Thread, self Value, proto int) (Value, error) {
	b := slices.Clone(byteArrayOf(self).b)
	state, err := CallMethod(t, self, nameGetState)
	if err != nil {
		return None, err
	}
	args := NewTuple([]Value{NewBytes(b)})
	if proto < 3 {
		text, err := decode(t, b, "latin-1", "strict")
		if err != nil {
			return None, err
		}
		args = NewTuple([]Value{String(text), String("latin-1")})
		if len(b) == 0 {
			args = NewTuple(nil)
		}
	}
	return NewTuple([]Value{Obj(self.Type()), args, state}), nil
}
