package decimal

import (
	"math/big"
	"strconv"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

// contextObject is a Context.
type contextObject struct {
	interp.Native
	settings
	capitals     bool
	flags, traps status
}

var roundingNames = [numRoundings]string{"ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"}

func (s *state) newContext() *contextObject {
	c := &contextObject{settings: settings{prec: 28, emax: 999999, emin: -999999, round: roundHalfEven}, capitals: true, traps: invalid | divisionByZero | overflow}
	interp.NewNative(s.context, c)
	return c
}

// copy gives the same settings, without flags.
func (c *contextObject) copy(s *state) *contextObject {
	r := s.newContext()
	r.settings, r.capitals, r.traps = c.settings, c.capitals, c.traps
	return r
}

func contextOf(v Value) *contextObject {
	c, _ := interp.As[*contextObject](v)
	return c
}

// stateOf finds the module's state from one of its classes, or one derived from it.
func stateOf(c *interp.Type) *state {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s
			}
		}
	}
	return nil
}

// contextArg is the context given, or the current one.
func (s *state) contextArg(v Value) (*contextObject, error) {
	if v.IsNone() {
		return s.current, nil
	}
	if c := contextOf(v); c != nil {
		return c, nil
	}
	return nil, interp.TypeErrorf("optional argument must be a context")
}

func getContext(_ *Thread, self Value, _ []Value) (Value, error) {
	return interp.Obj(interp.SelfState[state](self).current), nil
}

func setContext(_ *Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	c := contextOf(args[0])
	if c == nil {
		return interp.None, interp.TypeErrorf("argument must be a context")
	}
	for _, tpl := range s.templates {
		if c == tpl { // those stay as they are
			c = c.copy(s)
		}
	}
	s.current = c
	return interp.None, nil
}

// manager is what localcontext gives.
type manager struct {
	interp.Native
	local, outer *contextObject
}

var managerSpec = interp.TypeSpec{
	Name:  "decimal.ContextManager",
	Flags: interp.NoInstances,
	Methods: []interp.FuncDef{
		{Name: "__enter__", Sig: "()", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			m, _ := interp.As[*manager](self)
			stateOf(self.Type()).current = m.local
			return interp.Obj(m.local), nil
		}},
		{Name: "__exit__", Sig: "(*args)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			m, _ := interp.As[*manager](self)
			stateOf(self.Type()).current = m.outer
			return interp.False, nil
		}},
	},
}

func localContext(t *Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	c, err := s.contextArg(args[0])
	if err != nil {
		return interp.None, err
	}
	local := c.copy(s)
	local.flags = c.flags
	if d := interp.AsDict(args[1]); d != nil {
		for key, val := range d.All {
			name, _ := interp.AsStr(key)
			f := contextField(name)
			if f == nil {
				return interp.None, interp.TypeErrorf("this function got an unexpected keyword argument '%s'", name)
			}
			if val.IsNone() {
				continue
			}
			if err := f.set(s, t, local, val, true); err != nil {
				return interp.None, err
			}
		}
	}
	return interp.NewNative(s.manager, &manager{local: local, outer: s.current}), nil
}

// field is an attribute of contexts. init: the value comes from an argument of the constructor.
type field struct {
	name string
	get  func(s *state, c *contextObject) Value
	set  func(s *state, t *Thread, c *contextObject, v Value, init bool) error
}

