package re

import "terrarium/interp"

// nodeKind says what a part of a pattern is.
type nodeKind uint8

const (
	nodeLiteral    nodeKind = iota // ch
	nodeNotLiteral                 // any character but ch
	nodeAny                        // .
	nodeSet                        // items, negate
	nodeAt                         // at
	nodeBranch                     // alts
	nodeGroup                      // body; group > 0 if it captures; add, del: flags for the body
	nodeAtomic                     // body
	nodeRepeat                     // body, min, max, mode
	nodeRef                        // group
	nodeCond                       // group, alts: yes, no
	nodeLook                       // body; behind, negate
	nodeFail                       // matches nothing
)

// node is one part of a parsed pattern.
type node struct {
	kind     nodeKind
	negate   bool
	behind   bool
	mode     repeatMode
	at       atKind
	ch       rune
	items    []setItem
	body     *seq
	alts     []*seq
	min, max int // max may be unlimited
	group    int
	add, del int
}

// repeatMode is how many repetitions are tried first.
type repeatMode uint8

const (
	greedy repeatMode = iota
	lazy
	possessive
)

// atKind is a place in the text.
type atKind uint8

const (
	atBeginning   atKind = iota // ^
	atLineStart                 // ^ with MULTILINE
	atStart                     // \A
	atEnd                       // $
	atLineEnd                   // $ with MULTILINE
	atStop                      // \Z
	atBoundary                  // \b
	atNotBoundary               // \B
	atASCIIBoundary
	atNotASCIIBoundary
)

// setItem is one part of a set in brackets: characters lo to hi, or those of a category.
type setItem struct {
	lo, hi rune
	cat    category
}

// category is a kind of character; the negation of each follows it.
type category uint8

const (
	catNone category = iota
	catDigit
	catNotDigit
	catSpace
	catNotSpace
	catWord
	catNotWord
)

// has tells whether r is of the category, within ASCII or Unicode.
func (c category) has(r rune, unicode bool) bool {
	var in bool
	switch {
	case !unicode && r >= 128:
	case c == catDigit || c == catNotDigit:
		in = interp.IsDecimal(r)
	case c == catSpace || c == catNotSpace:
		if unicode {
			in = interp.IsSpace(r)
		} else {
			in = r == ' ' || '\t' <= r && r <= '\r'
		}
	default:
		in = r == '_' || interp.IsAlnum(r)
	}
	return in == (c&1 == 1)
}

// seq is a part of a pattern that consists of nodes in a row.
type seq struct {
	nodes  []*node
	lo, hi int // width, once it is known
	known  bool
}

const (
	unlimited = 4294967295 // MAXREPEAT
	maxWidth  = 1 << 62
	maxGroups = 1073741823
	maxCode   = 1<<32 - 1
)

func addWidth(a, b int) int { return min(a+b, maxWidth) }

func mulWidth(a, n int) int {
	if a != 0 && n > maxWidth/a {
		return maxWidth
	}
	return a * n
}

// width gives the least and the greatest number of characters that s matches. groups has the widths of the groups.
func (s *seq) width(groups []*seq) (lo, hi int) {
	if s.known {
		return s.lo, s.hi
	}
	for _, n := range s.nodes {
		l, h := n.width(groups)
		lo, hi = addWidth(lo, l), addWidth(hi, h)
	}
	s.lo, s.hi, s.known = lo, hi, true
	return lo, hi
}

func (n *node) width(groups []*seq) (lo, hi int) {
	switch n.kind {
	case nodeLiteral, nodeNotLiteral, nodeAny, nodeSet:
		return 1, 1
	case nodeGroup, nodeAtomic:
		return n.body.width(groups)
	case nodeRepeat:
		lo, hi = n.body.width(groups)
		if n.max == unlimited && hi > 0 {
			return mulWidth(lo, n.min), maxWidth
		}
		return mulWidth(lo, n.min), mulWidth(hi, n.max)
	case nodeRef:
		return groups[n.group].width(groups)
	case nodeBranch, nodeCond:
		lo = maxWidth
		for _, alt := range n.alts {
			l, h := alt.width(groups)
			lo, hi = min(lo, l), max(hi, h)
		}
		if n.kind == nodeCond && len(n.alts) == 1 {
			lo = 0
		}
	}
	return lo, hi
}
