// Package abc holds the module abc, written in the language, and the native _abc: what the metaclass of abstract base
// classes remembers and asks.
package abc

import (
	_ "embed"
	"weak"

	"terrarium/interp"
)

// Source is the module abc.
//
//go:embed abc.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _abc.
var Def = &interp.ModuleDef{
	Name:     "_abc",
	Doc:      "Module contains faster C implementation of abc.ABCMeta",
	NewState: func() any { return &state{version: 1} },
	Exec: []func(*interp.Thread, *interp.Module) error{func(t *interp.Thread, m *interp.Module) (err error) {
		interp.StateOf[state](m).data, err = m.NewType(t, &dataSpec)
		return err
	}},
	Functions: []interp.FuncDef{
		{Name: "get_cache_token", Sig: "()", Fn: cacheToken, Doc: "A number that changes with every ABCMeta.register."},
		{Name: "_abc_init", Sig: "(self, /)", Fn: abcInit, Doc: "Prepares a class: finds its abstract methods."},
		{Name: "_abc_register", Sig: "(self, subclass, /)", Fn: abcRegister, Doc: "Makes a class count as a subclass."},
		{Name: "_abc_instancecheck", Sig: "(self, instance, /)", Fn: instanceCheck, Doc: "isinstance(instance, self)"},
		{Name: "_abc_subclasscheck", Sig: "(self, subclass, /)", Fn: subclassCheck, Doc: "issubclass(subclass, self)"},
		{Name: "_reset_registry", Sig: "(self, /)", Fn: resetRegistry, Doc: "Forgets registered classes."},
		{Name: "_reset_caches", Sig: "(self, /)", Fn: resetCaches, Doc: "Forgets answers."},
	},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	data    *interp.Type
	version int64 // changes with every registration: negative answers given before no longer count
}

// classSet holds classes without keeping them alive.
type classSet map[weak.Pointer[interp.Type]]struct{}

func (s classSet) has(c *interp.Type) bool { _, ok := s[weak.Make(c)]; return ok }

func (s *classSet) add(c *interp.Type) {
	if *s == nil {
		*s = classSet{}
	}
	(*s)[weak.Make(c)] = struct{}{}
}

// data is what an abstract base class remembers, in its attribute _abc_impl.
type data struct {
	interp.Native
	registry []weak.Pointer[interp.Type] // registered classes, in order
	yes, no  classSet                    // answers so far
	version  int64                       // of the negative ones
}

var dataSpec = interp.TypeSpec{Name: "_abc._abc_data", Flags: interp.NoInstances, Doc: "Internal state held by ABC machinery."}

func dataOf(t *interp.Thread, cls Value) (*data, error) {
	v, err := interp.GetAttr(t, cls, t.Intern("_abc_impl"))
	if err != nil {
		return nil, err
	}
	d, ok := v.Object().(*data)
	if !ok {
		return nil, interp.TypeErrorf("_abc_impl is set to a wrong type")
	}
	return d, nil
}

func classOf(v Value) *interp.Type {
	c, _ := v.Object().(*interp.Type)
	return c
}

func cacheToken(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	return interp.Int(interp.SelfState[state](self).version), nil
}

// abcInit finds the class's abstract methods: its own, and inherited ones that are still abstract.
func abcInit(t *interp.Thread, self Value, args []Value) (Value, error) {
	cls := classOf(args[0])
	if cls == nil {
		return interp.None, interp.TypeErrorf("_abc_init() needs a class")
	}
	isAbstract := func(v Value) (bool, error) {
		flag, err := interp.FindAttr(t, v, t.Intern("__isabstractmethod__"))
		if err != nil || flag.IsUnset() {
			return false, err
		}
		return interp.Truth(t, flag)
	}
	var names []Value
	for name, v := range cls.Attributes() {
		abstract, err := isAbstract(v)
		if err != nil {
			return interp.None, err
		}
		if abstract {
			names = append(names, name)
		}
	}
	for _, base := range cls.Bases() {
		inherited, err := interp.FindAttr(t, interp.Obj(base), t.Intern("__abstractmethods__"))
		if err != nil {
			return interp.None, err
		}
		if inherited.IsUnset() {
			continue
		}
		err = interp.Iterate(t, inherited, func(name Value) error {
			text, ok := interp.AsStr(name)
			if !ok {
				return interp.TypeErrorf("attribute name must be string, not '%s'", name.Type().Name())
			}
			v, err := interp.FindAttr(t, args[0], t.Intern(text))
			if err != nil || v.IsUnset() {
				return err
			}
			abstract, err := isAbstract(v)
			if err == nil && abstract {
				names = append(names, name)
			}
			return err
		})
		if err != nil {
			return interp.None, err
		}
	}
	set, err := interp.NewFrozenSet(t, names)
	if err != nil {
		return interp.None, err
	}
	if err := interp.SetAttr(t, args[0], t.Intern("__abstractmethods__"), set); err != nil {
		return interp.None, err
	}
	s := interp.SelfState[state](self)
	impl := interp.NewNative(s.data, &data{version: s.version})
	if err := interp.SetAttr(t, args[0], t.Intern("_abc_impl"), impl); err != nil {
		return interp.None, err
	}
	flags := t.Intern("__abc_tpflags__")
	for name, v := range cls.Attributes() {
		if s, _ := interp.AsStr(name); s != flags.Go() {
			continue
		}
		// 1 << 5: like a sequence in patterns; 1 << 6: like a mapping.
		if n, ok := interp.AsBigInt(v); ok {
			cls.SetPatternKind(n.Bit(5) == 1, n.Bit(6) == 1)
		}
		return interp.None, interp.DeleteAttr(t, args[0], flags)
	}
	return interp.None, nil
}

