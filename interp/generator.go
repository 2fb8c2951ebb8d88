package interp

import "terrarium/lang"

// Generator is a generator: a frame's registers, kept while it is suspended.
type Generator struct {
	fn       *Function
	regs     []Value
	ns       Value
	spill    []Value
	delegate Value   // the iterator of a `yield from` in progress
	item     excItem // exceptions being handled inside
	name     *Str
	qualname *Str
	pc       int32
	sendTo   uint8 // register that receives what is sent
	state    genState
	watched  bool // the registry of what must be finalised has it
	finished bool // it was finalised, which happens once
	sink     sink // while frameSink is set
}

type genState uint8

const (
	genCreated genState = iota
	genSuspended
	genRunning
	genDone
)

func (*Generator) Type() *Type { return TypeGenerator }

// newGenerator makes the generator of a frame that was pushed but not run.
func (t *Thread) newGenerator(nf *Frame) Value {
	rc := nf.rc
	g := &Generator{fn: nf.fn, regs: make([]Value, rc.nregs), ns: nf.ns, spill: nf.spill, delegate: Unset}
	copy(g.regs, nf.win[:rc.nlocals])
	for i := rc.nlocals; i < len(g.regs); i++ {
		g.regs[i] = Unset
	}
	nf.spill = nil
	return Value{g, 0}
}

// resume makes the frame that goes on with g; v is the result of its yield, Unset if it has none because it raises.
func (t *Thread) resume(f *Frame, g *Generator, v Value, flags uint8) (*Frame, error) {
	nf := f.next
	if nf == nil {
		var err error
		if nf, err = t.newFrame(f); err != nil {
			return nil, err
		}
	}
	rc := g.fn.code
	f.window(nf, f.rc.nregs)
	nf.at = uint8(f.rc.nregs)
	copy(nf.win, g.regs)
	if g.state == genSuspended && !v.IsUnset() {
		nf.win[g.sendTo] = v
	}
	nf.fn, nf.rc, nf.pc, nf.flags, nf.ns, nf.spill, nf.gen = g.fn, rc, g.pc, flags, g.ns, g.spill, g
	g.state = genRunning
	g.item.prev = t.exc
	t.exc = &g.item
	return nf, nil
}

// suspend leaves the generator.
func (g *Generator) suspend(t *Thread, state genState) {
	g.state = state
	t.exc = g.item.prev
	g.item.prev = nil
	if state == genDone {
		g.item.exc = nil
		g.delegate = Unset
		if g.watched {
			g.unwatch(t.in)
		}
	}
}

// next resumes g from native code: Unset at its end, with the value in t.stopValue.
func (g *Generator) next(t *Thread, v Value) (Value, error) {
	switch g.state {
	case genRunning:
		return None, ValueErrorf("generator already executing")
	case genDone:
		t.stopValue = None
		return Unset, nil
	case genCreated:
		if !v.IsNone() {
			return None, TypeErrorf("can't send non-None value to a just-started generator")
		}
	}
	f, err := t.entryFrame()
	if err != nil {
		return None, err
	}
	flags := uint8(frameGen | frameEntry)
	if g.sink != nil {
		flags |= frameSink
	}
	nf, err := t.resume(f, g, v, flags)
	if err != nil {
		return None, err
	}
	return t.runEntry(f, nf)
}

// throw raises e where g is suspended.
func (g *Generator) throw(t *Thread, e *Exception) (Value, error) {
	switch g.state {
	case genRunning:
		return None, ValueErrorf("generator already executing")
	case genDone:
		return None, e
	case genCreated:
		g.state = genDone
		g.regs = nil
		code := g.fn.code.code
		e.tb = &Traceback{next: e.tb, rc: g.fn.code, globals: g.fn.globals, pc: -1, line: int32(code.FirstLine)}
		return None, e
	}
	if !g.delegate.IsUnset() {
		if r, handled, err := g.throwDelegate(t, e); handled {
			return r, err
		}
	}
	f, err := t.entryFrame()
	if err != nil {
		return None, err
	}
	nf, err := t.resume(f, g, Unset, frameGen|frameEntry)
	if err != nil {
		return None, err
	}
	e.setContext(g.item.exc)
	nf.throw = e
	return t.runEntry(f, nf)
}

var (
	nameThrow = static("throw")
	nameClose = static("close")
	nameSend  = static("send")
)

