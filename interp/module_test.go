package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"terrarium/interp"
	"terrarium/modules"
)

// counterState is a module's state: what the tracer must see lies in unexported fields, a map and behind pointers.
type counterState struct {
	class  *interp.Type
	errors map[string]*interp.Type
	inner  *struct{ last interp.Value }
	n      int64
}

// counterDef describes a module with a function, a class and an exception in its state. freed counts the calls of its free hook.
func counterDef(name string, freed *int) *interp.ModuleDef {
	spec := &interp.TypeSpec{
		Name:  "X",
		Flags: interp.Subclassable,
		Slots: interp.Slots{New: func(t *interp.Thread, cls *interp.Type, args []interp.Value, kw []*interp.Str) (interp.Value, error) {
			return interp.NewNative(cls, &counterObject{}), nil
		}},
		Methods: []interp.FuncDef{
			{Name: "increment", Sig: "()", ClassFn: func(t *interp.Thread, cls *interp.Type, self interp.Value, _ []interp.Value) (interp.Value, error) {
				s := interp.StateOf[counterState](cls.Module())
				s.n++
				return interp.Int(s.n), nil
			}},
			{Name: "own", Sig: "()", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
				o, ok := interp.As[*counterObject](self)
				if !ok {
					return interp.None, interp.TypeErrorf("not a counter")
				}
				o.n++
				return interp.Int(o.n), nil
			}},
		},
	}
	return &interp.ModuleDef{
		Name:         name,
		Doc:          "Counts.",
		Interpreters: interp.PerInterpreterGIL,
		NewState: func() any {
			return &counterState{errors: map[string]*interp.Type{}, inner: &struct{ last interp.Value }{interp.None}}
		},
		Exec: []func(*interp.Thread, *interp.Module) error{func(t *interp.Thread, m *interp.Module) (err error) {
			s := interp.StateOf[counterState](m)
			if s.class, err = m.NewType(t, spec); err != nil {
				return err
			}
			s.errors["Error"], err = m.NewException(t, "Error", interp.TypeValueError)
			return err
		}},
		Functions: []interp.FuncDef{
			{Name: "count", Sig: "()", Doc: "One more.", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
				s := interp.SelfState[counterState](self)
				s.n++
				return interp.Int(s.n), nil
			}},
			{Name: "keep", Sig: "(object, /)", Fn: func(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
				interp.SelfState[counterState](self).inner.last = args[0]
				return interp.None, nil
			}},
			{Name: "fail", Sig: "(message, /)", Fn: func(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
				return interp.None, interp.NewException(interp.SelfState[counterState](self).errors["Error"], args[0])
			}},
		},
		Constants: []interp.Constant{{Name: "LIMIT", Value: interp.Int(10)}},
		Free: func(m *interp.Module) {
			if interp.StateOf[counterState](m) == nil {
				panic("state is gone before free")
			}
			*freed++
		},
	}
}

type counterObject struct {
	interp.Native
	n int64
}

