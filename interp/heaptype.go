package interp

import "sync"

import "strings"

// TypeSpec describes a class that a native module makes for each of its module objects (a heap type). Immutable.
type TypeSpec struct {
	// Name may have the name of another module before it, which the class then claims to be of: "functools.partial".
	Name string
	Doc  string
	// Sig is the constructor's signature, as in FuncDef; it is documentation, New and Init check their arguments.
	Sig     string
	Slots   Slots // what is nil is inherited
	Methods []FuncDef
	Attrs   []Constant
	Flags   TypeFlags
	// Base is the built-in class that it derives from; nil: object. Classes made at run time are given to NewType.
	Base *Type

	share sync.Once
}

// TypeFlags are properties of a class made from a TypeSpec.
type TypeFlags uint8

const (
	Subclassable TypeFlags = 1 << iota // classes may derive from it
	Immutable                          // its attributes cannot be set
	NoInstances                        // cannot create '…' instances
	InstanceDict                       // instances take further attributes
	Sequence                           // instances match sequence patterns
	Mapping                            // instances match mapping patterns
	WeakRefs                           // instances may be referred to weakly
	Keyed                              // items have keys, not places: they are not iterated over
)

// Native is the header of objects that a native module implements in Go. Embed it:
//
//	type counter struct {
//		interp.Native
//		n int64
//	}
type Native struct {
	cls  *Type
	dict *Dict
}

// Type is the object's class.
func (n *Native) Type() *Type { return n.cls }

func (n *Native) native() *Native { return n }

func (n *Native) attrDict() **Dict {
	if n.cls.flags&typeHasDict == 0 {
		return nil
	}
	return &n.dict
}

// NativeObject is a pointer to a struct that embeds Native.
type NativeObject interface {
	Object
	native() *Native
}

// NewNative is for the New slot of a TypeSpec: it makes o, new, the instance of cls or, where cls is a
// subclass made in the language, the native part of one.
func NewNative(cls *Type, o NativeObject) Value {
	exact := cls.staticBase()
	o.native().cls = exact
	return withPayload(cls, exact, Value{o, 0})
}

// As gives the native object of type T that v is or, for an instance of a subclass made in the language, contains.
func As[T Object](v Value) (T, bool) {
	o, ok := payload(v).o.(T)
	return o, ok
}

// Module is the module object whose exec slot made the class; nil for another class.
func (c *Type) Module() *Module {
	if c.module != nil && c.module.in.observer != nil {
		c.module.noteReached("through class " + c.qualname + ", which defines the method")
	}
	return c.module
}

// GetModuleByDef finds the module object of a definition from a class whose MRO has a class that such a module made
// (PyType_GetModuleByDef): the way to module state from slots, which are not told their defining class.
func GetModuleByDef(c *Type, def *ModuleDef) (*Module, error) {
	for _, k := range c.mro {
		if k.module != nil && k.module.def == def {
			if k.module.in.observer != nil {
				k.module.noteReached("from a slot, by a search in the MRO of " + c.qualname)
			}
			return k.module, nil
		}
	}
	return nil, TypeErrorf("PyType_GetModuleByDef: No superclass of '%s' has the given module", c.name)
}

// GetModuleByState is GetModuleByDef for slots that cannot name their definition, because Go refuses a variable whose
// value leads back to it: the module object is the one whose state is a *T.
func GetModuleByState[T any](c *Type) (*Module, error) {
	for _, k := range c.mro {
		if k.module != nil && StateOf[T](k.module) != nil {
			return k.module, nil
		}
	}
	return nil, TypeErrorf("PyType_GetModuleByDef: No superclass of '%s' has the given module", c.name)
}

// NewException makes an exception class of the module and stores it there. Its __module__ is the module's name; without bases it derives
// from Exception. As in CPython it does not keep the module object alive.
func (m *Module) NewException(t *Thread, name string, bases ...*Type) (*Type, error) {
	if len(bases) == 0 {
		bases = []*Type{TypeException}
	}
	dict := &Dict{ver: 1, ents: make([]entry, 0, 2)}
	dict.SetStr(nameModule, String(m.name))
	dict.SetStr(nameDoc, None)
	c, err := newClass(t, TypeType, name, bases, dict, slotPlan{dict: true, weakref: true})
	if err != nil {
		return nil, err
	}
	m.Set(name, Value{c, 0})
	return c, nil
}

// NewType makes a class of the module from its spec and stores it there; without bases it derives from object.
func (m *Module) NewType(t *Thread, spec *TypeSpec, bases ...*Type) (*Type, error) {
	if _, ok := t.in.process.static.specs.Load(spec); !ok {
		if err := spec.Check(); err != nil {
			return nil, err
		}
		t.in.process.static.specs.Store(spec, m.def.Name)
	}
	c, err := t.makeType(m.name, spec, bases)
	if err != nil {
		return nil, err
	}
	c.owner, c.module = t.in, m
	t.in.instances++
	if err := t.fillType(c, spec); err != nil {
		return nil, err
	}
	for _, b := range c.bases {
		b.addSubclass(t.in, c)
	}
	m.Set(c.qualname, Value{c, 0})
	return c, nil
}