// throwDelegate hands an exception to the iterator of the `yield from` in progress. handled: g stays suspended there,
// or the outcome goes on in g and the result is that of g.
func (g *Generator) throwDelegate(t *Thread, e *Exception) (Value, bool, error) {
	d := g.delegate
	if e.typ.IsSubclass(TypeGeneratorExit) {
		g.state = genRunning
		err := closeIterator(t, d)
		g.state = genSuspended
		if err != nil {
			r, err := g.resumeWith(t, err.(*Exception))
			return r, true, err
		}
		return None, false, nil
	}
	g.state = genRunning
	var r Value
	var err error
	if sub, ok := d.o.(*Generator); ok {
		r, err = sub.throw(t, e)
		if err == nil && r.IsUnset() {
			err = t.stopIteration()
		}
	} else {
		var f Value
		f, err = FindAttr(t, d, nameThrow)
		switch {
		case err != nil:
		case !f.IsUnset():
			r, err = Call(t, f, Obj(e))
		case e.typ.IsSubclass(TypeStopIteration):
			err = e // as if the iterator had come to its end
		default:
			g.state = genSuspended
			return None, false, nil
		}
	}
	g.state = genSuspended
	if err == nil {
		return r, true, nil
	}
	x, ok := err.(*Exception)
	if ok && x.typ.IsSubclass(TypeStopIteration) {
		// The delegate returned: go on after the yield from with its value.
		g.delegate = Unset
		send := g.sendInstr()
		g.pc = int32(send.D())
		g.sendTo = send.B()
		f, err := t.entryFrame()
		if err != nil {
			return None, true, err
		}
		nf, err := t.resume(f, g, stopValueOf(x), frameGen|frameEntry)
		if err != nil {
			return None, true, err
		}
		r, err := t.runEntry(f, nf)
		return r, true, err
	}
	r, err = g.resumeWith(t, x)
	return r, true, err
}

// sendInstr finds the OpSend that drives the `yield from` in progress: the yield is followed by a jump to it.
func (g *Generator) sendInstr() lang.Instr {
	code := g.fn.code.instrs
	for pc := int(g.pc); ; {
		switch in := code[pc]; in.Op() {
		case lang.OpJump, lang.OpJumpBack:
			pc = in.D()
		case lang.OpSend:
			return in
		default:
			pc++
		}
	}
}

// resumeWith raises e in the suspended frame, past the delegate.
func (g *Generator) resumeWith(t *Thread, e *Exception) (Value, error) {
	g.delegate = Unset
	return g.throw(t, e)
}

func closeIterator(t *Thread, it Value) error {
	if g, ok := it.o.(*Generator); ok {
		_, err := g.close(t)
		return err
	}
	f, err := FindAttr(t, it, nameClose)
	if err != nil || f.IsUnset() {
		return err
	}
	_, err = Call(t, f)
	return err
}

// close is generator.close.
func (g *Generator) close(t *Thread) (Value, error) {
	switch g.state {
	case genDone:
		return None, nil
	case genCreated:
		g.state, g.regs = genDone, nil
		return None, nil
	}
	r, err := g.throw(t, NewException(TypeGeneratorExit))
	if err == nil {
		if r.IsUnset() {
			return t.stopValue, nil
		}
		return None, Errorf(TypeRuntimeError, "generator ignored GeneratorExit")
	}
	if isException(err, TypeGeneratorExit) || isException(err, TypeStopIteration) {
		return None, nil
	}
	return None, err
}

// generatorRaised is what an exception becomes when it leaves a generator's frame (PEP 479).
func generatorRaised(e *Exception) *Exception {
	if !e.typ.IsSubclass(TypeStopIteration) {
		return e
	}
	r := Errorf(TypeRuntimeError, "generator raised StopIteration").(*Exception)
	r.cause, r.context, r.suppress = e, e, true
	return r
}

// send drives a `yield from`: done says that the iterator ended, v is then its result.
func (t *Thread) send(it, v Value) (r Value, done bool, err error) {
	switch g, ok := it.o.(*Generator); {
	case ok:
		r, err = g.next(t, v)
	case v.IsNone():
		r, err = Next(t, it)
	default:
		r, err = CallMethod(t, it, nameSend, v)
		if err != nil && isException(err, TypeStopIteration) {
			return stopValueOf(err.(*Exception)), true, nil
		}
	}
	if err == nil && r.IsUnset() {
		r, t.stopValue = t.stopValue, None
		if r.isNil() {
			r = None
		}
		return r, true, nil
	}
	return r, false, err
}

