package interp_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

// FuzzRun runs any text as a program, interrupted after a while: nothing but an exception of the language may come of it,
// and the interpreter stays usable.
func FuzzRun(f *testing.F) {
	files, err := filepath.Glob("testdata/conformance/*/*.py")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for i, file := range files {
		if i%5 != 0 {
			continue
		}
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src))
	}
	f.Add("while True: pass")
	f.Add("def f(*a, **k):\n  yield from f(*a, **k)\nlist(f(1, x=2))")
	f.Add("class A(metaclass=type('M', (type,), {'mro': lambda c: [c, object]})): __slots__ = ('x',)\nA().x")
	f.Fuzz(func(t *testing.T, src string) {
		p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), MemoryLimit: 1 << 24, HeapLimit: 1 << 30})
		defer p.Close()
		in, out := interpreter(t, p)
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		defer cancel()
		start := time.Now()
		in.RunFile(ctx, "fuzz.py", []byte(src))
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("took %v", took)
		}
		if strings.Contains(out.String(), "engine fault") {
			t.Fatalf("%s", out)
		}
		in.Interactive(context.Background(), "import sys; sys.stdout = sys.__stdout__\n", interp.InteractiveOptions{})
		if got := enter(t, in, out, "1 + 1\n"); !strings.Contains(src, "sys") && !strings.Contains(src, "builtins") && got != "2\n" {
			t.Errorf("afterwards: %q", got)
		}
	})
}
