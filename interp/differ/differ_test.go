package differ_test

import (
	"flag"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"
)

var (
	python   = flag.String("python", "", "the CPython 3.13 to compare with; without one nothing is compared")
	programs = flag.Uint64("programs", 1000, "how many programs TestDiffer makes")
	seed     = flag.Uint64("seed", 1, "what the programs are made from")
	first    = flag.Uint64("first", 0, "number of the first program")
	most     = flag.Int("most", 10, "differences after which to stop")
	dump     = flag.Bool("dump", false, "print the first program and what it does, and stop")
)

// TestDiffer compares programs.
func TestDiffer(t *testing.T) {
	if *python == "" {
		t.Skip("no CPython to compare with: run with -python python3.13")
	}
	path, err := exec.LookPath(*python)
	if err != nil {
		t.Fatal(err)
	}
	w := &worker{python: path}
	defer w.stop()
	start, late, found, refused := time.Now(), 0, 0, 0
	lines := 0
	if *dump {
		src := program(*seed, *first)
		theirs, err := w.run(src)
		fmt.Printf("%s\n---- here\n%s\n---- CPython\n%s\n%v\n", src, here(src, timeout), theirs, err)
		return
	}
	for i := *first; i < *first+*programs; i++ {
		src := program(*seed, i)
		theirs, err := w.run(src)
		if err != nil {
			t.Fatal(err)
		}
		if theirs.late {
			late++
			if testing.Verbose() {
				t.Logf("program %d is not compared: %.300q", i, theirs.err)
			}
			continue
		}
		lines += strings.Count(theirs.out, "\n")
		if theirs.refused() {
			refused++
			t.Logf("program %d is refused: %s", i, theirs.err)
		}
		ours := here(src, timeout)
		if ours.late {
			late++
		}
		if !differ(ours, theirs) {
			continue
		}
		found++
		report(t, w, i, src)
		if found == *most {
			break
		}
	}
	t.Logf("%d programs, %d lines of output, %d refused by CPython, %d not compared for time or memory, %d differ; %v", *programs, lines, refused, late, found, time.Since(start).Round(time.Second))
}

// report shows the smallest program that differs as this one does.
func report(t *testing.T, w *worker, number uint64, src string) {
	t.Helper()
	refused := here(src, timeout).refused()
	small := shrink(src, func(candidate string) bool {
		ours := here(candidate, shrinkTimeout)
		if ours.late || ours.refused() && !refused {
			return false
		}
		theirs, err := w.run(candidate)
		return err == nil && differ(ours, theirs) && (refused || !theirs.refused())
	})
	theirs, err := w.run(small)
	if err != nil {
		t.Fatal(err)
	}
	t.Errorf("program %d differs:\n%s---- here\n%s\n---- CPython\n%s", number, small, here(small, timeout), theirs)
}
