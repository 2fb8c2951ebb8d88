package interp

// genericGetAttr is object.__getattribute__: data descriptors of the class, then the instance's own
// attributes, then the rest of the class.
func genericGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := genericFindAttr(t, v, name)
	if err == nil && r.IsUnset() {
		return None, noAttribute(v, name)
	}
	return r, err
}

// genericFindAttr is genericGetAttr that gives Unset for an attribute that is missing.
func genericFindAttr(t *Thread, v Value, name *Str) (Value, error) {
	cls := v.Type()
	attr, found := t.lookup(cls, name)
	var get func(*Thread, Value, Value, *Type) (Value, error)
	if found {
		s := attr.Type().slots
		if get = s.DescrGet; get != nil && s.DescrSet != nil {
			return get(t, attr, v, cls)
		}
	}
	if own, ok := ownAttr(v, name); ok {
		return own, nil
	}
	if get != nil {
		return get(t, attr, v, cls)
	}
	if found {
		return attr, nil
	}
	return Unset, nil
}

// ownAttr reads an attribute that the object itself holds.
func ownAttr(v Value, name *Str) (Value, bool) {
	if in, ok := v.o.(*Instance); ok {
		return in.getSlot(name)
	}
	if d := ownDict(v.o); d != nil {
		return d.GetStr(name)
	}
	return Unset, false
}

// dictHolder is implemented by objects with a __dict__, other than Instance and Type.
type dictHolder interface {
	// attrDict is where the dict is kept; nil there if it was not made yet.
	attrDict() **Dict
}

func ownDict(o Object) *Dict {
	if h, ok := o.(dictHolder); ok {
		if p := h.attrDict(); p != nil {
			return *p
		}
	}
	return nil
}

// instanceDict gives the __dict__ of an object, made if need be; nil if it has none.
func instanceDict(v Value) *Dict {
	switch o := v.o.(type) {
	case *Instance:
		if o.shape.typ.flags&typeHasDict == 0 {
			return nil
		}
		return o.makeDict()
	case dictHolder:
		p := o.attrDict()
		if p == nil {
			return nil
		}
		if *p == nil {
			*p = NewDict()
		}
		return *p
	}
	return nil
}

// noAttribute is the AttributeError of a missing attribute.
func noAttribute(v Value, name *Str) error {
	var err error
	if c, ok := v.o.(*Type); ok {
		err = Errorf(TypeAttributeError, "type object '%s' has no attribute '%s'", c.name, name.s)
	} else {
		err = Errorf(TypeAttributeError, "'%s' object has no attribute '%s'", v.Type().name, name.s)
	}
	return attributeError(err, v, name)
}

// attributeError notes object and name on an AttributeError, for its suggestion.
func attributeError(err error, v Value, name *Str) error {
	e := err.(*Exception)
	e.setField("name", Obj(name))
	e.setField("obj", v)
	return err
}

// genericSetAttr is object.__setattr__ and, with Unset, __delattr__.
func genericSetAttr(t *Thread, v Value, name *Str, val Value) error {
	cls := v.Type()
	attr, found := t.lookup(cls, name)
	if found {
		if set := attr.Type().slots.DescrSet; set != nil {
			return set(t, attr, v, val)
		}
	}
	switch o := v.o.(type) {
	case *Instance:
		if o.shape.typ.flags&typeHasDict != 0 {
			if val.IsUnset() {
				if o.deleteSlot(name) {
					return nil
				}
				return noAttribute(v, name)
			}
			o.setSlot(t.in.internStr(name), val)
			return nil
		}
	case dictHolder:
		p := o.attrDict()
		if p == nil || cls.flags&typeHasDict == 0 {
			break
		}
		if val.IsUnset() {
			if *p != nil && (*p).DelStr(name) {
				return nil
			}
			return noAttribute(v, name)
		}
		if *p == nil {
			*p = NewDict()
		}
		(*p).SetStr(name, val)
		return nil
	}
	if found {
		return attributeError(Errorf(TypeAttributeError, "'%s' object attribute '%s' is read-only", cls.name, name.s), v, name)
	}
	if cls.flags&typeHasDict == 0 {
		return attributeError(Errorf(TypeAttributeError, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", cls.name, name.s), v, name)
	}
	return noAttribute(v, name)
}

// typeGetAttr is type.__getattribute__: data descriptors of the metaclass, the class's MRO (bound), then the metaclass.
func typeGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	cls := v.o.(*Type)
	meta := cls.meta
	mattr, mfound := meta.lookup(name)
	var mget func(*Thread, Value, Value, *Type) (Value, error)
	if mfound {
		s := mattr.Type().slots
		if mget = s.DescrGet; mget != nil && s.DescrSet != nil {
			return mget(t, mattr, v, meta)
		}
	}
	if attr, ok := cls.lookup(name); ok {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(t, attr, Unset, cls)
		}
		return attr, nil
	}
	if mget != nil {
		return mget(t, mattr, v, meta)
	}
	if mfound {
		return mattr, nil
	}
	return None, noAttribute(v, name)
}

