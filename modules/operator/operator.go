// Package operator is the module operator: the operators of the language as functions, and getters for attributes,
// items and methods.
package operator

import (
	"terrarium/interp"
	"terrarium/lang"
)

// Def defines the module. It has no state.
var Def = &interp.ModuleDef{
	Name:         "operator",
	Doc:          "The operators of the language as functions: operator.add(x, y) is x + y.",
	Exec:         []func(*interp.Thread, *interp.Module) error{addTypes, addNames},
	Functions:    functions(),
	Interpreters: interp.PerInterpreterGIL,
}

// Value is short for what every function here handles.
type Value = interp.Value

func functions() []interp.FuncDef {
	fns := []interp.FuncDef{
		unary("neg", "-a", sign(lang.OpNeg)),
		unary("pos", "+a", sign(lang.OpPos)),
		unary("inv", "~a", sign(lang.OpInvert)),
		unary("invert", "~a", sign(lang.OpInvert)),
		unary("abs", "abs(a)", abs),
		unary("index", "a.__index__()", interp.Index),
		unary("truth", "True if a is true, else False", func(t *interp.Thread, a Value) (Value, error) {
			b, err := interp.Truth(t, a)
			return interp.Bool(b), err
		}),
		unary("not_", "not a", func(t *interp.Thread, a Value) (Value, error) {
			b, err := interp.Truth(t, a)
			return interp.Bool(!b), err
		}),
		binary("is_", "a is b", func(_ *interp.Thread, a, b Value) (Value, error) { return interp.Bool(a.Is(b)), nil }),
		binary("is_not", "a is not b", func(_ *interp.Thread, a, b Value) (Value, error) { return interp.Bool(!a.Is(b)), nil }),
		binary("concat", "a + b, for sequences", concat(interp.BinaryOp)),
		binary("iconcat", "a += b, for sequences", concat(interp.InPlaceOp)),
		binary("contains", "b in a", func(t *interp.Thread, a, b Value) (Value, error) {
			in, err := interp.Contains(t, a, b)
			return interp.Bool(in), err
		}),
		binary("countOf", "how many items of a are equal to b", countOf),
		binary("indexOf", "the index of the first item of a that is equal to b", indexOf),
		binary("getitem", "a[b]", interp.GetItem),
		binary("delitem", "del a[b]", func(t *interp.Thread, a, b Value) (Value, error) {
			return interp.None, interp.DeleteItem(t, a, b)
		}),
		{Name: "setitem", Sig: "(a, b, c, /)", Doc: "Same as a[b] = c.", Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) {
			return interp.None, interp.SetItem(t, args[0], args[1], args[2])
		}},
		{Name: "length_hint", Sig: "(obj, default=0, /)", Doc: "How many items obj has, or an estimate; default if it cannot say.", Fn: lengthHint},
		{Name: "call", Sig: "(*args, **kwargs)", Doc: "Same as obj(*args, **kwargs).", Fn: call},
	}
	for _, r := range []struct {
		name   string
		op     lang.BinOp
		symbol string
	}{
		{"add", lang.BinAdd, "+"}, {"sub", lang.BinSub, "-"}, {"mul", lang.BinMul, "*"}, {"matmul", lang.BinMatMul, "@"},
		{"truediv", lang.BinDiv, "/"}, {"floordiv", lang.BinFloorDiv, "//"}, {"mod", lang.BinMod, "%"}, {"pow", lang.BinPow, "**"},
		{"lshift", lang.BinLShift, "<<"}, {"rshift", lang.BinRShift, ">>"},
		{"and_", lang.BinAnd, "&"}, {"or_", lang.BinOr, "|"}, {"xor", lang.BinXor, "^"},
	} {
		op := r.op
		inPlace := "i" + r.name
		if inPlace[len(inPlace)-1] == '_' { // iand, but and_
			inPlace = inPlace[:len(inPlace)-1]
		}
		fns = append(fns,
			binary(r.name, "a "+r.symbol+" b", func(t *interp.Thread, a, b Value) (Value, error) { return interp.BinaryOp(t, op, a, b) }),
			binary(inPlace, "a "+r.symbol+"= b", func(t *interp.Thread, a, b Value) (Value, error) { return interp.InPlaceOp(t, op, a, b) }))
	}
	for _, r := range []struct {
		name   string
		op     lang.CmpOp
		symbol string
	}{
		{"lt", lang.CmpLt, "<"}, {"le", lang.CmpLe, "<="}, {"gt", lang.CmpGt, ">"},
		{"ge", lang.CmpGe, ">="}, {"eq", lang.CmpEq, "=="}, {"ne", lang.CmpNe, "!="},
	} {
		op := r.op
		fns = append(fns, binary(r.name, "a "+r.symbol+" b", func(t *interp.Thread, a, b Value) (Value, error) {
			return interp.Compare(t, a, b, op)
		}))
	}
	return fns
}

