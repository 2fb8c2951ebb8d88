package interp

import (
	"strings"

	"terrarium/lang"
)

// nameAttr is a getter and setter of an attribute that must be a str.
func nameAttr(attr string, field func(Value) **Str) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, v Value, args []Value) (Value, error) {
		p := field(v)
		if args == nil {
			return Obj(*p), nil
		}
		s := strOf(args[0])
		if s == nil {
			return None, TypeErrorf("%s must be set to a string object", attr)
		}
		*p = s
		return None, nil
	}
}

func functionSpec() typeSpec {
	self := func(v Value) *Function { return v.o.(*Function) }
	return typeSpec{
		Flags: typeNoSubclass | typeHasDict,
		Doc:   "Create a function object.",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				return String("<function " + self(v).qualnameOf().s + " at " + t.in.address(v.o) + ">"), nil
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				return t.callFunction(self(v), args, kw)
			},
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				if obj.IsUnset() {
					return descr, nil
				}
				return Obj(&BoundMethod{descr, obj}), nil
			},
			New: functionNew,
		},
		Methods: []FuncDef{
			{Name: "__name__", Kind: KindGetSet, Fn: nameAttr("__name__", func(v Value) **Str { self(v).nameOf(); return &self(v).name })},
			{Name: "__qualname__", Kind: KindGetSet, Fn: nameAttr("__qualname__", func(v Value) **Str { self(v).qualnameOf(); return &self(v).qualname })},
			{Name: "__doc__", Kind: KindGetSet, Fn: valueAttr(func(v Value) *Value { return &self(v).doc })},
			{Name: "__module__", Kind: KindGetSet, Fn: valueAttr(func(v Value) *Value { return &self(v).module })},
			{Name: "__dict__", Kind: KindGetSet, Fn: getSetDict},
			{Name: "__code__", Kind: KindGetSet, Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				if args == nil {
					return Obj(self(v).code.codeObject()), nil
				}
				c, ok := args[0].o.(*CodeObject)
				if !ok {
					return None, TypeErrorf("__code__ must be set to a code object")
				}
				if have, want := len(self(v).cells), len(c.l.code.FreeNames); have != want {
					return None, ValueErrorf("%s() requires a code object with %d free vars, not %d", self(v).nameOf().s, have, want)
				}
				self(v).nameOf()
				self(v).qualnameOf()
				self(v).code = c.l
				return None, nil
			}},
			{Name: "__globals__", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Obj(self(v).globals), nil }},
			{Name: "__builtins__", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Obj(self(v).builtins), nil }},
			{Name: "__closure__", Kind: KindMember, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if len(self(v).cells) == 0 {
					return None, nil
				}
				out := make([]Value, len(self(v).cells))
				for i, c := range self(v).cells {
					out[i] = Obj(c)
				}
				return NewTuple(out), nil
			}},
			{Name: "__defaults__", Kind: KindGetSet, Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				f := self(v)
				if args == nil {
					if f.defaults == nil {
						return None, nil
					}
					return NewTuple(f.defaults), nil
				}
				if orNone(args[0]).IsNone() {
					f.defaults = nil
					return None, nil
				}
				tup := tupleOf(args[0])
				if tup == nil {
					return None, TypeErrorf("__defaults__ must be set to a tuple object")
				}
				f.defaults = tup.items
				if n := f.code.nargs; len(f.defaults) > n {
					f.defaults = f.defaults[len(f.defaults)-n:]
				}
				return None, nil
			}},
			{Name: "__kwdefaults__", Kind: KindGetSet, Fn: dictAttr("__kwdefaults__ must be set to a dict object", false, func(v Value) **Dict { return &self(v).kwdefaults })},
			{Name: "__annotations__", Kind: KindGetSet, Fn: dictAttr("__annotations__ must be set to a dict object", true, func(v Value) **Dict { return &self(v).annotations })},
			{Name: "__type_params__", Kind: KindGetSet, Fn: functionTypeParams},
		},
	}
}

