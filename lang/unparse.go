package lang

import "strings"

// The precedences of CPython's unparser: what stands in a place of a higher one gets parentheses.
const (
	unTuple = iota
	unTest
	unOr
	unAnd
	unNot
	unCmp
	unBor
	unBxor
	unBand
	unShift
	unArith
	unTerm
	unFactor
	unPower
	unAwait
	unAtom
)

// unparse writes an expression as from __future__ import annotations keeps it: CPython's own form,
// whatever the source, which is src as a whole, looked like.
func unparse(x Expr, src string) string {
	u := unparser{src: src}
	u.expr(x, unTest)
	return u.String()
}

type unparser struct {
	strings.Builder
	src string
}

func (u *unparser) add(parts ...string) {
	for _, p := range parts {
		u.WriteString(p)
	}
}

// paren runs write, in parentheses if the place wants a higher precedence.
func (u *unparser) paren(own, place int, write func()) {
	if place > own {
		u.add("(")
		write()
		u.add(")")
		return
	}
	write()
}

var unBinary = [numKinds]int{
	TokBar: unBor, TokCaret: unBxor, TokAmp: unBand, TokShl: unShift, TokShr: unShift, TokPlus: unArith, TokMinus: unArith,
	TokStar: unTerm, TokAt: unTerm, TokSlash: unTerm, TokSlashSlash: unTerm, TokPercent: unTerm, TokStarStar: unPower,
}

func (u *unparser) expr(x Expr, place int) {
	switch x := x.(type) {
	case *Name:
		u.add(x.Id)
	case *ConstExpr:
		s := valueRepr(x.Value)
		u.add(strings.ReplaceAll(s, "inf", "1e309"))
	case *Str:
		if u.src[x.Start] == 'u' {
			u.add("u")
		}
		u.add(constRepr(strConst(x)))
	case *FStr:
		u.fstring(x)
	case *Bin:
		u.binary(x, place)
	case *Unary:
		own, op := unFactor, spelling[x.Op]
		if x.Op == TokNot {
			own, op = unNot, "not "
		}
		u.paren(own, place, func() {
			u.add(op)
			u.expr(x.X, own)
		})
	case *Bool:
		own := unOr
		if x.Op == TokAnd {
			own = unAnd
		}
		u.paren(own, place, func() {
			for i, y := range x.Xs {
				if i > 0 {
					u.add(" ", spelling[x.Op], " ")
				}
				u.expr(y, own+1)
			}
		})
	case *Cmp:
		u.paren(unCmp, place, func() {
			u.expr(x.X, unCmp+1)
			for i, op := range x.Ops {
				u.add(" ", spelling[op], " ")
				u.expr(x.Ys[i], unCmp+1)
			}
		})
	case *Cond:
		u.paren(unTest, place, func() {
			u.expr(x.X, unTest+1)
			u.add(" if ")
			u.expr(x.Test, unTest+1)
			u.add(" else ")
			u.expr(x.Y, unTest)
		})
	case *Lambda:
		u.paren(unTest, place, func() {
			u.add("lambda")
			u.params(x.Params)
			u.add(": ")
			u.expr(x.Body, unTest)
		})
	case *Call:
		u.call(x)
	case *Attr:
		if k, ok := x.X.(*ConstExpr); ok && k.Kind == TokInt {
			u.expr(x.X, unAtom)
			u.add(" .", x.Name)
			return
		}
		u.expr(x.X, unAtom)
		u.add(".", x.Name)
	case *Index:
		u.expr(x.X, unAtom)
		u.add("[")
		u.expr(x.I, unTuple)
		u.add("]")
	case *Slice:
		u.slice(x)
	case *Star:
		u.add("*")
		u.expr(x.X, unBor)
	case *Tuple:
		if len(x.Elts) == 0 {
			u.add("()")
			return
		}
		u.paren(unTuple, place, func() {
			u.list(x.Elts)
			if len(x.Elts) == 1 {
				u.add(",")
			}
		})
	case *List:
		u.add("[")
		u.list(x.Elts)
		u.add("]")
	case *Set:
		u.add("{")
		u.list(x.Elts)
		u.add("}")
	case *Dict:
		u.dict(x)
	case *Comp:
		u.comprehension(x)
	case *Walrus:
		u.paren(unTuple, place, func() {
			u.expr(x.Name, unAtom)
			u.add(" := ")
			u.expr(x.X, unAtom)
		})
	case *Yield:
		u.add("(yield")
		if x.From {
			u.add(" from")
		}
		if x.X != nil {
			u.add(" ")
			u.expr(x.X, unTest)
		}
		u.add(")")
	}
}

func (u *unparser) list(xs []Expr) {
	for i, x := range xs {
		if i > 0 {
			u.add(", ")
		}
		u.expr(x, unTest)
	}
}

