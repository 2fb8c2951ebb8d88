package collections

import (
	"math"

	"terrarium/interp"
	"terrarium/lang"
)

// deque is a ring: item i is at buf[(head+i) mod len(buf)].
type deque struct {
	interp.Native
	buf     []Value
	head, n int
	maxlen  int // -1: no limit
	version int // changes with every change of length or order
}

const valueSize = 24 // bytes of a Value

var dequeSpec = interp.TypeSpec{
	Name:  "collections.deque",
	Flags: interp.Subclassable | interp.Sequence | interp.WeakRefs,
	Sig:   "([iterable[, maxlen]])",
	Doc:   "A list-like sequence made for quick insertion and removal at both ends.",
	Slots: interp.Slots{
		New: func(_ *interp.Thread, cls *interp.Type, _ []Value, _ []*interp.Str) (Value, error) {
			return interp.NewNative(cls, &deque{maxlen: -1}), nil
		},
		Init:          dequeInit,
		Repr:          dequeRepr,
		Len:           func(_ *interp.Thread, v Value) (int, error) { return dequeOf(v).n, nil },
		Bool:          func(_ *interp.Thread, v Value) (bool, error) { return dequeOf(v).n > 0, nil },
		Iter:          func(_ *interp.Thread, v Value) (Value, error) { return newIter(dequeOf(v), false) },
		Compare:       dequeCompare,
		Contains:      dequeContains,
		GetItem:       dequeGetItem,
		SetItem:       dequeSetItem,
		Concat:        dequeConcat,
		Repeat:        dequeRepeat,
		InPlaceConcat: func(t *interp.Thread, v, w Value) (Value, error) { return v, dequeOf(v).extend(t, w) },
		InPlaceRepeat: dequeInPlaceRepeat,
	},
	Methods: []interp.FuncDef{
		{Name: "append", Sig: "(item, /)", Doc: "Add an element to the right side of the deque.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.None, dequeOf(self).push(t, args[0])
		}},
		{Name: "appendleft", Sig: "(item, /)", Doc: "Add an element to the left side of the deque.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.None, dequeOf(self).pushLeft(t, args[0])
		}},
		{Name: "clear", Sig: "()", Doc: "Remove all elements from the deque.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			d := dequeOf(self)
			d.buf, d.head, d.n = nil, 0, 0
			d.version++
			return interp.None, nil
		}},
		{Name: "copy", Sig: "()", Doc: "Return a shallow copy of a deque.", Fn: dequeCopy},
		{Name: "__copy__", Sig: "()", Doc: "Return a shallow copy of a deque.", Fn: dequeCopy},
		{Name: "count", Sig: "(value, /)", Doc: "Return number of occurrences of value.", Fn: dequeCount},
		{Name: "extend", Sig: "(iterable, /)", Doc: "Extend the right side of the deque with elements from the iterable.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.None, dequeOf(self).extend(t, args[0])
		}},
		{Name: "extendleft", Sig: "(iterable, /)", Doc: "Extend the left side of the deque with elements from the iterable.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			d := dequeOf(self)
			return interp.None, d.each(t, args[0], func(x Value) error { return d.pushLeft(t, x) })
		}},
		{Name: "index", Sig: "(value, start=<unset>, stop=<unset>, /)", Doc: "Return first index of value; ValueError if it is not there.", Fn: dequeIndex},
		{Name: "insert", Sig: "(index, value, /)", Doc: "Insert value before index.", Fn: dequeInsert},
		{Name: "pop", Sig: "()", Doc: "Remove and return the rightmost element.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return dequeOf(self).pop(false)
		}},
		{Name: "popleft", Sig: "()", Doc: "Remove and return the leftmost element.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return dequeOf(self).pop(true)
		}},
		{Name: "remove", Sig: "(value, /)", Doc: "Remove first occurrence of value.", Fn: dequeRemove},
		{Name: "reverse", Sig: "()", Doc: "Reverse *IN PLACE*.", Fn: dequeReverse},
		{Name: "rotate", Sig: "(n=1, /)", Doc: "Rotate the deque n steps to the right.  If n is negative, rotates left.", Fn: dequeRotate},
		{Name: "__reversed__", Sig: "()", Doc: "Return a reverse iterator over the deque.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return newIter(dequeOf(self), true)
		}},
		{Name: "__reduce__", Sig: "()", Doc: "What makes the deque anew.", Fn: dequeReduce},
		{Name: "maxlen", Kind: interp.KindGetter, Doc: "maximum size of a deque or None if unbounded", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return dequeOf(self).limit(), nil
		}},
		interp.ClassGetItem,
	},
}

