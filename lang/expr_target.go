package lang

// targets: star_targets, checked.
func (p *climber) targets() Expr {
	start := p.off()
	bitor := func(p *climber) Expr { return p.binary(precBitOr) }
	x := p.starOr(bitor)
	if p.tok.Type == TokComma {
		t := &Tuple{Elts: append(make([]Expr, 0, 4), x)}
		for p.tok.Type == TokComma {
			p.next()
			if !startsExpr(p.tok.Type) && p.tok.Type != TokStar {
				break
			}
			t.Elts = append(t.Elts, p.starOr(bitor))
		}
		t.Span = p.span(start)
		x = t
	}
	if bad := invalidTarget(x, false); bad != nil {
		p.failNode(bad, "cannot assign to %s", describe(bad))
	}
	return x
}

// invalidTarget finds the part of x that cannot be assigned to (or deleted).
func invalidTarget(x Expr, del bool) Expr {
	switch x := x.(type) {
	case *Name, *Attr, *Index:
		return nil
	case *Star:
		if del {
			return x
		}
		return invalidTarget(x.X, del)
	case *Tuple:
		for _, e := range x.Elts {
			if b := invalidTarget(e, del); b != nil {
				return b
			}
		}
		return nil
	case *List:
		for _, e := range x.Elts {
			if b := invalidTarget(e, del); b != nil {
				return b
			}
		}
		return nil
	}
	return x
}

// describe names a node as CPython's messages do.
func describe(x Expr) string {
	switch x := x.(type) {
	case *Name:
		return "name"
	case *Attr:
		return "attribute"
	case *Index:
		return "subscript"
	case *Star:
		return "starred"
	case *Tuple:
		return "tuple"
	case *List:
		return "list"
	case *Call:
		return "function call"
	case *Lambda:
		return "lambda"
	case *Bool, *Bin, *Unary:
		return "expression"
	case *Cmp:
		return "comparison"
	case *Cond:
		return "conditional expression"
	case *Walrus:
		return "named expression"
	case *Yield:
		return "yield expression"
	case *Comp:
		switch x.Kind {
		case '[':
			return "list comprehension"
		case '{':
			return "set comprehension"
		case ':':
			return "dict comprehension"
		}
		return "generator expression"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *FStr:
		return "f-string expression"
	case *ConstExpr:
		switch x.Kind {
		case TokNone, TokTrue, TokFalse:
			return spelling[x.Kind]
		case TokEllipsis:
			return "ellipsis"
		}
	}
	return "literal"
}

// checkTarget checks x, which stands before "=" after other targets. Only at the first "=" CPython guesses what was
// meant.
func (p *climber) checkTarget(x Expr, targets []Expr) {
	bad := invalidTarget(x, false)
	if bad == nil {
		return
	}
	switch len(targets) {
	case 0:
		last := x
		if t, ok := x.(*Tuple); ok && !t.Par && p.before() != TokComma {
			last = lastOf(t.Elts)
		}
		p.equalsHere(last)
	case 1:
		if y := leadingOperand(x); y != x && y != nil && p.end == x.GetSpan().End {
			p.failEquals(targets[0], y)
		}
	}
	p.failNode(bad, "cannot assign to %s", describe(bad))
}

// leadingOperand is the bitwise_or that x begins with, or nil.
func leadingOperand(x Expr) Expr {
	for {
		switch y := x.(type) {
		case *Cond:
			x = y.X
		case *Bool:
			x = y.Xs[0]
		case *Cmp:
			x = y.X
		case *Lambda, *Star, *Tuple:
			return nil
		case *Unary:
			if y.Op == TokNot {
				return nil
			}
			return y
		default:
			return x
		}
	}
}

// hinted tells whether x is a bitwise_or that CPython says "Maybe you meant" of.
func hinted(x Expr) bool {
	switch x := x.(type) {
	case *Bool, *Cmp, *Cond, *Lambda, *List, *Tuple, *Star:
		return false
	case *Unary:
		return x.Op != TokNot
	case *Comp:
		return x.Kind != '('
	case *ConstExpr:
		switch x.Kind {
		case TokNone, TokTrue, TokFalse:
			return false
		}
	}
	return true
}
