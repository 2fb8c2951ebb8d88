package interp

// loadAttr is v.name; it fills the cache where the next access to a like object may skip the search.
//
//go:noinline
func (t *Thread) loadAttr(c *cache, v Value) (Value, error) {
	switch o := v.o.(type) {
	case *Instance:
		s := o.shape
		if m := c.other(s); m != nil {
			if m.e != nil {
				return m.e.val, nil
			}
			if r := o.slots[m.idx]; !r.IsUnset() {
				return r, nil
			}
		}
		if s.typ.flags&typeCustomGetAttr != 0 || s.dictMode {
			break
		}
		attr, found := t.lookup(s.typ, c.name)
		if found {
			if m, ok := attr.o.(*SlotMember); ok && s.typ.IsSubclass(m.typ) {
				if r := o.slots[m.slot]; !r.IsUnset() {
					s.typ.markCached()
					c.set(s, nil, nil, m.slot)
					return r, nil
				}
				break
			}
			if p, ok := attr.o.(*Property); ok && p.typ == nil {
				if f, ok := p.get.o.(*Function); ok {
					return t.callFunction(f, []Value{v}, nil)
				}
			}
			if attr.Type().slots.DescrSet != nil {
				break
			}
		}
		if i := s.find(c.name); i >= 0 {
			s.typ.markCached()
			c.set(s, nil, nil, i)
			return o.slots[i], nil
		}
		if found && attr.Type().slots.DescrGet == nil {
			for _, k := range s.typ.mro {
				if e := k.dict.getStr(c.name); e != nil {
					s.typ.markCached()
					c.set(s, nil, e, 0)
					return e.val, nil
				}
			}
		}
	case *Module:
		if o.typ != TypeModule {
			break
		}
		if e := o.dict.getStr(c.name); e != nil && !isSpecial(c.name.s) {
			return e.val, nil
		}
	}
	return GetAttr(t, v, c.name)
}

// markCached notes that caches rely on the class and on those it derives from.
func (c *Type) markCached() {
	if c.flags&typeCached != 0 {
		return
	}
	for _, k := range c.mro {
		if k.owner != nil {
			k.flags |= typeCached
		}
	}
}

// storeAttr is v.name = val, filling the cache.
//
//go:noinline
func (t *Thread) storeAttr(c *cache, v, val Value) error {
	o, ok := v.o.(*Instance)
	if !ok || o.shape.dictMode || o.shape.typ.flags&typeCustomSetAttr != 0 {
		return SetAttr(t, v, c.name, val)
	}
	s := o.shape
	if m := c.other(s); m != nil && m.next == nil {
		o.slots[m.idx] = val
		return nil
	}
	if attr, found := t.lookup(s.typ, c.name); found {
		if m, ok := attr.o.(*SlotMember); ok && s.typ.IsSubclass(m.typ) {
			s.typ.markCached()
			c.set(s, nil, nil, m.slot)
			o.slots[m.slot] = val
			return nil
		}
		if set := attr.Type().slots.DescrSet; set != nil {
			return set(t, attr, v, val)
		}
	}
	if s.typ.flags&typeHasDict == 0 {
		return SetAttr(t, v, c.name, val)
	}
	s.typ.markCached()
	if i := s.find(c.name); i >= 0 {
		c.set(s, nil, nil, i)
		o.slots[i] = val
		return nil
	}
	o.setSlot(c.name, val)
	if !o.shape.dictMode {
		c.set(s, o.shape, nil, len(o.slots)-1)
	}
	return nil
}

// loadMethod finds what v.name(…) calls: a function and the self that goes before the arguments, or
// any other callable and Unset.
//
//go:noinline
func (t *Thread) loadMethod(c *cache, v Value) (fn, self Value, err error) {
	cls := v.Type()
	switch o := v.o.(type) {
	case *Instance:
		s := o.shape
		if m := c.other(s); m != nil {
			return m.val, v, nil
		}
		if s.typ.flags&typeCustomGetAttr != 0 {
			break
		}
		if _, own := o.getSlot(c.name); own {
			break
		}
		attr, ok := t.lookup(s.typ, c.name)
		if !ok || !isMethod(attr) {
			break
		}
		if !s.dictMode {
			s.typ.markCached()
			c.set(s, nil, nil, 0)
			c.val, c.cls = attr, nil
		}
		return attr, v, nil
	case *Super:
		if f, ok := o.method(c.name); ok {
			return f, o.obj, nil
		}
	case *Type, *Module:
	default:
		if cls.slots.GetAttr == nil || cls.flags&typeCustomGetAttr != 0 {
			break
		}
		if d := ownDict(v.o); d != nil && d.getStr(c.name) != nil {
			break
		}
		attr, ok := cls.lookup(c.name)
		if !ok || !isMethod(attr) {
			break
		}
		if cls.flags&(typeHeap|typeHasDict) == 0 {
			if _, holds := v.o.(dictHolder); !holds {
				c.cls, c.val, c.shape = cls, attr, nil
			}
		}
		return attr, v, nil
	}
	fn, err = GetAttr(t, v, c.name)
	return fn, Unset, err
}

// isMethod tells whether an attribute of a class takes the object as first argument when called through it.
func isMethod(v Value) bool {
	switch o := v.o.(type) {
	case *Function:
		return true
	case *MethodDescriptor:
		return o.def.Kind == KindMethod
	}
	return false
}
