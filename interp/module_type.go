package interp

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

func moduleRows() []typeRow {
	rows := sysRows()
	return append(rows, []typeRow{
		quitterRow(),
		noticeRow(),
		helperRow(),
		{TypeModule, moduleSpec},
		{TypeModuleSpec, modSpecSpec},
		{TypeBuiltinImporter, builtinImporterSpec},
		{TypeFrozenImporter, frozenImporterSpec},
		{TypePathFinder, pathFinderSpec},
		{TypeFileFinder, fileFinderSpec},
		{TypeSourceFileLoader, sourceFileLoaderSpec},
	}...)
}

func moduleSpec() typeSpec {
	return typeSpec{
		Doc:   "Create a module object.\n\nThe name must be a string; the optional doc argument can have any type.",
		Flags: typeHasDict | typeHasWeakref,
		Slots: Slots{
			New:     moduleNew,
			Init:    moduleInit,
			Repr:    moduleRepr,
			GetAttr: moduleGetAttr,
		},
		Methods: []FuncDef{
			{Name: "__dir__", Sig: "()", Fn: moduleDir, Doc: "__dir__() -> list\nspecialized dir() implementation"},
			{Name: "__dict__", Kind: KindGetSet, Fn: moduleDict},
			{Name: "__annotations__", Kind: KindGetSet, Fn: moduleAnnotations},
		},
	}
}

func moduleNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	m := &Module{typ: cls, dict: NewDict()}
	t.in.registerModule(m, unnamedModule)
	return Value{m, 0}, nil
}

var moduleInitDef = &FuncDef{Name: "module", Sig: "(name, doc=None)"}

func moduleInit(t *Thread, self Value, args []Value, kw []*Str) error {
	args, err := bindArgs(t, moduleInitDef, args, kw)
	if err != nil {
		return err
	}
	name := strOf(args[0])
	if name == nil {
		return TypeErrorf("module() argument 'name' must be str, not %s", argTypeName(args[0]))
	}
	m := self.o.(*Module)
	if m.name == unnamedModule {
		t.in.renameModule(m, name.s)
	}
	m.initDict(args[0], args[1])
	return nil
}

func moduleDict(t *Thread, self Value, args []Value) (Value, error) {
	if len(args) > 0 {
		return None, Errorf(TypeAttributeError, "readonly attribute")
	}
	return Obj(self.o.(*Module).dict), nil
}

func moduleAnnotations(t *Thread, self Value, args []Value) (Value, error) {
	m := self.o.(*Module)
	switch {
	case len(args) == 0:
		v, ok := m.dict.GetStr(nameAnnotations)
		if !ok {
			v = Obj(NewDict())
			m.dict.SetStr(nameAnnotations, v)
		}
		return v, nil
	case args[0].IsUnset():
		if !m.dict.DelStr(nameAnnotations) {
			return None, Errorf(TypeAttributeError, "__annotations__")
		}
	default:
		m.dict.SetStr(nameAnnotations, args[0])
	}
	return None, nil
}

var nameDir = static("__dir__")

func moduleDir(t *Thread, self Value, _ []Value) (Value, error) {
	m := self.o.(*Module)
	if f, ok := m.dict.GetStr(nameDir); ok {
		return Call(t, f)
	}
	var names []Value
	for k := range m.dict.All {
		names = append(names, k)
	}
	return NewList(names), nil
}

// moduleGetAttr is the class's data descriptors, the namespace, the rest of the class, then __getattr__ of the namespace.
func moduleGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	m := v.o.(*Module)
	attr, found := m.typ.lookup(name)
	if found {
		s := attr.Type().slots
		if s.DescrGet != nil && s.DescrSet != nil {
			return s.DescrGet(t, attr, v, m.typ)
		}
	}
	if e := m.dict.getStr(name); e != nil {
		return e.val, nil
	}
	if found {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(t, attr, v, m.typ)
		}
		return attr, nil
	}
	if f, ok := m.dict.GetStr(nameGetAttr); ok {
		return Call(t, f, Obj(name))
	}
	return None, attributeError(Errorf(TypeAttributeError, "%s", m.noAttribute(t, name.s)), v, name)
}

