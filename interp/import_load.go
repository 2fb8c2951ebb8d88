package interp

// specPart reads an attribute of a spec of whatever type.
func (t *Thread) specPart(spec Value, name *Str) (Value, error) {
	if s, ok := spec.o.(*ModuleSpec); ok {
		switch name {
		case nameNamePlain:
			return s.name, nil
		case nameLoaderPlain:
			return s.loader, nil
		case nameOrigin:
			return s.origin, nil
		case nameLocations:
			return s.locations, nil
		case nameParent:
			return s.parent()
		case nameHasLocation:
			return Bool(s.hasLocation), nil
		case nameCachedPlain:
			return s.cached, nil
		}
	}
	return GetAttr(t, spec, name)
}

// loadSpec makes the module that a spec describes, puts it into sys.modules and executes it there. If that
// fails it is removed again.
func (t *Thread) loadSpec(spec Value) (Value, error) {
	loader, err := t.specPart(spec, nameLoaderPlain)
	if err != nil {
		return None, err
	}
	nameV, err := t.specPart(spec, nameNamePlain)
	if err != nil {
		return None, err
	}
	if !loader.IsNone() && !isCoreLoader(loader) {
		ex, err := FindAttr(t, loader, nameExecModule)
		if err != nil {
			return None, err
		}
		if ex.IsUnset() {
			return t.loadByLoader(loader, nameV, spec)
		}
	}
	m, err := t.moduleFromSpec(spec)
	if err != nil {
		return None, err
	}
	mods := t.in.sysModules()
	setInit := func(b bool) error {
		if s, ok := spec.o.(*ModuleSpec); ok {
			s.initializing = b
			return nil
		}
		return SetAttr(t, spec, nameInitializing, Bool(b))
	}
	if err := setInit(true); err != nil {
		return None, err
	}
	defer setInit(false)
	if err := mods.Set(t, nameV, m); err != nil {
		return None, err
	}
	if loader.IsNone() {
		if loc, lerr := t.specPart(spec, nameLocations); lerr != nil {
			err = lerr
		} else if loc.IsNone() {
			s, _ := AsStr(nameV)
			err = importError(TypeImportError, s, "missing loader")
		}
	} else {
		err = t.execByLoader(loader, m)
	}
	if err != nil {
		mods.Delete(t, nameV)
		return None, err
	}
	// The module may have put something else in its place. Loaded modules come last in sys.modules.
	m, ok, err := mods.Delete(t, nameV)
	if err == nil && !ok {
		err = keyError(nameV)
	}
	if err != nil {
		return None, err
	}
	return m, mods.Set(t, nameV, m)
}

// isCoreLoader tells whether the loader is one of those written here, so that its methods need not be looked up.
func isCoreLoader(loader Value) bool {
	if loader.o == TypeBuiltinImporter || loader.o == TypeFrozenImporter {
		return true
	}
	_, ok := loader.o.(*SourceFileLoader)
	return ok
}

// loadByLoader is for a loader of the old kind, with load_module only.
func (t *Thread) loadByLoader(loader, name, spec Value) (Value, error) {
	mods := t.in.sysModules()
	if _, err := CallMethod(t, loader, nameLoadModule, name); err != nil {
		return None, err
	}
	m, ok, err := mods.Delete(t, name)
	if err == nil && !ok {
		err = keyError(name)
	}
	if err != nil {
		return None, err
	}
	if err := mods.Set(t, name, m); err != nil {
		return None, err
	}
	text, err := ToStr(t, name)
	if err != nil {
		return None, err
	}
	pkg, err := FindAttr(t, m, namePath)
	if err != nil {
		return None, err
	}
	if pkg.IsUnset() {
		text = parentOf(text)
	}
	for _, a := range []struct {
		name *Str
		v    Value
	}{{nameLoader, loader}, {namePackage, String(text)}, {nameSpec, spec}} {
		v, err := FindAttr(t, m, a.name)
		if err == nil && (v.IsUnset() || v.IsNone()) {
			err = SetAttr(t, m, a.name, a.v)
		}
		if err != nil && !isException(err, TypeAttributeError) {
			return None, err
		}
	}
	return m, nil
}

