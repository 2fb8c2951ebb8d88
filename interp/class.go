package interp

import (
	"slices"
	"weak"
)

// define fills in a built-in class from its spec. The class's Base was defined before.
func (c *Type) define(spec typeSpec, co *coreTables) {
	base := spec.Base
	if base == nil && c != TypeObject {
		base = TypeObject
	}
	c.meta = spec.Meta
	if c.meta == nil {
		c.meta = TypeType
	}
	c.qualname = c.Name()
	c.modname = spec.Module
	if c.modname == "types" {
		c.name = "types." + c.name // so it is in errors
	}
	c.doc = spec.Doc
	c.flags |= spec.Flags | typeImmutable
	if c.takesWeakRefs() {
		c.flags |= typeHasWeakref
	}
	c.base = base
	c.mro = []*Type{c}
	slots := spec.Slots
	c.slots = &slots
	c.dict = newDictOf(len(spec.Methods) + len(spec.Attrs) + 8)
	if base != nil {
		c.bases = []*Type{base}
		c.mro = append(c.mro, base.mro...)
		if spec.Bases != nil {
			c.bases = spec.Bases
			c.mro, _ = computeMRO(c, c.bases)
		}
		c.flags |= base.flags & (typeIsException | typeIsType | typeHasDict | typeSequence | typeMapping | typeCustomGetAttr | typeCustomSetAttr)
		c.solid = base.solid
		inherit(&slots, base.slots, co)
		if spec.Slots.Compare != nil && spec.Slots.Hash == nil && c != TypeObject {
			slots.Hash = nil
		}
	}
	if spec.Payload {
		c.solid = c
	}
	if c != TypeObject && spec.Slots.GetAttr != nil {
		c.flags |= typeCustomGetAttr
	}
	if c != TypeObject && spec.Slots.SetAttr != nil {
		c.flags |= typeCustomSetAttr
	}
	c.addSlotWrappers(&spec.Slots, co)
	if slots.Hash == nil && base != nil && base.slots.Hash != nil {
		c.dict.SetStr(nameHash, None)
		c.flags |= typeUnhashable
	}
	if spec.Slots.New != nil {
		c.dict.SetStr(nameNew, Obj(newWrapper(c)))
	}
	names, sigs := make([]Str, len(spec.Methods)), make([]sigCache, len(spec.Methods))
	for i := range spec.Methods {
		def := &spec.Methods[i]
		names[i].s = def.Name
		names[i].hashed()
		names[i].length()
		c.dict.SetStr(&names[i], c.methodObject(def, &sigs[i]))
	}
	for _, a := range spec.Attrs {
		c.dict.SetStr(static(a.name), a.val)
	}
	if c.flags&typeHasDict != 0 && base.flags&typeHasDict == 0 && c.dict.getStr(nameDict) == nil {
		c.dict.SetStr(nameDict, c.methodObject(dictGetSet, &sigCache{}))
	}
	if c.dict.getStr(nameDoc) == nil {
		doc := None
		if c.doc != "" {
			doc = Obj(static(c.doc))
		}
		c.dict.SetStr(nameDoc, doc)
	}
	c.root = newRootShape(c, 0)
	if c.inheritsFromObject(nameInit) && c.overridesNew() {
		c.flags |= typeNoInit
	}
}

// addSlotWrappers puts the special methods into the namespace that the slots stand for which the class itself gives.
func (c *Type) addSlotWrappers(given *Slots, co *coreTables) {
	for _, row := range co.rows {
		if len(row.call) == 0 || row.call[0] == nil || !row.has(given) {
			continue
		}
		for i, n := range row.names {
			if row.call[i] == nil {
				continue
			}
			if c.dict.getStr(n) == nil {
				c.dict.SetStr(n, Obj(&SlotWrapper{row, i, c}))
			}
		}
	}
	for _, row := range co.sequenceRows {
		if row.has(given) && c.dict.getStr(row.names[0]) == nil {
			c.dict.SetStr(row.names[0], Obj(&SlotWrapper{row, 0, c}))
		}
	}
}

// inherit copies what dst does not define.
func inherit(dst, src *Slots, co *coreTables) {
	for _, row := range co.rows {
		if !row.has(dst) {
			row.copy(dst, src)
		}
	}
	for _, row := range co.sequenceRows {
		if !row.has(dst) {
			row.copy(dst, src)
		}
	}
	if dst.Pow3 == nil {
		dst.Pow3 = src.Pow3
	}
}

