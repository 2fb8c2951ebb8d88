package datetime

import (
	"fmt"

	"terrarium/interp"
	"terrarium/lang"
)

// timeObject is a time.
type timeObject struct {
	interp.Native
	clock
	tz Value
}

func timeOf(v Value) *timeObject {
	k, _ := interp.As[*timeObject](v)
	return k
}

func (s *state) newTime(k clock, tz Value) Value {
	return interp.NewNative(s.time, &timeObject{clock: k, tz: tz})
}

// makeTime makes a time of class cls, by calling it if it is a derived one.
func (s *state) makeTime(t *Thread, cls *interp.Type, k clock, tz Value) (Value, error) {
	if err := k.check(); err != nil {
		return interp.None, err
	}
	if err := tzArg(s, tz); err != nil {
		return interp.None, err
	}
	if cls == s.time {
		return s.newTime(k, tz), nil
	}
	args := []Value{small(k.hour), small(k.minute), small(k.second), small(k.us), tz}
	return callWithFold(t, cls, args, k.fold)
}

// callWithFold calls a derived class; it hears of the fold only if that is not 0.
func callWithFold(t *Thread, cls *interp.Type, args []Value, fold int) (Value, error) {
	if fold == 0 {
		return interp.Call(t, interp.Obj(cls), args...)
	}
	return interp.CallKw(t, interp.Obj(cls), append(args, small(fold)), []*interp.Str{t.Intern("fold")})
}

var timeSignature = signature{params: []string{"hour", "minute", "second", "microsecond", "tzinfo", "fold"}, posOnly: 5}

// clockBytes is the state of a clock for pickling.
func (k clock) bytes() []byte {
	return []byte{byte(k.hour), byte(k.minute), byte(k.second), byte(k.us >> 16), byte(k.us >> 8), byte(k.us)}
}

func clockFromBytes(b []byte) clock {
	return clock{int(b[0]), int(b[1]), int(b[2]), int(b[3])<<16 | int(b[4])<<8 | int(b[5]), 0}
}

// stateBytes gives the argument of a call that unpickling makes: size bytes, perhaps with a tzinfo after them.
func stateBytes(args []Value, kw []*interp.Str, size int) (b []byte, tz Value, ok bool) {
	tz = interp.None
	if len(kw) > 0 || len(args) == 0 || len(args) > 2 {
		return nil, tz, false
	}
	if len(args) == 2 {
		tz = args[1]
	}
	b, ok = interp.AsBytes(args[0])
	return b, tz, ok && len(b) == size
}

func newTimeObject(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	s := stateOfClass(cls)
	if b, tz, ok := stateBytes(args, kw, 6); ok {
		fold := int(b[0] >> 7)
		k := clockFromBytes(append([]byte{b[0] & 0x7F}, b[1:]...))
		k.fold = fold
		if err := k.check(); err != nil {
			return interp.None, err
		}
		return interp.NewNative(cls, &timeObject{clock: k, tz: tz}), tzArg(s, tz)
	}
	bound, err := timeSignature.bind(args, kw)
	if err != nil {
		return interp.None, err
	}
	var k clock
	if err := ints(t, bound, &k.hour, &k.minute, &k.second, &k.us); err != nil {
		return interp.None, err
	}
	if err := ints(t, bound[5:], &k.fold); err != nil {
		return interp.None, err
	}
	tz := bound[4]
	if tz.IsUnset() {
		tz = interp.None
	}
	if err := tzArg(s, tz); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &timeObject{clock: k, tz: tz}), k.check()
}

// reprTail is what the repr of a time or datetime ends with.
func reprTail(t *Thread, k clock, tz Value) (string, error) {
	out := ""
	if k.fold != 0 {
		out += ", fold=1"
	}
	if !tz.IsNone() {
		r, err := interp.Repr(t, tz)
		if err != nil {
			return "", err
		}
		out += ", tzinfo=" + r
	}
	return out + ")", nil
}

// reprClock is the arguments for a clock: hour and minute always, the rest if it is not 0.
func reprClock(k clock) string {
	s := fmt.Sprintf("%d, %d", k.hour, k.minute)
	if k.second != 0 || k.us != 0 {
		s += fmt.Sprintf(", %d", k.second)
	}
	if k.us != 0 {
		s += fmt.Sprintf(", %d", k.us)
	}
	return s
}

