// Package broken has modules with one mistake each that the laboratory does not have, for the kit is to find them.
package broken

import (
	"sync"

	"terrarium/interp"
)

// Short names.
type (
	Value  = interp.Value
	Thread = interp.Thread
	Module = interp.Module
)

type execSlots = []func(*Thread, *Module) error

func define(name string, change func(d *interp.ModuleDef)) *interp.ModuleDef {
	d := &interp.ModuleDef{Name: name, Interpreters: interp.PerInterpreterGIL}
	change(d)
	return d
}

func nothing(*Thread, Value, []Value) (Value, error) { return interp.None, nil }

// One definition for each mistake.
var (
	SharedList = define("sharedlist", func(d *interp.ModuleDef) {
		common := interp.NewList(nil)
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			m.Set("common", common)
			return nil
		}}
	})
	SharedClass = define("sharedclass", func(d *interp.ModuleDef) {
		d.Interpreters = interp.SharedGIL
		d.NewProcessState = func() any { return new(classes) }
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			return interp.WithProcessState(t, d, func(s *classes) (err error) {
				if s.err == nil {
					s.err, err = m.NewException(t, "Error")
				}
				m.Set("Error", interp.Obj(s.err))
				return err
			})
		}}
	})
	SharedState = define("sharedstate", func(d *interp.ModuleDef) {
		one := &number{}
		d.NewState = func() any { return one }
		d.Functions = []interp.FuncDef{{Name: "f", Sig: "()", Fn: nothing}}
	})
	HiddenState = define("hiddenstate", func(d *interp.ModuleDef) {
		d.NewState = func() any { return &hooks{} }
	})
	FreeFails = define("freefails", func(d *interp.ModuleDef) {
		d.NewState = func() any { return &number{} }
		d.Free = func(m *Module) { panic("closed twice") }
	})
	Namespace = define("namespace", func(d *interp.ModuleDef) {
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			_, err := m.NewException(t, "Error")
			return err
		}}
		d.Functions = []interp.FuncDef{{Name: "fail", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			c, _ := self.Object().(*Module).Get("Error")
			return interp.None, interp.NewException(c.Object().(*interp.Type), interp.String("no"))
		}}}
	})
	Immortal = define("immortal", func(d *interp.ModuleDef) {
		d.NewInterpreterState = func() any { return new(modules) }
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			s := interp.InterpreterState[modules](t, d)
			s.all = append(s.all, m)
			return nil
		}}
	})
	Careless = define("careless", func(d *interp.ModuleDef) {
		d.Functions = []interp.FuncDef{{Name: "first", Sig: "(items, /)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			return interp.AsList(args[0]).At(0), nil
		}}}
	})
	StaticMethod = define("staticmethod", func(d *interp.ModuleDef) {
		spec := interp.TypeSpec{Name: "Thing", Flags: interp.NoInstances, Methods: []interp.FuncDef{
			{Name: "value", Sig: "(thing, /)", Kind: interp.KindStatic, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				x, _ := interp.As[*thing](args[0])
				return interp.Int(x.n), nil
			}},
		}}
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			_, err := m.NewType(t, &spec)
			return err
		}}
	})
	Picky = define("picky", func(d *interp.ModuleDef) {
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			if !t.Interpreter().IsMain() {
				return interp.Errorf(interp.TypeImportError, "only in main")
			}
			return nil
		}}
	})
	Sink = define("sink", func(d *interp.ModuleDef) {
		kept := &modules{}
		var lock sync.Mutex
		d.Exec = execSlots{func(t *Thread, m *Module) error {
			lock.Lock()
			defer lock.Unlock()
			kept.all = []*Module{m}
			return nil
		}}
	})
)

type (
	classes struct{ err *interp.Type }
	number  struct{ n int64 }
	hooks   struct{ then func() }
	modules struct{ all []*Module }
	thing   struct {
		interp.Native
		n int64
	}
)
