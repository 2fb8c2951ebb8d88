package interp

import "strings"

// importlibDefs are the native parts of importlib: the package itself, importlib.util and importlib.machinery, and the names under
// which CPython keeps what it is made of.
func importlibDefs() []*ModuleDef {
	return []*ModuleDef{
		{
			Name: "importlib", Package: true, Interpreters: PerInterpreterGIL,
			Doc: "The import system as functions.",
			Functions: []FuncDef{
				{Name: "__import__", Sig: importSig, Doc: importDoc, Fn: builtinImport},
				{Name: "import_module", Sig: "(name, package=None)", Doc: "Import a module, whose name is relative to package if it begins with a dot.", Fn: importlibImportModule},
				{Name: "reload", Sig: "(module)", Doc: "Execute a module again in its namespace.", Fn: importlibReload},
				{Name: "invalidate_caches", Sig: "()", Doc: "Make finders look again at what they remember.", Fn: importlibInvalidate},
			},
			Constants: []Constant{{"__all__", strTuple("__import__", "import_module", "invalidate_caches", "reload")}},
		},
		{
			Name: "importlib.machinery", Interpreters: PerInterpreterGIL,
			Doc:       "Finders and loaders.",
			Functions: []FuncDef{{Name: "all_suffixes", Sig: "()", Fn: func(*Thread, Value, []Value) (Value, error) { return NewList([]Value{String(".py")}), nil }}},
			Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
				addTypes(m, TypeModuleSpec, TypeBuiltinImporter, TypeFrozenImporter, TypePathFinder, TypeFileFinder, TypeSourceFileLoader)
				m.Set("SOURCE_SUFFIXES", NewList([]Value{String(".py")}))
				m.Set("BYTECODE_SUFFIXES", NewList(nil))
				m.Set("EXTENSION_SUFFIXES", NewList(nil))
				return nil
			}},
		},
		{
			Name: "importlib.util", Interpreters: PerInterpreterGIL,
			Doc: "Functions for those who write finders and loaders.",
			Functions: []FuncDef{
				{Name: "find_spec", Sig: "(name, package=None)", Doc: "The spec of a module, without importing it; None if there is none.", Fn: utilFindSpec},
				{Name: "module_from_spec", Sig: "(spec)", Doc: "Make a module, not yet executed.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					return t.moduleFromSpec(args[0])
				}},
				{Name: "spec_from_loader", Sig: "(name, loader, *, origin=None, is_package=None)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					return t.specFromLoaderWith(args[0], args[1], args[2], args[3])
				}},
				{Name: "spec_from_file_location", Sig: "(name, location=None, *, loader=<none>, submodule_search_locations=<none>)", Fn: utilSpecFromFile},
				{Name: "resolve_name", Sig: "(name, package)", Doc: "Make a relative module name absolute.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					s, err := t.utilResolve(args[0], args[1])
					return String(s), err
				}},
			},
		},
		{
			Name: "_frozen_importlib", Interpreters: PerInterpreterGIL,
			Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
				addTypes(m, TypeModuleSpec, TypeBuiltinImporter, TypeFrozenImporter)
				return nil
			}},
		},
		{
			Name: "_frozen_importlib_external", Interpreters: PerInterpreterGIL,
			Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
				addTypes(m, TypePathFinder, TypeFileFinder, TypeSourceFileLoader)
				return nil
			}},
		},
	}
}

// importlibFrozen are the parts that are written in the language.
var importlibFrozen = map[string]FrozenModule{
	"importlib.abc": {Source: `"""Base classes of finders and loaders."""


class MetaPathFinder:
    """What can stand in sys.meta_path."""

    def invalidate_caches(self):
        """Forget what is remembered; there is nothing here."""


class PathEntryFinder:
    """What a path hook returns."""

    def invalidate_caches(self):
        """Forget what is remembered; there is nothing here."""


class Loader:
    """What makes and executes modules."""

    def create_module(self, spec):
        """Make the module object; None asks for an ordinary one."""
        return None

    def load_module(self, fullname):
        """Find the module in sys.modules, or make and execute it."""
        if not hasattr(self, 'exec_module'):
            raise ImportError
        import sys
        from importlib.util import module_from_spec, spec_from_loader
        module = sys.modules.get(fullname)
        if module is None:
            module = module_from_spec(spec_from_loader(fullname, self))
            sys.modules[fullname] = module
        self.exec_module(module)
        return sys.modules[fullname]


class InspectLoader(Loader):
    """A loader that can say what it would load."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        return self.source_to_code(source)

    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        return compile(data, path, 'exec', dont_inherit=True)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """A loader that knows the file of a module."""

    def get_filename(self, fullname):
        raise ImportError
`},
}

