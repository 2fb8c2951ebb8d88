package moduletest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"terrarium/interp"
	"terrarium/modules/moduletest"
	"terrarium/modules/moduletest/testdata/broken"
	"terrarium/modules/moduletest/testdata/variable"
)

// TestBroken: each mistake is found as what it is, and nothing else is.
func TestBroken(t *testing.T) {
	for _, c := range []struct {
		def  *interp.ModuleDef
		want []moduletest.Check
		says string
	}{
		{broken.SharedList, []moduletest.Check{moduletest.SharedObject}, "sharedlist.common"},
		{broken.SharedClass, []moduletest.Check{moduletest.SharedClass}, "sharedclass.Error"},
		{broken.SharedState, []moduletest.Check{moduletest.SharedState}, "*broken.number"},
		{broken.HiddenState, []moduletest.Check{moduletest.HiddenState}, "then"},
		{broken.FreeFails, []moduletest.Check{moduletest.FreeHook}, "closed twice"},
		{broken.Namespace, []moduletest.Check{moduletest.Namespace}, "every attribute replaced by 42"},
		{broken.Immortal, []moduletest.Check{moduletest.Lifetime}, "immortal's per-interpreter state"},
		{broken.Careless, []moduletest.Check{moduletest.Arguments}, "first("},
		{broken.StaticMethod, []moduletest.Check{moduletest.WrongSelf}, "Thing.value("},
		{broken.Picky, []moduletest.Check{moduletest.Loading}, "only in main"},
		{broken.Sink, []moduletest.Check{moduletest.Release}, "the module object"},
		{variable.Def, []moduletest.Check{moduletest.PackageVariable, moduletest.PackageVariable}, "variable seen can hold objects"},
	} {
		t.Run(c.def.Name, func(t *testing.T) {
			var r recorder
			moduletest.Run(&r, c.def)
			var found []moduletest.Check
			for _, line := range strings.Split(r.text, "\n") {
				if _, check, ok := strings.Cut(line, "✖ "+c.def.Name+" · "); ok {
					found = append(found, moduletest.Check(check))
				}
			}
			if !slices.Equal(found, c.want) || !strings.Contains(strings.Join(strings.Fields(r.text), " "), c.says) {
				t.Errorf("found %q, want %q and %q\n%s", found, c.want, c.says, r.text)
			}
		})
	}
}

// recorder is a test that may fail.
type recorder struct{ text string }

func (r *recorder) Helper()                      {}
func (r *recorder) Log(args ...any)              { r.text += fmt.Sprint(args...) }
func (r *recorder) Errorf(f string, args ...any) { r.text += fmt.Sprintf(f, args...) }

// TestInspectFile: modules written in the language are checked too.
func TestInspectFile(t *testing.T) {
	files := fstest.MapFS{
		"lib/good.py":         {Data: []byte("import functools\ncount = 0\ndef f(x=[]):\n    global count\n    count += 1\n    x.append(1)\n    return count\nclass Error(ValueError): pass\n")},
		"lib/pkg/__init__.py": {Data: []byte("from .inner import g\n")},
		"lib/pkg/inner.py":    {Data: []byte("def g(*args, k=1): return k\n")},
		"lib/immortal.py":     {Data: []byte("import atexit, sys\ndef f(m): pass\natexit.register(f, sys.modules[__name__])\n")},
		"lib/leaks.py":        {Data: []byte("import builtins\ndef f():\n    builtins.n = getattr(builtins, 'n', 0) + 1\n    return builtins.n\n")},
		"lib/wrong.py":        {Data: []byte("1/0\n")},
	}
	opt := moduletest.Options{Process: shipped()}
	opt.Process.ReadFile = func(path string) ([]byte, error) { return files.ReadFile(strings.TrimPrefix(path, "/")) }
	for _, c := range []struct {
		file string
		want []moduletest.Check
	}{
		{"/lib/good.py", nil},
		{"/lib/pkg", nil},
		{"/lib/pkg/__init__.py", nil},
		{"/lib/immortal.py", []moduletest.Check{moduletest.Lifetime}},
		{"/lib/leaks.py", []moduletest.Check{moduletest.Bleeding}},
		{"/lib/wrong.py", []moduletest.Check{moduletest.Loading}},
	} {
		report, err := moduletest.InspectFile(t.Context(), c.file, opt)
		if err != nil {
			t.Errorf("%s: %v", c.file, err)
			continue
		}
		var found []moduletest.Check
		for _, f := range report.Findings {
			found = append(found, f.Check)
		}
		if !slices.Equal(found, c.want) {
			t.Errorf("%s: found %q, want %q\n%s", c.file, found, c.want, report)
		}
	}
	for _, file := range []string{"/lib/missing.py", "/lib/math.py"} {
		if report, err := moduletest.InspectFile(t.Context(), file, opt); err == nil {
			t.Errorf("%s: no error\n%s", file, report)
		}
	}
}
