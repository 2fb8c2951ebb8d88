package sessions

import (
	"fmt"

	"terrarium/interp"
)

func leaksCommand() Command {
	return Command{
		Name:    "leaks",
		Summary: "show which objects were found with two owners",
		Help: `An object belongs to the interpreter that made it. When a native module hands
it to another one this is reported at once, and remembered for this list: what
it was, who left it there, and the state that it was reached through.

>>> import _testliar
>>> _testliar.remember('from main')
>>> :leaks
No object was found with two owners.
>>> :new worker --shared-gil
>>> :at worker import _testliar
>>> :at worker _testliar.registry()
⚠ worker was handed an object that main left there.
<BLANKLINE>
  object     list  ['from main']           left by main, entry 2
  through    _testliar's per-process state, slot "registry"
  CPython    shares it silently while both use one GIL; with separate GILs
             reference counts race and the process crashes
<BLANKLINE>
['from main']
>>> :leaks
⚠ worker was handed an object that main left there.
...
`,
		Run: noArgs(func(s *Session) (Result, error) {
			leaks := s.process.Leaks()
			if len(leaks) == 0 {
				fmt.Fprintln(s.opt.Stdout, "No object was found with two owners.")
			}
			for i, l := range leaks {
				if i > 0 {
					fmt.Fprintln(s.opt.Stdout)
				}
				fmt.Fprint(s.opt.Stdout, l.Report())
			}
			return Result{}, nil
		}),
	}
}

// leaked reports a leak where the interpreter that was handed the object writes its errors.
func (s *Session) leaked(l interp.Leak) {
	if f := s.opt.Process.Leak; f != nil {
		f(l)
	}
	w := s.opt.Stderr
	if o, ok := s.outlets[l.To.ID]; ok {
		w = outletWriter{o, true}
	}
	fmt.Fprintf(w, "%s\n", l.Report())
}

// bury clears away an interpreter that crashed. main rises again, empty.
func (s *Session) bury(in *interp.Interpreter) {
	delete(s.outlets, in.ID())
	s.numbers[s.name(in)] = in.ModuleNumbers()
	if in != s.main {
		if in == s.current {
			s.current = s.main
		}
		fmt.Fprintf(s.opt.Stderr, "%s is gone, alone; the other interpreters go on.\n", s.name(in))
		return
	}
	again, err := s.openMain()
	if err != nil {
		s.fail(err)
		return
	}
	if s.current == s.main {
		s.current = again
	}
	s.main = again
	fmt.Fprintln(s.opt.Stderr, "main is gone, alone; a new main has taken its place, and the other interpreters go on.")
}
