package sessions

import (
	"context"
	"strings"
	"sync"

	"terrarium/interp"
)

func allCommand() Command {
	return Command{
		Name:    "all",
		Args:    "STATEMENT",
		Summary: "run a statement in every interpreter at once",
		Help: `The rest of the line is Python, and goes on at the continuation prompt if it
is compound. Interpreters with a GIL of their own compute at the same time.
What they write is labelled, one interpreter after the other.

>>> :new worker
>>> :all import binascii
>>> :all binascii.hexlify(b'hi')
[main] b'6869'
[worker] b'6869'
`,
		Statement: func(args string) string { return args },
		Run: func(ctx context.Context, s *Session, src string) (Result, error) {
			if strings.TrimSpace(src) == "" {
				return Result{}, errUsage
			}
			return s.runAll(ctx, src), nil
		},
	}
}

// runAll runs Python in every interpreter at once and then shows what each wrote, in the order of
// their ids. The session is to end if one of them asked for it.
func (s *Session) runAll(ctx context.Context, src string) Result {
	ins := s.process.Interpreters()
	results := make([]Result, len(ins))
	gathered := make([]gatherer, len(ins))
	var wg sync.WaitGroup
	for i, in := range ins {
		restore := s.gather(in, &gathered[i])
		wg.Go(func() {
			defer restore()
			results[i] = s.runIn(ctx, in, src)
		})
	}
	wg.Wait()
	var all Result
	for i, in := range ins {
		name := s.name(in)
		label := s.opt.Style(Ink{RoleInterpreter, int(in.ID())}, "["+name+"]") + " "
		gathered[i].show(s.opt.Stdout, s.opt.Stderr, label)
		r := results[i]
		if r.Crashed {
			s.bury(in)
		}
		all.Failed = all.Failed || r.Failed
		all.Crashed = all.Crashed || r.Crashed
		all.Interrupted = all.Interrupted || r.Interrupted
		if r.Exit && !all.Exit {
			all.Exit, all.Status = true, r.Status
		}
	}
	return all
}

// gather diverts an interpreter's streams into g until the returned function is called.
func (s *Session) gather(in *interp.Interpreter, g *gatherer) (restore func()) {
	o, ok := s.outlets[in.ID()]
	if !ok { // made by code, which chose its streams
		return func() {}
	}
	return o.divert(g.writer(false), g.writer(true))
}
