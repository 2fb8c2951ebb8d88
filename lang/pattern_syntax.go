package lang

import "github.com/alecthomas/participle/v2/lexer"

// What the struct tags of patterns let through and the grammar of Python does not.

// checkPatterns checks the cases of a match statement. Errors are panics of a *parseError.
func (m *Match) checkPatterns() {
	for i := range m.Cases {
		m.Cases[i].Pattern.check(false)
	}
}

// check checks patterns; bracketed ones are always a sequence.
func (ps *Patterns) check(bracketed bool) {
	if !bracketed && len(ps.Items) == 1 && ps.Items[0].Star != "" && !ps.Comma {
		failAt(ps.Items[0].following(), invalidSyntax)
	}
	for i := range ps.Items {
		ps.Items[i].check()
	}
}

func (p *AsPattern) check() {
	for i := range p.Or {
		p.Or[i].check()
	}
	if p.As == "_" {
		at := p.tokenSpan(len(p.Tokens) - 1)
		failSpan(at, "cannot use '_' as a target")
	}
}

// checkSingle checks a pattern that is no element of a sequence.
func (p *AsPattern) checkSingle() {
	if p.Star != "" {
		failAt(&p.Tokens[0], invalidSyntax)
	}
	p.check()
}

func (p *OnePattern) check() {
	switch {
	case p.Class != nil:
		p.Class.check()
	case p.Group != nil:
		p.Group.check(false)
	case p.List != nil && p.List.Items != nil:
		p.List.Items.check(true)
	case p.Map != nil:
		p.Map.check()
	}
}

func (c *ClassPat) check() {
	keyword := false
	for i := range c.Args {
		a := &c.Args[i]
		if a.Name != "" {
			keyword = true
		} else if keyword {
			last := i
			for last+1 < len(c.Args) && c.Args[last+1].Name == "" {
				last++
			}
			failSpan(Span{a.Span().Start, c.Args[last].Span().End}, "positional patterns follow keyword patterns")
		}
		a.Pattern.checkSingle()
	}
}

func (m *MapPattern) check() {
	for i := range m.Items {
		k := &m.Items[i]
		switch {
		case i > 0 && m.Items[i-1].Rest != "":
			failAt(&k.Tokens[0], invalidSyntax)
		case k.Rest == "_":
			failAt(&k.Tokens[1], invalidSyntax)
		case k.Rest != "":
		default:
			k.Key.checkKey()
			k.Value.checkSingle()
		}
	}
}

// checkKey: a literal or a dotted name.
func (p *OnePattern) checkKey() {
	switch {
	case p.Lit != nil || len(p.Path) > 1 && p.Class == nil:
	case p.Class != nil:
		failAt(&p.Class.Tokens[0], invalidSyntax)
	case p.Path != nil:
		failAt(p.following(), invalidSyntax)
	default:
		failAt(&p.Tokens[0], invalidSyntax)
	}
}

// following is the token after the node: its tokens are part of those of the source, which an EOF ends.
func (n *node) following() *lexer.Token {
	return &n.Tokens[:len(n.Tokens)+1][len(n.Tokens)]
}
