package interp

import "slices"

// itemIndex resolves key as an index into a sequence of n items; what names it in errors. n is asked for
// after user code has run. ok is false if the index is out of range.
func itemIndex(t *Thread, key Value, what string, items *[]Value) (i int, ok bool, err error) {
	if key.IsInt() {
		i = int(key.n)
	} else if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return 0, false, TypeErrorf("%s indices must be integers or slices, not %s", what, key.Type().name)
	} else if i, err = IndexInt(t, key, TypeIndexError); err != nil {
		return 0, false, err
	}
	n := len(*items)
	if i < 0 {
		i += n
	}
	return i, 0 <= i && i < n, nil
}

func listGetItem(t *Thread, v, key Value) (Value, error) {
	l := listOf(v)
	if s, ok := key.o.(*Slice); ok {
		items, err := sliceItems(t, s, &l.items)
		return NewList(items), err
	}
	i, ok, err := itemIndex(t, key, "list", &l.items)
	if err != nil {
		return None, err
	}
	if !ok {
		return None, Errorf(TypeIndexError, "list index out of range")
	}
	return l.items[i], nil
}

// sliceItems gives the items that a slice selects, in a new slice.
func sliceItems(t *Thread, s *Slice, items *[]Value) ([]Value, error) {
	start, stop, step, err := s.unpack(t)
	if err != nil {
		return nil, err
	}
	start, _, n := adjustSlice(start, stop, step, len(*items))
	if err := t.alloc(n * valueSize); err != nil {
		return nil, err
	}
	out := make([]Value, n)
	if step == 1 {
		copy(out, (*items)[start:start+n])
		return out, nil
	}
	for i := range out {
		out[i] = (*items)[start+i*step]
	}
	return out, nil
}

func listSetItem(t *Thread, v, key, val Value) error {
	l := listOf(v)
	if s, ok := key.o.(*Slice); ok {
		if val.IsUnset() {
			return l.deleteSlice(t, s)
		}
		return l.setSlice(t, s, val)
	}
	i, ok, err := itemIndex(t, key, "list", &l.items)
	if err != nil {
		return err
	}
	if !ok {
		return Errorf(TypeIndexError, "list assignment index out of range")
	}
	if val.IsUnset() {
		l.cut(i, i+1)
	} else {
		l.items[i] = val
	}
	return nil
}

func (l *List) setSlice(t *Thread, s *Slice, val Value) error {
	start, stop, step, err := s.unpack(t)
	if err != nil {
		return err
	}
	var items []Value
	if o, ok := val.o.(*List); ok && o != l {
		items = o.items // nothing can change it before it is copied
	} else if items, err = sequenceItems(t, val, "must assign iterable to extended slice"); err != nil {
		return err
	}
	// Only now: making the items may have changed the list.
	start, _, n := adjustSlice(start, stop, step, len(l.items))
	if step == 1 {
		if grown := len(l.items) + len(items) - n; grown > len(l.items) {
			if err := t.grow(grown, cap(l.items), valueSize); err != nil {
				return err
			}
		}
		l.items = slices.Replace(l.items, start, start+n, items...)
		return nil
	}
	if len(items) != n {
		return ValueErrorf("attempt to assign sequence of size %d to extended slice of size %d", len(items), n)
	}
	for i, x := range items {
		l.items[start+i*step] = x
	}
	return nil
}

// sequenceItems copies the items of an iterable; message is the TypeError of what is none.
func sequenceItems(t *Thread, v Value, message string) ([]Value, error) {
	switch v.o.(type) {
	case *List, *Tuple:
		return Collect(t, v)
	}
	it, err := Iter(t, v)
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("%s", message)
		}
		return nil, err
	}
	return Collect(t, it)
}

func (l *List) deleteSlice(t *Thread, s *Slice) error {
	start, stop, step, err := s.unpack(t)
	if err != nil {
		return err
	}
	start, _, n := adjustSlice(start, stop, step, len(l.items))
	if n == 0 {
		return nil
	}
	if step < 0 {
		start, step = start+(n-1)*step, -step
	}
	if step == 1 {
		l.cut(start, start+n)
		return nil
	}
	kept := start
	for i := start; i < len(l.items); i++ {
		if (i-start)%step != 0 || (i-start)/step >= n {
			l.items[kept] = l.items[i]
			kept++
		}
	}
	clear(l.items[kept:])
	l.items = l.items[:kept]
	l.shrink()
	return nil
}
