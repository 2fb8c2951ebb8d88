package interp

import "math"

// sysFunctions are the functions of sys. What would show CPython's reference counts or hook into its execution
// (getrefcount, settrace, …) is left out.
func sysFunctions() []FuncDef {
	return []FuncDef{
		{Name: "displayhook", Sig: "(object, /)", Doc: "Show the value of an expression and keep it as builtins._", Fn: sysDisplayHook},
		{Name: "excepthook", Sig: "(exctype, value, traceback, /)", Doc: "Show an exception with its traceback on sys.stderr.", Fn: sysExceptHook},
		{Name: "unraisablehook", Sig: "(unraisable, /)", Doc: "Show an exception that nobody can catch.", Fn: sysUnraisableHook},
		{Name: "breakpointhook", Sig: "(*args, **kws)", Doc: "What breakpoint() calls. There is no debugger: it raises RuntimeError.", Fn: sysBreakpointHook},
		{Name: "exception", Sig: "()", Doc: "The exception being handled, or None.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			return excValue(t.handled()), nil
		}},
		{Name: "exc_info", Sig: "()", Doc: "Type, value and traceback of the exception being handled.", Fn: sysExcInfo},
		{Name: "exit", Sig: "(status=None, /)", Doc: "End the program by raising SystemExit(status).", Fn: sysExit},
		{Name: "getdefaultencoding", Sig: "()", Fn: sysConst(String("utf-8"))},
		{Name: "getfilesystemencoding", Sig: "()", Fn: sysConst(String("utf-8"))},
		{Name: "getfilesystemencodeerrors", Sig: "()", Fn: sysConst(String("surrogateescape"))},
		{Name: "gettrace", Sig: "()", Fn: sysConst(None)},
		{Name: "getprofile", Sig: "()", Fn: sysConst(None)},
		{Name: "is_finalizing", Sig: "()", Fn: sysConst(False)},
		{Name: "_is_gil_enabled", Sig: "()", Fn: sysConst(True)},
		{Name: "audit", Sig: "(event, /, *args)", Fn: sysAudit},
		{Name: "getrecursionlimit", Sig: "()", Doc: "The greatest depth of calls.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			return Int(int64(t.in.recursionLimit)), nil
		}},
		{Name: "setrecursionlimit", Sig: "(limit, /)", Doc: "Set the greatest depth of calls.", Fn: sysSetRecursionLimit},
		{Name: "getswitchinterval", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			if t.in.switchInterval == 0 {
				return Float(0.005), nil
			}
			return Float(t.in.switchInterval), nil
		}},
		{Name: "setswitchinterval", Sig: "(interval, /)", Fn: sysSetSwitchInterval},
		{Name: "get_int_max_str_digits", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			return Int(int64(t.in.maxStrDigits())), nil
		}},
		{Name: "set_int_max_str_digits", Sig: "(maxdigits)", Doc: "Set the limit of digits in conversions between int and str.", Fn: sysSetMaxStrDigits},
		{Name: "intern", Sig: "(string, /)", Doc: "The one string of this text in the interpreter.", Fn: sysIntern},
		{Name: "getsizeof", Sig: "(object, default=<none>)", Doc: "Size of an object in bytes.", Fn: sysGetSizeOf},
		{Name: "_getframe", Sig: "(depth=0, /)", Doc: "The frame object of a caller.", Fn: sysGetFrame},
		{Name: "_getframemodulename", Sig: "(depth=0)", Doc: "The name of the module that a caller's code belongs to.", Fn: sysGetFrameModuleName},
	}
}

// sysConst is a function that always gives the same.
func sysConst(v Value) func(*Thread, Value, []Value) (Value, error) {
	shareValue(v)
	return func(*Thread, Value, []Value) (Value, error) { return v, nil }
}

