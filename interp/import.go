package interp

import (
	"fmt"
	"strings"
)

// importState is what an interpreter's imports keep.
type importState struct {
	modules     *Dict          // sys.modules; nil until somebody asks
	numbers     map[string]int // module objects made, by name
	made        []*Module      // module objects that the tracer has not found dead
	entry       int            // number of the entry being run, for the labels of module objects
	reloading   map[string]bool
	describing  bool // an error about a module is being worded
	builtinsMod *Module
}

// initImports prepares for the first import. It makes nothing that an interpreter may never need.
func (in *Interpreter) initImports() {}

// sysModules gives sys.modules. sys and builtins come into it with the first import of sys: before, no program can see
// that they are missing.
func (in *Interpreter) sysModules() *Dict {
	if in.modules == nil {
		in.modules = NewDict()
		if in.mainModule != nil {
			in.modules.SetStr(nameMain, Obj(in.mainModule))
		}
	}
	return in.modules
}

// standing gives sys or builtins if no program has asked for it before; None for any other name.
func (in *Interpreter) standing(name *Str) Value {
	switch {
	case name.s == "sys" && in.sys == nil:
		return Obj(in.sysModule())
	case name.s == "builtins" && !in.builtinsListed:
		in.builtinsListed = true
		m := Obj(in.builtinsModule())
		in.sysModules().SetStr(name, m)
		return m
	}
	return None
}

// builtinsModule gives the module builtins, whose namespace is the interpreter's built-ins.
func (in *Interpreter) builtinsModule() *Module {
	if in.builtinsMod == nil {
		m := &Module{typ: TypeModule, kind: kindBuiltin, dict: in.builtins, ready: true}
		in.registerModule(m, "builtins")
		in.builtinsMod = m
	}
	return in.builtinsMod
}

// importedBuiltins gives the module builtins its __spec__, when a program imports it: to set it makes the interpreter's own
// copy of all the built-ins, which most never need.
func (in *Interpreter) importedBuiltins() {
	if d := in.builtins; d.getStr(nameSpec) == nil {
		d.SetStr(nameSpec, Obj(newSpec(String("builtins"), Obj(TypeBuiltinImporter), originBuiltin)))
	}
}

// registerModule notes a new module object, which gets its number.
func (in *Interpreter) registerModule(m *Module, name string) {
	if in.numbers == nil {
		in.numbers = map[string]int{}
	}
	n := in.numbers[name] + 1
	in.numbers[name] = n
	m.in, m.name, m.number, m.entry = in, name, n, in.entry
	in.made = append(in.made, m)
	in.noteGrowth()
	if name != unnamedModule {
		m.noteCreated("from importing " + name)
	}
}

// renameModule is for a module object that was registered before its name was known.
func (in *Interpreter) renameModule(m *Module, name string) {
	in.numbers[m.name]--
	in.numbers[name]++
	m.name, m.number = name, in.numbers[name]
	m.noteCreated("by calling its class")
}

// unnamedModule stands for the name of a module object whose __init__ has not run.
const unnamedModule = "?"

var (
	nameSys           = static("sys")
	nameBuiltinsPlain = static("builtins")
	nameMain          = static("__main__")
	nameImport        = static("__import__")
	nameBuildClass    = static("__build_class__")
	nameFindSpec      = static("find_spec")
	nameNamePlain     = static("name")
	nameLoaderPlain   = static("loader")
	nameParent        = static("parent")
	nameLocations     = static("submodule_search_locations")
	nameExecModule    = static("exec_module")
	nameCreate        = static("create_module")
	nameLoadModule    = static("load_module")
	nameCachedPlain   = static("cached")
)

// importName is the statement `import name` or, with a fromlist, `from name import …`.
func (t *Thread) importName(name string, fn *Function, fromlist, level Value) (Value, error) {
	globals, imp := fn.globals, fn.builtins.getStr(nameImport)
	if imp == nil {
		return None, Errorf(TypeImportError, "__import__ not found")
	}
	if b, ok := imp.val.o.(*Builtin); ok && b.def.Name == "__import__" {
		return t.importModule(name, globals, fromlist, int(level.AsInt()))
	}
	return Call(t, imp.val, Obj(t.in.intern(name)), Obj(globals), None, fromlist, level)
}

const (
	importSig = "(name, globals=None, locals=None, fromlist=(), level=0)"
	importDoc = "Import a module.\n\nThis is what an import statement calls. Programs use importlib.import_module()."
)

