package interp

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
)

// testThread runs f in a new interpreter.
func testThread(tb testing.TB, f func(t *Thread)) {
	tb.Helper()
	p := NewProcess(ProcessOptions{})
	defer p.Close()
	in, err := p.NewInterpreter(Config{})
	if err != nil {
		tb.Fatal(err)
	}
	err = in.Do(tb.Context(), func(t *Thread) error {
		f(t)
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
}

// checkDict compares a dict with what it must hold, in order, and looks every key up.
func checkDict(tb testing.TB, t *Thread, d *Dict, keys []Value, vals map[Value]int64) {
	tb.Helper()
	var got []Value
	for k, v := range d.All {
		got = append(got, k)
		if v.n != vals[k] {
			tb.Fatalf("value of %v is %d, want %d", k, v.n, vals[k])
		}
	}
	if !slices.Equal(got, keys) || d.Len() != len(keys) {
		tb.Fatalf("keys are %v (Len %d), want %v", got, d.Len(), keys)
	}
	for _, k := range keys {
		v, ok, err := d.Get(t, k)
		if err != nil || !ok || v.n != vals[k] {
			tb.Fatalf("Get(%v) = %v, %v, %v", k, v, ok, err)
		}
	}
	indexed := 0
	for _, i := range d.index {
		if i == 0 {
			continue
		}
		indexed++
		if int(i) > len(d.ents) || d.ents[i-1].key.o == nil {
			tb.Fatalf("the index names entry %d, which is none", i-1)
		}
	}
	if len(d.index) > 0 && indexed != d.used {
		tb.Fatalf("%d entries are indexed, of %d", indexed, d.used)
	}
}

// TestDictRandom does random operations and keeps books beside the dict.
func TestDictRandom(t *testing.T) {
	testThread(t, func(th *Thread) {
		for _, size := range []int64{4, 12, 100, 3000} {
			rnd := rand.New(rand.NewPCG(uint64(size), 1))
			names := make([]Value, size)
			for i := range names {
				names[i] = String(fmt.Sprint("key", i))
			}
			d := NewDict()
			var keys []Value
			vals := map[Value]int64{}
			for step := range 20000 {
				k := Int(rnd.Int64N(size) * 8)
				if rnd.IntN(2) == 0 {
					k = names[rnd.Int64N(size)]
				}
				_, has := vals[k]
				switch op := rnd.IntN(100); {
				case op < 50:
					if err := d.Set(th, k, Int(int64(step))); err != nil {
						t.Fatal(err)
					}
					if !has {
						keys = append(keys, k)
					}
					vals[k] = int64(step)
				case op < 85:
					_, ok, err := d.Delete(th, k)
					if err != nil || ok != has {
						t.Fatalf("Delete(%v) = %v, %v; it was there: %v", k, ok, err, has)
					}
					if has {
						delete(vals, k)
						keys = slices.DeleteFunc(keys, func(x Value) bool { return x == k })
					}
				case op < 95:
					if len(keys) > 0 {
						last, _ := d.removeLast()
						if last != keys[len(keys)-1] {
							t.Fatalf("removeLast gave %v", last)
						}
						delete(vals, last)
						keys = keys[:len(keys)-1]
					}
				case op < 98 && len(keys) > 0: // the first one
					i := d.next(0)
					if i < 0 || d.ents[i].key != keys[0] {
						t.Fatalf("next(0) is %d", i)
					}
					d.removeAt(i)
					delete(vals, keys[0])
					keys = keys[1:]
				case op == 98:
					base := d
					d = copyOnWrite(base)
				case op == 99:
					d = d.Copy()
				}
				if step%500 == 0 {
					checkDict(t, th, d, keys, vals)
				}
			}
			checkDict(t, th, d, keys, vals)
		}
	})
}

// TestCopyOnWrite changes copies and sees that the base stays.
func TestCopyOnWrite(t *testing.T) {
	base := NewDict()
	for i := range 20 {
		base.SetStr(static(fmt.Sprint("k", i)), Int(int64(i)))
	}
	changes := map[string]func(d *Dict){
		"set":    func(d *Dict) { d.SetStr(static("k3"), Int(99)) },
		"add":    func(d *Dict) { d.SetStr(static("new"), Int(99)) },
		"delete": func(d *Dict) { d.DelStr(static("k3")) },
		"last":   func(d *Dict) { d.removeLast() },
		"clear":  func(d *Dict) { d.Clear() },
	}
	for name, change := range changes {
		change(copyOnWrite(base))
		for i := range 20 {
			if v, ok := base.GetStr(static(fmt.Sprint("k", i))); !ok || v != Int(int64(i)) {
				t.Errorf("%s in a copy: the base has %v, %v for k%d", name, v, ok, i)
			}
		}
		if base.Len() != 20 {
			t.Errorf("%s in a copy: the base has %d keys", name, base.Len())
		}
	}
}

// TestDictMemory allows half as much again as CPython's dict with its keys and ints takes (130 bytes an item).
func TestDictMemory(t *testing.T) {
	const n = 1_000_000
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	d := NewDict()
	for i := range n {
		d.SetStr(NewStr(fmt.Sprint(i)), Int(int64(i)))
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if per := float64(after.HeapAlloc-before.HeapAlloc) / n; per > 1.5*130 {
		t.Errorf("%.0f bytes an item", per)
	}
	runtime.KeepAlive(d)
}

func dictOfNames(n int) (*Dict, []*Str) {
	d := NewDict()
	keys := make([]*Str, n)
	for i := range keys {
		keys[i] = static(fmt.Sprint("attribute_", i))
		d.SetStr(keys[i], Int(int64(i)))
	}
	return d, keys
}

func BenchmarkDictGetStr(b *testing.B) {
	for _, n := range []int{4, 16, 1000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d, keys := dictOfNames(n)
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if d.getStr(keys[i]) == nil {
					b.Fatal("missing")
				}
				if i++; i == len(keys) {
					i = 0
				}
			}
		})
	}
}

func BenchmarkDictMiss(b *testing.B) {
	d, _ := dictOfNames(1000)
	key := static("no such name")
	b.ReportAllocs()
	for b.Loop() {
		if d.getStr(key) != nil {
			b.Fatal("found")
		}
	}
}

func BenchmarkDictGet(b *testing.B) {
	testThread(b, func(t *Thread) {
		keys := map[string]func(i int) Value{
			"str":   func(i int) Value { return Obj(static(fmt.Sprint("k", i))) },
			"int":   func(i int) Value { return Int(int64(i * 7)) },
			"tuple": func(i int) Value { return NewTuple([]Value{Int(int64(i)), Int(1)}) },
		}
		for _, kind := range []string{"str", "int", "tuple"} {
			d := NewDict()
			all := make([]Value, 1000)
			for i := range all {
				all[i] = keys[kind](i)
				if err := d.Set(t, all[i], None); err != nil {
					b.Fatal(err)
				}
			}
			b.Run(kind, func(b *testing.B) {
				b.ReportAllocs()
				i := 0
				for b.Loop() {
					if _, ok, err := d.Get(t, all[i]); !ok || err != nil {
						b.Fatal(ok, err)
					}
					if i++; i == len(all) {
						i = 0
					}
				}
			})
		}
	})
}

func BenchmarkDictBuild(b *testing.B) {
	_, keys := dictOfNames(1000)
	b.ReportAllocs()
	for b.Loop() {
		d := NewDict()
		for _, k := range keys {
			d.SetStr(k, None)
		}
	}
}
