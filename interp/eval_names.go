package interp

import (
	"terrarium/lang"
)

func nameError(name *Str) error {
	err := Errorf(TypeNameError, "name '%s' is not defined", name.s)
	err.(*Exception).setField("name", Obj(name))
	return err
}

func unboundLocal(name *Str) error {
	return Errorf(TypeUnboundLocalError, "cannot access local variable '%s' where it is not associated with a value", name.s)
}

// unboundCell is the error of an empty cell: of the function's own variable, or of an enclosing function's.
func unboundCell(rc *linked, reg uint8, name *Str) error {
	free := int(reg) - rc.code.Cell0 - len(rc.code.CellNames)
	if free < 0 || free >= len(rc.code.FreeNames) { // beyond them lie the cells of comprehensions
		return unboundLocal(name)
	}
	err := Errorf(TypeNameError, "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name.s)
	err.(*Exception).setField("name", Obj(name))
	return err
}

// spillName is the name of a local that found no register.
func (f *Frame) spillName(i int) *Str {
	return NewStr(f.rc.code.LocalNames[f.rc.nlocals+i])
}

// loadGlobal finds a global or built-in and fills the cache.
//
//go:noinline
func (t *Thread) loadGlobal(c *cache, fn *Function) (Value, error) {
	g := fn.globals
	if e := g.getStr(c.name); e != nil {
		c.dict, c.e, c.ver, c.bver = g, e, g.ver, 0
		return e.val, nil
	}
	if e := fn.builtins.getStr(c.name); e != nil {
		c.dict, c.e, c.ver, c.bver = g, e, g.ver, fn.builtins.ver
		return e.val, nil
	}
	return None, nameError(c.name)
}

//go:noinline
func (t *Thread) storeGlobal(c *cache, g *Dict, v Value) {
	g.SetStr(c.name, v)
	if e := g.getStr(c.name); e != nil {
		c.dict, c.e, c.ver, c.bver = g, e, g.ver, 0
	}
}

//go:noinline
func (t *Thread) loadName(c *cache, f *Frame) (Value, error) {
	if f.ns.IsUnset() {
		return t.loadGlobal(c, f.fn)
	}
	if d, ok := f.ns.o.(*Dict); ok {
		if e := d.getStr(c.name); e != nil {
			return e.val, nil
		}
	} else {
		v, err := GetItem(t, f.ns, Obj(c.name))
		if err == nil || !isException(err, TypeKeyError) {
			return v, err
		}
	}
	if e := f.fn.globals.getStr(c.name); e != nil {
		return e.val, nil
	}
	if e := f.fn.builtins.getStr(c.name); e != nil {
		return e.val, nil
	}
	return None, nameError(c.name)
}

func (t *Thread) storeName(f *Frame, name *Str, v Value) error {
	if d, ok := f.ns.o.(*Dict); ok {
		d.SetStr(name, v)
		return nil
	}
	return SetItem(t, f.ns, Obj(name), v)
}

func (t *Thread) deleteName(f *Frame, name *Str) error {
	d, ok := f.ns.o.(*Dict)
	if f.ns.IsUnset() {
		d, ok = f.fn.globals, true
	}
	if ok {
		if !d.DelStr(name) {
			return nameError(name)
		}
		return nil
	}
	err := DeleteItem(t, f.ns, Obj(name))
	if err != nil && isException(err, TypeKeyError) {
		return nameError(name)
	}
	return err
}

func (t *Thread) loadClassCell(f *Frame, reg uint8, name *Str) (Value, error) {
	if !f.ns.IsUnset() {
		if d, ok := f.ns.o.(*Dict); ok {
			if e := d.getStr(name); e != nil {
				return e.val, nil
			}
		} else {
			v, err := GetItem(t, f.ns, Obj(name))
			if err == nil || !isException(err, TypeKeyError) {
				return v, err
			}
		}
	}
	v := f.win[reg].o.(*Cell).v
	if v.IsUnset() {
		return None, unboundCell(f.rc, reg, name)
	}
	return v, nil
}

// namespace is where names of the frame live: that of a class body, or the globals.
func (f *Frame) namespace() Value {
	if f.ns.IsUnset() {
		return Obj(f.fn.globals)
	}
	return f.ns
}

var nameAnnotations = static("__annotations__")

func (t *Thread) setupAnnotations(f *Frame) error {
	ns := f.namespace()
	if d, ok := ns.o.(*Dict); ok {
		if d.getStr(nameAnnotations) == nil {
			d.SetStr(nameAnnotations, Obj(NewDict()))
		}
		return nil
	}
	has, err := Contains(t, ns, Obj(nameAnnotations))
	if err == nil && !has {
		err = SetItem(t, ns, Obj(nameAnnotations), Obj(NewDict()))
	}
	return err
}

// makeFunction makes the function of a def, lambda or class body.
//
//go:noinline
func (t *Thread) makeFunction(f *Frame, l *linked, in lang.Instr) Value {
	fn := newFunction(l, f.fn.globals, f.fn.builtins)
	if e := f.fn.globals.getStr(nameName); e != nil {
		fn.module = e.val
	}
	b, flags := in.B(), in.C()
	if flags&1 != 0 {
		fn.defaults = f.win[b].o.(*Tuple).items
	}
	if flags&2 != 0 {
		fn.kwdefaults = f.win[b+1].o.(*Dict)
	}
	if flags&4 != 0 {
		fn.annotations = f.win[b+2].o.(*Dict)
	}
	if free := l.code.FreeFrom; len(free) > 0 {
		fn.cells = make([]*Cell, len(free))
		for i, r := range free {
			fn.cells[i] = f.win[r].o.(*Cell)
		}
	}
	return Value{fn, 0}
}

// keywordNames are the names of a call's keywords, from the constant tuple.
func (t *Thread) keywordNames(v Value) []*Str {
	items := v.o.(*Tuple).items
	kw := make([]*Str, len(items))
	for i, x := range items {
		kw[i] = x.o.(*Str)
	}
	return kw
}

// callEx is f(*args, **kw). at is the first register that may be used.
//
//go:noinline
func (t *Thread) callEx(f *Frame, x, args, kwargs Value, at int, ret uint8) (*Frame, error) {
	var items []Value
	switch o := args.o.(type) {
	case *Tuple:
		items = o.items
	case *List:
		items = o.items
	default:
		l := &List{}
		if err := t.listExtend(l, args, &x); err != nil {
			return nil, err
		}
		items = l.items
	}
	var kw []*Str
	if d, ok := kwargs.o.(*Dict); ok && d.used > 0 {
		items = append([]Value(nil), items...)
		for k, v := range d.All {
			s := strOf(k)
			if s == nil {
				if x.Type().slots.Call == nil {
					return nil, notCallable(x)
				}
				return nil, badKeyword(x)
			}
			kw = append(kw, s)
			items = append(items, v)
		}
	}
	if fn, ok := x.o.(*Function); ok {
		nf, err := t.push(f, fn, at, items, kw, 0)
		if err != nil {
			return nil, err
		}
		if fn.code.gen {
			f.win[ret] = t.newGenerator(nf)
			return f, nil
		}
		nf.ret = ret
		return nf, nil
	}
	if end := at + len(items); len(kw) == 0 && end < len(f.win)-slack && end < 250 && (end <= f.rc.nregs || runsInLoop(x)) {
		copy(f.win[at:], items)
		return t.callSlow(f, x, at, len(items), nil, ret)
	}
	v, err := CallKw(t, x, append([]Value(nil), items...), kw)
	return f.result(ret, v, err)
}

// badKeyword is the error of a keyword that is no str. CPython asks first whether x takes any, where x gets the dict itself.
func badKeyword(x Value) error {
	switch o := x.o.(type) {
	case *MethodWrapper:
		if n := o.w.name(); n != nameInit && n != nameCall {
			return TypeErrorf("wrapper %s() takes no keyword arguments", o.w.name().s)
		}
	case *Type:
		v, _ := o.lookup(nameInit)
		init, native := v.o.(*SlotWrapper)
		v, _ = o.lookup(nameNew)
		_, nativeNew := v.o.(*Builtin)
		switch {
		case !native || !nativeNew || o.flags&typeHeap != 0 && init.typ == TypeObject && o.overridesNew():
		case init.typ == TypeObject && !o.overridesNew():
			return TypeErrorf("%s() takes no arguments", o.name)
		case init.typ == TypeClassMethod || init.typ == TypeStaticMethod:
			return TypeErrorf("%s() takes no keyword arguments", init.typ.name)
		case o.flags&typeIsException == 0 || o.IsSubclass(TypeBaseExceptionGroup):
		case !init.typ.IsSubclass(TypeAttributeError) && !init.typ.IsSubclass(TypeNameError) && !init.typ.IsSubclass(TypeImportError):
			return TypeErrorf("%s() takes no keyword arguments", o.name)
		}
	}
	return TypeErrorf("keywords must be strings")
}

// runsInLoop tells whether a call of x is one of a function in the language, which takes its arguments from beyond the window at once. A native
// keeps them while it calls functions whose frames would lie there.
func runsInLoop(x Value) bool {
	switch o := x.o.(type) {
	case *BoundMethod:
		_, ok := o.fn.o.(*Function)
		return ok
	case *Type:
		return o.fastInit != nil && !o.fastInit.code.gen
	}
	return false
}
