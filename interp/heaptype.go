package interp

// TypeSpec describes a class that a native module makes for each of its module objects (a heap type). Immutable.
type TypeSpec struct {
	Name string
	Doc  string
	// Sig is the constructor's signature, as in FuncDef; it is documentation, New and Init check their arguments.
	Sig     string
	Slots   Slots // what is nil is inherited
	Methods []FuncDef
	Attrs   []Constant
	Flags   TypeFlags
}

// TypeFlags are properties of a class made from a TypeSpec.
type TypeFlags uint8

const (
	Subclassable  TypeFlags = 1 << iota // classes may derive from it
	Immutable                           // its attributes cannot be set
	NoInstances                         // cannot create '…' instances
	InstanceDict                        // instances take further attributes
	NoDefaultInit                       // with a base other than object: do not inherit its constructor
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

// NativeObject is a pointer to a struct that embeds Native.
type NativeObject interface {
	Object
	native() *Native
}

// NewNative is for the New slot of a TypeSpec: it makes o, new, the instance of cls or, where cls is a
// subclass made in the language, the native part of one.
func NewNative(cls *Type, o NativeObject) Value {
	exact := cls
	if cls.solid != nil {
		exact = cls.solid
	}
	o.native().cls = exact
	return withPayload(cls, exact, Value{o, 0})
}

// As gives the native object of type T that v is or, for an instance of a subclass made in the language, contains.
func As[T Object](v Value) (T, bool) {
	o, ok := payload(v).o.(T)
	return o, ok
}

// Module is the module object whose exec slot made the class; nil for another class.
func (c *Type) Module() *Module { return c.module }

// GetModuleByDef finds the module object of a definition from a class whose MRO has a class that such a module made
// (PyType_GetModuleByDef): the way to module state from slots, which are not told their defining class.
func GetModuleByDef(c *Type, def *ModuleDef) (*Module, error) {
	for _, k := range c.mro {
		if k.module != nil && k.module.def == def {
			return k.module, nil
		}
	}
	return nil, TypeErrorf("PyType_GetModuleByDef: No superclass of '%s' has the given module", c.name)
}

// NewException makes an exception class of the module and stores it there. Its __module__ is the module's name; without bases it derives
// from Exception.
func (m *Module) NewException(t *Thread, name string, bases ...*Type) (*Type, error) {
	if len(bases) == 0 {
		bases = []*Type{TypeException}
	}
	c := &Type{name: name, qualname: name, meta: TypeType, base: bases[0], bases: bases, owner: m.in, module: m, dict: NewDict()}
	if err := finishHeapType(t, c, nil); err != nil {
		return nil, err
	}
	m.Set(name, Value{c, 0})
	return c, nil
}

// NewType makes a class of the module from its spec and stores it there; without bases it derives from object.
func (m *Module) NewType(t *Thread, spec *TypeSpec, bases ...*Type) (*Type, error) {
	if len(bases) == 0 {
		bases = []*Type{TypeObject}
	}
	c := &Type{name: spec.Name, qualname: spec.Name, meta: TypeType, base: bases[0], bases: bases, owner: m.in, module: m, native: spec, dict: NewDict()}
	if err := finishHeapType(t, c, spec); err != nil {
		return nil, err
	}
	m.Set(spec.Name, Value{c, 0})
	return c, nil
}
