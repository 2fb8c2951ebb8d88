package sessions

import (
	"context"
	"fmt"
	"strings"
)

func holdsCommand() Command {
	return Command{
		Name:    "holds",
		Args:    "EXPRESSION",
		Summary: "show what keeps an object alive",
		Help: `Evaluates the expression in the current interpreter and lists the ways that
lead to its value, the shortest first: one through each object that refers to
it. The object lives as long as one of them is left. What stands in
parentheses has no name in the language.

>>> import sys, binascii
>>> old_binascii = binascii
>>> del sys.modules['binascii']
>>> import binascii
>>> :holds old_binascii
binascii#1@main is kept alive by
  main: __main__.old_binascii
>>> f = old_binascii.hexlify
>>> del old_binascii
>>> :holds f.__self__
binascii#1@main is kept alive by
  main: __main__.f.__self__
>>> :holds binascii
binascii#2@main is kept alive by
  main: __main__.binascii
  main: sys.modules['binascii']
`,
		Statement: func(args string) string { return args },
		Run: func(ctx context.Context, s *Session, expr string) (Result, error) {
			if expr = strings.TrimSpace(expr); expr == "" {
				return Result{}, errUsage
			}
			return s.holds(ctx, expr), nil
		},
	}
}

// holds writes what keeps the value of an expression alive.
func (s *Session) holds(ctx context.Context, expr string) Result {
	in := s.current
	s.begin(in, 1)
	defer s.begin(in, -1)
	h, o := in.Holds(ctx, expr)
	r := resultOf(o)
	w := s.opt.Stdout
	switch {
	case r.Crashed:
		s.bury(in)
	case r.Failed || r.Exit:
	case h.Immortal:
		fmt.Fprintf(w, "%s needs nobody: it is a plain value, or shared by all interpreters.\n", h.Object)
	case len(h.Paths) == 0:
		fmt.Fprintf(w, "%s is kept alive by nothing: it is gone again.\n", h.Object)
	default:
		fmt.Fprintf(w, "%s is kept alive by\n", h.Object)
		for _, path := range h.Paths {
			fmt.Fprintf(w, "  %s\n", path)
		}
		if h.More > 0 {
			fmt.Fprintf(w, "  … and %d more\n", h.More)
		}
	}
	return r
}
