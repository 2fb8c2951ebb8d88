package interp

import (
	"math"
	"math/big"

	"terrarium/lang"
)

// Range is a range: ints of any size, and how many there are. Immutable.
type Range struct{ start, stop, step, length Value }

func (*Range) Type() *Type { return TypeRange }

// RangeIter is an iterator over a range whose numbers, and the one after the last, fit 64 bits.
type RangeIter struct {
	cur, step int64
	left      int64
}

func (*RangeIter) Type() *Type { return TypeRangeIter }

// LongRangeIter is an iterator over any other range.
type LongRangeIter struct{ cur, step, left *big.Int }

func (*LongRangeIter) Type() *Type { return TypeLongRangeIter }

func rangeSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass | typeSequence,
		Doc:   "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nThe ints from start up to, not including, stop by step.",
		Slots: Slots{
			New:      rangeNew,
			Repr:     rangeRepr,
			Hash:     rangeHash,
			Bool:     func(_ *Thread, v Value) (bool, error) { return v.o.(*Range).length != Int(0), nil },
			Len:      rangeLen,
			Iter:     func(_ *Thread, v Value) (Value, error) { return v.o.(*Range).iter(), nil },
			Compare:  rangeCompare,
			Contains: rangeContains,
			GetItem:  rangeGetItem,
		},
		Methods: []FuncDef{
			readOnly("start", func(v Value) Value { return v.o.(*Range).start }),
			readOnly("stop", func(v Value) Value { return v.o.(*Range).stop }),
			readOnly("step", func(v Value) Value { return v.o.(*Range).step }),
			{Name: "__reversed__", Sig: "()", Fn: rangeReversed, Doc: "An iterator over the numbers, last to first."},
			{Name: "__reduce__", Sig: "()", Doc: "What makes the range anew.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
				r := self.o.(*Range)
				return NewTuple([]Value{Obj(TypeRange), NewTuple([]Value{r.start, r.stop, r.step})}), nil
			}},
			{Name: "count", Sig: "(object, /)", Fn: rangeCount, Doc: "How many of the numbers are equal to object."},
			{Name: "index", Sig: "(object, /)", Fn: rangeIndex, Doc: "The index of the first number equal to object; ValueError if there is none."},
		},
	}
}

func rangeNew(t *Thread, _ *Type, args []Value, kw []*Str) (Value, error) {
	if len(kw) > 0 {
		return None, TypeErrorf("range() takes no keyword arguments")
	}
	if err := argCount("range", len(args), 1, 3); err != nil {
		return None, err
	}
	r := &Range{start: Int(0), step: Int(1)}
	var err error
	if len(args) == 1 {
		if r.stop, err = Index(t, args[0]); err != nil {
			return None, err
		}
	} else {
		if r.start, err = Index(t, args[0]); err != nil {
			return None, err
		}
		if r.stop, err = Index(t, args[1]); err != nil {
			return None, err
		}
		if len(args) == 3 {
			if r.step, err = Index(t, args[2]); err != nil {
				return None, err
			}
			if r.step == Int(0) {
				return None, ValueErrorf("range() arg 3 must not be zero")
			}
		}
	}
	r.setLength()
	return Obj(r), nil
}

// rangeLoop makes the iterator of `for i in range(…)` at once: the next instruction of f replaces the range, in register
// ret, by its iterator. nil: that is not so, or the arguments are no small ints.
func (t *Thread) rangeLoop(f *Frame, args []Value, ret uint8) *RangeIter {
	in := f.rc.instrs[f.pc]
	if in.Op() != lang.OpGetIter || in.A() != ret || in.B() != ret || len(args) == 0 || len(args) > 2 {
		return nil
	}
	const limit = 1 << 61
	start := int64(0)
	for i := range args {
		if !args[i].IsInt() || args[i].n > limit || args[i].n < -limit {
			return nil
		}
		if len(args) == 2 && i == 0 {
			start = args[0].n
		}
	}
	return &RangeIter{cur: start, step: 1, left: max(args[len(args)-1].n-start, 0)}
}

// fits tells whether the three numbers fit 64 bits.
func (r *Range) fits() bool { return r.start.IsInt() && r.stop.IsInt() && r.step.IsInt() }

// small tells whether the length does too, so that indices can be computed with Go's ints.
func (r *Range) small() bool { return r.fits() && r.length.IsInt() }

