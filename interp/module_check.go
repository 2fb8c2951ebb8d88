package interp

import (
	"fmt"
	"reflect"
	"strings"
)

// Check tells what is wrong with a definition, and what to do about it; nil if nothing is. An import of a faulty module raises
// the same SystemError.
func (def *ModuleDef) Check() error {
	if def.Name == "" {
		return Errorf(TypeSystemError, "a module definition has no name: set Name to what is to be imported")
	}
	c := checker{what: "module " + def.Name}
	def.checkSlots(&c)
	for i, f := range def.Exec {
		c.that(f != nil, "exec slot %d is nil: give it a function or leave it out", i+1)
	}
	names := map[string]bool{}
	for i := range def.Functions {
		c.function(&def.Functions[i], "function", i, names)
		c.that(def.Functions[i].ClassFn == nil, "function %s has ClassFn, which is for methods of classes: use Fn, whose self is the module object", def.Functions[i].Name)
	}
	for i, k := range def.Constants {
		c.that(k.Name != "", "constant %d has no name", i+1)
		c.that(!names[k.Name], "%s is defined twice", k.Name)
		names[k.Name] = true
		c.that(k.Value.o != nil && isShareable(k.Value), "constant %s can change, and all interpreters would share it: make it in an exec slot, with m.Set", k.Name)
	}
	for i, spec := range def.StaticTypes {
		if spec == nil {
			c.that(false, "static type %d is nil", i+1)
			continue
		}
		c.err = firstError(c.err, spec.Check())
		for j := range spec.Methods {
			c.that(spec.Methods[j].ClassFn == nil, "method %s of static type %s has ClassFn: a static type has no module object to reach; make the type with NewType", spec.Methods[j].Name, spec.Name)
		}
	}
	if def.Init != MultiPhase && c.err == nil {
		c.that(def.Interpreters != PerInterpreterGIL || len(def.Slots) == 0, "single-phase initialisation has no slots")
	}
	return c.err
}

// checkSlots words mistakes in the table of slots as CPython does.
func (def *ModuleDef) checkSlots(c *checker) {
	phases := def.Create != nil || len(def.Slots) > 0
	if phases && def.Init == SinglePhaseGlobal {
		c.fail("module %s: m_size may not be negative for multi-phase initialization", def.Name)
	}
	count := map[int]int{}
	if def.Create != nil {
		count[SlotCreate]++
	}
	for _, s := range def.Slots {
		if count[s.ID]++; count[s.ID] > 1 {
			switch s.ID {
			case SlotCreate:
				c.fail("module %s has multiple create slots", def.Name)
			case SlotMultipleInterpreters:
				c.fail("module %s has more than one 'multiple interpreters' slots", def.Name)
			case SlotGIL:
				c.fail("module %s has more than one 'gil' slot", def.Name)
			}
		}
		ok := false
		switch s.ID {
		case SlotCreate:
			ok = isFunc[func(*Thread, Value, *ModuleDef) (Value, error)](s.Value)
		case SlotExec:
			ok = isFunc[func(*Thread, *Module) error](s.Value)
		case SlotMultipleInterpreters:
			_, ok = s.Value.(MultiInterp)
		case SlotGIL:
			_, ok = s.Value.(GILSupport)
		default:
			c.fail("module %s uses unknown slot ID %d", def.Name, s.ID)
			ok = true
		}
		c.that(ok, "slot %d has a %T: see the comments of SlotCreate and the others for what each takes", s.ID, s.Value)
	}
	c.that(def.Init != SinglePhase || !phases, "single-phase initialisation has no slots: use MultiPhase")
}

func isFunc[F any](v any) bool {
	f, ok := v.(F)
	return ok && !reflect.ValueOf(f).IsNil()
}

// readSlots puts the table of slots behind what the fields say. Slots of a wrong type are left out: Check tells.
func (def *ModuleDef) readSlots(tab *moduleTable) {
	tab.create, tab.exec, tab.interpreters = def.Create, def.Exec[:len(def.Exec):len(def.Exec)], def.Interpreters
	for _, s := range def.Slots {
		switch v := s.Value.(type) {
		case func(*Thread, Value, *ModuleDef) (Value, error):
			tab.create = v
		case func(*Thread, *Module) error:
			tab.exec = append(tab.exec, v)
		case MultiInterp:
			tab.interpreters = v
		}
	}
}

