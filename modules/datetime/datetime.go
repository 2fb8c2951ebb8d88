// Package datetime is the module datetime: dates, times and differences of them, after the proleptic Gregorian calendar,
// and fixed offsets from UTC. The local zone is that of the host's clock.
package datetime

import (
	"math/big"

	"terrarium/interp"
)

type (
	// Value and Thread are short for what every function here handles.
	Value  = interp.Value
	Thread = interp.Thread
)

// Def defines the module.
var Def = &interp.ModuleDef{
	Name:         "datetime",
	Doc:          "Dates, times of day, and differences between them.",
	NewState:     func() any { return new(state) },
	Exec:         []func(*Thread, *interp.Module) error{exec},
	Interpreters: interp.PerInterpreterGIL,
	Constants: []interp.Constant{
		{Name: "MINYEAR", Value: interp.Int(minYear)},
		{Name: "MAXYEAR", Value: interp.Int(maxYear)},
		{Name: "__all__", Value: interp.NewTuple([]Value{interp.String("date"), interp.String("datetime"), interp.String("time"), interp.String("timedelta"),
			interp.String("timezone"), interp.String("tzinfo"), interp.String("MINYEAR"), interp.String("MAXYEAR"), interp.String("UTC")})},
	},
}

// state holds the classes of one module object.
type state struct {
	date, datetime, time, delta, tzinfo, timezone, isoDate *interp.Type
	utc                                                    Value
}

func exec(t *Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.delta, err = m.NewType(t, &deltaSpec); err != nil {
		return err
	}
	if s.date, err = m.NewType(t, &dateSpec); err != nil {
		return err
	}
	if s.datetime, err = m.NewType(t, &datetimeSpec, s.date); err != nil {
		return err
	}
	if s.time, err = m.NewType(t, &timeSpec); err != nil {
		return err
	}
	if s.tzinfo, err = m.NewType(t, &tzinfoSpec); err != nil {
		return err
	}
	if s.timezone, err = m.NewType(t, &timezoneSpec, s.tzinfo); err != nil {
		return err
	}
	if s.isoDate, err = m.NewStructSeq(t, &interp.StructSeqSpec{Name: "IsoCalendarDate", Doc: "The result of date.isocalendar() or datetime.isocalendar()",
		Fields: []string{"year", "week", "weekday"}, NoInstances: true}); err != nil {
		return err
	}
	if err := interp.DeleteAttr(t, interp.Obj(m), t.Intern("IsoCalendarDate")); err != nil {
		return err
	}
	s.utc = interp.NewNative(s.timezone, &zone{})
	m.Set("UTC", s.utc)
	for _, a := range []struct {
		class *interp.Type
		name  string
		val   Value
	}{
		{s.delta, "min", s.newDelta(span{days: -maxDays})},
		{s.delta, "max", s.newDelta(span{maxDays, daySeconds - 1, million - 1})},
		{s.delta, "resolution", s.newDelta(span{us: 1})},
		{s.date, "min", s.newDate(civil{minYear, 1, 1})},
		{s.date, "max", s.newDate(civil{maxYear, 12, 31})},
		{s.date, "resolution", s.newDelta(span{days: 1})},
		{s.datetime, "min", s.newDatetime(civil{minYear, 1, 1}, clock{}, interp.None)},
		{s.datetime, "max", s.newDatetime(civil{maxYear, 12, 31}, clock{23, 59, 59, million - 1, 0}, interp.None)},
		{s.datetime, "resolution", s.newDelta(span{us: 1})},
		{s.time, "min", s.newTime(clock{}, interp.None)},
		{s.time, "max", s.newTime(clock{23, 59, 59, million - 1, 0}, interp.None)},
		{s.time, "resolution", s.newDelta(span{us: 1})},
		{s.timezone, "utc", s.utc},
		{s.timezone, "min", interp.NewNative(s.timezone, &zone{offset: span{-1, 60, 0}})},
		{s.timezone, "max", interp.NewNative(s.timezone, &zone{offset: span{0, daySeconds - 60, 0}})},
	} {
		a.class.SetOwn(t, a.name, a.val)
	}
	return nil
}

// stateOf finds the module's state from one of its classes, or one derived from it.
func stateOf(v Value) *state { return stateOfClass(v.Type()) }

func stateOfClass(c *interp.Type) *state {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s
			}
		}
	}
	return nil
}

// classState is stateOf for the self of a class method.
func classState(cls Value) (*interp.Type, *state) {
	c, _ := cls.Object().(*interp.Type)
	return c, stateOfClass(c)
}

const (
	minYear    = 1
	maxYear    = 9999
	maxOrdinal = 3652059
	maxDays    = 999999999
	daySeconds = 24 * 3600
	million    = 1000000
)

// civil is a day of the calendar.
type civil struct{ year, month, day int }

// clock is a time of day.
type clock struct{ hour, minute, second, us, fold int }

func isLeap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

