package interp

import (
	"sync"
)

// State of the scopes other than the module object's own. A definition says how each is made (NewProcessState and its
// like); functions ask for it by name. Only process state can be reached from two interpreters: see WithProcessState.

// scopedStates holds the states of one scope, by definition.
type scopedStates map[*ModuleDef]any

// get gives the state of a definition, made on first use.
func (s *scopedStates) get(def *ModuleDef, make func() any) any {
	if v, ok := (*s)[def]; ok {
		return v
	}
	if make == nil {
		return nil
	}
	if *s == nil {
		*s = scopedStates{}
	}
	v := make()
	(*s)[def] = v
	return v
}

// InterpreterState gives what the definition's NewInterpreterState made for the interpreter that t runs in: all module
// objects of that interpreter share it. nil if the definition has none, or of another type.
func InterpreterState[T any](t *Thread, def *ModuleDef) *T {
	s, _ := t.in.scoped.get(def, def.NewInterpreterState).(*T)
	return s
}

// ThreadState is InterpreterState for the thread t.
func ThreadState[T any](t *Thread, def *ModuleDef) *T {
	s, _ := t.scoped.get(def, def.NewThreadState).(*T)
	return s
}

// TaskState is InterpreterState for the task that t runs: what has a context of its own, outside of any the thread.
func TaskState[T any](t *Thread, def *ModuleDef) *T {
	s, _ := t.tasks.get(def, def.NewTaskState).(*T)
	return s
}

// processScope is the process state of one definition: what C code keeps in static variables.
type processScope struct {
	mu     sync.Mutex // held while author code runs
	state  any
	wrong  mistake // what is wrong with it
	holder *Thread // who holds mu; guarded by notes

	notes sync.Mutex // guards what follows; held for moments only
	left  map[Object]leftObject
	told  map[toldLeak]bool
}

// leftObject is an object that a program's interpreter left in process state.
type leftObject struct {
	from  Origin
	in    *Interpreter
	path  string
	text  string // the object as it looked then
	class string
}

type toldLeak struct {
	o  Object
	to int64
}

// processScope finds, or makes, the process state of a definition.
func (p *Process) processScope(def *ModuleDef) *processScope {
	p.static.mu.Lock()
	defer p.static.mu.Unlock()
	s := p.static.scopes[def]
	if s == nil {
		s = &processScope{left: map[Object]leftObject{}, told: map[toldLeak]bool{}}
		if def.NewProcessState != nil {
			s.state = def.NewProcessState()
			s.wrong = mistakeIn(checkState(def.Name, "NewProcessState", s.state))
		}
		if p.static.scopes == nil {
			p.static.scopes = map[*ModuleDef]*processScope{}
		}
		p.static.scopes[def] = s
	}
	return s
}

// WithProcessState calls f with what the definition's NewProcessState made for the process of t, under the
// definition's lock: no other interpreter or thread is inside at that time, so f may change it. f should be short, must
// not keep the pointer, and must not ask for the same state again.
//
// Numbers, strings and other immutable values may stay there. An object that can change belongs to the interpreter that
// made it: one that f leaves there is noted, and when an interpreter comes that did not leave it, this is a leak
// (ProcessOptions.Leak is told). With a shared GIL the object is handed over all the same, as CPython would; with separate
// GILs the interpreter that comes ends there and then, before f is called: CPython's process would crash.
func WithProcessState[T any](t *Thread, def *ModuleDef, f func(state *T) error) error {
	scope := t.in.process.processScope(def)
	if err := scope.wrong.err(); err != nil {
		return err
	}
	state, ok := scope.state.(*T)
	if !ok {
		return Errorf(TypeSystemError, "module %s: its process state is a %T, not a %T; see NewProcessState", def.Name, scope.state, state)
	}
	if err := scope.enter(t, def); err != nil {
		return err
	}
	defer scope.leave(t, def)
	if leak := scope.arrive(t, def); leak != nil {
		t.crashing = true
		panic(&crash{*leak})
	}
	return f(state)
}

// enter takes the lock; while it waits it lets go of the GIL.
func (s *processScope) enter(t *Thread, def *ModuleDef) error {
	s.notes.Lock()
	inside := s.holder == t
	s.notes.Unlock()
	if inside {
		return Errorf(TypeSystemError, "module %s asks for its process state while it has it already", def.Name)
	}
	if !s.mu.TryLock() {
		t.in.gil.mu.Unlock()
		s.mu.Lock()
		t.in.gil.mu.Lock()
	}
	s.notes.Lock()
	s.holder = t
	s.notes.Unlock()
	return nil
}

// leave notes what the state holds now, and gives the lock back.
func (s *processScope) leave(t *Thread, def *ModuleDef) {
	found := map[Object]string{}
	walkOwned(s.state, func(v Value, path string) {
		if _, ok := found[v.o]; !ok {
			found[v.o] = path
		}
	})
	s.notes.Lock()
	for o := range s.left {
		if _, ok := found[o]; !ok {
			delete(s.left, o)
		}
	}
	for k := range s.told {
		if _, ok := found[k.o]; !ok {
			delete(s.told, k)
		}
	}
	for o, path := range found {
		if old, ok := s.left[o]; ok {
			old.path = path
			s.left[o] = old
			continue
		}
		s.left[o] = leftObject{from: t.in.origin(), in: t.in, path: path, text: describeObject(o), class: o.Type().name}
	}
	s.holder = nil
	s.notes.Unlock()
	s.mu.Unlock()
}

// arrive looks for objects that other interpreters left. It records the leaks of a shared GIL, and gives the one that ends
// an interpreter.
func (s *processScope) arrive(t *Thread, def *ModuleDef) *Leak {
	s.notes.Lock()
	var leaks []Leak
	var fatal *Leak
	for o, l := range s.left {
		if l.in == t.in || s.told[toldLeak{o, t.in.id}] {
			continue
		}
		leak := Leak{Module: def.Name, Scope: "process", Path: l.path, Class: l.class, Object: l.text, From: l.from, To: t.in.origin()}
		if l.in.gil != t.in.gil {
			leak.Crash = true
			if fatal == nil || leak.Path < fatal.Path {
				fatal = &leak
			}
			continue
		}
		s.told[toldLeak{o, t.in.id}] = true
		leak.Object = describeObject(o)
		leaks = append(leaks, leak)
	}
	s.notes.Unlock()
	if fatal != nil {
		t.in.process.noteLeaks(*fatal)
		return fatal
	}
	t.in.process.noteLeaks(leaks...)
	return nil
}

// keptBy calls visit with the objects that an interpreter left in process state: they live as long as the state holds them.
func (p *Process) keptBy(in *Interpreter, visit func(label string, v Value)) {
	p.static.mu.Lock()
	scopes := make(map[*ModuleDef]*processScope, len(p.static.scopes))
	for def, s := range p.static.scopes {
		scopes[def] = s
	}
	p.static.mu.Unlock()
	for def, s := range scopes {
		s.notes.Lock()
		for o, l := range s.left {
			if l.in == in {
				visit(def.Name+"'s per-process state", Obj(o))
			}
		}
		s.notes.Unlock()
	}
}
