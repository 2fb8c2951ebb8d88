// Package pickle holds the module pickle, written in the language, and the native _pickle: objects as bytes and back.
package pickle

import (
	_ "embed"

	"terrarium/interp"
)

// Source is the module pickle.
//
//go:embed pickle.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _pickle.
var Def = &interp.ModuleDef{
	Name:     "_pickle",
	Doc:      "Objects as bytes, and back.",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "dump", Sig: "(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)", Fn: dump,
			Doc: "dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)\n\nWrite an object to a binary file."},
		{Name: "dumps", Sig: "(obj, protocol=None, *, fix_imports=True, buffer_callback=None)", Fn: dumps,
			Doc: "dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)\n\nThe bytes for an object."},
		{Name: "load", Sig: "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", Fn: load,
			Doc: "load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())\n\nRead an object from a binary file."},
		{Name: "loads", Sig: "(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", Fn: loads,
			Doc: "loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())\n\nThe object that bytes stand for."},
		{Name: "_no_id", Sig: "(pickler, obj, /)", Doc: "The persistent id that an object has by default.",
			Fn: func(*interp.Thread, Value, []Value) (Value, error) { return interp.None, nil }},
		{Name: "_no_load", Sig: "(unpickler, pid, /)", Doc: "Refuse a persistent id.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.None, interp.SelfState[state](self).cannotLoad(noLoader)
		}},
		{Name: "_encode", Sig: "(obj, encoding='utf-8', errors='strict')", Doc: "What old protocols make bytes with.", Fn: encode},
	},
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	pickleError, picklingError, unpicklingError *interp.Type
	pickler, unpickler                          *interp.Type
	modules                                     map[string]Value // names of modules of native functions
	noID, noLoad, encode                        Value            // functions of the module
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	s.modules = map[string]Value{}
	s.noID, _ = m.Get("_no_id")
	s.noLoad, _ = m.Get("_no_load")
	s.encode, _ = m.Get("_encode")
	if s.pickleError, err = m.NewException(t, "PickleError", interp.TypeException); err != nil {
		return err
	}
	if s.picklingError, err = m.NewException(t, "PicklingError", s.pickleError); err != nil {
		return err
	}
	if s.unpicklingError, err = m.NewException(t, "UnpicklingError", s.pickleError); err != nil {
		return err
	}
	if s.pickler, err = m.NewType(t, &picklerSpec); err != nil {
		return err
	}
	s.unpickler, err = m.NewType(t, &unpicklerSpec)
	return err
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

func (s *state) cannotPickle(format string, args ...any) error {
	return interp.Errorf(s.picklingError, format, args...)
}

func (s *state) cannotLoad(format string, args ...any) error {
	return interp.Errorf(s.unpicklingError, format, args...)
}

// encode stands for _codecs.encode, by which protocols below 3 make bytes.
func encode(t *interp.Thread, _ Value, args []Value) (Value, error) {
	return interp.CallMethod(t, args[0], t.Intern("encode"), args[1], args[2])
}

// attr reads obj.name for a name from Go.
func attr(t *interp.Thread, obj Value, name string) (Value, error) {
	return interp.GetAttr(t, obj, t.Intern(name))
}

// tuple makes a tuple of items.
func tuple(items ...Value) Value { return interp.NewTuple(items) }

// registry gives one of the tables of copyreg.
func registry(t *interp.Thread, name string) (Value, error) {
	m, err := t.Import("copyreg")
	if err != nil {
		return interp.None, err
	}
	return attr(t, m, name)
}
