package interp

import (
	"math/big"
	"strconv"
	"strings"
)

// signature is a parsed FuncDef.Sig.
type signature struct {
	params  []sigParam // fixed ones, keyword-only included, in order; **kw as one of them
	npos    int        // that may be given by position
	nponly  int        // that must
	nreq    int        // leading positional ones without a default
	varargs bool
	varkw   int // index of **kw in params, or -1
	shape   sigShape
	plain   bool // nothing but parameters that may be given by position, those behind nreq with defaults
}

type sigParam struct {
	name     *Str
	def      Value // Unset: no literal default
	required bool
}

// sigShape decides the wording of errors; the names are CPython's.
type sigShape uint8

const (
	shapeNoArgs     sigShape = iota // METH_NOARGS
	shapeOne                        // METH_O
	shapePositional                 // _PyArg_CheckPositional
	shapeKeywords                   // _PyArg_UnpackKeywords
)

func (c *sigCache) get(def *FuncDef) *signature {
	if s := c.p.Load(); s != nil {
		return s
	}
	s := parseSignature(def.Sig)
	c.p.Store(s)
	return s
}

// parseSignature reads "(a, b=1, /, *args, c=None, **kw)".
func parseSignature(sig string) *signature {
	s := &signature{varkw: -1}
	body := strings.TrimSuffix(strings.TrimPrefix(sig, "("), ")")
	kwonly, optional := false, false
	for _, p := range splitParams(body) {
		switch {
		case p == "/":
			s.nponly = len(s.params)
			continue
		case p == "*":
			kwonly = true
			continue
		case strings.HasPrefix(p, "**"):
			s.varkw = len(s.params)
			s.params = append(s.params, sigParam{name: static(p[2:]), def: Unset})
			continue
		case strings.HasPrefix(p, "*"):
			s.varargs, kwonly = true, true
			continue
		}
		name, def, has := strings.Cut(p, "=")
		sp := sigParam{name: static(strings.TrimSpace(name)), def: Unset, required: !has}
		if has {
			sp.def = literal(strings.TrimSpace(def))
			optional = true
		}
		s.params = append(s.params, sp)
		if !kwonly {
			s.npos++
			if !has && !optional {
				s.nreq++
			}
		}
	}
	s.plain = !s.varargs && s.varkw < 0
	for _, p := range s.params[s.nreq:] {
		s.plain = s.plain && !p.required
	}
	switch {
	case len(s.params) == 0 && !s.varargs:
		s.shape = shapeNoArgs
	case len(s.params) == 1 && s.nponly == 1 && s.nreq == 1 && !s.varargs:
		s.shape = shapeOne
	case s.nponly == len(s.params):
		s.shape = shapePositional
	default:
		s.shape = shapeKeywords
	}
	return s
}

// splitParams splits at commas outside quotes and brackets.
func splitParams(s string) []string {
	var out []string
	depth, quote, start := 0, byte(0), 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '{' || c == '<':
			depth++
		case c == ')' || c == ']' || c == '}' || c == '>':
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(s[start:i]))
			start = i + 1
		}
	}
	if rest := strings.TrimSpace(s[start:]); rest != "" {
		out = append(out, rest)
	}
	return out
}

// literal is the value of a default; Unset if it is no plain literal.
func literal(s string) Value {
	switch s {
	case "None":
		return None
	case "True":
		return True
	case "False":
		return False
	case "()":
		return NewTuple(nil)
	}
	if i, err := strconv.ParseInt(s, 0, 64); err == nil {
		return Int(i)
	}
	if i, ok := new(big.Int).SetString(s, 0); ok {
		return BigInt(i)
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return Float(f)
	}
	raw, isBytes := strings.CutPrefix(s, "b")
	if len(raw) >= 2 && (raw[0] == '\'' || raw[0] == '"') && raw[len(raw)-1] == raw[0] {
		text := strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t", `\'`, "'", `\\`, `\`).Replace(raw[1 : len(raw)-1])
		if isBytes {
			return NewBytes([]byte(text))
		}
		return Obj(static(text))
	}
	return Unset
}

