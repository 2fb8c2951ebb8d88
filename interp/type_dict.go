package interp

import "terrarium/lang"

var (
	nameMissing = static("__missing__")
	nameIter    = static("__iter__")
)

func dictSpec() typeSpec {
	return typeSpec{
		Flags:   typeUnhashable | typeMapping | typeSelfMatch,
		Payload: true,
		Doc:     "dict() -> a new empty dictionary\ndict(mapping) -> with the mapping's pairs\ndict(iterable) -> with the pairs that the iterable gives\ndict(**kwargs) -> with the names and values given",
		Slots: Slots{
			Repr:     dictRepr,
			Len:      func(_ *Thread, v Value) (int, error) { return dictOf(v).used, nil },
			Iter:     func(_ *Thread, v Value) (Value, error) { return newDictIter(dictOf(v), viewKeys), nil },
			Compare:  dictCompare,
			Contains: dictContains,
			GetItem:  dictGetItem,
			SetItem:  dictSetItem,
			New: func(_ *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeDict, Obj(NewDict())), nil
			},
			Init:    dictInit,
			Binary:  [lang.NumBinOps]BinaryFunc{lang.BinOr: dictOr},
			InPlace: [lang.NumBinOps]BinaryFunc{lang.BinOr: dictInPlaceOr},
		},
		Methods: []FuncDef{
			{Name: "__contains__", Sig: "(key, /)", Fn: containsMethod(dictContains), Doc: "key in self"},
			{Name: "__getitem__", Sig: "(key, /)", Fn: binaryMethod(dictGetItem), Doc: "self[key]"},
			{Name: "get", Sig: "(key, default=None, /)", Fn: dictGet, Doc: "The value of key if it is in the dictionary, else default."},
			{Name: "setdefault", Sig: "(key, default=None, /)", Fn: dictSetDefault, Doc: "The value of key, inserted with default if it is missing."},
			{Name: "pop", Sig: "(key, default=<unrepresentable>, /)", Fn: dictPop, Doc: "Removes key and gives its value; default, or else a KeyError, if it is missing."},
			{Name: "popitem", Sig: "()", Fn: dictPopItem, Doc: "Removes and gives the pair inserted last; KeyError if there is none."},
			{Name: "keys", Sig: "()", Fn: dictViewMethod(viewKeys), Doc: "A view of the keys."},
			{Name: "items", Sig: "()", Fn: dictViewMethod(viewItems), Doc: "A view of the (key, value) pairs."},
			{Name: "values", Sig: "()", Fn: dictViewMethod(viewValues), Doc: "A view of the values."},
			{Name: "update", Sig: "(*args, **kwargs)", Fn: dictUpdateMethod, Doc: "Takes over the pairs of a mapping or an iterable of pairs, then those given by name."},
			{Name: "fromkeys", Sig: "(iterable, value=None, /)", Kind: KindClass, Fn: dictFromKeys, Doc: "A new dictionary with the iterable's items as keys, all with one value."},
			{Name: "clear", Sig: "()", Fn: dictClear, Doc: "Removes all items."},
			{Name: "copy", Sig: "()", Fn: dictCopy, Doc: "A shallow copy."},
			{Name: "__reversed__", Sig: "()", Fn: dictReversed, Doc: "An iterator over the keys, last to first."},
			classGetItemDef,
		},
	}
}

func dictRepr(t *Thread, v Value) (Value, error) {
	d := dictOf(v)
	if d.used == 0 {
		return String("{}"), nil
	}
	if !t.reprEnter(v.o) {
		return String("{...}"), nil
	}
	defer t.reprLeave(v.o)
	w := reprWriter{t: t}
	w.text("{")
	first := true
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		if !first {
			w.text(", ")
		}
		first = false
		key, val := d.ents[i].key, d.ents[i].val
		if err := w.value(key); err != nil {
			return None, err
		}
		w.text(": ")
		if err := w.value(val); err != nil {
			return None, err
		}
	}
	w.text("}")
	return w.result()
}

// dictCompare knows == and != only.
func dictCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := dictOf(v), dictOf(w)
	if a == nil || b == nil || op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	eq, err := dictEqual(t, a, b)
	return Bool(eq == (op == lang.CmpEq)), err
}

