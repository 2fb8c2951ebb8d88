package interp

// exceptionRows are the built-in exception classes, bases first.
func exceptionRows() []typeRow {
	rows := []typeRow{
		{TypeBaseException, baseExceptionSpec},
		excRow(TypeException, TypeBaseException, nil),
		{TypeBaseExceptionGroup, exceptionGroupSpec},
		{TypeExceptionGroup, func() typeSpec {
			return typeSpec{Base: TypeBaseExceptionGroup, Bases: []*Type{TypeBaseExceptionGroup, TypeException}, Flags: excFlags,
				Doc: exceptionDocs["ExceptionGroup"]}
		}},
		excRow(TypeStopIteration, TypeException, stopIterationExtra),
		excRow(TypeSystemExit, TypeBaseException, systemExitExtra),
		excRow(TypeAttributeError, TypeException, attributeErrorExtra),
		excRow(TypeImportError, TypeException, importErrorExtra),
		excRow(TypeNameError, TypeException, nameErrorExtra),
		excRow(TypeOSError, TypeException, osErrorExtra),
		excRow(TypeSyntaxError, TypeException, syntaxErrorExtra),
		excRow(TypeLookupError, TypeException, nil),
		excRow(TypeKeyError, TypeLookupError, keyErrorExtra),
		excRow(TypeValueError, TypeException, nil),
		excRow(TypeUnicodeError, TypeValueError, nil),
		excRow(TypeUnicodeDecodeError, TypeUnicodeError, unicodeDecodeErrorExtra),
		excRow(TypeUnicodeEncodeError, TypeUnicodeError, unicodeEncodeErrorExtra),
		excRow(TypeUnicodeTranslateError, TypeUnicodeError, unicodeTranslateErrorExtra),
	}
	rows = append(rows, typeRow{TypeTraceback, tracebackSpec}, typeRow{TypeFrame, frameSpec})
	for _, p := range plainExceptions() {
		rows = append(rows, excRow(p.typ, p.base, nil))
	}
	return rows
}

type plainException struct{ typ, base *Type }

// plainExceptions are the classes that add nothing to their base.
func plainExceptions() []plainException {
	return []plainException{
		{TypeGeneratorExit, TypeBaseException},
		{TypeKeyboardInterrupt, TypeBaseException},
		{TypeArithmeticError, TypeException},
		{TypeFloatingPointError, TypeArithmeticError},
		{TypeOverflowError, TypeArithmeticError},
		{TypeZeroDivisionError, TypeArithmeticError},
		{TypeAssertionError, TypeException},
		{TypeBufferError, TypeException},
		{TypeEOFError, TypeException},
		{TypeModuleNotFoundError, TypeImportError},
		{TypeIndexError, TypeLookupError},
		{TypeMemoryError, TypeException},
		{TypeUnboundLocalError, TypeNameError},
		{TypeBlockingIOError, TypeOSError},
		{TypeChildProcessError, TypeOSError},
		{TypeConnectionError, TypeOSError},
		{TypeBrokenPipeError, TypeConnectionError},
		{TypeConnectionAbortedError, TypeConnectionError},
		{TypeConnectionRefusedError, TypeConnectionError},
		{TypeConnectionResetError, TypeConnectionError},
		{TypeFileExistsError, TypeOSError},
		{TypeFileNotFoundError, TypeOSError},
		{TypeInterruptedError, TypeOSError},
		{TypeIsADirectoryError, TypeOSError},
		{TypeNotADirectoryError, TypeOSError},
		{TypePermissionError, TypeOSError},
		{TypeProcessLookupError, TypeOSError},
		{TypeTimeoutError, TypeOSError},
		{TypeReferenceError, TypeException},
		{TypeRuntimeError, TypeException},
		{TypeNotImplementedError, TypeRuntimeError},
		{TypePythonFinalizationError, TypeRuntimeError},
		{TypeRecursionError, TypeRuntimeError},
		{TypeStopAsyncIteration, TypeException},
		{TypeIndentationError, TypeSyntaxError},
		{TypeTabError, TypeIndentationError},
		{TypeSystemError, TypeException},
		{TypeTypeError, TypeException},
		{TypeWarning, TypeException},
		{TypeBytesWarning, TypeWarning},
		{TypeDeprecationWarning, TypeWarning},
		{TypeEncodingWarning, TypeWarning},
		{TypeFutureWarning, TypeWarning},
		{TypeImportWarning, TypeWarning},
		{TypePendingDeprecationWarning, TypeWarning},
		{TypeResourceWarning, TypeWarning},
		{TypeRuntimeWarning, TypeWarning},
		{TypeSyntaxWarning, TypeWarning},
		{TypeUnicodeWarning, TypeWarning},
		{TypeUserWarning, TypeWarning},
	}
}

