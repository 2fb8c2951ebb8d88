package sessions

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

func traceCommand() Command {
	return Command{
		Name:    "trace",
		Args:    "on | off | save FILE | diff FILE",
		Summary: "show what happens to module objects: create, exec, … free",
		Help: `While it is on, every entry is followed by what it did to module objects.
Each is named by its label: binascii#1@main is the first one made from the
name binascii in main.

  create   it was made                exec     it was filled
  refused  it could not be had        reached  native code reached its state
  clear    its state is about to go   free     it is gone

:trace save writes what was told since it was turned on into a file, and
:trace diff compares that with such a file: an entry changed, what became of
it?

>>> import sys, gc
>>> :trace on
>>> import binascii
· main    create   binascii#1@main       from importing binascii, entry 2
· main    exec     binascii#1@main       Error, Incomplete → state
>>> del sys.modules['binascii'], binascii
>>> gc.collect() > 0
True
· main    clear    binascii#1@main       state with 2 slots
· main    free     binascii#1@main       only its own cycle still held it
>>> :trace off
`,
		Complete: func(_ *Session, words []string) []string {
			if len(words) > 1 {
				return nil
			}
			return []string{"on", "off", "save", "diff"}
		},
		Run: func(_ context.Context, s *Session, args string) (Result, error) {
			word, file := cutWord(args)
			file = strings.TrimSpace(file)
			if (file != "") != (word == "save" || word == "diff") {
				return Result{}, errUsage
			}
			switch word {
			case "on":
				s.startTrace()
				s.note("Tracing module objects from now on. :trace off ends it.")
			case "off":
				s.stopTrace()
			case "save":
				return Result{}, s.writeFile(file, s.trace.text())
			case "diff":
				return Result{}, s.diffTrace(file)
			default:
				return Result{}, errUsage
			}
			return Result{}, nil
		},
	}
}

// diffTrace shows in which lines the trace differs from a saved one.
func (s *Session) diffTrace(file string) error {
	saved, err := s.readFile(file)
	if err != nil {
		return err
	}
	now := s.trace.text()
	if now == "" {
		return errors.New("nothing was traced; :trace on begins")
	}
	w := s.opt.Stdout
	if saved == now {
		fmt.Fprintln(w, "The same events as in the file.")
		return nil
	}
	alike := 0
	tell := func() {
		if alike > 0 {
			fmt.Fprintf(w, "  … %d alike\n", alike)
			alike = 0
		}
	}
	for _, l := range diffOutput(saved, now, Flags{NoEllipsis: true, Traceback: true}) {
		ink := Ink{Role: RoleAdded}
		switch l.op {
		case ' ':
			alike++
			continue
		case '-':
			ink.Role = RoleRemoved
		}
		tell()
		fmt.Fprintln(w, s.opt.Style(ink, string(l.op)+" "+l.text))
	}
	tell()
	return nil
}
