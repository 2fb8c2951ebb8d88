package lang

import "github.com/alecthomas/participle/v2/lexer"

// maxDepth bounds the recursion that brackets do not: not not …, - - …, lambda: lambda: …, a if b else …,
// a ** b ** …. CPython's parser stops at about the same depth.
const maxDepth = 5966

const parserOverflow = "Parser stack overflowed - Python source too complex to parse"

// climber parses expressions by precedence climbing on the tokens that participle reads from.
// Errors are panics of a *parseError.
type climber struct {
	lex   *lexer.PeekingLexer
	tok   *lexer.Token
	end   int32 // end of the previous token
	depth int32
	nest  int32 // brackets around the current token
}

// newClimber parses on from the lexer's token.
func newClimber(l *lexer.PeekingLexer) *climber { return &climber{lex: l, tok: l.Peek()} }

// next consumes a token.
func (p *climber) next() {
	p.end = tokenEnd(p.tok)
	p.lex.Next()
	p.tok = p.lex.Peek()
}

func (p *climber) off() int32 { return int32(p.tok.Pos.Offset) }

func (p *climber) span(start int32) Span { return Span{Start: start, End: p.end} }

// enter counts a level of recursion; the caller takes it back from depth.
func (p *climber) enter() {
	p.depth++
	if p.depth > maxDepth {
		panic(&parseError{Type: "MemoryError", Msg: parserOverflow})
	}
}

func (p *climber) expect(k lexer.TokenType) {
	if p.tok.Type != k {
		p.fail()
	}
	p.next()
}

var starts = func() (t [numKinds]bool) {
	for _, k := range []lexer.TokenType{TokName, TokInt, TokFloat, TokImag, TokString, TokBytes, TokFStart,
		TokLParen, TokLBrack, TokLBrace, TokEllipsis, TokMinus, TokPlus, TokTilde, TokNot, TokLambda,
		TokNone, TokTrue, TokFalse} {
		t[k] = true
	}
	return
}()

// startsExpr tells whether a token of kind k can begin an expression.
func startsExpr(k lexer.TokenType) bool { return k > 0 && starts[k] }

// Precedences, lowest first.
const (
	precNone = iota
	precOr
	precAnd
	precNot
	precCmp
	precBitOr
	precXor
	precAnd2
	precShift
	precAdd
	precMul
)

// prec is the precedence of binary operators, 0 for all other tokens.
var prec = func() (t [numKinds]uint8) {
	for k, v := range map[lexer.TokenType]uint8{
		TokOr: precOr, TokAnd: precAnd, TokNot: precCmp, TokIn: precCmp, TokIs: precCmp,
		TokLt: precCmp, TokGt: precCmp, TokLe: precCmp, TokGe: precCmp, TokEqEq: precCmp, TokNotEq: precCmp,
		TokBar: precBitOr, TokCaret: precXor, TokAmp: precAnd2, TokShl: precShift, TokShr: precShift,
		TokPlus: precAdd, TokMinus: precAdd,
		TokStar: precMul, TokSlash: precMul, TokSlashSlash: precMul, TokPercent: precMul, TokAt: precMul,
	} {
		t[k] = v
	}
	return
}()

// rhs: yield_expr | star_expressions
func (p *climber) rhs() Expr {
	if p.tok.Type == TokYield {
		return p.yield()
	}
	return p.exprs()
}

// yield: "yield" "from" expression | "yield" [star_expressions]
func (p *climber) yield() Expr {
	start := p.off()
	p.next()
	y := &Yield{}
	if p.tok.Type == TokFrom {
		p.next()
		y.From = true
		y.X = p.expr()
	} else if startsExpr(p.tok.Type) || p.tok.Type == TokStar {
		y.X = p.exprs()
	}
	y.Span = p.span(start)
	return y
}

// starOr: "*" bitwise_or | expression
func (p *climber) starOr(f func(*climber) Expr) Expr {
	if p.tok.Type == TokStar {
		start := p.off()
		p.next()
		x := p.binary(precBitOr)
		return &Star{Span: p.span(start), X: x}
	}
	return f(p)
}

// starNamed: an element in brackets
func (p *climber) starNamed() Expr {
	if p.tok.Type != TokStar {
		return p.named()
	}
	start := p.off()
	operand := func(p *climber) Expr { return p.binary(precBitOr) }
	if p.before() == TokComma { // of a later element CPython says no more than "invalid syntax"
		p.next()
		x := operand(p)
		return &Star{Span: p.span(start), X: x}
	}
	p.next()
	x := p.starred(operand)
	return &Star{Span: p.span(start), X: x}
}

