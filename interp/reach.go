package interp

import (
	"fmt"
	"reflect"
)

// What tools that look at objects from outside need: modules/moduletest.

// Referents calls visit with the values that o refers to, of a module its namespace and what its state holds. Built-in
// classes, which all interpreters share, refer to nothing. The interpreter that o belongs to must not run meanwhile.
func (p *Process) Referents(o Object, visit func(Value)) {
	p.referents(o, func(v Value) {
		if v.o != nil && !v.IsUnset() {
			visit(v)
		}
	})
}

// Mutable tells whether something about the object itself may change. A tuple or frozenset does not change, but may hold what does.
func Mutable(o Object) bool {
	switch o := o.(type) {
	case nil, *intTag, *floatTag, *boolTag, *noneTag, *unsetTag, *Str, *BytesObject, *BigIntObject, *singleton, *Complex,
		*SlotWrapper, *Tuple, *Slice, *Range, *CodeObject:
		return false
	case *Set:
		return !o.frozen
	case *Type:
		return o.owner != nil
	case *Builtin:
		return Mutable(o.self.o)
	case *MethodDescriptor:
		return o.typ.owner != nil
	}
	return true
}

// Static tells whether all interpreters share the class: it is built in, or one of a definition's StaticTypes.
func (c *Type) Static() bool { return c.owner == nil }

// ModuleName is the name of the module that a static class says it is of; "builtins" for most.
func (c *Type) ModuleName() string {
	if c.modname != "" {
		return c.modname
	}
	return "builtins"
}

// WalkState calls visit with every object in a module's state that belongs to one interpreter, and where it is there. It looks at the
// Go value only, not into the objects.
func WalkState(state any, visit func(v Value, path string)) { walkOwned(state, visit) }

// BlindSpot names a field of a state that could hide objects from everybody who looks for them, for it is a function, a
// channel or an unsafe.Pointer and the state is no Traverser; "" if there is none.
func BlindSpot(state any) string {
	if state == nil {
		return ""
	}
	return blindSpot(reflect.TypeOf(state), "", map[reflect.Type]bool{})
}

// ProcessStates calls visit with each process state that there is, as text, which changes when the state does. Locks are
// held meanwhile.
func (p *Process) ProcessStates(visit func(def *ModuleDef, text string)) {
	p.static.mu.Lock()
	scopes := make(map[*ModuleDef]*processScope, len(p.static.scopes))
	for def, s := range p.static.scopes {
		scopes[def] = s
	}
	p.static.mu.Unlock()
	for def, s := range scopes {
		s.mu.Lock()
		visit(def, fmt.Sprintf("%+v", s.state))
		s.mu.Unlock()
	}
}
