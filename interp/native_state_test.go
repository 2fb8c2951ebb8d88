package interp_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
)

// shelf is process state that holds objects in every way that Go has.
type shelf struct {
	value  interp.Value
	list   *interp.List
	byName map[string]interp.Value
	inner  struct{ deep []interp.Object }
	number int
}

// shelfDef puts its argument on the shelf: put('byName', x).
func shelfDef() *interp.ModuleDef {
	return &interp.ModuleDef{
		Name:            "shelf",
		Interpreters:    interp.PerInterpreterGIL,
		NewProcessState: func() any { return &shelf{byName: map[string]interp.Value{}} },
		Functions: []interp.FuncDef{
			{Name: "put", Sig: "(where, object, /)", Fn: func(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
				where, _ := interp.AsStr(args[0])
				return interp.None, interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *shelf) error {
					switch where {
					case "value":
						s.value = args[1]
					case "list":
						s.list = args[1].Object().(*interp.List)
					case "byName":
						s.byName["x"] = args[1]
					case "deep":
						s.inner.deep = []interp.Object{nil, args[1].Object()}
					case "nothing":
						*s = shelf{byName: map[string]interp.Value{}}
					}
					return nil
				})
			}},
			{Name: "look", Sig: "()", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
				v := interp.None
				err := interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *shelf) error {
					s.number++
					if s.value.Object() != nil {
						v = s.value
					}
					return nil
				})
				return v, err
			}},
			{Name: "nested", Sig: "()", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
				def := interp.SelfModule(self).Def()
				return interp.None, interp.WithProcessState(t, def, func(*shelf) error {
					return interp.WithProcessState(t, def, func(*shelf) error { return nil })
				})
			}},
		},
	}
}

// two makes a process with a main interpreter and another one.
func two(t *testing.T, cfg interp.Config, defs ...*interp.ModuleDef) (p *interp.Process, ins [2]*interp.Interpreter, outs [2]*bytes.Buffer) {
	t.Helper()
	p = interp.NewProcess(interp.ProcessOptions{Modules: defs})
	t.Cleanup(func() { p.Close() })
	for i, c := range []interp.Config{{Name: "main"}, cfg} {
		outs[i] = new(bytes.Buffer)
		c.Stdout, c.Stderr = outs[i], outs[i]
		in, err := p.NewInterpreter(c)
		if err != nil {
			t.Fatal(err)
		}
		ins[i] = in
	}
	return p, ins, outs
}

func TestLeaks(t *testing.T) {
	for _, c := range []struct{ where, object, path, class, shown string }{
		{"value", "[1, 'a']", "value", "list", "[1, 'a']"},
		{"list", "[[], {}]", "list", "list", "[[], {}]"},
		{"byName", "{'k': (1, 2.5, None)}", `byName["x"]`, "dict", "{'k': (1, 2.5, None)}"},
		{"deep", "type('C', (), {})()", "inner.deep[1]", "C", "<C object>"},
		{"value", "([],)", "value", "tuple", "([])"},
		{"value", "lambda: 1", "value", "function", "<function <lambda>>"},
		{"value", "type('C', (), {})", "value", "type", "<class '__main__.C'>"},
		{"value", "len", "", "", ""},
		{"value", "int", "", "", ""},
		{"value", "'text'", "", "", ""},
		{"value", "(1, 'a', (2.5, None, b'x', 10**30))", "", "", ""},
	} {
		for _, ownGIL := range []bool{false, true} {
			cfg := interp.Config{Name: "worker", OwnGIL: ownGIL, CheckMultiInterp: true}
			p, ins, outs := two(t, cfg, shelfDef())
			enter(t, ins[0], outs[0], "import shelf\n", fmt.Sprintf("shelf.put(%q, %s)\n", c.where, c.object), "shelf.look()\n")
			worker := ins[1].Interactive(context.Background(), "import shelf; x = shelf.look()\n", interp.InteractiveOptions{})
			again := ins[1].Interactive(context.Background(), "x = shelf.look()\n", interp.InteractiveOptions{})
			leaks := p.Leaks()
			if c.path == "" {
				if len(leaks) > 0 || worker.Crash != nil || again.Err != nil {
					t.Errorf("%s: leaks %v, outcome %v", c.object, leaks, worker)
				}
				continue
			}
			if len(leaks) != 1 {
				t.Errorf("%s: %d leaks: %v", c.object, len(leaks), leaks)
				continue
			}
			want := interp.Leak{Module: "shelf", Scope: "process", Path: c.path, Class: c.class, Object: c.shown, From: interp.Origin{Name: "main", Entry: 2},
				To: interp.Origin{ID: 1, Name: "worker", Entry: 1}, Crash: ownGIL}
			if leaks[0] != want {
				t.Errorf("%s: got %+v\nwant %+v", c.object, leaks[0], want)
			}
			if crashed := worker.Crash != nil; crashed != ownGIL || crashed && *worker.Crash != want {
				t.Errorf("%s: outcome %+v", c.object, worker)
			}
			alive := len(p.Interpreters())
			if ownGIL && (alive != 1 || again.Err == nil) || !ownGIL && (alive != 2 || again.Err != nil) {
				t.Errorf("%s: %d interpreters alive, then %v", c.object, alive, again.Err)
			}
			if got := enter(t, ins[0], outs[0], "1 + 1\n"); !strings.HasSuffix(got, "2\n") {
				t.Errorf("%s: main says %s", c.object, got)
			}
		}
	}
}

