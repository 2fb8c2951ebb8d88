package interp

// List is a list.
type List struct{ items []Value }

// Tuple is a tuple; immutable.
type Tuple struct{ items []Value }

// BytesObject is a bytes object; immutable.
type BytesObject struct{ b []byte }

// ByteArray is a bytearray.
type ByteArray struct {
	b       []byte
	exports int // memoryviews of it: its size is fixed while there are any
}

// Cell is the box of a variable shared with an inner function.
type Cell struct{ v Value }

func (*List) Type() *Type        { return TypeList }
func (*Tuple) Type() *Type       { return TypeTuple }
func (*BytesObject) Type() *Type { return TypeBytes }
func (*ByteArray) Type() *Type   { return TypeByteArray }
func (*Cell) Type() *Type        { return TypeCell }

// NewList makes a list that keeps items.
func NewList(items []Value) Value { return Value{&List{items}, 0} }

// NewTuple makes a tuple that keeps items, which must not change afterwards.
func NewTuple(items []Value) Value {
	return Value{&Tuple{items}, 0}
}

// NewBytes makes a bytes object that keeps b, which must not change afterwards.
func NewBytes(b []byte) Value { return Value{&BytesObject{b}, 0} }

// Items are the elements; only to be read.
func (t *Tuple) Items() []Value { return t.items }

// Items are the elements; only to be read, and only until code of the language runs.
func (l *List) Items() []Value { return l.items }

// push appends, growing by doubling.
func (l *List) push(v Value) {
	n := len(l.items)
	if n == cap(l.items) {
		c := n * 2
		if n < 4 {
			c = 4
		}
		b := make([]Value, n, c)
		copy(b, l.items)
		l.items = b
	}
	l.items = l.items[:n+1]
	l.items[n] = v
}

// Taking values apart: each gives what the value holds if its class is, or derives from, the built-in one;
// nil otherwise.

func strOf(v Value) *Str {
	if s, ok := v.o.(*Str); ok {
		return s
	}
	s, _ := payload(v).o.(*Str)
	return s
}

func listOf(v Value) *List {
	if l, ok := v.o.(*List); ok {
		return l
	}
	l, _ := payload(v).o.(*List)
	return l
}

func tupleOf(v Value) *Tuple {
	if l, ok := v.o.(*Tuple); ok {
		return l
	}
	l, _ := payload(v).o.(*Tuple)
	return l
}

func dictOf(v Value) *Dict {
	if l, ok := v.o.(*Dict); ok {
		return l
	}
	l, _ := payload(v).o.(*Dict)
	return l
}

func bytesOf(v Value) *BytesObject {
	if l, ok := v.o.(*BytesObject); ok {
		return l
	}
	l, _ := payload(v).o.(*BytesObject)
	return l
}

func byteArrayOf(v Value) *ByteArray {
	if l, ok := v.o.(*ByteArray); ok {
		return l
	}
	l, _ := payload(v).o.(*ByteArray)
	return l
}

// AsStr gives the text of a str or an instance of a subclass.
func AsStr(v Value) (string, bool) {
	if s := strOf(v); s != nil {
		return s.s, true
	}
	return "", false
}

// AsBytes gives the contents of a bytes or bytearray; only to be read.
func AsBytes(v Value) ([]byte, bool) {
	if b := bytesOf(v); b != nil {
		return b.b, true
	}
	if b := byteArrayOf(v); b != nil {
		return b.b, true
	}
	return nil, false
}

// AsDict gives the dict of a dict or an instance of a subclass; nil for anything else.
func AsDict(v Value) *Dict { return dictOf(v) }

// AsList gives the list of a list or an instance of a subclass; nil for anything else.
func AsList(v Value) *List { return listOf(v) }

// AsTuple gives the tuple of a tuple or an instance of a subclass; nil for anything else.
func AsTuple(v Value) *Tuple { return tupleOf(v) }
