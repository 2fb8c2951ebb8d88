package interp

import "terrarium/lang"

// regSet is a set of registers.
type regSet [4]uint64

func (s *regSet) add(r int)      { s[r>>6&3] |= 1 << (r & 63) }
func (s *regSet) remove(r int)   { s[r>>6&3] &^= 1 << (r & 63) }
func (s *regSet) has(r int) bool { return s[r>>6&3]&(1<<(r&63)) != 0 }

// liveness tells, for every instruction of a code object, which registers may be read from there on before they are written. Variables and
// cells always count: the language keeps what they hold until they are rebound or the call ends.
func (p *Process) liveness(c *lang.Code) []regSet {
	if l, ok := p.static.live.Load(c); ok {
		return l.([]regSet)
	}
	l, _ := p.static.live.LoadOrStore(c, computeLiveness(c))
	return l.([]regSet)
}

func computeLiveness(c *lang.Code) []regSet {
	n := len(c.Instrs)
	reads, writes := make([]regSet, n), make([]regSet, n)
	for pc, i := range c.Instrs {
		registerUse(i, &reads[pc], &writes[pc])
	}
	// handler[pc] is where an exception raised by the instruction goes on, -1 for nowhere: the first row that covers it.
	handler := make([]int32, n)
	for pc := range handler {
		handler[pc] = -1
		for _, h := range c.Handlers {
			if int(h.Start) <= pc && pc < int(h.End) {
				handler[pc] = h.Target
				break
			}
		}
	}
	live := make([]regSet, n+1)
	for changed := true; changed; {
		changed = false
		for pc := n - 1; pc >= 0; pc-- {
			var s regSet
			join := func(to int) {
				if 0 <= to && to <= n {
					for k := range s {
						s[k] |= live[to][k]
					}
				}
			}
			i := c.Instrs[pc]
			switch i.Op() {
			case lang.OpReturn, lang.OpReturnConst, lang.OpRaise, lang.OpReraise, lang.OpJump, lang.OpJumpBack:
			default:
				join(pc + 1)
			}
			if i.Op().Info().D == lang.Target {
				join(i.D())
				if i.Op() == lang.OpForIter && live[i.D()].has(int(i.B())) && !live[pc+1].has(int(i.B())) {
					s.remove(int(i.B())) // written on the way there
				}
			}
			for k := range s {
				s[k] &^= writes[pc][k]
			}
			if h := handler[pc]; h >= 0 && !cannotRaise(i.Op()) {
				join(int(h))
			}
			for k := range s {
				s[k] |= reads[pc][k]
			}
			if s != live[pc] {
				live[pc] = s
				changed = true
			}
		}
	}
	// A for statement keeps its iterator as long as the loop runs, even if the way there leads out of it for certain.
	for p, i := range c.Instrs {
		if i.Op() == lang.OpForIter {
			for pc := i.D(); pc >= 0 && pc <= p; pc++ {
				live[pc].add(int(i.A()))
			}
		}
	}
	vars := c.Cell0 + len(c.CellNames) + len(c.FreeNames)
	for pc := range live {
		for r := range vars {
			live[pc].add(r)
		}
	}
	return live[:n]
}

// cannotRaise tells whether an instruction never goes on at an exception handler.
func cannotRaise(op lang.Op) bool {
	switch op {
	case lang.OpNop, lang.OpMove, lang.OpLoadConst, lang.OpClearFast, lang.OpMakeCell, lang.OpCopyFree, lang.OpStoreCell, lang.OpJump,
		lang.OpPushExc, lang.OpPopExc, lang.OpReturn, lang.OpReturnConst, lang.OpAssertError, lang.OpSaveRegs, lang.OpRestoreRegs, lang.OpIs:
		return true
	}
	return false
}

// registerUse notes the registers that an instruction reads and those that it surely writes. What it may read counts as read.
func registerUse(i lang.Instr, reads, writes *regSet) {
	a, b, c, d := int(i.A()), int(i.B()), int(i.C()), i.D()
	span := func(s *regSet, from, n int) {
		for r := from; r < from+n; r++ {
			s.add(r)
		}
	}
	op := i.Op()
	info := op.Info()
	use := func(kind lang.Operand, r int) {
		switch kind {
		case lang.RegIn, lang.RegInOut, lang.CellIn:
			reads.add(r)
		case lang.RegOptional:
			if optionalRead(i, op) {
				reads.add(r)
			}
		case lang.RegOut, lang.CellOut:
			writes.add(r)
		case lang.RegOut2:
			span(writes, r, 2)
		}
	}
	switch op {
	case lang.OpCall, lang.OpCallKw:
		reads.add(a)
		span(reads, a+2, b)
		writes.add(c)
		return
	case lang.OpCallMethod, lang.OpCallMethodKw:
		span(reads, a, b+2)
		writes.add(c)
		return
	case lang.OpCallEx:
		reads.add(a)
		span(reads, a+2, 1+b)
		writes.add(c)
		return
	case lang.OpBuildMap:
		span(reads, b, 2*c)
		writes.add(a)
		return
	case lang.OpBuildList, lang.OpBuildTuple, lang.OpBuildSet, lang.OpBuildString:
		span(reads, b, c)
		writes.add(a)
		return
	case lang.OpBuildSlice:
		n := 3
		if c == 2 {
			n = 2
		}
		span(reads, b, n)
		writes.add(a)
		return
	case lang.OpGetSlice:
		reads.add(b)
		span(reads, c, d)
		writes.add(a)
		return
	case lang.OpSetSlice:
		reads.add(a)
		span(reads, b, d)
		reads.add(c)
		return
	case lang.OpMakeFunction:
		for k := range 3 {
			if c&(1<<k) != 0 {
				reads.add(b + k)
			}
		}
		writes.add(a)
		return
	case lang.OpRaise:
		if b >= 1 {
			reads.add(a)
		}
		if b == 2 {
			reads.add(c)
		}
		return
	case lang.OpSaveRegs:
		span(reads, a, b)
		return
	case lang.OpRestoreRegs:
		span(writes, a, b)
		return
	case lang.OpUnpack:
		reads.add(a)
		span(writes, b, c)
		return
	case lang.OpUnpackEx:
		reads.add(a)
		span(writes, b, c+1+d)
		return
	case lang.OpMatchClass:
		reads.add(b)
		span(reads, c, 2)
		writes.add(a)
		return
	case lang.OpForIter:
		reads.add(a) // b is written on one of the two ways only
		return
	case lang.OpSend:
		reads.add(a)
		reads.add(b)
		return
	}
	use(info.A, a)
	use(info.B, b)
	use(info.C, c)
	use(info.D, d)
}

// optionalRead tells whether the instruction reads its RegOptional operand.
func optionalRead(i lang.Instr, op lang.Op) bool {
	switch op {
	case lang.OpMakeCell:
		return i.C() == 1
	case lang.OpYield:
		return i.C() != 0
	case lang.OpFormat:
		return i.C()&4 != 0
	}
	return true
}
