package collections

import "terrarium/interp"

// tupleGetter is the attribute of a named tuple that stands for one of its items.
type tupleGetter struct {
	interp.Native
	i   int
	doc Value
}

var getterSpec = interp.TypeSpec{
	Name: "collections._tuplegetter",
	Slots: interp.Slots{
		New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			bound, err := interp.BindArgs(t, &getterDef, args, kw)
			if err != nil {
				return interp.None, err
			}
			i, err := interp.IndexInt(t, bound[0], interp.TypeOverflowError)
			return interp.NewNative(cls, &tupleGetter{i: i, doc: bound[1]}), err
		},
		Repr: func(t *interp.Thread, self Value) (Value, error) {
			g, _ := interp.As[*tupleGetter](self)
			i, err := interp.Repr(t, interp.Int(int64(g.i)))
			if err != nil {
				return interp.None, err
			}
			doc, err := interp.Repr(t, g.doc)
			return interp.String("_tuplegetter(" + i + ", " + doc + ")"), err
		},
		DescrGet: func(t *interp.Thread, self, obj Value, _ *interp.Type) (Value, error) {
			if obj.IsUnset() || obj.IsNone() {
				return self, nil
			}
			g, _ := interp.As[*tupleGetter](self)
			tup := interp.AsTuple(obj)
			if tup == nil {
				return interp.None, interp.TypeErrorf("descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object", g.i, obj.Type().Name())
			}
			if items := tup.Items(); g.i >= 0 && g.i < len(items) {
				return items[g.i], nil
			}
			return interp.None, interp.Errorf(interp.TypeIndexError, "tuple index out of range")
		},
		DescrSet: func(_ *interp.Thread, _, _, val Value) error {
			if val.IsUnset() {
				return interp.Errorf(interp.TypeAttributeError, "can't delete attribute")
			}
			return interp.Errorf(interp.TypeAttributeError, "can't set attribute")
		},
	},
	Methods: []interp.FuncDef{
		{Name: "__doc__", Kind: interp.KindGetSet, Fn: func(_ *interp.Thread, self Value, args []Value) (Value, error) {
			g, _ := interp.As[*tupleGetter](self)
			if len(args) > 0 {
				if g.doc = args[0]; g.doc.IsUnset() {
					g.doc = interp.None
				}
			}
			return g.doc, nil
		}},
		{Name: "__reduce__", Sig: "()", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			g, _ := interp.As[*tupleGetter](self)
			return interp.NewTuple([]Value{interp.Obj(g.Type()), interp.NewTuple([]Value{interp.Int(int64(g.i)), g.doc})}), nil
		}},
	},
}

var getterDef = interp.FuncDef{Name: "_tuplegetter", Sig: "(index, doc, /)"}