// methodObject makes what a class's namespace holds for a native method.
func (c *Type) methodObject(def *FuncDef, sig *sigCache) Value {
	if def.Kind == KindStatic {
		return Obj(&StaticMethod{fn: Obj(&Builtin{def: def, sig: sig, self: Unset, owner: c})})
	}
	return Obj(&MethodDescriptor{def: def, sig: sig, typ: c, member: def.Kind == KindMember || c.memberAttr(def.Name)})
}

// computeMRO is C3 (The Python 2.3 Method Resolution Order).
func computeMRO(c *Type, bases []*Type) ([]*Type, error) {
	if len(bases) == 1 {
		return append([]*Type{c}, bases[0].mro...), nil
	}
	for i, b := range bases {
		if slices.Contains(bases[:i], b) {
			return nil, TypeErrorf("duplicate base class %s", b.name)
		}
	}
	lists := make([][]*Type, 0, len(bases)+1)
	for _, b := range bases {
		lists = append(lists, b.mro)
	}
	lists = append(lists, bases)
	mro := []*Type{c}
	for {
		var pick *Type
		empty := true
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			if !inTail(lists, l[0]) {
				pick = l[0]
				break
			}
		}
		if empty {
			return mro, nil
		}
		if pick == nil {
			// CPython names the heads that are left, each once.
			var names string
			var seen []*Type
			for _, l := range lists {
				if len(l) > 0 && !slices.Contains(seen, l[0]) {
					if seen != nil {
						names += ", "
					}
					seen = append(seen, l[0])
					names += l[0].name
				}
			}
			return nil, TypeErrorf("Cannot create a consistent method resolution order (MRO) for bases %s", names)
		}
		mro = append(mro, pick)
		for i, l := range lists {
			if len(l) > 0 && l[0] == pick {
				lists[i] = l[1:]
			}
		}
	}
}

func inTail(lists [][]*Type, c *Type) bool {
	for _, l := range lists {
		if len(l) > 1 && slices.Contains(l[1:], c) {
			return true
		}
	}
	return false
}

// bestBase finds the base whose layout the new class extends.
func bestBase(bases []*Type) (*Type, error) {
	var best *Type
	for _, b := range bases {
		if b.flags&typeNoSubclass != 0 {
			return nil, TypeErrorf("type '%s' is not an acceptable base type", b.fullName())
		}
		if best == nil || layoutOf(b) != layoutOf(best) && extends(layoutOf(b), layoutOf(best)) {
			best = b
			continue
		}
		if !extends(layoutOf(best), layoutOf(b)) {
			return nil, TypeErrorf("multiple bases have instance lay-out conflict")
		}
	}
	return best, nil
}

// layoutOf is the class that last added something to the layout of instances.
func layoutOf(c *Type) *Type {
	for c != TypeObject {
		if c.flags&typeHeap == 0 || c.hasNativeInstances() || c.root.fixed != c.base.root.fixed {
			if c.flags&(typeIsException|typeHeap) != typeIsException || excFieldCount(c) != excFieldCount(c.base) || c == TypeBaseException {
				return c
			}
		}
		c = c.base
	}
	return c
}

// hasNativeInstances tells whether a native module's class has a constructor, which may make instances with Go data in them.
func (c *Type) hasNativeInstances() bool {
	spec, ok := c.native.(*TypeSpec)
	return c.native != nil && (!ok || spec.Slots.New != nil)
}

func extends(c, base *Type) bool {
	for ; c != nil; c = c.base {
		if c == base {
			return true
		}
	}
	return false
}

