package lab

import (
	"fmt"

	"terrarium/interp"
)

// A global resource: there is one LED on the board, however many interpreters and module objects there are. A module
// gives access to it; it does not own it.

// board stands for the hardware, which is there before any module is: two modules reach the same one.
var board = &interp.ModuleDef{Name: "the board", NewProcessState: func() any { return new(led) }}

type led struct {
	lit    bool
	holder string // who acquired it; "": nobody
	log    []string
}

func (l *led) set(who string, lit bool) {
	word := map[bool]string{true: "on", false: "off"}[lit]
	l.lit = lit
	l.log = append(l.log, who+": "+word)
}

// LED gives access to the LED rightly.
var LED = &interp.ModuleDef{
	Name: "_testled",
	Doc: `Access to the one LED of the board, with a lock and a log of who switched it.

acquire() before switch(on); release() afterwards. The LED stays as it is when
a module object is made or dies: no module owns it.

Try:  acquire(), switch(True), then import _testled again or in another
      interpreter: is_on() says True there too, acquire() fails until
      release() is called here, and log() is the same everywhere.
      Then compare _testled_owned.`,
	NewState: func() any { return new(ledUser) },
	Exec: execSlots{func(t *Thread, m *Module) (err error) {
		s := interp.StateOf[ledUser](m)
		s.name = ledName(t, m)
		s.errorType, err = m.NewException(t, "error")
		return err
	}},
	Functions: []interp.FuncDef{
		fn("acquire", "()", "Take the LED; error if somebody has it.", ledFunc(func(s *ledUser, l *led, _ []Value) (Value, error) {
			if l.holder != "" {
				return interp.None, interp.Errorf(s.errorType, "the LED is held by %s", l.holder)
			}
			l.holder = s.name
			return interp.None, nil
		})),
		fn("release", "()", "Give the LED back.", ledFunc(func(s *ledUser, l *led, _ []Value) (Value, error) {
			if err := s.holds(l); err != nil {
				return interp.None, err
			}
			l.holder = ""
			return interp.None, nil
		})),
		fn("switch", "(on, /)", "Switch the LED, which must have been acquired.", func(t *Thread, self Value, args []Value) (Value, error) {
			on, err := interp.Truth(t, args[0]) // may run code: not while the lock is held
			if err != nil {
				return interp.None, err
			}
			return ledFunc(func(s *ledUser, l *led, _ []Value) (Value, error) {
				if err := s.holds(l); err != nil {
					return interp.None, err
				}
				l.set(s.name, on)
				return interp.None, nil
			})(t, self, args)
		}),
		fn("is_on", "()", "Ask the LED itself.", ledFunc(func(_ *ledUser, l *led, _ []Value) (Value, error) { return interp.Bool(l.lit), nil })),
		fn("log", "()", "Who switched it, from the beginning.", ledFunc(func(_ *ledUser, l *led, _ []Value) (Value, error) { return l.lines(), nil })),
	},
	// A module object that dies gives back what it had acquired, and leaves the LED as it is.
	Free: func(m *Module) {
		s := interp.StateOf[ledUser](m)
		interp.WithProcessState(m.Thread(), board, func(l *led) error {
			if l.holder == s.name {
				l.holder = ""
			}
			return nil
		})
	},
	Interpreters: interp.PerInterpreterGIL,
}

// ledUser is the state of a module object.
type ledUser struct {
	name      string
	errorType *interp.Type
}

func (s *ledUser) holds(l *led) error {
	if l.holder != s.name {
		return interp.Errorf(s.errorType, "acquire() the LED first")
	}
	return nil
}

func (l *led) lines() Value {
	var lines []Value
	for _, line := range l.log {
		lines = append(lines, interp.String(line))
	}
	return interp.NewList(lines)
}

// ledFunc is a function that runs with the board's lock held.
func ledFunc(f func(s *ledUser, l *led, args []Value) (Value, error)) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (v Value, err error) {
		err = interp.WithProcessState(t, board, func(l *led) (err error) {
			v, err = f(interp.SelfState[ledUser](self), l, args)
			return err
		})
		return v, err
	}
}

// ledName is how the log names a module object.
func ledName(t *Thread, m *Module) string {
	in := t.Interpreter().Name()
	if in == "" {
		in = fmt.Sprintf("interpreter %d", t.Interpreter().ID())
	}
	return fmt.Sprintf("%s#%d@%s", m.Name(), m.Number(), in)
}

// OwnedLED behaves as if every module object had the LED for itself.
var OwnedLED = &interp.ModuleDef{
	Name: "_testled_owned",
	Doc: `The one LED of the board, driven by a module that believes it owns it.

Importing switches it off, to begin with a known state; is_on() is what this
module object remembers. Nothing is locked.

Try:  on(), then del sys.modules['_testled_owned'] and import it again, or import
      it in another interpreter. is_on() of the first still says True. Ask
      _testled.is_on() and _testled.log() what happened to the LED.`,
	NewState: func() any { return new(ledOwner) },
	Exec: execSlots{func(t *Thread, m *Module) error {
		s := interp.StateOf[ledOwner](m)
		s.name = ledName(t, m)
		return s.drive(t, false) // wrong: somebody else may be using it
	}},
	Functions: []interp.FuncDef{
		fn("on", "()", "Switch it on.", ownedSwitch(true)),
		fn("off", "()", "Switch it off.", ownedSwitch(false)),
		fn("is_on", "()", "What this module object remembers.", func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.Bool(interp.SelfState[ledOwner](self).lit), nil // wrong: ask the LED
		}),
	},
	Interpreters: interp.PerInterpreterGIL,
}

type ledOwner struct {
	name string
	lit  bool // a copy of what belongs to the board
}

func (s *ledOwner) drive(t *Thread, lit bool) error {
	s.lit = lit
	return interp.WithProcessState(t, board, func(l *led) error {
		l.set(s.name, lit) // wrong: whoever holds it is not asked
		return nil
	})
}

func ownedSwitch(lit bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, _ []Value) (Value, error) {
		return interp.None, interp.SelfState[ledOwner](self).drive(t, lit)
	}
}
