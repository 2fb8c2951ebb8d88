package interp

import (
	"slices"
	"weak"
)

// gcState is what decides when objects with an end of their own (a free hook, __del__) die.
type gcState struct {
	weakState
	finalizable []Object // registered instances and generators, in order of creation
	pending     int      // of finalizable, those that need it still
	earned      int64    // by settle, in objects that may be visited
	spent       int64
	lastTrace   int64     // objects that it visited the last time
	traceBuf    []uintptr // its table, for the next time
	instances   int64     // and classes, made so far
	gone        int64     // of them, those that were missing at the last collection
	sweepAt     int       // how many module objects and finalisable ones there may be before the tracer looks for dead ones
	sweepDue    bool      // it is to look at the next safe point
	safe        int       // native calls in progress that hold no object which the tracer cannot see
	disabled    bool
	collecting  bool
	threshold   [3]int
	runs, found [3]int64 // collections made, objects found
	debug       int64
	exits       []exitCall // what atexit is to call
}

const minSweep = 256 // module and finalisable objects that are not worth a trace

// noteGrowth asks for a trace when the registered objects have doubled since the last.
func (in *Interpreter) noteGrowth() {
	if n := len(in.made) + len(in.finalizable) + in.weakMade; n >= max(in.sweepAt, minSweep) && !in.disabled {
		in.sweepDue = true
	}
}

// sweepIfDue traces if it was asked for and nothing but the outermost evaluation loop runs, so that the tracer sees
// every object in use.
func (t *Thread) sweepIfDue() {
	if t.in.sweepDue && t.native-t.in.safe <= 1 {
		t.collect(false)
	}
}

// collect finds the registered objects that nothing reaches any more, and finalises and frees them. It gives the number of module objects and
// instances found dead; instances without a finaliser are not registered, so those that died since the last collection all count, whether a
// cycle kept them or not. exact says that a call of gc.collect asks.
func (t *Thread) collect(exact bool) int {
	in := t.in
	if in.collecting {
		return 0
	}
	if t.native-in.safe > 1 {
		// A native function under way may hold objects that the tracer cannot see.
		in.sweepDue = true
		return 0
	}
	in.collecting = true
	defer func() { in.collecting = false }()
	in.sweepDue = false
	trace := func() *tracer {
		tr := newTracer(in)
		tr.inCall, tr.collects = exact, true
		tr.run()
		return tr
	}
	tr := trace()
	for t.releaseDead(tr) {
		tr = trace()
	}
	if t.finalizeDead(tr) {
		// A finaliser may have brought objects back.
		tr = trace()
	}
	in.pruneWeak(tr)
	in.pruneSubclasses(tr)
	t.closeUnreached(tr)
	live := in.made[:0]
	var dead []*Module
	for _, m := range in.made {
		if tr.reached(m) {
			live = append(live, m)
		} else {
			dead = append(dead, m)
		}
	}
	clear(in.made[len(live):])
	in.made = live
	in.sweepAt = 2*(len(live)+len(in.finalizable)+in.weakMade) + tr.visited()/64
	for _, m := range dead {
		t.endModule(m, diedInCycle)
	}
	missing := in.instances - in.gone - tr.instances
	in.gone += missing
	return int(max(missing, 0)) + len(dead)
}

// pruneSubclasses drops dead classes from what __subclasses__ lists.
func (in *Interpreter) pruneSubclasses(tr *tracer) {
	dead := func(p weak.Pointer[Type]) bool {
		c := p.Value()
		return c == nil || !tr.reached(c)
	}
	for c, subs := range in.subclasses {
		in.subclasses[c] = slices.DeleteFunc(subs, dead)
	}
	for _, c := range tr.classes {
		c.subs = slices.DeleteFunc(c.subs, dead)
	}
}

