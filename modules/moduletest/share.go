package moduletest

import (
	"fmt"
	"reflect"

	"terrarium/interp"
)

// copies compares two module objects of one interpreter.
func (k *kit) copies() {
	if k.one || k.found(SinglePhase) && k.def.Init == interp.SinglePhase {
		return
	}
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return
	}
	err = p.do(func(t *interp.Thread) error {
		// The first import brings what the module needs; that may be shared.
		if _, err := t.Import(k.name); err != nil {
			return err
		}
		if err := p.forget(t, false); err != nil {
			return err
		}
		if err := collect(t); err != nil {
			return err
		}
		before, err := p.inSight(t)
		if err != nil {
			return err
		}
		first, err := p.load(t, "_first")
		if err != nil {
			return err
		}
		if err := p.forget(t, false); err != nil {
			return err
		}
		second, err := p.load(t, "_second")
		if err != nil {
			return err
		}
		if first.Is(second) {
			k.find(Finding{Check: Loading, What: "After its name is deleted from sys.modules an import gives the same module object again.",
				Why: "An import that finds nothing in sys.modules makes a new module object; a program may want two.", Section: secIsolated})
			return nil
		}
		k.staticTypes(second)
		k.compare(first, second, before, before, p, p, "two module objects of one interpreter")
		return nil
	})
	if err != nil {
		k.find(Finding{Check: Loading, What: "The module cannot be imported again after its name is deleted from sys.modules.", Where: []Place{{"error", words(err)}},
			Why: "Programs do that to get a fresh module object. Nothing may rely on being the first.", Section: secIsolated})
	}
}

// owners compares module objects of two interpreters.
func (k *kit) owners() {
	if k.one || k.support() == interp.NotSupported || k.found(SharedObject, SharedClass, SharedState) {
		return
	}
	w := k.world()
	defer w.process.Close()
	var places [2]*place
	var before [2]*reach
	var mods [2]interp.Value
	for i := range places {
		p, err := w.place(k.config())
		if err != nil {
			return
		}
		places[i] = p
		err = p.do(func(t *interp.Thread) (err error) {
			if before[i], err = p.inSight(t); err != nil {
				return err
			}
			mods[i], err = p.load(t, "_module")
			return err
		})
		if err != nil {
			k.crashed(err, "importing it in a second interpreter")
			return
		}
	}
	k.compare(mods[0], mods[1], before[0], before[1], places[0], places[1], "two interpreters")
}

// compare looks for what two module objects have in common.
func (k *kit) compare(a, b interp.Value, beforeA, beforeB *reach, inA, inB *place, between string) {
	if k.sameState(a, b) {
		return
	}
	ra, rb := newReach(inA.w.process, outside(beforeA, a)), newReach(inB.w.process, outside(beforeB, b))
	ra.add(a.Object(), k.name)
	rb.add(b.Object(), k.name)
	for _, o := range rb.common(ra) {
		f := Finding{Check: SharedObject, What: fmt.Sprintf("A %s is reachable from %s.", o.Type().Name(), between), Section: secState,
			Why: "It can change: what a program does to it through one module object is felt in the other, and in interpreters that run in parallel it is a race. Keep it in the module's state, made by NewState or the exec slot."}
		name := "object"
		if c, ok := o.(*interp.Type); ok {
			name = "class"
			f.Check, f.Section = SharedClass, secStatic
			f.What = fmt.Sprintf("The class %s is the same in %s.", c.Name(), between)
			f.Why = "except clauses and isinstance then tell nothing about which module object an object is from, and attributes set on the class are felt in the other. Make classes with NewType and exceptions with NewException, in the exec slot."
		}
		f.Where = []Place{{name, o.Type().Name()}, {"first", ra.path(o)}, {"second", rb.path(o)}}
		if c, ok := o.(*interp.Type); ok {
			f.Where[0].Text = interp.QualifiedName(c)
		}
		if inA != inB && k.def != nil && k.support() == interp.PerInterpreterGIL {
			f.Where = append(f.Where, Place{"declared", "PerInterpreterGIL"})
		}
		if k.found(SinglePhase) {
			// What is shared is how that shows.
			last := &k.report.Findings[len(k.report.Findings)-1]
			last.Where = append(last.Where, Place{"shared", rb.path(o)})
			continue
		}
		k.find(f)
	}
}