// contextFields are in the order of the constructor's parameters.
func contextFields() []field {
	ranged := func(lo, hi int64, text string, at func(c *contextObject) *int64) func(*state, *Thread, *contextObject, Value, bool) error {
		return func(_ *state, _ *Thread, c *contextObject, v Value, _ bool) error {
			n, ok := interp.AsBigInt(v)
			if !ok {
				return interp.TypeErrorf("an integer is required")
			}
			if !n.IsInt64() || n.Int64() < lo || n.Int64() > hi {
				return interp.ValueErrorf("%s", text)
			}
			*at(c) = n.Int64()
			return nil
		}
	}
	oneBit := func(name string, at func(c *contextObject) *bool) func(*state, *Thread, *contextObject, Value, bool) error {
		return func(_ *state, _ *Thread, c *contextObject, v Value, _ bool) error {
			n, ok := interp.AsBigInt(v)
			if !ok {
				return interp.TypeErrorf("an integer is required")
			}
			if n.Sign() < 0 || n.Cmp(bigOne) > 0 {
				return interp.ValueErrorf("valid values for %s are 0 or 1", name)
			}
			*at(c) = n.Sign() > 0
			return nil
		}
	}
	asInt := func(b bool) Value {
		if b {
			return interp.Int(1)
		}
		return interp.Int(0)
	}
	signals := func(at func(c *contextObject) *status, flags bool) field {
		name := "traps"
		if flags {
			name = "flags"
		}
		return field{name,
			func(s *state, c *contextObject) Value {
				return interp.NewNative(s.signalDict, &signalDict{c: c, flags: flags})
			},
			func(s *state, t *Thread, c *contextObject, v Value, init bool) error {
				bits, err := s.signalSet(t, v, init)
				if err == nil {
					*at(c) = bits
				}
				return err
			}}
	}
	return []field{
		{"prec", func(_ *state, c *contextObject) Value { return interp.Int(c.prec) },
			ranged(1, maxPrec, "valid range for prec is [1, MAX_PREC]", func(c *contextObject) *int64 { return &c.prec })},
		{"rounding", func(_ *state, c *contextObject) Value { return interp.String(roundingNames[c.round]) },
			func(_ *state, _ *Thread, c *contextObject, v Value, _ bool) error {
				r, err := roundingArg(v)
				if err == nil {
					c.round = r
				}
				return err
			}},
		{"Emin", func(_ *state, c *contextObject) Value { return interp.Int(c.emin) },
			ranged(minEmin, 0, "valid range for Emin is [MIN_EMIN, 0]", func(c *contextObject) *int64 { return &c.emin })},
		{"Emax", func(_ *state, c *contextObject) Value { return interp.Int(c.emax) },
			ranged(0, maxEmax, "valid range for Emax is [0, MAX_EMAX]", func(c *contextObject) *int64 { return &c.emax })},
		{"capitals", func(_ *state, c *contextObject) Value { return asInt(c.capitals) }, oneBit("capitals", func(c *contextObject) *bool { return &c.capitals })},
		{"clamp", func(_ *state, c *contextObject) Value { return asInt(c.clamp) }, oneBit("clamp", func(c *contextObject) *bool { return &c.clamp })},
		signals(func(c *contextObject) *status { return &c.flags }, true),
		signals(func(c *contextObject) *status { return &c.traps }, false),
	}
}

func contextField(name string) *field {
	for _, f := range contextFields() {
		if f.name == name {
			return &f
		}
	}
	return nil
}

