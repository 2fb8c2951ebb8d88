package lang

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// atom parses a name, a literal, or a form in brackets.
func (p *climber) atom() Expr {
	t := p.tok
	start := int32(t.Pos.Offset)
	switch t.Type {
	case TokName:
		p.next()
		return &Name{Span: p.span(start), Id: t.Value}
	case TokInt, TokFloat, TokImag, TokNone, TokTrue, TokFalse, TokEllipsis:
		return p.constant()
	case TokString, TokBytes, TokFStart:
		return p.strings()
	case TokLParen, TokLBrack, TokLBrace:
		p.nest++
		x := p.bracketed()
		p.nest--
		return x
	}
	p.fail()
	return nil
}

// bracketed parses an atom that begins with a bracket.
func (p *climber) bracketed() Expr {
	start := p.off()
	switch p.tok.Type {
	case TokLParen:
		return p.paren()
	case TokLBrace:
		return p.brace()
	}
	p.next()
	l := &List{}
	if p.tok.Type == TokRBrack {
		p.next()
		l.Span = p.span(start)
		return l
	}
	x := p.starNamed()
	if p.tok.Type == TokFor {
		if _, ok := x.(*Star); ok {
			p.failNode(x, "iterable unpacking cannot be used in comprehension")
		}
		c := &Comp{Kind: '[', X: x, Fors: p.compFors()}
		p.close(TokRBrack, nil)
		c.Span = p.span(start)
		return c
	}
	l.Elts = p.elements(x, TokRBrack)
	l.Span = p.span(start)
	return l
}

// constant parses what one token writes down.
func (p *climber) constant() Expr {
	t := p.tok
	c := &ConstExpr{Kind: t.Type}
	switch t.Type {
	case TokNone:
	case TokTrue, TokFalse:
		c.Value = t.Type == TokTrue
	case TokEllipsis:
		c.Value = EllipsisConst{}
	default:
		v, err := decodeNumber(t.Type, t.Value)
		if err != nil {
			panic(&parseError{Msg: err.Error(), Start: p.off(), End: p.off(), Final: true, NoColumn: true})
		}
		c.Value = v
	}
	p.next()
	c.Span = p.span(int32(t.Pos.Offset))
	return c
}

// close expects a closing bracket after x.
func (p *climber) close(k lexer.TokenType, x Expr) {
	if p.tok.Type == k {
		p.next()
		return
	}
	p.forgotComma(x)
	p.fail()
}

// forgotComma complains if, in brackets, another expression follows x.
func (p *climber) forgotComma(x Expr) {
	for {
		switch y := x.(type) {
		case *Cond:
			x = y.Y
			continue
		case *Lambda:
			x = y.Body
			continue
		case *Walrus:
			x = y.X
			continue
		case *Star:
			x = y.X
			continue
		case *Yield:
			x = y.X
			continue
		}
		break
	}
	if x == nil || !startsExpr(p.tok.Type) || !mayForgetComma(x, p.tok.Type) {
		return
	}
	const msg = "invalid syntax. Perhaps you forgot a comma?"
	start := x.GetSpan().Start
	cp, tok, end := p.lex.MakeCheckpoint(), p.tok, p.end
	y, err := p.tryExpr(p.expr)
	if err != nil && err.Msg == noElse {
		p.lex.LoadCheckpoint(cp)
		p.tok = tok
		y, err = p.tryExpr(func() Expr { return p.binary(precOr) })
	}
	if err == nil {
		p.failRange(start, y.GetSpan().End, msg)
	}
	if p.tok.Type == TokEOF || p.tok.Type == TokError {
		panic(err)
	}
	stop := int(p.off())
	p.lex.LoadCheckpoint(cp)
	p.tok = tok
	if next := p.afterOperands(stop); next != nil {
		p.tok = next
		p.failRange(start, p.endBefore(next), msg)
	}
	p.lex.LoadCheckpoint(cp)
	p.tok, p.end = tok, end
}

// endBefore is where the token before t ends, which the lexer has passed.
func (p *climber) endBefore(t *lexer.Token) int32 {
	c := p.lex.RawCursor()
	for p.lex.Range(c-1, c)[0].Pos.Offset >= t.Pos.Offset {
		c--
	}
	return tokenEnd(&p.lex.Range(c-1, c)[0])
}