func dequeOf(v Value) *deque {
	d, _ := interp.As[*deque](v)
	return d
}

// at gives the place of item i.
func (d *deque) at(i int) int {
	i += d.head
	if i >= len(d.buf) {
		i -= len(d.buf)
	}
	return i
}

func (d *deque) limit() Value {
	if d.maxlen < 0 {
		return interp.None
	}
	return interp.Int(int64(d.maxlen))
}

// items gives the elements in a new slice.
func (d *deque) items() []Value {
	out := make([]Value, d.n)
	k := copy(out, d.buf[d.head:min(d.head+d.n, len(d.buf))])
	copy(out[k:], d.buf)
	return out
}

// grow makes room for one more.
func (d *deque) grow(t *interp.Thread) error {
	if d.n < len(d.buf) {
		return nil
	}
	if d.n > 1<<15 {
		if err := t.Alloc(2 * d.n * valueSize); err != nil {
			return err
		}
	}
	buf := make([]Value, max(8, 2*d.n))
	k := copy(buf, d.buf[d.head:])
	copy(buf[k:], d.buf[:d.head])
	d.buf, d.head = buf, 0
	return nil
}

func (d *deque) push(t *interp.Thread, v Value) error {
	if err := d.grow(t); err != nil {
		return err
	}
	d.buf[d.at(d.n)] = v
	d.n++
	d.version++
	if d.maxlen >= 0 && d.n > d.maxlen {
		d.drop(true)
	}
	return nil
}

func (d *deque) pushLeft(t *interp.Thread, v Value) error {
	if err := d.grow(t); err != nil {
		return err
	}
	d.head--
	if d.head < 0 {
		d.head += len(d.buf)
	}
	d.buf[d.head] = v
	d.n++
	d.version++
	if d.maxlen >= 0 && d.n > d.maxlen {
		d.drop(false)
	}
	return nil
}

// drop removes one element; there must be one.
func (d *deque) drop(left bool) Value {
	i := d.at(d.n - 1)
	if left {
		i = d.head
		if d.head++; d.head == len(d.buf) {
			d.head = 0
		}
	}
	v := d.buf[i]
	d.buf[i] = Value{}
	d.n--
	d.version++
	return v
}

func (d *deque) pop(left bool) (Value, error) {
	if d.n == 0 {
		return interp.None, interp.Errorf(interp.TypeIndexError, "pop from an empty deque")
	}
	return d.drop(left), nil
}

// each is Iterate over what may be the deque itself.
func (d *deque) each(t *interp.Thread, v Value, f func(Value) error) error {
	if o := dequeOf(v); o == d {
		v = interp.NewList(d.items())
	}
	return interp.Iterate(t, v, f)
}

func (d *deque) extend(t *interp.Thread, v Value) error {
	return d.each(t, v, func(x Value) error { return d.push(t, x) })
}

var dequeDef = interp.FuncDef{Name: "deque", Sig: "(iterable=(), maxlen=None)"}

func dequeInit(t *interp.Thread, self Value, args []Value, kw []*interp.Str) error {
	bound, err := interp.BindArgs(t, &dequeDef, args, kw)
	if err != nil {
		return err
	}
	maxlen := -1
	if !bound[1].IsNone() {
		if _, ok := interp.AsBigInt(bound[1]); !ok {
			return interp.TypeErrorf("an integer is required")
		}
		if maxlen, err = interp.IndexInt(t, bound[1], interp.TypeOverflowError); err != nil {
			return err
		}
		if maxlen < 0 {
			return interp.ValueErrorf("maxlen must be non-negative")
		}
	}
	d := dequeOf(self)
	d.buf, d.head, d.n, d.maxlen = nil, 0, 0, maxlen
	d.version++
	return d.extend(t, bound[0])
}

