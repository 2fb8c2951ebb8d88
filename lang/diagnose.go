package lang

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
)

// diagnose turns the parser's error into the message CPython would give. Errors are the cold path: it lexes the
// whole source again.
func diagnose(src string, e *parseError, opt ParseOptions) *SyntaxError {
	d := &diag{src: src, opt: opt}
	switch {
	case e.Type == "MemoryError" || e.Type == "RecursionError":
		return &SyntaxError{Type: e.Type, Msg: e.Msg, NoPlace: true}
	case e.Final:
		s := d.place("SyntaxError", e.Msg, int(e.Start), int(e.End))
		if e.NoColumn {
			s.Col, s.EndCol = 0, 0
		}
		d.readTo(s, max(int(e.Start), int(e.End)-1))
		s.Incomplete = e.Incomplete
		return s
	}
	d.tokenize()
	at := sort.Search(len(d.ts), func(i int) bool { return d.ts[i].Pos.Offset >= int(e.Start) })
	if e.Tok != nil {
		// several tokens may share an offset (Dedents)
		for at < len(d.ts)-1 && (d.ts[at].Type != e.Tok.Type || d.ts[at].Pos != e.Tok.Pos) && d.ts[at+1].Pos.Offset == d.ts[at].Pos.Offset {
			at++
		}
	}
	d.at = min(at, len(d.ts)-1)
	out := d.run(e)
	out.Incomplete = d.incomplete(e)
	return out
}

// diag is a source whose syntax error is being named.
type diag struct {
	src    string
	opt    ParseOptions
	ts     []lexer.Token
	at     int // of the token at which the parser failed
	lexErr *lexError
}

