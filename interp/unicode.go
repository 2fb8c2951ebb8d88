package interp

import (
	"sort"
	"strings"
	"sync"
)

// charFlags are the properties of a character, as the methods of str ask for them.
type charFlags uint16

const (
	charAlpha charFlags = 1 << iota
	charDecimal
	charDigit
	charNumeric
	charPrintable
	charSpace
	charLower
	charUpper
	charTitle
	charIgnorable // skipped when the form of a final sigma is decided
	charIDStart
	charIDContinue

	charAlnum = charAlpha | charDecimal | charDigit | charNumeric
	charCased = charLower | charUpper | charTitle
)

type charRun struct {
	first rune
	flags charFlags
}

// flagsOf gives the properties of r.
func flagsOf(r rune) charFlags {
	if r < 128 {
		return asciiFlags[r]
	}
	return charRuns[runOf(r)].flags
}

// runOf gives the index of the run that holds r.
func runOf(r rune) int {
	return sort.Search(len(charRuns), func(i int) bool { return charRuns[i].first > r }) - 1
}

// decimalOf gives the value of a decimal digit of any script, -1 for other characters.
func decimalOf(r rune) int {
	if r < 128 {
		if '0' <= r && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	run := charRuns[runOf(r)]
	if run.flags&charDecimal == 0 {
		return -1
	}
	return int(r-run.first) % 10
}

// caseMap holds one of the mappings of a character to another case.
type caseMap struct {
	one  map[rune]rune
	many map[rune]string
}

var (
	lowerMap = sync.OnceValue(func() caseMap { return newCaseMap(lowerPairs, lowerMany) })
	upperMap = sync.OnceValue(func() caseMap { return newCaseMap(upperPairs, upperMany) })
	titleMap = sync.OnceValue(func() caseMap { return newCaseMap(titlePairs, titleMany) })
	foldMap  = sync.OnceValue(func() caseMap { return newCaseMap(foldPairs, foldMany) })
)

func newCaseMap(pairs, many string) caseMap {
	m := caseMap{make(map[rune]rune, len(pairs)/5), make(map[rune]string)}
	from := rune(0)
	for _, r := range pairs {
		if from == 0 {
			from = r
		} else {
			m.one[from] = r
			from = 0
		}
	}
	for _, s := range strings.Split(strings.TrimSuffix(many, "\x00"), "\x00") {
		r, w := decodeChar(s)
		m.many[r] = s[w:]
	}
	return m
}

// append writes what r maps to; it tells whether the mapping has r at all.
func (m *caseMap) append(b []byte, r rune) ([]byte, bool) {
	if to, ok := m.one[r]; ok {
		return appendChar(b, to), true
	}
	if to, ok := m.many[r]; ok {
		return append(b, to...), true
	}
	return b, false
}

func appendLower(b []byte, r rune) []byte {
	if r < 128 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	}
	m := lowerMap()
	b, ok := m.append(b, r)
	if !ok {
		b = appendChar(b, r)
	}
	return b
}

func appendUpper(b []byte, r rune) []byte {
	if r < 128 {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return append(b, byte(r))
	}
	m := upperMap()
	b, ok := m.append(b, r)
	if !ok {
		b = appendChar(b, r)
	}
	return b
}

func appendTitle(b []byte, r rune) []byte {
	if r >= 128 {
		m := titleMap()
		b, ok := m.append(b, r)
		if ok {
			return b
		}
		return appendUpper(b, r)
	}
	return appendUpper(b, r)
}

func appendFold(b []byte, r rune) []byte {
	if r >= 128 {
		m := foldMap()
		b, ok := m.append(b, r)
		if ok {
			return b
		}
		return appendLower(b, r)
	}
	return appendLower(b, r)
}

// appendLowerAt writes the lower case of r, which is s[at:at+width]: a capital sigma that ends a word
// has a form of its own (Unicode 3.13, Final_Sigma).
func appendLowerAt(b []byte, s string, r rune, at, width int) []byte {
	if r != 'Σ' {
		return appendLower(b, r)
	}
	before := false
	for i := at; i > 0; {
		i = lastCharStart(s[:i])
		c, _ := decodeChar(s[i:])
		if f := flagsOf(c); f&charIgnorable == 0 {
			before = f&charCased != 0
			break
		}
	}
	if !before {
		return append(b, "σ"...)
	}
	for i := at + width; i < len(s); {
		c, w := decodeChar(s[i:])
		if f := flagsOf(c); f&charIgnorable == 0 {
			if f&charCased != 0 {
				return append(b, "σ"...)
			}
			break
		}
		i += w
	}
	return append(b, "ς"...)
}