func dequeRepr(t *interp.Thread, v Value) (Value, error) {
	if !t.ReprEnter(v.Object()) {
		return interp.String("[...]"), nil
	}
	defer t.ReprLeave(v.Object())
	d := dequeOf(v)
	s, err := interp.Repr(t, interp.NewList(d.items()))
	if err != nil {
		return interp.None, err
	}
	if d.maxlen >= 0 {
		n, err := interp.Repr(t, d.limit())
		if err != nil {
			return interp.None, err
		}
		s += ", maxlen=" + n
	}
	return interp.String(v.Type().Name() + "(" + s + ")"), nil
}

func dequeCompare(t *interp.Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := dequeOf(v), dequeOf(w)
	if a == nil || b == nil {
		return interp.NotImplemented, nil
	}
	if a.n != b.n && (op == lang.CmpEq || op == lang.CmpNe) {
		return interp.Bool(op == lang.CmpNe), nil
	}
	return interp.Compare(t, interp.NewTuple(a.items()), interp.NewTuple(b.items()), op)
}

// find gives the index of the first item equal to v within [start, stop), -1 if there is none.
func (d *deque) find(t *interp.Thread, v Value, start, stop int) (int, error) {
	version := d.version
	for i := start; i < stop && i < d.n; i++ {
		eq, err := interp.Identical(t, d.buf[d.at(i)], v)
		if err != nil {
			return -1, err
		}
		if d.version != version {
			return -1, interp.Errorf(interp.TypeRuntimeError, "deque mutated during iteration")
		}
		if eq {
			return i, nil
		}
		if i&1023 == 1023 {
			if err := t.Poll(); err != nil {
				return -1, err
			}
		}
	}
	return -1, nil
}

func dequeContains(t *interp.Thread, v, item Value) (bool, error) {
	i, err := dequeOf(v).find(t, item, 0, math.MaxInt)
	return i >= 0, err
}

func dequeCount(t *interp.Thread, self Value, args []Value) (Value, error) {
	d, n, from := dequeOf(self), int64(0), 0
	for {
		i, err := d.find(t, args[0], from, math.MaxInt)
		if err != nil || i < 0 {
			return interp.Int(n), err
		}
		n, from = n+1, i+1
	}
}

// bound resolves the start or stop of index.
func (d *deque) bound(t *interp.Thread, v Value, missing int) (int, error) {
	if v.IsUnset() {
		return missing, nil
	}
	if _, ok := interp.AsBigInt(v); !ok && !interp.HasIndex(v) {
		return 0, interp.TypeErrorf("slice indices must be integers or have an __index__ method")
	}
	i, err := interp.IndexInt(t, v, nil)
	if i < 0 {
		i = max(i+d.n, 0)
	}
	return i, err
}

func notInDeque(t *interp.Thread, v Value) error {
	s, err := interp.Repr(t, v)
	if err != nil {
		return err
	}
	return interp.ValueErrorf("%s is not in deque", s)
}

func dequeIndex(t *interp.Thread, self Value, args []Value) (Value, error) {
	d := dequeOf(self)
	start, err := d.bound(t, args[1], 0)
	if err != nil {
		return interp.None, err
	}
	stop, err := d.bound(t, args[2], d.n)
	if err != nil {
		return interp.None, err
	}
	i, err := d.find(t, args[0], start, stop)
	if err == nil && i < 0 {
		err = notInDeque(t, args[0])
	}
	return interp.Int(int64(i)), err
}

func dequeRemove(t *interp.Thread, self Value, args []Value) (Value, error) {
	d := dequeOf(self)
	version := d.version
	i, err := d.find(t, args[0], 0, math.MaxInt)
	if err != nil {
		if d.version != version && interp.IsException(err, interp.TypeRuntimeError) {
			err = interp.Errorf(interp.TypeIndexError, "deque mutated during remove().")
		}
		return interp.None, err
	}
	if i < 0 {
		return interp.None, notInDeque(t, args[0])
	}
	d.cut(i)
	return interp.None, nil
}

// cut removes item i.
func (d *deque) cut(i int) {
	d.rotate(-i)
	d.drop(true)
	d.rotate(i)
}

