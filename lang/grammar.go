package lang

import (
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// The productions parsed by hand: to participle each is one nonterminal of the grammar.
type (
	ExprNode    struct{ Expr }            // expression
	TestNode    struct{ Expr }            // named_expression
	ExprsNode   struct{ Expr }            // star_expressions
	SubjectNode struct{ Expr }            // subject_expr
	TargetsNode struct{ Expr }            // star_targets
	DelNode     struct{ Expr }            // del_targets
	ParamsNode  struct{ *Params }         // "(" parameters ")"
	ArgsNode    struct{ *Call }           // "(" arguments ")"
	LitNode     struct{ Expr }            // literal_expr of a pattern
	ItemsNode   struct{ List []WithItem } // with_items
	// Block is ":" simple_stmts | ":" NEWLINE INDENT statement+ DEDENT.
	Block struct{ Stmts []Stmt }
)

func ready(l *lexer.PeekingLexer, star bool) bool {
	k := l.Peek().Type
	return startsExpr(k) || star && k == TokStar
}

func (x *ExprNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, false) {
		return participle.NextMatch
	}
	x.Expr = newClimber(l).expr()
	return nil
}

func (x *TestNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, false) {
		return participle.NextMatch
	}
	p := newClimber(l)
	x.Expr = p.named()
	p.equalsHere(x.Expr)
	return nil
}

func (x *ExprsNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, true) {
		return participle.NextMatch
	}
	x.Expr = newClimber(l).exprs()
	return nil
}

func (x *SubjectNode) Parse(l *lexer.PeekingLexer) error {
	x.Expr = newClimber(l).subject()
	return nil
}

func (x *TargetsNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, true) {
		return participle.NextMatch
	}
	x.Expr = newClimber(l).targets()
	return nil
}

func (x *DelNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, true) {
		return participle.NextMatch
	}
	p := newClimber(l)
	x.Expr = p.exprs()
	if bad := invalidTarget(x.Expr, true); bad != nil {
		p.failNode(bad, "cannot delete %s", describe(bad))
	}
	return nil
}

func (x *ItemsNode) Parse(l *lexer.PeekingLexer) error {
	if !ready(l, false) {
		return participle.NextMatch
	}
	x.List = newClimber(l).withItems()
	return nil
}

func (x *ParamsNode) Parse(l *lexer.PeekingLexer) error {
	p := newClimber(l)
	if p.tok.Type != TokLParen {
		failAt(p.tok, "expected '('")
	}
	p.next()
	x.Params = p.paramList(TokRParen, false)
	p.expect(TokRParen)
	return nil
}

func (x *ArgsNode) Parse(l *lexer.PeekingLexer) error {
	if l.Peek().Type != TokLParen {
		return participle.NextMatch
	}
	x.Call = newClimber(l).args()
	return nil
}

// Parse of a block: every compound statement's ":" and body.
func (b *Block) Parse(l *lexer.PeekingLexer) error {
	t := l.Peek()
	if t.Type != TokColon {
		failAt(t, noColon)
	}
	l.Next()
	if l.Peek().Type != TokNewline {
		b.Stmts = line(l, nil)
		return nil
	}
	l.Next()
	if t := l.Peek(); t.Type != TokIndent {
		failAt(t, noBlock) // diagnose says after what
	}
	l.Next()
	b.Stmts = statements(l, TokDedent)
	l.Next()
	return nil
}

type production func(*lexer.PeekingLexer) Stmt

var compound = [numKinds]production{
	TokIf: prod[If](), TokWhile: prod[While](), TokFor: prod[For](), TokTry: prod[Try](), TokWith: prod[With](),
	TokAt: prod[Decorated](), TokDef: prod[Def](), TokClass: prod[Class](),
}

var simple = [numKinds]production{
	TokReturn: prod[Return](), TokRaise: prod[Raise](), TokDel: prod[Del](), TokAssert: prod[Assert](),
	TokImport: prod[Import](), TokFrom: prod[From](), TokGlobal: prod[ScopeDecl](), TokNonlocal: prod[ScopeDecl](),
	TokPass: prod[Flow](), TokBreak: prod[Flow](), TokContinue: prod[Flow](),
}

var match = prod[Match]()

var trailing = []participle.ParseOption{participle.AllowTrailing(true)}

// prod makes participle's parser of one production the first time it is needed.
func prod[T any, P interface {
	*T
	Stmt
}]() production {
	parser := sync.OnceValue(func() *participle.Parser[T] {
		return participle.MustBuild[T](participle.Lexer(definition{}), participle.UseLookahead(0))
	})
	return func(l *lexer.PeekingLexer) Stmt {
		v, err := parser().ParseFromLexer(l, trailing...)
		if err != nil {
			failParse(err)
		}
		return P(v)
	}
}

// compoundStmt parses a compound statement; nil if none begins here.
func compoundStmt(l *lexer.PeekingLexer) Stmt {
	t := l.Peek()
	switch k := t.Type; {
	case k < 0:
	case compound[k] != nil:
		return compound[k](l)
	case k == TokName && t.Value == "match" && isMatch(l):
		m := match(l)
		m.(*Match).checkPatterns()
		return m
	}
	return nil
}

// statements: statement* up to, not including, the end token
func statements(l *lexer.PeekingLexer, end lexer.TokenType) []Stmt {
	out := make([]Stmt, 0, 4)
	for {
		t := l.Peek()
		if t.Type == end {
			return out
		}
		if t.Type < 0 {
			failAt(t, invalidSyntax)
		}
		if s := compoundStmt(l); s != nil {
			out = append(out, s)
		} else {
			out = line(l, out)
		}
	}
}

// line: simple_stmt (";" simple_stmt)* [";"] NEWLINE
func line(l *lexer.PeekingLexer, out []Stmt) []Stmt {
	if out == nil {
		out = make([]Stmt, 0, 1)
	}
	for {
		t := l.Peek()
		switch k := t.Type; {
		case k > 0 && simple[k] != nil:
			out = append(out, simple[k](l))
		case startsExpr(k), k == TokStar, k == TokYield:
			s := &ExprStmt{}
			s.parse(l)
			out = append(out, s)
		default:
			failAt(t, invalidSyntax)
		}
		if l.Peek().Type == TokSemi {
			l.Next()
			if l.Peek().Type != TokNewline {
				continue
			}
		}
		if t := l.Peek(); t.Type != TokNewline {
			failAt(t, invalidSyntax)
		}
		l.Next()
		return out
	}
}
