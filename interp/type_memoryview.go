package interp

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"

	"terrarium/lang"
)

// MemoryView is a memoryview of one dimension.
type MemoryView struct {
	obj      Value // what it is a view of
	data     []byte
	start    int  // in bytes
	step     int  // distance of items in bytes
	n        int  // items
	code     byte // format character of an item; 0: 'B'
	marked   bool // the format was given with '@' before it
	readonly bool
	released bool
}

func (*MemoryView) Type() *Type { return TypeMemoryView }

// MemoryOwner is what a native object implements whose memory can be viewed: a bytearray of its own holds it, in items of
// a format of the module struct.
type MemoryOwner interface {
	Memory() (mem *ByteArray, format byte)
}

// memoryOf gives the bytearray whose size is fixed while there are views of v; nil if there is none.
func memoryOf(v Value) *ByteArray {
	if o, ok := payload(v).o.(MemoryOwner); ok {
		mem, _ := o.Memory()
		return mem
	}
	return byteArrayOf(v)
}

// viewFormats says what the format characters of memoryviews stand for.
var viewFormats = [256]struct {
	kind ItemKind
	size int
}{
	'B': {ItemUnsigned, 1}, 'b': {ItemSigned, 1}, 'c': {ItemChar, 1}, '?': {ItemBool, 1}, 'h': {ItemSigned, 2}, 'H': {ItemUnsigned, 2},
	'i': {ItemSigned, 4}, 'I': {ItemUnsigned, 4}, 'l': {ItemSigned, 8}, 'L': {ItemUnsigned, 8}, 'q': {ItemSigned, 8}, 'Q': {ItemUnsigned, 8},
	'n': {ItemSigned, 8}, 'N': {ItemUnsigned, 8}, 'P': {ItemUnsigned, 8}, 'e': {ItemFloat, 2}, 'f': {ItemFloat, 4}, 'd': {ItemFloat, 8},
	'w': {0, 4}, // characters, of which there are no items
}

// format is the format character.
func (m *MemoryView) format() byte {
	if m.code == 0 {
		return 'B'
	}
	return m.code
}

// size is the number of bytes of an item.
func (m *MemoryView) size() int { return viewFormats[m.format()].size }

// item gives item i.
func (m *MemoryView) item(i int) (Value, error) {
	f := viewFormats[m.format()]
	if f.kind == 0 {
		return None, Errorf(TypeNotImplementedError, "memoryview: format %c not supported", m.format())
	}
	at := m.start + i*m.step
	return LoadItem(f.kind, m.data[at:at+f.size], binary.LittleEndian), nil
}

// check raises ValueError once the view is released.
func (m *MemoryView) check() error {
	if m.released {
		return ValueErrorf("operation forbidden on released memoryview object")
	}
	return nil
}

func (m *MemoryView) contiguous() bool { return m.step == m.size() || m.n <= 1 }

// bytes gives the contents; the memory itself if they are contiguous.
func (m *MemoryView) bytes() []byte {
	size := m.size()
	if m.n == 0 { // which may begin before the memory, if it goes backwards
		return nil
	}
	if m.contiguous() {
		return m.data[m.start : m.start+m.n*size]
	}
	if size == 1 {
		return stepBytes(m.data, m.start, m.step, m.n)
	}
	b := make([]byte, 0, m.n*size)
	for i := range m.n {
		at := m.start + i*m.step
		b = append(b, m.data[at:at+size]...)
	}
	return b
}

// derive makes a view of a part of the same memory.
func (m *MemoryView) derive(start, step, n int) *MemoryView {
	v := &MemoryView{obj: m.obj, data: m.data, start: start, step: step, n: n, code: m.code, marked: m.marked, readonly: m.readonly}
	if a := memoryOf(m.obj); a != nil {
		a.view(v)
	}
	return v
}

var memoryViewNewDef = &FuncDef{Name: "memoryview", Sig: "(object)"}

