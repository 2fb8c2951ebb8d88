package lang

// Where an exception is handled, three registers matter: s has the exception handled before, e the one
// caught. However control gets out of the handler, POP_EXCEPT s comes first; an exception raised inside is caught by a
// cover handler that does only this and raises it again.

func (c *compiler) try(s *Try) {
	if s.Finally == nil {
		c.tryExcept(s)
		return
	}
	u := c.u
	sp := s.Span()
	before, deleted := u.flow(), u.deleted
	u.deleted = regSet{}
	label := c.protect(block{kind: nestFinally, finally: s.Finally.Stmts})
	if len(s.Excepts) > 0 {
		c.tryExcept(s)
	} else {
		c.stmts(s.Body.Stmts)
	}
	c.pop()
	end := noJumps
	if !u.dead {
		c.finallyBody(s.Finally.Stmts)
		if !u.dead {
			end = c.jump(OpJump, 0, 0, 0, noJumps, sp)
		}
	}
	after := u.flow()
	u.place(label)
	u.setFlow(flow{before.bound.without(u.deleted), before.dead})
	saved, e := c.caught(sp)
	cover := c.protect(block{kind: nestHandler, reg: saved})
	c.finallyBody(s.Finally.Stmts)
	c.pop()
	if !u.dead {
		c.reraise(saved, e, sp)
	}
	c.cover(cover, saved, sp)
	u.land(end)
	u.setFlow(after)
	u.deleted = u.deleted.or(deleted)
}

// finallyBody compiles one of the copies of a finally part.
func (c *compiler) finallyBody(body []Stmt) {
	c.inCopy++
	c.stmts(body)
	c.inCopy--
}

// caught begins a handler: it gives the registers of the exception handled so far and of the one caught.
func (c *compiler) caught(sp Span) (saved, e int) {
	saved = c.temps(2)
	c.emit(OpPushExc, saved, saved+1, 0, 0, sp)
	return saved, saved + 1
}

// reraise leaves a handler with the exception it was entered with.
func (c *compiler) reraise(saved, e int, sp Span) {
	c.emit(OpPopExc, saved, 0, 0, 0, sp)
	c.emit(OpReraise, e, 0, 0, 0, sp)
	c.u.kill()
}

// cover is the handler for what is raised inside a handler.
func (c *compiler) cover(label, saved int, sp Span) {
	u := c.u
	u.place(label)
	save := u.next
	_, e := c.caught(sp)
	c.reraise(saved, e, sp)
	u.next = save
}

func (c *compiler) tryExcept(s *Try) {
	u := c.u
	save := u.next
	sp := s.Span()
	before, deleted := u.flow(), u.deleted
	u.deleted = regSet{}
	label := c.protect(block{kind: nestTry})
	c.stmts(s.Body.Stmts)
	c.pop()
	if s.Else != nil && !u.dead {
		c.stmts(s.Else.Stmts)
	}
	after := u.flow()
	end := noJumps
	if !u.dead {
		end = c.jump(OpJump, 0, 0, 0, end, sp)
	}
	entry := flow{before.bound.without(u.deleted), before.dead}

	u.place(label)
	saved, e := c.caught(sp)
	u.setFlow(entry)
	cover := c.protect(block{kind: nestHandler, reg: saved})
	bare := false
	for i := range s.Excepts {
		x := &s.Excepts[i]
		xsp := x.Span()
		u.setFlow(entry)
		next := noJumps
		if x.Type != nil {
			t := u.next
			next = c.jump(OpMatchExc, e, c.operand(x.Type.Expr, -1), 0, noJumps, xsp)
			u.next = t
			entry = u.flow()
		} else {
			bare = true
		}
		c.handlerBody(x, e)
		handler := &u.blocks[len(u.blocks)-1]
		c.suspend(handler)
		if !u.dead {
			c.emit(OpPopExc, saved, 0, 0, 0, xsp)
			end = c.jump(OpJump, 0, 0, 0, end, xsp)
			after = after.join(u.flow())
		}
		c.resume(handler)
		u.land(next)
	}
	c.pop()
	if !bare {
		c.reraise(saved, e, sp)
	}
	c.cover(cover, saved, sp)
	u.land(end)
	u.setFlow(after)
	u.deleted = u.deleted.or(deleted)
	u.next = save
}

// handlerBody compiles the body of an except clause; the name after `as` is unset however it ends.
func (c *compiler) handlerBody(x *Except, e int) {
	if x.As == "" {
		c.stmts(x.Body.Stmts)
		return
	}
	u := c.u
	sp := x.Span()
	v := c.variable(x.As)
	c.store(v, e, sp)
	label := c.protect(block{kind: nestName, name: v})
	c.stmts(x.Body.Stmts)
	c.pop()
	if !u.dead {
		c.clear(v, sp)
	} else if v.kind == varLocal {
		u.deleted.add(v.reg)
	}
	f := u.flow()
	end := noJumps
	if !u.dead {
		end = c.jump(OpJump, 0, 0, 0, noJumps, sp)
	}
	u.place(label)
	save := u.next
	_, raised := c.caught(sp)
	c.clear(v, sp)
	c.emit(OpReraise, raised, 0, 0, 0, sp)
	u.next = save
	u.land(end)
	u.setFlow(f)
}

// with compiles a with statement from item i on.
func (c *compiler) with(s *With, i int) {
	u := c.u
	save, base := u.next, u.base
	item := &s.Items.List[i]
	sp := *item.X.GetSpan()
	m := c.operand(item.X, -1)
	u.next = save
	exit := c.temps(2)
	c.emit(OpEnterWith, m, exit, 0, 0, sp)
	before, deleted := u.flow(), u.deleted
	u.deleted = regSet{}
	label := c.protect(block{kind: nestWith, reg: exit, span: sp})
	if item.As != nil {
		c.assign(item.As, exit+1)
	}
	u.next = exit + 1
	u.base = u.next
	if i+1 < len(s.Items.List) {
		c.with(s, i+1)
	} else {
		c.stmts(s.Body.Stmts)
	}
	c.pop()
	after := u.flow()
	end := noJumps
	if !u.dead {
		c.emit(OpExitWith, exit, 0, exit, 0, sp)
		end = c.jump(OpJump, 0, 0, 0, noJumps, sp)
	}

	u.place(label)
	u.setFlow(flow{before.bound.without(u.deleted), before.dead})
	saved, e := c.caught(sp)
	cover := c.protect(block{kind: nestHandler, reg: saved})
	t := c.temp()
	c.emit(OpExceptWith, exit, e, t, 0, sp)
	suppressed := c.jump(OpJumpTrue, t, 0, 0, noJumps, sp)
	c.pop()
	after = after.join(u.flow())
	c.reraise(saved, e, sp)
	c.cover(cover, saved, sp)
	u.land(suppressed)
	c.emit(OpPopExc, saved, 0, 0, 0, sp)
	u.land(end)
	u.setFlow(after)
	u.deleted = u.deleted.or(deleted)
	u.next, u.base = save, base
}