// typeSetAttr is type.__setattr__ and __delattr__.
func typeSetAttr(t *Thread, v Value, name *Str, val Value) error {
	cls := v.o.(*Type)
	if cls.flags&typeImmutable != 0 {
		return TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name.s, cls.fullName())
	}
	if mattr, ok := cls.meta.lookup(name); ok {
		if set := mattr.Type().slots.DescrSet; set != nil {
			return set(t, mattr, v, val)
		}
	}
	e := cls.dict.getStr(name)
	if val.IsUnset() {
		if e == nil {
			return noAttribute(v, name)
		}
		cls.dict.DelStr(name)
		cls.changed(t, name)
		return nil
	}
	// A plain value in place of a plain value: caches hold the entry, not the value.
	if e != nil && !isDescriptor(e.val) && !isDescriptor(val) && !isSpecial(name.s) {
		e.val = val
		return nil
	}
	cls.dict.SetStr(t.in.internStr(name), val)
	cls.changed(t, name)
	return nil
}

func isDescriptor(v Value) bool {
	s := v.Type().slots
	return s.DescrGet != nil || s.DescrSet != nil
}

// changed is called after an attribute of the class came, went or became another kind of thing.
func (c *Type) changed(t *Thread, name *Str) {
	if c.flags&typeCached != 0 {
		t.in.flushCaches()
	}
	if isSpecial(name.s) {
		c.refreshSlots(t, name)
	}
}

// refreshSlots recomputes the slots behind a special method, here and in the classes derived.
func (c *Type) refreshSlots(t *Thread, name *Str) {
	if rows := t.in.process.core.slotsByName[name.s]; rows != nil {
		own := *c.slots
		c.slots = &own
		for _, row := range rows {
			updateSlot(c, row)
		}
	}
	c.setFlagsFromDict()
	for _, sub := range c.liveSubclasses(t.in) {
		sub.refreshSlots(t, name)
	}
}

// fullName is module.qualname, as repr and some messages have it; built-ins without their module.
func (c *Type) fullName() string {
	if m := c.moduleName(); m != "builtins" && m != "" {
		return m + "." + c.qualname
	}
	return c.qualname
}

var (
	nameModule   = static("__module__")
	nameQualname = static("__qualname__")
	nameDoc      = static("__doc__")
	nameDict     = static("__dict__")
	nameName     = static("__name__")
	nameClass    = static("__class__")
	nameSlots    = static("__slots__")
	nameWeakref  = static("__weakref__")
	nameEq       = static("__eq__")
	nameHash     = static("__hash__")
)

// moduleName is the class's __module__ if that is a str, else "".
func (c *Type) moduleName() string {
	if c.flags&typeHeap == 0 {
		if c.modname != "" {
			return c.modname
		}
		return "builtins"
	}
	if e := c.dict.getStr(nameModule); e != nil {
		if s := strOf(e.val); s != nil {
			return s.s
		}
	}
	return ""
}
