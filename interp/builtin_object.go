package interp

import (
	"slices"
	"strings"

	"terrarium/lang"
)

// objectBuiltins are the built-in functions about objects, attributes and classes.
func objectBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "__build_class__", Sig: "(*args, **kwargs)", Doc: "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\nInternal helper function used by the class statement.", Fn: builtinBuildClass},
		{Name: "callable", Sig: "(obj, /)", Doc: "Return whether the object is callable (i.e., some kind of function).", Fn: func(_ *Thread, _ Value, args []Value) (Value, error) {
			return Bool(args[0].Type().slots.Call != nil), nil
		}},
		{Name: "delattr", Sig: "(obj, name, /)", Doc: "Deletes the named attribute from the given object.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			name, err := asName(t, args[1])
			if err != nil {
				return None, err
			}
			return None, DeleteAttr(t, args[0], name)
		}},
		{Name: "dir", Sig: "(object=<unrepresentable>, /)", Doc: "Show attributes of an object.", Fn: builtinDir},
		{Name: "getattr", Sig: "(object, name, default=<unrepresentable>, /)", Doc: "Get a named attribute from an object.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			name, err := asName(t, args[1])
			if err != nil {
				return None, err
			}
			if args[2].IsUnset() {
				return GetAttr(t, args[0], name)
			}
			v, err := FindAttr(t, args[0], name)
			if err == nil && v.IsUnset() {
				return args[2], nil
			}
			return v, err
		}},
		{Name: "hasattr", Sig: "(obj, name, /)", Doc: "Return whether the object has an attribute with the given name.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			name, err := asName(t, args[1])
			if err != nil {
				return None, err
			}
			v, err := FindAttr(t, args[0], name)
			return Bool(!v.IsUnset()), err
		}},
		{Name: "id", Sig: "(obj, /)", Doc: "Return the identity of an object.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			return Int(t.in.idOf(args[0])), nil
		}},
		{Name: "isinstance", Sig: "(obj, class_or_tuple, /)", Doc: "Return whether an object is an instance of a class or of a subclass thereof.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			b, err := IsInstance(t, args[0], args[1])
			return Bool(b), err
		}},
		{Name: "issubclass", Sig: "(cls, class_or_tuple, /)", Doc: "Return whether 'cls' is derived from another class or is the same class.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			b, err := IsSubclass(t, args[0], args[1])
			return Bool(b), err
		}},
		{Name: "setattr", Sig: "(obj, name, value, /)", Doc: "Sets the named attribute on the given object to the specified value.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			name, err := asName(t, args[1])
			if err != nil {
				return None, err
			}
			return None, SetAttr(t, args[0], name, args[2])
		}},
		{Name: "vars", Sig: "(object=<unrepresentable>, /)", Doc: "Show vars.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			if args[0].IsUnset() {
				return t.localsValue()
			}
			d, err := FindAttr(t, args[0], nameDict)
			if err == nil && d.IsUnset() {
				err = TypeErrorf("vars() argument must have __dict__ attribute")
			}
			return d, err
		}},
		{Name: "globals", Sig: "()", Doc: "Return the dictionary containing the current scope's global variables.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			if g := t.currentGlobals(); g != nil {
				return Obj(g), nil
			}
			return Obj(t.in.mainModule.dict), nil
		}},
		{Name: "locals", Sig: "()", Doc: "Return a dictionary containing the current scope's local variables.", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
			return t.localsValue()
		}},
	}
}

// localsValue is locals(): the namespace of a module or class body, a snapshot of a function's variables (PEP 667).
func (t *Thread) localsValue() (Value, error) {
	f := t.top
	if f == nil || f.fn == nil {
		return Obj(t.in.mainModule.dict), nil
	}
	if f.rc.code.Flags&lang.FlagOptimized == 0 {
		return f.namespace(), nil
	}
	d := NewDict()
	f.eachLocal(func(name string, v Value) { d.SetStr(t.in.intern(name), v) })
	return Obj(d), nil
}

// eachLocal visits the variables of a function's frame that are bound: locals, cells, free variables.
func (f *Frame) eachLocal(visit func(name string, v Value)) {
	code := f.rc.code
	for i, n := range code.LocalNames {
		v := Unset
		if i < f.rc.nlocals {
			v = f.win[i]
		} else if j := i - f.rc.nlocals; j < len(f.spill) {
			v = f.spill[j]
		}
		if slices.Contains(code.CellNames, n) || v.IsUnset() || v.isNil() || strings.HasPrefix(n, ".") {
			continue
		}
		visit(n, v)
	}
	cell := func(i int, n string) {
		if c, ok := f.win[code.Cell0+i].o.(*Cell); ok && !c.v.IsUnset() {
			visit(n, c.v)
		}
	}
	for i, n := range code.CellNames {
		cell(i, n)
	}
	for i, n := range code.FreeNames {
		cell(len(code.CellNames)+i, n)
	}
}

