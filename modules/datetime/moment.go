package datetime

import (
	"fmt"
	gotime "time"
	"unicode/utf8"

	"terrarium/interp"
	"terrarium/lang"
)

// datetime is a datetime.
type datetime struct {
	interp.Native
	civil
	clock
	tz Value
}

func datetimeOf(v Value) *datetime {
	d, _ := interp.As[*datetime](v)
	return d
}

func (s *state) newDatetime(c civil, k clock, tz Value) Value {
	return interp.NewNative(s.datetime, &datetime{civil: c, clock: k, tz: tz})
}

// makeDatetime makes a datetime of class cls, by calling it if it is a derived one.
func (s *state) makeDatetime(t *Thread, cls *interp.Type, c civil, k clock, tz Value) (Value, error) {
	if err := c.check(); err != nil {
		return interp.None, err
	}
	if err := k.check(); err != nil {
		return interp.None, err
	}
	if err := tzArg(s, tz); err != nil {
		return interp.None, err
	}
	if cls == s.datetime {
		return s.newDatetime(c, k, tz), nil
	}
	args := []Value{small(c.year), small(c.month), small(c.day), small(k.hour), small(k.minute), small(k.second), small(k.us), tz}
	return callWithFold(t, cls, args, k.fold)
}

var datetimeSignature = signature{params: []string{"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"}, required: 3, posOnly: 8, ints: 7}

func newDatetimeObject(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	s := stateOfClass(cls)
	if b, tz, ok := stateBytes(args, kw, 10); ok && b[2]&0x7F <= 12 {
		c := civil{int(b[0])<<8 | int(b[1]), int(b[2] & 0x7F), int(b[3])}
		k := clockFromBytes(b[4:])
		k.fold = int(b[2] >> 7)
		if err := c.check(); err != nil {
			return interp.None, err
		}
		if err := k.check(); err != nil {
			return interp.None, err
		}
		return interp.NewNative(cls, &datetime{civil: c, clock: k, tz: tz}), tzArg(s, tz)
	}
	bound, err := datetimeSignature.bind(args, kw)
	if err != nil {
		return interp.None, err
	}
	var c civil
	var k clock
	if err := ints(t, bound, &c.year, &c.month, &c.day, &k.hour, &k.minute, &k.second, &k.us); err != nil {
		return interp.None, err
	}
	if err := ints(t, bound[8:], &k.fold); err != nil {
		return interp.None, err
	}
	tz := bound[7]
	if tz.IsUnset() {
		tz = interp.None
	}
	if err := c.check(); err != nil {
		return interp.None, err
	}
	if err := k.check(); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &datetime{civil: c, clock: k, tz: tz}), tzArg(s, tz)
}

// seconds since the beginning of year 1, of what the clock shows.
func (d *datetime) wall() int64 { return int64(d.ordinal())*daySeconds + int64(d.clock.seconds()) }

var epoch = int64(civil{1970, 1, 1}.ordinal()) * daySeconds

// at gives the day and the clock of seconds and microseconds since the beginning of year 1.
func at(secs int64, us int) (civil, clock, bool) {
	day, rest := secs/daySeconds, int(secs%daySeconds)
	if rest < 0 {
		day, rest = day-1, rest+daySeconds
	}
	if day < 1 || day > maxOrdinal {
		return civil{}, clock{}, false
	}
	return fromOrdinal(int(day)), clock{rest / 3600, rest / 60 % 60, rest % 60, us, 0}, true
}

// shifted is a datetime plus a span.
func (s *state) shifted(t *Thread, v Value, x span) (Value, error) {
	d := datetimeOf(v)
	carry, us := floorDiv(d.us+x.us, million)
	c, k, ok := at(d.wall()+int64(x.days)*daySeconds+int64(x.secs+carry), us)
	if !ok {
		return interp.None, outOfRange()
	}
	return s.makeDatetime(t, v.Type(), c, k, d.tz)
}

// minus is the difference of two datetimes with their offsets.
func minus(a *datetime, x span, b *datetime, y span) (span, error) {
	secs := a.wall() - b.wall() - int64(x.days-y.days)*daySeconds - int64(x.secs-y.secs)
	return normal(0, int(secs), a.us-b.us-x.us+y.us)
}

// offsets gives those of two datetimes; aware tells whether both have one.
func offsets(t *Thread, s *state, v, w Value) (x, y span, aware, both bool, err error) {
	a, b := datetimeOf(v), datetimeOf(w)
	if a.tz.Is(b.tz) {
		return x, y, true, true, nil
	}
	x, ok, err := callTZ(t, s, a.tz, "utcoffset", v)
	if err != nil {
		return x, y, false, false, err
	}
	y, ok2, err := callTZ(t, s, b.tz, "utcoffset", w)
	return x, y, ok, ok == ok2, err
}

