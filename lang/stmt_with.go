package lang

import "slices"

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
		items = append(items, p.withItem())
		if p.tok.Type != TokComma {
			return items
		}
		p.next()
	}
}

func (p *climber) withItem() WithItem {
	w := WithItem{X: p.expr()}
	if p.tok.Type == TokAs {
		p.next()
		w.As = p.starOr(func(p *climber) Expr { return p.binary(precBitOr) })
		if bad := invalidTarget(w.As, false); bad != nil {
			p.failNode(bad, "cannot assign to %s", describe(bad))
		}
	}
	return w
}

func (p *climber) tryParenItems() (items []WithItem, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			if e, is := r.(*parseError); !is || e.Tok != nil && e.Tok.Type == TokEOF {
				panic(r)
			}
			ok = false
		}
	}()
	p.next()
	for p.tok.Type != TokRParen {
		items = append(items, p.withItem())
		if p.tok.Type != TokComma {
			break
		}
		p.next()
	}
	if p.tok.Type == TokEOF {
		p.fail()
	}
	if p.tok.Type != TokRParen {
		return nil, false
	}
	p.next()
	aliased := slices.ContainsFunc(items, func(w WithItem) bool { return w.As != nil })
	return items, len(items) > 0 && (p.tok.Type == TokColon || aliased && p.tok.Type == TokNewline)
}

// parenThenColon: does ":", or the end of the line, where it is missing, follow the bracket that closes the one here?
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
		case TokEOF, TokError:
			return true // unfinished input: say what is missing, not that "as" is wrong
		}
	}
}