// rotate moves k items from the right end to the left one.
func (d *deque) rotate(k int) {
	if d.n < 2 {
		return
	}
	k %= d.n
	if k < 0 {
		k += d.n
	}
	if k == 0 {
		return
	}
	d.version++
	if d.n == len(d.buf) { // full: only the head moves
		d.head = d.at(d.n - k)
		return
	}
	step := func(left bool, times int) {
		for range times {
			v := d.drop(left)
			if left {
				d.buf[d.at(d.n)] = v
			} else {
				if d.head--; d.head < 0 {
					d.head += len(d.buf)
				}
				d.buf[d.head] = v
			}
			d.n++
		}
	}
	if k <= d.n/2 {
		step(false, k)
	} else {
		step(true, d.n-k)
	}
}

func dequeRotate(t *interp.Thread, self Value, args []Value) (Value, error) {
	k, err := interp.Index(t, args[0])
	if err != nil {
		return interp.None, err
	}
	n, err := interp.IndexInt(t, k, interp.TypeOverflowError)
	if err == nil {
		dequeOf(self).rotate(n)
	}
	return interp.None, err
}

func dequeReverse(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	d := dequeOf(self)
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		a, b := d.at(i), d.at(j)
		d.buf[a], d.buf[b] = d.buf[b], d.buf[a]
	}
	d.version++
	return interp.None, nil
}

func dequeInsert(t *interp.Thread, self Value, args []Value) (Value, error) {
	i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	d := dequeOf(self)
	if d.maxlen >= 0 && d.n >= d.maxlen {
		return interp.None, interp.Errorf(interp.TypeIndexError, "deque already at its maximum size")
	}
	n := d.n
	switch {
	case i >= n:
		return interp.None, d.push(t, args[1])
	case i <= -n || i == 0:
		return interp.None, d.pushLeft(t, args[1])
	}
	if i < 0 {
		i += n
	}
	d.rotate(-i)
	if err := d.pushLeft(t, args[1]); err != nil {
		return interp.None, err
	}
	d.rotate(i)
	return interp.None, nil
}

func (d *deque) place(t *interp.Thread, key Value) (int, error) {
	if _, ok := interp.AsBigInt(key); !ok && !interp.HasIndex(key) {
		return 0, interp.TypeErrorf("sequence index must be integer, not '%s'", key.Type().Name())
	}
	i, err := interp.IndexInt(t, key, interp.TypeIndexError)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += d.n
	}
	if i < 0 || i >= d.n {
		return 0, interp.Errorf(interp.TypeIndexError, "deque index out of range")
	}
	return i, nil
}

func dequeGetItem(t *interp.Thread, v, key Value) (Value, error) {
	d := dequeOf(v)
	i, err := d.place(t, key)
	if err != nil {
		return interp.None, err
	}
	return d.buf[d.at(i)], nil
}

func dequeSetItem(t *interp.Thread, v, key, val Value) error {
	d := dequeOf(v)
	i, err := d.place(t, key)
	if err != nil {
		return err
	}
	if val.IsUnset() {
		d.cut(i)
	} else {
		d.buf[d.at(i)] = val
	}
	return nil
}

// like makes an empty deque of the plain class with the same limit.
func (d *deque) like() (*deque, Value) {
	r := &deque{maxlen: d.maxlen}
	return r, interp.NewNative(stateOf(d.Type()).deque, r)
}

func dequeCopy(t *interp.Thread, self Value, _ []Value) (Value, error) {
	d := dequeOf(self)
	if c := self.Type(); c != stateOf(c).deque {
		if d.maxlen < 0 {
			return interp.Call(t, interp.Obj(c), self)
		}
		return interp.Call(t, interp.Obj(c), self, d.limit())
	}
	r, v := d.like()
	r.buf, r.n = d.items(), d.n
	return v, nil
}

func dequeReduce(t *interp.Thread, self Value, _ []Value) (Value, error) {
	d, state := dequeOf(self), interp.None
	if attrs, err := interp.FindAttr(t, self, t.Intern("__dict__")); err != nil {
		return interp.None, err
	} else if !attrs.IsUnset() {
		state = attrs
	}
	args := interp.NewTuple(nil)
	if d.maxlen >= 0 {
		args = interp.NewTuple([]Value{interp.NewTuple(nil), d.limit()})
	}
	it, err := interp.Iter(t, self)
	return interp.NewTuple([]Value{interp.Obj(self.Type()), args, state, it}), err
}

