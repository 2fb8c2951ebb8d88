package interp

import "terrarium/lang"

// SetIter is an iterator over a set.
type SetIter struct {
	set  *Set // nil once exhausted
	pos  int
	used int // size the set must still have; -1 after it had not
	left int
}

func (*SetIter) Type() *Type { return TypeSetIter }

func setSpec() typeSpec {
	s := anySetSpec()
	s.Flags |= typeUnhashable
	s.Doc = "An unordered collection of distinct hashable objects."
	s.Slots.New = func(_ *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
		return withPayload(cls, TypeSet, newSet()), nil
	}
	s.Slots.Init = setInit
	s.Slots.InPlace = [lang.NumBinOps]BinaryFunc{
		lang.BinOr: setInPlace((*Set).update),
		lang.BinAnd: setInPlace(func(s *Set, t *Thread, v Value) error {
			r, err := s.intersection(t, v)
			if err == nil {
				s.take(r)
			}
			return err
		}),
		lang.BinSub: setInPlace((*Set).differenceUpdate),
		lang.BinXor: setInPlace((*Set).symmetricUpdate),
	}
	s.Methods = append(s.Methods, []FuncDef{
		{Name: "add", Sig: "(object, /)", Fn: setAdd, Doc: "Adds an element; nothing happens if it is there."},
		{Name: "clear", Sig: "()", Fn: setClear, Doc: "Removes all elements."},
		{Name: "discard", Sig: "(object, /)", Fn: setDiscard, Doc: "Removes an element if it is there."},
		{Name: "remove", Sig: "(object, /)", Fn: setRemove, Doc: "Removes an element; KeyError if it is not there."},
		{Name: "pop", Sig: "()", Fn: setPop, Doc: "Removes and gives some element; KeyError if there is none."},
		{Name: "update", Sig: "(*others)", Fn: setEach((*Set).update), Doc: "Adds the items of all others."},
		{Name: "difference_update", Sig: "(*others)", Fn: setEach((*Set).differenceUpdate), Doc: "Removes the items of all others."},
		{Name: "intersection_update", Sig: "(*others)", Fn: setIntersectionUpdate, Doc: "Keeps only what is in all others too."},
		{Name: "symmetric_difference_update", Sig: "(other, /)", Fn: setEach((*Set).symmetricUpdate), Doc: "Adds what is only in other, removes what is in both."},
	}...)
	return s
}

func frozenSetSpec() typeSpec {
	s := anySetSpec()
	s.Doc = "A set that cannot be changed, and so can be an element or a key."
	s.Slots.New = frozenSetNew
	s.Slots.Hash = func(_ *Thread, v Value) (int64, error) { return setOf(v).hashElements(), nil }
	return s
}

// anySetSpec is what set and frozenset have in common.
func anySetSpec() typeSpec {
	return typeSpec{
		Flags:   typeSelfMatch,
		Payload: true,
		Slots: Slots{
			Repr:     setRepr,
			Len:      func(_ *Thread, v Value) (int, error) { return setOf(v).used, nil },
			Iter:     setIter,
			Compare:  setCompare,
			Contains: setContains,
			Binary: [lang.NumBinOps]BinaryFunc{
				lang.BinOr:  setBinary(func(s *Set, t *Thread, v Value) (*Set, error) { return s.union(t, []Value{v}) }),
				lang.BinAnd: setBinary((*Set).intersection),
				lang.BinSub: setBinary((*Set).difference),
				lang.BinXor: setBinary((*Set).symmetricDifference),
			},
		},
		Methods: []FuncDef{
			{Name: "__contains__", Sig: "(object, /)", Fn: containsMethod(setContains), Doc: "object in self"},
			{Name: "copy", Sig: "()", Fn: setCopy, Doc: "A shallow copy."},
			{Name: "union", Sig: "(*others)", Fn: setUnion, Doc: "What is in the set or in any of the others."},
			{Name: "intersection", Sig: "(*others)", Fn: setIntersection, Doc: "What is in the set and in all others."},
			{Name: "difference", Sig: "(*others)", Fn: setDifference, Doc: "What is in the set but in none of the others."},
			{Name: "symmetric_difference", Sig: "(other, /)", Fn: setSymmetricDifference, Doc: "What is in one of the two only."},
			{Name: "isdisjoint", Sig: "(other, /)", Fn: setIsDisjoint, Doc: "Whether the two have nothing in common."},
			{Name: "issubset", Sig: "(other, /)", Fn: setIsSubset, Doc: "Whether other contains the whole set."},
			{Name: "__reduce__", Sig: "()", Fn: setReduce, Doc: "What makes the set anew."},
			{Name: "issuperset", Sig: "(other, /)", Fn: setIsSuperset, Doc: "Whether the set contains all of other."},
			classGetItemDef,
		},
	}
}