func abcRegister(t *interp.Thread, self Value, args []Value) (Value, error) {
	cls, sub := classOf(args[0]), classOf(args[1])
	if sub == nil {
		return interp.None, interp.TypeErrorf("Can only register classes")
	}
	already, err := interp.IsSubclass(t, args[1], args[0])
	if err != nil || already {
		return args[1], err
	}
	cycle, err := interp.IsSubclass(t, args[0], args[1])
	if err != nil {
		return interp.None, err
	}
	if cycle {
		return interp.None, interp.Errorf(interp.TypeRuntimeError, "Refusing to create an inheritance cycle")
	}
	d, err := dataOf(t, args[0])
	if err != nil {
		return interp.None, err
	}
	d.registry = append(d.registry, weak.Make(sub))
	interp.SelfState[state](self).version++
	if cls != nil {
		sub.InheritPatternKind(cls)
	}
	return args[1], nil
}

func instanceCheck(t *interp.Thread, self Value, args []Value) (Value, error) {
	d, err := dataOf(t, args[0])
	if err != nil {
		return interp.None, err
	}
	sub, err := interp.GetAttr(t, args[1], t.Intern("__class__"))
	if err != nil {
		return interp.None, err
	}
	real := args[1].Type()
	if c := classOf(sub); c != nil {
		if d.yes.has(c) {
			return interp.True, nil
		}
		if c == real {
			if d.version == interp.SelfState[state](self).version && d.no.has(c) {
				return interp.False, nil
			}
			return check(t, args[0], sub)
		}
	}
	yes, err := check(t, args[0], sub)
	if err != nil || yes == interp.True {
		return yes, err
	}
	return check(t, args[0], interp.Obj(real))
}

// check asks the class's own __subclasscheck__.
func check(t *interp.Thread, cls, sub Value) (Value, error) {
	r, err := interp.CallMethod(t, cls, t.Intern("__subclasscheck__"), sub)
	if err != nil {
		return interp.None, err
	}
	yes, err := interp.Truth(t, r)
	return interp.Bool(yes), err
}

func subclassCheck(t *interp.Thread, self Value, args []Value) (Value, error) {
	cls, sub := classOf(args[0]), classOf(args[1])
	if sub == nil || cls == nil {
		return interp.None, interp.TypeErrorf("issubclass() arg 1 must be a class")
	}
	d, err := dataOf(t, args[0])
	if err != nil {
		return interp.None, err
	}
	if d.yes.has(sub) {
		return interp.True, nil
	}
	s := interp.SelfState[state](self)
	if d.version < s.version {
		d.no, d.version = nil, s.version
	} else if d.no.has(sub) {
		return interp.False, nil
	}
	yes, err := derives(t, d, args[0], args[1])
	if err != nil {
		return interp.None, err
	}
	if yes {
		d.yes.add(sub)
	} else {
		d.no.add(sub)
	}
	return interp.Bool(yes), nil
}

// derives finds the answer: from __subclasshook__, real inheritance, registered classes, and derived classes.
func derives(t *interp.Thread, d *data, cls, sub Value) (bool, error) {
	ok, err := interp.CallMethod(t, cls, t.Intern("__subclasshook__"), sub)
	if err != nil {
		return false, err
	}
	switch ok {
	case interp.True, interp.False:
		return ok == interp.True, nil
	case interp.NotImplemented:
	default:
		return false, interp.Errorf(interp.TypeAssertionError, "__subclasshook__ must return either False, True, or NotImplemented")
	}
	if classOf(sub).IsSubclass(classOf(cls)) {
		return true, nil
	}
	for _, p := range append([]weak.Pointer[interp.Type](nil), d.registry...) {
		if c := p.Value(); c != nil {
			if yes, err := interp.IsSubclass(t, sub, interp.Obj(c)); err != nil || yes {
				return yes, err
			}
		}
	}
	subs, err := interp.CallMethod(t, cls, t.Intern("__subclasses__"))
	if err != nil {
		return false, err
	}
	found := false
	err = interp.Iterate(t, subs, func(c Value) error {
		yes, err := interp.IsSubclass(t, sub, c)
		if err == nil && yes {
			found, err = true, interp.ErrStop
		}
		return err
	})
	return found, err
}

func resetRegistry(t *interp.Thread, _ Value, args []Value) (Value, error) {
	d, err := dataOf(t, args[0])
	if err == nil {
		d.registry = nil
	}
	return interp.None, err
}

func resetCaches(t *interp.Thread, _ Value, args []Value) (Value, error) {
	d, err := dataOf(t, args[0])
	if err == nil {
		d.yes, d.no = nil, nil
	}
	return interp.None, err
}
