// Package lab is a laboratory: native modules that keep their state well, and others that make one mistake each, so that
// the mistake can be seen. Every file is one lesson, and an example of the API; the docstring of each module says what to
// try. Names that CPython's own test modules have are used for what those are about.
//
// Even the wrong modules keep nothing in Go package variables: what C code would keep in a static variable is process
// state here, and a process is simulated.
package lab

import "terrarium/interp"

// Short names for what every file uses.
type (
	Value  = interp.Value
	Thread = interp.Thread
	Module = interp.Module
)

// All gives the definitions of the modules.
func All() []*interp.ModuleDef {
	defs := []*interp.ModuleDef{
		Scopes,
		SinglePhase, SinglePhaseReinit, StaticTypes, HeapTypes,
		LED, OwnedLED,
		Once, OnceReset,
		Liar,
		DefiningClass, TypeOfSelf,
		Callback, CallbackDangling,
		Limit, LimitShared,
		NonIsolated, SharedGILOnly,
		XXLimited,
	}
	return append(defs, Broken...)
}

type execSlots = []func(*Thread, *Module) error

// fn is a row of a table of functions.
func fn(name, sig, doc string, f func(t *Thread, self Value, args []Value) (Value, error)) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: f}
}

// object is the header of an instance, with nothing else in it.
type object struct{ interp.Native }

// newObject is the New slot of classes whose instances hold nothing.
func newObject(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	return interp.NewNative(cls, &object{}), nil
}
