package json

import (
	"unicode/utf8"

	"terrarium/interp"
)

func quoteArg(t *interp.Thread, v Value, ascii bool) (Value, error) {
	s, err := strArg(v)
	if err != nil {
		return interp.None, err
	}
	if err := t.Alloc(len(s) + 2); err != nil {
		return interp.None, err
	}
	b := appendQuoted(make([]byte, 0, len(s)+2), s, ascii)
	if err := t.Alloc(len(b)); err != nil {
		return interp.None, err
	}
	return interp.String(string(b)), nil
}

// plain tells which bytes stand for themselves.
var plain = makePlain()

func makePlain() (p [256]bool) {
	for c := 0x20; c < 0x7F; c++ {
		p[c] = c != '"' && c != '\\'
	}
	return p
}

const hexDigits = "0123456789abcdef"

// appendQuoted writes s with quotes. The characters beyond ASCII are escaped if ascii asks for it.
func appendQuoted(b []byte, s string, ascii bool) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if plain[c] || !ascii && c >= 0x7F {
			i++
			continue
		}
		b = append(b, s[start:i]...)
		width := 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, `\b`...)
		case '\f':
			b = append(b, `\f`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			var r rune
			if r, width = decodeChar(s[i:]); r < 0x10000 {
				b = appendEscape(b, r)
			} else {
				r -= 0x10000
				b = appendEscape(b, 0xD800|r>>10)
				b = appendEscape(b, 0xDC00|r&0x3FF)
			}
		}
		i += width
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

func appendEscape(b []byte, r rune) []byte {
	return append(b, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}

// decodeChar reads one character, which may be a surrogate.
func decodeChar(s string) (rune, int) {
	r, w := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && w == 1 && len(s) >= 3 {
		return rune(s[0]&0xF)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, w
}

// appendChar writes one character, which may be a surrogate.
func appendChar(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}
