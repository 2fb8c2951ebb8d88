package operator

import (
	"strings"

	"terrarium/interp"
)

// addTypes makes the classes of callables that get attributes, items, or the result of a method.
func addTypes(t *interp.Thread, m *interp.Module) error {
	for _, spec := range []*interp.TypeSpec{&itemGetterSpec, &attrGetterSpec, &methodCallerSpec} {
		if _, err := m.NewType(t, spec); err != nil {
			return err
		}
	}
	return nil
}

type itemGetter struct {
	interp.Native
	items []Value
}

type attrGetter struct {
	interp.Native
	names []Value
	paths [][]*interp.Str // each name split at its dots
}

type methodCaller struct {
	interp.Native
	name *interp.Str
	args []Value // those by name at the end
	kw   []*interp.Str
}

var itemGetterSpec = interp.TypeSpec{
	Name: "itemgetter",
	Sig:  "(item, /, *items)",
	Doc:  "itemgetter(2)(r) is r[2]; itemgetter(2, 5)(r) is (r[2], r[5]).",
	Slots: interp.Slots{
		New: func(_ *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			if err := someArgs("itemgetter", args, kw); err != nil {
				return interp.None, err
			}
			return interp.NewNative(cls, &itemGetter{items: clone(args)}), nil
		},
		Call: func(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
			g, _ := interp.As[*itemGetter](self)
			obj, err := oneArg("itemgetter", args, kw)
			if err != nil {
				return interp.None, err
			}
			return each(len(g.items), func(i int) (Value, error) { return interp.GetItem(t, obj, g.items[i]) })
		},
		Repr: func(t *interp.Thread, self Value) (Value, error) {
			g, _ := interp.As[*itemGetter](self)
			return repr(t, g, "itemgetter", g.items, nil)
		},
	},
	Methods: []interp.FuncDef{{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling", Fn: reduceItemGetter}},
}

var attrGetterSpec = interp.TypeSpec{
	Name: "attrgetter",
	Sig:  "(attr, /, *attrs)",
	Doc:  "attrgetter('name')(r) is r.name; attrgetter('name', 'a.b')(r) is (r.name, r.a.b).",
	Slots: interp.Slots{
		New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			if err := someArgs("attrgetter", args, kw); err != nil {
				return interp.None, err
			}
			g := &attrGetter{names: clone(args)}
			for _, v := range args {
				name, ok := interp.AsStr(v)
				if !ok {
					return interp.None, interp.TypeErrorf("attribute name must be a string")
				}
				var path []*interp.Str
				for part := range strings.SplitSeq(name, ".") {
					path = append(path, t.Intern(part))
				}
				g.paths = append(g.paths, path)
			}
			return interp.NewNative(cls, g), nil
		},
		Call: func(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
			g, _ := interp.As[*attrGetter](self)
			obj, err := oneArg("attrgetter", args, kw)
			if err != nil {
				return interp.None, err
			}
			return each(len(g.paths), func(i int) (v Value, err error) {
				v = obj
				for _, name := range g.paths[i] {
					if v, err = interp.GetAttr(t, v, name); err != nil {
						return interp.None, err
					}
				}
				return v, nil
			})
		},
		Repr: func(t *interp.Thread, self Value) (Value, error) {
			g, _ := interp.As[*attrGetter](self)
			return repr(t, g, "attrgetter", g.names, nil)
		},
	},
	Methods: []interp.FuncDef{{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling", Fn: reduceAttrGetter}},
}

var methodCallerSpec = interp.TypeSpec{
	Name: "methodcaller",
	Sig:  "(name, /, *args, **kwargs)",
	Doc:  "methodcaller('name', 'x', y=1)(r) is r.name('x', y=1).",
	Slots: interp.Slots{
		New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			if len(args) == len(kw) {
				return interp.None, interp.TypeErrorf("methodcaller needs at least one argument, the method name")
			}
			name, ok := interp.AsStr(args[0])
			if !ok {
				return interp.None, interp.TypeErrorf("method name must be a string")
			}
			kws := append([]*interp.Str(nil), kw...)
			return interp.NewNative(cls, &methodCaller{name: t.Intern(name), args: clone(args[1:]), kw: kws}), nil
		},
		Call: func(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
			g, _ := interp.As[*methodCaller](self)
			obj, err := oneArg("methodcaller", args, kw)
			if err != nil {
				return interp.None, err
			}
			f, err := interp.GetAttr(t, obj, g.name)
			if err != nil {
				return interp.None, err
			}
			return interp.CallKw(t, f, clone(g.args), g.kw)
		},
		Repr: func(t *interp.Thread, self Value) (Value, error) {
			g, _ := interp.As[*methodCaller](self)
			return repr(t, g, "methodcaller", append([]Value{interp.Obj(g.name)}, g.args...), g.kw)
		},
	},
	Methods: []interp.FuncDef{{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling", Fn: reduceMethodCaller}},
}

func clone(args []Value) []Value { return append([]Value(nil), args...) }

func someArgs(name string, args []Value, kw []*interp.Str) error {
	if len(kw) > 0 {
		return interp.TypeErrorf("%s() takes no keyword arguments", name)
	}
	if len(args) == 0 {
		return interp.TypeErrorf("%s expected 1 argument, got 0", name)
	}
	return nil
}

func oneArg(name string, args []Value, kw []*interp.Str) (Value, error) {
	if len(kw) > 0 {
		return interp.None, interp.TypeErrorf("%s() takes no keyword arguments", name)
	}
	if err := interp.ArgCount(name, len(args), 1, 1); err != nil {
		return interp.None, err
	}
	return args[0], nil
}

// each gives the one result, or a tuple of all n.
func each(n int, get func(i int) (Value, error)) (Value, error) {
	if n == 1 {
		return get(0)
	}
	items := make([]Value, n)
	for i := range items {
		var err error
		if items[i], err = get(i); err != nil {
			return interp.None, err
		}
	}
	return interp.NewTuple(items), nil
}

// repr writes operator.NAME(args); the last len(kw) of args are by name.
func repr(t *interp.Thread, self interp.Object, name string, args []Value, kw []*interp.Str) (Value, error) {
	name = "operator." + name
	if !t.ReprEnter(self) {
		return interp.String(name + "(...)"), nil
	}
	defer t.ReprLeave(self)
	parts := make([]string, len(args))
	for i, v := range args {
		s, err := interp.Repr(t, v)
		if err != nil {
			return interp.None, err
		}
		if k := i - (len(args) - len(kw)); k >= 0 {
			s = kw[k].Go() + "=" + s
		}
		parts[i] = s
	}
	return interp.String(name + "(" + strings.Join(parts, ", ") + ")"), nil
}

// reduced is what makes an equal object again: a call of its class.
func reduced(self Value, args []Value) (Value, error) {
	return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple(args)}), nil
}

func reduceItemGetter(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	g, _ := interp.As[*itemGetter](self)
	return reduced(self, clone(g.items))
}

func reduceAttrGetter(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	g, _ := interp.As[*attrGetter](self)
	return reduced(self, clone(g.names))
}

// reduceMethodCaller takes functools.partial to help where there are arguments by name.
func reduceMethodCaller(t *interp.Thread, self Value, _ []Value) (Value, error) {
	m, _ := interp.As[*methodCaller](self)
	npos := len(m.args) - len(m.kw)
	args := append([]Value{interp.Obj(m.name)}, m.args[:npos]...)
	if len(m.kw) == 0 {
		return reduced(self, args)
	}
	functools, err := t.Import("functools")
	if err != nil {
		return interp.None, err
	}
	partial, err := interp.GetAttr(t, functools, t.Intern("partial"))
	if err != nil {
		return interp.None, err
	}
	named := append([]Value{interp.Obj(self.Type()), args[0]}, m.args[npos:]...)
	make, err := interp.CallKw(t, partial, named, m.kw)
	return interp.NewTuple([]Value{make, interp.NewTuple(args[1:])}), err
}
