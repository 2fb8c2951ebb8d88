package time

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	gotime "time"

	"terrarium/interp"
)

// directivePatterns is what each directive of strptime reads, as a regular expression; those of names are added by pattern.
var directivePatterns = map[byte]string{
	'd': `3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]`,
	'f': `[0-9]{1,6}`,
	'H': `2[0-3]|[0-1]\d|\d`,
	'I': `1[0-2]|0[1-9]|[1-9]| [1-9]`,
	'G': `\d\d\d\d`,
	'j': `36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]`,
	'm': `1[0-2]|0[1-9]|[1-9]`,
	'M': `[0-5]\d|\d`,
	'S': `6[0-1]|[0-5]\d|\d`,
	'U': `5[0-3]|[0-4]\d|\d`,
	'W': `5[0-3]|[0-4]\d|\d`,
	'w': `[0-6]`,
	'u': `[1-7]`,
	'V': `5[0-3]|0[1-9]|[1-4]\d|\d`,
	'y': `\d\d`,
	'Y': `\d\d\d\d`,
	'z': `[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)`,
	'p': `AM|PM`,
	'a': `Mon|Tue|Wed|Thu|Fri|Sat|Sun`,
	'A': `Wednesday|Thursday|Saturday|Tuesday|Monday|Friday|Sunday`,
	'b': `Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec`,
	'B': `September|February|November|December|January|October|August|March|April|June|July|May`,
}

// directiveFormats are directives that stand for others.
var directiveFormats = map[byte]string{'c': "%a %b %d %H:%M:%S %Y", 'x': "%m/%d/%y", 'X': "%H:%M:%S"}

// pattern makes the regular expression of a format.
func pattern(format string, zones []string, used map[byte]bool) (string, error) {
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		c := format[i]
		switch {
		case strings.IndexByte(" \t\n\r\f\v", c) >= 0:
			for i+1 < len(format) && strings.IndexByte(" \t\n\r\f\v", format[i+1]) >= 0 {
				i++
			}
			b.WriteString(`\s+`)
			continue
		case c != '%':
			b.WriteString(regexp.QuoteMeta(string(rune(c))))
			if c >= 0x80 {
				// Part of a longer character.
				s := b.String()
				b.Reset()
				b.WriteString(s[:len(s)-len(string(rune(c)))])
				b.WriteByte(c)
			}
			continue
		}
		i++
		if i >= len(format) {
			return "", interp.ValueErrorf("stray %% in format '%s'", format)
		}
		d := format[i]
		if d == '%' {
			b.WriteByte('%')
			continue
		}
		if sub := directiveFormats[d]; sub != "" {
			p, err := pattern(sub, zones, used)
			if err != nil {
				return "", err
			}
			b.WriteString(p)
			continue
		}
		p := directivePatterns[d]
		if d == 'Z' {
			p = strings.Join(zones, "|")
		}
		if p == "" {
			return "", interp.ValueErrorf("'%s' is a bad directive in format '%s'", string(rune(d)), format)
		}
		if used[d] {
			return "", interp.ValueErrorf("redefinition of group name '%c'", d)
		}
		used[d] = true
		fmt.Fprintf(&b, "(?P<%c>%s)", d, p)
	}
	return b.String(), nil
}

const dayWithoutYear = `Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.`

// StrptimeDef defines _strptime, by which the module datetime reads what a struct_time has no room for.
var StrptimeDef = &interp.ModuleDef{
	Name:         "_strptime",
	Doc:          "Reading times from text.",
	Functions:    []interp.FuncDef{{Name: "_fields", Sig: "(data_string, format, /)", Doc: "The parts of a time.", Fn: strptimeFields}},
	Interpreters: interp.PerInterpreterGIL,
}

func strptime(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	if err := interp.ArgCount("strptime", len(args), 1, 2); err != nil {
		return interp.None, err
	}
	c, err := parse(t, args)
	if err != nil {
		return interp.None, err
	}
	return interp.SelfState[state](self).value(c), nil
}

