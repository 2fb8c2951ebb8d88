package lang

type unitKind uint8

const (
	unitModule unitKind = iota
	unitClass
	unitFunction
)

// unit is a code object in the making. Units of one depth share their buffers.
type unit struct {
	kind        unitKind
	interactive bool // expression statements are printed
	scope       *Scope
	code        *Code
	body        []Stmt // of a function, for findDeletions

	instrs   []Instr
	spans    []Span
	consts   []Const
	hashes   []uint64         // of consts
	constAt  map[uint64]int32 // hash to index in consts, once there are many
	names    []string
	entries  []nameEntry
	entryAt  map[string]int32 // name to index in entries, once there are many
	caches   []int32
	handlers []Handler // Target is an index in targets until leave
	targets  []int32
	kids     []*Code
	kidAt    map[any]int32 // kids made in finally bodies, which are compiled several times, by node
	blocks   []block
	comps    []compVars // comprehensions we are inside of
	statics  []string   // names assigned as self.NAME in the methods of a class

	next      int // first register that is free
	nregs     int
	base      int // first register an expression may save when registers run out
	spill     int // spill slots in use
	nspill    int
	bound     regSet // variables that are assigned for sure
	deleted   regSet // variables that were unset since the enclosing protected block began
	deletable regSet // variables the function ever unsets
	scanned   bool   // deletable is known
	dead      bool   // control cannot get here
}

// nameEntry is what is known about a name in one unit.
type nameEntry struct {
	name        string
	index       int32 // in names, or -1
	load, store int32 // caches for the global or name, or -1
	slot        int32 // spill slot of varSpill
	kind        varKind
	reg         uint8 // of varLocal; the cell of varCell, varFree and varClass
}

type varKind uint8

const (
	varUnknown varKind = iota
	varLocal           // in a register
	varSpill           // in a spill slot
	varCell            // in a cell
	varFree            // in a cell of an outer function
	varClass           // in the class's namespace, or else in a cell of an outer function
	varName            // in the namespace
	varGlobal          // in the module's namespace
)

// regSet is a set of registers.
type regSet [4]uint64

func (s *regSet) has(r int) bool { return s[r>>6&3]>>(r&63)&1 != 0 }
func (s *regSet) add(r int)      { s[r>>6&3] |= 1 << (r & 63) }
func (s *regSet) remove(r int)   { s[r>>6&3] &^= 1 << (r & 63) }

func (s regSet) and(t regSet) regSet {
	return regSet{s[0] & t[0], s[1] & t[1], s[2] & t[2], s[3] & t[3]}
}

func (s regSet) or(t regSet) regSet {
	return regSet{s[0] | t[0], s[1] | t[1], s[2] | t[2], s[3] | t[3]}
}

func (s regSet) without(t regSet) regSet {
	return regSet{s[0] &^ t[0], s[1] &^ t[1], s[2] &^ t[2], s[3] &^ t[3]}
}

// everything is the set of bound variables where control cannot get.
var everything = regSet{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}

// newUnit makes a unit whose buffers are enough for a small function.
func newUnit() *unit {
	u := &struct {
		unit
		instrs  [32]Instr
		spans   [32]Span
		consts  [8]Const
		hashes  [8]uint64
		names   [8]string
		entries [8]nameEntry
		caches  [12]int32
	}{}
	u.unit.instrs, u.unit.spans = u.instrs[:0], u.spans[:0]
	u.unit.consts, u.unit.hashes = u.consts[:0], u.hashes[:0]
	u.unit.names, u.unit.entries, u.unit.caches = u.names[:0], u.entries[:0], u.caches[:0]
	return &u.unit
}

