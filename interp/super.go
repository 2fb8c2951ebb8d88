package interp

// Super is a super object: attributes of obj looked up after class after in the MRO of start.
type Super struct {
	after *Type
	obj   Value // Unset: unbound
	start *Type
	typ   *Type
	dict  *Dict
}

func (s *Super) Type() *Type      { return typeOr(s.typ, TypeSuper) }
func (s *Super) attrDict() **Dict { return &s.dict }

// superAttr is super(after, obj).name.
func superAttr(t *Thread, after *Type, obj Value, name *Str) (Value, error) {
	start, err := superStart(t, after, obj)
	if err != nil {
		return None, err
	}
	s := &Super{after: after, obj: obj, start: start}
	return superGetAttr(t, Obj(s), name)
}

// superStart finds the class whose MRO a super object walks.
func superStart(t *Thread, after *Type, obj Value) (*Type, error) {
	if c, ok := obj.o.(*Type); ok && c.IsSubclass(after) {
		return c, nil
	}
	if obj.Type().IsSubclass(after) {
		return obj.Type(), nil
	}
	cls, err := FindAttr(t, obj, nameClass)
	if err != nil {
		return nil, err
	}
	if c, ok := cls.o.(*Type); ok && c != obj.Type() && c.IsSubclass(after) {
		return c, nil
	}
	what, kind := "instance of", obj.Type().name
	if c, ok := obj.o.(*Type); ok {
		what, kind = "type", c.name
	}
	return nil, TypeErrorf("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", what, kind, after.name)
}

func superGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	s := v.o.(*Super)
	if s.start == nil || name.s == "__class__" {
		return genericGetAttr(t, v, name)
	}
	i := 0
	for i < len(s.start.mro) && s.start.mro[i] != s.after {
		i++
	}
	for i++; i < len(s.start.mro); i++ {
		e := s.start.mro[i].dict.getStr(name)
		if e == nil {
			continue
		}
		if get := e.val.Type().slots.DescrGet; get != nil {
			obj := s.obj
			if c, ok := obj.o.(*Type); ok && c == s.start {
				obj = Unset
			}
			return get(t, e.val, obj, s.start)
		}
		return e.val, nil
	}
	if _, ok := s.Type().lookup(name); !ok {
		return None, attributeError(Errorf(TypeAttributeError, "'super' object has no attribute '%s'", name.s), v, name)
	}
	return genericGetAttr(t, v, name)
}

// method finds a function of the language that s.name(…) would call with s.obj as first argument.
func (s *Super) method(name *Str) (Value, bool) {
	if s.start == nil || s.typ != nil || s.obj.o.Type() != s.start {
		return Unset, false
	}
	i := 0
	for i < len(s.start.mro) && s.start.mro[i] != s.after {
		i++
	}
	for i++; i < len(s.start.mro); i++ {
		if e := s.start.mro[i].dict.getStr(name); e != nil {
			_, ok := e.val.o.(*Function)
			return e.val, ok
		}
	}
	return Unset, false
}

func superInit(t *Thread, self Value, args []Value, kw []*Str) error {
	s := self.o.(*Super)
	if len(kw) > 0 {
		return TypeErrorf("super() takes no keyword arguments")
	}
	if len(args) > 2 {
		return TypeErrorf("super() expected at most 2 arguments, got %d", len(args))
	}
	var after *Type
	obj := Unset
	if len(args) == 0 {
		var err error
		if after, obj, err = t.superFromFrame(); err != nil {
			return err
		}
	} else {
		c, ok := args[0].o.(*Type)
		if !ok {
			return TypeErrorf("super() argument 1 must be a type, not %s", args[0].Type().name)
		}
		after = c
		if len(args) == 2 && !args[1].IsNone() {
			obj = args[1]
		}
	}
	s.after, s.obj, s.start = after, obj, nil
	if !obj.IsUnset() {
		start, err := superStart(t, after, obj)
		if err != nil {
			return err
		}
		s.start = start
	}
	return nil
}

// superFromFrame finds what super() without arguments means: the __class__ cell and the first argument of the running function.
func (t *Thread) superFromFrame() (*Type, Value, error) {
	f := t.top
	if f == nil || f.fn == nil {
		return nil, Unset, Errorf(TypeRuntimeError, "super(): no current frame")
	}
	code := f.rc.code
	if code.NArgs == 0 && code.NParams() == 0 {
		return nil, Unset, Errorf(TypeRuntimeError, "super(): no arguments")
	}
	obj := f.win[0]
	for i, n := range code.CellNames {
		if n == code.LocalNames[0] {
			obj = f.win[code.Cell0+i].o.(*Cell).v
		}
	}
	if obj.IsUnset() {
		return nil, Unset, Errorf(TypeRuntimeError, "super(): arg[0] deleted")
	}
	for i, n := range code.FreeNames {
		if n != "__class__" {
			continue
		}
		c, ok := f.fn.cells[i].v.o.(*Type)
		if !ok {
			if f.fn.cells[i].v.IsUnset() {
				return nil, Unset, Errorf(TypeRuntimeError, "super(): empty __class__ cell")
			}
			return nil, Unset, Errorf(TypeRuntimeError, "super(): __class__ is not a type (%s)", f.fn.cells[i].v.Type().name)
		}
		return c, obj, nil
	}
	return nil, Unset, Errorf(TypeRuntimeError, "super(): __class__ cell not found")
}

func superSpec() typeSpec {
	self := func(v Value) *Super { return v.o.(*Super) }
	return typeSpec{
		Doc: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)",
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				s := self(v)
				after := "NULL"
				if s.after != nil {
					after = "<class '" + s.after.name + "'>"
				}
				if s.start != nil {
					return String("<super: " + after + ", <" + s.start.name + " object>>"), nil
				}
				return String("<super: " + after + ", NULL>"), nil
			},
			GetAttr: superGetAttr,
			DescrGet: func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
				s := self(descr)
				if obj.IsUnset() || !s.obj.IsUnset() || s.after == nil {
					return descr, nil
				}
				start, err := superStart(t, s.after, obj)
				if err != nil {
					return None, err
				}
				if s.typ != nil {
					return Call(t, Obj(s.typ), Obj(s.after), obj)
				}
				return Obj(&Super{after: s.after, obj: obj, start: start}), nil
			},
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				s := &Super{obj: Unset}
				if cls != TypeSuper {
					s.typ = cls
				}
				return Obj(s), nil
			},
			Init: superInit,
		},
		Methods: []FuncDef{
			{Name: "__thisclass__", Kind: KindGetter, Doc: "the class invoking super()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if self(v).after == nil {
					return None, nil
				}
				return Obj(self(v).after), nil
			}},
			{Name: "__self__", Kind: KindGetter, Doc: "the instance invoking super(); may be None", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return orNone(self(v).obj), nil
			}},
			{Name: "__self_class__", Kind: KindGetter, Doc: "the type of the instance invoking super(); may be None", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if self(v).start == nil {
					return None, nil
				}
				return Obj(self(v).start), nil
			}},
		},
	}
}
