package lang

import (
	"cmp"
	"slices"
)

// maxStaticBlocks is how many loops, try and with statements may enclose each other in a function.
const maxStaticBlocks = 21

// checker finds what CPython's code generator refuses, in its order.
type checker struct {
	m      *Module
	cur    *Scope
	blocks []checkBlock // around the current statement, in its function
	inFunc bool
	future int                  // line of the last from __future__ import at the top
	finals map[*Block][]Warning // of finally clauses, once they were looked at
}

// checkBlock is a statement around another. finally is the clause of a try statement whose body or handlers these are.
type checkBlock struct {
	kind    blockKind
	finally *Block
}

type blockKind uint8

const (
	blockOther blockKind = iota
	blockLoop
)

func (c *checker) inBlock(kind blockKind, at Span, body func()) {
	c.in(checkBlock{kind: kind}, at, body)
}

func (c *checker) in(block checkBlock, at Span, body func()) {
	if len(c.blocks) >= maxStaticBlocks {
		failSpan(at, "too many statically nested blocks")
	}
	c.blocks = append(c.blocks, block)
	body()
	c.blocks = c.blocks[:len(c.blocks)-1]
}

// function checks the body of a node with a scope of its own.
func (c *checker) function(node any, isFunc bool, body func()) {
	saved := *c
	c.cur = c.cur.Child(node)
	c.blocks, c.inFunc = nil, isFunc
	if c.cur.Generator {
		c.blocks = []checkBlock{{}} // CPython guards generators with a block
	}
	body()
	*c = saved
}

func (c *checker) stmts(ss []Stmt) {
	for _, s := range ss {
		c.stmt(s)
	}
}

func (c *checker) optStmts(b *Block) {
	if b != nil {
		c.stmts(b.Stmts)
	}
}

func (c *checker) stmt(s Stmt) {
	switch s := s.(type) {
	case *ExprStmt:
		c.exprStmt(s)
	case *Return:
		if !c.inFunc {
			failSpan(s.Span(), "'return' outside function")
		}
		if s.X != nil {
			c.expr(s.X.Expr)
		}
		c.unwind(false)
	case *Raise:
		c.optExpr(s.X)
		c.optExpr(s.From)
	case *Flow:
		c.flow(s)
	case *Del:
		c.del(s.X.Expr)
	case *Assert:
		t, display := s.Test.Expr.(*Tuple)
		v, _ := fold(s.Test.Expr)
		folded, _ := v.(TupleConst)
		if display && len(t.Elts) > 0 || len(folded) > 0 {
			c.warn(s.Span(), "assertion is always true, perhaps remove parentheses?")
		}
		c.expr(s.Test.Expr)
		c.optExpr(s.Msg)
	case *Import:
		for i := range s.Names {
			n := &s.Names[i]
			c.store(s.Span(), cmp.Or(n.As, n.Path[0]))
		}
	case *From:
		c.from(s)
	case *If:
		c.expr(s.Test.Expr)
		c.stmts(s.Then.Stmts)
		for i := range s.Elifs {
			c.expr(s.Elifs[i].Test.Expr)
			c.stmts(s.Elifs[i].Then.Stmts)
		}
		c.optStmts(s.Else)
	case *While:
		c.inBlock(blockLoop, s.Span(), func() {
			c.expr(s.Test.Expr)
			c.stmts(s.Body.Stmts)
		})
		c.optStmts(s.Else)
	case *For:
		c.inBlock(blockLoop, s.Span(), func() {
			c.expr(s.Iter.Expr)
			c.target(s.Target.Expr)
			c.stmts(s.Body.Stmts)
		})
		c.optStmts(s.Else)
	case *Try:
		c.try(s)
	case *With:
		c.with(s, 0)
	case *Decorated:
		if s.Def != nil {
			c.def(s.Def, s.Decorators)
		} else {
			c.class(s.Class, s.Decorators)
		}
	case *Def:
		c.def(s, nil)
	case *Class:
		c.class(s, nil)
	case *Match:
		c.match(s)
	}
}

func (c *checker) exprStmt(s *ExprStmt) {
	switch {
	case s.Ann != nil:
		c.annotated(s)
	case s.Op != 0:
		c.target(s.X)
		c.expr(s.Value)
	case s.Assign == nil:
		c.expr(s.X)
	default:
		last := len(s.Assign) - 1
		c.expr(s.Assign[last])
		c.target(s.X)
		for _, t := range s.Assign[:last] {
			c.target(t)
		}
	}
}

