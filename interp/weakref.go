package interp

import (
	"slices"

	"terrarium/lang"
)

// WeakRef is a weak reference or a weak proxy. The tracer does not follow target.
type WeakRef struct {
	typ      *Type // TypeWeakRef, or one of the proxies'
	target   Value // Unset once it is dead
	callback Value // Unset: none
	self     Value // the reference as programs see it: an instance of a subclass, or itself
	hash     int64
	hashed   bool
}

func (r *WeakRef) Type() *Type { return r.typ }

// The classes of module weakref.
var (
	TypeWeakRef           = &Type{name: "weakref.ReferenceType"}
	TypeWeakProxy         = &Type{name: "weakref.ProxyType"}
	TypeWeakCallableProxy = &Type{name: "weakref.CallableProxyType"}
)

func weakRefRows() []typeRow {
	return []typeRow{
		{TypeWeakRef, weakRefSpec},
		{TypeWeakProxy, func() typeSpec { return weakProxySpec(false) }},
		{TypeWeakCallableProxy, func() typeSpec { return weakProxySpec(true) }},
	}
}

// weakState is what an interpreter knows about weak references.
type weakState struct {
	weak       map[Object]*weakList
	weakOrder  []*weakList // those whose target may die, in the order of their first reference
	weakPrompt int         // of these, targets that are no classes: a class refers to itself, so only a collection finds it dead
	weakMade   int         // references there are
	weakPruned int         // how many there were after pruneWeak
}

// weakList holds the weak references to one object: the plain one, the plain proxy, then those with a callback, the newest first.
type weakList struct {
	target Object
	refs   []*WeakRef
}

// takesWeakRefs tells whether instances of a built-in class can be referred to weakly.
func (c *Type) takesWeakRefs() bool {
	switch c {
	case TypeType, TypeFunction, TypeMethod, TypeBuiltin, TypeGenerator, TypeCode, TypeModule, TypeSet, TypeFrozenSet, TypeMemoryView, TypeGenericAlias:
		return true
	}
	return false
}

// noteWeak registers a reference to its target.
func (in *Interpreter) noteWeak(r *WeakRef) {
	o := r.target.o
	l := in.weak[o]
	if l == nil {
		if in.weak == nil {
			in.weak = map[Object]*weakList{}
		}
		l = &weakList{target: o}
		in.weak[o] = l
		if mortal(o) {
			in.weakOrder = append(in.weakOrder, l)
			if _, class := o.(*Type); !class {
				in.weakPrompt++
			}
		}
	}
	at := 0
	if r.plain() {
		if r.typ != TypeWeakRef && len(l.refs) > 0 && l.refs[0].isPlainRef() {
			at = 1
		}
	} else {
		for at < len(l.refs) && l.refs[at].plain() {
			at++
		}
	}
	l.refs = slices.Insert(l.refs, at, r)
	in.weakMade++
	in.rewatch()
	in.noteGrowth()
}

// mortal tells whether an object can die before its interpreter.
func mortal(o Object) bool {
	switch o := o.(type) {
	case *Type:
		return o.owner != nil
	case *Builtin:
		return !o.self.IsUnset()
	case *CodeObject:
		return false
	}
	return true
}

// plain tells whether all who ask for a reference without a callback may share r.
func (r *WeakRef) plain() bool { return r.callback.IsUnset() && r.self.o == Object(r) }

func (r *WeakRef) isPlainRef() bool { return r.typ == TypeWeakRef && r.plain() }

// plainWeak finds the shared reference of class typ.
func (in *Interpreter) plainWeak(o Object, typ *Type) *WeakRef {
	if l := in.weak[o]; l != nil {
		for _, r := range l.refs[:min(2, len(l.refs))] {
			if r.typ == typ && r.plain() {
				return r
			}
		}
	}
	return nil
}

// pruneWeak drops the references that the trace did not reach from the lists of targets that it did.
func (in *Interpreter) pruneWeak(tr *tracer) {
	in.weakMade = 0
	for o, l := range in.weak {
		if mortal(o) && !tr.reached(o) {
			continue
		}
		l.refs = slices.DeleteFunc(l.refs, func(r *WeakRef) bool { return !tr.reached(r.self.o) })
		if len(l.refs) == 0 {
			in.dropWeak(l)
		}
		in.weakMade += len(l.refs)
	}
	in.weakPruned = in.weakMade
}

// pruneDue tells whether dead references may have become many; few are always dropped at once.
func (in *Interpreter) pruneDue() bool { return in.weakMade < 64 || in.weakMade >= 2*in.weakPruned }

// dropWeak forgets a list.
func (in *Interpreter) dropWeak(l *weakList) {
	delete(in.weak, l.target)
	if mortal(l.target) {
		if i := slices.Index(in.weakOrder, l); i >= 0 {
			in.weakOrder = slices.Delete(in.weakOrder, i, i+1)
		}
		if _, class := l.target.(*Type); !class {
			in.weakPrompt--
		}
	}
	in.rewatch()
}

// clearWeak empties the references to a dead object and gives those whose callback is to be called, because they are alive.
func (in *Interpreter) clearWeak(o Object, alive func(*WeakRef) bool) []*WeakRef {
	l := in.weak[o]
	if l == nil {
		return nil
	}
	in.dropWeak(l)
	var call []*WeakRef
	for _, r := range l.refs {
		r.target = Unset
		if !r.callback.IsUnset() && alive(r) {
			call = append(call, r)
		}
	}
	return call
}

// weakCallbacks calls the callbacks of references whose target died.
func (t *Thread) weakCallbacks(refs []*WeakRef) {
	for _, r := range refs {
		cb := r.callback
		r.callback = Unset
		if _, err := Call(t, cb, r.self); err != nil {
			if e, ok := err.(*Exception); ok {
				t.writeUnraisable(e, cb)
			}
		}
	}
}

