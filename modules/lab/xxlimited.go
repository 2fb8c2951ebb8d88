package lab

import "terrarium/interp"

// XXLimited has one of everything that a module of one's own may want: copy it and take away what is not needed.
var XXLimited = &interp.ModuleDef{
	Name: "xxlimited",
	Doc: `This is a template module just for instruction.

A function with arguments, a function that makes an instance, an exception, a
class with attributes of its own and a computed one, a class derived from str.

Try:  x = xxlimited.new(); x.a = 1; del x.a, twice; x.demo('text'); then import
      the module again: its Xxo, Str and Error are other classes.`,
	NewState: func() any { return new(xxState) },
	Exec: execSlots{func(t *Thread, m *Module) (err error) {
		s := interp.StateOf[xxState](m)
		if s.errorType, err = m.NewException(t, "Error"); err != nil {
			return err
		}
		if s.xxo, err = m.NewType(t, &xxoSpec); err != nil {
			return err
		}
		_, err = m.NewType(t, &xxStrSpec)
		return err
	}},
	Functions: []interp.FuncDef{
		foo,
		fn("new", "()", "new() -> new Xx object", func(t *Thread, self Value, _ []Value) (Value, error) {
			return newXxo(t, interp.SelfState[xxState](self).xxo, nil, nil)
		}),
	},
	Interpreters: interp.PerInterpreterGIL,
}

// xxState is what a module object has of its own.
type xxState struct {
	errorType, xxo *interp.Type
}

// xxo keeps the attributes that were set in a dict of its own, which is made when it is needed.
type xxo struct {
	interp.Native
	attrs *interp.Dict
}

func newXxo(t *Thread, cls *interp.Type, args []Value, _ []*interp.Str) (Value, error) {
	if len(args) > 0 {
		return interp.None, interp.TypeErrorf("%s() takes no arguments", interp.QualifiedName(cls))
	}
	return interp.NewNative(cls, &xxo{}), nil
}

var xxoSpec = interp.TypeSpec{
	Name: "Xxo",
	Doc:  "A class that explicitly stores attributes in an internal dict",
	Slots: interp.Slots{
		New: newXxo,
		GetAttr: func(t *Thread, v Value, name *interp.Str) (Value, error) {
			if o, ok := interp.As[*xxo](v); ok && o.attrs != nil {
				if val, found := o.attrs.GetStr(name); found {
					return val, nil
				}
			}
			return interp.GenericGetAttr(t, v, name)
		},
		SetAttr: func(t *Thread, v Value, name *interp.Str, val Value) error {
			o, ok := interp.As[*xxo](v)
			if !ok {
				return interp.TypeErrorf("an Xxo is required")
			}
			if val.IsUnset() {
				if o.attrs == nil || !o.attrs.DelStr(name) {
					return interp.Errorf(interp.TypeAttributeError, "delete non-existing Xxo attribute")
				}
				return nil
			}
			if o.attrs == nil {
				o.attrs = interp.NewDict()
			}
			o.attrs.SetStr(name, val)
			return nil
		},
	},
	Methods: []interp.FuncDef{
		{Name: "demo", Sig: "(o, /)", Doc: "demo(o) -> o", ClassFn: func(t *Thread, cls *interp.Type, _ Value, args []Value) (Value, error) {
			_, isStr := interp.AsStr(args[0])
			// The class of the argument is compared with that of this module object, found through the defining class.
			if isStr || args[0].Type().IsSubclass(interp.StateOf[xxState](cls.Module()).xxo) {
				return args[0], nil
			}
			return interp.None, nil
		}},
		{Name: "x_exports", Kind: interp.KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return interp.Int(0), nil }},
	},
}

var xxStrSpec = interp.TypeSpec{Name: "Str", Base: interp.TypeStr, Flags: interp.Subclassable}
