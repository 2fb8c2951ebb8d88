package lang

// call parses "(" arguments ")" after fn.
func (p *climber) call(start int32, fn Expr) Expr {
	c := &Call{Fn: fn}
	open := p.off()
	p.next()
	misplaced := "" // what is wrong with a positional argument; CPython reads on to the bracket before it says so
	for p.tok.Type != TokRParen {
		at := p.off()
		var last Expr
		switch p.tok.Type {
		case TokStar:
			last = p.starArg(c)
		case TokStarStar:
			p.next()
			last = p.expr()
			if p.tok.Type == TokAssign {
				p.assignedUnpacking(at, "cannot assign to keyword argument unpacking")
			}
			c.Kws = append(c.Kws, Keyword{Span: p.span(at), X: last})
		default:
			x := p.expr()
			if p.tok.Type == TokAssign {
				last = p.keyword(c, x, at)
				break
			}
			if n, ok := x.(*Name); ok && p.tok.Type == TokWalrus && x.GetSpan().Start == at {
				p.next()
				x = &Walrus{Name: n, X: p.expr()}
				*x.GetSpan() = p.span(at)
			}
			last = x
			if p.tok.Type == TokFor {
				g := p.generatorArg(x, at, open, len(c.Args)+len(c.Kws) == 0)
				c.Args = append(c.Args, g)
				c.Span = p.span(start)
				return c
			}
			if n := len(c.Kws); n > 0 && misplaced == "" {
				misplaced = "positional argument follows keyword argument"
				if c.Kws[n-1].Name == "" {
					misplaced += " unpacking"
				}
			}
			c.Args = append(c.Args, x)
		}
		if p.tok.Type != TokComma {
			if p.tok.Type != TokRParen {
				p.forgotComma(last)
				p.fail()
			}
			break
		}
		p.next()
	}
	if misplaced != "" {
		p.failTok("%s", misplaced)
	}
	p.next()
	c.Span = p.span(start)
	return c
}

// starArg: "*" expression
func (p *climber) starArg(c *Call) Expr {
	at, comma := p.off(), p.end-1
	p.next()
	x := p.starred((*climber).expr)
	if p.tok.Type == TokAssign {
		p.assignedUnpacking(at, "cannot assign to iterable argument unpacking")
	}
	s := &Star{Span: p.span(at), X: x}
	if p.tok.Type == TokFor {
		p.compFors()
		if len(c.Args)+len(c.Kws) > 0 {
			p.failRange(at, p.end, "Generator expression must be parenthesized")
		}
		p.failNode(s, "iterable unpacking cannot be used in comprehension")
	}
	for _, k := range c.Kws {
		if k.Name == "" {
			p.failRange(comma, p.end, "iterable argument unpacking follows keyword argument unpacking")
		}
	}
	c.Args = append(c.Args, s)
	return s
}

// assignedUnpacking: "=" after an unpacked argument.
func (p *climber) assignedUnpacking(at int32, msg string) {
	p.next()
	y := p.expr()
	p.failRange(at, y.GetSpan().End, "%s", msg)
}

// keyword: x "=" expression
func (p *climber) keyword(c *Call, x Expr, at int32) Expr {
	n, ok := x.(*Name)
	if !ok || n.Start != at {
		if k, ok := x.(*ConstExpr); ok && isKeyword(k.Kind) {
			p.failRange(at, p.off()+1, "cannot assign to %s", spelling[k.Kind])
		}
		p.failRange(x.GetSpan().Start, p.off()+1, "expression cannot contain assignment, perhaps you meant \"==\"?")
	}
	p.next()
	if k := p.tok.Type; k == TokComma || k == TokRParen {
		p.failRange(at, p.end, "expected argument value expression")
	}
	equals := p.end
	v := p.expr()
	if p.tok.Type == TokFor {
		p.compFors()
		p.failRange(at, equals, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	c.Kws = append(c.Kws, Keyword{Span: p.span(at), Name: n.Id, X: v})
	return v
}

// generatorArg parses the rest of a generator expression that begins with x; it must be the only argument.
func (p *climber) generatorArg(x Expr, at, open int32, only bool) Expr {
	g := &Comp{Kind: '(', X: x, Fors: p.compFors()}
	if only && p.tok.Type == TokRParen {
		p.next()
		g.Span = p.span(open)
		return g
	}
	if p.tok.Type != TokComma && p.tok.Type != TokRParen {
		p.forgotComma(lastOf(g.Fors[len(g.Fors)-1].Ifs))
		p.forgotComma(g.Fors[len(g.Fors)-1].Iter)
		p.fail()
	}
	p.failRange(at, p.end, "Generator expression must be parenthesized")
	return nil
}

// args parses "(" arguments ")" of a class.
func (p *climber) args() *Call {
	cp, tok := p.lex.MakeCheckpoint(), p.tok
	c := p.call(p.off(), &Name{}).(*Call)
	if len(c.Args) == 1 {
		if g, ok := c.Args[0].(*Comp); ok && g.Kind == '(' && g.Start == c.Start { // the parentheses are the class's own
			p.lex.LoadCheckpoint(cp)
			p.tok = tok
			p.next()
			p.expr()
			p.fail()
		}
	}
	return c
}
