package interp

// What the modules of data formats need beside native_api.go.

// EnterWhile is Enter with the words of the RecursionError that say what is being done, such as " while encoding a JSON object".
func (t *Thread) EnterWhile(where string) error { return t.enter(where) }

// AsFloat gives the float of a float or an instance of a subclass.
func AsFloat(v Value) (float64, bool) {
	if v.IsFloat() {
		return v.AsFloat(), true
	}
	p := payload(v)
	return p.AsFloat(), p.IsFloat()
}

// IsIterator tells whether v has a __next__.
func IsIterator(v Value) bool { return v.Type().slots.Next != nil }

// IsMutableBuffer tells whether the bytes that Buffer gives of v may change.
func IsMutableBuffer(v Value) bool { return bytesOf(v) == nil }

// CanInstantiate tells whether the class has a __new__.
func (c *Type) CanInstantiate() bool { return c.slots.New != nil && c.flags&typeNoInstance == 0 }

// NewInstanceOf is cls.__new__(cls, *args), without __init__; the last len(kw) args are values of keywords.
func NewInstanceOf(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if !cls.CanInstantiate() {
		return None, TypeErrorf("cannot create '%s' instances", cls.name)
	}
	if err := t.enter(" while calling a Python object"); err != nil {
		return None, err
	}
	defer t.leave()
	return cls.slots.New(t, cls, args, kw)
}

// UpdateAttrs is v.__dict__.update(attrs).
func UpdateAttrs(t *Thread, v Value, attrs *Dict) error {
	if in, ok := v.o.(*Instance); ok && in.shape.typ.flags&typeHasDict != 0 && attrs.onlyStrs() {
		for key, val := range attrs.All {
			in.setSlot(t.in.internStr(key.o.(*Str)), val)
		}
		return nil
	}
	d, err := GetAttr(t, v, nameDict)
	if err != nil {
		return err
	}
	for key, val := range attrs.Copy().All {
		if err := SetItem(t, d, key, val); err != nil {
			return err
		}
	}
	return nil
}

// onlyStrs tells whether every key is an exact str.
func (d *Dict) onlyStrs() bool {
	for key := range d.All {
		if _, ok := key.o.(*Str); !ok {
			return false
		}
	}
	return true
}

// WritableBuffer gives the memory of a bytes-like object that can be written to, only until code of the language runs.
func WritableBuffer(v Value) ([]byte, bool) {
	if a := byteArrayOf(v); a != nil {
		return a.b, true
	}
	if m, ok := v.o.(*MemoryView); ok && !m.released && !m.readonly && m.contiguous() {
		return m.bytes(), true
	}
	if a := memoryOf(v); a != nil {
		return a.b, true
	}
	return nil, false
}

// Bytes are the contents; only until code of the language runs.
func (a *ByteArray) Bytes() []byte { return a.b }

// SetBytes replaces the contents, which it keeps. BufferError if their number changes while there are memoryviews.
func (a *ByteArray) SetBytes(t *Thread, b []byte) error {
	if len(b) != len(a.b) {
		if err := a.resizable(t); err != nil {
			return err
		}
	}
	a.b = b
	return nil
}

// Address is the address that the repr of an object shows.
func (t *Thread) Address(o Object) string { return t.in.address(o) }

// NewByteArray makes a bytearray that keeps b.
func NewByteArray(b []byte) *ByteArray { return &ByteArray{b: b} }

// SliceRange is the items that a slice of a sequence stands for: N of them from Start on by Step.
type SliceRange struct{ Start, Step, N int }

// SliceOf gives the items that key stands for; ok is false if it is no slice. length is asked after code of the
// language has run.
func SliceOf(t *Thread, key Value, length func() int) (r SliceRange, ok bool, err error) {
	s, ok := key.o.(*Slice)
	if !ok {
		return r, false, nil
	}
	start, stop, step, err := s.unpack(t)
	if err != nil {
		return r, true, err
	}
	r.Step = step
	r.Start, _, r.N = adjustSlice(start, stop, step, length())
	return r, true, nil
}

// SliceIndex takes an argument that is an index as slices have it: what is too large becomes the largest int.
func SliceIndex(t *Thread, v Value) (int, error) { return indexBound(t, v) }
