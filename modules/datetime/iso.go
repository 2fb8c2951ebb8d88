package datetime

import (
	"strings"

	"terrarium/interp"
)

func isoArg(v Value) (string, error) {
	s, ok := interp.AsStr(v)
	if !ok {
		return "", interp.TypeErrorf("fromisoformat: argument must be str")
	}
	return s, nil
}

func badISO(t *Thread, v Value) error {
	r, err := interp.Repr(t, v)
	if err != nil {
		return err
	}
	return interp.ValueErrorf("Invalid isoformat string: %s", r)
}

// digits reads n digits at the beginning of s.
func digits(s string, n int) (int, bool) {
	if len(s) < n {
		return 0, false
	}
	v := 0
	for i := range n {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		v = v*10 + int(s[i]-'0')
	}
	return v, true
}

// parseISODate reads YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D] or YYYYWww[D]. err is that of a week out of range.
func parseISODate(s string) (c civil, ok bool, err error) {
	if len(s) != 7 && len(s) != 8 && len(s) != 10 {
		return c, false, nil
	}
	if c.year, ok = digits(s, 4); !ok {
		return c, false, nil
	}
	rest := s[4:]
	rest, dashed := strings.CutPrefix(rest, "-")
	if week, isWeek := strings.CutPrefix(rest, "W"); isWeek {
		w, ok := digits(week, 2)
		if !ok {
			return c, false, nil
		}
		d := 1
		if week = week[2:]; week != "" {
			if dashed {
				if week, ok = strings.CutPrefix(week, "-"); !ok {
					return c, false, nil
				}
			}
			if d, ok = digits(week, 1); !ok || len(week) > 1 {
				return c, false, nil
			}
		}
		c, err := fromISOWeek(c.year, w, d)
		return c, err == nil, nil
	}
	if c.month, ok = digits(rest, 2); !ok {
		return c, false, nil
	}
	rest = rest[2:]
	if dashed {
		if rest, ok = strings.CutPrefix(rest, "-"); !ok {
			return c, false, nil
		}
	}
	if c.day, ok = digits(rest, 2); !ok || len(rest) != 2 {
		return c, false, nil
	}
	return c, true, nil
}

// dateLength is where the date ends in a text of date and time, 0 if it cannot be told.
func dateLength(s string) int {
	const week, short, long = 7, 8, 10
	if len(s) == 7 {
		return week
	}
	if len(s) < 7 {
		return 0
	}
	isDigit := func(i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }
	if s[4] == '-' {
		if s[5] == 'W' {
			if len(s) < 8 {
				return 0
			}
			if len(s) > 8 && s[8] == '-' {
				if len(s) == 9 {
					return 0
				}
				if len(s) > 10 && isDigit(10) {
					return short // YYYY-Www-HH…: the dash is the separator
				}
				return long
			}
			return short
		}
		return long
	}
	if s[4] == 'W' {
		i := 7
		for isDigit(i) {
			i++
		}
		if i < 9 {
			return i
		}
		if i%2 == 0 {
			return week
		}
		return short
	}
	return short
}

// parseClock reads HH[:MM[:SS[.ffffff]]], with or without the colons.
func parseClock(s string) (c clock, ok bool) {
	parts := [...]*int{&c.hour, &c.minute, &c.second}
	colons := len(s) > 2 && s[2] == ':'
	for i, p := range parts {
		if *p, ok = digits(s, 2); !ok {
			return c, false
		}
		s = s[2:]
		switch {
		case s == "":
			return c, true
		case i == 2:
		case colons:
			if s[0] != ':' {
				return c, false
			}
			s = s[1:]
		}
	}
	if s[0] != '.' && s[0] != ',' {
		return c, false
	}
	s = s[1:]
	if s == "" {
		return c, false
	}
	n := min(len(s), 6)
	if c.us, ok = digits(s, n); !ok {
		return c, false
	}
	for range 6 - n {
		c.us *= 10
	}
	for _, r := range s[n:] {
		if r < '0' || r > '9' {
			return c, false
		}
	}
	return c, true
}

// parseISOTime reads a time with or without an offset, after which tz is None or a timezone.
func (s *state) parseISOTime(text string) (c clock, tz Value, ok bool, err error) {
	tz = interp.None
	i := strings.IndexAny(text, "+-Z")
	body := text
	if i >= 0 {
		body = text[:i]
	}
	if c, ok = parseClock(body); !ok || i < 0 {
		return c, tz, ok, nil
	}
	if text[i] == 'Z' {
		return c, s.utc, i+1 == len(text), nil
	}
	off, ok := parseClock(text[i+1:])
	if !ok {
		return c, tz, false, nil
	}
	secs, us := off.seconds(), off.us
	if text[i] == '-' {
		secs, us = -secs, -us
	}
	x, err := normal(0, secs, us)
	if err != nil {
		return c, tz, false, err
	}
	tz, err = s.newZone(s.timezone, &zone{offset: x})
	return c, tz, true, err
}
