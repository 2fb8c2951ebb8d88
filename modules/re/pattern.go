package re

import (
	"fmt"
	"math"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

// pattern is a compiled regular expression (re.Pattern).
type pattern struct {
	interp.Native
	text   Value // None: made by a Scanner
	flags  int
	prog   *program
	names  *interp.Dict // group names and their numbers
	byName []Value      // the name of every group, None without one; the first is for the whole match
	// The template that was expanded last.
	template     *template
	templateText string
}

var patternSpec = interp.TypeSpec{
	Name:  "re.Pattern",
	Flags: interp.NoInstances | interp.Immutable | interp.WeakRefs,
	Doc:   "Compiled regular expression object.",
	Slots: interp.Slots{Repr: patternRepr, Compare: patternCompare, Hash: patternHash},
	Methods: []interp.FuncDef{
		{Name: "match", Sig: searchSig, ClassFn: onceMethod(kindMatch), Doc: "Matches zero or more characters at the beginning of the string."},
		{Name: "fullmatch", Sig: searchSig, ClassFn: onceMethod(kindFull), Doc: "Matches against all of the string."},
		{Name: "search", Sig: searchSig, ClassFn: onceMethod(kindSearch),
			Doc: "Scan through string looking for a match, and return a corresponding match object instance.\n\nReturn None if no position in the string matches."},
		{Name: "sub", Sig: "(repl, string, count=0)", ClassFn: patternSub,
			Doc: "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl."},
		{Name: "subn", Sig: "(repl, string, count=0)", ClassFn: patternSubn,
			Doc: "Return the tuple (new_string, number_of_subs_made)."},
		{Name: "findall", Sig: searchSig, ClassFn: patternFindAll, Doc: "Return a list of all non-overlapping matches of pattern in string."},
		{Name: "split", Sig: "(string, maxsplit=0)", ClassFn: patternSplit, Doc: "Split string by the occurrences of pattern."},
		{Name: "finditer", Sig: searchSig, ClassFn: patternFindIter, Doc: "Return an iterator over all non-overlapping matches for the RE pattern in string."},
		{Name: "scanner", Sig: searchSig, ClassFn: patternScanner},
		{Name: "__copy__", Sig: "()", Fn: itself},
		{Name: "__deepcopy__", Sig: "(memo, /)", Fn: itself},
		interp.ClassGetItem,
		member("pattern", "The pattern string from which the RE object was compiled.", func(p *pattern) Value { return p.text }),
		member("flags", "The regex matching flags.", func(p *pattern) Value { return interp.Int(int64(p.flags)) }),
		member("groups", "The number of capturing groups in the pattern.", func(p *pattern) Value { return interp.Int(int64(p.prog.groups)) }),
		{Name: "groupindex", Kind: interp.KindGetter, Doc: "A dictionary mapping group names to group numbers.",
			Fn: func(t *interp.Thread, self Value, _ []Value) (Value, error) {
				return interp.Call(t, interp.Obj(interp.TypeMappingProxy), interp.Obj(patternOf(self).names))
			}},
	},
}

const searchSig = "(string, pos=0, endpos=sys.maxsize)"

func itself(_ *interp.Thread, self Value, _ []Value) (Value, error) { return self, nil }

func member[T interp.Object](name, doc string, get func(T) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindMember, Doc: doc, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		o, _ := interp.As[T](self)
		return get(o), nil
	}}
}

func patternOf(v Value) *pattern {
	p, _ := interp.As[*pattern](v)
	return p
}

// flagNames are in the order in which repr shows them.
var flagNames = []struct {
	flag int
	name string
}{
	{flagIgnoreCase, "re.IGNORECASE"}, {flagLocale, "re.LOCALE"}, {flagMultiline, "re.MULTILINE"}, {flagDotAll, "re.DOTALL"},
	{flagUnicode, "re.UNICODE"}, {flagVerbose, "re.VERBOSE"}, {flagDebug, "re.DEBUG"}, {flagASCII, "re.ASCII"},
}

func patternRepr(t *interp.Thread, v Value) (Value, error) {
	p := patternOf(v)
	text, err := interp.Repr(t, p.text)
	if err != nil {
		return interp.None, err
	}
	flags := p.flags
	if !p.prog.bytes && flags&typeFlags == flagUnicode { // the default
		flags &^= flagUnicode
	}
	var names []string
	for _, f := range flagNames {
		if flags&f.flag != 0 {
			names = append(names, f.name)
			flags &^= f.flag
		}
	}
	if flags != 0 {
		names = append(names, fmt.Sprintf("%#x", uint32(flags)))
	}
	out := "re.compile(" + shortened(text, 200)
	if len(names) > 0 {
		out += ", " + strings.Join(names, "|")
	}
	return interp.String(out + ")"), nil
}

