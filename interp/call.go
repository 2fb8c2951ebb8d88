package interp

import (
	"fmt"
	"slices"
	"strings"

	"terrarium/lang"
)

// bindFunction lays arguments into the parameters' registers w, as the language reference's section
// "Calls" says. args must not overlap w.
func (t *Thread) bindFunction(fn *Function, w, args []Value, kw []*Str) error {
	code := fn.code.code
	n := len(args) - len(kw)
	nargs, nkwonly := code.NArgs, code.NKwOnly
	fixed := nargs + nkwonly
	npos := min(n, nargs)
	copy(w, args[:npos])
	for i := npos; i < fixed; i++ {
		w[i] = Unset
	}
	reg := fixed
	if code.Flags&lang.FlagVarArgs != 0 {
		rest := append([]Value(nil), args[npos:n]...)
		w[reg] = NewTuple(rest)
		reg++
	}
	var kwargs *Dict
	if code.Flags&lang.FlagVarKeywords != 0 {
		kwargs = NewDict()
		w[reg] = Obj(kwargs)
	}
	for k, name := range kw {
		val := args[n+k]
		i := -1
		for j := code.NPosOnly; j < fixed; j++ {
			if code.LocalNames[j] == name.s {
				i = j
				break
			}
		}
		if i < 0 {
			if kwargs == nil {
				return fn.unexpectedKeyword(name, kw)
			}
			kwargs.SetStr(name, val)
			continue
		}
		if !w[i].IsUnset() {
			return TypeErrorf("%s() got multiple values for argument '%s'", fn.qualnameOf().s, name.s)
		}
		w[i] = val
	}
	if n > nargs && code.Flags&lang.FlagVarArgs == 0 {
		return fn.tooMany(n, w)
	}
	if npos < nargs {
		first := nargs - len(fn.defaults)
		for i := npos; i < first; i++ {
			if w[i].IsUnset() {
				return fn.missing(w, 0, first, "positional")
			}
		}
		for i := max(npos, first); i < nargs; i++ {
			if w[i].IsUnset() {
				w[i] = fn.defaults[i-first]
			}
		}
	}
	missing := false
	for i := nargs; i < fixed; i++ {
		if w[i].IsUnset() {
			if fn.kwdefaults != nil {
				if v, ok := fn.kwdefaults.GetStr(NewStr(code.LocalNames[i])); ok {
					w[i] = v
					continue
				}
			}
			missing = true
		}
	}
	if missing {
		return fn.missing(w, nargs, fixed, "keyword-only")
	}
	return nil
}

func (f *Function) unexpectedKeyword(name *Str, kw []*Str) error {
	code := f.code.code
	var posOnly []string
	for _, p := range code.LocalNames[:code.NPosOnly] {
		if slices.ContainsFunc(kw, func(k *Str) bool { return k.s == p }) {
			posOnly = append(posOnly, p)
		}
	}
	if posOnly != nil {
		return TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: '%s'", f.qualnameOf().s, strings.Join(posOnly, ", "))
	}
	hint := ""
	if s := suggestName(name.s, code.LocalNames[code.NPosOnly:code.NArgs+code.NKwOnly]); s != "" {
		hint = fmt.Sprintf(". Did you mean '%s'?", s)
	}
	return TypeErrorf("%s() got an unexpected keyword argument '%s'%s", f.qualnameOf().s, name.s, hint)
}

func (f *Function) tooMany(given int, w []Value) error {
	code := f.code.code
	nargs := code.NArgs
	kwonly := 0
	for i := nargs; i < nargs+code.NKwOnly; i++ {
		if !w[i].IsUnset() {
			kwonly++
		}
	}
	takes := fmt.Sprintf("%d", nargs)
	many := nargs != 1
	if d := len(f.defaults); d > 0 {
		takes = fmt.Sprintf("from %d to %d", nargs-d, nargs)
		many = true
	}
	gave := fmt.Sprintf("%d", given)
	if kwonly > 0 {
		gave = fmt.Sprintf("%d positional argument%s (and %d keyword-only argument%s)", given, plural(given), kwonly, plural(kwonly))
	}
	was := "were"
	if given == 1 && kwonly == 0 {
		was = "was"
	}
	s := ""
	if many {
		s = "s"
	}
	return TypeErrorf("%s() takes %s positional argument%s but %s %s given", f.qualnameOf().s, takes, s, gave, was)
}

