package interp

import "sync/atomic"

// FuncDef describes one native function or method: a row of a type's or module's table. Immutable.
//
// Sig is the signature as CPython's __text_signature__ has it, in parentheses and without self or
// module: "()", "(object, /)", "(sep=None, maxsplit=-1)", "(*args, sep=' ', end='\\n')". It
// decides how arguments are checked and what errors say.
//
// Fn gets one value for each parameter in the order of Sig, keyword-only ones included, then the
// items of *args; **kwargs arrives as one dict (or Unset when there are none) in its place.
// A parameter that was not given has its default from Sig if that is a literal (None, True, False, an int,
// a float, a str or bytes), else Unset. args is only valid during the call.
//
// self is the object of a method, the class of a class method, the module of a module function.
type FuncDef struct {
	Name string
	Sig  string
	Doc  string
	Fn   func(t *Thread, self Value, args []Value) (Value, error)
	Kind FuncKind
	// ClassFn is set instead of Fn by a method of a native module's class that wants its defining class (PEP 573): the
	// class whose spec lists the method, whatever the class of self. cls.Module() is the module object.
	ClassFn func(t *Thread, cls *Type, self Value, args []Value) (Value, error)
}

// FuncKind says what self is.
type FuncKind uint8

const (
	KindMethod FuncKind = iota // self: the instance; in a module's table: the module
	KindClass                  // self: the class
	KindStatic                 // self: Unset
	KindGetter                 // an attribute computed by Fn(self, nil)
	KindMember                 // the same, read-only as CPython's members are
	KindGetSet                 // the same, and set by Fn(self, {value}), deleted by Fn(self, {Unset})
)

// Builtin is a native function object: of a module, or a method bound to its object.
type Builtin struct {
	def    *FuncDef
	sig    *sigCache
	self   Value  // the module or the object; Unset for none
	module string // __module__, or ""
	owner  *Type  // for a bound method of a type: the type that defines it
}

func (*Builtin) Type() *Type { return TypeBuiltin }

// MethodDescriptor is a native method in the namespace of its class.
type MethodDescriptor struct {
	def    *FuncDef
	sig    *sigCache
	typ    *Type
	member bool // CPython has it as a field of the object
}

func (m *MethodDescriptor) Type() *Type {
	switch m.def.Kind {
	case KindClass:
		return TypeClassMethodDescriptor
	case KindGetter, KindMember, KindGetSet:
		if m.member {
			return TypeMemberDescriptor
		}
		return TypeGetSetDescriptor
	}
	return TypeMethodDescriptor
}

// sigCache holds the signature once it has been parsed; filled on first use, by whichever
// interpreter comes first.
type sigCache struct{ p atomic.Pointer[signature] }
