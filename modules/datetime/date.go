package datetime

import (
	"fmt"
	"math"
	"strings"
	gotime "time"

	"terrarium/interp"
	"terrarium/lang"
)

// date is a date.
type date struct {
	interp.Native
	civil
}

// dayOf gives the day of a date or datetime.
func dayOf(v Value) (civil, bool) {
	if d, ok := interp.As[*date](v); ok {
		return d.civil, true
	}
	if d := datetimeOf(v); d != nil {
		return d.civil, true
	}
	return civil{}, false
}

func day(v Value) civil { c, _ := dayOf(v); return c }

func (s *state) newDate(c civil) Value { return interp.NewNative(s.date, &date{civil: c}) }

// makeDate makes a date of class cls, by calling it if it is a derived one.
func (s *state) makeDate(t *Thread, cls *interp.Type, c civil) (Value, error) {
	if err := c.check(); err != nil {
		return interp.None, err
	}
	if cls == s.date {
		return s.newDate(c), nil
	}
	return interp.Call(t, interp.Obj(cls), small(c.year), small(c.month), small(c.day))
}

func small(n int) Value { return interp.Int(int64(n)) }

var dateSignature = signature{params: []string{"year", "month", "day"}, required: 3, ints: 3}

func newDateObject(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	if len(args) == 1 && len(kw) == 0 {
		if b, ok := interp.AsBytes(args[0]); ok && len(b) == 4 && 1 <= b[2] && b[2] <= 12 {
			c := civil{int(b[0])<<8 | int(b[1]), int(b[2]), int(b[3])}
			return interp.NewNative(cls, &date{civil: c}), c.check()
		}
	}
	bound, err := dateSignature.bind(args, kw)
	if err != nil {
		return interp.None, err
	}
	var c civil
	if err := ints(t, bound, &c.year, &c.month, &c.day); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &date{civil: c}), c.check()
}

func (c civil) String() string { return fmt.Sprintf("%04d-%02d-%02d", c.year, c.month, c.day) }