func (d *diag) tokenize() {
	l := NewLexer(d.src)
	for {
		t, _ := l.Next()
		d.ts = append(d.ts, t)
		if t.Type == TokEOF {
			d.lexErr = l.err
			return
		}
	}
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
	for j := range i {
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

// run finds the message: an error of the lexer further on, or a bracket left open on an earlier line, comes before
// what the parser met.
func (d *diag) run(e *parseError) *SyntaxError {
	t := &d.ts[d.at]
	if e.Tok != nil && t.Type == TokError {
		return d.lexical()
	}
	out := d.parserError(e, t)
	switch {
	case strings.HasSuffix(out.Msg, neverClosedMsg):
		return out
	case out.Msg == unexpectedIndent:
		d.readTo(out, t.Pos.Offset)
		return out
	case d.lexErr != nil && !d.lexErr.Late && (!d.lexErr.AtEOF || d.opt.Mode != ModeSingle && strings.HasPrefix(d.lexErr.Msg, "unterminated triple-quoted string")):
		return d.lexical()
	case e.Tok == nil:
		t = &d.ts[min(sort.Search(len(d.ts), func(i int) bool { return d.ts[i].Pos.Offset >= int(e.Far) }), len(d.ts)-1)]
	}
	if open := d.open(len(d.ts)); len(open) > 0 {
		if b := &d.ts[open[len(open)-1]]; t.Type == TokEOF || t.Pos.Line > b.Pos.Line {
			return d.neverClosed(b)
		}
	}
	d.readTo(out, d.cursor(t))
	return out
}

func (d *diag) parserError(e *parseError, t *lexer.Token) *SyntaxError {
	switch {
	case e.Tok == nil:
		return d.place("SyntaxError", e.Msg, int(e.Start), int(e.End))
	case e.Msg == noBlock:
		return d.lastToken("IndentationError", d.expectedBlock(), t)
	case e.Msg == noColon:
		return d.expectedColon(t)
	case e.Msg == invalidSyntax:
		return d.generic(t)
	}
	if out := d.leftOut(t, d.token(d.at-1), t); out != nil {
		return out
	}
	return d.lastToken("SyntaxError", e.Msg, t)
}

// blockOwners name the statements that an indented block belongs to.
var blockOwners = map[lexer.TokenType]string{
	TokIf: "'if' statement", TokElif: "'elif' statement", TokElse: "'else' statement", TokFor: "'for' statement",
	TokWhile: "'while' statement", TokWith: "'with' statement", TokTry: "'try' statement",
	TokExcept: "'except' statement", TokFinally: "'finally' statement", TokDef: "function definition",
	TokClass: "class definition",
}

func (d *diag) expectedBlock() string {
	k := &d.ts[d.line(d.at-1)]
	what := blockOwners[k.Type]
	if k.Type == TokName {
		what = "'" + k.Value + "' statement"
	}
	return fmt.Sprintf("expected an indented block after %s on line %d", what, k.Pos.Line)
}

// expectedColon: only some statements can tell that nothing but a colon may follow.
func (d *diag) expectedColon(t *lexer.Token) *SyntaxError {
	if t.Type != TokNewline {
		switch d.ts[d.line(d.at)].Type {
		case TokDef, TokTry, TokFinally, TokElse:
		default:
			return d.generic(t)
		}
	}
	return d.lastToken("SyntaxError", noColon, t)
}

func (d *diag) lexical() *SyntaxError {
	x := d.lexErr
	if open := d.open(len(d.ts)); x.Msg == unexpectedEOF && len(open) > 0 {
		return d.neverClosed(&d.ts[open[len(open)-1]])
	}
	out := d.place(x.Type, x.Msg, x.Start, x.End)
	if x.End < 0 && x.End != endStart {
		d.readTo(out, d.cursor(&lexer.Token{Pos: lexer.Position{Offset: max(x.Start, d.ts[len(d.ts)-2].Pos.Offset)}}))
	}
	return out
}

func (d *diag) neverClosed(b *lexer.Token) *SyntaxError {
	out := d.place("SyntaxError", "'"+b.Value+"'"+neverClosedMsg, b.Pos.Offset, int(endZero))
	d.readTo(out, d.cursor(&d.ts[len(d.ts)-1]))
	return out
}

// generic says more about "invalid syntax" at a token, where CPython does.
func (d *diag) generic(t *lexer.Token) *SyntaxError {
	switch {
	case t.Type == TokIndent:
		return d.lastToken("IndentationError", unexpectedIndent, t)
	case d.needsExcept():
		return d.lastToken("SyntaxError", "expected 'except' or 'finally' block", t)
	}
	first := d.token(d.line(d.at))
	for _, refine := range []func(*lexer.Token, *lexer.Token, *lexer.Token) *SyntaxError{
		d.leftOut, d.inMatch, d.inPattern, d.inImport, d.legacy, d.exceptTypes,
	} {
		if e := refine(first, d.token(d.at-1), t); e != nil {
			return e
		}
	}
	header := (first.Type == TokDef || first.Type == TokClass) && len(d.open(d.at)) == 0
	switch prev := d.token(d.at - 1); {
	case t.Type == TokNot && !header && prev.Value != "case" && isOperandEnd(prev):
		t = d.token(d.at + 1) // CPython has looked for "in"
	case prev.Type == TokArrow:
		return d.lastToken("SyntaxError", noColon, prev)
	case startsExpr(t.Type) && !header && isOperandEnd(prev) && first.Type != TokImport && first.Type != TokFrom:
		// CPython has tried an expression here
		if x, stop := d.parseAt(d.at, (*climber).expr); x == nil {
			i := sort.Search(len(d.ts), func(i int) bool { return d.ts[i].Pos.Offset >= stop.Pos.Offset })
			if open := d.open(i); len(open) > 0 {
				if b := &d.ts[open[len(open)-1]]; stop.Type == TokEOF || stop.Pos.Line > b.Pos.Line {
					return d.neverClosed(b)
				}
			}
		}
	}
	if e := d.secondTarget(t); e != nil {
		return e
	}
	return d.knownToken(invalidSyntax, t)
}

// secondTarget: x, y z = …, where CPython blames the "=".
func (d *diag) secondTarget(t *lexer.Token) *SyntaxError {
	if !startsExpr(t.Type) || !isOperandEnd(d.token(d.at-1)) || len(d.open(d.at)) > 0 {
		return nil
	}
	line := d.ts[d.line(d.at):d.at]
	if !startsExpr(line[0].Type) || !hasOuterComma(line) {
		return nil
	}
	l, _ := lexer.Upgrade(&tokenLexer{d.ts[d.at:]})
	p := newClimber(l)
	_, err := p.tryExpr(func() Expr { x := p.named(); p.equalsHere(x); return x })
	if err == nil || err.Msg == invalidSyntax {
		return nil
	}
	return d.place("SyntaxError", err.Msg, int(err.Start), int(err.End))
}

// hasOuterComma tells whether there is a comma outside of brackets.
func hasOuterComma(ts []lexer.Token) bool {
	nest := 0
	for i := range ts {
		switch ts[i].Type {
		case TokLParen, TokLBrack, TokLBrace:
			nest++
		case TokRParen, TokRBrack, TokRBrace:
			nest--
		case TokComma:
			if nest == 0 {
				return true
			}
		}
	}
	return false
}

// isOperandEnd tells whether a token can end an operand.
func isOperandEnd(t *lexer.Token) bool {
	switch t.Type {
	case TokRParen, TokRBrack, TokRBrace, TokNone, TokTrue, TokFalse, TokEllipsis:
		return true
	}
	return t.Type > 0 && t.Type < TokFStart || t.Type == TokFEnd
}

// token is the i-th token; one of kind Newline where there is none.
func (d *diag) token(i int) *lexer.Token {
	if i < 0 || i >= len(d.ts) {
		return &lexer.Token{Type: TokNewline}
	}
	return &d.ts[i]
}

// leftOut: what CPython has and the language has not. first begins the line, prev is the token before t.
func (d *diag) leftOut(first, prev, t *lexer.Token) *SyntaxError {
	what := ""
	switch {
	case t.Type == TokAsync, t.Type == TokAwait && first.Value != "case":
		what = "'async' and 'await' are"
	case t.Type == TokStar && prev.Type == TokExcept:
		what = "'except*' is"
	case t.Type == TokLBrack && prev.Type == TokName && (d.token(d.at-2).Type == TokDef || d.token(d.at-2).Type == TokClass):
		what = "type parameters are"
	case t.Type == TokName && prev == first && first.Type == TokName && first.Value == "type" &&
		(d.token(d.at+1).Type == TokAssign || d.token(d.at+1).Type == TokLBrack):
		what = "the 'type' statement is"
	default:
		return nil
	}
	return d.knownToken(what+" left out of this language", t)
}

func (d *diag) inMatch(first, prev, t *lexer.Token) *SyntaxError {
	switch {
	case prev.Type == TokNewline && d.token(d.at-2).Type == TokColon && d.token(d.line(d.at-1)).Value == "match":
		return d.lastToken("IndentationError", d.expectedBlock(), t)
	case first.Type == TokName && first.Value == "match" && prev == first && startsExpr(t.Type):
		if x, stop := d.parseAt(d.at, (*climber).subject); x != nil && stop.Type == TokNewline {
			return d.lastToken("SyntaxError", noColon, stop)
		} else if x == nil && stop.Type != TokEOF && stop.Type != TokError {
			return d.knownToken(invalidSyntax, stop)
		}
	}
	return nil
}

func (d *diag) inPattern(first, prev, t *lexer.Token) *SyntaxError {
	if first.Type != TokName || first.Value != "case" || prev.Type != TokAs || t.Type == TokName {
		return nil
	}
	if x, _ := d.parseAt(d.at, (*climber).expr); x != nil {
		s := x.GetSpan()
		return d.place("SyntaxError", "invalid pattern target", int(s.Start), int(s.End))
	}
	return nil
}

func (d *diag) inImport(first, prev, t *lexer.Token) *SyntaxError {
	switch {
	case first.Type == TokImport && t.Type == TokFrom && prev.Type == TokName && d.token(d.at-2).Type != TokAs && d.token(d.at+1).Type == TokName:
		end := d.at + 1
		for d.token(end+1).Type == TokDot && d.token(end+2).Type == TokName {
			end += 2
		}
		return d.place("SyntaxError", "Did you mean to use 'from ... import ...' instead?", first.Pos.Offset, d.end(d.token(end+1))-1)
	case t.Type != TokNewline:
	case prev.Type == TokImport:
		return d.place("SyntaxError", "Expected one or more names after 'import'", t.Pos.Offset, d.end(t)-1)
	case first.Type == TokFrom && prev.Type == TokComma:
		return d.lastToken("SyntaxError", "trailing comma not allowed without surrounding parentheses", t)
	}
	return nil
}

// legacy: the print and exec statements of Python 2.
func (d *diag) legacy(_, prev, t *lexer.Token) *SyntaxError {
	if prev.Type != TokName || prev.Value != "print" && prev.Value != "exec" || d.token(d.at-2).Type == TokDot {
		return nil
	}
	if t.Type == TokLParen {
		return nil
	}
	switch before := d.token(d.at - 2).Type; before {
	case TokNonlocal, TokGlobal, TokImport, TokAs, TokDef, TokClass:
		return nil
	default:
		if prec[max(before, 0)] != 0 || before == TokLParen && d.token(d.at-4).Type == TokDef {
			return nil
		}
	}
	end := d.reach(d.at, (*climber).exprs)
	if end == 0 {
		return nil
	}
	msg := fmt.Sprintf("Missing parentheses in call to '%s'. Did you mean %s(...)?", prev.Value, prev.Value)
	return d.place("SyntaxError", msg, prev.Pos.Offset, end)
}

func (d *diag) exceptTypes(first, prev, t *lexer.Token) *SyntaxError {
	if first.Type != TokExcept || t.Type != TokComma || len(d.open(d.at)) > 0 {
		return nil
	}
	a, b := d.token(d.line(d.at)+1), d.at
	for d.ts[b].Type != TokColon && d.ts[b].Type != TokAs && d.ts[b].Type != TokNewline && d.ts[b].Type != TokEOF {
		b++
	}
	if d.ts[b].Type == TokAs && d.token(b+1).Type == TokName {
		b += 2
	}
	if d.ts[b].Type != TokColon {
		return nil
	}
	return d.place("SyntaxError", "multiple exception types must be parenthesized", a.Pos.Offset, int(tokenEnd(&d.ts[b-1])))
}

// parseAt parses an expression at the i-th token; stop is the token at which it ended, or failed, with x nil then.
func (d *diag) parseAt(i int, f func(*climber) Expr) (x Expr, stop *lexer.Token) {
	l, _ := lexer.Upgrade(&tokenLexer{d.ts[i:]})
	p := newClimber(l)
	x, err := p.tryExpr(func() Expr { return f(p) })
	if err != nil {
		return nil, p.lex.Peek()
	}
	return x, p.tok
}

// reach is where the longest expression at the i-th token ends; 0 if there is none.
func (d *diag) reach(i int, f func(*climber) Expr) int {
	x, stop := d.parseAt(i, f)
	if x != nil {
		return int(x.GetSpan().End)
	}
	l, _ := lexer.Upgrade(&tokenLexer{d.ts[i:]})
	p := newClimber(l)
	next := p.afterOperands(stop.Pos.Offset)
	if next == nil {
		return 0
	}
	return int(p.endBefore(next))
}

// tokenLexer gives out tokens made before.
type tokenLexer struct{ ts []lexer.Token }

func (l *tokenLexer) Next() (lexer.Token, error) {
	t := l.ts[0]
	if len(l.ts) > 1 {
		l.ts = l.ts[1:]
	}
	return t, nil
}

// needsExcept: is the token just after the block of a try?
func (d *diag) needsExcept() bool {
	i := d.at - 1
	if i < 0 || d.ts[i].Type != TokDedent && d.ts[i].Type != TokNewline {
		return false
	}
	if d.ts[i].Type == TokNewline { // try: x
		return d.ts[d.line(i)].Type == TokTry
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

// hasNoPlace tells which tokens have no characters of their own.
func (d *diag) hasNoPlace(t *lexer.Token) bool {
	if t.Type == TokNewline && d.opt.Mode != ModeExec && d.isImplied(t) {
		return true // CPython ends only files with a newline that is not there
	}
	return t.Type == TokEOF || t.Type == TokIndent || t.Type == TokDedent
}

// lastToken is an error that CPython raises at the last token it read.
func (d *diag) lastToken(typ, msg string, t *lexer.Token) *SyntaxError {
	if !d.hasNoPlace(t) {
		return d.place(typ, msg, t.Pos.Offset, d.end(t))
	}
	e := d.place(typ, msg, d.cursor(t), int(endLess))
	if d.opt.Script && t.Pos.Offset >= len(d.src) {
		e.Col = 0
	}
	if t.Type != TokEOF && t.Pos.Offset < len(d.src) {
		e.Col--
	}
	return e
}

// knownToken is an error that CPython raises with the place of a token.
func (d *diag) knownToken(msg string, t *lexer.Token) *SyntaxError {
	if !d.hasNoPlace(t) {
		return d.place("SyntaxError", msg, t.Pos.Offset, d.end(t))
	}
	e := d.place("SyntaxError", msg, d.cursor(t), int(endZero))
	e.Col = 0
	if d.src == "" {
		e.Line, e.EndLine = 0, 0
	}
	return e
}

// end is where a token ends; a newline is one character.
func (d *diag) end(t *lexer.Token) int {
	end := int(tokenEnd(t))
	if d.isImplied(t) {
		end++
	}
	return end
}

// isImplied tells whether t is the newline that the source does not end in.
func (d *diag) isImplied(t *lexer.Token) bool {
	return t.Type == TokNewline && int(tokenEnd(t)) == len(d.src) && !strings.HasSuffix(t.Value, "\n")
}

// readTo ends the text of an error with its newline, if CPython has read no further than that line. off is the offset
// of what it has read last.
func (d *diag) readTo(e *SyntaxError, off int) {
	last := d.opt.Script || strings.Count(d.src[:min(off, len(d.src))], "\n") < e.Line
	ended := strings.Count(d.src, "\n") >= e.Line
	if last && (ended || d.opt.Mode == ModeExec) {
		e.Text += "\n"
	}
}

// cursor is where CPython's tokenizer stands after a token without a place: at the end of input, past the last line.
func (d *diag) cursor(t *lexer.Token) int {
	if t.Pos.Offset < len(d.src) {
		return t.Pos.Offset
	}
	return len(strings.TrimSuffix(d.src, "\n"))
}

// Ends of errors that CPython leaves open.
const (
	endZero  = -1 // the end column is 0
	endStart = -2 // the end is the start
	endLess  = -3 // the end column is -1
)

// place makes an error from byte offsets.
func (d *diag) place(typ, msg string, start, end int) *SyntaxError {
	e := &SyntaxError{Type: typ, Msg: msg}
	start = min(start, len(d.src))
	lineStart := strings.LastIndexByte(d.src[:start], '\n') + 1
	e.Text = d.src[lineStart:]
	if i := strings.IndexByte(e.Text, '\n'); i >= 0 {
		e.Text = e.Text[:i]
	}
	e.Line = strings.Count(d.src[:lineStart], "\n") + 1
	e.Col = utf8.RuneCountInString(d.src[lineStart:start]) + 1
	e.EndLine = e.Line
	switch end {
	case endZero:
	case endStart:
		e.EndCol = e.Col
	case endLess:
		e.EndCol = -1
	default:
		text := d.src[lineStart:min(end, len(d.src))]
		if i := strings.LastIndexByte(text, '\n'); i >= 0 && end <= len(d.src) && i < len(text)-1 {
			// CPython counts the end in the characters of the first line
			e.EndLine += strings.Count(text, "\n")
			text = e.Text[:min(len(text)-i-1, len(e.Text))]
		}
		e.EndCol = utf8.RuneCountInString(text) + 1 + max(end-len(d.src), 0)
	}
	return e
}

// incomplete: the error is at the very end of the input.
func (d *diag) incomplete(e *parseError) bool {
	t := &d.ts[d.at]
	if t.Type == TokError {
		return d.lexErr.AtEOF
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
