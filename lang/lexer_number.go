package lang

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// number scans a numeric literal (language reference 2.4.5 to 2.4.7).
func (l *Lexer) number() (lexer.Token, error) {
	src, start := l.src, l.pos
	p, kind := start, TokInt
	name := "decimal"
	ok := true
	if src[p] == '0' && p+1 < len(src) && strings.IndexByte("xXoObB", src[p+1]) >= 0 {
		isDigit := isHex
		switch src[p+1] | 0x20 {
		case 'x':
			name = "hexadecimal"
		case 'o':
			isDigit, name = isOct, "octal"
		default:
			isDigit, name = isBin, "binary"
		}
		p += 2
		if p < len(src) && src[p] == '_' {
			p++
		}
		p, ok = l.digits(p, isDigit)
		if p < len(src) && isDec(src[p]) {
			return l.fail(p, "invalid digit '%c' in %s literal", src[p], name)
		}
	} else {
		p, kind, ok = l.decimal(p)
		if kind == TokImag {
			name = "imaginary"
		}
	}
	if !ok {
		return l.fail(p-1, "invalid %s literal", name)
	}
	if kind == TokInt && src[start] == '0' && name == "decimal" && strings.Trim(src[start:p], "0_") != "" {
		zeros := len(src[start:p]) - len(strings.TrimLeft(src[start:p], "0_"))
		return l.failWith(lexError{Type: "SyntaxError", Start: start, End: start + zeros,
			Msg: "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"})
	}
	if p < len(src) && (charClass[src[p]] == cName || charClass[src[p]] == cDigit) { // a digit after 1j
		end := p
		for end < len(src) && (charClass[src[end]] == cName || charClass[src[end]] == cDigit) {
			end++
		}
		switch word := src[p:end]; word {
		case "and", "else", "for", "or", "not":
			l.warn(start, l.line, "invalid "+name+" literal", "")
		default:
			if word[0] != 'i' || len(word) < 2 || word[1] != 'f' && word[1] != 'n' && word[1] != 's' {
				return l.fail(p-1, "invalid %s literal", name)
			}
			l.warn(start, l.line, "invalid "+name+" literal", "")
		}
	}
	l.pos = p
	return l.emit(kind, start)
}

// decimal scans a literal without base prefix. p is after it, or after the first wrong character if not ok.
func (l *Lexer) decimal(start int) (p int, kind lexer.TokenType, ok bool) {
	src := l.src
	p, kind = start, TokInt
	if src[p] != '.' {
		if p, ok = l.digits(p, isDec); !ok {
			return p, kind, false
		}
	}
	if p < len(src) && src[p] == '.' {
		kind = TokFloat
		p++
		if p < len(src) && isDec(src[p]) {
			if p, ok = l.digits(p, isDec); !ok {
				return p, kind, false
			}
		}
	}
	if p < len(src) && src[p]|0x20 == 'e' {
		digits := p + 1
		if digits < len(src) && (src[digits] == '+' || src[digits] == '-') {
			digits++
		}
		switch {
		case digits < len(src) && isDec(src[digits]):
			kind = TokFloat
			if p, ok = l.digits(digits, isDec); !ok {
				return p, kind, false
			}
		case digits > p+1:
			return digits, kind, false
		}
	}
	if p < len(src) && src[p]|0x20 == 'j' {
		return p + 1, TokImag, true
	}
	return p, kind, true
}

// digits scans digits with single underscores between them.
func (l *Lexer) digits(p int, isDigit func(byte) bool) (end int, ok bool) {
	src := l.src
	for {
		if p >= len(src) || !isDigit(src[p]) {
			return p, false
		}
		for p < len(src) && isDigit(src[p]) {
			p++
		}
		if p >= len(src) || src[p] != '_' {
			return p, true
		}
		p++
	}
}

func isDec(c byte) bool { return c >= '0' && c <= '9' }
func isOct(c byte) bool { return c >= '0' && c <= '7' }
func isBin(c byte) bool { return c == '0' || c == '1' }

func isHex(c byte) bool { return hexDigit(c) >= 0 }
