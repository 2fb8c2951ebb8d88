package interp

import "sync"

// ModuleDef describes a native module, as PEP 489's PyModuleDef does. It is immutable and may serve any number of
// processes and interpreters at once; what changes lives in the Module objects made from it.
//
//	var Def = &interp.ModuleDef{
//		Name:         "spam",
//		Doc:          "Counts what it is asked to count.",
//		NewState:     func() any { return new(state) },
//		Exec:         []func(*interp.Thread, *interp.Module) error{exec},
//		Functions:    []interp.FuncDef{{Name: "count", Sig: "()", Fn: count}},
//		Interpreters: interp.PerInterpreterGIL,
//	}
//
//	func exec(t *interp.Thread, m *interp.Module) (err error) {
//		s := interp.StateOf[state](m)
//		s.errorType, err = m.NewException(t, "Error", interp.TypeValueError)
//		return err
//	}
//
//	func count(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
//		s := interp.SelfState[state](self)
//		s.n++
//		return interp.Int(s.n), nil
//	}
//
// A hook or function raises what it returns as error: ValueErrorf, NewException and their like make such errors. A hook
// that returns another Go error fails with the SystemError that CPython has for a slot which set no exception; a Go
// panic in any of them is a SystemError that names the module, and leaves the rest of the process as it was.
//
// A mistake in the definition itself is a SystemError of the import that says what to change; Check tells beforehand.
type ModuleDef struct {
	Name string
	Doc  string
	Init InitKind
	// NewState makes the state of one module object, usually a pointer to a struct of the author's; nil: the module has none.
	// State holds what a C module would keep in its state struct: classes, exceptions, settings.
	// Keep no object in a Go package variable.
	NewState func() any
	// Create makes the module object; nil: an ordinary one. The result may be any object.
	Create func(t *Thread, spec Value, def *ModuleDef) (Value, error)
	// Exec fills the module object; the functions run in order.
	Exec      []func(t *Thread, m *Module) error
	Functions []FuncDef // self is the module object
	Constants []Constant
	// Interpreters says which interpreters may load the module.
	Interpreters MultiInterp
	// GIL says whether the module needs a GIL. It has no effect: every interpreter has one, as in CPython's default build.
	GIL GILSupport
	// Slots are further slots in the form that CPython's table has, where mistakes can be made that the fields above
	// rule out: an unknown number, one slot twice.
	Slots []ModuleSlot
	// StaticTypes are made once a process and put into every module object: all of them, in all interpreters, share
	// them. They cannot be changed, and know no module object: their methods cannot reach module state.
	// Types with those abilities are made by NewType.
	StaticTypes []*TypeSpec
	// Once opts out of being loaded several times in a process.
	Once OnceKind
	// Package makes the module a package: it has a __path__.
	Package bool
	// Free is called once when the module object dies or its interpreter closes, with the state still in place.
	Free func(m *Module)

	// State of other scopes: what makes it, each usually as a pointer to a struct; nil: there is none. See
	// WithProcessState, InterpreterState, ThreadState and TaskState.
	NewProcessState     func() any
	NewInterpreterState func() any
	NewThreadState      func() any
	NewTaskState        func() any

	once  sync.Once
	table *moduleTable
}

// InitKind is the way in which a module is initialised.
type InitKind uint8

const (
	MultiPhase        InitKind = iota // PEP 489: every import makes a new module object
	SinglePhase                       // m_size >= 0: init runs for every import
	SinglePhaseGlobal                 // m_size -1: init runs once a process; later imports get a copy of its first dict
)

// MultiInterp says which interpreters a multi-phase module may be loaded in (PEP 684).
type MultiInterp uint8

const (
	SharedGIL         MultiInterp = iota // any that shares the main interpreter's GIL
	PerInterpreterGIL                    // any
	NotSupported                         // the main interpreter and legacy ones
)

// GILSupport is whether a module needs a GIL (PEP 703).
type GILSupport uint8

const (
	GILUsed    GILSupport = iota // the default
	GILNotUsed                   // it does without
)

// OnceKind is how a module opts out of being loaded several times in a process: a further load raises ImportError.
type OnceKind uint8

const (
	OnceNot        OnceKind = iota // it does not
	OncePerProcess                 // the first load was the last
	OnceAtATime                    // it may be loaded again once its module object was freed
)

// ModuleSlot is a row of a definition's table of slots: PyModuleDef_Slot.
type ModuleSlot struct {
	ID    int
	Value any // of the type that the ID asks for
}

// Numbers of slots, with CPython's values.
const (
	SlotCreate               = 1 // func(*Thread, Value, *ModuleDef) (Value, error)
	SlotExec                 = 2 // func(*Thread, *Module) error
	SlotMultipleInterpreters = 3 // MultiInterp
	SlotGIL                  = 4 // GILSupport
)

