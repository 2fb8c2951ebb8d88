package interp

import "strings"

// strSplitMethods are the methods of str that take it to pieces.
func strSplitMethods() []FuncDef {
	const sep = "(sep=None, maxsplit=-1)"
	return []FuncDef{
		{Name: "split", Sig: sep, Doc: "The words between separators, at most maxsplit splits from the left; None separates at whitespace.", Fn: strSplit},
		{Name: "rsplit", Sig: sep, Doc: "The words between separators, at most maxsplit splits from the right; None separates at whitespace.", Fn: strRSplit},
		{Name: "splitlines", Sig: "(keepends=False)", Doc: "The lines, with their ends if keepends is true.", Fn: strSplitLines},
		{Name: "partition", Sig: "(sep, /)", Doc: "The parts before the first sep, sep, and after it.", Fn: strPartition(strings.Index, false)},
		{Name: "rpartition", Sig: "(sep, /)", Doc: "The parts before the last sep, sep, and after it.", Fn: strPartition(strings.LastIndex, true)},
		{Name: "strip", Sig: "(chars=None, /)", Doc: "The text without whitespace, or the characters of chars, at its ends.", Fn: strStrip("strip", true, true)},
		{Name: "lstrip", Sig: "(chars=None, /)", Doc: "The text without whitespace, or the characters of chars, at its start.", Fn: strStrip("lstrip", true, false)},
		{Name: "rstrip", Sig: "(chars=None, /)", Doc: "The text without whitespace, or the characters of chars, at its end.", Fn: strStrip("rstrip", false, true)},
	}
}

const pieceSize = valueSize + 40 // bytes that one piece of a split text takes, itself and in a list

// pieces gathers the parts of a text.
type pieces struct {
	t    *Thread
	list *List
	err  error
}

func (p *pieces) add(v Value) bool {
	if p.err = p.t.grow(len(p.list.items), cap(p.list.items), pieceSize); p.err != nil {
		return false
	}
	p.list.push(v)
	return true
}

func (p *pieces) result() (Value, error) { return Obj(p.list), p.err }

// splitArgs takes the arguments of split apart; sep is nil for whitespace, limit never negative.
func splitArgs(t *Thread, args []Value) (sep *Str, limit int, err error) {
	if limit, err = sizeArg(t, args[1]); err != nil {
		return
	}
	if limit < 0 {
		limit = maxSize
	}
	if !args[0].IsNone() {
		if sep = strOf(args[0]); sep == nil {
			err = TypeErrorf("must be str or None, not %s", args[0].Type().name)
		} else if sep.s == "" {
			err = ValueErrorf("empty separator")
		}
	}
	return
}

func strSplit(t *Thread, self Value, args []Value) (Value, error) {
	sep, limit, err := splitArgs(t, args)
	if err != nil {
		return None, err
	}
	p := pieces{t: t}
	s := strOf(self).s
	if sep != nil {
		if n := min(strings.Count(s, sep.s), limit) + 1; n > 12 {
			if err := t.allocProduct(n, pieceSize, 0); err != nil {
				return None, err
			}
			p.list = &List{make([]Value, 0, n)}
		} else {
			p.list = makeList(n)
			p.list.items = p.list.items[:0]
		}
		for ; limit > 0; limit-- {
			i := strings.Index(s, sep.s)
			if i < 0 {
				break
			}
			if !p.add(t.pieceOf(s[:i])) {
				return p.result()
			}
			s = s[i+len(sep.s):]
		}
		p.add(t.pieceOf(s))
		return p.result()
	}
	p.list = &List{}
	s = trimSpaceLeft(s)
	for ; s != ""; limit-- {
		if limit == 0 {
			p.add(t.pieceOf(s))
			break
		}
		i := indexSpace(s)
		if !p.add(t.pieceOf(s[:i])) {
			break
		}
		s = trimSpaceLeft(s[i:])
	}
	return p.result()
}

func strRSplit(t *Thread, self Value, args []Value) (Value, error) {
	sep, limit, err := splitArgs(t, args)
	if err != nil {
		return None, err
	}
	p := pieces{t: t, list: &List{}}
	s := strOf(self).s
	if sep != nil {
		for ; limit > 0; limit-- {
			i := strings.LastIndex(s, sep.s)
			if i < 0 {
				break
			}
			if !p.add(t.pieceOf(s[i+len(sep.s):])) {
				return p.result()
			}
			s = s[:i]
		}
		p.add(t.pieceOf(s))
	} else {
		s = trimSpaceRight(s)
		for ; s != ""; limit-- {
			if limit == 0 {
				p.add(t.pieceOf(s))
				break
			}
			i := lastIndexSpace(s)
			if !p.add(t.pieceOf(s[i:])) {
				break
			}
			s = trimSpaceRight(s[:i])
		}
	}
	reverseValues(p.list.items)
	return p.result()
}

