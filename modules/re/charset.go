package re

import (
	"sync"

	"terrarium/interp"
)

// charset is the characters that one place of a pattern matches. tab decides for the bytes of a bytes pattern, and for
// ASCII in a str pattern, where the bytes from 0x80 on begin or continue a longer character: they are in tab if all
// longer characters match. Patterns belong to one interpreter, so what is asked of wide may be noted in it.
type charset struct {
	tab     [256]bool
	mixed   bool // some longer characters match and some do not: wide decides
	skip    int  // the one byte that does not match while all else does, or -1
	items   []setItem
	negate  bool
	unicode bool             // categories are Unicode's
	fold    bool             // case does not matter
	pages   *[256]*[4]uint64 // what wide knows, by the upper byte of a character
}

func newCharset(items []setItem, negate bool, flags int, bytes bool) *charset {
	c := &charset{items: items, negate: negate, unicode: flags&flagUnicode != 0, fold: flags&flagIgnoreCase != 0}
	if c.fold {
		c.fold = c.hasCased()
	}
	limit := rune(128)
	if bytes {
		limit = 256
	}
	for r := range limit {
		c.tab[r] = c.has(r)
	}
	if !bytes {
		all := c.everything()
		c.mixed = !all && !c.narrow()
		for b := 128; b < 256; b++ {
			c.tab[b] = all || negate && !c.mixed
		}
	}
	c.skip = -1
	for b, in := range c.tab {
		if !in && (c.skip >= 0 || c.mixed) {
			c.skip = -1
			break
		}
		if !in {
			c.skip = b
		}
	}
	return c
}

// everything tells whether the set is everything, with no item or one that has everything.
func (c *charset) everything() bool {
	if len(c.items) == 0 {
		return c.negate
	}
	return !c.negate && len(c.items) == 1 && c.items[0] == setItem{lo: 0, hi: 0x10FFFF}
}

// narrow tells whether no item has a character beyond ASCII.
func (c *charset) narrow() bool {
	for _, x := range c.items {
		if x.cat != catNone && (c.unicode || x.cat&1 == 0) || x.hi >= 128 {
			return false
		}
	}
	if c.fold && c.unicode {
		for _, r := range asciiFolds {
			if c.has(r) != c.negate {
				return false
			}
		}
	}
	return true
}

// asciiFolds are the characters beyond ASCII that match one of ASCII where case does not matter.
var asciiFolds = [...]rune{'\u0130', '\u0131', '\u017F', '\u212A'}

// hasCased tells whether case matters to an item.
func (c *charset) hasCased() bool {
	for _, x := range c.items {
		if x.cat != catNone {
			continue
		}
		if !c.unicode {
			for r := x.lo; r <= min(x.hi, 'z'); r++ {
				if isLetter(r) {
					return true
				}
			}
			continue
		}
		if x.hi-x.lo > 1<<16 {
			return true
		}
		for r := x.lo; r <= x.hi; r++ {
			if interp.IsCased(r) {
				return true
			}
		}
	}
	return false
}

// has tells whether the set has r; it is slow.
func (c *charset) has(r rune) bool {
	if !c.fold {
		return c.plain(r) != c.negate
	}
	if !c.unicode {
		if 'A' <= r && r <= 'Z' {
			r |= 0x20
		}
		return (c.plain(r) || 'a' <= r && r <= 'z' && c.plainRange(r&^0x20)) != c.negate
	}
	r = interp.SimpleLower(r)
	return (c.plain(r) || c.equivalent(r)) != c.negate
}

func (c *charset) plain(r rune) bool {
	for _, x := range c.items {
		if x.cat == catNone {
			if x.lo <= r && r <= x.hi {
				return true
			}
		} else if x.cat.has(r, c.unicode) {
			return true
		}
	}
	return false
}

// plainRange is plain without the categories.
func (c *charset) plainRange(r rune) bool {
	for _, x := range c.items {
		if x.cat == catNone && x.lo <= r && r <= x.hi {
			return true
		}
	}
	return false
}

// equivalent tells whether the set has a character that differs from lower, a lower case one, in nothing but case. As in
// CPython, single characters beyond U+FFFF in a set have to be lower case themselves.
func (c *charset) equivalent(lower rune) bool {
	folds := foldings()
	same := folds.same[lower]
	for _, l := range append([]rune{lower}, same...) {
		if l != lower && c.plainRange(l) {
			return true
		}
		for _, u := range folds.from[l] {
			if c.foldRange(u) {
				return true
			}
		}
	}
	return false
}

// foldRange is plainRange without single characters beyond U+FFFF.
func (c *charset) foldRange(r rune) bool {
	for _, x := range c.items {
		if x.cat == catNone && x.lo <= r && r <= x.hi && (x.lo < x.hi || x.lo < 1<<16) {
			return true
		}
	}
	return false
}

// folding says which characters count as one where case does not matter.
type folding struct {
	from map[rune][]rune // the characters that have another one as their lower case
	same map[rune][]rune // lower case characters that have one upper case
}

// sameUpper are groups of lower case characters with the same upper case.
var sameUpper = []string{"\u0069\u0131", "\u0073\u017f", "\u00b5\u03bc", "\u0345\u03b9\u1fbe", "\u0390\u1fd3", "\u03b0\u1fe3",
	"\u03b2\u03d0", "\u03b5\u03f5", "\u03b8\u03d1", "\u03ba\u03f0", "\u03c0\u03d6", "\u03c1\u03f1", "\u03c2\u03c3", "\u03c6\u03d5",
	"\u0432\u1c80", "\u0434\u1c81", "\u043e\u1c82", "\u0441\u1c83", "\u0442\u1c84\u1c85", "\u044a\u1c86", "\u0463\u1c87",
	"\u1c88\ua64b", "\u1e61\u1e9b", "\ufb05\ufb06"}

var foldings = sync.OnceValue(func() *folding {
	f := &folding{from: map[rune][]rune{}, same: map[rune][]rune{}}
	for r := 'A'; r <= 'Z'; r++ {
		f.from[r|0x20] = []rune{r}
	}
	interp.SimpleLowerFrom(func(r, lower rune) { f.from[lower] = append(f.from[lower], r) })
	for _, group := range sameUpper {
		for _, a := range group {
			for _, b := range group {
				if a != b {
					f.same[a] = append(f.same[a], b)
				}
			}
		}
	}
	return f
})

// wide tells whether the set has a character of two bytes or more. What it finds it notes.
func (c *charset) wide(r rune) bool {
	if r >= 1<<16 {
		return c.has(r)
	}
	if c.pages == nil {
		c.pages = new([256]*[4]uint64)
	}
	page := c.pages[r>>8]
	if page == nil {
		page = new([4]uint64)
		for i := range rune(256) {
			if c.has(r&^0xFF | i) {
				page[i>>6] |= 1 << (i & 63)
			}
		}
		c.pages[r>>8] = page
	}
	return page[r>>6&3]>>(r&63)&1 != 0
}

// first gives the bytes with which a character of the set can begin.
func (c *charset) first() *[256]bool {
	tab := c.tab
	if c.mixed {
		for b := 128; b < 256; b++ {
			tab[b] = true
		}
	}
	return &tab
}
