// Package decimal holds the module decimal: the General Decimal Arithmetic Specification on math/big, native in `_decimal`.
// Results are those of libmpdec to the digit, functions that are rounded correctly included, which no Go library offers.
package decimal

import (
	_ "embed"
	"strings"

	"terrarium/interp"
)

// Source is the module decimal, written in the language.
//
//go:embed decimal.py
var Source string

type (
	// Value and Thread are short for what every function here handles.
	Value  = interp.Value
	Thread = interp.Thread
)

// Def defines `_decimal`.
var Def = &interp.ModuleDef{
	Name:         "_decimal",
	Doc:          "The arithmetic behind the module decimal.",
	NewState:     func() any { return new(state) },
	Exec:         []func(*Thread, *interp.Module) error{exec},
	Interpreters: interp.PerInterpreterGIL,
	Functions: []interp.FuncDef{
		{Name: "getcontext", Sig: "()", Doc: "The current context.", Fn: getContext},
		{Name: "setcontext", Sig: "(context, /)", Doc: "Make a context the current one.", Fn: setContext},
		{Name: "localcontext", Sig: "(ctx=None, **kwargs)", Doc: "A context manager for which a copy of ctx, or of the current context, is the current one.", Fn: localContext},
	},
	Constants: []interp.Constant{
		{Name: "HAVE_THREADS", Value: interp.True},
		{Name: "HAVE_CONTEXTVAR", Value: interp.True},
		{Name: "MAX_PREC", Value: interp.Int(maxPrec)},
		{Name: "MAX_EMAX", Value: interp.Int(maxEmax)},
		{Name: "MIN_EMIN", Value: interp.Int(minEmin)},
		{Name: "MIN_ETINY", Value: interp.Int(minEtiny)},
		{Name: "__version__", Value: interp.String("1.70")},
		{Name: "__libmpdec_version__", Value: interp.String("2.5.1")},
	},
}

// state is what one module object holds.
type state struct {
	decimal, context, signalDict, manager *interp.Type

	tuple    Value                         // DecimalTuple
	rational Value                         // numbers.Rational
	signals  [len(conditions)]*interp.Type // exception classes, in the order of conditions

	current   *contextObject
	templates [3]*contextObject
}

// condition is what can go wrong, or be worth a note, and its exception class.
type condition struct {
	name  string
	bits  status
	bases string // "" is DecimalException; names of conditions or built-in exceptions
}

// numSignals of the conditions have a flag and a trap; the others are kinds of InvalidOperation.
const numSignals = 9

var conditions = [...]condition{
	{"InvalidOperation", invalid, ""},
	{"FloatOperation", floatOperation, "DecimalException TypeError"},
	{"DivisionByZero", divisionByZero, "DecimalException ZeroDivisionError"},
	{"Overflow", overflow, "Inexact Rounded"},
	{"Underflow", underflow, "Inexact Rounded Subnormal"},
	{"Subnormal", subnormal, ""},
	{"Inexact", inexact, ""},
	{"Rounded", rounded, ""},
	{"Clamped", clamped, ""},
	{"ConversionSyntax", conversionSyntax, "InvalidOperation"},
	{"DivisionImpossible", divisionImpossible, "InvalidOperation"},
	{"DivisionUndefined", divisionUndefined, "InvalidOperation ZeroDivisionError"},
	{"InvalidContext", invalidContext, "InvalidOperation"},
}

// exceptionOrder is the order in which the classes are made: bases first.
var exceptionOrder = [...]int{0, 1, 2, 5, 6, 7, 8, 3, 4, 9, 10, 11, 12}

// reprOrder is the order in which a context's repr lists signals.
var reprOrder = [...]int{8, 0, 2, 6, 1, 3, 7, 5, 4}

