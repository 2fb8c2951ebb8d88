package interp

import "strings"

// TypeModuleSpec is importlib.machinery.ModuleSpec.
var TypeModuleSpec = &Type{name: "ModuleSpec"}

// ModuleSpec says how a module was found and is to be loaded: its __spec__.
type ModuleSpec struct {
	typ         *Type
	name        Value
	loader      Value
	origin      Value
	state       Value // loader_state
	locations   Value // submodule_search_locations: a list for a package, else None
	cached      Value
	hasLocation bool // origin is a file
	dict        *Dict

	initializing bool     // the module is being loaded
	loading      []string // submodules being imported
}

func (s *ModuleSpec) Type() *Type      { return s.typ }
func (s *ModuleSpec) attrDict() **Dict { return &s.dict }

var originBuiltin, originFrozen = Obj(static("built-in")), Obj(static("frozen"))

// newSpec makes the spec of a module that is no package and comes from no file.
func newSpec(name, loader, origin Value) *ModuleSpec {
	return &ModuleSpec{typ: TypeModuleSpec, name: name, loader: loader, origin: origin, state: None, locations: None, cached: None}
}

func modSpecSpec() typeSpec {
	s := typeSpec{
		Module: "_frozen_importlib",
		Doc:    "How a module was found and is to be loaded.",
		Flags:  typeHasDict | typeHasWeakref,
		Slots:  Slots{New: specNew, Init: specInit, Repr: specRepr, Compare: nil},
		Methods: []FuncDef{
			{Name: "parent", Kind: KindGetSet, Fn: specParent},
			{Name: "has_location", Kind: KindGetSet, Fn: specHasLocation},
			{Name: "_initializing", Kind: KindGetSet, Fn: specInitializing},
			{Name: "_uninitialized_submodules", Kind: KindGetter, Fn: specUninitialized},
		},
	}
	for _, f := range []struct {
		name  string
		field func(*ModuleSpec) *Value
	}{
		{"name", func(s *ModuleSpec) *Value { return &s.name }},
		{"loader", func(s *ModuleSpec) *Value { return &s.loader }},
		{"origin", func(s *ModuleSpec) *Value { return &s.origin }},
		{"loader_state", func(s *ModuleSpec) *Value { return &s.state }},
		{"submodule_search_locations", func(s *ModuleSpec) *Value { return &s.locations }},
		{"cached", func(s *ModuleSpec) *Value { return &s.cached }},
	} {
		s.Methods = append(s.Methods, specField(f.name, f.field))
	}
	return s
}

// specField is the row of an attribute that may hold anything.
func specField(name string, field func(*ModuleSpec) *Value) FuncDef {
	return FuncDef{Name: name, Kind: KindGetSet, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		p := field(self.o.(*ModuleSpec))
		if len(args) > 0 {
			*p = args[0]
			return None, nil
		}
		if p.IsUnset() {
			return None, noAttribute(self, t.in.intern(name))
		}
		return *p, nil
	}}
}

func specNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	s := newSpec(None, None, None)
	s.typ = cls
	return Value{s, 0}, nil
}

var specInitDef = &FuncDef{Name: "__init__", Sig: "(name, loader, *, origin=None, loader_state=None, is_package=None)"}

func specInit(t *Thread, self Value, args []Value, kw []*Str) error {
	given := len(args) - len(kw)
	for _, k := range kw {
		if k.s == "name" || k.s == "loader" {
			given++
		}
	}
	if given == 0 {
		return TypeErrorf("ModuleSpec.__init__() missing 2 required positional arguments: 'name' and 'loader'")
	}
	args, err := bindArgs(t, specInitDef, args, kw)
	if err != nil {
		return err
	}
	s := self.o.(*ModuleSpec)
	s.name, s.loader, s.origin, s.state = args[0], args[1], args[2], args[3]
	pkg, err := Truth(t, args[4])
	if err != nil {
		return err
	}
	s.locations = None
	if pkg {
		s.locations = NewList(nil)
	}
	return nil
}

func specRepr(t *Thread, v Value) (Value, error) {
	s := v.o.(*ModuleSpec)
	var b strings.Builder
	b.WriteString(s.typ.name + "(")
	for i, f := range []struct {
		name string
		v    Value
	}{{"name", s.name}, {"loader", s.loader}, {"origin", s.origin}, {"submodule_search_locations", s.locations}} {
		if i >= 2 && f.v.IsNone() {
			continue
		}
		r, err := Repr(t, orNone(f.v))
		if err != nil {
			return None, err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(f.name + "=" + r)
	}
	return String(b.String() + ")"), nil
}

func specParent(t *Thread, self Value, args []Value) (Value, error) {
	s := self.o.(*ModuleSpec)
	if len(args) > 0 {
		return None, Errorf(TypeAttributeError, "property 'parent' of '%s' object has no setter", s.typ.name)
	}
	return s.parent()
}

// parent is the module's package: the name of a package itself, of the package that holds it otherwise.
func (s *ModuleSpec) parent() (Value, error) {
	if !s.locations.IsNone() {
		return s.name, nil
	}
	name, ok := AsStr(s.name)
	if !ok {
		return None, Errorf(TypeAttributeError, "'%s' object has no attribute 'rpartition'", s.name.Type().name)
	}
	parent, _ := splitLast(name)
	return String(parent), nil
}

// splitLast splits a dotted name at its last dot: "a.b.c" into "a.b" and "c", "c" into "" and "c".
func splitLast(name string) (parent, child string) {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return "", name
	}
	return name[:i], name[i+1:]
}

func specHasLocation(t *Thread, self Value, args []Value) (Value, error) {
	s := self.o.(*ModuleSpec)
	if len(args) == 0 {
		return Bool(s.hasLocation), nil
	}
	b, err := Truth(t, args[0])
	s.hasLocation = b
	return None, err
}

func specInitializing(t *Thread, self Value, args []Value) (Value, error) {
	s := self.o.(*ModuleSpec)
	if len(args) == 0 {
		return Bool(s.initializing), nil
	}
	b, err := Truth(t, args[0])
	s.initializing = b
	return None, err
}

func specUninitialized(t *Thread, self Value, _ []Value) (Value, error) {
	var l []Value
	for _, name := range self.o.(*ModuleSpec).loading {
		l = append(l, String(name))
	}
	return NewList(l), nil
}
