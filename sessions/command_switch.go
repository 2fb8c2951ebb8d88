package sessions

import "context"

func switchCommand() Command {
	return Command{
		Name:    "switch",
		Args:    "[NAME]",
		Summary: "make an interpreter the current one",
		Help: `What is typed from then on runs there, and the prompt says so. Without a name
it lists the interpreters.

>>> :new worker
>>> :switch worker
[worker] >>> x = 'of worker'
[worker] >>> :switch main
>>> x
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
NameError: name 'x' is not defined
`,
		Complete: completeName,
		Run: func(_ context.Context, s *Session, name string) (Result, error) {
			if name == "" {
				return Result{}, s.listInterpreters()
			}
			in, err := s.find(name)
			if err != nil {
				return Result{}, err
			}
			s.current = in
			return Result{}, nil
		},
	}
}
