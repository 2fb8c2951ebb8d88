package moduletest

import (
	"slices"
	"strings"

	"terrarium/interp"
)

// method is an attribute of a class that is called.
type method struct {
	name, short string
	attr        interp.Value // as it is in the class
	sig         shape
}

// methods lists what a class itself defines, by name.
func (p *place) methods(t *interp.Thread, tg target) []method {
	var found []method
	for key, val := range tg.cls.Attributes() {
		short, ok := interp.AsStr(key)
		name := tg.name + "." + short
		if !ok || slices.Contains(p.w.k.opt.Shared, name) || short == "__class__" || short == "__dict__" || short == "__weakref__" {
			continue
		}
		sig := shapeOf(t, val)
		if _, ok := val.Object().(*interp.Function); ok && sig.most > 0 {
			sig.most, sig.least, sig.names, sig.keywords = sig.most-1, max(0, sig.least-1), sig.names[1:], sig.keywords[1:]
		}
		found = append(found, method{name: name, short: short, attr: val, sig: sig})
	}
	slices.SortFunc(found, func(a, b method) int { return strings.Compare(a.name, b.name) })
	return found
}

// selves calls methods with objects that they are not for, and with instances of subclasses.
func (k *kit) selves() {
	if k.def == nil {
		return // functions of the language take any object
	}
	w := k.world()
	defer w.process.Close()
	p, err := w.worker()
	if err != nil {
		return
	}
	var pl *player
	var targets []target
	var get, put, derive interp.Value
	err = p.do(func(t *interp.Thread) error {
		var err error
		if pl, err = p.player(t); err != nil {
			return err
		}
		for _, h := range []struct {
			name string
			v    *interp.Value
		}{{"get", &get}, {"put", &put}, {"derive", &derive}} {
			if *h.v, err = p.helper(t, h.name); err != nil {
				return err
			}
		}
		m, err := p.load(t, "_module")
		if err == nil {
			targets = p.targets(t, m)
		}
		return err
	})
	if err != nil {
		return
	}
	for _, tg := range targets {
		if tg.cls == nil || tg.cls.IsSubclass(interp.TypeBaseException) {
			continue
		}
		err := p.timed(func(t *interp.Thread) error {
			for _, m := range p.methods(t, tg) {
				if err := pl.wrongSelf(t, m, get, put); err != nil {
					return err
				}
			}
			return pl.subclass(t, tg, derive)
		})
		if k.crashed(err, "methods of "+tg.name) || err == errStuck {
			return
		}
	}
	k.report.Calls += pl.calls
	for _, name := range sorted(pl.faults) {
		if k.broken[name] {
			continue
		}
		k.broken[name] = true
		k.fault(Finding{Check: WrongSelf, What: "A method breaks on an object that it is not for.", Section: secClasses,
			Why: "Anybody can take a method from the class and call it with any object. Take self apart with interp.As, and raise TypeError when that says no."}, pl.faults[name])
	}
}

// wrongSelf calls a method, or gets and sets an attribute, with objects of other classes.
func (pl *player) wrongSelf(t *interp.Thread, m method, get, put interp.Value) error {
	object, err := t.Builtin("object")
	if err != nil {
		return err
	}
	other, err := interp.Call(t, object)
	if err != nil {
		return err
	}
	r := pl.p.random("self of " + m.name)
	for i, self := range []interp.Value{interp.None, interp.Int(42), interp.String("self"), other, object} {
		calls := [][]interp.Value{{get, m.attr, self}, {put, m.attr, self, interp.Int(1)}}
		if interp.Callable(m.attr) {
			args, _, err := pl.arguments(t, m.sig, r, i)
			if err != nil {
				return err
			}
			calls = [][]interp.Value{append([]interp.Value{m.attr, self}, args...)}
		}
		for _, c := range calls {
			_, err := pl.once(t, c[0], c[1:], interp.NewDict())
			if stops(err) {
				return err
			}
			if err != nil && isFault(err) && pl.faults[m.name] == nil {
				pl.faults[m.name] = &fault{describeCall(t, m.name, append([]interp.Value{self}, c[min(2, len(c)):]...), interp.NewDict()), err}
			}
		}
	}
	return nil
}

// subclass compares methods of an instance with those of an instance of a subclass.
func (pl *player) subclass(t *interp.Thread, tg target, derive interp.Value) error {
	sub, err := interp.Call(t, derive, tg.fn)
	if err != nil {
		if stops(err) {
			return err
		}
		return nil // it is no base
	}
	a, ok, err := pl.instance(t, tg.fn, tg.sig, tg.name)
	if err != nil || !ok {
		return err
	}
	b, ok, err := pl.instance(t, sub, tg.sig, tg.name)
	if err != nil || !ok {
		return err
	}
	if err := pl.p.keep(t, "_self", interp.NewTuple([]interp.Value{a, b})); err != nil {
		return err
	}
	for _, m := range pl.p.methods(t, tg) {
		if strings.HasPrefix(m.short, "__") || !interp.Callable(m.attr) {
			continue
		}
		r, s := pl.p.random(m.name), pl.p.random(m.name)
		for i := range 6 {
			text, errA, err := pl.method(t, a, m, r, i)
			if err != nil {
				return err
			}
			_, errB, err := pl.method(t, b, m, s, i)
			if err != nil {
				return err
			}
			if errA == nil && errB != nil && (isFault(errB) || interp.IsException(errB, interp.TypeTypeError) || interp.IsException(errB, interp.TypeAttributeError)) {
				k := pl.p.w.k
				if k.broken[m.name] {
					break
				}
				k.broken[m.name] = true
				delete(pl.faults, m.name)
				k.find(Finding{Check: DefiningClass, What: "A method fails for instances of a subclass.", Section: secMethods,
					Where: []Place{{"class", "class Derived(" + tg.name + "): pass"}, {"call", text}, {"raised", words(errB)}},
					Why:   "type(self) is the subclass then, which knows no module state. The class that defines the method does: take it as the defining class, with FuncDef.ClassFn (PEP 573)."})
				break
			}
		}
	}
	return nil
}

// method calls a method of an object; err is what ends the playing.
func (pl *player) method(t *interp.Thread, self interp.Value, m method, r interface{ IntN(int) int }, i int) (text string, failed, err error) {
	bound, failed := interp.GetAttr(t, self, t.Intern(m.short))
	if failed != nil {
		return m.name, failed, nil
	}
	seeded := pl.p.random(m.name + string(rune('0'+r.IntN(1<<10))))
	args, kw, err := pl.arguments(t, m.sig, seeded, i)
	if err != nil {
		return "", nil, err
	}
	_, failed = pl.once(t, bound, args, kw)
	if stops(failed) {
		return "", nil, failed
	}
	return describeCall(t, m.name, args, kw), failed, nil
}
