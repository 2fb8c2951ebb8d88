package time

import (
	"fmt"
	"strings"
	gotime "time"

	"terrarium/interp"
)

var (
	weekdays = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	months   = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// text is asctime's.
func (c civil) text() string {
	return fmt.Sprintf("%s %s%3d %02d:%02d:%02d %d", weekdays[c.wday][:3], months[c.month-1][:3], c.day, c.hour, c.min, c.sec, c.year)
}

func asctime(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	if err := interp.ArgCount("asctime", len(args), 0, 1); err != nil {
		return interp.None, err
	}
	c := civilOf(t.Now())
	if len(args) > 0 {
		var err error
		if c, err = checked(t, args[0], "asctime"); err != nil {
			return interp.None, err
		}
	}
	return interp.String(c.text()), nil
}

func ctime(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	secs, err := moment(t, "ctime", args)
	if err != nil {
		return interp.None, err
	}
	return interp.String(civilOf(gotime.Unix(secs, 0).In(t.Now().Location())).text()), nil
}

func strftime(t *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
	if len(args) == 0 || len(args) > 2 {
		bound, s := "at least 1", ""
		if len(args) > 2 {
			bound, s = "at most 2", "s"
		}
		return interp.None, interp.TypeErrorf("strftime() takes %s argument%s (%d given)", bound, s, len(args))
	}
	format, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("strftime() argument 1 must be str, not %s", args[0].Type().Name())
	}
	c := civilOf(t.Now())
	if len(args) > 1 {
		var err error
		if c, err = checked(t, args[1], "strftime"); err != nil {
			return interp.None, err
		}
	}
	if strings.IndexByte(format, 0) >= 0 {
		return interp.None, interp.ValueErrorf("embedded null character")
	}
	local := gotime.Date(c.year, gotime.Month(c.month), c.day, c.hour, c.min, c.sec, 0, t.Now().Location())
	name, off := local.Zone()
	if !c.hasZone {
		c.zone = name
	}
	if !c.hasOff {
		c.off = off
	}
	s, err := c.format(t, format)
	return interp.String(s), err
}

// format is strftime of the C library in the C locale, with the flags and widths of the GNU one.
func (c civil) format(t *interp.Thread, format string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(format); {
		if format[i] != '%' {
			b.WriteByte(format[i])
			i++
			continue
		}
		start := i
		i++
		var flag byte
		width := 0
		for i < len(format) && strings.IndexByte("-_0^#", format[i]) >= 0 {
			flag = format[i]
			i++
		}
		for i < len(format) && '0' <= format[i] && format[i] <= '9' {
			if width = width*10 + int(format[i]-'0'); width > 1<<20 {
				return "", interp.ValueErrorf("format width too large")
			}
			i++
		}
		if i < len(format) && (format[i] == 'E' || format[i] == 'O') {
			i++
		}
		if i >= len(format) {
			b.WriteString(format[start:])
			break
		}
		d := format[i]
		i++
		text, pad, min, ok := c.directive(t, d)
		if !ok {
			b.WriteString(format[start:i])
			continue
		}
		switch flag {
		case '-':
			pad, min = 0, 0
		case '_':
			pad = ' '
		case '0':
			pad = '0'
		case '^':
			text = strings.ToUpper(text)
		case '#':
			if d == 'p' || d == 'Z' {
				text = strings.ToLower(text)
			} else {
				text = strings.ToUpper(text)
			}
		}
		if width > min {
			min = width
			if pad == 0 {
				pad = ' '
			}
		}
		if n := min - len(text); n > 0 && pad != 0 {
			if err := t.Alloc(n); err != nil {
				return "", err
			}
			b.WriteString(strings.Repeat(string(rune(pad)), n))
		}
		b.WriteString(text)
	}
	return b.String(), nil
}