// mayForgetComma: not after a name that may be a misspelled string prefix, a soft keyword or a statement of Python 2.
func mayForgetComma(x Expr, next lexer.TokenType) bool {
	if n, ok := x.(*Name); ok {
		if next == TokString || next == TokBytes || next == TokFStart || n.Id == "print" || n.Id == "exec" {
			return false
		}
	}
	if name := leftmost(x); name != "" {
		for _, soft := range []string{"match", "case", "type", "_"} {
			if strings.HasPrefix(soft, name) { // so CPython compares them
				return false
			}
		}
	}
	return true
}

// leftmost is the name that x begins with, or "".
func leftmost(x Expr) string {
	for {
		switch y := x.(type) {
		case *Name:
			return y.Id
		case *Attr:
			x = y.X
		case *Call:
			x = y.Fn
		case *Index:
			x = y.X
		case *Bin:
			x = y.X
		case *Cmp:
			x = y.X
		case *Bool:
			x = y.Xs[0]
		default:
			return ""
		}
	}
}

func (p *climber) slices() Expr {
	start := p.off()
	x := p.slice()
	if p.tok.Type != TokComma {
		if _, ok := x.(*Star); !ok {
			return x
		}
		t := &Tuple{Elts: []Expr{x}}
		t.Span = p.span(start)
		return t
	}
	t := &Tuple{Elts: []Expr{x}}
	for p.tok.Type == TokComma {
		p.next()
		if p.tok.Type == TokRBrack {
			break
		}
		t.Elts = append(t.Elts, p.slice())
	}
	t.Span = p.span(start)
	return t
}

func (p *climber) slice() Expr {
	start := p.off()
	var lo, hi, step Expr
	if p.tok.Type != TokColon {
		if p.tok.Type == TokStar {
			return p.starNamed()
		}
		lo = p.named()
		if p.tok.Type != TokColon {
			return lo
		}
	}
	p.next()
	if k := p.tok.Type; k != TokColon && k != TokRBrack && k != TokComma {
		hi = p.expr()
	}
	if p.tok.Type == TokColon {
		p.next()
		if k := p.tok.Type; k != TokRBrack && k != TokComma {
			step = p.expr()
		}
	}
	return &Slice{Span: p.span(start), Lo: lo, Hi: hi, Step: step}
}

func (p *climber) compFors() []CompFor {
	var fs []CompFor
	for p.tok.Type == TokFor {
		p.next()
		var f CompFor
		f.Target = p.targets()
		if p.tok.Type != TokIn {
			p.failTok("'in' expected after for-loop variables")
		}
		p.next()
		f.Iter = p.binary(precOr)
		for p.tok.Type == TokIf {
			p.next()
			f.Ifs = append(f.Ifs, p.binary(precOr))
		}
		fs = append(fs, f)
	}
	return fs
}

// elements parses the rest of a bracketed list after x, and the bracket.
func (p *climber) elements(x Expr, end lexer.TokenType) []Expr {
	es := append(make([]Expr, 0, 4), x)
	for p.tok.Type == TokComma {
		p.next()
		if p.tok.Type == end {
			break
		}
		es = append(es, p.starNamed())
	}
	if p.tok.Type != end {
		p.equalsHere(es[len(es)-1])
		if p.tok.Type == TokFor && len(es) > 1 && end != TokRParen {
			p.compFors() // to be sure that it is a comprehension
			p.failRange(es[0].GetSpan().Start, es[len(es)-1].GetSpan().End, "did you forget parentheses around the comprehension target?")
		}
	}
	p.close(end, es[len(es)-1])
	return es
}

// equalsHere: "=" after x, where no assignment can be. It looks ahead only.
func (p *climber) equalsHere(x Expr) {
	if p.tok.Type != TokAssign || p.end == x.GetSpan().End && !hinted(x) { // what is in parentheses is a bitwise_or
		return
	}
	cp, tok, end := p.lex.MakeCheckpoint(), p.tok, p.end
	p.next()
	y, err := p.tryExpr(func() Expr { return p.binary(precBitOr) })
	switch {
	case err != nil && (err.Msg != invalidSyntax || p.tok.Type == TokEOF):
		panic(err)
	case err == nil && p.tok.Type != TokAssign && p.tok.Type != TokWalrus:
		p.failEquals(x, y)
	}
	p.lex.LoadCheckpoint(cp)
	p.tok, p.end = tok, end
}