// shortened gives the first n characters.
func shortened(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func patternCompare(t *interp.Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := patternOf(v), patternOf(w)
	if a == nil || b == nil || op != lang.CmpEq && op != lang.CmpNe {
		return interp.NotImplemented, nil
	}
	same := a == b
	if !same && a.flags == b.flags && a.prog.bytes == b.prog.bytes {
		var err error
		if same, err = interp.Equal(t, a.text, b.text); err != nil {
			return interp.None, err
		}
	}
	return interp.Bool(same == (op == lang.CmpEq)), nil
}

func patternHash(t *interp.Thread, v Value) (int64, error) {
	p := patternOf(v)
	h, err := interp.Hash(t, p.text)
	return h*31 + int64(p.flags), err
}

// matchKind is where a match must begin and end.
type matchKind uint8

const (
	kindMatch matchKind = iota
	kindFull
	kindSearch
)

// bounds gives the part of the text that pos and endpos leave, in characters.
func bounds(t *interp.Thread, s *subject, pos, endpos Value) (int, int, error) {
	lo, err := sizeArg(t, pos, 0)
	if err != nil {
		return 0, 0, err
	}
	hi, err := sizeArg(t, endpos, math.MaxInt)
	if err != nil {
		return 0, 0, err
	}
	n := s.length()
	lo = min(max(lo, 0), n)
	return lo, min(max(hi, 0), n), nil
}

// sizeArg takes a number of characters.
func sizeArg(t *interp.Thread, v Value, missing int) (int, error) {
	if v.IsUnset() {
		return missing, nil
	}
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() {
		return 0, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(i.AsInt()), nil
}

// run is a pattern being applied to a text: once or over and over. Only one method at a time uses its matcher.
type run struct {
	t        *interp.Thread
	st       *state
	pat      *pattern
	sub      *subject
	m        *matcher
	lo, hi   int // in characters
	start    int // where to go on, in bytes
	end      int
	advance  bool // not with an empty match there
	from, to int  // the match that was found
}

// begin takes the arguments string, pos and endpos of a method.
func begin(t *interp.Thread, cls *interp.Type, self Value, args []Value) (*run, error) {
	r := &run{t: t, st: interp.StateOf[state](cls.Module()), pat: patternOf(self)}
	var err error
	if r.sub, err = newSubject(t, r.pat, args[0]); err != nil {
		return nil, err
	}
	if r.lo, r.hi, err = bounds(t, r.sub, args[1], args[2]); err != nil {
		return nil, err
	}
	r.start = r.sub.offset(t, r.lo)
	if r.end = len(r.sub.s); r.hi < r.sub.length() {
		r.end = r.sub.offset(t, r.hi)
	}
	return r, nil
}

// open gives the run a matcher, until close.
func (r *run) open() {
	if r.m = r.st.spare; r.m == nil {
		r.m = &matcher{}
	}
	r.st.spare = nil
	r.m.prepare(r.t, r.pat.prog, r.sub.s, r.end)
}

func (r *run) close() {
	r.m.release()
	r.st.spare, r.m = r.m, nil
}

// next looks for a match from start on, or for kindMatch and kindFull at start.
func (r *run) next(kind matchKind) (bool, error) {
	if r.start > r.end {
		return false, nil
	}
	m := r.m
	m.full = kind == kindFull
	if m.advance = -1; r.advance {
		m.advance = r.start
	}
	var err error
	if kind == kindSearch {
		r.from, r.to, err = m.search(r.start)
	} else {
		r.from = r.start
		r.to, err = m.match(r.start)
	}
	return r.to >= 0, err
}

// step goes on behind the match that was found.
func (r *run) step() {
	r.advance = r.from == r.to
	r.start = r.to
}

// span gives where group g begins and ends, -1 if it did not match.
func (r *run) span(g int) (int, int) {
	if g == 0 {
		return r.from, r.to
	}
	return r.m.group(g)
}

// group gives what group g matched, or missing.
func (r *run) group(g int, missing Value) Value {
	from, to := r.span(g)
	if from < 0 {
		return missing
	}
	return r.sub.slice(from, max(from, to))
}

// onceMethod makes the methods match, fullmatch and search.
func onceMethod(kind matchKind) func(*interp.Thread, *interp.Type, Value, []Value) (Value, error) {
	return func(t *interp.Thread, cls *interp.Type, self Value, args []Value) (Value, error) {
		r, err := begin(t, cls, self, args)
		if err != nil {
			return interp.None, err
		}
		r.open()
		defer r.close()
		found, err := r.next(kind)
		if err != nil || !found {
			return interp.None, err
		}
		return r.match(), nil
	}
}