// setLength counts the numbers.
func (r *Range) setLength() {
	lo, hi, step := r.start, r.stop, r.step
	if r.fits() {
		a, b, s := lo.n, hi.n, uint64(step.n)
		if step.n < 0 {
			a, b, s = b, a, -s
		}
		var n uint64
		if a < b {
			n = (uint64(b)-uint64(a)-1)/s + 1
		}
		if n <= math.MaxInt64 {
			r.length = Int(int64(n))
		} else {
			r.length = BigInt(new(big.Int).SetUint64(n))
		}
		return
	}
	a, b, s := bigOf(lo), bigOf(hi), bigOf(step)
	if s.Sign() < 0 {
		a, b, s = b, a, new(big.Int).Neg(s)
	}
	n := new(big.Int).Sub(b, a)
	if n.Sign() <= 0 {
		r.length = Int(0)
		return
	}
	n.Sub(n, bigOne)
	n.Quo(n, s)
	r.length = BigInt(n.Add(n, bigOne))
}

// item computes number i, which need not be within the range.
func (r *Range) item(i *big.Int) Value {
	n := new(big.Int).Mul(i, bigOf(r.step))
	return BigInt(n.Add(n, bigOf(r.start)))
}

func rangeRepr(t *Thread, v Value) (Value, error) {
	r := v.o.(*Range)
	items := []Value{r.start, r.stop, r.step}
	if r.step == Int(1) {
		items = items[:2]
	}
	return reprSequence(t, r, "range(", ")", &items)
}

// identity gives what distinguishes ranges: the length, the first number, the step.
func (r *Range) identity() []Value {
	items := []Value{r.length, None, None}
	if r.length != Int(0) {
		items[1] = r.start
		if r.length != Int(1) {
			items[2] = r.step
		}
	}
	return items
}

func rangeHash(t *Thread, v Value) (int64, error) {
	return hashItems(t, v.o.(*Range).identity())
}

func rangeCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, ok := v.o.(*Range)
	b, ok2 := w.o.(*Range)
	if !ok || !ok2 || op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	x, y := a.identity(), b.identity()
	return compareItems(t, &x, &y, op)
}

