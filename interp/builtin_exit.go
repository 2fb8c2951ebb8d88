package interp

// Quitter is exit or quit of builtins: called, it raises SystemExit; shown, it says so.
type Quitter struct{ name string }

func (*Quitter) Type() *Type { return TypeQuitter }

var TypeQuitter = &Type{name: "Quitter"}

func quitterRow() typeRow {
	return typeRow{TypeQuitter, func() typeSpec {
		self := func(v Value) *Quitter { return v.o.(*Quitter) }
		call := &FuncDef{Name: "Quitter.__call__", Sig: "(code=None)"}
		return typeSpec{
			Module: "_sitebuiltins",
			Flags:  typeNoSubclass,
			Slots: Slots{
				Repr: func(_ *Thread, v Value) (Value, error) {
					return String("Use " + self(v).name + "() or Ctrl-D (i.e. EOF) to exit"), nil
				},
				Call: func(t *Thread, _ Value, args []Value, kw []*Str) (Value, error) {
					if n := len(args) - len(kw); n > 1 {
						return None, TypeErrorf("Quitter.__call__() takes from 1 to 2 positional arguments but %d were given", n+1)
					}
					args, err := bindArgs(t, call, args, kw)
					if err != nil {
						return None, err
					}
					e, err := Call(t, Obj(TypeSystemExit), args[0])
					if err != nil {
						return None, err
					}
					return None, e.o.(*Exception)
				},
			},
			Methods: []FuncDef{
				{Name: "name", Kind: KindGetter, Fn: func(_ *Thread, v Value, _ []Value) (Value, error) { return String(self(v).name), nil }},
				{Name: "eof", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return String("Ctrl-D (i.e. EOF)"), nil }},
			},
		}
	}}
}

// quitters are the two names in builtins.
func quitters() []*Quitter { return []*Quitter{{"exit"}, {"quit"}} }
