package interp

import "fmt"

// Exception is an exception object, of a built-in class or of one derived from it. It is a Go error:
// natives return it, and what a program does not catch reaches the host as one.
type Exception struct {
	typ      *Type
	args     Value   // a tuple
	fields   []Value // further attributes that the class defines (name, obj, value, …); see excFields
	dict     *Dict   // other attributes, made on demand
	cause    *Exception
	context  *Exception
	suppress bool // __suppress_context__
	tb       *Traceback
}

func (e *Exception) Type() *Type { return e.typ }

// slotPlace is in fields, behind those of the built-in class.
func (e *Exception) slotPlace(i int) *Value {
	return (*slotValues)(&e.fields).slotPlace(excFieldCount(e.typ) + i)
}

// Traceback is one frame that an exception crossed; next is the one it called.
type Traceback struct {
	next    *Traceback
	rc      *linked
	globals *Dict
	pc      int32        // the instruction
	line    int32        // 0: that of pc; otherwise set by tb_lineno
	locals  *frameVars   // what a suggestion needs, kept where the exception was raised
	outer   *Traceback   // the entry before this one
	frame   *FrameObject // the frame object, once a program asked for it
}

func (*Traceback) Type() *Type { return TypeTraceback }

// Error is the last line of the traceback, without running code of the language.
func (e *Exception) Error() string {
	if a := e.args.o.(*Tuple).items; len(a) > 0 {
		if s := strOf(a[0]); s != nil {
			return e.typ.name + ": " + s.s
		}
		return fmt.Sprintf("%s: (%d arguments)", e.typ.name, len(a))
	}
	return e.typ.name
}

// NewException makes an exception of a class derived from BaseException, its __init__ not called.
func NewException(typ *Type, args ...Value) *Exception {
	return &Exception{typ: typ, args: NewTuple(args), fields: newExcFields(typ)}
}

// Errorf makes an exception with one argument, a formatted message.
func Errorf(typ *Type, format string, args ...any) error {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return NewException(typ, String(format))
}

// TypeErrorf makes a TypeError.
func TypeErrorf(format string, args ...any) error { return Errorf(TypeTypeError, format, args...) }

// ValueErrorf makes a ValueError.
func ValueErrorf(format string, args ...any) error { return Errorf(TypeValueError, format, args...) }

// keyError makes the KeyError of a missing key.
func keyError(key Value) error { return NewException(TypeKeyError, key) }

// isException tells whether err is an exception of class typ or one derived from it.
func isException(err error, typ *Type) bool {
	e, ok := err.(*Exception)
	return ok && e.typ.IsSubclass(typ)
}