// newClass makes a class at run time. dict becomes the class's; bases is not empty.
func newClass(t *Thread, meta *Type, name string, bases []*Type, dict *Dict, plan slotPlan) (*Type, error) {
	base, err := bestBase(bases)
	if err != nil {
		return nil, err
	}
	c := &Type{meta: meta, name: name, qualname: name, base: base, bases: bases, dict: dict, owner: t.in, solid: base.solid,
		flags: typeHeap | base.flags&(typeIsException|typeIsType|typeHasDict|typeHasWeakref|typeSelfMatch)}
	for _, b := range bases {
		c.flags |= b.flags & (typeSequence | typeMapping | typeHasDict | typeHasWeakref | typeHasFinalizer)
	}
	if plan.dict {
		c.flags |= typeHasDict
	}
	if plan.weakref {
		c.flags |= typeHasWeakref
	}
	if c.mro, err = computeMRO(c, bases); err != nil {
		return nil, err
	}
	t.in.instances++
	t.in.typeIDs++
	c.id = t.in.typeIDs
	c.nslot = base.nslot
	c.root = newRootShape(c, len(plan.names)+base.root.fixed-b2i(base.root.payload))
	c.slots = base.slots
	c.initSlots(t.in.process.core)
	for _, b := range bases {
		b.addSubclass(t.in, c)
	}
	return c, nil
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// initSlots computes the slots of a new class: those of its base, except where its MRO says otherwise.
func (c *Type) initSlots(co *coreTables) {
	own := false
	update := func(d *Dict) {
		for i := range d.ents {
			n, ok := d.ents[i].key.o.(*Str)
			if !ok || !isSpecial(n.s) {
				continue
			}
			for _, row := range co.slotsByName[n.s] {
				if !own {
					own = true
					s := *c.base.slots
					c.slots = &s
				}
				updateSlot(c, row)
			}
		}
	}
	update(c.dict)
	if len(c.bases) > 1 {
		for _, k := range c.mro[1:] {
			if k != TypeObject && !extends(c.base, k) {
				update(k.dict)
			}
		}
	}
	c.setFlagsFromDict()
}

// setFlagsFromDict notes what the class's attributes say about it.
func (c *Type) setFlagsFromDict() {
	c.flags &^= typeHasFinalizer | typeCustomGetAttr | typeCustomSetAttr | typeNoInit
	if c.inheritsFromObject(nameInit) && c.overridesNew() {
		c.flags |= typeNoInit
	}
	if c.slots.Del != nil {
		c.flags |= typeHasFinalizer
	}
	if _, ok := c.lookup(nameGetAttr); ok || !c.inheritsFromObject(nameGetAttribute) {
		c.flags |= typeCustomGetAttr
	}
	if !c.inheritsFromObject(nameSetAttr) || !c.inheritsFromObject(nameDelAttr) {
		c.flags |= typeCustomSetAttr
	}
	c.fastInit = nil
	if c.flags&(typeIsException|typeIsType|typeAbstract) == 0 && c.solid == nil && c.plainNew() && c.meta == TypeType && c.native == nil {
		if f, ok := c.lookup(nameInit); ok {
			c.fastInit, _ = f.o.(*Function)
		}
	}
}

// inheritsFromObject tells whether a special method is object's.
func (c *Type) inheritsFromObject(name *Str) bool {
	v, _ := c.lookup(name)
	w, ok := v.o.(*SlotWrapper)
	return ok && w.typ == TypeObject
}

// plainNew tells whether instances are made by object.__new__.
func (c *Type) plainNew() bool {
	for _, k := range c.mro {
		if k.dict.getStr(nameNew) != nil {
			return k == TypeObject
		}
	}
	return false
}

// addSubclass notes a direct subclass, weakly.
func (c *Type) addSubclass(in *Interpreter, sub *Type) {
	if c.owner != nil {
		c.subs = appendWeak(c.subs, sub)
		return
	}
	if in.subclasses == nil {
		in.subclasses = map[*Type][]weak.Pointer[Type]{}
	}
	in.subclasses[c] = appendWeak(in.subclasses[c], sub)
}

// appendWeak adds a pointer; when the slice is full, dead ones go first.
func appendWeak(l []weak.Pointer[Type], c *Type) []weak.Pointer[Type] {
	if len(l) == cap(l) {
		l = slices.DeleteFunc(l, func(p weak.Pointer[Type]) bool { return p.Value() == nil })
	}
	return append(l, weak.Make(c))
}

// liveSubclasses lists the direct subclasses made in interpreter in; for a built-in class not the built-in ones.
func (c *Type) liveSubclasses(in *Interpreter) []*Type {
	subs := c.subs
	if c.owner == nil {
		subs = in.subclasses[c]
	}
	var out []*Type
	for _, p := range subs {
		if s := p.Value(); s != nil && slices.Contains(s.bases, c) {
			out = append(out, s)
		}
	}
	return out
}
