package moduletest

import (
	"fmt"
	"slices"

	"terrarium/interp"
)

// playAll plays every target of the module object that is imported next, and gives the lines by target.
func (p *place) playAll(calls int, keep string) (map[string][]string, map[string]error, error) {
	return p.playOrdered(calls, keep, false)
}

// playOrdered is playAll, from the last name to the first if backwards says so.
func (p *place) playOrdered(calls int, keep string, backwards bool) (lines map[string][]string, faults map[string]error, err error) {
	lines, faults = map[string][]string{}, map[string]error{}
	var targets []target
	var pl *player
	var module interp.Value
	err = p.do(func(t *interp.Thread) (err error) {
		if pl, err = p.player(t); err != nil {
			return err
		}
		if module, err = p.load(t, keep); err != nil {
			return err
		}
		targets = p.targets(t, module)
		return nil
	})
	if err != nil {
		return lines, faults, err
	}
	if backwards {
		slices.Reverse(targets)
	}
	for _, tg := range targets {
		err := p.timed(func(t *interp.Thread) error {
			got, err := pl.play(t, tg, 0, calls)
			lines[tg.name] = got
			if err == nil && tg.cls != nil {
				err = pl.playMethods(t, tg, calls, lines)
			}
			return err
		})
		if _, crash := isCrash(err); crash || err == errStuck {
			return lines, pl.faults, &stopped{tg.name, err}
		}
	}
	p.w.k.report.Calls += pl.calls
	return lines, pl.faults, nil
}

// stopped says which target put an end to the playing.
type stopped struct {
	name string
	err  error
}

func (s *stopped) Error() string { return s.name + ": " + s.err.Error() }
func (s *stopped) Unwrap() error { return s.err }

// instance makes an instance of a class with the first arguments that it takes.
func (pl *player) instance(t *interp.Thread, cls interp.Value, s shape, seed string) (v interp.Value, found bool, err error) {
	r := pl.p.random(seed)
	for i := range 24 {
		args, kw, err := pl.arguments(t, s, r, 2*i+1)
		if err != nil {
			return v, false, err
		}
		v, err := pl.once(t, cls, args, kw)
		if stops(err) {
			return v, false, err
		}
		if err == nil {
			return v, true, nil
		}
	}
	return v, false, nil
}

// playMethods plays the methods of an instance.
func (pl *player) playMethods(t *interp.Thread, tg target, calls int, lines map[string][]string) error {
	self, ok, err := pl.instance(t, tg.fn, tg.sig, tg.name)
	if err != nil || !ok {
		return err
	}
	// The collector sees only what a program holds.
	if err := pl.p.keep(t, "_self", self); err != nil {
		return err
	}
	for _, m := range pl.p.methods(t, tg) {
		bound, err := interp.FindAttr(t, self, t.Intern(m.short))
		if stops(err) {
			return err
		}
		if err != nil || bound.IsUnset() || !interp.Callable(bound) {
			continue
		}
		got, err := pl.play(t, target{name: m.name, fn: bound, sig: m.sig}, 0, calls)
		lines[m.name] = got
		if err != nil {
			return err
		}
	}
	return nil
}

// bleeding plays the same calls on fresh module objects and expects the same results.
func (k *kit) bleeding() {
	if k.one || k.found(SinglePhase, SharedObject, SharedClass, SharedState, PackageVariable) {
		return
	}
	w := k.world()
	defer w.process.Close()
	const calls = 6
	var traces []map[string][]string
	names := []string{"the first module object", "the second one of the interpreter", "one in another interpreter"}
	var p *place
	var which []string
	for i, name := range names {
		if i != 1 {
			var err error
			if p, err = w.worker(); err != nil {
				return
			}
			if i == 2 && p == w.main {
				continue
			}
		} else if err := p.do(func(t *interp.Thread) error { return p.forget(t, true) }); err != nil {
			return
		}
		lines, _, err := p.playAll(calls, fmt.Sprintf("_module%d", i))
		if k.crashed(err, "calls of "+stopName(err)) {
			return
		}
		if err != nil {
			return // told by another check
		}
		traces, which = append(traces, lines), append(which, name)
	}
	if leaks := w.process.Leaks(); len(leaks) > 0 {
		k.leak(leaks[0], "calls of the module's functions")
		return
	}
	for i := 1; i < len(traces); i++ {
		if f := differing(traces[0], traces[i], which[0], which[i]); f != nil {
			if i == len(traces)-1 && len(traces) > 1 && which[i] == names[2] {
				f.Section = secGlobal
			}
			k.find(*f)
			return
		}
	}
}

