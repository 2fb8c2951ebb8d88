package interp

import (
	"errors"
	"io/fs"
	"sort"
	"strings"
	"sync"
	"time"
)

// processState is what modules share between the interpreters of a process.
type processState struct {
	once   sync.Once
	native map[string]*ModuleDef // those that the host gave, by name
	names  Value                 // sys.builtin_module_names

	mu      sync.Mutex
	first   map[*ModuleDef]firstLoad // single-phase modules of negative size: what init made, the first time
	loaded  map[*ModuleDef]bool      // those that opted out and are loaded
	scopes  map[*ModuleDef]*processScope
	types   map[*TypeSpec]*Type // static ones
	specs   sync.Map            // *TypeSpec to the name of the module that made a class from it
	leaks   []Leak
	walkers walkers
	live    sync.Map // code object to its liveness

	started sync.Once
	start   time.Time // from which Monotonic counts
}

// nativeModules prepares the table of native modules, on first use.
func (p *Process) nativeModules() *processState {
	st := &p.static
	st.once.Do(func() {
		st.native = map[string]*ModuleDef{}
		var names []string
		for name := range p.core.modules {
			names = append(names, name)
		}
		for _, d := range p.opt.Modules {
			st.native[d.Name] = d
			names = append(names, d.Name)
		}
		sort.Strings(names)
		var items []Value
		for i, name := range names {
			if (i == 0 || names[i-1] != name) && !strings.Contains(name, ".") && name != "importlib" {
				items = append(items, Obj(static(name)))
			}
		}
		st.names = NewTuple(items)
	})
	return st
}

// nativeDef finds the definition of a native module; nil if there is none of that name.
func (p *Process) nativeDef(name string) *ModuleDef {
	if d := p.core.modules[name]; d != nil {
		return d
	}
	return p.nativeModules().native[name]
}

// builtinNames is sys.builtin_module_names.
func (p *Process) builtinNames() Value { return p.nativeModules().names }

// coreModules are the native modules that every process has.
func coreModules() []*ModuleDef {
	return append([]*ModuleDef{
		sysDef(), builtinsDef(), gcDef(), weakrefDef(), atexitDef(), ioDef(), errnoDef(), codecsDef(), posixDef(), warningsDef(), tracebackDef(),
	}, importlibDefs()...)
}

// builtinsDef stands for the module builtins, which is not made from a definition.
func builtinsDef() *ModuleDef {
	return &ModuleDef{Name: "builtins", Interpreters: PerInterpreterGIL, Create: func(t *Thread, _ Value, _ *ModuleDef) (Value, error) {
		m := &Module{typ: TypeModule, kind: kindBuiltin, dict: t.in.builtins.Copy(), ready: true}
		t.in.registerModule(m, "builtins")
		return Obj(m), nil
	}}
}

// mayLoad checks a module's declared support against the interpreter: the loading matrix of PEP 684.
func (in *Interpreter) mayLoad(def *ModuleDef) error {
	if in.id == 0 || !in.cfg.OwnGIL && !in.cfg.CheckMultiInterp {
		return nil
	}
	support := def.shared().interpreters
	refused := def.Init != MultiPhase || support == NotSupported || support == SharedGIL && in.cfg.OwnGIL
	if refused {
		return importError(TypeImportError, def.Name, "module %s does not support loading in subinterpreters", def.Name)
	}
	return nil
}

// createBuiltin is BuiltinImporter.create_module: it makes the module object that the spec names.
func (t *Thread) createBuiltin(spec Value) (Value, error) {
	nameV, err := t.specPart(spec, nameNamePlain)
	if err != nil {
		return None, err
	}
	name := strOf(nameV)
	if name == nil {
		return None, TypeErrorf("name must be string, not %s", nameV.Type().name)
	}
	def := t.in.process.nativeDef(name.s)
	if def == nil {
		return None, importError(TypeImportError, name.s, "%s is not a built-in module", quoteStr(name.s))
	}
	if err := def.mistake(); err != nil {
		return None, err
	}
	if err := t.in.mayLoad(def); err != nil {
		return None, err
	}
	switch def.Init {
	case SinglePhaseGlobal:
		return t.loadGlobalModule(name.s, def)
	case SinglePhase:
		m, err := t.newNativeModule(name.s, def)
		if err == nil {
			err = m.exec(t)
		}
		return Obj(m), err
	}
	create := def.shared().create
	if create == nil {
		m, err := t.newNativeModule(name.s, def)
		return Obj(m), err
	}
	var v Value
	err = t.guard(def, func() (err error) {
		v, err = create(t, spec, def)
		return err
	})
	if err := slotError(err, "creation of module %s", name.s, true); err != nil {
		return None, err
	}
	if v.isNil() || v.IsUnset() {
		return None, Errorf(TypeSystemError, "creation of module %s failed without setting an exception", name.s)
	}
	m, ok := v.o.(*Module)
	switch {
	case ok && m.typ == nil:
		return None, Errorf(TypeSystemError, "init function of %s returned uninitialized object", name.s)
	case ok:
		if m.def == nil && !m.ready {
			err = m.adopt(t, def)
		}
	case def.NewState != nil:
		err = Errorf(TypeSystemError, "module %s is not a module object, but requests module state", name.s)
	case len(def.shared().exec) > 0:
		err = Errorf(TypeSystemError, "module %s specifies execution slots, but did not create a ModuleType instance", name.s)
	default:
		err = t.adoptForeign(v, name.s, def)
	}
	return v, err
}

