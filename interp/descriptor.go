package interp

import "slices"

// SlotMember is the descriptor of a name in __slots__.
type SlotMember struct {
	name *Str
	typ  *Type
	slot int
}

func (*SlotMember) Type() *Type { return TypeMemberDescriptor }

// slotHolder is implemented by objects, other than Instance, whose class can be derived from with __slots__.
type slotHolder interface {
	// slotPlace is where the value of slot i is kept.
	slotPlace(i int) *Value
}

// slotValues makes the struct that embeds it a slotHolder.
type slotValues []Value

func (s *slotValues) slotPlace(i int) *Value {
	for len(*s) <= i {
		*s = append(*s, Unset)
	}
	return &(*s)[i]
}

// place is where v keeps the member's value.
func (m *SlotMember) place(v Value) (*Value, error) {
	if v.Type().IsSubclass(m.typ) {
		switch o := v.o.(type) {
		case *Instance:
			return &o.slots[m.slot], nil
		case slotHolder:
			return o.slotPlace(m.slot), nil
		}
	}
	return nil, TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", m.name.s, m.typ.name, v.Type().name)
}

// memberAttrs lists, for built-in classes, the attributes that CPython keeps as plain fields, beside those of KindMember.
var memberAttrs = map[*Type][]string{
	TypeComplex:               {"real", "imag"},
	TypeProperty:              {"__doc__"},
	TypeRange:                 {"start", "stop", "step"},
	TypeSlice:                 {"start", "stop", "step"},
	TypeSuper:                 {"__thisclass__", "__self__", "__self_class__"},
	TypeType:                  {"__basicsize__", "__itemsize__", "__flags__", "__weakrefoffset__", "__base__", "__dictoffset__"},
	TypeFunction:              {"__doc__", "__module__"},
	TypeMethod:                {"__func__", "__self__"},
	TypeBuiltin:               {"__module__"},
	TypeCode:                  {"co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_stacksize", "co_flags", "co_nlocals", "co_consts", "co_names", "co_filename", "co_name", "co_qualname", "co_firstlineno", "co_linetable", "co_exceptiontable"},
	TypeFrame:                 {"f_trace_lines"},
	TypeTraceback:             {"tb_frame", "tb_lasti"},
	TypeModule:                {"__dict__"},
	TypeNamespace:             {"__dict__"},
	TypeGenericAlias:          {"__origin__", "__args__", "__unpacked__"},
	TypeUnion:                 {"__args__"},
	TypeMethodWrapper:         {"__self__"},
	TypeBaseException:         {"__suppress_context__"},
	TypeGetSetDescriptor:      descriptorMembers,
	TypeMemberDescriptor:      descriptorMembers,
	TypeMethodDescriptor:      descriptorMembers,
	TypeSlotWrapper:           descriptorMembers,
	TypeClassMethodDescriptor: descriptorMembers,
}

var descriptorMembers = []string{"__objclass__", "__name__"}

func (c *Type) memberAttr(name string) bool { return slices.Contains(memberAttrs[c], name) }

// member gives class and name of what a member descriptor stands for.
func member(v Value) (*Type, string) {
	if m, ok := v.o.(*MethodDescriptor); ok {
		return m.typ, m.def.Name
	}
	m := v.o.(*SlotMember)
	return m.typ, m.name.s
}

func memberSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				typ, name := member(v)
				return String("<member '" + name + "' of '" + typ.name + "' objects>"), nil
			},
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				m, ok := descr.o.(*SlotMember)
				if !ok {
					return methodDescriptorGet(t, descr, obj, cls)
				}
				if obj.IsUnset() {
					return descr, nil
				}
				p, err := m.place(obj)
				if err != nil {
					return None, err
				}
				if !p.IsUnset() {
					return *p, nil
				}
				return None, noAttribute(obj, m.name)
			},
			DescrSet: func(t *Thread, descr, obj, val Value) error {
				m, ok := descr.o.(*SlotMember)
				if !ok {
					return methodDescriptorSet(t, descr, obj, val)
				}
				p, err := m.place(obj)
				if err != nil {
					return err
				}
				if val.IsUnset() && p.IsUnset() {
					return NewException(TypeAttributeError, Obj(m.name))
				}
				*p = val
				return nil
			},
		},
		Methods: []FuncDef{
			{Name: "__name__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				_, name := member(v)
				return String(name), nil
			}},
			{Name: "__qualname__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				typ, name := member(v)
				return String(typ.qualname + "." + name), nil
			}},
			{Name: "__objclass__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				typ, _ := member(v)
				return Obj(typ), nil
			}},
			{Name: "__doc__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if m, ok := v.o.(*MethodDescriptor); ok && m.def.Doc != "" {
					return String(m.def.Doc), nil
				}
				return None, nil
			}},
			descrReduceDef,
		},
	}
}

