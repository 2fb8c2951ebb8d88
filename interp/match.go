package interp

var nameMatchArgs = static("__match_args__")

// matchKeys gives the values of a mapping under the keys of a mapping pattern, or None.
func (t *Thread) matchKeys(v, keys Value) (Value, error) {
	ks := keys.o.(*Tuple).items
	seen := NewDict()
	out := make([]Value, 0, len(ks))
	get := Unset
	d, exact := v.o.(*Dict)
	if !exact && len(ks) > 0 {
		var err error
		if get, err = GetAttr(t, v, static("get")); err != nil {
			return None, err
		}
	}
	for _, k := range ks {
		if _, dup, err := seen.Get(t, k); err != nil || dup {
			if err == nil {
				err = ValueErrorf("mapping pattern checks duplicate key (%s)", mustRepr(t, k))
			}
			return None, err
		}
		if err := seen.Set(t, k, None); err != nil {
			return None, err
		}
		var x Value
		var ok bool
		var err error
		if exact {
			x, ok, err = d.Get(t, k)
		} else {
			x, err = Call(t, get, k, NotImplemented) // NotImplemented stands for "missing": no pattern has a use for it
			ok = !x.isNotImplemented()
		}
		if err != nil || !ok {
			return None, err
		}
		out = append(out, x)
	}
	return NewTuple(out), nil
}

// matchRest is the dict of a **rest pattern.
func (t *Thread) matchRest(v, keys Value) (Value, error) {
	d := NewDict()
	if err := t.dictUpdate(d, v); err != nil {
		return None, err
	}
	for _, k := range keys.o.(*Tuple).items {
		if _, _, err := d.Delete(t, k); err != nil {
			return None, err
		}
	}
	return Obj(d), nil
}

// matchClass gives the attributes that a class pattern with npos positional and the named sub-patterns looks at, or None.
func (t *Thread) matchClass(v, cls Value, npos int, names Value) (Value, error) {
	c, ok := cls.o.(*Type)
	if !ok {
		return None, TypeErrorf("called match pattern must be a class")
	}
	if is, err := IsInstance(t, v, cls); err != nil || !is {
		return None, err
	}
	var out []Value
	seen := map[string]bool{}
	attr := func(name *Str) (bool, error) {
		if seen[name.s] {
			return false, TypeErrorf("%s() got multiple sub-patterns for attribute '%s'", c.name, name.s)
		}
		seen[name.s] = true
		x, err := FindAttr(t, v, name)
		if err != nil || x.IsUnset() {
			return false, err
		}
		out = append(out, x)
		return true, nil
	}
	if npos > 0 {
		args, err := FindAttr(t, cls, nameMatchArgs)
		if err != nil {
			return None, err
		}
		var items []Value
		allowed, self := 0, false
		switch {
		case args.IsUnset():
			if self = c.flags&typeSelfMatch != 0; self {
				allowed = 1
			}
		default:
			tup, ok := args.o.(*Tuple)
			if !ok {
				return None, TypeErrorf("%s.__match_args__ must be a tuple (got %s)", c.name, args.Type().name)
			}
			items, allowed = tup.items, len(tup.items)
		}
		if npos > allowed {
			return None, TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", c.name, allowed, plural(allowed), npos)
		}
		if self {
			out = append(out, v)
		} else {
			for _, n := range items[:npos] {
				s := strOf(n)
				if s == nil {
					return None, TypeErrorf("__match_args__ elements must be strings (got %s)", n.Type().name)
				}
				if ok, err := attr(s); err != nil || !ok {
					return None, err
				}
			}
		}
	}
	for _, n := range names.o.(*Tuple).items {
		if ok, err := attr(n.o.(*Str)); err != nil || !ok {
			return None, err
		}
	}
	return NewTuple(out), nil
}