func sysDisplayHook(t *Thread, _ Value, args []Value) (Value, error) {
	if args[0].IsNone() {
		return None, nil
	}
	t.in.builtins.SetStr(nameUnderscore, None)
	out := t.sysStream(1)
	if out.IsUnset() || out.IsNone() {
		return None, Errorf(TypeRuntimeError, "lost sys.stdout")
	}
	r, err := reprValue(t, args[0])
	if err != nil {
		return None, err
	}
	if s, ok := out.o.(*TextIO); ok {
		// What the stream cannot encode is shown as escapes.
		if hasSurrogates(r.s) {
			b, err := encode(t, r, "utf-8", "backslashreplace")
			if err != nil {
				return None, err
			}
			r = NewStr(string(b))
		}
		err = s.write(t, NewStr(r.s+"\n"))
	} else if err = t.writeTo(out, r); err == nil {
		err = t.writeTo(out, newline)
	}
	if err == nil {
		t.in.builtins.SetStr(nameUnderscore, args[0])
	}
	return None, err
}

var newline = static("\n")

// ownHook tells whether a hook is still the function that sys came with.
func ownHook(hook Value, name string) bool {
	b, ok := hook.o.(*Builtin)
	return ok && b.def.Name == name && b.module == "sys"
}

// printExpr shows the value of an expression statement at the prompt, through sys.displayhook.
func (t *Thread) printExpr(v Value) error {
	hook, made := t.sysAttr(nameDisplayHook)
	if !made || ownHook(hook, "displayhook") {
		_, err := sysDisplayHook(t, Unset, []Value{v})
		return err
	}
	if hook.IsUnset() {
		return Errorf(TypeRuntimeError, "lost sys.displayhook")
	}
	_, err := Call(t, hook, v)
	return err
}

func sysExceptHook(t *Thread, _ Value, args []Value) (Value, error) {
	e := excOf(args[1])
	if e == nil {
		t.writeErr("TypeError: print_exception(): Exception expected for value, " + args[1].Type().name + " found\n")
		return None, nil
	}
	if tb, ok := args[2].o.(*Traceback); ok && e.tb == nil {
		e.tb = tb
	}
	t.writeErr(t.FormatException(e))
	return None, nil
}

// reportUncaught shows an exception that ended a program or an entry, through sys.excepthook. It returns the
// SystemExit with which the hook ended the program, if it did.
func (t *Thread) reportUncaught(e *Exception) *Exception {
	hook, made := t.sysAttr(nameExceptHook)
	if !made || ownHook(hook, "excepthook") {
		t.writeErr(t.FormatException(e))
		return nil
	}
	if hook.IsUnset() {
		t.writeErr("sys.excepthook is missing\n" + t.FormatException(e))
		return nil
	}
	tb := None
	if e.tb != nil {
		tb = Obj(e.tb)
	}
	if _, err := Call(t, hook, Obj(e.typ), Obj(e), tb); err != nil {
		text := "Error in sys.excepthook:\n"
		if x, ok := err.(*Exception); ok {
			if x.typ.IsSubclass(TypeSystemExit) {
				return x
			}
			text += t.FormatException(x)
		}
		t.writeErr(text + "\nOriginal exception was:\n" + t.FormatException(e))
	}
	return nil
}

func sysExcInfo(t *Thread, _ Value, _ []Value) (Value, error) {
	e := t.handled()
	if e == nil {
		return NewTuple([]Value{None, None, None}), nil
	}
	tb := None
	if e.tb != nil {
		tb = Obj(e.tb)
	}
	return NewTuple([]Value{Obj(e.typ), Obj(e), tb}), nil
}

func sysExit(t *Thread, _ Value, args []Value) (Value, error) {
	var params []Value
	switch {
	case args[0].IsNone():
	case tupleOf(args[0]) != nil:
		params = tupleOf(args[0]).items
	default:
		if e := excOf(args[0]); e != nil && e.typ.IsSubclass(TypeSystemExit) {
			return None, e
		}
		params = args[:1]
	}
	v, err := Call(t, Obj(TypeSystemExit), params...)
	if err != nil {
		return None, err
	}
	return None, v.o.(*Exception)
}

func sysAudit(t *Thread, _ Value, args []Value) (Value, error) {
	if strOf(args[0]) == nil {
		return None, TypeErrorf("audit() argument 'event' must be str, not %s", argTypeName(args[0]))
	}
	return None, nil
}

