package re

import (
	"strconv"
	"unicode"

	"terrarium/interp"
)

// parseGroup reads the rest of what begins with a parenthesis. isFlags: it was flags for the whole pattern, which first
// allows. The node is nil for those and for comments.
func (p *parser) parseGroup(verbose, first bool, depth int) (n *node, isFlags bool, err error) {
	start := p.pos() - 1
	n = &node{kind: nodeGroup}
	capture, name := true, ""
	if p.match('?') {
		capture = false
		c := p.get()
		switch {
		case !c.ok:
			return nil, false, p.fail("unexpected end of pattern", 0)
		case c.is('P'):
			if name, n, err = p.parseNamed(); err != nil || n != nil {
				return n, false, err
			}
			n, capture = &node{kind: nodeGroup}, true
		case c.is(':'):
		case c.is('#'):
			for {
				if !p.next.ok {
					return nil, false, p.fail("missing ), unterminated comment", p.pos()-start)
				}
				if p.get().is(')') {
					return nil, false, nil
				}
			}
		case c.in("=!<"):
			n, err = p.parseLook(c, verbose, start, depth)
			return n, false, err
		case c.is('('):
			n, err = p.parseCondition(verbose, start, depth)
			return n, false, err
		case c.is('>'):
			n.kind = nodeAtomic
		case flagOf(c) != 0 || c.is('-'):
			global, err := p.parseFlags(c, n)
			if err != nil {
				return nil, false, err
			}
			if global {
				if !first {
					return nil, false, p.fail("global flags not at the start of the expression", p.pos()-start)
				}
				return nil, true, nil
			}
		default:
			return nil, false, p.fail("unknown extension ?"+c.text(), c.len()+1)
		}
	}
	if capture {
		if n.group, err = p.openGroup(name); err != nil {
			return nil, false, err
		}
	}
	inner := (verbose || n.add&flagVerbose != 0) && n.del&flagVerbose == 0
	if n.body, err = p.parseAlternatives(inner, depth+1); err != nil {
		return nil, false, err
	}
	if !p.match(')') {
		return nil, false, p.fail("missing ), unterminated subpattern", p.pos()-start)
	}
	if capture {
		n.body.width(p.groups)
		p.groups[n.group] = n.body
	}
	return n, false, nil
}

func (p *parser) openGroup(name string) (int, error) {
	gid := len(p.groups)
	p.groups = append(p.groups, nil)
	if name == "" {
		return gid, nil
	}
	if old, ok := p.names[name]; ok {
		s, err := interp.Repr(p.t, interp.String(name))
		if err != nil {
			return 0, err
		}
		return 0, p.fail("redefinition of group name "+s+" as group "+strconv.Itoa(gid)+"; was group "+strconv.Itoa(old), interp.CountChars(name)+1)
	}
	p.names[name] = gid
	p.nameOrder = append(p.nameOrder, name)
	return gid, nil
}

// parseNamed reads what stands behind (?P: the name of a group, or a whole reference.
func (p *parser) parseNamed() (name string, ref *node, err error) {
	switch {
	case p.match('<'):
		if name, err = p.getUntil('>', "group name"); err == nil {
			err = p.checkName(name, 1)
		}
		return name, nil, err
	case p.match('='):
		if name, err = p.getUntil(')', "group name"); err == nil {
			err = p.checkName(name, 1)
		}
		if err != nil {
			return "", nil, err
		}
		group, err := p.namedGroup(name)
		if err != nil {
			return "", nil, err
		}
		if p.groups[group] == nil {
			return "", nil, p.fail("cannot refer to an open group", interp.CountChars(name)+1)
		}
		return "", &node{kind: nodeRef, group: group}, p.checkBehind(group)
	}
	c := p.get()
	if !c.ok {
		return "", nil, p.fail("unexpected end of pattern", 0)
	}
	return "", nil, p.fail("unknown extension ?P"+c.text(), c.len()+2)
}

// namedGroup gives the number of the group whose name has just been read.
func (p *parser) namedGroup(name string) (int, error) {
	if group, ok := p.names[name]; ok {
		return group, nil
	}
	s, err := interp.Repr(p.t, interp.String(name))
	if err != nil {
		return 0, err
	}
	return 0, p.fail("unknown group name "+s, interp.CountChars(name)+1)
}

