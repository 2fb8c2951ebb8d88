package moduletest

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"

	"terrarium/interp"
)

// target is a function, class or method that the kit calls.
type target struct {
	name string // "loads", "Random.seed"
	fn   interp.Value
	sig  shape
	cls  *interp.Type // a class: the call makes an instance
}

// shape is what a signature says about the number of arguments.
type shape struct {
	names    []string // parameters, self not among them
	least    int      // that must be given by position
	most     int      // that may be given by position
	varargs  bool
	keywords []string // that may be given by name
}

// parseShape reads a __text_signature__: "($module, a, /, b=None, *, c)".
func parseShape(text string) shape {
	s := shape{}
	depth, start, quote := 0, 0, rune(0)
	var params []string
	body := strings.TrimSuffix(strings.TrimPrefix(text, "("), ")")
	for i, c := range body {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case strings.ContainsRune("([{<", c):
			depth++
		case strings.ContainsRune(")]}>", c):
			depth--
		case c == ',' && depth == 0:
			params = append(params, body[start:i])
			start = i + 1
		}
	}
	params = append(params, body[start:])
	only := false
	for _, p := range params {
		p = strings.TrimSpace(p)
		switch {
		case p == "" || strings.HasPrefix(p, "$"):
		case p == "/":
			s.keywords = nil
		case p == "*":
			only = true
		case strings.HasPrefix(p, "**"):
			s.keywords = append(s.keywords, "anything")
		case strings.HasPrefix(p, "*"):
			s.varargs, only = true, true
		default:
			name, _, optional := strings.Cut(p, "=")
			s.names = append(s.names, name)
			s.keywords = append(s.keywords, name)
			if !only {
				if s.most++; !optional {
					s.least = s.most
				}
			}
		}
	}
	return s
}

// shapeOf finds out how a callable is called; what says nothing takes up to three arguments.
func shapeOf(t *interp.Thread, v interp.Value) shape {
	if text, err := interp.FindAttr(t, v, t.Intern("__text_signature__")); err == nil && !text.IsUnset() {
		if s, ok := interp.AsStr(text); ok {
			return parseShape(s)
		}
	}
	code, err := interp.FindAttr(t, v, t.Intern("__code__"))
	if err != nil || code.IsUnset() {
		return shape{most: 3, varargs: true}
	}
	number := func(name string) int {
		n, err := interp.GetAttr(t, code, t.Intern(name))
		if err != nil || !n.IsInt() {
			return 0
		}
		return int(n.AsInt())
	}
	s := shape{most: number("co_argcount"), varargs: number("co_flags")&4 != 0}
	s.least = s.most
	if d, err := interp.FindAttr(t, v, t.Intern("__defaults__")); err == nil {
		if tup := interp.AsTuple(d); tup != nil {
			n, err := interp.Len(t, d)
			if err == nil {
				s.least -= n
			}
		}
	}
	if names, err := interp.GetAttr(t, code, t.Intern("co_varnames")); err == nil {
		all, _ := interp.Collect(t, names)
		for _, x := range all[:min(len(all), s.most+number("co_kwonlyargcount"))] {
			name, _ := interp.AsStr(x)
			s.names = append(s.names, name)
			s.keywords = append(s.keywords, name)
		}
	}
	return s
}

// targets lists what of a module object can be called, by name.
func (p *place) targets(t *interp.Thread, v interp.Value) []target {
	var found []target
	for name, val := range p.public(v) {
		c, isClass := val.Object().(*interp.Type)
		if !isClass && !interp.Callable(val) || !p.ownedBy(t, val, v) {
			continue
		}
		found = append(found, target{name: name, fn: val, cls: c, sig: shapeOf(t, val)})
	}
	slices.SortFunc(found, func(a, b target) int { return strings.Compare(a.name, b.name) })
	return found
}

// public lists the attributes of a module object that a program is meant to use.
func (p *place) public(v interp.Value) map[string]interp.Value {
	found := map[string]interp.Value{}
	m, ok := v.Object().(*interp.Module)
	if !ok {
		return found
	}
	for key, val := range m.Dict().All {
		name, ok := interp.AsStr(key)
		if ok && !strings.HasPrefix(name, "__") && !slices.Contains(p.w.k.opt.Shared, name) {
			found[name] = val
		}
	}
	return found
}

// ownedBy tells whether a function or class is the module's own, and not what it imported.
func (p *place) ownedBy(t *interp.Thread, v, module interp.Value) bool {
	if c, ok := v.Object().(*interp.Type); ok && c.Module() != nil {
		return interp.Obj(c.Module()).Is(module)
	}
	of, err := interp.FindAttr(t, v, t.Intern("__module__"))
	if err != nil || of.IsUnset() {
		return false
	}
	name, _ := interp.AsStr(of)
	return name == p.w.k.name
}

