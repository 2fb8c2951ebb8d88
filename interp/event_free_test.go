package interp_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
)

// diary is a module that says when it is freed, and whether its state was there.
func diaryDef(log *[]string, functions ...interp.FuncDef) *interp.ModuleDef {
	return &interp.ModuleDef{
		Name:         "diary",
		Interpreters: interp.PerInterpreterGIL,
		NewState:     func() any { return &struct{ kept interp.Value }{interp.None} },
		Functions:    functions,
		Free: func(m *interp.Module) {
			*log = append(*log, fmt.Sprintf("free %s#%d, state %v", m.Name(), m.Number(), m.State() != nil))
		},
	}
}

// TestFreeHook: the hook runs once for each module object, with its state: at once if no cycle holds the module object, else
// with a collection, else when the interpreter closes.
func TestFreeHook(t *testing.T) {
	nothing := interp.FuncDef{Name: "nothing", Sig: "()", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) {
		return interp.None, nil
	}}
	for _, c := range []struct {
		functions []interp.FuncDef
		entries   string
		want      string // what was freed by the end of each entry, and at close
	}{
		// Nothing in the module refers to it.
		{nil, "import sys, diary|del sys.modules['diary']|del diary|import diary|diary = 1", "||free diary#1, state true|||free diary#2, state true"},
		// In a function's variable.
		{nil, "import sys, diary|del sys.modules['diary'], diary|def f():\n    import diary\n    del sys.modules['diary']\n    return 1\n|f()|f()", "|free diary#1, state true||free diary#2, state true|free diary#3, state true|"},
		// A function makes a cycle.
		{[]interp.FuncDef{nothing}, "import sys, gc, diary|del sys.modules['diary'], diary|gc.collect() > 0|gc.collect()", "||free diary#1, state true||"},
		{[]interp.FuncDef{nothing}, "import sys, gc, diary; f = diary.nothing|del sys.modules['diary'], diary|gc.collect() >= 0|del f|gc.collect() >= 0|gc.collect()", "||||free diary#1, state true||"},
		// Two module objects at close, in order of creation, the dead one too.
		{[]interp.FuncDef{nothing}, "import sys, diary|del sys.modules['diary']|import diary", "|||free diary#1, state true, free diary#2, state true"},
		// A finaliser that brings the module back puts it off.
		{nil, "import sys, gc, diary|class Back:\n    def __init__(self, m): self.m, self.me = m, self\n    def __del__(self):\n        global diary\n        diary = self.m\n|b = Back(diary)|del sys.modules['diary'], diary, b|gc.collect() > 0|diary is None|del diary", "||||||free diary#1, state true|"},
	} {
		for _, observed := range []bool{false, true} {
			var log []string
			var out bytes.Buffer
			opt := interp.ProcessOptions{Modules: []*interp.ModuleDef{diaryDef(&log, c.functions...)}, Stdout: &out, Stderr: &out}
			if observed {
				opt.Events = func(interp.Event) {}
			}
			p := interp.NewProcess(opt)
			in, err := p.NewInterpreter(interp.Config{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, entry := range strings.Split(c.entries, "|") {
				in.Interactive(context.Background(), entry+"\n", interp.InteractiveOptions{})
				got = append(got, strings.Join(log, ", "))
				log = nil
			}
			if err := p.Close(); err != nil {
				t.Fatal(err)
			}
			got = append(got, strings.Join(log, ", "))
			want := strings.Split(c.want, "|")
			if strings.Join(got, "|") != strings.Join(want, "|") || strings.Contains(out.String(), "Error") {
				t.Errorf("observed %v: %s\ngot  %q\nwant %q\n%s", observed, c.entries, got, want, out.String())
			}
		}
	}
}

// TestWeakReferencesToModules: they are emptied before the hook runs, and their callbacks called, once.
func TestWeakReferencesToModules(t *testing.T) {
	var log []string
	def := diaryDef(&log)
	def.Free = func(m *interp.Module) { fmt.Fprintf(m.Interpreter().Config().Stdout, "free %v\n", m.Name()) }
	p := interp.NewProcess(interp.ProcessOptions{Modules: append(modules.All(), def), Frozen: modules.Frozen()})
	defer p.Close()
	in, out := interpreter(t, p)
	got := enter(t, in, out,
		"import sys, weakref, diary\n",
		"r = weakref.ref(diary, lambda ref: print('callback', ref()))\n",
		"del sys.modules['diary']\n",
		"del diary\n",
		"r()\n",
	)
	if want := "callback None\nfree diary\n"; got != want {
		t.Errorf("got %s want %s", got, want)
	}
}