func datetimeSlots() interp.Slots {
	s := interp.Slots{
		New: newDatetimeObject,
		Repr: func(t *Thread, v Value) (Value, error) {
			d := datetimeOf(v)
			tail, err := reprTail(t, d.clock, d.tz)
			return interp.String(fmt.Sprintf("%s(%d, %d, %d, %s%s", className(v, stateOf(v)), d.year, d.month, d.day, reprClock(d.clock), tail)), err
		},
		Str: func(t *Thread, v Value) (Value, error) {
			return interp.CallMethod(t, v, t.Intern("isoformat"), interp.String(" "))
		},
		Hash: func(t *Thread, v Value) (int64, error) {
			d := datetimeOf(v)
			off, _, err := callTZ(t, stateOf(v), d.tz, "utcoffset", v)
			secs := d.wall() - int64(off.days)*daySeconds - int64(off.secs)
			return hashInts(int(secs), d.us-off.us), err
		},
		Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			a, b := datetimeOf(v), datetimeOf(w)
			if a == nil || b == nil {
				return interp.NotImplemented, nil
			}
			x, y, _, both, err := offsets(t, stateOf(v), v, w)
			if err != nil {
				return interp.None, err
			}
			if !both {
				return mixed(op, "datetimes")
			}
			d, err := minus(a, x, b, y)
			return ordered(d.compare(span{}), op), err
		},
	}
	s.Binary[lang.BinAdd] = func(t *Thread, v, w Value) (Value, error) {
		if deltaOf(v) != nil {
			v, w = w, v
		}
		x := deltaOf(w)
		if datetimeOf(v) == nil || x == nil {
			return interp.NotImplemented, nil
		}
		return stateOf(v).shifted(t, v, x.span)
	}
	s.Binary[lang.BinSub] = func(t *Thread, v, w Value) (Value, error) {
		a := datetimeOf(v)
		if a == nil {
			return interp.NotImplemented, nil
		}
		s := stateOf(v)
		if x := deltaOf(w); x != nil {
			return s.shifted(t, v, span{-x.days, -x.secs, -x.us})
		}
		b := datetimeOf(w)
		if b == nil {
			return interp.NotImplemented, nil
		}
		x, y, _, both, err := offsets(t, s, v, w)
		if err != nil {
			return interp.None, err
		}
		if !both {
			return interp.None, interp.TypeErrorf("can't subtract offset-naive and offset-aware datetimes")
		}
		d, err := minus(a, x, b, y)
		return s.newDelta(d), err
	}
	return s
}

// fromStamp is fromtimestamp: in tz, or in the local zone for None.
func fromStamp(t *Thread, cls Value, v, tz Value) (Value, error) {
	c, s := classState(cls)
	if err := tzArg(s, tz); err != nil {
		return interp.None, err
	}
	secs, us, err := stamp(t, v, true)
	if err != nil {
		return interp.None, err
	}
	if tz.IsNone() {
		return s.localMoment(t, c, localTime(t, secs), us)
	}
	return s.inZone(t, c, localTime(t, secs).UTC(), us, tz)
}

// civilOf takes a time of Go apart.
func civilOf(m gotime.Time) (civil, clock) {
	y, mo, d := m.Date()
	return civil{y, int(mo), d}, clock{hour: m.Hour(), minute: m.Minute(), second: m.Second()}
}

func (s *state) localMoment(t *Thread, cls *interp.Type, m gotime.Time, us int) (Value, error) {
	c, k := civilOf(m)
	k.us = us
	// The second of two equal readings of the clock has fold=1.
	if _, off := m.Zone(); m.Year() > minYear {
		if _, before := m.Add(-24 * gotime.Hour).Zone(); before > off {
			if e := m.Add(-gotime.Duration(before-off) * gotime.Second); e.Hour() == m.Hour() && e.Minute() == m.Minute() && e.Day() == m.Day() {
				k.fold = 1
			}
		}
	}
	return s.makeDatetime(t, cls, c, k, interp.None)
}

// inZone makes a datetime of a moment in UTC and lets tz convert it.
func (s *state) inZone(t *Thread, cls *interp.Type, m gotime.Time, us int, tz Value) (Value, error) {
	c, k := civilOf(m)
	k.us = us
	v, err := s.makeDatetime(t, cls, c, k, tz)
	if err != nil {
		return interp.None, err
	}
	return interp.CallMethod(t, tz, t.Intern("fromutc"), v)
}

