package lang

// maxTreeDepth is how deep statements and expressions may nest in each other, as CPython's compiler has it:
// every later pass may recurse over the tree.
const maxTreeDepth = 9997

// maxElifs is how many "elif" CPython's parser can stack.
const maxElifs = 5966

// analyser finds the scopes of a module. Errors are panics of a *parseError.
type analyser struct {
	m     *Module
	cur   *Scope
	depth int
}

// enter counts a level of the tree; the caller takes it back from depth.
func (a *analyser) enter() {
	a.depth++
	if a.depth > maxTreeDepth {
		panic(&parseError{Type: "RecursionError", Msg: "maximum recursion depth exceeded during compilation"})
	}
}

// push makes the scope of a node; pop ends it.
func (a *analyser) push(kind ScopeKind, name string, node any) *Scope {
	p := a.cur
	s := &Scope{Kind: kind, Name: name, Class: p.Class, Parent: p, scopeState: &scopeState{inIter: p.inIter}}
	if kind == ScopeClass {
		s.Class = name
	}
	if p.children == nil {
		p.children = map[any]*Scope{}
	}
	p.children[node] = s
	p.kids = append(p.kids, s)
	a.cur = s
	return s
}

func (a *analyser) pop() { a.cur = a.cur.Parent }

// add notes a use or a definition of a name in the current scope.
func (a *analyser) add(name string, f symFlags, at Span) {
	name = a.cur.Mangle(name)
	s := a.cur
	if s.inTarget {
		if s.walrus[name] {
			failInnerLoop(name, at)
		}
		if f&defLocal != 0 {
			f |= defCompTarget
		}
	}
	for s.Inlined && s.Parent.Kind != ScopeClass && !s.targets[name] {
		s = s.Parent
	}
	i := s.symbol(name)
	if f&defParam != 0 {
		if s.flags[i]&defParam != 0 {
			failSpan(at, "duplicate argument '%s' in function definition", name)
		}
		s.Symbols[i].Param = true
		s.Params = append(s.Params, name)
	}
	s.flags[i] |= f
}

// failInnerLoop: a name bound by := in a comprehension may not occur in a target of it.
func failInnerLoop(name string, at Span) {
	failSpan(at, "comprehension inner loop cannot rebind assignment expression target '%s'", name)
}

func (a *analyser) block(ss []Stmt) {
	for _, s := range ss {
		a.enter()
		a.stmt(s)
		a.depth--
	}
}

func (a *analyser) optBlock(b *Block) {
	if b != nil {
		a.block(b.Stmts)
	}
}

func (a *analyser) stmt(s Stmt) {
	switch s := s.(type) {
	case *ExprStmt:
		a.exprStmt(s)
	case *Return:
		a.exprs(s.X)
	case *Raise:
		a.optExpr(s.X)
		a.optExpr(s.From)
	case *Flow:
	case *Del:
		a.target(s.X.Expr)
	case *Assert:
		a.expr(s.Test.Expr)
		a.optExpr(s.Msg)
	case *ScopeDecl:
		a.scopeDecl(s)
	case *Import:
		for i := range s.Names {
			n := &s.Names[i]
			name := n.As
			if name == "" {
				name = n.Path[0]
			}
			a.add(name, defImport, n.Span())
		}
	case *From:
		a.from(s)
	case *If:
		a.expr(s.Test.Expr)
		a.block(s.Then.Stmts)
		if len(s.Elifs) > maxElifs {
			panic(&parseError{Type: "MemoryError", Msg: parserOverflow})
		}
		for i := range s.Elifs {
			a.expr(s.Elifs[i].Test.Expr)
			a.block(s.Elifs[i].Then.Stmts)
		}
		a.optBlock(s.Else)
	case *While:
		a.expr(s.Test.Expr)
		a.block(s.Body.Stmts)
		a.optBlock(s.Else)
	case *For:
		a.target(s.Target.Expr)
		a.expr(s.Iter.Expr)
		a.block(s.Body.Stmts)
		a.optBlock(s.Else)
	case *Try:
		a.block(s.Body.Stmts)
		for i := range s.Excepts {
			e := &s.Excepts[i]
			a.optExpr(e.Type)
			if e.As != "" {
				a.add(e.As, defLocal, e.Span())
			}
			a.block(e.Body.Stmts)
		}
		a.optBlock(s.Else)
		a.optBlock(s.Finally)
	case *With:
		for i := range s.Items.List {
			a.expr(s.Items.List[i].X)
			if as := s.Items.List[i].As; as != nil {
				a.target(as)
			}
		}
		a.block(s.Body.Stmts)
	case *Decorated:
		if s.Def != nil {
			a.def(s.Def, s.Decorators)
		} else {
			a.class(s.Class, s.Decorators)
		}
	case *Def:
		a.def(s, nil)
	case *Class:
		a.class(s, nil)
	case *Match:
		a.expr(s.Subject.Expr)
		for i := range s.Cases {
			c := &s.Cases[i]
			a.patterns(&c.Pattern)
			if c.Guard != nil {
				a.expr(c.Guard.Expr)
			}
			a.block(c.Body.Stmts)
		}
	}
}

