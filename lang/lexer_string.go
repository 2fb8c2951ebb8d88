package lang

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

type fmode struct {
	quote   byte
	triple  bool
	raw     bool
	inSpec  bool
	base    int // len(brackets) inside the current replacement field, -1 when in the literal part
	start   int // offset of the opening
	line    int
	fieldAt int // offset after the field's "{"
	lastBr  int // offset of the field's "{"
}

// prefix: bit 0 raw, bit 1 bytes, bit 2 f-string
func prefix(s string) (int, bool) {
	f := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case 'r', 'R':
			if f&1 != 0 {
				return 0, false
			}
			f |= 1
		case 'b', 'B':
			if f&6 != 0 {
				return 0, false
			}
			f |= 2
		case 'f', 'F':
			if f&6 != 0 {
				return 0, false
			}
			f |= 4
		case 'u', 'U':
			if len(s) != 1 {
				return 0, false
			}
		default:
			return 0, false
		}
	}
	return f, true
}

// str scans a string whose opening quote is at q.
func (l *Lexer) str(start, q int, flags int) (lexer.Token, error) {
	src := l.src
	quote := src[q]
	triple := q+2 < len(src) && src[q+1] == quote && src[q+2] == quote
	if flags&4 != 0 {
		l.pos = q + 1
		if triple {
			l.pos = q + 3
		}
		l.fs = append(l.fs, fmode{quote: quote, triple: triple, raw: flags&1 != 0, base: -1, start: start, line: l.line})
		return l.emit(TokFStart, start)
	}
	k := TokString
	if flags&2 != 0 {
		k = TokBytes
	}
	line, ls := l.line, l.lineStart
	p := q + 1
	if triple {
		p = q + 3
		for {
			if p >= len(src) {
				l.pos = len(src)
				endLine := l.line + strings.Count(src[q:], "\n")
				return l.fail("SyntaxError", start, start+1, true, "unterminated triple-quoted string literal (detected at line %d)", endLine)
			}
			switch c := src[p]; {
			case c == quote && p+2 < len(src)+0 && p+2 <= len(src)-1 && src[p+1] == quote && src[p+2] == quote:
				p += 3
				tok := lexer.Token{Type: k, Value: src[start:p], Pos: lexer.Position{Offset: start, Line: line, Column: start - ls + 1}}
				// lines inside
				body := src[q:p]
				if n := strings.Count(body, "\n"); n > 0 {
					l.line += n
					l.lineStart = q + strings.LastIndexByte(body, '\n') + 1
				}
				l.pos = p
				l.last = k
				return tok, nil
			case c == '\\':
				p += 2
			default:
				p++
			}
		}
	}
	for {
		if p >= len(src) || src[p] == '\n' {
			return l.fail("SyntaxError", start, start+1, p >= len(src) && l.line != line, "unterminated string literal (detected at line %d)", l.line)
		}
		c := src[p]
		if c == quote {
			l.pos = p + 1
			tok := lexer.Token{Type: k, Value: src[start : p+1], Pos: lexer.Position{Offset: start, Line: line, Column: start - ls + 1}}
			if l.line != line { // backslash-newline inside
			}
			l.last = k
			return tok, nil
		}
		if c == '\\' {
			p++
			if p < len(src) && src[p] == '\n' {
				if src[p] == '\r' && p+1 < len(src) && src[p+1] == '\n' {
					p++
				}
				l.line++
				l.lineStart = p + 1
			}
			if p >= len(src) {
				return l.fail("SyntaxError", start, start+1, false, "unterminated string literal (detected at line %d)", l.line)
			}
		}
		p++
	}
}

// fmiddle scans the literal part of an f-string (or of a format spec).
func (l *Lexer) fmiddle() (lexer.Token, error) {
	src := l.src
	f := &l.fs[len(l.fs)-1]
	start := l.pos
	line, ls := l.line, l.lineStart
	p := start
	tok := func(end int) (lexer.Token, error) {
		l.pos = end
		l.last = TokFMiddle
		return lexer.Token{Type: TokFMiddle, Value: src[start:end], Pos: lexer.Position{Offset: start, Line: line, Column: start - ls + 1}}, nil
	}
	for {
		if p >= len(src) || !f.triple && src[p] == '\n' {
			if f.triple {
				return l.fail("SyntaxError", f.start, f.start+1, true, "unterminated triple-quoted f-string literal (detected at line %d)", l.line)
			}
			return l.fail("SyntaxError", f.start, f.start+1, false, "unterminated f-string literal (detected at line %d)", l.line)
		}
		c := src[p]
		switch {
		case c == '\n':
			l.line++
			l.lineStart = p + 1
			p++
		case c == f.quote && (!f.triple || p+2 < len(src) && src[p+1] == c && src[p+2] == c):
			if p > start {
				return tok(p)
			}
			n := 1
			if f.triple {
				n = 3
			}
			l.pos = p + n
			if f.inSpec {
				return l.fail("SyntaxError", p, p+1, false, "f-string: expecting '}'")
			}
			l.fs = l.fs[:len(l.fs)-1]
			return l.emit(TokFEnd, p)
		case c == '\\' && !f.raw:
			if p+1 < len(src) && src[p+1] == '\n' {
				l.line++
				l.lineStart = p + 2
			}
			if p+2 < len(src) && src[p+1] == 'N' && src[p+2] == '{' {
				if i := strings.IndexByte(src[p:], '}'); i > 0 {
					p += i + 1
					continue
				}
			}
			if p+1 < len(src) && (src[p+1] == '{' || src[p+1] == '}') {
				p++
				continue
			}
			p += 2
		case c == '\\' && f.raw && p+1 < len(src) && src[p+1] == f.quote:
			p += 2
		case c == '{':
			if !f.inSpec && p+1 < len(src) && src[p+1] == '{' {
				p += 2
				continue
			}
			if p > start {
				return tok(p)
			}
			if len(l.brackets) >= maxBrackets {
				return l.fail("SyntaxError", p, p+1, false, "too many nested parentheses")
			}
			l.brackets = append(l.brackets, bracket{'{', int32(l.line), int32(p)})
			if f.inSpec {
				// a nested field: push a mode that returns to the spec
				l.fs = append(l.fs, *f)
				f = &l.fs[len(l.fs)-1]
				f.inSpec = false
			}
			f.base = len(l.brackets)
			f.lastBr = p
			f.fieldAt = p + 1
			l.pos = p + 1
			return l.emit(TokLBrace, p)
		case c == '}':
			if f.inSpec {
				if p > start {
					return tok(p)
				}
				l.pos = p + 1
				f.inSpec = false
				l.brackets = l.brackets[:len(l.brackets)-1]
				return l.closeField(p)
			}
			if p+1 < len(src) && src[p+1] == '}' {
				p += 2
				continue
			}
			return l.fail("SyntaxError", p, p+1, false, "f-string: single '}' is not allowed")
		default:
			p++
		}
	}
}

// closeField: the "}" of a replacement field was consumed.
func (l *Lexer) closeField(p int) (lexer.Token, error) {
	n := len(l.fs)
	l.fs[n-1].base = -1
	if n >= 2 && l.fs[n-2].inSpec && l.fs[n-2].start == l.fs[n-1].start {
		l.fs = l.fs[:n-1] // back in the outer spec
	}
	return l.emit(TokRBrace, p)
}
