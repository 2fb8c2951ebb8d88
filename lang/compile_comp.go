package lang

// comprehension compiles a list, set or dict comprehension in place, as CPython has done since 3.12, and a
// generator expression as a function that is called with the outermost iterator.
func (c *compiler) comprehension(x *Comp, dst int) {
	if x.Kind == '(' {
		c.generator(x, dst)
		return
	}
	u := c.u
	scope := c.scope().Child(x)
	result := u.hint(dst)
	if result < 0 {
		result = c.temp()
	}
	it := c.temp()
	first := &x.Fors[0]
	c.emit(OpGetIter, it, c.iterable(first.Iter, it), 0, 0, *first.Iter.GetSpan())

	vars := c.compVars(scope, x)
	base, flow := u.base, u.flow()
	u.base = u.next
	op := OpBuildList
	switch x.Kind {
	case '{':
		op = OpBuildSet
	case ':':
		op = OpBuildMap
	}
	from, sized := 0, 0
	if x.Kind != '{' && len(x.Fors) == 1 && len(first.Ifs) == 0 {
		from, sized = it, 1
	}
	c.emit(op, result, from, 0, sized, x.Span)
	c.loops(x, 0, it, func() {
		sp := *x.X.GetSpan()
		switch x.Kind {
		case '[':
			c.emit(OpListAppend, result, c.operand(x.X, -1), 0, 0, sp)
		case '{':
			c.emit(OpSetAdd, result, c.operand(x.X, -1), 0, 0, sp)
		default:
			k := c.operand(x.X, -1)
			k = c.stable(k, *x.V.GetSpan(), sp)
			v := c.operand(x.V, -1)
			c.emit(OpMapAdd, result, k, v, 0, Span{sp.Start, x.V.GetSpan().End})
		}
	})
	u.comps = u.comps[:len(u.comps)-1]
	u.base = base
	u.setFlow(flow)
	for _, v := range vars {
		c.emit(OpClearFast, int(v.reg), 0, 0, 0, x.Span)
	}
	if result != dst {
		c.emit(OpMove, dst, result, 0, 0, x.Span)
	}
}

// compVars gives registers to the variables of an inlined comprehension.
func (c *compiler) compVars(scope *Scope, x *Comp) []compVar {
	u := c.u
	// Where a variable could be read before it is assigned, it must not have what was in the register.
	unsure := len(x.Fors) > 1
	if _, ok := x.Fors[0].Target.(*Name); !ok {
		unsure = true
	}
	vars := make([]compVar, 0, len(scope.Symbols))
	for _, sym := range scope.Symbols {
		switch sym.Kind {
		case SymLocal:
			r := c.temp()
			vars = append(vars, compVar{sym.Name, varLocal, uint8(r)})
			u.bound.remove(r)
			if unsure {
				c.emit(OpClearFast, r, 0, 0, 0, x.Span)
			}
		case SymCell:
			r := c.temp()
			vars = append(vars, compVar{sym.Name, varCell, uint8(r)})
			c.emit(OpMakeCell, r, 0, 0, 0, x.Span)
		}
	}
	u.comps = append(u.comps, compVars{scope, vars})
	return vars
}

// iterable compiles what a loop goes through: a display of constants becomes one constant.
func (c *compiler) iterable(x Expr, hint int) int {
	switch x.(type) {
	case *List, *Set:
		return c.container(x, hint)
	}
	return c.operand(x, hint)
}

// loops compiles the for clauses from i on, the first of which goes through iterator R[it].
func (c *compiler) loops(x *Comp, i, it int, item func()) {
	u := c.u
	f := &x.Fors[i]
	save := u.next
	v := c.loopVar(f.Target)
	sp := *f.Iter.GetSpan()
	enter := c.jump(OpJump, 0, 0, 0, noJumps, sp)
	top := u.here()
	before := u.flow()
	c.assignLoopVar(f.Target, v)
	next := noJumps
	for _, t := range f.Ifs {
		next = c.jumpIf(t, false, next, false)
	}
	if i+1 < len(x.Fors) {
		it2 := c.temp()
		g := &x.Fors[i+1]
		c.emit(OpGetIter, it2, c.iterable(g.Iter, it2), 0, 0, *g.Iter.GetSpan())
		c.loops(x, i+1, it2, item)
	} else {
		item()
	}
	u.land(next)
	u.land(enter)
	c.emit(OpForIter, it, v, 0, top, sp)
	u.setFlow(before)
	u.next = save
}

// loopVar is the register for the item of a loop: the variable's own where it has one.
func (c *compiler) loopVar(target Expr) int {
	if n, ok := target.(*Name); ok {
		if v := c.variable(n.Id); v.kind == varLocal {
			return v.reg
		}
	}
	return c.temp()
}

// assignLoopVar assigns the item in R[r], from loopVar, to the target.
func (c *compiler) assignLoopVar(target Expr, r int) {
	save := c.u.next
	if n, ok := target.(*Name); ok {
		c.store(c.variable(n.Id), r, n.Span)
	} else {
		c.assign(target, r)
	}
	c.u.next = save
}

// generator compiles a generator expression.
func (c *compiler) generator(x *Comp, dst int) {
	u := c.u
	scope := c.scope().Child(x)
	f := u.next
	if dst == f-1 && u.isTemp(dst) {
		f = dst
	}
	u.next = f
	c.temps(3)
	kid := c.kid(x, scope, func() *Code {
		k := c.enter(scope, unitFunction, "<genexpr>", nil, x.Span)
		k.code.NArgs = 1
		k.code.FirstLine, _ = c.lines.Position(int(x.Start))
		c.loops(x, 0, 0, func() {
			t := c.operand(x.X, -1)
			c.emit(OpYield, t, c.temp(), 0, 0, *x.X.GetSpan())
		})
		c.emit(OpReturnConst, 0, 0, 0, c.constant(nil), x.Span)
		return c.leave()
	})
	c.emit(OpMakeFunction, f, 0, 0, kid, x.Span)
	first := x.Fors[0].Iter
	c.emit(OpGetIter, f+2, c.iterable(first, f+2), 0, 0, *first.GetSpan())
	c.emit(OpCall, f, 1, dst, 0, x.Span)
}