// iso is the text of a clock at a precision.
func (k clock) iso(timespec string) (string, error) {
	switch timespec {
	case "auto":
		if k.us != 0 {
			return fmt.Sprintf("%02d:%02d:%02d.%06d", k.hour, k.minute, k.second, k.us), nil
		}
		return fmt.Sprintf("%02d:%02d:%02d", k.hour, k.minute, k.second), nil
	case "hours":
		return fmt.Sprintf("%02d", k.hour), nil
	case "minutes":
		return fmt.Sprintf("%02d:%02d", k.hour, k.minute), nil
	case "seconds":
		return fmt.Sprintf("%02d:%02d:%02d", k.hour, k.minute, k.second), nil
	case "milliseconds":
		return fmt.Sprintf("%02d:%02d:%02d.%03d", k.hour, k.minute, k.second, k.us/1000), nil
	case "microseconds":
		return fmt.Sprintf("%02d:%02d:%02d.%06d", k.hour, k.minute, k.second, k.us), nil
	}
	return "", interp.ValueErrorf("Unknown timespec value")
}

// timespec reads that argument of isoformat.
func timespec(v Value, n int) (string, error) {
	s, ok := interp.AsStr(v)
	if !ok {
		return "", interp.TypeErrorf("isoformat() argument %d must be str, not %s", n, typeName(v))
	}
	return s, nil
}

// isoClock is the text of a clock with its offset.
func isoClock(t *Thread, s *state, k clock, spec string, tz, arg Value) (string, error) {
	text, err := k.iso(spec)
	if err != nil {
		return "", err
	}
	off, ok, err := callTZ(t, s, tz, "utcoffset", arg)
	if err == nil && ok {
		text += offsetText(off, ":")
	}
	return text, err
}

func timeSlots() interp.Slots {
	return interp.Slots{
		New: newTimeObject,
		Repr: func(t *Thread, v Value) (Value, error) {
			k := timeOf(v)
			tail, err := reprTail(t, k.clock, k.tz)
			return interp.String(className(v, stateOf(v)) + "(" + reprClock(k.clock) + tail), err
		},
		Str: func(t *Thread, v Value) (Value, error) { return interp.CallMethod(t, v, t.Intern("isoformat")) },
		Hash: func(t *Thread, v Value) (int64, error) {
			k := timeOf(v)
			off, _, err := callTZ(t, stateOf(v), k.tz, "utcoffset", interp.None)
			return hashInts(k.seconds()-off.days*daySeconds-off.secs, k.us-off.us), err
		},
		Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			a, b := timeOf(v), timeOf(w)
			if a == nil || b == nil {
				return interp.NotImplemented, nil
			}
			s := stateOf(v)
			x, ok, err := callTZ(t, s, a.tz, "utcoffset", interp.None)
			if err != nil {
				return interp.None, err
			}
			y, ok2, err := callTZ(t, s, b.tz, "utcoffset", interp.None)
			if err != nil {
				return interp.None, err
			}
			if ok != ok2 {
				return mixed(op, "times")
			}
			micros := func(k clock, off span) int {
				return (k.seconds()-off.days*daySeconds-off.secs)*million + k.us - off.us
			}
			return ordered(micros(a.clock, x)-micros(b.clock, y), op), nil
		},
	}
}

// mixed is the comparison of one with an offset and one without.
func mixed(op lang.CmpOp, what string) (Value, error) {
	switch op {
	case lang.CmpEq:
		return interp.False, nil
	case lang.CmpNe:
		return interp.True, nil
	}
	return interp.None, interp.TypeErrorf("can't compare offset-naive and offset-aware %s", what)
}

func timePart(name string, f func(k *timeObject) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
		return f(timeOf(self)), nil
	}}
}

// zoneMethods are utcoffset, dst and tzname of times and datetimes.
func zoneMethods(of func(v Value) (tz, arg Value)) []interp.FuncDef {
	offset := func(name string) func(*Thread, Value, []Value) (Value, error) {
		return func(t *Thread, self Value, _ []Value) (Value, error) {
			s := stateOf(self)
			tz, arg := of(self)
			x, ok, err := callTZ(t, s, tz, name, arg)
			if err != nil || !ok {
				return interp.None, err
			}
			return s.newDelta(x), nil
		}
	}
	return []interp.FuncDef{
		{Name: "utcoffset", Sig: "()", Doc: "Return self.tzinfo.utcoffset(self).", Fn: offset("utcoffset")},
		{Name: "dst", Sig: "()", Doc: "Return self.tzinfo.dst(self).", Fn: offset("dst")},
		{Name: "tzname", Sig: "()", Doc: "Return self.tzinfo.tzname(self).", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			tz, arg := of(self)
			return tzName(t, stateOf(self), tz, arg)
		}},
	}
}

