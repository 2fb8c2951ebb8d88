package interp

import (
	"math"
	"slices"

	"terrarium/lang"
)

func listSpec() typeSpec {
	return typeSpec{
		Flags:   typeUnhashable | typeSequence | typeSelfMatch,
		Payload: true,
		Doc:     "A sequence that can be changed. Without an argument it is empty.",
		Slots: Slots{
			Repr:     listRepr,
			Len:      func(_ *Thread, v Value) (int, error) { return len(listOf(v).items), nil },
			Iter:     func(_ *Thread, v Value) (Value, error) { return Obj(&ListIter{list: listOf(v)}), nil },
			Compare:  listCompare,
			Contains: listContains,
			GetItem:  listGetItem,
			SetItem:  listSetItem,
			New: func(_ *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeList, NewList(nil)), nil
			},
			Init:          listInit,
			Concat:        listConcat,
			Repeat:        listRepeat,
			InPlaceConcat: func(t *Thread, v, w Value) (Value, error) { return v, listOf(v).extend(t, w) },
			InPlaceRepeat: listInPlaceRepeat,
		},
		Methods: []FuncDef{
			{Name: "clear", Sig: "()", Fn: listClear, Doc: "Removes all items."},
			{Name: "__getitem__", Sig: "(index, /)", Fn: binaryMethod(listGetItem), Doc: "self[index]"},
			{Name: "copy", Sig: "()", Fn: listCopy, Doc: "A shallow copy."},
			{Name: "append", Sig: "(object, /)", Fn: listAppend, Doc: "Adds object at the end."},
			{Name: "insert", Sig: "(index, object, /)", Fn: listInsert, Doc: "Puts object before the item at index."},
			{Name: "extend", Sig: "(iterable, /)", Fn: listExtend, Doc: "Adds the iterable's items at the end."},
			{Name: "pop", Sig: "(index=-1, /)", Fn: listPop, Doc: "Removes and gives the item at index; IndexError if there is none."},
			{Name: "remove", Sig: "(value, /)", Fn: listRemove, Doc: "Removes the first item equal to value; ValueError if there is none."},
			{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", Fn: listIndex, Doc: "The index of the first item equal to value; ValueError if there is none."},
			{Name: "count", Sig: "(value, /)", Fn: listCount, Doc: "How many items are equal to value."},
			{Name: "reverse", Sig: "()", Fn: listReverse, Doc: "Reverses the list in place."},
			listSortDef(),
			{Name: "__reversed__", Sig: "()", Fn: listReversed, Doc: "An iterator over the items, last to first."},
			classGetItemDef,
		},
	}
}

// sortDef is what list.sort takes; sorted passes its arguments on.
var sortDef = FuncDef{Name: "sort", Sig: "(*, key=None, reverse=False)"}

func listSortDef() FuncDef {
	return FuncDef{Name: sortDef.Name, Sig: sortDef.Sig, Fn: listSort,
		Doc: "Sorts the list in place, stably, comparing by < only: the items, or what key makes of them."}
}

func listInit(t *Thread, self Value, args []Value, kw []*Str) error {
	if err := noKeywords(self.Type(), TypeList, nameNew, kw); err != nil {
		return err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("list", len(args), 0, 1); err != nil {
		return err
	}
	l := listOf(self)
	l.items = nil
	if len(args) == 0 {
		return nil
	}
	return l.extend(t, args[0])
}

func listRepr(t *Thread, v Value) (Value, error) {
	return reprSequence(t, v.o, "[", "]", &listOf(v).items)
}

// append adds one item, with MemoryError when there is no room.
func (l *List) append(t *Thread, v Value) error {
	if err := t.grow(len(l.items), cap(l.items), valueSize); err != nil {
		return err
	}
	l.push(v)
	return nil
}

// appendAll adds items, which may be the list's own.
func (l *List) appendAll(t *Thread, items []Value) error {
	n := len(l.items) + len(items)
	if err := t.grow(n, cap(l.items), valueSize); err != nil {
		return err
	}
	if n > cap(l.items) && len(l.items) > 0 {
		l.items = append(make([]Value, 0, max(n, 2*len(l.items))), l.items...)
	}
	l.items = append(l.items, items...)
	return nil
}

// extend adds the items of an iterable; those before an error stay.
func (l *List) extend(t *Thread, v Value) error {
	switch o := v.o.(type) {
	case *List:
		return l.appendAll(t, o.items)
	case *Tuple:
		return l.appendAll(t, o.items)
	}
	return l.iterate(t, v)
}

// iterate adds the items of an iterable, after asking how many they may be, as CPython does.
func (l *List) iterate(t *Thread, v Value) error {
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	if f := v.Type().slots.Len; f != nil && v.Type().flags&typeHeap == 0 {
		n, err := f(t, v)
		switch {
		case err != nil && isException(err, TypeTypeError):
			n = 0 // a weak proxy of what has no length
		case err != nil:
			return err
		}
		if n > math.MaxInt/valueSize {
			return NewException(TypeMemoryError)
		}
		if err := t.alloc(n * valueSize); err != nil {
			return err
		}
		l.items = slices.Grow(l.items, n)
	} else if _, ok := v.o.(*Instance); ok {
		if _, err := LengthHint(t, v, 0); err != nil {
			return err
		}
	}
	take := func(x Value) bool {
		if len(l.items) == cap(l.items) {
			return false
		}
		l.items = append(l.items, x)
		return true
	}
	return drainSink(t, it, take, func(x Value) error { return l.append(t, x) })
}

func listCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := listOf(v), listOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	if len(a.items) != len(b.items) && (op == lang.CmpEq || op == lang.CmpNe) {
		return Bool(op == lang.CmpNe), nil
	}
	return compareItems(t, &a.items, &b.items, op)
}

