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
	first   map[*ModuleDef]*Dict // single-phase modules of negative size: what init made, the first time
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
	refused := def.Init != MultiPhase || def.Interpreters == NotSupported || def.Interpreters == SharedGIL && in.cfg.OwnGIL
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
	if err := t.in.mayLoad(def); err != nil {
		return None, err
	}
	switch def.Init {
	case SinglePhaseGlobal:
		return t.loadOnce(name.s, def)
	case SinglePhase:
		m := t.in.newNativeModule(name.s, def)
		return Obj(m), m.exec(t)
	}
	if def.Create != nil {
		v, err := def.Create(t, spec, def)
		if err != nil {
			return None, asException(err, TypeSystemError, "creation of module %s failed without setting an exception", name.s)
		}
		m, ok := v.o.(*Module)
		if !ok {
			if def.NewState != nil {
				return None, Errorf(TypeSystemError, "module %s is not a module object, but requests module state", name.s)
			}
			if len(def.Exec) > 0 {
				return None, Errorf(TypeSystemError, "module %s specifies execution slots, but did not create a ModuleType instance", name.s)
			}
			return v, nil
		}
		if m.def == nil && !m.ready {
			m.adopt(def)
		}
		return v, nil
	}
	return Obj(t.in.newNativeModule(name.s, def)), nil
}

// asException keeps a Python exception, and words any other Go error.
func asException(err error, typ *Type, format string, args ...any) error {
	if _, ok := err.(*Exception); ok {
		return err
	}
	return Errorf(typ, format, args...)
}

// adopt gives a module object that a create slot made the definition's functions, constants and state.
func (m *Module) adopt(def *ModuleDef) {
	tmp := nativeNamespace(m, m.name, def)
	for _, e := range tmp.ents[numModuleAttrs:] {
		m.dict.SetStr(e.key.o.(*Str), e.val)
	}
	m.def, m.kind = def, kindNative
	if def.NewState != nil {
		m.state = def.NewState()
	}
}

// loadOnce is for modules whose init runs once a process: later module objects get a shallow copy of the first one's namespace, as it was when
// init had run.
func (t *Thread) loadOnce(name string, def *ModuleDef) (Value, error) {
	st := &t.in.process.static
	st.mu.Lock()
	first := st.first[def]
	st.mu.Unlock()
	if first != nil {
		m := &Module{typ: TypeModule, def: def, dict: first.Copy(), kind: kindNative, ready: true}
		t.in.registerModule(m, name)
		return Obj(m), nil
	}
	m := t.in.newNativeModule(name, def)
	if err := m.exec(t); err != nil {
		return None, err
	}
	st.mu.Lock()
	if st.first == nil {
		st.first = map[*ModuleDef]*Dict{}
	}
	st.first[def] = m.dict.Copy()
	st.mu.Unlock()
	return Obj(m), nil
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
