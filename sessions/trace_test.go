package sessions_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/sessions"
)

// openWithFiles is a session that can write into a folder of its own.
func openWithFiles(t *testing.T, out *strings.Builder, opt sessions.Options) *sessions.Session {
	t.Helper()
	root, err := os.OpenRoot(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	opt.Process.Files = guideFiles{folder{root}}
	opt.Stdout, opt.Stderr = out, out
	s, err := sessions.New(opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

// The commands refuse what they cannot do, and say why.
func TestTraceRefuses(t *testing.T) {
	var out strings.Builder
	s := openWithFiles(t, &out, options())
	for _, c := range []struct{ entry, want string }{
		{":trace", "usage: :trace on | off | save FILE | diff FILE\n"},
		{":trace of", "usage: :trace on | off | save FILE | diff FILE\n"},
		{":trace on now", "usage: :trace on | off | save FILE | diff FILE\n"},
		{":trace save", "usage: :trace on | off | save FILE | diff FILE\n"},
		{":trace diff nothing.txt", "nothing.txt: no such file or directory\n"},
		{":trace save empty.txt", ""},
		{":trace diff empty.txt", "nothing was traced; :trace on begins\n"},
		{":holds", "usage: :holds EXPRESSION\n"},
		{":holds x", "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nNameError: name 'x' is not defined\n"},
	} {
		out.Reset()
		r := s.Enter(context.Background(), c.entry+"\n")
		if out.String() != c.want || r.Failed != (c.want != "") {
			t.Errorf("%s: %q, %+v", c.entry, out.String(), r)
		}
	}
}

// The same entries make the same trace, whichever interpreters run at once; a host that listens goes on listening.
func TestTraceIsTheSame(t *testing.T) {
	heard := make(chan interp.Event, 10_000)
	var saved string
	for run := range 3 {
		var out strings.Builder
		opt := options()
		opt.Process.Events = func(e interp.Event) { heard <- e }
		s := openWithFiles(t, &out, opt)
		for _, entry := range []string{":new a", ":new b", ":trace on", ":all import sys, gc, heapq, binascii", ":all for i in range(5):\n    del sys.modules['heapq'], heapq\n    import heapq", ":close b", ":trace off", ":all import math"} {
			s.Enter(context.Background(), entry+"\n")
		}
		if run == 0 {
			saved = out.String()
			if n := strings.Count(saved, "\n"); n < 60 || strings.Contains(saved, "math") {
				t.Fatalf("%d lines:\n%s", n, saved)
			}
		} else if out.String() != saved {
			t.Errorf("run %d differs:\n%s\n%s", run, out.String(), saved)
		}
		count := len(heard)
		s.Enter(context.Background(), "import cmath\n")
		if len(heard) == count {
			t.Error("the host hears nothing after :trace off")
		}
	}
}

// A diff shows what is gone and what is new, in order.
func TestTraceDiff(t *testing.T) {
	var out strings.Builder
	s := openWithFiles(t, &out, options())
	for _, entry := range []string{":trace on", "import math", "import cmath", ":trace save a.txt", ":trace on", "import math", "import time"} {
		s.Enter(context.Background(), entry+"\n")
	}
	out.Reset()
	s.Enter(context.Background(), ":trace diff a.txt\n")
	for _, want := range []string{"- main    create   math#1@main", "- main    exec     cmath#1@main", "+ main    create   time#1@main"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

// :kinds stops with Ctrl-C, in whatever interpreter a script hangs.
func TestKindsInterrupt(t *testing.T) {
	for _, script := range []string{"import _testmultiphase\nwhile True: pass\n", "import _testmultiphase\n:new worker\n:at worker while True: pass\n"} {
		var out strings.Builder
		opt := options()
		opt.Process.ReadFile = func(string) ([]byte, error) { return []byte(script), nil }
		opt.Stderr = &out
		s, err := sessions.New(opt)
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan sessions.Result)
		go func() { done <- s.Enter(context.Background(), ":kinds hangs.py\n") }()
		for running := true; running; {
			select {
			case r := <-done:
				if !r.Interrupted || out.String() != "KeyboardInterrupt\n" {
					t.Errorf("%+v, %q", r, out.String())
				}
				running = false
			case <-time.After(10 * time.Millisecond):
				s.Interrupt()
			}
		}
		s.Close()
	}
}

// A step that prints without end, or ends the session, ends neither the other steps nor the command.
func TestKindsHostile(t *testing.T) {
	var out strings.Builder
	opt := options()
	script := "import _testmultiphase as m, sys\nwhile hasattr(m.Example, '__module__') and m.Example.__flags__ & 256: print('x' * 100000)\nif m.Example.__flags__ & 256: sys.exit(3)\nprint('lived')\n:quit\n1\n"
	opt.Process.ReadFile = func(string) ([]byte, error) { return []byte(script), nil }
	opt.Stdout, opt.Stderr = &out, &out
	s, err := sessions.New(opt)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if r := s.Enter(context.Background(), ":kinds hostile.py\n"); r.Failed || r.Exit || r.Quit {
		t.Errorf("%+v", r)
	}
	for _, want := range []string{"(it printed more than 4 MiB)", "(not run)", "lived", "  ≠     c    "} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
