package lang

// With is with Items: Body.
type With struct {
	statement
	Items ItemsNode `parser:"'with' @@"`
	Body  Block     `parser:"@@"`
}

// withItems: "(" item,... ","? ")" when ":" follows, or item,...
func (p *climber) withItems() []WithItem {
	if p.tok.Type == TokLParen && p.parenThenColon() {
		cp, tok, end := p.lex.MakeCheckpoint(), p.tok, p.end
		if items, ok := p.tryParenItems(); ok {
			return items
		}
		p.lex.LoadCheckpoint(cp)
		p.tok, p.end = tok, end
	}
	var items []WithItem
	for {
		items = append(items, p.withItem(new(bool)))
		if p.tok.Type != TokComma {
			return items
		}
		p.next()
	}
}

// withItem notes whether it came to an "as".
func (p *climber) withItem(aliased *bool) WithItem {
	w := WithItem{X: p.expr()}
	if p.tok.Type == TokAs {
		*aliased = true
		p.next()
		w.As = p.starOr(func(p *climber) Expr { return p.binary(precBitOr) })
		if bad := invalidTarget(w.As, false); bad != nil {
			p.failNode(bad, "cannot assign to %s", describe(bad))
		}
	}
	return w
}

// tryParenItems is not ok where the parenthesis may begin an expression, which has no "as".
func (p *climber) tryParenItems() (items []WithItem, ok bool) {
	aliased := false
	defer func() {
		if r := recover(); r != nil {
			if e, is := r.(*parseError); !is || aliased || e.Tok != nil && e.Tok.Type == TokEOF {
				panic(r)
			}
			ok = false
		}
	}()
	p.next()
	for p.tok.Type != TokRParen {
		w := p.withItem(&aliased)
		items = append(items, w)
		if p.tok.Type != TokComma {
			if w.As != nil && p.tok.Type != TokRParen {
				p.forgotComma(w.As)
			}
			break
		}
		p.next()
	}
	if p.tok.Type == TokEOF {
		p.fail()
	}
	if p.tok.Type != TokRParen {
		if aliased {
			p.fail()
		}
		return nil, false
	}
	p.next()
	if aliased && p.tok.Type != TokColon && p.tok.Type != TokNewline {
		p.fail()
	}
	return items, len(items) > 0 && (p.tok.Type == TokColon || aliased)
}

// parenThenColon: does an "as" stand in the bracket here, or does ":", or the end of the line, where it is missing,
// follow the one that closes it?
func (p *climber) parenThenColon() bool {
	cp := p.lex.MakeCheckpoint()
	defer p.lex.LoadCheckpoint(cp)
	for n := 0; ; {
		switch p.lex.Next().Type {
		case TokLParen, TokLBrack, TokLBrace:
			n++
		case TokRParen, TokRBrack, TokRBrace:
			if n--; n == 0 {
				k := p.lex.Peek().Type
				return k == TokColon || k == TokNewline
			}
		case TokAs:
			if n == 1 {
				return true // no expression has it
			}
		case TokEOF, TokError:
			return true // unfinished input: say what is missing, not that "as" is wrong
		}
	}
}
