package interp

import (
	"bytes"

	"terrarium/lang"
)

// MemoryView is a memoryview of bytes: one dimension, format 'B'.
type MemoryView struct {
	obj      Value // what it is a view of
	data     []byte
	start    int
	step     int
	n        int
	readonly bool
	released bool
}

func (*MemoryView) Type() *Type { return TypeMemoryView }

// check raises ValueError once the view is released.
func (m *MemoryView) check() error {
	if m.released {
		return ValueErrorf("operation forbidden on released memoryview object")
	}
	return nil
}

func (m *MemoryView) contiguous() bool { return m.step == 1 || m.n <= 1 }

// bytes gives the contents; the memory itself if they are contiguous.
func (m *MemoryView) bytes() []byte {
	if m.contiguous() {
		return m.data[m.start : m.start+m.n]
	}
	return stepBytes(m.data, m.start, m.step, m.n)
}

// derive makes a view of a part of the same memory.
func (m *MemoryView) derive(start, step, n int) *MemoryView {
	v := &MemoryView{obj: m.obj, data: m.data, start: start, step: step, n: n, readonly: m.readonly}
	if a := byteArrayOf(m.obj); a != nil {
		a.view(v)
	}
	return v
}

var memoryViewNewDef = &FuncDef{Name: "memoryview", Sig: "(object)"}

func memoryViewNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	a, err := bindArgs(t, memoryViewNewDef, args, kw)
	if err != nil {
		return None, err
	}
	v := a[0]
	if m, ok := v.o.(*MemoryView); ok {
		if err := m.check(); err != nil {
			return None, err
		}
		return Obj(m.derive(m.start, m.step, m.n)), nil
	}
	b, ok := AsBytes(v)
	if !ok {
		return None, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", v.Type().name)
	}
	m := &MemoryView{obj: v, data: b, step: 1, n: len(b), readonly: byteArrayOf(v) == nil}
	if a := byteArrayOf(v); a != nil {
		a.view(m)
	}
	return Obj(m), nil
}

// viewOf gives self of a method, unless it is released.
func viewOf(v Value) (*MemoryView, error) {
	m := v.o.(*MemoryView)
	return m, m.check()
}