func stopName(err error) string {
	if s, ok := err.(*stopped); ok {
		return s.name
	}
	return "its import"
}

// differing finds the first target whose calls gave different results.
func differing(a, b map[string][]string, nameA, nameB string) *Finding {
	for _, name := range sorted(a) {
		x, y := a[name], b[name]
		for i := 0; i < min(len(x), len(y)); i++ {
			if x[i] == y[i] {
				continue
			}
			if interruptedLine(x[i]) || interruptedLine(y[i]) {
				break
			}
			return &Finding{Check: Bleeding, What: "The same calls on fresh module objects give different results.", Section: secState,
				Where: []Place{{nameOf(nameA), x[i]}, {nameOf(nameB), y[i]}, {"compared", nameA + " and " + nameB}},
				Why:   "Something outside the module object remembers what was done to the first one. What a program sets in its copy of a module must not change another's; keep it in the state that NewState makes."}
		}
	}
	return nil
}

func nameOf(which string) string {
	if which == "the first module object" {
		return "first"
	}
	return "fresh"
}

// arguments calls everything with hostile arguments.
func (k *kit) arguments() {
	k.broken = map[string]bool{}
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return
	}
	_, faults, err := p.playAll(k.opt.Calls, "_module")
	k.crashed(err, "calls of "+stopName(err))
	if s, ok := err.(*stopped); ok && s.err == errStuck {
		k.find(Finding{Check: Arguments, What: "A call goes on after it was interrupted.", Where: []Place{{"function", s.name}}, Section: secFunctions,
			Why: "Nobody can end it then but by ending the process. A loop that may be long calls t.Poll now and then, and returns its error."})
	}
	for _, name := range sorted(faults) {
		k.broken[name] = true
		k.fault(Finding{Check: Arguments, What: "A call with unusual arguments breaks the function.", Section: secFunctions,
			Why: "Programs pass anything. A function checks what it is given and raises TypeError or ValueError; a SystemError says that the module itself is at fault, and in C the process would be gone."}, faults[name])
	}
}

// fault adds what happened to a finding.
func (k *kit) fault(f Finding, err error) {
	if x, ok := err.(*fault); ok {
		f.Where = append(f.Where, Place{"call", x.call})
		err = x.err
	}
	f.Where = append(f.Where, Place{"raised", words(err)})
	k.find(f)
}

// namespaces edits the module's __dict__ in every way that a program can, and calls what it had got hold of before.
func (k *kit) namespaces() {
	edits := []struct {
		name string
		do   func(t *interp.Thread, d *interp.Dict) error
	}{
		{"every attribute replaced by 42", func(t *interp.Thread, d *interp.Dict) error {
			for key := range d.Copy().All {
				if err := d.Set(t, key, interp.Int(42)); err != nil {
					return err
				}
			}
			return nil
		}},
		{"every attribute deleted", func(t *interp.Thread, d *interp.Dict) error {
			for key := range d.Copy().All {
				if _, _, err := d.Delete(t, key); err != nil {
					return err
				}
			}
			return nil
		}},
	}
	for _, edit := range edits {
		w := k.world()
		p, err := w.worker()
		if err != nil {
			return
		}
		var targets []target
		var pl *player
		err = p.do(func(t *interp.Thread) error {
			var err error
			if pl, err = p.player(t); err != nil {
				return err
			}
			m, err := p.load(t, "_module")
			if err != nil {
				return err
			}
			targets = p.targets(t, m)
			if mod, ok := m.Object().(*interp.Module); ok {
				return edit.do(t, mod.Dict())
			}
			return nil
		})
		for _, tg := range targets {
			if err != nil || k.broken[tg.name] {
				continue
			}
			err = p.timed(func(t *interp.Thread) error {
				_, err := pl.play(t, tg, 0, 8)
				return err
			})
			if !(err == errStuck) {
				err = nil
			}
		}
		k.report.Calls += pl.calls
		for _, name := range sorted(pl.faults) {
			k.broken[name] = true
			k.fault(Finding{Check: Namespace, What: "A function breaks when a program has edited the module's __dict__.", Where: []Place{{"edit", edit.name}}, Section: secState,
				Why: "The namespace belongs to the program, which may put anything there or take it away. What the module's code needs is kept in its state, which programs cannot reach."}, pl.faults[name])
		}
		w.process.Close()
	}
}