func exec(t *Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if err = s.makeExceptions(t, m); err != nil {
		return err
	}
	for _, c := range []struct {
		to   **interp.Type
		spec *interp.TypeSpec
	}{{&s.decimal, &decimalSpec}, {&s.context, &contextSpec}, {&s.signalDict, &signalDictSpec}, {&s.manager, &managerSpec}} {
		if *c.to, err = m.NewType(t, c.spec); err != nil {
			return err
		}
	}
	for i := range numRoundings {
		m.Set(roundingNames[i], interp.Obj(t.Intern(roundingNames[i])))
	}
	for i, tpl := range []struct {
		name  string
		prec  int64
		round rounding
		traps status
	}{
		{"DefaultContext", 28, roundHalfEven, invalid | divisionByZero | overflow},
		{"BasicContext", 9, roundHalfUp, invalid | divisionByZero | overflow | underflow | clamped},
		{"ExtendedContext", 9, roundHalfEven, 0},
	} {
		c := s.newContext()
		c.prec, c.round, c.traps = tpl.prec, tpl.round, tpl.traps
		s.templates[i] = c
		m.Set(tpl.name, interp.Obj(c))
	}
	s.current = s.templates[0].copy(s)
	return s.join(t, m)
}

func (s *state) makeExceptions(t *Thread, m *interp.Module) error {
	add := func(name string, bases ...*interp.Type) (*interp.Type, error) {
		c, err := m.NewException(t, name, bases...)
		if err != nil {
			return nil, err
		}
		return c, interp.SetAttr(t, interp.Obj(c), t.Intern("__module__"), interp.String("decimal"))
	}
	root, err := add("DecimalException", interp.TypeArithmeticError)
	if err != nil {
		return err
	}
	known := map[string]*interp.Type{"DecimalException": root, "TypeError": interp.TypeTypeError, "ZeroDivisionError": interp.TypeZeroDivisionError}
	for _, i := range exceptionOrder {
		c := conditions[i]
		bases := []*interp.Type{root}
		if c.bases != "" {
			bases = nil
			for _, name := range strings.Fields(c.bases) {
				bases = append(bases, known[name])
			}
		}
		if s.signals[i], err = add(c.name, bases...); err != nil {
			return err
		}
		known[c.name] = s.signals[i]
	}
	return nil
}

// join makes the class a number among the others, and DecimalTuple.
func (s *state) join(t *Thread, m *interp.Module) error {
	numbers, err := t.Import("numbers")
	if err != nil {
		return err
	}
	number, err := interp.GetAttr(t, numbers, t.Intern("Number"))
	if err != nil {
		return err
	}
	if _, err = interp.CallMethod(t, number, t.Intern("register"), interp.Obj(s.decimal)); err != nil {
		return err
	}
	if s.rational, err = interp.GetAttr(t, numbers, t.Intern("Rational")); err != nil {
		return err
	}
	collections, err := t.Import("collections")
	if err != nil {
		return err
	}
	named, err := interp.GetAttr(t, collections, t.Intern("namedtuple"))
	if err != nil {
		return err
	}
	s.tuple, err = interp.CallKw(t, named, []Value{interp.String("DecimalTuple"), interp.String("sign digits exponent"), interp.String("decimal")},
		[]*interp.Str{t.Intern("module")})
	m.Set("DecimalTuple", s.tuple)
	return err
}

// raise notes what an operation met in the context, and raises what is trapped.
func (s *state) raise(t *Thread, c *contextObject, met status) error {
	if met&outOfMemory != 0 {
		return interp.NewException(interp.TypeMemoryError)
	}
	c.flags |= met
	if met &= c.traps; met == 0 {
		return nil
	}
	var class *interp.Type
	var list []Value
	add := func(i int) { list = append(list, interp.Obj(s.signals[i])) }
	if met&invalidOperation != 0 {
		add(0)
	}
	for i := numSignals; i < len(conditions); i++ {
		if met&conditions[i].bits != 0 {
			add(i)
		}
	}
	for i := range numSignals {
		if met&conditions[i].bits == 0 {
			continue
		}
		if class == nil {
			class = s.signals[i]
		}
		if i > 0 {
			add(i)
		}
	}
	return interp.NewException(class, interp.NewList(list))
}
