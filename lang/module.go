package lang

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Mode is what a source is to be parsed as.
type Mode uint8

const (
	// ModeExec is a file: any number of statements.
	ModeExec Mode = iota
	// ModeSingle is one interactive statement. A compound one is whole when an empty line, that is a newline at
	// the end of the source, follows it. Nothing but blank lines and comments is whole, too.
	ModeSingle
	// ModeEval is one expression.
	ModeEval
)

// ParseOptions say how to parse; the zero value parses a nameless file.
type ParseOptions struct {
	Filename string
	Mode     Mode
	Script   bool // the file that is being run: CPython then knows no column for the end of the source
}

// Module is a whole source. In ModeEval Body is one ExprStmt.
type Module struct {
	Body     []Stmt
	Filename string
	Mode     Mode
	Lines    *Lines
	Warnings []Warning // the parser's, then those that Analyse adds
}

// Warning is what CPython's compiler warns of.
type Warning struct {
	Category string // "SyntaxWarning"
	Msg      string
	Span     Span
	Line     int
}

// chunkTokens is how many tokens are at least lexed at once: parsing top-level statements in
// chunks saves the growing of one large slice.
const chunkTokens = 128

// Parse turns a source into its tree. The source is UTF-8 without a byte order mark; its lines may end in "\n", "\r\n"
// or "\r". The error is a *SyntaxError. Nothing in src can make it panic.
func Parse(src string, opt ParseOptions) (m *Module, err error) {
	text, problem := readSource(src)
	if problem != "" {
		return nil, &SyntaxError{Type: "SyntaxError", Msg: problem, Filename: opt.Filename, NoPlace: true}
	}
	var c *chunks
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			se := diagnose(text, e, opt)
			se.Filename = opt.Filename
			read := e.Start
			if e.Tok == nil {
				read = max(read, e.End, e.Far)
			}
			for _, w := range c.l.warnings {
				if w.Span.Start < read {
					se.Warnings = append(se.Warnings, w)
				}
			}
			m, err = nil, se
		}
	}()
	m = &Module{Filename: opt.Filename, Mode: opt.Mode, Lines: NewLines(text)}
	c = newChunks(NewLexer(text), chunkTokens)
	switch opt.Mode {
	case ModeSingle:
		l, _ := lexer.Upgrade(c.l)
		m.Body = single(l, text)
	case ModeEval:
		l, _ := lexer.Upgrade(c.l)
		m.Body = []Stmt{evaluated(l)}
	default:
		for !c.done {
			c.reset()
			l, _ := lexer.Upgrade(c) // the lexer gives no errors but as tokens
			m.Body = append(m.Body, statements(l, TokEOF)...)
		}
	}
	m.Warnings = c.l.warnings
	return m, nil
}

// single parses one interactive statement: compound, or a line of simple ones.
func single(l *lexer.PeekingLexer, text string) []Stmt {
	if l.Peek().Type == TokNewline {
		l.Next()
	}
	t := l.Peek()
	if t.Type == TokEOF {
		return nil
	}
	if s := compoundStmt(l); s != nil {
		if next := l.Peek(); next.Type != TokEOF {
			failAt(next, invalidSyntax)
		}
		if !strings.HasSuffix(text, "\n") {
			panic(&parseError{Msg: invalidSyntax, Tok: l.Peek(), Start: int32(len(text)), End: endZero, NoColumn: true, Final: true, Incomplete: true})
		}
		return []Stmt{s}
	}
	ss := line(l, nil)
	if l.Peek().Type != TokEOF {
		cur := l.RawCursor()
		newline := l.Range(cur-1, cur)[0]
		panic(&parseError{Msg: "multiple statements found while compiling a single statement",
			Start: int32(newline.Pos.Offset), End: int32(newline.Pos.Offset) + 1, Final: true})
	}
	return ss
}

// evaluated parses one expression, and nothing else.
func evaluated(l *lexer.PeekingLexer) Stmt {
	s := &ExprStmt{}
	start := l.RawCursor()
	if t := l.Peek(); !startsExpr(t.Type) {
		failAt(t, invalidSyntax)
	}
	p := newClimber(l)
	s.X = p.expressions()
	s.Tokens = l.Range(start, l.RawCursor())
	for p.tok.Type == TokNewline {
		p.next()
	}
	if p.tok.Type != TokEOF {
		p.fail()
	}
	return s
}
