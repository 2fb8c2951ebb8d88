package interp

import (
	"terrarium/lang"
)

func cellSpec() typeSpec {
	self := func(v Value) *Cell { return v.o.(*Cell) }
	return typeSpec{
		Flags: typeNoSubclass,
		Doc:   "Create a new cell object.\n\n  contents\n    the contents of the cell. If not specified, the cell will be empty,\n    and \nfurther attempts to access its cell_contents attribute will\n    raise a ValueError.",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				c := self(v)
				if c.v.IsUnset() {
					return String("<cell at " + t.in.address(v.o) + ": empty>"), nil
				}
				return String("<cell at " + t.in.address(v.o) + ": " + c.v.Type().name + " object at " + t.in.addressOf(c.v) + ">"), nil
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				x, y := self(v), (*Cell)(nil)
				if y, _ = w.o.(*Cell); y == nil {
					return NotImplemented, nil
				}
				if x.v.IsUnset() || y.v.IsUnset() {
					a, b := int64(0), int64(0)
					if !x.v.IsUnset() {
						a = 1
					}
					if !y.v.IsUnset() {
						b = 1
					}
					return Compare(t, Int(a), Int(b), op)
				}
				return Compare(t, x.v, y.v, op)
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				if len(args) > 1 || len(kw) > 0 {
					return None, TypeErrorf("cell expected at most 1 argument, got %d", len(args))
				}
				c := &Cell{Unset}
				if len(args) == 1 {
					c.v = args[0]
				}
				return Obj(c), nil
			},
		},
		Methods: []FuncDef{
			{Name: "cell_contents", Kind: KindGetSet, Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				c := self(v)
				if args != nil {
					c.v = args[0]
					return None, nil
				}
				if c.v.IsUnset() {
					return None, ValueErrorf("Cell is empty")
				}
				return c.v, nil
			}},
		},
	}
}

func codeSpec() typeSpec {
	self := func(v Value) *CodeObject { return v.o.(*CodeObject) }
	getter := func(name string, get func(t *Thread, c *lang.Code, l *linked) Value) FuncDef {
		return FuncDef{Name: name, Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			return get(t, self(v).l.code, self(v).l), nil
		}}
	}
	names := func(l []string) Value {
		out := make([]Value, len(l))
		for i, s := range l {
			out[i] = String(s)
		}
		return NewTuple(out)
	}
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Doc:   "Create a code object.  Not for mere mortals.",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				c := self(v).l.code
				return String("<code object " + c.Name + " at " + t.in.address(v.o) + ", file \"" + c.Filename + "\", line " + mustRepr(t, Int(int64(c.FirstLine))) + ">"), nil
			},
		},
		Methods: []FuncDef{
			getter("co_name", func(t *Thread, c *lang.Code, l *linked) Value { return String(c.Name) }),
			getter("co_qualname", func(t *Thread, c *lang.Code, l *linked) Value { return String(c.QualName) }),
			getter("co_filename", func(t *Thread, c *lang.Code, l *linked) Value { return String(c.Filename) }),
			getter("co_firstlineno", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.FirstLine)) }),
			getter("co_argcount", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.NArgs)) }),
			getter("co_posonlyargcount", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.NPosOnly)) }),
			getter("co_kwonlyargcount", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.NKwOnly)) }),
			getter("co_nlocals", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(len(c.LocalNames))) }),
			getter("co_stacksize", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.NRegs - c.NLocals)) }),
			getter("co_flags", func(t *Thread, c *lang.Code, l *linked) Value { return Int(int64(c.Flags & 0xFFFFFF)) }),
			getter("co_varnames", func(t *Thread, c *lang.Code, l *linked) Value { return names(c.LocalNames) }),
			getter("co_cellvars", func(t *Thread, c *lang.Code, l *linked) Value { return names(c.CellNames) }),
			getter("co_freevars", func(t *Thread, c *lang.Code, l *linked) Value { return names(c.FreeNames) }),
			getter("co_names", func(t *Thread, c *lang.Code, l *linked) Value { return names(c.Names) }),
			getter("co_consts", func(t *Thread, c *lang.Code, l *linked) Value {
				out := append([]Value(nil), l.consts...)
				for _, k := range l.kids {
					out = append(out, Obj(k.codeObject()))
				}
				return NewTuple(out)
			}),
			{Name: "co_positions", Sig: "()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				c := self(v).l.code
				out := make([]Value, len(c.Spans))
				for i, s := range c.Spans {
					l1, c1 := c.Lines.Position(int(s.Start))
					l2, c2 := c.Lines.Position(int(s.End))
					out[i] = NewTuple([]Value{Int(int64(l1)), Int(int64(l2)), Int(int64(c1)), Int(int64(c2))})
				}
				return Iter(t, NewList(out))
			}},
		},
	}
}
