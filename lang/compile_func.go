package lang

import (
	"slices"
	"strings"
)

// kid compiles the code object of a node, and gives its place in Kids. One in the body of a finally is
// compiled once only.
func (c *compiler) kid(node any, scope *Scope, compile func() *Code) int {
	u := c.u
	once := c.inCopy > 0 && len(u.comps) == 0
	if once {
		if i, ok := u.kidAt[node]; ok {
			return int(i)
		}
	}
	code := compile()
	for _, name := range scope.Frees {
		code.FreeFrom = append(code.FreeFrom, c.cellOf(name))
	}
	u.kids = append(u.kids, code)
	if once {
		if u.kidAt == nil {
			u.kidAt = map[any]int32{}
		}
		u.kidAt[node] = int32(len(u.kids) - 1)
	}
	return len(u.kids) - 1
}

// The flags of OpMakeFunction.
const (
	withDefaults = 1 << iota
	withKwDefaults
	withAnnotations
)

// function emits the function of a code object: defaults, annotations, then the function itself.
func (c *compiler) function(node any, scope *Scope, ps *Params, returns Expr, dst int, sp Span, compile func() *Code) {
	u := c.u
	save := u.next
	flags, extras := 0, 0
	if hasDefaults(ps) || hasKwDefaults(ps) || hasAnnotations(ps, returns) {
		extras = c.temps(3)
		if hasDefaults(ps) {
			flags |= withDefaults
			c.defaults(ps, extras, sp)
		}
		if hasKwDefaults(ps) {
			flags |= withKwDefaults
			c.kwDefaults(ps, extras+1, sp)
		}
		if hasAnnotations(ps, returns) {
			flags |= withAnnotations
			c.annotations(ps, returns, extras+2, sp)
		}
	}
	kid := c.kid(node, scope, compile)
	c.emit(OpMakeFunction, dst, extras, flags, kid, sp)
	u.next = save
}

func hasDefaults(ps *Params) bool {
	for _, list := range [2][]Param{ps.PosOnly, ps.Args} {
		if n := len(list); n > 0 && list[n-1].Default != nil {
			return true
		}
	}
	return false
}

func hasKwDefaults(ps *Params) bool {
	return slices.ContainsFunc(ps.KwOnly, func(p Param) bool { return p.Default != nil })
}

func hasAnnotations(ps *Params, returns Expr) bool {
	annotated := func(p Param) bool { return p.Ann != nil }
	return returns != nil || slices.ContainsFunc(ps.PosOnly, annotated) || slices.ContainsFunc(ps.Args, annotated) ||
		slices.ContainsFunc(ps.KwOnly, annotated) || ps.Vararg != nil && ps.Vararg.Ann != nil || ps.Kwarg != nil && ps.Kwarg.Ann != nil
}

func (c *compiler) defaults(ps *Params, dst int, sp Span) {
	var xs []Expr
	for _, list := range [2][]Param{ps.PosOnly, ps.Args} {
		for i := range list {
			if x := list[i].Default; x != nil {
				xs = append(xs, x)
			}
		}
	}
	c.tuple(xs, dst, sp)
}

func (c *compiler) kwDefaults(ps *Params, dst int, sp Span) {
	d := c.newDict(dst, sp)
	for i := range ps.KwOnly {
		if p := &ps.KwOnly[i]; p.Default != nil {
			d.key(c, c.mangle(p.Name))
			c.expr(p.Default, d.value(c))
			d.done(c)
		}
	}
	d.flush(c)
}

// annotations makes the dict in CPython's order: positional-only parameters come after the other positional ones.
func (c *compiler) annotations(ps *Params, returns Expr, dst int, sp Span) {
	d := c.newDict(dst, sp)
	one := func(name string, x Expr) {
		if x == nil {
			return
		}
		d.key(c, c.mangle(name))
		v := d.value(c)
		if s, ok := x.(*Star); ok && !c.future { // *args: *Ts
			c.emit(OpUnpack, c.operand(s.X, v), v, 1, 0, sp)
		} else {
			c.annotationValue(x, v)
		}
		d.done(c)
	}
	for i := range ps.Args {
		one(ps.Args[i].Name, ps.Args[i].Ann)
	}
	for i := range ps.PosOnly {
		one(ps.PosOnly[i].Name, ps.PosOnly[i].Ann)
	}
	if ps.Vararg != nil {
		one(ps.Vararg.Name, ps.Vararg.Ann)
	}
	for i := range ps.KwOnly {
		one(ps.KwOnly[i].Name, ps.KwOnly[i].Ann)
	}
	if ps.Kwarg != nil {
		one(ps.Kwarg.Name, ps.Kwarg.Ann)
	}
	one("return", returns)
	d.flush(c)
}