// strptimeFields gives year, month, day, hour, minute, second, microseconds, offset in seconds and microseconds, and name of the zone;
// the last three are None if they were not read.
func strptimeFields(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	c, err := parse(t, args)
	if err != nil {
		return interp.None, err
	}
	out := make([]interp.Value, 0, 10)
	for _, n := range [...]int{c.year, c.month, c.day, c.hour, c.min, c.sec, c.us} {
		out = append(out, interp.Int(int64(n)))
	}
	if c.hasOff {
		out = append(out, interp.Int(int64(c.off)), interp.Int(int64(c.offUS)))
	} else {
		out = append(out, interp.None, interp.None)
	}
	zone := interp.None
	if c.hasZone {
		zone = interp.String(c.zone)
	}
	return interp.NewTuple(append(out, zone)), nil
}

// parse reads the text args[0] as the format args[1] says.
func parse(t *interp.Thread, args []interp.Value) (civil, error) {
	texts := [2]string{"", "%a %b %d %H:%M:%S %Y"}
	for i, v := range args {
		s, ok := interp.AsStr(v)
		if !ok {
			r, err := interp.Repr(t, interp.Obj(v.Type()))
			if err != nil {
				return civil{}, err
			}
			return civil{}, interp.TypeErrorf("strptime() argument %d must be str, not %s", i, r)
		}
		texts[i] = s
	}
	std, _ := gotime.Date(2000, 1, 1, 0, 0, 0, 0, t.Now().Location()).Zone()
	dst, _ := gotime.Date(2000, 7, 1, 0, 0, 0, 0, t.Now().Location()).Zone()
	zones := []string{"utc", "gmt", regexp.QuoteMeta(strings.ToLower(std))}
	if dst != std {
		zones = append(zones, regexp.QuoteMeta(strings.ToLower(dst)))
	}
	used := map[byte]bool{}
	p, err := pattern(texts[1], zones, used)
	if err != nil {
		return civil{}, err
	}
	if used['d'] && !used['Y'] && !used['y'] && !used['G'] {
		if err := t.Warn(interp.TypeDeprecationWarning, dayWithoutYear); err != nil {
			return civil{}, err
		}
	}
	re, err := regexp.Compile("^(?i:" + p + ")")
	if err != nil {
		return civil{}, interp.ValueErrorf("bad format '%s'", texts[1])
	}
	m := re.FindStringSubmatch(texts[0])
	if m == nil {
		r0, err := interp.Repr(t, interp.String(texts[0]))
		if err != nil {
			return civil{}, err
		}
		r1, err := interp.Repr(t, interp.String(texts[1]))
		if err != nil {
			return civil{}, err
		}
		return civil{}, interp.ValueErrorf("time data %s does not match format %s", r0, r1)
	}
	if rest := texts[0][len(m[0]):]; rest != "" {
		return civil{}, interp.ValueErrorf("unconverted data remains: %s", rest)
	}
	found := map[byte]string{}
	for i, name := range re.SubexpNames() {
		if name != "" && m[i] != "" {
			found[name[0]] = m[i]
		}
	}
	return assemble(found, strings.ToLower(std), strings.ToLower(dst))
}

