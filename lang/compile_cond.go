package lang

import "github.com/alecthomas/participle/v2/lexer"

// cmpJumps has the immediate form of the jump for each comparison; the others stand next to it.
var cmpJumps = [...]Op{CmpLt: OpJumpLt, CmpLe: OpJumpLe, CmpGt: OpJumpGt, CmpGe: OpJumpGe, CmpEq: OpJumpEq, CmpNe: OpJumpNe}

var cmpOps = [numKinds]CmpOp{TokLt: CmpLt, TokLe: CmpLe, TokGt: CmpGt, TokGe: CmpGe, TokEqEq: CmpEq, TokNotEq: CmpNe}

// jumpIf emits jumps, taken where the truth of x equals sense, that join the chain; otherwise control falls
// through. back makes them count against the budget of the evaluation loop: they lead back.
//
// The jumps are taken with what the first test in x assigned; what later tests assign is forgotten.
func (c *compiler) jumpIf(x Expr, sense bool, chain int, back bool) int {
	u := c.u
	save := u.next
	switch x := x.(type) {
	case *Unary:
		if x.Op == TokNot {
			return c.jumpIf(x.X, !sense, chain, back)
		}
	case *Bool:
		return c.jumpIfBool(x, sense, chain, back)
	case *Cond:
		no := c.jumpIf(x.Test, false, noJumps, false)
		before := u.flow()
		chain = c.jumpIf(x.X, sense, chain, back)
		end := c.jump(OpJump, 0, 0, 0, noJumps, x.Span)
		u.land(no)
		u.setFlow(before)
		chain = c.jumpIf(x.Y, sense, chain, back)
		u.land(end)
		u.setFlow(before)
		return chain
	case *Cmp:
		chain = c.jumpIfCmp(x, sense, chain, back)
		u.next = save
		return chain
	}
	if v, ok := fold(x); ok {
		if constTruth(v) != sense {
			return chain
		}
		op := OpJump
		if back {
			op = OpJumpBack
		}
		return c.jump(op, 0, 0, 0, chain, *x.GetSpan())
	}
	r := c.operand(x, -1)
	op := OpJumpFalse
	if sense {
		op = OpJumpTrue
	}
	if back {
		op--
	}
	u.next = save
	return c.jump(op, r, 0, 0, chain, *x.GetSpan())
}

func (c *compiler) jumpIfBool(x *Bool, sense bool, chain int, back bool) int {
	u := c.u
	last := len(x.Xs) - 1
	var first flow
	skip := noJumps
	for i, y := range x.Xs {
		switch {
		case sense == (x.Op == TokOr) || i == last:
			chain = c.jumpIf(y, sense, chain, back)
		default:
			skip = c.jumpIf(y, !sense, skip, false)
		}
		if i == 0 {
			first = u.flow()
		}
	}
	u.land(skip)
	u.setFlow(first)
	return chain
}

func (c *compiler) jumpIfCmp(x *Cmp, sense bool, chain int, back bool) int {
	u := c.u
	l := c.operand(x.X, -1)
	lspan := x.X.GetSpan()
	last := len(x.Ops) - 1
	if last == 0 {
		chain, _ = c.jumpIfCmp1(x, 0, l, lspan, -1, sense, chain, back)
		return chain
	}
	skip := noJumps
	var first flow
	sides := c.temps(2) // for the right sides in turn
	save := u.next
	for i := range x.Ops {
		side := sides + i&1
		switch {
		case i == last:
			chain, l = c.jumpIfCmp1(x, i, l, lspan, side, sense, chain, back)
		case sense:
			skip, l = c.jumpIfCmp1(x, i, l, lspan, side, false, skip, false)
		default:
			chain, l = c.jumpIfCmp1(x, i, l, lspan, side, false, chain, back)
		}
		u.next = save
		lspan = x.Ys[i].GetSpan()
		if i == 0 {
			first = u.flow()
		}
	}
	u.land(skip)
	u.setFlow(first)
	return chain
}

// jumpIfCmp1 compiles comparison i of a chain whose left side is in R[l], and gives the chain
// of jumps and the register of its right side: hint, or a variable's.
func (c *compiler) jumpIfCmp1(x *Cmp, i, l int, lspan *Span, hint int, sense bool, chain int, back bool) (jumps, right int) {
	tok, y := x.Ops[i], x.Ys[i]
	is := 0
	if sense {
		is = 1
	}
	op, b := OpNop, 0
	switch tok {
	case TokIs, TokIsNot:
		if tok == TokIsNot {
			is ^= 1
		}
		op = OpJumpIs
		if k, ok := y.(*ConstExpr); ok && k.Value == nil && i == len(x.Ops)-1 {
			op = OpJumpIsNone
		}
	case TokIn, TokNotIn:
		if tok == TokNotIn {
			is ^= 1
		}
		op = OpJumpIn
	default:
		op = cmpJumps[cmpOps[tok]]
		if n, ok := smallInt(y); ok && n >= -128 && n <= 127 && i == len(x.Ops)-1 {
			op, b = op+OpJumpLtI-OpJumpLt, int(uint8(int8(n)))
			if back {
				op--
			}
			return c.jump(op, l, b, is, chain, x.Span), l
		}
	}
	if op != OpJumpIsNone {
		l = c.stable(l, *y.GetSpan(), *lspan)
		if op == OpJumpIn && i == len(x.Ops)-1 {
			b = c.container(y, hint)
		} else {
			b = c.operand(y, hint)
		}
	}
	if !back {
		return c.jump(op, l, b, is, chain, x.Span), b
	}
	switch op {
	case OpJumpIs, OpJumpIn, OpJumpIsNone:
		over := c.jump(op, l, b, is^1, noJumps, x.Span)
		chain = c.jump(OpJumpBack, 0, 0, 0, chain, x.Span)
		c.u.land(over)
		return chain, b
	}
	return c.jump(op-1, l, b, is, chain, x.Span), b
}

