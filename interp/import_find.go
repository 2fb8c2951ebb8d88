package interp

import (
	"errors"
	"io/fs"
)

// The finders of sys.meta_path, as programs see them. findSpec knows them and does not call their find_spec.
var (
	TypeBuiltinImporter  = &Type{name: "BuiltinImporter"}
	TypeFrozenImporter   = &Type{name: "FrozenImporter"}
	TypePathFinder       = &Type{name: "PathFinder"}
	TypeFileFinder       = &Type{name: "FileFinder"}
	TypeSourceFileLoader = &Type{name: "SourceFileLoader"}
)

// defaultMetaPath is what sys.meta_path holds at first.
var defaultMetaPath = []Value{Obj(TypeBuiltinImporter), Obj(TypeFrozenImporter), Obj(TypePathFinder)}

// FileFinder finds source modules in one directory.
type FileFinder struct{ path string }

func (*FileFinder) Type() *Type { return TypeFileFinder }

// SourceFileLoader loads a module from a source file.
type SourceFileLoader struct {
	name, path string
	pending    []byte // what the finder read to see whether the file exists
}

func (*SourceFileLoader) Type() *Type { return TypeSourceFileLoader }

var (
	nameMetaPath   = static("meta_path")
	namePathPlain  = static("path")
	namePathHooks  = static("path_hooks")
	namePathCache  = static("path_importer_cache")
	nameInvalidate = static("invalidate_caches")
)

// nameArg is the argument of a finder's or loader's method that is a module's name.
func nameArg(t *Thread, v Value) (*Str, error) {
	s := strOf(v)
	if s == nil {
		return nil, TypeErrorf("module name must be a string, not %s", v.Type().name)
	}
	return t.in.internStr(s), nil
}

func builtinImporterSpec() typeSpec {
	return typeSpec{
		Module: "_frozen_importlib",
		Doc:    "Finder and loader of native modules.",
		Methods: []FuncDef{
			{Name: "find_spec", Sig: "(fullname, path=None, target=None)", Kind: KindClass, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				name, err := nameArg(t, args[0])
				if err != nil {
					return None, err
				}
				return t.findBuiltin(name), nil
			}},
			{Name: "create_module", Sig: "(spec)", Kind: KindStatic, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				return t.createBuiltin(args[0])
			}},
			{Name: "exec_module", Sig: "(module)", Kind: KindStatic, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				return None, t.execBuiltin(args[0])
			}},
			builtinQuery("get_code", func(*ModuleDef) Value { return None }),
			builtinQuery("get_source", func(*ModuleDef) Value { return None }),
			builtinQuery("is_package", func(d *ModuleDef) Value { return Bool(d.Package) }),
			{Name: "load_module", Sig: "(fullname)", Kind: KindClass, Fn: loadModuleShim},
		},
	}
}

// builtinQuery is a class method that answers for native modules only.
func builtinQuery(method string, answer func(d *ModuleDef) Value) FuncDef {
	return FuncDef{Name: method, Sig: "(fullname)", Kind: KindClass, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
		name, err := nameArg(t, args[0])
		if err != nil {
			return None, err
		}
		def := t.in.process.nativeDef(name.s)
		if def == nil {
			return None, importError(TypeImportError, name.s, "%s is not a built-in module", quoteStr(name.s))
		}
		return answer(def), nil
	}}
}

// loadModuleShim is load_module for a loader that has exec_module.
func loadModuleShim(t *Thread, self Value, args []Value) (Value, error) {
	name, err := nameArg(t, args[0])
	if err != nil {
		return None, err
	}
	if m, ok := t.in.sysModules().GetStr(name); ok {
		if err := t.execByLoader(self, m); err != nil {
			return None, err
		}
		if again, ok := t.in.sysModules().GetStr(name); ok {
			m = again
		}
		return m, nil
	}
	spec, err := t.specFromLoader(Obj(name), self, Unset)
	if err != nil {
		return None, err
	}
	return t.loadSpec(spec)
}

// findBuiltin is BuiltinImporter.find_spec.
func (t *Thread) findBuiltin(name *Str) Value {
	def := t.in.process.nativeDef(name.s)
	if def == nil {
		return None
	}
	s := newSpec(Obj(name), Obj(TypeBuiltinImporter), originBuiltin)
	if def.Package {
		s.locations = NewList(nil)
	}
	return Value{s, 0}
}

func pathFinderSpec() typeSpec {
	return typeSpec{
		Module: "_frozen_importlib_external",
		Doc:    "Finder of modules on sys.path and on the __path__ of packages.",
		Methods: []FuncDef{
			{Name: "find_spec", Sig: "(fullname, path=None, target=None)", Kind: KindClass, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				name, err := nameArg(t, args[0])
				if err != nil {
					return None, err
				}
				return t.findOnPath(name, args[1], args[2])
			}},
			{Name: "invalidate_caches", Sig: "()", Kind: KindStatic, Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				return None, t.invalidatePathCaches()
			}},
		},
	}
}

// findOnPath is PathFinder.find_spec: the entries of path, or of sys.path if that is None, each asked through its finder.
func (t *Thread) findOnPath(name *Str, path, target Value) (Value, error) {
	top := path.IsNone()
	if top {
		v, made := t.sysAttr(namePathPlain)
		if !made {
			for _, dir := range t.in.cfg.Path {
				if spec := t.findInDirectory(t.in.pathEntry(dir), name); !spec.IsNone() {
					return spec, nil
				}
			}
			return t.findLibrary(name), nil
		}
		if path = v; path.IsUnset() {
			return None, Errorf(TypeAttributeError, "module 'sys' has no attribute 'path'")
		}
	}
	entries, err := Collect(t, path)
	if err != nil {
		return None, err
	}
	for _, e := range entries {
		s := strOf(e)
		if s == nil {
			continue
		}
		finder, err := t.pathFinder(t.in.pathEntry(s.s))
		if err != nil {
			return None, err
		}
		if finder.IsNone() {
			continue
		}
		spec, err := t.askPathFinder(finder, name, target)
		if err != nil || !spec.IsNone() {
			return spec, err
		}
	}
	if top || t.in.process.isFrozenPackage(parentOf(name.s)) {
		return t.findLibrary(name), nil
	}
	return None, nil
}