// staticType gives the class that all module objects of a process share, made by the first that needs it.
func (t *Thread) staticType(def *ModuleDef, spec *TypeSpec) (*Type, error) {
	st := &t.in.process.static
	st.mu.Lock()
	defer st.mu.Unlock()
	if c := st.types[spec]; c != nil {
		return c, nil
	}
	if err := spec.Check(); err != nil {
		return nil, err
	}
	c, err := t.makeType(def.Name, spec, nil)
	if err != nil {
		return nil, err
	}
	c.flags = c.flags&^typeHeap | typeImmutable
	c.modname = def.Name
	if err := t.fillType(c, spec); err != nil {
		return nil, err
	}
	for key, val := range c.dict.All {
		shareValue(key)
		shareValue(val)
	}
	if st.types == nil {
		st.types = map[*TypeSpec]*Type{}
	}
	st.types[spec] = c
	st.specs.Store(spec, def.Name)
	return c, nil
}

// makeType begins a class from its spec.
func (t *Thread) makeType(module string, spec *TypeSpec, bases []*Type) (*Type, error) {
	switch {
	case len(bases) > 0:
	case spec.Base != nil:
		bases = []*Type{spec.Base}
	default:
		bases = []*Type{TypeObject}
	}
	base, err := bestBase(bases)
	if err != nil {
		return nil, err
	}
	short := spec.Name
	if i := strings.LastIndexByte(spec.Name, '.'); i >= 0 {
		module, short = spec.Name[:i], spec.Name[i+1:]
	}
	c := &Type{meta: base.meta, name: module + "." + short, qualname: short, base: base, bases: bases, solid: base.solid,
		dict: NewDict(), native: spec, doc: spec.Doc, flags: spec.Flags.internal()}
	for _, b := range bases {
		c.flags |= b.flags & (typeIsException | typeIsType | typeHasDict | typeHasWeakref | typeSequence | typeMapping | typeHasFinalizer)
	}
	if spec.Slots.New != nil && (base.solid == nil || base.native != nil) {
		c.solid = c
	}
	if c.mro, err = computeMRO(c, bases); err != nil {
		return nil, err
	}
	c.root = newRootShape(c, 0)
	return c, nil
}

// fillType gives a class what its spec lists.
func (t *Thread) fillType(c *Type, spec *TypeSpec) error {
	co := t.in.process.core
	name := static
	if c.owner != nil {
		name = c.owner.intern
	}
	slots := spec.Slots
	for _, k := range c.mro[1:] {
		inherit(&slots, k.slots, co)
	}
	c.dict.SetStr(nameModule, String(strings.TrimSuffix(c.name, "."+c.qualname)))
	if spec.Slots.Compare != nil && spec.Slots.Hash == nil {
		slots.Hash = nil
		c.dict.SetStr(nameHash, None)
		c.flags |= typeUnhashable
	}
	c.slots = &slots
	c.addSlotWrappers(&spec.Slots, co)
	if spec.Slots.New != nil {
		c.dict.SetStr(nameNew, Obj(newWrapper(c)))
	}
	c.addMethods(spec, name)
	if spec.Flags&InstanceDict != 0 {
		c.dict.SetStr(nameDict, Obj(&MethodDescriptor{def: dictGetSet, sig: &sigCache{}, typ: c}))
	}
	spec.share.Do(func() {
		for _, a := range spec.Attrs {
			shareValue(a.Value)
		}
	})
	for _, a := range spec.Attrs {
		c.dict.SetStr(name(a.Name), a.Value)
	}
	if c.dict.getStr(nameDoc) == nil { // a class may have an attribute of that name for its instances
		doc := None
		if spec.Doc != "" {
			doc = String(spec.Doc)
		}
		c.dict.SetStr(nameDoc, doc)
	}
	return nil
}

// addMethods puts the spec's methods into the class's namespace. One that wants its defining class is handed this one.
func (c *Type) addMethods(spec *TypeSpec, name func(string) *Str) {
	sigs := make([]sigCache, len(spec.Methods))
	for i := range spec.Methods {
		def := &spec.Methods[i]
		if f := def.ClassFn; f != nil {
			bound := *def
			bound.Fn = func(t *Thread, self Value, args []Value) (Value, error) { return f(t, c, self, args) }
			def = &bound
		}
		c.dict.SetStr(name(def.Name), c.methodObject(def, &sigs[i]))
	}
}

func (f TypeFlags) internal() typeFlags {
	flags := typeHeap
	for _, x := range [...]struct {
		has TypeFlags
		set typeFlags
	}{{Immutable, typeImmutable}, {NoInstances, typeNoInstance}, {InstanceDict, typeHasDict}, {WeakRefs, typeHasWeakref}, {Sequence, typeSequence}, {Mapping, typeMapping}, {Keyed, typeKeyed}} {
		if f&x.has != 0 {
			flags |= x.set
		}
	}
	if f&Subclassable == 0 {
		flags |= typeNoSubclass
	}
	return flags
}
