package re

import (
	"strconv"

	"terrarium/interp"
)

// The flags of a pattern, with CPython's values.
const (
	flagIgnoreCase = 2
	flagLocale     = 4
	flagMultiline  = 8
	flagDotAll     = 16
	flagUnicode    = 32
	flagVerbose    = 64
	flagDebug      = 128
	flagASCII      = 256

	typeFlags = flagASCII | flagLocale | flagUnicode
)

// parser turns the text of a pattern into nodes, with CPython's errors where it can not.
type parser struct {
	*reader
	flags        int
	names        map[string]int
	nameOrder    []string
	groups       []*seq      // by number; nil: still open. 0 stands for the whole
	refPos       map[int]int // where a condition first names a group by number
	refOrder     []int
	behindGroups int // groups there were where the outermost lookbehind began, -1: not in one
}

func parse(t *interp.Thread, text string, bytes bool, flags int) (*parser, *seq, error) {
	r, err := newReader(t, text, bytes)
	if err != nil {
		return nil, nil, err
	}
	p := &parser{reader: r, flags: flags, names: map[string]int{}, groups: []*seq{nil}, refPos: map[int]int{}, behindGroups: -1}
	s, err := p.parseAlternatives(flags&flagVerbose != 0, 0)
	if p.err != nil {
		err = p.err
	}
	if err == nil {
		err = p.fixFlags()
	}
	if err == nil && p.next.ok {
		err = p.fail("unbalanced parenthesis", 0)
	}
	if err != nil {
		return nil, nil, err
	}
	for _, g := range p.refOrder {
		if g >= len(p.groups) {
			return nil, nil, &patternError{"invalid group reference " + strconv.Itoa(g), p.refPos[g]}
		}
	}
	return p, s, nil
}

// fixFlags checks the flags against the kind of pattern and adds UNICODE where it is the default.
func (p *parser) fixFlags() error {
	switch {
	case !p.bytes && p.flags&flagLocale != 0:
		return interp.ValueErrorf("cannot use LOCALE flag with a str pattern")
	case !p.bytes && p.flags&flagASCII == 0:
		p.flags |= flagUnicode
	case !p.bytes && p.flags&flagUnicode != 0:
		return interp.ValueErrorf("ASCII and UNICODE flags are incompatible")
	case p.bytes && p.flags&flagUnicode != 0:
		return interp.ValueErrorf("cannot use UNICODE flag with a bytes pattern")
	case p.bytes && p.flags&flagLocale != 0 && p.flags&flagASCII != 0:
		return interp.ValueErrorf("ASCII and LOCALE flags are incompatible")
	}
	return nil
}

// parseAlternatives reads a|b|c up to a closing parenthesis or the end. depth is 0 for the whole pattern.
func (p *parser) parseAlternatives(verbose bool, depth int) (*seq, error) {
	if err := p.t.Enter(); err != nil {
		return nil, err
	}
	defer p.t.Leave()
	var alts []*seq
	for {
		s, err := p.parseSeq(verbose, depth == 0 && len(alts) == 0, depth+1)
		if err != nil {
			return nil, err
		}
		alts = append(alts, s)
		if !p.match('|') {
			break
		}
		if depth == 0 {
			verbose = p.flags&flagVerbose != 0
		}
	}
	if len(alts) == 1 {
		return alts[0], nil
	}
	if set := oneSet(alts); set != nil {
		return &seq{nodes: []*node{set}}, nil
	}
	return &seq{nodes: []*node{{kind: nodeBranch, alts: alts}}}, nil
}

// oneSet makes a set of alternatives that each match one character.
func oneSet(alts []*seq) *node {
	set := &node{kind: nodeSet}
	for _, s := range alts {
		if len(s.nodes) != 1 {
			return nil
		}
		switch n := s.nodes[0]; {
		case n.kind == nodeLiteral:
			set.items = append(set.items, setItem{lo: n.ch, hi: n.ch})
		case n.kind == nodeSet && !n.negate:
			set.items = append(set.items, n.items...)
		default:
			return nil
		}
	}
	return set
}

// parseSeq reads nodes up to | or ) or the end. first: flags for the whole pattern may stand here.
func (p *parser) parseSeq(verbose, first bool, depth int) (*seq, error) {
	s := &seq{}
	add := func(n *node, err error) error {
		if err == nil && n != nil {
			s.nodes = append(s.nodes, n)
		}
		return err
	}
	for p.next.ok && !p.next.in("|)") {
		if p.index&0xFFF == 0 {
			if err := p.t.Poll(); err != nil {
				return nil, err
			}
		}
		this := p.get()
		if verbose && this.in(" \t\n\r\v\f") {
			continue
		}
		if verbose && this.is('#') {
			for c := p.get(); c.ok && !c.is('\n'); c = p.get() {
			}
			continue
		}
		var err error
		switch {
		case this.escaped:
			err = add(p.parseEscape(this))
		case this.is('['):
			err = add(p.parseSet())
		case this.in("*+?{"):
			err = p.parseRepeat(s, this)
		case this.is('.'):
			err = add(&node{kind: nodeAny}, nil)
		case this.is('^'):
			err = add(&node{kind: nodeAt, at: atBeginning}, nil)
		case this.is('$'):
			err = add(&node{kind: nodeAt, at: atEnd}, nil)
		case this.is('('):
			var n *node
			var isFlags bool
			n, isFlags, err = p.parseGroup(verbose, first && len(s.nodes) == 0, depth)
			if isFlags {
				verbose = p.flags&flagVerbose != 0
			}
			err = add(n, err)
		default:
			err = add(&node{kind: nodeLiteral, ch: this.ch}, nil)
		}
		if err != nil {
			return nil, err
		}
	}
	s.unpack()
	return s, nil
}

