package itertools

import (
	"math"

	"terrarium/interp"
)

// The iterators that cut their source into pieces, or give it more than once.

type islice struct {
	interp.Native
	it         Value // Unset after the end
	next, stop int   // -1: no stop
	step, at   int
}

var isliceSpec = interp.TypeSpec{
	Name: "islice", Flags: interp.Subclassable,
	Doc:   "islice(iterable, stop) -> islice object\nislice(iterable, start, stop[, step]) -> islice object\n\nThe items that such a slice would select, taken from an iterator.",
	Slots: iterSlots("islice", "(iterable, a, b=<none>, c=<none>, /)", newIslice, (*islice).advance),
}

// islicePart gives one number of the slice; ok is false for what is none.
func islicePart(t *interp.Thread, v Value, missing int) (n int, ok bool) {
	if v.IsNone() {
		return missing, true
	}
	n, err := sizeArg(t, v)
	return n, err == nil && n >= 0
}

func newIslice(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	s := &islice{stop: -1, step: 1}
	var ok bool
	if args[2].IsUnset() {
		if s.stop, ok = islicePart(t, args[1], -1); !ok {
			return interp.None, interp.ValueErrorf("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
		}
	} else {
		start, okStart := islicePart(t, args[1], 0)
		if s.stop, ok = islicePart(t, args[2], -1); !ok {
			if _, err := sizeArg(t, args[2]); err != nil {
				return interp.None, interp.ValueErrorf("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
			}
		}
		if !ok || !okStart {
			return interp.None, interp.ValueErrorf("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
		}
		s.next = start
		if !args[3].IsUnset() {
			if s.step, ok = islicePart(t, args[3], 1); !ok || s.step < 1 {
				return interp.None, interp.ValueErrorf("Step for islice() must be a positive integer or None.")
			}
		}
	}
	it, err := interp.Iter(t, args[0])
	s.it = it
	return interp.NewNative(cls, s), err
}

func (s *islice) advance(t *interp.Thread) (Value, error) {
	if s.it.IsUnset() {
		return interp.Exhausted(t)
	}
	for s.at < s.next {
		v, err := interp.Next(t, s.it)
		if err != nil || v.IsUnset() {
			s.it = interp.Unset
			return v, err
		}
		s.at++
		if s.at&1023 == 0 {
			if err := t.Poll(); err != nil {
				return interp.None, err
			}
		}
	}
	if s.stop >= 0 && s.at >= s.stop {
		s.it = interp.Unset
		return interp.Exhausted(t)
	}
	v, err := interp.Next(t, s.it)
	if err != nil || v.IsUnset() {
		s.it = interp.Unset
		return v, err
	}
	s.at++
	if s.next > math.MaxInt-s.step {
		s.next = math.MaxInt
	} else {
		s.next += s.step
	}
	if s.stop >= 0 {
		s.next = min(s.next, s.stop)
	}
	return v, nil
}

type pairwise struct {
	interp.Native
	it  Value // Unset after the end
	old Value // Unset before the first item
}

var pairwiseSpec = interp.TypeSpec{
	Name: "pairwise", Sig: "(iterable, /)", Flags: interp.Subclassable,
	Doc:   "Pairs of neighbours.",
	Slots: iterSlots("pairwise", "(*args)", newPairwise, (*pairwise).advance),
}

func newPairwise(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	if err := interp.ArgCount("pairwise", len(args), 1, 1); err != nil {
		return interp.None, err
	}
	it, err := interp.Iter(t, args[0])
	return interp.NewNative(cls, &pairwise{it: it, old: interp.Unset}), err
}

func (p *pairwise) advance(t *interp.Thread) (Value, error) {
	if p.it.IsUnset() {
		return interp.Exhausted(t)
	}
	next := func() (Value, error) {
		v, err := interp.Next(t, p.it)
		if err != nil || v.IsUnset() {
			p.it, p.old = interp.Unset, interp.Unset
		}
		return v, err
	}
	if p.old.IsUnset() {
		v, err := next()
		if err != nil || v.IsUnset() {
			return v, err
		}
		p.old = v
	}
	old := p.old
	v, err := next()
	if err != nil || v.IsUnset() {
		return v, err
	}
	p.old = v
	return interp.NewTuple([]Value{old, v}), nil
}

type batched struct {
	interp.Native
	it     Value // Unset after the end
	n      int
	strict bool
}

var batchedSpec = interp.TypeSpec{
	Name: "batched", Sig: "(iterable, n, *, strict=False)", Flags: interp.Subclassable,
	Doc:   "Tuples of n items; the last may be shorter, unless strict.",
	Slots: iterSlots("batched", "(iterable, n, *, strict=False)", newBatched, (*batched).advance),
}

func newBatched(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	n, err := sizeArg(t, args[1])
	if err != nil {
		return interp.None, err
	}
	strict, err := interp.Truth(t, args[2])
	if err != nil {
		return interp.None, err
	}
	if n < 1 {
		return interp.None, interp.ValueErrorf("n must be at least one")
	}
	it, err := interp.Iter(t, args[0])
	return interp.NewNative(cls, &batched{it: it, n: n, strict: strict}), err
}

func (b *batched) advance(t *interp.Thread) (Value, error) {
	if b.it.IsUnset() {
		return interp.Exhausted(t)
	}
	var items []Value
	for len(items) < b.n {
		v, err := interp.Next(t, b.it)
		if err != nil {
			b.it = interp.Unset
			return interp.None, err
		}
		if v.IsUnset() {
			b.it = interp.Unset
			if len(items) == 0 {
				return v, nil
			}
			if b.strict {
				return interp.None, interp.ValueErrorf("batched(): incomplete batch")
			}
			break
		}
		if n := len(items); n == cap(items) && n > 1<<15 {
			if err := t.Alloc(2 * n * valueSize); err != nil {
				return interp.None, err
			}
		}
		items = append(items, v)
		if len(items)&1023 == 0 {
			if err := t.Poll(); err != nil {
				return interp.None, err
			}
		}
	}
	return interp.NewTuple(items), nil
}

type groupBy struct {
	interp.Native
	it, fn  Value
	item    Value // read but not yet given; Unset: none
	itemKey Value
	key     Value // of the current group
	current *grouper
	groups  *interp.Type
}

type grouper struct {
	interp.Native
	by  *groupBy
	key Value
}

var groupBySpec = interp.TypeSpec{
	Name: "groupby", Sig: "(iterable, key=None)", Flags: interp.Subclassable,
	Doc:   "Pairs of a key and an iterator over the consecutive items that have it; items are their own keys without a function.",
	Slots: iterSlots("groupby", "(iterable, key=None)", newGroupBy, (*groupBy).advance),
}

var grouperSpec = interp.TypeSpec{
	Name: "_grouper",
	Slots: iterSlots("_grouper", "(parent, tgtkey, /)", func(_ *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
		by, ok := interp.As[*groupBy](args[0])
		if !ok {
			return interp.None, interp.TypeErrorf("incorrect usage of internal _grouper")
		}
		return interp.NewNative(cls, &grouper{by: by, key: args[1]}), nil
	}, (*grouper).advance),
}

func newGroupBy(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
	s, err := stateOf(cls)
	if err != nil {
		return interp.None, err
	}
	it, err := interp.Iter(t, args[0])
	g := &groupBy{it: it, fn: args[1], item: interp.Unset, itemKey: interp.Unset, key: interp.Unset, groups: s.grouper}
	return interp.NewNative(cls, g), err
}

// read takes the next item and computes its key; false at the end.
func (g *groupBy) read(t *interp.Thread) (bool, error) {
	v, err := interp.Next(t, g.it)
	if err != nil || v.IsUnset() {
		return false, err
	}
	key := v
	if !g.fn.IsNone() {
		if key, err = interp.Call(t, g.fn, v); err != nil {
			return false, err
		}
	}
	g.item, g.itemKey = v, key
	return true, nil
}

func (g *groupBy) advance(t *interp.Thread) (Value, error) {
	g.current = nil
	for { // skip what is left of the current group
		if !g.itemKey.IsUnset() {
			if g.key.IsUnset() {
				break
			}
			same, err := interp.Identical(t, g.key, g.itemKey)
			if err != nil {
				return interp.None, err
			}
			if !same {
				break
			}
		}
		ok, err := g.read(t)
		if err != nil {
			return interp.None, err
		}
		if !ok {
			return interp.Unset, nil
		}
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
	g.key = g.itemKey
	g.current = &grouper{by: g, key: g.key}
	return interp.NewTuple([]Value{g.key, interp.NewNative(g.groups, g.current)}), nil
}

func (gr *grouper) advance(t *interp.Thread) (Value, error) {
	g := gr.by
	if g.current != gr {
		return interp.Exhausted(t)
	}
	if g.item.IsUnset() {
		ok, err := g.read(t)
		if err != nil {
			return interp.None, err
		}
		if !ok {
			return interp.Unset, nil
		}
	}
	same, err := interp.Identical(t, gr.key, g.itemKey)
	if err != nil {
		return interp.None, err
	}
	if !same {
		return interp.Exhausted(t)
	}
	v := g.item
	g.item = interp.Unset
	return v, nil
}

// teeCell is one item of an iterator that several read; the last cell has not been read yet.
type teeCell struct {
	v    Value
	next *teeCell
}

// teeSource is what the iterators of one tee have in common.
type teeSource struct {
	it   Value
	busy bool
}

type teeIter struct {
	interp.Native
	source *teeSource
	cell   *teeCell
}

var teeSpec = interp.TypeSpec{
	Name: "_tee", Sig: "(iterable, /)",
	Doc: "An iterator that can be copied.",
	Slots: iterSlots("_tee", "(iterable, /)", func(t *interp.Thread, cls *interp.Type, args []Value) (Value, error) {
		it, err := newTee(t, args[0])
		if err != nil {
			return interp.None, err
		}
		return interp.NewNative(cls, it), nil
	}, (*teeIter).advance),
	Methods: []interp.FuncDef{{Name: "__copy__", Sig: "()", Doc: "An independent iterator from here on.",
		Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			it, _ := interp.As[*teeIter](self)
			return interp.NewNative(it.Type(), &teeIter{source: it.source, cell: it.cell}), nil
		}}},
}

// newTee makes an iterator, of which copies can be made, over an iterable.
func newTee(t *interp.Thread, v Value) (*teeIter, error) {
	it, err := interp.Iter(t, v)
	if err != nil {
		return nil, err
	}
	if old, ok := interp.As[*teeIter](it); ok {
		return &teeIter{source: old.source, cell: old.cell}, nil
	}
	return &teeIter{source: &teeSource{it: it}, cell: &teeCell{}}, nil
}

func (it *teeIter) advance(t *interp.Thread) (Value, error) {
	cell := it.cell
	if cell.next == nil {
		if it.source.busy {
			return interp.None, interp.Errorf(interp.TypeRuntimeError, "cannot re-enter the tee iterator")
		}
		it.source.busy = true
		v, err := interp.Next(t, it.source.it)
		it.source.busy = false
		if err != nil || v.IsUnset() {
			return v, err
		}
		cell.v, cell.next = v, &teeCell{}
	}
	it.cell = cell.next
	return cell.v, nil
}

func tee(t *interp.Thread, self Value, args []Value) (Value, error) {
	n, err := sizeArg(t, args[1])
	if err != nil {
		return interp.None, err
	}
	if n < 0 {
		return interp.None, interp.ValueErrorf("n must be >= 0")
	}
	if n == 0 {
		return interp.NewTuple(nil), nil
	}
	if n > 1<<40 {
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	if err := t.Alloc(n * 2 * valueSize); err != nil {
		return interp.None, err
	}
	it, err := interp.Iter(t, args[0])
	if err != nil {
		return interp.None, err
	}
	copyIt, err := interp.FindAttr(t, it, t.Intern("__copy__"))
	if err != nil {
		return interp.None, err
	}
	if copyIt.IsUnset() {
		first, err := newTee(t, it)
		if err != nil {
			return interp.None, err
		}
		it = interp.NewNative(interp.SelfState[state](self).tee, first)
		if copyIt, err = interp.GetAttr(t, it, t.Intern("__copy__")); err != nil {
			return interp.None, err
		}
	}
	items := make([]Value, n)
	items[0] = it
	for i := range items[1:] {
		if items[i+1], err = interp.Call(t, copyIt); err != nil {
			return interp.None, err
		}
	}
	return interp.NewTuple(items), nil
}