func (a *analyser) exprStmt(s *ExprStmt) {
	switch {
	case s.Ann != nil:
		a.annotated(s)
	case s.Op != 0:
		a.target(s.X)
		a.expr(s.Value)
	case s.Assign == nil:
		a.expr(s.X)
	default:
		a.target(s.X)
		last := len(s.Assign) - 1
		for _, t := range s.Assign[:last] {
			a.target(t)
		}
		a.expr(s.Assign[last])
	}
}

func (a *analyser) annotated(s *ExprStmt) {
	if a.cur.Kind == ScopeModule || a.cur.Kind == ScopeClass {
		a.cur.HasAnnotations = true
	}
	n, ok := s.X.(*Name)
	switch {
	case !ok:
		a.expr(s.X)
	case !s.Paren:
		f := a.cur.flagsOf(a.cur.Mangle(n.Id))
		if f&(defGlobal|defNonlocal) != 0 && a.cur.Kind != ScopeModule {
			word := "global"
			if f&defGlobal == 0 {
				word = "nonlocal"
			}
			failSpan(s.Span(), "annotated name '%s' can't be %s", n.Id, word)
		}
		a.add(n.Id, defAnnotated|defLocal, n.Span)
	case s.Init != nil:
		a.add(n.Id, defLocal, n.Span)
	}
	a.expr(s.Ann)
	if s.Init != nil {
		a.expr(s.Init)
	}
}

func (a *analyser) scopeDecl(s *ScopeDecl) {
	def := defGlobal
	if s.Kw == "nonlocal" {
		def = defNonlocal
	}
	for _, n := range s.Names {
		name := a.cur.Mangle(n)
		f := a.cur.flagsOf(name)
		switch {
		case f&defParam != 0:
			failSpan(s.Span(), "name '%s' is parameter and %s", n, s.Kw)
		case f&used != 0:
			failSpan(s.Span(), "name '%s' is used prior to %s declaration", n, s.Kw)
		case f&defAnnotated != 0:
			failSpan(s.Span(), "annotated name '%s' can't be %s", n, s.Kw)
		case f&defLocal != 0:
			failSpan(s.Span(), "name '%s' is assigned to before %s declaration", n, s.Kw)
		}
		a.add(n, def, s.Span())
		if def == defGlobal {
			root := a.cur
			for root.Parent != nil {
				root = root.Parent
			}
			root.flags[root.symbol(name)] |= defGlobal
		}
		if a.cur.declared == nil {
			a.cur.declared = map[string]Span{}
		}
		if _, twice := a.cur.declared[name]; !twice {
			a.cur.declared[name] = s.Span()
		}
	}
}

func (a *analyser) from(s *From) {
	if s.Star {
		if a.cur.Kind != ScopeModule {
			failSpan(s.tokenSpan(len(s.Tokens)-1), "import * only allowed at module level")
		}
		return
	}
	for i := range s.Names {
		n := &s.Names[i]
		name := n.As
		if name == "" {
			name = n.Name
		}
		a.add(name, defImport, n.Span())
	}
}

func (a *analyser) def(s *Def, decorators []TestNode) {
	a.add(s.Name, defLocal, s.Span())
	a.defaults(s.Params.Params)
	for _, d := range decorators {
		a.expr(d.Expr)
	}
	a.annotations(s.Params.Params, s.Returns)
	a.push(ScopeFunction, s.Name, s)
	a.params(s.Params.Params)
	a.block(s.Body.Stmts)
	a.pop()
}

func (a *analyser) class(s *Class, decorators []TestNode) {
	a.add(s.Name, defLocal, s.Span())
	for _, d := range decorators {
		a.expr(d.Expr)
	}
	if s.Args != nil {
		a.args(s.Args.Call)
	}
	a.push(ScopeClass, s.Name, s)
	a.block(s.Body.Stmts)
	a.pop()
}
