package sessions

import (
	"context"
	"strings"
)

func atCommand() Command {
	return Command{
		Name:    "at",
		Args:    "NAME STATEMENT",
		Summary: "run a statement in another interpreter",
		Help: `The rest of the line is Python for that interpreter, and goes on at the
continuation prompt if it is compound. The current interpreter stays current.

>>> :new worker
>>> :at worker x = 6
>>> :at worker for i in range(2):
...     print(x * i)
...
0
6
`,
		Statement: func(args string) string {
			_, src := cutWord(args)
			return src
		},
		Complete: completeName,
		Run: func(ctx context.Context, s *Session, args string) (Result, error) {
			name, src := cutWord(args)
			if strings.TrimSpace(src) == "" {
				return Result{}, errUsage
			}
			in, err := s.find(name)
			if err != nil {
				return Result{}, err
			}
			return s.runAlone(ctx, in, src), nil
		},
	}
}
