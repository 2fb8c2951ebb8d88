// Package functools holds the module functools, written in the language, and the native _functools: the parts of it
// whose speed matters.
package functools

import (
	_ "embed"

	"terrarium/interp"
	"terrarium/lang"
)

// Source is the module functools.
//
//go:embed functools.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _functools.
var Def = &interp.ModuleDef{
	Name:     "_functools",
	Doc:      "Tools that operate on functions.",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "reduce", Sig: "(function, iterable, initial=<unset>, /)", Fn: reduce,
			Doc: "reduce(function, iterable[, initial], /) -> value\n\nfunction(function(function(initial, a), b), c) and so on, over the items a, b, c…"},
		{Name: "cmp_to_key", Sig: "(mycmp)", Fn: cmpToKey, Doc: "A key function for sorting from a function that compares two items."},
	},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	key *interp.Type
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.key, err = m.NewType(t, &keySpec); err != nil {
		return err
	}
	m.Dict().DelStr(t.Intern("KeyWrapper")) // only its instances are of use
	for _, spec := range []*interp.TypeSpec{&partialSpec, &lruSpec} {
		if _, err := m.NewType(t, spec); err != nil {
			return err
		}
	}
	return nil
}

func reduce(t *interp.Thread, _ Value, args []Value) (Value, error) {
	fn, total := args[0], args[2]
	it, err := interp.Iter(t, args[1])
	if err != nil {
		if interp.IsException(err, interp.TypeTypeError) {
			err = interp.TypeErrorf("reduce() arg 2 must support iteration")
		}
		return interp.None, err
	}
	err = interp.Iterate(t, it, func(x Value) (err error) {
		if total.IsUnset() {
			total = x
			return nil
		}
		total, err = interp.Call(t, fn, total, x)
		return err
	})
	if err == nil && total.IsUnset() {
		err = interp.TypeErrorf("reduce() of empty iterable with no initial value")
	}
	return total, err
}

// keyWrapper compares as cmp says. The one without an object is the key function.
type keyWrapper struct {
	interp.Native
	cmp Value
	obj Value // Unset: none yet
}

var keySpec = interp.TypeSpec{
	Name:  "functools.KeyWrapper",
	Flags: interp.NoInstances,
	Slots: interp.Slots{Call: keyCall, Compare: keyCompare},
	Methods: []interp.FuncDef{{Name: "obj", Kind: interp.KindGetter, Doc: "Value wrapped by a key function.",
		Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			k, _ := interp.As[*keyWrapper](self)
			if k.obj.IsUnset() {
				return interp.None, nil
			}
			return k.obj, nil
		}}},
}

func cmpToKey(_ *interp.Thread, self Value, args []Value) (Value, error) {
	return interp.NewNative(interp.SelfState[state](self).key, &keyWrapper{cmp: args[0], obj: interp.Unset}), nil
}

var keyCallDef = interp.FuncDef{Name: "K", Sig: "(obj)"}

func keyCall(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
	bound, err := interp.BindArgs(t, &keyCallDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	k, _ := interp.As[*keyWrapper](self)
	return interp.NewNative(k.Type(), &keyWrapper{cmp: k.cmp, obj: bound[0]}), nil
}

func keyCompare(t *interp.Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, ok := interp.As[*keyWrapper](v)
	b, ok2 := interp.As[*keyWrapper](w)
	if !ok || !ok2 {
		return interp.None, interp.TypeErrorf("other argument must be K instance")
	}
	if a.obj.IsUnset() || b.obj.IsUnset() {
		return interp.None, interp.Errorf(interp.TypeAttributeError, "object")
	}
	r, err := interp.Call(t, a.cmp, a.obj, b.obj)
	if err != nil {
		return interp.None, err
	}
	return interp.Compare(t, r, interp.Int(0), op)
}