// valueAttr is a getter and setter of any value.
func valueAttr(field func(Value) *Value) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, v Value, args []Value) (Value, error) {
		if args == nil {
			return orNone(*field(v)), nil
		}
		*field(v) = orNone(args[0])
		return None, nil
	}
}

// dictAttr is a getter and setter of a dict or None; with always, reading makes one.
func dictAttr(wrong string, always bool, field func(Value) **Dict) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, v Value, args []Value) (Value, error) {
		p := field(v)
		if args == nil {
			if *p == nil {
				if !always {
					return None, nil
				}
				*p = NewDict()
			}
			return Obj(*p), nil
		}
		if orNone(args[0]).IsNone() {
			*p = nil
			return None, nil
		}
		d := dictOf(args[0])
		if d == nil {
			return None, TypeErrorf("%s", wrong)
		}
		*p = d
		return None, nil
	}
}

// getSetDict is the __dict__ of objects that have one.
func getSetDict(t *Thread, v Value, args []Value) (Value, error) {
	if args == nil {
		d := instanceDict(v)
		if d == nil {
			return None, noAttribute(v, nameDict)
		}
		return Obj(d), nil
	}
	if args[0].IsUnset() {
		if in, ok := v.o.(*Instance); ok { // an empty one takes its place
			in.makeDict()
			in.slots[len(in.slots)-1] = Obj(NewDict())
			return None, nil
		}
		return None, TypeErrorf("cannot delete __dict__")
	}
	d := dictOf(args[0])
	if d == nil {
		return None, TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", args[0].Type().name)
	}
	switch o := v.o.(type) {
	case *Instance:
		o.makeDict()
		o.slots[len(o.slots)-1] = Obj(d)
	case dictHolder:
		*o.attrDict() = d
	}
	return None, nil
}

var (
	dictGetSet    = &FuncDef{Name: "__dict__", Kind: KindGetSet, Doc: "dictionary for instance variables", Fn: getSetDict}
	weakrefGetter = &FuncDef{Name: "__weakref__", Kind: KindGetter, Doc: "list of weak references to the object",
		Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			if l := t.in.weak[v.o]; l != nil {
				return l.refs[0].self, nil
			}
			return None, nil
		}}
)

var functionNewDef = &FuncDef{Name: "function", Sig: "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)"}

func functionNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	a, err := bindArgs(t, functionNewDef, args, kw)
	if err != nil {
		return None, err
	}
	c, ok := a[0].o.(*CodeObject)
	if !ok {
		return None, TypeErrorf("function() argument 'code' must be code, not %s", argTypeName(a[0]))
	}
	g := dictOf(a[1])
	if g == nil {
		return None, TypeErrorf("function() argument 'globals' must be dict, not %s", argTypeName(a[1]))
	}
	f := newFunction(c.l, g, t.in.builtinsFor(g))
	if s := strOf(a[2]); s != nil {
		f.name = s
	}
	if tup := tupleOf(a[3]); tup != nil {
		f.defaults = tup.items
	}
	var cells []Value
	if tup := tupleOf(a[4]); tup != nil {
		cells = tup.items
	}
	if len(cells) != len(c.l.code.FreeNames) {
		return None, ValueErrorf("%s requires closure of length %d, not %d", c.l.code.Name, len(c.l.code.FreeNames), len(cells))
	}
	for _, x := range cells {
		cell, ok := x.o.(*Cell)
		if !ok {
			return None, TypeErrorf("arg 5 (closure) expected cell, found %s", x.Type().name)
		}
		f.cells = append(f.cells, cell)
	}
	f.kwdefaults = dictOf(a[5])
	return Obj(f), nil
}

