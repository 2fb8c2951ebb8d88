package interp

import "strings"

const hexDigits = "0123456789abcdef"

// quoteStr is repr of a text.
func quoteStr(s string) string {
	quote := quoteFor(s)
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		c := s[i]
		plain = c >= ' ' && c < 0x7F && c != quote && c != '\\'
	}
	q := string(rune(quote))
	if plain {
		return q + s + q
	}
	return string(appendQuoted(nil, s, quote))
}

// quoteFor chooses the quotes around a text or bytes.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// appendQuoted writes a literal of s, in which printable characters stand for themselves.
func appendQuoted(b []byte, s string, quote byte) []byte {
	b = append(b, quote)
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= 128 {
			r, w = decodeChar(s[i:])
		}
		if r >= 128 && flagsOf(r)&charPrintable != 0 {
			b = append(b, s[i:i+w]...)
		} else {
			b = appendEscaped(b, r, quote)
		}
		i += w
	}
	return append(b, quote)
}

// appendEscaped writes one character as a literal has it that knows ASCII alone.
func appendEscaped(b []byte, r rune, quote byte) []byte {
	switch {
	case r == rune(quote) || r == '\\':
		return append(b, '\\', byte(r))
	case r >= ' ' && r < 0x7F:
		return append(b, byte(r))
	case r == '\n':
		return append(b, `\n`...)
	case r == '\r':
		return append(b, `\r`...)
	case r == '\t':
		return append(b, `\t`...)
	}
	return appendBackslashed(b, r)
}

// appendBackslashed writes \xNN, \uNNNN or \UNNNNNNNN.
func appendBackslashed(b []byte, r rune) []byte {
	n, letter := 2, byte('x')
	switch {
	case r > 0xFFFF:
		n, letter = 8, 'U'
	case r > 0xFF:
		n, letter = 4, 'u'
	}
	b = append(b, '\\', letter)
	for n--; n >= 0; n-- {
		b = append(b, hexDigits[r>>(4*n)&0xF])
	}
	return b
}

// quoteBytes is repr of bytes.
func quoteBytes(p []byte) string {
	return bytesLiteral(p, quoteFor(string(p)))
}

// quoteByteArray is the literal in the repr of a bytearray, where a ' is escaped whatever the quotes are.
func quoteByteArray(p []byte) string {
	quote := quoteFor(string(p))
	s := bytesLiteral(p, quote)
	if quote == '"' {
		s = strings.ReplaceAll(s, "'", `\'`)
	}
	return s
}

func bytesLiteral(p []byte, quote byte) string {
	b := append(make([]byte, 0, len(p)+3), 'b', quote)
	for _, c := range p {
		b = appendEscaped(b, rune(c), quote)
	}
	return string(append(b, quote))
}

// escapeASCII is a text as ascii shows it, without quotes around it.
func escapeASCII(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		if r < 128 {
			b = append(b, byte(r))
		} else {
			b = appendBackslashed(b, r)
		}
		i += w
	}
	return string(b)
}
