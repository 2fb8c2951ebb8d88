package lab

import "terrarium/interp"

// Liar says that it supports a GIL per interpreter, and keeps an object for all of them.
var Liar = &interp.ModuleDef{
	Name: "_testliar",
	Doc: `It claims to support a GIL of its own for each interpreter, and keeps one
registry for the whole process.

registry() gives the list; remember(x) appends to it.

Try:  _testliar.remember('from main') here, and _testliar.registry() in an
      interpreter that shares this one's GIL: it gets the same list, and the
      leak is reported. In one with a GIL of its own (:new worker) CPython would
      crash, now or later; here that interpreter ends, alone.`,
	NewProcessState: func() any { return new(liarState) },
	Functions: []interp.FuncDef{
		fn("registry", "()", "The list that everybody shares.", func(t *Thread, self Value, _ []Value) (list Value, err error) {
			err = interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *liarState) error {
				list = s.list()
				return nil
			})
			return list, err
		}),
		fn("remember", "(object, /)", "Append to the list.", func(t *Thread, self Value, args []Value) (Value, error) {
			return interp.None, interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *liarState) error {
				return s.list().Object().(*interp.List).Append(t, args[0])
			})
		}),
	},
	Interpreters: interp.PerInterpreterGIL, // not so
}

// liarState is what C code would have in a static PyObject *.
type liarState struct{ registry Value }

func (s *liarState) list() Value {
	if s.registry.IsNone() || s.registry.Object() == nil {
		s.registry = interp.NewList(nil) // made in whichever interpreter comes first
	}
	return s.registry
}
