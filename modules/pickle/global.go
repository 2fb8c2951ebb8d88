package pickle

import (
	"encoding/binary"
	"strings"

	"terrarium/interp"
)

// saveReduced writes what __reduce__ returned: a function and arguments, and perhaps state, items for a list and for a dict, and
// what sets the state. v is the object, Unset if it is none that can be referred to.
func (p *pickler) saveReduced(parts []Value, v Value) error {
	n := len(parts)
	if n < 2 || n > 6 {
		return p.st.cannotPickle("tuple returned by __reduce__ must contain 2 through 6 elements")
	}
	f, args := parts[0], interp.AsTuple(parts[1])
	optional := func(i int) Value {
		if i < n && !parts[i].IsNone() {
			return parts[i]
		}
		return interp.Unset
	}
	state, list, dict, setter := optional(2), optional(3), optional(4), optional(5)
	isIter := func(v Value) bool { return v.IsUnset() || interp.IsIterator(v) }
	switch {
	case !interp.Callable(f):
		return p.st.cannotPickle("first item of the tuple returned by __reduce__ must be callable")
	case args == nil:
		return p.st.cannotPickle("second item of the tuple returned by __reduce__ must be a tuple")
	case !isIter(list):
		return p.st.cannotPickle("fourth element of the tuple returned by __reduce__ must be an iterator, not %s", list.Type().Name())
	case !isIter(dict):
		return p.st.cannotPickle("fifth element of the tuple returned by __reduce__ must be an iterator, not %s", dict.Type().Name())
	case !setter.IsUnset() && !interp.Callable(setter):
		return p.st.cannotPickle("sixth element of the tuple returned by __reduce__ must be a function, not %s", setter.Type().Name())
	}
	if err := p.saveCall(f, args, v); err != nil {
		return err
	}
	if !v.IsUnset() {
		if p.known(v) { // it contains itself, and was written meanwhile
			p.put(opPop)
			p.get(v)
		} else {
			p.memoize(v)
		}
	}
	if !list.IsUnset() {
		if err := p.appends(list); err != nil {
			return err
		}
	}
	if !dict.IsUnset() {
		if err := p.setItems(dict); err != nil {
			return err
		}
	}
	switch {
	case state.IsUnset():
	case setter.IsUnset():
		if err := p.save(state, true); err != nil {
			return err
		}
		p.put(opBuild)
	default:
		if err := p.saveAll([]Value{setter, v, state}); err != nil {
			return err
		}
		p.put(opTuple2, opReduce, opPop)
	}
	return nil
}

// saveCall writes what makes the object: a call of f, or of the class's __new__ where f stands for that.
func (p *pickler) saveCall(f Value, args *interp.Tuple, v Value) error {
	name := ""
	if p.protocol >= 2 {
		x, err := interp.FindAttr(p.t, f, p.t.Intern("__name__"))
		if err != nil {
			return err
		}
		name, _ = interp.AsStr(x)
	}
	switch name {
	case "__newobj_ex__":
		return p.saveNewEx(args.Items())
	case "__newobj__":
		items := args.Items()
		if len(items) < 1 {
			return p.st.cannotPickle("__newobj__ arglist is empty")
		}
		if _, ok := items[0].Object().(*interp.Type); !ok {
			return p.st.cannotPickle("args[0] from __newobj__ args is not a type")
		}
		if !v.IsUnset() {
			cls, err := attr(p.t, v, "__class__")
			if err != nil {
				return err
			}
			if cls != items[0] {
				return p.st.cannotPickle("args[0] from __newobj__ args has the wrong class")
			}
		}
		if err := p.saveAll([]Value{items[0], interp.NewTuple(items[1:len(items):len(items)])}); err != nil {
			return err
		}
		p.put(opNewObj)
		return nil
	}
	if err := p.saveAll([]Value{f, interp.Obj(args)}); err != nil {
		return err
	}
	p.put(opReduce)
	return nil
}

