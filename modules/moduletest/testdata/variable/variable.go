// Package variable has a module that keeps what it must not keep in Go package variables.
package variable

import (
	"sync"

	"terrarium/interp"
)

var (
	seen   []interp.Value
	number int64
	lock   sync.Mutex
	table  = map[string]int64{"one": 1} // nobody writes to it
)

// Def defines the module.
var Def = &interp.ModuleDef{
	Name: "variable",
	Functions: []interp.FuncDef{
		{Name: "remember", Sig: "(object, /)", Fn: func(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
			lock.Lock()
			defer lock.Unlock()
			seen = append(seen, args[0])
			return interp.Int(table["one"]), nil
		}},
		{Name: "count", Sig: "()", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) {
			lock.Lock()
			defer lock.Unlock()
			number++
			return interp.Int(number), nil
		}},
	},
	Interpreters: interp.PerInterpreterGIL,
}
