package interp

import (
	"slices"
	"unsafe"

	"terrarium/lang"
)

// sortValues sorts items in place, stably, comparing by < only: by key(item) unless key is None. The order of comparisons
// is CPython's (timsort with the powersort merge policy), so that programs that watch them see the same.
// After an error items hold the same objects in some order.
func sortValues(t *Thread, items []Value, key Value, reverse bool) error {
	if reverse { // twice, so that equal items keep their order
		slices.Reverse(items)
		defer slices.Reverse(items)
	}
	keys := items
	if !key.IsNone() {
		if err := t.alloc(len(items) * valueSize); err != nil {
			return err
		}
		keys = make([]Value, len(items))
		// Keys are made in the order of the list, also when it is reversed.
		for i := range items {
			j := i
			if reverse {
				j = len(items) - 1 - i
			}
			k, err := CallKw(t, key, items[j:j+1:j+1], nil)
			if err != nil {
				return err
			}
			keys[j] = k
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
	if len(items) < 2 {
		return nil
	}
	switch keys[0].o.(type) {
	case *intTag:
		if allKeys(keys, Value.IsInt) {
			if key.IsNone() {
				return sortInts(t, items)
			}
			return sortBy(t, items, keys, Value.AsInt, func(a, b sortItem[int64]) (bool, error) { return a.key < b.key, nil })
		}
	case *floatTag:
		if allKeys(keys, Value.IsFloat) {
			return sortBy(t, items, keys, Value.AsFloat, func(a, b sortItem[float64]) (bool, error) { return a.key < b.key, nil })
		}
	case *Str:
		if allKeys(keys, func(v Value) bool { _, ok := v.o.(*Str); return ok }) {
			return sortStrs(t, items, slices.Clone(keys))
		}
	case *Tuple:
		if allKeys(keys, func(v Value) bool { _, ok := v.o.(*Tuple); return ok }) {
			tuple := func(v Value) *Tuple { return v.o.(*Tuple) }
			return sortBy(t, items, keys, tuple, func(a, b sortItem[*Tuple]) (bool, error) { return t.tupleLess(a.key, b.key) })
		}
	}
	keys = slices.Clone(keys)
	none := func(Value) struct{} { return struct{}{} }
	return sortBy(t, items, keys, none, func(a, b sortItem[struct{}]) (bool, error) {
		if err := t.Poll(); err != nil {
			return false, err
		}
		return compareTruth(t, keys[a.at], keys[b.at], lang.CmpLt)
	})
}

// sortItem is a key, or what is compared of it, and where it stood before the sort. Moving these is cheaper than moving
// values.
type sortItem[K any] struct {
	key K
	at  uint32
}

// sortBy sorts items by their keys. After an error they are in the order reached by then.
func sortBy[K any](t *Thread, items, keys []Value, key func(Value) K, less func(a, b sortItem[K]) (bool, error)) error {
	var x sortItem[K]
	if err := t.alloc(len(items) * (3*int(unsafe.Sizeof(x))/2 + valueSize)); err != nil {
		return err
	}
	order := make([]sortItem[K], len(items))
	for i := range order {
		order[i] = sortItem[K]{key(keys[i]), uint32(i)}
	}
	err := timsort(t, order, less)
	sorted := make([]Value, len(items))
	for i := range order {
		sorted[i] = items[order[i].at]
	}
	copy(items, sorted)
	return err
}

// sortInts sorts ints, which are the same object if they are equal.
func sortInts(t *Thread, items []Value) error {
	if err := t.alloc(len(items) * 8); err != nil {
		return err
	}
	ints := make([]int64, len(items))
	for i := range items {
		ints[i] = items[i].n
	}
	slices.Sort(ints)
	for i, n := range ints {
		items[i] = Int(n)
	}
	return nil
}

// sortStrs compares the first eight bytes of the keys, which decide most of the time, and the whole strs else. In WTF-8
// the order of bytes is that of characters.
func sortStrs(t *Thread, items, keys []Value) error {
	head := func(v Value) (h uint64) {
		s := v.o.(*Str).s
		for i := range 8 {
			h <<= 8
			if i < len(s) {
				h |= uint64(s[i])
			}
		}
		return h
	}
	return sortBy(t, items, keys, head, func(a, b sortItem[uint64]) (bool, error) {
		if a.key != b.key {
			return a.key < b.key, nil
		}
		return keys[a.at].o.(*Str).s < keys[b.at].o.(*Str).s, nil
	})
}

// tupleLess is a < b; ints and strs at the first places are compared without a call.
func (t *Thread) tupleLess(a, b *Tuple) (bool, error) {
	for i := range min(len(a.items), len(b.items)) {
		x, y := &a.items[i], &b.items[i]
		if x.IsInt() && y.IsInt() {
			if x.n != y.n {
				return x.n < y.n, nil
			}
			continue
		}
		r, ok := x.o.(*Str)
		if !ok {
			break
		}
		s, ok := y.o.(*Str)
		if !ok {
			break
		}
		if r.s != s.s {
			return r.s < s.s, nil
		}
	}
	if err := t.Poll(); err != nil {
		return false, err
	}
	return compareTruth(t, Value{a, 0}, Value{b, 0}, lang.CmpLt)
}

func allKeys(keys []Value, is func(Value) bool) bool {
	for _, k := range keys {
		if !is(k) {
			return false
		}
	}
	return true
}

const minGallop = 7 // wins in a row before a merge gallops

type sortRun struct {
	base, len, power int
}

// sorter is one sort in progress.
type sorter[K any] struct {
	t      *Thread
	keys   []K
	tmp    []K
	less   func(a, b K) (bool, error)
	gallop int
	runs   []sortRun
}

func timsort[K any](t *Thread, keys []K, less func(a, b K) (bool, error)) error {
	s := &sorter[K]{t: t, keys: keys, less: less, gallop: minGallop}
	minRun, odd := len(keys), 0
	for minRun >= 64 {
		odd |= minRun & 1
		minRun >>= 1
	}
	minRun += odd
	for lo := 0; lo < len(keys); {
		n, err := s.countRun(lo, len(keys)-lo)
		if err != nil {
			return err
		}
		if n < minRun {
			force := min(minRun, len(keys)-lo)
			if err := s.insertion(lo, force, n); err != nil {
				return err
			}
			n = force
		}
		if err := s.newRun(lo, n); err != nil {
			return err
		}
		lo += n
		if err := t.Poll(); err != nil {
			return err
		}
	}
	for len(s.runs) > 1 {
		i := len(s.runs) - 2
		if i > 0 && s.runs[i-1].len < s.runs[i+1].len {
			i--
		}
		if err := s.mergeAt(i); err != nil {
			return err
		}
	}
	return nil
}

func (s *sorter[K]) reverse(lo, hi int) { slices.Reverse(s.keys[lo:hi]) }

// countRun makes an ascending run at lo, out of a descending one if that is what it finds, and gives its length.
// Equal keys in a descending run keep their order.
func (s *sorter[K]) countRun(lo, remaining int) (int, error) {
	a := s.keys[lo:]
	n := 1
	for ; n < remaining; n++ {
		if lt, err := s.less(a[n], a[n-1]); err != nil {
			return 0, err
		} else if lt {
			break
		}
	}
	if n == remaining {
		return n, nil
	}
	if n > 1 {
		if lt, err := s.less(a[0], a[n-1]); err != nil || lt {
			return n, err
		}
		s.reverse(lo, lo+n) // all equal so far
	}
	n++
	equal := 0 // pairs of equal keys at the end of the run
	restore := func() {
		if equal > 0 {
			s.reverse(lo+n-equal-1, lo+n)
			equal = 0
		}
	}
	for ; n < remaining; n++ {
		lt, err := s.less(a[n], a[n-1])
		if err != nil {
			return 0, err
		}
		if lt {
			restore()
			continue
		}
		if lt, err = s.less(a[n-1], a[n]); err != nil {
			return 0, err
		}
		if lt {
			break
		}
		equal++
	}
	restore()
	s.reverse(lo, lo+n)
	for ; n < remaining; n++ {
		if lt, err := s.less(a[n], a[n-1]); err != nil {
			return 0, err
		} else if lt {
			break
		}
	}
	return n, nil
}

// insertion sorts n keys at lo, of which the first sorted ones are in order.
func (s *sorter[K]) insertion(lo, n, sorted int) error {
	a := s.keys[lo : lo+n]
	for ; sorted < n; sorted++ {
		l, r := 0, sorted
		pivot := a[sorted]
		for l < r {
			m := (l + r) >> 1
			lt, err := s.less(pivot, a[m])
			if err != nil {
				return err
			}
			if lt {
				r = m
			} else {
				l = m + 1
			}
		}
		copy(a[l+1:sorted+1], a[l:sorted])
		a[l] = pivot
	}
	return nil
}

// newRun pushes a run after merging what the powersort policy asks for.
func (s *sorter[K]) newRun(lo, n int) error {
	if len(s.runs) > 0 {
		last := s.runs[len(s.runs)-1]
		power := runPower(last.base, last.len, n, len(s.keys))
		for len(s.runs) > 1 && s.runs[len(s.runs)-2].power > power {
			if err := s.mergeAt(len(s.runs) - 2); err != nil {
				return err
			}
		}
		s.runs[len(s.runs)-1].power = power
	}
	s.runs = append(s.runs, sortRun{base: lo, len: n})
	return nil
}

// runPower is the depth of the boundary between two neighbouring runs in the ideal merge tree of n keys.
func runPower(start, n1, n2, n int) int {
	a := 2*start + n1
	b := a + n1 + n2
	for power := 1; ; power++ {
		if a >= n {
			a -= n
			b -= n
		} else if b >= n {
			return power
		}
		a <<= 1
		b <<= 1
	}
}

// mergeAt merges runs i and i+1.
func (s *sorter[K]) mergeAt(i int) error {
	a, na := s.runs[i].base, s.runs[i].len
	b, nb := s.runs[i+1].base, s.runs[i+1].len
	s.runs[i].len = na + nb
	s.runs = append(s.runs[:i+1], s.runs[i+2:]...)
	if err := s.t.Poll(); err != nil {
		return err
	}
	k, err := s.gallopRight(s.keys[b], s.keys[a:a+na], 0)
	if err != nil {
		return err
	}
	a, na = a+k, na-k
	if na == 0 {
		return nil
	}
	if nb, err = s.gallopLeft(s.keys[a+na-1], s.keys[b:b+nb], nb-1); err != nil || nb == 0 {
		return err
	}
	if na <= nb {
		return s.mergeLow(a, na, b, nb)
	}
	return s.mergeHigh(a, na, b, nb)
}

// gallopLeft finds the first place in sorted a before which key can be inserted, starting at hint.
func (s *sorter[K]) gallopLeft(key K, a []K, hint int) (int, error) {
	last, ofs := 0, 1
	lt, err := s.less(a[hint], key)
	if err != nil {
		return 0, err
	}
	if lt {
		maxOfs := len(a) - hint
		for ofs < maxOfs {
			if lt, err = s.less(a[hint+ofs], key); err != nil {
				return 0, err
			}
			if !lt {
				break
			}
			last, ofs = ofs, ofs<<1+1
		}
		ofs = min(ofs, maxOfs)
		last, ofs = last+hint, ofs+hint
	} else {
		maxOfs := hint + 1
		for ofs < maxOfs {
			if lt, err = s.less(a[hint-ofs], key); err != nil {
				return 0, err
			}
			if lt {
				break
			}
			last, ofs = ofs, ofs<<1+1
		}
		ofs = min(ofs, maxOfs)
		last, ofs = hint-ofs, hint-last
	}
	for last++; last < ofs; {
		m := last + (ofs-last)>>1
		if lt, err = s.less(a[m], key); err != nil {
			return 0, err
		}
		if lt {
			last = m + 1
		} else {
			ofs = m
		}
	}
	return ofs, nil
}

// gallopRight finds the last place in sorted a before which key can be inserted.
func (s *sorter[K]) gallopRight(key K, a []K, hint int) (int, error) {
	last, ofs := 0, 1
	lt, err := s.less(key, a[hint])
	if err != nil {
		return 0, err
	}
	if lt {
		maxOfs := hint + 1
		for ofs < maxOfs {
			if lt, err = s.less(key, a[hint-ofs]); err != nil {
				return 0, err
			}
			if !lt {
				break
			}
			last, ofs = ofs, ofs<<1+1
		}
		ofs = min(ofs, maxOfs)
		last, ofs = hint-ofs, hint-last
	} else {
		maxOfs := len(a) - hint
		for ofs < maxOfs {
			if lt, err = s.less(key, a[hint+ofs]); err != nil {
				return 0, err
			}
			if lt {
				break
			}
			last, ofs = ofs, ofs<<1+1
		}
		ofs = min(ofs, maxOfs)
		last, ofs = last+hint, ofs+hint
	}
	for last++; last < ofs; {
		m := last + (ofs-last)>>1
		if lt, err = s.less(key, a[m]); err != nil {
			return 0, err
		}
		if lt {
			ofs = m
		} else {
			last = m + 1
		}
	}
	return ofs, nil
}
