package re

import (
	"terrarium/interp"
)

// compiler turns nodes into instructions.
type compiler struct {
	t      *interp.Thread
	prog   *program
	groups []*seq
}

// compileSeq compiles a whole pattern.
func compileSeq(t *interp.Thread, p *parser, s *seq) (*program, error) {
	c := &compiler{t: t, groups: p.groups, prog: &program{bytes: p.bytes, groups: len(p.groups) - 1}}
	if err := c.seq(s, p.flags, noByte); err != nil {
		return nil, err
	}
	c.emit(instr{op: opSuccess})
	prog := c.prog
	prog.minWidth, _ = s.width(p.groups)
	if first := prog.code[0]; first.op == opAt {
		prog.anchored = first.at == atBeginning || first.at == atStart
	}
	prog.prefix = c.prefix(s.nodes, p.flags, maxPrefix)
	if prog.prefix == "" {
		prog.first = c.first(s, p.flags, 0)
	}
	return prog, nil
}

// noByte stands for the first byte of what follows a part of the pattern where that is not known.
const noByte int16 = -1

func (c *compiler) emit(in instr) int {
	c.prog.code = append(c.prog.code, in)
	return len(c.prog.code) - 1
}

func (c *compiler) here() int { return len(c.prog.code) }

// combine gives the flags inside a group that adds and takes away some.
func combine(flags, add, del int) int {
	if add&typeFlags != 0 {
		flags &^= typeFlags
	}
	return (flags | add) &^ del
}

// char is the set of a node that matches one character; nil for another node.
func (c *compiler) char(n *node, flags int) *charset {
	switch n.kind {
	case nodeLiteral, nodeNotLiteral:
		ch := n.ch
		if ch >= 1<<16 && flags&flagIgnoreCase != 0 && flags&flagUnicode != 0 {
			ch = interp.SimpleLower(ch)
		}
		return newCharset([]setItem{{lo: ch, hi: ch}}, n.kind == nodeNotLiteral, flags, c.prog.bytes)
	case nodeAny:
		if flags&flagDotAll != 0 {
			return newCharset(nil, true, 0, c.prog.bytes)
		}
		return newCharset([]setItem{{lo: '\n', hi: '\n'}}, true, 0, c.prog.bytes)
	case nodeSet:
		return newCharset(n.items, n.negate, flags, c.prog.bytes)
	}
	return nil
}

// literal gives the text of a node that matches nothing but that.
func (c *compiler) literal(n *node, flags int) (string, bool) {
	if n.kind != nodeLiteral || flags&flagIgnoreCase != 0 && c.cased(n.ch, flags) {
		return "", false
	}
	if c.prog.bytes {
		return string([]byte{byte(n.ch)}), true
	}
	return string(interp.AppendChar(nil, n.ch)), true
}

// text joins the literals that nodes begins with, limit of them at most, and tells how many there are.
func (c *compiler) text(nodes []*node, flags, limit int) (string, int) {
	var b []byte
	n := 0
	for ; n < min(limit, len(nodes)); n++ {
		text, ok := c.literal(nodes[n], flags)
		if !ok {
			break
		}
		b = append(b, text...)
	}
	return string(b), n
}

func (c *compiler) cased(r rune, flags int) bool {
	if flags&flagUnicode != 0 {
		return interp.IsCased(r)
	}
	return isLetter(r)
}

// seq compiles nodes in a row; after is the byte that must follow them.
func (c *compiler) seq(s *seq, flags int, after int16) error {
	for i := 0; i < len(s.nodes); i++ {
		n := s.nodes[i]
		if text, n := c.text(s.nodes[i:], flags, len(s.nodes)); n > 0 {
			i += n - 1
			if len(text) == 1 {
				c.emit(instr{op: opByte, b: int16(text[0])})
			} else {
				c.emit(instr{op: opText, text: text})
			}
			continue
		}
		next := after
		if i+1 < len(s.nodes) {
			next = noByte
			if text := c.prefix(s.nodes[i+1:], flags, 1); text != "" {
				next = int16(text[0])
			}
		}
		if err := c.node(n, flags, next); err != nil {
			return err
		}
	}
	return nil
}

