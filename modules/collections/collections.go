// Package collections holds the modules collections and collections.abc, written in the language, and the native
// _collections: the deque.
package collections

import (
	_ "embed"

	"terrarium/interp"
	"terrarium/lang"
)

// Source is the module collections.
//
//go:embed collections.py
var Source string

// ABCSource is the module _collections_abc, which collections.abc names again.
//
//go:embed abc.py
var ABCSource string

// ABCModule is the module collections.abc.
const ABCModule = "from _collections_abc import *\nfrom _collections_abc import __all__\nfrom _collections_abc import _CallableGenericAlias\n"

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _collections.
var Def = &interp.ModuleDef{
	Name:     "_collections",
	Doc:      "High performance data structures.",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{{Name: "_count_elements", Sig: "(mapping, iterable, /)", Doc: "Count elements in the iterable, updating the mapping", Fn: countElements},
		odictView("keys"), odictView("values"), odictView("items")},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	deque, iter, revIter *interp.Type
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.deque, err = m.NewType(t, &dequeSpec); err != nil {
		return err
	}
	if _, err = m.NewType(t, &getterSpec); err != nil {
		return err
	}
	if s.iter, err = m.NewType(t, &iterSpec); err != nil {
		return err
	}
	s.revIter, err = m.NewType(t, &revIterSpec)
	return err
}

// odictView is what OrderedDict's method of that name calls.
func odictView(kind string) interp.FuncDef {
	return interp.FuncDef{Name: "_odict_" + kind, Sig: "(self, /)", Doc: "The view of an OrderedDict",
		Fn: func(_ *interp.Thread, _ Value, args []Value) (Value, error) {
			if interp.AsDict(args[0]) == nil {
				return interp.None, interp.TypeErrorf("an OrderedDict is required, not '%s'", args[0].Type().Name())
			}
			return interp.OrderedDictView(args[0], kind), nil
		}}
}

// stateOf gives the module's state from a class of its, or one derived from it.
func stateOf(c *interp.Type) *state {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s
			}
		}
	}
	return nil
}

// countElements adds one to mapping[x] for every item x.
func countElements(t *interp.Thread, _ Value, args []Value) (Value, error) {
	mapping := args[0]
	get, err := interp.GetAttr(t, mapping, t.Intern("get"))
	if err != nil {
		return interp.None, err
	}
	plain := interp.HasPlainItems(mapping)
	return interp.None, interp.Iterate(t, args[1], func(x Value) error {
		var n Value
		if plain {
			v, ok, err := interp.AsDict(mapping).Get(t, x)
			if err != nil {
				return err
			}
			if n = v; !ok {
				n = interp.Int(0)
			}
		} else if n, err = interp.Call(t, get, x, interp.Int(0)); err != nil {
			return err
		}
		n, err := interp.BinaryOp(t, lang.BinAdd, n, interp.Int(1))
		if err != nil {
			return err
		}
		if plain {
			return interp.AsDict(mapping).Set(t, x, n)
		}
		return interp.SetItem(t, mapping, x, n)
	})
}
