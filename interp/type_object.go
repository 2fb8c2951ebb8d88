package interp

import (
	"slices"

	"terrarium/lang"
)

// defaultRepr is object.__repr__.
func defaultRepr(t *Thread, v Value) string {
	return "<" + v.Type().reprName() + " object at " + t.in.address(v.o) + ">"
}

// reprName is module.qualname, as object.__repr__ has it.
func (c *Type) reprName() string { return c.fullName() }

func objectSpec() typeSpec {
	return typeSpec{
		Doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) { return String(defaultRepr(t, v)), nil },
			Str: func(t *Thread, v Value) (Value, error) {
				if f := v.Type().slots.Repr; f != nil {
					return f(t, v) // what it gives is str's to check
				}
				return String(defaultRepr(t, v)), nil
			},
			Hash:    func(t *Thread, v Value) (int64, error) { return t.in.identityHash(v), nil },
			Compare: objectCompare,
			GetAttr: genericGetAttr,
			SetAttr: genericSetAttr,
			New:     objectNew,
			Init:    objectInit,
		},
		Methods: []FuncDef{
			{Name: "__class__", Kind: KindGetSet, Doc: "the object's class", Fn: objectClass},
			{Name: "__dir__", Sig: "()", Doc: "Default dir() implementation.", Fn: objectDir},
			{Name: "__format__", Sig: "(format_spec, /)", Doc: "Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise.", Fn: objectFormat},
			{Name: "__init_subclass__", Sig: "()", Kind: KindClass, Doc: "This method is called when a class is subclassed.",
				Fn: func(*Thread, Value, []Value) (Value, error) { return None, nil }},
			{Name: "__subclasshook__", Sig: "(object, /)", Kind: KindClass, Doc: "Abstract classes can override this to customize issubclass().",
				Fn: func(*Thread, Value, []Value) (Value, error) { return NotImplemented, nil }},
			{Name: "__reduce__", Sig: "()", Doc: "Helper for pickle.", Fn: objectReduce},
			{Name: "__reduce_ex__", Sig: "(protocol, /)", Doc: "Helper for pickle.", Fn: objectReduceEx},
			{Name: "__getstate__", Sig: "()", Doc: "Helper for pickle.", Fn: objectGetState},
			{Name: "__sizeof__", Sig: "()", Doc: "The object's size in bytes.", Fn: objectSizeOf},
		},
	}
}

func objectCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	switch op {
	case lang.CmpEq:
		if v == w {
			return True, nil
		}
	case lang.CmpNe:
		f := v.Type().slots.Compare
		if f == nil {
			break
		}
		r, err := f(t, v, w, lang.CmpEq)
		if err != nil || r.isNotImplemented() {
			return r, err
		}
		b, err := Truth(t, r)
		return Bool(!b), err
	}
	return NotImplemented, nil
}

// overridesNew and overridesInit tell what object() does about arguments that it has no use for.
func (c *Type) overridesNew() bool {
	v, _ := c.lookup(nameNew)
	b, ok := v.o.(*Builtin)
	return !ok || b.self.o != Object(TypeObject)
}

func (c *Type) overridesInit() bool {
	v, _ := c.lookup(nameInit)
	w, ok := v.o.(*SlotWrapper)
	return !ok || w.typ != TypeObject
}

func objectNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if len(args) > 0 {
		if cls.overridesNew() {
			return None, TypeErrorf("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if !cls.overridesInit() {
			return None, TypeErrorf("%s() takes no arguments", cls.name)
		}
	}
	if cls.flags&typeAbstract != 0 {
		if err := abstractError(t, cls); err != nil {
			return None, err
		}
	}
	if cls == TypeObject {
		return Obj(&Plain{}), nil
	}
	if cls.solid != nil || cls.flags&(typeIsException|typeIsType) != 0 || cls.flags&typeHeap == 0 {
		b := cls.solid
		if b == nil {
			b = cls
		}
		return None, TypeErrorf("object.__new__(%s) is not safe, use %s.__new__()", cls.name, b.name)
	}
	return Value{newInstance(cls), 0}, nil
}

// Plain is an instance of object itself.
type Plain struct{ number int64 }

func (*Plain) Type() *Type { return TypeObject }

