package lang

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

// tokens lexes everything again: errors are the cold path.
func tokens(src string) ([]lexer.Token, *lexError) {
	l := NewLexer(src)
	var ts []lexer.Token
	for {
		t, _ := l.Next()
		ts = append(ts, t)
		if t.Type == TokEOF {
			return ts, l.err
		}
	}
}

var after = map[lexer.TokenType]string{
	TokIf: "'if' statement", TokElif: "'elif' statement", TokElse: "'else' statement", TokFor: "'for' statement",
	TokWhile: "'while' statement", TokWith: "'with' statement", TokTry: "'try' statement",
	TokExcept: "'except' statement", TokFinally: "'finally' statement", TokDef: "function definition",
	TokClass: "class definition",
}

// diagnose turns the parser's error into the message CPython would give.
func diagnose(src string, e *parseError) *SyntaxError {
	ts, lexErr := tokens(src)
	at := sort.Search(len(ts), func(i int) bool { return ts[i].Pos.Offset >= int(e.Start) })
	if e.Tok != nil {
		// several tokens may share an offset (Dedents)
		for at < len(ts)-1 && ts[at].Type != e.Tok.Type && ts[at+1].Pos.Offset == ts[at].Pos.Offset {
			at++
		}
	}
	if e.Type != "" {
		return &SyntaxError{Type: e.Type, Msg: e.Msg}
	}
	if e.Final {
		return (&diag{src: src}).final(e)
	}
	d := &diag{src: src, ts: ts, at: min(at, len(ts)-1), lexErr: lexErr}
	out := d.run(e)
	if d.incomplete(e) {
		out.Incomplete = true
	}
	return out
}

type diag struct {
	src    string
	ts     []lexer.Token
	at     int
	lexErr *lexError
}

// line returns the index of the first token of the logical line that has token i.
func (d *diag) line(i int) int {
	for i--; i >= 0; i-- {
		switch d.ts[i].Type {
		case TokNewline, TokIndent, TokDedent:
			return i + 1
		}
	}
	return 0
}

// open returns the brackets open before token i.
func (d *diag) open(i int) []int {
	var st []int
	for j := 0; j < i; j++ {
		switch d.ts[j].Type {
		case TokLParen, TokLBrack, TokLBrace:
			st = append(st, j)
		case TokRParen, TokRBrack, TokRBrace:
			if len(st) > 0 {
				st = st[:len(st)-1]
			}
		case TokNewline:
			st = st[:0]
		}
	}
	return st
}

func (d *diag) run(e *parseError) *SyntaxError {
	t := &d.ts[d.at]
	typ := "SyntaxError"
	if e.Tok != nil {
		switch {
		case t.Type == TokError:
			return d.lexical()
		case strings.HasPrefix(e.Msg, "expected an indented block"):
			typ = "IndentationError"
			i := d.line(d.at - 1)
			k := &d.ts[i]
			what := after[k.Type]
			switch {
			case k.Type == TokExcept && d.ts[i+1].Type == TokStar:
				what = "'except*' statement"
			case k.Type == TokName:
				what = "'" + k.Value + "' statement"
			}
			return d.at2(typ, fmt.Sprintf("expected an indented block after %s on line %d", what, k.Pos.Line), t)
		case e.Msg == "expected ':'":
			if t.Type != TokNewline {
				switch d.ts[d.line(d.at)].Type {
				case TokDef, TokTry, TokFinally, TokElse:
				default:
					return d.generic(t)
				}
			}
			return d.at2(typ, e.Msg, t)
		case e.Msg == "invalid syntax":
			return d.generic(t)
		}
	}
	if d.lexErr != nil && !d.lexErr.AtEOF {
		return d.lexical()
	}
	if b := d.unclosed(int(e.Start)); b != nil {
		return d.at2("SyntaxError", fmt.Sprintf("'%s' was never closed", b.Value), b)
	}
	return d.make(typ, e.Msg, int(e.Start), int(e.End))
}

func (d *diag) lexical() *SyntaxError {
	x := d.lexErr
	if strings.HasPrefix(x.Msg, "unindent does") {
		// CPython points past the line
		end := len(d.src)
		if i := strings.IndexByte(d.src[x.Start:], '\n'); i >= 0 {
			end = x.Start + i
		}
		return d.make(x.Type, x.Msg, end, end)
	}
	return d.make(x.Type, x.Msg, x.Start, x.End)
}