// moduleFromSpec makes the module object, not yet executed.
func (t *Thread) moduleFromSpec(spec Value) (Value, error) {
	loader, err := t.specPart(spec, nameLoaderPlain)
	if err != nil {
		return None, err
	}
	m := None
	switch {
	case loader.o == TypeBuiltinImporter:
		made := len(t.in.made)
		if m, err = t.createBuiltin(spec); err != nil && len(t.in.made) == made {
			t.noteRefused(spec, err)
		}
	case loader.o == TypeFrozenImporter:
	default:
		if _, ok := loader.o.(*SourceFileLoader); ok {
			break
		}
		m, err = t.createByLoader(loader, spec)
	}
	if err != nil {
		return None, err
	}
	if m.IsNone() {
		name, err := t.specPart(spec, nameNamePlain)
		if err != nil {
			return None, err
		}
		s := strOf(name)
		if s == nil {
			return None, TypeErrorf("module() argument 'name' must be str, not %s", argTypeName(name))
		}
		mod := t.in.newModule(s.s)
		mod.kind = kindSource
		if loader.o == TypeFrozenImporter {
			mod.kind = kindFrozen
		}
		m = Obj(mod)
	}
	return m, t.initModuleAttrs(spec, m, false)
}

func (t *Thread) createByLoader(loader, spec Value) (Value, error) {
	create, err := FindAttr(t, loader, nameCreate)
	if err != nil {
		return None, err
	}
	if !create.IsUnset() {
		return Call(t, create, spec)
	}
	ex, err := FindAttr(t, loader, nameExecModule)
	if err == nil && !ex.IsUnset() {
		err = Errorf(TypeImportError, "loaders that define exec_module() must also define create_module()")
	}
	return None, err
}

// execByLoader executes a module in its namespace.
func (t *Thread) execByLoader(loader, m Value) error {
	switch {
	case loader.o == TypeBuiltinImporter:
		return t.execBuiltin(m)
	case loader.o == TypeFrozenImporter:
		return t.execFrozen(m)
	}
	if l, ok := loader.o.(*SourceFileLoader); ok {
		return t.execSource(l, m)
	}
	ex, err := GetAttr(t, loader, nameExecModule)
	if err != nil {
		return err
	}
	_, err = Call(t, ex, m)
	return err
}

// initModuleAttrs sets __name__, __loader__, __package__, __spec__, __path__ and __file__ where the module does not have
// them yet, or anew.
func (t *Thread) initModuleAttrs(spec, m Value, override bool) error {
	missing := func(name *Str) bool {
		if override {
			return true
		}
		v, err := FindAttr(t, m, name)
		return err == nil && (v.IsUnset() || v.IsNone())
	}
	set := func(name *Str, v Value) error {
		if mod, ok := m.o.(*Module); ok && mod.typ == TypeModule {
			mod.dict.SetStr(name, v)
			return nil
		}
		if err := SetAttr(t, m, name, v); err != nil && !isException(err, TypeAttributeError) {
			return err
		}
		return nil
	}
	copyPart := func(to, from *Str) error {
		v, err := t.specPart(spec, from)
		if err != nil {
			return err
		}
		return set(to, v)
	}
	for _, a := range []struct{ to, from *Str }{{nameName, nameNamePlain}, {nameLoader, nameLoaderPlain}, {namePackage, nameParent}} {
		if missing(a.to) {
			if err := copyPart(a.to, a.from); err != nil {
				return err
			}
		}
	}
	if err := set(nameSpec, spec); err != nil {
		return err
	}
	loc, err := t.specPart(spec, nameLocations)
	if err != nil {
		return err
	}
	if !loc.IsNone() && missing(namePath) {
		if err := set(namePath, loc); err != nil {
			return err
		}
	}
	has, err := t.specPart(spec, nameHasLocation)
	if err != nil {
		return err
	}
	if located, err := Truth(t, has); err != nil || !located {
		return err
	}
	if missing(nameFile) {
		if err := copyPart(nameFile, nameOrigin); err != nil {
			return err
		}
	}
	cached, err := t.specPart(spec, nameCachedPlain)
	if err == nil && !cached.IsNone() && missing(nameCached) {
		err = set(nameCached, cached)
	}
	return err
}