var daysBefore = [...]int{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

func daysBeforeMonth(y, m int) int {
	n := daysBefore[m]
	if m > 2 && isLeap(y) {
		n++
	}
	return n
}

func daysIn(y, m int) int {
	n := daysBefore[m+1] - daysBefore[m]
	if m == 2 && isLeap(y) {
		n++
	}
	return n
}

func daysBeforeYear(y int) int { y--; return y*365 + y/4 - y/100 + y/400 }

// ordinal counts days: January 1st of year 1 is 1.
func (c civil) ordinal() int {
	return daysBeforeYear(c.year) + daysBeforeMonth(c.year, c.month) + c.day
}

func (c civil) yearDay() int { return daysBeforeMonth(c.year, c.month) + c.day }

// weekday is 0 for Monday.
func (c civil) weekday() int { return (c.ordinal() + 6) % 7 }

// fromOrdinal is the day of an ordinal of at least 1.
func fromOrdinal(n int) civil {
	n--
	y := n/146097*400 + 1
	n %= 146097
	c := n / 36524
	y += c * 100
	n %= 36524
	y += n / 1461 * 4
	n %= 1461
	k := n / 365
	y += k
	if c == 4 || k == 4 {
		return civil{y - 1, 12, 31}
	}
	n %= 365
	m := n/32 + 1
	for m < 12 && daysBeforeMonth(y, m+1) <= n {
		m++
	}
	return civil{y, m, n - daysBeforeMonth(y, m) + 1}
}

func (c civil) check() error {
	switch {
	case c.year < minYear || c.year > maxYear:
		return interp.ValueErrorf("year %d is out of range", c.year)
	case c.month < 1 || c.month > 12:
		return interp.ValueErrorf("month must be in 1..12")
	case c.day < 1 || c.day > daysIn(c.year, c.month):
		return interp.ValueErrorf("day is out of range for month")
	}
	return nil
}

func (c clock) check() error {
	for _, r := range [...]struct {
		n, hi int
		name  string
	}{{c.hour, 23, "hour"}, {c.minute, 59, "minute"}, {c.second, 59, "second"}, {c.us, million - 1, "microsecond"}} {
		if r.n < 0 || r.n > r.hi {
			return interp.ValueErrorf("%s must be in 0..%d", r.name, r.hi)
		}
	}
	if c.fold != 0 && c.fold != 1 {
		return interp.ValueErrorf("fold must be either 0 or 1")
	}
	return nil
}

func (c clock) seconds() int { return c.hour*3600 + c.minute*60 + c.second }

// intArg converts an argument to an int of C.
func intArg(t *Thread, v Value) (int, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	n, _ := interp.AsBigInt(i)
	switch {
	case !n.IsInt64():
		return 0, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C long")
	case n.Int64() > 1<<31-1:
		return 0, interp.Errorf(interp.TypeOverflowError, "signed integer is greater than maximum")
	case n.Int64() < -1<<31:
		return 0, interp.Errorf(interp.TypeOverflowError, "signed integer is less than minimum")
	}
	return int(n.Int64()), nil
}

// signature is what the constructors and methods whose errors do not follow FuncDef check their arguments against.
type signature struct {
	name     string // "" is "function"
	params   []string
	required int
	posOnly  int // so many may be given by position; 0: all
	ints     int // so many, in front, are ints
}

// bind gives a value, or Unset, for each parameter.
func (g signature) bind(args []Value, kw []*interp.Str) ([]Value, error) {
	what, this := "function", "this function"
	if g.name != "" {
		what = g.name + "()"
		this = what
	}
	n, most := len(args)-len(kw), len(g.params)
	plural := func(n int) string {
		if n == 1 {
			return ""
		}
		return "s"
	}
	bound := "at most"
	if g.required == most {
		bound = "exactly"
	}
	if len(args) > most {
		kind := ""
		if n == 0 {
			kind = "keyword "
		}
		return nil, interp.TypeErrorf("%s takes at most %d %sargument%s (%d given)", what, most, kind, plural(most), len(args))
	}
	if g.posOnly > 0 && n > g.posOnly {
		return nil, interp.TypeErrorf("%s takes %s %d positional argument%s (%d given)", what, bound, g.posOnly, plural(g.posOnly), n)
	}
	out := make([]Value, most)
	for i := range out {
		out[i] = interp.Unset
	}
	copy(out, args[:n])
	unknown := ""
	var twice error
	for k, name := range kw {
		found := false
		for i, p := range g.params {
			if p != name.Go() {
				continue
			}
			if i < n {
				twice, found = interp.TypeErrorf("argument for %s given by name ('%s') and position (%d)", what, p, i+1), true
			} else {
				out[i], found = args[n+k], true
			}
		}
		if !found && unknown == "" {
			unknown = name.Go()
		}
	}
	for i := range g.required {
		if out[i].IsUnset() {
			return nil, interp.TypeErrorf("%s missing required argument '%s' (pos %d)", what, g.params[i], i+1)
		}
		if i < g.ints && !interp.HasIndex(out[i]) {
			return nil, interp.TypeErrorf("'%s' object cannot be interpreted as an integer", typeName(out[i]))
		}
	}
	if twice != nil {
		return nil, twice
	}
	if unknown != "" {
		return nil, interp.TypeErrorf("%s got an unexpected keyword argument '%s'", this, unknown)
	}
	return out, nil
}

// ints converts those of vs that were given, the others keep what they are.
func ints(t *Thread, vs []Value, to ...*int) error {
	for i, p := range to {
		if vs[i].IsUnset() {
			continue
		}
		n, err := intArg(t, vs[i])
		if err != nil {
			return err
		}
		*p = n
	}
	return nil
}

var bigMillion = big.NewInt(million)

// typeName is how errors name the class of v: one of a native module with its module.
func typeName(v Value) string {
	if c := v.Type(); c.Module() != nil {
		return interp.QualifiedName(c)
	}
	return v.Type().Name()
}