func methodSpec() typeSpec {
	self := func(v Value) *BoundMethod { return v.o.(*BoundMethod) }
	return typeSpec{
		Flags: typeNoSubclass,
		Doc:   "Create a bound instance method object.",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				m := self(v)
				name := "?"
				for _, attr := range []*Str{nameName, nameQualname} {
					q, err := FindAttr(t, m.fn, attr)
					if err != nil {
						return None, err
					}
					if s := strOf(q); s != nil {
						name = s.s
					}
				}
				r, err := Repr(t, m.self)
				if err != nil {
					return None, err
				}
				return String("<bound method " + name + " of " + r + ">"), nil
			},
			Hash: func(t *Thread, v Value) (int64, error) {
				h, err := Hash(t, self(v).fn)
				return t.in.identityHash(self(v).self)*31 ^ h, err
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				x, y := self(v), (*BoundMethod)(nil)
				if y, _ = w.o.(*BoundMethod); y == nil || op != lang.CmpEq && op != lang.CmpNe {
					return NotImplemented, nil
				}
				eq := x.self == y.self
				if eq {
					var err error
					if eq, err = Equal(t, x.fn, y.fn); err != nil {
						return None, err
					}
				}
				return Bool(eq == (op == lang.CmpEq)), nil
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				m := self(v)
				all := make([]Value, 0, len(args)+1)
				return CallKw(t, m.fn, append(append(all, m.self), args...), kw)
			},
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) { return descr, nil },
			GetAttr: func(t *Thread, v Value, name *Str) (Value, error) {
				if _, ok := TypeMethod.lookup(name); ok {
					return genericGetAttr(t, v, name)
				}
				return GetAttr(t, self(v).fn, name)
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				a, err := bindArgs(t, &FuncDef{Name: "method", Sig: "(function, instance, /)"}, args, kw)
				if err != nil {
					return None, err
				}
				if a[0].Type().slots.Call == nil {
					return None, TypeErrorf("first argument must be callable")
				}
				if a[1].IsNone() {
					return None, TypeErrorf("instance must not be None")
				}
				return Obj(&BoundMethod{a[0], a[1]}), nil
			},
		},
		Methods: []FuncDef{
			{Name: "__func__", Kind: KindGetter, Doc: "the function (or other callable) implementing a method",
				Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).fn, nil }},
			{Name: "__self__", Kind: KindGetter, Doc: "the instance to which a method is bound",
				Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).self, nil }},
			{Name: "__doc__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				r, err := FindAttr(t, self(v).fn, nameDoc)
				return orNone(r), err
			}},
			{Name: "__reduce__", Sig: "()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				name, err := GetAttr(t, self(v).fn, nameName)
				if err != nil {
					return None, err
				}
				g, _ := t.in.builtins.GetStr(static("getattr"))
				return NewTuple([]Value{g, NewTuple([]Value{self(v).self, name})}), nil
			}},
		},
	}
}

func builtinSpec() typeSpec {
	self := func(v Value) *Builtin { return v.o.(*Builtin) }
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				b := self(v)
				if _, isModule := b.self.o.(*Module); isModule || b.self.IsUnset() {
					return String("<built-in function " + b.def.Name + ">"), nil
				}
				return String("<built-in method " + b.def.Name + " of " + b.self.Type().name + " object at " + t.in.address(b.self.o) + ">"), nil
			},
			Hash: func(t *Thread, v Value) (int64, error) {
				return t.in.identityHash(self(v).self)*31 ^ int64(hashString(self(v).def.Name)>>3), nil
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				y, ok := w.o.(*Builtin)
				if !ok || op != lang.CmpEq && op != lang.CmpNe {
					return NotImplemented, nil
				}
				x := self(v)
				return Bool((x.def == y.def && x.self == y.self) == (op == lang.CmpEq)), nil
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) { return self(v).call(t, args, kw) },
		},
		Methods: append(nativeAttrs(func(v Value) *FuncDef { return self(v).def }), []FuncDef{
			{Name: "__qualname__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return String(strings.TrimSuffix(strings.TrimPrefix(self(v).fullName(), self(v).module+"."), "()")), nil
			}},
			{Name: "__module__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if m := self(v).module; m != "" {
					return String(m), nil
				}
				return None, nil
			}},
			{Name: "__self__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if self(v).module == "builtins" && self(v).self.IsUnset() {
					return Obj(t.in.builtinsModule()), nil
				}
				return orNone(self(v).self), nil
			}},
			descrReduceDef,
		}...),
	}
}

