package lab

import "terrarium/interp"

// A callback can outlive the module object that it was registered through: what it needs must live as long. Both modules
// put callbacks into a queue of the interpreter, and differ in what a callback holds.

const tryCallback = `

later(text) puts a callback into the interpreter's queue, run() runs what is
there; each gives its text and how many of its module object's callbacks ran.

Try:  later('one'); run(); then later('two'), del sys.modules[NAME] and your
      own name for the module, gc.collect(), import it again, and run().`

// Callback holds the module object in its callbacks.
var Callback = &interp.ModuleDef{
	Name: "_testcallback",
	Doc: `A callback that holds its module object, which therefore lives until the
callback ran. _testcallback_dangling does it wrongly.` + tryCallback,
	NewState:            func() any { return new(callbackState) },
	NewInterpreterState: func() any { return new(callbackQueue) },
	Functions: []interp.FuncDef{
		fn("later", "(text, /)", "Put a callback into the queue.", func(t *Thread, self Value, args []Value) (Value, error) {
			return enqueue(t, self, callback{text: args[0], module: interp.SelfModule(self)})
		}),
		runQueue,
	},
	Free:         freeCallbacks,
	Interpreters: interp.PerInterpreterGIL,
}

// CallbackDangling holds only the state in its callbacks: it does not keep the module object alive.
var CallbackDangling = &interp.ModuleDef{
	Name: "_testcallback_dangling",
	Doc: `A callback that holds a pointer to its module's state, but not the module object:
when the module object dies the state is freed, and the pointer dangles. In C
the callback would read freed memory; here it says so.` + tryCallback,
	NewState:            func() any { return new(callbackState) },
	NewInterpreterState: func() any { return new(callbackQueue) },
	Functions: []interp.FuncDef{
		fn("later", "(text, /)", "Put a callback into the queue.", func(t *Thread, self Value, args []Value) (Value, error) {
			return enqueue(t, self, callback{text: args[0], state: interp.SelfState[callbackState](self)})
		}),
		runQueue,
	},
	Free:         freeCallbacks,
	Interpreters: interp.PerInterpreterGIL,
}

// callbackState is what a module object has of its own.
type callbackState struct {
	ran   int64
	freed bool
}

func freeCallbacks(m *Module) { interp.StateOf[callbackState](m).freed = true }

// callbackQueue is the interpreter's: what is in it outlives module objects.
type callbackQueue struct{ waiting []callback }

// callback holds one of module and state.
type callback struct {
	text   Value
	module *Module
	state  *callbackState
}

func enqueue(t *Thread, self Value, c callback) (Value, error) {
	q := interp.InterpreterState[callbackQueue](t, interp.SelfModule(self).Def())
	q.waiting = append(q.waiting, c)
	return interp.None, nil
}

var runQueue = fn("run", "()", "Run the callbacks that are waiting.", func(t *Thread, self Value, _ []Value) (Value, error) {
	q := interp.InterpreterState[callbackQueue](t, interp.SelfModule(self).Def())
	var results []Value
	for len(q.waiting) > 0 {
		c := q.waiting[0]
		q.waiting = q.waiting[1:]
		s := c.state
		if c.module != nil {
			s = interp.StateOf[callbackState](c.module)
		}
		if s.freed {
			return interp.None, interp.Errorf(interp.TypeSystemError, "the callback's module object is dead and its state was freed: in C this reads freed memory")
		}
		s.ran++
		results = append(results, interp.NewTuple([]Value{c.text, interp.Int(s.ran)}))
	}
	return interp.NewList(results), nil
})