func builtinDir(t *Thread, _ Value, args []Value) (Value, error) {
	var names Value
	if args[0].IsUnset() {
		ns, err := t.localsValue()
		if err != nil {
			return None, err
		}
		if d := dictOf(ns); d != nil {
			names = d.keyList()
		} else if names, err = CallMethod(t, ns, nameKeys); err != nil {
			return None, err
		}
	} else {
		f, err := lookupSpecial(t, args[0], static("__dir__"))
		if err != nil {
			return None, err
		}
		if f.IsUnset() {
			return None, TypeErrorf("object does not provide __dir__")
		}
		if names, err = Call(t, f); err != nil {
			return None, err
		}
	}
	return builtinSorted(t, Unset, []Value{Unset, names})
}

// dirOf is dir(v).
func dirOf(t *Thread, v Value) ([]Value, error) {
	r, err := builtinDir(t, Unset, []Value{v})
	if err != nil {
		return nil, err
	}
	return r.o.(*List).items, nil
}

var (
	namePrepare    = static("__prepare__")
	nameMROEntries = static("__mro_entries__")
	nameOrigBases  = static("__orig_bases__")
)

// builtinBuildClass is the class statement (PEP 3115): args are the keywords, the body, the name, and the bases.
func builtinBuildClass(t *Thread, _ Value, args []Value) (Value, error) {
	kwargs, args := args[0], args[1:]
	if len(args) < 2 {
		return None, TypeErrorf("__build_class__: not enough arguments")
	}
	body, ok := args[0].o.(*Function)
	if !ok {
		return None, TypeErrorf("__build_class__: func must be a function")
	}
	name := strOf(args[1])
	if name == nil {
		return None, TypeErrorf("__build_class__: name is not a string")
	}
	orig := NewTuple(append([]Value(nil), args[2:]...))
	bases, changed, err := t.resolveBases(orig)
	if err != nil {
		return None, err
	}
	meta := Unset
	var kwvals []Value
	var kw []*Str
	if d, ok := kwargs.o.(*Dict); ok {
		for k, v := range d.All {
			if k.o.(*Str).s == "metaclass" {
				meta = v
				continue
			}
			kw = append(kw, k.o.(*Str))
			kwvals = append(kwvals, v)
		}
	}
	isClass := true
	if meta.IsUnset() {
		meta = Obj(TypeType)
		if items := bases.o.(*Tuple).items; len(items) > 0 {
			meta = Obj(items[0].Type())
		}
	} else {
		_, isClass = meta.o.(*Type)
	}
	if isClass {
		winner, err := calculateMeta(meta.o.(*Type), bases.o.(*Tuple).items)
		if err != nil {
			return None, err
		}
		meta = Obj(winner)
	}
	ns, err := t.prepareNamespace(meta, isClass, name, bases, kwvals, kw)
	if err != nil {
		return None, err
	}
	cell, err := t.callBody(body, ns)
	if err != nil {
		return None, err
	}
	if changed {
		if err := SetItem(t, ns, Obj(nameOrigBases), orig); err != nil {
			return None, err
		}
	}
	cls, err := CallKw(t, meta, append([]Value{Obj(name), bases, ns}, kwvals...), kw)
	if err != nil {
		return None, err
	}
	if c, ok := cell.o.(*Cell); ok {
		if _, isType := cls.o.(*Type); isType {
			if c.v.IsUnset() {
				return None, Errorf(TypeRuntimeError, "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?", mustRepr(t, Obj(name)), mustRepr(t, cls))
			}
			if c.v != cls {
				return None, TypeErrorf("__class__ set to %s defining %s as %s", mustRepr(t, c.v), mustRepr(t, Obj(name)), mustRepr(t, cls))
			}
		}
	}
	return cls, nil
}

func (t *Thread) prepareNamespace(meta Value, isClass bool, name *Str, bases Value, kwvals []Value, kw []*Str) (Value, error) {
	if meta.o == Object(TypeType) {
		return Obj(NewDict()), nil
	}
	prep, err := FindAttr(t, meta, namePrepare)
	if err != nil {
		return None, err
	}
	if prep.IsUnset() {
		return Obj(NewDict()), nil
	}
	ns, err := CallKw(t, prep, append([]Value{Obj(name), bases}, kwvals...), kw)
	if err != nil {
		return None, err
	}
	if _, ok := ns.Type().lookup(static("__getitem__")); !ok {
		what := "<metaclass>"
		if isClass {
			what = meta.o.(*Type).name
		}
		return None, TypeErrorf("%s.__prepare__() must return a mapping, not %s", what, ns.Type().name)
	}
	return ns, nil
}

// resolveBases replaces bases that are no classes by what their __mro_entries__ says (PEP 560).
func (t *Thread) resolveBases(orig Value) (Value, bool, error) {
	items := orig.o.(*Tuple).items
	var out []Value
	changed := false
	for i, b := range items {
		if _, ok := b.o.(*Type); ok {
			if changed {
				out = append(out, b)
			}
			continue
		}
		f, err := FindAttr(t, b, nameMROEntries)
		if err != nil {
			return None, false, err
		}
		if f.IsUnset() {
			if changed {
				out = append(out, b)
			}
			continue
		}
		r, err := Call(t, f, orig)
		if err != nil {
			return None, false, err
		}
		tup := tupleOf(r)
		if tup == nil {
			return None, false, TypeErrorf("__mro_entries__ must return a tuple")
		}
		if !changed {
			out = append(out, items[:i]...)
			changed = true
		}
		out = append(out, tup.items...)
	}
	if !changed {
		return orig, false, nil
	}
	return NewTuple(out), true, nil
}