func (d *diag) generic(t *lexer.Token) *SyntaxError {
	first := &d.ts[d.line(d.at)]
	prev := &lexer.Token{}
	if d.at > 0 {
		prev = &d.ts[d.at-1]
	}
	open := d.open(d.at)
	switch {
	case t.Type == TokEOF && len(open) > 0:
		b := &d.ts[open[len(open)-1]]
		return d.at2("SyntaxError", fmt.Sprintf("'%s' was never closed", b.Value), b)
	case t.Type == TokIndent:
		return d.make("IndentationError", "unexpected indent", t.Pos.Offset-1, t.Pos.Offset-1)
	case d.needsExcept():
		return d.at2("SyntaxError", "expected 'except' or 'finally' block", t)
	}
	// a later lexical error, or a bracket opened on an earlier line, wins
	if d.lexErr != nil && !d.lexErr.AtEOF {
		return d.lexical()
	}
	if b := d.unclosed(t.Pos.Offset); b != nil {
		return d.at2("SyntaxError", fmt.Sprintf("'%s' was never closed", b.Value), b)
	}
	switch {
	case first.Type == TokName && first.Value == "match" && prev == first && startsExpr(t.Type):
		end := d.at
		for d.ts[end].Type != TokNewline && d.ts[end].Type != TokEOF && d.ts[end].Type != TokColon {
			end++
		}
		if d.ts[end].Type == TokNewline {
			return d.at2("SyntaxError", "expected ':'", &d.ts[end])
		}
	case first.Type == TokName && (first.Value == "print" || first.Value == "exec") && prev == first && startsExpr(t.Type):
		end := d.at
		for d.ts[end].Type != TokNewline && d.ts[end].Type != TokSemi && d.ts[end].Type != TokEOF {
			end++
		}
		l := &d.ts[end-1]
		return d.make("SyntaxError", fmt.Sprintf("Missing parentheses in call to '%s'. Did you mean %s(...)?", first.Value, first.Value),
			first.Pos.Offset, l.Pos.Offset+len(l.Value))
	case first.Type == TokFrom && prev.Type == TokComma && t.Type == TokNewline:
		return d.at2("SyntaxError", "trailing comma not allowed without surrounding parentheses", t)
	case first.Type == TokExcept && t.Type == TokComma && len(open) == 0:
		a, b := &d.ts[d.line(d.at)+1], d.at
		for d.ts[b].Type != TokColon && d.ts[b].Type != TokAs && d.ts[b].Type != TokNewline && d.ts[b].Type != TokEOF {
			b++
		}
		if d.ts[b].Type == TokColon || d.ts[b].Type == TokAs {
			l := &d.ts[b-1]
			return d.make("SyntaxError", "multiple exception types must be parenthesized", a.Pos.Offset, l.Pos.Offset+len(l.Value))
		}
	}
	return d.at2("SyntaxError", "invalid syntax", t)
}

// needsExcept: is the token just after the block of a try?
func (d *diag) needsExcept() bool {
	i := d.at - 1
	if i < 0 || d.ts[i].Type != TokDedent && d.ts[i].Type != TokNewline {
		return false
	}
	if d.ts[i].Type == TokNewline { // try: x
		f := d.line(i)
		return d.ts[f].Type == TokTry
	}
	for n := 0; i >= 0; i-- {
		switch d.ts[i].Type {
		case TokDedent:
			n++
		case TokIndent:
			if n--; n == 0 {
				return d.ts[d.line(i-1)].Type == TokTry
			}
		}
	}
	return false
}

// unclosed returns a bracket that the whole source never closes, opened on an
// earlier line than that of off.
func (d *diag) unclosed(off int) *lexer.Token {
	open := d.open(len(d.ts))
	if len(open) == 0 {
		return nil
	}
	b := &d.ts[open[len(open)-1]]
	line, _, _ := d.pos(off)
	if line <= b.Pos.Line && !(d.ts[len(d.ts)-1].Type == TokEOF && line < strings.Count(d.src, "\n")+1) {
		return nil
	}
	if line <= b.Pos.Line {
		return nil
	}
	return b
}

func (d *diag) at2(typ, msg string, t *lexer.Token) *SyntaxError {
	n := len(t.Value)
	switch t.Type {
	case TokNewline:
		n = 0
	case TokIndent:
		n = 0
	}
	return d.make(typ, msg, t.Pos.Offset, t.Pos.Offset+n)
}

func (d *diag) make(typ, msg string, start, end int) *SyntaxError {
	e := &SyntaxError{Type: typ, Msg: msg}
	e.Line, e.Col, e.Text = d.pos(start)
	e.EndLine, e.EndCol, _ = d.pos(end)
	return e
}

func (d *diag) pos(off int) (line, col int, text string) {
	off = min(off, len(d.src))
	ls := strings.LastIndexByte(d.src[:off], '\n') + 1
	le := len(d.src)
	if i := strings.IndexByte(d.src[ls:], '\n'); i >= 0 {
		le = ls + i
	}
	return strings.Count(d.src[:ls], "\n") + 1, utf8.RuneCountInString(d.src[ls:off]) + 1, d.src[ls:le]
}

// incomplete: the error is at the very end of the input.
func (d *diag) incomplete(e *parseError) bool {
	t := &d.ts[d.at]
	if t.Type == TokError {
		return d.lexErr.AtEOF
	}
	if d.lexErr != nil && d.lexErr.AtEOF {
		return true
	}
	if e.Tok == nil {
		return false
	}
	if t.Type == TokEOF {
		return true
	}
	// Dedents made by the end of the input
	return t.Type == TokDedent && t.Pos.Offset >= len(d.src)
}

// final is an error that stands as it is.
func (d *diag) final(e *parseError) *SyntaxError {
	s := d.make("SyntaxError", e.Msg, int(e.Start), int(e.End))
	if e.NoColumn {
		s.Col, s.EndLine, s.EndCol = 0, s.Line, 0
	}
	return s
}
