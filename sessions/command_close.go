package sessions

import "context"

func closeCommand() Command {
	return Command{
		Name:    "close",
		Args:    "NAME",
		Summary: "end an interpreter",
		Help: `Its objects are gone; what it wrote stays. Closing the current interpreter
returns to main, which cannot be closed.

>>> :new worker
>>> :switch worker
[worker] >>> :close worker
>>> :switch worker
there is no interpreter worker; alive: main
`,
		Complete: completeName,
		Run: func(_ context.Context, s *Session, name string) (Result, error) {
			if name == "" {
				return Result{}, errUsage
			}
			in, err := s.find(name)
			if err != nil {
				return Result{}, err
			}
			back := in == s.current
			if err := s.end(in); err != nil {
				return Result{}, err
			}
			if back {
				s.note("%s is closed. Back in main.", name)
			} else {
				s.note("%s is closed.", name)
			}
			return Result{}, nil
		},
	}
}
