package interp

import (
	"slices"
	"strings"
)

func typeTypeSpec() typeSpec {
	cls := func(v Value) *Type { return v.o.(*Type) }
	return typeSpec{
		Flags: typeIsType,
		Doc:   "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) { return String("<class '" + cls(v).fullName() + "'>"), nil },
			Call: typeCall, GetAttr: typeGetAttr, SetAttr: typeSetAttr, New: typeNew, Init: typeInit,
			Binary: unionSlots(),
		},
		Methods: []FuncDef{
			{Name: "mro", Sig: "()", Doc: "Return a type's method resolution order.", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return NewList(typeValues(cls(v).mro)), nil
			}},
			{Name: "__subclasses__", Sig: "()", Doc: "Return a list of immediate subclasses.", Fn: typeSubclasses},
			{Name: "__prepare__", Sig: "(*args, **kwargs)", Kind: KindClass, Doc: "Create the namespace for the class statement.",
				Fn: func(*Thread, Value, []Value) (Value, error) { return Obj(NewDict()), nil }},
			{Name: "__instancecheck__", Sig: "(instance, /)", Doc: "Check if an object is an instance.", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				b, err := realIsInstance(t, args[0], cls(v))
				return Bool(b), err
			}},
			{Name: "__subclasscheck__", Sig: "(subclass, /)", Doc: "Check if a class is a subclass.", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				b, err := recursiveIsSubclass(t, args[0], v)
				return Bool(b), err
			}},
			{Name: "__dir__", Sig: "()", Doc: "Specialized __dir__ implementation for types.", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				names := NewDict()
				cls(v).collectNames(names)
				return names.keyList(), nil
			}},
			{Name: "__name__", Kind: KindGetSet, Fn: typeName},
			{Name: "__qualname__", Kind: KindGetSet, Fn: typeQualname},
			{Name: "__module__", Kind: KindGetSet, Fn: typeModule},
			{Name: "__doc__", Kind: KindGetSet, Fn: typeDoc},
			{Name: "__dict__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return newMappingProxy(Obj(cls(v).dict)), nil }},
			{Name: "__bases__", Kind: KindGetSet, Fn: typeBases},
			{Name: "__base__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if b := cls(v).base; b != nil {
					return Obj(b), nil
				}
				return None, nil
			}},
			{Name: "__mro__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return NewTuple(typeValues(cls(v).mro)), nil }},
			{Name: "__abstractmethods__", Kind: KindGetSet, Fn: typeAbstractMethods},
			{Name: "__annotations__", Kind: KindGetSet, Fn: typeAnnotations},
			{Name: "__flags__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Int(typeFlagBits(cls(v))), nil }},
			{Name: "__basicsize__", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return Int(16), nil }},
			{Name: "__itemsize__", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return Int(0), nil }},
			{Name: "__dictoffset__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if cls(v).flags&typeHasDict != 0 {
					return Int(-1), nil
				}
				return Int(0), nil
			}},
			{Name: "__weakrefoffset__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if cls(v).flags&typeHasWeakref != 0 {
					return Int(-32), nil
				}
				return Int(0), nil
			}},
			{Name: "__text_signature__", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return None, nil }},
			{Name: "__type_params__", Kind: KindGetter, Fn: func(*Thread, Value, []Value) (Value, error) { return NewTuple(nil), nil }},
		},
	}
}

// typeFlagBits gives tp_flags bits that programs look at: heap type, base type, immutable, abstract.
func typeFlagBits(c *Type) int64 {
	var n int64
	if c.flags&typeHeap != 0 {
		n |= 1 << 9
	}
	if c.flags&typeNoSubclass == 0 {
		n |= 1 << 10
	}
	if c.flags&typeImmutable != 0 {
		n |= 1 << 8
	}
	if c.flags&typeAbstract != 0 {
		n |= 1 << 20
	}
	return n
}

func typeValues(l []*Type) []Value {
	out := make([]Value, len(l))
	for i, c := range l {
		out[i] = Obj(c)
	}
	return out
}

func typeSubclasses(t *Thread, v Value, _ []Value) (Value, error) {
	c := v.o.(*Type)
	var out []Value
	if c.owner == nil {
		for _, b := range t.in.process.core.types {
			if len(b.bases) > 0 && slices.Contains(b.bases, c) {
				out = append(out, Obj(b))
			}
		}
	}
	return NewList(append(out, typeValues(c.liveSubclasses(t.in))...)), nil
}