func roundingArg(v Value) (rounding, error) {
	if name, ok := interp.AsStr(v); ok {
		for i, n := range roundingNames {
			if n == name {
				return rounding(i), nil
			}
		}
	}
	return 0, interp.TypeErrorf("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
}

func noSignal() error {
	return interp.NewException(interp.TypeKeyError, interp.String("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"))
}

// signalOf gives the conditions of a signal's class.
func (s *state) signalOf(v Value) (status, error) {
	for i := range numSignals {
		if v.Object() == interp.Object(s.signals[i]) {
			return conditions[i].bits, nil
		}
	}
	return 0, noSignal()
}

// signalSet reads a signal dict, an ordinary one with all signals as keys, or, for the constructor, a list of signals.
func (s *state) signalSet(t *Thread, v Value, list bool) (status, error) {
	if d, ok := interp.As[*signalDict](v); ok {
		return *d.bits(), nil
	}
	if l := interp.AsList(v); l != nil && list {
		var set status
		for i := range l.Len() {
			bits, err := s.signalOf(l.At(i))
			if err != nil {
				return 0, err
			}
			set |= bits
		}
		return set, nil
	}
	d := interp.AsDict(v)
	if d == nil {
		return 0, interp.TypeErrorf("argument must be a signal dict")
	}
	bad := interp.NewException(interp.TypeKeyError, interp.String("invalid signal dict"))
	n, err := interp.Len(t, v)
	if err != nil {
		return 0, err
	}
	if n != numSignals {
		return 0, bad
	}
	var set status
	for key, val := range d.All {
		bits, err := s.signalOf(key)
		if err != nil {
			return 0, bad
		}
		on, err := interp.Truth(t, val)
		if err != nil {
			return 0, err
		}
		if on {
			set |= bits
		}
	}
	return set, nil
}

var contextDef = interp.FuncDef{Name: "function", Sig: "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)"}

var contextSpec = interp.TypeSpec{
	Name:  "decimal.Context",
	Flags: interp.Subclassable | interp.Immutable,
	Sig:   contextDef.Sig,
	Doc:   "What arithmetic depends on: precision, rounding, the range of exponents, and which signals raise an exception.",
	Slots: interp.Slots{
		New: func(t *Thread, cls *interp.Type, _ []Value, _ []*interp.Str) (Value, error) {
			s := stateOf(cls)
			c := s.newContext()
			if len(s.templates) > 0 && s.templates[0] != nil {
				c.settings, c.capitals, c.traps = s.templates[0].settings, s.templates[0].capitals, s.templates[0].traps
			}
			return interp.NewNative(cls, c), nil
		},
		Init: contextInit,
		Repr: contextRepr,
		SetAttr: func(t *Thread, v Value, name *interp.Str, val Value) error {
			s, c := stateOf(v.Type()), contextOf(v)
			if f := contextField(name.Go()); f != nil {
				if val.IsUnset() {
					return interp.Errorf(interp.TypeAttributeError, "context attributes cannot be deleted")
				}
				return f.set(s, t, c, val, false)
			}
			return setPlain(t, v, name, val)
		},
	},
	Methods: contextMethods(),
}

// setPlain is object.__setattr__ or object.__delattr__.
func setPlain(t *Thread, v Value, name *interp.Str, val Value) error {
	special, args := "__setattr__", []Value{v, interp.Obj(name), val}
	if val.IsUnset() {
		special, args = "__delattr__", args[:2]
	}
	f, err := interp.GetAttr(t, interp.Obj(interp.TypeObject), t.Intern(special))
	if err == nil {
		_, err = interp.Call(t, f, args...)
	}
	return err
}

func contextInit(t *Thread, self Value, args []Value, kw []*interp.Str) error {
	if n := len(args) - len(kw); n > 8 {
		return interp.TypeErrorf("function takes at most 8 arguments (%d given)", n)
	}
	for _, name := range kw {
		if contextField(name.Go()) == nil {
			return interp.TypeErrorf("this function got an unexpected keyword argument '%s'", name.Go())
		}
	}
	bound, err := interp.BindArgs(t, &contextDef, args, kw)
	if err != nil {
		return err
	}
	s, c := stateOf(self.Type()), contextOf(self)
	for i, f := range contextFields() {
		if bound[i].IsNone() {
			continue
		}
		if err := f.set(s, t, c, bound[i], true); err != nil {
			return err
		}
	}
	return nil
}

func contextRepr(_ *Thread, v Value) (Value, error) {
	c := contextOf(v)
	names := func(set status) string {
		var out []string
		for _, i := range reprOrder {
			if set&conditions[i].bits != 0 {
				out = append(out, conditions[i].name)
			}
		}
		return "[" + strings.Join(out, ", ") + "]"
	}
	bit := map[bool]string{false: "0", true: "1"}
	return interp.String("Context(prec=" + strconv.FormatInt(c.prec, 10) + ", rounding=" + roundingNames[c.round] +
		", Emin=" + strconv.FormatInt(c.emin, 10) + ", Emax=" + strconv.FormatInt(c.emax, 10) +
		", capitals=" + bit[c.capitals] + ", clamp=" + bit[c.clamp] + ", flags=" + names(c.flags) + ", traps=" + names(c.traps) + ")"), nil
}

func contextMethods() []interp.FuncDef {
	var defs []interp.FuncDef
	for _, f := range contextFields() {
		defs = append(defs, interp.FuncDef{Name: f.name, Kind: interp.KindGetSet, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			s, c := stateOf(self.Type()), contextOf(self)
			switch {
			case len(args) == 0:
				return f.get(s, c), nil
			case args[0].IsUnset():
				return interp.None, interp.Errorf(interp.TypeAttributeError, "context attributes cannot be deleted")
			}
			return interp.None, f.set(s, t, c, args[0], false)
		}})
	}
	method := func(name, sig, doc string, f func(s *state, t *Thread, c *contextObject, args []Value) (Value, error)) {
		defs = append(defs, interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			return f(stateOf(self.Type()), t, contextOf(self), args)
		}})
	}
	duplicate := func(s *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		return interp.Obj(c.copy(s)), nil
	}
	method("copy", "()", "The same context without flags.", duplicate)
	method("__copy__", "()", "", func(s *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		r := c.copy(s)
		r.flags = c.flags
		return interp.Obj(r), nil
	})
	method("clear_flags", "()", "Reset all flags to False.", func(_ *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		c.flags = 0
		return interp.None, nil
	})
	method("clear_traps", "()", "Set all traps to False.", func(_ *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		c.traps = 0
		return interp.None, nil
	})
	method("Etiny", "()", "The smallest exponent of a subnormal number: Emin - prec + 1.", func(_ *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		return interp.Int(c.emin - (c.prec - 1)), nil
	})
	method("Etop", "()", "The largest exponent of a number with prec digits: Emax - prec + 1.", func(_ *state, _ *Thread, c *contextObject, _ []Value) (Value, error) {
		return interp.Int(c.emax - (c.prec - 1)), nil
	})
	method("radix", "()", "10.", func(s *state, _ *Thread, _ *contextObject, _ []Value) (Value, error) {
		return s.wrap(newNumber(false, big.NewInt(10), 0)), nil
	})
	method("create_decimal", "(num='0', /)", "Make a Decimal and round it to the context.", func(s *state, t *Thread, c *contextObject, args []Value) (Value, error) {
		return s.create(t, c, args[0])
	})
	method("create_decimal_from_float", "(f, /)", "Make a Decimal of a float or an int and round it to the context.", func(s *state, t *Thread, c *contextObject, args []Value) (Value, error) {
		if _, ok := interp.AsBigInt(args[0]); !ok && !isFloat(args[0]) {
			return interp.None, interp.TypeErrorf("argument must be int or float")
		}
		x, err := s.fromObject(t, c, args[0])
		if err != nil {
			return interp.None, err
		}
		return s.number(t, c, func(e *env) number { return e.finish(x) }, x)
	})
	method("__reduce__", "()", "", func(s *state, t *Thread, c *contextObject, _ []Value) (Value, error) {
		list := func(set status) Value {
			var out []Value
			for i := range numSignals {
				if set&conditions[i].bits != 0 {
					out = append(out, interp.Obj(s.signals[i]))
				}
			}
			return interp.NewList(out)
		}
		var items []Value
		for _, f := range contextFields()[:6] {
			items = append(items, f.get(s, c))
		}
		return interp.NewTuple([]Value{interp.Obj(s.context), interp.NewTuple(append(items, list(c.flags), list(c.traps)))}), nil
	})
	return append(defs, contextOperations()...)
}

