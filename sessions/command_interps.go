package sessions

import "strconv"

func interpsCommand() Command {
	return Command{
		Name:    "interps",
		Summary: "list the interpreters",
		Help: `The dot marks the current one. Interpreters with a GIL of their own compute at
the same time as the others.

>>> :new worker
>>> :interps
  name    id  GIL     modules  state
● main     0  shared        ...  idle
  worker   1  own           ...  idle
`,
		Run: noArgs(func(s *Session) (Result, error) {
			return Result{}, s.listInterpreters()
		}),
	}
}

// listInterpreters draws the table of the living interpreters.
func (s *Session) listInterpreters() error {
	t := table{columns: []column{{title: "  name"}, {title: "id", right: true}, {title: "GIL"}, {title: "modules", right: true}, {title: "state"}}}
	for _, in := range s.process.Interpreters() {
		mods, err := in.Modules()
		if err != nil {
			return err
		}
		mark := "  "
		if in == s.current {
			mark = "● "
		}
		gil := "shared"
		if in.Config().OwnGIL {
			gil = "own"
		}
		state := "idle"
		if s.busy(in) {
			state = "running"
		}
		t.add(
			cell{mark + s.name(in), Ink{RoleInterpreter, int(in.ID())}},
			plainCell(strconv.FormatInt(in.ID(), 10)),
			plainCell(gil),
			plainCell(strconv.Itoa(len(mods))),
			plainCell(state),
		)
	}
	t.write(s.opt.Stdout, s.opt.Style, s.width())
	return nil
}

// width is how many columns a table may fill, 0 for any number.
func (s *Session) width() int {
	if s.opt.Width == nil {
		return 0
	}
	return s.opt.Width()
}
