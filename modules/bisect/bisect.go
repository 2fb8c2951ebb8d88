// Package bisect is the module bisect: binary search in sorted sequences.
package bisect

import "terrarium/interp"

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines the module. It has no state.
var Def = &interp.ModuleDef{
	Name: "bisect",
	Doc:  "Bisection algorithms.",
	Functions: []interp.FuncDef{
		finder("bisect_left", "The index at which to insert x so that it comes before all items equal to it.", false),
		finder("bisect_right", "The index at which to insert x so that it comes after all items equal to it.", true),
		inserter("insort_left", "Inserts x before all items equal to it.", false),
		inserter("insort_right", "Inserts x after all items equal to it.", true),
	},
	Interpreters: interp.PerInterpreterGIL,
	Exec: []func(*interp.Thread, *interp.Module) error{func(_ *interp.Thread, m *interp.Module) error {
		for short, name := range map[string]string{"bisect": "bisect_right", "insort": "insort_right"} {
			if f, ok := m.Get(name); ok {
				m.Set(short, f)
			}
		}
		return nil
	}},
}

const sig = "(a, x, lo=0, hi=None, *, key=None)"

func finder(name, doc string, right bool) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) {
		i, err := search(t, args, args[1], right)
		return interp.Int(int64(i)), err
	}}
}

func inserter(name, doc string, right bool) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) {
		a, x, key := args[0], args[1], args[4]
		want := x
		if !key.IsNone() {
			var err error
			if want, err = interp.Call(t, key, x); err != nil {
				return interp.None, err
			}
		}
		i, err := search(t, args, want, right)
		if err != nil {
			return interp.None, err
		}
		_, err = interp.CallMethod(t, a, t.Intern("insert"), interp.Int(int64(i)), x)
		return interp.None, err
	}}
}

// search finds the place of want among the keys of args[0].
func search(t *interp.Thread, args []Value, want Value, right bool) (int, error) {
	a, key := args[0], args[4]
	lo, err := interp.IndexInt(t, args[2], interp.TypeOverflowError)
	if err != nil {
		return 0, err
	}
	hi := -1
	if !args[3].IsNone() {
		if !interp.HasIndex(args[3]) {
			return 0, interp.TypeErrorf("argument should be integer or None, not '%s'", args[3].Type().Name())
		}
		if hi, err = interp.IndexInt(t, args[3], interp.TypeOverflowError); err != nil {
			return 0, err
		}
	}
	if lo < 0 {
		return 0, interp.ValueErrorf("lo must be non-negative")
	}
	if hi == -1 {
		if hi, err = interp.Len(t, a); err != nil {
			return 0, err
		}
	}
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		item, err := interp.GetItem(t, a, interp.Int(int64(mid)))
		if err != nil {
			return 0, err
		}
		if !key.IsNone() {
			if item, err = interp.Call(t, key, item); err != nil {
				return 0, err
			}
		}
		var lower bool // go on in the lower half
		if right {
			lower, err = interp.Less(t, want, item)
		} else {
			lower, err = interp.Less(t, item, want)
			lower = !lower
		}
		if err != nil {
			return 0, err
		}
		if lower {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo, nil
}
