package datetime

import (
	"fmt"

	"terrarium/interp"
	"terrarium/lang"
)

// tzinfo is an instance of the class tzinfo, abstract but for fromutc.
type tzinfo struct{ interp.Native }

// zone is a timezone: a fixed offset, perhaps with a name.
type zone struct {
	interp.Native
	offset span
	name   string
	named  bool
}

func zoneOf(v Value) *zone {
	z, _ := interp.As[*zone](v)
	return z
}

func isTZ(s *state, v Value) bool { return v.Type().IsSubclass(s.tzinfo) }

// tzArg checks a tzinfo argument.
func tzArg(s *state, v Value) error {
	if v.IsNone() || isTZ(s, v) {
		return nil
	}
	return interp.TypeErrorf("tzinfo argument must be None or of a tzinfo subclass, not type '%s'", typeName(v))
}

var tzinfoSpec = interp.TypeSpec{
	Name:  "tzinfo",
	Flags: interp.Subclassable | interp.Immutable,
	Doc:   "Abstract base class for time zone info objects.",
	Slots: interp.Slots{
		New: func(_ *Thread, cls *interp.Type, _ []Value, _ []*interp.Str) (Value, error) {
			return interp.NewNative(cls, &tzinfo{}), nil
		},
		Init: func(*Thread, Value, []Value, []*interp.Str) error { return nil },
	},
	Methods: []interp.FuncDef{
		abstractMethod("tzname", "datetime -> string name of time zone."),
		abstractMethod("utcoffset", "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"),
		abstractMethod("dst", "datetime -> DST offset as timedelta positive east of UTC."),
		{Name: "fromutc", Sig: "(dt, /)", Doc: "datetime in UTC -> datetime in local time.", Fn: tzinfoFromUTC},
		{Name: "__reduce__", Sig: "()", Doc: "-> (cls, state)", Fn: tzinfoReduce},
	},
}

func abstractMethod(name, doc string) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "(dt, /)", Doc: doc, Fn: func(*Thread, Value, []Value) (Value, error) {
		return interp.None, interp.Errorf(interp.TypeNotImplementedError, "a tzinfo subclass must implement %s()", name)
	}}
}

func tzinfoReduce(t *Thread, self Value, _ []Value) (Value, error) {
	args := interp.NewTuple(nil)
	f, err := interp.FindAttr(t, self, t.Intern("__getinitargs__"))
	if err != nil {
		return interp.None, err
	}
	if !f.IsUnset() {
		if args, err = interp.Call(t, f); err != nil {
			return interp.None, err
		}
	}
	state, err := interp.CallMethod(t, self, t.Intern("__getstate__"))
	return interp.NewTuple([]Value{interp.Obj(self.Type()), args, state}), err
}

// callTZ calls utcoffset or dst of a tzinfo: None or a timedelta of less than a day.
func callTZ(t *Thread, s *state, tz Value, name string, arg Value) (x span, ok bool, err error) {
	if tz.IsNone() {
		return x, false, nil
	}
	if z := zoneOf(tz); z != nil && tz.Type() == s.timezone {
		return z.offset, name == "utcoffset", nil
	}
	r, err := interp.CallMethod(t, tz, t.Intern(name), arg)
	if err != nil || r.IsNone() {
		return x, false, err
	}
	d := deltaOf(r)
	if d == nil {
		return x, false, interp.TypeErrorf("tzinfo.%s() must return None or timedelta, not '%s'", name, typeName(r))
	}
	if err := checkOffset(d.span, ""); err != nil {
		return x, false, err
	}
	return d.span, true, nil
}

func checkOffset(x span, more string) error {
	if x.days > 0 || x.days < -1 || x.days == -1 && x.secs == 0 && x.us == 0 {
		return interp.ValueErrorf("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)%s.", more)
	}
	return nil
}

// tzName calls tzname of a tzinfo: None or a str.
func tzName(t *Thread, s *state, tz, arg Value) (Value, error) {
	if tz.IsNone() {
		return tz, nil
	}
	r, err := interp.CallMethod(t, tz, t.Intern("tzname"), arg)
	if err != nil || r.IsNone() {
		return interp.None, err
	}
	if _, ok := interp.AsStr(r); !ok {
		return interp.None, interp.TypeErrorf("tzinfo.tzname() must return None or a string, not '%s'", typeName(r))
	}
	return r, nil
}

// offsetText is ±HH:MM[:SS[.ffffff]] with sep for the colons.
func offsetText(x span, sep string) string {
	sign := "+"
	if x.days < 0 {
		sign = "-"
		x, _ = x.negated()
	}
	s := fmt.Sprintf("%s%02d%s%02d", sign, x.secs/3600, sep, x.secs/60%60)
	if x.secs%60 != 0 || x.us != 0 {
		s += fmt.Sprintf("%s%02d", sep, x.secs%60)
	}
	if x.us != 0 {
		s += fmt.Sprintf(".%06d", x.us)
	}
	return s
}

func (z *zone) label() string {
	switch {
	case z.named:
		return z.name
	case z.offset.isZero():
		return "UTC"
	}
	return "UTC" + offsetText(z.offset, ":")
}

// utcDatetime checks the argument of fromutc.
func utcDatetime(self Value, args []Value) (*datetime, error) {
	d := datetimeOf(args[0])
	if d == nil {
		return nil, interp.TypeErrorf("fromutc: argument must be a datetime")
	}
	if !d.tz.Is(self) {
		return nil, interp.ValueErrorf("fromutc: dt.tzinfo is not self")
	}
	return d, nil
}

