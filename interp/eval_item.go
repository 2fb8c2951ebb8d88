package interp

import "math"

// contains is `item in v`, for the loop: the common classes first.
//
//go:noinline
func (t *Thread) contains(v, item *Value) (bool, error) {
	switch o := v.o.(type) {
	case *Set:
		if item.IsInt() && o.used > 0 {
			if _, found, sure := o.lookupInt(item.n, hashInt(item.n)); sure {
				return found, nil
			}
		}
	case *Dict:
		switch k := item.o.(type) {
		case *intTag:
			if i, odd := o.findInt(item.n, uint64(hashInt(item.n))); !odd {
				return i >= 0, nil
			}
		case *Str:
			if i, odd := o.findStr(k, k.hashed()); !odd {
				return i >= 0, nil
			}
		}
	}
	return Contains(t, *v, *item)
}

// getItem is *dst = v[key], for the loop: what the loop does not do itself, the common classes first.
//
//go:noinline
func (t *Thread) getItem(dst, v, key *Value) error {
	if key.IsInt() {
		i := key.n
		switch o := v.o.(type) {
		case *List:
			if i += int64(len(o.items)); uint64(i) < uint64(len(o.items)) {
				*dst = o.items[i]
				return nil
			}
		case *Tuple:
			if i += int64(len(o.items)); uint64(i) < uint64(len(o.items)) {
				*dst = o.items[i]
				return nil
			}
		case *Str:
			if o.isASCII() {
				if i < 0 {
					i += int64(len(o.s))
				}
				if uint64(i) < uint64(len(o.s)) {
					*dst = Value{&latin1Strs[o.s[i]], 0}
					return nil
				}
			}
		case *Dict:
			if i, _ := o.findInt(i, uint64(hashInt(i))); i >= 0 {
				*dst = o.ents[i].val
				return nil
			}
		}
	}
	r, err := GetItem(t, *v, *key)
	if err == nil {
		*dst = r
	}
	return err
}

// newSlice is the slice object of two or three bounds.
func newSlice(bounds []Value) *Slice {
	s := &Slice{bounds[0], bounds[1], None}
	if len(bounds) > 2 {
		s.step = bounds[2]
	}
	return s
}

// getSlice is *dst = v[bounds], for the loop. Lists, tuples and ASCII strs cut by ints need no slice object.
//
//go:noinline
func (t *Thread) getSlice(dst *Value, v Value, bounds []Value) error {
	start, stop, step, plain := plainBounds(bounds)
	if plain {
		switch o := v.o.(type) {
		case *List:
			first, _, n := adjustSlice(start, stop, step, len(o.items))
			if n > 1000 {
				break
			}
			l := makeList(n)
			if step == 1 {
				copy(l.items, o.items[first:])
			} else {
				for i := range l.items {
					l.items[i] = o.items[first]
					first += step
				}
			}
			*dst = Value{l, 0}
			return nil
		case *Str:
			if step != 1 || !o.isASCII() {
				break
			}
			first, _, n := adjustSlice(start, stop, 1, len(o.s))
			if n == len(o.s) {
				*dst = v
			} else {
				*dst = t.cutOf(o.s, o.s[first:first+n])
			}
			return nil
		}
	}
	r, err := GetItem(t, v, Value{newSlice(bounds), 0})
	if err == nil {
		*dst = r
	}
	return err
}

// setSlice is v[bounds] = val, for the loop.
//
//go:noinline
func (t *Thread) setSlice(v Value, bounds []Value, val Value) error {
	l, ok := v.o.(*List)
	if from, is := val.o.(*List); ok && is && from != l {
		if start, stop, step, plain := plainBounds(bounds); plain {
			if first, _, n := adjustSlice(start, stop, step, len(l.items)); n == len(from.items) {
				if step == 1 {
					copy(l.items[first:], from.items)
					return nil
				}
				for _, x := range from.items {
					l.items[first] = x
					first += step
				}
				return nil
			}
		}
	}
	return SetItem(t, v, Value{newSlice(bounds), 0}, val)
}

// plainBounds takes apart bounds that are ints or None, as Slice.unpack does; plain is false for anything else.
func plainBounds(bounds []Value) (start, stop, step int, plain bool) {
	step = 1
	if len(bounds) > 2 && !bounds[2].IsNone() {
		if step = int(bounds[2].n); !bounds[2].IsInt() || step == 0 || step == math.MinInt {
			return 0, 0, 0, false
		}
	}
	stop = math.MaxInt
	if step < 0 {
		start, stop = math.MaxInt, math.MinInt
	}
	if v := &bounds[0]; v.IsInt() {
		start = int(v.n)
	} else if !v.IsNone() {
		return 0, 0, 0, false
	}
	if v := &bounds[1]; v.IsInt() {
		stop = int(v.n)
	} else if !v.IsNone() {
		return 0, 0, 0, false
	}
	return start, stop, step, true
}
