package lang

func (p *climber) call(start int32, fn Expr) Expr {
	c := &Call{Fn: fn}
	open := p.off()
	p.next()
	var last Expr
	for p.tok.Type != TokRParen {
		at := p.off()
		switch p.tok.Type {
		case TokStar:
			for _, k := range c.Kws {
				if k.Name == "" {
					failRange(at, at+1, "iterable argument unpacking follows keyword argument unpacking")
				}
			}
			p.next()
			x := p.expr()
			last = &Star{Span: p.span(at), X: x}
			c.Args = append(c.Args, last)
		case TokStarStar:
			p.next()
			last = p.expr()
			c.Kws = append(c.Kws, Keyword{Span: p.span(at), X: last})
		default:
			first := p.tok
			x := p.expr()
			last = x
			switch p.tok.Type {
			case TokAssign:
				n, ok := x.(*Name)
				if !ok || first.Type != TokName {
					if c, ok := x.(*ConstExpr); ok && isKeyword(c.Kind) {
						failRange(at, p.off()+1, "cannot assign to %s", spelling[c.Kind])
					}
					failRange(at, p.off()+1, "expression cannot contain assignment, perhaps you meant \"==\"?")
				}
				p.next()
				v := p.expr()
				last = v
				c.Kws = append(c.Kws, Keyword{Span: p.span(at), Name: n.Id, X: v})
				goto sep
			case TokWalrus:
				n, ok := x.(*Name)
				if !ok || first.Type != TokName {
					failNode(x, "cannot use assignment expressions with %s", describe(x))
				}
				p.next()
				v := p.expr()
				x = &Walrus{Span: p.span(at), Name: n, X: v}
				last = x
			}
			if p.tok.Type == TokFor {
				g := &Comp{Kind: '(', X: x, Fors: p.compFors()}
				only := len(c.Args) == 0 && len(c.Kws) == 0
				if only && p.tok.Type == TokRParen {
					p.next()
					g.Span = p.span(open)
					c.Args = append(c.Args, g)
					c.Span = p.span(start)
					return c
				}
				if p.tok.Type == TokComma || p.tok.Type == TokRParen {
					failRange(at, p.end, "Generator expression must be parenthesized")
				}
				p.fail()
			}
			if n := len(c.Kws); n > 0 {
				if c.Kws[n-1].Name == "" {
					p.failTok("positional argument follows keyword argument unpacking")
				}
				p.failTok("positional argument follows keyword argument")
			}
			c.Args = append(c.Args, x)
		}
	sep:
		if p.tok.Type != TokComma {
			break
		}
		p.next()
	}
	if p.tok.Type != TokRParen {
		p.forgotComma(last)
		p.fail()
	}
	p.next()
	c.Span = p.span(start)
	return c
}

// Args parses "(" arguments ")" of a class.
func (p *climber) args() *Call {
	return p.call(p.off(), &Name{}).(*Call)
}
