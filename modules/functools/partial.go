package functools

import (
	"strings"

	"terrarium/interp"
)

// partial is a function with some of its arguments.
type partial struct {
	interp.Native
	fn   Value
	args []Value
	kw   *interp.Dict
	tup  Value // args as a program sees them, once it asked
}

func (p *partial) tuple() Value {
	if p.tup.Object() == nil {
		p.tup = interp.NewTuple(p.args)
	}
	return p.tup
}

var partialSpec = interp.TypeSpec{
	Name:  "functools.partial",
	Flags: interp.Subclassable | interp.InstanceDict | interp.WeakRefs,
	Doc:   "partial(func, *args, **keywords) -> a new function that calls func with these arguments and those it is given.",
	Slots: interp.Slots{New: newPartial, Call: callPartial, Repr: reprPartial},
	Methods: []interp.FuncDef{
		partialPart("func", "function object to use in future partial calls", func(p *partial) Value { return p.fn }),
		partialPart("args", "tuple of arguments to future partial calls", func(p *partial) Value { return p.tuple() }),
		partialPart("keywords", "dictionary of keyword arguments to future partial calls", func(p *partial) Value { return interp.Obj(p.kw) }),
		interp.ClassGetItem,
		{Name: "__reduce__", Sig: "()", Fn: reducePartial},
		{Name: "__setstate__", Sig: "(object, /)", Fn: setPartialState},
	},
}

func reducePartial(t *interp.Thread, self Value, _ []Value) (Value, error) {
	p, _ := interp.As[*partial](self)
	attrs, err := interp.FindAttr(t, self, t.Intern("__dict__"))
	if err != nil {
		return interp.None, err
	}
	if d := interp.AsDict(attrs); d == nil || d.Len() == 0 {
		attrs = interp.None
	}
	state := interp.NewTuple([]Value{p.fn, p.tuple(), interp.Obj(p.kw), attrs})
	return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple([]Value{p.fn}), state}), nil
}

func setPartialState(t *interp.Thread, self Value, in []Value) (Value, error) {
	p, _ := interp.As[*partial](self)
	state := interp.AsTuple(in[0])
	if state == nil || len(state.Items()) != 4 {
		return interp.None, interp.TypeErrorf("invalid partial state")
	}
	fn, args, kw, attrs := state.Items()[0], interp.AsTuple(state.Items()[1]), interp.AsDict(state.Items()[2]), state.Items()[3]
	if !interp.Callable(fn) || args == nil || kw == nil && !state.Items()[2].IsNone() {
		return interp.None, interp.TypeErrorf("invalid partial state")
	}
	p.fn, p.args, p.tup, p.kw = fn, args.Items(), state.Items()[1], interp.NewDict()
	if kw != nil {
		p.kw = kw.Copy()
	}
	if attrs.IsNone() {
		return interp.None, nil
	}
	d := interp.AsDict(attrs)
	if d == nil {
		return interp.None, interp.TypeErrorf("invalid partial state")
	}
	return interp.None, interp.UpdateAttrs(t, self, d)
}

func partialPart(name, doc string, get func(*partial) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Doc: doc, Kind: interp.KindGetSet, Fn: func(_ *interp.Thread, self Value, args []Value) (Value, error) {
		if len(args) > 0 {
			return interp.None, interp.Errorf(interp.TypeAttributeError, "readonly attribute")
		}
		p, _ := interp.As[*partial](self)
		return get(p), nil
	}}
}

func newPartial(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	npos := len(args) - len(kw)
	if npos < 1 {
		return interp.None, interp.TypeErrorf("type 'partial' takes at least one argument")
	}
	fn := args[0]
	if !interp.Callable(fn) {
		return interp.None, interp.TypeErrorf("the first argument must be callable")
	}
	p := &partial{fn: fn, kw: interp.NewDict()}
	if inner, ok := fn.Object().(*partial); ok && !inner.HasAttrs() { // a partial of a partial is one partial
		p.fn = inner.fn
		p.args = append(p.args, inner.args...)
		p.kw = inner.kw.Copy()
	}
	p.args = append(p.args, args[1:npos]...)
	for i, name := range kw {
		p.kw.SetStr(name, args[npos+i])
	}
	return interp.NewNative(cls, p), nil
}

func callPartial(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
	p, _ := interp.As[*partial](self)
	if p.kw.Len() == 0 {
		return interp.CallKw(t, p.fn, append(append(make([]Value, 0, len(p.args)+len(args)), p.args...), args...), kw)
	}
	npos := len(args) - len(kw)
	all := p.kw.Copy()
	for i, name := range kw {
		all.SetStr(name, args[npos+i])
	}
	pos := append(append([]Value(nil), p.args...), args[:npos]...)
	for key := range all.All {
		if _, ok := interp.AsStr(key); !ok {
			return interp.None, interp.TypeErrorf("keywords must be strings")
		}
	}
	out, names := interp.SpreadKeywords(t, pos, interp.Obj(all))
	return interp.CallKw(t, p.fn, out, names)
}

func reprPartial(t *interp.Thread, self Value) (Value, error) {
	if !t.ReprEnter(self.Object()) {
		return interp.String("..."), nil
	}
	defer t.ReprLeave(self.Object())
	p, _ := interp.As[*partial](self)
	var parts []string
	add := func(prefix string, v Value) error {
		s, err := interp.Repr(t, v)
		parts = append(parts, prefix+s)
		return err
	}
	if err := add("", p.fn); err != nil {
		return interp.None, err
	}
	for _, v := range p.args {
		if err := add("", v); err != nil {
			return interp.None, err
		}
	}
	kw := p.kw.Copy() // a repr may change the dict
	for key, val := range kw.All {
		name, err := interp.ToStr(t, key)
		if err == nil {
			err = add(name+"=", val)
		}
		if err != nil {
			return interp.None, err
		}
	}
	return interp.String(interp.QualifiedName(self.Type()) + "(" + strings.Join(parts, ", ") + ")"), nil
}
