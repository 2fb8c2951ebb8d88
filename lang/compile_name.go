package lang

// compVars are the variables of an inlined comprehension: registers or cells of their own.
type compVars struct {
	scope *Scope
	vars  []compVar
}

type compVar struct {
	name string
	kind varKind // varLocal or varCell
	reg  uint8
}

// variable is where a name lives, seen from the place being compiled.
type variable struct {
	kind  varKind
	reg   int // register, or that of the cell
	entry int // in the table of names
}

// scope is the innermost scope around the place being compiled.
func (c *compiler) scope() *Scope {
	if n := len(c.u.comps); n > 0 {
		return c.u.comps[n-1].scope
	}
	return c.u.scope
}

// variable finds a name as the source has it.
func (c *compiler) variable(id string) variable {
	u := c.u
	id = c.mangle(id)
	for i := len(u.comps) - 1; i >= 0; i-- {
		for j := range u.comps[i].vars {
			if v := &u.comps[i].vars[j]; v.name == id {
				return variable{v.kind, int(v.reg), u.entry(id)}
			}
		}
	}
	e := u.entry(id)
	p := &u.entries[e]
	if u.kind == unitClass && len(u.comps) > 0 {
		// The names of a class are not visible in the comprehensions inside it.
		if sym, _ := c.scope().Resolve(id); sym.Kind == SymFree {
			return variable{varFree, int(p.reg), e}
		}
		return variable{varGlobal, 0, e}
	}
	if p.kind == varUnknown {
		p.kind = varGlobal
		if u.kind != unitFunction {
			p.kind = varName
			switch sym, _ := u.scope.Lookup(id); sym.Kind {
			case SymGlobalExplicit:
				p.kind = varGlobal
			case SymFree:
				p.kind = varClass
			}
		}
	}
	return variable{p.kind, int(p.reg), e}
}

// load puts the value of a variable into dst.
func (c *compiler) load(v variable, dst int, sp Span) {
	u := c.u
	p := &u.entries[v.entry]
	switch v.kind {
	case varLocal:
		c.checkBound(v, sp)
		if dst != v.reg {
			c.emit(OpMove, dst, v.reg, 0, 0, sp)
		}
	case varSpill:
		c.emit(OpLoadSpill, dst, 0, 0, int(p.slot), sp)
	case varCell, varFree:
		c.emit(OpLoadCell, dst, v.reg, 0, u.nameIndex(v.entry), sp)
	case varClass:
		c.emit(OpLoadClassCell, dst, v.reg, 0, u.nameIndex(v.entry), sp)
	case varName:
		c.emit(OpLoadName, dst, 0, 0, u.loadCache(v.entry), sp)
	default:
		c.emit(OpLoadGlobal, dst, 0, 0, u.loadCache(v.entry), sp)
	}
}

// checkBound makes sure that a variable in a register has a value.
func (c *compiler) checkBound(v variable, sp Span) {
	if u := c.u; !u.bound.has(v.reg) {
		c.emit(OpCheckBound, v.reg, 0, 0, u.nameIndex(v.entry), sp)
		u.bound.add(v.reg)
	}
}

// store assigns R[src] to a variable.
func (c *compiler) store(v variable, src int, sp Span) {
	u := c.u
	p := &u.entries[v.entry]
	switch v.kind {
	case varLocal:
		if src != v.reg {
			c.emit(OpMove, v.reg, src, 0, 0, sp)
		}
		u.bound.add(v.reg)
	case varSpill:
		c.emit(OpStoreSpill, src, 0, 0, int(p.slot), sp)
	case varCell, varFree, varClass:
		c.emit(OpStoreCell, src, v.reg, 0, 0, sp)
	case varName:
		c.emit(OpStoreName, src, 0, 0, u.storeCache(v.entry), sp)
	default:
		c.emit(OpStoreGlobal, src, 0, 0, u.storeCache(v.entry), sp)
	}
}