// StaticMethod and ClassMethod wrap a function in a class's namespace.
type StaticMethod struct {
	slotValues
	fn   Value
	typ  *Type // nil: staticmethod itself
	dict *Dict
}

// ClassMethod is the other of the two.
type ClassMethod struct {
	slotValues
	fn   Value
	typ  *Type
	dict *Dict
}

func (s *StaticMethod) Type() *Type      { return typeOr(s.typ, TypeStaticMethod) }
func (c *ClassMethod) Type() *Type       { return typeOr(c.typ, TypeClassMethod) }
func (s *StaticMethod) attrDict() **Dict { return &s.dict }
func (c *ClassMethod) attrDict() **Dict  { return &c.dict }

func typeOr(t, base *Type) *Type {
	if t == nil {
		return base
	}
	return t
}

// wrapped gives the function in a staticmethod or classmethod.
func wrapped(v Value) *Value {
	switch o := v.o.(type) {
	case *StaticMethod:
		return &o.fn
	case *ClassMethod:
		return &o.fn
	}
	return nil
}

var wrapperDef = &FuncDef{Name: "staticmethod", Sig: "(function, /)"}

// wrapperMethods are what staticmethod and classmethod have in common.
func wrapperMethods() []FuncDef {
	get := func(t *Thread, v Value, _ []Value) (Value, error) { return *wrapped(v), nil }
	return []FuncDef{
		{Name: "__func__", Kind: KindMember, Fn: get},
		{Name: "__wrapped__", Kind: KindMember, Fn: get},
		{Name: "__dict__", Kind: KindGetSet, Fn: getSetDict},
		{Name: "__isabstractmethod__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			b, err := isAbstract(t, *wrapped(v))
			return Bool(b), err
		}},
	}
}

// wrapperNames are the attributes that staticmethod and classmethod copy from their function.
var wrapperNames = []*Str{nameModule, nameName, nameQualname, nameDoc, nameAnnotations}

var nameIsAbstract = static("__isabstractmethod__")

func isAbstract(t *Thread, v Value) (bool, error) {
	a, err := FindAttr(t, v, nameIsAbstract)
	if err != nil || a.IsUnset() {
		return false, err
	}
	return Truth(t, a)
}

func staticMethodSpec() typeSpec {
	return typeSpec{
		Flags: typeHasDict,
		Doc:   "staticmethod(function) -> method\n\nConvert a function to be a static method.",
		Slots: Slots{
			Repr:     wrapperRepr("staticmethod"),
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) { return *wrapped(descr), nil },
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				return CallKw(t, *wrapped(v), args, kw)
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				s := &StaticMethod{fn: None}
				if cls != TypeStaticMethod {
					s.typ = cls
				}
				return Obj(s), nil
			},
			Init: wrapperInit("staticmethod"),
		},
		Methods: wrapperMethods(),
	}
}

func classMethodSpec() typeSpec {
	return typeSpec{
		Flags: typeHasDict,
		Doc:   "classmethod(function) -> method\n\nConvert a function to be a class method.",
		Slots: Slots{
			Repr: wrapperRepr("classmethod"),
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				fn := *wrapped(descr)
				return Obj(&BoundMethod{fn, Obj(cls)}), nil
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				s := &ClassMethod{fn: None}
				if cls != TypeClassMethod {
					s.typ = cls
				}
				return Obj(s), nil
			},
			Init: wrapperInit("classmethod"),
		},
		Methods: wrapperMethods(),
	}
}

func wrapperInit(name string) InitFunc {
	def := &FuncDef{Name: name, Sig: wrapperDef.Sig}
	return func(t *Thread, self Value, args []Value, kw []*Str) error {
		if len(args) != 1 && len(kw) == 0 {
			return TypeErrorf("%s expected 1 argument, got %d", name, len(args))
		}
		a, err := bindArgs(t, def, args, kw)
		if err != nil {
			return err
		}
		*wrapped(self) = a[0]
		for _, n := range wrapperNames {
			x, err := FindAttr(t, a[0], n)
			if err != nil {
				return err
			}
			if !x.IsUnset() {
				instanceDict(self).SetStr(n, x)
			}
		}
		return nil
	}
}

func wrapperRepr(name string) UnaryFunc {
	return func(t *Thread, v Value) (Value, error) {
		r, err := Repr(t, *wrapped(v))
		return String("<" + name + "(" + r + ")>"), err
	}
}

// Property is a property object.
type Property struct {
	slotValues
	get, set, del Value
	doc           Value
	name          Value // set by __set_name__
	getterDoc     bool
	typ           *Type
	dict          *Dict
}