// localOffset is that of the local zone when its clock shows what d does.
func localOffset(t *Thread, d *datetime) (secs int, name string) {
	loc := t.Now().Location()
	m := gotime.Date(d.year, gotime.Month(d.month), d.day, d.hour, d.minute, d.second, 0, loc)
	name, secs = m.Zone()
	if d.fold == 1 { // the later of two
		if n, later := m.Add(24 * gotime.Hour).Zone(); later < secs {
			if e := m.Add(gotime.Duration(secs-later) * gotime.Second); e.Hour() == m.Hour() && e.Minute() == m.Minute() {
				return later, n
			}
		}
	}
	return secs, name
}

// utc is the moment in seconds since the beginning of year 1 and microseconds, of a naive datetime in the local zone.
func (s *state) utcMoment(t *Thread, v Value) (secs int64, us int, err error) {
	d := datetimeOf(v)
	off, ok, err := callTZ(t, s, d.tz, "utcoffset", v)
	if err != nil {
		return 0, 0, err
	}
	if !ok {
		n, _ := localOffset(t, d)
		return d.wall() - int64(n), d.us, nil
	}
	carry, us := floorDiv(d.us-off.us, million)
	return d.wall() - int64(off.days)*daySeconds - int64(off.secs) + int64(carry), us, nil
}

func datetimePart(name string, f func(d *datetime) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
		return f(datetimeOf(self)), nil
	}}
}

var combineSignature = signature{name: "combine", params: []string{"date", "time", "tzinfo"}, required: 2}

const datetimeReplaceParams = "year=<unset>, month=<unset>, day=<unset>, hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>, "

func deprecated(t *Thread, name, instead string) error {
	return t.Warn(interp.TypeDeprecationWarning, "datetime.datetime."+name+"() is deprecated and scheduled for removal in a future version. "+
		"Use timezone-aware objects to represent datetimes in UTC: datetime.datetime."+instead+".")
}

