package sessions

import (
	"context"
	"strings"

	"terrarium/interp"
)

func newCommand() Command {
	return Command{
		Name:    "new",
		Args:    "NAME [--legacy | --shared-gil]",
		Summary: "make an interpreter",
		Help: `Makes an isolated interpreter with a GIL of its own: it computes at the same
time as the others and shares no object with them. The current interpreter
stays current.

With --shared-gil it takes turns with main; modules that do not support
several interpreters are still refused. With --legacy it takes turns with
main and loads any module, as interpreters did before isolation.

>>> binascii_here = __import__('binascii')
>>> :new worker
>>> :at worker binascii_here
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
NameError: name 'binascii_here' is not defined
>>> :new old --legacy
>>> :at old import _testsinglephase
>>> :at worker import _testsinglephase
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ImportError: module ... does not support loading in subinterpreters
`,
		Run: func(_ context.Context, s *Session, args string) (Result, error) {
			cfg, gil, err := newConfig(args)
			if err != nil {
				return Result{}, err
			}
			if err := s.checkName(cfg.Name); err != nil {
				return Result{}, err
			}
			if _, err := s.open(cfg); err != nil {
				return Result{}, err
			}
			s.note("%s is alive (%s). :switch %s to step in.", cfg.Name, gil, cfg.Name)
			return Result{}, nil
		},
	}
}

// newConfig reads the arguments of :new.
func newConfig(args string) (cfg interp.Config, gil string, err error) {
	cfg, gil = interp.Isolated(), "own GIL"
	for _, word := range strings.Fields(args) {
		switch {
		case word == "--legacy":
			cfg.OwnGIL, cfg.CheckMultiInterp, gil = false, false, "main's GIL, any module"
		case word == "--shared-gil":
			cfg.OwnGIL, gil = false, "main's GIL"
		case cfg.Name != "":
			return cfg, "", errUsage
		default:
			cfg.Name = word
		}
	}
	if cfg.Name == "" {
		err = errUsage
	}
	return cfg, gil, err
}