func parentOf(name string) string {
	parent, _ := splitLast(name)
	return parent
}

// pathEntry gives the directory that an entry of sys.path means: the empty one is the current directory.
func (in *Interpreter) pathEntry(entry string) string {
	if entry == "" {
		return in.process.dir()
	}
	return entry
}

// askPathFinder asks the finder of one entry.
func (t *Thread) askPathFinder(finder Value, name *Str, target Value) (Value, error) {
	if f, ok := finder.o.(*FileFinder); ok {
		return t.findInDirectory(f.path, name), nil
	}
	spec, err := CallMethod(t, finder, nameFindSpec, Obj(name), target)
	if err != nil || spec.IsNone() {
		return spec, err
	}
	loader, err := t.specPart(spec, nameLoaderPlain)
	if err != nil || !loader.IsNone() {
		return spec, err
	}
	loc, err := t.specPart(spec, nameLocations)
	if err == nil && loc.IsNone() {
		err = Errorf(TypeImportError, "spec missing loader")
	}
	return None, err
}

// pathFinder gives the finder for a path entry, from sys.path_importer_cache or made by the first of sys.path_hooks that takes
// the entry; None if none does.
func (t *Thread) pathFinder(entry string) (Value, error) {
	key := String(entry)
	cache, _ := t.sysAttr(namePathCache)
	d := dictOf(cache)
	if d != nil {
		if f, ok, err := d.Get(t, key); ok || err != nil {
			return f, err
		}
	}
	finder := None
	hooks, made := t.sysAttr(namePathHooks)
	if !made {
		return Obj(&FileFinder{entry}), nil
	}
	if !hooks.IsUnset() && !hooks.IsNone() {
		list, err := Collect(t, hooks)
		if err != nil {
			return None, err
		}
		for _, h := range list {
			f, err := Call(t, h, key)
			if err != nil {
				if isException(err, TypeImportError) {
					continue
				}
				return None, err
			}
			finder = f
			break
		}
	}
	if d != nil {
		return finder, d.Set(t, key, finder)
	}
	return finder, nil
}

// pathHookDef is the hook that makes FileFinders.
var pathHookDef = &FuncDef{Name: "path_hook_for_FileFinder", Sig: "(path)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
	s := strOf(args[0])
	if s == nil {
		return None, importError(TypeImportError, "", "only directories are supported")
	}
	return Obj(&FileFinder{s.s}), nil
}}

func (t *Thread) invalidatePathCaches() error {
	cache, _ := t.sysAttr(namePathCache)
	d := dictOf(cache)
	if d == nil {
		return nil
	}
	for _, e := range append([]entry(nil), d.ents...) {
		if e.key.o == nil {
			continue
		}
		if e.val.IsNone() {
			if _, _, err := d.Delete(t, e.key); err != nil {
				return err
			}
			continue
		}
		f, err := FindAttr(t, e.val, nameInvalidate)
		if err == nil && !f.IsUnset() {
			_, err = Call(t, f)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func fileFinderSpec() typeSpec {
	return typeSpec{
		Module: "_frozen_importlib_external",
		Doc:    "Finder of source modules in a directory.",
		Slots: Slots{
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				args, err := bindArgs(t, &FuncDef{Name: "FileFinder", Sig: "(path, *loader_details)"}, args, kw)
				if err != nil {
					return None, err
				}
				s := strOf(args[0])
				if s == nil {
					return None, TypeErrorf("expected str, bytes or os.PathLike object, not %s", args[0].Type().name)
				}
				return Obj(&FileFinder{s.s}), nil
			},
			Repr: func(t *Thread, v Value) (Value, error) {
				return String("FileFinder(" + quoteStr(v.o.(*FileFinder).path) + ")"), nil
			},
		},
		Flags: typeNoSubclass,
		Methods: []FuncDef{
			{Name: "path", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return String(self.o.(*FileFinder).path), nil
			}},
			{Name: "find_spec", Sig: "(fullname, target=None)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				name, err := nameArg(t, args[0])
				if err != nil {
					return None, err
				}
				return t.findInDirectory(self.o.(*FileFinder).path, name), nil
			}},
			{Name: "invalidate_caches", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) { return None, nil }},
		},
	}
}

// findInDirectory looks for a package or a source module under the last component of the name.
func (t *Thread) findInDirectory(dir string, name *Str) Value {
	_, tail := splitLast(name.s)
	if tail == "" {
		return None
	}
	base := tail
	if dir != "" {
		base = dir + "/" + tail
		if dir[len(dir)-1] == '/' {
			base = dir + tail
		}
	}
	for _, file := range [...]string{base + "/__init__.py", base + ".py"} {
		src, err := t.in.process.readFile(file)
		if err != nil && !errors.Is(err, fs.ErrPermission) {
			continue
		}
		s := newSpec(Obj(name), Obj(&SourceFileLoader{name: name.s, path: file, pending: src}), String(file))
		s.hasLocation = true
		if file[len(base)] == '/' {
			s.locations = NewList([]Value{String(base)})
		}
		return Value{s, 0}
	}
	return None
}
