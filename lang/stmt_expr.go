package lang

import "github.com/alecthomas/participle/v2/lexer"

// ExprStmt is an expression, an assignment or an annotation.
//
//	X                      neither Assign, Op nor Ann
//	X = Assign[0] = …      the last of Assign is the value
//	X Op Value             Op is TokPlusEq or the like
//	X: Ann = Init          Init may be nil; Paren tells (x): int, which declares nothing
type ExprStmt struct {
	statement
	X      Expr
	Assign []Expr
	Op     lexer.TokenType
	Value  Expr
	Ann    Expr
	Init   Expr
	Paren  bool
}

// parse: star_expressions | target "=" ... | target op= ... | target ":" ...
func (s *ExprStmt) parse(l *lexer.PeekingLexer) {
	start := l.RawCursor()
	p := newClimber(l)
	at := p.off()
	s.Paren = p.tok.Type == TokLParen
	s.X = p.rhs()
	switch k := p.tok.Type; {
	case k == TokAssign:
		last := s.X
		for p.tok.Type == TokAssign {
			if y, ok := last.(*Yield); ok && y.Start == at {
				failNode(y, "assignment to yield expression not possible")
			}
			checkTarget(last, "here. Maybe you meant '==' instead of '='?")
			p.next()
			at = p.off()
			last = p.rhs()
			s.Assign = append(s.Assign, last)
		}
	case k >= TokPlusEq && k <= TokStarStarEq:
		switch s.X.(type) {
		case *Name, *Attr, *Index:
		default:
			failNode(s.X, "'%s' is an illegal expression for augmented assignment", describe(s.X))
		}
		s.Op = k
		p.next()
		s.Value = p.rhs()
	case k == TokColon:
		switch s.X.(type) {
		case *Name, *Attr, *Index:
		case *List, *Tuple:
			failNode(s.X, "only single target (not %s) can be annotated", describe(s.X))
		default:
			failNode(s.X, "illegal target for annotation")
		}
		p.next()
		s.Ann = p.expr()
		if p.tok.Type == TokAssign {
			p.next()
			s.Init = p.rhs()
		}
	}
	s.Tokens = l.Range(start, l.RawCursor())
}