func (p *pickler) saveNewEx(items []Value) error {
	if len(items) != 3 {
		return p.st.cannotPickle("length of the NEWOBJ_EX argument tuple must be exactly 3, not %d", len(items))
	}
	_, isType := items[0].Object().(*interp.Type)
	args, kwargs := interp.AsTuple(items[1]), interp.AsDict(items[2])
	switch {
	case !isType:
		return p.st.cannotPickle("first item from NEWOBJ_EX argument tuple must be a class, not %s", items[0].Type().Name())
	case args == nil:
		return p.st.cannotPickle("second item from NEWOBJ_EX argument tuple must be a tuple, not %s", items[1].Type().Name())
	case kwargs == nil:
		return p.st.cannotPickle("third item from NEWOBJ_EX argument tuple must be a dict, not %s", items[2].Type().Name())
	}
	if p.protocol >= 4 {
		if err := p.saveAll(items); err != nil {
			return err
		}
		p.put(opNewObjEx)
		return nil
	}
	functools, err := p.t.Import("functools")
	if err != nil {
		return err
	}
	partial, err := attr(p.t, functools, "partial")
	if err != nil {
		return err
	}
	make, err := attr(p.t, items[0], "__new__")
	if err != nil {
		return err
	}
	pos := append([]Value{make, items[0]}, args.Items()...)
	all, names := interp.SpreadKeywords(p.t, pos, items[2])
	call, err := interp.CallKw(p.t, partial, all, names)
	if err != nil {
		return err
	}
	if err := p.saveAll([]Value{call, tuple()}); err != nil {
		return err
	}
	p.put(opReduce)
	return nil
}

// saveType writes a class by name, and those of None and the like by their only instance.
func (p *pickler) saveType(v Value) error {
	for _, x := range [...]Value{interp.None, interp.Ellipsis, interp.NotImplemented} {
		if v == interp.Obj(x.Type()) {
			return p.saveReduced([]Value{interp.Obj(interp.TypeType), tuple(x)}, v)
		}
	}
	return p.saveGlobal(v, interp.Unset)
}

// path follows a dotted name from v. found is false, and the rest what it is found in, where an attribute is missing.
func path(t *interp.Thread, v Value, dotted string) (found bool, obj, parent Value, err error) {
	obj, parent = v, v
	for _, name := range strings.Split(dotted, ".") {
		parent = obj
		if obj, err = interp.FindAttr(t, parent, t.Intern(name)); err != nil || obj.IsUnset() {
			return false, obj, parent, err
		}
	}
	return true, obj, parent, nil
}

// whichModule gives the module that an object says it is of, or one that has it under its name.
func (p *pickler) whichModule(v Value, name string) (Value, error) {
	m, err := interp.FindAttr(p.t, v, p.t.Intern("__module__"))
	if err != nil || !m.IsUnset() && !m.IsNone() {
		return m, err
	}
	sys, err := p.t.Import("sys")
	if err != nil {
		return interp.None, err
	}
	modules, err := attr(p.t, sys, "modules")
	if err != nil {
		return interp.None, err
	}
	if d := interp.AsDict(modules); d != nil {
		for key, module := range d.Copy().All {
			if s, _ := interp.AsStr(key); s == "__main__" || s == "__mp_main__" || module.IsNone() {
				continue
			}
			if found, obj, _, err := path(p.t, module, name); err == nil && found && obj == v {
				return key, nil
			}
		}
	}
	return interp.String("__main__"), nil
}

