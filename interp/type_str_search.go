package interp

import "strings"

// strSearchMethods are the methods of str that look for a text in it.
func strSearchMethods() []FuncDef {
	const where = "(sub, start=None, end=None, /)"
	return []FuncDef{
		{Name: "find", Sig: where, Doc: "The lowest index where sub is found within s[start:end], -1 if it is not.",
			Fn: strFinder("find", strings.Index, false)},
		{Name: "rfind", Sig: where, Doc: "The highest index where sub is found within s[start:end], -1 if it is not.",
			Fn: strFinder("rfind", strings.LastIndex, false)},
		{Name: "index", Sig: where, Doc: "The lowest index where sub is found within s[start:end]; ValueError if it is not.",
			Fn: strFinder("index", strings.Index, true)},
		{Name: "rindex", Sig: where, Doc: "The highest index where sub is found within s[start:end]; ValueError if it is not.",
			Fn: strFinder("rindex", strings.LastIndex, true)},
		{Name: "count", Sig: where, Doc: "How often sub occurs in s[start:end] without overlapping.", Fn: strCount},
		{Name: "startswith", Sig: "(prefix, start=None, end=None, /)", Doc: "Whether s[start:end] begins with prefix, or with one of a tuple of them.",
			Fn: strAffix("startswith", strings.HasPrefix)},
		{Name: "endswith", Sig: "(suffix, start=None, end=None, /)", Doc: "Whether s[start:end] ends with suffix, or with one of a tuple of them.",
			Fn: strAffix("endswith", strings.HasSuffix)},
		{Name: "removeprefix", Sig: "(prefix, /)", Doc: "The text without the prefix, if it begins with it.",
			Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := strOf(self)
				p, err := strArg(args[0], "removeprefix() argument")
				if err != nil {
					return None, err
				}
				return strSame(t, s, strings.TrimPrefix(s.s, p.s)), nil
			}},
		{Name: "removesuffix", Sig: "(suffix, /)", Doc: "The text without the suffix, if it ends with it.",
			Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := strOf(self)
				p, err := strArg(args[0], "removesuffix() argument")
				if err != nil {
					return None, err
				}
				return strSame(t, s, strings.TrimSuffix(s.s, p.s)), nil
			}},
		{Name: "replace", Sig: "(old, new, /, count=-1)", Doc: "The text with old replaced by new, at most count times; -1 replaces all.", Fn: strReplace},
	}
}

// spanArgs resolves the arguments start and end of a search against a length, as a slice would; the span is empty and
// ok false if start lies behind the end.
func spanArgs(t *Thread, start, end Value, length int) (i, j int, ok bool, err error) {
	j = length
	if !start.IsNone() {
		if i, err = sliceIndex(t, start); err != nil {
			return
		}
	}
	if !end.IsNone() {
		if j, err = sliceIndex(t, end); err != nil {
			return
		}
	}
	if j > length {
		j = length
	} else if j < 0 {
		j = max(j+length, 0)
	}
	if i < 0 {
		i = max(i+length, 0)
	}
	return i, j, i <= j, nil
}

// strSpan gives the part of s that the arguments start and end select; ok is false if start lies behind its end.
func strSpan(t *Thread, s *Str, start, end Value) (part string, first int, ok bool, err error) {
	if start.IsNone() && end.IsNone() {
		return s.s, 0, true, nil
	}
	i, j, ok, err := spanArgs(t, start, end, s.length())
	if err != nil || !ok {
		return "", 0, false, err
	}
	return t.strSlice(s, i, j), i, true, nil
}

func strFinder(name string, find func(s, sub string) int, must bool) func(*Thread, Value, []Value) (Value, error) {
	what := name + "() argument 1"
	return func(t *Thread, self Value, args []Value) (Value, error) {
		s := strOf(self)
		sub, err := strArg(args[0], what)
		if err != nil {
			return None, err
		}
		part, first, ok, err := strSpan(t, s, args[1], args[2])
		if err != nil {
			return None, err
		}
		p := -1
		if ok {
			t.spend(len(part))
			p = find(part, sub.s)
		}
		switch {
		case p >= 0 && s.isASCII():
			return Int(int64(first + p)), nil
		case p >= 0:
			return Int(int64(first + countChars(part[:p]))), nil
		case must:
			return None, ValueErrorf("substring not found")
		}
		return Int(-1), nil
	}
}

func strCount(t *Thread, self Value, args []Value) (Value, error) {
	sub, err := strArg(args[0], "count() argument 1")
	if err != nil {
		return None, err
	}
	part, _, ok, err := strSpan(t, strOf(self), args[1], args[2])
	switch {
	case err != nil:
		return None, err
	case !ok:
		return Int(0), nil
	case sub.s == "":
		return Int(int64(countChars(part) + 1)), nil
	}
	t.spend(len(part))
	return Int(int64(strings.Count(part, sub.s))), nil
}

func strAffix(name string, has func(s, affix string) bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		part, _, ok, err := strSpan(t, strOf(self), args[1], args[2])
		if err != nil {
			return None, err
		}
		if tuple := tupleOf(args[0]); tuple != nil {
			for _, x := range tuple.items {
				affix := strOf(x)
				if affix == nil {
					return None, TypeErrorf("tuple for %s must only contain str, not %s", name, x.Type().name)
				}
				if ok && has(part, affix.s) {
					return True, nil
				}
			}
			return False, nil
		}
		affix := strOf(args[0])
		if affix == nil {
			return None, TypeErrorf("%s first arg must be str or a tuple of str, not %s", name, args[0].Type().name)
		}
		return Bool(ok && has(part, affix.s)), nil
	}
}

func strReplace(t *Thread, self Value, args []Value) (Value, error) {
	s := strOf(self)
	old, err := strArg(args[0], "replace() argument 1")
	if err != nil {
		return None, err
	}
	repl, err := strArg(args[1], "replace() argument 2")
	if err != nil {
		return None, err
	}
	count, err := sizeArg(t, args[2])
	if err != nil {
		return None, err
	}
	if count < 0 {
		count = maxSize
	}
	if old.s == "" {
		n := min(s.length()+1, count)
		if err := t.allocProduct(n, len(repl.s), len(s.s)); err != nil {
			return None, err
		}
		if n == 0 || repl.s == "" {
			return Value{s, 0}, nil
		}
		b := make([]byte, 0, len(s.s)+n*len(repl.s))
		p := 0
		for range n {
			b = append(b, repl.s...)
			q := p
			if p < len(s.s) {
				_, w := decodeChar(s.s[p:])
				q += w
			}
			b = append(b, s.s[p:q]...)
			p = q
		}
		return t.pieceOf(string(append(b, s.s[p:]...))), nil
	}
	n := min(strings.Count(s.s, old.s), count)
	if n == 0 || old.s == repl.s {
		return Value{s, 0}, nil
	}
	if err := t.allocProduct(n, max(0, len(repl.s)-len(old.s)), len(s.s)); err != nil {
		return None, err
	}
	return t.pieceOf(strings.Replace(s.s, old.s, repl.s, n)), nil
}

// allocProduct accounts for n*size + more bytes.
func (t *Thread) allocProduct(n, size, more int) error {
	if size > 0 && n > (maxSize-more)/size {
		return NewException(TypeMemoryError)
	}
	return t.alloc(n*size + more)
}

// cIntArg takes an int argument that CPython keeps in a C int.
func cIntArg(t *Thread, v Value) (int, error) {
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() || i.n != int64(int32(i.n)) {
		return 0, Errorf(TypeOverflowError, "Python int too large to convert to C int")
	}
	return int(i.n), nil
}
