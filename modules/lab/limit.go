package lab

import "terrarium/interp"

// A setting such as csv.field_size_limit belongs to the module object: whoever imported it can rely on it.

const limitDoc = "The limit; with an argument set it, and give the one before."

const tryLimit = `

Try:  field_size_limit(999); then del sys.modules[NAME], import it again under
      another name, and ask both; and ask in another interpreter.`

const defaultLimit = 128 * 1024

// Limit keeps the setting in the state of the module object.
var Limit = &interp.ModuleDef{
	Name: "_testlimit",
	Doc: `A setting kept rightly: field_size_limit() is the module object's own, as in
csv. _testlimit_shared keeps it wrongly.` + tryLimit,
	NewState: func() any { return &limit{defaultLimit} },
	Functions: []interp.FuncDef{fn("field_size_limit", "(new_limit=None, /)", limitDoc, func(t *Thread, self Value, args []Value) (Value, error) {
		n, err := limitArg(t, args[0])
		if err != nil {
			return interp.None, err
		}
		return interp.SelfState[limit](self).set(n), nil
	})},
	Interpreters: interp.PerInterpreterGIL,
}

// LimitShared keeps it in a static variable.
var LimitShared = &interp.ModuleDef{
	Name: "_testlimit_shared",
	Doc: `A setting kept wrongly: field_size_limit() is one for the whole process. What one
program sets, all others find changed, in whatever interpreter they run. No
object is shared, so no tool can see this leak.` + tryLimit,
	NewProcessState: func() any { return &limit{defaultLimit} },
	Functions: []interp.FuncDef{fn("field_size_limit", "(new_limit=None, /)", limitDoc, func(t *Thread, self Value, args []Value) (old Value, err error) {
		n, err := limitArg(t, args[0])
		if err != nil {
			return interp.None, err
		}
		err = interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *limit) error {
			old = s.set(n)
			return nil
		})
		return old, err
	})},
	Interpreters: interp.PerInterpreterGIL,
}

type limit struct{ n int }

// set gives the limit and then replaces it, unless n is -1.
func (l *limit) set(n int) Value {
	old := interp.Int(int64(l.n))
	if n >= 0 {
		l.n = n
	}
	return old
}

// limitArg is -1 for None.
func limitArg(t *Thread, v Value) (int, error) {
	if v.IsNone() {
		return -1, nil
	}
	n, err := interp.IndexInt(t, v, interp.TypeOverflowError)
	if err == nil && n < 0 {
		err = interp.ValueErrorf("limit must not be negative")
	}
	return n, err
}