const excFlags = typeIsException | typeHasDict

// excRow is the row of an exception class; extra fills in what it adds to its base. As in CPython each class has
// an __init__ of its own, and most a __new__.
func excRow(typ, base *Type, extra func(s *typeSpec)) typeRow {
	return typeRow{typ, func() typeSpec {
		s := typeSpec{Base: base, Flags: excFlags, Doc: exceptionDocs[typ.name], Slots: Slots{Init: base.slots.Init}}
		if extra != nil {
			extra(&s)
		} else if excFieldCount(base) == 0 {
			s.Slots.New = excNew
		}
		return s
	}}
}

func baseExceptionSpec() typeSpec {
	return typeSpec{
		Flags: excFlags,
		Doc:   exceptionDocs["BaseException"],
		Slots: Slots{New: excNew, Init: excInit, Repr: excRepr, Str: excStr},
		Methods: []FuncDef{
			{Name: "__reduce__", Sig: "()", Fn: excReduce},
			{Name: "__setstate__", Sig: "(object, /)", Fn: excSetState},
			{Name: "with_traceback", Sig: "(object, /)", Fn: excWithTraceback,
				Doc: "Set the traceback, and return the exception."},
			{Name: "add_note", Sig: "(object, /)", Fn: excAddNote,
				Doc: "Add a note, shown below the traceback."},
			{Name: "args", Kind: KindGetSet, Fn: excArgs},
			{Name: "__traceback__", Kind: KindGetSet, Fn: excTraceback},
			{Name: "__context__", Kind: KindGetSet, Fn: excContext},
			{Name: "__cause__", Kind: KindGetSet, Fn: excCause},
			{Name: "__suppress_context__", Kind: KindGetSet, Fn: excSuppress},
		},
	}
}

// excOf gives the exception of a self that the machinery has checked.
func excOf(v Value) *Exception {
	e, _ := v.o.(*Exception)
	return e
}

// excValue is the exception as a value, None for no exception.
func excValue(e *Exception) Value {
	if e == nil {
		return None
	}
	return Obj(e)
}

func excNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	return Obj(NewException(cls, append([]Value(nil), args[:len(args)-len(kw)]...)...)), nil
}

func excInit(t *Thread, self Value, args []Value, kw []*Str) error {
	e := excOf(self)
	if len(kw) > 0 {
		return TypeErrorf("%s() takes no keyword arguments", e.typ.name)
	}
	e.setArgs(args)
	return nil
}

// setArgs replaces args, unless they are the same.
func (e *Exception) setArgs(args []Value) {
	old := e.args.o.(*Tuple).items
	if len(old) == len(args) {
		same := true
		for i := range args {
			same = same && old[i] == args[i]
		}
		if same {
			return
		}
	}
	e.args = NewTuple(append([]Value(nil), args...))
}

func excRepr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	if a := e.args.o.(*Tuple).items; len(a) == 1 {
		s, err := Repr(t, a[0])
		return String(e.typ.name + "(" + s + ")"), err
	}
	s, err := Repr(t, e.args)
	return String(e.typ.name + s), err
}

func excStr(t *Thread, v Value) (Value, error) {
	switch a := excOf(v).args.o.(*Tuple).items; len(a) {
	case 0:
		return String(""), nil
	case 1:
		s, err := ToStr(t, a[0])
		return String(s), err
	}
	s, err := ToStr(t, excOf(v).args)
	return String(s), err
}

