package lang

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Limits of nesting, CPython's.
const (
	maxBrackets = 200
	maxIndent   = 100
)

// lexError is what was wrong at an Error token.
type lexError struct {
	Msg        string
	Type       string // SyntaxError, IndentationError, TabError
	Start, End int    // byte offsets, End also endZero and the like
	Late       bool   // it counts only where the parser gets to it
	AtEOF      bool   // more input could repair it
}

// bracket is an open bracket.
type bracket struct {
	ch   byte
	line int32
	off  int32
}

// Lexer makes the tokens of a source whose newlines are "\n". It satisfies participle's lexer.Lexer; Next never fails:
// what is wrong is an Error token, followed by EOF, so that an earlier error of the parser wins, as in CPython.
type Lexer struct {
	src       string
	pos       int
	line      int
	lineStart int
	bol       bool // at the beginning of a logical line
	pend      int  // Dedents to come
	done      bool
	brackets  []bracket // open ones, fields of f-strings included
	indents   []int32   // columns of the open blocks, tabs going to multiples of 8
	alts      []int32   // the same, tabs counting 1
	fs        []fmode   // open f-strings
	err       *lexError
	warnings  []Warning
	comments  []Span          // inside f-strings
	last      lexer.TokenType // kind of the last token
}

// NewLexer reads the tokens of src.
func NewLexer(src string) *Lexer {
	return &Lexer{src: src, line: 1, bol: true, indents: make([]int32, 1, 16), alts: make([]int32, 1, 16), last: TokNewline}
}

// definition is the lexer as participle sees it.
type definition struct{}

func (definition) Symbols() map[string]lexer.TokenType { return kindNames }

func (definition) LexString(_, s string) (lexer.Lexer, error) {
	return NewLexer(s), nil
}

func (definition) Lex(_ string, r io.Reader) (lexer.Lexer, error) {
	b, err := io.ReadAll(r)
	return NewLexer(string(b)), err
}

func (l *Lexer) at(off int) lexer.Position {
	return lexer.Position{Offset: off, Line: l.line, Column: off - l.lineStart + 1}
}

func (l *Lexer) emit(k lexer.TokenType, start int) (lexer.Token, error) {
	l.last = k
	return lexer.Token{Type: k, Value: l.src[start:l.pos], Pos: lexer.Position{Offset: start, Line: l.line, Column: start - l.lineStart + 1}}, nil
}

// fail ends the tokens with an error at a place.
func (l *Lexer) fail(start int, format string, args ...any) (lexer.Token, error) {
	return l.failWith(lexError{Type: "SyntaxError", Msg: fmt.Sprintf(format, args...), Start: start, End: endStart})
}

// failMore is fail where more input could repair it.
func (l *Lexer) failMore(start int, format string, args ...any) (lexer.Token, error) {
	return l.failWith(lexError{Type: "SyntaxError", Msg: fmt.Sprintf(format, args...), Start: start, End: endStart, AtEOF: true})
}

func (l *Lexer) failWith(e lexError) (lexer.Token, error) {
	l.err = &e
	l.done = true
	l.pend = 0
	return lexer.Token{Type: TokError, Value: e.Msg, Pos: l.at(l.pos)}, nil
}

// Classes of bytes.
const (
	cOther = iota
	cSpace
	cName
	cDigit
	cNL
	cQuote
	cUni
)

var charClass = func() (t [256]uint8) {
	for c := 0; c < 256; c++ {
		switch {
		case c == ' ' || c == '\t' || c == '\f':
			t[c] = cSpace
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_':
			t[c] = cName
		case c >= '0' && c <= '9':
			t[c] = cDigit
		case c == '\n':
			t[c] = cNL
		case c == '"' || c == '\'':
			t[c] = cQuote
		case c >= 0x80:
			t[c] = cUni
		}
	}
	return
}()

// newline consumes one line ending at l.pos.
func (l *Lexer) newline() {
	l.pos++
	l.line++
	l.lineStart = l.pos
}

// comment consumes the comment at l.pos, up to the end of the line.
func (l *Lexer) comment() {
	start := l.pos
	if i := strings.IndexByte(l.src[start:], '\n'); i >= 0 {
		l.pos = start + i
	} else {
		l.pos = len(l.src)
	}
	if len(l.fs) > 0 {
		l.comments = append(l.comments, Span{int32(start), int32(l.pos)})
	}
}

// dedent emits one of the pending Dedents; the column tells them apart.
func (l *Lexer) dedent() lexer.Token {
	t := lexer.Token{Type: TokDedent, Pos: lexer.Position{Offset: l.pos, Line: l.line, Column: -l.pend}}
	l.pend--
	return t
}

func (l *Lexer) eof() (lexer.Token, error) {
	l.done = true
	return lexer.Token{Type: TokEOF, Pos: l.at(len(l.src))}, nil
}

