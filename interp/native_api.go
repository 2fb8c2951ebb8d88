package interp

import "terrarium/lang"

// What native modules need beside the operations of protocol.go.

// Intern gives the str object that names an attribute: GetAttr and its like want this one.
func (t *Thread) Intern(name string) *Str { return t.in.intern(name) }

// Alloc is called before something of size bytes is made: MemoryError if the interpreter may not have that much.
func (t *Thread) Alloc(size int) error { return t.alloc(size) }

// Enter counts a recursion of native code over a program's data; RecursionError when it is too deep. Every Enter that
// returns nil needs a Leave.
func (t *Thread) Enter() error { return t.enter("") }

// Leave ends what Enter began.
func (t *Thread) Leave() { t.leave() }

// ReprEnter notes that o's repr is being made; false if it was already, so that o contains itself. Every ReprEnter
// that returns true needs a ReprLeave.
func (t *Thread) ReprEnter(o Object) bool { return t.reprEnter(o) }

// ReprLeave ends what ReprEnter began.
func (t *Thread) ReprLeave(o Object) { t.reprLeave(o) }

// Warn shows a warning about the code that calls, as the default filters of module warnings do.
func (t *Thread) Warn(category *Type, msg string) error { return t.warn(category, msg) }

// Import is importlib.import_module(name).
func (t *Thread) Import(name string) (Value, error) { return t.findAndLoad(name) }

// UnaryOp is -v, +v or ~v, for lang.OpNeg, OpPos or OpInvert.
func UnaryOp(t *Thread, op lang.Op, v Value) (Value, error) {
	var r Value
	err := t.unary(&r, op, v)
	return r, err
}

// CallSpecial calls a special method found on the class of v; found is false if there is none.
func CallSpecial(t *Thread, v Value, name *Str, args ...Value) (r Value, found bool, err error) {
	return callSpecial(t, v, name, args...)
}

// Identical is `a is b or a == b`, the way in which containers compare.
func Identical(t *Thread, a, b Value) (bool, error) { return identical(t, a, b) }

// Callable is callable(v).
func Callable(v Value) bool { return v.Type().slots.Call != nil }

// Exhausted is what a Next slot returns at the end of an iterator.
func Exhausted(t *Thread) (Value, error) { return exhausted(t) }

// SelfIter is the Iter slot of an iterator.
func SelfIter(_ *Thread, v Value) (Value, error) { return v, nil }

// KeyError makes the exception for a missing key.
func KeyError(key Value) error { return keyError(key) }

// IsException tells whether err is an exception of class c or of one derived from it.
func IsException(err error, c *Type) bool { return isException(err, c) }

// OverridesInit tells whether a class has an __init__ of its own: then arguments that its __new__ does not know may be meant for that.
func OverridesInit(c *Type) bool { return !c.inheritsFromObject(nameInit) }

// BindArgs checks the arguments of a New or Init slot against def.Sig and gives them as FuncDef.Fn gets them.
func BindArgs(t *Thread, def *FuncDef, args []Value, kw []*Str) ([]Value, error) {
	return bindArgs(t, def, args, kw)
}

// ArgCount raises the TypeError of a call of name with n positional arguments, unless lo <= n <= hi.
func ArgCount(name string, n, lo, hi int) error { return argCount(name, n, lo, hi) }

// LengthHint is operator.length_hint(v, def).
func LengthHint(t *Thread, v Value, def int) (int, error) {
	if v.Type().slots.Len != nil {
		n, err := Len(t, v)
		if err == nil || !isException(err, TypeTypeError) {
			return n, err
		}
	}
	r, found, err := callSpecial(t, v, nameLengthHint)
	switch {
	case err != nil && isException(err, TypeTypeError), err == nil && (!found || r.isNotImplemented()):
		return def, nil
	case err != nil:
		return 0, err
	}
	i := intOf(r)
	if i.IsUnset() {
		return 0, TypeErrorf("__length_hint__ must be an integer, not %s", r.Type().name)
	}
	n, err := IndexInt(t, i, TypeOverflowError)
	if err == nil && n < 0 {
		err = ValueErrorf("__length_hint__() should return >= 0")
	}
	return n, err
}

var nameLengthHint = static("__length_hint__")

// ErrStop is what a function returns to end Iterate early and without an error.
var ErrStop = errStop

// Subscriptable tells whether v[key] is an operation of v's class.
func Subscriptable(v Value) bool { return v.Type().slots.GetItem != nil }

// Builtin gives a built-in function or class by name, whatever the program has put in its place.
func (t *Thread) Builtin(name string) (Value, error) {
	if v, ok := t.in.process.core.builtins.GetStr(t.in.intern(name)); ok {
		return v, nil
	}
	return None, Errorf(TypeNameError, "name '%s' is not defined", name)
}

