package lang

import "strings"

// stmts compiles statements until control cannot get any further.
func (c *compiler) stmts(list []Stmt) {
	for _, s := range list {
		if c.u.dead {
			return
		}
		c.stmt(s)
	}
}

func (c *compiler) stmt(s Stmt) {
	u := c.u
	save, base := u.next, u.base
	u.base = save
	c.at = s
	switch s := s.(type) {
	case *ExprStmt:
		c.exprStmt(s)
	case *Return:
		c.returnStmt(s)
	case *Raise:
		c.raise(s)
	case *Flow:
		switch s.Kw {
		case "break":
			c.breakStmt(s.Span())
		case "continue":
			c.continueStmt(s.Span())
		}
	case *Del:
		c.del(s.X.Expr)
	case *Assert:
		c.assert(s)
	case *ScopeDecl:
	case *Import:
		c.importStmt(s)
	case *From:
		c.fromStmt(s)
	case *If:
		c.ifStmt(s)
	case *While:
		c.while(s)
	case *For:
		c.forStmt(s)
	case *Try:
		c.try(s)
	case *With:
		c.with(s, 0)
	case *Def:
		sp := s.Span()
		c.def(s, nil, sp, sp)
	case *Class:
		sp := s.Span()
		c.class(s, nil, sp, sp)
	case *Decorated:
		first := *s.Decorators[0].Expr.GetSpan()
		if s.Def != nil {
			c.def(s.Def, s.Decorators, s.Def.Span(), first)
		} else {
			c.class(s.Class, s.Decorators, s.Class.Span(), first)
		}
	case *Match:
		c.match(s)
	}
	u.next, u.base = save, base
}

func (c *compiler) exprStmt(s *ExprStmt) {
	switch {
	case s.Ann != nil:
		c.annAssign(s)
	case s.Op != 0:
		c.augAssign(s)
	case s.Assign != nil:
		c.assignStmt(s)
	case c.u.interactive:
		c.emit(OpPrintExpr, c.operand(s.X, -1), 0, 0, 0, *s.X.GetSpan())
	default:
		c.discard(s.X)
	}
}

// assignStmt compiles targets = … = value.
func (c *compiler) assignStmt(s *ExprStmt) {
	n := len(s.Assign)
	value := s.Assign[n-1]
	if n == 1 {
		if name, ok := s.X.(*Name); ok {
			if v := c.variable(name.Id); v.kind == varLocal {
				c.expr(value, v.reg)
				c.u.bound.add(v.reg)
				return
			}
		}
		if c.assignInParallel(s.X, value) {
			return
		}
		r := c.operand(value, -1)
		c.assign(s.X, c.stable(r, *s.X.GetSpan(), *value.GetSpan()))
		return
	}
	r := c.operand(value, -1)
	if !c.u.isTemp(r) { // a target could be the variable itself
		t := c.temp()
		c.emit(OpMove, t, r, 0, 0, *value.GetSpan())
		r = t
	}
	c.assign(s.X, r)
	for _, x := range s.Assign[:n-1] {
		c.assign(x, r)
	}
}

// assignInParallel compiles a, b = x, y without making a tuple.
func (c *compiler) assignInParallel(target, value Expr) bool {
	ts := elements(target)
	t, ok := value.(*Tuple)
	if !ok || len(ts) == 0 || len(ts) != len(t.Elts) || hasStar(ts) || hasStar(t.Elts) || !c.fits(len(ts)) {
		return false
	}
	if _, ok := fold(value); ok {
		return false
	}
	// A value that is a variable stays in its register unless something is assigned to that first.
	regs := make([]int, len(ts), 8)
	for i, x := range t.Elts {
		r := c.operand(x, -1)
		if !c.u.isTemp(r) {
			if c.assigned(ts[:i], r) || c.mayRebind(Span{target.GetSpan().Start, t.End}) {
				n := c.temp()
				c.emit(OpMove, n, r, 0, 0, *x.GetSpan())
				r = n
			}
		}
		regs[i] = r
	}
	for i, x := range ts {
		c.assign(x, regs[i])
	}
	return true
}

// elements are the items of a target that is a tuple or list.
func elements(x Expr) []Expr {
	switch x := x.(type) {
	case *Tuple:
		return x.Elts
	case *List:
		return x.Elts
	}
	return nil
}

