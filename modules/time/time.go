// Package time is the module time: clocks, sleeping, and times of day as text. The clock and the local time zone are the host's.
package time

import (
	"math"
	"math/big"
	gotime "time"

	"terrarium/interp"
)

// Def is the definition of the module.
var Def = &interp.ModuleDef{
	Name:     "time",
	Doc:      "Clocks and times of day.\n\nA time is a number of seconds since the epoch (1970-01-01 00:00 UTC), or a struct_time of nine integers:\nyear, month, day, hour, minute, second, day of the week (Monday is 0), day of the year, and whether\ndaylight saving time holds (-1: unknown).",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "time", Sig: "()", Doc: "Seconds since the epoch.", Fn: func(t *interp.Thread, _ interp.Value, _ []interp.Value) (interp.Value, error) {
			return seconds(t.Now().UnixNano()), nil
		}},
		{Name: "time_ns", Sig: "()", Doc: "Nanoseconds since the epoch.", Fn: func(t *interp.Thread, _ interp.Value, _ []interp.Value) (interp.Value, error) {
			return interp.Int(t.Now().UnixNano()), nil
		}},
		clock("monotonic", "Seconds of a clock that never goes back."), clockNS("monotonic_ns"),
		clock("perf_counter", "Seconds of the clock for measuring short times."), clockNS("perf_counter_ns"),
		clock("process_time", "Seconds since the process began."), clockNS("process_time_ns"),
		clock("thread_time", "Seconds since the process began."), clockNS("thread_time_ns"),
		{Name: "sleep", Sig: "(object, /)", Doc: "Wait that many seconds.", Fn: sleep},
		{Name: "gmtime", Sig: "(*args)", Doc: "Seconds since the epoch, now by default, as a struct_time in UTC.", Fn: gmtime},
		{Name: "localtime", Sig: "(*args)", Doc: "Seconds since the epoch, now by default, as a struct_time in local time.", Fn: localtime},
		{Name: "mktime", Sig: "(object, /)", Doc: "The time in seconds of a struct_time in local time.", Fn: mktime},
		{Name: "asctime", Sig: "(*args)", Doc: "A struct_time, now by default, as text: 'Sat Jun 06 16:26:11 1998'.", Fn: asctime},
		{Name: "ctime", Sig: "(*args)", Doc: "Seconds since the epoch, now by default, in local time as asctime has it.", Fn: ctime},
		{Name: "strftime", Sig: "(*args)", Doc: "A struct_time, now by default, as a format says.", Fn: strftime},
		{Name: "strptime", Sig: "(*args)", Doc: "Read a struct_time from text as a format says.", Fn: strptime},
		{Name: "get_clock_info", Sig: "(*args)", Doc: "What a clock is like.", Fn: clockInfo},
		{Name: "tzset", Sig: "()", Doc: "Do nothing: the time zone is the host's.", Fn: func(*interp.Thread, interp.Value, []interp.Value) (interp.Value, error) { return interp.None, nil }},
	},
	Constants:    []interp.Constant{{Name: "_STRUCT_TM_ITEMS", Value: interp.Int(11)}},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	structTime *interp.Type
}

var structTimeSpec = &interp.StructSeqSpec{
	Name:   "struct_time",
	Doc:    "A time of day, as a tuple with named items.",
	Fields: []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"},
	Hidden: []string{"tm_zone", "tm_gmtoff"},
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.structTime, err = m.NewStructSeq(t, structTimeSpec); err != nil {
		return err
	}
	now := t.Now()
	winter := gotime.Date(now.Year(), 1, 1, 0, 0, 0, 0, now.Location())
	summer := gotime.Date(now.Year(), 7, 1, 0, 0, 0, 0, now.Location())
	if winter.IsDST() {
		winter, summer = summer, winter
	}
	name, off := winter.Zone()
	dstName, dstOff := summer.Zone()
	m.Set("timezone", interp.Int(int64(-off)))
	m.Set("altzone", interp.Int(int64(-dstOff)))
	daylight := int64(0)
	if off != dstOff {
		daylight = 1
	}
	m.Set("daylight", interp.Int(daylight))
	m.Set("tzname", interp.NewTuple([]interp.Value{interp.String(name), interp.String(dstName)}))
	return nil
}

// seconds turns nanoseconds into a float.
func seconds(ns int64) interp.Value { return interp.Float(float64(ns) / 1e9) }

