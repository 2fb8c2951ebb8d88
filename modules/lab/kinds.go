package lab

import "terrarium/interp"

// One module in four kinds. They have the same names in them; what differs is what a second import, or a second
// interpreter, gets.
//
//	error         an exception class
//	Example       a class: demo() gives its argument; fail() raises the error of its module
//	foo(i, j)     their sum
//	count()       how often it was called
//	int_const, str_const

const tryKinds = `

Try:  count(); then del sys.modules[NAME], import it again under another name,
      and compare: the objects, their error, their Example, what count() gives,
      an attribute that you added to the first. Then import it in another
      interpreter: an isolated one (:new) and a legacy one.`

// SinglePhase is initialised as modules were before PEP 489, and says that it has no state of its own (m_size -1): its
// state lies in static variables.
var SinglePhase = &interp.ModuleDef{
	Name: "_testsinglephase",
	Doc: `Single-phase initialisation with m_size -1: it runs once in a process. Every
later import copies the first namespace, so all module objects share their
classes and the counter. Isolated interpreters refuse it.` + tryKinds,
	Init:            interp.SinglePhaseGlobal,
	NewProcessState: func() any { return new(counter) },
	Exec:            execSlots{heapTypesExec},
	Functions:       []interp.FuncDef{foo, countStatic},
	Constants:       kindConstants,
}

// SinglePhaseReinit is single-phase, but can be initialised several times (m_size >= 0).
var SinglePhaseReinit = &interp.ModuleDef{
	Name: "_testsinglephase_with_reinit",
	Doc: `Single-phase initialisation with m_size >= 0: it runs for every import, so each
module object has its own classes and its own counter. Isolated interpreters
refuse it all the same: it does not say that it supports them.` + tryKinds,
	Init:      interp.SinglePhase,
	NewState:  func() any { return new(kindState) },
	Exec:      execSlots{heapTypesExec},
	Functions: []interp.FuncDef{foo, countOwn},
	Constants: kindConstants,
}

// StaticTypes is multi-phase with a class that all module objects share.
var StaticTypes = &interp.ModuleDef{
	Name: "_testmultiphase_static",
	Doc: `Multi-phase initialisation with a static type: module objects are separate, but
Example is one class for all of them, in all interpreters. It cannot be
changed, and its methods cannot find a module object: Example().fail()
does not know which error to raise, and raises ValueError.` + tryKinds,
	NewState:        func() any { return new(kindState) },
	NewProcessState: func() any { return new(counter) },
	Exec:            execSlots{func(t *Thread, m *Module) error { return makeError(t, m) }},
	Functions:       []interp.FuncDef{foo, countOwn},
	Constants:       kindConstants,
	StaticTypes: []*interp.TypeSpec{{
		Name:  "Example",
		Doc:   "A static type.",
		Flags: interp.Subclassable,
		Slots: interp.Slots{New: newObject},
		Methods: []interp.FuncDef{demo, fn("fail", "()", "Raise ValueError.", func(t *Thread, _ Value, _ []Value) (Value, error) {
			return interp.None, interp.ValueErrorf("a static type does not know its module's error")
		})},
	}},
	Interpreters: interp.PerInterpreterGIL,
}

// HeapTypes is multi-phase with everything in the state of the module object: the way to do it.
var HeapTypes = &interp.ModuleDef{
	Name: "_testmultiphase",
	Doc: `Multi-phase initialisation with heap types: every module object has its own
classes, its own counter, and shares nothing. Any interpreter may load it.` + tryKinds,
	NewState:     func() any { return new(kindState) },
	Exec:         execSlots{heapTypesExec},
	Functions:    []interp.FuncDef{foo, countOwn},
	Constants:    kindConstants,
	Interpreters: interp.PerInterpreterGIL,
}

// Kinds are the four of them, the oldest way first.
func Kinds() []*interp.ModuleDef {
	return []*interp.ModuleDef{SinglePhase, SinglePhaseReinit, StaticTypes, HeapTypes}
}

type kindState struct {
	errorType *interp.Type
	example   *interp.Type
	calls     counter
}

var kindConstants = []interp.Constant{
	{Name: "int_const", Value: interp.Int(1969)},
	{Name: "str_const", Value: interp.String("something different")},
}

// foo counts its arguments by itself, as C functions without a signature do; most functions leave that to theirs.
var foo = fn("foo", "(*args)", "foo(i,j)\n\nReturn the sum of i and j.", func(t *Thread, _ Value, args []Value) (Value, error) {
	if len(args) != 2 {
		return interp.None, interp.TypeErrorf("foo() takes exactly 2 arguments (%d given)", len(args))
	}
	i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	j, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	return interp.Int(int64(i + j)), err
})

const countDoc = "How often this was called."

var countOwn = fn("count", "()", countDoc, func(t *Thread, self Value, _ []Value) (Value, error) {
	return interp.SelfState[kindState](self).calls.next()
})

// countStatic is for a module without state of its own: the counter is a static variable.
var countStatic = fn("count", "()", countDoc, func(t *Thread, self Value, _ []Value) (Value, error) {
	return countInProcess(t, interp.SelfModule(self).Def())
})

var demo = fn("demo", "(o=None, /)", "demo() -> None\n\nGive the argument.", func(t *Thread, _ Value, args []Value) (Value, error) {
	return args[0], nil
})

// makeError makes the module's exception, and keeps it in the state if there is one.
func makeError(t *Thread, m *Module) error {
	c, err := m.NewException(t, "error")
	if s := interp.StateOf[kindState](m); s != nil {
		s.errorType = c
	}
	return err
}

// heapTypesExec is the exec slot of the modules that make a class for each module object.
func heapTypesExec(t *Thread, m *Module) (err error) {
	if err := makeError(t, m); err != nil {
		return err
	}
	example, err := m.NewType(t, &exampleSpec)
	if s := interp.StateOf[kindState](m); s != nil {
		s.example = example
	}
	return err
}

var exampleSpec = interp.TypeSpec{
	Name:  "Example",
	Doc:   "A heap type.",
	Flags: interp.Subclassable | interp.InstanceDict,
	Slots: interp.Slots{New: newObject},
	Methods: []interp.FuncDef{demo, {Name: "fail", Sig: "()", Doc: "Raise the error of the module that made the class.",
		ClassFn: func(t *Thread, cls *interp.Type, _ Value, _ []Value) (Value, error) {
			s := interp.StateOf[kindState](cls.Module())
			if s == nil { // m_size -1: the error is where everybody can change it
				return interp.None, interp.ValueErrorf("a module without state does not know its error")
			}
			return interp.None, interp.Errorf(s.errorType, "from %s", cls.Module().Name())
		}}},
}