// Next is the next token; after EOF it is EOF again. The error is always nil.
func (l *Lexer) Next() (lexer.Token, error) {
	if l.pend > 0 {
		return l.dedent(), nil
	}
	if l.done {
		return lexer.Token{Type: TokEOF, Pos: l.at(len(l.src))}, nil
	}
	src := l.src
	if n := len(l.fs); n > 0 && l.fs[n-1].base < 0 {
		return l.fmiddle()
	}
	if l.bol {
		if t, ok := l.indentation(); ok {
			return t, nil
		}
		if l.pend > 0 {
			return l.dedent(), nil
		}
	}
	comment := 0
again:
	for l.pos < len(src) && charClass[src[l.pos]] == cSpace {
		l.pos++
	}
	start := l.pos
	if start >= len(src) {
		if len(l.fs) > 0 {
			return l.unclosedField()
		}
		if len(l.brackets) > 0 {
			return l.eof()
		}
		if l.last != TokNewline && l.last != TokDedent && l.last != TokIndent {
			// the input does not end in a newline: one is implied
			return l.emit(TokNewline, start-comment)
		}
		if n := len(l.indents) - 1; n > 0 {
			l.indents = l.indents[:1]
			l.last = TokDedent
			l.pend = n
			return l.dedent(), nil
		}
		return l.eof()
	}
	c := src[start]
	switch charClass[c] {
	case cName:
		p := start + 1
		for p < len(src) {
			if k := charClass[src[p]]; k != cName && k != cDigit {
				break
			}
			p++
		}
		if p < len(src) {
			switch charClass[src[p]] {
			case cUni:
				return l.uniName(start, p)
			case cQuote:
				if f, ok := prefix(src[start:min(p, start+3)]); ok {
					return l.str(start, p, f)
				}
			}
		}
		l.pos = p
		k := TokName
		if n := p - start; n >= 2 && n <= 8 {
			k = keyword(src[start:p])
		}
		return l.emit(k, start)
	case cUni:
		return l.uniName(start, start)
	case cDigit:
		return l.number()
	case cQuote:
		return l.str(start, start, 0)
	case cNL:
		line, col := l.line, start-l.lineStart+1
		l.newline()
		if len(l.brackets) > 0 {
			comment = 0
			goto again
		}
		l.bol = true
		l.last = TokNewline
		start -= comment
		return lexer.Token{Type: TokNewline, Value: src[start:l.pos], Pos: lexer.Position{Offset: start, Line: line, Column: col - comment}}, nil
	}
	switch c {
	case '#':
		l.comment()
		comment = l.pos - start // it belongs to the newline
		goto again
	case '\\':
		l.pos++
		if l.pos >= len(src) {
			return l.failWith(lexError{Type: "SyntaxError", Msg: unexpectedEOF, Start: l.pos, End: endLess, AtEOF: true})
		}
		if charClass[src[l.pos]] != cNL {
			return l.failWith(lexError{Type: "SyntaxError", Msg: "unexpected character after line continuation character", Start: start + 1, End: endZero, Late: true})
		}
		l.newline()
		if l.pos >= len(src) {
			return l.failWith(lexError{Type: "SyntaxError", Msg: unexpectedEOF, Start: l.pos - 1, End: endLess, AtEOF: true})
		}
		goto again
	case '.':
		if start+1 < len(src) && charClass[src[start+1]] == cDigit {
			return l.number()
		}
	}
	return l.operator(c)
}

func (l *Lexer) failTabs() (lexer.Token, error) {
	return l.failWith(lexError{Type: "TabError", Msg: "inconsistent use of tabs and spaces in indentation", Start: l.lineStart, End: endZero, Late: true})
}

// indentation handles the start of a logical line.  It returns (token, true) for
// Indent or an error; Dedents are left in l.pend.
func (l *Lexer) indentation() (lexer.Token, bool) {
	src := l.src
	for {
		col, alt := int32(0), int32(0)
		p := l.pos
	ws:
		for p < len(src) {
			switch src[p] {
			case ' ':
				col++
				alt++
			case '\t':
				col = (col/8 + 1) * 8
				alt++
			case '\f':
				col, alt = 0, 0
			default:
				break ws
			}
			p++
		}
		l.pos = p
		if p < len(src) && src[p] == '#' {
			l.comment()
			p = l.pos
		}
		if p >= len(src) {
			// the end: Next emits the Dedents
			return lexer.Token{}, false
		}
		if charClass[src[p]] == cNL {
			l.newline()
			continue
		}
		l.bol = false
		top := l.indents[len(l.indents)-1]
		topAlt := l.alts[len(l.indents)-1]
		switch {
		case col == top:
			if alt != topAlt {
				t, _ := l.failTabs()
				return t, true
			}
		case col > top:
			if alt <= topAlt {
				t, _ := l.failTabs()
				return t, true
			}
			if len(l.indents) >= maxIndent {
				t, _ := l.failWith(lexError{Type: "IndentationError", Msg: "too many levels of indentation", Start: l.lineStart, End: endZero, Late: true})
				return t, true
			}
			l.indents = append(l.indents, col)
			l.alts = append(l.alts[:len(l.indents)-1], alt)
			l.last = TokIndent
			return lexer.Token{Type: TokIndent, Value: src[l.lineStart:p], Pos: l.at(p)}, true
		default:
			n := 0
			for l.indents[len(l.indents)-1] > col {
				l.indents = l.indents[:len(l.indents)-1]
				n++
			}
			if l.indents[len(l.indents)-1] != col {
				end := len(src)
				if i := strings.IndexByte(src[p:], '\n'); i >= 0 {
					end = p + i
				}
				t, _ := l.failWith(lexError{Type: "IndentationError", Msg: "unindent does not match any outer indentation level", Start: end, End: endLess, Late: true})
				return t, true
			}
			if l.alts[len(l.indents)-1] != alt {
				t, _ := l.failTabs()
				return t, true
			}
			l.last = TokDedent
			l.pend = n
		}
		return lexer.Token{}, false
	}
}