// enter begins the code object of a scope.
func (c *compiler) enter(scope *Scope, kind unitKind, name string, body []Stmt, sp Span) *unit {
	if c.level == len(c.units) {
		c.units = append(c.units, newUnit())
	}
	u := c.units[c.level]
	c.level++
	*u = unit{
		kind: kind, scope: scope, body: body,
		instrs: u.instrs[:0], spans: u.spans[:0], consts: u.consts[:0], hashes: u.hashes[:0], names: u.names[:0],
		entries: u.entries[:0], caches: u.caches[:0], handlers: u.handlers[:0], targets: u.targets[:0],
		kids: u.kids[:0], blocks: u.blocks[:0], comps: u.comps[:0], statics: u.statics[:0],
		constAt: u.constAt, entryAt: u.entryAt,
	}
	if len(u.constAt) > 0 {
		clear(u.constAt)
	}
	if len(u.entryAt) > 0 {
		clear(u.entryAt)
	}
	u.code = &Code{Name: name, QualName: name, Filename: c.filename, Lines: c.lines}
	if c.future {
		u.code.Flags |= FlagFutureAnnotations
	}
	outer := c.u
	c.u = u
	if outer != nil {
		u.code.QualName = qualName(outer, name)
	}
	switch kind {
	case unitFunction:
		u.code.Flags |= FlagOptimized | FlagNewLocals
		if scope.Generator {
			u.code.Flags |= FlagGenerator
		}
	case unitClass:
		u.code.Flags |= FlagClassBody
	}
	if outer != nil && isNested(scope) {
		u.code.Flags |= FlagNested
	}
	c.variables(Span{sp.Start, sp.Start})
	return u
}

// isNested tells whether a scope lies inside a function.
func isNested(s *Scope) bool {
	for s = s.Parent; s != nil; s = s.Parent {
		if s.Kind != ScopeModule && s.Kind != ScopeClass {
			return true
		}
	}
	return false
}

// qualName is the dotted path of a function or class named name in outer, or its plain name where
// a global statement makes it global.
func qualName(outer *unit, name string) string {
	if outer.kind == unitModule {
		return name
	}
	if name[0] != '<' {
		if sym, ok := outer.scope.Lookup(outer.scope.Mangle(name)); ok && sym.Kind == SymGlobalExplicit {
			return name
		}
	}
	if outer.kind == unitFunction && outer.scope.Kind != ScopeComp {
		return outer.code.QualName + ".<locals>." + name
	}
	return outer.code.QualName + "." + name
}

// variables gives registers to the unit's variables, in the order that Code describes.
func (c *compiler) variables(sp Span) {
	u := c.u
	s := u.scope
	if u.kind == unitFunction {
		c.locals(s, sp)
	}
	u.code.Cell0 = u.code.NLocals
	u.code.CellNames = s.Cells
	u.code.FreeNames = s.Frees
	u.next = u.code.NLocals + len(s.Cells) + len(s.Frees)
	if u.next > maxVars {
		c.fail(sp, "too many variables shared with inner functions")
	}
	u.nregs, u.base = u.next, u.next
	for i, name := range s.Cells {
		e := &u.entries[u.entry(name)]
		cell := uint8(u.code.Cell0 + i)
		switch { // a parameter's cell begins with its value
		case e.kind == varLocal:
			c.emit(OpMakeCell, int(cell), int(e.reg), 1, 0, sp)
		case e.kind == varSpill:
			c.emit(OpLoadSpill, int(cell), 0, 0, int(e.slot), sp)
			c.emit(OpMakeCell, int(cell), int(cell), 1, 0, sp)
		default:
			c.emit(OpMakeCell, int(cell), 0, 0, 0, sp)
		}
		e.reg = cell
		if u.kind == unitFunction {
			e.kind = varCell
		}
	}
	if len(s.Frees) == 0 {
		return
	}
	free0 := u.code.Cell0 + len(s.Cells)
	c.emit(OpCopyFree, free0, 0, 0, 0, sp)
	for i, name := range s.Frees {
		e := &u.entries[u.entry(name)]
		e.reg = uint8(free0 + i)
		if u.kind == unitFunction {
			e.kind = varFree
		}
	}
}

// locals gives registers to parameters and local variables, or spill slots to those for which there are too few. The
// parameters are the first of LocalNames in any case.
func (c *compiler) locals(s *Scope, sp Span) {
	u := c.u
	registers := maxVars - len(s.Cells) - len(s.Frees)
	if registers < 1 {
		c.fail(sp, "too many variables shared with inner functions")
	}
	names := make([]string, 0, len(s.Locals)+1)
	if s.Kind == ScopeComp { // a generator expression: its parameter is the outermost iterator
		names = append(names, ".0")
	}
	names = append(names, s.Locals...)
	for i, name := range names {
		e := &u.entries[u.entry(name)]
		if i < registers {
			e.kind, e.reg = varLocal, uint8(i)
			if i < len(s.Params) {
				u.bound.add(i)
			}
			continue
		}
		e.kind, e.slot = varSpill, int32(i-registers)
	}
	u.code.LocalNames = names
	u.code.NLocals = min(len(names), registers)
	u.nspill = len(names) - u.code.NLocals
	u.spill = u.nspill
}