func rangeLen(_ *Thread, v Value) (int, error) {
	n := v.o.(*Range).length
	if !n.IsInt() {
		return 0, Errorf(TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(n.n), nil
}

func (r *Range) iter() Value {
	if r.small() {
		stop, step := r.stop.n, r.step.n
		if step > 0 && stop <= math.MaxInt64-(step-1) || step < 0 && stop >= math.MinInt64+(-1-step) {
			return Obj(&RangeIter{cur: r.start.n, step: step, left: r.length.n})
		}
	}
	return Obj(&LongRangeIter{bigOf(r.start), bigOf(r.step), bigOf(r.length)})
}

func rangeReversed(_ *Thread, self Value, _ []Value) (Value, error) {
	r := self.o.(*Range)
	n := bigOf(r.length)
	last := r.item(new(big.Int).Sub(n, bigOne))
	back := new(big.Int).Neg(bigOf(r.step))
	if r.small() && r.item(big.NewInt(-1)).IsInt() && last.IsInt() && back.IsInt64() {
		return Obj(&RangeIter{cur: last.n, step: back.Int64(), left: r.length.n}), nil
	}
	return Obj(&LongRangeIter{bigOf(last), back, n}), nil
}

// isIntOrBool tells whether a value's comparison with ints needs no call.
func isIntOrBool(v Value) bool {
	switch v.o.(type) {
	case *intTag, *boolTag, *BigIntObject:
		return true
	}
	return false
}

// find gives the index of an int, Unset if it is not in the range.
func (r *Range) find(v Value) Value {
	v = intOf(v)
	if r.small() && v.IsInt() {
		lo, hi, step, n := r.start.n, r.stop.n, uint64(r.step.n), v.n
		if r.step.n > 0 {
			if n < lo || n >= hi {
				return Unset
			}
			if d := uint64(n) - uint64(lo); d%step == 0 {
				return Int(int64(d / step))
			}
			return Unset
		}
		if n > lo || n <= hi {
			return Unset
		}
		if d := uint64(lo) - uint64(n); d%-step == 0 {
			return Int(int64(d / -step))
		}
		return Unset
	}
	d := new(big.Int).Sub(bigOf(v), bigOf(r.start))
	i, m := d.QuoRem(d, bigOf(r.step), new(big.Int))
	if m.Sign() != 0 || i.Sign() < 0 || i.Cmp(bigOf(r.length)) >= 0 {
		return Unset
	}
	return BigInt(i)
}

func rangeContains(t *Thread, v, item Value) (bool, error) {
	r := v.o.(*Range)
	if isIntOrBool(item) {
		return !r.find(item).IsUnset(), nil
	}
	i, err := r.search(t, item)
	return i >= 0, err
}

// search looks for something that is no plain int by comparing; -1 if it is not there.
func (r *Range) search(t *Thread, v Value) (int, error) {
	i, found := -1, false
	err := Iterate(t, r.iter(), func(x Value) error {
		i++
		eq, err := identical(t, x, v)
		if err == nil && eq {
			found, err = true, errStop
		}
		return err
	})
	if !found {
		i = -1
	}
	return i, err
}

func rangeCount(t *Thread, self Value, args []Value) (Value, error) {
	r := self.o.(*Range)
	if isIntOrBool(args[0]) {
		n := int64(1)
		if r.find(args[0]).IsUnset() {
			n = 0
		}
		return Int(n), nil
	}
	n, v := int64(0), args[0]
	err := Iterate(t, r.iter(), func(x Value) error {
		eq, err := identical(t, x, v)
		if eq {
			n++
		}
		return err
	})
	return Int(n), err
}

func rangeIndex(t *Thread, self Value, args []Value) (Value, error) {
	r, v := self.o.(*Range), args[0]
	if isIntOrBool(v) {
		if i := r.find(v); !i.IsUnset() {
			return i, nil
		}
		s, err := Repr(t, v)
		if err != nil {
			return None, err
		}
		return None, ValueErrorf("%s is not in range", s)
	}
	i, err := r.search(t, v)
	if err != nil {
		return None, err
	}
	if i < 0 {
		return None, ValueErrorf("sequence.index(x): x not in sequence")
	}
	return Int(int64(i)), nil
}

func rangeGetItem(t *Thread, v, key Value) (Value, error) {
	r := v.o.(*Range)
	if s, ok := key.o.(*Slice); ok {
		return r.slice(t, s)
	}
	if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return None, TypeErrorf("range indices must be integers or slices, not %s", key.Type().name)
	}
	i, err := Index(t, key)
	if err != nil {
		return None, err
	}
	if r.small() && i.IsInt() {
		n := i.n
		if n < 0 {
			n += r.length.n
		}
		if n < 0 || n >= r.length.n {
			return None, Errorf(TypeIndexError, "range object index out of range")
		}
		return Int(r.start.n + n*r.step.n), nil
	}
	n := bigOf(i)
	if n.Sign() < 0 {
		n = new(big.Int).Add(n, bigOf(r.length))
	}
	if n.Sign() < 0 || n.Cmp(bigOf(r.length)) >= 0 {
		return None, Errorf(TypeIndexError, "range object index out of range")
	}
	return r.item(n), nil
}

func (r *Range) slice(t *Thread, s *Slice) (Value, error) {
	start, stop, step, err := s.bigIndices(t, bigOf(r.length))
	if err != nil {
		return None, err
	}
	sub := &Range{
		start: r.item(start),
		stop:  r.item(stop),
		step:  BigInt(new(big.Int).Mul(step, bigOf(r.step))),
	}
	sub.setLength()
	return Obj(sub), nil
}

func rangeIterSpec() typeSpec {
	return iterSpec(rangeIterNext, func(_ *Thread, v Value) (Value, error) { return Int(v.o.(*RangeIter).left), nil })
}

func rangeIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*RangeIter)
	if it.left <= 0 {
		return exhausted(t)
	}
	it.left--
	n := it.cur
	it.cur += it.step
	return Int(n), nil
}

func longRangeIterSpec() typeSpec {
	return iterSpec(longRangeIterNext, func(_ *Thread, v Value) (Value, error) { return BigInt(v.o.(*LongRangeIter).left), nil })
}

func longRangeIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*LongRangeIter)
	if it.left.Sign() <= 0 {
		return exhausted(t)
	}
	n := it.cur
	it.cur = new(big.Int).Add(n, it.step)
	it.left = new(big.Int).Sub(it.left, bigOne)
	return BigInt(n), nil
}