var importDef = &FuncDef{
	Name: "__import__",
	Sig:  importSig,
	Doc:  importDoc,
	Fn:   builtinImport,
}

func builtinImport(t *Thread, _ Value, args []Value) (Value, error) {
	name := strOf(args[0])
	if name == nil {
		return None, TypeErrorf("module name must be a string")
	}
	level, err := IndexInt(t, args[4], TypeOverflowError)
	if err != nil {
		return None, err
	}
	if level < 0 {
		return None, ValueErrorf("level must be >= 0")
	}
	if level > 0 && !args[1].IsNone() && dictOf(args[1]) == nil {
		return None, TypeErrorf("globals must be a dict")
	}
	return t.importModule(name.s, dictOf(args[1]), args[3], level)
}

// importModule is __import__: without a fromlist it gives the module that the first component names.
func (t *Thread) importModule(name string, globals *Dict, fromlist Value, level int) (Value, error) {
	full := name
	if level > 0 {
		var err error
		if full, err = t.resolveName(name, globals, level); err != nil {
			return None, err
		}
	} else if name == "" {
		return None, ValueErrorf("Empty module name")
	}
	m, err := t.findAndLoad(full)
	if err != nil {
		return None, err
	}
	if _, ok := m.o.(*Module); !ok {
		// CPython asks whether another thread is still loading it, which an object of the program's own may notice.
		if _, err := FindAttr(t, m, nameSpec); err != nil {
			return None, err
		}
	}
	from := false
	if !fromlist.IsNone() {
		if from, err = Truth(t, fromlist); err != nil {
			return None, err
		}
	}
	if from {
		path, err := FindAttr(t, m, namePath)
		if err != nil || path.IsUnset() {
			return m, err
		}
		return m, t.importFromList(m, fromlist, false)
	}
	dot := strings.IndexByte(name, '.')
	switch {
	case name == "" || dot < 0:
		return m, nil
	case level == 0:
		return t.findAndLoad(name[:dot])
	}
	top := full[:len(full)-(len(name)-dot)]
	if v, ok := t.in.sysModules().GetStr(NewStr(top)); ok {
		return v, nil
	}
	return None, NewException(TypeKeyError, String("'"+top+"' not in sys.modules as expected"))
}

// resolveName makes the name of a relative import absolute.
func (t *Thread) resolveName(name string, globals *Dict, level int) (string, error) {
	if globals == nil {
		globals = NewDict()
	}
	get := func(name *Str) Value {
		v, ok := globals.GetStr(name)
		if !ok {
			return None
		}
		return v
	}
	pkg, spec := get(namePackage), get(nameSpec)
	var base string
	if !pkg.IsNone() {
		s := strOf(pkg)
		if s == nil {
			return "", TypeErrorf("package must be a string")
		}
		base = s.s
	} else if !spec.IsNone() {
		parent, err := GetAttr(t, spec, nameParent)
		if err != nil {
			return "", err
		}
		s := strOf(parent)
		if s == nil {
			return "", TypeErrorf("__spec__.parent must be a string")
		}
		base = s.s
	} else {
		own, ok := globals.GetStr(nameName)
		if !ok {
			return "", NewException(TypeKeyError, String("'__name__' not in globals"))
		}
		s := strOf(own)
		if s == nil {
			return "", TypeErrorf("__name__ must be a string")
		}
		base = s.s
		if _, isPkg := globals.GetStr(namePath); !isPkg {
			base, _ = splitLast(base)
		}
	}
	if base == "" {
		return "", Errorf(TypeImportError, "attempted relative import with no known parent package")
	}
	for ; level > 1; level-- {
		i := strings.LastIndexByte(base, '.')
		if i < 0 {
			return "", Errorf(TypeImportError, "attempted relative import beyond top-level package")
		}
		base = base[:i]
	}
	if name == "" {
		return base, nil
	}
	return base + "." + name, nil
}

// importError makes an ImportError of a class with its msg and name.
func importError(typ *Type, name string, format string, args ...any) *Exception {
	msg := String(fmt.Sprintf(format, args...))
	e := NewException(typ, msg)
	e.setFieldAt(importErrorMsg, msg)
	e.setFieldAt(importErrorName, String(name))
	return e
}