// TestCrashRunsNothing: no except clause, finally or finaliser of the interpreter runs, and neither do free hooks of its modules.
func TestCrashRunsNothing(t *testing.T) {
	freed := 0
	spam := counterDef("spam", &freed)
	spam.Init = interp.MultiPhase
	p, ins, outs := two(t, interp.Config{Name: "worker", OwnGIL: true, CheckMultiInterp: true}, shelfDef(), spam)
	enter(t, ins[0], outs[0], "import shelf, spam\n", "shelf.put('value', [])\n")
	got := enter(t, ins[1], outs[1], "import spam\n", "class D:\n    def __del__(self): print('deleted')\n", "d = D()\n", "import shelf\n",
		"try:\n    sorted([1], key=lambda x: shelf.look())\nexcept BaseException:\n    print('caught')\nfinally:\n    print('finally')\n")
	if got != "" || freed != 0 {
		t.Errorf("output %q, %d freed", got, freed)
	}
	if err := ins[1].Do(context.Background(), func(*interp.Thread) error { return nil }); err == nil {
		t.Error("the crashed interpreter runs")
	}
	var crash *interp.CrashError
	ins[0].Interactive(context.Background(), "shelf.put('nothing', None)\n", interp.InteractiveOptions{})
	in, err := p.NewInterpreter(interp.Isolated())
	if err != nil {
		t.Fatal(err)
	}
	if err = in.Do(context.Background(), func(t *interp.Thread) error { return nil }); errors.As(err, &crash) {
		t.Error(err)
	}
	p.Close()
	if freed != 1 {
		t.Errorf("%d freed in the end, want main's", freed)
	}
}

// TestMainCrash: when the main interpreter crashes, the next one made takes its place.
func TestMainCrash(t *testing.T) {
	p, ins, outs := two(t, interp.Config{Name: "worker", OwnGIL: true, CheckMultiInterp: true}, shelfDef())
	enter(t, ins[1], outs[1], "import shelf\n", "shelf.put('value', [])\n")
	if o := ins[0].Interactive(context.Background(), "import shelf; shelf.look()\n", interp.InteractiveOptions{}); o.Crash == nil {
		t.Fatal("main goes on")
	}
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil || !in.IsMain() || p.Interpreters()[0] != in {
		t.Errorf("id %d, %v", in.ID(), err)
	}
	if next, _ := p.NewInterpreter(interp.Isolated()); next.ID() != 2 {
		t.Errorf("then id %d", next.ID())
	}
}

// TestProcessStateInParallel is for the race detector: interpreters with their own GILs use process state at once. Values that cannot
// change do no harm; of those that then leave a list, the first lives and all others crash.
func TestProcessStateInParallel(t *testing.T) {
	p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{shelfDef()}})
	defer p.Close()
	main, out := interpreter(t, p)
	workers := make([]*interp.Interpreter, 6)
	for i := range workers {
		workers[i], _ = interpreter(t, p)
	}
	inAll := func(entry string) (crashes int) {
		var wg sync.WaitGroup
		outcomes := make([]interp.Outcome, len(workers))
		for i, in := range workers {
			wg.Go(func() { outcomes[i] = in.Interactive(context.Background(), entry, interp.InteractiveOptions{}) })
		}
		wg.Wait()
		for _, o := range outcomes {
			if o.Err != nil {
				t.Error(o.Err)
			}
			if o.Crash != nil {
				crashes++
			}
		}
		return crashes
	}
	inAll("import shelf\n")
	n := inAll("for i in range(100):\n    x = shelf.look(); hash(x); {str(x): x}\n    shelf.put('value', (i, str(i) + 'é', 10**30 + i))\n    shelf.put('byName', 'text %d' % i)\n")
	if n > 0 {
		t.Errorf("%d crashes over values that cannot change", n)
	}
	n = inAll("for i in range(100):\n    shelf.put('value', [i])\n")
	if alive := len(p.Interpreters()); n != len(workers)-1 || alive != 2 {
		t.Errorf("%d crashes, %d interpreters alive", n, alive)
	}
	if got := enter(t, main, out, "1 + 1\n"); got != "2\n" {
		t.Errorf("main says %s", got)
	}
}

