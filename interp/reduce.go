package interp

// object.__reduce_ex__: how copy and pickle take apart what does not say so itself.

var (
	nameReduce        = static("__reduce__")
	nameGetNewArgs    = static("__getnewargs__")
	nameGetNewArgsEx  = static("__getnewargs_ex__")
	nameNewObj        = static("__newobj__")
	nameNewObjEx      = static("__newobj_ex__")
	nameReconstructor = static("_reconstructor")
	nameItems         = static("items")
)

// copyregFunction gives a function of the module copyreg.
func (t *Thread) copyregFunction(name *Str) (Value, error) {
	m, err := t.findAndLoad("copyreg")
	if err != nil {
		return None, err
	}
	return GetAttr(t, m, name)
}

func cannotPickle(name string) error { return TypeErrorf("cannot pickle '%s' object", name) }

func objectReduce(t *Thread, v Value, _ []Value) (Value, error) { return reduceOld(t, v) }

func objectReduceEx(t *Thread, v Value, args []Value) (Value, error) {
	protocol, err := cIntArg(t, args[0])
	if err != nil {
		return None, err
	}
	own, err := FindAttr(t, v, nameReduce)
	if err != nil {
		return None, err
	}
	if !own.IsUnset() {
		cls, err := GetAttr(t, v, nameClass)
		if err != nil {
			return None, err
		}
		f, err := GetAttr(t, cls, nameReduce)
		if err != nil {
			return None, err
		}
		if m, ok := f.o.(*MethodDescriptor); !ok || m.typ != TypeObject {
			return Call(t, own)
		}
	}
	if protocol >= 2 {
		return reduceNew(t, v)
	}
	return reduceOld(t, v)
}

// reduceOld is protocols 0 and 1: copyreg._reconstructor with the class, its built-in base and that base's value.
func reduceOld(t *Thread, v Value) (Value, error) {
	cls := v.Type()
	base := TypeObject
	for _, c := range cls.mro {
		if c.flags&typeHeap == 0 || c.native != nil && c.solid == c {
			base = c
			break
		}
	}
	if base == cls && base != TypeObject {
		return None, cannotPickle(cls.Name())
	}
	payload := None
	var err error
	if base != TypeObject {
		if payload, err = Call(t, Obj(base), v); err != nil {
			return None, err
		}
	}
	args := NewTuple([]Value{Obj(cls), Obj(base), payload})
	getState, err := GetAttr(t, v, nameGetState)
	if err != nil {
		return None, err
	}
	if f, ok := cls.lookup(nameGetState); ok {
		slots, err := FindAttr(t, v, nameSlots)
		if err != nil {
			return None, err
		}
		m, plain := f.o.(*MethodDescriptor)
		if plain && m.typ == TypeObject && !slots.IsUnset() {
			if some, err := Truth(t, slots); err != nil || some {
				if err == nil {
					err = TypeErrorf("a class that defines __slots__ without defining __getstate__ cannot be pickled")
				}
				return None, err
			}
		}
	}
	state, err := Call(t, getState)
	if err != nil {
		return None, err
	}
	f, err := t.copyregFunction(nameReconstructor)
	if err != nil {
		return None, err
	}
	some, err := Truth(t, state)
	if err != nil {
		return None, err
	}
	if some {
		return NewTuple([]Value{f, args, state}), nil
	}
	return NewTuple([]Value{f, args}), nil
}

// newArguments asks __getnewargs_ex__, then __getnewargs__; args is nil if there is neither.
func newArguments(t *Thread, v Value) (args *Tuple, kwargs *Dict, err error) {
	r, found, err := callSpecial(t, v, nameGetNewArgsEx)
	if err != nil {
		return nil, nil, err
	}
	if found {
		pair := tupleOf(r)
		if pair == nil {
			return nil, nil, TypeErrorf("__getnewargs_ex__ should return a tuple, not '%s'", r.Type().name)
		}
		if len(pair.items) != 2 {
			return nil, nil, ValueErrorf("__getnewargs_ex__ should return a tuple of length 2, not %d", len(pair.items))
		}
		if args = tupleOf(pair.items[0]); args == nil {
			return nil, nil, TypeErrorf("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'", pair.items[0].Type().name)
		}
		if kwargs = dictOf(pair.items[1]); kwargs == nil {
			return nil, nil, TypeErrorf("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'", pair.items[1].Type().name)
		}
		return args, kwargs, nil
	}
	r, found, err = callSpecial(t, v, nameGetNewArgs)
	if err != nil || !found {
		return nil, nil, err
	}
	if args = tupleOf(r); args == nil {
		return nil, nil, TypeErrorf("__getnewargs__ should return a tuple, not '%s'", r.Type().name)
	}
	return args, nil, nil
}

