package lang

import "slices"

func (c *checker) optExpr(x *ExprNode) {
	if x != nil {
		c.expr(x.Expr)
	}
}

// exprs checks elements, where a star is allowed.
func (c *checker) exprs(xs []Expr) {
	for _, x := range xs {
		if s, ok := x.(*Star); ok {
			x = s.X
		}
		if x != nil {
			c.expr(x)
		}
	}
}

func (c *checker) expr(x Expr) {
	switch x := x.(type) {
	case *FStr:
		c.exprs(x.Parts)
	case *FField:
		c.expr(x.X)
		if x.Spec != nil {
			c.expr(x.Spec)
		}
	case *Bin:
		c.expr(x.X)
		c.expr(x.Y)
	case *Unary:
		if y, ok := x.X.(*Cmp); ok && x.Op == TokNot && len(y.Ops) == 1 && (y.Ops[0] == TokIs || y.Ops[0] == TokIsNot) {
			c.notIs(y)
			return
		}
		c.expr(x.X)
	case *Bool:
		c.exprs(x.Xs)
	case *Cmp:
		c.warnIs(x)
		c.expr(x.X)
		c.exprs(x.Ys)
	case *Cond:
		c.expr(x.Test)
		c.expr(x.X)
		c.expr(x.Y)
	case *Lambda:
		c.paramNames(x.Params)
		c.defaults(x.Params)
		c.function(x, true, func() { c.expr(x.Body) })
	case *Call:
		c.warnCall(x)
		c.expr(x.Fn)
		c.args(x)
	case *Attr:
		c.expr(x.X)
	case *Index:
		c.warnIndex(x)
		c.expr(x.X)
		c.expr(x.I)
	case *Slice:
		c.exprs([]Expr{x.Lo, x.Hi, x.Step})
	case *Star:
		failSpan(x.Span, "can't use starred expression here")
	case *Tuple:
		c.exprs(x.Elts)
	case *List:
		c.exprs(x.Elts)
	case *Set:
		c.exprs(x.Elts)
	case *Dict:
		for i := range x.Keys {
			if x.Keys[i] != nil {
				c.expr(x.Keys[i])
			}
			c.expr(x.Vals[i])
		}
	case *Comp:
		c.comp(x)
	case *Walrus:
		c.expr(x.X)
		c.target(x.Name)
	case *Yield:
		if !c.inFunc {
			if x.From {
				failSpan(x.Span, "'yield from' outside function")
			}
			failSpan(x.Span, "'yield' outside function")
		}
		if x.X != nil {
			c.expr(x.X)
		}
	}
}

func (c *checker) comp(x *Comp) {
	saved := c.cur
	for i := range x.Fors {
		f := &x.Fors[i]
		c.expr(f.Iter)
		c.cur = saved.Child(x)
		c.target(f.Target)
		c.exprs(f.Ifs)
	}
	c.expr(x.X)
	if x.V != nil {
		c.expr(x.V)
	}
	c.cur = saved
}

func (c *checker) args(x *Call) {
	seen := nameSet{}
	for i := range x.Kws {
		k := &x.Kws[i]
		if k.Name == "" {
			continue
		}
		c.store(k.Span, k.Name)
		if !seen.add(k.Name) {
			failSpan(k.Span, "keyword argument repeated: %s", k.Name)
		}
	}
	c.exprs(x.Args)
	for i := range x.Kws {
		c.expr(x.Kws[i].X)
	}
}

func (c *checker) defaults(ps *Params) {
	for _, group := range [][]Param{ps.PosOnly, ps.Args, ps.KwOnly} {
		for i := range group {
			if group[i].Default != nil {
				c.expr(group[i].Default)
			}
		}
	}
}

// target checks what is assigned to.
func (c *checker) target(x Expr) {
	switch x := x.(type) {
	case *Name:
		c.store(x.Span, x.Id)
	case *Attr:
		c.expr(x.X)
		c.store(x.Span, x.Name)
	case *Index:
		c.expr(x.X)
		c.expr(x.I)
	case *Star:
		failSpan(x.Span, "starred assignment target must be in a list or tuple")
	case *Tuple:
		c.targets(x, x.Elts)
	case *List:
		c.targets(x, x.Elts)
	}
}

func (c *checker) targets(whole Expr, xs []Expr) {
	stars := 0
	for i, x := range xs {
		if _, ok := x.(*Star); ok {
			if stars++; stars > 1 {
				failSpan(*whole.GetSpan(), "multiple starred expressions in assignment")
			}
			if i >= 1<<8 {
				failSpan(*whole.GetSpan(), "too many expressions in star-unpacking assignment")
			}
		}
	}
	for _, x := range xs {
		if s, ok := x.(*Star); ok {
			x = s.X
		}
		c.target(x)
	}
}

func (c *checker) del(x Expr) {
	switch x := x.(type) {
	case *Name:
		if x.Id == "__debug__" {
			failSpan(x.Span, "cannot delete __debug__")
		}
	case *Attr:
		c.expr(x.X)
	case *Index:
		c.expr(x.X)
		c.expr(x.I)
	case *Tuple:
		for _, e := range x.Elts {
			c.del(e)
		}
	case *List:
		for _, e := range x.Elts {
			c.del(e)
		}
	}
}

// nameSet is a set of names, cheap while it is small.
type nameSet struct {
	few  []string
	many map[string]bool
}

// add tells whether the name was new.
func (s *nameSet) add(name string) bool {
	if s.many == nil {
		if slices.Contains(s.few, name) {
			return false
		}
		if s.few = append(s.few, name); len(s.few) > 16 {
			s.many = map[string]bool{}
			for _, n := range s.few {
				s.many[n] = true
			}
		}
		return true
	}
	if s.many[name] {
		return false
	}
	s.many[name] = true
	return true
}

func (s *nameSet) remove(name string) {
	if s.many != nil {
		delete(s.many, name)
	} else if i := slices.Index(s.few, name); i >= 0 {
		s.few = slices.Delete(s.few, i, i+1)
	}
}