var (
	dayNames   = [...]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
	monthNames = [...]string{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
)

func ctime(c civil, k clock) string {
	return fmt.Sprintf("%s %s %2d %02d:%02d:%02d %04d", dayNames[c.weekday()], monthNames[c.month], c.day, k.hour, k.minute, k.second, c.year)
}

// isoWeekOne is the ordinal of the Monday of the first week of a year.
func isoWeekOne(year int) int {
	first := civil{year, 1, 1}
	monday := first.ordinal() - first.weekday()
	if first.weekday() > 3 {
		monday += 7
	}
	return monday
}

func (c civil) iso() (year, week, weekday int) {
	year = c.year
	n := c.ordinal()
	if n < isoWeekOne(year) {
		year--
	} else if n >= isoWeekOne(year+1) {
		year++
	}
	return year, (n-isoWeekOne(year))/7 + 1, c.weekday() + 1
}

// fromISOWeek is the day of a week, of which the parts must be in range.
func fromISOWeek(year, week, weekday int) (civil, error) {
	switch {
	case year < minYear || year > maxYear:
		return civil{}, interp.ValueErrorf("Year is out of range: %d", year)
	case week < 1 || week > 53 || week == 53 && isoWeekOne(year+1)-isoWeekOne(year) < 53*7:
		return civil{}, interp.ValueErrorf("Invalid week: %d", week)
	case weekday < 1 || weekday > 7:
		return civil{}, interp.ValueErrorf("Invalid day: %d (range is [1, 7])", weekday)
	}
	n := isoWeekOne(year) + (week-1)*7 + weekday - 1
	if n < 1 {
		return civil{}, interp.ValueErrorf("year is out of range")
	}
	return fromOrdinal(n), nil
}

func dateSlots() interp.Slots {
	s := interp.Slots{
		New: newDateObject,
		Repr: func(_ *Thread, v Value) (Value, error) {
			c := day(v)
			return interp.String(fmt.Sprintf("%s(%d, %d, %d)", className(v, stateOf(v)), c.year, c.month, c.day)), nil
		},
		Str:  func(t *Thread, v Value) (Value, error) { return interp.CallMethod(t, v, t.Intern("isoformat")) },
		Hash: func(_ *Thread, v Value) (int64, error) { c := day(v); return hashInts(c.year, c.month, c.day), nil },
		Compare: func(_ *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			a, ok := dayOf(v)
			b, ok2 := dayOf(w)
			if !ok || !ok2 || (datetimeOf(v) == nil) != (datetimeOf(w) == nil) {
				return interp.NotImplemented, nil
			}
			return ordered(a.ordinal()-b.ordinal(), op), nil
		},
	}
	s.Binary[lang.BinAdd] = func(t *Thread, v, w Value) (Value, error) {
		if deltaOf(v) != nil {
			v, w = w, v
		}
		d := deltaOf(w)
		if _, ok := dayOf(v); !ok || d == nil || datetimeOf(v) != nil {
			return interp.NotImplemented, nil
		}
		return dateShift(t, v, d.days)
	}
	s.Binary[lang.BinSub] = func(t *Thread, v, w Value) (Value, error) {
		a, ok := dayOf(v)
		if !ok || datetimeOf(v) != nil || datetimeOf(w) != nil {
			return interp.NotImplemented, nil
		}
		if b, ok := dayOf(w); ok {
			return stateOf(v).newDelta(span{days: a.ordinal() - b.ordinal()}), nil
		}
		if d := deltaOf(w); d != nil {
			return dateShift(t, v, -d.days)
		}
		return interp.NotImplemented, nil
	}
	return s
}

func outOfRange() error {
	return interp.Errorf(interp.TypeOverflowError, "date value out of range")
}

func dateShift(t *Thread, v Value, days int) (Value, error) {
	n := day(v).ordinal() + days
	if n < 1 || n > maxOrdinal {
		return interp.None, outOfRange()
	}
	return stateOf(v).makeDate(t, v.Type(), fromOrdinal(n))
}

func datePart(name string, f func(civil) int) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
		return small(f(day(self))), nil
	}}
}

func dateMethod(name, doc string, f func(c civil) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
		return f(day(self)), nil
	}}
}

var fromISOCalendarSignature = signature{name: "fromisocalendar", params: []string{"year", "week", "day"}, required: 3}

