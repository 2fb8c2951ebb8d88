package lang

// emit appends an instruction.
func (c *compiler) emit(op Op, a, b, x, d int, sp Span) int {
	u := c.u
	u.instrs = append(u.instrs, MakeInstr(op, uint8(a), uint8(b), uint8(x), int32(d)))
	u.spans = append(u.spans, sp)
	if c.inCopy > 0 {
		if c.copied++; c.copied > maxCopied {
			c.fail(sp, "too many nested finally blocks")
		}
	}
	return len(u.instrs) - 1
}

// here is the pc of the next instruction.
func (u *unit) here() int { return len(u.instrs) }

// Forward jumps to one place form a chain through their operand d, which ends in noJumps; it is
// replaced by the target when that is known.

// jump emits a jump that joins a chain, and gives the longer chain.
func (c *compiler) jump(op Op, a, b, x, chain int, sp Span) int {
	return c.emit(op, a, b, x, chain, sp)
}

// patch makes a chain of jumps go to target.
func (u *unit) patch(chain, target int) {
	for chain != noJumps {
		next := u.instrs[chain].D()
		u.instrs[chain].SetD(target)
		chain = next
	}
}

// land makes a chain of jumps go to the next instruction.
func (u *unit) land(chain int) { u.patch(chain, u.here()) }

// link puts one chain in front of another.
func (u *unit) link(first, second int) int {
	if first == noJumps {
		return second
	}
	last := first
	for u.instrs[last].D() != noJumps {
		last = u.instrs[last].D()
	}
	u.instrs[last].SetD(second)
	return first
}

// temp takes the next free register.
func (c *compiler) temp() int { return c.temps(1) }

// temps takes n registers in a row and gives the first.
func (c *compiler) temps(n int) int {
	u := c.u
	t := u.next
	u.next += n
	if u.next > u.nregs {
		if u.next > maxRegs {
			c.fail(Span{}, "too many nested expressions")
		}
		u.nregs = u.next
	}
	return t
}

// isTemp tells whether a register belongs to no variable.
func (u *unit) isTemp(r int) bool { return r >= u.base }

// flow is what is known at a place in the code: which variables are assigned, and whether
// control gets there at all.
type flow struct {
	bound regSet
	dead  bool
}

func (u *unit) flow() flow { return flow{u.bound, u.dead} }

func (u *unit) setFlow(f flow) { u.bound, u.dead = f.bound, f.dead }

// kill says that control does not get past here.
func (u *unit) kill() { u.bound, u.dead = everything, true }

// nowhere is the flow of a place that nothing leads to.
var nowhere = flow{everything, true}

// join is the flow where two ways meet.
func (f flow) join(g flow) flow { return flow{f.bound.and(g.bound), f.dead && g.dead} }

// unset notes that a local variable loses its value.
func (u *unit) unset(reg int) {
	u.bound.remove(reg)
	u.deleted.add(reg)
}
