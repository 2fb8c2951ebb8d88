package interp

import (
	"fmt"
	"path"
	"reflect"
	"runtime"
	"strings"
)

// A native function that panics is its author's fault, not the interpreter's: the panic becomes a SystemError that names
// the module, raised where the function was called.

// runGuarded is run; after a panic in a native module's function it gives the frame that is to go on, in which the
// SystemError will be raised.
func (t *Thread) runGuarded(f *Frame) (v Value, again *Frame, err error) {
	native, depth, sp, repring, safe := t.native, t.depth, t.sp, len(t.repring), t.in.safe
	finished := false
	defer func() {
		if finished {
			return
		}
		if t.crashing {
			return
		}
		fault := t.in.process.moduleFault()
		if fault == nil {
			return // a fault of the engine
		}
		e := fault.exception(recover())
		t.native, t.depth, t.sp, t.repring, t.in.safe = native, depth, sp, t.repring[:min(repring, len(t.repring))], safe
		again = t.top
		again.throw = e
	}()
	v, err = t.run(f)
	finished = true
	return v, nil, err
}

// guard runs a hook of a native module; a panic in it becomes a SystemError.
func (t *Thread) guard(def *ModuleDef, f func() error) (err error) {
	top, native, depth, sp := t.top, t.native, t.depth, t.sp
	defer func() {
		if t.crashing {
			return
		}
		r := recover()
		if r == nil {
			return
		}
		fault := t.in.process.moduleFault()
		if fault == nil {
			fault = &moduleFault{module: def.Name}
		}
		t.top, t.native, t.depth, t.sp = top, native, depth, sp
		err = fault.exception(r)
	}()
	return f()
}

// moduleFault is a place in a native module's code that panicked.
type moduleFault struct {
	module string
	where  string // "spam.go:31"
}

func (f *moduleFault) exception(r any) *Exception {
	where := ""
	if f.where != "" {
		where = " (" + f.where + ")"
	}
	return Errorf(TypeSystemError, "native code of module %s panicked: %v%s", f.module, r, where).(*Exception)
}

// moduleFault finds the native module whose code is panicking, from Go's stack: the functions called since the evaluation
// loop. It is called by a deferred function. nil: none.
func (p *Process) moduleFault() *moduleFault {
	pcs := make([]uintptr, 512)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	entries, packages := p.moduleCode()
	engine := reflect.TypeFor[Thread]().PkgPath() + ".(*Thread)."
	var found *moduleFault
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if f.Function == engine+"run" || f.Function == engine+"protect" {
			break
		}
		module, exact := entries[f.Entry]
		if !exact {
			var ok bool
			if module, ok = packages[packageOf(f.Function)]; !ok {
				continue
			}
		}
		if found == nil {
			found = &moduleFault{}
		}
		found.module = module
		inlined := packageOf(f.Function) == reflect.TypeFor[Thread]().PkgPath() // a function of the engine, in one of the module's
		if found.where == "" && !inlined {
			found.where = fmt.Sprintf("%s:%d", path.Base(f.File), f.Line)
		}
		if exact && !inlined {
			break
		}
	}
	return found
}

// packageOf is the package of a Go function, from its full name.
func packageOf(function string) string {
	slash := strings.LastIndexByte(function, '/') + 1
	name, _, _ := strings.Cut(function[slash:], ".")
	return function[:slash] + name
}

// moduleCode tells which Go functions are of which native module: by the address of the code, and for functions that no
// definition lists by their package.
func (p *Process) moduleCode() (entries map[uintptr]string, packages map[string]string) {
	entries, packages = map[uintptr]string{}, map[string]string{}
	add := func(module string, v reflect.Value) {
		if v.Kind() != reflect.Func || v.IsNil() {
			return
		}
		name := runtime.FuncForPC(v.Pointer()).Name()
		if pkg := packageOf(name); pkg != reflect.TypeFor[Thread]().PkgPath() {
			entries[v.Pointer()] = module
			packages[pkg] = module
		}
	}
	functions := func(module string, defs []FuncDef) {
		for i := range defs {
			add(module, reflect.ValueOf(defs[i].Fn))
			add(module, reflect.ValueOf(defs[i].ClassFn))
		}
	}
	types := func(module string, spec *TypeSpec) {
		functions(module, spec.Methods)
		slots := reflect.ValueOf(&spec.Slots).Elem()
		for i := range slots.NumField() {
			add(module, slots.Field(i))
		}
		for _, f := range spec.Slots.Binary {
			add(module, reflect.ValueOf(f))
		}
	}
	for _, def := range p.opt.Modules {
		functions(def.Name, def.Functions)
		for _, f := range def.Exec {
			add(def.Name, reflect.ValueOf(f))
		}
		for _, f := range []any{def.Create, def.Free, def.NewState} {
			add(def.Name, reflect.ValueOf(f))
		}
	}
	p.static.specs.Range(func(spec, module any) bool {
		types(module.(string), spec.(*TypeSpec))
		return true
	})
	return entries, packages
}