func generatorSpec() typeSpec {
	self := func(v Value) *Generator { return v.o.(*Generator) }
	return typeSpec{
		Flags: typeNoSubclass | typeNoInstance,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				return String("<generator object " + self(v).qualnameOf().s + " at " + t.in.address(v.o) + ">"), nil
			},
			Iter: func(t *Thread, v Value) (Value, error) { return v, nil },
			Next: func(t *Thread, v Value) (Value, error) { return self(v).next(t, None) },
		},
		Methods: []FuncDef{
			{Name: "send", Sig: "(object, /)", Doc: "Send object into the generator; return the next value it yields or raise StopIteration.",
				Fn: func(t *Thread, v Value, args []Value) (Value, error) {
					return stopIfUnset(t)(self(v).next(t, args[0]))
				}},
			{Name: "throw", Sig: "(typ, val=None, tb=None, /)", Doc: "Raise an exception where the generator is suspended.",
				Fn: func(t *Thread, v Value, args []Value) (Value, error) {
					e, err := t.thrown(args)
					if err != nil {
						return None, err
					}
					return stopIfUnset(t)(self(v).throw(t, e))
				}},
			{Name: "close", Sig: "()", Doc: "Raise GeneratorExit where the generator is suspended.",
				Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).close(t) }},
			{Name: "__name__", Kind: KindGetSet, Fn: nameAttr("__name__", func(v Value) **Str { self(v).nameOf(); return &self(v).name })},
			{Name: "__qualname__", Kind: KindGetSet, Fn: nameAttr("__qualname__", func(v Value) **Str { self(v).qualnameOf(); return &self(v).qualname })},
			{Name: "gi_frame", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if g := self(v); g.state != genDone {
					return Obj(&FrameObject{code: g.fn.code, globals: g.fn.globals, builtins: g.fn.builtins, pc: g.pc - 1}), nil
				}
				return None, nil
			}},
			{Name: "gi_running", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return Bool(self(v).state == genRunning), nil
			}},
			{Name: "gi_suspended", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return Bool(self(v).state == genSuspended), nil
			}},
			{Name: "gi_code", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				return Obj(self(v).fn.code.codeObject()), nil
			}},
			{Name: "gi_yieldfrom", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				if d := self(v).delegate; !d.IsUnset() {
					return d, nil
				}
				return None, nil
			}},
			classGetItemDef,
		},
	}
}

func (g *Generator) nameOf() *Str {
	if g.name == nil {
		g.name = g.fn.nameOf()
	}
	return g.name
}

func (g *Generator) qualnameOf() *Str {
	if g.qualname == nil {
		g.qualname = g.fn.qualnameOf()
	}
	return g.qualname
}

// stopIfUnset turns the end of an iterator into StopIteration.
func stopIfUnset(t *Thread) func(Value, error) (Value, error) {
	return func(v Value, err error) (Value, error) {
		if err == nil && v.IsUnset() {
			t.stopExc = nil
			return None, t.stopIteration()
		}
		return v, err
	}
}

// thrown makes the exception of throw(typ, val, tb).
func (t *Thread) thrown(args []Value) (*Exception, error) {
	v := args[0]
	e, ok := v.o.(*Exception)
	switch c, isClass := v.o.(*Type); {
	case ok:
		if !args[1].IsNone() {
			return nil, TypeErrorf("instance exception may not have a separate value")
		}
	case isClass && c.flags&typeIsException != 0:
		if x, ok := args[1].o.(*Exception); ok && x.typ.IsSubclass(c) {
			e = x
			break
		}
		var cargs []Value
		if tup := tupleOf(args[1]); tup != nil {
			cargs = tup.items
		} else if !args[1].IsNone() {
			cargs = args[1:2]
		}
		r, err := CallKw(t, v, append([]Value(nil), cargs...), nil)
		if err != nil {
			return nil, err
		}
		if e, ok = r.o.(*Exception); !ok {
			return nil, TypeErrorf("calling %s should have returned an instance of BaseException, not %s", mustRepr(t, v), mustRepr(t, Obj(r.Type())))
		}
	default:
		return nil, TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %s", v.Type().name)
	}
	switch tb := args[2].o.(type) {
	case *noneTag:
	case *Traceback:
		e.tb = tb
	default:
		return nil, TypeErrorf("throw() third argument must be a traceback object")
	}
	return e, nil
}
