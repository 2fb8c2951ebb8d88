package itertools

import (
	"math"

	"terrarium/interp"
)

type count struct {
	interp.Native
	next, step Value
}

var countSpec = interp.TypeSpec{
	Name: "count", Sig: "(start=0, step=1)", Flags: interp.Subclassable,
	Doc: "start, start + step, start + 2*step and so on, without end.",
	Slots: withRepr(iterSlots("count", "(start=0, step=1)", newCount, (*count).advance), func(t *interp.Thread, self Value) (string, error) {
		c, _ := interp.As[*count](self)
		next, err := interp.Repr(t, c.next)
		if err != nil || c.step == interp.Int(1) {
			return next, err
		}
		step, err := interp.Repr(t, c.step)
		return next + ", " + step, err
	}),
}

// withRepr adds a repr of the form NAME(arguments).
func withRepr(s interp.Slots, repr func(t *interp.Thread, self Value) (string, error)) interp.Slots {
	s.Repr = func(t *interp.Thread, self Value) (Value, error) {
		o := self.Object()
		if !t.ReprEnter(o) {
			return interp.String("..."), nil
		}
		defer t.ReprLeave(o)
		text, err := repr(t, self)
		return interp.String(self.Type().Name() + "(" + text + ")"), err
	}
	return s
}

func newCount(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	for _, v := range args {
		if !interp.IsNumber(v) {
			return interp.None, interp.TypeErrorf("a number is required")
		}
	}
	c := &count{next: args[0], step: args[1]}
	if n, ok := interp.AsBigInt(c.next); ok && c.step == interp.Int(1) {
		c.next = interp.BigInt(n) // not True
	}
	return interp.NewNative(cls, c), nil
}

func (c *count) advance(t *interp.Thread) (Value, error) {
	v := c.next
	next, err := add(t, v, c.step)
	if err != nil {
		return interp.None, err
	}
	c.next = next
	return v, nil
}

type cycle struct {
	interp.Native
	it    Value // Unset after its end
	saved []Value
	i     int
}

var cycleSpec = interp.TypeSpec{
	Name: "cycle", Sig: "(iterable, /)", Flags: interp.Subclassable,
	Doc:   "The iterable's items, again and again.",
	Slots: iterSlots("cycle", "(*args)", newCycle, (*cycle).advance),
}

func newCycle(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	if err := interp.ArgCount("cycle", len(args), 1, 1); err != nil {
		return interp.None, err
	}
	it, err := interp.Iter(t, args[0])
	return interp.NewNative(cls, &cycle{it: it}), err
}

func (c *cycle) advance(t *interp.Thread) (Value, error) {
	if !c.it.IsUnset() {
		v, err := interp.Next(t, c.it)
		if err != nil {
			return interp.None, err
		}
		if !v.IsUnset() {
			if n := len(c.saved); n == cap(c.saved) && n > 1<<15 {
				if err := t.Alloc(2 * n * valueSize); err != nil {
					return interp.None, err
				}
			}
			c.saved = append(c.saved, v)
			return v, nil
		}
		c.it = interp.Unset
	}
	if len(c.saved) == 0 {
		return interp.Exhausted(t)
	}
	v := c.saved[c.i]
	c.i = (c.i + 1) % len(c.saved)
	return v, nil
}

const valueSize = 24 // bytes of a Value

type repeat struct {
	interp.Native
	v    Value
	left int // -1: without end
}

var repeatSpec = interp.TypeSpec{
	Name: "repeat", Flags: interp.Subclassable,
	Doc: "repeat(object [,times]) -> object, so many times or without end.",
	Slots: withRepr(iterSlots("repeat", "(object, times=<endless>)", newRepeat, (*repeat).advance), func(t *interp.Thread, self Value) (string, error) {
		r, _ := interp.As[*repeat](self)
		s, err := interp.Repr(t, r.v)
		if err == nil && r.left >= 0 {
			var n string
			n, err = interp.Repr(t, interp.Int(int64(r.left)))
			s += ", " + n
		}
		return s, err
	}),
	Methods: []interp.FuncDef{{Name: "__length_hint__", Sig: "()", Doc: "How many are left.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		r, _ := interp.As[*repeat](self)
		if r.left < 0 {
			return interp.None, interp.TypeErrorf("len() of unsized object")
		}
		return interp.Int(int64(r.left)), nil
	}}},
}

func newRepeat(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	r := &repeat{v: args[0], left: -1}
	if !args[1].IsUnset() {
		n, err := sizeArg(t, args[1])
		if err != nil {
			return interp.None, err
		}
		r.left = min(max(n, 0), math.MaxInt)
	}
	return interp.NewNative(cls, r), nil
}

func (r *repeat) advance(t *interp.Thread) (Value, error) {
	if r.left == 0 {
		return interp.Exhausted(t)
	}
	if r.left > 0 {
		r.left--
	}
	return r.v, nil
}