func (c *checker) annotated(s *ExprStmt) {
	if s.Init != nil {
		c.expr(s.Init)
		c.target(s.X)
	}
	switch x := s.X.(type) {
	case *Name:
		c.store(s.Span(), x.Id)
	case *Attr:
		c.store(s.Span(), x.Name)
		if s.Init == nil {
			c.expr(x.X)
		}
	case *Index:
		if s.Init == nil {
			c.expr(x.X)
			c.expr(x.I)
		}
	}
	if !c.inFunc { // a function does not evaluate them
		c.expr(s.Ann)
	}
}

func (c *checker) flow(s *Flow) {
	if s.Kw == "pass" {
		return
	}
	if slices.ContainsFunc(c.blocks, func(b checkBlock) bool { return b.kind == blockLoop }) {
		c.unwind(true)
		return
	}
	if s.Kw == "break" {
		failSpan(s.Span(), "'break' outside loop")
	}
	failSpan(s.Span(), "'continue' not properly in loop")
}

func (c *checker) from(s *From) {
	if s.isFuture() {
		if line, _ := c.m.Lines.Position(int(s.Span().Start)); line > c.future {
			failSpan(s.Span(), futureLate)
		}
	}
	for i := range s.Names {
		c.store(s.Span(), cmp.Or(s.Names[i].As, s.Names[i].Name))
	}
}

func (c *checker) try(s *Try) {
	finally := func(body func()) { body() }
	if s.Finally != nil {
		finally = func(body func()) { c.in(checkBlock{finally: s.Finally}, s.Span(), body) }
	}
	finally(func() {
		if s.Excepts == nil {
			c.stmts(s.Body.Stmts)
			return
		}
		c.inBlock(blockOther, s.Span(), func() { c.stmts(s.Body.Stmts) })
		c.optStmts(s.Else)
		c.inBlock(blockOther, s.Span(), func() {
			for i := range s.Excepts {
				e := &s.Excepts[i]
				if e.Type == nil && i < len(s.Excepts)-1 {
					failSpan(e.Span(), "default 'except:' must be last")
				}
				c.optExpr(e.Type)
				if e.As != "" {
					c.store(e.Span(), e.As)
					c.inBlock(blockOther, e.Span(), func() {
						c.inBlock(blockOther, e.Span(), func() { c.stmts(e.Body.Stmts) })
					})
					continue
				}
				c.inBlock(blockOther, e.Span(), func() { c.stmts(e.Body.Stmts) })
			}
		})
	})
	if s.Finally != nil {
		before := len(c.m.Warnings)
		c.inBlock(blockOther, s.Span(), func() { c.stmts(s.Finally.Stmts) })
		c.m.warnings(c.m.Warnings[before:]...) // CPython compiles it for both ways to get there
	}
}

func (c *checker) with(s *With, i int) {
	if i == len(s.Items.List) {
		c.stmts(s.Body.Stmts)
		return
	}
	item := &s.Items.List[i]
	c.expr(item.X)
	c.inBlock(blockOther, *item.X.GetSpan(), func() {
		if item.As != nil {
			c.target(item.As)
		}
		c.with(s, i+1)
	})
}

func (c *checker) def(s *Def, decorators []TestNode) {
	c.paramNames(s.Params.Params)
	for _, d := range decorators {
		c.expr(d.Expr)
	}
	c.defaults(s.Params.Params)
	for p := range s.Params.all() {
		if p.Ann != nil {
			if star, ok := p.Ann.(*Star); ok { // of *args only
				c.expr(star.X)
			} else {
				c.expr(p.Ann)
			}
		}
	}
	c.optExpr(s.Returns)
	c.function(s, true, func() { c.stmts(s.Body.Stmts) })
	c.store(s.Span(), s.Name)
}

func (c *checker) class(s *Class, decorators []TestNode) {
	for _, d := range decorators {
		c.expr(d.Expr)
	}
	c.function(s, false, func() { c.stmts(s.Body.Stmts) })
	if s.Args != nil {
		c.args(s.Args.Call)
	}
	c.store(s.Span(), s.Name)
}

// store checks a name that is bound.
func (c *checker) store(at Span, name string) {
	if name == "__debug__" {
		failSpan(at, "cannot assign to __debug__")
	}
}

func (c *checker) paramNames(ps *Params) {
	for p := range ps.all() {
		c.store(p.Span, p.Name)
	}
}