// TestScopes: what each scope's state is shared by.
func TestScopes(t *testing.T) {
	type counter struct{ n int64 }
	count := func(name string, get func(t *interp.Thread, self interp.Value) *counter) interp.FuncDef {
		return interp.FuncDef{Name: name, Sig: "()", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
			c := get(t, self)
			c.n++
			return interp.Int(c.n), nil
		}}
	}
	fresh := func() any { return new(counter) }
	def := &interp.ModuleDef{Name: "scopes", Interpreters: interp.PerInterpreterGIL, NewState: fresh, NewInterpreterState: fresh, NewThreadState: fresh, NewTaskState: fresh,
		Functions: []interp.FuncDef{
			count("module", func(t *interp.Thread, self interp.Value) *counter { return interp.SelfState[counter](self) }),
			count("interpreter", func(t *interp.Thread, self interp.Value) *counter {
				return interp.InterpreterState[counter](t, interp.SelfModule(self).Def())
			}),
			count("thread", func(t *interp.Thread, self interp.Value) *counter {
				return interp.ThreadState[counter](t, interp.SelfModule(self).Def())
			}),
			count("task", func(t *interp.Thread, self interp.Value) *counter {
				return interp.TaskState[counter](t, interp.SelfModule(self).Def())
			}),
		}}
	_, ins, outs := two(t, interp.Isolated(), def)
	for i, in := range ins {
		got := enter(t, in, outs[i], "import scopes, sys; a = scopes; del sys.modules['scopes']; import scopes\n",
			"a.module(), scopes.module(), a.interpreter(), scopes.interpreter(), a.thread(), scopes.thread(), a.task(), scopes.task()\n")
		if want := "(1, 1, 1, 2, 1, 2, 1, 2)\n"; got != want {
			t.Errorf("interpreter %d: %s", i, got)
		}
	}
}

// TestStateKeepsAlive: what lies in state of any scope is alive.
func TestStateKeepsAlive(t *testing.T) {
	type slot struct{ v interp.Value }
	fresh := func() any { return &slot{interp.None} }
	def := &interp.ModuleDef{Name: "keep", NewProcessState: fresh, NewInterpreterState: fresh, NewThreadState: fresh, NewTaskState: fresh}
	put := func(name string, set func(t *interp.Thread, v interp.Value) error) {
		def.Functions = append(def.Functions, interp.FuncDef{Name: name, Sig: "(object, /)", Fn: func(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
			return interp.None, set(t, args[0])
		}})
	}
	put("process", func(t *interp.Thread, v interp.Value) error {
		return interp.WithProcessState(t, def, func(s *slot) error { s.v = v; return nil })
	})
	put("interpreter", func(t *interp.Thread, v interp.Value) error { interp.InterpreterState[slot](t, def).v = v; return nil })
	put("thread", func(t *interp.Thread, v interp.Value) error { interp.ThreadState[slot](t, def).v = v; return nil })
	put("task", func(t *interp.Thread, v interp.Value) error { interp.TaskState[slot](t, def).v = v; return nil })
	_, ins, outs := two(t, interp.Isolated(), def)
	got := enter(t, ins[0], outs[0], "import keep, gc\n", "class D:\n    def __init__(self, n): self.n = n\n    def __del__(self): print('end of', self.n)\n",
		"for put in keep.process, keep.interpreter, keep.thread, keep.task:\n    put([D(put.__name__)])\n", "_ = gc.collect()\n", "print('all alive')\n",
		"for put in keep.process, keep.interpreter, keep.thread, keep.task:\n    put(None)\n    _ = gc.collect()\n")
	if want := "all alive\nend of process\nend of interpreter\nend of thread\nend of task\n"; got != want {
		t.Errorf("got %s", got)
	}
}

