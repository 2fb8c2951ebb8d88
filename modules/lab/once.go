package lab

import "terrarium/interp"

// Once opts out of isolation: the howto's "limiting to one module object per process".
var Once = &interp.ModuleDef{
	Name: "_testonce",
	Doc: `A module that may be loaded once in a process, and says so.

It opts out: its state is process-wide and it is not ready for a second
module object. Refusing is better than sharing in silence.

Try:  del sys.modules['_testonce'], then import it again; or import it in two
      interpreters. _testonce_reset can be loaded again when it was freed.`,
	Once:            interp.OncePerProcess,
	NewProcessState: func() any { return new(counter) },
	Functions:       []interp.FuncDef{countStatic},
	Interpreters:    interp.PerInterpreterGIL,
}

// OnceReset resets its flag when its module object is freed.
var OnceReset = &interp.ModuleDef{
	Name: "_testonce_reset",
	Doc: `A module that may be loaded once at a time: its flag is reset when the module
object is freed.

Try:  import it, delete it from sys.modules and from your names, and import it
      again: refused, for the module object is still alive. gc.collect(), and
      it loads. What keeps it alive? A function of it: f = _testonce_reset.count.`,
	Once:            interp.OnceAtATime,
	NewProcessState: func() any { return new(counter) },
	Functions:       []interp.FuncDef{countStatic},
	Interpreters:    interp.PerInterpreterGIL,
}