// starred parses what follows a "*" in brackets.
func (p *climber) starred(f func(*climber) Expr) Expr {
	x, err := p.tryExpr(func() Expr { return f(p) })
	if err == nil {
		return x
	}
	if err.Msg == invalidSyntax && err.Tok != nil && err.Tok.Type != TokError && err.Tok.Type != TokEOF && err.Tok.Type != TokAwait {
		p.failTok(invalidStar)
	}
	panic(err)
}

// exprs: star_expressions
func (p *climber) exprs() Expr { return p.list((*climber).expr) }

// expressions: expression ("," expression)* [","]
func (p *climber) expressions() Expr {
	start := p.off()
	x := p.expr()
	if p.tok.Type != TokComma {
		return x
	}
	t := &Tuple{Elts: []Expr{x}}
	for p.tok.Type == TokComma {
		p.next()
		if !startsExpr(p.tok.Type) {
			break
		}
		t.Elts = append(t.Elts, p.expr())
	}
	t.Span = p.span(start)
	return t
}

// subject of match: star_named_expressions
func (p *climber) subject() Expr { return p.list((*climber).named) }

// list: item ("," item)* [","], where a star is allowed
func (p *climber) list(item func(*climber) Expr) Expr {
	start := p.off()
	x := p.starOr(item)
	if p.tok.Type != TokComma {
		return x
	}
	t := &Tuple{Elts: append(make([]Expr, 0, 4), x)}
	for p.tok.Type == TokComma {
		p.next()
		if !startsExpr(p.tok.Type) && p.tok.Type != TokStar {
			break
		}
		t.Elts = append(t.Elts, p.starOr(item))
	}
	t.Span = p.span(start)
	return t
}

// named: named_expression
func (p *climber) named() Expr {
	first := p.tok
	x := p.expr()
	if p.tok.Type == TokWalrus {
		p.checkWalrus(x, first)
		n := x.(*Name)
		p.next()
		v := p.expr()
		return &Walrus{Span: p.span(n.Start), Name: n, X: v}
	}
	return x
}

// checkWalrus fails if x, whose first token is first, cannot stand before ":=".
func (p *climber) checkWalrus(x Expr, first *lexer.Token) {
	if _, ok := x.(*Name); !ok || first.Type != TokName {
		p.failNode(x, "cannot use assignment expressions with %s", describe(x))
	}
}

// expr: expression
func (p *climber) expr() Expr {
	if p.tok.Type == TokLambda {
		return p.lambda()
	}
	start := p.off()
	x := p.binary(precOr)
	if p.tok.Type == TokIf {
		return p.cond(start, x)
	}
	return x
}

// cond: x "if" disjunction "else" expression
func (p *climber) cond(start int32, x Expr) Expr {
	p.enter()
	p.next()
	cp := p.lex.MakeCheckpoint()
	nest := p.nest
	p.nest = 0 // CPython looks for no missing comma in the condition itself
	test, err := p.tryExpr(func() Expr { return p.binary(precOr) })
	p.nest = nest
	if err != nil {
		p.failCond(start, cp, err)
	}
	if p.tok.Type != TokElse {
		if p.tok.Type == TokColon || p.tok.Type == TokError {
			p.fail()
		}
		p.failRange(start, p.end, noElse)
	}
	p.next()
	y := p.expr()
	p.depth--
	return &Cond{Span: p.span(start), Test: test, X: x, Y: y}
}

// failCond is the failure of a condition: CPython says of what is well-formed at its beginning that "else" is missing.
func (p *climber) failCond(start int32, cp lexer.Checkpoint, err *parseError) {
	if err.Msg == invalidSyntax && err.Tok != nil && p.tok.Type != TokEOF && p.tok.Type != TokError && p.tok.Type != TokAwait {
		stop := int(p.off())
		p.lex.LoadCheckpoint(cp)
		if next := p.afterOperands(stop); next != nil && next.Type != TokElse && next.Type != TokColon {
			p.failRange(start, p.endBefore(next), noElse)
		}
	}
	panic(err)
}

// lambda: "lambda" [parameters] ":" expression
func (p *climber) lambda() Expr {
	start := p.off()
	p.enter()
	p.enter()
	p.next()
	ps := p.paramList(TokColon, true)
	p.expect(TokColon)
	if p.tok.Type == TokFMiddle {
		p.failRange(start, p.end, "f-string: lambda expressions are not allowed without parentheses")
	}
	body := p.expr()
	p.depth -= 2
	return &Lambda{Span: p.span(start), Params: ps, Body: body}
}