// directive gives the text of one conversion, what pads it, and to which width.
func (c civil) directive(t *interp.Thread, d byte) (text string, pad byte, width int, ok bool) {
	num := func(n, width int, pad byte) (string, byte, int, bool) { return fmt.Sprint(n), pad, width, true }
	str := func(s string) (string, byte, int, bool) { return s, 0, 0, true }
	compound := func(format string) (string, byte, int, bool) {
		s, err := c.format(t, format)
		return s, 0, 0, err == nil
	}
	hour12 := (c.hour+11)%12 + 1
	switch d {
	case 'a':
		return str(weekdays[c.wday][:3])
	case 'A':
		return str(weekdays[c.wday])
	case 'b', 'h':
		return str(months[c.month-1][:3])
	case 'B':
		return str(months[c.month-1])
	case 'c':
		return compound("%a %b %e %H:%M:%S %Y")
	case 'C':
		return str(fmt.Sprint(floorDiv(c.year, 100)))
	case 'd':
		return num(c.day, 2, '0')
	case 'D', 'x':
		return compound("%m/%d/%y")
	case 'e':
		return num(c.day, 2, ' ')
	case 'F':
		return compound("%Y-%m-%d")
	case 'g':
		y, _ := c.isoWeek()
		return num(mod(y, 100), 2, '0')
	case 'G':
		y, _ := c.isoWeek()
		return str(fmt.Sprint(y))
	case 'H':
		return num(c.hour, 2, '0')
	case 'I':
		return num(hour12, 2, '0')
	case 'j':
		return num(c.yd, 3, '0')
	case 'k':
		return num(c.hour, 2, ' ')
	case 'l':
		return num(hour12, 2, ' ')
	case 'm':
		return num(c.month, 2, '0')
	case 'M':
		return num(c.min, 2, '0')
	case 'n':
		return str("\n")
	case 'p':
		return str([2]string{"AM", "PM"}[c.hour/12])
	case 'P':
		return str([2]string{"am", "pm"}[c.hour/12])
	case 'r':
		return compound("%I:%M:%S %p")
	case 'R':
		return compound("%H:%M")
	case 's':
		tm := gotime.Date(c.year, gotime.Month(c.month), c.day, c.hour, c.min, c.sec, 0, t.Now().Location())
		return str(fmt.Sprint(tm.Unix()))
	case 'S':
		return num(c.sec, 2, '0')
	case 't':
		return str("\t")
	case 'T', 'X':
		return compound("%H:%M:%S")
	case 'u':
		return num(c.wday+1, 1, '0')
	case 'U':
		return num((c.yd-1+7-(c.wday+1)%7)/7, 2, '0')
	case 'V':
		_, w := c.isoWeek()
		return num(w, 2, '0')
	case 'w':
		return num((c.wday+1)%7, 1, '0')
	case 'W':
		return num((c.yd-1+7-c.wday)/7, 2, '0')
	case 'y':
		return num(mod(c.year, 100), 2, '0')
	case 'Y':
		return str(fmt.Sprint(c.year))
	case 'z':
		off, sign := c.off, "+"
		if off < 0 {
			off, sign = -off, "-"
		}
		return str(fmt.Sprintf("%s%02d%02d", sign, off/3600, off/60%60))
	case 'Z':
		return str(c.zone)
	case '%':
		return str("%")
	}
	return "", 0, 0, false
}

// isoWeek is the year and week of ISO 8601, computed from the day of the week and of the year alone.
func (c civil) isoWeek() (year, week int) {
	year = c.year
	week = (c.yd - c.wday + 9) / 7
	if week == 0 {
		year--
		days := 365
		if isLeap(year) {
			days++
		}
		week = (c.yd + days - c.wday + 9) / 7
	} else if week == 53 {
		days := 365
		if isLeap(year) {
			days++
		}
		if c.yd-c.wday+3 > days {
			year++
			week = 1
		}
	}
	return year, week
}

func isLeap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func floorDiv(a, b int) int { return (a - mod(a, b)) / b }

func mod(a, b int) int { return (a%b + b) % b }