// Unreported is the mistake of a C slot that sets an exception and then says that all went well; a create or exec slot
// returns it, and the import raises SystemError from err.
func Unreported(err error) error { return &unreported{err} }

type unreported struct{ err error }

func (u *unreported) Error() string { return u.err.Error() }

// Constant is an attribute that every module object of a definition has. Module objects of all
// interpreters share the value: it must be immutable (int, float, str, bytes, tuple of these).
type Constant struct {
	Name  string
	Value Value
}

// Module is a module object: of a native definition, or of source in the language.
type Module struct {
	typ        *Type      // TypeModule or a class derived from it
	def        *ModuleDef // nil: not native
	name       string     // the name that it was imported as
	dict       *Dict
	state      any
	in         *Interpreter
	number     int // it is the number-th object of that name in the interpreter
	entry      int // it was made by the entry of that number; 0: at start-up
	kind       moduleKind
	ready      bool            // the exec slots have run
	freed      bool            // so has the free hook
	loadedOnce bool            // it set the flag of a definition that is loaded once
	gone       bool            // it is dead
	told       map[string]bool // ways in which its state was reached that an observer was told
}

// moduleKind is what :modules shows.
type moduleKind uint8

const (
	kindOther moduleKind = iota // made by calling types.ModuleType
	kindBuiltin
	kindNative
	kindFrozen
	kindSource
	kindMain
)

func (m *Module) Type() *Type { return m.typ }

func (m *Module) attrDict() **Dict { return &m.dict }

// Name is the name that the module was imported as, whatever its __name__ says.
func (m *Module) Name() string { return m.name }

// Def is the definition of a native module, nil for another.
func (m *Module) Def() *ModuleDef { return m.def }

// Interpreter is the one that the module object belongs to.
func (m *Module) Interpreter() *Interpreter { return m.in }

// Thread is one for what a Free hook does, which is handed none. Elsewhere the thread is an argument.
func (m *Module) Thread() *Thread { return &m.in.main }

// Number tells module objects of one name apart: 1 is the first one made in the interpreter.
func (m *Module) Number() int { return m.number }

// Dict is the module's namespace (__dict__). Users may change it: nothing in it can be relied on.
func (m *Module) Dict() *Dict { return m.dict }

// State is what NewState made; nil if the definition has none.
func (m *Module) State() any { return m.state }

// Get reads an attribute from the namespace.
func (m *Module) Get(name string) (Value, bool) { return m.dict.GetStr(NewStr(name)) }

// Set stores an attribute in the namespace.
func (m *Module) Set(name string, v Value) { m.dict.SetStr(m.in.intern(name), v) }

// StateOf gives a module object's state as what its NewState made; nil if it is something else.
func StateOf[T any](m *Module) *T {
	s, _ := m.state.(*T)
	return s
}

// SelfState is StateOf for the self that a module's function is called with.
func SelfState[T any](self Value) *T {
	m, ok := self.o.(*Module)
	if !ok {
		return nil
	}
	if m.in.observer != nil {
		m.noteReached("by a function, through its module")
	}
	return StateOf[T](m)
}

// moduleTable is what all module objects of a definition have in common: the first entries of their namespaces.
type moduleTable struct {
	ents  []entry // standard attributes, functions (values to be filled in), constants
	index []int32
	sigs  []sigCache // of the functions

	// What Create, Exec, Interpreters and Slots say together.
	create       func(*Thread, Value, *ModuleDef) (Value, error)
	exec         []func(*Thread, *Module) error
	interpreters MultiInterp
	checked      sync.Once
	mistake      mistake
}

// The standard attributes lie first in every module's namespace, in this order.
const (
	attrName = iota
	attrDoc
	attrPackage
	attrLoader
	attrModuleSpec
	numModuleAttrs
)

var (
	namePackage  = static("__package__")
	nameLoader   = static("__loader__")
	nameSpec     = static("__spec__")
	namePath     = static("__path__")
	nameFile     = static("__file__")
	nameCached   = static("__cached__")
	nameBuiltins = static("__builtins__")
	nameAll      = static("__all__")
)

var moduleAttrs = [numModuleAttrs]*Str{nameName, nameDoc, namePackage, nameLoader, nameSpec}

