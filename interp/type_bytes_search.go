package interp

import (
	"bytes"
	"strings"
)

// byteSearchMethods are the methods of bytes and bytearray that look for something in them.
func byteSearchMethods() []FuncDef {
	const where = "(sub, start=None, end=None, /)"
	return []FuncDef{
		{Name: "find", Sig: where, Doc: "The lowest index where sub, bytes or a byte, is found within b[start:end], -1 if it is not.", Fn: byteFinder(strings.Index, false)},
		{Name: "rfind", Sig: where, Doc: "The highest index where sub, bytes or a byte, is found within b[start:end], -1 if it is not.", Fn: byteFinder(strings.LastIndex, false)},
		{Name: "index", Sig: where, Doc: "The lowest index where sub, bytes or a byte, is found within b[start:end]; ValueError if it is not.", Fn: byteFinder(strings.Index, true)},
		{Name: "rindex", Sig: where, Doc: "The highest index where sub, bytes or a byte, is found within b[start:end]; ValueError if it is not.", Fn: byteFinder(strings.LastIndex, true)},
		{Name: "count", Sig: where, Doc: "How often sub, bytes or a byte, occurs in b[start:end] without overlapping.", Fn: byteCount},
		{Name: "startswith", Sig: "(prefix, start=None, end=None, /)", Doc: "Whether b[start:end] begins with prefix, or with one of a tuple of them.", Fn: byteAffix("startswith", bytes.HasPrefix)},
		{Name: "endswith", Sig: "(suffix, start=None, end=None, /)", Doc: "Whether b[start:end] ends with suffix, or with one of a tuple of them.", Fn: byteAffix("endswith", bytes.HasSuffix)},
		{Name: "removeprefix", Sig: "(prefix, /)", Doc: "The bytes without the prefix, if they begin with it.", Fn: byteTrimmer(bytes.TrimPrefix)},
		{Name: "removesuffix", Sig: "(suffix, /)", Doc: "The bytes without the suffix, if they end with it.", Fn: byteTrimmer(bytes.TrimSuffix)},
		{Name: "replace", Sig: "(old, new, count=-1, /)", Doc: "The bytes with old replaced by new, at most count times; -1 replaces all.", Fn: byteReplace},
	}
}

// byteSpan gives the part of self that the arguments start and end select; ok is false if start lies behind its end.
func byteSpan(t *Thread, self, start, end Value) (part []byte, first int, ok bool, err error) {
	i, j, ok, err := spanArgs(t, start, end, len(contentsOf(self)))
	b := contentsOf(self)
	if err != nil || !ok || j > len(b) {
		return nil, 0, false, err
	}
	return b[i:j], i, true, nil
}

// searchArgs takes apart what the searching methods get: of wrong arguments they blame start and end first.
func searchArgs(t *Thread, self Value, args []Value) (part []byte, first int, ok bool, sub string, err error) {
	if part, first, ok, err = byteSpan(t, self, args[1], args[2]); err == nil {
		sub, err = subArg(t, args[0])
	}
	return part, first, ok, sub, err
}

func byteFinder(find func(s, sub string) int, must bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		part, first, ok, sub, err := searchArgs(t, self, args)
		if err != nil {
			return None, err
		}
		p := -1
		if ok {
			p = find(string(part), sub)
		}
		switch {
		case p >= 0:
			return Int(int64(first + p)), nil
		case must:
			return None, ValueErrorf("subsection not found")
		}
		return Int(-1), nil
	}
}

func byteCount(t *Thread, self Value, args []Value) (Value, error) {
	part, _, ok, sub, err := searchArgs(t, self, args)
	switch {
	case err != nil:
		return None, err
	case !ok:
		return Int(0), nil
	case sub == "":
		return Int(int64(len(part) + 1)), nil
	}
	return Int(int64(bytes.Count(part, []byte(sub)))), nil
}

func byteAffix(name string, has func(b, affix []byte) bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		part, _, ok, err := byteSpan(t, self, args[1], args[2])
		if err != nil {
			return None, err
		}
		if tuple := tupleOf(args[0]); tuple != nil {
			for _, x := range tuple.items {
				affix, err := bufferArg(x)
				if err != nil {
					return None, err
				}
				if ok && has(part, affix) {
					return True, nil
				}
			}
			return False, nil
		}
		affix, isBuffer := bufferOf(args[0])
		if !isBuffer {
			return None, TypeErrorf("%s first arg must be bytes or a tuple of bytes, not %s", name, args[0].Type().name)
		}
		return Bool(ok && has(part, affix)), nil
	}
}

func byteTrimmer(trim func(b, affix []byte) []byte) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		affix, err := bufferArg(args[0])
		if err != nil {
			return None, err
		}
		return sameKind(self, trim(contentsOf(self), affix)), nil
	}
}

func byteReplace(t *Thread, self Value, args []Value) (Value, error) {
	old, err := bufferArg(args[0])
	if err != nil {
		return None, err
	}
	repl, err := bufferArg(args[1])
	if err != nil {
		return None, err
	}
	count, err := sizeArg(t, args[2])
	if err != nil {
		return None, err
	}
	b := contentsOf(self)
	n := bytes.Count(b, old)
	if len(old) == 0 {
		n = len(b) + 1
	}
	if count >= 0 {
		n = min(n, count)
	}
	if n == 0 {
		return sameKind(self, b), nil
	}
	if err := t.allocProduct(n, max(0, len(repl)-len(old)), len(b)); err != nil {
		return None, err
	}
	if len(old) > 0 {
		return freshKind(self, bytes.Replace(b, old, repl, n)), nil
	}
	out := make([]byte, 0, len(b)+n*len(repl))
	for i := range n {
		out = append(out, repl...)
		if i < len(b) {
			out = append(out, b[i])
		}
	}
	if n < len(b) {
		out = append(out, b[n:]...)
	}
	return freshKind(self, out), nil
}