var dateSpec = interp.TypeSpec{
	Name:  "date",
	Flags: interp.Subclassable | interp.Immutable,
	Doc:   "date(year, month, day) --> date object",
	Slots: dateSlots(),
	Methods: []interp.FuncDef{
		{Name: "fromtimestamp", Sig: "(timestamp, /)", Kind: interp.KindClass, Doc: "Create a date from a POSIX timestamp, in the local zone.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			secs, _, err := stamp(t, args[0], false)
			if err != nil {
				return interp.None, err
			}
			c, s := classState(cls)
			y, m, d := localTime(t, secs).Date()
			return s.makeDate(t, c, civil{y, int(m), d})
		}},
		{Name: "fromordinal", Sig: "(ordinal, /)", Kind: interp.KindClass, Doc: "int -> date corresponding to a proleptic Gregorian ordinal.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			n, err := intArg(t, args[0])
			if err != nil {
				return interp.None, err
			}
			if n < 1 {
				return interp.None, interp.ValueErrorf("ordinal must be >= 1")
			}
			c, s := classState(cls)
			return s.makeDate(t, c, fromOrdinal(n))
		}},
		{Name: "fromisoformat", Sig: "(string, /)", Kind: interp.KindClass, Doc: "Construct a date from a string in ISO 8601 format.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			text, err := isoArg(args[0])
			if err != nil {
				return interp.None, err
			}
			c, ok, err := parseISODate(text)
			if err != nil {
				return interp.None, err
			}
			if !ok {
				return interp.None, badISO(t, args[0])
			}
			k, s := classState(cls)
			return s.makeDate(t, k, c)
		}},
		{Name: "fromisocalendar", Sig: "(*args, **kwargs)", Kind: interp.KindClass, Doc: "Construct a date from the ISO year, week number and weekday.", Fn: func(t *Thread, cls Value, args []Value) (Value, error) {
			pos, kw := interp.SpreadKeywords(t, args[1:], args[0])
			bound, err := fromISOCalendarSignature.bind(pos, kw)
			if err != nil {
				return interp.None, err
			}
			var y, w, d int
			if err := ints(t, bound, &y, &w, &d); err != nil {
				return interp.None, err
			}
			c, err := fromISOWeek(y, w, d)
			if err != nil {
				return interp.None, err
			}
			k, s := classState(cls)
			return s.makeDate(t, k, c)
		}},
		{Name: "today", Sig: "()", Kind: interp.KindClass, Doc: "Current date or datetime: same as self.__class__.fromtimestamp(time.time()).", Fn: func(t *Thread, cls Value, _ []Value) (Value, error) {
			now := t.Now()
			return interp.CallMethod(t, cls, t.Intern("fromtimestamp"), interp.Float(float64(now.UnixNano())/1e9))
		}},
		dateMethod("ctime", "Return ctime() style string.", func(c civil) Value { return interp.String(ctime(c, clock{})) }),
		{Name: "strftime", Sig: "(format)", Doc: "format -> strftime() style string.", Fn: strftimeMethod},
		{Name: "__format__", Sig: "(format, /)", Doc: "Formats self with strftime.", Fn: formatMethod},
		{Name: "timetuple", Sig: "()", Doc: "Return time tuple, compatible with time.localtime().", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			return structTime(t, day(self), clock{}, -1)
		}},
		{Name: "isocalendar", Sig: "()", Doc: "Return a named tuple containing ISO year, week number, and weekday.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			y, w, d := day(self).iso()
			return interp.StructSeq(stateOf(self).isoDate, small(y), small(w), small(d)), nil
		}},
		dateMethod("isoformat", "Return string in ISO 8601 format, YYYY-MM-DD.", func(c civil) Value { return interp.String(c.String()) }),
		dateMethod("isoweekday", "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7", func(c civil) Value { return small(c.weekday() + 1) }),
		dateMethod("toordinal", "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.", func(c civil) Value { return small(c.ordinal()) }),
		dateMethod("weekday", "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6", func(c civil) Value { return small(c.weekday()) }),
		{Name: "replace", Sig: "(year=<unset>, month=<unset>, day=<unset>)", Doc: "Return date with new specified fields.", Fn: dateReplace},
		{Name: "__replace__", Sig: "(*, year=<unset>, month=<unset>, day=<unset>)", Doc: "The same as replace().", Fn: dateReplace},
		{Name: "__reduce__", Sig: "()", Doc: "__reduce__() -> (cls, state)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple([]Value{interp.NewBytes(day(self).bytes())})}), nil
		}},
		datePart("year", func(c civil) int { return c.year }),
		datePart("month", func(c civil) int { return c.month }),
		datePart("day", func(c civil) int { return c.day }),
	},
}

func (c civil) bytes() []byte {
	return []byte{byte(c.year >> 8), byte(c.year), byte(c.month), byte(c.day)}
}

func dateReplace(t *Thread, self Value, args []Value) (Value, error) {
	c := day(self)
	if err := ints(t, args, &c.year, &c.month, &c.day); err != nil {
		return interp.None, err
	}
	return stateOf(self).makeDate(t, self.Type(), c)
}

// structTime makes a time.struct_time.
func structTime(t *Thread, c civil, k clock, dst int) (Value, error) {
	m, err := t.Import("time")
	if err != nil {
		return interp.None, err
	}
	f, err := interp.GetAttr(t, m, t.Intern("struct_time"))
	if err != nil {
		return interp.None, err
	}
	return interp.Call(t, f, interp.NewTuple([]Value{small(c.year), small(c.month), small(c.day), small(k.hour), small(k.minute), small(k.second),
		small(c.weekday()), small(c.yearDay()), small(dst)}))
}