func unary(name, means string, f func(t *interp.Thread, a Value) (Value, error)) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "(a, /)", Doc: "Same as " + means + ".", Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) {
		return f(t, args[0])
	}}
}

func binary(name, means string, f func(t *interp.Thread, a, b Value) (Value, error)) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "(a, b, /)", Doc: "Same as " + means + ".", Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) {
		return f(t, args[0], args[1])
	}}
}

func sign(op lang.Op) func(*interp.Thread, Value) (Value, error) {
	return func(t *interp.Thread, a Value) (Value, error) { return interp.UnaryOp(t, op, a) }
}

func abs(t *interp.Thread, a Value) (Value, error) {
	f, err := t.Builtin("abs")
	if err != nil {
		return interp.None, err
	}
	return interp.Call(t, f, a)
}

// concat is + for sequences only: those with __getitem__ that are no numbers.
func concat(op func(*interp.Thread, lang.BinOp, Value, Value) (Value, error)) func(*interp.Thread, Value, Value) (Value, error) {
	return func(t *interp.Thread, a, b Value) (Value, error) {
		if !interp.Subscriptable(a) {
			return interp.None, interp.TypeErrorf("'%s' object can't be concatenated", a.Type().Name())
		}
		return op(t, lang.BinAdd, a, b)
	}
}

func countOf(t *interp.Thread, a, b Value) (Value, error) {
	n := int64(0)
	err := eachItem(t, a, func(x Value) error {
		eq, err := interp.Identical(t, x, b)
		if eq {
			n++
		}
		return err
	})
	return interp.Int(n), err
}

func indexOf(t *interp.Thread, a, b Value) (Value, error) {
	n, found := int64(0), false
	err := eachItem(t, a, func(x Value) error {
		eq, err := interp.Identical(t, x, b)
		if err != nil {
			return err
		}
		if eq {
			found = true
			return interp.ErrStop
		}
		n++
		return nil
	})
	if err == nil && !found {
		err = interp.ValueErrorf("sequence.index(x): x not in sequence")
	}
	return interp.Int(n), err
}

// eachItem is Iterate, with the error that `in` gives for what cannot be searched. f ends it by ErrStop.
func eachItem(t *interp.Thread, v Value, f func(Value) error) error {
	it, err := interp.Iter(t, v)
	if err != nil {
		if interp.IsException(err, interp.TypeTypeError) {
			err = interp.TypeErrorf("argument of type '%s' is not iterable", v.Type().Name())
		}
		return err
	}
	return interp.Iterate(t, it, f)
}

func lengthHint(t *interp.Thread, _ Value, args []Value) (Value, error) {
	if !args[1].IsInt() {
		if _, ok := interp.AsBigInt(args[1]); !ok {
			return interp.None, interp.TypeErrorf("'%s' object cannot be interpreted as an integer", args[1].Type().Name())
		}
	}
	def, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	n, err := interp.LengthHint(t, args[0], def)
	return interp.Int(int64(n)), err
}

func call(t *interp.Thread, _ Value, args []Value) (Value, error) {
	if len(args) == 1 {
		return interp.None, interp.TypeErrorf("call expected at least 1 argument, got 0")
	}
	pos, kw := interp.SpreadKeywords(t, args[2:], args[0])
	return interp.CallKw(t, args[1], pos, kw)
}

// addNames sets __add__ and its like, and __all__.
func addNames(t *interp.Thread, m *interp.Module) error {
	all := []Value{interp.String("attrgetter"), interp.String("itemgetter"), interp.String("methodcaller")}
	for _, f := range m.Def().Functions {
		all = append(all, interp.String(f.Name))
		name := f.Name
		switch name {
		case "countOf", "indexOf", "is_", "is_not", "length_hint", "truth":
			continue
		}
		if name[len(name)-1] == '_' {
			name = name[:len(name)-1]
		}
		v, _ := m.Get(f.Name)
		m.Set("__"+name+"__", v)
	}
	m.Set("__all__", interp.NewList(all))
	return nil
}
