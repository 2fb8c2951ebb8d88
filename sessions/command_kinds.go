package sessions

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

func kindsCommand() Command {
	return Command{
		Name:    "kinds",
		Args:    "FILE [MODULE...] [--all]",
		Summary: "run a script with modules of several kinds and compare",
		Help: `The script imports one of the modules. It is run once for each of them, in a
process of its own, with that one in the place of the one it names; what came
out differently is shown. Without names the modules are the four kinds in the
laboratory: single-phase with m_size -1 and with m_size >= 0, multi-phase with
a static type and with heap types. A script is source, where every statement
is a step, or a transcript. --all shows what came out alike, too.

>>> :kinds
usage: :kinds FILE [MODULE...] [--all]
>>> :kinds no_such_file.py
no_such_file.py: ...
`,
		Run: func(ctx context.Context, s *Session, args string) (Result, error) {
			var words []string
			all := false
			for _, w := range strings.Fields(args) {
				if w == "--all" {
					all = true
				} else {
					words = append(words, w)
				}
			}
			if len(words) == 0 {
				return Result{}, errUsage
			}
			kinds := words[1:]
			switch {
			case len(kinds) == 0:
				kinds = s.opt.Kinds
			case len(kinds) == 1 || len(kinds) > 26:
				return Result{}, errors.New("between 2 and 26 modules can be compared")
			}
			if len(kinds) == 0 {
				return Result{}, errors.New("name the modules to compare")
			}
			if err := s.checkKinds(kinds); err != nil {
				return Result{}, err
			}
			c, err := s.compare(ctx, words[0], kinds)
			if errors.Is(err, errInterrupted) {
				s.fail(err)
				return Result{Failed: true, Interrupted: true}, nil
			}
			if err != nil {
				return Result{}, err
			}
			c.write(s.opt.Stdout, s.opt.Style, s.describeKind, all)
			return Result{}, nil
		},
	}
}

// checkKinds says which of the modules cannot be imported.
func (s *Session) checkKinds(kinds []string) error {
	var known []string
	for _, d := range s.opt.Process.Modules {
		known = append(known, d.Name)
	}
	for name := range s.opt.Process.Frozen {
		known = append(known, name)
	}
	for _, kind := range kinds {
		found := false
		for _, name := range known {
			found = found || name == kind
		}
		if found {
			continue
		}
		if near := nearest(kind, known); near != "" {
			return fmt.Errorf("there is no module %s (did you mean %s?)", shown(kind), near)
		}
		return fmt.Errorf("there is no module %s", shown(kind))
	}
	return nil
}