func reverseValues(v []Value) {
	for i, j := 0, len(v)-1; i < j; i, j = i+1, j-1 {
		v[i], v[j] = v[j], v[i]
	}
}

// isSpaceAt tells whether s begins with whitespace, and the width of its first character.
func isSpaceAt(s string) (bool, int) {
	if c := s[0]; c < 128 {
		return asciiFlags[c]&charSpace != 0, 1
	}
	r, w := decodeChar(s)
	return flagsOf(r)&charSpace != 0, w
}

func trimSpaceLeft(s string) string {
	for s != "" {
		space, w := isSpaceAt(s)
		if !space {
			break
		}
		s = s[w:]
	}
	return s
}

func trimSpaceRight(s string) string {
	for s != "" {
		i := lastCharStart(s)
		if space, _ := isSpaceAt(s[i:]); !space {
			break
		}
		s = s[:i]
	}
	return s
}

// indexSpace finds the first whitespace of s, or its end.
func indexSpace(s string) int {
	i := 0
	for i < len(s) {
		space, w := isSpaceAt(s[i:])
		if space {
			break
		}
		i += w
	}
	return i
}

// lastIndexSpace finds the end of the last whitespace of s, or its beginning.
func lastIndexSpace(s string) int {
	for i := len(s); i > 0; {
		j := lastCharStart(s[:i])
		if space, _ := isSpaceAt(s[j:]); space {
			return i
		}
		i = j
	}
	return 0
}

func strSplitLines(t *Thread, self Value, args []Value) (Value, error) {
	keep, err := Truth(t, args[0])
	if err != nil {
		return None, err
	}
	p := pieces{t: t, list: &List{}}
	for s := strOf(self).s; s != ""; {
		end, next := lineEnd(s)
		line := s[:end]
		if keep {
			line = s[:next]
		}
		if !p.add(t.pieceOf(line)) {
			break
		}
		s = s[next:]
	}
	return p.result()
}

// lineEnd gives where the first line of s ends and where the next one begins.
func lineEnd(s string) (end, next int) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c > 0x1E && c < 0x80:
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i, i + 2
		case c >= '\n' && c <= '\r', c >= 0x1C && c <= 0x1E:
			return i, i + 1
		case c == 0xC2 && strings.HasPrefix(s[i:], "\u0085"):
			return i, i + 2
		case c == 0xE2 && (strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")):
			return i, i + 3
		}
	}
	return len(s), len(s)
}

func strPartition(find func(s, sep string) int, last bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		s, sep := strOf(self), strOf(args[0])
		if sep == nil {
			return None, TypeErrorf("must be str, not %s", args[0].Type().name)
		}
		if sep.s == "" {
			return None, ValueErrorf("empty separator")
		}
		empty := Value{emptyStr, 0}
		i := find(s.s, sep.s)
		switch {
		case i >= 0:
			return NewTuple([]Value{t.pieceOf(s.s[:i]), {sep, 0}, t.pieceOf(s.s[i+len(sep.s):])}), nil
		case last:
			return NewTuple([]Value{empty, empty, {s, 0}}), nil
		}
		return NewTuple([]Value{{s, 0}, empty, empty}), nil
	}
}

func strStrip(name string, left, right bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		s := strOf(self)
		r := s.s
		if args[0].IsNone() {
			if left {
				r = trimSpaceLeft(r)
			}
			if right {
				r = trimSpaceRight(r)
			}
			return strSame(t, s, r), nil
		}
		chars := strOf(args[0])
		if chars == nil {
			return None, TypeErrorf("%s arg must be None or str", name)
		}
		set := newCharSet(chars.s)
		for left && r != "" {
			c, w := decodeChar(r)
			if !set.has(c) {
				break
			}
			r = r[w:]
		}
		for right && r != "" {
			i := lastCharStart(r)
			if c, _ := decodeChar(r[i:]); !set.has(c) {
				break
			}
			r = r[:i]
		}
		return strSame(t, s, r), nil
	}
}

// charSet is a set of characters.
type charSet struct {
	ascii [2]uint64 // a bit for each
	more  map[rune]bool
}

func newCharSet(s string) *charSet {
	var set charSet
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		if r < 128 {
			set.ascii[r>>6] |= 1 << (r & 63)
		} else {
			if set.more == nil {
				set.more = map[rune]bool{}
			}
			set.more[r] = true
		}
		i += w
	}
	return &set
}

func (c *charSet) has(r rune) bool {
	if r < 128 {
		return c.ascii[r>>6]>>(r&63)&1 != 0
	}
	return c.more[r]
}