// viewBytes is v.__buffer__().
func viewBytes(t *Thread, v Value) (Value, error) {
	return memoryViewNew(t, TypeMemoryView, []Value{v}, nil)
}

// releaseView is v.__release_buffer__(view).
func releaseView(_ *Thread, v, view Value) (Value, error) {
	m, ok := view.o.(*MemoryView)
	switch {
	case !ok:
		return None, TypeErrorf("expected a memoryview object")
	case m.released:
		return None, ValueErrorf("memoryview's buffer has already been released")
	case m.obj != v:
		return None, ValueErrorf("memoryview's buffer is not this object")
	}
	m.released = true
	return None, nil
}

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
	m := &MemoryView{obj: v, step: 1}
	if o, ok := payload(v).o.(MemoryOwner); ok {
		var mem *ByteArray
		mem, m.code = o.Memory()
		m.step = m.size()
		m.data, m.n = mem.b, len(mem.b)/m.step
	} else if b, ok := AsBytes(v); ok {
		m.data, m.n, m.readonly = b, len(b), byteArrayOf(v) == nil
	} else {
		return None, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", v.Type().name)
	}
	if a := memoryOf(v); a != nil {
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
			Buffer:  viewBytes,
			Release: releaseView,
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
			{Name: "tolist", Sig: "()", Doc: "The contents as a list.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				m, err := viewOf(self)
				if err != nil {
					return None, err
				}
				if err := t.allocProduct(m.n, valueSize, 0); err != nil {
					return None, err
				}
				items := make([]Value, m.n)
				for i := range items {
					if items[i], err = m.item(i); err != nil {
						return None, err
					}
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
			{Name: "cast", Sig: "(format, shape=<unrepresentable>)", Doc: "A view of the same memory in another format, to or from bytes.", Fn: memoryViewCast},
			get("obj", "The object that the memory belongs to.", func(m *MemoryView) Value { return m.obj }),
			get("nbytes", "The number of bytes.", func(m *MemoryView) Value { return Int(int64(m.n * m.size())) }),
			get("readonly", "Whether the memory cannot be written to.", func(m *MemoryView) Value { return Bool(m.readonly) }),
			get("itemsize", "The number of bytes of an item.", func(m *MemoryView) Value { return Int(int64(m.size())) }),
			get("format", "The format of an item, as the module struct has it.", func(m *MemoryView) Value {
				if m.marked {
					return String("@" + string(rune(m.format())))
				}
				return String(string(rune(m.format())))
			}),
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
	if m.format() != 'B' && m.format() != 'b' && m.format() != 'c' {
		return 0, ValueErrorf("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	return int64(hashString(m.bytes())), nil
}

func memoryViewCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	if op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	m := v.o.(*MemoryView)
	same := v == w && m.released
	if !same {
		other, ok := w.o.(*MemoryView)
		if !ok {
			x, err := memoryViewNew(t, TypeMemoryView, []Value{w}, nil)
			if err != nil {
				return NotImplemented, nil
			}
			other = x.o.(*MemoryView)
			defer func() { other.released = true }()
		}
		var err error
		if same, err = m.equal(t, other); err != nil {
			return None, err
		}
	}
	return Bool(same == (op == lang.CmpEq)), nil
}

// equal tells whether both have equal items, whatever their formats.
func (m *MemoryView) equal(t *Thread, o *MemoryView) (bool, error) {
	if m.released || o.released || m.n != o.n {
		return false, nil
	}
	f, g := viewFormats[m.format()], viewFormats[o.format()]
	if f.kind == 0 || g.kind == 0 {
		return false, nil
	}
	if f == g && f.kind != ItemFloat {
		return bytes.Equal(m.bytes(), o.bytes()), nil
	}
	for i := range m.n {
		x, err := m.item(i)
		if err != nil {
			return false, err
		}
		y, err := o.item(i)
		if err != nil {
			return false, err
		}
		if eq, err := Equal(t, x, y); err != nil || !eq {
			return false, err
		}
	}
	return true, nil
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
	return m.item(i)
}

// index gives the number of an item.
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
	return i, nil
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
		code, n := byte('B'), len(b)
		if x, err := memoryViewNew(t, TypeMemoryView, []Value{val}, nil); err == nil {
			other := x.o.(*MemoryView)
			b, code, n, ok = other.bytes(), other.format(), other.n, true
			other.released = true
		}
		if !ok {
			_, err := bufferArg(val)
			return err
		}
		start, _, count := adjustSlice(start, stop, step, m.n)
		if n != count || code != m.format() {
			return ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
		}
		b = bytes.Clone(b)
		for i, size := 0, m.size(); i < n; i++ {
			copy(m.data[m.start+(start+i*step)*m.step:], b[i*size:(i+1)*size])
		}
		return nil
	}
	i, err := m.index(t, key)
	if err != nil {
		return err
	}
	var item [8]byte
	size := m.size()
	if err := m.pack(t, item[:size], val); err != nil {
		return err
	}
	if err := m.check(); err != nil {
		return err
	}
	copy(m.data[m.start+i*m.step:], item[:size])
	return nil
}

// pack writes an item's value into b.
func (m *MemoryView) pack(t *Thread, b []byte, v Value) error {
	wrongType := func() error { return TypeErrorf("memoryview: invalid type for format '%c'", m.format()) }
	wrongValue := func() error { return ValueErrorf("memoryview: invalid value for format '%c'", m.format()) }
	switch viewFormats[m.format()].kind {
	case 0:
		return Errorf(TypeNotImplementedError, "memoryview: format %c not supported", m.format())
	case ItemChar:
		c, ok := v.o.(*BytesObject)
		if !ok {
			return wrongType()
		}
		if len(c.b) != 1 {
			return wrongValue()
		}
		b[0] = c.b[0]
	case ItemBool:
		yes, err := Truth(t, v)
		if yes {
			b[0] = 1
		}
		return err
	case ItemFloat:
		f, err := ToFloat(t, v)
		if err != nil {
			if isException(err, TypeTypeError) {
				err = wrongType()
			}
			return err
		}
		if len(b) == 4 && math.Abs(f) <= math.MaxFloat64 { // as C converts: what is too large becomes infinite
			f = float64(float32(f))
		}
		if !StoreFloat(b, binary.LittleEndian, f) {
			return Errorf(TypeOverflowError, "float too large to pack with e format")
		}
	default:
		if intOf(v).IsUnset() && v.Type().slots.Index == nil {
			return wrongType()
		}
		i, err := Index(t, v)
		if err != nil {
			return err
		}
		if !StoreInt(viewFormats[m.format()].kind, b, binary.LittleEndian, i) {
			return wrongValue()
		}
	}
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
	if err := t.alloc(m.n * m.size()); err != nil {
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
	if !args[1].IsUnset() {
		return None, Errorf(TypeNotImplementedError, "memoryview: only one dimension is supported")
	}
	if !format.isASCII() {
		return None, NewUnicodeEncodeError("ascii", args[0], 0, 1, "ordinal not in range(128)")
	}
	code := strings.TrimPrefix(format.s, "@")
	if len(code) != 1 || viewFormats[code[0]].kind == 0 {
		return None, ValueErrorf("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	isByte := func(c byte) bool { return c == 'B' || c == 'b' || c == 'c' }
	if !isByte(code[0]) && !isByte(m.format()) {
		return None, TypeErrorf("memoryview: cannot cast between two non-byte formats")
	}
	size, total := viewFormats[code[0]].size, m.n*m.size()
	if total%size != 0 {
		return None, TypeErrorf("memoryview: length is not a multiple of itemsize")
	}
	v := m.derive(m.start, size, total/size)
	v.code, v.marked = code[0], code != format.s
	return Obj(v), nil
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
				return it.m.item(it.pos - 1)
			},
		},
	}
}