// annotationValue compiles an annotation, or its text under from __future__ import annotations.
func (c *compiler) annotationValue(x Expr, dst int) {
	if c.future {
		c.loadConst(unparse(x, c.src), dst, *x.GetSpan())
		return
	}
	c.expr(x, dst)
}

// params sets the numbers of parameters of the code object.
func (c *compiler) params(ps *Params) {
	k := c.u.code
	k.NPosOnly = len(ps.PosOnly)
	k.NArgs = len(ps.PosOnly) + len(ps.Args)
	k.NKwOnly = len(ps.KwOnly)
	if ps.Vararg != nil {
		k.Flags |= FlagVarArgs
	}
	if ps.Kwarg != nil {
		k.Flags |= FlagVarKeywords
	}
}

func (c *compiler) lambda(x *Lambda, dst int) {
	scope := c.scope().Child(x)
	c.function(x, scope, x.Params, nil, dst, x.Span, func() *Code {
		u := c.enter(scope, unitFunction, "<lambda>", nil, x.Span)
		u.code.FirstLine, _ = c.lines.Position(int(x.Start))
		c.params(x.Params)
		c.returnValue(x.Body, *x.Body.GetSpan())
		return c.leave()
	})
}

// returnValue compiles the return of x where no cleanup is to be done.
func (c *compiler) returnValue(x Expr, sp Span) {
	if v, ok := fold(x); ok {
		c.emit(OpReturnConst, 0, 0, 0, c.constant(v), sp)
	} else {
		save := c.u.next
		c.emit(OpReturn, c.operand(x, -1), 0, 0, 0, sp)
		c.u.next = save
	}
	c.u.kill()
}

// def compiles a function definition; sp is the statement's span without decorators, first that of the
// first decorator or the same.
func (c *compiler) def(s *Def, decorators []TestNode, sp, first Span) {
	u := c.u
	scope := c.scope().Child(s)
	f := c.decorators(decorators)
	dst := u.next
	v := c.variable(s.Name)
	if len(decorators) == 0 && v.kind == varLocal {
		dst = v.reg
	} else {
		c.temp()
	}
	var returns Expr
	if s.Returns != nil {
		returns = s.Returns.Expr
	}
	c.function(s, scope, s.Params.Params, returns, dst, sp, func() *Code {
		u := c.enter(scope, unitFunction, s.Name, s.Body.Stmts, sp)
		u.code.FirstLine, _ = c.lines.Position(int(first.Start))
		c.params(s.Params.Params)
		c.body(s.Body.Stmts, sp)
		return c.leave()
	})
	c.decorate(decorators, f)
	if len(decorators) > 0 {
		dst = f
	}
	c.store(v, dst, sp)
}

// body compiles the statements of a function.
func (c *compiler) body(stmts []Stmt, sp Span) {
	u := c.u
	if doc, _, ok := docstring(stmts); ok {
		u.code.Flags |= FlagHasDoc
		u.code.Doc = doc
		stmts = stmts[1:]
	}
	c.stmts(stmts)
	if !u.dead {
		c.emit(OpReturnConst, 0, 0, 0, c.constant(nil), sp)
	}
}

// decorators puts decorators into call windows, one inside the other, and gives the first.
func (c *compiler) decorators(ds []TestNode) int {
	f := c.u.next
	for i := range ds {
		r := c.temp()
		c.expr(ds[i].Expr, r)
		c.temp()
	}
	return f
}

// decorate calls the decorators on what stands after their windows; the result is in R[f].
func (c *compiler) decorate(ds []TestNode, f int) {
	for i := len(ds) - 1; i >= 0; i-- {
		w := f + 2*i // also the argument of the window before
		c.emit(OpCall, w, 1, w, 0, *ds[i].Expr.GetSpan())
	}
}

// class compiles a class definition.
func (c *compiler) class(s *Class, decorators []TestNode, sp, first Span) {
	u := c.u
	scope := c.scope().Child(s)
	f := c.decorators(decorators)
	w := c.temps(4)
	c.emit(OpLoadBuildClass, w, 0, 0, 0, sp)
	kid := c.kid(s, scope, func() *Code { return c.classBody(s, scope, sp, first) })
	c.emit(OpMakeFunction, w+2, 0, 0, kid, sp)
	c.loadConst(s.Name, w+3, sp)
	switch args := s.Args; {
	case args == nil:
		c.emit(OpCall, w, 2, w, 0, sp)
	case c.plainArgs(args.Call, 2):
		c.callArgs(args.Call, OpCall, w, 2, w, sp)
	default:
		c.callEx(args.Call, w, w, sp)
	}
	c.decorate(decorators, f)
	if len(decorators) == 0 {
		f = w
	}
	u.next = f + 1
	c.store(c.variable(s.Name), f, sp)
}

