package interp_test

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
)

// story is what a process tells of its module objects, sys, builtins and __main__ left out.
type story struct{ lines []string }

func (s *story) note(e interp.Event) {
	if !e.StartUp {
		s.lines = append(s.lines, e.String())
	}
}

// take gives what was told since the last time.
func (s *story) take() string {
	text := strings.Join(s.lines, "\n")
	s.lines = nil
	return text
}

func newStory(t *testing.T, cfg interp.Config, defs ...*interp.ModuleDef) (*interp.Process, *interp.Interpreter, *story) {
	t.Helper()
	s := &story{}
	p := interp.NewProcess(interp.ProcessOptions{Modules: append(modules.All(), defs...), Frozen: modules.Frozen(), Events: s.note,
		ReadFile: func(name string) ([]byte, error) {
			if name != "/lib/plain.py" {
				return nil, fs.ErrNotExist
			}
			return []byte("x = 1\nclass C: pass\n"), nil
		}})
	t.Cleanup(func() { p.Close() })
	in, err := p.NewInterpreter(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return p, in, s
}

func TestEvents(t *testing.T) {
	freed := 0
	p, in, s := newStory(t, interp.Config{Path: []string{"/lib"}}, counterDef("spam", &freed))
	for _, step := range []struct{ entry, want string }{
		{"import sys, gc\n", `main    create   gc#1@main             from importing gc, entry 1
main    exec     gc#1@main             no state`},
		{"import spam\n", `main    create   spam#1@main           from importing spam, entry 2
main    exec     spam#1@main           Error, X → state`},
		{"spam.X().increment(); spam.X().increment()\n", "main    reached  spam#1@main           through class X, which defines the method, entry 3"},
		{"del sys.modules['spam'], spam\n", ""},
		{"import spam\n", `main    create   spam#2@main           from importing spam, entry 5
main    exec     spam#2@main           Error, X → state`},
		{"gc.collect() > 0\n", `main    clear    spam#1@main           state with 4 slots
main    free     spam#1@main           only its own cycle still held it`},
		{"m = type(sys)('made')\n", "main    create   made#1@main           by calling its class, entry 7"},
		{"m = None; n = 1\n", "main    free     made#1@main           nothing held it any more"},
		{"import plain\n", `main    create   plain#1@main          from importing plain, entry 9
main    exec     plain#1@main          ran /lib/plain.py`},
		{"del sys.modules['plain'], plain\n", "main    free     plain#1@main          nothing held it any more"},
		{"def f():\n    import plain as p\n    del sys.modules['plain']\n    del p\n    import made_up\n", ""},
		{"f()\n", `main    create   plain#2@main          from importing plain, entry 12
main    exec     plain#2@main          ran /lib/plain.py
main    free     plain#2@main          nothing held it any more`},
		{"spam.count(), spam.count()\n", "main    reached  spam#2@main           by a function, through its module, entry 13"},
	} {
		in.Interactive(context.Background(), step.entry, interp.InteractiveOptions{})
		if got := s.take(); got != step.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", step.entry, got, step.want)
		}
	}
	s.take()
	before := freed
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	want := `main    free     gc#1@main             its interpreter closed
main    clear    spam#2@main           state with 4 slots
main    free     spam#2@main           its interpreter closed`
	if got := s.take(); got != want || freed != before+1 {
		t.Errorf("at close, freed %d: got\n%s\nwant\n%s", freed-before, got, want)
	}
}

