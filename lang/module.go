package lang

import (
	"github.com/alecthomas/participle/v2/lexer"
)

// Mode is what a source is to be parsed as.
type Mode uint8

const (
	ModeExec   Mode = iota // a file: any number of statements
	ModeSingle             // one interactive statement
	ModeEval               // one expression
)

// ParseOptions say how to parse; the zero value parses a nameless file.
type ParseOptions struct {
	Filename string
	Mode     Mode
}

// Module is a whole source. In ModeEval Body is one ExprStmt.
type Module struct {
	Body     []Stmt
	Filename string
	Mode     Mode
	Lines    *Lines
	Warnings []Warning // in order of position
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

// Parse turns a source into its tree. The error is a *SyntaxError. Nothing in src can make it panic.
func Parse(src string, opt ParseOptions) (m *Module, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			se := diagnose(src, e)
			se.Filename = opt.Filename
			m, err = nil, se
		}
	}()
	m = &Module{Filename: opt.Filename, Mode: opt.Mode, Lines: NewLines(src)}
	c := newChunks(NewLexer(src), chunkTokens)
	for !c.done {
		c.reset()
		l, err := lexer.Upgrade(c)
		if err != nil {
			return nil, err
		}
		m.Body = append(m.Body, body(l, TokEOF)...)
	}
	return m, nil
}
