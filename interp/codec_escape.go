package interp

import (
	"bytes"
	"fmt"

	"terrarium/lang"
)

// Encodings of text as the escapes of string literals, the rest being Latin-1 (language reference 2.4.1).

func encodeEscape(e *encoder) error {
	s := e.s.s
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		i += w
		if err := e.t.grow(len(e.out)+10, cap(e.out), 1); err != nil {
			return err
		}
		e.out = appendEscaped(e.out, r, '\\')
	}
	return nil
}

func encodeRawEscape(e *encoder) error {
	s := e.s.s
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		i += w
		if err := e.t.grow(len(e.out)+10, cap(e.out), 1); err != nil {
			return err
		}
		if r < 256 {
			e.out = append(e.out, byte(r))
		} else {
			e.out = appendBackslashed(e.out, r)
		}
	}
	return nil
}

// escapeDigits are the escapes of a fixed number of hexadecimal digits.
var escapeDigits = map[byte]struct {
	n      int
	reason string
}{
	'x': {2, `truncated \xXX escape`},
	'u': {4, `truncated \uXXXX escape`},
	'U': {8, `truncated \UXXXXXXXX escape`},
}

// hexEscape reads the digits behind \x, \u or \U at i; end is where they stop, reason what is wrong with them.
func (d *decoder) hexEscape(i int, tooLarge string) (r rune, end int, reason string) {
	form := escapeDigits[d.in[i+1]]
	v := uint32(0)
	for end = i + 2; end < len(d.in) && end < i+2+form.n; end++ {
		h := hexValue(d.in[end])
		if h < 0 {
			break
		}
		v = v<<4 | uint32(h)
	}
	switch {
	case end < i+2+form.n:
		reason = form.reason
	case v > 0x10FFFF:
		reason = tooLarge
	}
	return rune(v), end, reason
}

func decodeRawEscape(d *decoder) error {
	for i := 0; i < len(d.in); {
		c := d.in[i]
		if c != '\\' || i+1 == len(d.in) || d.in[i+1] != 'u' && d.in[i+1] != 'U' {
			d.out = appendChar(d.out, rune(c))
			i++
			if c == '\\' && i < len(d.in) { // the next character is never the start of an escape
				d.out = appendChar(d.out, rune(d.in[i]))
				i++
			}
			continue
		}
		r, end, reason := d.hexEscape(i, `\Uxxxxxxxx out of range`)
		if reason == "" {
			d.out = appendChar(d.out, r)
		} else {
			var err error
			if end, err = d.bad(i, end, reason); err != nil {
				return err
			}
		}
		i = end
	}
	return nil
}

func decodeEscape(d *decoder) error {
	for i := 0; i < len(d.in); {
		c := d.in[i]
		if c != '\\' {
			d.out = appendChar(d.out, rune(c))
			i++
			continue
		}
		if i+1 == len(d.in) {
			next, err := d.bad(i, i+1, `\ at end of string`)
			if err != nil {
				return err
			}
			i = next
			continue
		}
		r, end, reason := rune(-1), i+2, ""
		switch c := d.in[i+1]; c {
		case '\n':
			i = end
			continue
		case '\\', '\'', '"':
			r = rune(c)
		case 'a', 'b', 'f', 'n', 'r', 't', 'v':
			r = map[byte]rune{'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11}[c]
		case '0', '1', '2', '3', '4', '5', '6', '7':
			r = 0
			for end = i + 1; end < len(d.in) && end < i+4 && d.in[end] >= '0' && d.in[end] <= '7'; end++ {
				r = r<<3 | rune(d.in[end]-'0')
			}
			if r > 0o377 && d.warning == "" {
				d.warning = fmt.Sprintf("invalid octal escape sequence '%s'", d.in[i:end])
			}
		case 'x', 'u', 'U':
			r, end, reason = d.hexEscape(i, "illegal Unicode character")
		case 'N':
			r, end, reason = d.nameEscape(i)
		default:
			if d.warning == "" {
				d.warning = fmt.Sprintf(`invalid escape sequence '\%c'`, c)
			}
			d.out = append(d.out, '\\')
			r = rune(c)
		}
		if reason == "" {
			d.out = appendChar(d.out, r)
		} else {
			var err error
			if end, err = d.bad(i, end, reason); err != nil {
				return err
			}
		}
		i = end
	}
	return nil
}

// nameEscape reads \N{name} at i.
func (d *decoder) nameEscape(i int) (r rune, end int, reason string) {
	const malformed = `malformed \N character escape`
	i += 2
	if i == len(d.in) || d.in[i] != '{' {
		return 0, i, malformed
	}
	n := bytes.IndexByte(d.in[i:], '}')
	switch {
	case n < 0:
		return 0, len(d.in), malformed
	case n == 1:
		return 0, i + 1, malformed
	}
	r, ok := lang.RuneNamed(string(d.in[i+1 : i+n]))
	if !ok {
		reason = "unknown Unicode character name"
	}
	return r, i + n + 1, reason
}