func excReduce(t *Thread, self Value, _ []Value) (Value, error) {
	e := excOf(self)
	return reduced(e, e.args, e.dict), nil
}

// reduced is what __reduce__ returns: state is left out if it is empty.
func reduced(e *Exception, args Value, state *Dict) Value {
	items := []Value{Obj(e.typ), args}
	if state != nil {
		items = append(items, Obj(state))
	}
	return NewTuple(items)
}

func excSetState(t *Thread, self Value, args []Value) (Value, error) {
	if args[0].IsNone() {
		return None, nil
	}
	d := dictOf(args[0])
	if d == nil {
		return None, TypeErrorf("state is not a dictionary")
	}
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		key, val := d.ents[i].key, d.ents[i].val
		name := strOf(key)
		if name == nil {
			return None, TypeErrorf("attribute name must be string, not '%s'", key.Type().name)
		}
		if err := SetAttr(t, self, t.in.intern(name.s), val); err != nil {
			return None, err
		}
	}
	return None, nil
}

func excWithTraceback(t *Thread, self Value, args []Value) (Value, error) {
	if _, err := excTraceback(t, self, args); err != nil {
		return None, err
	}
	return self, nil
}

var nameNotes = static("__notes__")

func excAddNote(t *Thread, self Value, args []Value) (Value, error) {
	if strOf(args[0]) == nil {
		return None, TypeErrorf("note must be a str, not '%s'", args[0].Type().name)
	}
	notes, err := FindAttr(t, self, nameNotes)
	if err != nil {
		return None, err
	}
	if notes.IsUnset() {
		notes = NewList(nil)
		if err := SetAttr(t, self, nameNotes, notes); err != nil {
			return None, err
		}
	}
	l := listOf(notes)
	if l == nil {
		return None, TypeErrorf("Cannot add note: __notes__ is not a list")
	}
	if err := t.grow(len(l.items), cap(l.items), valueSize); err != nil {
		return None, err
	}
	l.push(args[0])
	return None, nil
}

// The attributes below are KindGetSet functions: no args to get, Unset to delete.

func excArgs(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	switch {
	case len(args) == 0:
		return e.args, nil
	case args[0].IsUnset():
		return None, TypeErrorf("args may not be deleted")
	}
	items, err := Collect(t, args[0])
	if err != nil {
		return None, err
	}
	e.args = NewTuple(items)
	return None, nil
}

func excTraceback(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	if len(args) == 0 {
		if e.tb == nil {
			return None, nil
		}
		return Obj(e.tb), nil
	}
	switch tb, ok := args[0].o.(*Traceback); {
	case args[0].IsUnset():
		return None, TypeErrorf("__traceback__ may not be deleted")
	case ok:
		e.tb = tb
	case args[0].IsNone():
		e.tb = nil
	default:
		return None, TypeErrorf("__traceback__ must be a traceback or None")
	}
	return None, nil
}

func excContext(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	if len(args) == 0 {
		return excValue(e.context), nil
	}
	x, err := excLink(args[0], "context")
	if err == nil {
		e.context = x
	}
	return None, err
}

func excCause(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	if len(args) == 0 {
		return excValue(e.cause), nil
	}
	x, err := excLink(args[0], "cause")
	if err == nil {
		e.cause, e.suppress = x, true
	}
	return None, err
}

// excLink reads a new __cause__ or __context__: nil for None.
func excLink(v Value, what string) (*Exception, error) {
	if v.IsUnset() {
		return nil, TypeErrorf("__%s__ may not be deleted", what)
	}
	x := excOf(v)
	if x == nil && !v.IsNone() {
		return nil, TypeErrorf("exception %s must be None or derive from BaseException", what)
	}
	return x, nil
}

func excSuppress(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	switch {
	case len(args) == 0:
		return Bool(e.suppress), nil
	case args[0].IsUnset():
		return None, TypeErrorf("can't delete numeric/char attribute")
	case !args[0].IsBool():
		return None, TypeErrorf("attribute value type must be bool")
	}
	e.suppress = args[0].AsBool()
	return None, nil
}
