package sessions

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"terrarium/interp"
)

func modulesCommand() Command {
	return Command{
		Name:    "modules",
		Args:    "[NAME] [--all]",
		Summary: "list the module objects of an interpreter",
		Help: `binascii#2@main is the second module object made from the name binascii in
main. Those that were there at the start and that nobody else refers to are
left out; --all lists them too.

>>> import binascii
>>> old = binascii
>>> import sys
>>> del sys.modules['binascii']
>>> import binascii
>>> :modules
module object    kind         state    made by   held by
binascii#1@main  multi-phase  2 slots  entry 1   __main__.old
binascii#2@main  multi-phase  2 slots  entry 5   sys.modules, __main__.binascii
sys#1@main       built-in     –        start-up  sys.modules, __main__.sys
… 2 more from start-up   (:modules main --all)
`,
		Complete: completeName,
		Run: func(_ context.Context, s *Session, args string) (Result, error) {
			in, all := s.current, false
			named := false
			for _, word := range strings.Fields(args) {
				switch {
				case word == "--all":
					all = true
				case named:
					return Result{}, errUsage
				default:
					found, err := s.find(word)
					if err != nil {
						return Result{}, err
					}
					in, named = found, true
				}
			}
			return Result{}, s.listModules(in, all)
		},
	}
}

// listModules draws the table of an interpreter's module objects.
func (s *Session) listModules(in *interp.Interpreter, all bool) error {
	mods, err := in.Modules()
	if err != nil {
		return err
	}
	t := table{columns: []column{{title: "module object"}, {title: "kind"}, {title: "state"}, {title: "made by"}, {title: "held by"}}}
	hidden := 0
	for i, m := range mods {
		if !all && m.StartUp && !slices.ContainsFunc(m.HeldBy, func(h string) bool { return h != "sys.modules" }) {
			hidden++
			continue
		}
		held := strings.Join(m.HeldBy, ", ")
		if held == "" {
			held = "nothing; gc.collect() frees it"
		}
		t.add(
			cell{fmt.Sprintf("%s#%d@%s", m.Name, m.Number, s.name(in)), Ink{RoleModule, i}},
			plainCell(m.Kind),
			plainCell(m.State),
			plainCell(m.MadeBy),
			plainCell(held),
		)
	}
	t.write(s.opt.Stdout, s.opt.Style, s.width())
	if hidden > 0 {
		fmt.Fprintf(s.opt.Stdout, "… %d more from start-up   (:modules %s --all)\n", hidden, s.name(in))
	}
	return nil
}