func strTuple(items ...string) Value {
	l := make([]Value, len(items))
	for i, s := range items {
		l[i] = Obj(static(s))
	}
	return NewTuple(l)
}

func addTypes(m *Module, types ...*Type) {
	for _, c := range types {
		m.Set(c.name, Obj(c))
	}
}

func importlibImportModule(t *Thread, _ Value, args []Value) (Value, error) {
	name := strOf(args[0])
	if name == nil {
		return None, noAttribute(args[0], t.in.intern("startswith"))
	}
	level := len(name.s) - len(strings.TrimLeft(name.s, "."))
	if level == 0 {
		if name.s == "" {
			return None, ValueErrorf("Empty module name")
		}
		return t.findAndLoad(name.s)
	}
	if given, err := Truth(t, args[1]); err != nil {
		return None, err
	} else if !given {
		return None, TypeErrorf("the 'package' argument is required to perform a relative import for %s", quoteStr(name.s))
	}
	pkg := strOf(args[1])
	if pkg == nil {
		return None, TypeErrorf("__package__ not set to a string")
	}
	full, err := resolveIn(pkg.s, name.s[level:], level)
	if err != nil {
		return None, err
	}
	return t.findAndLoad(full)
}

// resolveIn makes a name absolute that is relative to package pkg, level dots up.
func resolveIn(pkg, name string, level int) (string, error) {
	for ; level > 1; level-- {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			return "", Errorf(TypeImportError, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:i]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

func importlibInvalidate(t *Thread, _ Value, _ []Value) (Value, error) {
	v, made := t.sysAttr(nameMetaPath)
	if !made {
		return None, nil
	}
	finders, err := Collect(t, v)
	if err != nil {
		return None, err
	}
	for _, f := range finders {
		inv, err := FindAttr(t, f, nameInvalidate)
		if err == nil && !inv.IsUnset() {
			_, err = Call(t, inv)
		}
		if err != nil {
			return None, err
		}
	}
	return None, nil
}

func importlibReload(t *Thread, _ Value, args []Value) (Value, error) {
	m := args[0]
	nameV, err := t.reloadName(m)
	if err != nil {
		return None, err
	}
	name := strOf(nameV)
	if name == nil {
		return None, TypeErrorf("reload() argument must be a module")
	}
	mods := t.in.sysModules()
	notThere := func() error { return importError(TypeImportError, name.s, "module %s not in sys.modules", name.s) }
	if v, ok := mods.GetStr(name); !ok || v != m {
		return None, notThere()
	}
	if t.in.reloading[name.s] {
		return m, nil
	}
	path := None
	if parent := parentOf(name.s); parent != "" {
		pm, ok := mods.GetStr(t.in.intern(parent))
		if !ok {
			return None, importError(TypeImportError, parent, "parent %s not in sys.modules", quoteStr(parent))
		}
		if path, err = GetAttr(t, pm, namePath); err != nil {
			return None, err
		}
	}
	if t.in.reloading == nil {
		t.in.reloading = map[string]bool{}
	}
	t.in.reloading[name.s] = true
	defer delete(t.in.reloading, name.s)
	spec, err := t.findSpec(name, path, m)
	if err != nil {
		return None, err
	}
	if err := SetAttr(t, m, nameSpec, spec); err != nil {
		return None, err
	}
	if spec.IsNone() {
		return None, importError(TypeModuleNotFoundError, name.s, "spec not found for the module %s", quoteStr(name.s))
	}
	if v, ok := mods.GetStr(name); !ok || v != m {
		return None, notThere()
	}
	err = t.initModuleAttrs(spec, m, true)
	if err == nil {
		var loader Value
		if loader, err = t.specPart(spec, nameLoaderPlain); err == nil && !loader.IsNone() {
			err = t.execByLoader(loader, m)
		}
	}
	v, ok := mods.GetStr(name)
	if !ok {
		if err == nil {
			err = keyError(Obj(name))
		}
		return None, err
	}
	mods.DelStr(name)
	mods.SetStr(name, v)
	return v, err
}

// reloadName is the name under which a module is to be reloaded.
func (t *Thread) reloadName(m Value) (Value, error) {
	spec, err := FindAttr(t, m, nameSpec)
	if err != nil {
		return None, err
	}
	if !spec.IsUnset() {
		name, err := FindAttr(t, spec, nameNamePlain)
		if err != nil || !name.IsUnset() {
			return name, err
		}
	}
	name, err := FindAttr(t, m, nameName)
	if err == nil && name.IsUnset() {
		err = TypeErrorf("reload() argument must be a module")
	}
	return name, err
}

func (t *Thread) utilResolve(nameV, pkgV Value) (string, error) {
	name := strOf(nameV)
	if name == nil {
		return "", noAttribute(nameV, t.in.intern("startswith"))
	}
	level := len(name.s) - len(strings.TrimLeft(name.s, "."))
	if level == 0 {
		return name.s, nil
	}
	pkg, ok := AsStr(pkgV)
	if !ok || pkg == "" {
		return "", Errorf(TypeImportError, "no package specified for %s (required for relative module names)", quoteStr(name.s))
	}
	return resolveIn(pkg, name.s[level:], level)
}

func utilFindSpec(t *Thread, _ Value, args []Value) (Value, error) {
	full, err := t.utilResolve(args[0], args[1])
	if err != nil {
		return None, err
	}
	name := t.in.intern(full)
	if m := t.in.standing(name); !m.IsNone() {
		return GetAttr(t, m, nameSpec)
	}
	if m, ok := t.in.sysModules().GetStr(name); ok {
		if m.IsNone() {
			return None, nil
		}
		spec, err := FindAttr(t, m, nameSpec)
		switch {
		case err != nil:
			return None, err
		case spec.IsUnset():
			return None, ValueErrorf("%s.__spec__ is not set", full)
		case spec.IsNone():
			return None, ValueErrorf("%s.__spec__ is None", full)
		}
		return spec, nil
	}
	path := None
	if parent := parentOf(full); parent != "" {
		pm, err := t.findAndLoad(parent)
		if err != nil {
			return None, err
		}
		if path, err = FindAttr(t, pm, namePath); err != nil {
			return None, err
		}
		if path.IsUnset() {
			return None, importError(TypeModuleNotFoundError, full, "__path__ attribute not found on %s while trying to find %s", quoteStr(parent), quoteStr(full))
		}
	}
	return t.findSpec(name, path, None)
}

var (
	nameIsPackage = static("is_package")
)

// specFromLoader makes the spec for a loader that says itself whether the module is a package.
func (t *Thread) specFromLoader(name, loader, origin Value) (Value, error) {
	return t.specFromLoaderWith(name, loader, orNone(origin), None)
}

func (t *Thread) specFromLoaderWith(name, loader, origin, isPackage Value) (Value, error) {
	if origin.IsNone() {
		o, err := FindAttr(t, loader, static("_ORIGIN"))
		if err != nil {
			return None, err
		}
		origin = orNone(o)
	}
	if l, ok := loader.o.(*SourceFileLoader); ok && isPackage.IsNone() {
		s := newSpec(name, loader, String(l.path))
		s.hasLocation = true
		if dir, found := strings.CutSuffix(l.path, "/__init__.py"); found {
			s.locations = NewList([]Value{String(dir)})
		}
		return Value{s, 0}, nil
	}
	if isPackage.IsNone() {
		f, err := FindAttr(t, loader, nameIsPackage)
		if err != nil {
			return None, err
		}
		if !f.IsUnset() {
			isPackage, err = Call(t, f, name)
			if err != nil {
				if !isException(err, TypeImportError) {
					return None, err
				}
				isPackage = None
			}
		}
	}
	s := newSpec(name, loader, origin)
	pkg, err := Truth(t, isPackage)
	if err != nil {
		return None, err
	}
	if pkg {
		s.locations = NewList(nil)
	}
	return Value{s, 0}, nil
}

func utilSpecFromFile(t *Thread, _ Value, args []Value) (Value, error) {
	file := strOf(args[1])
	if file == nil {
		return None, TypeErrorf("expected str, bytes or os.PathLike object, not %s", args[1].Type().name)
	}
	loader := args[2]
	if loader.IsUnset() {
		name := strOf(args[0])
		if name == nil || !strings.HasSuffix(file.s, ".py") {
			return None, nil
		}
		loader = Obj(&SourceFileLoader{name: name.s, path: file.s})
	}
	s := newSpec(args[0], loader, Obj(file))
	s.hasLocation = true
	switch dir, isPkg := strings.CutSuffix(file.s, "/__init__.py"); {
	case !args[3].IsUnset():
		s.locations = args[3]
	case isPkg:
		s.locations = NewList([]Value{String(dir)})
	}
	return Value{s, 0}, nil
}
