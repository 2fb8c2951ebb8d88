package interp

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// EventKind is a moment in the life of a module object.
type EventKind uint8

const (
	EventCreate  EventKind = iota // the module object was made: the create phase of PEP 489
	EventExec                     // it was filled: the exec slots, or its source, ran to their end or failed
	EventRefused                  // it could not be had; if Number is 0 no module object was made
	EventReached                  // native code reached its state, in a way in which it had not before
	EventClear                    // it is dead, and its state is about to go
	EventFree                     // it is gone; a free hook has run
)

var eventNames = [...]string{"create", "exec", "refused", "reached", "clear", "free"}

func (k EventKind) String() string { return eventNames[k] }

// Event is something that happened to a module object. The events of one interpreter come in an order that depends only
// on what it ran; those of interpreters that run at once may come in any order among each other.
type Event struct {
	ID          int64  // of the interpreter
	Interpreter string // its name: "main", "worker", "i3"
	Kind        EventKind
	Module      string // the name that it was imported as
	Number      int    // it is the Number-th object of that name there
	Detail      string // "nothing held it any more"
	StartUp     bool   // sys, builtins and __main__, which every interpreter has and makes when they are first needed
}

// Label names the module object: binascii#1@main.
func (e Event) Label() string { return moduleLabel(e.Module, e.Number, e.Interpreter) }

func moduleLabel(name string, number int, interpreter string) string {
	if number == 0 {
		return name + "@" + interpreter
	}
	return fmt.Sprintf("%s#%d@%s", name, number, interpreter)
}

// String is the event as one line, the same in every run:
//
//	main    create   binascii#2@main       from importing binascii, entry 3
func (e Event) String() string {
	return strings.TrimRight(fmt.Sprintf("%-7s %-8s %-21s %s", e.Interpreter, e.Kind, e.Label(), e.Detail), " ")
}

// observation is how an interpreter tells of its module objects.
type observation struct {
	observer *func(Event) // nil: nobody wants to know
	prompt   int          // module objects with a free hook and no function, which need no collection to die
}

// Observe makes f the one that is told of the events of module objects, instead of ProcessOptions.Events; nil: nobody.
// Code that runs goes on telling whom it told when it was entered. f is called by the goroutine that runs the
// interpreter, with its GIL held: it should be short, must not call the interpreter, and may be called by several
// goroutines at once.
func (p *Process) Observe(f func(Event)) {
	if f == nil {
		p.observer.Store(nil)
		return
	}
	p.observer.Store(&f)
}

// observe notes who is to be told from now on; it is called where the host enters.
func (in *Interpreter) observe() {
	if o := in.process.observer.Load(); o != in.observer {
		in.observer = o
		in.rewatch()
	}
}

// shownName is what people call the interpreter.
func (in *Interpreter) shownName() string {
	switch {
	case in.cfg.Name != "":
		return in.cfg.Name
	case in.id == 0:
		return "main"
	}
	return fmt.Sprintf("i%d", in.id)
}

// tell reports an event of m. The caller has checked that there is an observer.
func (m *Module) tell(kind EventKind, detail string) {
	in := m.in
	(*in.observer)(Event{ID: in.id, Interpreter: in.shownName(), Kind: kind, Module: m.name, Number: m.number, Detail: detail, StartUp: m.startUp()})
}

// startUp tells whether every interpreter has the module object.
func (m *Module) startUp() bool {
	switch m.name {
	case "sys":
		return m.in.sys == nil || m.in.sys == m
	case "builtins":
		return m.in.builtinsMod == nil || m.in.builtinsMod == m
	case "__main__":
		return m.in.mainModule == nil || m.in.mainModule == m
	}
	return false
}

// madeBy adds to words which entry of the prompt runs.
func (in *Interpreter) madeBy(words string) string {
	if in.entry == 0 {
		return words
	}
	return fmt.Sprintf("%s, entry %d", words, in.entry)
}

// noteCreated is called when a module object has its name; how says where it came from.
func (m *Module) noteCreated(how string) {
	if m.frees() {
		m.in.prompt++
		m.in.rewatch()
	}
	if m.in.observer != nil {
		m.tell(EventCreate, m.in.madeBy(how))
	}
}

// frees tells whether something happens when the module object dies which need not wait for a collection: functions refer
// to their module object, so that only a collection finds it dead.
func (m *Module) frees() bool {
	return m.def != nil && m.def.Free != nil && len(m.def.Functions) == 0
}

// noteExec is called when a module object was filled, or that failed.
func (t *Thread) noteExec(v Value, what string, err error) {
	m, ok := v.o.(*Module)
	if !ok || t.in.observer == nil || m.in == nil {
		return
	}
	if err != nil {
		what = "failed: " + errorLine(err)
	}
	m.tell(EventExec, what)
}

// noteRefused is called when an import of a native module failed before there was a module object to fill.
func (t *Thread) noteRefused(spec Value, err error) {
	if t.in.observer == nil {
		return
	}
	name := "?"
	if v, err := t.specPart(spec, nameNamePlain); err == nil && strOf(v) != nil {
		name = strOf(v).s
	}
	(*t.in.observer)(Event{ID: t.in.id, Interpreter: t.in.shownName(), Kind: EventRefused, Module: name, Detail: errorLine(err)})
}

// errorLine is an error's last line, without running code of the language.
func errorLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// exec runs the exec slots of a native module, once for each module object.
func (m *Module) exec(t *Thread) error {
	if m.def == nil || m.ready {
		return nil
	}
	m.ready = true
	if err := t.in.process.loadOnce(m); err != nil {
		if t.in.observer != nil {
			m.tell(EventRefused, errorLine(err))
		}
		return err
	}
	err := m.runSlots(t)
	if t.in.observer != nil {
		t.noteExec(Value{m, 0}, m.filled(), err)
	}
	return err
}

// filled says what a native module's exec slots left in its state: the classes there, by name.
func (m *Module) filled() string {
	if m.state == nil {
		return "no state"
	}
	var names []string
	m.in.process.walk(reflect.ValueOf(m.state), func(v Value) {
		if c, ok := v.o.(*Type); ok && c.owner != nil {
			names = append(names, c.qualname)
		}
	})
	if len(names) == 0 {
		return "state with " + stateName(m.state)
	}
	slices.Sort(names) // a map has no order
	return strings.Join(slices.Compact(names), ", ") + " → state"
}

// noteReached is called when native code reaches the state of m and there is an observer; it tells so once for each way.
func (m *Module) noteReached(way string) {
	if m.told[way] {
		return
	}
	if m.told == nil {
		m.told = map[string]bool{}
	}
	m.told[way] = true
	m.tell(EventReached, m.in.madeBy(way))
}

// endModule is the death of a module object, once, whoever finds out.
func (t *Thread) endModule(m *Module, why string) {
	if m.gone {
		return
	}
	m.gone = true
	if m.frees() {
		t.in.prompt--
		t.in.rewatch()
	}
	if t.in.observer != nil && m.state != nil {
		m.tell(EventClear, "state with "+stateName(m.state))
	}
	t.free(m)
	if t.in.observer != nil {
		m.tell(EventFree, why)
	}
}

// What is said of the death of a module object.
const (
	diedPromptly = "nothing held it any more"
	diedInCycle  = "only its own cycle still held it"
	diedAtClose  = "its interpreter closed"
)