// binary writes a run of operators that lean to the left without recursion.
func (u *unparser) binary(x *Bin, place int) {
	var spine []*Bin
	var left Expr = x
	closing := 0
	for at := place; ; {
		b, ok := left.(*Bin)
		if !ok {
			u.expr(left, at)
			break
		}
		own := unBinary[b.Op]
		if at > own {
			u.add("(")
			spine = append(spine, nil)
			closing++
		}
		spine = append(spine, b)
		left, at = b.X, own
		if b.Op == TokStarStar {
			at++
		}
	}
	for i := len(spine) - 1; i >= 0; i-- {
		b := spine[i]
		if b == nil {
			u.add(")")
			continue
		}
		own := unBinary[b.Op]
		u.add(" ", spelling[b.Op], " ")
		if b.Op != TokStarStar {
			own++
		}
		u.expr(b.Y, own)
	}
}

func (u *unparser) call(x *Call) {
	u.expr(x.Fn, unAtom)
	u.add("(")
	if g, ok := soleGenerator(x); ok {
		u.comprehensionBody(g)
		u.add(")")
		return
	}
	first := true
	sep := func() {
		if !first {
			u.add(", ")
		}
		first = false
	}
	for _, a := range x.Args {
		sep()
		u.expr(a, unTest)
	}
	for i := range x.Kws {
		sep()
		if k := &x.Kws[i]; k.Name == "" {
			u.add("**")
		} else {
			u.add(k.Name, "=")
		}
		u.expr(x.Kws[i].X, unTest)
	}
	u.add(")")
}

func soleGenerator(x *Call) (*Comp, bool) {
	if len(x.Args) != 1 || len(x.Kws) != 0 {
		return nil, false
	}
	g, ok := x.Args[0].(*Comp)
	return g, ok && g.Kind == '('
}

func (u *unparser) slice(x *Slice) {
	if x.Lo != nil {
		u.expr(x.Lo, unTest)
	}
	u.add(":")
	if x.Hi != nil {
		u.expr(x.Hi, unTest)
	}
	if x.Step != nil {
		u.add(":")
		u.expr(x.Step, unTest)
	}
}

func (u *unparser) dict(x *Dict) {
	u.add("{")
	for i, k := range x.Keys {
		if i > 0 {
			u.add(", ")
		}
		if k == nil {
			u.add("**")
			u.expr(x.Vals[i], unBor)
			continue
		}
		u.expr(k, unTest)
		u.add(": ")
		u.expr(x.Vals[i], unTest)
	}
	u.add("}")
}

func (u *unparser) comprehension(x *Comp) {
	open, end := "{", "}"
	switch x.Kind {
	case '[':
		open, end = "[", "]"
	case '(':
		open, end = "(", ")"
	}
	u.add(open)
	u.comprehensionBody(x)
	u.add(end)
}

func (u *unparser) comprehensionBody(x *Comp) {
	u.expr(x.X, unTest)
	if x.Kind == ':' {
		u.add(": ")
		u.expr(x.V, unTest)
	}
	for i := range x.Fors {
		f := &x.Fors[i]
		u.add(" for ")
		u.expr(f.Target, unTuple)
		u.add(" in ")
		u.expr(f.Iter, unTest+1)
		for _, t := range f.Ifs {
			u.add(" if ")
			u.expr(t, unTest+1)
		}
	}
}

func (u *unparser) params(ps *Params) {
	n := 0
	one := func(prefix string, p *Param) {
		if n > 0 {
			u.add(", ")
		} else if prefix == "" { // lambda*args needs no space
			u.add(" ")
		}
		n++
		u.add(prefix)
		if p == nil {
			return
		}
		u.add(p.Name)
		if p.Default != nil {
			u.add("=")
			u.expr(p.Default, unTest)
		}
	}
	for i := range ps.PosOnly {
		one("", &ps.PosOnly[i])
	}
	if len(ps.PosOnly) > 0 {
		u.add(", /")
	}
	for i := range ps.Args {
		one("", &ps.Args[i])
	}
	if ps.Vararg != nil || len(ps.KwOnly) > 0 {
		one("*", ps.Vararg)
	}
	for i := range ps.KwOnly {
		one("", &ps.KwOnly[i])
	}
	if ps.Kwarg != nil {
		one("**", ps.Kwarg)
	}
}

// fstring writes an f-string: its text as it would stand between the quotes, quoted by repr as a whole.
func (u *unparser) fstring(x *FStr) {
	u.add("f", constRepr(u.fstringBody(x)))
}

func (u *unparser) fstringBody(x *FStr) string {
	var b strings.Builder
	for _, p := range x.Parts {
		switch p := p.(type) {
		case *Str:
			b.WriteString(doubleBraces(p.Value))
		case *FLit:
			b.WriteString(doubleBraces(p.Value))
		case *FField:
			b.WriteString(doubleBraces(p.Debug))
			in := unparser{src: u.src}
			in.expr(p.X, unTest+1)
			text := in.String()
			b.WriteByte('{')
			if strings.HasPrefix(text, "{") {
				b.WriteByte(' ') // {{ would be an escape
			}
			b.WriteString(text)
			conv := p.Conv
			if conv == 0 && p.Debug != "" && p.Spec == nil {
				conv = 'r'
			}
			if conv != 0 {
				b.WriteByte('!')
				b.WriteByte(conv)
			}
			if p.Spec != nil {
				b.WriteByte(':')
				b.WriteString(u.fstringBody(p.Spec))
			}
			b.WriteByte('}')
		}
	}
	return b.String()
}

func doubleBraces(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "{", "{{"), "}", "}}")
}