func dictEqual(t *Thread, a, b *Dict) (bool, error) {
	if a.used != b.used {
		return false, nil
	}
	for i := a.next(0); i >= 0; i = a.next(i + 1) {
		key, val, hash := a.ents[i].key, a.ents[i].val, a.ents[i].hash
		j, err := b.find(t, key, hash)
		if err != nil || j < 0 {
			return false, err
		}
		eq, err := identical(t, val, b.ents[j].val)
		if err != nil || !eq {
			return false, err
		}
		if err := t.Poll(); err != nil {
			return false, err
		}
	}
	return true, nil
}

func dictContains(t *Thread, v, key Value) (bool, error) {
	_, ok, err := dictOf(v).Get(t, key)
	return ok, err
}

func dictGetItem(t *Thread, v, key Value) (Value, error) {
	x, ok, err := dictOf(v).Get(t, key)
	if ok || err != nil {
		return x, err
	}
	if _, exact := v.o.(*Dict); !exact {
		if x, found, err := callSpecial(t, v, nameMissing, key); found {
			return x, err
		}
	}
	return None, keyError(key)
}

func dictSetItem(t *Thread, v, key, val Value) error {
	d := dictOf(v)
	if !val.IsUnset() {
		return d.Set(t, key, val)
	}
	_, ok, err := d.Delete(t, key)
	if err == nil && !ok {
		err = keyError(key)
	}
	return err
}

func dictGet(t *Thread, self Value, args []Value) (Value, error) {
	x, ok, err := dictOf(self).Get(t, args[0])
	if !ok {
		x = args[1]
	}
	return x, err
}

func dictSetDefault(t *Thread, self Value, args []Value) (Value, error) {
	d, key := dictOf(self), args[0]
	h, err := Hash(t, key)
	if err != nil {
		return None, err
	}
	i, err := d.find(t, key, uint64(h))
	if err != nil {
		return None, err
	}
	if i >= 0 {
		return d.ents[i].val, nil
	}
	return args[1], d.add(t, key, args[1], uint64(h))
}

func dictPop(t *Thread, self Value, args []Value) (Value, error) {
	d := dictOf(self)
	if d.used > 0 { // an empty dictionary does not even hash the key
		x, ok, err := d.Delete(t, args[0])
		if ok || err != nil {
			return x, err
		}
	}
	if args[1].IsUnset() {
		return None, keyError(args[0])
	}
	return args[1], nil
}

func dictPopItem(_ *Thread, self Value, _ []Value) (Value, error) {
	d := dictOf(self)
	if d.used == 0 {
		return None, keyError(String("popitem(): dictionary is empty"))
	}
	key, val := d.removeLast()
	return NewTuple([]Value{key, val}), nil
}

func dictViewMethod(kind viewKind) func(*Thread, Value, []Value) (Value, error) {
	return func(_ *Thread, self Value, _ []Value) (Value, error) {
		return Obj(&DictView{d: dictOf(self), owner: self, kind: kind}), nil
	}
}

func dictClear(_ *Thread, self Value, _ []Value) (Value, error) {
	dictOf(self).Clear()
	return None, nil
}

func dictCopy(t *Thread, self Value, _ []Value) (Value, error) {
	d, err := copyDict(t, self)
	return Obj(d), err
}

// copyDict copies a dict, or what an instance of a subclass iterates over.
func copyDict(t *Thread, v Value) (*Dict, error) {
	if d := plainDict(v); d != nil {
		if err := t.alloc(d.used * entrySize); err != nil {
			return nil, err
		}
		return d.Copy(), nil
	}
	d := NewDict()
	if dictOf(v).used == 0 {
		return d, nil
	}
	return d, dictUpdate(t, d, v)
}

func dictReversed(_ *Thread, self Value, _ []Value) (Value, error) {
	return newDictRevIter(dictOf(self), viewKeys), nil
}

// dictFromKeys calls the class, so that a subclass's __init__ and __setitem__ take part.
func dictFromKeys(t *Thread, cls Value, args []Value) (Value, error) {
	iterable, val := args[0], args[1]
	r, err := Call(t, cls)
	if err != nil {
		return None, err
	}
	d, ok := r.o.(*Dict)
	if !ok {
		return r, Iterate(t, iterable, func(key Value) error { return SetItem(t, r, key, val) })
	}
	if s, ok := iterable.o.(*Set); ok { // whose hashes are known
		return r, s.each(t, func(key Value, hash int64) error {
			i, err := d.find(t, key, uint64(hash))
			if err != nil || i >= 0 {
				return err
			}
			return d.add(t, key, val, uint64(hash))
		})
	}
	return r, Iterate(t, iterable, func(key Value) error { return d.Set(t, key, val) })
}