var datetimeSpec = interp.TypeSpec{
	Name:  "datetime",
	Flags: interp.Subclassable | interp.Immutable,
	Doc: "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nThe year, month and day arguments are required. " +
		"tzinfo may be None, or an\ninstance of a tzinfo subclass. The remaining arguments may be ints.",
	Slots: datetimeSlots(),
	Methods: append(zoneMethods(func(v Value) (Value, Value) { return datetimeOf(v).tz, v }), []interp.FuncDef{
		{Name: "now", Sig: "(tz=None)", Kind: interp.KindClass, Doc: "Returns new datetime object representing current time local to tz.\n\nIf no tz is specified, uses local timezone.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			c, s := classState(cls)
			if err := tzArg(s, args[0]); err != nil {
				return interp.None, err
			}
			now := t.Now()
			if args[0].IsNone() {
				return s.localMoment(t, c, now, now.Nanosecond()/1000)
			}
			return s.inZone(t, c, now.UTC(), now.Nanosecond()/1000, args[0])
		}},
		{Name: "utcnow", Sig: "()", Kind: interp.KindClass, Doc: "Return a new datetime representing UTC day and time.", Fn: func(t *Thread, cls Value, _ []Value) (Value, error) {
			if err := deprecated(t, "utcnow", "now(datetime.UTC)"); err != nil {
				return interp.None, err
			}
			c, s := classState(cls)
			now := t.Now().UTC()
			day, k := civilOf(now)
			k.us = now.Nanosecond() / 1000
			return s.makeDatetime(t, c, day, k, interp.None)
		}},
		{Name: "fromtimestamp", Sig: "(timestamp, tz=None)", Kind: interp.KindClass, Doc: "timestamp[, tz] -> tz's local time from POSIX timestamp.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			return fromStamp(t, cls, args[0], args[1])
		}},
		{Name: "utcfromtimestamp", Sig: "(timestamp, /)", Kind: interp.KindClass, Doc: "Construct a naive UTC datetime from a POSIX timestamp.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			if err := deprecated(t, "utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)"); err != nil {
				return interp.None, err
			}
			secs, us, err := stamp(t, args[0], true)
			if err != nil {
				return interp.None, err
			}
			c, s := classState(cls)
			day, k := civilOf(localTime(t, secs).UTC())
			k.us = us
			return s.makeDatetime(t, c, day, k, interp.None)
		}},
		{Name: "strptime", Sig: "(date_string, format, /)", Kind: interp.KindClass, Doc: "string, format -> new datetime parsed from a string (like time.strptime()).", Fn: datetimeStrptime},
		{Name: "combine", Sig: "(*args, **kwargs)", Kind: interp.KindClass, Doc: "date, time -> datetime with same date and time fields", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			pos, kw := interp.SpreadKeywords(t, args[1:], args[0])
			bound, err := combineSignature.bind(pos, kw)
			if err != nil {
				return interp.None, err
			}
			c, ok := dayOf(bound[0])
			if !ok {
				return interp.None, interp.TypeErrorf("combine() argument 1 must be datetime.date, not %s", typeName(bound[0]))
			}
			k := timeOf(bound[1])
			if k == nil {
				return interp.None, interp.TypeErrorf("combine() argument 2 must be datetime.time, not %s", typeName(bound[1]))
			}
			tz := bound[2]
			if tz.IsUnset() {
				tz = k.tz
			}
			class, s := classState(cls)
			return s.makeDatetime(t, class, c, k.clock, tz)
		}},
		{Name: "fromisoformat", Sig: "(string, /)", Kind: interp.KindClass, Doc: "string -> datetime from a string in most ISO 8601 formats", Fn: datetimeFromISO},
		{Name: "date", Sig: "()", Doc: "Return date object with same year, month and day.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return stateOf(self).newDate(day(self)), nil
		}},
		{Name: "time", Sig: "()", Doc: "Return time object with same time but with tzinfo=None.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return stateOf(self).newTime(datetimeOf(self).clock, interp.None), nil
		}},
		{Name: "timetz", Sig: "()", Doc: "Return time object with same time and tzinfo.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return stateOf(self).newTime(datetimeOf(self).clock, datetimeOf(self).tz), nil
		}},
		{Name: "ctime", Sig: "()", Doc: "Return ctime() style string.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return interp.String(ctime(day(self), datetimeOf(self).clock)), nil
		}},
		{Name: "timetuple", Sig: "()", Doc: "Return time tuple, compatible with time.localtime().", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			d := datetimeOf(self)
			dst, ok, err := callTZ(t, stateOf(self), d.tz, "dst", self)
			if err != nil {
				return interp.None, err
			}
			flag := -1
			if ok {
				flag = map[bool]int{true: 0, false: 1}[dst.isZero()]
			}
			return structTime(t, d.civil, d.clock, flag)
		}},
		{Name: "timestamp", Sig: "()", Doc: "Return POSIX timestamp as float.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			s, d := stateOf(self), datetimeOf(self)
			secs, us, err := s.utcMoment(t, self)
			if err != nil {
				return interp.None, err
			}
			if d.tz.IsNone() {
				return interp.Float(float64(secs-epoch) + float64(us)/1e6), nil
			}
			x, err := normal(0, int(secs-epoch), us)
			if err != nil {
				return interp.None, err
			}
			return interp.BinaryOp(t, lang.BinDiv, interp.BigInt(x.total()), interp.Int(million))
		}},
		{Name: "utctimetuple", Sig: "()", Doc: "Return UTC time tuple, compatible with time.localtime().", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			d := datetimeOf(self)
			off, _, err := callTZ(t, stateOf(self), d.tz, "utcoffset", self)
			if err != nil {
				return interp.None, err
			}
			c, k, ok := at(d.wall()-int64(off.days)*daySeconds-int64(off.secs), 0)
			if !ok {
				return interp.None, outOfRange()
			}
			return structTime(t, c, k, 0)
		}},
		{Name: "isoformat", Sig: "(sep='T', timespec='auto')", Doc: "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			sep, ok := interp.AsStr(args[0])
			if !ok || utf8.RuneCountInString(sep) != 1 {
				return interp.None, interp.TypeErrorf("isoformat() argument 1 must be a unicode character, not %s", typeName(args[0]))
			}
			spec, err := timespec(args[1], 2)
			if err != nil {
				return interp.None, err
			}
			d := datetimeOf(self)
			text, err := isoClock(t, stateOf(self), d.clock, spec, d.tz, self)
			return interp.String(d.civil.String() + sep + text), err
		}},
		{Name: "replace", Sig: "(" + datetimeReplaceParams + "*, fold=<unset>)", Doc: "Return datetime with new specified fields.", Fn: datetimeReplace},
		{Name: "__replace__", Sig: "(*, " + datetimeReplaceParams + "fold=<unset>)", Doc: "The same as replace().", Fn: datetimeReplace},
		{Name: "astimezone", Sig: "(tz=None)", Doc: "tz -> convert to local time in new timezone tz", Fn: astimezone},
		{Name: "__reduce_ex__", Sig: "(proto, /)", Doc: "__reduce_ex__(proto) -> (cls, state)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			proto, err := intArg(t, args[0])
			return datetimeState(self, proto), err
		}},
		{Name: "__reduce__", Sig: "()", Doc: "__reduce__() -> (cls, state)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return datetimeState(self, 2), nil }},
		datetimePart("hour", func(d *datetime) Value { return small(d.hour) }),
		datetimePart("minute", func(d *datetime) Value { return small(d.minute) }),
		datetimePart("second", func(d *datetime) Value { return small(d.second) }),
		datetimePart("microsecond", func(d *datetime) Value { return small(d.us) }),
		datetimePart("tzinfo", func(d *datetime) Value { return d.tz }),
		datetimePart("fold", func(d *datetime) Value { return small(d.fold) }),
	}...),
}

