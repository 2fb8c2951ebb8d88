package lang

// How many operands a display takes from registers at once; longer ones are built in steps. For sets and
// dicts, which can fail on an item, the numbers are CPython's.
const (
	maxInRow = 64
	maxItems = 30 // of a set
	maxPairs = 15 // of a dict
)

// fits tells whether n more registers in a row are to be had.
func (c *compiler) fits(n int) bool { return n <= maxInRow && c.u.next+n <= maxWindow }

// inRow compiles xs into registers in a row and gives the first.
func (c *compiler) inRow(xs []Expr) int {
	first := c.u.next
	for _, x := range xs {
		c.expr(x, c.temp())
	}
	return first
}

func hasStar(xs []Expr) bool {
	for _, x := range xs {
		if _, ok := x.(*Star); ok {
			return true
		}
	}
	return false
}

func (c *compiler) tuple(xs []Expr, dst int, sp Span) {
	if v, ok := foldItems(xs); ok {
		c.loadConst(TupleConst(v), dst, sp)
		return
	}
	if !hasStar(xs) && c.fits(len(xs)) {
		c.emit(OpBuildTuple, dst, c.inRow(xs), len(xs), 0, sp)
		return
	}
	t := c.temp()
	c.growList(xs, t, sp)
	c.emit(OpListToTuple, dst, t, 0, 0, sp)
}

func (c *compiler) list(xs []Expr, dst int, sp Span) {
	if len(xs) >= 3 {
		if v, ok := foldItems(xs); ok {
			c.ofConsts(OpBuildList, OpListExtend, TupleConst(v), dst, sp)
			return
		}
	}
	if !hasStar(xs) && c.fits(len(xs)) {
		c.emit(OpBuildList, dst, c.inRow(xs), len(xs), 0, sp)
		return
	}
	t := c.u.hint(dst)
	if t < 0 {
		t = c.temp()
	}
	c.growList(xs, t, sp)
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, sp)
	}
}

// ofConsts makes a list or set out of one constant.
func (c *compiler) ofConsts(build, update Op, items Const, dst int, sp Span) {
	l := c.u.hint(dst)
	if l < 0 {
		l = c.temp()
	}
	t := c.temp()
	c.emit(build, l, 0, 0, 0, sp)
	c.loadConst(items, t, sp)
	c.emit(update, l, t, 0, 0, sp)
	if l != dst {
		c.emit(OpMove, dst, l, 0, 0, sp)
	}
}

// growList makes a list in R[t] in steps: *x and displays of any length.
func (c *compiler) growList(xs []Expr, t int, sp Span) {
	u := c.u
	n := 0
	for n < len(xs) && !isStar(xs[n]) && c.fits(n+1) {
		n++
	}
	save := u.next
	c.emit(OpBuildList, t, c.inRow(xs[:n]), n, 0, sp)
	for _, x := range xs[n:] {
		u.next = save
		if s, ok := x.(*Star); ok {
			c.emit(OpListExtend, t, c.operand(s.X, -1), 0, 0, sp)
		} else {
			c.emit(OpListAppend, t, c.operand(x, -1), 0, 0, sp)
		}
	}
	u.next = save
}

func isStar(x Expr) bool {
	_, ok := x.(*Star)
	return ok
}

func (c *compiler) set(x *Set, dst int) {
	u := c.u
	if len(x.Elts) >= 3 {
		if v, ok := foldItems(x.Elts); ok {
			c.ofConsts(OpBuildSet, OpSetUpdate, FrozenSetConst(v), dst, x.Span)
			return
		}
	}
	if len(x.Elts) <= maxItems && !hasStar(x.Elts) && c.fits(len(x.Elts)) {
		c.emit(OpBuildSet, dst, c.inRow(x.Elts), len(x.Elts), 0, x.Span)
		return
	}
	t := u.hint(dst)
	if t < 0 {
		t = c.temp()
	}
	c.emit(OpBuildSet, t, 0, 0, 0, x.Span)
	save := u.next
	for _, y := range x.Elts {
		u.next = save
		if s, ok := y.(*Star); ok {
			c.emit(OpSetUpdate, t, c.operand(s.X, -1), 0, 0, x.Span)
		} else {
			c.emit(OpSetAdd, t, c.operand(y, -1), 0, 0, x.Span)
		}
	}
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, x.Span)
	}
}

func (c *compiler) dict(x *Dict, dst int) {
	u := c.u
	n := len(x.Keys)
	if m := plainPairs(x, 0); m == n && m <= maxPairs && c.fits(2*m) {
		c.pairs(x, 0, m, dst)
		return
	}
	t := u.hint(dst)
	if t < 0 {
		t = c.temp()
	}
	save := u.next
	c.emit(OpBuildMap, t, 0, 0, 0, x.Span)
	for i := 0; i < n; {
		u.next = save
		m := plainPairs(x, i)
		switch {
		case m == 0: // **x
			c.emit(OpDictUpdate, t, c.operand(x.Vals[i], -1), 0, 0, x.Span)
			i++
		case m <= maxPairs && c.fits(2*m+1):
			part := c.temp()
			c.pairs(x, i, m, part)
			c.emit(OpDictUpdate, t, part, 0, 0, x.Span)
			i += m
		default:
			for ; m > 0; m-- {
				u.next = save
				k := c.operand(x.Keys[i], -1)
				k = c.stable(k, *x.Vals[i].GetSpan(), *x.Keys[i].GetSpan())
				c.emit(OpMapAdd, t, k, c.operand(x.Vals[i], -1), 0, x.Span)
				i++
			}
		}
	}
	if t != dst {
		c.emit(OpMove, dst, t, 0, 0, x.Span)
	}
}

