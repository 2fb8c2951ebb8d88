package interp

import "sync"

// coreTables is what all interpreters share: built-in classes and functions, filled in once and then only read.
type coreTables struct {
	rows         []*slotRow
	sequenceRows []*slotRow
	slotsByName  map[string][]*slotRow // by special method
	types        []*Type
	builtins     *Dict                 // namespace of the built-ins, without what an interpreter adds
	sigs         sync.Map              // signatures parsed by bindArgs: text to *signature
	modules      map[string]*ModuleDef // native modules that every process has
}

// typeRows lists the built-in classes; a class comes after those it derives from.
func typeRows() []typeRow {
	rows := []typeRow{
		{TypeObject, objectSpec}, {TypeType, typeTypeSpec},
		{TypeFunction, functionSpec}, {TypeMethod, methodSpec}, {TypeBuiltin, builtinSpec},
		{TypeMethodDescriptor, func() typeSpec { return methodDescriptorSpec(TypeMethodDescriptor) }},
		{TypeClassMethodDescriptor, func() typeSpec { return methodDescriptorSpec(TypeClassMethodDescriptor) }},
		{TypeGetSetDescriptor, func() typeSpec { return methodDescriptorSpec(TypeGetSetDescriptor) }},
		{TypeSlotWrapper, slotWrapperSpec}, {TypeMethodWrapper, methodWrapperSpec}, {TypeMemberDescriptor, memberSpec},
		{TypeStaticMethod, staticMethodSpec}, {TypeClassMethod, classMethodSpec}, {TypeProperty, propertySpec}, {TypeSuper, superSpec},
		{TypeGenerator, generatorSpec}, {TypeCell, cellSpec}, {TypeCode, codeSpec},
		{TypeNone, noneSpec}, {TypeEllipsis, ellipsisSpec}, {TypeNotImplemented, notImplementedSpec},
	}
	for _, more := range []func() []typeRow{numberRows, stringRows, containerRows, exceptionRows, ioRows, moduleRows, weakRefRows} {
		rows = append(rows, more()...)
	}
	return rows
}

// builtinTables lists the built-in functions.
func builtinTables() [][]FuncDef {
	return [][]FuncDef{objectBuiltins(), inputBuiltins(), codeBuiltins(), numberBuiltins(), stringBuiltins(), containerBuiltins(), {*importDef}, helpBuiltins()}
}

func buildCore() *coreTables {
	co := &coreTables{rows: buildSlotRows(), sequenceRows: buildSequenceRows(), slotsByName: map[string][]*slotRow{}}
	for _, r := range co.rows {
		for _, n := range r.names {
			co.slotsByName[n.s] = append(co.slotsByName[n.s], r)
		}
	}
	for _, row := range typeRows() {
		row.typ.define(row.spec(), co)
		co.types = append(co.types, row.typ)
	}
	b := NewDict()
	for _, table := range builtinTables() {
		for i := range table {
			def := &table[i]
			b.SetStr(static(def.Name), Obj(&Builtin{def: def, sig: &sigCache{}, self: Unset, module: "builtins"}))
		}
	}
	open := &ioFunctions()[0]
	b.SetStr(static(open.Name), Obj(&Builtin{def: open, sig: &sigCache{}, self: Unset, module: "_io"}))
	for _, c := range co.types {
		if c.public() {
			b.SetStr(static(c.name), Obj(c))
		}
	}
	for name, v := range map[string]Value{"None": None, "True": True, "False": False, "Ellipsis": Ellipsis, "NotImplemented": NotImplemented, "__debug__": True} {
		b.SetStr(static(name), v)
	}
	for _, q := range quitters() {
		b.SetStr(static(q.name), Obj(q))
	}
	for _, n := range notices() {
		b.SetStr(static(n.name), Obj(n))
	}
	b.SetStr(static("help"), Obj(theHelper))
	b.SetStr(nameName, Obj(static("builtins")))
	b.SetStr(nameDoc, Obj(static("Built-in functions, types, exceptions, and other objects.")))
	b.SetStr(namePackage, Obj(static("")))
	b.SetStr(nameLoader, Obj(TypeBuiltinImporter))
	b.SetStr(static("EnvironmentError"), Obj(TypeOSError))
	b.SetStr(static("IOError"), Obj(TypeOSError))
	co.builtins = b
	co.modules = map[string]*ModuleDef{}
	for _, d := range coreModules() {
		co.modules[d.Name] = d
	}
	return co
}

