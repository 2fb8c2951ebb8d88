package lang

import "slices"

func (c *checker) match(s *Match) {
	c.expr(s.Subject.Expr)
	for i := range s.Cases {
		k := &s.Cases[i]
		p := &patternChecker{checker: c, irrefutable: k.Guard != nil || i == len(s.Cases)-1}
		p.patterns(&k.Pattern, k.Pattern.Span())
		if k.Guard != nil {
			c.expr(k.Guard.Expr)
		}
		c.stmts(k.Body.Stmts)
	}
}

// patternChecker checks the pattern of one case.
type patternChecker struct {
	*checker
	bound       nameSet
	names       []string // those bound, in order
	irrefutable bool     // a pattern that matches everything may stand here
}

func (p *patternChecker) bind(at Span, name string) {
	p.store(at, name)
	if !p.bound.add(name) {
		failSpan(at, "multiple assignments to name '%s' in pattern", name)
	}
	p.names = append(p.names, name)
}

func (p *patternChecker) patterns(ps *Patterns, at Span) {
	if !ps.IsSequence() {
		p.as(&ps.Items[0])
		return
	}
	p.sequence(ps, at)
}

// sequence checks a sequence pattern that stands at a place, brackets included.
func (p *patternChecker) sequence(ps *Patterns, at Span) {
	stars := 0
	for i := range ps.Items {
		if ps.Items[i].Star != "" {
			if stars++; stars > 1 {
				failSpan(at, "multiple starred names in sequence pattern")
			}
		}
	}
	for i := range ps.Items {
		if star := ps.Items[i].Star; star != "" {
			if star != "_" {
				p.bind(ps.Items[i].Span(), star)
			}
			continue
		}
		p.sub(&ps.Items[i])
	}
}

// sub checks a pattern in another one: it may match everything.
func (p *patternChecker) sub(a *AsPattern) {
	saved := p.irrefutable
	p.irrefutable = true
	p.as(a)
	p.irrefutable = saved
}

func (p *patternChecker) as(a *AsPattern) {
	if a.As == "" {
		p.or(a)
		return
	}
	p.or(a)
	p.bind(a.Span(), a.As)
}

func (p *patternChecker) or(a *AsPattern) {
	if len(a.Or) == 1 {
		p.one(&a.Or[0])
		return
	}
	before := len(p.names)
	saved := p.irrefutable
	var first []string
	for i := range a.Or {
		for _, name := range p.names[before:] {
			p.bound.remove(name)
		}
		p.names = p.names[:before]
		p.irrefutable = saved && i == len(a.Or)-1
		p.one(&a.Or[i])
		names := p.names[before:]
		slices.Sort(names)
		if i == 0 {
			first = slices.Clone(names)
		} else if !slices.Equal(first, names) {
			failSpan(orSpan(a), "alternative patterns bind different names")
		}
	}
	p.irrefutable = saved
}

// orSpan is the range of the alternatives, without "as".
func orSpan(a *AsPattern) Span {
	return Span{a.Or[0].Span().Start, a.Or[len(a.Or)-1].Span().End}
}

func (p *patternChecker) one(o *OnePattern) {
	switch {
	case o.Lit != nil:
		if _, ok := o.Lit.Expr.(*FStr); ok {
			failSpan(*o.Lit.GetSpan(), "patterns may only match literals and attribute lookups")
		}
	case o.Class != nil:
		p.class(o)
	case len(o.Path) == 1:
		p.capture(o)
	case o.Group != nil:
		p.patterns(o.Group, o.Span())
	case o.List != nil && o.List.Items != nil:
		p.sequence(o.List.Items, o.Span())
	case o.Map != nil:
		p.mapping(o)
	}
}

func (p *patternChecker) capture(o *OnePattern) {
	name := o.Path[0]
	if !p.irrefutable {
		if name == "_" {
			failSpan(o.Span(), "wildcard makes remaining patterns unreachable")
		}
		failSpan(o.Span(), "name capture '%s' makes remaining patterns unreachable", name)
	}
	if name != "_" {
		p.bind(o.Span(), name)
	}
}

func (p *patternChecker) class(o *OnePattern) {
	seen := nameSet{}
	for i := range o.Class.Args {
		arg := &o.Class.Args[i]
		if arg.Name == "" {
			continue
		}
		p.store(arg.Pattern.Span(), arg.Name)
		if !seen.add(arg.Name) {
			failSpan(arg.Pattern.Span(), "attribute name repeated in class pattern: %s", arg.Name)
		}
	}
	for i := range o.Class.Args {
		p.sub(&o.Class.Args[i].Pattern)
	}
}

func (p *patternChecker) mapping(o *OnePattern) {
	seen := map[any]bool{}
	for i := range o.Map.Items {
		k := &o.Map.Items[i]
		if k.Rest != "" {
			p.bind(o.Span(), k.Rest)
			continue
		}
		if k.Key.Lit != nil {
			if _, ok := k.Key.Lit.Expr.(*FStr); ok {
				failSpan(o.Span(), "mapping pattern keys may only match literals and attribute lookups")
			}
			v := literalValue(k.Key.Lit.Expr)
			key := equalKey(v)
			if seen[key] {
				failSpan(o.Span(), "mapping pattern checks duplicate key (%s)", constRepr(v))
			}
			seen[key] = true
		}
	}
	for i := range o.Map.Items {
		if v := o.Map.Items[i].Value; v != nil {
			p.sub(v)
		}
	}
}
