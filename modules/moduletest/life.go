package moduletest

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"weak"

	"terrarium/interp"
)

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func interruptedLine(s string) bool { return strings.HasSuffix(s, " was interrupted") }

// lifetime checks that a module object dies, and takes its objects along.
func (k *kit) lifetime() {
	if k.found(SinglePhase) {
		return
	}
	k.dies()
	k.outlived()
	k.released()
}

// outlived uses a module object, lets it die, and uses the next one: what the first left behind must not rely on it.
func (k *kit) outlived() {
	if k.def == nil || k.one || k.found(Lifetime) {
		return
	}
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return
	}
	// The last function first, so that what one puts somewhere is not taken out by another at once.
	if _, _, err := p.playOrdered(4, "_module", true); err != nil {
		return
	}
	err = p.do(func(t *interp.Thread) error {
		if err := p.forget(t, true); err != nil {
			return err
		}
		if err := p.keep(t, "_module", interp.None); err != nil {
			return err
		}
		return collect(t)
	})
	if err != nil {
		return
	}
	_, faults, _ := p.playAll(4, "_module")
	for _, name := range sorted(faults) {
		if !k.broken[name] {
			k.broken[name] = true
			k.fault(Finding{Check: Callback, What: "Something that a module object left behind breaks when that module object is dead.", Section: secLifetime,
				Why: "A callback that is kept outside of the module object can be called after it died, when its state has been freed: in C that reads freed memory. What is kept must hold the module object."}, faults[name])
		}
	}
}

// dies imports the module, lets go of it, and looks whether it is gone.
func (k *kit) dies() {
	w := k.world()
	defer w.process.Close()
	made, freed := map[string]int{}, map[string]int{} // by the label of the module object
	w.process.Observe(func(e interp.Event) {
		switch {
		case e.Module != k.name:
		case e.Kind == interp.EventCreate:
			made[e.Label()]++
		case e.Kind == interp.EventFree:
			freed[e.Label()]++
		}
	})
	p, err := w.worker()
	if err != nil {
		return
	}
	err = p.do(func(t *interp.Thread) error {
		if _, err := t.Import(k.name); err != nil {
			return err
		}
		if err := p.forget(t, true); err != nil {
			return err
		}
		return collect(t)
	})
	if err != nil {
		return
	}
	infos, err := p.in.Modules()
	if err != nil {
		return
	}
	for _, info := range infos {
		if info.Name == k.name && !p.base[k.name] {
			k.find(Finding{Check: Lifetime, What: "The module object stays alive when nobody uses it any more.", Section: secLifetime,
				Where: []Place{{"module object", fmt.Sprintf("%s#%d", info.Name, info.Number)}, {"held by", strings.Join(info.HeldBy, ", ")}},
				Why:   "A program that imports it again and again fills the memory, and its free hook never runs. State wider than the module object must not hold the module, its classes or its functions."})
		}
	}
	w.process.Close()
	for _, label := range sorted(made) {
		if freed[label] != 1 {
			k.find(Finding{Check: FreeHook, What: "A module object is not freed exactly once.", Where: []Place{{"module object", label}, {"freed", plural(freed[label], "time")}}, Section: secLifetime,
				Why: "What the state owns is given back when the module object is freed: never, and it leaks; twice, and somebody else's is given back."})
		}
	}
	if text := w.errors.String(); text != "" && k.def != nil && k.def.Free != nil {
		k.find(Finding{Check: FreeHook, What: "The free hook fails.", Where: []Place{{"said", firstLine(text)}}, Section: secLifetime,
			Why: "It runs when the module object dies, which may be in the middle of anything; there is nobody to catch what it raises. It gets the state as it is, even when an exec slot failed half-way."})
	}
}

func firstLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return lines[len(lines)-1]
}

// released closes a process in which the module was used, and asks Go's collector what is left.
func (k *kit) released() {
	if k.found(PackageVariable) {
		return
	}
	watch := k.use()
	for range 3 {
		runtime.GC()
	}
	for _, o := range watch {
		if o.alive() {
			k.find(Finding{Check: Release, What: "An object outlives its interpreter.", Where: []Place{{"object", o.name}}, Section: secLifetime,
				Why: "Something in the Go program still refers to it: a package variable, a goroutine, a callback that was never taken back. The memory is never given back, and whoever finds the object there gets one whose interpreter is gone."})
			return
		}
	}
}

type watched struct {
	name  string
	alive func() bool
}

// use plays with the module in a process of its own, closes it, and gives what should be gone then.
func (k *kit) use() (watch []watched) {
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return nil
	}
	_, _, err = p.playAll(8, "_module")
	if _, ok := err.(*stopped); ok {
		return nil // the interpreter crashed, or still runs
	}
	err = p.do(func(t *interp.Thread) error {
		v, err := t.Import(k.name)
		if err != nil {
			return err
		}
		m, ok := v.Object().(*interp.Module)
		if !ok {
			return nil
		}
		ref := weak.Make(m)
		watch = append(watch, watched{"the module object", func() bool { return ref.Value() != nil }})
		for _, tg := range p.targets(t, v) {
			if tg.cls != nil && !tg.cls.Static() {
				ref := weak.Make(tg.cls)
				watch = append(watch, watched{"the class " + tg.name, func() bool { return ref.Value() != nil }})
			}
		}
		// What the calls were made with.
		for _, name := range []string{"Raises", "Lies", "Text"} {
			v, err := p.helper(t, name)
			if err != nil {
				return err
			}
			if c, ok := v.Object().(*interp.Type); ok {
				ref := weak.Make(c)
				watch = append(watch, watched{"the class " + name + " of a caller, whose instances were arguments", func() bool { return ref.Value() != nil }})
			}
		}
		return nil
	})
	if err != nil {
		return nil
	}
	return watch
}

// parallel uses the module in several interpreters at once. Data races are the race detector's to report.
func (k *kit) parallel() {
	if k.one || k.support() != interp.PerInterpreterGIL || k.found(SinglePhase, SharedObject, SharedClass, SharedState, PackageVariable, Bleeding, OwnGIL) {
		return
	}
	w := k.world()
	defer w.process.Close()
	var places []*place
	for range k.opt.Parallel {
		p, err := w.worker()
		if err != nil {
			return
		}
		places = append(places, p)
	}
	type result struct {
		lines map[string][]string
		err   error
	}
	results := make([]result, len(places))
	before := k.report.Calls
	var counts sync.WaitGroup
	for i, p := range places {
		counts.Add(1)
		// Each has a kit of its own to count with.
		own := *k
		own.report = &Report{}
		p.w = &world{k: &own, process: w.process, main: w.main, errors: w.errors}
		go func() {
			defer counts.Done()
			lines, _, err := p.playAll(6, "_module")
			results[i] = result{lines, err}
		}()
	}
	counts.Wait()
	for _, p := range places {
		before += p.w.k.report.Calls
	}
	k.report.Calls = before
	for _, r := range results {
		if k.crashed(r.err, "calls in interpreters that run at once") {
			return
		}
	}
	for _, r := range results[1:] {
		if f := differing(results[0].lines, r.lines, "the first module object", "one in an interpreter that ran at the same time"); f != nil && results[0].err == nil && r.err == nil {
			f.Check, f.What, f.Section = Parallel, "Interpreters that run at once get results that they would not get alone.", secGlobal
			k.find(*f)
			return
		}
	}
}