// findAndLoad gives the module of an absolute name: from sys.modules, or found and loaded.
func (t *Thread) findAndLoad(name string) (Value, error) {
	mods := t.in.sysModules()
	key := t.in.intern(name)
	if name == "builtins" {
		t.in.importedBuiltins()
	}
	e := mods.getStr(key)
	if e == nil {
		if m := t.in.standing(key); !m.IsNone() {
			return m, nil
		}
		if err := t.enter(" while importing a module"); err != nil {
			return None, err
		}
		t.in.safe++ // what imports hold is in sys.modules as well
		m, err := t.findAndLoadNew(key)
		t.in.safe--
		t.leave()
		if err != nil || !m.IsNone() {
			return m, err
		}
	} else if !e.val.IsNone() {
		return e.val, nil
	}
	return None, importError(TypeModuleNotFoundError, name, "import of %s halted; None in sys.modules", name)
}

func (t *Thread) findAndLoadNew(name *Str) (Value, error) {
	mods := t.in.sysModules()
	parent, child := splitLast(name.s)
	var parentName *Str
	var parentSpec *ModuleSpec
	path := None
	if parent != "" {
		parentName = t.in.intern(parent)
		if e := mods.getStr(parentName); e == nil {
			if _, err := t.findAndLoad(parent); err != nil {
				return None, err
			}
		}
		if e := mods.getStr(name); e != nil {
			return e.val, nil
		}
		pm, ok := mods.GetStr(parentName)
		if !ok {
			return None, keyError(Obj(parentName))
		}
		var err error
		if path, err = GetAttr(t, pm, namePath); err != nil {
			if !isException(err, TypeAttributeError) {
				return None, err
			}
			e := importError(TypeModuleNotFoundError, name.s, "No module named %s; %s is not a package", quoteStr(name.s), quoteStr(parent))
			e.suppress = true
			return None, e
		}
		ps, err := GetAttr(t, pm, nameSpec)
		if err != nil {
			return None, err
		}
		parentSpec, _ = ps.o.(*ModuleSpec)
	}
	spec, err := t.findSpec(name, path, None)
	if err != nil {
		return None, err
	}
	if spec.IsNone() {
		return None, importError(TypeModuleNotFoundError, name.s, "No module named %s", quoteStr(name.s))
	}
	if parentSpec != nil {
		parentSpec.loading = append(parentSpec.loading, child)
	}
	m, err := t.loadSpec(spec)
	if parentSpec != nil {
		parentSpec.loading = parentSpec.loading[:len(parentSpec.loading)-1]
	}
	if err != nil {
		return None, err
	}
	if parent != "" {
		pm, ok := mods.GetStr(parentName)
		if !ok {
			return None, keyError(Obj(parentName))
		}
		if err := SetAttr(t, pm, t.in.intern(child), m); err != nil && !isException(err, TypeAttributeError) {
			return None, err
		}
	}
	return m, nil
}

// findSpec asks the finders of sys.meta_path for a module; None if none knows it. path is the package's __path__ or None,
// target the module being reloaded or None.
func (t *Thread) findSpec(name *Str, path, target Value) (Value, error) {
	finders := defaultMetaPath
	if v, changed := t.sysAttr(nameMetaPath); changed {
		if v.IsNone() || v.IsUnset() {
			return None, Errorf(TypeImportError, "sys.meta_path is None, Python is likely shutting down")
		}
		var err error
		if finders, err = Collect(t, v); err != nil {
			return None, err
		}
	}
	mods := t.in.sysModules()
	reload := mods.getStr(name) != nil
	for _, f := range finders {
		var spec Value
		var err error
		switch f.o {
		case TypeBuiltinImporter:
			spec = t.findBuiltin(name)
		case TypeFrozenImporter:
			spec = t.findFrozen(name)
		case TypePathFinder:
			spec, err = t.findOnPath(name, path, target)
		default:
			find, ferr := FindAttr(t, f, nameFindSpec)
			if ferr != nil {
				return None, ferr
			}
			if find.IsUnset() {
				continue
			}
			spec, err = Call(t, find, Obj(name), path, target)
		}
		if err != nil {
			return None, err
		}
		if spec.IsNone() {
			continue
		}
		// The finder may itself have imported the module.
		if m, ok := mods.GetStr(name); ok && !reload {
			own, err := FindAttr(t, m, nameSpec)
			if err != nil {
				return None, err
			}
			if !own.IsUnset() && !own.IsNone() {
				return own, nil
			}
		}
		return spec, nil
	}
	return None, nil
}
