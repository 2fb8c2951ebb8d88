package lang

// call compiles a call. Its window is R[f] callee, R[f+1] left free or self, R[f+2]… arguments.
func (c *compiler) call(x *Call, dst int) {
	u := c.u
	f := u.next
	if dst == f-1 && u.isTemp(dst) {
		f = dst // the result replaces the callee
	}
	u.next = f
	op, sp := OpCall, x.Span
	if x == c.superCall {
		sp = c.superSpan
	}
	if !c.plainArgs(x, 0) {
		c.temps(2)
		c.expr(x.Fn, f)
		c.callEx(x, f, dst, sp)
		return
	}
	if a, ok := x.Fn.(*Attr); ok {
		c.temp()
		c.superCalled(a)
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
				c.emit(OpListExtend, list, c.operand(s.X, -1), 0, 0, sp)
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
	made := false
	for i := 0; i < len(kws); {
		u.next = save
		if kws[i].Name == "" {
			if !made {
				c.emit(OpBuildMap, t, save, 0, 0, sp)
				made = true
			}
			c.emit(OpDictMerge, t, c.operand(kws[i].X, -1), 0, f, sp)
			i++
			continue
		}
		part := t
		if made { // a name may be there already
			part = c.temp()
		}
		d := c.newDict(part, sp)
		for ; i < len(kws) && kws[i].Name != ""; i++ {
			d.key(c, kws[i].Name)
			c.expr(kws[i].X, d.value(c))
			d.done(c)
		}
		d.flush(c)
		if made {
			c.emit(OpDictMerge, t, part, 0, f, sp)
		}
		made = true
	}
	u.next = save
}

// superCalled notes that x is used for an attribute of the built-in super(): CPython does both at once, so that
// the call's place in tracebacks is that of the attribute.
func (c *compiler) superCalled(a *Attr) {
	x, ok := a.X.(*Call)
	if !ok || len(x.Kws) > 0 || len(x.Args) != 0 && len(x.Args) != 2 || hasStar(x.Args) || c.u.kind != unitFunction {
		return
	}
	if len(x.Args) == 0 {
		if sym, _ := c.u.scope.Lookup("__class__"); sym.Kind != SymFree || c.u.code.NArgs == 0 {
			return
		}
	}
	if n, ok := x.Fn.(*Name); ok && n.Id == "super" && c.variable("super").kind == varGlobal {
		c.superCall, c.superSpan = x, c.attrSpan(a)
	}
}
