package interp

import (
	"slices"
	"strings"
)

// typeNew is type(name, bases, dict, **kwds).
func typeNew(t *Thread, meta *Type, args []Value, kw []*Str) (Value, error) {
	n := len(args) - len(kw)
	if n != 3 {
		return None, TypeErrorf("type.__new__() takes exactly 3 arguments (%d given)", n)
	}
	name, bases, ns := strOf(args[0]), tupleOf(args[1]), dictOf(args[2])
	switch {
	case name == nil:
		return None, TypeErrorf("type.__new__() argument 1 must be str, not %s", argTypeName(args[0]))
	case bases == nil:
		return None, TypeErrorf("type.__new__() argument 2 must be tuple, not %s", argTypeName(args[1]))
	case ns == nil:
		return None, TypeErrorf("type.__new__() argument 3 must be dict, not %s", argTypeName(args[2]))
	}
	if strings.IndexByte(name.s, 0) >= 0 {
		return None, ValueErrorf("type name must not contain null characters")
	}
	for _, b := range bases.items {
		if _, ok := b.o.(*Type); ok {
			continue
		}
		if e, err := FindAttr(t, b, static("__mro_entries__")); err != nil {
			return None, err
		} else if !e.IsUnset() {
			return None, TypeErrorf("type() doesn't support MRO entry resolution; use types.new_class()")
		}
	}
	winner, err := calculateMeta(meta, bases.items)
	if err != nil {
		return None, err
	}
	list := make([]*Type, 0, max(1, len(bases.items)))
	for _, b := range bases.items {
		c, ok := b.o.(*Type)
		if !ok {
			return None, TypeErrorf("bases must be types")
		}
		list = append(list, c)
	}
	if len(list) == 0 {
		list = append(list, TypeObject)
	}
	if winner != meta {
		if winner.slots.New != nil && winner.overridesTypeNew() {
			return winner.slots.New(t, winner, args, kw)
		}
		meta = winner
	}
	c, err := t.makeClass(meta, name.s, list, ns.Copy(), args[n:], kw)
	if err != nil {
		return None, err
	}
	return Obj(c), nil
}

func (c *Type) overridesTypeNew() bool {
	v, _ := c.lookup(nameNew)
	b, ok := v.o.(*Builtin)
	return !ok || b.self.o != Object(TypeType)
}

