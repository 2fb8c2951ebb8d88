package re

import "strings"

// search looks for the leftmost match from start on; it gives where that begins and ends, -1 if there is none. The last place
// where it may begin is m.end.
func (m *matcher) search(start int) (int, int, error) {
	prog := m.prog
	if prog.anchored {
		if start > 0 {
			return -1, -1, nil
		}
		end, err := m.match(0)
		if end < 0 {
			return -1, -1, err
		}
		return 0, end, err
	}
	for p := start; ; {
		switch {
		case p+prog.minWidth > m.end:
			return -1, -1, nil
		case prog.prefix != "":
			i := strings.Index(m.s[p:m.end], prog.prefix)
			if i < 0 {
				return -1, -1, nil
			}
			m.fuel -= i / bytesStep
			p += i
		case prog.first != nil:
			s, first, from := m.s[:m.end], prog.first, p
			for p < len(s) && !first[s[p]] {
				p++
			}
			if p == len(s) {
				return -1, -1, nil
			}
			m.fuel -= (p - from) / bytesStep
		}
		if p > start {
			m.advance = -1
		}
		end, err := m.match(p)
		if end >= 0 || err != nil {
			return p, end, err
		}
		if p >= m.end {
			return -1, -1, nil
		}
		m.advance = -1
		p = m.next(p)
		if m.fuel--; m.fuel < 0 {
			if err := m.poll(); err != nil {
				return -1, -1, err
			}
		}
	}
}

// match tries the program at pos; it gives where the match ends, -1 if there is none.
func (m *matcher) match(pos int) (int, error) {
	code, s, end := m.prog.code, m.s, m.end
	m.stack = m.stack[:0]
	m.lastMark, m.lastIndex = -1, -1
	pc := 0
	for {
		in := &code[pc]
		switch in.op {
		case opSuccess:
			if !(m.full && pos != end) && pos != m.advance {
				return pos, nil
			}
		case opByte:
			if pos < end && int16(s[pos]) == in.b {
				pos++
				pc++
				continue
			}
		case opText:
			if n := len(in.text); pos+n <= end && s[pos:pos+n] == in.text {
				pos += n
				pc++
				continue
			}
		case opSet:
			if q := m.one(in.set, pos); q >= 0 {
				pos = q
				pc++
				continue
			}
		case opAt:
			if m.isAt(in.at, pos) {
				pc++
				continue
			}
		case opMark:
			if err := m.setMark(in.x, pos); err != nil {
				return -1, err
			}
			pc++
			continue
		case opJump:
			pc = in.x
			continue
		case opSplit:
			if in.first != nil && (pos >= end || !in.first[s[pos]]) {
				pc = in.x
				continue
			}
			if err := m.choice(pc, pos, 0, 0); err != nil {
				return -1, err
			}
			pc++
			continue
		case opMany, opManyKeep:
			q, ok, err := m.repeatOne(in, pc, pos)
			if err != nil {
				return -1, err
			}
			if ok {
				pos = q
				pc++
				continue
			}
		case opFew:
			q, k, err := m.many(in.set, pos, in.lo)
			if err != nil {
				return -1, err
			}
			if k == in.lo {
				if in.hi > in.lo {
					if err := m.choice(pc, q, in.hi-in.lo, 0); err != nil {
						return -1, err
					}
				}
				pos = q
				pc++
				continue
			}
		case opRef:
			if from, to := m.group(in.x); from >= 0 && from <= to {
				if q := m.sameText(in.fold, from, to, pos); q >= 0 {
					pos = q
					pc++
					continue
				}
			}
		case opCond:
			pc++
			if from, to := m.group(in.x); from < 0 || to < from {
				pc = in.y
			}
			continue
		case opFail:
		default:
			q, to, err := m.compound(in, pc, pos)
			if err != nil {
				return -1, err
			}
			if to >= 0 {
				pos, pc = q, to
				continue
			}
		}
		q, to, err := m.retry()
		if to < 0 {
			return -1, err
		}
		pos, pc = q, to
	}
}

// repeatOne matches as many characters as it can; fewer are to be tried later.
func (m *matcher) repeatOne(in *instr, pc, pos int) (int, bool, error) {
	least := pos
	if in.lo > 0 {
		if in.lo == 1 {
			if least = m.one(in.set, pos); least < 0 {
				return 0, false, nil
			}
		} else {
			q, k, err := m.many(in.set, pos, in.lo)
			if err != nil || k < in.lo {
				return 0, false, err
			}
			least = q
		}
	}
	rest := in.hi
	if rest != unlimited {
		rest -= in.lo
	}
	q, _, err := m.many(in.set, least, rest)
	if err != nil {
		return 0, false, err
	}
	if q > least && in.op == opMany && !m.done(pc+1, q) {
		if err := m.choice(pc, q, least, 0); err != nil {
			return 0, false, err
		}
	}
	return q, true, nil
}

// done tells whether all that is left of the program is to succeed at pos.
func (m *matcher) done(pc, pos int) bool {
	return m.prog.code[pc].op == opSuccess && !m.full && pos != m.advance
}