const clockReplaceSig = "(hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>, *, fold=<unset>)"

var timeSpec = interp.TypeSpec{
	Name:  "time",
	Flags: interp.Subclassable | interp.Immutable,
	Doc: "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\nAll arguments are optional. tzinfo may be None, or an instance of\n" +
		"a tzinfo subclass. The remaining arguments may be ints.",
	Slots: timeSlots(),
	Methods: append(zoneMethods(func(v Value) (Value, Value) { return timeOf(v).tz, interp.None }), []interp.FuncDef{
		{Name: "isoformat", Sig: "(timespec='auto')", Doc: "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			spec, err := timespec(args[0], 1)
			if err != nil {
				return interp.None, err
			}
			k := timeOf(self)
			text, err := isoClock(t, stateOf(self), k.clock, spec, k.tz, interp.None)
			return interp.String(text), err
		}},
		{Name: "strftime", Sig: "(format)", Doc: "format -> strftime() style string.", Fn: strftimeMethod},
		{Name: "__format__", Sig: "(format, /)", Doc: "Formats self with strftime.", Fn: formatMethod},
		{Name: "replace", Sig: clockReplaceSig, Doc: "Return time with new specified fields.", Fn: timeReplace},
		{Name: "__replace__", Sig: "(*, " + clockReplaceSig[1:len(clockReplaceSig)-len("*, fold=<unset>)")] + "fold=<unset>)", Doc: "The same as replace().", Fn: timeReplace},
		{Name: "fromisoformat", Sig: "(string, /)", Kind: interp.KindClass, Doc: "Construct a time from a string in ISO 8601 format.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			text, err := isoArg(args[0])
			if err != nil {
				return interp.None, err
			}
			c, s := classState(cls)
			if len(text) > 0 && text[0] == 'T' {
				text = text[1:]
			}
			k, tz, ok, err := s.parseISOTime(text)
			if err != nil {
				return interp.None, err
			}
			if !ok {
				return interp.None, badISO(t, args[0])
			}
			return s.makeTime(t, c, k, tz)
		}},
		{Name: "__reduce_ex__", Sig: "(proto, /)", Doc: "__reduce_ex__(proto) -> (cls, state)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			proto, err := intArg(t, args[0])
			return timeState(self, proto), err
		}},
		{Name: "__reduce__", Sig: "()", Doc: "__reduce__() -> (cls, state)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return timeState(self, 2), nil }},
		timePart("hour", func(k *timeObject) Value { return small(k.hour) }),
		timePart("minute", func(k *timeObject) Value { return small(k.minute) }),
		timePart("second", func(k *timeObject) Value { return small(k.second) }),
		timePart("microsecond", func(k *timeObject) Value { return small(k.us) }),
		timePart("tzinfo", func(k *timeObject) Value { return k.tz }),
		timePart("fold", func(k *timeObject) Value { return small(k.fold) }),
	}...),
}

// pickled is what __reduce__ gives: the class and its arguments.
func pickled(self Value, b []byte, tz Value) Value {
	args := []Value{interp.NewBytes(b)}
	if !tz.IsNone() {
		args = append(args, tz)
	}
	return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple(args)})
}

func timeState(self Value, proto int) Value {
	k := timeOf(self)
	b := k.bytes()
	if proto > 3 && k.fold != 0 {
		b[0] |= 0x80
	}
	return pickled(self, b, k.tz)
}

func timeReplace(t *Thread, self Value, args []Value) (Value, error) {
	x := timeOf(self)
	k, tz := x.clock, x.tz
	if err := ints(t, args, &k.hour, &k.minute, &k.second, &k.us); err != nil {
		return interp.None, err
	}
	if err := ints(t, args[5:], &k.fold); err != nil {
		return interp.None, err
	}
	if !args[4].IsUnset() {
		tz = args[4]
	}
	return stateOf(self).makeTime(t, self.Type(), k, tz)
}