func clock(name, doc string) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(t *interp.Thread, _ interp.Value, _ []interp.Value) (interp.Value, error) {
		return seconds(int64(t.Monotonic())), nil
	}}
}

func clockNS(name string) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "()", Doc: "The clock without _ns, in nanoseconds.", Fn: func(t *interp.Thread, _ interp.Value, _ []interp.Value) (interp.Value, error) {
		return interp.Int(int64(t.Monotonic())), nil
	}}
}

func clockInfo(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	if err := interp.ArgCount("get_clock_info", len(args), 1, 1); err != nil {
		return interp.None, err
	}
	name, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("get_clock_info() argument 1 must be str, not %s", args[0].Type().Name())
	}
	impl, wall := "host clock", false
	switch name {
	case "time":
		wall = true
	case "monotonic", "perf_counter", "process_time", "thread_time":
	default:
		return interp.None, interp.ValueErrorf("unknown clock")
	}
	return t.NewNamespace(interp.Constant{Name: "implementation", Value: interp.String(impl)}, interp.Constant{Name: "monotonic", Value: interp.Bool(!wall)},
		interp.Constant{Name: "adjustable", Value: interp.Bool(wall)}, interp.Constant{Name: "resolution", Value: interp.Float(1e-9)}), nil
}

// sleep rounds up to nanoseconds.
func sleep(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	var ns int64
	if v := args[0]; v.IsFloat() {
		f := v.AsFloat()
		switch {
		case math.IsNaN(f):
			return interp.None, interp.ValueErrorf("Invalid value NaN (not a number)")
		case math.Abs(f) >= math.MaxInt64/1e9:
			return interp.None, interp.Errorf(interp.TypeOverflowError, "timestamp out of range for platform time_t")
		}
		ns = int64(math.Ceil(f * 1e9))
	} else {
		i, err := interp.Index(t, v)
		if err != nil {
			return interp.None, err
		}
		if !i.IsInt() || i.AsInt() > math.MaxInt64/1_000_000_000 || i.AsInt() < -math.MaxInt64/1_000_000_000 {
			return interp.None, interp.Errorf(interp.TypeOverflowError, "timestamp too large to convert to C PyTime_t")
		}
		ns = i.AsInt() * 1e9
	}
	if ns < 0 {
		return interp.None, interp.ValueErrorf("sleep length must be non-negative")
	}
	return interp.None, t.Sleep(gotime.Duration(ns))
}

// maxYear bounds struct_time, whose year is a C int.
const maxYear = math.MaxInt32

// moment reads the optional argument of gmtime and the like: whole seconds since the epoch.
func moment(t *interp.Thread, name string, args []interp.Value) (int64, error) {
	if len(args) > 1 {
		return 0, interp.TypeErrorf("%s() takes at most 1 argument (%d given)", name, len(args))
	}
	if len(args) == 0 || args[0].IsNone() {
		return t.Now().Unix(), nil
	}
	v := args[0]
	var secs int64
	if v.IsFloat() {
		f := v.AsFloat()
		switch {
		case math.IsNaN(f):
			return 0, interp.ValueErrorf("Invalid value NaN (not a number)")
		case math.Abs(f) >= 1<<63:
			return 0, interp.Errorf(interp.TypeOverflowError, "timestamp out of range for platform time_t")
		}
		secs = int64(math.Floor(f))
	} else {
		i, err := interp.Index(t, v)
		if err != nil {
			return 0, err
		}
		if !i.IsInt() {
			return 0, interp.Errorf(interp.TypeOverflowError, "timestamp out of range for platform time_t")
		}
		secs = i.AsInt()
	}
	// The year must fit; an average one has 31556952 seconds.
	if secs/31556952 > maxYear-1970-1 || secs/31556952 < -maxYear+1 {
		return 0, interp.OSError(75, "Value too large for defined data type")
	}
	return secs, nil
}

// civil is a time of day, its year beyond what package time formats.
type civil struct {
	year                                 int
	month, day, hour, min, sec, wday, yd int // wday: Monday is 0; yd from 1
	dst                                  int
	zone                                 string
	off                                  int // seconds east of UTC
	us, offUS                            int // microseconds that strptime read
	hasZone, hasOff                      bool
}

func civilOf(tm gotime.Time) civil {
	c := civil{year: tm.Year(), month: int(tm.Month()), day: tm.Day(), hour: tm.Hour(), min: tm.Minute(), sec: tm.Second(),
		wday: (int(tm.Weekday()) + 6) % 7, yd: tm.YearDay(), hasZone: true, hasOff: true}
	c.zone, c.off = tm.Zone()
	if tm.IsDST() {
		c.dst = 1
	}
	return c
}

