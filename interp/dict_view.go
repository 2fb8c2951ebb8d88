package interp

import "terrarium/lang"

// viewKind says what a view or an iterator of a dict yields.
type viewKind uint8

const (
	viewKeys viewKind = iota
	viewValues
	viewItems
)

// DictView is what dict.keys, values and items return.
type DictView struct {
	d     *Dict
	owner Value // the dict, or the instance of a subclass, that was asked
	kind  viewKind
	odict bool // the view of a collections.OrderedDict, which has a class of its own
}

func (v *DictView) Type() *Type {
	if v.odict {
		return [...]*Type{TypeODictKeys, TypeODictValues, TypeODictItems}[v.kind]
	}
	return [...]*Type{TypeDictKeys, TypeDictValues, TypeDictItems}[v.kind]
}

// DictIter is an iterator over a dict, in either direction.
type DictIter struct {
	d    *Dict // nil once exhausted
	pos  int   // entry to look at next
	used int   // size the dict must still have; -1 after it had not
	left int
	typ  *Type
	kind viewKind
	rev  bool
}

func (it *DictIter) Type() *Type { return it.typ }

func newDictIter(d *Dict, kind viewKind) Value {
	typ := [...]*Type{TypeDictKeyIter, TypeDictValueIter, TypeDictItemIter}[kind]
	return Obj(&DictIter{d: d, used: d.used, left: d.used, typ: typ, kind: kind})
}

func newDictRevIter(d *Dict, kind viewKind) Value {
	typ := [...]*Type{TypeDictRevKeyIter, TypeDictRevValIter, TypeDictRevItemIter}[kind]
	return Obj(&DictIter{d: d, pos: len(d.ents) - 1, used: d.used, left: d.used, typ: typ, kind: kind, rev: true})
}

// view gives the part of entry e that an iteration of this kind yields.
func (e *entry) view(kind viewKind) Value {
	switch kind {
	case viewKeys:
		return e.key
	case viewValues:
		return e.val
	}
	return pair(e.key, e.val)
}

// advance finds the next entry; nil at the end.
func (it *DictIter) advance() (*entry, error) {
	d := it.d
	if d == nil {
		return nil, nil
	}
	if d.used != it.used {
		it.used = -1
		return nil, Errorf(TypeRuntimeError, "dictionary changed size during iteration")
	}
	var i int
	if it.rev {
		i = min(it.pos, len(d.ents)-1)
		for i >= 0 && d.ents[i].key.o == nil {
			i--
		}
		it.pos = i - 1
	} else {
		i = d.next(it.pos)
		it.pos = i + 1
	}
	if i < 0 {
		it.d = nil
		return nil, nil
	}
	if it.left == 0 && !it.rev {
		it.d = nil
		return nil, Errorf(TypeRuntimeError, "dictionary keys changed during iteration")
	}
	it.left--
	return &d.ents[i], nil
}

func dictIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*DictIter)
	e, err := it.advance()
	if err != nil {
		return None, err
	}
	if e == nil {
		return exhausted(t)
	}
	return e.view(it.kind), nil
}

func dictIterSpec() typeSpec {
	return iterSpec(dictIterNext, func(_ *Thread, v Value) (Value, error) {
		it := v.o.(*DictIter)
		if it.d == nil || it.d.used != it.used {
			return Int(0), nil
		}
		return Int(int64(max(it.left, 0))), nil
	})
}

func viewSpec(kind viewKind) typeSpec {
	return typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{
			Repr: viewRepr,
			Len:  func(_ *Thread, v Value) (int, error) { return v.o.(*DictView).d.used, nil },
			Iter: func(_ *Thread, v Value) (Value, error) { return newDictIter(v.o.(*DictView).d, kind), nil },
		},
		Methods: []FuncDef{
			{Name: "__reversed__", Sig: "()", Doc: "An iterator over the view, last to first.",
				Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
					return newDictRevIter(self.o.(*DictView).d, kind), nil
				}},
			{Name: "mapping", Kind: KindGetter, Doc: "The dictionary that the view shows, for reading.",
				Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
					return newMappingProxy(self.o.(*DictView).owner), nil
				}},
		},
	}
}

