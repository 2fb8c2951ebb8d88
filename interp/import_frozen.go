package interp

// FrozenModule is a module written in the language that comes with the program.
type FrozenModule struct {
	Source    string
	Read      func() string // gives the source instead, when the module is first imported
	IsPackage bool
}

func (m *FrozenModule) text() string {
	if m.Read != nil {
		return m.Read()
	}
	return m.Source
}

// coreFrozen are the modules that CPython, too, has frozen: files on sys.path do not hide them.
var coreFrozen = map[string]bool{
	"importlib.abc": true, "_collections_abc": true, "_sitebuiltins": true, "abc": true, "codecs": true, "io": true, "os": true, "posixpath": true,
	"ntpath": true, "genericpath": true, "site": true, "stat": true, "runpy": true,
}

func (p *Process) frozen(name string) (FrozenModule, bool) {
	m, ok := p.opt.Frozen[name]
	if !ok {
		m, ok = importlibFrozen[name]
	}
	return m, ok
}

func (p *Process) isFrozenPackage(name string) bool {
	m, ok := p.frozen(name)
	return ok && m.IsPackage
}

// findFrozen is FrozenImporter.find_spec.
func (t *Thread) findFrozen(name *Str) Value {
	if !coreFrozen[name.s] && !coreFrozen[parentOf(name.s)] {
		return None
	}
	return t.findLibrary(name)
}

// findLibrary finds a frozen module that stands for one of CPython's library directory, the last on sys.path.
func (t *Thread) findLibrary(name *Str) Value {
	m, ok := t.in.process.frozen(name.s)
	if !ok {
		return None
	}
	s := newSpec(Obj(name), Obj(TypeFrozenImporter), originFrozen)
	if m.IsPackage {
		s.locations = NewList(nil)
	}
	return Value{s, 0}
}

func frozenImporterSpec() typeSpec {
	query := func(method string, answer func(t *Thread, name string, m FrozenModule) (Value, error)) FuncDef {
		return FuncDef{Name: method, Sig: "(fullname)", Kind: KindClass, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			name, err := nameArg(t, args[0])
			if err != nil {
				return None, err
			}
			m, ok := t.in.process.frozen(name.s)
			if !ok {
				return None, importError(TypeImportError, name.s, "%s is not a frozen module", quoteStr(name.s))
			}
			return answer(t, name.s, m)
		}}
	}
	return typeSpec{
		Module: "_frozen_importlib",
		Doc:    "Finder and loader of modules that are part of the program.",
		Methods: []FuncDef{
			{Name: "find_spec", Sig: "(fullname, path=None, target=None)", Kind: KindClass, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				name, err := nameArg(t, args[0])
				if err != nil {
					return None, err
				}
				return t.findLibrary(name), nil
			}},
			{Name: "create_module", Sig: "(spec)", Kind: KindStatic, Fn: func(*Thread, Value, []Value) (Value, error) { return None, nil }},
			{Name: "exec_module", Sig: "(module)", Kind: KindStatic, Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				return None, t.execFrozen(args[0])
			}},
			query("get_code", func(t *Thread, name string, m FrozenModule) (Value, error) {
				c, err := t.in.process.compileCached("<frozen "+name+">", m.text())
				if err != nil {
					return None, err
				}
				return Obj(t.in.link(c).codeObject()), nil
			}),
			query("get_source", func(*Thread, string, FrozenModule) (Value, error) { return None, nil }),
			query("is_package", func(_ *Thread, _ string, m FrozenModule) (Value, error) { return Bool(m.IsPackage), nil }),
			{Name: "load_module", Sig: "(fullname)", Kind: KindClass, Fn: loadModuleShim},
		},
	}
}

func noFrozen(name string) error {
	return importError(TypeImportError, name, "No such frozen object named %s", quoteStr(name))
}

// execFrozen runs a frozen module's source in the module's namespace.
func (t *Thread) execFrozen(m Value) error {
	name, err := t.specName(m)
	if err != nil {
		return err
	}
	f, ok := t.in.process.frozen(name)
	if !ok {
		return noFrozen(name)
	}
	return t.execIn(m, "<frozen "+name+">", f.text())
}

// specName is module.__spec__.name.
func (t *Thread) specName(m Value) (string, error) {
	spec, err := GetAttr(t, m, nameSpec)
	if err != nil {
		return "", err
	}
	name, err := t.specPart(spec, nameNamePlain)
	if err != nil {
		return "", err
	}
	s := strOf(name)
	if s == nil {
		return "", TypeErrorf("bad argument type for built-in operation")
	}
	return s.s, nil
}