// container compiles the right side of the last `in`: a display of constants becomes one constant.
func (c *compiler) container(y Expr, hint int) int {
	var items []Expr
	set := false
	switch y := y.(type) {
	case *List:
		items = y.Elts
	case *Set:
		items, set = y.Elts, true
	default:
		return c.operand(y, hint)
	}
	v, ok := foldItems(items)
	if !ok {
		return c.operand(y, hint)
	}
	t := hint
	if t < 0 {
		t = c.temp()
	}
	if set {
		c.loadConst(FrozenSetConst(v), t, *y.GetSpan())
	} else {
		c.loadConst(TupleConst(v), t, *y.GetSpan())
	}
	return t
}

// comparison compiles a chain of comparisons for its value.
func (c *compiler) comparison(x *Cmp, dst int) {
	u := c.u
	l := c.operand(x.X, u.hint(dst))
	if len(x.Ops) == 1 {
		c.compare(x.Ops[0], x.Ys[0], l, x.X.GetSpan(), -1, dst, true, x.Span)
		return
	}
	t := dst
	if !u.isTemp(dst) || l == dst {
		t = c.temp()
	}
	end := noJumps
	var first flow
	lspan := x.X.GetSpan()
	sides := c.temps(2) // for the right sides in turn
	save := u.next
	for i := range x.Ops {
		l = c.compare(x.Ops[i], x.Ys[i], l, lspan, sides+i&1, t, i == len(x.Ops)-1, x.Span)
		u.next = save
		lspan = x.Ys[i].GetSpan()
		if i == 0 {
			first = u.flow()
		}
		if i < len(x.Ops)-1 {
			end = c.jump(OpJumpFalse, t, 0, 0, end, x.Span)
		}
	}
	u.land(end)
	u.setFlow(first)
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, x.Span)
	}
}

// compare emits R[dst] = R[l] op y, and gives the register of the right side: hint, or a variable's.
func (c *compiler) compare(op lexer.TokenType, y Expr, l int, lspan *Span, hint, dst int, last bool, sp Span) (right int) {
	l = c.stable(l, *y.GetSpan(), *lspan)
	negate := 0
	switch op {
	case TokIn, TokNotIn:
		if op == TokNotIn {
			negate = 1
		}
		if last {
			right = c.container(y, hint)
		} else {
			right = c.operand(y, hint)
		}
		c.emit(OpContains, dst, l, right, negate, sp)
	case TokIs, TokIsNot:
		if op == TokIsNot {
			negate = 1
		}
		right = c.operand(y, hint)
		c.emit(OpIs, dst, l, right, negate, sp)
	default:
		right = c.operand(y, hint)
		c.emit(OpCompare, dst, l, right, int(cmpOps[op]), sp)
	}
	return right
}

// notCompared compiles not X op Y: `is` and `in` are negated themselves, others happen in the place of the whole
// for tracebacks.
func (c *compiler) notCompared(x *Unary, y *Cmp, dst int) {
	op, sp := y.Ops[0], y.Span
	switch op {
	case TokIs:
		op = TokIsNot
	case TokIsNot:
		op = TokIs
	case TokIn:
		op = TokNotIn
	case TokNotIn:
		op = TokIn
	default:
		t := c.u.hint(dst)
		if t < 0 {
			t = c.temp()
		}
		l := c.operand(y.X, t)
		c.compare(op, y.Ys[0], l, y.X.GetSpan(), -1, t, true, x.Span)
		c.emit(OpNot, dst, t, 0, 0, x.Span)
		return
	}
	l := c.operand(y.X, c.u.hint(dst))
	c.compare(op, y.Ys[0], l, y.X.GetSpan(), -1, dst, true, sp)
}

// boolean compiles `and` and `or` for their value.
func (c *compiler) boolean(x *Bool, dst int) {
	u := c.u
	t := u.hint(dst)
	if t < 0 {
		t = c.temp()
	}
	op := OpJumpFalse
	if x.Op == TokOr {
		op = OpJumpTrue
	}
	end := noJumps
	var first flow
	for i, y := range x.Xs {
		c.expr(y, t)
		if i == 0 {
			first = u.flow()
		}
		if i < len(x.Xs)-1 {
			end = c.jump(op, t, 0, 0, end, x.Span)
		}
	}
	u.land(end)
	u.setFlow(first)
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, x.Span)
	}
}

// conditional compiles X if Test else Y for its value.
func (c *compiler) conditional(x *Cond, dst int) {
	u := c.u
	if v, ok := fold(x.Test); ok {
		if constTruth(v) {
			c.expr(x.X, dst)
		} else {
			c.expr(x.Y, dst)
		}
		return
	}
	no := c.jumpIf(x.Test, false, noJumps, false)
	before := u.flow()
	c.expr(x.X, dst)
	one := u.flow()
	end := c.jump(OpJump, 0, 0, 0, noJumps, x.Span)
	u.land(no)
	u.setFlow(before)
	c.expr(x.Y, dst)
	u.land(end)
	u.setFlow(u.flow().join(one))
}