func dictValuesSpec() typeSpec { return viewSpec(viewValues) }

func dictKeysSpec() typeSpec {
	return setViewSpec(viewKeys, func(t *Thread, v, key Value) (bool, error) {
		_, ok, err := v.o.(*DictView).d.Get(t, key)
		return ok, err
	})
}

func dictItemsSpec() typeSpec {
	return setViewSpec(viewItems, func(t *Thread, v, item Value) (bool, error) {
		pair := tupleOf(item)
		if pair == nil || len(pair.items) != 2 {
			return false, nil
		}
		val, ok, err := v.o.(*DictView).d.Get(t, pair.items[0])
		if err != nil || !ok {
			return false, err
		}
		return identical(t, val, pair.items[1])
	})
}

// odictViewSpec is for the views of a collections.OrderedDict.
func odictViewSpec(base *Type) func() typeSpec {
	return func() typeSpec {
		return typeSpec{Base: base, Flags: typeNoInstance | typeNoSubclass | base.flags&typeUnhashable}
	}
}

// OrderedDictView gives odict_keys, odict_values or odict_items (kind: "keys", "values", "items") of an instance of a
// subclass of dict.
func OrderedDictView(self Value, kind string) Value {
	v := &DictView{d: dictOf(self), owner: self, odict: true}
	switch kind {
	case "values":
		v.kind = viewValues
	case "items":
		v.kind = viewItems
	}
	return Obj(v)
}

// setViewSpec is for the views that behave as sets.
func setViewSpec(kind viewKind, contains func(*Thread, Value, Value) (bool, error)) typeSpec {
	s := viewSpec(kind)
	s.Flags |= typeUnhashable
	s.Slots.Contains = contains
	s.Slots.Compare = viewCompare
	s.Slots.Binary = [lang.NumBinOps]BinaryFunc{
		lang.BinSub: viewSub, lang.BinAnd: viewAnd, lang.BinOr: viewOr, lang.BinXor: viewXor,
	}
	s.Methods = append(s.Methods, FuncDef{Name: "isdisjoint", Sig: "(object, /)", Fn: viewIsDisjoint,
		Doc: "Whether the view and the iterable have nothing in common."})
	return s
}

func viewRepr(t *Thread, v Value) (Value, error) {
	view := v.o.(*DictView)
	name := view.Type().name
	if !t.reprEnter(view) {
		return String("..."), nil
	}
	defer t.reprLeave(view)
	d := view.d
	w := reprWriter{t: t}
	w.text(name + "([")
	for i, n := d.next(0), 0; i >= 0; i, n = d.next(i+1), n+1 {
		if n > 0 {
			w.text(", ")
		}
		if err := w.value(d.ents[i].view(view.kind)); err != nil {
			return None, err
		}
	}
	w.text("])")
	return w.result()
}

// setLikeView gives the view if v is one of keys or of items.
func setLikeView(v Value) *DictView {
	if view, ok := v.o.(*DictView); ok && view.kind != viewValues {
		return view
	}
	return nil
}

// viewCompare orders by inclusion, against sets too.
func viewCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	if setOf(w) == nil && setLikeView(w) == nil {
		return NotImplemented, nil
	}
	n, err := Len(t, v)
	if err != nil {
		return None, err
	}
	m, err := Len(t, w)
	if err != nil {
		return None, err
	}
	var possible bool
	small, big := v, w
	switch op {
	case lang.CmpEq, lang.CmpNe:
		possible = n == m
	case lang.CmpLt:
		possible = n < m
	case lang.CmpLe:
		possible = n <= m
	case lang.CmpGt:
		possible, small, big = n > m, w, v
	case lang.CmpGe:
		possible, small, big = n >= m, w, v
	}
	if possible {
		if possible, err = allIn(t, small, big); err != nil {
			return None, err
		}
	}
	return Bool(possible == (op != lang.CmpNe)), nil
}

