package interp

import "fmt"

// raised prepares an error on its way from an instruction: what is not yet chained gets the exception being handled as
// its __context__, but for the MemoryError of an allocation, which CPython has ready beforehand.
func (t *Thread) raised(err error) *Exception {
	e, ok := err.(*Exception)
	if !ok {
		e = NewException(TypeSystemError, String(err.Error()))
	}
	if e.context == nil && e.tb == nil && e.Type() != TypeMemoryError {
		e.setContext(t.handled())
	}
	return e
}

// setContext chains e to the exception being handled, without making a cycle.
func (e *Exception) setContext(h *Exception) {
	if h == nil || h == e {
		return
	}
	slow := h
	for o, n := h, 0; o.context != nil; n++ {
		if o.context == e {
			o.context = nil
			break
		}
		o = o.context
		if n&1 == 1 {
			if slow = slow.context; slow == o {
				break // a cycle made by hand
			}
		}
	}
	e.context = h
}

// raise is the raise statement: kind 0 raises again what is handled, 1 raises v, 2 raises v from cause. again says
// that the traceback gets no new entry.
//
//go:noinline
func (t *Thread) raise(kind uint8, v, cause Value) (err error, again bool) {
	if kind == 0 {
		e := t.handled()
		if e == nil {
			return Errorf(TypeRuntimeError, "No active exception to reraise"), false
		}
		return e, true
	}
	e, err := t.makeException(v, "exceptions must derive from BaseException")
	if err != nil {
		return err, false
	}
	if kind == 2 {
		if cause.IsNone() {
			e.cause = nil
		} else {
			c, err := t.makeException(cause, "exception causes must derive from BaseException")
			if err != nil {
				return err, false
			}
			e.cause = c
		}
		e.suppress = true
	}
	e.setContext(t.handled())
	return e, false
}

// makeException gives the exception that `raise v` raises: v itself or, for a class, a new instance.
func (t *Thread) makeException(v Value, wrong string) (*Exception, error) {
	if e, ok := v.o.(*Exception); ok {
		return e, nil
	}
	if c, ok := v.o.(*Type); ok && c.flags&typeIsException != 0 {
		r, err := Call(t, v)
		if err != nil {
			return nil, err
		}
		if e, ok := r.o.(*Exception); ok {
			return e, nil
		}
		return nil, TypeErrorf("calling %s should have returned an instance of BaseException, not %s", mustRepr(t, v), mustRepr(t, Obj(r.Type())))
	}
	return nil, TypeErrorf("%s", wrong)
}

// mustRepr is repr(v), or a stand-in if that raises.
func mustRepr(t *Thread, v Value) string {
	s, err := Repr(t, v)
	if err != nil {
		return fmt.Sprintf("<%s object>", v.Type().name)
	}
	return s
}

// matchException tells whether an except clause for cls, a class or tuple of classes, catches exception v.
func (t *Thread) matchException(v, cls Value) (bool, error) {
	e := v.o.(*Exception)
	switch c := cls.o.(type) {
	case *Type:
		if c.flags&typeIsException != 0 {
			return e.typ.IsSubclass(c), nil
		}
	case *Tuple:
		for _, x := range c.items {
			if k, ok := x.o.(*Type); !ok || k.flags&typeIsException == 0 {
				return false, TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
			}
		}
		for _, x := range c.items {
			if e.typ.IsSubclass(x.o.(*Type)) {
				return true, nil
			}
		}
		return false, nil
	}
	return false, TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
}

// stopIteration makes the StopIteration of an iterator's end.
func (t *Thread) stopIteration() error {
	v, e := t.stopValue, t.stopExc
	t.clearStop()
	if e != nil {
		return e
	}
	if v.isNil() || v.IsNone() {
		return NewException(TypeStopIteration)
	}
	e = NewException(TypeStopIteration, v)
	e.fields[stopIterationValue] = v
	return e
}

// stopAt notes the StopIteration by which an iterator written in the language ended.
func (t *Thread) stopAt(e *Exception) { t.stopValue, t.stopExc = stopValueOf(e), e }

// clearStop is called before an iterator is asked, by who makes a StopIteration of its end.
func (t *Thread) clearStop() { t.stopValue, t.stopExc = None, nil }

// stopValueOf is the value attribute of a StopIteration.
func stopValueOf(e *Exception) Value {
	if len(e.fields) > stopIterationValue && !e.fields[stopIterationValue].IsUnset() {
		return e.fields[stopIterationValue]
	}
	return None
}

// checkpoint runs every budgetSteps calls and back jumps.
func (t *Thread) checkpoint(f *Frame) error {
	t.budget = budgetSteps
	// What lies above the innermost window is garbage that must not live on.
	if f.rc.nregs < len(f.win) {
		clear(f.win[f.rc.nregs:min(len(f.win), f.rc.nregs+slack)])
	}
	if t.in.sweepDue {
		t.sweepIfDue()
	}
	if t.checks++; t.checks%checksPerHeapCheck == 0 {
		if err := t.in.process.checkHeap(0); err != nil {
			return err
		}
	}
	return t.Poll()
}