// assigned tells whether assigning to the targets may change the variable in R[r].
func (c *compiler) assigned(targets []Expr, r int) bool {
	for _, t := range targets {
		switch t := t.(type) {
		case *Name:
			if v := c.variable(t.Id); v.kind == varLocal && v.reg == r {
				return true
			}
		case *Attr, *Index:
		default:
			return true
		}
	}
	return false
}

// assign assigns R[r] to a target, which keeps R[r] as it is unless that is the target's own.
func (c *compiler) assign(target Expr, r int) {
	u := c.u
	save := u.next
	switch t := target.(type) {
	case *Name:
		c.store(c.variable(t.Id), r, t.Span)
	case *Attr:
		c.noteStatic(t)
		o := c.operand(t.X, -1)
		c.emit(OpStoreAttr, o, r, 0, c.attrCache(t.Name), c.attrSpan(t))
	case *Index:
		o := c.operand(t.X, -1)
		o = c.stable(o, *t.I.GetSpan(), *t.X.GetSpan())
		if s, ok := t.I.(*Slice); ok {
			at, n := c.bounds(s)
			c.emit(OpSetSlice, o, at, r, n, t.Span)
			break
		}
		c.emit(OpSetItem, o, c.operand(t.I, -1), r, 0, t.Span)
	case *Tuple:
		c.unpack(t.Elts, r, t.Span)
	case *List:
		c.unpack(t.Elts, r, t.Span)
	case *Star:
		c.assign(t.X, r)
	}
	u.next = save
}

// unpack assigns the items of R[r] to targets.
func (c *compiler) unpack(targets []Expr, r int, sp Span) {
	star := -1
	for i, t := range targets {
		if isStar(t) {
			star = i
		}
	}
	if c.u.next+len(targets) > maxWindow {
		c.unpackLong(targets, r, star, sp)
		return
	}
	first, direct := c.inOrder(targets)
	if !direct {
		first = c.temps(len(targets))
	}
	if star < 0 {
		c.emit(OpUnpack, r, first, len(targets), 0, sp)
	} else {
		c.emit(OpUnpackEx, r, first, star, len(targets)-star-1, sp)
	}
	for i, t := range targets {
		c.assign(t, first+i)
	}
}

// unpackLong is unpack where there are too few registers: by way of a list.
func (c *compiler) unpackLong(targets []Expr, r, star int, sp Span) {
	if star >= 0 {
		c.fail(sp, "too many targets in one starred assignment")
	}
	l, t := c.temp(), c.temp()
	c.emit(OpUnpackList, l, r, 0, len(targets), sp)
	for i, x := range targets {
		c.emit(OpGetItemI, t, l, 0, i, sp)
		c.assign(x, t)
	}
}

// inOrder tells whether the targets are variables whose registers stand in a row, so that they can be unpacked into
// directly, and gives the first.
func (c *compiler) inOrder(targets []Expr) (first int, ok bool) {
	for i, t := range targets {
		n, ok := t.(*Name)
		if !ok {
			return 0, false
		}
		v := c.variable(n.Id)
		if i == 0 {
			first = v.reg
		}
		if v.kind != varLocal || v.reg != first+i {
			return 0, false
		}
	}
	return first, len(targets) > 0
}

// augAssign compiles target op= value.
func (c *compiler) augAssign(s *ExprStmt) {
	u := c.u
	sp, op := s.Span(), binOps[s.Op]
	xspan := s.X.GetSpan()
	switch t := s.X.(type) {
	case *Name:
		v := c.variable(t.Id)
		if v.kind == varLocal {
			c.checkBound(v, t.Span)
			c.operate(op, v.reg, v.reg, s.Value, xspan, sp, true)
			return
		}
		r := c.temp()
		c.load(v, r, t.Span)
		c.operate(op, r, r, s.Value, xspan, sp, true)
		c.store(v, r, t.Span)
	case *Attr:
		o := c.operand(t.X, -1)
		o = c.stable(o, *s.Value.GetSpan(), *t.X.GetSpan())
		r := c.temp()
		at := c.attrSpan(t)
		c.emit(OpLoadAttr, r, o, 0, c.attrCache(t.Name), at)
		save := u.next
		c.operate(op, r, r, s.Value, xspan, sp, true)
		u.next = save
		c.emit(OpStoreAttr, o, r, 0, c.attrCache(t.Name), at)
	case *Index:
		o := c.operand(t.X, -1)
		o = c.stable(o, Span{t.I.GetSpan().Start, s.Value.GetSpan().End}, *t.X.GetSpan())
		k := c.operand(t.I, -1)
		k = c.stable(k, *s.Value.GetSpan(), *t.I.GetSpan())
		r := c.temp()
		c.emit(OpGetItem, r, o, k, 0, t.Span)
		save := u.next
		c.operate(op, r, r, s.Value, xspan, sp, true)
		u.next = save
		c.emit(OpSetItem, o, k, r, 0, t.Span)
	}
}

