package lab

import (
	"errors"

	"terrarium/interp"
)

// Broken are modules whose definitions or slots fail, one way each. Importing one raises an error and leaves nothing in
// sys.modules.
var Broken = []*interp.ModuleDef{
	broken("_testmultiphase_exec_err", "Its exec slot fails without setting an exception.", func(d *interp.ModuleDef) {
		d.Exec = execSlots{func(*Thread, *Module) error { return errors.New("no exception") }}
	}),
	broken("_testmultiphase_exec_raise", "Its exec slot raises SystemError.", func(d *interp.ModuleDef) {
		d.Exec = execSlots{func(*Thread, *Module) error {
			return interp.Errorf(interp.TypeSystemError, "bad exec function")
		}}
	}),
	broken("_testmultiphase_exec_unreported_exception", "Its exec slot sets an exception and says that all went well.", func(d *interp.ModuleDef) {
		d.Exec = execSlots{func(*Thread, *Module) error {
			return interp.Unreported(interp.Errorf(interp.TypeSystemError, "bad exec function"))
		}}
	}),
	broken("_testmultiphase_create_null", "Its create slot makes nothing and sets no exception.", func(d *interp.ModuleDef) {
		d.Create = creates(interp.Unset, nil)
	}),
	broken("_testmultiphase_create_raise", "Its create slot raises SystemError.", func(d *interp.ModuleDef) {
		d.Create = func(*Thread, Value, *interp.ModuleDef) (Value, error) {
			return interp.None, interp.Errorf(interp.TypeSystemError, "bad create function")
		}
	}),
	broken("_testmultiphase_create_unreported_exception", "Its create slot sets an exception and gives a module all the same.", func(d *interp.ModuleDef) {
		d.Create = func(*Thread, Value, *interp.ModuleDef) (Value, error) {
			return interp.None, interp.Unreported(interp.Errorf(interp.TypeSystemError, "bad create function"))
		}
	}),
	broken("_testmultiphase_nonmodule", "Its create slot makes a namespace and no module object. That is allowed.", func(d *interp.ModuleDef) {
		d.Create = createNamespace
	}),
	broken("_testmultiphase_nonmodule_with_methods", "Its create slot makes a namespace, which gets the functions. That is allowed.", func(d *interp.ModuleDef) {
		d.Create = createNamespace
		d.Functions = []interp.FuncDef{fn("bar", "(i, j, /)", "bar(i,j)\n\nReturn the difference of i and j.", func(t *Thread, _ Value, args []Value) (Value, error) {
			i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			if err != nil {
				return interp.None, err
			}
			j, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
			return interp.Int(int64(i - j)), err
		})}
	}),
	broken("_testmultiphase_nonmodule_with_exec_slots", "Its create slot makes a number, which no exec slot can fill.", func(d *interp.ModuleDef) {
		d.Create = creates(interp.Int(3), nil)
		d.Exec = execSlots{func(*Thread, *Module) error { return nil }}
	}),
	broken("_testmultiphase_create_int_with_state", "Its create slot makes a number, which has no room for state.", func(d *interp.ModuleDef) {
		d.Create = creates(interp.Int(3), nil)
		d.NewState = func() any { return new(counter) }
	}),
	broken("_testmultiphase_export_uninitialized", "What it gives was never initialised.", func(d *interp.ModuleDef) {
		d.Create = creates(interp.Obj(new(Module)), nil)
	}),
	broken("_testmultiphase_export_null", "Single-phase: its init function fails without raising an exception.", func(d *interp.ModuleDef) {
		d.Init = interp.SinglePhase
		d.Exec = execSlots{func(*Thread, *Module) error { return errors.New("no exception") }}
	}),
	broken("_testmultiphase_export_unreported_exception", "Single-phase: its init function raises an exception and says that all went well.", func(d *interp.ModuleDef) {
		d.Init = interp.SinglePhase
		d.Exec = execSlots{func(*Thread, *Module) error {
			return interp.Unreported(interp.Errorf(interp.TypeSystemError, "bad export function"))
		}}
	}),
	broken("_testmultiphase_negative_size", "It wants m_size -1 and slots, which do not go together.", func(d *interp.ModuleDef) {
		d.Init = interp.SinglePhaseGlobal
		d.Create = createNamespace
	}),
	broken("_testmultiphase_bad_slot_large", "Its table has a slot of a number that nobody knows.", func(d *interp.ModuleDef) {
		d.Slots = []interp.ModuleSlot{{ID: 5}}
	}),
	broken("_testmultiphase_bad_slot_negative", "Its table has a slot of a number that nobody knows.", func(d *interp.ModuleDef) {
		d.Slots = []interp.ModuleSlot{{ID: -1}}
	}),
	broken("_testmultiphase_multiple_create_slots", "Its table has two create slots.", func(d *interp.ModuleDef) {
		d.Slots = []interp.ModuleSlot{{ID: interp.SlotCreate, Value: createNamespace}, {ID: interp.SlotCreate, Value: createNamespace}}
	}),
	broken("_testmultiphase_multiple_multiple_interpreters_slots", "Its table says twice which interpreters may load it.", func(d *interp.ModuleDef) {
		slot := interp.ModuleSlot{ID: interp.SlotMultipleInterpreters, Value: interp.PerInterpreterGIL}
		d.Slots = []interp.ModuleSlot{slot, slot}
	}),
	broken("_testpanic", "Its function crash() panics; in C the process would be gone.\n\nTry:  try: _testpanic.crash() / except SystemError: ..., then go on; then ask\n      another interpreter whether it noticed.", func(d *interp.ModuleDef) {
		d.Functions = []interp.FuncDef{fn("crash", "()", "Reach through a nil pointer.", func(*Thread, Value, []Value) (Value, error) {
			var nothing *counter
			return nothing.next()
		})}
	}),
}

// broken makes a definition with a mistake.
func broken(name, doc string, mistake func(*interp.ModuleDef)) *interp.ModuleDef {
	d := &interp.ModuleDef{Name: name, Doc: doc, Interpreters: interp.PerInterpreterGIL}
	mistake(d)
	return d
}

func creates(v Value, err error) func(*Thread, Value, *interp.ModuleDef) (Value, error) {
	return func(*Thread, Value, *interp.ModuleDef) (Value, error) { return v, err }
}

// createNamespace is a create slot that makes a namespace with one attribute.
func createNamespace(t *Thread, _ Value, _ *interp.ModuleDef) (Value, error) {
	return t.NewNamespace(interp.Constant{Name: "three", Value: interp.Int(3)}), nil
}