// typeCall is calling a class: __new__, then __init__ if that gave an instance.
func typeCall(t *Thread, self Value, args []Value, kw []*Str) (Value, error) {
	c := self.o.(*Type)
	if c == TypeType {
		switch {
		case len(args) == 1 && len(kw) == 0:
			return Obj(args[0].Type()), nil
		case len(args)-len(kw) == 1:
			return None, TypeErrorf("type() takes no keyword arguments")
		case len(args)-len(kw) != 3:
			return None, TypeErrorf("type() takes 1 or 3 arguments")
		}
	}
	if c.slots.New == nil || c.flags&typeNoInstance != 0 {
		return None, TypeErrorf("cannot create '%s' instances", c.fullName())
	}
	v, err := c.slots.New(t, c, args, kw)
	if err != nil {
		return None, err
	}
	vt := v.Type()
	if vt != c && !vt.IsSubclass(c) {
		return v, nil
	}
	if init := vt.slots.Init; init != nil && vt.flags&typeNoInit == 0 {
		if err := init(t, v, args, kw); err != nil {
			return None, err
		}
	}
	return v, nil
}

func typeInit(t *Thread, self Value, args []Value, kw []*Str) error {
	switch n := len(args) - len(kw); {
	case n == 1 && len(kw) > 0:
		return TypeErrorf("type.__init__() takes no keyword arguments")
	case n != 1 && n != 3:
		return TypeErrorf("type.__init__() takes 1 or 3 arguments")
	}
	return nil
}

func heapOnly(v Value, attr string) (*Type, error) {
	c := v.o.(*Type)
	if c.flags&typeImmutable != 0 {
		return nil, TypeErrorf("cannot set '%s' attribute of immutable type '%s'", attr, c.fullName())
	}
	return c, nil
}

func typeName(t *Thread, v Value, args []Value) (Value, error) {
	if args == nil {
		return String(v.o.(*Type).Name()), nil
	}
	c, err := heapOnly(v, "__name__")
	if err != nil {
		return None, err
	}
	if args[0].IsUnset() {
		return None, TypeErrorf("cannot delete '__name__' attribute of immutable type '%s'", c.name)
	}
	s := strOf(args[0])
	if s == nil {
		return None, TypeErrorf("can only assign string to %s.__name__, not '%s'", c.name, args[0].Type().name)
	}
	if strings.IndexByte(s.s, 0) >= 0 {
		return None, ValueErrorf("type name must not contain null characters")
	}
	c.name = s.s
	return None, nil
}

func typeQualname(t *Thread, v Value, args []Value) (Value, error) {
	if args == nil {
		return String(v.o.(*Type).qualname), nil
	}
	c, err := heapOnly(v, "__qualname__")
	if err != nil {
		return None, err
	}
	s := strOf(args[0])
	if s == nil {
		return None, TypeErrorf("can only assign string to %s.__qualname__, not '%s'", c.name, args[0].Type().name)
	}
	c.qualname = s.s
	return None, nil
}

func typeModule(t *Thread, v Value, args []Value) (Value, error) {
	c := v.o.(*Type)
	if args == nil {
		if c.flags&typeHeap != 0 {
			if e := c.dict.getStr(nameModule); e != nil {
				return e.val, nil
			}
			return None, attributeError(Errorf(TypeAttributeError, "__module__"), v, nameModule)
		}
		return String(c.moduleName()), nil
	}
	c, err := heapOnly(v, "__module__")
	if err != nil {
		return None, err
	}
	c.dict.SetStr(nameModule, args[0])
	return None, nil
}

func typeDoc(t *Thread, v Value, args []Value) (Value, error) {
	c := v.o.(*Type)
	if args == nil {
		if e := c.dict.getStr(nameDoc); e != nil {
			if get := e.val.Type().slots.DescrGet; get != nil {
				return get(t, e.val, Unset, c)
			}
			return e.val, nil
		}
		return None, nil
	}
	c, err := heapOnly(v, "__doc__")
	if err != nil {
		return None, err
	}
	if args[0].IsUnset() {
		return None, TypeErrorf("cannot delete '__doc__' attribute of immutable type '%s'", c.name)
	}
	c.dict.SetStr(nameDoc, args[0])
	return None, nil
}

func typeAnnotations(t *Thread, v Value, args []Value) (Value, error) {
	c := v.o.(*Type)
	if args == nil {
		if c.flags&typeHeap == 0 {
			return None, noAttribute(v, nameAnnotations)
		}
		if e := c.dict.getStr(nameAnnotations); e != nil {
			return e.val, nil
		}
		d := Obj(NewDict())
		c.dict.SetStr(nameAnnotations, d)
		return d, nil
	}
	c, err := heapOnly(v, "__annotations__")
	if err != nil {
		return None, err
	}
	if args[0].IsUnset() {
		c.dict.DelStr(nameAnnotations)
		return None, nil
	}
	c.dict.SetStr(nameAnnotations, args[0])
	return None, nil
}