// plainPairs counts the pairs from x.Keys[i] on that are no **x.
func plainPairs(x *Dict, i int) int {
	m := 0
	for i+m < len(x.Keys) && x.Keys[i+m] != nil {
		m++
	}
	return m
}

// pairs makes a dict of m pairs from i on.
func (c *compiler) pairs(x *Dict, i, m, dst int) {
	first := c.u.next
	for ; i < len(x.Keys) && (c.u.next-first) < 2*m; i++ {
		c.expr(x.Keys[i], c.temp())
		c.expr(x.Vals[i], c.temp())
	}
	c.emit(OpBuildMap, dst, first, m, 0, x.Span)
}

// dictBuilder makes a dict whose keys are names: from a row of registers, or in steps where there are too few.
type dictBuilder struct {
	dst, first, n int
	made          bool // R[dst] has the dict already
	sp            Span
}

func (c *compiler) newDict(dst int, sp Span) *dictBuilder {
	return &dictBuilder{dst: dst, first: c.u.next, sp: sp}
}

// key begins a pair.
func (d *dictBuilder) key(c *compiler, name string) {
	if d.made || !c.fits(2) || d.n >= maxPairs {
		d.flush(c)
	}
	c.loadConst(name, c.temp(), d.sp)
}

// value gives the register that the value of the pair goes to.
func (d *dictBuilder) value(c *compiler) int { return c.temp() }

// done ends a pair.
func (d *dictBuilder) done(c *compiler) {
	d.n++
	c.u.next = d.first + 2*d.n
}

// flush puts the pairs in registers into the dict; the last one ends the building.
func (d *dictBuilder) flush(c *compiler) {
	if !d.made {
		c.emit(OpBuildMap, d.dst, d.first, d.n, 0, d.sp)
		d.made = true
	} else {
		for i := range d.n {
			c.emit(OpMapAdd, d.dst, d.first+2*i, d.first+2*i+1, 0, d.sp)
		}
	}
	d.n = 0
	c.u.next = d.first
}

// The flags of OpFormat.
const (
	formatStr = 1 + iota
	formatRepr
	formatASCII
	formatSpec
)

// conversion is the flag for the letter of a conversion, or 0.
func conversion(letter byte) int {
	switch letter {
	case 's':
		return formatStr
	case 'r':
		return formatRepr
	case 'a':
		return formatASCII
	}
	return 0
}

// fstring compiles an f-string, or the format spec of a field.
func (c *compiler) fstring(x *FStr, dst int) {
	u := c.u
	first, n := u.next, 0
	text, textSpan := "", Span{}
	flush := func() {
		if text != "" {
			c.loadConst(text, c.temp(), textSpan)
			text = ""
			n++
		}
	}
	add := func(s string, sp Span) {
		if text == "" {
			textSpan = sp
		}
		text += s
	}
	for _, p := range x.Parts {
		switch p := p.(type) {
		case *Str:
			add(p.Value, p.Span)
		case *FLit:
			add(p.Value, p.Span)
		case *FField:
			if p.Debug != "" {
				add(p.Debug, p.Span)
			}
			flush()
			if !c.fits(n + 4) {
				c.emit(OpBuildString, first, first, n, 0, x.Span)
				u.next, n = first+1, 1
			}
			if n == 0 && len(x.Parts) == 1 && p.Debug == "" {
				c.field(p, dst)
				return
			}
			t := c.temp()
			c.field(p, t)
			u.next = t + 1
			n++
		}
	}
	if n == 0 {
		c.loadConst(text, dst, x.Span)
		return
	}
	flush()
	c.emit(OpBuildString, dst, first, n, 0, x.Span)
}

// field compiles a replacement field. The value is converted before the format spec is evaluated.
func (c *compiler) field(x *FField, dst int) {
	conv := conversion(x.Conv)
	if conv == 0 && x.Debug != "" && x.Spec == nil {
		conv = formatRepr
	}
	v := c.operand(x.X, c.u.hint(dst))
	if x.Spec == nil {
		c.emit(OpFormat, dst, v, conv, 0, x.Span)
		return
	}
	constant := true
	for _, p := range x.Spec.Parts {
		if _, ok := p.(*FField); ok {
			constant = false
		}
	}
	if conv != 0 && !constant {
		t := c.temp()
		c.emit(OpFormat, t, v, conv, 0, x.Span)
		v, conv = t, 0
	}
	v = c.stable(v, x.Spec.Span, *x.X.GetSpan())
	spec := c.temp()
	c.fstring(x.Spec, spec)
	c.emit(OpFormat, dst, v, conv|formatSpec, spec, x.Span)
}