// compareItems orders two sequences by the first items that differ. User code may change them meanwhile.
func compareItems(t *Thread, a, b *[]Value, op lang.CmpOp) (Value, error) {
	for i := 0; i < len(*a) && i < len(*b); i++ {
		eq, err := identical(t, (*a)[i], (*b)[i])
		if err != nil {
			return None, err
		}
		if !eq {
			if i >= len(*a) || i >= len(*b) {
				break
			}
			switch op {
			case lang.CmpEq:
				return False, nil
			case lang.CmpNe:
				return True, nil
			}
			return Compare(t, (*a)[i], (*b)[i], op)
		}
		if err := t.Poll(); err != nil {
			return None, err
		}
	}
	n, m := len(*a), len(*b)
	switch op {
	case lang.CmpLt:
		return Bool(n < m), nil
	case lang.CmpLe:
		return Bool(n <= m), nil
	case lang.CmpGt:
		return Bool(n > m), nil
	case lang.CmpGe:
		return Bool(n >= m), nil
	}
	return Bool((n == m) == (op == lang.CmpEq)), nil
}

// findItem gives the index of the first item equal to v within [start, stop), -1 if there is none.
func findItem(t *Thread, items *[]Value, v Value, start, stop int) (int, error) {
	for i := start; i < stop && i < len(*items); i++ {
		eq, err := identical(t, (*items)[i], v)
		if err != nil {
			return -1, err
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

func listContains(t *Thread, v, item Value) (bool, error) {
	i, err := findItem(t, &listOf(v).items, item, 0, math.MaxInt)
	return i >= 0, err
}

func listConcat(t *Thread, v, w Value) (Value, error) {
	a, b := listOf(v), listOf(w)
	if b == nil {
		return None, TypeErrorf("can only concatenate list (not \"%s\") to list", w.Type().name)
	}
	items, err := concatItems(t, a.items, b.items)
	return NewList(items), err
}

func concatItems(t *Thread, a, b []Value) ([]Value, error) {
	n := len(a) + len(b)
	if err := t.alloc(n * valueSize); err != nil {
		return nil, err
	}
	return append(append(make([]Value, 0, n), a...), b...), nil
}

func listRepeat(t *Thread, v, n Value) (Value, error) {
	count, err := repeatCount(t, n)
	if err != nil {
		return None, err
	}
	items, err := repeatItems(t, listOf(v).items, count)
	return NewList(items), err
}

func listInPlaceRepeat(t *Thread, v, n Value) (Value, error) {
	count, err := repeatCount(t, n)
	if err != nil {
		return None, err
	}
	l := listOf(v)
	items, err := repeatItems(t, l.items, count)
	if err != nil {
		return None, err
	}
	l.items = items
	return v, nil
}

func listClear(_ *Thread, self Value, _ []Value) (Value, error) {
	listOf(self).items = nil
	return None, nil
}

func listCopy(t *Thread, self Value, _ []Value) (Value, error) {
	items, err := concatItems(t, listOf(self).items, nil)
	return NewList(items), err
}

func listAppend(t *Thread, self Value, args []Value) (Value, error) {
	return None, listOf(self).append(t, args[0])
}

func listExtend(t *Thread, self Value, args []Value) (Value, error) {
	return None, listOf(self).extend(t, args[0])
}

func listInsert(t *Thread, self Value, args []Value) (Value, error) {
	i, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	l, x := listOf(self), args[1]
	if err := l.append(t, x); err != nil {
		return None, err
	}
	n := len(l.items) - 1
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	copy(l.items[i+1:], l.items[i:n])
	l.items[i] = x
	return None, nil
}

// sizeArg gives an argument that is a number of items or an index.
func sizeArg(t *Thread, v Value) (int, error) {
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() {
		return 0, Errorf(TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(i.n), nil
}

func listPop(t *Thread, self Value, args []Value) (Value, error) {
	i, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	l := listOf(self)
	n := len(l.items)
	if n == 0 {
		return None, Errorf(TypeIndexError, "pop from empty list")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return None, Errorf(TypeIndexError, "pop index out of range")
	}
	x := l.items[i]
	switch {
	case i == n-1:
		l.items[i] = Value{}
		l.items = l.items[:i]
		l.shrink()
	case i == 0:
		l.popFirst()
	default:
		l.cut(i, i+1)
	}
	return x, nil
}

// cut removes items [i, j).
func (l *List) cut(i, j int) {
	l.items = slices.Delete(l.items, i, j)
	l.shrink()
}

// popFirst removes the first item without moving the others, so that lists can serve as queues. The room before them is given
// back whenever the length has halved.
func (l *List) popFirst() {
	l.items[0] = Value{}
	l.items = l.items[1:]
	if n := len(l.items); n&(n-1) == 0 {
		l.items = slices.Clone(l.items)
	}
}

// shrink gives back the room of a list that has become much smaller.
func (l *List) shrink() {
	if n := len(l.items); cap(l.items) > 64 && n < cap(l.items)/4 {
		l.items = append(make([]Value, 0, 2*n), l.items...)
	}
}

func listRemove(t *Thread, self Value, args []Value) (Value, error) {
	l := listOf(self)
	i, err := findItem(t, &l.items, args[0], 0, math.MaxInt)
	if err != nil {
		return None, err
	}
	if i < 0 {
		return None, ValueErrorf("list.remove(x): x not in list")
	}
	if i < len(l.items) { // the comparison may have changed the list
		l.cut(i, i+1)
	}
	return None, nil
}

// indexBounds resolves the start and stop of an index method.
func indexBounds(t *Thread, start, stop Value, length int) (int, int, error) {
	i, j := 0, math.MaxInt
	var err error
	if !start.IsUnset() {
		if i, err = indexBound(t, start); err != nil {
			return 0, 0, err
		}
	}
	if !stop.IsUnset() {
		if j, err = indexBound(t, stop); err != nil {
			return 0, 0, err
		}
	}
	if i < 0 {
		i = max(i+length, 0)
	}
	if j < 0 {
		j = max(j+length, 0)
	}
	return i, j, nil
}

func indexBound(t *Thread, v Value) (int, error) {
	if intOf(v).IsUnset() && v.Type().slots.Index == nil {
		return 0, TypeErrorf("slice indices must be integers or have an __index__ method")
	}
	return IndexInt(t, v, nil)
}

func listIndex(t *Thread, self Value, args []Value) (Value, error) {
	l := listOf(self)
	start, stop, err := indexBounds(t, args[1], args[2], len(l.items))
	if err != nil {
		return None, err
	}
	i, err := findItem(t, &l.items, args[0], start, stop)
	if err != nil {
		return None, err
	}
	if i < 0 {
		s, err := Repr(t, args[0])
		if err != nil {
			return None, err
		}
		return None, ValueErrorf("%s is not in list", s)
	}
	return Int(int64(i)), nil
}

func listCount(t *Thread, self Value, args []Value) (Value, error) {
	return countItems(t, &listOf(self).items, args[0])
}

func countItems(t *Thread, items *[]Value, v Value) (Value, error) {
	n := 0
	for i := 0; ; n++ {
		var err error
		if i, err = findItem(t, items, v, i, math.MaxInt); err != nil {
			return None, err
		}
		if i < 0 {
			return Int(int64(n)), nil
		}
		if i++; n&1023 == 1023 {
			if err := t.Poll(); err != nil {
				return None, err
			}
		}
	}
}

func listReverse(_ *Thread, self Value, _ []Value) (Value, error) {
	slices.Reverse(listOf(self).items)
	return None, nil
}

func listReversed(_ *Thread, self Value, _ []Value) (Value, error) {
	l := listOf(self)
	return Obj(&ListRevIter{list: l, i: len(l.items) - 1}), nil
}

func listSort(t *Thread, self Value, args []Value) (Value, error) {
	reverse, err := Truth(t, args[1])
	if err != nil {
		return None, err
	}
	return None, sortList(t, listOf(self), args[0], reverse)
}

// sortList sorts a list in place. While user code compares, the list looks empty; ValueError if it was changed meanwhile.
func sortList(t *Thread, l *List, key Value, reverse bool) error {
	items := l.items
	l.items = nil
	err := sortValues(t, items, key, reverse)
	changed := l.items != nil
	l.items = items
	if err == nil && changed {
		err = ValueErrorf("list modified during sort")
	}
	return err
}