// Refusals are events too, with the text of the error.
func TestEventsOfRefusals(t *testing.T) {
	exec := func(err error) []func(*interp.Thread, *interp.Module) error {
		return []func(*interp.Thread, *interp.Module) error{func(*interp.Thread, *interp.Module) error { return err }}
	}
	for _, c := range []struct {
		def  *interp.ModuleDef
		want string
	}{
		{&interp.ModuleDef{Init: interp.SinglePhase}, "refused  spam@w                module spam does not support loading in subinterpreters"},
		{&interp.ModuleDef{Create: func(*interp.Thread, interp.Value, *interp.ModuleDef) (interp.Value, error) {
			return interp.None, interp.ValueErrorf("not today")
		}}, "refused  spam@w                ValueError: not today"},
		{&interp.ModuleDef{Exec: exec(interp.ValueErrorf("not today"))}, `create   spam#1@w              from importing spam, entry 1
w       exec     spam#1@w              failed: ValueError: not today
w       free     spam#1@w              nothing held it any more`},
		{&interp.ModuleDef{Slots: []interp.ModuleSlot{{ID: 5}}}, "refused  spam@w                SystemError: module spam uses unknown slot ID 5"},
	} {
		c.def.Name, c.def.Interpreters = "spam", interp.PerInterpreterGIL
		p, _, s := newStory(t, interp.Config{}, c.def)
		cfg := interp.Isolated()
		cfg.Name = "w"
		in, err := p.NewInterpreter(cfg)
		if err != nil {
			t.Fatal(err)
		}
		in.Interactive(context.Background(), "import spam\n", interp.InteractiveOptions{})
		in.Interactive(context.Background(), "import sys; sys.last_exc = sys.last_value = sys.last_traceback = None\n", interp.InteractiveOptions{})
		got := s.take()
		if want := strings.Replace("w       "+c.want, "@w                module", "@w                ImportError: module", 1); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// A module that may be loaded once is refused the second time, and may come again when the first is gone if it says so.
func TestEventsOfOnce(t *testing.T) {
	def := &interp.ModuleDef{Name: "spam", Once: interp.OnceAtATime, Interpreters: interp.PerInterpreterGIL}
	_, in, s := newStory(t, interp.Config{}, def)
	for _, entry := range []string{"import spam, sys\n", "del sys.modules['spam']\n", "import spam as again\n", "del spam\n", "sys.last_exc = sys.last_value = sys.last_traceback = None\n", "import spam\n"} {
		in.Interactive(context.Background(), entry, interp.InteractiveOptions{})
	}
	want := `main    create   spam#1@main           from importing spam, entry 1
main    exec     spam#1@main           no state
main    create   spam#2@main           from importing spam, entry 3
main    refused  spam#2@main           ImportError: cannot load module more than once per process
main    free     spam#1@main           nothing held it any more
main    free     spam#2@main           nothing held it any more
main    create   spam#3@main           from importing spam, entry 6
main    exec     spam#3@main           no state`
	if got := s.take(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Interpreters that run at once tell their events in parallel; each one's come in the same order in every run.
func TestEventsInParallel(t *testing.T) {
	var mu sync.Mutex
	streams := map[int64][]string{}
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Events: func(e interp.Event) {
		mu.Lock()
		defer mu.Unlock()
		streams[e.ID] = append(streams[e.ID], strings.ReplaceAll(e.String(), e.Interpreter, "N"))
	}})
	defer p.Close()
	var wg sync.WaitGroup
	for i := range 6 {
		cfg := interp.Isolated()
		cfg.Name = fmt.Sprintf("n%d", i)
		in, err := p.NewInterpreter(cfg)
		if err != nil {
			t.Fatal(err)
		}
		wg.Go(func() {
			in.RunCode(context.Background(), "import sys, gc\nfor i in range(20):\n    import binascii, heapq\n    del sys.modules['binascii'], sys.modules['heapq']\ngc.collect()\n")
			in.Close()
		})
	}
	wg.Wait()
	if len(streams) != 6 || len(streams[0]) < 20*2*3 {
		t.Fatalf("%d streams, the first of %d events", len(streams), len(streams[0]))
	}
	for id, lines := range streams {
		if !slices.Equal(lines, streams[0]) {
			t.Errorf("interpreter %d tells another story:\n%s", id, strings.Join(lines, "\n"))
		}
	}
}

// A process that nobody observes says nothing; one can begin and end at any time.
func TestObserve(t *testing.T) {
	p, in, s := newStory(t, interp.Config{})
	p.Observe(nil)
	in.RunCode(context.Background(), "import binascii")
	if got := s.take(); got != "" {
		t.Error("nobody asked, but:", got)
	}
	p.Observe(s.note)
	in.RunCode(context.Background(), "import math")
	if got := s.take(); !strings.HasPrefix(got, "main    create   math#1@main           from importing math\n") {
		t.Error("got", got)
	}
}