// targetName names the class of the target as reprs do: without the modules builtins and __main__.
func (r *WeakRef) targetName() string {
	c := r.target.Type()
	if m := c.moduleName(); m != "__main__" {
		return c.fullName()
	}
	return c.qualname
}

// weakOf gives the reference that v is, or nil.
func weakOf(v Value) *WeakRef {
	r, _ := payload(v).o.(*WeakRef)
	return r
}

// weakCall is what calling a reference from the evaluation loop gives: first whoever died meanwhile is looked for.
func (t *Thread) weakCall(r *WeakRef) Value {
	if t.watch != 0 && !r.target.IsUnset() {
		t.settleIn(true)
	}
	return orNone(r.target)
}

func newWeak(t *Thread, typ *Type, target, callback Value) (*WeakRef, error) {
	if target.Type().flags&typeHasWeakref == 0 {
		return nil, TypeErrorf("cannot create weak reference to '%s' object", target.Type().name)
	}
	if callback.IsNone() {
		callback = Unset
	}
	return &WeakRef{typ: typ, target: target, callback: callback}, nil
}

func weakRefSpec() typeSpec {
	return typeSpec{
		Module:  "weakref",
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				args = args[:len(args)-len(kw)]
				if err := argCount("__new__", len(args), 1, 2); err != nil {
					return None, err
				}
				callback := None
				if len(args) == 2 {
					callback = args[1]
				}
				if cls == TypeWeakRef && callback.IsNone() {
					if r := t.in.plainWeak(args[0].o, TypeWeakRef); r != nil {
						return r.self, nil
					}
				}
				r, err := newWeak(t, TypeWeakRef, args[0], callback)
				if err != nil {
					return None, err
				}
				r.self = withPayload(cls, TypeWeakRef, Obj(r))
				t.in.noteWeak(r)
				return r.self, nil
			},
			Init: func(t *Thread, _ Value, args []Value, kw []*Str) error {
				if len(kw) > 0 {
					return TypeErrorf("ref() takes no keyword arguments")
				}
				return argCount("__init__", len(args), 1, 2)
			},
			Call: func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
				if len(kw) > 0 {
					return None, TypeErrorf("weakref() takes no keyword arguments")
				}
				if len(args) > 0 {
					return None, TypeErrorf("weakref expected 0 arguments, got %d", len(args))
				}
				return orNone(weakOf(v).target), nil
			},
			Repr: func(t *Thread, v Value) (Value, error) {
				r := weakOf(v)
				if r.target.IsUnset() {
					return String("<weakref at " + t.in.address(v.o) + "; dead>"), nil
				}
				name, err := FindAttr(t, r.target, nameName)
				if err != nil && !isException(err, TypeException) {
					return None, err
				}
				text := "<weakref at " + t.in.address(v.o) + "; to '" + r.targetName() + "' at " + t.in.address(r.target.o)
				if s := strOf(name); s != nil {
					text += " (" + s.s + ")"
				}
				return String(text + ">"), nil
			},
			Hash: func(t *Thread, v Value) (int64, error) {
				r := weakOf(v)
				if r.hashed {
					return r.hash, nil
				}
				if r.target.IsUnset() {
					return 0, TypeErrorf("weak object has gone away")
				}
				h, err := Hash(t, r.target)
				if err == nil {
					r.hash, r.hashed = h, true
				}
				return h, err
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				a, b := weakOf(v), weakOf(w)
				if a == nil || b == nil || op != lang.CmpEq && op != lang.CmpNe {
					return NotImplemented, nil
				}
				if a.target.IsUnset() || b.target.IsUnset() {
					return Bool((v == w) == (op == lang.CmpEq)), nil
				}
				return Compare(t, a.target, b.target, op)
			},
		},
		Methods: []FuncDef{
			{Name: "__callback__", Kind: KindMember, Fn: func(_ *Thread, v Value, _ []Value) (Value, error) { return orNone(weakOf(v).callback), nil }},
			{Name: "__class_getitem__", Sig: "(object, /)", Kind: KindClass, Doc: "See PEP 585", Fn: classGetItemDef.Fn},
		},
	}
}

// weakrefDef is module _weakref, which weakref is built on.
func weakrefDef() *ModuleDef {
	return &ModuleDef{
		Name:         "_weakref",
		Doc:          "Weak references: what they refer to may die.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "proxy", Sig: "(*args)", Doc: "An object that does what the one it refers to weakly does.", Fn: weakProxy},
			{Name: "getweakrefcount", Sig: "(object, /)", Doc: "How many weak references and proxies an object has.",
				Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					if l := t.in.weak[args[0].o]; l != nil {
						return Int(int64(len(l.refs))), nil
					}
					return Int(0), nil
				}},
			{Name: "getweakrefs", Sig: "(object, /)", Doc: "The weak references and proxies to an object.",
				Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					var out []Value
					if l := t.in.weak[args[0].o]; l != nil {
						for _, r := range l.refs {
							out = append(out, r.self)
						}
					}
					return NewList(out), nil
				}},
		},
		Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
			for _, x := range []struct {
				name string
				typ  *Type
			}{{"ref", TypeWeakRef}, {"ReferenceType", TypeWeakRef}, {"ProxyType", TypeWeakProxy}, {"CallableProxyType", TypeWeakCallableProxy}} {
				m.Set(x.name, Obj(x.typ))
			}
			return nil
		}},
	}
}

// inheritsCall tells whether instances are called as base says.
func (c *Type) inheritsCall(base *Type) bool {
	f, _ := c.lookup(static("__call__"))
	w, ok := f.o.(*SlotWrapper)
	return ok && w.typ == base
}