// signalDict is a context's flags or traps as a mapping.
type signalDict struct {
	interp.Native
	c     *contextObject
	flags bool
}

func (d *signalDict) bits() *status {
	if d.flags {
		return &d.c.flags
	}
	return &d.c.traps
}

// dict makes an ordinary dict of it.
func (d *signalDict) dict(t *Thread, s *state) (Value, error) {
	out := interp.NewDict()
	for i := range numSignals {
		if err := out.Set(t, interp.Obj(s.signals[i]), interp.Bool(*d.bits()&conditions[i].bits != 0)); err != nil {
			return interp.None, err
		}
	}
	return interp.Obj(out), nil
}

func signalsOf(v Value) *signalDict {
	d, _ := interp.As[*signalDict](v)
	return d
}

// ofDict calls a method of an ordinary dict with the same items.
func ofDict(name, sig string) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: sig, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		d, err := signalsOf(self).dict(t, stateOf(self.Type()))
		if err != nil {
			return interp.None, err
		}
		return interp.CallMethod(t, d, t.Intern(name), append([]Value(nil), args...)...)
	}}
}

var signalDictSpec = interp.TypeSpec{
	Name:  "decimal.SignalDict",
	Flags: interp.NoInstances | interp.Mapping,
	Slots: interp.Slots{
		Len: func(*Thread, Value) (int, error) { return numSignals, nil },
		GetItem: func(_ *Thread, v, key Value) (Value, error) {
			bits, err := stateOf(v.Type()).signalOf(key)
			return interp.Bool(*signalsOf(v).bits()&bits != 0), err
		},
		SetItem: func(t *Thread, v, key, val Value) error {
			if val.IsUnset() {
				return interp.ValueErrorf("signal keys cannot be deleted")
			}
			bits, err := stateOf(v.Type()).signalOf(key)
			if err != nil {
				return err
			}
			on, err := interp.Truth(t, val)
			if err != nil {
				return err
			}
			set := signalsOf(v).bits()
			if *set &^= bits; on {
				*set |= bits
			}
			return nil
		},
		Contains: func(_ *Thread, v, key Value) (bool, error) {
			_, err := stateOf(v.Type()).signalOf(key)
			return err == nil, nil
		},
		Iter: func(t *Thread, v Value) (Value, error) {
			d, err := signalsOf(v).dict(t, stateOf(v.Type()))
			if err != nil {
				return interp.None, err
			}
			return interp.Iter(t, d)
		},
		Repr: func(t *Thread, v Value) (Value, error) {
			var out []string
			for i := range numSignals {
				on := "False"
				if *signalsOf(v).bits()&conditions[i].bits != 0 {
					on = "True"
				}
				out = append(out, "<class 'decimal."+conditions[i].name+"'>:"+on)
			}
			return interp.String("{" + strings.Join(out, ", ") + "}"), nil
		},
		Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			if op != lang.CmpEq && op != lang.CmpNe {
				return interp.NotImplemented, nil
			}
			a, b := signalsOf(v), signalsOf(w)
			if a == nil || b == nil && interp.AsDict(w) == nil {
				return interp.NotImplemented, nil
			}
			other, err := stateOf(v.Type()).signalSet(t, w, false)
			if err != nil {
				return interp.None, interp.ValueErrorf("invalid signal dict")
			}
			same := true
			for i := range numSignals {
				same = same && *a.bits()&conditions[i].bits != 0 == (other&conditions[i].bits != 0)
			}
			return interp.Bool(same == (op == lang.CmpEq)), nil
		},
	},
	Methods: []interp.FuncDef{ofDict("copy", "()"), ofDict("keys", "()"), ofDict("values", "()"), ofDict("items", "()"), ofDict("get", "(key, default=None)")},
}