func dictOr(t *Thread, v, w Value) (Value, error) {
	a, b := dictOf(v), dictOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	r, err := copyDict(t, v)
	if err != nil {
		return None, err
	}
	return Obj(r), dictUpdate(t, r, w)
}

func dictInPlaceOr(t *Thread, v, w Value) (Value, error) {
	return v, dictUpdate(t, dictOf(v), w)
}

func dictUpdateMethod(t *Thread, self Value, args []Value) (Value, error) {
	// **kwargs comes first, then the positional arguments.
	d := dictOf(self)
	if err := argCount("update", len(args)-1, 0, 1); err != nil {
		return None, err
	}
	if len(args) == 2 {
		if err := dictUpdate(t, d, args[1]); err != nil {
			return None, err
		}
	}
	if kw := dictOf(args[0]); kw != nil {
		return None, d.merge(t, kw)
	}
	return None, nil
}

func dictInit(t *Thread, self Value, args []Value, kw []*Str) error {
	d := dictOf(self)
	npos := len(args) - len(kw)
	if err := argCount("dict", npos, 0, 1); err != nil {
		return err
	}
	if npos == 1 {
		if err := dictUpdate(t, d, args[0]); err != nil {
			return err
		}
	}
	for i, name := range kw {
		if err := d.Set(t, Obj(name), args[npos+i]); err != nil {
			return err
		}
	}
	return nil
}

// plainDict is the dict of v if its items are what they seem: of a dict, or of a subclass that iterates as dicts do,
// whatever its keys() does.
func plainDict(v Value) *Dict {
	if d, ok := v.o.(*Dict); ok {
		return d
	}
	d := dictOf(v)
	if d == nil {
		return nil
	}
	own, _ := v.Type().lookup(nameIter)
	if builtin, _ := TypeDict.lookup(nameIter); own != builtin {
		return nil
	}
	return d
}

// dictUpdate takes over the pairs of src: a mapping, told by its method keys, or an iterable of pairs.
func dictUpdate(t *Thread, d *Dict, src Value) error {
	if o, ok := src.o.(*Dict); ok {
		return d.merge(t, o)
	}
	keys, err := FindAttr(t, src, nameKeys)
	if err != nil {
		return err
	}
	if keys.IsUnset() {
		return dictUpdatePairs(t, d, src)
	}
	if o := plainDict(src); o != nil {
		return d.merge(t, o)
	}
	names, err := mappingKeys(t, src)
	if err != nil {
		return err
	}
	return Iterate(t, names, func(key Value) error {
		val, err := GetItem(t, src, key)
		if err != nil {
			return err
		}
		return d.Set(t, key, val)
	})
}

// mappingKeys gives a mapping's keys in a new list.
func mappingKeys(t *Thread, m Value) (Value, error) {
	keys, err := CallMethod(t, m, nameKeys)
	if err != nil {
		return None, err
	}
	it, err := Iter(t, keys)
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("%s.keys() returned a non-iterable (type %s)", m.Type().name, keys.Type().name)
		}
		return None, err
	}
	items, err := Collect(t, it)
	return NewList(items), err
}

func dictUpdatePairs(t *Thread, d *Dict, src Value) error {
	n := 0
	return Iterate(t, src, func(pair Value) error {
		items, err := Collect(t, pair)
		if err != nil {
			if isException(err, TypeTypeError) {
				err = TypeErrorf("cannot convert dictionary update sequence element #%d to a sequence", n)
			}
			return err
		}
		if len(items) != 2 {
			return ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", n, len(items))
		}
		n++
		return d.Set(t, items[0], items[1])
	})
}

// merge takes over all entries of o.
func (d *Dict) merge(t *Thread, o *Dict) error {
	if d == o || o.used == 0 {
		return nil
	}
	if d.used == 0 {
		if err := t.alloc(o.used * entrySize); err != nil {
			return err
		}
		c := o.Copy()
		d.index, d.ents, d.used, d.cow = c.index, c.ents, c.used, false
		d.bump()
		return nil
	}
	n := len(o.ents)
	for i := o.next(0); i >= 0; i = o.next(i + 1) {
		e := o.ents[i]
		j, err := d.find(t, e.key, e.hash)
		if err != nil {
			return err
		}
		if j >= 0 {
			d.own()
			d.ents[j].val = e.val
		} else if err := d.add(t, e.key, e.val, e.hash); err != nil {
			return err
		}
		if len(o.ents) != n {
			return Errorf(TypeRuntimeError, "dict mutated during update")
		}
		if i&1023 == 0 {
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
	return nil
}
