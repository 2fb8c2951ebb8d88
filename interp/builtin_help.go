package interp

// helpBuiltins are built-in functions for people at the prompt, and those for what the language leaves out.
func helpBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "breakpoint", Sig: "(*args, **kws)", Doc: "Call sys.breakpointhook(*args, **kws), which drops into a debugger if there is one.", Fn: builtinBreakpoint},
		{Name: "aiter", Sig: "(async_iterable, /)", Doc: "Return an asynchronous iterator for an asynchronous iterable.", Fn: builtinAIter},
		{Name: "anext", Sig: "(aiterator, default=<unset>, /)", Doc: "Return the next item of an asynchronous iterator, to be awaited.", Fn: builtinANext},
	}
}

var (
	nameBreakpointHook = static("breakpointhook")
	nameAIter          = static("__aiter__")
	nameANext          = static("__anext__")
)

func builtinBreakpoint(t *Thread, _ Value, args []Value) (Value, error) {
	hook := Obj(t.in.sysModule())
	f, err := FindAttr(t, hook, nameBreakpointHook)
	if err != nil {
		return None, err
	}
	if f.IsUnset() {
		return None, Errorf(TypeRuntimeError, "lost sys.breakpointhook")
	}
	pos, kw := SpreadKeywords(t, args[1:], args[0])
	return CallKw(t, f, pos, kw)
}

// sysBreakpointHook is sys.breakpointhook as long as nobody sets another.
func sysBreakpointHook(*Thread, Value, []Value) (Value, error) {
	return None, Errorf(TypeRuntimeError, "there is no debugger: set sys.breakpointhook to a function of your own")
}

func builtinAIter(t *Thread, _ Value, args []Value) (Value, error) {
	v := args[0]
	it, found, err := callSpecial(t, v, nameAIter)
	if err != nil {
		return None, err
	}
	if !found {
		return None, TypeErrorf("'%s' object is not an async iterable", textType(v))
	}
	if _, ok := it.Type().lookup(nameANext); !ok {
		return None, TypeErrorf("aiter() returned not an async iterator of type '%s'", textType(it))
	}
	return it, nil
}

func builtinANext(t *Thread, _ Value, args []Value) (Value, error) {
	v, def := args[0], args[1]
	if _, ok := v.Type().lookup(nameANext); !ok {
		return None, TypeErrorf("'%s' object is not an async iterator", textType(v))
	}
	if !def.IsUnset() {
		return None, Errorf(TypeNotImplementedError, "anext() with a default: the language has no await")
	}
	r, _, err := callSpecial(t, v, nameANext)
	return r, err
}