// finalizeDead ends the registered objects that the trace did not reach, and tells whether there were any. Weak references to
// them are emptied first, so that no finaliser gets at another dead object through one.
func (t *Thread) finalizeDead(tr *tracer) bool {
	in := t.in
	var calls []*WeakRef
	targets := in.deadTargets(tr)
	for _, o := range targets {
		calls = append(calls, in.clearWeak(o, func(r *WeakRef) bool { return tr.reached(r.self.o) })...)
	}
	t.weakCallbacks(calls)
	var dead []Object
	live := in.finalizable[:0]
	for _, o := range in.finalizable {
		if ended(o) {
			continue
		}
		if tr.reached(o) {
			live = append(live, o)
		} else {
			dead = append(dead, o)
		}
	}
	clear(in.finalizable[len(live):])
	in.finalizable = live
	in.noteFinalized(len(dead))
	for _, o := range dead {
		t.finalizeObject(o)
	}
	return len(dead)+len(calls) > 0
}

var nameDelMethod = static("__del__")

// finalizeObject calls __del__, or closes a generator; an exception is shown, for nobody can catch it.
func (t *Thread) finalizeObject(o Object) {
	var err error
	what := Obj(o)
	if g, ok := o.(*Generator); ok {
		g.watched, g.finished = false, true // the registry has let it go
		_, err = g.close(t)
	} else if del := o.Type().slots.Del; del != nil {
		if c, ok := o.(closable); ok {
			c.released()
		}
		what, _ = o.Type().lookup(nameDelMethod)
		err = del(t, Obj(o))
	}
	if e, ok := err.(*Exception); ok {
		t.writeUnraisable(e, what)
	}
}

// free calls the free hook of a dead module object, once.
func (t *Thread) free(m *Module) {
	if m.def == nil || m.freed {
		return
	}
	m.freed = true
	defer t.in.process.unload(m)
	if m.def.Free == nil {
		return
	}
	err := t.guard(m.def, func() error {
		m.def.Free(m)
		return nil
	})
	if e, ok := err.(*Exception); ok {
		t.writeUnraisable(e, Unset)
	}
}

// finalize is the end of the interpreter: what is left is finalised, and module objects are freed in order of creation.
func (in *Interpreter) finalize() {
	t := &in.main
	t.runExits()
	in.collecting = true
	in.sortFinalizable()
	for n := 0; len(in.finalizable) > 0 && n < 1<<20; n++ {
		o := in.finalizable[0]
		in.finalizable = in.finalizable[1:]
		if !ended(o) {
			t.finalizeObject(o)
		}
	}
	for _, m := range in.made {
		t.endModule(m, diedAtClose)
	}
	in.closeFiles()
	in.importState, in.sysState, in.gcState = importState{}, sysState{}, gcState{collecting: true}
}

func gcDef() *ModuleDef {
	return &ModuleDef{
		Name:         "gc",
		Doc:          "The collector of objects that only refer to each other.\n\nMemory is the host's; this decides when module objects and objects with __del__ die.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "enable", Sig: "()", Fn: gcEnable(false)},
			{Name: "disable", Sig: "()", Fn: gcEnable(true)},
			{Name: "isenabled", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) { return Bool(!t.in.disabled), nil }},
			{Name: "set_debug", Sig: "(flags, /)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				n, err := cInt(t, args[0])
				if err == nil {
					t.in.debug = int64(n)
				}
				return None, err
			}},
			{Name: "get_debug", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) { return Int(t.in.debug), nil }},
			{Name: "get_count", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				return NewTuple([]Value{Int(int64(len(t.in.made) + len(t.in.finalizable))), Int(0), Int(0)}), nil
			}},
			{Name: "set_threshold", Sig: "(*args)", Doc: "set_threshold(threshold0, [threshold1, [threshold2]])\n\nSet how many objects are made before a collection.", Fn: gcSetThreshold},
			{Name: "get_threshold", Sig: "()", Fn: gcGetThreshold},
			{Name: "collect", Sig: "(generation=2)", Doc: "Find what nothing reaches any more; gives the number of objects found.", Fn: gcCollect},
			{Name: "get_objects", Sig: "(generation=None)", Fn: gcGetObjects},
			{Name: "get_stats", Sig: "()", Fn: gcGetStats},
			{Name: "is_tracked", Sig: "(obj, /)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) { return Bool(gcTracked(args[0])), nil }},
			{Name: "is_finalized", Sig: "(obj, /)", Fn: gcIsFinalized},
			{Name: "get_referrers", Sig: "(*objs)", Doc: "The objects that refer directly to any of objs.", Fn: gcGetReferrers},
			{Name: "get_referents", Sig: "(*objs)", Doc: "The objects that objs refer to directly.", Fn: gcGetReferents},
			{Name: "freeze", Sig: "()", Fn: sysConst(None)},
			{Name: "unfreeze", Sig: "()", Fn: sysConst(None)},
			{Name: "get_freeze_count", Sig: "()", Fn: sysConst(Int(0))},
		},
		Constants: []Constant{
			{"DEBUG_STATS", Int(1)}, {"DEBUG_COLLECTABLE", Int(2)}, {"DEBUG_UNCOLLECTABLE", Int(4)}, {"DEBUG_SAVEALL", Int(32)}, {"DEBUG_LEAK", Int(38)},
		},
		Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
			m.Set("garbage", NewList(nil))
			m.Set("callbacks", NewList(nil))
			return nil
		}},
	}
}

