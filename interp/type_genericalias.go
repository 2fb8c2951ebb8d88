package interp

import "terrarium/lang"

// GenericAlias is a class with arguments: list[int].
type GenericAlias struct {
	origin  Value
	args    *Tuple
	starred bool   // *tuple[int]
	params  *Tuple // __parameters__, once somebody asked
}

func (*GenericAlias) Type() *Type { return TypeGenericAlias }

// newGenericAlias makes origin[args].
func newGenericAlias(_ *Thread, origin, args Value) (Value, error) {
	tup := tupleOf(args)
	if tup == nil {
		tup = &Tuple{[]Value{args}}
	}
	return Obj(&GenericAlias{origin: origin, args: tup}), nil
}

// aliasOwn are the attributes that an alias has itself; all others are those of its class.
var aliasOwn = map[string]bool{
	"__class__": true, "__origin__": true, "__args__": true, "__unpacked__": true, "__parameters__": true,
	"__typing_unpacked_tuple_args__": true, "__mro_entries__": true, "__reduce_ex__": true, "__reduce__": true,
	"__bases__": true, "__copy__": true, "__deepcopy__": true,
}

var (
	nameOrigClass   = static("__orig_class__")
	nameAliasOrigin = static("__origin__")
	nameAliasArgs   = static("__args__")
)

func aliasOf(v Value) *GenericAlias {
	a, _ := payload(v).o.(*GenericAlias)
	return a
}

func genericAliasSpec() typeSpec {
	refuse := func(name string) FuncDef {
		return FuncDef{Name: "__" + name + "check__", Sig: "(object, /)", Fn: func(*Thread, Value, []Value) (Value, error) {
			return None, TypeErrorf("is%s() argument 2 cannot be a parameterized generic", name)
		}}
	}
	return typeSpec{
		Module:  "types",
		Payload: true,
		Doc:     "A class with arguments, such as list[int]; calling it makes an instance of the class.",
		Slots: Slots{
			New:  aliasNew,
			Repr: aliasRepr,
			Hash: func(t *Thread, v Value) (int64, error) {
				if err := t.enter(""); err != nil { // the class may be an alias too
					return 0, err
				}
				defer t.leave()
				a := aliasOf(v)
				h, err := Hash(t, a.origin)
				if err != nil {
					return 0, err
				}
				g, err := hashItems(t, a.args.items)
				return hashEnd(uint64(h ^ g)), err
			},
			Call:    aliasCall,
			GetAttr: aliasGetAttr,
			GetItem: aliasGetItem,
			Compare: aliasCompare,
			Iter: func(_ *Thread, v Value) (Value, error) {
				a := aliasOf(v)
				star := NewTuple([]Value{Obj(&GenericAlias{origin: a.origin, args: a.args, starred: true})})
				return Obj(&TupleIter{tuple: star.o.(*Tuple)}), nil
			},
			Binary: unionSlots(),
		},
		Methods: []FuncDef{
			readOnly("__origin__", func(v Value) Value { return aliasOf(v).origin }),
			readOnly("__args__", func(v Value) Value { return Obj(aliasOf(v).args) }),
			readOnly("__unpacked__", func(v Value) Value { return Bool(aliasOf(v).starred) }),
			{Name: "__parameters__", Kind: KindGetter, Doc: "Type variables in the GenericAlias.", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				p, err := aliasParameters(t, aliasOf(v))
				return NewTuple(p), err
			}},
			{Name: "__typing_unpacked_tuple_args__", Kind: KindGetter, Fn: aliasUnpacked},
			{Name: "__dir__", Sig: "()", Fn: aliasDir},
			{Name: "__mro_entries__", Sig: "(object, /)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{aliasOf(self).origin}), nil
			}},
			{Name: "__reduce__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				a := aliasOf(self)
				if !a.starred {
					return pair(Obj(TypeGenericAlias), pair(a.origin, Obj(a.args))), nil
				}
				it, err := Iter(t, Obj(&GenericAlias{origin: a.origin, args: a.args}))
				if err != nil {
					return None, err
				}
				f, err := t.Builtin("next")
				return pair(f, NewTuple([]Value{it})), err
			}},
			refuse("instance"),
			refuse("subclass"),
		},
	}
}