func setInit(t *Thread, self Value, args []Value, kw []*Str) error {
	if err := noKeywords(TypeSet, TypeSet, nameNew, kw); err != nil {
		return err
	}
	if err := argCount("set", len(args), 0, 1); err != nil {
		return err
	}
	s := setOf(self)
	s.clear()
	if len(args) == 0 {
		return nil
	}
	return s.update(t, args[0])
}

func frozenSetNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeFrozenSet, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("frozenset", len(args), 0, 1); err != nil {
		return None, err
	}
	s := &Set{frozen: true}
	if len(args) == 1 {
		if o, ok := args[0].o.(*Set); ok && o.frozen {
			return withPayload(cls, TypeFrozenSet, args[0]), nil
		}
		if err := s.update(t, args[0]); err != nil {
			return None, err
		}
	}
	return withPayload(cls, TypeFrozenSet, Obj(s)), nil
}

func setRepr(t *Thread, v Value) (Value, error) {
	s, name := setOf(v), v.Type().name
	if s.used == 0 {
		return String(name + "()"), nil
	}
	if !t.reprEnter(v.o) {
		return String(name + "(...)"), nil
	}
	defer t.reprLeave(v.o)
	keys := make([]Value, 0, s.used)
	if _, plain := v.o.(*Set); plain {
		for i := s.next(0); i >= 0; i = s.next(i + 1) {
			keys = append(keys, s.table[i].key)
		}
	} else { // a subclass may iterate in its own way
		err := Iterate(t, v, func(x Value) error {
			if err := t.grow(len(keys), cap(keys), valueSize); err != nil {
				return err
			}
			keys = append(keys, x)
			return nil
		})
		if err != nil {
			return None, err
		}
	}
	open, end := "{", "}"
	if v.Type() != TypeSet {
		open, end = name+"({", "})"
	}
	w := reprWriter{t: t}
	w.text(open)
	for i, key := range keys {
		if i > 0 {
			w.text(", ")
		}
		if err := w.value(key); err != nil {
			return None, err
		}
	}
	w.text(end)
	return w.result()
}

func setIter(_ *Thread, v Value) (Value, error) {
	s := setOf(v)
	return Obj(&SetIter{set: s, used: s.used, left: s.used}), nil
}

func setIterSpec() typeSpec {
	return iterSpec(setIterNext, func(_ *Thread, v Value) (Value, error) {
		it := v.o.(*SetIter)
		if it.set == nil || it.set.used != it.used {
			return Int(0), nil
		}
		return Int(int64(it.left)), nil
	})
}

func setIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*SetIter)
	if it.set == nil {
		return exhausted(t)
	}
	if it.set.used != it.used {
		it.used = -1
		return None, Errorf(TypeRuntimeError, "Set changed size during iteration")
	}
	i := it.set.next(it.pos)
	if i < 0 {
		it.set = nil
		return exhausted(t)
	}
	it.pos = i + 1
	it.left--
	return it.set.table[i].key, nil
}

// setCompare orders by inclusion.
func setCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := setOf(v), setOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	possible := false
	switch op {
	case lang.CmpEq, lang.CmpNe:
		possible = a.used == b.used && !(a.hashed && b.hashed && a.hash != b.hash)
	case lang.CmpLe:
		possible = a.used <= b.used
	case lang.CmpLt:
		possible = a.used < b.used
	case lang.CmpGe:
		a, b = b, a
		possible = a.used <= b.used
	case lang.CmpGt:
		a, b = b, a
		possible = a.used < b.used
	}
	var err error
	if possible {
		possible, err = a.subset(t, b)
	}
	return Bool(possible == (op != lang.CmpNe)), err
}

// setBinary makes an operator between sets from a method that takes any iterable.
func setBinary(f func(s *Set, t *Thread, v Value) (*Set, error)) BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		s := setOf(v)
		if s == nil || setOf(w) == nil {
			return NotImplemented, nil
		}
		r, err := f(s, t, w)
		return Obj(r), err
	}
}

func setInPlace(f func(s *Set, t *Thread, v Value) error) BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		if setOf(w) == nil {
			return NotImplemented, nil
		}
		return v, f(setOf(v), t, w)
	}
}

// setEach makes a method that does the same with every argument.
func setEach(f func(s *Set, t *Thread, v Value) error) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		s := setOf(self)
		for _, v := range args {
			if err := f(s, t, v); err != nil {
				return None, err
			}
		}
		return None, nil
	}
}

func setAdd(t *Thread, self Value, args []Value) (Value, error) {
	return None, setOf(self).add(t, args[0])
}