// annAssign compiles target: annotation = value. The annotation of a name counts in modules and classes only.
func (c *compiler) annAssign(s *ExprStmt) {
	u := c.u
	sp := s.Span()
	if s.Init != nil {
		if name, ok := s.X.(*Name); ok {
			v := c.variable(name.Id)
			if v.kind == varLocal {
				c.expr(s.Init, v.reg)
				u.bound.add(v.reg)
			} else {
				c.store(v, c.operand(s.Init, -1), name.Span)
			}
		} else {
			r := c.operand(s.Init, -1)
			c.assign(s.X, c.stable(r, *s.X.GetSpan(), *s.Init.GetSpan()))
		}
	}
	inFunction := u.kind == unitFunction
	switch t := s.X.(type) {
	case *Name:
		if s.Paren {
			break
		}
		if inFunction {
			return
		}
		v := c.temp()
		c.annotationValue(s.Ann, v)
		d := c.temp()
		c.load(c.variable("__annotations__"), d, sp)
		k := c.temp()
		c.loadConst(c.mangle(t.Id), k, sp)
		c.emit(OpSetItem, d, k, v, 0, sp)
		return
	case *Attr:
		if s.Init == nil {
			c.discard(t.X)
		}
	case *Index:
		if s.Init == nil {
			c.discard(t.X)
			c.discard(t.I)
		}
	}
	if !inFunction && !c.future {
		c.discard(s.Ann)
	}
}

func (c *compiler) del(x Expr) {
	u := c.u
	save := u.next
	switch t := x.(type) {
	case *Name:
		c.delete(c.variable(t.Id), t.Span)
	case *Attr:
		o := c.operand(t.X, -1)
		c.emit(OpDeleteAttr, o, 0, 0, c.attrCache(t.Name), c.attrSpan(t))
	case *Index:
		o := c.operand(t.X, -1)
		o = c.stable(o, *t.I.GetSpan(), *t.X.GetSpan())
		c.emit(OpDeleteItem, o, c.operand(t.I, -1), 0, 0, t.Span)
	case *Tuple:
		for _, e := range t.Elts {
			c.del(e)
		}
	case *List:
		for _, e := range t.Elts {
			c.del(e)
		}
	}
	u.next = save
}

func (c *compiler) assert(s *Assert) {
	u := c.u
	sp := s.Span()
	test := s.Test.Expr
	if v, ok := fold(test); ok && constTruth(v) {
		return
	}
	ok := c.jumpIf(test, true, noJumps, false)
	after := u.flow()
	f := c.temps(2)
	c.emit(OpAssertError, f, 0, 0, 0, sp)
	if s.Msg != nil {
		c.expr(s.Msg.Expr, c.temp())
		c.emit(OpCall, f, 1, f, 0, sp)
	}
	c.emit(OpRaise, f, 1, 0, 0, *withoutNot(test).GetSpan())
	u.land(ok)
	u.setFlow(after)
}

// withoutNot is the test that CPython makes of not x in y and not x is y: the opposite one, where the comparison stands.
func withoutNot(x Expr) Expr {
	y := x
	for {
		switch z := y.(type) {
		case *Unary:
			if z.Op == TokNot {
				y = z.X
				continue
			}
		case *Cmp:
			if len(z.Ops) == 1 && (z.Ops[0] == TokIn || z.Ops[0] == TokNotIn || z.Ops[0] == TokIs || z.Ops[0] == TokIsNot) {
				return y
			}
		}
		return x
	}
}