// Check tells what is wrong with the description of a class.
func (spec *TypeSpec) Check() error {
	if spec.Name == "" || strings.HasSuffix(spec.Name, ".") {
		return Errorf(TypeSystemError, "the spec of a class has no name: set TypeSpec.Name")
	}
	c := checker{what: "class " + spec.Name}
	names := map[string]bool{}
	for i := range spec.Methods {
		c.function(&spec.Methods[i], "method", i, names)
	}
	c.that(spec.Flags&NoInstances == 0 || spec.Slots.New == nil, "it has a New slot and the flag NoInstances: leave out one of them")
	c.that(spec.Base == nil || spec.Base.owner == nil, "its base belongs to one interpreter: pass it to NewType")
	for _, a := range spec.Attrs {
		c.that(a.Value.o != nil && isShareable(a.Value), "attribute %s can change, and all classes made from the spec would share it", a.Name)
	}
	return c.err
}

// checker keeps the first mistake found.
type checker struct {
	what string
	err  error
}

func (c *checker) fail(format string, args ...any) {
	if c.err == nil {
		c.err = Errorf(TypeSystemError, format, args...)
	}
}

func (c *checker) that(ok bool, format string, args ...any) {
	if !ok && c.err == nil {
		c.fail("%s", c.what+": "+fmt.Sprintf(format, args...))
	}
}

func (c *checker) function(f *FuncDef, kind string, i int, names map[string]bool) {
	c.that(f.Name != "", "%s %d has no name", kind, i+1)
	c.that(f.Fn != nil || f.ClassFn != nil, "%s %s has no Fn: give it the Go function to call", kind, f.Name)
	c.that(f.Fn == nil || f.ClassFn == nil, "%s %s has both Fn and ClassFn: leave out one of them", kind, f.Name)
	c.that(!names[f.Name], "%s is defined twice", f.Name)
	names[f.Name] = true
	attribute := f.Kind == KindGetter || f.Kind == KindMember || f.Kind == KindGetSet
	if f.Sig == "" && attribute {
		return
	}
	c.that(strings.HasPrefix(f.Sig, "(") && strings.HasSuffix(f.Sig, ")"), "%s %s has the signature %q: write it in parentheses, as \"(a, b=1, /)\"", kind, f.Name, f.Sig)
	if wrong := wrongSignature(f.Sig); wrong != "" {
		c.that(false, "the signature %q of %s %s has %s", f.Sig, kind, f.Name, wrong)
	}
}

// wrongSignature says what a text_signature cannot be; "" if it is one.
func wrongSignature(sig string) string {
	names := map[string]bool{}
	slash, star, double, optional := false, false, false, false
	body := strings.TrimSuffix(strings.TrimPrefix(sig, "("), ")")
	for _, p := range splitParams(body) {
		name, _, hasDefault := strings.Cut(p, "=")
		name = strings.TrimSpace(name)
		switch {
		case double:
			return "a parameter behind **" + name
		case p == "/":
			if slash || star {
				return "a / in a wrong place"
			}
			slash = true
			continue
		case strings.HasPrefix(p, "**"):
			double = true
			name = p[2:]
		case strings.HasPrefix(p, "*"):
			if star {
				return "two *"
			}
			star = true
			if name = p[1:]; name == "" {
				continue
			}
		case !hasDefault && optional && !star:
			return "a parameter without a default, " + name + ", behind one that has one"
		case hasDefault:
			optional = true
		}
		if !isIdentifier(name) {
			return fmt.Sprintf("%q as the name of a parameter", name)
		}
		if names[name] {
			return "two parameters " + name
		}
		names[name] = true
	}
	return ""
}

// checkState refuses state that functions could not change or the tracer could not look into.
func checkState(module, hook string, state any) error {
	v := reflect.ValueOf(state)
	switch {
	case !v.IsValid(), v.Kind() == reflect.Pointer && v.IsNil():
		return Errorf(TypeSystemError, "module %s: %s returned nil: return a pointer to a new struct, or leave %s out", module, hook, hook)
	case v.Kind() != reflect.Pointer:
		return Errorf(TypeSystemError, "module %s: %s returned a %T: return a pointer, so that StateOf gives the state itself and not a copy", module, hook, state)
	}
	if hook == "NewState" {
		return nil
	}
	if field := blindSpot(v.Type().Elem(), "it", map[reflect.Type]bool{}); field != "" && !v.Type().Implements(traverserType) {
		return Errorf(TypeSystemError, "module %s: what %s returned can hide objects in %s: give %T a method Traverse", module, hook, field, state)
	}
	return nil
}

// mistake is the text of a SystemError that several interpreters may raise; "" for none.
type mistake string

func mistakeIn(err error) mistake {
	if err == nil {
		return ""
	}
	return mistake(strings.TrimPrefix(err.Error(), "SystemError: "))
}

func (m mistake) err() error {
	if m == "" {
		return nil
	}
	return Errorf(TypeSystemError, "%s", string(m))
}
