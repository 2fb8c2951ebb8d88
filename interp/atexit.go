package interp

import "slices"

// exitCall is a function that module atexit calls when the interpreter ends.
type exitCall struct {
	fn   Value
	args []Value
	kw   []*Str
}

// runExits calls what is registered, the newest first, until nothing is.
func (t *Thread) runExits() {
	in := t.in
	for n := len(in.exits); n > 0; n = len(in.exits) {
		c := in.exits[n-1]
		in.exits = in.exits[:n-1]
		if _, err := CallKw(t, c.fn, c.args, c.kw); err != nil {
			if e, ok := err.(*Exception); ok {
				r, err := Repr(t, c.fn)
				if err != nil {
					r = "<object repr() failed>"
				}
				t.showUnraisable("Exception ignored in atexit callback "+r+":", e, Unset)
			}
		}
	}
}

func atexitDef() *ModuleDef {
	return &ModuleDef{
		Name:         "atexit",
		Doc:          "Functions to be called when the program ends normally.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "register", Sig: "(*args, **kwargs)", Doc: "register(func, *args, **kwargs) -> func\n\nCall func(*args, **kwargs) at the end.", Fn: atexitRegister},
			{Name: "unregister", Sig: "(func, /)", Doc: "Forget every registration of func.", Fn: atexitUnregister},
			{Name: "_clear", Sig: "()", Doc: "Forget all registrations.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				t.in.exits = nil
				return None, nil
			}},
			{Name: "_run_exitfuncs", Sig: "()", Doc: "Call what is registered now.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				t.runExits()
				return None, nil
			}},
			{Name: "_ncallbacks", Sig: "()", Doc: "How many functions are registered.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				return Int(int64(len(t.in.exits))), nil
			}},
		},
	}
}

// atexitRegister gets the keywords as a dict first.
func atexitRegister(t *Thread, _ Value, args []Value) (Value, error) {
	if len(args) < 2 {
		return None, TypeErrorf("register() takes at least 1 argument (0 given)")
	}
	fn := args[1]
	if !Callable(fn) {
		return None, TypeErrorf("the first argument must be callable")
	}
	c := exitCall{fn: fn, args: slices.Clone(args[2:])}
	if kw := dictOf(args[0]); kw != nil {
		for k, v := range kw.All {
			c.kw = append(c.kw, strOf(k))
			c.args = append(c.args, v)
		}
	}
	t.in.exits = append(t.in.exits, c)
	return fn, nil
}

func atexitUnregister(t *Thread, _ Value, args []Value) (Value, error) {
	in := t.in
	for i := 0; i < len(in.exits); {
		same, err := identical(t, args[0], in.exits[i].fn)
		if err != nil {
			return None, err
		}
		if same && i < len(in.exits) {
			in.exits = slices.Delete(in.exits, i, i+1)
			continue
		}
		i++
	}
	return None, nil
}