// stamp reads a POSIX timestamp; round: to microseconds half to even, else down to seconds.
func stamp(t *Thread, v Value, round bool) (secs int64, us int, err error) {
	tooLarge := interp.Errorf(interp.TypeOverflowError, "timestamp out of range for platform time_t")
	if !v.Type().IsSubclass(interp.TypeFloat) {
		i, err := interp.Index(t, v)
		if err != nil {
			return 0, 0, err
		}
		n, _ := interp.AsBigInt(i)
		if !n.IsInt64() {
			return 0, 0, tooLarge
		}
		return n.Int64(), 0, checkStamp(n.Int64())
	}
	f, err := interp.ToFloat(t, v)
	if err != nil {
		return 0, 0, err
	}
	if math.IsNaN(f) {
		return 0, 0, interp.ValueErrorf("Invalid value NaN (not a number)")
	}
	whole, frac := math.Modf(f)
	if round {
		frac = math.RoundToEven(frac * million)
		if frac >= million {
			frac -= million
			whole++
		} else if frac < 0 {
			frac += million
			whole--
		}
	} else if frac < 0 {
		whole--
	}
	if whole < math.MinInt64 || whole >= math.MaxInt64 {
		return 0, 0, tooLarge
	}
	return int64(whole), int(frac), checkStamp(int64(whole))
}

// maxStamp is the last second of a year that C has a number for.
const maxStamp = 67768036191676799

func checkStamp(secs int64) error {
	if secs > maxStamp || secs < -maxStamp {
		return interp.OSError(75, "Value too large for defined data type")
	}
	return nil
}

func localTime(t *Thread, secs int64) gotime.Time { return gotime.Unix(secs, 0).In(t.Now().Location()) }

func strArg(function string, v Value) (string, error) {
	s, ok := interp.AsStr(v)
	if !ok {
		return "", interp.TypeErrorf("%s() argument 1 must be str, not %s", function, typeName(v))
	}
	return s, nil
}

func formatMethod(t *Thread, self Value, args []Value) (Value, error) {
	format, err := strArg("__format__", args[0])
	if err != nil {
		return interp.None, err
	}
	if format == "" {
		s, err := interp.ToStr(t, self)
		return interp.String(s), err
	}
	return interp.CallMethod(t, self, t.Intern("strftime"), args[0])
}

// strftimeMethod replaces the directives that only this module knows and leaves the others to the module time.
func strftimeMethod(t *Thread, self Value, args []Value) (Value, error) {
	format, err := strArg("strftime", args[0])
	if err != nil {
		return interp.None, err
	}
	s := stateOf(self)
	tz, dt, us := interp.None, self, 0
	var tuple Value
	if k := timeOf(self); k != nil {
		tz, dt, us = k.tz, interp.None, k.us
		tuple, err = structTime(t, civil{1900, 1, 1}, k.clock, -1)
	} else {
		if d := datetimeOf(self); d != nil {
			tz, us = d.tz, d.us
		}
		tuple, err = interp.CallMethod(t, self, t.Intern("timetuple"))
	}
	if err != nil {
		return interp.None, err
	}
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b.WriteByte(format[i])
			continue
		}
		i++
		sep := ""
		switch {
		case format[i] == 'f':
			fmt.Fprintf(&b, "%06d", us)
			continue
		case format[i] == 'Z':
			name, err := tzName(t, s, tz, dt)
			if err != nil {
				return interp.None, err
			}
			text, _ := interp.AsStr(name)
			b.WriteString(strings.ReplaceAll(text, "%", "%%"))
			continue
		case strings.HasPrefix(format[i:], ":z"):
			sep = ":"
			i++
		case format[i] != 'z':
			b.WriteByte('%')
			b.WriteByte(format[i])
			continue
		}
		off, ok, err := callTZ(t, s, tz, "utcoffset", dt)
		if err != nil {
			return interp.None, err
		}
		if ok {
			b.WriteString(offsetText(off, sep))
		}
	}
	m, err := t.Import("time")
	if err != nil {
		return interp.None, err
	}
	return interp.CallMethod(t, m, t.Intern("strftime"), interp.String(b.String()), tuple)
}
