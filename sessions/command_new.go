package sessions

import (
	"context"

	"terrarium/interp"
)

func newCommand() Command {
	return Command{
		Name:    "new",
		Args:    "NAME",
		Summary: "make an interpreter",
		Help: `Makes an isolated interpreter with a GIL of its own: it computes at the same
time as the others and shares no object with them. The current interpreter
stays current.

>>> binascii_here = __import__('binascii')
>>> :new worker
>>> :at worker binascii_here
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
NameError: name 'binascii_here' is not defined
`,
		Run: func(_ context.Context, s *Session, name string) (Result, error) {
			if name == "" {
				return Result{}, errUsage
			}
			if err := s.checkName(name); err != nil {
				return Result{}, err
			}
			if _, err := s.open(interp.Config{Name: name, OwnGIL: true, CheckMultiInterp: true}); err != nil {
				return Result{}, err
			}
			s.note("%s is alive (own GIL). :switch %s to step in.", name, name)
			return Result{}, nil
		},
	}
}
