package interp

import "terrarium/lang"

// Namespace is a types.SimpleNamespace: attributes and nothing else. Instances of subclasses are ordinary ones.
type Namespace struct{ dict *Dict }

func (*Namespace) Type() *Type { return TypeNamespace }

func (n *Namespace) attrDict() **Dict { return &n.dict }

// newNamespace makes a namespace that keeps attrs.
func newNamespace(attrs *Dict) Value { return Obj(&Namespace{attrs}) }

func namespaceSpec() typeSpec {
	return typeSpec{
		Module: "types",
		Flags:  typeUnhashable | typeHasDict,
		Doc:    "An object whose attributes are those given.",
		Slots: Slots{
			New: func(_ *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				if cls == TypeNamespace {
					return newNamespace(NewDict()), nil
				}
				return Obj(newInstance(cls)), nil
			},
			Init:    namespaceInit,
			Repr:    namespaceRepr,
			Compare: namespaceCompare,
		},
		Methods: []FuncDef{
			{Name: "__reduce__", Sig: "()", Doc: "What makes the namespace anew.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{Obj(self.Type()), NewTuple(nil), Obj(instanceDict(self))}), nil
			}},
			{Name: "__replace__", Sig: "(**changes)", Fn: namespaceReplace, Doc: "A copy with some attributes changed."},
		},
	}
}

func namespaceInit(t *Thread, self Value, args []Value, kw []*Str) error {
	npos := len(args) - len(kw)
	if err := argCount(self.Type().Name(), npos, 0, 1); err != nil {
		return err
	}
	own := instanceDict(self)
	if npos == 1 {
		given := NewDict()
		if err := dictUpdate(t, given, args[0]); err != nil {
			return err
		}
		for key, val := range given.All {
			name := strOf(key)
			if name == nil {
				return TypeErrorf("keywords must be strings")
			}
			own.SetStr(name, val)
		}
	}
	for i, name := range kw {
		own.SetStr(name, args[npos+i])
	}
	return nil
}

func namespaceRepr(t *Thread, v Value) (Value, error) {
	name := "namespace"
	if v.Type() != TypeNamespace {
		name = v.Type().Name()
	}
	if !t.reprEnter(v.o) {
		return String(name + "(...)"), nil
	}
	defer t.reprLeave(v.o)
	w := reprWriter{t: t}
	w.text(name + "(")
	d := instanceDict(v)
	first := true
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		key := strOf(d.ents[i].key)
		if key == nil || key.s == "" {
			continue
		}
		if !first {
			w.text(", ")
		}
		first = false
		w.text(key.s + "=")
		if err := w.value(d.ents[i].val); err != nil {
			return None, err
		}
	}
	w.text(")")
	return w.result()
}

func namespaceCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	if !v.Type().IsSubclass(TypeNamespace) || !w.Type().IsSubclass(TypeNamespace) {
		return NotImplemented, nil
	}
	return Compare(t, Obj(instanceDict(v)), Obj(instanceDict(w)), op)
}

func namespaceReplace(t *Thread, self Value, args []Value) (Value, error) {
	changes := dictOf(args[0])
	r, err := Call(t, Obj(self.Type()))
	if err != nil {
		return None, err
	}
	own := instanceDict(r)
	if own == nil {
		return None, TypeErrorf("expected %s type, but %s() returned '%s' object", "types.SimpleNamespace", self.Type().Name(), r.Type().name)
	}
	if err := own.merge(t, instanceDict(self)); err != nil {
		return None, err
	}
	if changes != nil {
		err = own.merge(t, changes)
	}
	return r, err
}