// reduceNew is protocol 2 and later: copyreg.__newobj__ with arguments and state, and iterators over what a list or
// dict holds.
func reduceNew(t *Thread, v Value) (Value, error) {
	cls := v.Type()
	if cls == TypeCode {
		return None, TypeErrorf("cannot pickle code objects")
	}
	if cls.slots.New == nil || cls.flags&typeNoInstance != 0 {
		return None, cannotPickle(cls.name)
	}
	args, kwargs, err := newArguments(t, v)
	if err != nil {
		return None, err
	}
	isList, isDict := listOf(v) != nil, dictOf(v) != nil
	if args == nil && !isList && !isDict {
		if err := checkPlain(t, v); err != nil {
			return None, err
		}
	}
	name, newArgs := nameNewObj, []Value{Obj(cls)}
	if kwargs != nil && kwargs.used > 0 {
		name, newArgs = nameNewObjEx, []Value{Obj(cls), Obj(args), Obj(kwargs)}
	} else if args != nil {
		newArgs = append(newArgs, args.items...)
	}
	f, err := t.copyregFunction(name)
	if err != nil {
		return None, err
	}
	state, err := CallMethod(t, v, nameGetState)
	if err != nil {
		return None, err
	}
	list, dict := None, None
	if isList {
		if list, err = Iter(t, v); err != nil {
			return None, err
		}
	}
	if isDict {
		items, err := CallMethod(t, v, nameItems)
		if err != nil {
			return None, err
		}
		if dict, err = Iter(t, items); err != nil {
			return None, err
		}
	}
	return NewTuple([]Value{f, NewTuple(newArgs), state, list, dict}), nil
}

// checkPlain raises TypeError for an object that holds more than attributes and so cannot be made from its class and
// state alone, unless it has a __getstate__ of its own.
func checkPlain(t *Thread, v Value) error {
	cls := v.Type()
	if f, _ := cls.lookup(nameGetState); f.o != nil {
		if m, ok := f.o.(*MethodDescriptor); !ok || m.typ != TypeObject {
			return nil
		}
	}
	switch o := v.o.(type) {
	case *Plain, *noneTag, *singleton:
		return nil
	case *MemoryView:
		return TypeErrorf("cannot pickle memoryview objects")
	case *Instance:
		if !o.shape.payload {
			return nil
		}
	}
	return cannotPickle(cls.name)
}

// objectGetState is object.__getstate__: the attributes, paired with those of __slots__ if there are any.
func objectGetState(t *Thread, v Value, _ []Value) (Value, error) {
	in, ok := v.o.(*Instance)
	if !ok {
		if d := ownDict(v.o); d != nil && d.used > 0 {
			return Obj(d.Copy()), nil
		}
		return None, nil
	}
	state := None
	if in.shape.typ.flags&typeHasDict != 0 {
		d := in.attributes
		if in.shape.dictMode {
			d = in.dict().Copy
		}
		if d := d(); d.used > 0 {
			state = Obj(d)
		}
	}
	slots := NewDict()
	for _, k := range in.shape.typ.mro {
		for _, a := range k.dict.All {
			if m, ok := a.o.(*SlotMember); ok && !in.slots[m.slot].IsUnset() {
				slots.SetStr(m.name, in.slots[m.slot])
			}
		}
	}
	if slots.used > 0 {
		return pair(state, Obj(slots)), nil
	}
	return state, nil
}

// descrReduceDef is __reduce__ of what a class, or an object, has under a name: getattr with both.
var descrReduceDef = FuncDef{Name: "__reduce__", Sig: "()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
	var owner Value
	var name string
	switch o := v.o.(type) {
	case *MethodDescriptor:
		owner, name = Obj(o.typ), o.def.Name
	case *SlotWrapper:
		owner, name = Obj(o.typ), o.name().s
	case *SlotMember:
		owner, name = Obj(o.typ), o.name.s
	case *MethodWrapper:
		owner, name = o.self, o.w.name().s
	case *Builtin:
		name = o.def.Name
		if _, isModule := o.self.o.(*Module); isModule || o.self.IsUnset() {
			return String(name), nil
		}
		owner = o.self
	}
	f, err := t.Builtin("getattr")
	return pair(f, pair(owner, String(name))), err
}}
