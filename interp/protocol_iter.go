package interp

// Iter is iter(v).
func Iter(t *Thread, v Value) (Value, error) {
	s := v.Type().slots
	if s.Iter != nil {
		it, err := s.Iter(t, v)
		if err != nil {
			return None, err
		}
		if it.Type().slots.Next == nil {
			return None, TypeErrorf("iter() returned non-iterator of type '%s'", it.Type().name)
		}
		return it, nil
	}
	if v.Type().countsUp() {
		return newSeqIter(v), nil
	}
	return None, TypeErrorf("'%s' object is not iterable", v.Type().name)
}

// countsUp tells whether instances are gone through by __getitem__, for want of __iter__.
func (c *Type) countsUp() bool { return c.slots.GetItem != nil && c.flags&(typeMapping|typeKeyed) == 0 }

// Next gives the next item of an iterator, Unset at its end.
func Next(t *Thread, it Value) (Value, error) {
	switch o := it.o.(type) {
	case *ListIter:
		if o.list != nil && o.i < len(o.list.items) {
			o.i++
			return o.list.items[o.i-1], nil
		}
	case *RangeIter:
		if o.left > 0 {
			n := o.cur
			o.left--
			o.cur += o.step
			return Int(n), nil
		}
	case *TupleIter:
		if o.tuple != nil && o.i < len(o.tuple.items) {
			o.i++
			return o.tuple.items[o.i-1], nil
		}
	case *strIter:
		return strIterNext(t, it)
	case *DictIter:
		return dictIterNext(t, it)
	case *Generator:
		return o.next(t, None)
	}
	if f := it.Type().slots.Next; f != nil {
		v, err := f(t, it)
		if err != nil && isException(err, TypeStopIteration) {
			t.stopAt(err.(*Exception))
			return Unset, nil
		}
		return v, err
	}
	return None, TypeErrorf("'%s' object is not an iterator", it.Type().name)
}

// Iterate calls f with every item of iterable v, until f returns an error; ErrStop ends it without one.
func Iterate(t *Thread, v Value, f func(Value) error) error {
	if err := iterate(t, v, f); err != errStop {
		return err
	}
	return nil
}

// iterateSink is Iterate, with f called for what take does not take.
func iterateSink(t *Thread, v Value, take sink, f func(Value) error) error {
	var err error
	if _, ok := v.o.(*Generator); ok {
		err = drainSink(t, v, take, f)
	} else {
		err = iterate(t, v, take.or(f))
	}
	if err == errStop {
		return nil
	}
	return err
}

func iterate(t *Thread, v Value, f func(Value) error) error {
	switch o := v.o.(type) {
	case *List:
		for i := 0; i < len(o.items); i++ {
			if err := f(o.items[i]); err != nil {
				return err
			}
		}
		return nil
	case *Tuple:
		for _, x := range o.items {
			if err := f(x); err != nil {
				return err
			}
		}
		return nil
	}
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	return drain(t, it, f)
}

// drain calls f with what is left of an iterator.
func drain(t *Thread, it Value, f func(Value) error) error {
	for n := 1; ; n++ {
		x, err := Next(t, it)
		if err != nil {
			return err
		}
		if x.IsUnset() {
			return nil
		}
		if err := f(x); err != nil {
			return err
		}
		if n&1023 == 0 {
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
}

// Collect gives the items of an iterable in a new slice.
func Collect(t *Thread, v Value) ([]Value, error) {
	switch o := v.o.(type) {
	case *List:
		return append([]Value(nil), o.items...), nil
	case *Tuple:
		return append([]Value(nil), o.items...), nil
	}
	l := &List{}
	err := l.iterate(t, v)
	return l.items, err
}

// sink takes an item without running code of the language, and tells whether it did. A generator hands its items over
// without being suspended in between, which is most of the cost of an item.
type sink func(x Value) bool

// or calls f with what the sink does not take.
func (take sink) or(f func(Value) error) func(Value) error {
	return func(x Value) error {
		if take(x) {
			return nil
		}
		return f(x)
	}
}

// drainSink is drain, with f called for what take does not take.
func drainSink(t *Thread, it Value, take sink, f func(Value) error) error {
	g, ok := it.o.(*Generator)
	if !ok {
		return drain(t, it, take.or(f))
	}
	for {
		outer := g.sink
		g.sink = take
		x, err := g.next(t, None)
		g.sink = outer
		if err != nil || x.IsUnset() {
			return err
		}
		if err := f(x); err != nil {
			return err
		}
	}
}
