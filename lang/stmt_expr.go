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
	first := p.tok
	s.Paren = first.Type == TokLParen
	s.X = p.rhs()
	switch k := p.tok.Type; {
	case k == TokAssign:
		last := s.X
		var targets []Expr
		for p.tok.Type == TokAssign {
			if y, ok := last.(*Yield); ok && y.Start == at {
				p.failNode(y, "assignment to yield expression not possible")
			}
			p.checkTarget(last, targets)
			targets = append(targets, last)
			p.next()
			at = p.off()
			last = p.rhs()
			s.Assign = append(s.Assign, last)
		}
	case k == TokWalrus:
		// Wrong in any case; what cannot be bound at all is told so, if a value follows.
		op := p.tok
		if p.next(); !startsExpr(p.tok.Type) {
			failAt(op, invalidSyntax)
		}
		switch x := s.X.(type) {
		case *Star, *Yield:
		case *Tuple:
			if x.Par {
				p.checkWalrus(x, first)
			}
		default:
			p.checkWalrus(x, first)
		}
		failAt(op, invalidSyntax)
	case k >= TokPlusEq && k <= TokStarStarEq:
		s.Op = k
		s.Value = p.afterTarget(s.X, (*climber).rhs)
		switch s.X.(type) {
		case *Name, *Attr, *Index:
		default:
			p.failNode(s.X, "'%s' is an illegal expression for augmented assignment", describe(s.X))
		}
	case k == TokColon:
		s.Ann = p.afterTarget(s.X, (*climber).expr)
		switch x := s.X.(type) {
		case *Name, *Attr, *Index:
		case *Tuple:
			bad := Expr(x)
			if !x.Par {
				bad = x.Elts[0]
			}
			p.failNode(bad, "only single target (not tuple) can be annotated")
		case *List:
			p.failNode(x, "only single target (not list) can be annotated")
		default:
			p.failNode(x, "illegal target for annotation")
		}
		if p.tok.Type == TokAssign {
			p.next()
			s.Init = p.rhs()
		}
	}
	s.Tokens = l.Range(start, l.RawCursor())
}

// afterTarget parses what follows an operator or a colon after target. If target is none, and what follows is
// wrong, the operator is to blame.
func (p *climber) afterTarget(target Expr, f func(*climber) Expr) Expr {
	op := p.tok
	p.next()
	switch target.(type) {
	case *Name, *Attr, *Index:
		return f(p)
	}
	x, err := p.tryExpr(func() Expr { return f(p) })
	if err != nil {
		if err.Msg == invalidSyntax && err.Tok != nil && err.Tok.Type != TokError && err.Tok.Type != TokEOF {
			failAt(op, invalidSyntax)
		}
		panic(err)
	}
	return x
}
