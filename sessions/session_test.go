package sessions_test

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/sessions"
)

// watched is a session and what it wrote.
type watched struct {
	*sessions.Session
	t                    *testing.T
	stdout, stderr, note strings.Builder
}

func open(t *testing.T) *watched {
	t.Helper()
	w := &watched{t: t}
	opt := options()
	opt.Stdout, opt.Stderr, opt.Notes = &w.stdout, &w.stderr, &w.note
	s, err := sessions.New(opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	w.Session = s
	return w
}

// enter runs an entry and returns what it wrote to each stream.
func (w *watched) enter(entry string) (stdout, stderr, note string) {
	w.t.Helper()
	w.stdout.Reset()
	w.stderr.Reset()
	w.note.Reset()
	w.Enter(context.Background(), entry)
	return w.stdout.String(), w.stderr.String(), w.note.String()
}

// Results and tables go to one stream, tracebacks and errors to the other, notes to a third.
func TestStreams(t *testing.T) {
	s := open(t)
	for _, c := range []struct{ entry, stdout, stderr, note string }{
		{"6 * 7\n", "42\n", "", ""},
		{"nothing\n", "", "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nNameError: name 'nothing' is not defined\n", ""},
		{":new w\n", "", "", "w is alive (own GIL). :switch w to step in.\n"},
		{":switch v\n", "", "there is no interpreter v (did you mean w?); alive: main, w\n", ""},
		{":at w 'there'\n", "'there'\n", "", ""},
		{":all 1/0 if __name__ else 0\n", "", "[main] Traceback (most recent call last):\n[main]   File \"<stdin>\", line 1, in <module>\n[main] ZeroDivisionError: division by zero\n[w] Traceback (most recent call last):\n[w]   File \"<stdin>\", line 1, in <module>\n[w] ZeroDivisionError: division by zero\n", ""},
		{":switch w\n", "", "", ""},
		{":close w\n", "", "", "w is closed. Back in main.\n"},
		{":new x\n", "", "", "x is alive (own GIL). :switch x to step in.\n"},
		{":close x\n", "", "", "x is closed.\n"},
	} {
		stdout, stderr, note := s.enter(c.entry)
		if stdout != c.stdout || stderr != c.stderr || note != c.note {
			t.Errorf("%q:\ngot  %q, %q, %q\nwant %q, %q, %q", c.entry, stdout, stderr, note, c.stdout, c.stderr, c.note)
		}
	}
}

func TestPrompts(t *testing.T) {
	s := open(t)
	if first, more := s.Prompts(context.Background()); first != ">>> " || more != "... " {
		t.Errorf("main: %q, %q", first, more)
	}
	s.enter(":new worker\n")
	s.enter(":switch worker\n")
	if first, more := s.Prompts(context.Background()); first != "[worker] >>> " || more != "[worker] ... " {
		t.Errorf("worker: %q, %q", first, more)
	}
	s.enter("import sys\n")
	s.enter("sys.ps1 = 5\n")
	s.enter("del sys.ps2\n")
	if first, more := s.Prompts(context.Background()); first != "[worker] 5" || more != "[worker] " {
		t.Errorf("changed: %q, %q", first, more)
	}
}

// Interpreters that code makes have names too.
func TestNamesOfCode(t *testing.T) {
	s := open(t)
	s.enter(":new a\n")
	in, err := s.Process().NewInterpreter(interp.Isolated())
	if err != nil {
		t.Fatal(err)
	}
	if stdout, stderr, _ := s.enter(":switch i2\n"); stdout+stderr != "" || s.Current() != in {
		t.Errorf(":switch i2: %q %q", stdout, stderr)
	}
	if first, _ := s.Prompts(context.Background()); first != "[i2] >>> " {
		t.Errorf("prompt %q", first)
	}
	if _, stderr, _ := s.enter(":close i2\n"); stderr != "" || s.Current() != s.Main() {
		t.Errorf(":close i2: %q", stderr)
	}
}

func TestComplete(t *testing.T) {
	s := open(t)
	s.enter(":new worker\n")
	s.enter(":new work2\n")
	for _, c := range []struct {
		line  string
		want  []string
		typed int
	}{
		{":s", []string{"switch"}, 1},
		{":", []string{"new", "switch", "interps", "close", "at", "all", "modules", "leaks", "holds", "trace", "kinds", "help", "quit"}, 0},
		{":switch ", []string{"main", "worker", "work2"}, 0},
		{":switch wor", []string{"worker", "work2"}, 3},
		{":switch x", nil, 1},
		{":at m", []string{"main"}, 1},
		{":at main x", nil, 1},
		{":help a", []string{"at", "all"}, 1},
		{":nothing a", nil, 0},
		{"x", nil, 0},
		{"", nil, 0},
	} {
		got, typed := s.Complete(c.line)
		if !slices.Equal(got, c.want) || typed != c.typed {
			t.Errorf("%q: got %v, %d", c.line, got, typed)
		}
	}
}

// :all runs everywhere at once: a function that returns only when all have called it does return.
// What they write is shown one after the other.
func TestAllRunsAtOnce(t *testing.T) {
	const others = 8
	var meeting sync.WaitGroup
	meeting.Add(others + 1)
	opt := options()
	var out strings.Builder
	opt.Stdout, opt.Stderr = &out, &out
	opt.Process.Modules = append(opt.Process.Modules, &interp.ModuleDef{
		Name:         "meeting",
		Interpreters: interp.PerInterpreterGIL,
		Functions: []interp.FuncDef{{Name: "wait", Sig: "()", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) {
			meeting.Done()
			meeting.Wait()
			return interp.None, nil
		}}},
	})
	s, err := sessions.New(opt)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	want := ""
	for i := range others + 1 {
		name := "main"
		if i > 0 {
			name = fmt.Sprintf("w%d", i)
			s.Enter(context.Background(), ":new "+name+"\n")
		}
		for line := range 100 {
			want += fmt.Sprintf("[%s] %d\n", name, line)
		}
	}
	s.Enter(context.Background(), ":all import meeting\n")
	s.Enter(context.Background(), ":all for i in range(100):\n    if i == 50: meeting.wait()\n    print(i)\n")
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
}