func memoryViewSpec() typeSpec {
	get := func(name, doc string, f func(m *MemoryView) Value) FuncDef {
		return FuncDef{Name: name, Kind: KindGetter, Doc: doc, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			m, err := viewOf(self)
			if err != nil {
				return None, err
			}
			return f(m), nil
		}}
	}
	one := func(n int) Value { return NewTuple([]Value{Int(int64(n))}) }
	contiguous := func(m *MemoryView) Value { return Bool(m.contiguous()) }
	return typeSpec{
		Doc:   "memoryview(object)\n\nThe memory of an object that has bytes, without a copy.",
		Flags: typeNoSubclass | typeSequence,
		Slots: Slots{
			New:     memoryViewNew,
			Repr:    memoryViewRepr,
			Hash:    memoryViewHash,
			Compare: memoryViewCompare,
			Len: func(t *Thread, v Value) (int, error) {
				m, err := viewOf(v)
				return m.n, err
			},
			Iter: func(t *Thread, v Value) (Value, error) {
				m, err := viewOf(v)
				return Obj(&memoryIter{m: m}), err
			},
			GetItem: memoryViewGetItem,
			SetItem: memoryViewSetItem,
		},
		Methods: []FuncDef{
			{Name: "tobytes", Sig: "(order='C')", Doc: "The contents as bytes.", Fn: memoryViewToBytes},
			{Name: "tolist", Sig: "()", Doc: "The contents as a list of ints.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				m, err := viewOf(self)
				if err != nil {
					return None, err
				}
				if err := t.allocProduct(m.n, valueSize, 0); err != nil {
					return None, err
				}
				items := make([]Value, m.n)
				for i, c := range m.bytes() {
					items[i] = Int(int64(c))
				}
				return NewList(items), nil
			}},
			{Name: "hex", Sig: "(sep=<unrepresentable>, bytes_per_sep=1)", Doc: "The contents as hexadecimal digits.", Fn: hexOf},
			{Name: "release", Sig: "()", Doc: "Ends the view.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				self.o.(*MemoryView).released = true
				return None, nil
			}},
			{Name: "__enter__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				_, err := viewOf(self)
				return self, err
			}},
			{Name: "__exit__", Sig: "(*exc_info)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				self.o.(*MemoryView).released = true
				return None, nil
			}},
			{Name: "toreadonly", Sig: "()", Doc: "A view of the same memory that cannot be written to.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				m, err := viewOf(self)
				if err != nil {
					return None, err
				}
				r := m.derive(m.start, m.step, m.n)
				r.readonly = true
				return Obj(r), nil
			}},
			{Name: "cast", Sig: "(format, shape=<unrepresentable>)", Doc: "A view in another format; only 'B' is supported.", Fn: memoryViewCast},
			get("obj", "The object that the memory belongs to.", func(m *MemoryView) Value { return m.obj }),
			get("nbytes", "The number of bytes.", func(m *MemoryView) Value { return Int(int64(m.n)) }),
			get("readonly", "Whether the memory cannot be written to.", func(m *MemoryView) Value { return Bool(m.readonly) }),
			get("itemsize", "The number of bytes of an item.", func(m *MemoryView) Value { return Int(1) }),
			get("format", "The format of an item, as the module struct has it.", func(m *MemoryView) Value { return String("B") }),
			get("ndim", "The number of dimensions.", func(m *MemoryView) Value { return Int(1) }),
			get("shape", "The length of every dimension.", func(m *MemoryView) Value { return one(m.n) }),
			get("strides", "The distance of items in every dimension, in bytes.", func(m *MemoryView) Value { return one(m.step) }),
			get("suboffsets", "Used by arrays of pointers alone.", func(m *MemoryView) Value { return NewTuple(nil) }),
			get("c_contiguous", "Whether the memory is contiguous, in C's order.", contiguous),
			get("f_contiguous", "Whether the memory is contiguous, in Fortran's order.", contiguous),
			get("contiguous", "Whether the memory is contiguous.", contiguous),
		},
	}
}

func memoryViewRepr(t *Thread, v Value) (Value, error) {
	kind := "memory"
	if v.o.(*MemoryView).released {
		kind = "released memory"
	}
	return String("<" + kind + " at " + t.in.addressOf(v) + ">"), nil
}

func memoryViewHash(t *Thread, v Value) (int64, error) {
	m, err := viewOf(v)
	if err != nil {
		return 0, err
	}
	if !m.readonly {
		return 0, ValueErrorf("cannot hash writable memoryview object")
	}
	return int64(hashString(m.bytes())), nil
}

func memoryViewCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	if op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	same := v == w
	if !same {
		m := v.o.(*MemoryView)
		b, ok := AsBytes(w)
		if other, isView := w.o.(*MemoryView); isView {
			b, ok = other.bytes(), !other.released
		} else if !ok && !m.released {
			return NotImplemented, nil
		}
		same = ok && !m.released && bytes.Equal(m.bytes(), b)
	}
	return Bool(same == (op == lang.CmpEq)), nil
}

func memoryViewGetItem(t *Thread, v, key Value) (Value, error) {
	m, err := viewOf(v)
	if err != nil {
		return None, err
	}
	if s, ok := key.o.(*Slice); ok {
		start, stop, step, err := s.unpack(t)
		if err != nil {
			return None, err
		}
		if err := m.check(); err != nil {
			return None, err
		}
		start, _, n := adjustSlice(start, stop, step, m.n)
		return Obj(m.derive(m.start+start*m.step, m.step*step, n)), nil
	}
	i, err := m.index(t, key)
	if err != nil {
		return None, err
	}
	return Int(int64(m.data[i])), nil
}

