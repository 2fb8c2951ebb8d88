package sessions_test

import (
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"terrarium/sessions"
)

// Whatever is typed, the loop comes to its end, and the session still answers.
func FuzzREPL(f *testing.F) {
	for _, seed := range []string{
		"1 + 1\n:new w\n:switch w\nx = 1\n:close w\n",
		":at main if 1:\n    2\n\n:all x\n:help\n:interps\n:modules main --all\n",
		">>> if 1:\n...     2\n...\n",
		":\n: \n:at\n:at main\n:new i1\n:\x00\n",
		"try:\n    1/0\nexcept E:\n",
		"'''\n\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		opt := options()
		s, err := sessions.New(opt)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		repl := &sessions.REPL{Session: s, Lines: sessions.NewLines(strings.NewReader(text), io.Discard)}
		done := make(chan struct{})
		go func() {
			defer close(done)
			repl.Run(ctx)
		}()
		select {
		case <-done:
		case <-time.After(20 * time.Second):
			t.Fatal("it does not end")
		}
		r := s.Enter(context.Background(), ":interps\n")
		if r.Failed {
			t.Error("the session does not answer")
		}
	})
}