// parseLook reads the rest of a lookahead or lookbehind.
func (p *parser) parseLook(c token, verbose bool, start, depth int) (*node, error) {
	n := &node{kind: nodeLook}
	outermost := false
	if c.is('<') {
		if c = p.get(); !c.ok {
			return nil, p.fail("unexpected end of pattern", 0)
		}
		if !c.in("=!") {
			return nil, p.fail("unknown extension ?<"+c.text(), c.len()+2)
		}
		n.behind = true
		if outermost = p.behindGroups < 0; outermost {
			p.behindGroups = len(p.groups)
		}
	}
	n.negate = c.is('!')
	var err error
	if n.body, err = p.parseAlternatives(verbose, depth+1); err != nil {
		return nil, err
	}
	if outermost {
		p.behindGroups = -1
	}
	if !p.match(')') {
		return nil, p.fail("missing ), unterminated subpattern", p.pos()-start)
	}
	if n.negate && len(n.body.nodes) == 0 {
		return &node{kind: nodeFail}, nil
	}
	return n, nil
}

// parseCondition reads the rest of (?(group)yes|no).
func (p *parser) parseCondition(verbose bool, start, depth int) (*node, error) {
	name, err := p.getUntil(')', "group name")
	if err != nil {
		return nil, err
	}
	group := 0
	if group, err = p.groupNumber(name); err != nil {
		return nil, err
	}
	if group < 0 {
		if err = p.checkName(name, 1); err == nil {
			group, err = p.namedGroup(name)
		}
	} else {
		if group == 0 {
			return nil, p.fail("bad group number", len(name)+1)
		}
		if _, ok := p.refPos[group]; !ok {
			p.refPos[group] = p.pos() - len(name) - 1
			p.refOrder = append(p.refOrder, group)
		}
	}
	if err == nil {
		err = p.checkBehind(group)
	}
	if err != nil {
		return nil, err
	}
	n := &node{kind: nodeCond, group: group}
	for i := 0; i == 0 || i == 1 && p.match('|'); i++ {
		if err := p.t.Enter(); err != nil {
			return nil, err
		}
		s, err := p.parseSeq(verbose, false, depth+1)
		p.t.Leave()
		if err != nil {
			return nil, err
		}
		n.alts = append(n.alts, s)
	}
	if len(n.alts) == 2 && p.next.is('|') {
		return nil, p.fail("conditional backref with more than two branches", 0)
	}
	if !p.match(')') {
		return nil, p.fail("missing ), unterminated subpattern", p.pos()-start)
	}
	return n, nil
}

// groupNumber reads a group's number, -1 if the text is a name.
func (r *reader) groupNumber(text string) (int, error) {
	for _, c := range text {
		if !isDigit(c) {
			return -1, nil
		}
	}
	n, err := strconv.Atoi(text)
	if err != nil || n >= maxGroups {
		for len(text) > 1 && text[0] == '0' {
			text = text[1:]
		}
		return 0, r.fail("invalid group reference "+text, len(text)+1)
	}
	return n, nil
}

var flagLetters = map[rune]int{'i': flagIgnoreCase, 'L': flagLocale, 'm': flagMultiline, 's': flagDotAll, 'x': flagVerbose,
	'a': flagASCII, 'u': flagUnicode}

func flagOf(c token) int {
	if !c.ok || c.escaped {
		return 0
	}
	return flagLetters[c.ch]
}

// parseFlags reads flags: those for the whole pattern, or those that n adds and takes away.
func (p *parser) parseFlags(c token, n *node) (global bool, err error) {
	if !c.is('-') {
		for {
			f := flagOf(c)
			switch {
			case !p.bytes && c.ch == 'L':
				return false, p.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0)
			case p.bytes && c.ch == 'u':
				return false, p.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", 0)
			}
			n.add |= f
			if f&typeFlags != 0 && n.add&typeFlags != f {
				return false, p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0)
			}
			if c, err = p.nextFlag("missing -, : or )", ")-:"); err != nil {
				return false, err
			}
			if c.in(")-:") {
				break
			}
		}
	}
	if c.is(')') {
		p.flags |= n.add
		return true, nil
	}
	if c.is('-') {
		if c, err = p.nextFlag("missing flag", ""); err != nil {
			return false, err
		}
		for !c.is(':') {
			if flagOf(c)&typeFlags != 0 {
				return false, p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0)
			}
			n.del |= flagOf(c)
			if c, err = p.nextFlag("missing :", ":"); err != nil {
				return false, err
			}
		}
	}
	if n.add&n.del != 0 {
		return false, p.fail("bad inline flags: flag turned on and off", 1)
	}
	return false, nil
}

// nextFlag takes a flag or one of the characters that may stand in its place.
func (p *parser) nextFlag(missing, ends string) (token, error) {
	c := p.get()
	switch {
	case !c.ok:
		return c, p.fail(missing, 0)
	case c.in(ends), flagOf(c) != 0:
		return c, nil
	case !c.escaped && unicode.IsLetter(c.ch):
		missing = "unknown flag"
	}
	return c, p.fail(missing, c.len())
}