// nativeAttrs are the attributes that native functions and methods share.
func nativeAttrs(def func(Value) *FuncDef) []FuncDef {
	return []FuncDef{
		{Name: "__name__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return String(def(v).Name), nil }},
		{Name: "__doc__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			if d := def(v).Doc; d != "" {
				return String(d), nil
			}
			return None, nil
		}},
		{Name: "__text_signature__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			if def(v).Sig == "" {
				return None, nil
			}
			return String(textSignature(v, def(v))), nil
		}},
	}
}

// textSignature is __text_signature__ of a native function or method, which shows what self is.
func textSignature(v Value, def *FuncDef) string {
	first := "$self"
	b, isFunction := v.o.(*Builtin)
	switch {
	case def.Kind == KindStatic:
		return def.Sig
	case def.Kind == KindClass || isFunction && def == newDef:
		first = "$type"
	case isFunction && b.owner == nil:
		first = "$module"
	}
	params := strings.TrimSuffix(strings.TrimPrefix(def.Sig, "("), ")")
	switch {
	case params == "":
		return "(" + first + ", /)"
	case def == newDef || strings.HasSuffix(params, ", /") || strings.Contains(params, ", /,"):
		return "(" + first + ", " + params + ")"
	}
	return "(" + first + ", /, " + params + ")"
}

// methodDescriptorSpec serves method_descriptor, classmethod_descriptor and getset_descriptor.
func methodDescriptorSpec(kind *Type) typeSpec {
	self := func(v Value) *MethodDescriptor { return v.o.(*MethodDescriptor) }
	what := map[*Type]string{TypeMethodDescriptor: "method", TypeClassMethodDescriptor: "method", TypeGetSetDescriptor: "attribute"}[kind]
	spec := typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				return String("<" + what + " '" + self(v).def.Name + "' of '" + self(v).typ.name + "' objects>"), nil
			},
			DescrGet: methodDescriptorGet,
		},
		Methods: append(nativeAttrs(func(v Value) *FuncDef { return self(v).def }), []FuncDef{
			{Name: "__qualname__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return String(self(v).typ.qualname + "." + self(v).def.Name), nil
			}},
			{Name: "__objclass__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Obj(self(v).typ), nil }},
		}...),
	}
	if kind == TypeGetSetDescriptor {
		spec.Slots.DescrSet = methodDescriptorSet
		return spec
	}
	spec.Methods = append(spec.Methods, descrReduceDef)
	spec.Slots.Call = func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
		m := self(v)
		if len(args)-len(kw) < 1 {
			return None, TypeErrorf("unbound method %s.%s() needs an argument", m.typ.name, m.def.Name)
		}
		if kind == TypeClassMethodDescriptor {
			c, ok := args[0].o.(*Type)
			if !ok {
				return None, TypeErrorf("descriptor '%s' requires a type but received a '%s' instance", m.def.Name, args[0].Type().name)
			}
			if !c.IsSubclass(m.typ) {
				return None, TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", m.def.Name, m.typ.name, c.name)
			}
		} else if err := m.check(args[0]); err != nil {
			return None, TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", m.def.Name, m.typ.name, args[0].Type().name)
		}
		return m.call(t, args[0], args[1:], kw)
	}
	return spec
}

func methodDescriptorSet(t *Thread, descr, obj, val Value) error {
	m := descr.o.(*MethodDescriptor)
	if err := m.check(obj); err != nil {
		return TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", m.def.Name, m.typ.name, obj.Type().name)
	}
	switch {
	case m.def.Kind == KindMember || m.member && m.def.Kind == KindGetter:
		return Errorf(TypeAttributeError, "readonly attribute")
	case m.def.Kind != KindGetSet:
		return attributeError(Errorf(TypeAttributeError, "attribute '%s' of '%s' objects is not writable", m.def.Name, m.typ.fullName()), obj, NewStr(m.def.Name))
	}
	_, err := m.def.Fn(t, obj, []Value{val})
	return err
}