// cInt is an argument that CPython reads as a C int.
func cInt(t *Thread, v Value) (int, error) {
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() || i.AsInt() > math.MaxInt32 || i.AsInt() < math.MinInt32 {
		return 0, Errorf(TypeOverflowError, "Python int too large to convert to C int")
	}
	return int(i.AsInt()), nil
}

func sysSetRecursionLimit(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	if n < 1 {
		return None, ValueErrorf("recursion limit must be greater or equal than 1")
	}
	if depth := t.callDepth(); depth >= n {
		return None, Errorf(TypeRecursionError, "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, depth)
	}
	t.in.recursionLimit = n
	// Frames are kept for later calls; those beyond the limit must not be.
	for f := t.top; f != nil; f = f.next {
		if int(f.depth) >= n {
			f.next = nil
		}
	}
	return None, nil
}

// callDepth is the number of frames.
func (t *Thread) callDepth() int {
	if t.top == nil {
		return 0
	}
	return int(t.top.depth)
}

func sysSetSwitchInterval(t *Thread, _ Value, args []Value) (Value, error) {
	f, err := floatArg(t, args[0])
	if err != nil {
		return None, err
	}
	if !(f > 0) {
		return None, ValueErrorf("switch interval must be strictly positive")
	}
	t.in.switchInterval = f
	return None, nil
}

// floatArg is an argument that must be a real number.
func floatArg(t *Thread, v Value) (float64, error) {
	if v.IsFloat() {
		return v.AsFloat(), nil
	}
	f := v.Type().slots.Float
	if f == nil && v.Type().slots.Index == nil {
		return 0, TypeErrorf("must be real number, not %s", v.Type().name)
	}
	r, err := Call(t, Obj(TypeFloat), v)
	return r.AsFloat(), err
}

func sysSetMaxStrDigits(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	if n != 0 && n < 640 {
		return None, ValueErrorf("maxdigits must be 0 or larger than 640")
	}
	t.in.strDigits = n + 1
	return None, nil
}

func sysIntern(t *Thread, _ Value, args []Value) (Value, error) {
	s, ok := args[0].o.(*Str)
	if !ok {
		if strOf(args[0]) != nil {
			return None, TypeErrorf("can't intern %s", args[0].Type().name)
		}
		return None, TypeErrorf("intern() argument must be str, not %s", argTypeName(args[0]))
	}
	return Obj(t.in.internStr(s)), nil
}

var nameSizeOf = static("__sizeof__")

func sysGetSizeOf(t *Thread, _ Value, args []Value) (Value, error) {
	v, found, err := callSpecial(t, args[0], nameSizeOf)
	if err != nil {
		if !args[1].IsUnset() && isException(err, TypeTypeError) {
			return args[1], nil
		}
		return None, err
	}
	if !found {
		return None, TypeErrorf("Type %s doesn't define __sizeof__", args[0].Type().name)
	}
	n, err := IndexInt(t, v, TypeOverflowError)
	if err != nil {
		return None, err
	}
	if n < 0 {
		return None, ValueErrorf("__sizeof__() should return >= 0")
	}
	_, front := sizeOf(args[0])
	return Int(int64(n + front)), nil
}

// callerFrame gives the frame depth calls below the innermost one; nil if there are not so many.
func (t *Thread) callerFrame(depth int) *Frame {
	f := t.top
	for f != nil && f.fn != nil {
		if depth <= 0 {
			return f
		}
		depth--
		f = f.prev
	}
	return nil
}

func sysGetFrame(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	f := t.callerFrame(n)
	if f == nil {
		return None, ValueErrorf("call stack is not deep enough")
	}
	return Obj(t.snapshot(f)), nil
}

func sysGetFrameModuleName(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := cInt(t, args[0])
	if err != nil {
		return None, err
	}
	f := t.callerFrame(n)
	if f == nil {
		return None, nil
	}
	if v, ok := f.fn.globals.GetStr(nameName); ok {
		return v, nil
	}
	return None, nil
}