// calculateMeta finds the most derived metaclass.
func calculateMeta(meta *Type, bases []Value) (*Type, error) {
	for _, b := range bases {
		switch of := b.Type(); {
		case meta.IsSubclass(of):
		case of.IsSubclass(meta):
			meta = of
		default:
			return nil, TypeErrorf("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, nil
}

var (
	nameClassCell    = static("__classcell__")
	nameSetName      = static("__set_name__")
	nameInitSubclass = static("__init_subclass__")
	nameClassGetItem = static("__class_getitem__")
)

// makeClass makes a class from its namespace, calls __set_name__ on its attributes and __init_subclass__ on its parent.
func (t *Thread) makeClass(meta *Type, name string, bases []*Type, ns *Dict, kwargs []Value, kw []*Str) (*Type, error) {
	plan, err := t.classSlots(name, bases, ns)
	if err != nil {
		return nil, err
	}
	qualname := name
	if e := ns.getStr(nameQualname); e != nil {
		q := strOf(e.val)
		if q == nil {
			return nil, TypeErrorf("type __qualname__ must be a str, not %s", e.val.Type().name)
		}
		qualname = q.s
		ns.DelStr(nameQualname)
	}
	var cell *Cell
	if e := ns.getStr(nameClassCell); e != nil {
		c, ok := e.val.o.(*Cell)
		if !ok {
			return nil, TypeErrorf("type.__new__() argument __classcell__ must be a nonlocal cell, not %s", e.val.Type().name)
		}
		cell = c
		ns.DelStr(nameClassCell)
	}
	if ns.getStr(nameModule) == nil {
		if g := t.currentGlobals(); g != nil {
			if e := g.getStr(nameName); e != nil {
				ns.SetStr(nameModule, e.val)
			}
		}
	}
	unhashable := ns.getStr(nameEq) != nil && ns.getStr(nameHash) == nil
	if unhashable {
		ns.SetStr(nameHash, None)
	}
	wrapSpecial(ns, nameNew, func(v Value) Value { return Obj(&StaticMethod{fn: v}) })
	wrapSpecial(ns, nameInitSubclass, func(v Value) Value { return Obj(&ClassMethod{fn: v}) })
	wrapSpecial(ns, nameClassGetItem, func(v Value) Value { return Obj(&ClassMethod{fn: v}) })
	ns.ver++
	c, err := newClass(t, meta, name, bases, ns, plan)
	if err != nil {
		return nil, err
	}
	c.qualname = qualname
	c.addSlotMembers(t, plan.names)
	if ns.getStr(nameDoc) == nil {
		ns.SetStr(nameDoc, None)
	}
	if unhashable { // last, as in CPython
		ns.DelStr(nameHash)
		ns.SetStr(nameHash, None)
	}
	if cell != nil {
		cell.v = Obj(c)
	}
	if meta != TypeType {
		if mro, err := t.customMRO(c); err != nil {
			return nil, err
		} else if mro != nil {
			c.mro = mro
			c.initSlots(t.in.process.core)
		}
	}
	type attr struct {
		name *Str
		val  Value
	}
	var named []attr
	for k, v := range ns.All {
		if s, ok := k.o.(*Str); ok {
			if _, has := v.Type().lookup(nameSetName); has {
				named = append(named, attr{s, v})
			}
		}
	}
	for _, a := range named {
		if _, _, err := callSpecial(t, a.val, nameSetName, Obj(c), Obj(a.name)); err != nil {
			e, ok := err.(*Exception)
			if ok {
				note := "Error calling __set_name__ on '" + a.val.Type().name + "' instance '" + a.name.s + "' in '" + c.name + "'"
				if _, err := excAddNote(t, Obj(e), []Value{String(note)}); err != nil {
					return nil, err
				}
			}
			return nil, err
		}
	}
	init, err := superAttr(t, c, Obj(c), nameInitSubclass)
	if err != nil {
		return nil, err
	}
	if _, err := CallKw(t, init, append([]Value(nil), kwargs...), kw); err != nil {
		return nil, err
	}
	return c, nil
}

// wrapSpecial makes a plain function under name what the language says it is.
func wrapSpecial(ns *Dict, name *Str, wrap func(Value) Value) {
	if e := ns.getStr(name); e != nil {
		if _, ok := e.val.o.(*Function); ok {
			e.val = wrap(e.val)
		}
	}
}

// customMRO calls an mro method that the metaclass overrides.
func (t *Thread) customMRO(c *Type) ([]*Type, error) {
	f, _ := c.meta.lookup(static("mro"))
	if m, ok := f.o.(*MethodDescriptor); ok && m.typ == TypeType {
		return nil, nil
	}
	r, _, err := callSpecial(t, Obj(c), static("mro"))
	if err != nil {
		return nil, err
	}
	items, err := Collect(t, r)
	if err != nil {
		return nil, err
	}
	out := make([]*Type, len(items))
	for i, x := range items {
		k, ok := x.o.(*Type)
		if !ok {
			return nil, TypeErrorf("mro() returned a non-class ('%s')", x.Type().name)
		}
		out[i] = k
	}
	return out, nil
}

// slotPlan is what instances of a class get beside what its base gives them.
type slotPlan struct {
	names         []string // of __slots__, in order
	dict, weakref bool
}

// varSized tells whether instances of a class have no room for a weak reference or for slots: CPython lays them out with their items at the end.
func (c *Type) varSized() bool {
	return c.solid == TypeInt || c.solid == TypeTuple || c.solid == TypeBytes || c.flags&typeIsType != 0
}

// classSlots reads __slots__.
func (t *Thread) classSlots(name string, bases []*Type, ns *Dict) (plan slotPlan, err error) {
	base, err := bestBase(bases)
	if err != nil {
		return plan, err
	}
	mayDict, mayWeakref := base.flags&typeHasDict == 0, base.flags&typeHasWeakref == 0 && !base.varSized()
	e := ns.getStr(nameSlots)
	if e == nil {
		return slotPlan{dict: true, weakref: mayWeakref}, nil
	}
	var items []Value
	if s := strOf(e.val); s != nil {
		items = []Value{e.val}
	} else if items, err = Collect(t, e.val); err != nil {
		return plan, err
	}
	if len(items) > 0 && base.varSized() {
		return plan, TypeErrorf("nonempty __slots__ not supported for subtype of '%s'", base.name)
	}
	for _, x := range items {
		s := strOf(x)
		if s == nil {
			return plan, TypeErrorf("__slots__ items must be strings, not '%s'", x.Type().name)
		}
		if !isIdentifier(s.s) {
			return plan, TypeErrorf("__slots__ must be identifiers")
		}
		switch s.s {
		case "__dict__":
			if !mayDict || plan.dict {
				return plan, TypeErrorf("__dict__ slot disallowed: we already got one")
			}
			plan.dict = true
		case "__weakref__":
			if !mayWeakref || plan.weakref {
				return plan, TypeErrorf("__weakref__ slot disallowed: we already got one")
			}
			plan.weakref = true
		}
	}
	for _, x := range items {
		s := strOf(x).s
		if s == "__dict__" || s == "__weakref__" {
			continue
		}
		s = mangled(name, s)
		if s != "__qualname__" && s != "__classcell__" && ns.getStr(NewStr(s)) != nil {
			return plan, ValueErrorf("'%s' in __slots__ conflicts with class variable", s)
		}
		plan.names = append(plan.names, s)
	}
	slices.Sort(plan.names)
	return plan, nil
}

// mangled is the private name's mangling (language reference, 6.2.1.1).
func mangled(class, name string) string {
	class = strings.TrimLeft(class, "_")
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") {
		return name
	}
	return "_" + class + name
}

// addSlotMembers puts the descriptors of __slots__, and of __dict__ and __weakref__, into the class.
func (c *Type) addSlotMembers(t *Thread, names []string) {
	first := c.base.root.fixed
	if c.solid != nil && c.base.solid == nil {
		first++
	}
	for i, n := range names {
		s := t.in.intern(n)
		c.dict.SetStr(s, Obj(&SlotMember{name: s, typ: c, slot: first + i}))
	}
	if c.flags&typeHasDict != 0 && c.flags&typeIsType == 0 && !c.anyBaseHas(typeHasDict) {
		c.dict.SetStr(nameDict, Obj(&MethodDescriptor{def: dictGetSet, sig: &sigCache{}, typ: c}))
	}
	if c.flags&typeHasWeakref != 0 && !c.anyBaseHas(typeHasWeakref) && c.dict.getStr(nameWeakref) == nil {
		c.dict.SetStr(nameWeakref, Obj(&MethodDescriptor{def: weakrefGetter, sig: &sigCache{}, typ: c}))
	}
}

func (c *Type) anyBaseHas(f typeFlags) bool {
	for _, b := range c.bases {
		if b.flags&f != 0 {
			return true
		}
	}
	return false
}
