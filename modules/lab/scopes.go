package lab

import "terrarium/interp"

// Scopes has one counter for every scope that state can have.
var Scopes = &interp.ModuleDef{
	Name: "_testscopes",
	Doc: `A counter for every scope that a module's state can have.

Each function adds one to its counter and gives it.

Try:  _testscopes.module() twice; then del sys.modules['_testscopes'], import
      it again under another name, and call module() and interpreter() of both.
      Then the same in another interpreter (:new worker, :at worker ...):
      only process() goes on counting.`,
	NewState:            func() any { return new(counter) },
	NewProcessState:     func() any { return new(counter) },
	NewInterpreterState: func() any { return new(counter) },
	NewThreadState:      func() any { return new(counter) },
	NewTaskState:        func() any { return new(counter) },
	Functions: []interp.FuncDef{
		fn("process", "()", "One more in this process: all interpreters count together, under a lock.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return countInProcess(t, interp.SelfModule(self).Def())
		}),
		fn("interpreter", "()", "One more in this interpreter: all module objects count together.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.InterpreterState[counter](t, interp.SelfModule(self).Def()).next()
		}),
		fn("module", "()", "One more in this module object.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.SelfState[counter](self).next()
		}),
		fn("thread", "()", "One more in this thread.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.ThreadState[counter](t, interp.SelfModule(self).Def()).next()
		}),
		fn("task", "()", "One more in this task; outside of any, in this thread.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.TaskState[counter](t, interp.SelfModule(self).Def()).next()
		}),
	},
	Interpreters: interp.PerInterpreterGIL,
}

type counter struct{ n int64 }

func (c *counter) next() (Value, error) {
	c.n++
	return interp.Int(c.n), nil
}

// countInProcess adds one to the counter that a definition has in the process.
func countInProcess(t *Thread, def *interp.ModuleDef) (n Value, err error) {
	err = interp.WithProcessState(t, def, func(c *counter) (err error) {
		n, err = c.next()
		return err
	})
	return n, err
}