// player makes calls with arguments that its seed decides.
type player struct {
	p      *place
	call   interp.Value // hostile.py's call
	pool   interp.Value // and pool
	faults map[string]error
	calls  int
}

func (p *place) player(t *interp.Thread) (*player, error) {
	pl := &player{p: p, faults: map[string]error{}}
	var err error
	if pl.call, err = p.helper(t, "call"); err == nil {
		pl.pool, err = p.helper(t, "pool")
	}
	return pl, err
}

// random gives the generator of one target's arguments: the same ones whatever was called before.
func (p *place) random(name string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(name))
	return rand.New(rand.NewPCG(p.w.k.opt.Seed, h.Sum64()))
}

// mild is how many items at the front of hostile.py's pool are what a program would pass.
const mild = 27

// arguments makes the arguments of the n-th call.
func (pl *player) arguments(t *interp.Thread, s shape, r *rand.Rand, n int) (args []interp.Value, kw *interp.Dict, err error) {
	v, err := interp.Call(t, pl.pool)
	if err != nil {
		return nil, nil, err
	}
	pool := interp.AsList(v)
	pick := func() interp.Value {
		limit := pool.Len()
		if n%2 == 1 {
			limit = min(limit, mild)
		}
		return pool.At(r.IntN(limit))
	}
	count := s.least
	if most := s.most + 2*b2i(s.varargs); n > 0 && most > s.least {
		count += r.IntN(most - s.least + 1)
	}
	if n%8 == 7 {
		count = r.IntN(count + 2)
	}
	for range count {
		args = append(args, pick())
	}
	kw = interp.NewDict()
	if len(s.keywords) > 0 && r.IntN(4) == 0 {
		kw.SetStr(t.Intern(s.keywords[r.IntN(len(s.keywords))]), pick())
	}
	return args, kw, nil
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// once makes one call, by way of the language as a program would.
func (pl *player) once(t *interp.Thread, fn interp.Value, args []interp.Value, kw *interp.Dict) (interp.Value, error) {
	pl.calls++
	return interp.Call(t, pl.call, fn, interp.NewTuple(args), interp.Obj(kw))
}

// play calls a target n times and gives what came of it, a line for each call. first is the number of the first call.
func (pl *player) play(t *interp.Thread, tg target, first, n int) (lines []string, err error) {
	r := pl.p.random(tg.name)
	for i := range n {
		args, kw, err := pl.arguments(t, tg.sig, r, first+i)
		if err != nil {
			return lines, err
		}
		text := describeCall(t, tg.name, args, kw)
		v, err := pl.once(t, tg.fn, args, kw)
		if stops(err) {
			return append(lines, text+" was interrupted"), err
		}
		if err != nil && isFault(err) && pl.faults[tg.name] == nil {
			pl.faults[tg.name] = &fault{text, err}
		}
		lines = append(lines, text+" → "+outcome(t, v, err))
	}
	return lines, nil
}

// fault is a call that ended as no call should.
type fault struct {
	call string
	err  error
}

func (f *fault) Error() string { return f.call + ": " + f.err.Error() }

// stops tells whether an error ends the playing in that interpreter.
func stops(err error) bool {
	if err == nil {
		return false
	}
	_, exception := err.(*interp.Exception)
	return !exception || interp.IsException(err, interp.TypeKeyboardInterrupt)
}

// outcome is the result of a call in words that are the same in every run.
func outcome(t *interp.Thread, v interp.Value, err error) string {
	if err != nil {
		return words(err)
	}
	return steady(describe(t, v))
}

// describe is the repr of numbers, text and bytes, and the class of anything else.
func describe(t *interp.Thread, v interp.Value) string {
	switch v.Object().(type) {
	case *interp.Str, *interp.BytesObject, *interp.BigIntObject:
	default:
		if !v.IsInt() && !v.IsFloat() && !v.IsBool() && !v.IsNone() {
			if tup, ok := v.Object().(*interp.Tuple); ok {
				items, err := interp.Collect(t, interp.Obj(tup))
				if err == nil && len(items) < 8 {
					var parts []string
					for _, x := range items {
						parts = append(parts, describe(t, x))
					}
					return "(" + strings.Join(parts, ", ") + ")"
				}
			}
			return "<" + v.Type().Name() + ">"
		}
	}
	text, err := interp.Repr(t, v)
	if err != nil {
		return "<" + v.Type().Name() + ">"
	}
	if r := []rune(steady(text)); len(r) > 40 {
		text = string(r[:40]) + "…"
	}
	return text
}

// describeCall is a call as it would be written.
func describeCall(t *interp.Thread, name string, args []interp.Value, kw *interp.Dict) string {
	var parts []string
	for _, a := range args {
		parts = append(parts, describe(t, a))
	}
	for key, val := range kw.All {
		s, _ := interp.AsStr(key)
		parts = append(parts, s+"="+describe(t, val))
	}
	return fmt.Sprintf("%s(%s)", name, strings.Join(parts, ", "))
}
