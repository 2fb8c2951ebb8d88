package lang

func (a *analyser) patterns(ps *Patterns) {
	for i := range ps.Items {
		a.pattern(&ps.Items[i])
	}
}

func (a *analyser) pattern(p *AsPattern) {
	a.enter()
	if p.Star != "" && p.Star != "_" {
		a.add(p.Star, defLocal, p.Span())
	}
	for i := range p.Or {
		a.onePattern(&p.Or[i])
	}
	if p.As != "" {
		a.add(p.As, defLocal, p.Span())
	}
	a.depth--
}

func (a *analyser) onePattern(p *OnePattern) {
	switch {
	case p.Class != nil:
		a.add(p.Path[0], used, p.Span())
		for i := range p.Class.Args {
			a.pattern(&p.Class.Args[i].Pattern)
		}
	case len(p.Path) > 1:
		a.add(p.Path[0], used, p.Span())
	case p.Path != nil:
		if p.Path[0] != "_" {
			a.add(p.Path[0], defLocal, p.Span())
		}
	case p.Group != nil:
		a.patterns(p.Group)
	case p.List != nil:
		if p.List.Items != nil {
			a.patterns(p.List.Items)
		}
	case p.Map != nil:
		for i := range p.Map.Items {
			k := &p.Map.Items[i]
			if k.Rest != "" {
				a.add(k.Rest, defLocal, k.Span())
				continue
			}
			a.onePattern(k.Key)
			a.pattern(k.Value)
		}
	}
}