// noAttribute words the error for a missing attribute.
func (m *Module) noAttribute(t *Thread, name string) string {
	own := ""
	if v, ok := m.dict.GetStr(nameName); ok {
		if s := strOf(v); s != nil {
			own = s.s
		}
	}
	if own == "" {
		return fmt.Sprintf("module has no attribute '%s'", name)
	}
	spec, _ := m.dict.GetStr(nameSpec)
	st := t.specState(spec)
	if st.shadows(t.in) {
		if isStdlibName(own) {
			return fmt.Sprintf("module '%s' has no attribute '%s' (consider renaming '%s' since it has the same name as the standard library module named '%s' and the import system gives it precedence)", own, name, st.origin, own)
		}
		if st.initializing {
			return fmt.Sprintf("module '%s' has no attribute '%s' (consider renaming '%s' if it has the same name as a third-party module you intended to import)", own, name, st.origin)
		}
	}
	switch {
	case st.initializing && st.origin != "":
		return fmt.Sprintf("partially initialized module '%s' from '%s' has no attribute '%s' (most likely due to a circular import)", own, st.origin, name)
	case st.initializing:
		return fmt.Sprintf("partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)", own, name)
	case slices.Contains(st.loading, name):
		return fmt.Sprintf("cannot access submodule '%s' of module '%s' (most likely due to a circular import)", name, own)
	}
	return fmt.Sprintf("module '%s' has no attribute '%s'", own, name)
}

// specState is what errors want to know of a module's __spec__.
type specState struct {
	origin       string // if it is a location
	initializing bool
	loading      []string // submodules being imported
}

var (
	nameInitializing  = static("_initializing")
	nameUninitialized = static("_uninitialized_submodules")
	nameOrigin        = static("origin")
	nameHasLocation   = static("has_location")
)

// specState reads a spec of any type; an attribute that it lacks counts as false.
func (t *Thread) specState(spec Value) (st specState) {
	if s, ok := spec.o.(*ModuleSpec); ok {
		st.initializing, st.loading = s.initializing, s.loading
		if s.hasLocation {
			st.origin, _ = AsStr(s.origin)
		}
		return st
	}
	// A spec whose own attributes lead back here, such as the module itself, tells nothing.
	if spec.IsUnset() || spec.IsNone() || t.in.describing {
		return st
	}
	t.in.describing = true
	defer func() { t.in.describing = false }()
	truth := func(name *Str) bool {
		v, err := FindAttr(t, spec, name)
		if err != nil || v.IsUnset() {
			return false
		}
		b, err := Truth(t, v)
		return b && err == nil
	}
	st.initializing = truth(nameInitializing)
	if truth(nameHasLocation) {
		if v, err := FindAttr(t, spec, nameOrigin); err == nil {
			st.origin, _ = AsStr(v)
		}
	}
	if v, err := FindAttr(t, spec, nameUninitialized); err == nil {
		if l := listOf(v); l != nil {
			for _, x := range l.items {
				if s := strOf(x); s != nil {
					st.loading = append(st.loading, s.s)
				}
			}
		}
	}
	return st
}

// shadows tells whether the module lies in the script's directory, where it may stand in the way of another.
func (st *specState) shadows(in *Interpreter) bool {
	if st.origin == "" || len(in.cfg.Path) == 0 {
		return false
	}
	dir := in.pathEntry(in.cfg.Path[0])
	return path.Dir(strings.TrimSuffix(st.origin, "/__init__.py")) == dir
}

func moduleRepr(t *Thread, v Value) (Value, error) {
	m := v.o.(*Module)
	get := func(name *Str) Value {
		if v, ok := m.dict.GetStr(name); ok {
			return v
		}
		return None
	}
	// As with CPython, a spec tells everything; without one the module's own attributes do.
	name, origin, loader, located := get(nameName), None, get(nameLoader), false
	if spec := get(nameSpec); !spec.IsNone() {
		var err error
		if name, err = GetAttr(t, spec, nameNamePlain); err != nil {
			return None, err
		}
		if origin, err = GetAttr(t, spec, nameOrigin); err != nil {
			return None, err
		}
		if loader, err = GetAttr(t, spec, nameLoaderPlain); err != nil {
			return None, err
		}
		if !origin.IsNone() {
			has, err := GetAttr(t, spec, nameHasLocation)
			if err != nil {
				return None, err
			}
			if located, err = Truth(t, has); err != nil {
				return None, err
			}
		}
		if name.IsNone() {
			name = String("?")
		}
	} else {
		if name.IsNone() {
			name = String("?")
		}
		if f, ok := m.dict.GetStr(nameFile); ok {
			origin, located = f, true
		}
	}
	rname, err := Repr(t, name)
	if err != nil {
		return None, err
	}
	switch {
	case located:
		s, err := Repr(t, origin)
		return String("<module " + rname + " from " + s + ">"), err
	case !origin.IsNone():
		s, err := ToStr(t, origin)
		return String("<module " + rname + " (" + s + ")>"), err
	case m.kind == kindBuiltin:
		return String("<module " + rname + " (built-in)>"), nil
	case !loader.IsNone():
		s, err := Repr(t, loader)
		return String("<module " + rname + " (" + s + ")>"), err
	}
	return String("<module " + rname + ">"), nil
}