func tzinfoFromUTC(t *Thread, self Value, args []Value) (Value, error) {
	d, err := utcDatetime(self, args)
	if err != nil {
		return interp.None, err
	}
	s := stateOf(args[0])
	dt := args[0]
	off, ok, err := callTZ(t, s, d.tz, "utcoffset", dt)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		return interp.None, interp.ValueErrorf("fromutc: non-None utcoffset() result required")
	}
	dst, ok, err := callTZ(t, s, d.tz, "dst", dt)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		return interp.None, interp.ValueErrorf("fromutc: non-None dst() result required")
	}
	delta, err := normal(off.days-dst.days, off.secs-dst.secs, off.us-dst.us)
	if err != nil {
		return interp.None, err
	}
	r, err := s.shifted(t, dt, delta)
	if err != nil {
		return interp.None, err
	}
	again, ok, err := callTZ(t, s, d.tz, "dst", r)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		return interp.None, interp.ValueErrorf("fromutc: tz.dst() gave inconsistent results; cannot convert")
	}
	if again.isZero() {
		return r, nil
	}
	return s.shifted(t, r, again)
}

var timezoneDef = interp.FuncDef{Name: "timezone", Sig: "(offset, name=<unset>)"}

// newZone makes a timezone; that of offset 0 without a name is always the same one.
func (s *state) newZone(cls *interp.Type, z *zone) (Value, error) {
	if err := checkOffset(z.offset, ", not datetime.timedelta("+z.offset.repr()+")"); err != nil {
		return interp.None, err
	}
	if z.offset.isZero() && !z.named && cls == s.timezone {
		return s.utc, nil
	}
	return interp.NewNative(cls, z), nil
}

// aboutDatetime makes a method of timezone that takes a datetime or None.
func aboutDatetime(name, doc string, f func(s *state, z *zone) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "(dt, /)", Doc: doc, Fn: func(_ *Thread, self Value, args []Value) (Value, error) {
		if !args[0].IsNone() && datetimeOf(args[0]) == nil {
			return interp.None, interp.TypeErrorf("%s(dt) argument must be a datetime instance or None, not %s", name, typeName(args[0]))
		}
		return f(stateOf(self), zoneOf(self)), nil
	}}
}

func zoneArgs(_ *Thread, self Value, _ []Value) (Value, error) {
	z := zoneOf(self)
	items := []Value{stateOf(self).newDelta(z.offset)}
	if z.named {
		items = append(items, interp.String(z.name))
	}
	return interp.NewTuple(items), nil
}

var timezoneSpec = interp.TypeSpec{
	Name:  "timezone",
	Flags: interp.Immutable,
	Doc:   "Fixed offset from UTC implementation of tzinfo.",
	Slots: interp.Slots{
		New: func(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			bound, err := interp.BindArgs(t, &timezoneDef, args, kw)
			if err != nil {
				return interp.None, err
			}
			d := deltaOf(bound[0])
			if d == nil {
				return interp.None, interp.TypeErrorf("timezone() argument 1 must be datetime.timedelta, not %s", typeName(bound[0]))
			}
			z := &zone{offset: d.span}
			if !bound[1].IsUnset() {
				if z.name, z.named = interp.AsStr(bound[1]); !z.named {
					return interp.None, interp.TypeErrorf("timezone() argument 2 must be str, not %s", typeName(bound[1]))
				}
			}
			return stateOfClass(cls).newZone(cls, z)
		},
		Repr: func(t *Thread, v Value) (Value, error) {
			z := zoneOf(v)
			switch {
			case v.Is(stateOf(v).utc):
				return interp.String("datetime.timezone.utc"), nil
			case z.named:
				name, err := interp.Repr(t, interp.String(z.name))
				return interp.String("datetime.timezone(datetime.timedelta(" + z.offset.repr() + "), " + name + ")"), err
			}
			return interp.String("datetime.timezone(datetime.timedelta(" + z.offset.repr() + "))"), nil
		},
		Str: func(_ *Thread, v Value) (Value, error) { return interp.String(zoneOf(v).label()), nil },
		Hash: func(_ *Thread, v Value) (int64, error) {
			x := zoneOf(v).offset
			return hashInts(x.days, x.secs, x.us), nil
		},
		Compare: func(_ *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			a, b := zoneOf(v), zoneOf(w)
			if a == nil || b == nil || op != lang.CmpEq && op != lang.CmpNe {
				return interp.NotImplemented, nil
			}
			return interp.Bool((a.offset == b.offset) == (op == lang.CmpEq)), nil
		},
	},
	Methods: []interp.FuncDef{
		aboutDatetime("tzname", "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'.",
			func(_ *state, z *zone) Value { return interp.String(z.label()) }),
		aboutDatetime("utcoffset", "Return fixed offset.", func(s *state, z *zone) Value { return s.newDelta(z.offset) }),
		aboutDatetime("dst", "Return None.", func(*state, *zone) Value { return interp.None }),
		{Name: "fromutc", Sig: "(dt, /)", Doc: "datetime in UTC -> datetime in local time.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			if _, err := utcDatetime(self, args); err != nil {
				return interp.None, err
			}
			return stateOf(self).shifted(t, args[0], zoneOf(self).offset)
		}},
		{Name: "__getinitargs__", Sig: "()", Doc: "pickle support", Fn: zoneArgs},
	},
}
