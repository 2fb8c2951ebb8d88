package lang

// call compiles a call. Its window is R[f] callee, R[f+1] left free or self, R[f+2]… arguments.
func (c *compiler) call(x *Call, dst int) {
	u := c.u
	f := u.next
	if dst == f-1 && u.isTemp(dst) {
		f = dst // the result replaces the callee
	}
	u.next = f
	if !c.plainArgs(x, 0) {
		c.temps(2)
		c.expr(x.Fn, f)
		c.callEx(x, f, dst, x.Span)
		return
	}
	op, sp := OpCall, x.Span
	if a, ok := x.Fn.(*Attr); ok {
		c.temp()
		o := c.operand(a.X, f)
		c.emit(OpLoadMethod, f, o, 0, c.attrCache(a.Name), c.attrSpan(a))
		u.next = f
		c.temps(2)
		op, sp = OpCallMethod, c.fromName(sp, a)
	} else {
		c.temp()
		c.expr(x.Fn, f)
		c.temp()
	}
	c.callArgs(x, op, f, 0, dst, sp)
}

// plainArgs tells whether the arguments, and n more before them, can be passed in registers.
func (c *compiler) plainArgs(x *Call, n int) bool {
	if hasStar(x.Args) || !c.fits(len(x.Args)+len(x.Kws)+n+2) {
		return false
	}
	for i := range x.Kws {
		if x.Kws[i].Name == "" {
			return false
		}
	}
	return true
}

// callArgs compiles arguments into the window at f after n that are there already, and the call.
func (c *compiler) callArgs(x *Call, op Op, f, n, dst int, sp Span) {
	for _, a := range x.Args {
		c.expr(a, c.temp())
	}
	n += len(x.Args)
	if len(x.Kws) == 0 {
		c.emit(op, f, n, dst, 0, sp)
		return
	}
	names := make(TupleConst, len(x.Kws))
	for i := range x.Kws {
		names[i] = x.Kws[i].Name
		c.expr(x.Kws[i].X, c.temp())
	}
	c.emit(op+OpCallKw-OpCall, f, n+len(x.Kws), dst, c.constant(names), sp)
}

// callEx compiles the arguments of a call that cannot pass them in registers: starred ones, or very many.
// What u.next has beyond f+2 are arguments that are there already.
func (c *compiler) callEx(x *Call, f, dst int, sp Span) {
	u := c.u
	list := f + 2
	n := u.next - list
	if n == 0 {
		c.temp()
	}
	switch s, star := soleStar(x.Args); {
	case star && n == 0:
		c.expr(s.X, list)
	case n == 0 && len(x.Args) == 0:
		c.loadConst(TupleConst{}, list, sp)
	default:
		c.emit(OpBuildList, list, list, n, 0, sp)
		u.next = list + 1
		for _, a := range x.Args {
			if s, ok := a.(*Star); ok {
				c.emit(OpListExtend, list, c.operand(s.X, -1), 1, f, sp)
			} else {
				c.emit(OpListAppend, list, c.operand(a, -1), 0, 0, sp)
			}
			u.next = list + 1
		}
		c.emit(OpListToTuple, list, list, 0, 0, sp)
	}
	u.next = list + 1
	flag := 0
	if len(x.Kws) > 0 {
		flag = 1
		c.keywords(x.Kws, f, c.temp(), sp)
	}
	c.emit(OpCallEx, f, flag, dst, 0, sp)
}

func soleStar(args []Expr) (*Star, bool) {
	if len(args) != 1 {
		return nil, false
	}
	s, ok := args[0].(*Star)
	return s, ok
}

// keywords makes the dict of the keyword arguments of a call of R[f] in R[t].
func (c *compiler) keywords(kws []Keyword, f, t int, sp Span) {
	u := c.u
	save := u.next
	c.emit(OpBuildMap, t, 0, 0, 0, sp)
	for i := 0; i < len(kws); {
		u.next = save
		if kws[i].Name == "" {
			c.emit(OpDictMerge, t, c.operand(kws[i].X, -1), 0, f, sp)
			i++
			continue
		}
		merge := false // a name may be there already
		for j := range i {
			merge = merge || kws[j].Name == ""
		}
		part := t
		if merge {
			part = c.temp()
			c.emit(OpBuildMap, part, 0, 0, 0, sp)
		}
		row := u.next
		for ; i < len(kws) && kws[i].Name != ""; i++ {
			u.next = row
			k := c.temp()
			c.loadConst(kws[i].Name, k, sp)
			c.emit(OpMapAdd, part, k, c.operand(kws[i].X, -1), 0, sp)
		}
		if merge {
			c.emit(OpDictMerge, t, part, 0, f, sp)
		}
	}
	u.next = save
}
