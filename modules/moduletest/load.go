package moduletest

import (
	"fmt"
	"strings"

	"terrarium/interp"
)

const (
	secGlobal    = "Managing Global State"
	secState     = "Managing Per-Module State"
	secIsolated  = "Isolated Module Objects"
	secEdges     = "Surprising Edge Cases"
	secOptOut    = "Opt-Out: Limiting to One Module Object per Process"
	secFunctions = "Module State Access from Functions"
	secStatic    = "Changing Static Types to Heap Types"
	secGC        = "Garbage-Collection Protocol"
	secMethods   = "Module State Access from Regular Methods"
	secClasses   = "Module State Access from Classes"
	secLifetime  = "Lifetime of the Module State"
	secMultiple  = "Making Modules Safe with Multiple Interpreters"
)

// kinds are the rows and columns of the loading matrix.
var kinds = []struct {
	name   string
	cfg    interp.Config
	main   bool
	allows func(interp.MultiInterp) bool
}{
	{"the main interpreter", interp.Config{}, true, func(interp.MultiInterp) bool { return true }},
	{"a legacy interpreter", interp.Config{}, false, func(interp.MultiInterp) bool { return true }},
	{"an isolated interpreter with the shared GIL", interp.Config{CheckMultiInterp: true}, false,
		func(s interp.MultiInterp) bool { return s != interp.NotSupported }},
	{"an isolated interpreter with its own GIL", interp.Isolated(), false, func(s interp.MultiInterp) bool { return s == interp.PerInterpreterGIL }},
}

// hiddenState looks for fields of the state that nobody can look into.
func (k *kit) hiddenState() {
	if k.def == nil || k.def.NewState == nil {
		return
	}
	state := func() (s any) {
		defer func() { _ = recover() }() // the import will tell
		return k.def.NewState()
	}()
	if field := interp.BlindSpot(state); field != "" {
		k.find(Finding{Check: HiddenState, What: "The module's state has a field that can hide objects.",
			Where:   []Place{{"state", fmt.Sprintf("%T", state)}, {"field", field}},
			Why:     "A function, a channel or an unsafe.Pointer may hold objects that neither the collector nor these checks can see. Let the state implement interp.Traverser, which is what the traverse slot is in C.",
			Section: secGC})
	}
}

// loading imports the module in every kind of interpreter and compares with the loading matrix. It tells whether there is
// anything to look at.
func (k *kit) loading() bool {
	refusal := "module " + k.name + " does not support loading in subinterpreters"
	var refused []string
	for _, kind := range kinds {
		w := k.world()
		p := w.main
		if !kind.main {
			var err error
			if p, err = w.place(kind.cfg); err != nil {
				k.missing = err
				return false
			}
		}
		var got interp.Value
		err := p.do(func(t *interp.Thread) (err error) {
			got, err = t.Import(k.name)
			return err
		})
		what := ""
		allowed := kind.allows(k.support())
		switch {
		case err == nil && !allowed:
			what = "The module loads in " + kind.name + ", which its definition rules out."
		case err != nil && allowed && kind.main && interp.IsException(err, interp.TypeImportError) && strings.Contains(err.Error(), "No module named '"+k.name):
			k.missing = err
			return false
		case err != nil && allowed:
			what = "Importing the module fails in " + kind.name + "."
		case err != nil && err.Error() != "ImportError: "+refusal:
			what = "The module is refused in " + kind.name + ", but in other words than CPython's."
		case err != nil:
			refused = append(refused, kind.name)
		}
		w.process.Close()
		if _, ok := got.Object().(*interp.Module); err == nil && !ok {
			k.remark(Finding{Check: Loading, What: fmt.Sprintf("The create slot makes a %s, which is no module object. That is allowed.", got.Type().Name()),
				Why: "It has no state, and no exec slot can fill it; there is nothing else to check.", Section: secIsolated})
			return false
		}
		if what == "" {
			continue
		}
		var where []Place
		if err != nil {
			where = append(where, Place{"error", words(err)})
		}
		if err != nil && !allowed {
			where = append(where, Place{"expected", "ImportError: " + refusal})
		}
		if !k.found(HiddenState) {
			k.find(Finding{Check: Loading, What: what, Where: where, Section: secMultiple,
				Why: "Whoever imports a module must get a working one, or an ImportError that says why not. An error in a slot must be an exception: a Python programmer sees nothing else."})
		}
		return false
	}
	if len(refused) > 0 && k.def.Init == interp.MultiPhase {
		k.remark(Finding{Check: Support, What: "Not every interpreter may load the module.", Where: []Place{{"refused in", strings.Join(refused, "; ")}},
			Why: "It says so itself, which is honest; a module that supports a per-interpreter GIL is of more use.", Section: secMultiple})
	}
	return true
}

// phases looks for modules that have not one module object for each import.
func (k *kit) phases() {
	if k.def == nil {
		return
	}
	if k.def.Once != interp.OnceNot {
		k.one = true
		k.remark(Finding{Check: Support, What: "The module allows one module object at a time.",
			Why: "That is the opt-out for modules whose global state cannot be divided. Checks that need two module objects are left out.", Section: secOptOut})
		k.twice()
	}
	if k.def.Init == interp.MultiPhase {
		return
	}
	f := Finding{Check: SinglePhase, What: "The module is initialised in a single phase.", Section: secMultiple,
		Why: "Its init function runs again for every import, so nothing tells which of its data belongs to which module object; isolated interpreters refuse it. Use MultiPhase: create and exec slots, with state made by NewState."}
	if k.def.Init == interp.SinglePhaseGlobal {
		f.Why = "With a negative size its init function runs once a process; later imports get a shallow copy of the first namespace, with the same classes and functions. Isolated interpreters refuse it. Use MultiPhase: create and exec slots, with state made by NewState."
	}
	k.find(f)
}

// twice checks how a module that allows one module object refuses a second.
func (k *kit) twice() {
	const want = "ImportError: cannot load module more than once per process"
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return
	}
	p.do(func(t *interp.Thread) error {
		if _, err := p.load(t, "_first"); err != nil {
			return err
		}
		if err := p.forget(t, false); err != nil {
			return err
		}
		_, err := t.Import(k.name)
		if err == nil || err.Error() != want {
			k.find(Finding{Check: Loading, What: "The second load is not refused as it should be.", Section: secOptOut,
				Where: []Place{{"expected", want}, {"but", fmt.Sprint(err)}}, Why: "The definition says that the module is loaded once."})
		}
		return nil
	})
}