// TestProcessStatePanic: a panic inside gives the lock back, and what was done until then stays.
func TestProcessStatePanic(t *testing.T) {
	def := shelfDef()
	def.Functions = append(def.Functions, interp.FuncDef{Name: "boom", Sig: "()", Fn: func(t *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
		return interp.None, interp.WithProcessState(t, interp.SelfModule(self).Def(), func(s *shelf) error {
			s.value = interp.Int(7)
			panic("boom")
		})
	}})
	_, ins, outs := two(t, interp.Isolated(), def)
	enter(t, ins[0], outs[0], "import shelf\n", "try: shelf.boom()\nexcept SystemError: pass\n")
	if got := enter(t, ins[1], outs[1], "import shelf; shelf.look()\n"); got != "7\n" {
		t.Error(got)
	}
}

// TestHeapTypes: what flags, getters, members and bases of a spec mean.
func TestHeapTypes(t *testing.T) {
	self := func(v interp.Value) *counterObject {
		o, _ := interp.As[*counterObject](v)
		return o
	}
	methods := []interp.FuncDef{
		{Name: "n", Kind: interp.KindGetSet, Doc: "The number.", Fn: func(t *interp.Thread, v interp.Value, args []interp.Value) (interp.Value, error) {
			switch {
			case len(args) == 0:
				return interp.Int(self(v).n), nil
			case args[0].IsUnset():
				return interp.None, interp.TypeErrorf("cannot delete n")
			}
			n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			self(v).n = int64(n)
			return interp.None, err
		}},
		{Name: "twice", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, v interp.Value, _ []interp.Value) (interp.Value, error) {
			return interp.Int(2 * self(v).n), nil
		}},
		{Name: "member", Kind: interp.KindMember, Fn: func(_ *interp.Thread, v interp.Value, _ []interp.Value) (interp.Value, error) {
			return interp.Int(self(v).n), nil
		}},
		{Name: "make", Sig: "()", Kind: interp.KindClass, Fn: func(t *interp.Thread, cls interp.Value, _ []interp.Value) (interp.Value, error) {
			return interp.Call(t, cls)
		}},
		{Name: "plus", Sig: "(a, b=1, /)", Kind: interp.KindStatic, Fn: func(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
			return args[1], nil
		}},
	}
	open := interp.Slots{New: func(t *interp.Thread, cls *interp.Type, _ []interp.Value, _ []*interp.Str) (interp.Value, error) {
		return interp.NewNative(cls, &counterObject{}), nil
	}}
	specs := []*interp.TypeSpec{
		{Name: "Open", Flags: interp.Subclassable, Slots: open, Methods: methods},
		{Name: "Fixed", Flags: interp.Immutable, Slots: open},
		{Name: "Closed", Flags: interp.NoInstances},
		{Name: "Roomy", Flags: interp.InstanceDict | interp.WeakRefs, Slots: open},
		{Name: "Text", Base: interp.TypeStr, Flags: interp.Subclassable},
	}
	def := &interp.ModuleDef{Name: "spam", Interpreters: interp.PerInterpreterGIL, Exec: []func(*interp.Thread, *interp.Module) error{func(t *interp.Thread, m *interp.Module) error {
		for _, spec := range specs {
			if _, err := m.NewType(t, spec); err != nil {
				return err
			}
		}
		return nil
	}}}
	program := `import spam, weakref
def show(text):
    try: print(eval(text))
    except Exception as e: print(type(e).__name__, e)
x = spam.Open(); x.n = 4; r = spam.Roomy(); r.a = 1
show('x.n, x.twice, x.member, type(spam.Open.make()) is spam.Open, spam.Open.plus(0), x.plus(0, 2)')
show('setattr(x, "twice", 1)')
show('setattr(x, "member", 1)')
show('delattr(x, "n")')
show('setattr(x, "other", 1)')
show('spam.Open.plus()')
show('setattr(spam.Fixed, "foo", 1)')
show('setattr(spam.Open, "foo", 1)')
show('type("S", (spam.Fixed,), {})')
show('spam.Closed()')
show('r.a, r.__dict__, weakref.ref(r)() is r')
show('weakref.ref(x)')
show('spam.Text("ab") + "c", spam.Text.__mro__, type("S", (spam.Text,), {})("d")')
`
	want := `(4, 8, 4, True, 1, 2)
AttributeError attribute 'twice' of 'spam.Open' objects is not writable
AttributeError readonly attribute
TypeError cannot delete n
AttributeError 'spam.Open' object has no attribute 'other' and no __dict__ for setting new attributes
TypeError plus expected at least 1 argument, got 0
TypeError cannot set 'foo' attribute of immutable type 'spam.Fixed'
None
TypeError type 'spam.Fixed' is not an acceptable base type
TypeError cannot create 'spam.Closed' instances
(1, {'a': 1}, True)
TypeError cannot create weak reference to 'spam.Open' object
('abc', (<class 'spam.Text'>, <class 'str'>, <class 'object'>), 'd')
`
	p := interp.NewProcess(interp.ProcessOptions{Modules: append(modules.Standard(), def), Frozen: modules.Frozen()})
	defer p.Close()
	in, out := interpreter(t, p)
	if in.RunCode(context.Background(), program); out.String() != want {
		t.Errorf("got %s", out)
	}
}