func methodDescriptorGet(t *Thread, descr, obj Value, cls *Type) (Value, error) {
	m := descr.o.(*MethodDescriptor)
	if m.def.Kind == KindClass {
		if cls == nil && !obj.IsUnset() {
			cls = obj.Type()
		}
		if cls == nil {
			return None, TypeErrorf("descriptor '%s' for type '%s' needs either an object or a type", m.def.Name, m.typ.name)
		}
		if !cls.IsSubclass(m.typ) {
			return None, TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", m.def.Name, m.typ.name, cls.name)
		}
		return Obj(&Builtin{def: m.def, sig: m.sig, self: Obj(cls), owner: m.typ}), nil
	}
	if obj.IsUnset() {
		return descr, nil
	}
	if err := m.check(obj); err != nil {
		return None, err
	}
	if m.def.Kind != KindMethod {
		return m.def.Fn(t, obj, nil)
	}
	return Obj(&Builtin{def: m.def, sig: m.sig, self: obj, owner: m.typ}), nil
}

func slotWrapperSpec() typeSpec {
	self := func(v Value) *SlotWrapper { return v.o.(*SlotWrapper) }
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				return String("<slot wrapper '" + self(v).name().s + "' of '" + self(v).typ.name + "' objects>"), nil
			},
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				if obj.IsUnset() {
					return descr, nil
				}
				return Obj(&MethodWrapper{self(descr), obj}), nil
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				w := self(v)
				if len(args)-len(kw) < 1 {
					return None, TypeErrorf("descriptor '%s' of '%s' object needs an argument", w.name().s, w.typ.name)
				}
				if !args[0].Type().IsSubclass(w.typ) {
					return None, TypeErrorf("descriptor '%s' requires a '%s' object but received a '%s'", w.name().s, w.typ.name, args[0].Type().name)
				}
				return w.invoke(t, args[0], args[1:], kw)
			},
		},
		Methods: append([]FuncDef{
			descrReduceDef,
		}, slotAttrs(func(v Value) *SlotWrapper { return self(v) })...),
	}
}

// slotAttrs are the attributes that the special methods of slots share, bound or not.
func slotAttrs(wrapper func(Value) *SlotWrapper) []FuncDef {
	return []FuncDef{
		{Name: "__name__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Obj(wrapper(v).name()), nil }},
		{Name: "__qualname__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			return String(wrapper(v).typ.qualname + "." + wrapper(v).name().s), nil
		}},
		{Name: "__objclass__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return Obj(wrapper(v).typ), nil }},
		{Name: "__doc__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			return String(slotDocs[wrapper(v).name().s].doc), nil
		}},
		{Name: "__text_signature__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
			return String(slotDocs[wrapper(v).name().s].signature()), nil
		}},
	}
}

func methodWrapperSpec() typeSpec {
	self := func(v Value) *MethodWrapper { return v.o.(*MethodWrapper) }
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				m := self(v)
				return String("<method-wrapper '" + m.w.name().s + "' of " + m.self.Type().name + " object at " + t.in.address(m.self.o) + ">"), nil
			},
			Hash: func(t *Thread, v Value) (int64, error) {
				return t.in.identityHash(self(v).self) ^ int64(self(v).w.i), nil
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				y, ok := w.o.(*MethodWrapper)
				if !ok || op != lang.CmpEq && op != lang.CmpNe {
					return NotImplemented, nil
				}
				x := self(v)
				return Bool((x.w == y.w && x.self == y.self) == (op == lang.CmpEq)), nil
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				return self(v).w.invoke(t, self(v).self, args, kw)
			},
		},
		Methods: append([]FuncDef{
			{Name: "__self__", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).self, nil }},
			descrReduceDef,
		}, slotAttrs(func(v Value) *SlotWrapper { return self(v).w })...),
	}
}

// functionTypeParams is __type_params__: always empty, since the language leaves out type parameters.
func functionTypeParams(_ *Thread, _ Value, args []Value) (Value, error) {
	if args != nil {
		if tup := tupleOf(args[0]); tup == nil {
			return None, TypeErrorf("__type_params__ must be set to a tuple")
		} else if len(tup.items) > 0 {
			return None, TypeErrorf("this language leaves out type parameters")
		}
	}
	return NewTuple(nil), nil
}