func datetimeState(self Value, proto int) Value {
	d := datetimeOf(self)
	b := append(d.civil.bytes(), d.clock.bytes()...)
	if proto > 3 && d.fold != 0 {
		b[2] |= 0x80
	}
	return pickled(self, b, d.tz)
}

func datetimeReplace(t *Thread, self Value, args []Value) (Value, error) {
	d := datetimeOf(self)
	c, k, tz := d.civil, d.clock, d.tz
	if err := ints(t, args, &c.year, &c.month, &c.day, &k.hour, &k.minute, &k.second, &k.us); err != nil {
		return interp.None, err
	}
	if err := ints(t, args[8:], &k.fold); err != nil {
		return interp.None, err
	}
	if !args[7].IsUnset() {
		tz = args[7]
	}
	return stateOf(self).makeDatetime(t, self.Type(), c, k, tz)
}

func datetimeFromISO(t *Thread, cls Value, args []Value) (Value, error) {
	text, err := isoArg(args[0])
	if err != nil {
		return interp.None, err
	}
	class, s := classState(cls)
	n := dateLength(text)
	if n == 0 || n > len(text) {
		return interp.None, badISO(t, args[0])
	}
	c, ok, err := parseISODate(text[:n])
	if err != nil || !ok {
		return interp.None, badISO(t, args[0])
	}
	var k clock
	tz := interp.None
	if rest := text[n:]; rest != "" {
		_, w := utf8.DecodeRuneInString(rest)
		if k, tz, ok, err = s.parseISOTime(rest[w:]); err != nil {
			return interp.None, err
		}
		if !ok {
			return interp.None, badISO(t, args[0])
		}
	}
	return s.makeDatetime(t, class, c, k, tz)
}

func astimezone(t *Thread, self Value, args []Value) (Value, error) {
	s, d := stateOf(self), datetimeOf(self)
	tz := args[0]
	if err := tzArg(s, tz); err != nil {
		return interp.None, err
	}
	if tz.Is(d.tz) && !tz.IsNone() {
		return self, nil
	}
	secs, us, err := s.utcMoment(t, self)
	if err != nil {
		return interp.None, err
	}
	if tz.IsNone() {
		name, off := localTime(t, secs-epoch).Zone()
		x, err := normal(0, off, 0)
		if err != nil {
			return interp.None, err
		}
		tz = interp.NewNative(s.timezone, &zone{offset: x, name: name, named: true})
	}
	c, k, ok := at(secs, us)
	if !ok {
		return interp.None, outOfRange()
	}
	v, err := s.makeDatetime(t, self.Type(), c, k, d.tz)
	if err != nil {
		return interp.None, err
	}
	if r := datetimeOf(v); r != nil {
		r.tz = tz // nobody else has it yet
	}
	return interp.CallMethod(t, tz, t.Intern("fromutc"), v)
}

func datetimeStrptime(t *Thread, cls Value, args []Value) (Value, error) {
	for i, v := range args {
		if _, ok := interp.AsStr(v); !ok {
			return interp.None, interp.TypeErrorf("strptime() argument %d must be str, not %s", i+1, typeName(v))
		}
	}
	m, err := t.Import("_strptime")
	if err != nil {
		return interp.None, err
	}
	r, err := interp.CallMethod(t, m, t.Intern("_fields"), args...)
	if err != nil {
		return interp.None, err
	}
	// year, month, day, hour, minute, second, microseconds, offset in seconds and microseconds or None twice, name or None
	f := interp.AsTuple(r).Items()
	class, s := classState(cls)
	n := func(i int) int { return int(f[i].AsInt()) }
	tz := interp.None
	if !f[7].IsNone() {
		x, err := normal(0, n(7), n(8))
		if err != nil {
			return interp.None, err
		}
		z := &zone{offset: x}
		z.name, z.named = interp.AsStr(f[9])
		if tz, err = s.newZone(s.timezone, z); err != nil {
			return interp.None, err
		}
	}
	return s.makeDatetime(t, class, civil{n(0), n(1), n(2)}, clock{n(3), n(4), n(5), n(6), 0}, tz)
}