func TestProcessStateMistakes(t *testing.T) {
	_, ins, outs := two(t, interp.Isolated(), shelfDef())
	got := enter(t, ins[0], outs[0], "import shelf\n", "shelf.nested()\n", "shelf.look()\n")
	if want := "SystemError: module shelf asks for its process state while it has it already\n"; !strings.HasSuffix(got, want) {
		t.Error(got)
	}
	for _, c := range []struct {
		state func() any
		want  string
	}{
		{nil, "its process state is a <nil>, not a *interp_test.shelf; see NewProcessState"},
		{func() any { return nil }, "NewProcessState returned nil: return a pointer to a new struct, or leave NewProcessState out"},
		{func() any { return shelf{} }, "NewProcessState returned a interp_test.shelf: return a pointer, so that StateOf gives the state itself and not a copy"},
		{func() any { return new(struct{ hook func() }) }, "can hide objects in hook: give *struct { hook func() } a method Traverse"},
	} {
		def := shelfDef()
		def.NewProcessState = c.state
		_, ins, outs := two(t, interp.Isolated(), def)
		if got := enter(t, ins[0], outs[0], "import shelf\n", "shelf.look()\n"); !strings.Contains(got, "SystemError: module shelf: ") || !strings.Contains(got, c.want) {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// A module with state of its own, a class, an exception and functions, made, used and closed.
func ExampleModuleDef() {
	type state struct {
		errorType *interp.Type
		total     int64
	}
	var spam = &interp.ModuleDef{
		Name:     "spam",
		Doc:      "Adds up what it is given.",
		NewState: func() any { return new(state) },
		Exec: []func(*interp.Thread, *interp.Module) error{func(t *interp.Thread, m *interp.Module) (err error) {
			s := interp.StateOf[state](m)
			s.errorType, err = m.NewException(t, "Error", interp.TypeValueError)
			return err
		}},
		Functions: []interp.FuncDef{{
			Name: "add", Sig: "(n, /, *, twice=False)", Doc: "Add n, or double that.",
			Fn: func(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
				s := interp.SelfState[state](self)
				n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
				if err != nil {
					return interp.None, err
				}
				if n < 0 {
					return interp.None, interp.Errorf(s.errorType, "cannot add %d", n)
				}
				twice, err := interp.Truth(t, args[1])
				if twice {
					n *= 2
				}
				s.total += int64(n)
				return interp.Int(s.total), err
			},
		}},
		Interpreters: interp.PerInterpreterGIL,
	}
	p := interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{spam}, Stdout: os.Stdout, Stderr: os.Stdout})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, entry := range []string{
		"import spam, sys\n",
		"spam.add(1), spam.add(2, twice=True), spam.add.__text_signature__\n",
		"old = spam; del sys.modules['spam']; import spam\n",
		"spam.add(10), old.add(10)\n",
		"spam.add(-1)\n",
		"spam.add()\n",
	} {
		in.Interactive(context.Background(), entry, interp.InteractiveOptions{})
	}
	// Output:
	// (1, 5, '($module, n, /, *, twice=False)')
	// (10, 15)
	// Traceback (most recent call last):
	//   File "<stdin>", line 1, in <module>
	// spam.Error: cannot add -1
	// Traceback (most recent call last):
	//   File "<stdin>", line 1, in <module>
	// TypeError: add() takes exactly 1 positional argument (0 given)
}