func (c *compiler) node(n *node, flags int, next int16) error {
	if set := c.char(n, flags); set != nil {
		c.emit(instr{op: opSet, set: set})
		return nil
	}
	switch n.kind {
	case nodeFail:
		c.emit(instr{op: opFail})
	case nodeAt:
		c.emit(instr{op: opAt, at: placeOf(n.at, flags)})
	case nodeRef:
		in := instr{op: opRef, x: n.group}
		if flags&flagIgnoreCase != 0 {
			in.fold = foldASCII
			if flags&flagUnicode != 0 {
				in.fold = foldUnicode
			}
		}
		c.emit(in)
	case nodeRepeat:
		return c.repeat(n, flags, next)
	default:
		if err := c.t.Enter(); err != nil {
			return err
		}
		defer c.t.Leave()
	}
	switch n.kind {
	case nodeGroup:
		if n.group > 0 {
			c.emit(instr{op: opMark, x: 2*n.group - 2})
			if err := c.seq(n.body, combine(flags, n.add, n.del), next); err != nil {
				return err
			}
			c.emit(instr{op: opMark, x: 2*n.group - 1})
			return nil
		}
		return c.seq(n.body, combine(flags, n.add, n.del), next)
	case nodeAtomic:
		reg := c.reg()
		c.emit(instr{op: opAtomic, x: reg})
		if err := c.seq(n.body, flags, noByte); err != nil {
			return err
		}
		c.emit(instr{op: opAtomicEnd, x: reg})
	case nodeLook:
		return c.look(n, flags)
	case nodeBranch:
		return c.branch(n, flags, next)
	case nodeCond:
		cond := c.emit(instr{op: opCond, x: n.group})
		if err := c.seq(n.alts[0], flags, next); err != nil {
			return err
		}
		if len(n.alts) == 2 {
			jump := c.emit(instr{op: opJump})
			c.prog.code[cond].y = c.here()
			if err := c.seq(n.alts[1], flags, next); err != nil {
				return err
			}
			c.prog.code[jump].x = c.here()
			return nil
		}
		c.prog.code[cond].y = c.here()
	}
	return nil
}

func (c *compiler) reg() int {
	c.prog.regs++
	return c.prog.regs - 1
}

// placeOf says which place a node means under some flags.
func placeOf(at atKind, flags int) atKind {
	switch {
	case at == atBeginning && flags&flagMultiline != 0:
		return atLineStart
	case at == atEnd && flags&flagMultiline != 0:
		return atLineEnd
	case at == atBoundary && flags&flagUnicode == 0:
		return atASCIIBoundary
	case at == atNotBoundary && flags&flagUnicode == 0:
		return atNotASCIIBoundary
	}
	return at
}

func (c *compiler) branch(n *node, flags int, next int16) error {
	var jumps []int
	for i, alt := range n.alts {
		split := -1
		if i < len(n.alts)-1 {
			split = c.emit(instr{op: opSplit, first: c.first(alt, flags, 0)})
		}
		if err := c.seq(alt, flags, next); err != nil {
			return err
		}
		if split >= 0 {
			jumps = append(jumps, c.emit(instr{op: opJump}))
			c.prog.code[split].x = c.here()
		}
	}
	for _, j := range jumps {
		c.prog.code[j].x = c.here()
	}
	return nil
}

func (c *compiler) look(n *node, flags int) error {
	width := 0
	if n.behind {
		lo, hi := n.body.width(c.groups)
		if lo > maxCode {
			return &patternError{"looks too much behind", -1}
		}
		if lo != hi {
			return &patternError{"look-behind requires fixed-width pattern", -1}
		}
		width = lo
	}
	reg := c.reg()
	begin, end := opLook, opLookEnd
	if n.negate {
		begin, end = opNot, opNotEnd
	}
	start := c.emit(instr{op: begin, x: reg, y: width})
	if err := c.seq(n.body, flags, noByte); err != nil {
		return err
	}
	c.emit(instr{op: end, x: reg})
	c.prog.code[start].z = c.here()
	return nil
}

