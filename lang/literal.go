package lang

import (
	"fmt"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

// maxIntDigits is how many digits a decimal literal may have, as sys.int_info has it.
const maxIntDigits = 4300

// literalError is what is wrong with the text of a literal.
type literalError struct{ msg string }

func (e *literalError) Error() string { return e.msg }

// decodeNumber is the value of a token of kind TokInt, TokFloat or TokImag.
func decodeNumber(kind lexer.TokenType, text string) (Const, error) {
	text = strings.ReplaceAll(text, "_", "")
	switch kind {
	case TokInt:
		return decodeInt(text)
	case TokImag:
		f, err := decodeFloat(text[:len(text)-1])
		return complex(0, f), err
	default:
		return decodeFloat(text)
	}
}

// decodeFloat is +Inf for what no float can hold.
func decodeFloat(text string) (float64, error) {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil && err.(*strconv.NumError).Err != strconv.ErrRange {
		return 0, &literalError{"invalid decimal literal"}
	}
	return f, nil
}

// decodeInt gives an int64, or a *big.Int if it needs more.
func decodeInt(text string) (Const, error) {
	if i, err := strconv.ParseInt(text, 0, 64); err == nil {
		return i, nil
	}
	if len(text) > 2 && text[0] == '0' {
		switch text[1] | 0x20 {
		case 'x':
			return bitsInt(text[2:], 4), nil
		case 'o':
			return bitsInt(text[2:], 3), nil
		case 'b':
			return bitsInt(text[2:], 1), nil
		}
		return int64(0), nil // the lexer lets zeros alone begin with a zero
	}
	if len(text) > maxIntDigits {
		return nil, &literalError{fmt.Sprintf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
			"use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
			maxIntDigits, len(text))}
	}
	i, _ := new(big.Int).SetString(text, 10)
	return i, nil
}

// bitsInt reads digits of width bits each in linear time.
func bitsInt(digits string, width int) Const {
	words := make([]big.Word, len(digits)*width/bits.UintSize+1)
	at := 0
	for i := len(digits) - 1; i >= 0; i-- {
		d := big.Word(hexDigit(digits[i]))
		w, off := at/bits.UintSize, at%bits.UintSize
		words[w] |= d << off
		if off+width > bits.UintSize {
			words[w+1] |= d >> (bits.UintSize - off)
		}
		at += width
	}
	i := new(big.Int).SetBits(words)
	if i.IsInt64() {
		return i.Int64()
	}
	return i
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// decodeString is the value of one string or bytes literal, prefix and quotes included: WTF-8 for a string,
// which is UTF-8 but for lone surrogates, each encoded in three bytes.
func decodeString(text string) (string, error) {
	q := strings.IndexAny(text, `'"`)
	raw, bytes := false, false
	for _, c := range text[:q] {
		raw = raw || c|0x20 == 'r'
		bytes = bytes || c|0x20 == 'b'
	}
	n := 1
	if len(text) >= q+6 && text[q+1] == text[q] && text[q+2] == text[q] {
		n = 3
	}
	body := text[q+n : len(text)-n]
	if bytes {
		for i := range len(body) {
			if body[i] >= utf8.RuneSelf {
				return "", &literalError{"bytes can only contain ASCII literal characters"}
			}
		}
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, nil
	}
	return unescape(body, bytes)
}

// decodeFLit is the value of the text between the fields of an f-string.
func decodeFLit(text string, raw, spec bool) (string, error) {
	if !spec {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "{{", "{"), "}}", "}")
	}
	if raw || strings.IndexByte(text, '\\') < 0 {
		return text, nil
	}
	return unescape(text, false)
}

// simpleEscapes are the escapes of one character.
var simpleEscapes = [128]byte{
	'\\': '\\', '\'': '\'', '"': '"', 'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11,
}

// unescape replaces the escapes of language reference 2.4.1; unknown ones stay as they are.
func unescape(s string, bytes bool) (string, error) {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c := s[i]
		if c != '\\' {
			out = append(out, c)
			i++
			continue
		}
		start := i
		i++
		if i == len(s) {
			return string(append(out, '\\')), nil // before a field of an f-string
		}
		c = s[i]
		switch {
		case c < 128 && simpleEscapes[c] != 0:
			out = append(out, simpleEscapes[c])
			i++
		case c == '\n':
			i++
		case c >= '0' && c <= '7':
			v := rune(0)
			for n := 0; n < 3 && i < len(s) && s[i] >= '0' && s[i] <= '7'; n++ {
				v = v<<3 | rune(s[i]-'0')
				i++
			}
			if bytes {
				out = append(out, byte(v))
			} else {
				out = utf8.AppendRune(out, v)
			}
		case c == 'x' && bytes:
			if i+2 >= len(s) || hexDigit(s[i+1]) < 0 || hexDigit(s[i+2]) < 0 {
				return "", &literalError{fmt.Sprintf("(value error) invalid \\x escape at position %d", start)}
			}
			out = append(out, byte(hexDigit(s[i+1])<<4|hexDigit(s[i+2])))
			i += 3
		case bytes:
			out = append(out, '\\')
		case c == 'x' || c == 'u' || c == 'U':
			n := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]
			v, end := 0, i+1
			for end < len(s) && end < i+1+n && hexDigit(s[end]) >= 0 {
				v = v<<4 | hexDigit(s[end])
				end++
			}
			if end < i+1+n {
				return "", escapeError(s, start, end, fmt.Sprintf("truncated \\%c%s escape", c, strings.Repeat("X", n)))
			}
			if v > utf8.MaxRune {
				return "", escapeError(s, start, end, "illegal Unicode character")
			}
			out = appendWTF8(out, rune(v))
			i = end
		case c == 'N':
			r, end, err := namedRune(s, start)
			if err != nil {
				return "", err
			}
			out = utf8.AppendRune(out, r)
			i = end
		default:
			out = append(out, '\\')
		}
	}
	return string(out), nil
}

// namedRune reads the \N{name} at s[start:].
func namedRune(s string, start int) (r rune, end int, err error) {
	end = start + 2
	if end < len(s) && s[end] == '{' {
		n := strings.IndexByte(s[end:], '}')
		if n < 0 {
			return 0, 0, escapeError(s, start, len(s), "malformed \\N character escape")
		}
		if n > 1 {
			name := s[end+1 : end+n]
			end += n + 1
			if r, ok := runeNamed(name); ok {
				return r, end, nil
			}
			return 0, 0, escapeError(s, start, end, "unknown Unicode character name")
		}
		end++
	}
	return 0, 0, escapeError(s, start, end, "malformed \\N character escape")
}

// escapeError is CPython's: its positions count every character outside ASCII as the ten of \UXXXXXXXX.
func escapeError(s string, start, end int, reason string) error {
	a := widePosition(s[:start])
	b := a + widePosition(s[start:end])
	where := fmt.Sprintf("bytes in position %d-%d", a, b-1)
	if b == a+1 {
		where = fmt.Sprintf("byte 0x5c in position %d", a)
	}
	return &literalError{fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode %s: %s", where, reason)}
}

func widePosition(s string) int {
	n := 0
	for i, r := range s {
		switch {
		case r < utf8.RuneSelf:
			n++
		case i > 0 && s[i-1] == '\\':
			n += 15 // the backslash before it is spelled \u005c
		default:
			n += 10
		}
	}
	return n
}

// appendWTF8 is utf8.AppendRune for surrogates too.
func appendWTF8(b []byte, r rune) []byte {
	if r >= 0xd800 && r < 0xe000 {
		return append(b, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0xbf, 0x80|byte(r)&0xbf)
	}
	return utf8.AppendRune(b, r)
}
