package interp_test

import (
	"context"
	"strings"
	"testing"

	"terrarium/interp"
)

type (
	fnThread = *interp.Thread
	fnModule = *interp.Module
	execs    = []func(*interp.Thread, *interp.Module) error
)

// TestDefinitionMistakes: what is wrong with a definition is said by Check and by the import, with what to do about it.
func TestDefinitionMistakes(t *testing.T) {
	ok := func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) { return interp.None, nil }
	create := func(t *interp.Thread, _ interp.Value, _ *interp.ModuleDef) (interp.Value, error) {
		return t.NewNamespace(), nil
	}
	functions := func(fs ...interp.FuncDef) *interp.ModuleDef { return &interp.ModuleDef{Functions: fs} }
	sig := func(s string) *interp.ModuleDef { return functions(interp.FuncDef{Name: "f", Sig: s, Fn: ok}) }
	slots := func(s ...interp.ModuleSlot) *interp.ModuleDef { return &interp.ModuleDef{Slots: s} }
	static := func(s *interp.TypeSpec) *interp.ModuleDef {
		return &interp.ModuleDef{StaticTypes: []*interp.TypeSpec{s}}
	}
	for _, c := range []struct {
		def  *interp.ModuleDef
		want string
	}{
		{&interp.ModuleDef{Exec: execs{nil}}, "module spam: exec slot 1 is nil: give it a function or leave it out"},
		{functions(interp.FuncDef{Sig: "()", Fn: ok}), "module spam: function 1 has no name"},
		{functions(interp.FuncDef{Name: "f", Sig: "()"}), "module spam: function f has no Fn: give it the Go function to call"},
		{functions(interp.FuncDef{Name: "f", Sig: "()", Fn: ok}, interp.FuncDef{Name: "f", Sig: "()", Fn: ok}), "module spam: f is defined twice"},
		{functions(interp.FuncDef{Name: "f", Sig: "()", ClassFn: func(fnThread, *interp.Type, interp.Value, []interp.Value) (interp.Value, error) {
			return interp.None, nil
		}}), "module spam: function f has ClassFn, which is for methods of classes: use Fn, whose self is the module object"},
		{sig(""), `module spam: function f has the signature "": write it in parentheses, as "(a, b=1, /)"`},
		{sig("(a"), `module spam: function f has the signature "(a": write it in parentheses, as "(a, b=1, /)"`},
		{sig("(a, a)"), `module spam: the signature "(a, a)" of function f has two parameters a`},
		{sig("(a=1, b)"), `module spam: the signature "(a=1, b)" of function f has a parameter without a default, b, behind one that has one`},
		{sig("(a, *, b, /)"), `module spam: the signature "(a, *, b, /)" of function f has a / in a wrong place`},
		{sig("(*, a, *b)"), `module spam: the signature "(*, a, *b)" of function f has two *`},
		{sig("(**k, a)"), `module spam: the signature "(**k, a)" of function f has a parameter behind **a`},
		{sig("(a b)"), `module spam: the signature "(a b)" of function f has "a b" as the name of a parameter`},
		{&interp.ModuleDef{Constants: []interp.Constant{{Name: "L", Value: interp.NewList(nil)}}},
			"module spam: constant L can change, and all interpreters would share it: make it in an exec slot, with m.Set"},
		{&interp.ModuleDef{NewState: func() any { return nil }}, "module spam: NewState returned nil: return a pointer to a new struct, or leave NewState out"},
		{&interp.ModuleDef{NewState: func() any { return (*counterState)(nil) }}, "module spam: NewState returned nil: return a pointer to a new struct, or leave NewState out"},
		{&interp.ModuleDef{NewState: func() any { return counterState{} }}, "module spam: NewState returned a interp_test.counterState: return a pointer, so that StateOf gives the state itself and not a copy"},
		{static(nil), "module spam: static type 1 is nil"},
		{static(&interp.TypeSpec{}), "the spec of a class has no name: set TypeSpec.Name"},
		{static(&interp.TypeSpec{Name: "X", Methods: []interp.FuncDef{{Name: "f", Sig: "()"}}}), "class X: method f has no Fn: give it the Go function to call"},
		{static(&interp.TypeSpec{Name: "X", Flags: interp.NoInstances, Slots: interp.Slots{New: func(fnThread, *interp.Type, []interp.Value, []*interp.Str) (interp.Value, error) {
			return interp.None, nil
		}}}), "class X: it has a New slot and the flag NoInstances: leave out one of them"},
		{slots(interp.ModuleSlot{ID: 5}), "module spam uses unknown slot ID 5"},
		{slots(interp.ModuleSlot{ID: interp.SlotCreate, Value: create}, interp.ModuleSlot{ID: interp.SlotCreate, Value: create}), "module spam has multiple create slots"},
		{slots(interp.ModuleSlot{ID: interp.SlotGIL, Value: interp.GILUsed}, interp.ModuleSlot{ID: interp.SlotGIL, Value: interp.GILUsed}), "module spam has more than one 'gil' slot"},
		{slots(interp.ModuleSlot{ID: interp.SlotMultipleInterpreters, Value: interp.SharedGIL}, interp.ModuleSlot{ID: interp.SlotMultipleInterpreters, Value: interp.SharedGIL}),
			"module spam has more than one 'multiple interpreters' slots"},
		{slots(interp.ModuleSlot{ID: interp.SlotExec, Value: 3}), "module spam: slot 2 has a int: see the comments of SlotCreate and the others for what each takes"},
		{&interp.ModuleDef{Init: interp.SinglePhaseGlobal, Create: create}, "module spam: m_size may not be negative for multi-phase initialization"},
		{&interp.ModuleDef{Init: interp.SinglePhase, Create: create}, "module spam: single-phase initialisation has no slots: use MultiPhase"},
	} {
		c.def.Name = "spam"
		for range 2 { // the second import says the same
			got := run(t, interp.Config{}, []*interp.ModuleDef{c.def}, "import spam\n", "import sys; 'spam' in sys.modules\n")
			want := "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nSystemError: " + c.want + "\nFalse\n"
			if got != want {
				t.Errorf("got %s\nwant %s", got, want)
			}
		}
		if err := c.def.Check(); err == nil && c.def.NewState == nil {
			t.Errorf("Check does not say %s", c.want)
		}
	}
	if err := (&interp.ModuleDef{}).Check(); err == nil || err.Error() != "SystemError: a module definition has no name: set Name to what is to be imported" {
		t.Error(err)
	}
}

