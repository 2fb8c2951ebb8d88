package lang

// capture is a name a pattern binds, with the register of the value: names are bound after the whole
// pattern has matched.
type capture struct {
	name string
	reg  int
}

func (c *compiler) match(s *Match) {
	u := c.u
	subject := c.operand(s.Subject.Expr, -1)
	if !u.isTemp(subject) {
		for i := range s.Cases {
			if s.Cases[i].Guard != nil { // it may fail after the variable was bound anew
				t := c.temp()
				c.emit(OpMove, t, subject, 0, 0, *s.Subject.Expr.GetSpan())
				subject = t
				break
			}
		}
	}
	end := noJumps
	after := nowhere
	save := u.next
	for i := range s.Cases {
		k := &s.Cases[i]
		u.next = save
		sp := k.Pattern.Span()
		captures, fail := c.patterns(&k.Pattern, subject, nil, noJumps)
		before := u.flow()
		for _, b := range captures {
			c.store(c.variable(b.name), b.reg, sp)
		}
		if k.Guard != nil {
			fail = c.jumpIf(k.Guard.Expr, false, fail, false)
		}
		u.next = save
		c.stmts(k.Body.Stmts)
		if !u.dead && i+1 < len(s.Cases) {
			end = c.jump(OpJump, 0, 0, 0, end, sp)
		}
		after = after.join(u.flow())
		if fail == noJumps { // it matches everything
			u.kill()
			break
		}
		u.land(fail)
		u.setFlow(before)
	}
	u.land(end)
	u.setFlow(after.join(u.flow()))
}

// The methods below match R[r] against a pattern: they append what it captures to caps, and the jumps taken
// where it does not match to the chain fail.

func (c *compiler) patterns(p *Patterns, r int, caps []capture, fail int) ([]capture, int) {
	if p.IsSequence() {
		return c.sequencePattern(p.Items, r, p.Span(), caps, fail)
	}
	return c.asPattern(&p.Items[0], r, caps, fail)
}

func (c *compiler) asPattern(p *AsPattern, r int, caps []capture, fail int) ([]capture, int) {
	if p.Star != "" { // in a sequence: R[r] is the list
		if p.Star != "_" {
			caps = append(caps, capture{p.Star, r})
		}
		return caps, fail
	}
	if len(p.Or) == 1 {
		caps, fail = c.onePattern(&p.Or[0], r, caps, fail)
	} else {
		caps, fail = c.orPattern(p, r, caps, fail)
	}
	if p.As != "" {
		caps = append(caps, capture{p.As, r})
	}
	return caps, fail
}

// orPattern tries alternatives. All capture the same names: the later ones put the values where the first
// has them.
func (c *compiler) orPattern(p *AsPattern, r int, caps []capture, fail int) ([]capture, int) {
	u := c.u
	n := len(caps)
	done := noJumps
	var first []capture
	for i := range p.Or {
		o := &p.Or[i]
		sp := o.Span()
		got, next := c.onePattern(o, r, caps[n:n:n], noJumps)
		if i == 0 {
			// Values must stand in registers of their own, which the other alternatives may write to.
			for _, b := range got {
				t := c.temp()
				c.emit(OpMove, t, b.reg, 0, 0, sp)
				first = append(first, capture{b.name, t})
			}
		} else {
			for _, b := range got {
				for _, f := range first {
					if f.name == b.name {
						c.emit(OpMove, f.reg, b.reg, 0, 0, sp)
					}
				}
			}
		}
		if i == len(p.Or)-1 {
			fail = u.link(next, fail)
			break
		}
		done = c.jump(OpJump, 0, 0, 0, done, sp)
		u.land(next)
		if next == noJumps { // it matches everything
			break
		}
	}
	u.land(done)
	return append(caps, first...), fail
}

