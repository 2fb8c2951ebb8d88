package sessions

import (
	"context"
	"fmt"
	"strings"
)

func helpCommand() Command {
	return Command{
		Name:    "help",
		Args:    "[COMMAND]",
		Summary: "explain the commands, or one of them",
		Help: `With a command's name: what it does, with an example.

>>> :help quit
:quit
...
`,
		Complete: func(_ *Session, words []string) []string {
			if len(words) > 1 {
				return nil
			}
			var names []string
			for _, c := range Commands() {
				names = append(names, c.Name)
			}
			return names
		},
		Run: func(_ context.Context, s *Session, args string) (Result, error) {
			if args == "" {
				s.helpAll()
				return Result{}, nil
			}
			c, err := lookup(strings.TrimPrefix(args, ":"))
			if err != nil {
				return Result{}, err
			}
			fmt.Fprintf(s.opt.Stdout, "%s\n\n%s", s.opt.Style(Ink{Role: RoleCommand}, c.usage()), c.Help)
			return Result{}, nil
		},
	}
}

// helpAll lists what can be typed.
func (s *Session) helpAll() {
	w := s.opt.Stdout
	fmt.Fprint(w, `What you type is Python, for the current interpreter. A line that begins with
a colon is a command:

`)
	t := table{columns: []column{{title: "command"}, {title: "what it does"}}}
	for _, c := range Commands() {
		t.add(cell{c.usage(), Ink{Role: RoleCommand}}, plainCell(c.Summary))
	}
	t.write(w, s.opt.Style, 0)
	fmt.Fprint(w, `
:help COMMAND shows an example. Ctrl-C interrupts, Ctrl-D leaves.
`)
}