// compound runs the instructions of repeats and of parts that are matched by themselves. It gives where to go on, in the text and
// in the program; -1 if the instruction fails.
func (m *matcher) compound(in *instr, pc, pos int) (int, int, error) {
	x := in.x
	switch in.op {
	case opRepeat:
		return pos, in.y, m.setCounter(x, -1, -1)
	case opLoop:
		if m.fuel--; m.fuel < 0 {
			if err := m.poll(); err != nil {
				return 0, -1, err
			}
		}
		n := m.count[x] + 1
		if n < in.lo {
			return pos, in.y, m.setCounter(x, n, m.lastPos[x])
		}
		if n >= in.hi && in.hi != unlimited || pos == m.lastPos[x] || in.first != nil && (pos >= m.end || !in.first[m.s[pos]]) {
			return pos, pc + 1, nil
		}
		err := m.choice(pc, pos, m.count[x], m.lastPos[x])
		m.count[x], m.lastPos[x] = n, pos
		return pos, in.y, err
	case opLazyLoop:
		if m.fuel--; m.fuel < 0 {
			if err := m.poll(); err != nil {
				return 0, -1, err
			}
		}
		n := m.count[x] + 1
		if n < in.lo {
			return pos, in.y, m.setCounter(x, n, m.lastPos[x])
		}
		if (n < in.hi || in.hi == unlimited) && pos != m.lastPos[x] {
			return pos, pc + 1, m.choice(pc, pos, m.count[x], m.lastPos[x])
		}
		return pos, pc + 1, nil
	case opKeep:
		m.count[x], m.lastPos[x] = 0, -1
		return pos, pc + 1, nil
	case opKeepLoop:
		if m.fuel--; m.fuel < 0 {
			if err := m.poll(); err != nil {
				return 0, -1, err
			}
		}
		m.regs[in.z].base = len(m.stack)
		switch {
		case m.count[x] < in.lo:
			return pos, pc + 1, nil
		case m.count[x] >= in.hi && in.hi != unlimited || pos == m.lastPos[x]:
			return pos, in.y, nil
		}
		m.lastPos[x] = pos
		return pos, pc + 1, m.choice(pc, pos, 0, 0)
	case opKeepEnd:
		m.commit(m.regs[in.z].base)
		m.count[x]++
		return pos, in.y, nil
	case opAtomic:
		m.regs[x] = reg{len(m.stack), pos}
		return pos, pc + 1, nil
	case opAtomicEnd:
		m.commit(m.regs[x].base)
		return pos, pc + 1, nil
	case opLook:
		m.regs[x] = reg{len(m.stack), pos}
		q := m.back(pos, in.y)
		if q < 0 {
			return 0, -1, nil
		}
		return q, pc + 1, nil
	case opLookEnd:
		m.commit(m.regs[x].base)
		return m.regs[x].pos, pc + 1, nil
	case opNot:
		q := m.back(pos, in.y)
		if q < 0 {
			return pos, in.z, nil
		}
		m.regs[x] = reg{len(m.stack), pos}
		return q, pc + 1, m.choice(pc, pos, 0, 0)
	case opNotEnd:
		m.abandon(m.regs[x].base)
	}
	return 0, -1, nil
}

// retry goes back to what is to be tried next. It gives where to go on, in the text and in the program; -1 if nothing
// is left.
func (m *matcher) retry() (int, int, error) {
	if m.fuel--; m.fuel < 0 {
		if err := m.poll(); err != nil {
			return 0, -1, err
		}
	}
	for len(m.stack) > 0 {
		f := &m.stack[len(m.stack)-1]
		if f.pc < 0 {
			m.undo(f)
			m.stack = m.stack[:len(m.stack)-1]
			continue
		}
		m.lastMark, m.lastIndex = int(f.lastMark), int(f.lastIndex)
		pc := int(f.pc)
		in := &m.prog.code[pc]
		switch in.op {
		case opMany:
			if p := m.fewer(in, f); p >= 0 {
				return p, pc + 1, nil
			}
			continue
		case opFew:
			p, err := m.more(in, f)
			if err != nil {
				return 0, -1, err
			}
			if p >= 0 {
				return p, pc + 1, nil
			}
			m.stack = m.stack[:len(m.stack)-1]
			continue
		}
		pos, a, b := f.pos, f.a, f.b
		m.stack = m.stack[:len(m.stack)-1]
		switch in.op {
		case opSplit:
			return pos, in.x, nil
		case opLoop:
			m.count[in.x], m.lastPos[in.x] = a, b
			return pos, pc + 1, nil
		case opLazyLoop:
			m.count[in.x], m.lastPos[in.x] = a, b
			return pos, in.y, m.setCounter(in.x, a+1, pos)
		case opKeepLoop:
			return pos, in.y, nil
		case opNot:
			return pos, in.z, nil
		}
	}
	return 0, -1, nil
}

// fewer gives up one character of a repeat at the top of the stack; -1, and the frame is gone, if there is none to give up.
func (m *matcher) fewer(in *instr, f *frame) int {
	p := f.pos
	switch {
	case p <= f.a:
		p = -1
	case in.b < 0:
		p = m.prev(p)
	default: // no character has this byte but as its first one
		p = f.a + strings.LastIndexByte(m.s[f.a:p], byte(in.b))
		m.fuel -= (f.pos - p) / bytesStep
		if p < f.a {
			p = -1
		}
	}
	if p <= f.a {
		m.stack = m.stack[:len(m.stack)-1]
	} else {
		f.pos = p
	}
	return p
}

// more takes one more character for a repeat at the top of the stack, -1 if there is none.
func (m *matcher) more(in *instr, f *frame) (int, error) {
	for f.a > 0 {
		p := m.one(in.set, f.pos)
		if p < 0 {
			return -1, nil
		}
		f.pos = p
		if in.hi != unlimited {
			f.a--
		}
		if m.fuel--; m.fuel < 0 {
			if err := m.poll(); err != nil {
				return -1, err
			}
		}
		if in.b < 0 || p < m.end && int16(m.s[p]) == in.b {
			return p, nil
		}
	}
	return -1, nil
}
