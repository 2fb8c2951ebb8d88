package re

import (
	"fmt"

	"terrarium/interp"
)

// match is the result of a search (re.Match).
type match struct {
	interp.Native
	pat       *pattern
	sub       *subject
	spans     []int // where each group begins and ends, in bytes; -1, -1: not matched
	lastIndex int   // -1: none
	pos, end  int   // the part of the text that was searched, in characters
	small     [6]int
}

// match makes the match object for what next found.
func (r *run) match() Value {
	o := &match{pat: r.pat, sub: r.sub, lastIndex: r.m.lastIndex, pos: r.lo, end: r.hi}
	n := 2 * (r.pat.prog.groups + 1)
	if o.spans = o.small[:]; n > len(o.small) {
		o.spans = make([]int, n)
	}
	o.spans = o.spans[:n]
	for g := 0; g < n/2; g++ {
		o.spans[2*g], o.spans[2*g+1] = r.span(g)
	}
	return interp.NewNative(r.st.match, o)
}

var matchSpec = interp.TypeSpec{
	Name:  "re.Match",
	Flags: interp.NoInstances | interp.Immutable | interp.Keyed,
	Doc:   "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
	Slots: interp.Slots{Repr: matchRepr, GetItem: matchItem},
	Methods: []interp.FuncDef{
		{Name: "group", Sig: "(*args)", Fn: matchGroup, Doc: "group([group1, ...]) -> str or tuple.\nReturn subgroup(s) of the match by indices or names.\nFor 0 returns the entire match."},
		{Name: "start", Sig: "(group=0, /)", Doc: "Return index of the start of the substring matched by group.",
			Fn: placeMethod(func(m *match, g int) Value { return m.place(2 * g) })},
		{Name: "end", Sig: "(group=0, /)", Doc: "Return index of the end of the substring matched by group.",
			Fn: placeMethod(func(m *match, g int) Value { return m.place(2*g + 1) })},
		{Name: "span", Sig: "(group=0, /)", Doc: "For match object m, return the 2-tuple (m.start(group), m.end(group)).", Fn: placeMethod((*match).span)},
		{Name: "groups", Sig: "(default=None)", Fn: matchGroups, Doc: "Return a tuple containing all the subgroups of the match, from 1.\n\nThe default is for groups that did not participate in the match."},
		{Name: "groupdict", Sig: "(default=None)", Fn: matchGroupDict, Doc: "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.\n\nThe default is for groups that did not participate in the match."},
		{Name: "expand", Sig: "(template)", Fn: matchExpand, Doc: "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."},
		{Name: "__copy__", Sig: "()", Fn: itself},
		{Name: "__deepcopy__", Sig: "(memo, /)", Fn: itself},
		interp.ClassGetItem,
		member("string", "The string passed to match() or search().", func(m *match) Value { return m.sub.v }),
		member("re", "The regular expression object.", func(m *match) Value { return interp.Obj(m.pat) }),
		member("pos", "The index into the string at which the RE engine started looking for a match.", func(m *match) Value { return interp.Int(int64(m.pos)) }),
		member("endpos", "The index into the string beyond which the RE engine will not go.", func(m *match) Value { return interp.Int(int64(m.end)) }),
		{Name: "lastindex", Kind: interp.KindGetter, Doc: "The integer index of the last matched capturing group.",
			Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
				if m := matchOf(self); m.lastIndex >= 0 {
					return interp.Int(int64(m.lastIndex)), nil
				}
				return interp.None, nil
			}},
		{Name: "lastgroup", Kind: interp.KindGetter, Doc: "The name of the last matched capturing group.",
			Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
				if m := matchOf(self); m.lastIndex >= 0 {
					return m.pat.byName[m.lastIndex], nil
				}
				return interp.None, nil
			}},
		{Name: "regs", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			m := matchOf(self)
			spans := make([]Value, len(m.spans)/2)
			for g := range spans {
				spans[g] = m.span(g)
			}
			return interp.NewTuple(spans), nil
		}},
	},
}

func matchOf(v Value) *match {
	m, _ := interp.As[*match](v)
	return m
}

// place is where a group begins (2*g) or ends (2*g+1).
func (m *match) place(i int) Value { return interp.Int(int64(m.sub.index(m.spans[i]))) }

