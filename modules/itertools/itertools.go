// Package itertools is the module itertools: iterators built from other iterators.
package itertools

import (
	"math/big"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines the module. Its state holds the classes that are not called by name.
var Def = &interp.ModuleDef{
	Name:         "itertools",
	Doc:          "Iterators that make loops shorter: endless ones, ones that combine others, and combinatorics.",
	NewState:     func() any { return new(state) },
	Exec:         []func(*interp.Thread, *interp.Module) error{addTypes},
	Functions:    []interp.FuncDef{{Name: "tee", Sig: "(iterable, n=2, /)", Doc: "A tuple of n independent iterators over one iterable.", Fn: tee}},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	grouper, tee *interp.Type
}

// specs lists the classes; the parts of an item that they are made of are with their Next.
func specs() []*interp.TypeSpec {
	return []*interp.TypeSpec{
		&countSpec, &cycleSpec, &repeatSpec,
		&accumulateSpec, &chainSpec, &compressSpec, &dropWhileSpec, &takeWhileSpec, &filterFalseSpec, &starMapSpec, &isliceSpec,
		&pairwiseSpec, &batchedSpec, &groupBySpec, &zipLongestSpec,
		&productSpec, &permutationsSpec, &combinationsSpec, &replacementSpec,
	}
}

func addTypes(t *interp.Thread, m *interp.Module) error {
	for _, spec := range specs() {
		if _, err := m.NewType(t, spec); err != nil {
			return err
		}
	}
	s := interp.StateOf[state](m)
	for _, inner := range []struct {
		spec *interp.TypeSpec
		cls  **interp.Type
	}{{&grouperSpec, &s.grouper}, {&teeSpec, &s.tee}} {
		c, err := m.NewType(t, inner.spec)
		if err != nil {
			return err
		}
		*inner.cls = c
	}
	return nil
}

// stateOf gives the module's state from a class of its, or one derived from it. (GetModuleByDef would make Def refer to itself.)
func stateOf(c *interp.Type) (*state, error) {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s, nil
			}
		}
	}
	return nil, interp.TypeErrorf("'%s' is no class of itertools", c.Name())
}

// newFunc makes an instance from bound arguments.
type newFunc func(t *interp.Thread, cls *interp.Type, args []Value) (Value, error)

// iterSlots are those of an iterator of Go type T. Chains of iterators may be long: a step counts as recursion.
func iterSlots[T interp.Object](name, sig string, makeIt newFunc, next func(it T, t *interp.Thread) (Value, error)) interp.Slots {
	def := &interp.FuncDef{Name: name, Sig: sig}
	byPosition := strings.HasSuffix(sig, "/)") || strings.HasPrefix(sig, "(*")
	return interp.Slots{
		New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			if byPosition && len(kw) > 0 && interp.OverridesInit(cls) {
				args, kw = args[:len(args)-len(kw)], nil
			}
			bound, err := interp.BindArgs(t, def, args, kw)
			if err != nil {
				return interp.None, err
			}
			return makeIt(t, cls, bound)
		},
		Iter: interp.SelfIter,
		Next: func(t *interp.Thread, self Value) (Value, error) {
			if err := t.Enter(); err != nil {
				return interp.None, err
			}
			defer t.Leave()
			it, _ := interp.As[T](self)
			return next(it, t)
		},
	}
}

// iterAll makes an iterator of each argument.
func iterAll(t *interp.Thread, args []Value) ([]Value, error) {
	its := make([]Value, len(args))
	for i, v := range args {
		var err error
		if its[i], err = interp.Iter(t, v); err != nil {
			return nil, err
		}
	}
	return its, nil
}

// add is a + b, quickly for small ints.
func add(t *interp.Thread, a, b Value) (Value, error) {
	if a.IsInt() && b.IsInt() {
		if s := a.AsInt() + b.AsInt(); (s > a.AsInt()) == (b.AsInt() > 0) {
			return interp.Int(s), nil
		}
		return interp.BigInt(new(big.Int).Add(big.NewInt(a.AsInt()), big.NewInt(b.AsInt()))), nil
	}
	return interp.BinaryOp(t, lang.BinAdd, a, b)
}

// sizeArg gives an argument that is a number of items.
func sizeArg(t *interp.Thread, v Value) (int, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() {
		return 0, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(i.AsInt()), nil
}

// tupleOf makes a tuple of a copy of items.
func tupleOf(items []Value) Value {
	return interp.NewTuple(append([]Value(nil), items...))
}