func gcEnable(disabled bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, _ []Value) (Value, error) {
		t.in.disabled = disabled
		return None, nil
	}
}

func gcSetThreshold(t *Thread, _ Value, args []Value) (Value, error) {
	if len(args) < 1 || len(args) > 3 {
		return None, TypeErrorf("gc.set_threshold requires 1 to 3 arguments")
	}
	if t.in.threshold == [3]int{} {
		t.in.threshold = defaultThreshold
	}
	for i, v := range args {
		n, err := cInt(t, v)
		if err != nil {
			return None, err
		}
		t.in.threshold[i] = n
	}
	return None, nil
}

// defaultThreshold is CPython's; here it has no effect.
var defaultThreshold = [3]int{2000, 10, 10}

func gcGetThreshold(t *Thread, _ Value, _ []Value) (Value, error) {
	th := t.in.threshold
	if th == [3]int{} {
		th = defaultThreshold
	}
	return NewTuple([]Value{Int(int64(th[0])), Int(int64(th[1])), Int(int64(th[2]))}), nil
}

func gcCollect(t *Thread, self Value, args []Value) (Value, error) {
	gen, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	if gen < 0 || gen > 2 {
		return None, ValueErrorf("invalid generation")
	}
	if err := t.gcCallbacks(self, "start", gen, 0); err != nil {
		return None, err
	}
	n := t.collect(true)
	if err := t.gcCallbacks(self, "stop", gen, n); err != nil {
		return None, err
	}
	t.budget = 0
	t.in.runs[gen]++
	t.in.found[gen] += int64(n)
	return Int(int64(n)), nil
}

// gcCallbacks calls what is in gc.callbacks; exceptions are shown.
func (t *Thread) gcCallbacks(self Value, phase string, gen, collected int) error {
	m, ok := self.o.(*Module)
	if !ok {
		return nil
	}
	v, _ := m.Get("callbacks")
	l := listOf(v)
	if l == nil || len(l.items) == 0 {
		return nil
	}
	info := NewDict()
	info.SetStr(static("generation"), Int(int64(gen)))
	info.SetStr(static("collected"), Int(int64(collected)))
	info.SetStr(static("uncollectable"), Int(0))
	for i := 0; i < len(l.items); i++ {
		f := l.items[i]
		if _, err := Call(t, f, String(phase), Obj(info)); err != nil {
			e, ok := err.(*Exception)
			if !ok {
				return err
			}
			t.writeUnraisable(e, f)
		}
	}
	return nil
}

func gcGetStats(t *Thread, _ Value, _ []Value) (Value, error) {
	var gens []Value
	for i := range t.in.runs {
		d := NewDict()
		d.SetStr(static("collections"), Int(t.in.runs[i]))
		d.SetStr(static("collected"), Int(t.in.found[i]))
		d.SetStr(static("uncollectable"), Int(0))
		gens = append(gens, Obj(d))
	}
	return NewList(gens), nil
}