// simple gives the set of a repeat's body if it is one character, with the flags of groups around it.
func (c *compiler) simple(s *seq, flags int) *charset {
	for len(s.nodes) == 1 {
		n := s.nodes[0]
		if n.kind != nodeGroup || n.group > 0 {
			return c.char(n, flags)
		}
		s, flags = n.body, combine(flags, n.add, n.del)
	}
	return nil
}

func (c *compiler) repeat(n *node, flags int, next int16) error {
	if set := c.simple(n.body, flags); set != nil {
		in := instr{op: opMany, lo: n.min, hi: n.max, set: set, b: next}
		switch n.mode {
		case lazy:
			in.op = opFew
		case possessive:
			in.op = opManyKeep
		default: // what cannot be followed by one of its own need not give back any
			if in.b >= 0 && in.b < 128 && !set.tab[in.b] {
				in.op = opManyKeep
			}
		}
		c.emit(in)
		return nil
	}
	if err := c.t.Enter(); err != nil {
		return err
	}
	defer c.t.Leave()
	counter := c.prog.counters
	c.prog.counters++
	if n.mode == possessive {
		c.emit(instr{op: opKeep, x: counter})
		loop := c.emit(instr{op: opKeepLoop, x: counter, z: c.reg(), lo: n.min, hi: n.max})
		if err := c.seq(n.body, flags, noByte); err != nil {
			return err
		}
		c.emit(instr{op: opKeepEnd, x: counter, y: loop, z: c.prog.code[loop].z})
		c.prog.code[loop].y = c.here()
		return nil
	}
	begin := c.emit(instr{op: opRepeat, x: counter})
	body := c.here()
	if err := c.seq(n.body, flags, noByte); err != nil {
		return err
	}
	op := opLoop
	if n.mode == lazy {
		op = opLazyLoop
	}
	c.prog.code[begin].y = c.emit(instr{op: op, x: counter, y: body, lo: n.min, hi: n.max, first: c.first(n.body, flags, 0)})
	return nil
}

const maxPrefix = 256 // characters; a longer one is no better to look for

// prefix is text that every match of nodes begins with.
func (c *compiler) prefix(nodes []*node, flags, limit int) string {
	if len(nodes) > 0 && nodes[0].kind == nodeGroup {
		n := nodes[0]
		return c.prefix(n.body.nodes, combine(flags, n.add, n.del), limit)
	}
	text, _ := c.text(nodes, flags, limit)
	return text
}

const maxFirstDepth = 8 // a look further into a pattern is not worth it

// first gives the bytes that a match of s can begin with; nil if it may be empty or nothing is known.
func (c *compiler) first(s *seq, flags, depth int) *[256]bool {
	if depth > maxFirstDepth {
		return nil
	}
	if lo, _ := s.width(c.groups); lo == 0 {
		return nil
	}
	var all [256]bool
	for _, n := range s.nodes {
		tab := c.nodeFirst(n, flags, depth)
		if tab == nil {
			return nil
		}
		for b := range all {
			all[b] = all[b] || tab[b]
		}
		if lo, _ := n.width(c.groups); lo > 0 {
			return &all
		}
	}
	return nil
}

// nodeFirst gives the bytes that a match of n can begin with if it is not empty.
func (c *compiler) nodeFirst(n *node, flags, depth int) *[256]bool {
	if text, ok := c.literal(n, flags); ok {
		var tab [256]bool
		tab[text[0]] = true
		return &tab
	}
	if set := c.char(n, flags); set != nil {
		return set.first()
	}
	switch n.kind {
	case nodeGroup:
		return c.first(n.body, combine(flags, n.add, n.del), depth+1)
	case nodeAtomic:
		return c.first(n.body, flags, depth+1)
	case nodeRepeat:
		if n.max > 0 {
			return c.first(n.body, flags, depth+1)
		}
	case nodeAt, nodeLook:
		return new([256]bool)
	case nodeBranch:
		var all [256]bool
		for _, alt := range n.alts {
			tab := c.first(alt, flags, depth+1)
			if tab == nil {
				return nil
			}
			for b := range all {
				all[b] = all[b] || tab[b]
			}
		}
		return &all
	}
	return nil
}