// allIn tells whether every item of v is in w.
func allIn(t *Thread, v, w Value) (bool, error) {
	all := true
	err := Iterate(t, v, func(x Value) error {
		in, err := Contains(t, w, x)
		if err == nil && !in {
			all = false
			err = errStop
		}
		return err
	})
	return all, err
}

// viewSet makes the set that the result of an operator starts as.
func viewSet(t *Thread, v Value) (*Set, error) {
	s := &Set{}
	return s, s.update(t, v)
}

func viewSub(t *Thread, v, w Value) (Value, error) {
	s, err := viewSet(t, v)
	if err != nil {
		return None, err
	}
	return Obj(s), s.differenceUpdate(t, w)
}

func viewOr(t *Thread, v, w Value) (Value, error) {
	s, err := viewSet(t, v)
	if err != nil {
		return None, err
	}
	return Obj(s), s.update(t, w)
}

func viewXor(t *Thread, v, w Value) (Value, error) {
	if a, b := setLikeView(v), setLikeView(w); a != nil && b != nil && a.kind == viewItems && b.kind == viewItems {
		return itemsXor(t, a.d, b.d)
	}
	s, err := viewSet(t, v)
	if err != nil {
		return None, err
	}
	return Obj(s), s.symmetricUpdate(t, w)
}

// itemsXor gives the pairs that are in one dict only.
func itemsXor(t *Thread, a, b *Dict) (Value, error) {
	if a.used > b.used {
		a, b = b, a
	}
	rest, r := a.Copy(), &Set{}
	for i := b.next(0); i >= 0; i = b.next(i + 1) {
		key, val, hash := b.ents[i].key, b.ents[i].val, b.ents[i].hash
		j, err := rest.find(t, key, hash)
		if err != nil {
			return None, err
		}
		if j >= 0 {
			same, err := identical(t, rest.ents[j].val, val)
			if err != nil {
				return None, err
			}
			if same {
				if _, _, err := rest.Delete(t, key); err != nil {
					return None, err
				}
				continue
			}
		}
		if err := r.add(t, NewTuple([]Value{key, val})); err != nil {
			return None, err
		}
	}
	return Obj(r), r.update(t, Obj(&DictView{d: rest, owner: Obj(rest), kind: viewItems}))
}

func viewAnd(t *Thread, v, w Value) (Value, error) {
	if setLikeView(v) == nil {
		v, w = w, v
	}
	view := v.o.(*DictView)
	if s, ok := w.o.(*Set); ok && !s.frozen && view.d.used <= s.used {
		r, err := s.intersection(t, v)
		return Obj(r), err
	}
	if other := setLikeView(w); other != nil && other.d.used > view.d.used {
		v, w = w, v
	}
	r := &Set{}
	return Obj(r), Iterate(t, w, func(x Value) error {
		in, err := Contains(t, v, x)
		if err != nil || !in {
			return err
		}
		return r.add(t, x)
	})
}

func viewIsDisjoint(t *Thread, self Value, args []Value) (Value, error) {
	v, w := self, args[0]
	if v == w {
		return Bool(v.o.(*DictView).d.used == 0), nil
	}
	if setOf(w) != nil || setLikeView(w) != nil {
		n, err := Len(t, v)
		if err != nil {
			return None, err
		}
		m, err := Len(t, w)
		if err != nil {
			return None, err
		}
		if m > n {
			v, w = w, v
		}
	}
	return disjoint(t, v, w)
}

// disjoint tells whether no item of w is in v.
func disjoint(t *Thread, v, w Value) (Value, error) {
	none := true
	err := Iterate(t, w, func(x Value) error {
		in, err := Contains(t, v, x)
		if err == nil && in {
			none = false
			err = errStop
		}
		return err
	})
	return Bool(none), err
}