func (c *compiler) raise(s *Raise) {
	sp := s.Span()
	switch {
	case s.X == nil:
		c.emit(OpRaise, 0, 0, 0, 0, sp)
	case s.From == nil:
		c.emit(OpRaise, c.operand(s.X.Expr, -1), 1, 0, 0, sp)
	default:
		x := c.operand(s.X.Expr, -1)
		x = c.stable(x, *s.From.Expr.GetSpan(), sp)
		c.emit(OpRaise, x, 2, c.operand(s.From.Expr, -1), 0, sp)
	}
	c.u.kill()
}

func (c *compiler) importStmt(s *Import) {
	u := c.u
	sp := s.Span()
	for i := range s.Names {
		a := &s.Names[i]
		save := u.next
		r := c.temps(3)
		c.loadConst(int64(0), r+1, sp)
		c.loadConst(nil, r+2, sp)
		c.emit(OpImportName, r, r+2, r+1, c.name(c.mangle(strings.Join(a.Path, "."))), sp)
		switch {
		case a.As == "":
			c.store(c.variable(a.Path[0]), r, sp)
		default:
			for _, name := range a.Path[1:] {
				c.emit(OpImportFrom, r, r, 0, c.name(c.mangle(name)), sp)
			}
			c.store(c.variable(a.As), r, sp)
		}
		u.next = save
	}
}

func (c *compiler) fromStmt(s *From) {
	sp := s.Span()
	r := c.temps(3)
	names := TupleConst{"*"}
	if !s.Star {
		names = names[:0]
		for i := range s.Names {
			names = append(names, s.Names[i].Name)
		}
	}
	c.loadConst(int64(s.Level()), r+1, sp)
	c.loadConst(names, r+2, sp)
	c.emit(OpImportName, r, r+2, r+1, c.name(c.mangle(strings.Join(s.Module, "."))), sp)
	if s.Star {
		c.emit(OpImportStar, r, 0, 0, 0, sp)
		return
	}
	for i := range s.Names {
		n := &s.Names[i]
		c.emit(OpImportFrom, r+1, r, 0, c.name(c.mangle(n.Name)), sp)
		as := n.As
		if as == "" {
			as = n.Name
		}
		c.store(c.variable(as), r+1, sp)
	}
}

func (c *compiler) ifStmt(s *If) {
	u := c.u
	end := noJumps
	after := nowhere
	no := c.ifPart(s.Test.Expr, s.Then.Stmts, &end, &after, len(s.Elifs) > 0 || s.Else != nil)
	for i := range s.Elifs {
		if u.dead {
			break
		}
		e := &s.Elifs[i]
		u.land(no)
		no = c.ifPart(e.Test.Expr, e.Then.Stmts, &end, &after, i+1 < len(s.Elifs) || s.Else != nil)
	}
	u.land(no)
	if s.Else != nil && !u.dead {
		c.stmts(s.Else.Stmts)
	}
	u.land(end)
	u.setFlow(after.join(u.flow()))
}

// ifPart compiles a test and what it guards, and gives the jumps to what comes next, with the flow that
// goes there set. The flow at the end of the body is joined to after.
func (c *compiler) ifPart(test Expr, body []Stmt, end *int, after *flow, more bool) (no int) {
	u := c.u
	if v, ok := fold(test); ok {
		if constTruth(v) {
			c.stmts(body)
			*after = after.join(u.flow())
			u.kill()
			return noJumps
		}
		return noJumps
	}
	if jumps := c.bareJump(body); jumps != nil {
		*jumps = c.jumpIf(test, true, *jumps, false)
		return noJumps
	}
	no = c.jumpIf(test, false, noJumps, false)
	before := u.flow()
	c.stmts(body)
	if more && !u.dead {
		*end = c.jump(OpJump, 0, 0, 0, *end, *test.GetSpan())
	}
	*after = after.join(u.flow())
	u.setFlow(before)
	return no
}

// bareJump tells whether all that a body does is to break or continue, with nothing to tidy up: a test can jump
// there itself. It gives the chain of those jumps, and notes the flow.
func (c *compiler) bareJump(body []Stmt) *int {
	u := c.u
	f, ok := body[0].(*Flow)
	if !ok || f.Kw == "pass" || len(u.blocks) == 0 {
		return nil
	}
	b := &u.blocks[len(u.blocks)-1]
	switch {
	case b.kind != nestLoop:
		return nil
	case f.Kw == "continue":
		return &b.continues
	}
	*b.after = b.after.join(u.flow())
	return &b.breaks
}
