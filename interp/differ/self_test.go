package differ_test

import (
	"strings"
	"testing"
)

// few is how many programs the tests of the generator itself look at.
const few = 60

// TestPrograms: a program is the same every time, another one for another number, and no error of syntax.
func TestPrograms(t *testing.T) {
	seen := map[string]bool{}
	for i := range uint64(few) {
		src := program(7, i)
		if src != program(7, i) {
			t.Fatalf("program %d is another one the second time", i)
		}
		if seen[src] {
			t.Errorf("program %d came before", i)
		}
		seen[src] = true
		if r := here(src, timeout); r.refused() {
			t.Errorf("program %d is refused:\n%s", i, r.err)
		} else if strings.Contains(r.err, "engine fault") {
			t.Errorf("program %d:\n%s", i, r.err)
		}
	}
}

// TestShrink plants a difference in programs and expects little more than that back.
func TestShrink(t *testing.T) {
	const planted = "print(1 + len('planted'))\n"
	for i := range uint64(3) {
		src := program(7, i)
		cut := strings.Index(src, "\ntry:") + 1
		src = src[:cut] + "if True:\n    for q in range(1):\n        " + planted + src[cut:]
		differs := func(s string) bool {
			r := here(s, shrinkTimeout)
			return !r.late && !r.refused() && strings.Contains(s, "len('planted')") && strings.Contains(r.out, "8\n")
		}
		if !differs(src) {
			t.Fatalf("program %d does not differ to begin with", i)
		}
		if small := shrink(src, differs); strings.Count(small, "\n") > 2 || !differs(small) {
			t.Errorf("program %d is shrunk to\n%s", i, small)
		}
	}
}

// TestDiffers: results that differ are told from those that do not.
func TestDiffers(t *testing.T) {
	a := result{out: "<C object at 0x7f0000000010>\n"}
	for _, c := range []struct {
		b    result
		want bool
	}{
		{result{out: "<C object at 0x7fabcdef0120>\n"}, false},
		{result{out: "<D object at 0x7f0000000010>\n"}, true},
		{result{out: a.out, err: "x"}, true},
		{result{out: a.out, status: 1}, true},
		{result{late: true}, false},
	} {
		if differ(a, c.b) != c.want {
			t.Errorf("%v and %v: want %v", a, c.b, c.want)
		}
	}
}