func notGeneric(t *Thread, v Value) error {
	s, err := Repr(t, v)
	if err != nil {
		return err
	}
	return TypeErrorf("%s is not a generic class", s)
}

func aliasNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeGenericAlias, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("GenericAlias", len(args), 2, 2); err != nil {
		return None, err
	}
	a, err := newGenericAlias(t, args[0], args[1])
	return withPayload(cls, TypeGenericAlias, a), err
}

func aliasRepr(t *Thread, v Value) (Value, error) {
	a := aliasOf(v)
	w := reprWriter{t: t}
	if a.starred {
		w.text("*")
	}
	if err := typeText(&w, a.origin); err != nil {
		return None, err
	}
	w.text("[")
	if len(a.args.items) == 0 {
		w.text("()")
	}
	if err := typeTexts(&w, a.args.items); err != nil {
		return None, err
	}
	w.text("]")
	return w.result()
}

func typeTexts(w *reprWriter, items []Value) error {
	for i, x := range items {
		if i > 0 {
			w.text(", ")
		}
		if err := typeText(w, x); err != nil {
			return err
		}
	}
	return nil
}

// typeText writes a class within an annotation: list, m.C, list[int], [int, str], ... .
func typeText(w *reprWriter, v Value) error {
	if v == Ellipsis {
		w.text("...")
		return nil
	}
	switch o := v.o.(type) {
	case *List:
		if err := w.t.enter(""); err != nil {
			return err
		}
		defer w.t.leave()
		w.text("[")
		if err := typeTexts(w, o.items); err != nil {
			return err
		}
		w.text("]")
		return nil
	case *GenericAlias:
		return w.value(v)
	}
	origin, err := FindAttr(w.t, v, nameAliasOrigin)
	if err != nil {
		return err
	}
	if !origin.IsUnset() {
		args, err := FindAttr(w.t, v, nameAliasArgs)
		if err != nil {
			return err
		}
		if !args.IsUnset() {
			return w.value(v)
		}
	}
	qualname, err := FindAttr(w.t, v, nameQualname)
	if err != nil {
		return err
	}
	module, err := FindAttr(w.t, v, nameModule)
	if err != nil {
		return err
	}
	if qualname.IsUnset() || module.IsUnset() || module.IsNone() {
		return w.value(v)
	}
	if s := strOf(module); s == nil || s.s != "builtins" {
		text, err := ToStr(w.t, module)
		if err != nil {
			return err
		}
		w.text(text + ".")
	}
	text, err := ToStr(w.t, qualname)
	if err != nil {
		return err
	}
	w.text(text)
	return nil
}

// aliasCall makes an instance of the class, and notes the alias on it if it takes attributes.
func aliasCall(t *Thread, self Value, args []Value, kw []*Str) (Value, error) {
	v, err := CallKw(t, aliasOf(self).origin, args, kw)
	if err != nil {
		return None, err
	}
	if err := SetAttr(t, v, nameOrigClass, self); err != nil && !isException(err, TypeAttributeError) && !isException(err, TypeTypeError) {
		return None, err
	}
	return v, nil
}

func aliasGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	if aliasOwn[name.s] {
		return genericGetAttr(t, v, name)
	}
	if err := t.enter(""); err != nil { // the class may be an alias too
		return None, err
	}
	defer t.leave()
	return GetAttr(t, aliasOf(v).origin, name)
}

func aliasCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := aliasOf(v), aliasOf(w)
	if a == nil || b == nil || op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	x, y := []Value{Bool(a.starred), a.origin, Obj(a.args)}, []Value{Bool(b.starred), b.origin, Obj(b.args)}
	return compareItems(t, &x, &y, op)
}