// assemble makes a time of what the directives read.
func assemble(found map[byte]string, std, dst string) (civil, error) {
	num := func(d byte, missing int) int {
		if s, ok := found[d]; ok {
			n, _ := strconv.Atoi(strings.TrimSpace(s))
			return n
		}
		return missing
	}
	has := func(d byte) bool { _, ok := found[d]; return ok }
	c := civil{month: num('m', 1), day: num('d', 1), hour: num('H', 0), min: num('M', 0), sec: num('S', 0), dst: -1, wday: -1}
	year, hasYear := num('Y', 0), has('Y')
	if has('y') {
		year, hasYear = num('y', 0), true
		if year <= 68 {
			year += 2000
		} else {
			year += 1900
		}
	}
	if has('I') {
		c.hour = num('I', 0) % 12
		if strings.EqualFold(found['p'], "pm") {
			c.hour += 12
		}
	}
	for d, names := range map[byte][]string{'b': months[:], 'B': months[:]} {
		for i, name := range names {
			if s := found[d]; s != "" && len(s) <= len(name) && strings.EqualFold(name[:len(s)], s) {
				c.month = i + 1
				break
			}
		}
	}
	for _, d := range [...]byte{'a', 'A'} {
		for i, name := range weekdays {
			if s := found[d]; s != "" && len(s) <= len(name) && strings.EqualFold(name[:len(s)], s) {
				c.wday = i
			}
		}
	}
	c.us = micros(found['f'])
	if has('w') {
		c.wday = (num('w', 0) + 6) % 7
	}
	if has('u') {
		c.wday = num('u', 0) - 1
	}
	if s := found['z']; s != "" {
		c.off, c.offUS = offset(s)
		c.hasOff = true
	}
	if s := strings.ToLower(found['Z']); s != "" {
		c.zone, c.hasZone = strings.ToUpper(s), true
		c.dst = 0
		if s == dst && std != dst {
			c.dst = 1
		}
	}
	iso := has('G')
	switch {
	case iso && has('j'):
		return c, interp.ValueErrorf("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
	case iso && (!has('V') || c.wday < 0):
		return c, interp.ValueErrorf("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
	case !iso && has('V') && (!hasYear || c.wday < 0):
		return c, interp.ValueErrorf("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
	case !iso && has('V'):
		return c, interp.ValueErrorf("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
	}
	leapGuess := false
	if !hasYear && !iso {
		year = 1900
		if c.month == 2 && c.day == 29 {
			year, leapGuess = 1904, true // so that a date without a year may be the 29th
		}
	}
	yday := num('j', 0)
	if yday == 0 && c.wday >= 0 {
		switch {
		case iso:
			jan4 := gotime.Date(num('G', 0), 1, 4, 0, 0, 0, 0, gotime.UTC)
			monday := jan4.AddDate(0, 0, -(int(jan4.Weekday())+6)%7)
			date := monday.AddDate(0, 0, (num('V', 1)-1)*7+c.wday)
			year, c.month, c.day = date.Year(), int(date.Month()), date.Day()
		case has('U') || has('W'):
			first := gotime.Date(year, 1, 1, 0, 0, 0, 0, gotime.UTC)
			start, week := (int(first.Weekday())+6)%7, num('W', 0)
			day := c.wday
			if has('U') {
				// Weeks begin on Sunday: count from there.
				start, week, day = int(first.Weekday()), num('U', 0), (c.wday+1)%7
			}
			if week == 0 {
				yday = 1 + day - start
			} else {
				yday = 1 + (7-start)%7 + 7*(week-1) + day
			}
			if yday <= 0 {
				year--
				yday += 365
				if isLeap(year) {
					yday++
				}
			}
		}
	}
	if yday > 0 && !iso {
		date := gotime.Date(year, 1, yday, 0, 0, 0, 0, gotime.UTC)
		year, c.month, c.day = date.Year(), int(date.Month()), date.Day()
	}
	date := gotime.Date(year, gotime.Month(c.month), c.day, 0, 0, 0, 0, gotime.UTC)
	if date.Day() != c.day {
		return c, interp.ValueErrorf("day is out of range for month")
	}
	c.yd = date.YearDay()
	if c.wday < 0 {
		c.wday = (int(date.Weekday()) + 6) % 7
	}
	c.year = year
	if leapGuess {
		c.year = 1900
	}
	return c, nil
}

// offset reads ±HH:MM[:SS[.ffffff]], in seconds and microseconds.
func offset(s string) (secs, us int) {
	if s == "Z" || s == "z" {
		return 0, 0
	}
	digits, part, _ := strings.Cut(strings.ReplaceAll(s[1:], ":", ""), ".")
	for i, unit := range [...]int{3600, 60, 1} {
		if len(digits) >= 2*i+2 {
			k, _ := strconv.Atoi(digits[2*i : 2*i+2])
			secs += k * unit
		}
	}
	us = micros(part)
	if s[0] == '-' {
		return -secs, -us
	}
	return secs, us
}

// micros reads the digits after a decimal point, six at most.
func micros(digits string) int {
	n, _ := strconv.Atoi((digits + "000000")[:6])
	return n
}