// leave ends the code object and goes back to the enclosing one.
func (c *compiler) leave() *Code {
	u, code := c.u, c.u.code
	for i := range u.handlers {
		u.handlers[i].Target = u.targets[u.handlers[i].Target]
	}
	u.threadJumps()
	code.NRegs, code.NSpill = u.nregs, u.nspill
	code.Instrs = append(make([]Instr, 0, len(u.instrs)), u.instrs...)
	code.Spans = append(make([]Span, 0, len(u.spans)), u.spans...)
	code.Consts = append([]Const(nil), u.consts...)
	code.Names = append([]string(nil), u.names...)
	code.Caches = append([]int32(nil), u.caches...)
	code.Handlers = append([]Handler(nil), u.handlers...)
	code.Kids = append([]*Code(nil), u.kids...)
	clear(u.kids[:cap(u.kids)])
	clear(u.consts[:cap(u.consts)])
	u.code = nil
	c.level--
	c.u = nil
	if c.level > 0 {
		c.u = c.units[c.level-1]
	}
	return code
}

// threadJumps makes jumps to a jump go where that one goes. Plain jumps lead forward only, so this comes to an end.
func (u *unit) threadJumps() {
	for i := len(u.instrs) - 1; i >= 0; i-- {
		in := &u.instrs[i]
		if opTable[in.Op()].D != Target {
			continue
		}
		if to := u.instrs[in.D()]; to.Op() == OpJump {
			in.SetD(to.D())
		}
	}
}

// entry finds the table entry of a mangled name, or makes one.
func (u *unit) entry(name string) int {
	if len(u.entries) <= maxLinear {
		for i := range u.entries {
			if u.entries[i].name == name {
				return i
			}
		}
	} else if i, ok := u.entryAt[name]; ok {
		return int(i)
	}
	u.entries = append(u.entries, nameEntry{name: name, index: -1, load: -1, store: -1})
	n := len(u.entries)
	switch {
	case n == maxLinear+1:
		if u.entryAt == nil {
			u.entryAt = make(map[string]int32, 4*maxLinear)
		}
		for i := range u.entries {
			u.entryAt[u.entries[i].name] = int32(i)
		}
	case n > maxLinear:
		u.entryAt[name] = int32(n - 1)
	}
	return n - 1
}

// nameIndex is the place of an entry's name in Names.
func (u *unit) nameIndex(e int) int {
	p := &u.entries[e]
	if p.index < 0 {
		p.index = int32(len(u.names))
		u.names = append(u.names, p.name)
	}
	return int(p.index)
}

// newCache makes an inline cache for an entry's name.
func (u *unit) newCache(e int) int {
	u.caches = append(u.caches, int32(u.nameIndex(e)))
	return len(u.caches) - 1
}

// name is the place of a name (that of a variable is mangled) in Names.
func (c *compiler) name(name string) int { return c.u.nameIndex(c.u.entry(name)) }

// attrCache makes an inline cache for an attribute, whose name is mangled here.
func (c *compiler) attrCache(name string) int { return c.u.newCache(c.u.entry(c.mangle(name))) }

func (c *compiler) mangle(name string) string {
	if len(name) > 2 && name[0] == '_' && name[1] == '_' {
		return c.scope().Mangle(name)
	}
	return name
}

// constant is the place of a value in Consts: one for each type and value.
func (c *compiler) constant(v Const) int {
	u := c.u
	h := constHash(c.seed, v)
	if len(u.consts) <= maxLinear {
		for i, o := range u.hashes {
			if o == h && constEqual(u.consts[i], v) {
				return i
			}
		}
	} else if i, ok := u.constAt[h]; ok && constEqual(u.consts[i], v) {
		return int(i)
	}
	u.consts = append(u.consts, v)
	u.hashes = append(u.hashes, h)
	n := len(u.consts)
	switch {
	case n == maxLinear+1:
		if u.constAt == nil {
			u.constAt = make(map[uint64]int32, 4*maxLinear)
		}
		for i, h := range u.hashes {
			u.constAt[h] = int32(i)
		}
	case n > maxLinear:
		u.constAt[h] = int32(n - 1)
	}
	return n - 1
}