// binary parses operators that bind at least as tightly as min.
func (p *climber) binary(min uint8) Expr {
	start := p.off()
	var x Expr
	if p.tok.Type == TokNot {
		if min > precNot {
			p.notOperand(min)
		}
		p.enter()
		p.next()
		y := p.binary(precNot)
		p.depth--
		x = &Unary{Span: p.span(start), Op: TokNot, X: y}
	} else {
		x = p.factor()
	}
	for {
		k := p.tok.Type
		if k < 0 {
			return x
		}
		pr := prec[k]
		if pr < min || pr == 0 {
			return x
		}
		switch pr {
		case precOr, precAnd:
			b := &Bool{Op: k, Xs: append(make([]Expr, 0, 2), x)}
			for p.tok.Type == k {
				p.next()
				b.Xs = append(b.Xs, p.binary(pr+1))
			}
			b.Span = p.span(start)
			x = b
		case precCmp:
			if k == TokNot && !p.notIn() {
				return x
			}
			x = p.comparison(start, x)
			if p.tok.Type == TokNot {
				return x
			}
		default:
			p.next()
			y := p.binary(pr + 1)
			x = &Bin{Span: p.span(start), Op: k, X: x, Y: y}
		}
	}
}

// comparison parses the operators and operands after x, up to a "not" without "in" at the latest.
func (p *climber) comparison(start int32, x Expr) Expr {
	c := &Cmp{X: x, Ops: make([]lexer.TokenType, 0, 1), Ys: make([]Expr, 0, 1)}
	for {
		op := p.tok.Type
		if op < 0 || prec[op] != precCmp || op == TokNot && !p.notIn() {
			c.Span = p.span(start)
			return c
		}
		p.next()
		switch {
		case op == TokNot:
			p.next()
			op = TokNotIn
		case op == TokIs && p.tok.Type == TokNot:
			p.next()
			op = TokIsNot
		}
		c.Ops = append(c.Ops, op)
		c.Ys = append(c.Ys, p.binary(precBitOr))
	}
}

// notOperand: "not" where an operand must be.
func (p *climber) notOperand(min uint8) {
	not := p.tok
	if min >= precShift {
		if x, err := p.tryExpr(func() Expr { return p.binary(precNot) }); err == nil {
			p.failRange(int32(not.Pos.Offset), x.GetSpan().End, "'not' after an operator must be parenthesized")
		}
	}
	failAt(not, invalidSyntax)
}

// notIn: "not" here, "in" next
func (p *climber) notIn() bool {
	cp := p.lex.MakeCheckpoint()
	p.lex.Next()
	k := p.lex.Peek().Type
	p.lex.LoadCheckpoint(cp)
	return k == TokIn
}

// factor: ("+" | "-" | "~") factor | power
func (p *climber) factor() Expr {
	switch k := p.tok.Type; k {
	case TokPlus, TokMinus, TokTilde:
		start := p.off()
		p.enter()
		p.next()
		if p.tok.Type == TokNot {
			p.notOperand(precMul)
		}
		x := p.factor()
		p.depth--
		return &Unary{Span: p.span(start), Op: k, X: x}
	}
	start := p.off()
	x := p.primary()
	if p.tok.Type == TokStarStar {
		p.enter()
		p.enter()
		p.next()
		y := p.factor()
		p.depth -= 2
		return &Bin{Span: p.span(start), Op: TokStarStar, X: x, Y: y}
	}
	return x
}

// primary: atom ("." name | "(" arguments ")" | "[" slices "]")*
func (p *climber) primary() Expr {
	start := p.off()
	x := p.atom()
	for {
		switch p.tok.Type {
		case TokDot:
			p.next()
			if p.tok.Type != TokName {
				p.fail()
			}
			name := p.tok.Value
			p.next()
			x = &Attr{Span: p.span(start), X: x, Name: name}
		case TokLParen:
			p.nest++
			x = p.call(start, x)
			p.nest--
		case TokLBrack:
			if p.nest > 0 && p.peek2() == TokRBrack {
				p.forgotComma(x) // as CPython says of a[] in brackets
			}
			p.nest++
			p.next()
			i := p.slices()
			p.nest--
			if p.tok.Type != TokRBrack {
				p.equalsHere(i)
			}
			p.close(TokRBrack, i)
			x = &Index{Span: p.span(start), X: x, I: i}
		default:
			return x
		}
	}
}

// before is the kind of the token before the current one.
func (p *climber) before() lexer.TokenType {
	c := p.lex.RawCursor()
	return p.lex.Range(c-1, c)[0].Type
}

// peek2 is the kind of the token after the current one.
func (p *climber) peek2() lexer.TokenType {
	cp := p.lex.MakeCheckpoint()
	p.lex.Next()
	k := p.lex.Peek().Type
	p.lex.LoadCheckpoint(cp)
	return k
}