func (c *compiler) classBody(s *Class, scope *Scope, sp, first Span) *Code {
	u := c.enter(scope, unitClass, s.Name, s.Body.Stmts, sp)
	u.code.FirstLine, _ = c.lines.Position(int(first.Start))
	_, col := c.lines.Position(int(first.Start))
	at := Span{first.Start - int32(col), first.Start - int32(col)}
	t := c.temp()
	set := func(name string, r int) {
		e := u.entry(name)
		c.emit(OpStoreName, r, 0, 0, u.storeCache(e), at)
	}
	c.emit(OpLoadName, t, 0, 0, u.loadCache(u.entry("__name__")), at)
	set("__module__", t)
	c.loadConst(u.code.QualName, t, at)
	set("__qualname__", t)
	c.loadConst(int64(u.code.FirstLine), t, at)
	set("__firstlineno__", t)
	if scope.HasAnnotations {
		c.emit(OpSetupAnnotations, 0, 0, 0, 0, at)
	}
	u.next = t
	body := s.Body.Stmts
	if doc, dsp, ok := docstring(body); ok {
		c.storeDoc(doc, dsp)
		body = body[1:]
	}
	c.stmts(body)
	c.temp()
	c.loadConst(staticAttributes(u.statics), t, at)
	set("__static_attributes__", t)
	for i, name := range scope.Cells {
		if name == "__class__" {
			set("__classcell__", u.code.Cell0+i)
			c.emit(OpReturn, u.code.Cell0+i, 0, 0, 0, at)
			return c.leave()
		}
	}
	c.emit(OpReturnConst, 0, 0, 0, c.constant(nil), at)
	return c.leave()
}

// staticAttributes is the tuple of the names that methods assign to self.
func staticAttributes(names []string) Const {
	slices.Sort(names)
	t := TupleConst{}
	for _, name := range slices.Compact(names) {
		t = append(t, name)
	}
	return t
}

// noteStatic notes self.NAME as a target for the innermost class around a method.
func (c *compiler) noteStatic(a *Attr) {
	if n, ok := a.X.(*Name); !ok || n.Id != "self" {
		return
	}
	for i := c.level - 2; i >= 0; i-- {
		if u := c.units[i]; u.kind == unitClass {
			u.statics = append(u.statics, a.Name)
			return
		}
	}
}

// storeDoc assigns the docstring of a module or class.
func (c *compiler) storeDoc(doc string, sp Span) {
	u := c.u
	u.code.Doc = doc
	u.code.Flags |= FlagHasDoc
	t := c.temp()
	c.loadConst(doc, t, sp)
	c.emit(OpStoreName, t, 0, 0, u.storeCache(u.entry("__doc__")), sp)
	u.next = t
}

// docstring finds the docstring of a body, without the indentation of its lines.
func docstring(body []Stmt) (doc string, sp Span, ok bool) {
	if len(body) == 0 {
		return "", Span{}, false
	}
	s, ok := body[0].(*ExprStmt)
	if !ok || s.Assign != nil || s.Op != 0 || s.Ann != nil {
		return "", Span{}, false
	}
	x, ok := s.X.(*Str)
	if !ok || x.Bytes {
		return "", Span{}, false
	}
	return cleanDoc(x.Value), x.Span, true
}

// cleanDoc expands tabs and takes the indentation common to all lines but the first from them, and all of
// the first's, as CPython 3.13 does.
func cleanDoc(doc string) string {
	doc = strings.TrimLeft(expandTabs(doc), " ")
	if !strings.Contains(doc, "\n") {
		return doc
	}
	lines := strings.SplitAfter(doc, "\n")
	margin := -1
	for _, l := range lines[1:] {
		rest := strings.TrimLeft(l, " ")
		if rest == "" || rest == "\n" {
			continue
		}
		if n := len(l) - len(rest); margin < 0 || n < margin {
			margin = n
		}
	}
	if margin <= 0 {
		return doc
	}
	var b strings.Builder
	b.WriteString(lines[0])
	for _, l := range lines[1:] {
		n := 0
		for n < margin && n < len(l) && l[n] == ' ' {
			n++
		}
		b.WriteString(l[n:])
	}
	return b.String()
}

// expandTabs replaces tabs by spaces up to the next column that is a multiple of eight.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for i := range len(s) {
		switch ch := s[i]; {
		case ch == '\t':
			b.WriteString("        "[col&7:])
			col = 0
			continue
		case ch == '\n' || ch == '\r':
			col = -1
		case ch&0xc0 == 0x80: // inside a character
			col--
		}
		b.WriteByte(s[i])
		col++
	}
	return b.String()
}