// public tells whether a class has a name in builtins.
func (c *Type) public() bool {
	if c.flags&typeIsException != 0 {
		return c.modname == ""
	}
	switch c {
	case TypeObject, TypeType, TypeBool, TypeInt, TypeFloat, TypeComplex, TypeStr, TypeBytes, TypeByteArray, TypeMemoryView, TypeList,
		TypeTuple, TypeDict, TypeSet, TypeFrozenSet, TypeRange, TypeSlice, TypeProperty, TypeClassMethod, TypeStaticMethod, TypeSuper,
		TypeEnumerate, TypeZip, TypeMap, TypeFilter, TypeReversed:
		return true
	}
	return false
}

// newWrapper is the __new__ of a built-in class: a function that checks which class it is asked to make.
func newWrapper(c *Type) *Builtin {
	return &Builtin{def: newDef, sig: &sigCache{}, self: Obj(c), owner: c}
}

var newDef = &FuncDef{
	Name: "__new__",
	Sig:  "(*args, **kwargs)",
	Doc:  "Create and return a new object.  See help(type) for accurate signature.",
}

// callNew is what calling __new__ of class c does.
func (b *Builtin) callNew(t *Thread, args []Value, kw []*Str) (Value, error) {
	c := b.self.o.(*Type)
	if len(args)-len(kw) < 1 {
		return None, TypeErrorf("%s.__new__(): not enough arguments", c.name)
	}
	cls, ok := args[0].o.(*Type)
	if !ok {
		return None, TypeErrorf("%s.__new__(X): X is not a type object (%s)", c.name, args[0].Type().name)
	}
	if !cls.IsSubclass(c) {
		return None, TypeErrorf("%s.__new__(%s): %s is not a subtype of %s", c.name, cls.name, cls.name, c.name)
	}
	if s := cls.staticBase(); s != c && (s.flags&typeNoInstance != 0 || !c.sameNew(s)) {
		return None, TypeErrorf("%s.__new__(%s) is not safe, use %s.__new__()", c.name, cls.name, s.name)
	}
	return c.slots.New(t, cls, args[1:], kw)
}

// staticBase is the nearest class that was not made by a class statement.
func (c *Type) staticBase() *Type {
	for c.flags&typeHeap != 0 && c.native == nil {
		c = c.base
	}
	return c
}

// sameNew tells whether s takes its __new__ from c.
func (c *Type) sameNew(s *Type) bool {
	v, ok := s.lookup(nameNew)
	if !ok {
		return false
	}
	b, ok := v.o.(*Builtin)
	return ok && b.self.o == Object(c)
}

func noneSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass,
		Doc:   "The type of the None singleton.",
		Slots: Slots{
			Repr: func(*Thread, Value) (Value, error) { return String("None"), nil },
			Bool: func(*Thread, Value) (bool, error) { return false, nil },
			Hash: func(*Thread, Value) (int64, error) { return 0xFCA86420, nil },
			New:  singletonNew("NoneType", None),

			Compare: objectCompare,
		},
	}
}

func ellipsisSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass,
		Slots: Slots{
			Repr: func(*Thread, Value) (Value, error) { return String("Ellipsis"), nil },
			New:  singletonNew("ellipsis", Ellipsis),
		},
		Methods: []FuncDef{{Name: "__reduce__", Sig: "()", Fn: func(*Thread, Value, []Value) (Value, error) { return String("Ellipsis"), nil }}},
	}
}

func notImplementedSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass,
		Slots: Slots{
			Repr: func(*Thread, Value) (Value, error) { return String("NotImplemented"), nil },
			Bool: func(t *Thread, _ Value) (bool, error) {
				return true, t.warn(TypeDeprecationWarning, "NotImplemented should not be used in a boolean context")
			},
			New: singletonNew("NotImplementedType", NotImplemented),
		},
		Methods: []FuncDef{{Name: "__reduce__", Sig: "()", Fn: func(*Thread, Value, []Value) (Value, error) { return String("NotImplemented"), nil }}},
	}
}

func singletonNew(name string, v Value) NewFunc {
	return func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
		if len(args) > 0 {
			return None, TypeErrorf("%s takes no arguments", name)
		}
		return v, nil
	}
}