func (m *match) span(g int) Value {
	from := m.place(2 * g)
	return interp.NewTuple([]Value{from, m.place(2*g + 1)})
}

// text is what group g matched, or missing.
func (m *match) text(g int, missing Value) Value {
	from, to := m.spans[2*g], m.spans[2*g+1]
	if from < 0 {
		return missing
	}
	if m.sub.str == nil && m.sub.v.Type() != interp.TypeBytes { // it may have changed
		b, err := interp.Buffer(m.sub.v)
		if err != nil {
			b = nil
		}
		from, to = min(from, len(b)), min(to, len(b))
		return interp.NewBytes(append([]byte(nil), b[from:max(from, to)]...))
	}
	return m.sub.cut(from, max(from, to))
}

// index takes a group's number or name.
func (m *match) index(t *interp.Thread, v Value) (int, error) {
	g := -1
	if interp.HasIndex(v) {
		i, err := interp.IndexInt(t, v, nil)
		if err != nil {
			return 0, err
		}
		g = i
	} else {
		n, ok, err := m.pat.names.Get(t, v)
		if err != nil {
			return 0, err
		}
		if ok {
			g = int(n.AsInt())
		}
	}
	if g < 0 || g >= len(m.spans)/2 {
		return 0, interp.Errorf(interp.TypeIndexError, "no such group")
	}
	return g, nil
}

func matchItem(t *interp.Thread, v, key Value) (Value, error) {
	m := matchOf(v)
	g, err := m.index(t, key)
	if err != nil {
		return interp.None, err
	}
	return m.text(g, interp.None), nil
}

func matchGroup(t *interp.Thread, self Value, args []Value) (Value, error) {
	m := matchOf(self)
	switch len(args) {
	case 0:
		return m.text(0, interp.None), nil
	case 1:
		return matchItem(t, self, args[0])
	}
	texts := make([]Value, len(args))
	for i, v := range args {
		var err error
		if texts[i], err = matchItem(t, self, v); err != nil {
			return interp.None, err
		}
	}
	return interp.NewTuple(texts), nil
}

func placeMethod(get func(m *match, g int) Value) func(*interp.Thread, Value, []Value) (Value, error) {
	return func(t *interp.Thread, self Value, args []Value) (Value, error) {
		m := matchOf(self)
		g, err := m.index(t, args[0])
		if err != nil {
			return interp.None, err
		}
		return get(m, g), nil
	}
}

func matchGroups(_ *interp.Thread, self Value, args []Value) (Value, error) {
	m := matchOf(self)
	texts := make([]Value, len(m.spans)/2-1)
	for i := range texts {
		texts[i] = m.text(i+1, args[0])
	}
	return interp.NewTuple(texts), nil
}

func matchGroupDict(t *interp.Thread, self Value, args []Value) (Value, error) {
	m := matchOf(self)
	d := interp.NewDict()
	for name, g := range m.pat.names.All {
		if err := d.Set(t, name, m.text(int(g.AsInt()), args[0])); err != nil {
			return interp.None, err
		}
	}
	return interp.Obj(d), nil
}

func matchExpand(t *interp.Thread, self Value, args []Value) (Value, error) {
	m := matchOf(self)
	tmpl, err := templateFor(t, m.pat, args[0])
	if err != nil {
		return interp.None, err
	}
	if len(tmpl.groups) == 0 {
		return tmpl.literal(), nil
	}
	out := joiner{t: t, bytes: m.sub.str == nil}
	if err := tmpl.expand(&out, m.sub, func(g int) (int, int) { return m.spans[2*g], m.spans[2*g+1] }); err != nil {
		return interp.None, err
	}
	return out.result()
}

func matchRepr(t *interp.Thread, v Value) (Value, error) {
	m := matchOf(v)
	text, err := interp.Repr(t, m.text(0, interp.None))
	if err != nil {
		return interp.None, err
	}
	return interp.String(fmt.Sprintf("<%s object; span=(%d, %d), match=%s>", interp.QualifiedName(v.Type()),
		m.sub.index(m.spans[0]), m.sub.index(m.spans[1]), shortened(text, 50))), nil
}
