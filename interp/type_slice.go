package interp

import (
	"math"
	"math/big"

	"terrarium/lang"
)

// Slice is a slice object.
type Slice struct{ start, stop, step Value }

func (*Slice) Type() *Type { return TypeSlice }

func sliceSpec() typeSpec {
	return typeSpec{
		Flags: typeNoSubclass,
		Doc:   "slice(stop)\nslice(start, stop[, step])\n\nWhat seq[start:stop:step] hands to __getitem__.",
		Slots: Slots{
			New:     sliceNew,
			Repr:    sliceRepr,
			Hash:    sliceHash,
			Compare: sliceCompare,
		},
		Methods: []FuncDef{
			readOnly("start", func(v Value) Value { return v.o.(*Slice).start }),
			readOnly("stop", func(v Value) Value { return v.o.(*Slice).stop }),
			readOnly("step", func(v Value) Value { return v.o.(*Slice).step }),
			{Name: "__reduce__", Sig: "()", Doc: "What makes the slice anew.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{Obj(TypeSlice), NewTuple(self.o.(*Slice).items())}), nil
			}},
			{Name: "indices", Sig: "(object, /)", Fn: sliceIndicesMethod, Doc: "The (start, stop, step) that the slice means for a sequence of that length."},
		},
	}
}

func sliceNew(_ *Thread, _ *Type, args []Value, kw []*Str) (Value, error) {
	if len(kw) > 0 {
		return None, TypeErrorf("slice() takes no keyword arguments")
	}
	if err := argCount("slice", len(args), 1, 3); err != nil {
		return None, err
	}
	s := &Slice{None, args[0], None}
	if len(args) > 1 {
		s.start, s.stop = args[0], args[1]
	}
	if len(args) > 2 {
		s.step = args[2]
	}
	return Obj(s), nil
}

func (s *Slice) items() []Value { return []Value{s.start, s.stop, s.step} }

func sliceRepr(t *Thread, v Value) (Value, error) {
	items := v.o.(*Slice).items()
	return reprSequence(t, v.o, "slice(", ")", &items)
}

func sliceHash(t *Thread, v Value) (int64, error) {
	if err := t.enter(""); err != nil {
		return 0, err
	}
	defer t.leave()
	acc := uint64(xxPrime5)
	for _, x := range v.o.(*Slice).items() {
		h, err := Hash(t, x)
		if err != nil {
			return 0, err
		}
		acc = hashStep(acc, h)
	}
	return hashEnd(acc), nil
}

// sliceCompare compares as tuples do.
func sliceCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, ok := v.o.(*Slice)
	b, ok2 := w.o.(*Slice)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	x, y := a.items(), b.items()
	return compareItems(t, &x, &y, op)
}

// unpack gives the slice's parts as Go ints, clipped; what is missing becomes the end that step asks for.
func (s *Slice) unpack(t *Thread) (start, stop, step int, err error) {
	step = 1
	if !s.step.IsNone() {
		if step, err = sliceIndex(t, s.step); err != nil {
			return
		}
		if step == 0 {
			err = ValueErrorf("slice step cannot be zero")
			return
		}
		step = max(step, -math.MaxInt) // so that it can be negated
	}
	start, stop = 0, math.MaxInt
	if step < 0 {
		start, stop = math.MaxInt, math.MinInt
	}
	if !s.start.IsNone() {
		if start, err = sliceIndex(t, s.start); err != nil {
			return
		}
	}
	if !s.stop.IsNone() {
		stop, err = sliceIndex(t, s.stop)
	}
	return
}

func sliceIndex(t *Thread, v Value) (int, error) {
	if v.IsInt() {
		return int(v.n), nil
	}
	if intOf(v).IsUnset() && v.Type().slots.Index == nil {
		return 0, TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	return IndexInt(t, v, nil)
}

// adjustSlice fits unpacked bounds to a length: n items are selected, from first on; for step 1 first+n <= length.
func adjustSlice(start, stop, step, length int) (first, end, n int) {
	lo, hi := 0, length
	if step < 0 {
		lo, hi = -1, length-1
	}
	clip := func(i int) int {
		if i < 0 {
			i += length
		}
		return min(max(i, lo), hi)
	}
	start, stop = clip(start), clip(stop)
	switch {
	case step == 1:
		n = max(stop-start, 0)
	case step == -1:
		n = max(start-stop, 0)
	case step > 0 && start < stop:
		n = (stop-start-1)/step + 1
	case step < 0 && start > stop:
		n = (start-stop-1)/(-step) + 1
	}
	return start, stop, n
}

// sliceIndicesMethod is slice.indices, for numbers of any size.
func sliceIndicesMethod(t *Thread, self Value, args []Value) (Value, error) {
	l, err := Index(t, args[0])
	if err != nil {
		return None, err
	}
	length := bigOf(l)
	start, stop, step, err := self.o.(*Slice).bigIndices(t, length)
	if err != nil {
		return None, err
	}
	return NewTuple([]Value{BigInt(start), BigInt(stop), BigInt(step)}), nil
}

var bigOne = big.NewInt(1)

// bigIndices fits the slice to a length of any size.
func (s *Slice) bigIndices(t *Thread, length *big.Int) (start, stop, step *big.Int, err error) {
	if length.Sign() < 0 {
		return nil, nil, nil, ValueErrorf("length should not be negative")
	}
	step = bigOne
	if !s.step.IsNone() {
		if step, err = bigSliceIndex(t, s.step); err != nil {
			return
		}
		if step.Sign() == 0 {
			err = ValueErrorf("slice step cannot be zero")
			return
		}
	}
	lo, hi := new(big.Int), length
	if step.Sign() < 0 {
		lo, hi = big.NewInt(-1), new(big.Int).Sub(length, bigOne)
	}
	bound := func(v Value, missing *big.Int) (*big.Int, error) {
		if v.IsNone() {
			return missing, nil
		}
		i, err := bigSliceIndex(t, v)
		if err != nil {
			return nil, err
		}
		if i.Sign() < 0 {
			i = new(big.Int).Add(i, length)
		}
		switch {
		case i.Cmp(lo) < 0:
			return lo, nil
		case i.Cmp(hi) > 0:
			return hi, nil
		}
		return i, nil
	}
	first, last := lo, hi
	if step.Sign() < 0 {
		first, last = hi, lo
	}
	if start, err = bound(s.start, first); err != nil {
		return
	}
	stop, err = bound(s.stop, last)
	return
}

func bigSliceIndex(t *Thread, v Value) (*big.Int, error) {
	if intOf(v).IsUnset() && v.Type().slots.Index == nil {
		return nil, TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	i, err := Index(t, v)
	if err != nil {
		return nil, err
	}
	return bigOf(i), nil
}
