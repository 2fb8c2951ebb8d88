package interp

import (
	"slices"

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
	keys, vals := items, []Value(nil)
	if !key.IsNone() {
		if err := t.alloc(len(items) * valueSize); err != nil {
			return err
		}
		keys, vals = make([]Value, len(items)), items
		// Keys are made in the order of the list, also when it is reversed.
		for i := range items {
			j := i
			if reverse {
				j = len(items) - 1 - i
			}
			k, err := Call(t, key, items[j])
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
	if err := t.alloc(len(items) / 2 * valueSize); err != nil {
		return err
	}
	switch keys[0].o.(type) {
	case *intTag:
		if ints, ok := sortKeys(keys, Value.IsInt, Value.AsInt); ok {
			if vals == nil {
				slices.Sort(ints)
				for i, n := range ints {
					items[i] = Int(n)
				}
				return nil
			}
			return timsort(t, ints, vals, func(a, b int64) (bool, error) { return a < b, nil })
		}
	case *floatTag:
		if floats, ok := sortKeys(keys, Value.IsFloat, Value.AsFloat); ok {
			if vals == nil {
				vals = items
			}
			return timsort(t, floats, vals, func(a, b float64) (bool, error) { return a < b, nil })
		}
	case *Str:
		isStr := func(v Value) bool { _, ok := v.o.(*Str); return ok }
		if strs, ok := sortKeys(keys, isStr, func(v Value) string { return v.o.(*Str).s }); ok {
			if vals == nil {
				vals = items
			}
			return timsort(t, strs, vals, func(a, b string) (bool, error) { return a < b, nil })
		}
	}
	return timsort(t, keys, vals, func(a, b Value) (bool, error) {
		if err := t.Poll(); err != nil {
			return false, err
		}
		return compareTruth(t, a, b, lang.CmpLt)
	})
}

// sortKeys takes what is compared out of keys that are all of one class.
func sortKeys[K any](keys []Value, is func(Value) bool, get func(Value) K) ([]K, bool) {
	for _, k := range keys {
		if !is(k) {
			return nil, false
		}
	}
	out := make([]K, len(keys))
	for i, k := range keys {
		out[i] = get(k)
	}
	return out, true
}

const minGallop = 7 // wins in a row before a merge gallops

type sortRun struct {
	base, len, power int
}

// sorter is one sort in progress. vals, unless nil, move with the keys.
type sorter[K any] struct {
	t       *Thread
	keys    []K
	vals    []Value
	tmpKeys []K
	tmpVals []Value
	less    func(a, b K) (bool, error)
	gallop  int
	runs    []sortRun
}

func timsort[K any](t *Thread, keys []K, vals []Value, less func(a, b K) (bool, error)) error {
	s := &sorter[K]{t: t, keys: keys, vals: vals, less: less, gallop: minGallop}
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

func (s *sorter[K]) reverse(lo, hi int) {
	slices.Reverse(s.keys[lo:hi])
	if s.vals != nil {
		slices.Reverse(s.vals[lo:hi])
	}
}

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
		if s.vals != nil {
			b := s.vals[lo : lo+n]
			v := b[sorted]
			copy(b[l+1:sorted+1], b[l:sorted])
			b[l] = v
		}
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