func (c *compiler) onePattern(p *OnePattern, r int, caps []capture, fail int) ([]capture, int) {
	switch {
	case p.Lit != nil:
		return caps, c.literalPattern(p, r, fail)
	case p.Class != nil:
		return c.classPattern(p, r, caps, fail)
	case len(p.Path) > 1:
		save := c.u.next
		t := c.temp()
		c.path(p, t)
		fail = c.jump(OpJumpEq, r, t, 0, fail, p.Span())
		c.u.next = save
		return caps, fail
	case len(p.Path) == 1:
		if name := p.Path[0]; name != "_" {
			caps = append(caps, capture{name, r})
		}
		return caps, fail
	case p.Paren:
		if p.Group == nil {
			return c.sequencePattern(nil, r, p.Span(), caps, fail)
		}
		if p.Group.IsSequence() {
			return c.sequencePattern(p.Group.Items, r, p.Span(), caps, fail)
		}
		return c.asPattern(&p.Group.Items[0], r, caps, fail)
	case p.List != nil:
		if p.List.Items == nil {
			return c.sequencePattern(nil, r, p.Span(), caps, fail)
		}
		return c.sequencePattern(p.List.Items.Items, r, p.Span(), caps, fail)
	}
	return c.mappingPattern(p, r, caps, fail)
}

func (c *compiler) literalPattern(p *OnePattern, r, fail int) int {
	sp := p.Span()
	save := c.u.next
	v := literalValue(p.Lit.Expr)
	switch v := v.(type) {
	case nil:
		return c.jump(OpJumpIsNone, r, 0, 0, fail, sp)
	case int64:
		if v >= -128 && v <= 127 {
			return c.jump(OpJumpEqI, r, int(uint8(int8(v))), 0, fail, sp)
		}
	}
	t := c.temp()
	c.loadConst(v, t, sp)
	op := OpJumpEq
	if _, ok := v.(bool); ok {
		op = OpJumpIs
	}
	fail = c.jump(op, r, t, 0, fail, sp)
	c.u.next = save
	return fail
}

// path loads the value of a dotted name.
func (c *compiler) path(p *OnePattern, dst int) {
	sp := p.tokenSpan(0)
	c.load(c.variable(p.Path[0]), dst, sp)
	for i, name := range p.Path[1:] {
		c.emit(OpLoadAttr, dst, dst, 0, c.attrCache(name), Span{sp.Start, p.tokenSpan(2*i + 2).End})
	}
}

// isWildcard tells whether a pattern is "_", or "*_" in a sequence.
func isWildcard(p *AsPattern) bool {
	for p.Star == "" && p.As == "" && len(p.Or) == 1 {
		o := &p.Or[0]
		if !o.Paren || o.Group == nil || o.Group.IsSequence() {
			return o.Class == nil && len(o.Path) == 1 && o.Path[0] == "_"
		}
		p = &o.Group.Items[0]
	}
	return p.Star == "_"
}

func (c *compiler) sequencePattern(items []AsPattern, r int, sp Span, caps []capture, fail int) ([]capture, int) {
	u := c.u
	star, wild := -1, true
	for i := range items {
		if items[i].Star != "" {
			star = i
		}
		wild = wild && isWildcard(&items[i])
	}
	save := u.next
	t := c.temp()
	c.emit(OpMatchSequence, t, r, 0, 0, sp)
	fail = c.jump(OpJumpFalse, t, 0, 0, fail, sp)
	switch {
	case star < 0:
		c.emit(OpGetLen, t, r, 0, 0, sp)
		fail = c.jumpUnlessLen(t, OpJumpEq, len(items), fail, sp)
	case len(items) > 1:
		c.emit(OpGetLen, t, r, 0, 0, sp)
		fail = c.jumpUnlessLen(t, OpJumpGe, len(items)-1, fail, sp)
	}
	u.next = save
	if wild {
		return caps, fail
	}
	if star >= 0 && items[star].Star == "_" {
		return c.subscriptPattern(items, star, r, sp, caps, fail)
	}
	if u.next+len(items) > maxRegs-8 {
		c.fail(sp, "too many subpatterns")
	}
	first := c.temps(len(items))
	if star < 0 {
		c.emit(OpUnpack, r, first, len(items), 0, sp)
	} else {
		c.emit(OpUnpackEx, r, first, star, len(items)-star-1, sp)
	}
	for i := range items {
		caps, fail = c.asPattern(&items[i], first+i, caps, fail)
	}
	return caps, fail
}

// jumpUnlessLen compares the length in R[t].
func (c *compiler) jumpUnlessLen(t int, op Op, n, fail int, sp Span) int {
	if n <= 127 {
		return c.jump(op+OpJumpLtI-OpJumpLt, t, n, 0, fail, sp)
	}
	k := c.temp()
	c.loadConst(int64(n), k, sp)
	return c.jump(op, t, k, 0, fail, sp)
}