func (p *Property) Type() *Type      { return typeOr(p.typ, TypeProperty) }
func (p *Property) attrDict() **Dict { return &p.dict }

var propertyDef = &FuncDef{Name: "property", Sig: "(fget=None, fset=None, fdel=None, doc=None)"}

func propertySpec() typeSpec {
	self := func(v Value) *Property { return v.o.(*Property) }
	return typeSpec{
		Doc: "property(fget=None, fset=None, fdel=None, doc=None)\n\nAn attribute that functions compute, set and delete.",
		Slots: Slots{
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				if obj.IsUnset() {
					return descr, nil
				}
				p := self(descr)
				if p.get.IsNone() {
					return None, p.missing(t, obj, "getter")
				}
				return Call(t, p.get, obj)
			},
			DescrSet: func(t *Thread, descr, obj, val Value) error {
				p := self(descr)
				if val.IsUnset() {
					if p.del.IsNone() {
						return p.missing(t, obj, "deleter")
					}
					_, err := Call(t, p.del, obj)
					return err
				}
				if p.set.IsNone() {
					return p.missing(t, obj, "setter")
				}
				_, err := Call(t, p.set, obj, val)
				return err
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				p := &Property{get: None, set: None, del: None, doc: None, name: Unset}
				if cls != TypeProperty {
					p.typ = cls
				}
				return Obj(p), nil
			},
			Init: func(t *Thread, v Value, args []Value, kw []*Str) error {
				a, err := bindArgs(t, propertyDef, args, kw)
				if err != nil {
					return err
				}
				p := self(v)
				p.get, p.set, p.del, p.doc = a[0], a[1], a[2], a[3]
				p.getterDoc = false
				if p.doc.IsNone() && !p.get.IsNone() {
					d, err := FindAttr(t, p.get, nameDoc)
					if err != nil {
						return err
					}
					if d = orNone(d); !d.IsNone() {
						p.doc, p.getterDoc = d, true
					}
				}
				if p.typ == nil {
					return nil
				}
				// The docstring of a derived class would hide the property's own.
				err = SetAttr(t, v, nameDoc, p.doc)
				if !p.getterDoc && err != nil && isException(err, TypeAttributeError) {
					return nil
				}
				return err
			},
		},
		Methods: []FuncDef{
			{Name: "fget", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).get, nil }},
			{Name: "fset", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).set, nil }},
			{Name: "fdel", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).del, nil }},
			{Name: "__doc__", Kind: KindGetSet, Fn: valueAttr(func(v Value) *Value { return &self(v).doc })},
			{Name: "__name__", Kind: KindGetSet, Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				p := self(v)
				if args != nil {
					p.name = args[0]
					return None, nil
				}
				if !p.name.IsUnset() {
					return p.name, nil
				}
				if !p.get.IsNone() {
					n, err := FindAttr(t, p.get, nameName)
					if err != nil || !n.IsUnset() {
						return n, err
					}
				}
				return None, noAttribute(v, nameName)
			}},
			{Name: "__isabstractmethod__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				for _, f := range []Value{self(v).get, self(v).set, self(v).del} {
					if b, err := isAbstract(t, f); err != nil || b {
						return True, err
					}
				}
				return False, nil
			}},
			{Name: "getter", Sig: "(object, /)", Doc: "The property with another getter.", Fn: propertyCopy(0)},
			{Name: "setter", Sig: "(object, /)", Doc: "The property with another setter.", Fn: propertyCopy(1)},
			{Name: "deleter", Sig: "(object, /)", Doc: "The property with another deleter.", Fn: propertyCopy(2)},
			{Name: "__set_name__", Sig: "(owner, name, /)", Doc: "Called by the class with the name of its attribute.", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				self(v).name = args[1]
				return None, nil
			}},
		},
	}
}

// propertyCopy makes getter, setter and deleter.
func propertyCopy(which int) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, v Value, args []Value) (Value, error) {
		p := v.o.(*Property)
		a := []Value{p.get, p.set, p.del, p.doc}
		if p.getterDoc {
			a[3] = None
		}
		a[which] = args[0]
		r, err := Call(t, Obj(p.Type()), a...)
		if q, ok := r.o.(*Property); ok && err == nil {
			q.name = p.name
		}
		return r, err
	}
}

func (p *Property) missing(t *Thread, obj Value, what string) error {
	name := ""
	if !p.name.IsUnset() && !p.name.IsNone() {
		name = mustRepr(t, p.name) + " "
	} else if n, err := FindAttr(t, p.get, nameName); err == nil && !n.IsUnset() && !p.get.IsNone() {
		name = mustRepr(t, n) + " "
	}
	return Errorf(TypeAttributeError, "property %sof '%s' object has no %s", name, obj.Type().qualname, what)
}