// typeBases gives __bases__, and changes them where the layout allows it.
func typeBases(t *Thread, v Value, args []Value) (Value, error) {
	c := v.o.(*Type)
	if args == nil {
		return NewTuple(typeValues(c.bases)), nil
	}
	c, err := heapOnly(v, "__bases__")
	if err != nil {
		return None, err
	}
	tup := tupleOf(args[0])
	if tup == nil || len(tup.items) == 0 {
		if tup != nil {
			return None, TypeErrorf("can only assign non-empty tuple to %s.__bases__, not ()", c.name)
		}
		return None, TypeErrorf("can only assign tuple to %s.__bases__, not %s", c.name, args[0].Type().name)
	}
	bases := make([]*Type, len(tup.items))
	for i, x := range tup.items {
		b, ok := x.o.(*Type)
		if !ok {
			return None, TypeErrorf("%s.__bases__ must be tuple of classes, not '%s'", c.name, x.Type().name)
		}
		if b.IsSubclass(c) {
			return None, TypeErrorf("a __bases__ item causes an inheritance cycle")
		}
		bases[i] = b
	}
	best, err := bestBase(bases)
	if err != nil {
		return None, err
	}
	if best.root.fixed != c.base.root.fixed || best.solid != c.base.solid || c.base == TypeObject && best.flags&typeHasDict != 0 && len(c.bases) == 1 && c.bases[0] == TypeObject {
		what := "object layout"
		if (best.flags^c.base.flags)&typeHeap != 0 || best.flags&typeHeap == 0 && best.solid != TypeInt {
			what = "deallocator"
		}
		return None, TypeErrorf("__bases__ assignment: '%s' %s differs from '%s'", best.name, what, c.base.name)
	}
	mro, err := computeMRO(c, bases)
	if err != nil {
		return None, err
	}
	c.bases, c.base, c.mro = bases, best, mro
	c.slots = best.slots
	c.initSlots(t.in.process.core)
	for _, b := range bases {
		if !slices.Contains(b.liveSubclasses(t.in), c) {
			b.addSubclass(t.in, c)
		}
	}
	t.in.flushCaches()
	return None, c.refreshMRO(t)
}

// refreshMRO recomputes the MROs of the classes derived from c.
func (c *Type) refreshMRO(t *Thread) error {
	for _, sub := range c.liveSubclasses(t.in) {
		mro, err := computeMRO(sub, sub.bases)
		if err != nil {
			return err
		}
		sub.mro = mro
		sub.slots = sub.base.slots
		sub.initSlots(t.in.process.core)
		if err := sub.refreshMRO(t); err != nil {
			return err
		}
	}
	return nil
}

var nameAbstractMethods = static("__abstractmethods__")

func typeAbstractMethods(t *Thread, v Value, args []Value) (Value, error) {
	c := v.o.(*Type)
	if args == nil {
		if e := c.dict.getStr(nameAbstractMethods); e != nil && c != TypeType {
			return e.val, nil
		}
		return None, attributeError(Errorf(TypeAttributeError, "type object '%s' has no attribute '__abstractmethods__'", c.name), v, nameAbstractMethods)
	}
	c, err := heapOnly(v, "__abstractmethods__")
	if err != nil {
		return None, err
	}
	if args[0].IsUnset() {
		if !c.dict.DelStr(nameAbstractMethods) {
			return None, attributeError(NewException(TypeAttributeError, Obj(nameAbstractMethods)), v, nameAbstractMethods)
		}
		c.flags &^= typeAbstract
		return None, nil
	}
	abstract, err := Truth(t, args[0])
	if err != nil {
		return None, err
	}
	c.dict.SetStr(nameAbstractMethods, args[0])
	c.flags &^= typeAbstract
	if abstract {
		c.flags |= typeAbstract
	}
	c.setFlagsFromDict()
	return None, nil
}

// abstractError is the TypeError of making an instance of an abstract class.
func abstractError(t *Thread, c *Type) error {
	e := c.dict.getStr(nameAbstractMethods)
	if e == nil {
		return nil
	}
	items, err := Collect(t, e.val)
	if err != nil {
		return err
	}
	var names []string
	for _, x := range items {
		if s := strOf(x); s != nil {
			names = append(names, s.s)
		}
	}
	slices.Sort(names)
	word := "methods"
	if len(names) == 1 {
		word = "method"
	}
	return TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract %s '%s'", c.name, word, strings.Join(names, "', '"))
}

// classGetItem is C[key]: __class_getitem__, after what the metaclass may say.
func classGetItem(t *Thread, c *Type, key Value) (Value, error) {
	f, err := FindAttr(t, Obj(c), nameClassGetItem)
	if err != nil {
		return None, err
	}
	if f.IsUnset() {
		if c == TypeType {
			return newGenericAlias(t, Obj(c), key)
		}
		return None, TypeErrorf("type '%s' is not subscriptable", c.name)
	}
	return Call(t, f, key)
}