// adopt gives a module object that a create slot made the definition's functions, constants and state.
func (m *Module) adopt(t *Thread, def *ModuleDef) error {
	tmp := nativeNamespace(m, m.name, def)
	for _, e := range tmp.ents[numModuleAttrs:] {
		m.dict.SetStr(e.key.o.(*Str), e.val)
	}
	m.def, m.kind = def, kindNative
	return m.makeState(t)
}

// adoptForeign gives an object that is no module, which a create slot made, the definition's functions and constants.
func (t *Thread) adoptForeign(v Value, name string, def *ModuleDef) error {
	for i := range def.Functions {
		f := &Builtin{def: &def.Functions[i], sig: &def.shared().sigs[i], self: v, module: name}
		if err := SetAttr(t, v, t.in.intern(f.def.Name), Obj(f)); err != nil {
			return err
		}
	}
	for _, c := range def.Constants {
		if err := SetAttr(t, v, t.in.intern(c.Name), c.Value); err != nil {
			return err
		}
	}
	if def.Doc != "" {
		return SetAttr(t, v, t.in.intern("__doc__"), String(def.Doc))
	}
	return nil
}

// makeState makes the state of a module object.
func (m *Module) makeState(t *Thread) error {
	if m.def.NewState == nil {
		return nil
	}
	err := t.guard(m.def, func() error {
		m.state = m.def.NewState()
		return nil
	})
	if err == nil {
		err = checkState(m.def.Name, "NewState", m.state)
	}
	return err
}

// loadOnce sets the flag of a module that opted out of being loaded again; ImportError if it is set.
func (p *Process) loadOnce(m *Module) error {
	if m.def.Once == OnceNot {
		return nil
	}
	p.static.mu.Lock()
	defer p.static.mu.Unlock()
	if p.static.loaded[m.def] {
		return Errorf(TypeImportError, "cannot load module more than once per process")
	}
	if p.static.loaded == nil {
		p.static.loaded = map[*ModuleDef]bool{}
	}
	p.static.loaded[m.def] = true
	m.loadedOnce = true
	return nil
}

// unload resets that flag, where the definition says so.
func (p *Process) unload(m *Module) {
	if m.def.Once != OnceAtATime || !m.loadedOnce {
		return
	}
	p.static.mu.Lock()
	delete(p.static.loaded, m.def)
	p.static.mu.Unlock()
}

// firstLoad is what a module whose init runs once left, and where that was.
type firstLoad struct {
	dict *Dict
	from Origin
	in   *Interpreter
	told map[int64]bool
}

// loadGlobalModule is for modules whose init runs once a process: later module objects get a shallow copy of the first one's namespace, as it was when
// init had run. In another interpreter that is a leak: what can change in it has two owners.
func (t *Thread) loadGlobalModule(name string, def *ModuleDef) (Value, error) {
	st := &t.in.process.static
	st.mu.Lock()
	first, loaded := st.first[def]
	tell := loaded && first.in != t.in && !first.told[t.in.id]
	if tell {
		first.told[t.in.id] = true
	}
	st.mu.Unlock()
	if loaded {
		if tell {
			t.in.process.noteLeaks(t.copiedNamespace(def, first)...)
		}
		m := &Module{typ: TypeModule, def: def, dict: first.dict.Copy(), kind: kindNative, ready: true}
		t.in.registerModule(m, name)
		return Obj(m), nil
	}
	m, err := t.newNativeModule(name, def)
	if err != nil {
		return None, err
	}
	if err := m.exec(t); err != nil {
		return None, err
	}
	st.mu.Lock()
	if st.first == nil {
		st.first = map[*ModuleDef]firstLoad{}
	}
	st.first[def] = firstLoad{m.dict.Copy(), t.in.origin(), t.in, map[int64]bool{}}
	st.mu.Unlock()
	return Obj(m), nil
}

// copiedNamespace lists the objects of another interpreter that come with the copy of a namespace.
func (t *Thread) copiedNamespace(def *ModuleDef, first firstLoad) []Leak {
	var leaks []Leak
	for key, val := range first.dict.All {
		if _, function := val.o.(*Builtin); function || isShareable(val) {
			continue
		}
		name, ok := key.o.(*Str)
		if !ok || strings.HasPrefix(name.s, "__") {
			continue
		}
		leaks = append(leaks, Leak{Module: def.Name, Scope: "process", Path: "__dict__[" + quoteStr(name.s) + "]", Class: val.Type().name,
			Object: describeObject(val.o), From: first.from, To: t.in.origin()})
	}
	return leaks
}

// execBuiltin is BuiltinImporter.exec_module. A module object that was executed already, or is not native, is left as it is.
func (t *Thread) execBuiltin(v Value) error {
	if m, ok := v.o.(*Module); ok {
		return m.exec(t)
	}
	return nil
}

// osErrorFrom makes the OSError of a failed file operation.
func osErrorFrom(err error, filename string) error {
	errno, text := 5, "Input/output error"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		errno, text = 2, "No such file or directory"
	case errors.Is(err, fs.ErrPermission):
		errno, text = 13, "Permission denied"
	}
	return NewOSError(errno, text, String(filename))
}