// failEquals: x "=" y, where no assignment can be.
func (p *climber) failEquals(x, y Expr) {
	if n, ok := x.(*Name); ok {
		p.failRange(n.Start, y.GetSpan().End, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	p.failNode(x, "cannot assign to %s here. Maybe you meant '==' instead of '='?", describe(x))
}

func (p *climber) paren() Expr {
	start := p.off()
	p.next()
	switch p.tok.Type {
	case TokRParen:
		p.next()
		return &Tuple{Span: p.span(start), Par: true}
	case TokYield:
		y := p.yield()
		p.close(TokRParen, nil)
		return y
	}
	if p.tok.Type == TokStarStar {
		at := p.off()
		p.next()
		if x, err := p.tryExpr(p.expr); err == nil && x != nil && p.tok.Type == TokRParen {
			p.failRange(at, at+2, "cannot use double starred expression here")
		}
		p.failRange(at, at+2, invalidSyntax)
	}
	x := p.starNamed()
	switch p.tok.Type {
	case TokRParen:
		if _, ok := x.(*Star); ok {
			p.failNode(x, "cannot use starred expression here")
		}
		p.next()
		return x
	case TokFor:
		if _, ok := x.(*Star); ok {
			p.failNode(x, "iterable unpacking cannot be used in comprehension")
		}
		c := &Comp{Kind: '(', X: x, Fors: p.compFors()}
		p.close(TokRParen, nil)
		c.Span = p.span(start)
		return c
	}
	es := p.elements(x, TokRParen)
	return &Tuple{Span: p.span(start), Elts: es, Par: true}
}

func (p *climber) brace() Expr {
	start := p.off()
	p.next()
	if p.tok.Type == TokRBrace {
		p.next()
		return &Dict{Span: p.span(start)}
	}
	if p.tok.Type != TokStarStar {
		x := p.starNamed()
		if p.tok.Type != TokColon {
			if p.tok.Type == TokFor {
				c := &Comp{Kind: '{', X: x, Fors: p.compFors()}
				p.close(TokRBrace, nil)
				c.Span = p.span(start)
				return c
			}
			es := p.elements(x, TokRBrace)
			return &Set{Span: p.span(start), Elts: es}
		}
		if _, ok := x.(*Star); ok {
			p.fail()
		}
		p.next()
		p.dictValue()
		v := p.expr()
		if p.tok.Type == TokFor {
			c := &Comp{Kind: ':', X: x, V: v, Fors: p.compFors()}
			p.close(TokRBrace, nil)
			c.Span = p.span(start)
			return c
		}
		d := &Dict{Keys: []Expr{x}, Vals: []Expr{v}}
		return p.dictRest(start, d)
	}
	return p.dictRest(start, &Dict{})
}

func (p *climber) dictValue() {
	switch p.tok.Type {
	case TokRBrace, TokComma:
		p.failRange(p.end-1, p.end, "expression expected after dictionary key and ':'")
	case TokStar:
		x := p.starOr(nil)
		p.failNode(x, "cannot use a starred expression in a dictionary value")
	}
}

func (p *climber) dictRest(start int32, d *Dict) Expr {
	first := len(d.Vals) > 0
	for first || p.tok.Type != TokRBrace {
		if first {
			first = false
		} else if p.tok.Type == TokStarStar {
			p.next()
			d.Keys = append(d.Keys, nil)
			at := p.end - 2
			d.Vals = append(d.Vals, p.binary(precBitOr))
			if p.tok.Type == TokFor {
				p.failRange(at, at+2, "dict unpacking cannot be used in dict comprehension")
			}
		} else {
			d.Keys = append(d.Keys, p.expr())
			if p.tok.Type != TokColon {
				if p.tok.Type == TokEOF || p.tok.Type == TokError {
					p.fail()
				}
				p.failRange(p.end-1, endZero, "':' expected after dictionary key")
			}
			p.next()
			p.dictValue()
			d.Vals = append(d.Vals, p.expr())
		}
		if p.tok.Type != TokComma {
			break
		}
		p.next()
	}
	p.close(TokRBrace, lastOf(d.Vals))
	d.Span = p.span(start)
	return d
}

func lastOf(x []Expr) Expr {
	if len(x) == 0 {
		return nil
	}
	return x[len(x)-1]
}