// TestSlotTable: the table of slots says what the fields would.
func TestSlotTable(t *testing.T) {
	set := func(name string) func(*interp.Thread, *interp.Module) error {
		return func(_ *interp.Thread, m *interp.Module) error { m.Set(name, interp.True); return nil }
	}
	def := &interp.ModuleDef{Name: "spam", Exec: execs{set("one")}, Slots: []interp.ModuleSlot{
		{ID: interp.SlotExec, Value: set("two")}, {ID: interp.SlotExec, Value: set("three")},
		{ID: interp.SlotMultipleInterpreters, Value: interp.PerInterpreterGIL}, {ID: interp.SlotGIL, Value: interp.GILNotUsed},
	}}
	if got := run(t, interp.Isolated(), []*interp.ModuleDef{def}, "import spam; spam.one, spam.two, spam.three\n"); got != "(True, True, True)\n" {
		t.Error(got)
	}
}

// TestNativePanic: a panic in an author's code is a SystemError where it was called, whichever hook it was.
func TestNativePanic(t *testing.T) {
	boom := func() { panic("boom") }
	fn := func(name string, f func(*interp.Thread, []interp.Value) (interp.Value, error)) interp.FuncDef {
		return interp.FuncDef{Name: name, Sig: "(arg=None, /)", Fn: func(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) { return f(t, args) }}
	}
	freed := 0
	newSpam := func() *interp.ModuleDef {
		return &interp.ModuleDef{
			Name: "spam", Interpreters: interp.PerInterpreterGIL,
			Functions: []interp.FuncDef{
				fn("boom", func(*interp.Thread, []interp.Value) (interp.Value, error) { boom(); return interp.None, nil }),
				fn("nil", func(*interp.Thread, []interp.Value) (interp.Value, error) {
					var s *counterState
					s.n++
					return interp.None, nil
				}),
				fn("index", func(_ *interp.Thread, args []interp.Value) (interp.Value, error) { return args[len(args)], nil }),
				fn("call", func(t *interp.Thread, args []interp.Value) (interp.Value, error) { return interp.Call(t, args[0]) }),
			},
			Exec: execs{func(t *interp.Thread, m *interp.Module) error {
				_, err := m.NewType(t, &interp.TypeSpec{Name: "X", Flags: interp.Subclassable, Slots: interp.Slots{
					Len:  func(*interp.Thread, interp.Value) (int, error) { panic("len") },
					Repr: func(*interp.Thread, interp.Value) (interp.Value, error) { panic("repr") },
					Next: func(*interp.Thread, interp.Value) (interp.Value, error) { panic("next") },
					Iter: interp.SelfIter,
				}, Methods: []interp.FuncDef{{Name: "m", Sig: "()", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) { panic("method") }},
					{Name: "a", Kind: interp.KindGetter, Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) { panic("getter") }}}})
				return err
			}},
			Free: func(*interp.Module) { freed++; panic("free") },
		}
	}
	_, ins, outs := two(t, interp.Isolated(), newSpam())
	for _, c := range []string{"spam.boom()", "spam.nil()", "spam.index()", "spam.call(spam.boom)", "spam.call(lambda: spam.boom())", "len(x)", "repr(x)", "f'{x}'", "next(x)", "list(x)", "x.m()", "x.a",
		"[i for i in x]", "sorted([2, 1], key=spam.boom)", "sum(spam.boom() for i in range(3))", "list(map(spam.boom, [1]))", "[*gen()]", "C().f", "{Z(): 1}", "spam.call(lambda: spam.call(lambda: spam.call(spam.boom)))"} {
		got := enter(t, ins[0], outs[0], "import spam; x = spam.X(); n = 0\n", "def gen():\n    yield 1\n    yield spam.boom()\n", "class C:\n    @property\n    def f(self): return spam.boom()\n",
			"class Z:\n    def __hash__(self): return spam.boom()\n",
			"for i in range(3):\n    try:\n        "+c+"\n    except SystemError as error:\n        n += str(error).startswith('native code of module spam panicked: ')\n    finally:\n        n += 10\n", "n\n")
		if got != "33\n" {
			t.Errorf("%s: %s", c, got)
		}
	}
	got := enter(t, ins[0], outs[0], "def f():\n    spam.boom()\n", "f()\n", "'goes on'\n")
	if want := "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n  File \"<stdin>\", line 2, in f\nSystemError: native code of module spam panicked: boom (native_fault_test.go:"; !strings.HasPrefix(got, want) || !strings.HasSuffix(got, ")\n'goes on'\n") {
		t.Errorf("got %s", got)
	}
	got = enter(t, ins[1], outs[1], "import spam, sys, gc\n", "del sys.modules['spam'], spam\n", "_ = gc.collect()\n", "'goes on'\n")
	if !strings.Contains(got, "SystemError: native code of module spam panicked: free") || !strings.HasSuffix(got, "'goes on'\n") || freed != 1 {
		t.Errorf("freed %d: %s", freed, got)
	}
	for _, spoil := range []func(*interp.ModuleDef){
		func(d *interp.ModuleDef) { d.Exec = execs{func(fnThread, fnModule) error { panic("hook") }} },
		func(d *interp.ModuleDef) {
			d.Create = func(fnThread, interp.Value, *interp.ModuleDef) (interp.Value, error) { panic("hook") }
		},
		func(d *interp.ModuleDef) { d.NewState = func() any { panic("hook") } },
	} {
		def := newSpam()
		def.Free = nil
		spoil(def)
		got := run(t, interp.Isolated(), []*interp.ModuleDef{def}, "import spam\n", "import sys; 'spam' in sys.modules\n")
		if !strings.Contains(got, "SystemError: native code of module spam panicked: hook (") || !strings.HasSuffix(got, "False\n") {
			t.Error(got)
		}
	}
	err := ins[0].Do(context.Background(), func(th *interp.Thread) error {
		m, err := th.Import("spam")
		if err != nil {
			return err
		}
		f, err := interp.GetAttr(th, m, th.Intern("boom"))
		if err != nil {
			return err
		}
		_, err = interp.Call(th, f)
		return err
	})
	if err == nil || !strings.HasPrefix(err.Error(), "SystemError: native code of module spam panicked: boom") {
		t.Error(err)
	}
}

