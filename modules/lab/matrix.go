package lab

import "terrarium/interp"

const tryMatrix = `

Try:  import it here, in an isolated interpreter, in one that shares main's GIL,
      and in a legacy one.`

// NonIsolated says that it does not support several interpreters.
var NonIsolated = &interp.ModuleDef{
	Name:         "_test_non_isolated",
	Doc:          "Multi-phase, but not made for several interpreters: only main and legacy ones load\nit." + tryMatrix,
	NewState:     func() any { return new(kindState) },
	Exec:         execSlots{heapTypesExec},
	Functions:    []interp.FuncDef{foo, countOwn},
	Interpreters: interp.NotSupported,
}

// SharedGILOnly says that it supports several interpreters, as long as they share one GIL.
var SharedGILOnly = &interp.ModuleDef{
	Name:         "_test_shared_gil_only",
	Doc:          "Multi-phase, for interpreters that share one GIL." + tryMatrix,
	NewState:     func() any { return new(kindState) },
	Exec:         execSlots{heapTypesExec},
	Functions:    []interp.FuncDef{foo, countOwn},
	Interpreters: interp.SharedGIL,
}
