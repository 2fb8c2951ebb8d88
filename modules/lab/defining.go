package lab

import "terrarium/interp"

// DefiningClass reaches module state from methods as PEP 573 has it.
var DefiningClass = &interp.ModuleDef{
	Name: "_testmultiphase_meth_state_access",
	Doc: `Module testing access to state from methods.

Methods of StateAccessType count in the state of the module that defines the
class, also for instances of subclasses.

Try:  class Sub(StateAccessType): pass, then Sub().increment_count_clinic() and
      StateAccessType().get_count(). Import the module again: the new class
      counts from 0, and refuses instances of the old one. Then compare
      _testtypeself.`,
	NewState: func() any { return new(accessState) },
	Exec: execSlots{func(t *Thread, m *Module) error {
		_, err := m.NewType(t, &accessSpec)
		return err
	}},
	Interpreters: interp.PerInterpreterGIL,
}

type accessState struct{ counter int64 }

var accessSpec = interp.TypeSpec{
	Name:  "StateAccessType",
	Doc:   "Type for testing per-module state access from methods.",
	Flags: interp.Subclassable | interp.Immutable,
	Slots: interp.Slots{ // no New: instances hold nothing of their own, so that a class can derive from two copies
		// A slot is not told its defining class: it looks for the module along the MRO.
		Len: func(t *Thread, v Value) (int, error) {
			m, err := interp.GetModuleByState[accessState](v.Type())
			if err != nil {
				return 0, err
			}
			return int(interp.StateOf[accessState](m).counter), nil
		},
	},
	Methods: []interp.FuncDef{
		{Name: "get_defining_module", Sig: "()", Doc: "Return the module of the defining class.",
			ClassFn: func(t *Thread, cls *interp.Type, _ Value, _ []Value) (Value, error) {
				return interp.Obj(cls.Module()), nil
			}},
		{Name: "getmodulebydef_bad_def", Sig: "()", Doc: "Look for the module of a definition that has nothing to do with the class.",
			ClassFn: func(t *Thread, cls *interp.Type, self Value, _ []Value) (Value, error) {
				m, err := interp.GetModuleByDef(self.Type(), board)
				if err != nil {
					return interp.None, err
				}
				return interp.Obj(m), nil
			}},
		{Name: "increment_count_clinic", Sig: "(n=1, *, twice=False)", Doc: "Add 'n' to the module-state counter.\n\nPass 'twice' to double that amount.",
			ClassFn: func(t *Thread, cls *interp.Type, _ Value, args []Value) (Value, error) {
				n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
				if err != nil {
					return interp.None, err
				}
				twice, err := interp.Truth(t, args[1])
				if twice {
					n *= 2
				}
				interp.StateOf[accessState](cls.Module()).counter += int64(n)
				return interp.None, err
			}},
		{Name: "get_count", Sig: "()", Doc: "Return the value of the module-state counter.",
			ClassFn: func(t *Thread, cls *interp.Type, _ Value, _ []Value) (Value, error) {
				return interp.Int(interp.StateOf[accessState](cls.Module()).counter), nil
			}},
	},
}

// TypeOfSelf reaches for module state through the class of self, which is wrong.
var TypeOfSelf = &interp.ModuleDef{
	Name: "_testtypeself",
	Doc: `A class that looks for its module in type(self), and not in its defining class.

It works, until somebody derives a class from it: that class was made by no
module. In C the method would read state through a null pointer.

Try:  Counter().increment(); then class Sub(Counter): pass, and
      Sub().increment(): a SystemError that names the module. In C: a crash.
      Then compare _testmultiphase_meth_state_access.`,
	NewState: func() any { return new(counter) },
	Exec: execSlots{func(t *Thread, m *Module) error {
		_, err := m.NewType(t, &typeSelfSpec)
		return err
	}},
	Interpreters: interp.PerInterpreterGIL,
}

var typeSelfSpec = interp.TypeSpec{
	Name:  "Counter",
	Doc:   "Counts in the state of its module.",
	Flags: interp.Subclassable,
	Slots: interp.Slots{New: newObject},
	Methods: []interp.FuncDef{fn("increment", "()", "One more.", func(t *Thread, self Value, _ []Value) (Value, error) {
		m := self.Type().Module() // wrong: nil for a class made in the language
		return interp.StateOf[counter](m).next()
	})},
}