// gcTracked tells whether the collector looks at an object, as CPython decides it.
func gcTracked(v Value) bool {
	switch o := v.o.(type) {
	case *Tuple:
		return len(o.items) > 0
	case *Dict:
		for _, x := range o.All {
			if gcTracked(x) {
				return true
			}
		}
		return false
	case *Instance:
		return o.shape.typ.flags&typeHasDict != 0 || len(o.slots) > 0
	}
	return traced(v.o)
}

func gcIsFinalized(t *Thread, _ Value, args []Value) (Value, error) {
	if args[0].Type().slots.Del == nil {
		return False, nil
	}
	for _, o := range t.in.finalizable {
		if o == args[0].o {
			return False, nil
		}
	}
	return True, nil
}

func gcGetObjects(t *Thread, _ Value, args []Value) (Value, error) {
	if !args[0].IsNone() {
		gen, err := IndexInt(t, args[0], TypeOverflowError)
		switch {
		case err != nil:
			return None, err
		case gen >= 3:
			return None, ValueErrorf("generation parameter must be less than the number of available generations (3)")
		case gen < -1:
			return None, ValueErrorf("generation parameter cannot be negative")
		}
	}
	var found []Value
	tr := newTracer(t.in)
	tr.edge = func(_ Object, _ string, to Object) {
		if !tr.reached(to) && gcTracked(Obj(to)) {
			found = append(found, Obj(to))
		}
	}
	tr.run()
	return NewList(found), nil
}

func gcGetReferrers(t *Thread, _ Value, args []Value) (Value, error) {
	wanted := map[Object]bool{}
	for _, v := range args {
		if !v.isPlain() {
			wanted[v.o] = true
		}
	}
	var found []Value
	told := map[Object]bool{}
	err := t.breadthFirst(true, func(from Object, _ string, to Object) bool {
		if from != nil && wanted[to] && !told[from] {
			told[from] = true
			found = append(found, Obj(from))
		}
		return true
	})
	return NewList(found), err
}

// isPlain tells whether the value is no object with an identity of its own.
func (v Value) isPlain() bool {
	switch v.o.(type) {
	case *intTag, *floatTag, *boolTag, *noneTag, *unsetTag:
		return true
	}
	return false
}

func gcGetReferents(t *Thread, _ Value, args []Value) (Value, error) {
	var found []Value
	for _, v := range args {
		if !gcTracked(v) && dictOf(v) == nil {
			continue
		}
		if err := t.directReferents(v.o, func(x Value) {
			if !x.IsUnset() {
				found = append(found, x)
			}
		}); err != nil {
			return None, err
		}
	}
	return NewList(found), nil
}

// directReferents visits what CPython's object of that kind refers to, where it is made otherwise than here.
func (t *Thread) directReferents(o Object, visit func(Value)) error {
	referents := t.in.process.referents
	switch o := o.(type) {
	case *Dict:
		if o.strKeys() {
			for _, x := range o.All { // keys that are strs are not looked at
				visit(x)
			}
			return nil
		}
	case *Instance:
		if o.shape.payload {
			d, err := GetAttr(t, Obj(o), nameDict)
			if err != nil && !isException(err, TypeAttributeError) {
				return err
			}
			if d := dictOf(d); err == nil && d.Len() > 0 {
				visit(Obj(d))
			}
			referents(o.slots[0].o, visit)
			visit(Obj(o.shape.typ))
			return nil
		}
	case *Function:
		for _, attr := range []string{"__globals__", "__module__", "__defaults__", "__kwdefaults__", "__closure__"} {
			x, err := GetAttr(t, Obj(o), t.in.intern(attr))
			if err != nil {
				return err
			}
			visit(x)
		}
		return nil
	case *Exception:
		referents(o, func(x Value) {
			if c, ok := x.o.(*Type); !ok || c.owner != nil {
				visit(x)
			}
		})
		return nil
	}
	referents(o, visit)
	return nil
}
