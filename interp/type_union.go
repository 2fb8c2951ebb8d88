package interp

import "terrarium/lang"

// Union is int | str: classes without duplicates, in the order written. isinstance treats it as the tuple of them.
type Union struct{ args *Tuple }

func (*Union) Type() *Type { return TypeUnion }

// unionSlots has the operator | of classes, aliases and unions.
func unionSlots() [lang.NumBinOps]BinaryFunc {
	return [lang.NumBinOps]BinaryFunc{lang.BinOr: unionOf}
}

func unionSpec() typeSpec {
	return typeSpec{
		Flags:  typeNoInstance | typeNoSubclass | typeKeyed,
		Module: "types",
		Doc:    "A choice of classes, written with |.",
		Slots: Slots{
			Repr: unionRepr,
			Hash: func(t *Thread, v Value) (int64, error) {
				s, err := unionSet(t, v)
				if err != nil {
					return 0, err
				}
				return s.hashElements(), nil
			},
			Compare: unionCompare,
			GetItem: unionGetItem,
			Binary:  unionSlots(),
		},
		Methods: []FuncDef{
			readOnly("__args__", func(v Value) Value { return Obj(v.o.(*Union).args) }),
			{Name: "__parameters__", Kind: KindGetter, Doc: "Type variables in the types.UnionType.", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				p, err := typeParameters(t, v.o.(*Union).args.items)
				return NewTuple(p), err
			}},
		},
	}
}

// unionable tells whether a value may be part of a union.
func unionable(v Value) bool {
	switch v.o.(type) {
	case *noneTag, *Type, *Union:
		return true
	}
	return aliasOf(v) != nil
}

// unionOf is `a | b` for classes; NotImplemented for anything else.
func unionOf(t *Thread, a, b Value) (Value, error) {
	if !unionable(a) || !unionable(b) {
		return NotImplemented, nil
	}
	var args []Value
	add := func(v Value) error {
		if v.IsNone() {
			v = Obj(TypeNone)
		}
		for _, x := range args {
			if x == v {
				return nil
			}
			if aliasOf(x) != nil && aliasOf(v) != nil {
				if eq, err := Equal(t, x, v); err != nil || eq {
					return err
				}
			}
		}
		args = append(args, v)
		return nil
	}
	for _, v := range []Value{a, b} {
		items := []Value{v}
		if u, ok := v.o.(*Union); ok {
			items = u.args.items
		}
		for _, x := range items {
			if err := add(x); err != nil {
				return None, err
			}
		}
	}
	if len(args) == 1 {
		return args[0], nil
	}
	return Obj(&Union{&Tuple{args}}), nil
}

func unionRepr(t *Thread, v Value) (Value, error) {
	w := reprWriter{t: t}
	for i, x := range v.o.(*Union).args.items {
		if i > 0 {
			w.text(" | ")
		}
		if x == Obj(TypeNone) {
			w.text("None")
		} else if err := typeText(&w, x); err != nil {
			return None, err
		}
	}
	return w.result()
}

// unionSet gives the classes as a frozenset, which unions compare and hash as.
func unionSet(t *Thread, v Value) (*Set, error) {
	s := &Set{frozen: true}
	return s, s.update(t, Obj(v.o.(*Union).args))
}

func unionCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	_, ok := v.o.(*Union)
	_, ok2 := w.o.(*Union)
	if !ok || !ok2 || op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	a, err := unionSet(t, v)
	if err != nil {
		return None, err
	}
	b, err := unionSet(t, w)
	if err != nil {
		return None, err
	}
	return setCompare(t, Obj(a), Obj(b), op)
}

// isInstance is isinstance(v, u).
func (u *Union) isInstance(t *Thread, v Value) (bool, error) { return IsInstance(t, v, Obj(u.args)) }

// isSubclass is issubclass(c, u).
func (u *Union) isSubclass(t *Thread, c Value) (bool, error) { return IsSubclass(t, c, Obj(u.args)) }