func (s *state) value(c civil) interp.Value {
	n := func(i int) interp.Value { return interp.Int(int64(i)) }
	zone, off := interp.None, interp.None
	if c.hasZone {
		zone = interp.String(c.zone)
	}
	if c.hasOff {
		off = n(c.off)
	}
	return interp.StructSeq(s.structTime, n(c.year), n(c.month), n(c.day), n(c.hour), n(c.min), n(c.sec), n(c.wday), n(c.yd), n(c.dst), zone, off)
}

func gmtime(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	secs, err := moment(t, "gmtime", args)
	if err != nil {
		return interp.None, err
	}
	c := civilOf(gotime.Unix(secs, 0).UTC())
	c.zone = "GMT"
	return interp.SelfState[state](self).value(c), nil
}

func localtime(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	secs, err := moment(t, "localtime", args)
	if err != nil {
		return interp.None, err
	}
	return interp.SelfState[state](self).value(civilOf(gotime.Unix(secs, 0).In(t.Now().Location()))), nil
}

// fields reads the nine integers of a tuple or struct_time, unchecked.
func fields(t *interp.Thread, v interp.Value, function string) (f [9]int, err error) {
	tup := interp.AsTuple(v)
	if tup == nil {
		return f, interp.TypeErrorf("Tuple or struct_time argument required")
	}
	items := tup.Items()
	if len(items) != 9 {
		return f, interp.TypeErrorf("%s(): illegal time tuple argument", function)
	}
	for i, x := range items {
		n, err := interp.Index(t, x)
		if err != nil {
			return f, err
		}
		if !n.IsInt() || n.AsInt() > math.MaxInt32 || n.AsInt() < math.MinInt32 {
			kind := "signed integer is greater than maximum"
			if n.IsInt() && n.AsInt() < 0 || !n.IsInt() && sign(t, n) < 0 {
				kind = "signed integer is less than minimum"
			}
			return f, interp.Errorf(interp.TypeOverflowError, "%s", kind)
		}
		f[i] = int(n.AsInt())
	}
	return f, nil
}

func sign(t *interp.Thread, v interp.Value) int {
	s, err := interp.Repr(t, v)
	if err != nil {
		return 0
	}
	n, _ := new(big.Int).SetString(s, 10)
	if n == nil {
		return 0
	}
	return n.Sign()
}

func mktime(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	f, err := fields(t, args[0], "mktime")
	if err != nil {
		return interp.None, err
	}
	tm := gotime.Date(f[0], gotime.Month(f[1]), f[2], f[3], f[4], f[5], 0, t.Now().Location())
	if f[8] > 0 && !tm.IsDST() {
		tm = tm.Add(-gotime.Hour)
	}
	return interp.Float(float64(tm.Unix())), nil
}

// checked reads a time tuple for asctime and strftime: zeros where CPython takes them for ones, everything else in its range.
func checked(t *interp.Thread, v interp.Value, function string) (c civil, err error) {
	f, err := fields(t, v, function)
	if err != nil {
		return c, err
	}
	c = civil{year: f[0], month: f[1], day: f[2], hour: f[3], min: f[4], sec: f[5], wday: f[6], yd: f[7], dst: f[8]}
	if c.month == 0 {
		c.month = 1
	}
	if c.day == 0 {
		c.day = 1
	}
	if c.yd == 0 {
		c.yd = 1
	}
	for _, r := range []struct {
		n, lo, hi int
		what      string
	}{
		{c.month, 1, 12, "month"}, {c.day, 1, 31, "day of month"}, {c.hour, 0, 23, "hour"}, {c.min, 0, 59, "minute"},
		{c.sec, 0, 61, "seconds"}, {c.wday, -1, math.MaxInt32, "day of week"}, {c.yd, 1, 366, "day of year"},
	} {
		if r.n < r.lo || r.n > r.hi {
			return c, interp.ValueErrorf("%s out of range", r.what)
		}
	}
	c.wday = (c.wday + 7) % 7
	if zone, err := interp.FindAttr(t, v, t.Intern("tm_zone")); err == nil {
		c.zone, c.hasZone = interp.AsStr(zone)
	}
	if off, err := interp.FindAttr(t, v, t.Intern("tm_gmtoff")); err == nil && off.IsInt() {
		c.off, c.hasOff = int(off.AsInt()), true
	}
	return c, nil
}
