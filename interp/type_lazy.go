package interp

import (
	"math"
	"math/big"
)

// The iterators that work on others: enumerate, zip, map, filter, reversed. Their items, and the value of a StopIteration
// that ends them, come from those. A chain of them may be long: each step counts as recursion.

// Enumerate yields (n, item).
type Enumerate struct {
	it Value
	n  Value // an int
}

// Zip yields tuples of one item from each iterator.
type Zip struct {
	its    []Value
	strict bool
}

// Map yields fn of one item from each iterator.
type Map struct {
	fn  Value
	its []Value
}

// Filter yields the items for which fn, or the item itself if fn is None, is true.
type Filter struct{ fn, it Value }

// Reversed yields a sequence's items from the last to the first.
type Reversed struct {
	seq Value // Unset once exhausted
	i   int
}

func (*Enumerate) Type() *Type { return TypeEnumerate }
func (*Zip) Type() *Type       { return TypeZip }
func (*Map) Type() *Type       { return TypeMap }
func (*Filter) Type() *Type    { return TypeFilter }
func (*Reversed) Type() *Type  { return TypeReversed }

// lazySpec is for iterators that programs make by calling the class.
func lazySpec(doc string, newFn NewFunc, next UnaryFunc) typeSpec {
	return typeSpec{
		Payload: true,
		Doc:     doc,
		Slots: Slots{
			New:  newFn,
			Iter: selfIter,
			Next: func(t *Thread, v Value) (Value, error) {
				if err := t.enter(""); err != nil {
					return None, err
				}
				x, err := next(t, payload(v))
				t.leave()
				return x, err
			},
		},
	}
}

// iterAll makes an iterator of each argument.
func iterAll(t *Thread, args []Value) ([]Value, error) {
	its := make([]Value, len(args))
	for i, v := range args {
		var err error
		if its[i], err = Iter(t, v); err != nil {
			return nil, err
		}
	}
	return its, nil
}

func enumerateSpec() typeSpec {
	s := lazySpec("Pairs of a count, which begins at start, and an item of the iterable.", enumerateNew, enumerateNext)
	s.Methods = []FuncDef{classGetItemDef}
	return s
}

func enumerateNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	iterable, start := Unset, Int(0)
	npos := len(args) - len(kw)
	if len(args) > 2 && npos > 0 {
		return None, TypeErrorf("enumerate() takes at most 2 arguments (%d given)", len(args))
	}
	if npos > 0 {
		iterable = args[0]
	}
	if npos > 1 {
		start = args[1]
	}
	if len(args) > 2 {
		kw = nil // whatever they are, the iterable must come by position
	}
	for i, name := range kw {
		switch {
		case name.s == "iterable" && npos == 0:
			iterable = args[npos+i]
		case name.s == "start" && (npos == 1 || len(kw) == 2):
			start = args[npos+i]
		default:
			return None, TypeErrorf("'%s' is an invalid keyword argument for enumerate()", name.s)
		}
	}
	if iterable.IsUnset() {
		return None, TypeErrorf("enumerate() missing required argument 'iterable'")
	}
	n, err := Index(t, start)
	if err != nil {
		return None, err
	}
	it, err := Iter(t, iterable)
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeEnumerate, Obj(&Enumerate{it, n})), nil
}

func enumerateNext(t *Thread, v Value) (Value, error) {
	e := v.o.(*Enumerate)
	x, err := Next(t, e.it)
	if err != nil || x.IsUnset() {
		return x, err
	}
	n := e.n
	e.n = intAfter(n)
	return pair(n, x), nil
}

// intAfter is n + 1 for an int.
func intAfter(n Value) Value {
	if n.IsInt() && n.n < math.MaxInt64 {
		return Int(n.n + 1)
	}
	return BigInt(new(big.Int).Add(bigOf(n), bigOne))
}

func zipSpec() typeSpec {
	return lazySpec("Tuples of one item from each iterable, until the shortest ends; with strict, ValueError unless all end together.", zipNew, zipNext)
}

func zipNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	npos := len(args) - len(kw)
	z := &Zip{}
	if len(kw) > 1 {
		return None, TypeErrorf("zip() takes at most 1 keyword argument (%d given)", len(kw))
	}
	if len(kw) == 1 {
		if kw[0].s != "strict" {
			return None, TypeErrorf("zip() got an unexpected keyword argument '%s'", kw[0].s)
		}
		var err error
		if z.strict, err = Truth(t, args[npos]); err != nil {
			return None, err
		}
	}
	var err error
	if z.its, err = iterAll(t, args[:npos]); err != nil {
		return None, err
	}
	return withPayload(cls, TypeZip, Obj(z)), nil
}

