package lang

// nestKind is the sort of a statement that jumps out of it have to tidy up after.
type nestKind uint8

const (
	nestLoop    nestKind = iota
	nestTry              // the body of try … except: nothing to do
	nestFinally          // the body of try … finally: the finally part is to be run
	nestHandler          // an exception is being handled: the one handled before comes back
	nestName             // the body of `except … as name`: name is unset
	nestWith             // the context manager is left
)

// block is such a statement while its inside is being compiled.
type block struct {
	kind  nestKind
	start int  // where the code its handler protects begins or goes on, or -1
	off   bool // the handler does not protect what is being emitted
	label int  // of the handler, in unit.targets

	breaks, continues int // nestLoop: chains of jumps
	after             *flow
	finally           []Stmt   // nestFinally
	reg               int      // nestHandler: the exception handled before; nestWith: the exit method
	name              variable // nestName
	span              Span     // nestWith: of the context expression
}

// push opens a block.
func (c *compiler) push(b block) { c.u.blocks = append(c.u.blocks, b) }

// pop closes the innermost block, and the code that its handler protects.
func (c *compiler) pop() *block {
	u := c.u
	b := &u.blocks[len(u.blocks)-1]
	c.suspend(b)
	u.blocks = u.blocks[:len(u.blocks)-1]
	return b
}

// protect opens a block whose inside is protected by a handler.
func (c *compiler) protect(b block) (label int) {
	u := c.u
	b.start, b.label = u.here(), len(u.targets)
	u.targets = append(u.targets, 0)
	c.push(b)
	return b.label
}

// suspend ends the protection of a block for the code that follows. As an inner block is always suspended before
// an outer one, the rows of the exception table come innermost first.
func (c *compiler) suspend(b *block) {
	u := c.u
	if !b.off && b.start >= 0 && b.start < u.here() {
		u.handlers = append(u.handlers, Handler{int32(b.start), int32(u.here()), int32(b.label)})
	}
	b.off = true
}

// resume goes on with the protection of a block.
func (c *compiler) resume(b *block) {
	if b.off && b.start >= 0 {
		b.start = c.u.here()
	}
	b.off = false
}

// place says that the handler of a label begins here.
func (u *unit) place(label int) { u.targets[label] = int32(u.here()) }

// unwind emits what has to be done on the way out of the blocks from depth on. The caller emits the jump, then
// calls rewind.
func (c *compiler) unwind(depth int, sp Span) {
	u := c.u
	for i := len(u.blocks) - 1; i >= depth; i-- {
		b := &u.blocks[i]
		c.suspend(b)
		switch b.kind {
		case nestHandler:
			c.emit(OpPopExc, b.reg, 0, 0, 0, sp)
		case nestName:
			c.clear(b.name, sp)
		case nestWith:
			save := u.next
			c.emit(OpExitWith, b.reg, 0, c.temp(), 0, b.span)
			u.next = save
		case nestFinally:
			inner := append([]block(nil), u.blocks[i:]...)
			u.blocks = u.blocks[:i]
			c.finallyBody(inner[0].finally)
			u.blocks = append(u.blocks[:i], inner...)
		}
		if u.dead { // the finally part itself leaves
			return
		}
	}
}

// rewind resumes the protection that unwind suspended.
func (c *compiler) rewind(depth int) {
	u := c.u
	for i := depth; i < len(u.blocks); i++ {
		c.resume(&u.blocks[i])
	}
}

func (c *compiler) returnStmt(s *Return) {
	u := c.u
	sp := s.Span()
	tidy := false
	for i := range u.blocks {
		tidy = tidy || u.blocks[i].kind != nestLoop && u.blocks[i].kind != nestTry
	}
	var x Expr = &ConstExpr{Span: sp}
	if s.X != nil {
		x = s.X.Expr
	}
	if !tidy {
		c.returnValue(x, sp)
		return
	}
	v, constant := fold(x)
	r := 0
	if !constant {
		r = c.operand(x, -1)
		if !u.isTemp(r) {
			t := c.temp()
			c.emit(OpMove, t, r, 0, 0, sp)
			r = t
		}
	}
	c.unwind(0, sp)
	if !u.dead {
		if constant {
			c.emit(OpReturnConst, 0, 0, 0, c.constant(v), sp)
		} else {
			c.emit(OpReturn, r, 0, 0, 0, sp)
		}
	}
	c.rewind(0)
	u.kill()
}