var (
	nameInstanceCheck = static("__instancecheck__")
	nameSubclassCheck = static("__subclasscheck__")
	nameBases         = static("__bases__")
)

// IsInstance is isinstance(v, cls): cls may be a tuple or a union, and its metaclass may have a say.
func IsInstance(t *Thread, v, cls Value) (bool, error) {
	if c, ok := cls.o.(*Type); ok {
		if v.Type() == c {
			return true, nil
		}
		if c.meta == TypeType {
			return realIsInstance(t, v, c)
		}
	}
	if tup := tupleOf(cls); tup != nil {
		if err := t.enter(" in __instancecheck__"); err != nil {
			return false, err
		}
		defer t.leave()
		for _, c := range tup.items {
			if is, err := IsInstance(t, v, c); err != nil || is {
				return is, err
			}
		}
		return false, nil
	}
	if u, ok := cls.o.(*Union); ok {
		return u.isInstance(t, v)
	}
	r, found, err := callSpecial(t, cls, nameInstanceCheck, v)
	if err != nil {
		return false, err
	}
	if found {
		return Truth(t, r)
	}
	if c, ok := cls.o.(*Type); ok {
		return realIsInstance(t, v, c)
	}
	bases, err := basesOf(t, cls)
	if err != nil {
		return false, err
	}
	if bases == nil {
		return false, TypeErrorf("isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	k, err := FindAttr(t, v, nameClass)
	if err != nil || k.IsUnset() {
		return false, err
	}
	return abstractIsSubclass(t, k, cls)
}

// realIsInstance is type.__instancecheck__: the class, or what __class__ claims.
func realIsInstance(t *Thread, v Value, c *Type) (bool, error) {
	vt := v.Type()
	if vt.IsSubclass(c) {
		return true, nil
	}
	if vt.flags&typeHeap == 0 && vt.flags&typeCustomGetAttr == 0 {
		return false, nil
	}
	k, err := FindAttr(t, v, nameClass)
	if err != nil {
		return false, err
	}
	if kt, ok := k.o.(*Type); ok && kt != vt {
		return kt.IsSubclass(c), nil
	}
	return false, nil
}

// IsSubclass is issubclass(v, cls).
func IsSubclass(t *Thread, v, cls Value) (bool, error) {
	if c, ok := cls.o.(*Type); ok && c.meta == TypeType {
		if v == cls {
			return true, nil
		}
		return recursiveIsSubclass(t, v, cls)
	}
	if tup := tupleOf(cls); tup != nil {
		if err := t.enter(" in __subclasscheck__"); err != nil {
			return false, err
		}
		defer t.leave()
		for _, c := range tup.items {
			if is, err := IsSubclass(t, v, c); err != nil || is {
				return is, err
			}
		}
		return false, nil
	}
	if u, ok := cls.o.(*Union); ok {
		return u.isSubclass(t, v)
	}
	r, found, err := callSpecial(t, cls, nameSubclassCheck, v)
	if err != nil {
		return false, err
	}
	if found {
		return Truth(t, r)
	}
	return recursiveIsSubclass(t, v, cls)
}

func recursiveIsSubclass(t *Thread, v, cls Value) (bool, error) {
	a, okA := v.o.(*Type)
	b, okB := cls.o.(*Type)
	if okA && okB {
		return a.IsSubclass(b), nil
	}
	bases, err := basesOf(t, v)
	if err != nil {
		return false, err
	}
	if bases == nil {
		return false, TypeErrorf("issubclass() arg 1 must be a class")
	}
	if bases, err = basesOf(t, cls); err != nil {
		return false, err
	}
	if bases == nil {
		return false, TypeErrorf("issubclass() arg 2 must be a class, a tuple of classes, or a union")
	}
	return abstractIsSubclass(t, v, cls)
}

// basesOf gives __bases__ if it is a tuple, else nil.
func basesOf(t *Thread, v Value) (*Tuple, error) {
	b, err := FindAttr(t, v, nameBases)
	if err != nil {
		return nil, err
	}
	return tupleOf(b), nil
}

func abstractIsSubclass(t *Thread, v, cls Value) (bool, error) {
	if v == cls {
		return true, nil
	}
	if err := t.enter(" in __subclasscheck__"); err != nil {
		return false, err
	}
	defer t.leave()
	bases, err := basesOf(t, v)
	if err != nil || bases == nil {
		return false, err
	}
	for _, b := range bases.items {
		if is, err := abstractIsSubclass(t, b, cls); err != nil || is {
			return is, err
		}
	}
	return false, nil
}
