package lang

import "strings"

// expr compiles x into register dst, whose old value is dead, or a variable's: only the last
// instruction writes to a variable, so that x may read it and an error leaves it as it was. Analyse has bounded
// the depth of the tree.
func (c *compiler) expr(x Expr, dst int) {
	u := c.u
	if u.next > spillAt && c.isDeep(x) {
		c.exprSpilled(x, dst)
		return
	}
	save := u.next
	switch x := x.(type) {
	case *Name:
		if x.Id == "__debug__" {
			c.loadConst(true, dst, x.Span)
		} else {
			c.load(c.variable(x.Id), dst, x.Span)
		}
	case *ConstExpr:
		c.loadConst(x.Value, dst, x.Span)
	case *Str:
		c.loadConst(strConst(x), dst, x.Span)
	case *FStr:
		c.fstring(x, dst)
	case *Bin:
		c.binary(x, dst)
	case *Unary:
		c.unary(x, dst)
	case *Bool:
		c.boolean(x, dst)
	case *Cmp:
		c.comparison(x, dst)
	case *Cond:
		c.conditional(x, dst)
	case *Lambda:
		c.lambda(x, dst)
	case *Call:
		c.call(x, dst)
	case *Attr:
		c.superCalled(x)
		o := c.operand(x.X, u.hint(dst))
		c.emit(OpLoadAttr, dst, o, 0, c.attrCache(x.Name), c.attrSpan(x))
	case *Index:
		c.index(x, dst)
	case *Slice:
		c.slice(x, dst)
	case *Tuple:
		c.tuple(x.Elts, dst, x.Span)
	case *List:
		c.list(x.Elts, dst, x.Span)
	case *Set:
		c.set(x, dst)
	case *Dict:
		c.dict(x, dst)
	case *Comp:
		c.comprehension(x, dst)
	case *Walrus:
		c.walrus(x, dst)
	case *Yield:
		c.yield(x, dst)
	default:
		c.fail(*x.GetSpan(), "can't use starred expression here")
	}
	u.next = save
}

// hint is dst if a part of the expression that goes there may be put there first.
func (u *unit) hint(dst int) int {
	if u.isTemp(dst) {
		return dst
	}
	return -1
}

// operand compiles x and gives the register with its value: that of the variable if x is one, or else
// hint, or a new temporary if hint is negative.
func (c *compiler) operand(x Expr, hint int) int {
	if n, ok := x.(*Name); ok && n.Id != "__debug__" {
		v := c.variable(n.Id)
		if v.kind == varLocal {
			c.checkBound(v, n.Span)
			return v.reg
		}
		if hint < 0 {
			hint = c.temp()
		}
		c.load(v, hint, n.Span)
		return hint
	}
	if w, ok := x.(*Walrus); ok {
		if v := c.variable(w.Name.Id); v.kind == varLocal {
			c.expr(w.X, v.reg)
			c.u.bound.add(v.reg)
			return v.reg
		}
	}
	if hint < 0 {
		hint = c.temp()
	}
	c.expr(x, hint)
	return hint
}

// stable makes sure that R[r] keeps its value while the source in later is evaluated.
func (c *compiler) stable(r int, later, sp Span) int {
	if c.u.isTemp(r) || !c.mayRebind(later) {
		return r
	}
	t := c.temp()
	c.emit(OpMove, t, r, 0, 0, sp)
	return t
}

// isDeep tells whether x may need many registers.
func (c *compiler) isDeep(x Expr) bool {
	switch x.(type) {
	case *Name, *ConstExpr, *Str:
		return false
	}
	return true
}

// exprSpilled is expr when registers run short: it saves those in use and begins anew at the first.
func (c *compiler) exprSpilled(x Expr, dst int) {
	u := c.u
	lo, n := u.base, u.next-u.base
	if n < 4 {
		c.fail(*x.GetSpan(), "too many nested expressions")
	}
	slot, sp := u.spill, *x.GetSpan()
	u.spill += n
	u.nspill = max(u.nspill, u.spill)
	c.emit(OpSaveRegs, lo, n, 0, slot, sp)
	u.next = lo + 1
	c.expr(x, lo)
	if dst >= lo && dst < lo+n {
		c.emit(OpStoreSpill, lo, 0, 0, slot+dst-lo, sp)
	} else {
		c.emit(OpMove, dst, lo, 0, 0, sp)
	}
	c.emit(OpRestoreRegs, lo, n, 0, slot, sp)
	u.next = lo + n
	u.spill -= n
}