// shared gives the table, made on first use.
func (def *ModuleDef) shared() *moduleTable {
	def.once.Do(func() {
		d := NewDict()
		for _, name := range moduleAttrs {
			d.SetStr(name, None)
		}
		if def.Doc != "" {
			d.SetStr(nameDoc, Obj(static(def.Doc)))
		}
		tab := &moduleTable{sigs: make([]sigCache, len(def.Functions))}
		for i := range def.Functions {
			d.SetStr(static(def.Functions[i].Name), None)
		}
		def.readSlots(tab)
		for _, c := range def.Constants {
			shareValue(c.Value)
			d.SetStr(static(c.Name), c.Value)
		}
		tab.ents, tab.index = d.ents, d.index
		def.table = tab
	})
	return def.table
}

// mistake is what Check finds wrong with the definition.
func (def *ModuleDef) mistake() error {
	tab := def.shared()
	tab.checked.Do(func() { tab.mistake = mistakeIn(def.Check()) })
	return tab.mistake.err()
}

// shareValue prepares a constant for being reached from several interpreters.
func shareValue(v Value) {
	switch o := v.o.(type) {
	case *Str:
		o.hashed()
		o.length()
	case *Tuple:
		for _, x := range o.items {
			shareValue(x)
		}
	case *Instance: // of a class such as sys.version_info
		for _, x := range o.slots {
			shareValue(x)
		}
	}
}

// newNativeModule makes a module object with the namespace that the definition gives it and its state; the exec slots have not run yet.
func (t *Thread) newNativeModule(name string, def *ModuleDef) (*Module, error) {
	m := &Module{typ: TypeModule, def: def, kind: kindNative}
	t.in.registerModule(m, name)
	m.dict = nativeNamespace(m, name, def)
	return m, m.makeState(t)
}

// nativeNamespace makes the namespace of a new module object: standard attributes, functions, constants.
func nativeNamespace(m *Module, name string, def *ModuleDef) *Dict {
	tab := def.shared()
	d := &Dict{used: len(tab.ents), ver: 1}
	d.ents = append(make([]entry, 0, len(tab.ents)+4), tab.ents...)
	if len(tab.index) > 0 {
		d.index = append([]int32(nil), tab.index...)
	}
	fns := make([]Builtin, len(def.Functions))
	self := Value{m, 0}
	for i := range fns {
		f := &fns[i]
		f.def, f.sig, f.self, f.module = &def.Functions[i], &tab.sigs[i], self, name
		d.ents[numModuleAttrs+i].val = Value{f, 0}
	}
	d.ents[attrName].val = String(name)
	return d
}

// newModule makes an empty module object: one that has the attributes which types.ModuleType(name) gives it.
func (in *Interpreter) newModule(name string) *Module {
	m := &Module{typ: TypeModule}
	m.initDict(String(name), None)
	in.registerModule(m, name)
	return m
}

// initDict sets the standard attributes.
func (m *Module) initDict(name, doc Value) {
	if m.dict == nil {
		m.dict = &Dict{ver: 1, ents: make([]entry, 0, 8)}
	}
	for _, attr := range moduleAttrs {
		m.dict.SetStr(attr, None)
	}
	m.dict.SetStr(nameName, name)
	m.dict.SetStr(nameDoc, doc)
}

// runSlots makes the static types and runs the exec slots.
func (m *Module) runSlots(t *Thread) error {
	for _, spec := range m.def.StaticTypes {
		c, err := t.staticType(m.def, spec)
		if err != nil {
			return err
		}
		m.Set(c.qualname, Value{c, 0})
	}
	what := "execution of module %s"
	if m.def.Init != MultiPhase {
		what = "initialization of %s"
	}
	for _, f := range m.def.shared().exec {
		err := t.guard(m.def, func() error { return f(t, m) })
		if err := slotError(err, what, m.name, m.def.Init == MultiPhase); err != nil {
			return err
		}
	}
	return nil
}

// slotError words what a hook of a definition returned: an exception as it is, anything else as CPython says that a slot failed.
func slotError(err error, what, name string, phases bool) error {
	switch err := err.(type) {
	case nil:
		return nil
	case *Exception:
		return err
	case *unreported:
		return errorFrom(err.err, what+" raised unreported exception", name)
	}
	failed := " failed without setting an exception"
	if !phases {
		failed = " failed without raising an exception"
	}
	return errorFrom(err, what+failed, name)
}

// errorFrom is a SystemError whose cause is another error, if that is an exception.
func errorFrom(cause error, format, name string) error {
	e := Errorf(TypeSystemError, format, name).(*Exception)
	if c, ok := cause.(*Exception); ok {
		e.cause, e.context, e.suppress = c, c, true
	}
	return e
}

// SelfModule is the module object that a module's function is called with as self; nil if self is none, which a program
// can only bring about with a definition whose create slot makes something else.
func SelfModule(self Value) *Module {
	m, _ := self.o.(*Module)
	return m
}
