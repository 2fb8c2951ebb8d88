package interp

import "terrarium/lang"

// linked is a code object as one interpreter runs it: its constants as values, and the inline caches.
type linked struct {
	instrs   []lang.Instr
	consts   []Value
	caches   []cache
	kids     []*linked
	names    []*Str
	handlers []lang.Handler
	nargs    int // positional parameters
	nparams  int // registers of parameters
	nlocals  int // registers of parameters and locals
	nregs    int
	simple   bool // positional parameters only, no generator
	gen      bool
	code     *lang.Code
	object   *CodeObject
}

// cache is an inline cache: what an instruction found out about its name the last time.
type cache struct {
	name  *Str
	shape *Shape // attributes: the instance's
	next  *Shape // stores: the shape after the new attribute
	cls   *Type  // methods of objects other than Instance
	dict  *Dict  // module attributes
	e     *entry // globals, class and module attributes
	val   Value  // methods
	idx   int32
	ver   uint32 // of the dict that e is from
	bver  uint32 // of the built-ins
	turn  uint8  // which of more gives way next
	more  *[3]cacheEntry
}

// cacheEntry is what a cache knew about instances of another shape before those of the last one came by.
type cacheEntry struct {
	shape *Shape
	next  *Shape
	e     *entry
	val   Value
	idx   int32
}

// other finds what the cache knows about a shape that is not the last one.
func (c *cache) other(s *Shape) *cacheEntry {
	if c.more != nil {
		for i := range c.more {
			if m := &c.more[i]; m.shape == s {
				return m
			}
		}
	}
	return nil
}

// set makes what is known about shape s the first that is looked at.
func (c *cache) set(s, next *Shape, e *entry, idx int) {
	if c.shape != nil {
		if c.more == nil {
			c.more = &[3]cacheEntry{}
		}
		c.more[c.turn] = cacheEntry{c.shape, c.next, c.e, c.val, c.idx}
		c.turn = (c.turn + 1) % uint8(len(c.more))
	}
	c.shape, c.next, c.e, c.idx = s, next, e, int32(idx)
}

// CodeObject is the code object that a program sees.
type CodeObject struct{ l *linked }

func (*CodeObject) Type() *Type { return TypeCode }

// Function is a function written in the language.
type Function struct {
	code        *linked
	globals     *Dict
	builtins    *Dict
	cells       []*Cell
	defaults    []Value // of the last positional parameters
	kwdefaults  *Dict   // or nil
	name        *Str
	qualname    *Str
	doc         Value
	module      Value
	annotations *Dict
	dict        *Dict // other attributes
}

func (*Function) Type() *Type { return TypeFunction }

func (f *Function) attrDict() **Dict { return &f.dict }

// BoundMethod is a function with the object it was reached through.
type BoundMethod struct{ fn, self Value }

func (*BoundMethod) Type() *Type { return TypeMethod }

// link prepares a code object for this interpreter.
func (in *Interpreter) link(c *lang.Code) *linked {
	l := &linked{
		code: c, instrs: c.Instrs, handlers: c.Handlers, nargs: c.NArgs, nparams: c.NParams(), nlocals: c.NLocals, nregs: c.NRegs,
		gen: c.Flags&lang.FlagGenerator != 0,
	}
	l.simple = l.nparams == l.nargs && !l.gen && c.NSpill == 0
	if len(c.Names) > 0 {
		l.names = make([]*Str, len(c.Names))
		for i, n := range c.Names {
			l.names[i] = in.intern(n)
		}
	}
	if len(c.Caches) > 0 {
		l.caches = make([]cache, len(c.Caches))
		for i, n := range c.Caches {
			l.caches[i].name = l.names[n]
		}
	}
	if len(c.Consts) > 0 {
		l.consts = make([]Value, len(c.Consts))
		for i, k := range c.Consts {
			l.consts[i] = in.constant(k)
		}
	}
	if len(c.Kids) > 0 {
		l.kids = make([]*linked, len(c.Kids))
		for i, k := range c.Kids {
			l.kids[i] = in.link(k)
		}
	}
	in.noteLinked(l)
	return l
}

// constant makes the value of a constant.
func (in *Interpreter) constant(k lang.Const) Value {
	switch k := k.(type) {
	case nil:
		return None
	case bool:
		return Bool(k)
	case int64:
		return Int(k)
	case float64:
		return Float(k)
	case string:
		if len(k) <= 20 {
			return Obj(in.intern(k))
		}
		return Obj(static(k))
	case lang.Bytes:
		return NewBytes([]byte(k))
	case lang.EllipsisConst:
		return Ellipsis
	case lang.TupleConst:
		items := make([]Value, len(k))
		for i, x := range k {
			items[i] = in.constant(x)
		}
		return NewTuple(items)
	case lang.FrozenSetConst:
		items := make([]Value, len(k))
		for i, x := range k {
			items[i] = in.constant(x)
		}
		return frozenSetOf(items)
	}
	return numberConstant(k)
}

// codeObject gives the object that stands for l.
func (l *linked) codeObject() *CodeObject {
	if l.object == nil {
		l.object = &CodeObject{l}
	}
	return l.object
}

// newFunction makes a function of a code object.
func newFunction(l *linked, globals, builtins *Dict) *Function {
	f := &Function{code: l, globals: globals, builtins: builtins, doc: None, module: None}
	if s, ok := l.code.Doc.(string); ok && l.code.Flags&lang.FlagHasDoc != 0 {
		f.doc = String(s)
	}
	return f
}

// nameOf gives the function's __name__ object, made when it is first asked for.
func (f *Function) nameOf() *Str {
	if f.name == nil {
		f.name = NewStr(f.code.code.Name)
	}
	return f.name
}

func (f *Function) qualnameOf() *Str {
	if f.qualname == nil {
		f.qualname = NewStr(f.code.code.QualName)
	}
	return f.qualname
}