// loop is the innermost loop's place in blocks; Analyse has seen to it that there is one.
func (u *unit) loop() int {
	i := len(u.blocks) - 1
	for u.blocks[i].kind != nestLoop {
		i--
	}
	return i
}

func (c *compiler) breakStmt(sp Span) {
	u := c.u
	i := u.loop()
	c.unwind(i+1, sp)
	if !u.dead {
		b := &u.blocks[i]
		b.breaks = c.jump(OpJump, 0, 0, 0, b.breaks, sp)
		*b.after = b.after.join(u.flow())
	}
	c.rewind(i + 1)
	u.kill()
}

func (c *compiler) continueStmt(sp Span) {
	u := c.u
	i := u.loop()
	c.unwind(i+1, sp)
	if !u.dead {
		b := &u.blocks[i]
		b.continues = c.jump(OpJump, 0, 0, 0, b.continues, sp)
	}
	c.rewind(i + 1)
	u.kill()
}

// while puts the test at the bottom.
func (c *compiler) while(s *While) {
	u := c.u
	test := s.Test.Expr
	v, constant := fold(test)
	if constant && !constTruth(v) {
		if s.Else != nil {
			c.stmts(s.Else.Stmts)
		}
		return
	}
	after := nowhere // the flow of breaks
	head := flow{u.bound.without(c.findDeletions()), false}
	u.setFlow(head)
	enter := noJumps
	if !constant {
		enter = c.jump(OpJump, 0, 0, 0, noJumps, *test.GetSpan())
	}
	top := u.here()
	c.push(block{kind: nestLoop, start: -1, breaks: noJumps, continues: noJumps, after: &after})
	c.stmts(s.Body.Stmts)
	b := *c.pop()
	if constant {
		u.patch(b.continues, u.here())
		if !u.dead || b.continues != noJumps {
			c.emit(OpJumpBack, 0, 0, 0, top, *test.GetSpan())
		}
		u.kill()
	} else {
		u.land(enter)
		u.land(b.continues)
		u.setFlow(head)
		u.patch(c.jumpIf(test, true, noJumps, true), top)
	}
	if s.Else != nil && !u.dead {
		c.stmts(s.Else.Stmts)
	}
	u.land(b.breaks)
	u.setFlow(u.flow().join(after))
}

func (c *compiler) forStmt(s *For) {
	u := c.u
	iter := s.Iter.Expr
	sp := *iter.GetSpan()
	it := c.temp()
	c.emit(OpGetIter, it, c.iterable(iter, it), 0, 0, sp)
	u.next = it + 1
	v := c.loopVar(s.Target.Expr)
	after := nowhere
	head := flow{u.bound.without(c.findDeletions()), false}
	u.setFlow(head)
	enter := c.jump(OpJump, 0, 0, 0, noJumps, sp)
	top := u.here()
	c.push(block{kind: nestLoop, start: -1, breaks: noJumps, continues: noJumps, after: &after})
	c.assignLoopVar(s.Target.Expr, v)
	c.stmts(s.Body.Stmts)
	b := *c.pop()
	u.land(enter)
	u.land(b.continues)
	c.emit(OpForIter, it, v, 0, top, sp)
	u.setFlow(head)
	if s.Else != nil {
		c.stmts(s.Else.Stmts)
	}
	if b.breaks != noJumps {
		u.land(b.breaks)
		c.emit(OpClearFast, it, 0, 0, 0, sp) // drop an iterator that is not at its end
	}
	u.setFlow(u.flow().join(after))
}