// delete unsets a variable, with an error if it is unset already.
func (c *compiler) delete(v variable, sp Span) {
	u := c.u
	p := &u.entries[v.entry]
	switch v.kind {
	case varLocal:
		c.emit(OpDeleteFast, v.reg, 0, 0, u.nameIndex(v.entry), sp)
		u.unset(v.reg)
	case varSpill:
		c.emit(OpDeleteSpill, 0, 0, 0, int(p.slot), sp)
	case varCell, varFree, varClass:
		c.emit(OpDeleteCell, 0, v.reg, 0, u.nameIndex(v.entry), sp)
	case varName:
		c.emit(OpDeleteName, 0, 0, 0, u.storeCache(v.entry), sp)
	default:
		c.emit(OpDeleteGlobal, 0, 0, 0, u.storeCache(v.entry), sp)
	}
}

// clear unsets a variable that may be unset already, as the end of `except … as` does.
func (c *compiler) clear(v variable, sp Span) {
	if v.kind == varLocal {
		c.emit(OpClearFast, v.reg, 0, 0, 0, sp)
		c.u.unset(v.reg)
		return
	}
	save := c.u.next
	t := c.temp()
	c.emit(OpLoadConst, t, 0, 0, c.constant(nil), sp)
	c.store(v, t, sp)
	c.delete(v, sp)
	c.u.next = save
}

// loadCache is the cache for reading a global or a name: one for all its uses.
func (u *unit) loadCache(e int) int {
	if u.entries[e].load < 0 {
		u.entries[e].load = int32(u.newCache(e))
	}
	return int(u.entries[e].load)
}

// storeCache is the cache for assigning to and deleting a global or a name.
func (u *unit) storeCache(e int) int {
	if u.entries[e].store < 0 {
		u.entries[e].store = int32(u.newCache(e))
	}
	return int(u.entries[e].store)
}

// cellOf is the register that holds the cell of a variable which an inner function named kid uses.
func (c *compiler) cellOf(name string) (reg uint8) {
	u := c.u
	for i := len(u.comps) - 1; i >= 0; i-- {
		for j := range u.comps[i].vars {
			if v := &u.comps[i].vars[j]; v.name == name {
				return v.reg
			}
		}
	}
	return u.entries[u.entry(name)].reg
}

// findDeletions notes which local variables the function ever unsets: on the way round a loop they may
// have lost their values.
func (c *compiler) findDeletions() regSet {
	u := c.u
	if !u.scanned {
		u.scanned = true
		c.deletions(u.body)
	}
	return u.deletable
}

func (c *compiler) deletions(body []Stmt) {
	for _, s := range body {
		switch s := s.(type) {
		case *Del:
			c.deletion(s.X.Expr)
		case *If:
			c.deletions(s.Then.Stmts)
			for i := range s.Elifs {
				c.deletions(s.Elifs[i].Then.Stmts)
			}
			c.deletionsIn(s.Else)
		case *While:
			c.deletions(s.Body.Stmts)
			c.deletionsIn(s.Else)
		case *For:
			c.deletions(s.Body.Stmts)
			c.deletionsIn(s.Else)
		case *With:
			c.deletions(s.Body.Stmts)
		case *Match:
			for i := range s.Cases {
				c.deletions(s.Cases[i].Body.Stmts)
			}
		case *Try:
			c.deletions(s.Body.Stmts)
			for i := range s.Excepts {
				if as := s.Excepts[i].As; as != "" {
					c.deletionOf(as)
				}
				c.deletions(s.Excepts[i].Body.Stmts)
			}
			c.deletionsIn(s.Else)
			c.deletionsIn(s.Finally)
		}
	}
}

func (c *compiler) deletionsIn(b *Block) {
	if b != nil {
		c.deletions(b.Stmts)
	}
}

func (c *compiler) deletion(x Expr) {
	switch x := x.(type) {
	case *Name:
		c.deletionOf(x.Id)
	case *Tuple:
		for _, e := range x.Elts {
			c.deletion(e)
		}
	case *List:
		for _, e := range x.Elts {
			c.deletion(e)
		}
	}
}

func (c *compiler) deletionOf(id string) {
	if v := c.variable(id); v.kind == varLocal {
		c.u.deletable.add(v.reg)
	}
}
