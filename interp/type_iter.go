package interp

// ListIter is an iterator over a list; it sees items added meanwhile.
type ListIter struct {
	list *List // nil once exhausted
	i    int
}

// ListRevIter goes from the last item to the first.
type ListRevIter struct {
	list *List // nil once exhausted
	i    int
}

// TupleIter is an iterator over a tuple.
type TupleIter struct {
	tuple *Tuple // nil once exhausted
	i     int
}

// SeqIter is an iterator over anything with __getitem__: it counts up until an IndexError.
type SeqIter struct {
	seq Value // Unset once exhausted
	i   int64
}

// CallIter is iter(callable, sentinel).
type CallIter struct {
	fn       Value // Unset once exhausted
	sentinel Value
}

func (*ListIter) Type() *Type    { return TypeListIter }
func (*ListRevIter) Type() *Type { return TypeListRevIter }
func (*TupleIter) Type() *Type   { return TypeTupleIter }
func (*SeqIter) Type() *Type     { return TypeSeqIter }
func (*CallIter) Type() *Type    { return TypeCallIter }

func newSeqIter(v Value) Value { return Obj(&SeqIter{seq: v}) }

// iterSpec is for iterators that programs cannot make by calling the class.
func iterSpec(next UnaryFunc, left func(t *Thread, v Value) (Value, error)) typeSpec {
	s := typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{Iter: selfIter, Next: next},
	}
	if left != nil {
		s.Methods = []FuncDef{{Name: "__length_hint__", Sig: "()", Doc: "An estimate of how many items are left.",
			Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return left(t, self) }}}
	}
	return s
}

// exhausted is what Next slots return at the end.
func exhausted(t *Thread) (Value, error) {
	t.stopValue = None
	return Unset, nil
}

func listIterSpec() typeSpec {
	return iterSpec(func(t *Thread, v Value) (Value, error) {
		it := v.o.(*ListIter)
		if it.list == nil || it.i >= len(it.list.items) {
			it.list = nil
			return exhausted(t)
		}
		it.i++
		return it.list.items[it.i-1], nil
	}, func(_ *Thread, v Value) (Value, error) {
		it := v.o.(*ListIter)
		if it.list == nil {
			return Int(0), nil
		}
		return Int(int64(max(0, len(it.list.items)-it.i))), nil
	})
}

func listRevIterSpec() typeSpec {
	return iterSpec(func(t *Thread, v Value) (Value, error) {
		it := v.o.(*ListRevIter)
		if it.list == nil || it.i < 0 || it.i >= len(it.list.items) {
			it.list = nil
			return exhausted(t)
		}
		it.i--
		return it.list.items[it.i+1], nil
	}, func(_ *Thread, v Value) (Value, error) {
		it := v.o.(*ListRevIter)
		if it.list == nil || it.i >= len(it.list.items) {
			return Int(0), nil
		}
		return Int(int64(it.i + 1)), nil
	})
}

func tupleIterSpec() typeSpec {
	return iterSpec(func(t *Thread, v Value) (Value, error) {
		it := v.o.(*TupleIter)
		if it.tuple == nil || it.i >= len(it.tuple.items) {
			it.tuple = nil
			return exhausted(t)
		}
		it.i++
		return it.tuple.items[it.i-1], nil
	}, func(_ *Thread, v Value) (Value, error) {
		it := v.o.(*TupleIter)
		if it.tuple == nil {
			return Int(0), nil
		}
		return Int(int64(len(it.tuple.items) - it.i)), nil
	})
}

func seqIterSpec() typeSpec {
	return iterSpec(seqIterNext, func(t *Thread, v Value) (Value, error) {
		it := v.o.(*SeqIter)
		if it.seq.IsUnset() {
			return Int(0), nil
		}
		if it.seq.Type().slots.Len == nil {
			return NotImplemented, nil
		}
		n, err := Len(t, it.seq)
		return Int(max(0, int64(n)-it.i)), err
	})
}

func seqIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*SeqIter)
	if it.seq.IsUnset() {
		return exhausted(t)
	}
	x, err := GetItem(t, it.seq, Int(it.i))
	if err == nil {
		it.i++
		return x, nil
	}
	if isException(err, TypeIndexError) || isException(err, TypeStopIteration) {
		it.seq = Unset
		return exhausted(t)
	}
	return None, err
}

func callIterSpec() typeSpec { return iterSpec(callIterNext, nil) }

func callIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*CallIter)
	if it.fn.IsUnset() {
		return exhausted(t)
	}
	x, err := Call(t, it.fn)
	if err != nil {
		if isException(err, TypeStopIteration) {
			it.fn, it.sentinel = Unset, Unset
			return exhausted(t)
		}
		return None, err
	}
	if it.fn.IsUnset() { // the call itself exhausted the iterator
		return exhausted(t)
	}
	end, err := identical(t, it.sentinel, x)
	if err != nil {
		return None, err
	}
	if end {
		it.fn, it.sentinel = Unset, Unset
		return exhausted(t)
	}
	return x, nil
}
