package interp

import "math/big"

// What makes an iterator anew where it is: __reduce__ and __setstate__ of the built-in iterators.

// withReduce adds the methods to the specs of iterators.
func withReduce(rows []typeRow) []typeRow {
	for i, row := range rows {
		methods := iterReduceMethods(row.typ)
		if methods == nil {
			continue
		}
		spec := row.spec
		rows[i].spec = func() typeSpec {
			s := spec()
			s.Methods = append(s.Methods, methods...)
			return s
		}
	}
	return rows
}

// iterReduceMethods gives __reduce__, and __setstate__ for iterators with an index, of a class; nil if it has none.
func iterReduceMethods(typ *Type) []FuncDef {
	switch typ {
	case TypeListIter, TypeListRevIter, TypeTupleIter, TypeStrIter, TypeStrASCIIIter, TypeBytesIter, TypeByteArrayIter,
		TypeRangeIter, TypeLongRangeIter, TypeSeqIter, TypeReversed:
		return []FuncDef{iterReduceDef, {Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.", Fn: iterSetState}}
	case TypeZip:
		return []FuncDef{iterReduceDef, {Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.", Fn: zipSetState}}
	case TypeSetIter, TypeDictKeyIter, TypeDictValueIter, TypeDictItemIter, TypeDictRevKeyIter, TypeDictRevValIter,
		TypeDictRevItemIter, TypeCallIter, TypeEnumerate, TypeMap, TypeFilter:
		return []FuncDef{iterReduceDef}
	}
	return nil
}

var iterReduceDef = FuncDef{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", Fn: iterReduce}

// indexed is what an iterator with an index is made from: seq is Unset once it is exhausted, and empty then stands for it.
func (t *Thread) indexed(maker string, seq, empty Value, i int) (Value, error) {
	f, err := t.Builtin(maker)
	if err != nil {
		return None, err
	}
	if seq.IsUnset() {
		return pair(f, NewTuple([]Value{empty})), nil
	}
	return NewTuple([]Value{f, NewTuple([]Value{seq}), Int(int64(i))}), nil
}

func iterReduce(t *Thread, self Value, _ []Value) (Value, error) {
	none := NewTuple(nil)
	cls := Obj(self.Type())
	switch it := payload(self).o.(type) {
	case *ListIter:
		return t.indexed("iter", listOrUnset(it.list), NewList(nil), it.i)
	case *ListRevIter:
		if it.list == nil || it.i < 0 {
			return t.indexed("reversed", Unset, NewList(nil), 0)
		}
		return t.indexed("reversed", Obj(it.list), None, it.i)
	case *TupleIter:
		if it.tuple == nil {
			return t.indexed("iter", Unset, none, 0)
		}
		return t.indexed("iter", Obj(it.tuple), none, it.i)
	case *strIter:
		if it.s == nil {
			return t.indexed("iter", Unset, Obj(emptyStr), 0)
		}
		return t.indexed("iter", Obj(it.s), None, countChars(it.s.s[:it.pos]))
	case *byteIter:
		return t.indexed("iter", it.seq, none, it.pos)
	case *SeqIter:
		return t.indexed("iter", it.seq, none, int(it.i))
	case *Reversed:
		if it.seq.IsUnset() {
			return pair(cls, NewTuple([]Value{none})), nil
		}
		return NewTuple([]Value{cls, NewTuple([]Value{it.seq}), Int(int64(it.i))}), nil
	case *CallIter:
		if it.fn.IsUnset() {
			return t.indexed("iter", Unset, none, 0)
		}
		f, err := t.Builtin("iter")
		return pair(f, pair(it.fn, it.sentinel)), err
	case *RangeIter, *LongRangeIter:
		f, err := t.Builtin("iter")
		return NewTuple([]Value{f, NewTuple([]Value{restOfRange(it)}), None}), err
	case *DictIter:
		rest := *it
		return reduceRest(t, Obj(&rest))
	case *SetIter:
		rest := *it
		return reduceRest(t, Obj(&rest))
	case *Enumerate:
		return pair(cls, pair(it.it, it.n)), nil
	case *Map:
		return pair(cls, NewTuple(append([]Value{it.fn}, it.its...))), nil
	case *Filter:
		return pair(cls, pair(it.fn, it.it)), nil
	case *Zip:
		its := NewTuple(append([]Value(nil), it.its...))
		if it.strict {
			return NewTuple([]Value{cls, its, True}), nil
		}
		return pair(cls, its), nil
	}
	return None, cannotPickle(self.Type().name)
}

func listOrUnset(l *List) Value {
	if l == nil {
		return Unset
	}
	return Obj(l)
}

// reduceRest takes a list of what a copy of the iterator still yields.
func reduceRest(t *Thread, rest Value) (Value, error) {
	items, err := Collect(t, rest)
	if err != nil {
		return None, err
	}
	f, err := t.Builtin("iter")
	return pair(f, NewTuple([]Value{NewList(items)})), err
}

// restOfRange is the range of what the iterator still yields.
func restOfRange(it Object) Value {
	r := &Range{}
	switch it := it.(type) {
	case *RangeIter:
		r.start, r.step = Int(it.cur), Int(it.step)
		n := new(big.Int).Mul(big.NewInt(it.step), big.NewInt(it.left))
		r.stop = BigInt(n.Add(n, big.NewInt(it.cur)))
	case *LongRangeIter:
		r.start, r.step = BigInt(new(big.Int).Set(it.cur)), BigInt(new(big.Int).Set(it.step))
		n := new(big.Int).Mul(it.step, it.left)
		r.stop = BigInt(n.Add(n, it.cur))
	}
	r.setLength()
	return Obj(r)
}

func iterSetState(t *Thread, self Value, args []Value) (Value, error) {
	if it, ok := self.o.(*LongRangeIter); ok {
		n := intOf(args[0])
		if n.IsUnset() {
			return None, TypeErrorf("'<' not supported between instances of '%s' and 'int'", args[0].Type().name)
		}
		i := bigOf(n)
		if i.Sign() < 0 {
			i = new(big.Int)
		}
		if i.Cmp(it.left) > 0 {
			i = it.left
		}
		step := new(big.Int).Mul(it.step, i)
		it.cur, it.left = step.Add(step, it.cur), new(big.Int).Sub(it.left, i)
		return None, nil
	}
	if _, isRange := self.o.(*RangeIter); !isRange && intOf(args[0]).IsUnset() {
		return None, TypeErrorf("an integer is required")
	}
	i, err := IndexInt(t, args[0], TypeOverflowError)
	if err != nil {
		return None, err
	}
	switch it := payload(self).o.(type) {
	case *ListIter:
		if i < 0 {
			it.list = nil
		}
		if it.list != nil {
			it.i = min(i, len(it.list.items))
		}
	case *ListRevIter:
		if it.list != nil {
			it.i = clamp(i, -1, len(it.list.items)-1)
		}
	case *TupleIter:
		if it.tuple != nil {
			it.i = clamp(i, 0, len(it.tuple.items))
		}
	case *strIter:
		if it.s != nil {
			it.pos = t.offset(it.s, clamp(i, 0, it.s.length()))
		}
	case *byteIter:
		if !it.seq.IsUnset() {
			it.pos = clamp(i, 0, len(contentsOf(it.seq)))
		}
	case *SeqIter:
		if !it.seq.IsUnset() {
			it.i = int64(max(i, 0))
		}
	case *RangeIter:
		n := int64(clamp(i, 0, int(it.left)))
		it.cur += n * it.step
		it.left -= n
	case *Reversed:
		if !it.seq.IsUnset() {
			n, err := Len(t, it.seq)
			if err != nil {
				return None, err
			}
			it.i = clamp(i, -1, n-1)
		}
	}
	return None, nil
}

func clamp(i, lo, hi int) int { return max(lo, min(i, hi)) }

func zipSetState(t *Thread, self Value, args []Value) (Value, error) {
	strict, err := Truth(t, args[0])
	if err == nil {
		payload(self).o.(*Zip).strict = strict
	}
	return None, err
}
