package interp

import "math"

const (
	osErrorErrno = iota
	osErrorStrerror
	osErrorFilename
	osErrorFilename2
	osErrorWritten
)

// errnoClass gives the subclass of OSError for an error number (those of Linux, on every system); nil if there is none.
func errnoClass(errno int64) *Type {
	switch errno {
	case 1, 13: // EPERM, EACCES
		return TypePermissionError
	case 2: // ENOENT
		return TypeFileNotFoundError
	case 3: // ESRCH
		return TypeProcessLookupError
	case 4: // EINTR
		return TypeInterruptedError
	case 10: // ECHILD
		return TypeChildProcessError
	case 11, 114, 115: // EAGAIN, EALREADY, EINPROGRESS
		return TypeBlockingIOError
	case 17: // EEXIST
		return TypeFileExistsError
	case 20: // ENOTDIR
		return TypeNotADirectoryError
	case 21: // EISDIR
		return TypeIsADirectoryError
	case 32, 108: // EPIPE, ESHUTDOWN
		return TypeBrokenPipeError
	case 103: // ECONNABORTED
		return TypeConnectionAbortedError
	case 104: // ECONNRESET
		return TypeConnectionResetError
	case 110: // ETIMEDOUT
		return TypeTimeoutError
	case 111: // ECONNREFUSED
		return TypeConnectionRefusedError
	}
	return nil
}

// NewOSError makes an OSError, or the subclass that errno asks for; filename may be Unset.
func NewOSError(errno int, strerror string, filename Value) *Exception {
	typ := TypeOSError
	if c := errnoClass(int64(errno)); c != nil {
		typ = c
	}
	e := NewException(typ, Int(int64(errno)), String(strerror))
	e.fields[osErrorErrno], e.fields[osErrorStrerror], e.fields[osErrorFilename] = Int(int64(errno)), String(strerror), filename
	return e
}

func osErrorExtra(s *typeSpec) {
	s.Slots.New = osErrorNew
	s.Slots.Init = osErrorInit
	s.Slots.Str = osErrorStr
	s.Methods = []FuncDef{
		excField("errno", osErrorErrno),
		excField("strerror", osErrorStrerror),
		excField("filename", osErrorFilename),
		excField("filename2", osErrorFilename2),
		{Name: "characters_written", Kind: KindGetSet, Fn: osErrorCharactersWritten},
		{Name: "__reduce__", Sig: "()", Fn: osErrorReduce},
	}
}

// osErrorInitLater tells whether a class reads its arguments in __init__: it has one of its own and no __new__.
func osErrorInitLater(cls *Type) bool {
	own := func(name *Str) bool {
		for _, k := range cls.mro {
			if k == TypeOSError {
				return false
			}
			if k.flags&typeHeap != 0 && k.dict.getStr(name) != nil {
				return true
			}
		}
		return false
	}
	return own(nameInit) && !own(nameNew)
}

func osErrorNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if osErrorInitLater(cls) {
		return Obj(NewException(cls)), nil
	}
	if len(kw) > 0 {
		return None, TypeErrorf("%s() takes no keyword arguments", cls.name)
	}
	if cls == TypeOSError && len(args) >= 2 && len(args) <= 5 {
		if n := intOf(args[0]); n.IsInt() {
			if c := errnoClass(n.n); c != nil {
				cls = c
			}
		}
	}
	e := NewException(cls)
	return Obj(e), e.fillOSError(t, args)
}

func osErrorInit(t *Thread, self Value, args []Value, kw []*Str) error {
	e := excOf(self)
	if !osErrorInitLater(e.typ) {
		return nil
	}
	if len(kw) > 0 {
		return TypeErrorf("%s() takes no keyword arguments", e.typ.name)
	}
	return e.fillOSError(t, args)
}

// fillOSError reads errno, strerror, filename, winerror (unused) and filename2.
func (e *Exception) fillOSError(t *Thread, args []Value) error {
	e.args = NewTuple(append([]Value(nil), args...))
	if len(args) < 2 || len(args) > 5 {
		return nil
	}
	e.setFieldAt(osErrorErrno, args[0])
	e.setFieldAt(osErrorStrerror, args[1])
	if len(args) == 2 || args[2].IsNone() {
		return nil
	}
	if e.typ == TypeBlockingIOError && (!intOf(args[2]).IsUnset() || args[2].Type().slots.Index != nil) {
		n, err := IndexInt(t, args[2], TypeValueError)
		e.setFieldAt(osErrorWritten, Int(int64(n)))
		return err
	}
	e.setFieldAt(osErrorFilename, args[2])
	if len(args) == 5 && !args[4].IsNone() {
		e.setFieldAt(osErrorFilename2, args[4])
	}
	e.args = NewTuple(append([]Value(nil), args[:2]...))
	return nil
}

func osErrorStr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	errno, strerror := e.field(osErrorErrno), e.field(osErrorStrerror)
	name, name2 := e.field(osErrorFilename), e.field(osErrorFilename2)
	if name.IsUnset() && (errno.IsUnset() || strerror.IsUnset()) {
		return excStr(t, v)
	}
	num, err := ToStr(t, orNone(errno))
	if err != nil {
		return None, err
	}
	text, err := ToStr(t, orNone(strerror))
	if err != nil {
		return None, err
	}
	s := "[Errno " + num + "] " + text
	for i, n := range []Value{name, name2} {
		if n.IsUnset() {
			break
		}
		r, err := Repr(t, n)
		if err != nil {
			return None, err
		}
		s += []string{": ", " -> "}[i] + r
	}
	return String(s), nil
}

func osErrorReduce(t *Thread, self Value, _ []Value) (Value, error) {
	e := excOf(self)
	args := e.args
	if a := args.o.(*Tuple).items; len(a) == 2 && !e.field(osErrorFilename).IsUnset() {
		a = append(a[:2:2], e.field(osErrorFilename))
		if name2 := e.field(osErrorFilename2); !name2.IsUnset() {
			a = append(a, None, name2)
		}
		args = NewTuple(a)
	}
	return reduced(e, args, e.dict), nil
}

func osErrorCharactersWritten(t *Thread, self Value, args []Value) (Value, error) {
	e := excOf(self)
	if len(args) == 0 || args[0].IsUnset() {
		n := e.field(osErrorWritten)
		if n.IsUnset() {
			return None, Errorf(TypeAttributeError, "characters_written")
		}
		if len(args) > 0 {
			e.setFieldAt(osErrorWritten, Unset)
		}
		return n, nil
	}
	n, err := IndexInt(t, args[0], TypeValueError)
	if err == nil && n != math.MinInt {
		e.setFieldAt(osErrorWritten, Int(int64(n)))
	}
	return None, err
}