// saveGlobal writes an object that its module has under a name; Unset: under its own.
func (p *pickler) saveGlobal(v, nameVal Value) error {
	t := p.t
	var err error
	if nameVal.IsUnset() {
		if nameVal, err = interp.FindAttr(t, v, t.Intern("__qualname__")); err != nil {
			return err
		}
		if nameVal.IsUnset() {
			if nameVal, err = attr(t, v, "__name__"); err != nil {
				return err
			}
		}
	}
	name, ok := interp.AsStr(nameVal)
	if !ok {
		return interp.TypeErrorf("must be str, not %s", nameVal.Type().Name())
	}
	for _, part := range strings.Split(name, ".") {
		if part == "<locals>" {
			r, err := interp.Repr(t, nameVal)
			if err == nil {
				err = interp.Errorf(interp.TypeAttributeError, "Can't get local object %s", r)
			}
			return err
		}
	}
	if v == p.st.encode {
		return p.emitGlobal(v, interp.String("_codecs"), interp.String("encode"))
	}
	moduleVal, err := p.whichModule(v, name)
	if err != nil {
		return err
	}
	module, err := interp.ToStr(t, moduleVal)
	if err != nil {
		return err
	}
	fail := func(format string, args ...any) error {
		r, err := interp.Repr(t, v)
		if err != nil {
			return err
		}
		return p.st.cannotPickle(format, append([]any{r}, args...)...)
	}
	m, err := t.Import(module)
	if err != nil {
		r, err := interp.Repr(t, moduleVal)
		if err != nil {
			return err
		}
		return fail("Can't pickle %s: import of module %s failed", r)
	}
	found, obj, _, err := path(t, m, name)
	switch {
	case err != nil:
		return err
	case !found:
		return fail("Can't pickle %s: attribute lookup %s on %s failed", name, module)
	case obj != v:
		return fail("Can't pickle %s: it's not the same object as %s.%s", module, name)
	}
	moduleVal = interp.Obj(t.Intern(module))
	if v.Type() == interp.TypeBuiltin { // CPython has the name of a native module twice: for functions, and for classes
		if p.st.modules[module].Object() == nil {
			p.st.modules[module] = interp.String(module)
		}
		moduleVal = p.st.modules[module]
	}
	return p.emitGlobal(v, moduleVal, nameVal)
}

// emitGlobal writes the reference.
func (p *pickler) emitGlobal(v, moduleVal, nameVal Value) error {
	t := p.t
	module, _ := interp.AsStr(moduleVal)
	name, _ := interp.AsStr(nameVal)
	if p.protocol >= 2 {
		table, err := registry(t, "_extension_registry")
		if err != nil {
			return err
		}
		if d := interp.AsDict(table); d != nil && d.Len() > 0 {
			code, ok, err := d.Get(t, tuple(moduleVal, nameVal))
			if err != nil {
				return err
			}
			if ok {
				return p.saveExtension(v, code)
			}
		}
	}
	if p.protocol < 4 {
		return p.emitPath(v, module, strings.Split(name, "."))
	}
	if err := p.saveAll([]Value{moduleVal, nameVal}); err != nil {
		return err
	}
	p.put(opStackGlobal)
	p.memoize(v)
	return nil
}

// emitPath writes a reference as protocols below 4 do: the module and a name in it, and getattr for the rest of the path.
func (p *pickler) emitPath(v Value, module string, path []string) error {
	getattr, err := p.t.Builtin("getattr")
	if err != nil {
		return err
	}
	for range path[1:] {
		if err := p.save(getattr, true); err != nil {
			return err
		}
		if p.protocol < 2 {
			p.put(opMark)
		}
	}
	g := globalName{module, path[0]}
	if p.fixImports {
		g = toOld(g)
	}
	if p.protocol < 3 && !(isASCII(g.module) && isASCII(g.name)) {
		return p.st.cannotPickle("can't pickle global identifier '%s.%s' using pickle protocol %d", module, path[0], p.protocol)
	}
	p.putLine(opGlobal, g.module)
	p.putString(g.name + "\n")
	for _, name := range path[1:] {
		if err := p.save(interp.Obj(p.t.Intern(name)), true); err != nil {
			return err
		}
		if p.protocol < 2 {
			p.put(opTuple, opReduce)
		} else {
			p.put(opTuple2, opReduce)
		}
	}
	p.memoize(v)
	return nil
}

func (p *pickler) saveExtension(v, codeVal Value) error {
	code, err := interp.IndexInt(p.t, codeVal, interp.TypeOverflowError)
	if err != nil {
		return err
	}
	switch {
	case code <= 0 || code > 0x7FFFFFFF:
		return interp.Errorf(interp.TypeRuntimeError, "extension code %d is out of range", code)
	case code < 1<<8:
		p.put(opExt1, byte(code))
	case code < 1<<16:
		p.put(binary.LittleEndian.AppendUint16([]byte{opExt2}, uint16(code))...)
	default:
		p.put(binary.LittleEndian.AppendUint32([]byte{opExt4}, uint32(code))...)
	}
	return nil
}