// run starts an interpreter of a new process with the given modules, runs entries, and gives what they wrote.
func run(t *testing.T, cfg interp.Config, defs []*interp.ModuleDef, entries ...string) string {
	t.Helper()
	p := interp.NewProcess(interp.ProcessOptions{Modules: defs})
	defer p.Close()
	if _, err := p.NewInterpreter(interp.Config{}); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	cfg.Stdout, cfg.Stderr = &out, &out
	in, err := p.NewInterpreter(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return enter(t, in, &out, entries...)
}

func TestNativeModule(t *testing.T) {
	freed := 0
	got := run(t, interp.Isolated(), []*interp.ModuleDef{counterDef("spam", &freed)},
		"import spam, sys\n",
		"spam, spam.__doc__, spam.LIMIT, spam.count(), spam.count(), spam.__spec__.origin\n",
		"spam.X, spam.Error, spam.Error.__module__, spam.X.__module__, spam.X.__name__\n",
		"old = spam; x = spam.X(); del sys.modules['spam']; import spam\n",
		"old is spam, old.X is spam.X, old.Error is spam.Error, spam.count(), old.count()\n",
		"x.increment(), old.count(), spam.count(), x.own(), x.own()\n",
		"spam.X.increment(x)\n",
		"class Sub(spam.X):\n    def __init__(self): self.a = 1\n",
		"s = Sub(); s.own(), s.increment(), s.a, isinstance(s, spam.X), isinstance(s, old.X), type(s).__mro__[1] is spam.X\n",
		"spam.fail('no')\n",
		"try:\n    old.fail('no')\nexcept ValueError as e:\n    print(type(e) is old.Error, type(e) is spam.Error, e)\n",
		"spam.X.foo = 1; spam.X.foo, x.foo\n",
		"spam.count(1)\n",
	)
	want := `(<module 'spam' (built-in)>, 'Counts.', 10, 1, 2, 'built-in')
(<class 'spam.X'>, <class 'spam.Error'>, 'spam', 'spam', 'X')
(False, False, False, 1, 3)
(4, 5, 2, 1, 2)
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: descriptor 'increment' for 'spam.X' objects doesn't apply to a 'spam.X' object
(1, 3, 1, True, False, True)
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
spam.Error: no
True False no
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
AttributeError: 'spam.X' object has no attribute 'foo'
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: spam.count() takes no arguments (1 given)
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if freed != 2 {
		t.Errorf("free hook ran %d times for 2 module objects", freed)
	}
}

// TestModuleLifetime: the hook runs when gc.collect finds the module object dead; functions, classes and instances keep it alive, an exception class does not.
func TestModuleLifetime(t *testing.T) {
	for _, c := range []struct{ keep, forget string }{
		{"k = spam", "k = None"},
		{"k = spam.count", "k = None"},
		{"k = spam.X", "k = None"},
		{"k = spam.X()", "k = None"},
		{"k = [{'a': (spam,)}]", "k = None"},
		{"def k(m=spam): pass", "del k"},
		{"other.keep(spam)", "other.keep(None)"},
		{"k = (lambda m: lambda: m)(spam)", "k = None"},
	} {
		freed, other := 0, 0
		p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{counterDef("spam", &freed), counterDef("other", &other)}})
		in, out := interpreter(t, p)
		// Results of expressions stay in _, so none are shown here.
		got := enter(t, in, out, "import sys, gc, spam, other\n", c.keep+"\n\n", "del sys.modules['spam'], spam\n", "_ = gc.collect()\n")
		if got != "" || freed != 0 {
			t.Errorf("%s: freed %d times while kept; output %q", c.keep, freed, got)
		}
		enter(t, in, out, c.forget+"\n", "_ = gc.collect()\n", "_ = gc.collect()\n")
		if freed != 1 {
			t.Errorf("%s: freed %d times after it was let go", c.keep, freed)
		}
		p.Close()
		if freed != 1 || other != 1 {
			t.Errorf("%s: freed %d and %d times in the end", c.keep, freed, other)
		}
	}
	freed := 0
	p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{counterDef("spam", &freed)}})
	defer p.Close()
	in, out := interpreter(t, p)
	enter(t, in, out, "import sys, gc, spam\n", "E = spam.Error\n", "del sys.modules['spam'], spam\n", "gc.collect()\n")
	if freed != 1 {
		t.Errorf("an exception class keeps its module alive")
	}
}

// TestManyImports: module objects that nothing reaches do not pile up, though nobody calls gc.collect.
func TestManyImports(t *testing.T) {
	freed := 0
	p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{counterDef("spam", &freed)}})
	defer p.Close()
	in, out := interpreter(t, p)
	got := enter(t, in, out, "import sys\n", "for i in range(5000):\n    import spam\n    del sys.modules['spam']\n")
	if got != "" || freed < 4000 {
		t.Errorf("freed %d of 5000; output %q", freed, got)
	}
}

func TestLoadingMatrix(t *testing.T) {
	def := func(init interp.InitKind, support interp.MultiInterp) *interp.ModuleDef {
		return &interp.ModuleDef{Name: "spam", Init: init, Interpreters: support}
	}
	configs := []struct {
		name string
		cfg  interp.Config
	}{
		{"own GIL", interp.Config{OwnGIL: true, CheckMultiInterp: true}},
		{"shared GIL", interp.Config{CheckMultiInterp: true}},
		{"legacy", interp.Config{}},
	}
	for _, c := range []struct {
		name string
		def  *interp.ModuleDef
		ok   [3]bool
	}{
		{"single-phase", def(interp.SinglePhase, interp.PerInterpreterGIL), [3]bool{false, false, true}},
		{"single-phase, global", def(interp.SinglePhaseGlobal, interp.PerInterpreterGIL), [3]bool{false, false, true}},
		{"not supported", def(interp.MultiPhase, interp.NotSupported), [3]bool{false, false, true}},
		{"shared GIL only", def(interp.MultiPhase, interp.SharedGIL), [3]bool{false, true, true}},
		{"own GIL", def(interp.MultiPhase, interp.PerInterpreterGIL), [3]bool{true, true, true}},
	} {
		for i, k := range configs {
			got := run(t, k.cfg, []*interp.ModuleDef{c.def}, "import spam\n", "spam\n")
			want := "<module 'spam' (built-in)>\n"
			if !c.ok[i] {
				want = "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nImportError: module spam does not support loading in subinterpreters\n" +
					"Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nNameError: name 'spam' is not defined\n"
			}
			if got != want {
				t.Errorf("%s in an interpreter with %s: %s", c.name, k.name, got)
			}
		}
	}
}

// TestImportAgain: what a second import shares with the first, for each kind of initialisation.
func TestImportAgain(t *testing.T) {
	for _, c := range []struct {
		init interp.InitKind
		want string
	}{
		{interp.MultiPhase, "(False, False, False, False)\n"},
		{interp.SinglePhase, "(False, False, False, False)\n"},
		{interp.SinglePhaseGlobal, "(False, True, True, False)\n"},
	} {
		freed := 0
		def := counterDef("spam", &freed)
		def.Init = c.init
		got := run(t, interp.Config{}, []*interp.ModuleDef{def}, "import spam, sys\n", "spam.extra = 1; old = spam; del sys.modules['spam']; import spam\n",
			"spam is old, spam.count is old.count, spam.Error is old.Error, hasattr(spam, 'extra')\n")
		if got != c.want {
			t.Errorf("init kind %d: %s", c.init, got)
		}
	}
}

func TestModuleDefErrors(t *testing.T) {
	fail := func(*interp.Thread, *interp.Module) error { return errors.New("disk on fire") }
	raise := func(*interp.Thread, *interp.Module) error { return interp.ValueErrorf("from exec") }
	create := func(v interp.Value, err error) func(*interp.Thread, interp.Value, *interp.ModuleDef) (interp.Value, error) {
		return func(*interp.Thread, interp.Value, *interp.ModuleDef) (interp.Value, error) { return v, err }
	}
	type def = interp.ModuleDef
	for _, c := range []struct {
		def  *def
		want string
	}{
		{&def{Exec: []func(*interp.Thread, *interp.Module) error{fail}}, "SystemError: execution of module spam failed without setting an exception"},
		{&def{Exec: []func(*interp.Thread, *interp.Module) error{raise}}, "ValueError: from exec"},
		{&def{Create: create(interp.None, errors.New("x"))}, "SystemError: creation of module spam failed without setting an exception"},
		{&def{Create: create(interp.String("not a module"), nil), NewState: func() any { return new(int) }}, "SystemError: module spam is not a module object, but requests module state"},
		{&def{Create: create(interp.String("not a module"), nil), Exec: []func(*interp.Thread, *interp.Module) error{raise}}, "SystemError: module spam specifies execution slots, but did not create a ModuleType instance"},
	} {
		c.def.Name, c.def.Interpreters = "spam", interp.PerInterpreterGIL
		got := run(t, interp.Isolated(), []*interp.ModuleDef{c.def}, "import spam\n", "import sys; 'spam' in sys.modules\n")
		want := "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n" + c.want + "\nFalse\n"
		if got != want {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}

func TestGetModuleByDef(t *testing.T) {
	freed := 0
	spam, eggs := counterDef("spam", &freed), counterDef("eggs", &freed)
	p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{spam, eggs}})
	defer p.Close()
	in, out := interpreter(t, p)
	enter(t, in, out, "import spam\n", "class Sub(spam.X): pass\n")
	err := in.Do(context.Background(), func(th *interp.Thread) error {
		main, err := th.Import("__main__")
		if err != nil {
			return err
		}
		sub, err := interp.GetAttr(th, main, th.Intern("Sub"))
		if err != nil {
			return err
		}
		cls := sub.Object().(*interp.Type)
		m, err := interp.GetModuleByDef(cls, spam)
		if err != nil || m.Name() != "spam" || m.Def() != spam || m.Interpreter() != in || m.Number() != 1 {
			return fmt.Errorf("found %v, %w", m, err)
		}
		_, err = interp.GetModuleByDef(cls, eggs)
		if want := "TypeError: PyType_GetModuleByDef: No superclass of 'Sub' has the given module"; err == nil || err.Error() != want {
			return fmt.Errorf("got %v, want %s", err, want)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// TestSourceModules imports files and shows what CPython shows.
func TestSourceModules(t *testing.T) {
	files := fstest.MapFS{
		"lib/plain.py":             {Data: []byte("x = 1\n")},
		"lib/pkg/__init__.py":      {Data: []byte("from . import sub\nfrom .sub import y as z\n")},
		"lib/pkg/sub.py":           {Data: []byte("y = 2\nname = __name__, __package__\n")},
		"lib/pkg/up.py":            {Data: []byte("from ... import nothing\n")},
		"lib/bad.py":               {Data: []byte("def f():\n    1/0\nf()\n")},
		"lib/syntax.py":            {Data: []byte("x = (1,\n")},
		"lib/circ_a.py":            {Data: []byte("import circ_b\na = 1\n")},
		"lib/circ_b.py":            {Data: []byte("from circ_a import a\n")},
		"lib/latin.py":             {Data: []byte("# coding: latin-1\ns = '\xe9'\n")},
		"lib/random.py":            {Data: []byte("shadow = True\n")},
		"elsewhere/deep/module.py": {Data: []byte("where = __file__\n")},
	}
	var out bytes.Buffer
	p := interp.NewProcess(interp.ProcessOptions{ReadFile: func(name string) ([]byte, error) { return fs.ReadFile(files, strings.TrimPrefix(name, "/")) }})
	defer p.Close()
	cfg := interp.Isolated()
	cfg.Stdout, cfg.Stderr, cfg.Path = &out, &out, []string{"/lib"}
	in, err := p.NewInterpreter(cfg)
	if err != nil {
		t.Fatal(err)
	}
	got := enter(t, in, &out,
		"import plain; plain, plain.x, plain.__file__, plain.__spec__.has_location\n",
		"import pkg; pkg.z, pkg.sub.name, pkg.__path__, pkg.__package__\n",
		"import pkg.up\n",
		"import bad\n",
		"import syntax\n",
		"import circ_a\n",
		"import latin; latin.s\n",
		"import random; random.shadow\n",
		"import sys; sys.path.append('/elsewhere/deep'); import module; module.where\n",
		"import nowhere\n",
		"import plain.x\n",
		"sorted(n for n in sys.modules if n[0] in 'bpc')\n",
	)
	want := `(<module 'plain' from '/lib/plain.py'>, 1, '/lib/plain.py', True)
(2, ('pkg.sub', 'pkg'), ['/lib/pkg'], 'pkg')
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
  File "/lib/pkg/up.py", line 1, in <module>
    from ... import nothing
ImportError: attempted relative import beyond top-level package
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
  File "/lib/bad.py", line 3, in <module>
    f()
    ~^^
  File "/lib/bad.py", line 2, in f
    1/0
    ~^~
ZeroDivisionError: division by zero
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
  File "/lib/syntax.py", line 1
    x = (1,
        ^
SyntaxError: '(' was never closed
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
  File "/lib/circ_a.py", line 1, in <module>
    import circ_b
  File "/lib/circ_b.py", line 1, in <module>
    from circ_a import a
ImportError: cannot import name 'a' from partially initialized module 'circ_a' (most likely due to a circular import) (/lib/circ_a.py)
'é'
True
'/elsewhere/deep/module.py'
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ModuleNotFoundError: No module named 'nowhere'
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ModuleNotFoundError: No module named 'plain.x'; 'plain' is not a package
['builtins', 'pkg', 'pkg.sub', 'plain']
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestImportsInParallel lets isolated interpreters import every module at once, for the race detector: what they share must not change.
func TestImportsInParallel(t *testing.T) {
	freed := 0
	spec := counterDef("spam", &freed)
	spec.Free = nil
	p := interp.NewProcess(interp.ProcessOptions{Modules: append(modules.Standard(), spec), Frozen: modules.Frozen()})
	defer p.Close()
	names := []string{"sys", "gc", "importlib", "importlib.util", "importlib.machinery", "importlib.abc", "spam"}
	for _, d := range modules.Standard() {
		names = append(names, d.Name)
	}
	for name := range modules.Frozen() {
		names = append(names, name)
	}
	program := "import " + strings.Join(names, ", ") + `
print(hash(sys.version_info) == hash(sys.version_info), hash(sys.stdlib_module_names) == hash(frozenset(sys.stdlib_module_names)), sys.version_info.releaselevel.upper())
print(len(sys.hash_info.algorithm), sys.builtin_module_names[0] < sys.builtin_module_names[1], hash(sys.builtin_module_names) == hash(tuple(sys.builtin_module_names)))
for i in range(3):
    del sys.modules['spam'], sys.modules['random'], sys.modules['time']
    import spam, random, time
print(spam.X().increment(), random.Random(1).random(), time.gmtime(0).tm_zone.lower(), gc.collect() > 0)
`
	want := "True True FINAL\n9 True True\n1 0.13436424411240122 gmt True\n"
	var wg sync.WaitGroup
	for range 8 {
		in, out := interpreter(t, p)
		wg.Go(func() {
			if status := in.RunCode(context.Background(), program); status != 0 || out.String() != want {
				t.Errorf("status %d, output %s", status, out)
			}
		})
	}
	wg.Wait()
}
