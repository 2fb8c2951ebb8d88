package interp

import (
	"weak"
)

// List is a list.
type List struct{ items []Value }

// Tuple is a tuple; immutable.
type Tuple struct{ items []Value }

// BytesObject is a bytes object; immutable.
type BytesObject struct{ b []byte }

// ByteArray is a bytearray.
type ByteArray struct {
	b     []byte
	views []weak.Pointer[MemoryView] // its size is fixed while there are any
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

// emptyTuple is the one tuple without items.
var emptyTuple = &Tuple{}

// NewTuple makes a tuple that keeps items, which must not change afterwards.
func NewTuple(items []Value) Value {
	if len(items) == 0 {
		return Value{emptyTuple, 0}
	}
	return Value{&Tuple{items}, 0}
}

// tuple2 and tuple4 hold their items in the same allocation.
type tuple2 struct {
	Tuple
	in [2]Value
}

type tuple4 struct {
	Tuple
	in [4]Value
}

// copyTuple makes a tuple of a copy of items.
func copyTuple(items []Value) Value {
	n := len(items)
	var t *Tuple
	switch {
	case n == 0:
		return NewTuple(nil)
	case n <= 2:
		p := &tuple2{}
		p.items = p.in[:n:n]
		t = &p.Tuple
	case n <= 4:
		p := &tuple4{}
		p.items = p.in[:n:n]
		t = &p.Tuple
	default:
		t = &Tuple{make([]Value, n)}
	}
	copy(t.items, items)
	return Value{t, 0}
}

// pair makes a tuple of two.
func pair(a, b Value) Value {
	p := &tuple2{in: [2]Value{a, b}}
	p.items = p.in[:]
	return Value{&p.Tuple, 0}
}

// NewBytes makes a bytes object that keeps b, which must not change afterwards.
func NewBytes(b []byte) Value { return Value{&BytesObject{b}, 0} }

// Items are the elements; only to be read.
func (t *Tuple) Items() []Value { return t.items }

// Items are the elements; only to be read, and only until code of the language runs.
func (l *List) Items() []Value { return l.items }

// list4, list8 and list12 hold their first items in the same allocation.
type (
	list4 struct {
		List
		in [4]Value
	}
	list8 struct {
		List
		in [8]Value
	}
	list12 struct {
		List
		in [12]Value
	}
)

// makeList makes a list of n items, which the caller fills in.
func makeList(n int) *List {
	switch {
	case n == 0:
		return &List{}
	case n <= 4:
		l := &list4{}
		l.items = l.in[:n]
		return &l.List
	case n <= 8:
		l := &list8{}
		l.items = l.in[:n]
		return &l.List
	case n <= 12:
		l := &list12{}
		l.items = l.in[:n]
		return &l.List
	}
	return &List{make([]Value, n)}
}

// reserve makes room for what is left of an iterator.
func (l *List) reserve(it *Value) {
	if n := itemsLeft(it); n > 0 {
		l.items = make([]Value, 0, n)
	}
}

// itemsLeft is the number of items that an iterator has left, if that is known without asking it, or at most maxReserve.
func itemsLeft(it *Value) int {
	n := 0
	switch o := it.o.(type) {
	case *RangeIter:
		return int(min(o.left, maxReserve))
	case *ListIter:
		if o.list != nil {
			n = len(o.list.items) - o.i
		}
	case *DictIter:
		n = o.left
	case *Enumerate:
		if _, nested := o.it.o.(*Enumerate); !nested {
			n = itemsLeft(&o.it)
		}
	}
	return min(max(n, 0), maxReserve)
}

// maxReserve bounds what is reserved before it is needed.
const maxReserve = 4096

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

func setOf(v Value) *Set {
	if s, ok := v.o.(*Set); ok {
		return s
	}
	s, _ := payload(v).o.(*Set)
	return s
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

// containerRows describes the classes that hold or produce other objects.
func containerRows() []typeRow {
	return withReduce([]typeRow{
		{TypeList, listSpec},
		{TypeTuple, tupleSpec},
		{TypeDict, dictSpec},
		{TypeSet, setSpec},
		{TypeFrozenSet, frozenSetSpec},
		{TypeRange, rangeSpec},
		{TypeSlice, sliceSpec},
		{TypeMappingProxy, mappingProxySpec},
		{TypeGenericAlias, genericAliasSpec},
		{TypeUnion, unionSpec},
		{TypeNamespace, namespaceSpec},
		{TypeDictKeys, dictKeysSpec},
		{TypeDictValues, dictValuesSpec},
		{TypeDictItems, dictItemsSpec},
		{TypeODictKeys, odictViewSpec(TypeDictKeys)},
		{TypeODictValues, odictViewSpec(TypeDictValues)},
		{TypeODictItems, odictViewSpec(TypeDictItems)},
		{TypeDictKeyIter, dictIterSpec},
		{TypeDictValueIter, dictIterSpec},
		{TypeDictItemIter, dictIterSpec},
		{TypeDictRevKeyIter, dictIterSpec},
		{TypeDictRevValIter, dictIterSpec},
		{TypeDictRevItemIter, dictIterSpec},
		{TypeSetIter, setIterSpec},
		{TypeSeqIter, seqIterSpec},
		{TypeCallIter, callIterSpec},
		{TypeListIter, listIterSpec},
		{TypeListRevIter, listRevIterSpec},
		{TypeTupleIter, tupleIterSpec},
		{TypeRangeIter, rangeIterSpec},
		{TypeLongRangeIter, longRangeIterSpec},
		{TypeEnumerate, enumerateSpec},
		{TypeZip, zipSpec},
		{TypeMap, mapSpec},
		{TypeFilter, filterSpec},
		{TypeReversed, reversedSpec},
	})
}

// classGetItemDef is __class_getitem__ of the built-in generic classes: list[int].
var classGetItemDef = FuncDef{Name: "__class_getitem__", Sig: "(object, /)", Kind: KindClass, Doc: "See PEP 585",
	Fn: func(t *Thread, cls Value, args []Value) (Value, error) { return newGenericAlias(t, cls, args[0]) }}

// readOnly is an attribute that a field of the object holds.
func readOnly(name string, get func(v Value) Value) FuncDef {
	return FuncDef{Name: name, Kind: KindGetSet, Fn: func(_ *Thread, self Value, args []Value) (Value, error) {
		if len(args) > 0 {
			return None, Errorf(TypeAttributeError, "readonly attribute")
		}
		return get(self), nil
	}}
}

// selfIter is the Iter slot of iterators.
func selfIter(_ *Thread, v Value) (Value, error) { return v, nil }

// noKeywords raises the TypeError of a constructor that takes no keywords and got some. A subclass that
// overrides the other half of construction (method: __new__ or __init__) may take them there.
func noKeywords(cls, exact *Type, method *Str, kw []*Str) error {
	if len(kw) == 0 {
		return nil
	}
	if cls != exact {
		own, _ := cls.lookup(method)
		if inherited, _ := exact.lookup(method); own != inherited {
			return nil
		}
	}
	return TypeErrorf("%s() takes no keyword arguments", exact.name)
}

// argCount raises the TypeError of a call with fewer than lo or more than hi positional arguments.
func argCount(name string, n, lo, hi int) error {
	if lo <= n && n <= hi {
		return nil
	}
	word, limit := "at least ", lo
	if n > hi {
		word, limit = "at most ", hi
	}
	if lo == hi {
		word = ""
	}
	plural := "s"
	if limit == 1 {
		plural = ""
	}
	return TypeErrorf("%s expected %s%d argument%s, got %d", name, word, limit, plural, n)
}

// repeatCount gives the count of `sequence * n`, 0 for a negative one.
func repeatCount(t *Thread, n Value) (int, error) {
	if intOf(n).IsUnset() && n.Type().slots.Index == nil {
		return 0, TypeErrorf("can't multiply sequence by non-int of type '%s'", n.Type().name)
	}
	i, err := IndexInt(t, n, TypeOverflowError)
	return max(i, 0), err
}

// repeatItems makes count copies of items in a row; MemoryError if that is too much.
func repeatItems(t *Thread, items []Value, count int) ([]Value, error) {
	n := len(items)
	if n == 0 || count <= 0 {
		return nil, nil
	}
	if count > maxItems/n {
		return nil, NewException(TypeMemoryError)
	}
	if err := t.alloc(count * n * valueSize); err != nil {
		return nil, err
	}
	out := make([]Value, count*n)
	for done := copy(out, items); done < len(out); {
		done += copy(out[done:], out[:done])
		if err := t.Poll(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// maxItems is more than any container can hold, small enough to be multiplied by an element's size.
const maxItems = 1 << 56

// reprWriter gathers the text of a container's repr. The first error sticks.
type reprWriter struct {
	t   *Thread
	b   []byte
	err error
}

func (w *reprWriter) text(s string) {
	if w.err == nil {
		w.err = w.t.grow(len(w.b)+len(s), cap(w.b), 1)
	}
	if w.err == nil {
		w.b = append(w.b, s...)
	}
}

// value adds repr(v), which may run code of the language.
func (w *reprWriter) value(v Value) error {
	if w.err == nil {
		w.err = w.t.Poll()
	}
	if w.err == nil {
		var s *Str
		if s, w.err = reprValue(w.t, v); w.err == nil {
			w.text(s.s)
		}
	}
	return w.err
}

func (w *reprWriter) result() (Value, error) { return w.t.textOf(w.b), w.err }

// reprSequence is the repr of a list or tuple, whose items may change meanwhile.
func reprSequence(t *Thread, self Object, open, end string, items *[]Value) (Value, error) {
	if !t.reprEnter(self) {
		return String(open + "..." + end), nil
	}
	defer t.reprLeave(self)
	w := reprWriter{t: t}
	w.text(open)
	for i := 0; i < len(*items); i++ {
		if i > 0 {
			w.text(", ")
		}
		if err := w.value((*items)[i]); err != nil {
			return None, err
		}
	}
	w.text(end)
	return w.result()
}
