package interp

import "terrarium/lang"

// Frame is one call in progress. Frames form a doubly linked list per thread, one per depth, and are reused.
type Frame struct {
	win   []Value // register window: a suffix of a stack chunk, at least 256 long
	own   []Value // chunk that this frame owns, after the one before ran out
	fn    *Function
	rc    *linked
	prev  *Frame
	next  *Frame
	gen   *Generator
	throw *Exception // to be raised as soon as the frame runs
	ns    Value      // namespace of a class body or of exec with locals; Unset: the globals
	spill []Value    // locals that found no register
	pc    int32
	depth int32
	ret   uint8 // register of the caller that receives the result
	at    uint8 // where win starts in the caller's window
	flags uint8
}

const (
	frameCtor  = 1 << iota // the result of the call is the instance before the window
	frameIter              // resumed by a for loop
	frameEntry             // entered from native code: run returns at its end
	frameGen               // of a generator
	frameSend              // resumed by OpSend
	frameSink              // of a generator whose items go to its sink
)

const (
	chunkSize = 2048 // registers in a stack chunk
	slack     = 256  // that a window has at least
)

// emptyLinked is the code of the frame below all others.
var emptyLinked = &linked{code: &lang.Code{Name: "<native>"}}

// newFrame extends the list of frames. RecursionError beyond the interpreter's limit.
func (t *Thread) newFrame(prev *Frame) (*Frame, error) {
	if int(prev.depth) >= t.in.recursionLimit {
		return nil, Errorf(TypeRecursionError, "maximum recursion depth exceeded")
	}
	f := &Frame{prev: prev, depth: prev.depth + 1, ns: Unset}
	prev.next = f
	return f, nil
}

// window lays the registers of nf over those of f from off on, or in a chunk of its own.
func (f *Frame) window(nf *Frame, off int) {
	if len(f.win)-off < slack {
		if nf.own == nil {
			nf.own = make([]Value, chunkSize*4)
		}
		nf.win = nf.own
		return
	}
	nf.win = f.win[off:]
}

// push makes the frame of a call of fn with args, which may lie in f's window at off.
func (t *Thread) push(f *Frame, fn *Function, off int, args []Value, kw []*Str, flags uint8) (*Frame, error) {
	nf := f.next
	if nf == nil {
		var err error
		if nf, err = t.newFrame(f); err != nil {
			return nil, err
		}
	}
	f.window(nf, off)
	nf.at = uint8(off)
	rc := fn.code
	params := nf.win
	if rc.nparams > rc.nlocals { // the last ones go to spill slots
		params = make([]Value, rc.nparams)
	}
	missing := rc.nargs - len(args)
	if rc.nparams == rc.nargs && missing >= 0 && missing <= len(fn.defaults) && len(kw) == 0 {
		copy(params, args)
		copy(params[len(args):], fn.defaults[len(fn.defaults)-missing:])
	} else {
		sp := t.sp
		tmp := t.scratch(len(args))
		copy(tmp, args)
		err := t.bindFunction(fn, params, tmp, kw)
		t.sp = sp
		if err != nil {
			return nil, err
		}
	}
	if rc.nparams > rc.nlocals {
		copy(nf.win, params[:rc.nlocals])
	} else {
		w := nf.win[rc.nparams:rc.nlocals]
		for i := range w {
			w[i] = Unset
		}
	}
	nf.fn, nf.rc, nf.pc, nf.flags, nf.ns = fn, rc, 0, flags, Unset
	if n := rc.code.NSpill; n > 0 {
		nf.spill = make([]Value, n)
		for i := range nf.spill {
			nf.spill[i] = Unset
		}
		if rc.nparams > rc.nlocals {
			copy(nf.spill, params[rc.nlocals:])
		}
	}
	return nf, nil
}

// entryFrame gives the frame over which native code enters the loop: the innermost one, or at the thread's first call one
// below which nothing runs. RecursionError if there are too many such entries already.
func (t *Thread) entryFrame() (*Frame, error) {
	if t.native >= maxNative {
		return nil, Errorf(TypeRecursionError, "maximum recursion depth exceeded")
	}
	if t.top == nil {
		t.top = &Frame{win: make([]Value, chunkSize), rc: emptyLinked, ns: Unset}
	}
	return t.top, nil
}

// callFunction runs a function from native code.
func (t *Thread) callFunction(fn *Function, args []Value, kw []*Str) (Value, error) {
	f, err := t.entryFrame()
	if err != nil {
		return None, err
	}
	nf, err := t.push(f, fn, f.rc.nregs, args, kw, frameEntry)
	if err != nil {
		return None, err
	}
	if fn.code.gen {
		return t.newGenerator(nf), nil
	}
	return t.runEntry(f, nf)
}

// callWithSelf is callFunction with one more argument before the others.
func (t *Thread) callWithSelf(fn *Function, self Value, args []Value, kw []*Str) (Value, error) {
	sp := t.sp
	all := t.scratch(1 + len(args))
	all[0] = self
	copy(all[1:], args)
	v, err := t.callFunction(fn, all, kw)
	t.sp = sp
	return v, err
}

// runEntry runs nf, entered from native code over f, to its end.
func (t *Thread) runEntry(f, nf *Frame) (Value, error) {
	t.native++
	v, again, err := t.runGuarded(nf)
	for again != nil {
		v, again, err = t.runGuarded(again)
	}
	t.native--
	t.top = f
	return v, err
}

// runCode runs a code object that is no function's: a module, exec. ns Unset: names live in globals.
func (t *Thread) runCode(l *linked, globals, builtins *Dict, ns Value) (Value, error) {
	return t.callBody(newFunction(l, globals, builtins), ns)
}

// callBody runs the body of a class over namespace ns and returns its __class__ cell, or None.
func (t *Thread) callBody(fn *Function, ns Value) (Value, error) {
	f, err := t.entryFrame()
	if err != nil {
		return None, err
	}
	nf, err := t.push(f, fn, f.rc.nregs, nil, nil, frameEntry)
	if err != nil {
		return None, err
	}
	nf.ns = ns
	return t.runEntry(f, nf)
}
