package lang

import (
	"fmt"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// Messages that more than one place gives or diagnose looks for.
const (
	invalidSyntax    = "invalid syntax"
	noColon          = "expected ':'"
	noBlock          = "expected an indented block"
	noElse           = "expected 'else' after 'if' expression"
	invalidStar      = "Invalid star expression"
	unexpectedIndent = "unexpected indent"
	neverClosedMsg   = " was never closed"
	unexpectedEOF    = "unexpected EOF while parsing"
)

// SyntaxError has what CPython's exception has. Lines and columns are 1-based; an EndCol of -1 or 0 is next to Col, and
// an empty ModeEval source has line 0. Columns count characters, but those of the stages after the parser count bytes: so do CPython's.
type SyntaxError struct {
	Type            string // "SyntaxError", "IndentationError", "TabError"; "MemoryError" or "RecursionError", which have no place
	Msg             string
	Filename        string
	Line, Col       int
	EndLine, EndCol int
	Text            string    // the source line, with its newline where CPython has it
	Incomplete      bool      // more input could complete the source
	NoPlace         bool      // it concerns the whole source: there are no lines and columns
	Late            bool      // found after parsing, in a source that is no interactive entry: CPython reads Text from the file again
	Warnings        []Warning // what was warned of before
	OfNames         bool      // found while the names were sorted into scopes: the exception's args have the message only
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%s: %s (line %d)", e.Type, e.Msg, e.Line) }

// parseError is a syntax error; it travels as a panic, like go/parser's bailout, so that
// participle's backtracking cannot swallow it.
type parseError struct {
	Msg        string
	Type       string
	Start, End int32
	Tok        *lexer.Token // the offending token of a generic "invalid syntax"
	Far        int32        // CPython has read up to the token here
	Incomplete bool         // more input could complete the source
	Final      bool         // there is nothing to refine
	NoColumn   bool         // CPython gives a line only
	NoEnd      bool         // CPython gives the start only
}

func (e *parseError) Error() string { return e.Msg }

// fail is the generic error at the current token.
func (p *climber) fail() {
	panic(&parseError{Msg: invalidSyntax, Start: p.off(), End: p.off() + int32(len(p.tok.Value)), Tok: p.tok})
}

// failNode is an error about an expression.
func (p *climber) failNode(n Expr, format string, args ...any) {
	s := n.GetSpan()
	p.failRange(s.Start, s.End, format, args...)
}

// failRange is an error about a range.
func (p *climber) failRange(start, end int32, format string, args ...any) {
	panic(&parseError{Msg: fmt.Sprintf(format, args...), Start: start, End: end, Far: max(p.off(), start)})
}

// failTok is an error about the current token, but for one of the lexer's.
func (p *climber) failTok(format string, args ...any) {
	if p.tok.Type == TokError {
		p.fail()
	}
	p.failRange(p.off(), tokenEnd(p.tok), format, args...)
}

// failAt is an error at a token that diagnose may say more about.
func failAt(t *lexer.Token, msg string) {
	panic(&parseError{Msg: msg, Start: int32(t.Pos.Offset), End: int32(t.Pos.Offset + len(t.Value)), Tok: t})
}

// failParse turns participle's error into ours.
func failParse(err error) {
	if u, ok := err.(*participle.UnexpectedTokenError); ok {
		failAt(&u.Unexpected, invalidSyntax)
	}
	panic(&parseError{Type: "MemoryError", Msg: parserOverflow}) // more repetitions than participle counts
}

// failSpan is an error of a later stage than the parser's.
func failSpan(at Span, format string, args ...any) {
	panic(&parseError{Msg: fmt.Sprintf(format, args...), Start: at.Start, End: at.End, Far: at.End})
}

// located is the error of a stage after the parser: CPython counts its columns in UTF-8 bytes.
func (m *Module) located(e *parseError) *SyntaxError {
	out := &SyntaxError{Type: "SyntaxError", Msg: e.Msg, Filename: m.Filename, Late: m.Mode != ModeSingle}
	if e.Type != "" { // no SyntaxError: it has no place
		out.Type, out.NoPlace = e.Type, true
		return out
	}
	line, col := m.Lines.Position(int(e.Start))
	out.Line, out.Col, out.Text = line, col+1, m.Lines.Text(line)+"\n"
	line, col = m.Lines.Position(int(e.End))
	out.EndLine, out.EndCol = line, col+1
	if e.NoEnd {
		out.EndCol = 0
	}
	return out
}