func dequeConcat(t *interp.Thread, v, w Value) (Value, error) {
	if dequeOf(w) == nil {
		return interp.None, interp.TypeErrorf("can only concatenate deque (not \"%s\") to deque", w.Type().Name())
	}
	r, err := dequeCopy(t, v, nil)
	if err != nil {
		return interp.None, err
	}
	d := dequeOf(r)
	if d == nil {
		return interp.None, interp.TypeErrorf("copy() of a deque returned non-deque (type %s)", r.Type().Name())
	}
	return r, d.extend(t, w)
}

// repeat makes the deque hold its items n times over.
func (d *deque) repeat(t *interp.Thread, n Value) error {
	if _, ok := interp.AsBigInt(n); !ok && !interp.HasIndex(n) {
		return interp.TypeErrorf("can't multiply sequence by non-int of type '%s'", n.Type().Name())
	}
	count, err := interp.IndexInt(t, n, interp.TypeOverflowError)
	if err != nil {
		return err
	}
	items := d.items()
	d.version++
	if count <= 0 || len(items) == 0 {
		d.buf, d.head, d.n = nil, 0, 0
		return nil
	}
	if d.maxlen >= 0 { // more than that would be dropped again
		count = min(count, d.maxlen/len(items)+1)
	}
	if count > 1<<40/len(items) {
		return interp.NewException(interp.TypeMemoryError)
	}
	if err := t.Alloc(count * len(items) * valueSize); err != nil {
		return err
	}
	for range count - 1 {
		for _, x := range items {
			if err := d.push(t, x); err != nil {
				return err
			}
		}
		if err := t.Poll(); err != nil {
			return err
		}
	}
	return nil
}

func dequeRepeat(t *interp.Thread, v, n Value) (Value, error) {
	d := dequeOf(v)
	r, out := d.like()
	r.buf, r.n = d.items(), d.n
	return out, r.repeat(t, n)
}

func dequeInPlaceRepeat(t *interp.Thread, v, n Value) (Value, error) {
	return v, dequeOf(v).repeat(t, n)
}

// dequeIter is an iterator in either direction.
type dequeIter struct {
	interp.Native
	d       *deque // nil once exhausted
	i       int    // items given
	version int
	rev     bool
}

func iterSlots() interp.Slots {
	return interp.Slots{Iter: interp.SelfIter, Next: iterNext}
}

func iterMethods() []interp.FuncDef {
	return []interp.FuncDef{{Name: "__length_hint__", Sig: "()", Doc: "Private method returning an estimate of len(list(it)).",
		Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			it, _ := interp.As[*dequeIter](self)
			if it.d == nil {
				return interp.Int(0), nil
			}
			return interp.Int(int64(it.d.n - it.i)), nil
		}}}
}

var (
	iterSpec    = interp.TypeSpec{Name: "collections._deque_iterator", Flags: interp.NoInstances, Slots: iterSlots(), Methods: iterMethods()}
	revIterSpec = interp.TypeSpec{Name: "collections._deque_reverse_iterator", Flags: interp.NoInstances, Slots: iterSlots(), Methods: iterMethods()}
)

func newIter(d *deque, rev bool) (Value, error) {
	s := stateOf(d.Type())
	cls := s.iter
	if rev {
		cls = s.revIter
	}
	return interp.NewNative(cls, &dequeIter{d: d, version: d.version, rev: rev}), nil
}

func iterNext(t *interp.Thread, self Value) (Value, error) {
	it, _ := interp.As[*dequeIter](self)
	d := it.d
	if d == nil {
		return interp.Exhausted(t)
	}
	if d.version != it.version {
		it.d = nil
		return interp.None, interp.Errorf(interp.TypeRuntimeError, "deque mutated during iteration")
	}
	if it.i >= d.n {
		it.d = nil
		return interp.Exhausted(t)
	}
	i := it.i
	it.i++
	if it.rev {
		i = d.n - 1 - i
	}
	return d.buf[d.at(i)], nil
}
