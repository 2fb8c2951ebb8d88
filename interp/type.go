package interp

import (
	"strings"
	"weak"

	"terrarium/lang"
)

// Type is a class: built in (immutable, shared by all interpreters), made by a native module, or by a
// class statement.
type Type struct {
	meta     *Type // the class of the class
	name     string
	qualname string
	base     *Type   // the base whose layout this one extends
	bases    []*Type // as written
	mro      []*Type // C3 order, itself first
	dict     *Dict   // attributes; nobody else holds it
	slots    *Slots  // what the class does for each operator; shared with the base where nothing differs
	solid    *Type   // the built-in whose payload instances carry (int, list, …), or nil
	root     *Shape  // of new instances
	nslot    int     // attributes seen on instances, to size new ones
	flags    typeFlags
	owner    *Interpreter // nil for the built-in types
	module   *Module      // the native module that defined it (PEP 573), or nil
	doc      string
	modname  string               // __module__ of a built-in class; "" is builtins
	native   any                  // the spec that a native module made it from
	subs     []weak.Pointer[Type] // direct subclasses, for owned classes; those of built-in ones are listed by the interpreter
	id       uint32               // number of a class made at run time, for caches; 0: it is not cached
	fastInit *Function            // __init__ if a call of the class is object.__new__ and this
}

// typeFlags are a class's properties.
type typeFlags uint32

const (
	typeImmutable     typeFlags = 1 << iota // attributes cannot be set
	typeNoInstance                          // no tp_new: cannot create '…' instances
	typeNoSubclass                          // is not an acceptable base type
	typeIsException                         // derives from BaseException
	typeIsType                              // derives from type
	typeHasDict                             // instances have __dict__
	typeHasWeakref                          // instances have __weakref__
	typeHeap                                // made at run time
	typeCached                              // an inline cache relies on it
	typeHasFinalizer                        // defines __del__
	typeAbstract                            // has abstract methods
	typeSequence                            // matches a sequence pattern
	typeMapping                             // matches a mapping pattern
	typeUnhashable                          // __hash__ is None
	typeCustomGetAttr                       // attributes are not looked up by genericGetAttr
	typeCustomSetAttr                       // attributes are not set by genericSetAttr
	typeNoInit                              // __init__ is object's and has nothing to say: __new__ takes the arguments
	typeSelfMatch                           // a single positional pattern matches the subject itself
	typeKeyed                               // items have keys, not places: GetItem makes no iterator
)

func (t *Type) Type() *Type { return t.meta }

// Name is the class's own name, without module or enclosing classes.
func (t *Type) Name() string {
	if t.flags&typeHeap == 0 || t.native != nil {
		// Errors name such a class with its module, as CPython's tp_name does.
		return t.name[strings.LastIndexByte(t.name, '.')+1:]
	}
	return t.name
}

// MRO is the method resolution order; not to be changed.
func (t *Type) MRO() []*Type { return t.mro }

// IsSubclass tells whether t is b or derives from it (real bases, no __subclasscheck__).
func (t *Type) IsSubclass(b *Type) bool {
	if t == b {
		return true
	}
	for _, k := range t.mro {
		if k == b {
			return true
		}
	}
	return false
}

// lookup finds an attribute along the MRO.
func (t *Type) lookup(name *Str) (Value, bool) {
	for _, k := range t.mro {
		if e := k.dict.getStr(name); e != nil {
			return e.val, true
		}
	}
	return Unset, false
}

// Functions that implement a class's operators. self and operands may be instances of subclasses:
// take them apart with the …Of functions (strOf, listOf, …).
type (
	UnaryFunc   func(t *Thread, v Value) (Value, error)
	BinaryFunc  func(t *Thread, v, w Value) (Value, error)
	TernaryFunc func(t *Thread, v, w, x Value) (Value, error)
	CallFunc    func(t *Thread, self Value, args []Value, kw []*Str) (Value, error) // values of keywords are the last args
	NewFunc     func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error)
	InitFunc    func(t *Thread, self Value, args []Value, kw []*Str) error
)

// Slots holds what a class does for each operation; a nil function means that it does not support it.
// One Slots may serve several classes and is not changed once a class uses it.
type Slots struct {
	Repr, Str UnaryFunc
	Hash      func(t *Thread, v Value) (int64, error)
	Len       func(t *Thread, v Value) (int, error)
	Bool      func(t *Thread, v Value) (bool, error)
	Iter      UnaryFunc
	Next      UnaryFunc                                                 // Unset at the end, t.stopValue then holds the StopIteration's value
	Compare   func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) // NotImplemented if it cannot
	Contains  func(t *Thread, v, item Value) (bool, error)
	GetItem   BinaryFunc
	SetItem   func(t *Thread, v, key, val Value) error // val Unset: delete
	Call      CallFunc
	GetAttr   func(t *Thread, v Value, name *Str) (Value, error)
	SetAttr   func(t *Thread, v Value, name *Str, val Value) error        // val Unset: delete
	DescrGet  func(t *Thread, descr, obj Value, cls *Type) (Value, error) // obj Unset: reached through the class
	DescrSet  func(t *Thread, descr, obj, val Value) error                // val Unset: delete
	New       NewFunc
	Init      InitFunc
	Del       func(t *Thread, v Value) error

	// Binary operators get the operands in source order; either may be the class's own.
	Binary  [lang.NumBinOps]BinaryFunc
	InPlace [lang.NumBinOps]BinaryFunc
	Pow3    TernaryFunc // pow(v, w, x)
	Buffer  UnaryFunc   // a view of the bytes; of built-in classes
	Release BinaryFunc  // gives a view back
	Divmod  BinaryFunc  // of built-in classes; divmod() itself asks for the methods
	// Sequence forms, tried after the operators of both operands.
	Concat, Repeat               BinaryFunc
	InPlaceConcat, InPlaceRepeat BinaryFunc

	Neg, Pos, Abs, Invert, Index, Int, Float UnaryFunc

	genericOps uint32 // bit BinOp: the operator calls a method in the language
}
