package interp

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"terrarium/lang"
)

// TestSortAgrees sorts random lists by the fast ways and by the general one.
func TestSortAgrees(t *testing.T) {
	kinds := map[string]func(i int) Value{
		"int":   func(i int) Value { return Int(int64(i)) },
		"float": func(i int) Value { return Float(float64(i) / 2) },
		"str":   func(i int) Value { return String(fmt.Sprint("s", i)) },
	}
	testThread(t, func(th *Thread) {
		for name, make1 := range kinds {
			rnd := rand.New(rand.NewPCG(1, 2))
			for _, n := range []int{2, 10, 70, 1000} {
				a := make([]Value, n)
				for i := range a {
					a[i] = make1(rnd.IntN(n))
				}
				b := slices.Clone(a)
				if err := sortValues(th, a, None, n%20 == 0); err != nil {
					t.Fatal(err)
				}
				if n%20 == 0 {
					slices.Reverse(b)
				}
				err := timsort(th, b, func(x, y Value) (bool, error) { return compareTruth(th, x, y, lang.CmpLt) })
				if err != nil {
					t.Fatal(err)
				}
				if n%20 == 0 {
					slices.Reverse(b)
				}
				if eq, err := Equal(th, NewList(a), NewList(b)); err != nil || !eq {
					t.Errorf("%d of %s: %v, %v", n, name, eq, err)
				}
			}
		}
	})
}

// TestSortInconsistent gives sorting comparisons that contradict one another: nothing may be lost.
func TestSortInconsistent(t *testing.T) {
	testThread(t, func(th *Thread) {
		for seed := range uint64(200) {
			rnd := rand.New(rand.NewPCG(seed, 7))
			n := 2 + rnd.IntN(600)
			keys := make([]int, n)
			for i := range keys {
				keys[i] = i
			}
			if err := timsort(th, keys, func(a, b int) (bool, error) { return rnd.IntN(3) == 0, nil }); err != nil {
				t.Fatal(err)
			}
			slices.Sort(keys)
			for i, k := range keys {
				if i != k {
					t.Fatalf("seed %d: key %d is gone", seed, i)
				}
			}
		}
	})
}

// TestSliceBounds compares adjustSlice with counting.
func TestSliceBounds(t *testing.T) {
	ends := []int{-1 << 63, -7, -3, -1, 0, 1, 2, 5, 9, 1<<63 - 1}
	for length := range 6 {
		for _, start := range ends {
			for _, stop := range ends {
				for _, step := range []int{-1<<63 + 1, -2, -1, 1, 3, 1<<63 - 1} {
					first, end, n := adjustSlice(start, stop, step, length)
					want := 0
					for i := first; step > 0 && i < end || step < 0 && i > end; {
						if i < 0 || i >= length {
							t.Fatalf("[%d:%d:%d] of %d reaches %d", start, stop, step, length, i)
						}
						want++
						if next := i + step; (next > i) == (step > 0) {
							i = next
						} else {
							break
						}
					}
					if n != want {
						t.Errorf("[%d:%d:%d] of %d has %d items, not %d", start, stop, step, length, want, n)
					}
				}
			}
		}
	}
}

func BenchmarkListAppend(b *testing.B) {
	testThread(b, func(t *Thread) {
		b.ReportAllocs()
		for b.Loop() {
			l := &List{}
			for i := range int64(1000) {
				if err := l.append(t, Int(i)); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func BenchmarkListSort(b *testing.B) {
	kinds := map[string]func(i int) Value{
		"int":   func(i int) Value { return Int(int64(i)) },
		"float": func(i int) Value { return Float(float64(i)) },
		"str":   func(i int) Value { return String(fmt.Sprint("s", i)) },
		"tuple": func(i int) Value { return NewTuple([]Value{Int(int64(i)), None}) },
	}
	testThread(b, func(t *Thread) {
		for _, kind := range []string{"int", "float", "str", "tuple"} {
			rnd := rand.New(rand.NewPCG(1, 2))
			items := make([]Value, 1000)
			for i := range items {
				items[i] = kinds[kind](rnd.IntN(10000))
			}
			b.Run(kind, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := sortValues(t, slices.Clone(items), None, false); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	})
}

func BenchmarkSetAdd(b *testing.B) {
	testThread(b, func(t *Thread) {
		b.ReportAllocs()
		for b.Loop() {
			s := &Set{}
			for i := range int64(1000) {
				if err := s.add(t, Int(i*7)); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func BenchmarkSetContains(b *testing.B) {
	testThread(b, func(t *Thread) {
		s := &Set{}
		for i := range int64(1000) {
			if err := s.add(t, Int(i*7)); err != nil {
				b.Fatal(err)
			}
		}
		i := int64(0)
		b.ReportAllocs()
		for b.Loop() {
			if in, err := s.contains(t, Int(i*7)); !in || err != nil {
				b.Fatal(in, err)
			}
			if i++; i == 1000 {
				i = 0
			}
		}
	})
}