// SpreadKeywords gives arguments as CallKw wants them, from positional ones and the dict (or Unset) that a native
// gets for **kwargs.
func SpreadKeywords(t *Thread, pos []Value, kwargs Value) ([]Value, []*Str) {
	out := append([]Value(nil), pos...)
	d := dictOf(kwargs)
	if d == nil {
		return out, nil
	}
	var names []*Str
	for key, val := range d.All {
		if s := strOf(key); s != nil {
			names = append(names, t.in.internStr(s))
			out = append(out, val)
		}
	}
	return out, names
}

// ClassGetItem is the method by which a class takes arguments in brackets: list[int].
var ClassGetItem = classGetItemDef

// IsNumber tells whether v is, or can be made, an int or a float.
func IsNumber(v Value) bool {
	s := v.Type().slots
	return s.Index != nil || s.Int != nil || s.Float != nil || v.Type().IsSubclass(TypeComplex)
}

// NewMethod binds fn to an object, as a function found on its class is.
func NewMethod(fn, self Value) Value { return Obj(&BoundMethod{fn, self}) }

// QualifiedName is the class's module.qualname, of a built-in class without the module.
func QualifiedName(c *Type) string { return c.fullName() }

// HasAttrs tells whether the object has attributes beside those of its class.
func (n *Native) HasAttrs() bool { return n.dict != nil && n.dict.used > 0 }

// HasIndex tells whether v can be made an int by __index__.
func HasIndex(v Value) bool { return !intOf(v).IsUnset() || v.Type().slots.Index != nil }

// HasPlainItems tells whether v is a dict whose class gets and sets items as dict does.
func HasPlainItems(v Value) bool {
	if dictOf(v) == nil {
		return false
	}
	for _, name := range [...]*Str{nameGetPlain, nameSetItem} {
		own, _ := v.Type().lookup(name)
		if plain, _ := TypeDict.lookup(name); own != plain {
			return false
		}
	}
	return true
}

var (
	nameGetPlain = static("get")
	nameSetItem  = static("__setitem__")
)

// NewFrozenSet makes a frozenset of items; TypeError if one is unhashable.
func NewFrozenSet(t *Thread, items []Value) (Value, error) {
	s := &Set{frozen: true}
	for _, v := range items {
		if err := s.add(t, v); err != nil {
			return None, err
		}
	}
	return Obj(s), nil
}

// Bases are the classes that the class was made from; not to be changed.
func (c *Type) Bases() []*Type { return c.bases }

// Attributes yields the names and values in the class's own namespace, as they were when it began.
func (c *Type) Attributes() func(yield func(name, val Value) bool) { return c.dict.Copy().All }

// SetPatternKind says whether instances match sequence and mapping patterns.
func (c *Type) SetPatternKind(sequence, mapping bool) {
	if c.flags&typeImmutable != 0 {
		return
	}
	if sequence {
		c.flags = c.flags&^typeMapping | typeSequence
	} else if mapping {
		c.flags = c.flags&^typeSequence | typeMapping
	}
}

// InheritPatternKind makes instances of c, and of classes derived from it, match the patterns that those of base do.
func (c *Type) InheritPatternKind(base *Type) {
	if base.flags&(typeSequence|typeMapping) == 0 || c.flags&typeImmutable != 0 {
		return
	}
	c.SetPatternKind(base.flags&typeSequence != 0, base.flags&typeMapping != 0)
	for _, sub := range c.liveSubclasses(c.owner) {
		sub.InheritPatternKind(base)
	}
}

// Len is the number of items.
func (l *List) Len() int { return len(l.items) }

// At gives item i, 0 <= i < Len().
func (l *List) At(i int) Value { return l.items[i] }

// SetAt replaces item i, 0 <= i < Len().
func (l *List) SetAt(i int, v Value) { l.items[i] = v }

// Append adds an item; MemoryError if there is no room.
func (l *List) Append(t *Thread, v Value) error { return l.append(t, v) }

// Pop removes the last item; there must be one.
func (l *List) Pop() Value {
	v := l.items[len(l.items)-1]
	l.cut(len(l.items)-1, len(l.items))
	return v
}

// Less is bool(a < b).
func Less(t *Thread, a, b Value) (bool, error) {
	if a.IsInt() && b.IsInt() {
		return a.n < b.n, nil
	}
	return compareTruth(t, a, b, lang.CmpLt)
}

// SetOwn stores an attribute in the namespace of a class that a native module is making, before programs have it.
func (c *Type) SetOwn(t *Thread, name string, v Value) { c.dict.SetStr(t.in.intern(name), v) }

// GenericGetAttr is object.__getattribute__: what a GetAttr slot calls for names that it does not know.
func GenericGetAttr(t *Thread, v Value, name *Str) (Value, error) { return genericGetAttr(t, v, name) }

// GenericSetAttr is object.__setattr__ or, for Unset, object.__delattr__.
func GenericSetAttr(t *Thread, v Value, name *Str, val Value) error {
	return genericSetAttr(t, v, name, val)
}