func zipNext(t *Thread, v Value) (Value, error) {
	z := v.o.(*Zip)
	if len(z.its) == 0 {
		return exhausted(t)
	}
	items := make([]Value, len(z.its))
	for i, it := range z.its {
		x, err := Next(t, it)
		if err != nil {
			return None, err
		}
		if !x.IsUnset() {
			items[i] = x
			continue
		}
		if !z.strict {
			return Unset, nil
		}
		if i > 0 {
			return None, zipLengthError(i, "shorter")
		}
		for j, it := range z.its[1:] {
			x, err := Next(t, it)
			if err != nil {
				return None, err
			}
			if !x.IsUnset() {
				return None, zipLengthError(j+1, "longer")
			}
		}
		return exhausted(t)
	}
	return NewTuple(items), nil
}

// zipLengthError says that iterable i is shorter or longer than those before it.
func zipLengthError(i int, how string) error {
	if i > 1 {
		return ValueErrorf("zip() argument %d is %s than arguments 1-%d", i+1, how, i)
	}
	return ValueErrorf("zip() argument 2 is %s than argument 1", how)
}

func mapSpec() typeSpec {
	return lazySpec("What the function makes of one item from each iterable, until the shortest ends.", mapNew, mapNext)
}

func mapNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeMap, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if len(args) < 2 {
		return None, TypeErrorf("map() must have at least two arguments.")
	}
	its, err := iterAll(t, args[1:])
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeMap, Obj(&Map{args[0], its})), nil
}

func mapNext(t *Thread, v Value) (Value, error) {
	m := v.o.(*Map)
	args := make([]Value, len(m.its))
	for i, it := range m.its {
		x, err := Next(t, it)
		if err != nil || x.IsUnset() {
			return x, err
		}
		args[i] = x
	}
	return CallKw(t, m.fn, args, nil)
}

func filterSpec() typeSpec {
	return lazySpec("The items for which the function is true; without one (None), the true items.", filterNew, filterNext)
}

func filterNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeFilter, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("filter", len(args), 2, 2); err != nil {
		return None, err
	}
	it, err := Iter(t, args[1])
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeFilter, Obj(&Filter{args[0], it})), nil
}

func filterNext(t *Thread, v Value) (Value, error) {
	f := v.o.(*Filter)
	for {
		x, err := Next(t, f.it)
		if err != nil || x.IsUnset() {
			return x, err
		}
		ok := x
		if !f.fn.IsNone() && f.fn != Obj(TypeBool) {
			if ok, err = Call(t, f.fn, x); err != nil {
				return None, err
			}
		}
		good, err := Truth(t, ok)
		if err != nil {
			return None, err
		}
		if good {
			return x, nil
		}
		if err := t.Poll(); err != nil {
			return None, err
		}
	}
}

func reversedSpec() typeSpec {
	s := lazySpec("The sequence's items from the last to the first.", reversedNew, reversedNext)
	s.Methods = []FuncDef{{Name: "__length_hint__", Sig: "()", Doc: "An estimate of how many items are left.", Fn: reversedLengthHint}}
	return s
}

var nameReversed = static("__reversed__")

func reversedNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if err := noKeywords(cls, TypeReversed, nameInit, kw); err != nil {
		return None, err
	}
	args = args[:len(args)-len(kw)]
	if err := argCount("reversed", len(args), 1, 1); err != nil {
		return None, err
	}
	seq := args[0]
	f, err := lookupSpecial(t, seq, nameReversed)
	if err != nil {
		return None, err
	}
	if f.IsNone() {
		return None, notReversible(seq)
	}
	if !f.IsUnset() {
		return Call(t, f)
	}
	if !seq.Type().countsUp() || dictOf(seq) != nil {
		return None, notReversible(seq)
	}
	n, err := Len(t, seq)
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeReversed, Obj(&Reversed{seq, n - 1})), nil
}

func notReversible(v Value) error { return TypeErrorf("'%s' object is not reversible", v.Type().name) }

func reversedNext(t *Thread, v Value) (Value, error) {
	r := v.o.(*Reversed)
	if r.seq.IsUnset() || r.i < 0 {
		r.seq = Unset
		return exhausted(t)
	}
	x, err := GetItem(t, r.seq, Int(int64(r.i)))
	if err == nil {
		r.i--
		return x, nil
	}
	r.seq = Unset
	if isException(err, TypeIndexError) || isException(err, TypeStopIteration) {
		return exhausted(t)
	}
	return None, err
}

func reversedLengthHint(t *Thread, self Value, _ []Value) (Value, error) {
	r := payload(self).o.(*Reversed)
	if r.seq.IsUnset() {
		return Int(0), nil
	}
	n, err := Len(t, r.seq)
	if err != nil {
		return None, err
	}
	if r.i >= n {
		return Int(0), nil
	}
	return Int(int64(r.i + 1)), nil
}
