package pickle

import (
	"bytes"

	"terrarium/interp"
)

func loadGlobal(u *unpickler) error {
	module, name, err := u.twoLines()
	if err != nil {
		return err
	}
	v, err := u.findClass(module, name)
	return firstError(err, u.push(v))
}

// twoLines reads a module and a name.
func (u *unpickler) twoLines() (module, name Value, err error) {
	for _, to := range [...]*Value{&module, &name} {
		b, err := u.line()
		if err != nil {
			return module, name, err
		}
		if *to, err = interp.CallMethod(u.t, interp.NewBytes(bytes.Clone(b)), u.t.Intern("decode"), interp.String("utf-8")); err != nil {
			return module, name, err
		}
	}
	return module, name, nil
}

func loadStackGlobal(u *unpickler) error {
	items, err := u.popN(2)
	if err != nil {
		return err
	}
	if items[0].Type() != interp.TypeStr || items[1].Type() != interp.TypeStr {
		return u.st.cannotLoad("STACK_GLOBAL requires str")
	}
	v, err := u.findClass(items[0], items[1])
	return firstError(err, u.push(v))
}

// extension reads a code of copyreg.add_extension.
func extension(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		code := int64(littleEndian(b))
		if width == 4 {
			code = int64(int32(code))
		}
		if code <= 0 {
			return u.st.cannotLoad("EXT specifies code <= 0")
		}
		cacheVal, err := registry(u.t, "_extension_cache")
		if err != nil {
			return err
		}
		cache := interp.AsDict(cacheVal)
		if cache == nil {
			return interp.TypeErrorf("copyreg._extension_cache should be a dict")
		}
		key := interp.Int(code)
		if v, ok, err := cache.Get(u.t, key); ok || err != nil {
			return firstError(err, u.push(v))
		}
		table, err := registry(u.t, "_inverted_registry")
		if err != nil {
			return err
		}
		pair, err := interp.GetItem(u.t, table, key)
		if err != nil {
			if interp.IsException(err, interp.TypeKeyError) {
				err = interp.ValueErrorf("unregistered extension code %d", code)
			}
			return err
		}
		names := interp.AsTuple(pair)
		if names == nil || len(names.Items()) != 2 {
			return interp.ValueErrorf("_inverted_registry[%d] isn't a 2-tuple of strings", code)
		}
		v, err := u.findClass(names.Items()[0], names.Items()[1])
		if err != nil {
			return err
		}
		if err := cache.Set(u.t, key, v); err != nil {
			return err
		}
		return u.push(v)
	}
}

func loadPersID(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	for _, c := range b {
		if c >= 128 {
			return u.st.cannotLoad("persistent IDs in protocol 0 must be ASCII strings")
		}
	}
	return u.persistent(interp.String(string(b)))
}

func loadBinPersID(u *unpickler) error {
	id, err := u.pop()
	if err != nil {
		return err
	}
	return u.persistent(id)
}

// noLoader is the message for an unpickler without persistent_load.
const noLoader = "A load persistent id instruction was encountered, but no persistent_load function was specified."

func (u *unpickler) persistent(id Value) error {
	if u.persist.IsUnset() {
		return u.st.cannotLoad(noLoader)
	}
	return u.pushCall(u.persist, id)
}

func loadReduce(u *unpickler) error {
	items, err := u.popN(2)
	if err != nil {
		return err
	}
	args := interp.AsTuple(items[1])
	if args == nil {
		return interp.TypeErrorf("argument list must be a tuple")
	}
	return u.pushCall(items[0], args.Items()...)
}

// instantiate makes what the old opcodes INST and OBJ stand for.
func (u *unpickler) instantiate(cls Value, args []Value) error {
	if c, ok := cls.Object().(*interp.Type); ok && len(args) == 0 {
		f, err := interp.FindAttr(u.t, cls, u.t.Intern("__getinitargs__"))
		if err != nil {
			return err
		}
		if f.IsUnset() {
			return u.newObject(c, nil, interp.Unset)
		}
	}
	return u.pushCall(cls, args...)
}

func loadInst(u *unpickler) error {
	args, err := u.popMark()
	if err != nil {
		return err
	}
	module, name, err := u.twoLines()
	if err != nil {
		return err
	}
	cls, err := u.findClass(module, name)
	if err != nil {
		return err
	}
	return u.instantiate(cls, args)
}

func loadObj(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	if len(items) < 1 {
		return u.underflow()
	}
	return u.instantiate(items[0], items[1:])
}

func loadNewObj(u *unpickler) error {
	items, err := u.popN(2)
	if err != nil {
		return err
	}
	return u.build("NEWOBJ", items[0], items[1], interp.Unset)
}

func loadNewObjEx(u *unpickler) error {
	items, err := u.popN(3)
	if err != nil {
		return err
	}
	return u.build("NEWOBJ_EX", items[0], items[1], items[2])
}

// build pushes cls.__new__(cls, *args, **kwargs).
func (u *unpickler) build(op string, cls, args, kwargs Value) error {
	c, ok := cls.Object().(*interp.Type)
	switch {
	case !ok:
		return u.st.cannotLoad("%s class argument must be a type, not %s", op, cls.Type().Name())
	case interp.AsTuple(args) == nil:
		return u.st.cannotLoad("%s args argument must be a tuple, not %s", op, args.Type().Name())
	case !kwargs.IsUnset() && interp.AsDict(kwargs) == nil:
		return u.st.cannotLoad("%s kwargs argument must be a dict, not %s", op, kwargs.Type().Name())
	}
	if !c.CanInstantiate() {
		return u.st.cannotLoad("%s class argument '%s' doesn't have __new__", op, c.Name())
	}
	return u.newObject(c, interp.AsTuple(args).Items(), kwargs)
}

func (u *unpickler) newObject(c *interp.Type, args []Value, kwargs Value) error {
	all, names := interp.SpreadKeywords(u.t, args, kwargs)
	v, err := interp.NewInstanceOf(u.t, c, all, names)
	if err != nil {
		return err
	}
	return u.push(v)
}

// loadBuild gives an object its state.
func loadBuild(u *unpickler) error {
	if err := u.need(2); err != nil {
		return err
	}
	state, err := u.pop()
	if err != nil {
		return err
	}
	v, t := u.stack[len(u.stack)-1], u.t
	set, err := interp.FindAttr(t, v, t.Intern("__setstate__"))
	if err != nil {
		return err
	}
	if !set.IsUnset() {
		_, err := interp.Call(t, set, state)
		return err
	}
	slots := interp.Unset
	if pair := interp.AsTuple(state); pair != nil && len(pair.Items()) == 2 {
		state, slots = pair.Items()[0], pair.Items()[1]
	}
	if !state.IsNone() {
		d := interp.AsDict(state)
		if d == nil {
			return u.st.cannotLoad("state is not a dictionary")
		}
		if err := interp.UpdateAttrs(t, v, d); err != nil {
			return err
		}
	}
	if slots.IsUnset() {
		return nil
	}
	d := interp.AsDict(slots)
	if d == nil {
		return u.st.cannotLoad("slot state is not a dictionary")
	}
	for key, val := range d.Copy().All {
		name, ok := interp.AsStr(key)
		if !ok {
			return interp.TypeErrorf("attribute name must be string, not '%s'", key.Type().Name())
		}
		if err := interp.SetAttr(t, v, t.Intern(name), val); err != nil {
			return err
		}
	}
	return nil
}
