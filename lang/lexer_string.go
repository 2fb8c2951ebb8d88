package lang

import (
	"fmt"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Limits of f-strings, CPython's.
const (
	maxFStrings    = 150 // inside each other
	maxFieldsInOne = 3   // a field, in the format spec of a field, in that of another
)

// fmode is an f-string being read, or the field in a format spec of one.
type fmode struct {
	quote   byte
	triple  bool
	raw     bool
	warned  []int // which of the warnings are of its literal parts
	inSpec  bool
	base    int // len(brackets) inside the current replacement field, -1 when in the literal part
	start   int // offset of the opening
	depth   int // of fields in format specs
	fieldAt int // offset after the field's "{"
	lastBr  int // offset of the field's "{"
}

// Flags of a string prefix.
const (
	prefixRaw = 1 << iota
	prefixBytes
	prefixF
	prefixU
)

// prefix gives the flags of letters before a quote.
func prefix(s string) (flags int, ok bool) {
	for i := range len(s) {
		f := 0
		switch s[i] | 0x20 {
		case 'r':
			f = prefixRaw
		case 'b':
			f = prefixBytes
		case 'f':
			f = prefixF
		case 'u':
			f = prefixU
		}
		if f == 0 || flags&f != 0 || f != prefixRaw && flags&^prefixRaw != 0 {
			return 0, false
		}
		flags |= f
	}
	return flags, flags&prefixU == 0 || flags == prefixU
}

// str scans a string whose opening quote is at q.
func (l *Lexer) str(start, q, flags int) (lexer.Token, error) {
	src := l.src
	quote := src[q]
	triple := q+2 < len(src) && src[q+1] == quote && src[q+2] == quote
	width := 1
	if triple {
		width = 3
	}
	if flags&prefixF != 0 {
		if len(l.fs) >= maxFStrings-1 {
			return l.fail(q, "too many nested f-strings")
		}
		l.pos = q + width
		l.fs = append(l.fs, fmode{quote: quote, triple: triple, raw: flags&prefixRaw != 0, base: -1, start: start})
		return l.emit(TokFStart, start)
	}
	kind := TokString
	if flags&prefixBytes != 0 {
		kind = TokBytes
	}
	line, lineStart := l.line, l.lineStart
	warned := flags&prefixRaw != 0
	escapedQuote := false
	for p := q + width; p < len(src); p++ {
		switch src[p] {
		case quote:
			if triple && (p+2 >= len(src) || src[p+1] != quote || src[p+2] != quote) {
				continue
			}
			l.pos, l.last = p+width, kind
			return lexer.Token{Type: kind, Value: src[start:l.pos], Pos: lexer.Position{Offset: start, Line: line, Column: start - lineStart + 1}}, nil
		case '\\':
			if !warned {
				warned = l.warnEscape(p, line, kind == TokBytes)
			}
			p++
			if p == len(src) {
				if triple {
					break
				}
				return l.unterminated(start, q, quote, escapedQuote, true)
			}
			if src[p] == quote {
				escapedQuote = true
			}
			if src[p] == '\n' {
				l.line++
				l.lineStart = p + 1
			}
		case '\n':
			if !triple {
				return l.unterminated(start, q, quote, escapedQuote, false)
			}
			l.line++
			l.lineStart = p + 1
		}
	}
	if triple {
		if last := len(src) - 1; src[last] == '\n' {
			l.line--
		}
		return l.failMore(start, "unterminated triple-quoted string literal (detected at line %d)", l.line)
	}
	return l.unterminated(start, q, quote, escapedQuote, false)
}

// unterminated is the error of a string in single quotes that its line does not end; more tells whether the line
// ended in a backslash.
func (l *Lexer) unterminated(start, q int, quote byte, escapedQuote, more bool) (lexer.Token, error) {
	if n := len(l.fs); n > 0 && l.fs[n-1].quote == quote && !l.fs[n-1].triple {
		return l.fail(q, "f-string: expecting '}'")
	}
	hint := ""
	if escapedQuote {
		hint = "; perhaps you escaped the end quote?"
	}
	msg := fmt.Sprintf("unterminated string literal (detected at line %d)%s", l.line, hint)
	return l.failWith(lexError{Type: "SyntaxError", Msg: msg, Start: start, End: endStart, AtEOF: more})
}

// warnEscape warns if the backslash at p begins no escape.
func (l *Lexer) warnEscape(p, line int, bytes bool) bool {
	if p+1 >= len(l.src) {
		return false
	}
	c := l.src[p+1]
	switch {
	case c >= '4' && c <= '7' && p+3 < len(l.src) && isOct(l.src[p+2]) && isOct(l.src[p+3]):
		return l.warn(p, line, "invalid octal escape sequence '%s'", l.src[p:p+4])
	case c < 128 && simpleEscapes[c] != 0, c == '\n', c >= '0' && c <= '7', c == 'x', !bytes && (c == 'u' || c == 'U' || c == 'N'):
		return false
	case c >= 0x80:
		return false // CPython does not look further than ASCII
	}
	return l.warn(p, line, "invalid escape sequence '%s'", l.src[p:p+2])
}

func (l *Lexer) warn(at, line int, msg, text string) bool {
	msg = strings.Replace(msg, "%s", text, 1)
	l.warnings = append(l.warnings, Warning{"SyntaxWarning", msg, Span{int32(at), int32(at + len(text))}, line})
	return true
}

// warnedIn is called at the end of an f-string: CPython comes to its literal parts only now, after the strings inside,
// and warns of them at this line.
func (l *Lexer) warnedIn(f *fmode) {
	if len(f.warned) == 0 {
		return
	}
	var own []Warning
	first := f.warned[0]
	kept := first
	for i, w := range l.warnings[first:] {
		if n := len(own); n < len(f.warned) && f.warned[n] == first+i {
			w.Line = l.line
			own = append(own, w)
		} else {
			l.warnings[kept] = w
			kept++
		}
	}
	l.warnings = append(l.warnings[:kept], own...)
}

// fmiddle scans the literal part of an f-string (or of a format spec).
func (l *Lexer) fmiddle() (lexer.Token, error) {
	src := l.src
	f := &l.fs[len(l.fs)-1]
	start := l.pos
	line, lineStart := l.line, l.lineStart
	warned := f.raw
	p := start
	middle := func(end int) (lexer.Token, error) {
		l.pos, l.last = end, TokFMiddle
		return lexer.Token{Type: TokFMiddle, Value: src[start:end], Pos: lexer.Position{Offset: start, Line: line, Column: start - lineStart + 1}}, nil
	}
	for p < len(src) {
		c := src[p]
		switch {
		case c == '\n' && !f.triple:
			if !f.inSpec {
				return l.fail(f.start, "unterminated f-string literal (detected at line %d)", l.line)
			}
			// a line break ends the spec: only the "}" can follow
			f.inSpec = false
			f.base = len(l.brackets)
			if p > start {
				return middle(p)
			}
			l.pos = p
			return l.Next()
		case c == '\n':
			l.line++
			l.lineStart = p + 1
			p++
		case c == f.quote && (!f.triple || p+2 < len(src) && src[p+1] == c && src[p+2] == c):
			if p > start {
				return middle(p)
			}
			width := 1
			if f.triple {
				width = 3
			}
			l.pos = p + width
			l.warnedIn(f)
			for at := f.start; len(l.fs) > 0 && l.fs[len(l.fs)-1].start == at; { // in a spec the parser misses the "}"
				l.fs = l.fs[:len(l.fs)-1]
			}
			if len(l.fs) == 0 {
				l.comments = l.comments[:0]
			}
			return l.emit(TokFEnd, p)
		case c == '\\':
			if !warned {
				if warned = l.warnEscape(p, line, false); warned && !f.inSpec {
					f.warned = append(f.warned, len(l.warnings)-1)
				}
			}
			p++
			if p == len(src) || src[p] == '{' || src[p] == '}' {
				continue
			}
			if src[p] == '\n' {
				l.line++
				l.lineStart = p + 1
			}
			if !f.raw && src[p] == 'N' && p+1 < len(src) && src[p+1] == '{' {
				if i := strings.IndexAny(src[p+2:], "}\n"+string(f.quote)); i >= 0 {
					p += i + 2
					if src[p] != '}' {
						continue
					}
				}
			}
			p++
		case c == '{':
			if !f.inSpec && p+1 < len(src) && src[p+1] == '{' {
				p += 2
				continue
			}
			if p > start {
				return middle(p)
			}
			return l.openField(p)
		case c == '}':
			if f.inSpec {
				if p > start {
					return middle(p)
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
			return l.fail(p, "f-string: single '}' is not allowed")
		default:
			p++
		}
	}
	switch {
	case f.triple:
		last := l.line
		if src[len(src)-1] == '\n' {
			last--
		}
		return l.failMore(f.start, "unterminated triple-quoted f-string literal (detected at line %d)", last)
	case f.inSpec:
		return l.unclosedField()
	}
	return l.fail(f.start, "unterminated f-string literal (detected at line %d)", l.line)
}

// openField: a "{" at p begins a replacement field.
func (l *Lexer) openField(p int) (lexer.Token, error) {
	f := &l.fs[len(l.fs)-1]
	if len(l.brackets) >= maxBrackets {
		return l.fail(p, "too many nested parentheses")
	}
	if f.inSpec {
		if f.depth+1 >= maxFieldsInOne {
			return l.fail(p-1, "f-string: expressions nested too deeply")
		}
		// a mode of its own, which returns to the spec
		l.fs = append(l.fs, *f)
		f = &l.fs[len(l.fs)-1]
		f.inSpec = false
		f.depth++
	}
	l.brackets = append(l.brackets, bracket{'{', int32(l.line), int32(p)})
	f.base = len(l.brackets)
	f.lastBr = p
	f.fieldAt = p + 1
	l.pos = p + 1
	return l.emit(TokLBrace, p)
}

// fdebug scans the "=" of f"{x = }" with the space after it.
func (l *Lexer) fdebug() (t lexer.Token, ok bool) {
	src, start := l.src, l.pos
	line, lineStart, comments := l.line, l.lineStart, len(l.comments)
	l.pos++
	for l.pos < len(src) {
		switch c := src[l.pos]; {
		case charClass[c] == cSpace:
			l.pos++
			continue
		case c == '\n':
			l.newline()
			continue
		case c == '#':
			l.comment()
			continue
		case c == '}', c == ':', c == '!' && !strings.HasPrefix(src[l.pos:], "!="):
			at := l.fs[len(l.fs)-1].fieldAt
			text := ""
			for _, c := range l.comments {
				if int(c.Start) >= at {
					text += src[at:c.Start]
					at = int(c.End)
				}
			}
			l.last = TokFDebug
			return lexer.Token{Type: TokFDebug, Value: text + src[at:l.pos],
				Pos: lexer.Position{Offset: start, Line: line, Column: start - lineStart + 1}}, true
		}
		break
	}
	l.pos, l.line, l.lineStart, l.comments = start, line, lineStart, l.comments[:comments]
	return t, false
}

// closeField: the "}" of a replacement field was consumed.
func (l *Lexer) closeField(p int) (lexer.Token, error) {
	n := len(l.fs)
	l.fs[n-1].base = -1
	if l.fs[n-1].depth > 0 {
		l.fs = l.fs[:n-1] // back in the outer spec
	}
	return l.emit(TokRBrace, p)
}

// unclosedField is the end of input inside a replacement field.
func (l *Lexer) unclosedField() (lexer.Token, error) {
	b := l.brackets[len(l.brackets)-1]
	return l.failWith(lexError{Type: "SyntaxError", Msg: fmt.Sprintf("'%c' was never closed", b.ch), Start: int(b.off), End: endZero, AtEOF: true})
}
