package interp

import (
	"math"
	"math/bits"

	"terrarium/lang"
)

func tupleSpec() typeSpec {
	return typeSpec{
		Flags:   typeSequence | typeSelfMatch,
		Payload: true,
		Doc:     "A sequence that cannot be changed. Without an argument it is empty; a tuple is returned as it is.",
		Slots: Slots{
			Repr:     tupleRepr,
			Hash:     tupleHash,
			Len:      func(_ *Thread, v Value) (int, error) { return len(tupleOf(v).items), nil },
			Iter:     func(_ *Thread, v Value) (Value, error) { return Obj(&TupleIter{tuple: tupleOf(v)}), nil },
			Compare:  tupleCompare,
			Contains: tupleContains,
			GetItem:  tupleGetItem,
			New:      tupleNew,
			Concat:   tupleConcat,
			Repeat:   tupleRepeat,
		},
		Methods: []FuncDef{
			{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", Fn: tupleIndex, Doc: "The index of the first item equal to value; ValueError if there is none."},
			{Name: "count", Sig: "(value, /)", Fn: tupleCount, Doc: "How many items are equal to value."},
			{Name: "__getnewargs__", Sig: "()", Fn: tupleGetNewArgs, Doc: "The arguments with which __new__ makes an equal tuple."},
			classGetItemDef,
		},
	}
}

func tupleNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeTuple, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("tuple", len(args), 0, 1); err != nil {
		return None, err
	}
	if len(args) == 0 {
		return withPayload(cls, TypeTuple, NewTuple(nil)), nil
	}
	v, err := toTuple(t, args[0])
	return withPayload(cls, TypeTuple, v), err
}

// toTuple is tuple(v).
func toTuple(t *Thread, v Value) (Value, error) {
	if _, ok := v.o.(*Tuple); ok {
		return v, nil
	}
	items, err := Collect(t, v)
	if err != nil {
		return None, err
	}
	return NewTuple(items), nil
}

func tupleRepr(t *Thread, v Value) (Value, error) {
	items := tupleOf(v).items
	switch len(items) {
	case 0:
		return String("()"), nil
	case 1:
		if !t.reprEnter(v.o) {
			return String("(...)"), nil
		}
		t.reprLeave(v.o)
		return reprSequence(t, v.o, "(", ",)", &items)
	}
	return reprSequence(t, v.o, "(", ")", &items)
}

// The constants of xxHash, which tuples, slices and unions hash with.
const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

// hashStep takes one more hash into acc.
func hashStep(acc uint64, h int64) uint64 {
	return bits.RotateLeft64(acc+uint64(h)*xxPrime2, 31) * xxPrime1
}

func hashEnd(acc uint64) int64 {
	if acc == math.MaxUint64 {
		return 1546275796
	}
	return int64(acc)
}

func tupleHash(t *Thread, v Value) (int64, error) { return hashItems(t, tupleOf(v).items) }

// hashItems is the hash of a tuple of items.
func hashItems(t *Thread, items []Value) (int64, error) {
	if err := t.enter(""); err != nil {
		return 0, err
	}
	defer t.leave()
	if err := t.Poll(); err != nil {
		return 0, err
	}
	acc := uint64(xxPrime5)
	for _, x := range items {
		h, err := Hash(t, x)
		if err != nil {
			return 0, err
		}
		acc = hashStep(acc, h)
	}
	return hashEnd(acc + (uint64(len(items)) ^ (xxPrime5 ^ 3527539))), nil
}

func tupleCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := tupleOf(v), tupleOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	return compareItems(t, &a.items, &b.items, op)
}

func tupleContains(t *Thread, v, item Value) (bool, error) {
	i, err := findItem(t, &tupleOf(v).items, item, 0, math.MaxInt)
	return i >= 0, err
}

func tupleGetItem(t *Thread, v, key Value) (Value, error) {
	tup := tupleOf(v)
	if s, ok := key.o.(*Slice); ok {
		if _, exact := v.o.(*Tuple); exact && s.start.IsNone() && s.stop.IsNone() && s.step.IsNone() {
			return v, nil
		}
		items, err := sliceItems(t, s, &tup.items)
		return NewTuple(items), err
	}
	i, ok, err := itemIndex(t, key, "tuple", &tup.items)
	if err != nil {
		return None, err
	}
	if !ok {
		return None, Errorf(TypeIndexError, "tuple index out of range")
	}
	return tup.items[i], nil
}

func tupleConcat(t *Thread, v, w Value) (Value, error) {
	a, b := tupleOf(v), tupleOf(w)
	if b == nil {
		return None, TypeErrorf("can only concatenate tuple (not \"%s\") to tuple", w.Type().name)
	}
	if len(b.items) == 0 {
		return Obj(a), nil
	}
	if len(a.items) == 0 {
		return Obj(b), nil
	}
	items, err := concatItems(t, a.items, b.items)
	return NewTuple(items), err
}

func tupleRepeat(t *Thread, v, n Value) (Value, error) {
	count, err := repeatCount(t, n)
	if err != nil {
		return None, err
	}
	a := tupleOf(v)
	if count == 1 {
		return Obj(a), nil
	}
	items, err := repeatItems(t, a.items, count)
	return NewTuple(items), err
}

func tupleIndex(t *Thread, self Value, args []Value) (Value, error) {
	tup := tupleOf(self)
	start, stop, err := indexBounds(t, args[1], args[2], len(tup.items))
	if err != nil {
		return None, err
	}
	i, err := findItem(t, &tup.items, args[0], start, stop)
	if err != nil {
		return None, err
	}
	if i < 0 {
		return None, ValueErrorf("tuple.index(x): x not in tuple")
	}
	return Int(int64(i)), nil
}

func tupleCount(t *Thread, self Value, args []Value) (Value, error) {
	return countItems(t, &tupleOf(self).items, args[0])
}

func tupleGetNewArgs(_ *Thread, self Value, _ []Value) (Value, error) {
	return NewTuple([]Value{Obj(tupleOf(self))}), nil
}