// subscriptPattern matches a sequence with a "*_": only the items that are looked at are fetched, by index.
func (c *compiler) subscriptPattern(items []AsPattern, star, r int, sp Span, caps []capture, fail int) ([]capture, int) {
	for i := range items {
		if i == star || isWildcard(&items[i]) {
			continue
		}
		v := c.temp()
		if i < star {
			c.emit(OpGetItemI, v, r, 0, i, sp)
		} else {
			c.emit(OpGetLen, v, r, 0, 0, sp)
			c.emit(OpSubI, v, v, 0, len(items)-i, sp)
			c.emit(OpGetItem, v, r, v, 0, sp)
		}
		caps, fail = c.asPattern(&items[i], v, caps, fail)
	}
	return caps, fail
}

func (c *compiler) mappingPattern(p *OnePattern, r int, caps []capture, fail int) ([]capture, int) {
	u := c.u
	sp := p.Span()
	items, rest := p.Map.Items, ""
	if n := len(items); n > 0 && items[n-1].Rest != "" {
		items, rest = items[:n-1], items[n-1].Rest
	}
	save := u.next
	t := c.temp()
	c.emit(OpMatchMapping, t, r, 0, 0, sp)
	fail = c.jump(OpJumpFalse, t, 0, 0, fail, sp)
	if len(items) > 0 {
		c.emit(OpGetLen, t, r, 0, 0, sp)
		fail = c.jumpUnlessLen(t, OpJumpGe, len(items), fail, sp)
	}
	u.next = save
	if len(items) == 0 && rest == "" {
		return caps, fail
	}
	if u.next+len(items) > maxRegs-8 {
		c.fail(sp, "too many subpatterns")
	}
	keys := c.temp()
	c.patternKeys(items, keys, sp)
	if len(items) > 0 {
		first := c.temps(len(items))
		save := u.next
		t := c.temp()
		c.emit(OpMatchKeys, t, r, keys, 0, sp)
		fail = c.jump(OpJumpIsNone, t, 0, 1, fail, sp)
		c.emit(OpUnpack, t, first, len(items), 0, sp)
		u.next = save
		for i := range items {
			caps, fail = c.asPattern(items[i].Value, first+i, caps, fail)
		}
	}
	if rest != "" {
		d := c.temp()
		c.emit(OpMatchRest, d, r, keys, 0, sp)
		caps = append(caps, capture{rest, d})
	}
	return caps, fail
}

// patternKeys makes the tuple of the keys of a mapping pattern.
func (c *compiler) patternKeys(items []KeyPat, dst int, sp Span) {
	u := c.u
	values := make(TupleConst, 0, len(items))
	for i := range items {
		if items[i].Key.Lit != nil {
			values = append(values, literalValue(items[i].Key.Lit.Expr))
		}
	}
	if len(values) == len(items) {
		c.loadConst(values, dst, sp)
		return
	}
	save := u.next
	for i := range items {
		k := items[i].Key
		t := c.temp()
		if k.Lit != nil {
			c.loadConst(literalValue(k.Lit.Expr), t, k.Span())
		} else {
			c.path(k, t)
		}
	}
	c.emit(OpBuildTuple, dst, save, len(items), 0, sp)
	u.next = save
}

func (c *compiler) classPattern(p *OnePattern, r int, caps []capture, fail int) ([]capture, int) {
	u := c.u
	sp := p.Span()
	args := p.Class.Args
	var names TupleConst
	for i := range args {
		if args[i].Name != "" {
			names = append(names, args[i].Name)
		}
	}
	if u.next+len(args) > maxRegs-8 {
		c.fail(sp, "too many subpatterns")
	}
	first := c.temps(max(1, len(args)))
	save := u.next
	t := c.temp()
	cls := c.temps(2)
	c.path(p, cls)
	c.loadConst(append(TupleConst{}, names...), cls+1, sp)
	c.emit(OpMatchClass, t, r, cls, len(args)-len(names), sp)
	fail = c.jump(OpJumpIsNone, t, 0, 1, fail, sp)
	if len(args) > 0 {
		c.emit(OpUnpack, t, first, len(args), 0, sp)
	}
	u.next = save
	for i := range args {
		if !isWildcard(&args[i].Pattern) {
			caps, fail = c.asPattern(&args[i].Pattern, first+i, caps, fail)
		}
	}
	return caps, fail
}
