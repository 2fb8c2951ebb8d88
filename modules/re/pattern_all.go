package re

import (
	"terrarium/interp"
)

// The methods of a pattern that look for all of its matches.

func patternFindAll(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	r, err := begin(t, cls, self, args)
	if err != nil {
		return interp.None, err
	}
	r.open()
	defer r.close()
	list := interp.NewList(nil)
	items := interp.AsList(list)
	groups := r.pat.prog.groups
	empty := r.sub.empty()
	for {
		found, err := r.next(kindSearch)
		if err != nil || !found {
			return list, err
		}
		var item Value
		switch groups {
		case 0:
			item = r.group(0, empty)
		case 1:
			item = r.group(1, empty)
		default:
			parts := make([]Value, groups)
			for g := range parts {
				parts[g] = r.group(g+1, empty)
			}
			item = interp.NewTuple(parts)
		}
		if err := items.Append(t, item); err != nil {
			return interp.None, err
		}
		r.step()
	}
}

func patternSplit(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	limit, err := sizeArg(t, args[1], 0)
	if err != nil {
		return interp.None, err
	}
	r, err := begin(t, cls, self, []Value{args[0], interp.Unset, interp.Unset})
	if err != nil {
		return interp.None, err
	}
	r.open()
	defer r.close()
	list := interp.NewList(nil)
	items := interp.AsList(list)
	last := 0
	for n := 0; limit == 0 || n < limit; n++ {
		found, err := r.next(kindSearch)
		if err != nil {
			return interp.None, err
		}
		if !found {
			break
		}
		if err := items.Append(t, r.sub.slice(last, r.from)); err != nil {
			return interp.None, err
		}
		for g := range r.pat.prog.groups {
			if err := items.Append(t, r.group(g+1, interp.None)); err != nil {
				return interp.None, err
			}
		}
		r.step()
		last = r.to
	}
	return list, items.Append(t, r.sub.slice(last, r.end))
}

func patternSub(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	v, _, err := replace(t, cls, self, args)
	return v, err
}

func patternSubn(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	v, n, err := replace(t, cls, self, args)
	return interp.NewTuple([]Value{v, interp.Int(int64(n))}), err
}

// replace is sub, and tells how many matches were replaced.
func replace(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, int, error) {
	repl, none := args[0], interp.None
	limit, err := sizeArg(t, args[2], 0)
	if err != nil {
		return none, 0, err
	}
	r, err := begin(t, cls, self, []Value{args[1], interp.Unset, interp.Unset})
	if err != nil {
		return none, 0, err
	}
	var tmpl *template
	call := interp.Callable(repl)
	if !call {
		if tmpl, err = templateFor(t, r.pat, repl); err != nil {
			return none, 0, err
		}
	}
	r.open()
	defer func() { r.close() }()
	out := joiner{t: t, bytes: r.sub.str == nil}
	last, n := 0, 0
	for ; limit == 0 || n < limit; n++ {
		found, err := r.next(kindSearch)
		if err != nil {
			return none, 0, err
		}
		if !found {
			break
		}
		if last < r.from {
			err = out.text(r.sub.s[last:r.from])
		}
		switch {
		case err != nil:
		case call:
			var v Value
			m := r.match()
			r.close() // the function may use patterns itself
			v, err = interp.Call(t, repl, m)
			r.open()
			if err == nil && !v.IsNone() {
				err = out.value(v)
			}
		default:
			err = tmpl.expand(&out, r.sub, r.span)
		}
		if err != nil {
			return none, 0, err
		}
		r.step()
		last = r.to
	}
	if n == 0 {
		return r.sub.slice(0, r.end), 0, nil
	}
	if last < r.end {
		if err := out.text(r.sub.s[last:r.end]); err != nil {
			return none, 0, err
		}
	}
	v, err := out.result()
	return v, n, err
}

// joiner puts a text together from pieces.
type joiner struct {
	t     *interp.Thread
	bytes bool
	b     []byte
	n     int   // pieces so far
	bad   error // the first piece was no text
}

func (j *joiner) text(s string) error {
	j.n++
	return j.add(s)
}

func (j *joiner) add(s string) error {
	if n := len(j.b) + len(s); n > cap(j.b) && n > 1<<20 {
		if err := j.t.Alloc(2 * n); err != nil {
			return err
		}
	}
	j.b = append(j.b, s...)
	return nil
}

// value adds a piece that the program made.
func (j *joiner) value(v Value) error {
	if s, ok := interp.AsStr(v); ok && !j.bytes {
		return j.text(s)
	}
	if j.bytes {
		if b, err := interp.Buffer(v); err == nil {
			return j.text(string(b))
		}
	}
	if j.bad == nil {
		what := "expected str instance, " + v.Type().Name() + " found"
		if j.bytes {
			what = "expected a bytes-like object, " + v.Type().Name() + " found"
		}
		j.bad = interp.TypeErrorf("sequence item %d: %s", j.n, what)
	}
	j.n++
	return nil
}

func (j *joiner) result() (Value, error) {
	if j.bad != nil {
		return interp.None, j.bad
	}
	if j.bytes {
		return interp.NewBytes(j.b), nil
	}
	return interp.Piece(string(j.b)), nil
}

// patternScanner makes a scanner: an object that goes from match to match.
func patternScanner(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	r, err := begin(t, cls, self, args)
	if err != nil {
		return interp.None, err
	}
	s := &scanner{run: r, pat: self, hold: interp.None}
	if r.sub.v.Type().IsSubclass(interp.TypeByteArray) {
		view, err := t.Builtin("memoryview")
		if err != nil {
			return interp.None, err
		}
		if s.hold, err = interp.Call(t, view, r.sub.v); err != nil {
			return interp.None, err
		}
	}
	return interp.NewNative(r.st.scanner, s), nil
}

func patternFindIter(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
	s, err := patternScanner(t, cls, self, args)
	if err != nil {
		return interp.None, err
	}
	iter, err := t.Builtin("iter")
	if err != nil {
		return interp.None, err
	}
	search, err := interp.GetAttr(t, s, t.Intern("search"))
	if err != nil {
		return interp.None, err
	}
	return interp.Call(t, iter, search, interp.None)
}

// scanner is a run that its user advances.
type scanner struct {
	interp.Native
	run  *run
	pat  Value
	hold Value // a view of a bytearray, which keeps its size meanwhile
	done bool
}

var scannerSpec = interp.TypeSpec{
	Name:  "_sre.SRE_Scanner",
	Flags: interp.NoInstances | interp.Immutable,
	Methods: []interp.FuncDef{
		{Name: "match", Sig: "()", Fn: scannerMethod(kindMatch)},
		{Name: "search", Sig: "()", Fn: scannerMethod(kindSearch)},
		member("pattern", "", func(s *scanner) Value { return s.pat }),
	},
}

func scannerMethod(kind matchKind) func(*interp.Thread, Value, []Value) (Value, error) {
	return func(t *interp.Thread, self Value, _ []Value) (Value, error) {
		s, _ := interp.As[*scanner](self)
		if s.done {
			return interp.None, nil
		}
		r := s.run
		r.t = t
		r.open()
		defer r.close()
		found, err := r.next(kind)
		if err != nil {
			return interp.None, err
		}
		if !found {
			s.done, s.hold = true, interp.None
			return interp.None, nil
		}
		m := r.match()
		r.step()
		return m, nil
	}
}