func setClear(_ *Thread, self Value, _ []Value) (Value, error) {
	setOf(self).clear()
	return None, nil
}

func setDiscard(t *Thread, self Value, args []Value) (Value, error) {
	_, err := setOf(self).discard(t, args[0])
	return None, err
}

func setRemove(t *Thread, self Value, args []Value) (Value, error) {
	was, err := setOf(self).discard(t, args[0])
	if err == nil && !was {
		err = keyError(args[0])
	}
	return None, err
}

func setPop(_ *Thread, self Value, _ []Value) (Value, error) {
	s := setOf(self)
	if s.used == 0 {
		return None, keyError(String("pop from an empty set"))
	}
	return s.pop(), nil
}

func setCopy(t *Thread, self Value, _ []Value) (Value, error) {
	if s, ok := self.o.(*Set); ok && s.frozen {
		return self, nil
	}
	s := setOf(self)
	r, err := s.copySet(t, s.frozen)
	return Obj(r), err
}

func (s *Set) union(t *Thread, others []Value) (*Set, error) {
	r, err := s.copySet(t, s.frozen)
	for _, v := range others {
		if err != nil {
			return nil, err
		}
		if setOf(v) != s {
			err = r.update(t, v)
		}
	}
	return r, err
}

func setUnion(t *Thread, self Value, args []Value) (Value, error) {
	r, err := setOf(self).union(t, args)
	return Obj(r), err
}

func (s *Set) intersectAll(t *Thread, others []Value) (*Set, error) {
	if len(others) == 0 {
		return s.copySet(t, s.frozen)
	}
	r := s
	for _, v := range others {
		var err error
		if r, err = r.intersection(t, v); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func setIntersection(t *Thread, self Value, args []Value) (Value, error) {
	r, err := setOf(self).intersectAll(t, args)
	return Obj(r), err
}

func setIntersectionUpdate(t *Thread, self Value, args []Value) (Value, error) {
	s := setOf(self)
	r, err := s.intersectAll(t, args)
	if err == nil {
		s.take(r)
	}
	return None, err
}

func setDifference(t *Thread, self Value, args []Value) (Value, error) {
	s := setOf(self)
	if len(args) == 0 {
		r, err := s.copySet(t, s.frozen)
		return Obj(r), err
	}
	r, err := s.difference(t, args[0])
	for _, v := range args[1:] {
		if err != nil {
			return None, err
		}
		err = r.differenceUpdate(t, v)
	}
	return Obj(r), err
}

func setSymmetricDifference(t *Thread, self Value, args []Value) (Value, error) {
	r, err := setOf(self).symmetricDifference(t, args[0])
	return Obj(r), err
}

func setIsDisjoint(t *Thread, self Value, args []Value) (Value, error) {
	s := setOf(self)
	o := setOf(args[0])
	if o == s {
		return Bool(s.used == 0), nil
	}
	if o == nil {
		some, err := s.any(t, args[0], true)
		return Bool(!some), err
	}
	if o.used > s.used {
		s, o = o, s
	}
	none := true
	err := o.each(t, func(key Value, hash int64) error {
		in, err := s.containsHashed(t, key, hash)
		if err == nil && in {
			none, err = false, errStop
		}
		return err
	})
	return Bool(none), err
}

func setIsSubset(t *Thread, self Value, args []Value) (Value, error) {
	s := setOf(self)
	if o := setOf(args[0]); o != nil {
		all, err := s.subset(t, o)
		return Bool(all), err
	}
	r, err := s.intersection(t, args[0])
	if err != nil {
		return None, err
	}
	return Bool(r.used == s.used), nil
}

func setIsSuperset(t *Thread, self Value, args []Value) (Value, error) {
	s := setOf(self)
	if o := setOf(args[0]); o != nil {
		all, err := o.subset(t, s)
		return Bool(all), err
	}
	missing, err := s.any(t, args[0], false)
	return Bool(!missing), err
}

// any tells whether an iterable has an item that is, or is not, in the set.
func (s *Set) any(t *Thread, v Value, in bool) (bool, error) {
	found := false
	err := Iterate(t, v, func(x Value) error {
		h, err := Hash(t, x)
		if err != nil {
			return err
		}
		has, err := s.containsHashed(t, x, h)
		if err == nil && has == in {
			found, err = true, errStop
		}
		return err
	})
	return found, err
}

func setReduce(t *Thread, self Value, _ []Value) (Value, error) {
	items, err := Collect(t, self)
	if err != nil {
		return None, err
	}
	state, err := CallMethod(t, self, nameGetState)
	return NewTuple([]Value{Obj(self.Type()), NewTuple([]Value{NewList(items)}), state}), err
}

func setContains(t *Thread, v, item Value) (bool, error) { return setOf(v).contains(t, item) }