// TestStaticTypes: one class for all module objects of a process, in every interpreter; it cannot be changed.
func TestStaticTypes(t *testing.T) {
	spec := &interp.TypeSpec{Name: "X", Doc: "An X.", Flags: interp.Subclassable, Attrs: []interp.Constant{{Name: "one", Value: interp.Int(1)}},
		Slots: interp.Slots{New: func(t *interp.Thread, cls *interp.Type, _ []interp.Value, _ []*interp.Str) (interp.Value, error) {
			return interp.NewNative(cls, &counterObject{}), nil
		}},
		Methods: []interp.FuncDef{{Name: "m", Sig: "()", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) { return interp.Int(2), nil }}}}
	closed := &interp.TypeSpec{Name: "Closed", Flags: interp.NoInstances}
	def := &interp.ModuleDef{Name: "spam", Interpreters: interp.PerInterpreterGIL, StaticTypes: []*interp.TypeSpec{spec, closed}}
	p, ins, outs := two(t, interp.Isolated(), def)
	for i, in := range ins {
		got := enter(t, in, outs[i], "import spam, sys; old = spam; del sys.modules['spam']; import spam\n",
			"old is spam, old.X is spam.X, spam.X, spam.X.__module__, spam.X.__doc__, spam.X.one, spam.X().m()\n", "spam.X.foo = 1\n", "spam.Closed()\n",
			"class Sub(spam.X): pass\n", "s = Sub(); s.a = 1; s.a, s.m(), spam.X.__subclasses__(), id(spam.X) == id(old.X)\n", "class No(spam.Closed): pass\n")
		want := `(False, True, <class 'spam.X'>, 'spam', 'An X.', 1, 2)
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: cannot set 'foo' attribute of immutable type 'spam.X'
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: cannot create 'spam.Closed' instances
(1, 2, [<class '__main__.Sub'>], True)
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: type 'spam.Closed' is not an acceptable base type
`
		if got != want {
			t.Errorf("interpreter %d: %s", i, got)
		}
	}
	if len(p.Leaks()) > 0 {
		t.Error(p.Leaks())
	}
}

// TestLoadOnce: a module that opted out is refused a second time, with a flag that stays or is reset when the module object is freed.
func TestLoadOnce(t *testing.T) {
	again := "try:\n    import spam\nexcept ImportError as error:\n    print(error)\nelse:\n    print('loaded')\n"
	for _, c := range []struct {
		once interp.OnceKind
		want string
	}{
		{interp.OnceNot, "loaded\nloaded\nloaded\n"},
		{interp.OncePerProcess, "cannot load module more than once per process\ncannot load module more than once per process\ncannot load module more than once per process\n"},
		{interp.OnceAtATime, "cannot load module more than once per process\nloaded\ncannot load module more than once per process\n"},
	} {
		def := &interp.ModuleDef{Name: "spam", Interpreters: interp.PerInterpreterGIL, Once: c.once}
		_, ins, outs := two(t, interp.Isolated(), def)
		got := enter(t, ins[0], outs[0], "import spam, sys, gc; del sys.modules['spam']\n", again, "sys.modules.pop('spam', None) and None; spam = None\n", "_ = gc.collect()\n", again)
		got += enter(t, ins[1], outs[1], again)
		if got != c.want {
			t.Errorf("%d: %s", c.once, got)
		}
	}
}