func (f *Function) missing(w []Value, from, to int, kind string) error {
	var names []string
	for i := from; i < to; i++ {
		if !w[i].IsUnset() {
			continue
		}
		name := f.code.code.LocalNames[i]
		if kind == "keyword-only" && f.kwdefaults != nil {
			if _, ok := f.kwdefaults.GetStr(NewStr(name)); ok {
				continue
			}
		}
		names = append(names, "'"+name+"'")
	}
	var list string
	switch len(names) {
	case 1:
		list = names[0]
	case 2:
		list = names[0] + " and " + names[1]
	default:
		list = strings.Join(names[:len(names)-1], ", ") + ", and " + names[len(names)-1]
	}
	return TypeErrorf("%s() missing %d required %s argument%s: %s", f.qualnameOf().s, len(names), kind, plural(len(names)), list)
}

// callSlow makes every call that the loop does not make itself. The callee is x, its arguments (those of keywords
// last) lie at f.win[at:at+n], and the register before them is free. The result goes to register ret, and f is returned;
// or the frame to run.
//
//go:noinline
func (t *Thread) callSlow(f *Frame, x Value, at, n int, kw []*Str, ret uint8) (*Frame, error) {
	for {
		switch o := x.o.(type) {
		case *Function:
			nf, err := t.push(f, o, at, f.win[at:at+n], kw, 0)
			if err != nil {
				return nil, err
			}
			if o.code.gen {
				f.win[ret] = t.newGenerator(nf)
				return f, nil
			}
			nf.ret = ret
			return nf, nil
		case *Builtin:
			v, err := o.call(t, f.win[at:at+n], kw)
			return f.result(ret, v, err)
		case *MethodDescriptor:
			if n-len(kw) < 1 || o.def.Kind != KindMethod {
				break
			}
			self := f.win[at]
			if err := o.check(self); err != nil {
				return nil, err
			}
			v, err := o.call(t, self, f.win[at+1:at+n], kw)
			return f.result(ret, v, err)
		case *BoundMethod:
			at--
			n++
			f.win[at] = o.self
			x = o.fn
			if _, ok := x.o.(*Function); ok {
				continue
			}
			v, err := CallKw(t, x, f.win[at:at+n], kw)
			return f.result(ret, v, err)
		case *WeakRef:
			if o.typ == TypeWeakRef && n == 0 {
				f.win[ret] = t.weakCall(o)
				return f, nil
			}
		case *Instance:
			if r, ok := payload(x).o.(*WeakRef); ok && n == 0 && o.shape.typ.inheritsCall(TypeWeakRef) {
				f.win[ret] = t.weakCall(r)
				return f, nil
			}
		case *Type:
			if o == TypeRange && len(kw) == 0 {
				if it := t.rangeLoop(f, f.win[at:at+n], ret); it != nil {
					f.win[ret] = Value{it, 0}
					f.pc++
					return f, nil
				}
			}
			if o == TypeSuper && n == 0 {
				s := &Super{obj: Unset}
				err := superInit(t, Value{s, 0}, nil, nil)
				return f.result(ret, Value{s, 0}, err)
			}
			if init := o.fastInit; init != nil && !init.code.gen {
				in := newInstance(o)
				f.win[at-1] = Value{in, 0}
				// The instance is needed again when __init__ is done: it stays before the window.
				copy(f.win[at+1:at+1+n], f.win[at:at+n])
				f.win[at] = Value{in, 0}
				nf, err := t.push(f, init, at, f.win[at:at+n+1], kw, frameCtor)
				if err != nil {
					return nil, err
				}
				nf.ret = ret
				return nf, nil
			}
		}
		break
	}
	v, err := CallKw(t, x, f.win[at:at+n], kw)
	return f.result(ret, v, err)
}

// result stores what a call gave in its register, which may be a variable: one that failed leaves it as it is.
func (f *Frame) result(ret uint8, v Value, err error) (*Frame, error) {
	if err != nil {
		return nil, err
	}
	f.win[ret] = v
	return f, nil
}