// discard compiles x for its effects.
func (c *compiler) discard(x Expr) {
	switch x := x.(type) {
	case *ConstExpr, *Str:
		return
	case *Bool:
		before := c.u.flow()
		ch := noJumps
		last := len(x.Xs) - 1
		for i, y := range x.Xs[:last] {
			ch = c.jumpIf(y, x.Op == TokOr, ch, false)
			if i == 0 {
				before = c.u.flow()
			}
		}
		c.discard(x.Xs[last])
		c.u.land(ch)
		c.u.setFlow(before)
		return
	}
	save := c.u.next
	c.operand(x, -1)
	c.u.next = save
}

func (c *compiler) loadConst(v Const, dst int, sp Span) {
	c.emit(OpLoadConst, dst, 0, 0, c.constant(v), sp)
}

func strConst(x *Str) Const {
	if x.Bytes {
		return Bytes(x.Value)
	}
	return x.Value
}

// attrSpan is where CPython sees an attribute being used: the whole x.name, or the name
// alone if it is on another line than the beginning of x.
func (c *compiler) attrSpan(x *Attr) Span { return c.fromName(x.Span, x) }

// fromName is sp, or the part of it from the name of x on if that is on another line than where sp begins.
func (c *compiler) fromName(sp Span, x *Attr) Span {
	if strings.IndexByte(c.src[sp.Start:x.End], '\n') >= 0 {
		sp.Start = x.End
		for sp.Start > x.Start && !strings.ContainsRune(". \t\n\f\\", rune(c.src[sp.Start-1])) {
			sp.Start--
		}
	}
	return sp
}

// binOps has the operator of a token.
var binOps = [numKinds]BinOp{
	TokPlus: BinAdd, TokMinus: BinSub, TokStar: BinMul, TokSlash: BinDiv, TokPercent: BinMod, TokSlashSlash: BinFloorDiv,
	TokStarStar: BinPow, TokAmp: BinAnd, TokBar: BinOr, TokCaret: BinXor, TokShl: BinLShift, TokShr: BinRShift, TokAt: BinMatMul,
	TokPlusEq: BinAdd, TokMinusEq: BinSub, TokStarEq: BinMul, TokSlashEq: BinDiv, TokPercentEq: BinMod, TokSlashSlashEq: BinFloorDiv,
	TokStarStarEq: BinPow, TokAmpEq: BinAnd, TokBarEq: BinOr, TokCaretEq: BinXor, TokShlEq: BinLShift, TokShrEq: BinRShift, TokAtEq: BinMatMul,
}

// binary compiles a run of operators that lean to the left without recursion: a + b + c + …
func (c *compiler) binary(x *Bin, dst int) {
	u := c.u
	if format, ok := isPercent(x); ok && c.percent(x, format, dst) {
		return
	}
	spine := append(c.spine, x)
	mark := len(c.spine)
	left := x.X
	for {
		b, ok := left.(*Bin)
		if !ok {
			break
		}
		if _, ok := isPercent(b); ok {
			break
		}
		spine = append(spine, b)
		left = b.X
	}
	c.spine = spine
	i := len(spine) - 1
	value, constant := fold(left)
	for ; constant && i >= mark; i-- {
		y, ok := fold(spine[i].Y)
		if !ok {
			break
		}
		v, ok := foldBinary(binOps[spine[i].Op], value, y)
		if !ok {
			break
		}
		value = v
	}
	if constant && i < mark {
		c.spine = spine[:mark]
		c.loadConst(value, dst, x.Span)
		return
	}
	t := u.hint(dst)
	var l int
	if constant {
		if t < 0 {
			t = c.temp()
		}
		l = t
		sp := *left.GetSpan()
		if i+1 < len(spine) {
			sp = spine[i+1].Span
		}
		c.loadConst(value, l, sp)
	} else {
		l = c.operand(left, t)
		if t < 0 && u.isTemp(l) {
			t = l
		}
	}
	for ; i >= mark; i-- {
		b := c.spine[i]
		to := dst
		if i > mark {
			if t < 0 {
				t = c.temp()
			}
			to = t
		}
		save := u.next
		c.operate(binOps[b.Op], to, l, b.Y, b.X.GetSpan(), b.Span, false)
		u.next = save
		l = to
	}
	c.spine = c.spine[:mark]
}