func objectInit(t *Thread, self Value, args []Value, kw []*Str) error {
	if len(args) > 0 {
		cls := self.Type()
		if cls.overridesInit() {
			return TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
		}
		if !cls.overridesNew() {
			return TypeErrorf("%s.__init__() takes exactly one argument (the instance to initialize)", cls.name)
		}
	}
	return nil
}

func objectClass(t *Thread, v Value, args []Value) (Value, error) {
	if args == nil {
		return Obj(v.Type()), nil
	}
	if args[0].IsUnset() {
		return None, TypeErrorf("can't delete __class__ attribute")
	}
	c, ok := args[0].o.(*Type)
	if !ok {
		return None, TypeErrorf("__class__ must be set to a class, not '%s' object", args[0].Type().name)
	}
	in, ok := v.o.(*Instance)
	if !ok || c.flags&typeHeap == 0 || c.native != nil || c.flags&(typeIsException|typeIsType) != 0 {
		if m, isModule := v.o.(*Module); isModule && c.IsSubclass(TypeModule) {
			m.typ = c
			return None, nil
		}
		return None, TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	old := in.shape.typ
	from, to := old.layout(), c.layout()
	if from != to && from.base != to.base || old.solid != c.solid || (old.flags^c.flags)&(typeHasDict|typeHasWeakref) != 0 || !slices.Equal(old.slotNames(), c.slotNames()) {
		return None, TypeErrorf("__class__ assignment: '%s' object layout differs from '%s'", c.name, old.name)
	}
	in.changeClass(c)
	return None, nil
}

// slotNames lists what __slots__ of the class and its bases reserve, by place.
// layout is the class that c's instances have their layout from: with no member more than its base, c takes that of the base.
func (c *Type) layout() *Type {
	for c.base != nil && c.root.fixed == c.base.root.fixed && (c.flags^c.base.flags)&(typeHasDict|typeHasWeakref) == 0 && c.solid == c.base.solid {
		c = c.base
	}
	return c
}

func (c *Type) slotNames() []string {
	names := make([]string, c.root.fixed)
	for ; c != nil; c = c.base {
		for _, v := range c.dict.All {
			if m, ok := v.o.(*SlotMember); ok && m.typ == c {
				names[m.slot] = m.name.s
			}
		}
	}
	return names
}

// changeClass moves the instance to the shapes of another class of the same layout.
func (in *Instance) changeClass(c *Type) {
	if in.shape.dictMode {
		in.shape = c.root.dictShape(in.number() != 0)
		return
	}
	s := c.root
	for _, n := range in.shape.names[in.shape.fixed:] {
		s = s.add(n)
	}
	in.shape = s
}

func objectFormat(t *Thread, v Value, args []Value) (Value, error) {
	spec := strOf(args[0])
	if spec == nil {
		return None, TypeErrorf("__format__() argument must be str, not %s", argTypeName(args[0]))
	}
	if spec.s != "" {
		return None, TypeErrorf("unsupported format string passed to %s.__format__", v.Type().name)
	}
	s, err := strValue(t, v)
	if err != nil {
		return None, err
	}
	return Obj(s), nil
}

// objectDir lists the attributes of an object: its own, its class's and those of the bases.
func objectDir(t *Thread, v Value, _ []Value) (Value, error) {
	names := NewDict()
	d, err := FindAttr(t, v, nameDict)
	if err != nil {
		return None, err
	}
	if own := dictOf(d); own != nil {
		for k := range own.All {
			if err := names.Set(t, k, None); err != nil {
				return None, err
			}
		}
	}
	cls, err := FindAttr(t, v, nameClass)
	if err != nil {
		return None, err
	}
	if c, ok := cls.o.(*Type); ok {
		c.collectNames(names)
	}
	return names.keyList(), nil
}

// collectNames adds the names of the class and its bases.
func (c *Type) collectNames(names *Dict) {
	for _, k := range c.mro {
		for n := range k.dict.All {
			if s, ok := n.o.(*Str); ok {
				names.SetStr(s, None)
			}
		}
	}
}

func (d *Dict) keyList() Value {
	out := make([]Value, 0, d.used)
	for k := range d.All {
		out = append(out, k)
	}
	return NewList(out)
}
