package lang

import "github.com/alecthomas/participle/v2/lexer"

// chunks splits the token stream at top-level statements, so that the slices which
// lexer.Upgrade grows by append stay small. Each chunk ends in an EOF token.
type chunks struct {
	l     *Lexer
	min   int
	n     int
	held  lexer.Token
	have  bool
	deco  bool // the line being read is a decorator's
	first bool // at the first token of a line
	depth int
	nl    bool // just after a top-level Newline or the last Dedent
	done  bool
}

func newChunks(l *Lexer, min int) *chunks { return &chunks{l: l, min: min, first: true} }

// reset begins the next chunk.
func (c *chunks) reset() { c.n = 0; c.nl = false }

func (c *chunks) Next() (lexer.Token, error) {
	var t lexer.Token
	if c.have {
		t, c.have = c.held, false
	} else {
		t, _ = c.l.Next()
	}
	if c.nl && c.n >= c.min && c.depth == 0 && !c.deco {
		switch t.Type {
		case TokIndent, TokDedent, TokElif, TokElse, TokExcept, TokFinally, TokError, lexer.EOF:
		default:
			c.held, c.have = t, true
			return lexer.Token{Type: lexer.EOF, Pos: t.Pos}, nil
		}
	}
	c.nl = false
	c.n++
	switch t.Type {
	case TokNewline:
		c.nl = true
		c.first = true
		return t, nil
	case TokIndent:
		c.depth++
		return t, nil
	case TokDedent:
		c.depth--
		c.nl = true
		return t, nil
	case lexer.EOF:
		c.done = true
	}
	if c.first {
		c.first = false
		c.deco = t.Type == TokAt
	}
	return t, nil
}