// Interrupt reaches every interpreter that runs.
func TestInterrupt(t *testing.T) {
	s := open(t)
	s.enter(":new a\n")
	s.enter(":new b\n")
	if s.Interrupt() {
		t.Error("something runs")
	}
	done := make(chan sessions.Result)
	go func() { done <- s.Enter(context.Background(), ":all while True: pass\n") }()
	for {
		select {
		case r := <-done:
			if !r.Interrupted {
				t.Errorf("%+v", r)
			}
			if n := strings.Count(s.stderr.String(), "KeyboardInterrupt\n"); n != 3 {
				t.Errorf("%d were interrupted:\n%s", n, s.stderr.String())
			}
			return
		case <-time.After(10 * time.Millisecond):
			s.Interrupt()
		}
	}
}

// Nobody's buffer swallows the next line.
func TestLines(t *testing.T) {
	var prompts strings.Builder
	l := sessions.NewLines(strings.NewReader("one\ntwo\r\nthree\nfour"), &prompts)
	read := func() string {
		buf := make([]byte, 100)
		n, err := l.Read(buf)
		if err != nil {
			return err.Error()
		}
		return string(buf[:n])
	}
	line := func() string {
		text, err := l.ReadLine("> ")
		if err != nil {
			return err.Error()
		}
		return text
	}
	got := []string{line(), line(), read(), line(), line(), read()}
	if want := []string{"one", "two", "three\n", "four", io.EOF.Error(), io.EOF.Error()}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if prompts.String() != "> > > > \n" {
		t.Errorf("prompts %q", prompts.String())
	}
}