// operate emits R[dst] = R[l] op y.
func (c *compiler) operate(op BinOp, dst, l int, y Expr, lspan *Span, sp Span, inPlace bool) {
	flag := 0
	if inPlace {
		flag = 1
	}
	if n, ok := smallInt(y); ok {
		switch {
		case op == BinAdd:
			c.emit(OpAddI, dst, l, flag, n, sp)
			return
		case op == BinSub:
			c.emit(OpSubI, dst, l, flag, n, sp)
			return
		case op == BinMul:
			c.emit(OpMulI, dst, l, flag, n, sp)
			return
		case op == BinMod && n > 0:
			c.emit(OpModI, dst, l, flag, n, sp)
			return
		case op == BinFloorDiv && n > 0:
			c.emit(OpFloorDivI, dst, l, flag, n, sp)
			return
		}
	}
	l = c.stable(l, *y.GetSpan(), *lspan)
	r := c.operand(y, -1)
	switch op {
	case BinAdd, BinSub, BinMul, BinDiv, BinMod, BinFloorDiv:
		c.emit(OpAdd+Op(op), dst, l, r, flag, sp)
	default:
		if inPlace {
			op += BinInPlace
		}
		c.emit(OpBinary, dst, l, r, int(op), sp)
	}
}

// smallInt is the value of a whole number that fits an immediate operand.
func smallInt(x Expr) (int, bool) {
	switch x.(type) {
	case *ConstExpr, *Unary, *Bin:
		if v, ok := fold(x); ok {
			if n, ok := v.(int64); ok && n >= immediateLo && n <= immediateHi {
				return int(n), true
			}
		}
	}
	return 0, false
}

var unaryOps = [numKinds]Op{TokMinus: OpNeg, TokPlus: OpPos, TokTilde: OpInvert, TokNot: OpNot}

func (c *compiler) unary(x *Unary, dst int) {
	if v, ok := fold(x); ok {
		c.loadConst(v, dst, x.Span)
		return
	}
	if y, ok := x.X.(*Cmp); ok && x.Op == TokNot && len(y.Ops) == 1 {
		c.notCompared(x, y, dst)
		return
	}
	c.emit(unaryOps[x.Op], dst, c.operand(x.X, c.u.hint(dst)), 0, 0, x.Span)
}

func (c *compiler) index(x *Index, dst int) {
	if v, ok := fold(x); ok {
		c.loadConst(v, dst, x.Span)
		return
	}
	o := c.operand(x.X, c.u.hint(dst))
	if n, ok := smallInt(x.I); ok {
		c.emit(OpGetItemI, dst, o, 0, n, x.Span)
		return
	}
	o = c.stable(o, *x.I.GetSpan(), *x.X.GetSpan())
	if s, ok := x.I.(*Slice); ok {
		r, n := c.bounds(s)
		c.emit(OpGetSlice, dst, o, r, n, x.Span)
		return
	}
	c.emit(OpGetItem, dst, o, c.operand(x.I, -1), 0, x.Span)
}

func (c *compiler) slice(x *Slice, dst int) {
	r, n := c.bounds(x)
	c.emit(OpBuildSlice, dst, r, n, 0, x.Span)
}

// bounds evaluates the two or three parts of a slice into registers from r on.
func (c *compiler) bounds(x *Slice) (r, n int) {
	n = 2
	if x.Step != nil {
		n = 3
	}
	r = c.temps(n)
	for i, y := range [3]Expr{x.Lo, x.Hi, x.Step} {
		if i == n {
			break
		}
		if y == nil {
			c.loadConst(nil, r+i, x.Span)
		} else {
			c.expr(y, r+i)
		}
	}
	return r, n
}

func (c *compiler) walrus(x *Walrus, dst int) {
	v := c.variable(x.Name.Id)
	if v.kind == varLocal {
		c.expr(x.X, v.reg)
		c.u.bound.add(v.reg)
		if dst != v.reg {
			c.emit(OpMove, dst, v.reg, 0, 0, x.Span)
		}
		return
	}
	t := c.operand(x.X, c.u.hint(dst))
	c.store(v, t, x.Name.Span)
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, x.Span)
	}
}

func (c *compiler) yield(x *Yield, dst int) {
	if !x.From {
		var v int
		if x.X == nil {
			v = c.temp()
			c.loadConst(nil, v, x.Span)
		} else {
			v = c.operand(x.X, c.u.hint(dst))
		}
		c.emit(OpYield, v, dst, 0, 0, x.Span)
		return
	}
	// The engine finds the SEND of a delegating YIELD just before it: a throw() that ends the
	// iterator goes on where SEND would jump to.
	it := c.temp()
	c.emit(OpGetYieldFrom, it, c.operand(x.X, it), 0, 0, x.Span)
	t := c.temp()
	c.loadConst(nil, t, x.Span)
	send := c.jump(OpSend, it, t, 0, noJumps, x.Span)
	c.emit(OpYield, t, t, 1, it, x.Span)
	c.emit(OpJumpBack, 0, 0, 0, send, x.Span)
	c.u.land(send)
	c.emit(OpMove, dst, t, 0, 0, x.Span)
}