// bind arranges arguments for FuncDef.Fn. The result may be args itself, or lie on the thread's scratch
// stack: the caller notes t.sp before and restores it after the call. full is the function's name in errors
// that have it qualified.
func (s *signature) bind(t *Thread, def *FuncDef, full func() string, args []Value, kw []*Str) ([]Value, error) {
	n := len(args) - len(kw)
	if s.plain && len(kw) == 0 && s.nreq <= n && n <= s.npos {
		if n == len(s.params) {
			return args, nil
		}
		out := t.scratch(len(s.params))
		for i := copy(out, args); i < len(out); i++ {
			out[i] = s.params[i].def
		}
		return out, nil
	}
	if len(kw) > 0 && s.shape != shapeKeywords {
		if s.shape == shapePositional && s.varkw >= 0 {
			return nil, TypeErrorf("%s() takes no keyword arguments", full())
		}
		return nil, TypeErrorf("%s takes no keyword arguments", full())
	}
	if err := s.checkCount(def, full, n, len(kw)); err != nil {
		return nil, err
	}
	extra := max(0, n-s.npos)
	out := t.scratch(len(s.params) + extra)
	npos := n - extra
	copy(out, args[:npos])
	for i := npos; i < len(s.params); i++ {
		out[i] = Unset
	}
	copy(out[len(s.params):], args[npos:n])
	var wrongKeyword error
	if len(kw) > 0 {
		wrongKeyword = s.bindKeywords(t, def, out, npos, args[n:], kw)
	}
	for i := npos; i < len(s.params); i++ {
		if out[i].IsUnset() && i != s.varkw {
			p := &s.params[i]
			if p.required {
				return nil, TypeErrorf("%s() missing required argument '%s' (pos %d)", def.Name, p.name.s, i+1)
			}
			out[i] = p.def
		}
	}
	return out, wrongKeyword
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

func (s *signature) checkCount(def *FuncDef, full func() string, n, nkw int) error {
	switch s.shape {
	case shapeNoArgs:
		if n > 0 {
			return TypeErrorf("%s takes no arguments (%d given)", full(), n)
		}
	case shapeOne:
		if n != 1 {
			return TypeErrorf("%s takes exactly one argument (%d given)", full(), n)
		}
	case shapePositional:
		switch {
		case n < s.nreq && s.nreq == s.npos && !s.varargs || n > s.npos && !s.varargs && s.nreq == s.npos:
			return TypeErrorf("%s expected %d argument%s, got %d", def.Name, s.npos, plural(s.npos), n)
		case n < s.nreq:
			return TypeErrorf("%s expected at least %d argument%s, got %d", def.Name, s.nreq, plural(s.nreq), n)
		case n > s.npos && !s.varargs:
			return TypeErrorf("%s expected at most %d argument%s, got %d", def.Name, s.npos, plural(s.npos), n)
		}
	case shapeKeywords:
		limit := len(s.params)
		switch {
		case n+nkw > limit && !s.varargs && s.varkw < 0:
			word := ""
			if n == 0 {
				word = "keyword "
			}
			return TypeErrorf("%s() takes at most %d %sargument%s (%d given)", def.Name, limit, word, plural(limit), n+nkw)
		case n > s.npos && !s.varargs:
			if s.npos == 0 {
				return TypeErrorf("%s() takes no positional arguments", def.Name)
			}
			most := "at most"
			if s.nreq == s.npos {
				most = "exactly"
			}
			return TypeErrorf("%s() takes %s %d positional argument%s (%d given)", def.Name, most, s.npos, plural(s.npos), n)
		case n < s.nponly && n < s.nreq:
			least := "at least"
			need := min(s.nponly, s.nreq)
			if need == s.npos {
				least = "exactly"
			}
			return TypeErrorf("%s() takes %s %d positional argument%s (%d given)", def.Name, least, need, plural(need), n)
		}
	}
	return nil
}

// bindKeywords fills in what is given by name. Of several wrong names the first is reported.
func (s *signature) bindKeywords(t *Thread, def *FuncDef, out []Value, npos int, vals []Value, kw []*Str) error {
	var wrong error
next:
	for k, name := range kw {
		for i := s.nponly; i < len(s.params); i++ {
			if i == s.varkw || s.params[i].name.s != name.s {
				continue
			}
			if !out[i].IsUnset() {
				if i < npos {
					return TypeErrorf("argument for %s() given by name ('%s') and position (%d)", def.Name, name.s, i+1)
				}
				return TypeErrorf("%s() got multiple values for argument '%s'", def.Name, name.s)
			}
			out[i] = vals[k]
			continue next
		}
		if s.varkw < 0 {
			var names []string
			for _, p := range s.params[s.nponly:] {
				names = append(names, p.name.s)
			}
			hint := ""
			if near := suggestName(name.s, names); near != "" {
				hint = ". Did you mean '" + near + "'?"
			}
			return TypeErrorf("%s() got an unexpected keyword argument '%s'%s", def.Name, name.s, hint)
		}
		if out[s.varkw].IsUnset() {
			out[s.varkw] = Obj(NewDict())
		}
		out[s.varkw].o.(*Dict).SetStr(name, vals[k])
	}
	return wrong
}

// bindArgs binds by def.Sig, for New and Init functions of classes. The result is only valid until the next bind.
func bindArgs(t *Thread, def *FuncDef, args []Value, kw []*Str) ([]Value, error) {
	sigs := &t.in.process.core.sigs
	s, ok := sigs.Load(def.Sig)
	if !ok {
		s, _ = sigs.LoadOrStore(def.Sig, parseSignature(def.Sig))
	}
	sp := t.sp
	out, err := s.(*signature).bind(t, def, func() string { return def.Name + "()" }, args, kw)
	t.sp = sp
	if err == nil && len(out) > 0 {
		out = append([]Value(nil), out...)
	}
	return out, err
}

// scratch takes n values from the thread's scratch stack; the caller noted t.sp and restores it when it is done with
// them. When the stack is full a new one goes on from there: what was taken before stays as it is.
func (t *Thread) scratch(n int) []Value {
	if len(t.stack)-t.sp < n {
		t.stack = make([]Value, max(256, 2*(t.sp+n)))
	}
	s := t.stack[t.sp : t.sp+n : t.sp+n]
	t.sp += n
	return s
}

// invoke binds and calls a native. self is handed on.
func invoke(t *Thread, def *FuncDef, c *sigCache, full func() string, self Value, args []Value, kw []*Str) (Value, error) {
	s := c.p.Load()
	if s == nil {
		s = c.get(def)
	}
	if s.plain && len(kw) == 0 && len(args) == len(s.params) && len(args) == s.npos {
		return def.Fn(t, self, args)
	}
	sp := t.sp
	bound, err := s.bind(t, def, full, args, kw)
	if err != nil {
		t.sp = sp
		return None, err
	}
	v, err := def.Fn(t, self, bound)
	t.sp = sp
	return v, err
}

// call calls a native function object.
func (b *Builtin) call(t *Thread, args []Value, kw []*Str) (Value, error) {
	if b.def == newDef {
		return b.callNew(t, args, kw)
	}
	return invoke(t, b.def, b.sig, b.fullName, b.self, args, kw)
}

// fullName is the function's name in errors, as CPython qualifies it.
func (b *Builtin) fullName() string {
	switch {
	case b.owner != nil:
		of := b.self.Type()
		if c, ok := b.self.o.(*Type); ok {
			of = c
		} else if b.def.Kind == KindStatic {
			of = b.owner
		}
		return of.qualname + "." + b.def.Name + "()"
	case b.module != "" && b.module != "builtins":
		return b.module + "." + b.def.Name + "()"
	}
	return b.def.Name + "()"
}

// call calls a native method with self taken apart already.
func (m *MethodDescriptor) call(t *Thread, self Value, args []Value, kw []*Str) (Value, error) {
	return invoke(t, m.def, m.sig, m.fullName, self, args, kw)
}

func (m *MethodDescriptor) fullName() string { return m.typ.qualname + "." + m.def.Name + "()" }

// check raises TypeError unless the method applies to self.
func (m *MethodDescriptor) check(self Value) error {
	if self.Type() == m.typ || self.Type().IsSubclass(m.typ) {
		return nil
	}
	return TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", m.def.Name, m.typ.name, self.Type().name)
}
