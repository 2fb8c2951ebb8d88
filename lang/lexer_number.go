package lang

import (
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

func (l *Lexer) number() (lexer.Token, error) {
	src := l.src
	start := l.pos
	p := start
	k := TokInt
	bad := func(p int, what string) (lexer.Token, error) {
		return l.fail(p-1, "invalid %s literal", what)
	}
	kind := "decimal"
	if src[p] == '0' && p+1 < len(src) && strings.IndexByte("xXoObB", src[p+1]) >= 0 {
		var f func(byte) bool
		switch src[p+1] | 0x20 {
		case 'x':
			f, kind = isHex, "hexadecimal"
		case 'o':
			f, kind = isOct, "octal"
		default:
			f, kind = isBin, "binary"
		}
		p += 2
		if p < len(src) && src[p] == '_' {
			p++
		}
		var ok bool
		if p, ok = l.digits(p, f); !ok {
			if p < len(src) && isDec(src[p]) {
				return l.fail(p, "invalid digit '%c' in %s literal", src[p], kind)
			}
			return bad(p, kind)
		}
		if p < len(src) && isDec(src[p]) {
			return l.fail(p, "invalid digit '%c' in %s literal", src[p], kind)
		}
	} else {
		var ok bool
		if src[p] != '.' {
			if p, ok = l.digits(p, isDec); !ok {
				return bad(p, kind)
			}
		}
		if p < len(src) && src[p] == '.' {
			k = TokFloat
			p++
			if p < len(src) && isDec(src[p]) {
				if p, ok = l.digits(p, isDec); !ok {
					return bad(p, kind)
				}
			}
		}
		if p < len(src) && (src[p] == 'e' || src[p] == 'E') {
			q := p + 1
			if q < len(src) && (src[q] == '+' || src[q] == '-') {
				q++
			}
			if q < len(src) && isDec(src[q]) {
				k = TokFloat
				if p, ok = l.digits(q, isDec); !ok {
					return bad(p, kind)
				}
			} else if q > p+1 {
				return bad(p, kind)
			}
		}
		if p < len(src) && (src[p] == 'j' || src[p] == 'J') {
			k = TokImag
			p++
		}
		if k == TokInt && src[start] == '0' {
			if s := strings.Trim(src[start:p], "0_"); s != "" {
				z := start
				for src[z] == '0' || src[z] == '_' {
					z++
				}
				return l.failWith(lexError{Type: "SyntaxError", Start: start, End: z, Msg: "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"})
			}
		}
	}
	if p < len(src) && (charClass[src[p]] == cName || charClass[src[p]] == cUni && startsName(src[p:])) {
		// "1if x else y" is allowed (deprecated): a keyword may follow.
		q := p
		for q < len(src) && (charClass[src[q]] == cName || charClass[src[q]] == cDigit) {
			q++
		}
		switch src[p:q] {
		case "and", "else", "for", "if", "in", "is", "or", "not":
		default:
			if k == TokImag {
				kind = "imaginary"
			}
			return bad(p, kind)
		}
	}
	l.pos = p
	return l.emit(k, start)
}

func (l *Lexer) digits(p int, ok func(byte) bool) (int, bool) {
	src := l.src
	for {
		if p >= len(src) || !ok(src[p]) {
			return p, false
		}
		for p < len(src) && ok(src[p]) {
			p++
		}
		if p >= len(src) || src[p] != '_' {
			return p, true
		}
		p++
	}
}

func isDec(c byte) bool { return c >= '0' && c <= '9' }

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func isOct(c byte) bool { return c >= '0' && c <= '7' }

func isBin(c byte) bool { return c == '0' || c == '1' }

func startsName(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isStart(r)
}
