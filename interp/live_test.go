package interp

import (
	"os"
	"path/filepath"
	"testing"

	"terrarium/lang"
)

// TestLiveness: no register counts as live at the beginning of a code object but those of variables, for nothing can have been
// written yet that is read later. A wrong row in registerUse shows here.
func TestLiveness(t *testing.T) {
	programs, err := filepath.Glob("testdata/conformance/*/*.py")
	if err != nil || len(programs) == 0 {
		t.Fatal("no programs", err)
	}
	checked := 0
	var check func(file string, c *lang.Code)
	check = func(file string, c *lang.Code) {
		live := computeLiveness(c)
		vars := c.Cell0 + len(c.CellNames) + len(c.FreeNames)
		for r := range c.NRegs {
			if live[0].has(r) != (r < vars) {
				t.Errorf("%s: %s: register %d of %d variables is live at the start: %v", file, c.QualName, r, vars, live[0].has(r))
				for pc, i := range c.Instrs {
					var reads, writes regSet
					if registerUse(i, &reads, &writes); reads.has(r) && live[pc].has(r) {
						t.Errorf("read by %d %s in line %d", pc, i.Op(), c.Line(pc))
						return
					}
				}
				return
			}
		}
		checked++
		for _, k := range c.Kids {
			check(file, k)
		}
	}
	for _, file := range programs {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if c, err := lang.Compile(string(src), lang.CompileOptions{Filename: file}); err == nil {
			check(file, c)
		}
	}
	t.Logf("%d code objects", checked)
}

// TestLivenessOfLoop: a loop keeps its iterator while it runs, even where it leaves for certain, and no longer.
func TestLivenessOfLoop(t *testing.T) {
	c, err := lang.Compile("for x in f():\n    g(x)\n    break\nh()\n", lang.CompileOptions{})
	if err != nil {
		t.Fatal(err)
	}
	live := computeLiveness(c)
	iter := -1
	for _, i := range c.Instrs {
		if i.Op() == lang.OpForIter {
			iter = int(i.A())
		}
	}
	last := 0
	for pc := range c.Instrs {
		switch line := c.Line(pc); {
		case line == 2 || line == 3:
			if !live[pc].has(iter) {
				t.Errorf("line %d, pc %d: the iterator is dead", line, pc)
			}
		case line == 4 && last != 4:
			if live[pc].has(iter) {
				t.Error("the iterator is live after the loop")
			}
		}
		last = c.Line(pc)
	}
}
