package lang

func (a *analyser) optExpr(x *ExprNode) {
	if x != nil {
		a.expr(x.Expr)
	}
}

func (a *analyser) exprs(x *ExprsNode) {
	if x != nil {
		a.expr(x.Expr)
	}
}

func (a *analyser) list(xs []Expr) {
	for _, x := range xs {
		if x != nil {
			a.expr(x)
		}
	}
}

// expr visits an expression that is evaluated.
func (a *analyser) expr(x Expr) {
	a.enter()
	switch x := x.(type) {
	case *Name:
		a.add(x.Id, used, x.Span)
		if x.Id == "super" && (a.cur.Kind == ScopeFunction || a.cur.Kind == ScopeLambda || a.cur.Kind == ScopeComp) {
			a.add("__class__", used, x.Span)
		}
	case *ConstExpr, *Str, *FLit:
	case *FStr:
		a.list(x.Parts)
	case *FField:
		a.expr(x.X)
		if x.Spec != nil {
			a.expr(x.Spec)
		}
	case *Bin:
		a.expr(x.X)
		a.expr(x.Y)
	case *Unary:
		a.expr(x.X)
	case *Bool:
		a.list(x.Xs)
	case *Cmp:
		a.expr(x.X)
		a.list(x.Ys)
	case *Cond:
		a.expr(x.Test)
		a.expr(x.X)
		a.expr(x.Y)
	case *Lambda:
		a.defaults(x.Params)
		a.push(ScopeLambda, "<lambda>", x)
		a.params(x.Params)
		a.expr(x.Body)
		a.pop()
	case *Call:
		a.expr(x.Fn)
		a.args(x)
	case *Attr:
		a.expr(x.X)
	case *Index:
		a.expr(x.X)
		a.expr(x.I)
	case *Slice:
		a.list([]Expr{x.Lo, x.Hi, x.Step})
	case *Star:
		a.expr(x.X)
	case *Tuple:
		a.list(x.Elts)
	case *List:
		a.list(x.Elts)
	case *Set:
		a.list(x.Elts)
	case *Dict:
		a.list(x.Keys)
		a.list(x.Vals)
	case *Comp:
		a.comp(x)
	case *Walrus:
		a.walrus(x)
	case *Yield:
		if x.X != nil {
			a.expr(x.X)
		}
		if a.cur.Kind == ScopeComp {
			failSpan(x.Span, "'yield' inside %s", describe(a.cur.comp))
		}
		a.cur.Generator = true
	}
	a.depth--
}

func (a *analyser) args(c *Call) {
	a.list(c.Args)
	for i := range c.Kws {
		a.expr(c.Kws[i].X)
	}
}

// target visits what is assigned to or deleted.
func (a *analyser) target(x Expr) {
	a.enter()
	switch x := x.(type) {
	case *Name:
		a.add(x.Id, defLocal, x.Span)
	case *Star:
		a.target(x.X)
	case *Tuple:
		for _, e := range x.Elts {
			a.target(e)
		}
	case *List:
		for _, e := range x.Elts {
			a.target(e)
		}
	default:
		a.expr(x)
	}
	a.depth--
}

// defaults visits what is evaluated where the function is defined.
func (a *analyser) defaults(ps *Params) {
	for _, group := range [][]Param{ps.PosOnly, ps.Args, ps.KwOnly} {
		for i := range group {
			if group[i].Default != nil {
				a.expr(group[i].Default)
			}
		}
	}
}

func (a *analyser) annotations(ps *Params, returns *ExprNode) {
	annotation := func(p *Param) {
		if p != nil && p.Ann != nil {
			a.expr(p.Ann)
		}
	}
	for _, group := range [][]Param{ps.PosOnly, ps.Args} {
		for i := range group {
			annotation(&group[i])
		}
	}
	annotation(ps.Vararg)
	annotation(ps.Kwarg)
	for i := range ps.KwOnly {
		annotation(&ps.KwOnly[i])
	}
	a.optExpr(returns)
}

func (a *analyser) params(ps *Params) {
	for p := range ps.all() {
		a.add(p.Name, defParam, p.Span)
	}
}

// all yields the parameters in the order of a code object's variables.
func (ps *Params) all() func(yield func(*Param) bool) {
	return func(yield func(*Param) bool) {
		for _, group := range [][]Param{ps.PosOnly, ps.Args, ps.KwOnly} {
			for i := range group {
				if !yield(&group[i]) {
					return
				}
			}
		}
		if ps.Vararg != nil && !yield(ps.Vararg) || ps.Kwarg == nil {
			return
		}
		yield(ps.Kwarg)
	}
}

// compNames are the names of the code objects of comprehensions.
var compNames = map[byte]string{'[': "<listcomp>", '{': "<setcomp>", ':': "<dictcomp>", '(': "<genexpr>"}

func (a *analyser) comp(x *Comp) {
	a.iterable(x.Fors[0].Iter)
	s := a.push(ScopeComp, compNames[x.Kind], x)
	s.comp = x
	s.Inlined = x.Kind != '('
	s.Generator = x.Kind == '('
	s.targets = map[string]bool{}
	for i := range x.Fors {
		s.collectTargets(x.Fors[i].Target)
	}
	for i := range x.Fors {
		f := &x.Fors[i]
		s.inTarget = true
		a.target(f.Target)
		s.inTarget = false
		if i > 0 {
			a.iterable(f.Iter)
		}
		a.list(f.Ifs)
	}
	if x.V != nil {
		a.expr(x.V)
	}
	a.expr(x.X)
	a.pop()
}

func (a *analyser) iterable(x Expr) {
	inIter := a.cur.inIter
	a.cur.inIter = true
	a.expr(x)
	a.cur.inIter = inIter
}

func (s *Scope) collectTargets(x Expr) {
	switch x := x.(type) {
	case *Name:
		s.targets[s.Mangle(x.Id)] = true
	case *Star:
		s.collectTargets(x.X)
	case *Tuple:
		for _, e := range x.Elts {
			s.collectTargets(e)
		}
	case *List:
		for _, e := range x.Elts {
			s.collectTargets(e)
		}
	}
}

// walrus binds in the function around the comprehensions it stands in (PEP 572).
func (a *analyser) walrus(x *Walrus) {
	if a.cur.inIter {
		failSpan(x.Span, "assignment expression cannot be used in a comprehension iterable expression")
	}
	if a.cur.Kind != ScopeComp {
		a.expr(x.X)
		a.add(x.Name.Id, defLocal, x.Name.Span)
		return
	}
	name := a.cur.Mangle(x.Name.Id)
	host := a.cur
	for ; host.Kind == ScopeComp; host = host.Parent {
		if host.flagsOf(name)&defCompTarget != 0 {
			failSpan(x.Name.Span, "assignment expression cannot rebind comprehension iteration variable '%s'", name)
		}
	}
	if host.Kind == ScopeClass {
		failSpan(x.Name.Span, "assignment expression within a comprehension cannot be used in a class body")
	}
	if a.cur.inTarget {
		failInnerLoop(name, x.Name.Span)
	}
	if a.cur.walrus == nil {
		a.cur.walrus = map[string]bool{}
	}
	a.cur.walrus[name] = true
	i := host.symbol(name)
	global := host.Kind == ScopeModule || host.flags[i]&defGlobal != 0
	if host.flags[i]&defGlobal == 0 {
		host.flags[i] |= defLocal
	}
	for s := a.cur; s != host; s = s.Parent {
		if s.Inlined {
			continue
		}
		f := defNonlocal
		if global {
			f = defGlobal
		}
		s.flags[s.symbol(name)] |= f
		break
	}
	a.expr(x.X)
}