// plainGroup tells whether n only groups.
func (n *node) plainGroup() bool {
	return n.kind == nodeGroup && n.group == 0 && n.add == 0 && n.del == 0
}

// unpack puts the nodes of groups that only group in their place.
func (s *seq) unpack() {
	plain := false
	for _, n := range s.nodes {
		plain = plain || n.plainGroup()
	}
	if !plain {
		return
	}
	var out []*node
	for _, n := range s.nodes {
		if n.plainGroup() {
			out = append(out, n.body.nodes...)
		} else {
			out = append(out, n)
		}
	}
	s.nodes = out
}

// parseRepeat makes the last node of s one that repeats.
func (p *parser) parseRepeat(s *seq, this token) error {
	here := p.pos()
	lo, hi := 0, unlimited
	switch this.ch {
	case '?':
		hi = 1
	case '+':
		lo = 1
	case '{':
		ok, err := p.parseCounts(here, &lo, &hi)
		if err != nil {
			return err
		}
		if !ok {
			s.nodes = append(s.nodes, &node{kind: nodeLiteral, ch: '{'})
			return nil
		}
	}
	if len(s.nodes) == 0 || s.nodes[len(s.nodes)-1].kind == nodeAt {
		return p.fail("nothing to repeat", p.pos()-here+1)
	}
	last := s.nodes[len(s.nodes)-1]
	if last.kind == nodeRepeat {
		return p.fail("multiple repeat", p.pos()-here+1)
	}
	n := &node{kind: nodeRepeat, min: lo, max: hi, body: &seq{nodes: []*node{last}}}
	if last.plainGroup() {
		n.body = last.body
	}
	switch {
	case p.match('?'):
		n.mode = lazy
	case p.match('+'):
		n.mode = possessive
	}
	s.nodes[len(s.nodes)-1] = n
	return nil
}

// parseCounts reads the rest of {lo,hi}; false if it is no repeat.
func (p *parser) parseCounts(here int, lo, hi *int) (bool, error) {
	if p.next.is('}') {
		return false, nil
	}
	first := p.getWhile(len(p.text), digits)
	second := first
	if p.match(',') {
		second = p.getWhile(len(p.text), digits)
	}
	if !p.match('}') {
		p.seek(here)
		return false, nil
	}
	for _, x := range []struct {
		text string
		to   *int
	}{{first, lo}, {second, hi}} {
		if x.text == "" {
			continue
		}
		n, err := strconv.Atoi(x.text)
		if err != nil || n >= unlimited {
			return false, interp.Errorf(interp.TypeOverflowError, "the repetition number is too large")
		}
		*x.to = n
	}
	if second != "" && *hi < *lo {
		return false, p.fail("min repeat greater than max repeat", p.pos()-here)
	}
	return true, nil
}

// parseSet reads the rest of a set in brackets.
func (p *parser) parseSet() (*node, error) {
	here := p.pos() - 1
	if p.next.is('[') {
		if err := p.warn("Possible nested set at position %d", p.pos()); err != nil {
			return nil, err
		}
	}
	n := &node{kind: nodeSet, negate: p.match('^')}
	for {
		this := p.get()
		if !this.ok {
			return nil, p.fail("unterminated character set", p.pos()-here)
		}
		if this.is(']') && len(n.items) > 0 {
			break
		}
		if len(n.items) > 0 && this.in("-&~|") && p.next.is(this.ch) {
			what := map[rune]string{'-': "difference", '&': "intersection", '~': "symmetric difference", '|': "union"}[this.ch]
			if err := p.warn("Possible set "+what+" at position %d", p.pos()-1); err != nil {
				return nil, err
			}
		}
		low, err := p.setMember(this)
		if err != nil {
			return nil, err
		}
		if !p.match('-') {
			n.items = append(n.items, low)
			continue
		}
		that := p.get()
		if !that.ok {
			return nil, p.fail("unterminated character set", p.pos()-here)
		}
		if that.is(']') {
			n.items = append(n.items, low, setItem{lo: '-', hi: '-'})
			break
		}
		if that.is('-') {
			if err := p.warn("Possible set difference at position %d", p.pos()-2); err != nil {
				return nil, err
			}
		}
		high, err := p.setMember(that)
		if err != nil {
			return nil, err
		}
		if low.cat != catNone || high.cat != catNone || high.lo < low.lo {
			return nil, p.fail("bad character range "+this.text()+"-"+that.text(), this.len()+1+that.len())
		}
		n.items = append(n.items, setItem{lo: low.lo, hi: high.lo})
	}
	for _, x := range n.items[1:] {
		if x != n.items[0] {
			return n, nil
		}
	}
	if x := n.items[0]; x.cat == catNone && x.lo == x.hi {
		kind := nodeLiteral
		if n.negate {
			kind = nodeNotLiteral
		}
		return &node{kind: kind, ch: x.lo}, nil
	}
	return n, nil
}

// setMember is what one token stands for in a set.
func (p *parser) setMember(this token) (setItem, error) {
	if !this.escaped {
		return setItem{lo: this.ch, hi: this.ch}, nil
	}
	return p.parseSetEscape(this)
}

func (p *parser) warn(format string, pos int) error {
	return p.t.WarnUser(interp.TypeFutureWarning, fmtInt(format, pos))
}