// sameState tells whether two module objects have one Go state, and reports it.
func (k *kit) sameState(a, b interp.Value) bool {
	x, ok := a.Object().(*interp.Module)
	y, ok2 := b.Object().(*interp.Module)
	if !ok || !ok2 || x.State() == nil {
		return false
	}
	v, w := reflect.ValueOf(x.State()), reflect.ValueOf(y.State())
	if v.Kind() != reflect.Pointer || v.Type().Elem().Size() == 0 || v.Pointer() != w.Pointer() {
		return false
	}
	k.find(Finding{Check: SharedState, What: "Two module objects have the same Go state.", Where: []Place{{"state", fmt.Sprintf("%T", x.State())}}, Section: secState,
		Why: "NewState gave one pointer twice. It must make a new state each time: return new(state)."})
	return true
}

// staticTypes remarks on classes that all interpreters share.
func (k *kit) staticTypes(v interp.Value) {
	m, ok := v.Object().(*interp.Module)
	if !ok || k.def == nil {
		return
	}
	var names string
	for _, val := range m.Dict().All {
		if c, ok := val.Object().(*interp.Type); ok && c.Static() && c.ModuleName() == k.name {
			if names != "" {
				names += ", "
			}
			names += c.Name()
		}
	}
	if names != "" {
		k.remark(Finding{Check: StaticType, What: "Some classes are static types: all module objects and interpreters have the same.", Where: []Place{{"classes", names}},
			Why: "They cannot change, so nothing breaks; but they know no module object, and objects from two imports pass for one another.", Section: secStatic})
	}
}

// crashed reports what an interpreter was handed that is another's; false if err is something else.
func (k *kit) crashed(err error, doing string) bool {
	c, ok := isCrash(err)
	if !ok {
		return false
	}
	k.leak(c.Leak, doing)
	return true
}

func (k *kit) leak(l interp.Leak, doing string) {
	if k.found(OwnGIL, Handover) {
		return
	}
	f := Finding{Check: Handover, What: fmt.Sprintf("An interpreter is handed an object that another left in per-%s state.", l.Scope), Section: secGlobal,
		Where: []Place{{"object", l.Class + " " + l.Object}, {"through", l.Path}, {"by", doing}},
		Why:   "Every object belongs to the interpreter that made it. State wider than an interpreter may hold numbers and Go strings; objects belong in the module's state."}
	if k.support() == interp.PerInterpreterGIL {
		f.Check = OwnGIL
		f.What = "The module says that it supports a GIL for each interpreter, but hands objects from one to another."
		f.Where = append(f.Where, Place{"declared", "PerInterpreterGIL"})
		f.Why = "Two interpreters with their own GIL then change one object's reference count at once, and CPython's process crashes, now or later. " + f.Why
	}
	k.find(f)
}

// resources looks whether an import changes what other module objects use.
func (k *kit) resources() {
	if k.def == nil || k.one || k.support() == interp.NotSupported || k.found(SinglePhase) {
		return
	}
	w := k.world()
	defer w.process.Close()
	user, err := w.worker()
	if err != nil {
		return
	}
	if _, _, err := user.playAll(4, "_module"); err != nil {
		return
	}
	other, err := w.worker()
	if err != nil {
		return
	}
	states := func() map[string]string {
		all := map[string]string{}
		w.process.ProcessStates(func(def *interp.ModuleDef, text string) { all[def.Name] = text })
		return all
	}
	before := states()
	err = other.do(func(t *interp.Thread) error {
		_, err := other.load(t, "_module")
		return err
	})
	if err != nil {
		return
	}
	after := states()
	for _, name := range sorted(before) {
		if before[name] != after[name] {
			k.find(Finding{Check: GlobalResource, What: "Importing the module changes what the whole process has.", Section: secGlobal,
				Where: []Place{{"state of", name}, {"before", before[name]}, {"after", after[name]}},
				Why:   "A new module object takes over what another one is using. There is one resource, however many module objects there are: a module gives access to it, with a lock, and does not own it."})
		}
	}
}
