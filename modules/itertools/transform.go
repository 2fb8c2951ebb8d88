package itertools

import "terrarium/interp"

// The iterators that take the items of others one by one.

type accumulate struct {
	interp.Native
	it, fn Value
	total  Value // Unset before the first item
	first  Value // the initial value, still to be given; Unset: none
}

var accumulateSpec = interp.TypeSpec{
	Name: "accumulate", Sig: "(iterable, func=None, *, initial=None)", Flags: interp.Subclassable,
	Doc:   "The running totals, or what func makes of the total so far and the next item.",
	Slots: iterSlots("accumulate", "(iterable, func=None, *, initial=None)", newAccumulate, (*accumulate).advance),
}

func newAccumulate(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	it, err := interp.Iter(t, args[0])
	if err != nil {
		return interp.None, err
	}
	a := &accumulate{it: it, fn: args[1], total: interp.Unset, first: args[2]}
	if a.first.IsNone() {
		a.first = interp.Unset
	}
	return interp.NewNative(cls, a), nil
}

func (a *accumulate) advance(t *interp.Thread) (Value, error) {
	if !a.first.IsUnset() {
		a.total, a.first = a.first, interp.Unset
		return a.total, nil
	}
	v, err := interp.Next(t, a.it)
	if err != nil || v.IsUnset() {
		return v, err
	}
	if !a.total.IsUnset() {
		if a.fn.IsNone() {
			v, err = add(t, a.total, v)
		} else {
			v, err = interp.Call(t, a.fn, a.total, v)
		}
		if err != nil {
			return interp.None, err
		}
	}
	a.total = v
	return v, nil
}

type chain struct {
	interp.Native
	sources Value // iterator over the iterables; Unset after its end
	it      Value // the current one; Unset: none
}

var chainSpec = interp.TypeSpec{
	Name: "chain", Sig: "(*iterables)", Flags: interp.Subclassable,
	Doc:   "The items of the first iterable, then those of the next, and so on.",
	Slots: iterSlots("chain", "(*iterables)", newChain, (*chain).advance),
	Methods: []interp.FuncDef{
		{Name: "from_iterable", Sig: "(iterable, /)", Kind: interp.KindClass, Doc: "Like chain(*iterable), without taking all iterables at once.",
			Fn: func(t *interp.Thread, cls Value, args []Value) (Value, error) {
				it, err := interp.Iter(t, args[0])
				if err != nil {
					return interp.None, err
				}
				c, ok := cls.Object().(*interp.Type)
				if !ok {
					return interp.None, interp.TypeErrorf("chain.from_iterable() needs a class")
				}
				return interp.NewNative(c, &chain{sources: it, it: interp.Unset}), nil
			}},
		interp.ClassGetItem,
	},
}

func newChain(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	it, err := interp.Iter(t, tupleOf(args))
	return interp.NewNative(cls, &chain{sources: it, it: interp.Unset}), err
}

func (c *chain) advance(t *interp.Thread) (Value, error) {
	for !c.sources.IsUnset() {
		if c.it.IsUnset() {
			source, err := interp.Next(t, c.sources)
			if err == nil && source.IsUnset() {
				c.sources = interp.Unset
				break
			}
			if err == nil {
				c.it, err = interp.Iter(t, source)
			}
			if err != nil {
				c.sources, c.it = interp.Unset, interp.Unset
				return interp.None, err
			}
		}
		v, err := interp.Next(t, c.it)
		if err != nil || !v.IsUnset() {
			return v, err
		}
		c.it = interp.Unset
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
	return interp.Exhausted(t)
}

type compress struct {
	interp.Native
	data, selectors Value
}

var compressSpec = interp.TypeSpec{
	Name: "compress", Sig: "(data, selectors)", Flags: interp.Subclassable,
	Doc:   "The items of data whose selector is true.",
	Slots: iterSlots("compress", "(data, selectors)", newCompress, (*compress).advance),
}

func newCompress(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	its, err := iterAll(t, args)
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &compress{data: its[0], selectors: its[1]}), nil
}

func (c *compress) advance(t *interp.Thread) (Value, error) {
	for {
		v, err := interp.Next(t, c.data)
		if err != nil || v.IsUnset() {
			return v, err
		}
		s, err := interp.Next(t, c.selectors)
		if err != nil || s.IsUnset() {
			return s, err
		}
		if ok, err := interp.Truth(t, s); err != nil || ok {
			return v, err
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
}

// filtering is what dropwhile, takewhile, filterfalse and starmap are made of.
type filtering struct {
	interp.Native
	fn, it Value
	done   bool // dropwhile: the start has been dropped; takewhile: the end has come
}

func filterSpec(name, arg, doc string, next func(*filtering, *interp.Thread) (Value, error)) interp.TypeSpec {
	makeIt := func(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
		it, err := interp.Iter(t, args[1])
		return interp.NewNative(cls, &filtering{fn: args[0], it: it}), err
	}
	sig := "(" + arg + ", iterable, /)"
	return interp.TypeSpec{
		Name: name, Sig: sig, Doc: doc, Flags: interp.Subclassable,
		Slots: iterSlots(name, sig, makeIt, next),
	}
}

var (
	dropWhileSpec   = filterSpec("dropwhile", "predicate", "The items from the first one on for which the predicate is false.", (*filtering).dropWhile)
	takeWhileSpec   = filterSpec("takewhile", "predicate", "The items up to, not including, the first one for which the predicate is false.", (*filtering).takeWhile)
	filterFalseSpec = filterSpec("filterfalse", "function", "The items for which the function is false; without one (None), the false items.", (*filtering).filterFalse)
	starMapSpec     = filterSpec("starmap", "function", "function(*item) for each item.", (*filtering).starMap)
)

func (f *filtering) test(t *interp.Thread, v Value) (bool, error) {
	r, err := interp.Call(t, f.fn, v)
	if err != nil {
		return false, err
	}
	return interp.Truth(t, r)
}

func (f *filtering) dropWhile(t *interp.Thread) (Value, error) {
	for {
		v, err := interp.Next(t, f.it)
		if err != nil || v.IsUnset() || f.done {
			return v, err
		}
		drop, err := f.test(t, v)
		if err != nil {
			return interp.None, err
		}
		if !drop {
			f.done = true
			return v, nil
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
}

func (f *filtering) takeWhile(t *interp.Thread) (Value, error) {
	if f.done {
		return interp.Exhausted(t)
	}
	v, err := interp.Next(t, f.it)
	if err != nil || v.IsUnset() {
		return v, err
	}
	take, err := f.test(t, v)
	if err != nil || take {
		return v, err
	}
	f.done = true
	return interp.Exhausted(t)
}

func (f *filtering) filterFalse(t *interp.Thread) (Value, error) {
	for {
		v, err := interp.Next(t, f.it)
		if err != nil || v.IsUnset() {
			return v, err
		}
		var yes bool
		if f.fn.IsNone() {
			yes, err = interp.Truth(t, v)
		} else {
			yes, err = f.test(t, v)
		}
		if err != nil || !yes {
			return v, err
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
}

func (f *filtering) starMap(t *interp.Thread) (Value, error) {
	v, err := interp.Next(t, f.it)
	if err != nil || v.IsUnset() {
		return v, err
	}
	args, err := interp.Collect(t, v)
	if err != nil {
		return interp.None, err
	}
	return interp.CallKw(t, f.fn, args, nil)
}