// index gives the place of an item in the memory.
func (m *MemoryView) index(t *Thread, key Value) (int, error) {
	if tuple := tupleOf(key); tuple != nil {
		switch len(tuple.items) {
		case 0:
			return 0, Errorf(TypeNotImplementedError, "sub-views are not implemented")
		case 1:
			key = tuple.items[0]
		default:
			return 0, TypeErrorf("cannot index 1-dimension view with %d-element tuple", len(tuple.items))
		}
	}
	if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return 0, TypeErrorf("memoryview: invalid slice key")
	}
	i, err := IndexInt(t, key, TypeIndexError)
	if err != nil {
		return 0, err
	}
	if err := m.check(); err != nil {
		return 0, err
	}
	if i < 0 {
		i += m.n
	}
	if i < 0 || i >= m.n {
		return 0, Errorf(TypeIndexError, "index out of bounds on dimension 1")
	}
	return m.start + i*m.step, nil
}

func memoryViewSetItem(t *Thread, v, key, val Value) error {
	m, err := viewOf(v)
	switch {
	case err != nil:
		return err
	case m.readonly:
		return TypeErrorf("cannot modify read-only memory")
	case val.IsUnset():
		return TypeErrorf("cannot delete memory")
	}
	if s, ok := key.o.(*Slice); ok {
		start, stop, step, err := s.unpack(t)
		if err != nil {
			return err
		}
		if err := m.check(); err != nil {
			return err
		}
		b, ok := AsBytes(val)
		if other, isView := val.o.(*MemoryView); isView && !other.released {
			b, ok = other.bytes(), true
		}
		if !ok {
			_, err := bufferArg(val)
			return err
		}
		start, _, n := adjustSlice(start, stop, step, m.n)
		if len(b) != n {
			return ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
		}
		for i, c := range bytes.Clone(b) {
			m.data[m.start+(start+i*step)*m.step] = c
		}
		return nil
	}
	i, err := m.index(t, key)
	if err != nil {
		return err
	}
	if intOf(val).IsUnset() && val.Type().slots.Index == nil {
		return TypeErrorf("memoryview: invalid type for format 'B'")
	}
	n, err := Index(t, val)
	if err != nil {
		return err
	}
	if !n.IsInt() || n.n < 0 || n.n > 255 {
		return ValueErrorf("memoryview: invalid value for format 'B'")
	}
	if err := m.check(); err != nil {
		return err
	}
	m.data[i] = byte(n.n)
	return nil
}

func memoryViewToBytes(t *Thread, self Value, args []Value) (Value, error) {
	m, err := viewOf(self)
	if err != nil {
		return None, err
	}
	if !args[0].IsNone() {
		order, err := strArg(args[0], "tobytes() argument 'order'")
		if err != nil {
			return None, err
		}
		if order.s != "C" && order.s != "F" && order.s != "A" {
			return None, ValueErrorf("order must be 'C', 'F' or 'A'")
		}
	}
	if err := t.alloc(m.n); err != nil {
		return None, err
	}
	return NewBytes(bytes.Clone(m.bytes())), nil
}

func memoryViewCast(t *Thread, self Value, args []Value) (Value, error) {
	m, err := viewOf(self)
	if err != nil {
		return None, err
	}
	format, err := strArg(args[0], "cast() argument 'format'")
	if err != nil {
		return None, err
	}
	if !m.contiguous() {
		return None, TypeErrorf("memoryview: casts are restricted to C-contiguous views")
	}
	if format.s != "B" && format.s != "@B" || !args[1].IsUnset() {
		return None, Errorf(TypeNotImplementedError, "memoryview: only one dimension of format 'B' is supported")
	}
	return Obj(m.derive(m.start, m.step, m.n)), nil
}

// memoryIter iterates over a memoryview.
type memoryIter struct {
	m   *MemoryView // nil at the end
	pos int
}

func (*memoryIter) Type() *Type { return TypeMemoryIter }

func memoryIterSpec() typeSpec {
	return typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{
			Iter: func(t *Thread, v Value) (Value, error) { return v, nil },
			Next: func(t *Thread, v Value) (Value, error) {
				it := v.o.(*memoryIter)
				if it.m == nil {
					return Unset, nil
				}
				if it.pos >= it.m.n {
					it.m = nil
					return Unset, nil
				}
				if err := it.m.check(); err != nil {
					return None, err
				}
				it.pos++
				return Int(int64(it.m.data[it.m.start+(it.pos-1)*it.m.step])), nil
			},
		},
	}
}
