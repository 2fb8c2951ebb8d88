package interp

import (
	"strings"
	"unicode/utf8"
)

// Str is a str: its characters in UTF-8, lone surrogates as the three bytes that UTF-8 would give them (WTF-8).
// Immutable; the hash and the count of characters are noted on first use, so one that
// several interpreters can reach must have been hashed before (see static).
type Str struct {
	s    string
	hash uint64 // 0: not yet
	n    int    // characters + 1; 0: not yet counted
}

func (*Str) Type() *Type { return TypeStr }

// NewStr makes a str object. s must be WTF-8.
func NewStr(s string) *Str { return &Str{s: s} }

// String makes a str value.
func String(s string) Value { return Value{&Str{s: s}, 0} }

// Go gives the text in UTF-8 (lone surrogates as WTF-8).
func (s *Str) Go() string { return s.s }

// static makes a str that interpreters may share.
func static(s string) *Str {
	x := &Str{s: s}
	x.hashed()
	x.length()
	return x
}

// emptyStr and latin1Strs are the strs that exist once: an empty one, and one for each of the first 256 characters.
var (
	emptyStr   = static("")
	latin1Strs = makeLatin1()
)

func makeLatin1() *[256]Str {
	var chars [256]Str
	for i := range chars {
		c := &chars[i]
		c.s = string(rune(i))
		c.hashed()
		c.length()
	}
	return &chars
}

// charString is the str of one character, which s holds in WTF-8.
func charString(s string) Value {
	if len(s) == 1 {
		return Value{&latin1Strs[s[0]], 0}
	}
	if len(s) == 2 && s[0] < 0xC4 {
		return Value{&latin1Strs[s[0]&3<<6|s[1]&0x3F], 0}
	}
	return Value{&Str{s: s, n: 2}, 0}
}

// runeString is the str of one character.
func runeString(r rune) Value {
	if r < 256 {
		return Value{&latin1Strs[r], 0}
	}
	return Value{&Str{s: string(appendChar(nil, r)), n: 2}, 0}
}

// hashed gives the hash: 0 for the empty string alone.
func (s *Str) hashed() uint64 {
	if s.hash == 0 && s.s != "" {
		s.hash = hashString(s.s)
	}
	return s.hash
}

// length counts the characters.
func (s *Str) length() int {
	if s.n == 0 {
		s.n = countChars(s.s) + 1
	}
	return s.n - 1
}

// isASCII tells whether byte and character positions agree.
func (s *Str) isASCII() bool { return s.length() == len(s.s) }

// isASCII tells whether every byte is below 128.
func isASCII(s string) bool {
	for len(s) >= 8 {
		if (s[0]|s[1]|s[2]|s[3]|s[4]|s[5]|s[6]|s[7])&0x80 != 0 {
			return false
		}
		s = s[8:]
	}
	for i := 0; i < len(s); i++ {
		if s[i] >= 128 {
			return false
		}
	}
	return true
}

// countChars counts code points of WTF-8: every byte that is no continuation byte.
func countChars(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// decodeChar reads one code point of WTF-8 and its width in bytes.
func decodeChar(s string) (rune, int) {
	r, w := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && w == 1 && len(s) >= 3 && s[0] == 0xED {
		return rune(s[0]&0xF)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, w
}

// nextCharStart gives where the character behind the one at p begins.
func nextCharStart(s string, p int) int {
	p++
	for p < len(s) && s[p]&0xC0 == 0x80 {
		p++
	}
	return p
}

// lastCharStart gives where the last character begins.
func lastCharStart(s string) int {
	i := len(s) - 1
	for i > 0 && s[i]&0xC0 == 0x80 {
		i--
	}
	return max(i, 0)
}

// appendChar writes one code point as WTF-8.
func appendChar(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F|0x80, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// isSurrogate tells whether s begins with a surrogate.
func isSurrogate(s string) bool { return len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 }

// hasSurrogates tells whether s is WTF-8 but not UTF-8.
func hasSurrogates(s string) bool {
	for {
		i := strings.IndexByte(s, 0xED)
		if i < 0 {
			return false
		}
		if s = s[i:]; isSurrogate(s) {
			return true
		}
		s = s[1:]
	}
}

// strCursor notes where a character of a str was found, so that going through a str by index is linear.
type strCursor struct {
	s      *Str
	at, to int // character at begins at byte to
}

// offset gives the byte position of character i, 0 <= i <= length.
func (t *Thread) offset(s *Str, i int) int {
	n := s.length()
	switch {
	case n == len(s.s):
		return i
	case i == n:
		return len(s.s)
	}
	at, p := 0, 0
	if c := &t.cursor; c.s == s && i > c.at/2 {
		at, p = c.at, c.to
	}
	if i-at > n-i {
		at, p = n, len(s.s)
	}
	for ; at < i; at++ {
		p = nextCharStart(s.s, p)
	}
	for ; at > i; at-- {
		p = lastCharStart(s.s[:p])
	}
	t.cursor = strCursor{s, i, p}
	return p
}

// strSlice gives characters [i, j), 0 <= i <= j <= length.
func (t *Thread) strSlice(s *Str, i, j int) string {
	p := t.offset(s, i)
	return s.s[p:t.offset(s, j)]
}

// strSums hold the longest results of s += t, so that building a text piece by piece does not copy
// it each time: while the sum is extended, it grows in place behind the strs that share its beginning.
type strSums struct {
	sums [4]strSum
	next int // to be replaced
}

type strSum struct {
	s   *Str
	buf *strings.Builder
}

const minSum = 256 // bytes; shorter results are copied

// concat is a + b.
func (t *Thread) concat(a, b *Str) (*Str, error) {
	switch {
	case b.s == "":
		return a, nil
	case a.s == "":
		return b, nil
	}
	n := len(a.s) + len(b.s)
	if n < minSum {
		s, to := t.makeStr(n)
		copy(to[copy(to, a.s):], b.s)
		return s, nil
	}
	for i := range t.sums.sums {
		sum := &t.sums.sums[i]
		if sum.s != a {
			continue
		}
		if sum.buf == nil { // the second time that a result is added to
			if err := t.alloc(2 * n); err != nil {
				return nil, err
			}
			sum.buf = &strings.Builder{}
			sum.buf.Grow(2 * n)
			sum.buf.WriteString(a.s)
		} else if sum.buf.Cap() < n {
			if err := t.alloc(2 * n); err != nil {
				return nil, err
			}
		}
		sum.buf.WriteString(b.s)
		r := &Str{s: sum.buf.String()}
		if a.n > 0 && b.n > 0 {
			r.n = a.n + b.n - 1
		}
		sum.s = r
		return r, nil
	}
	if err := t.alloc(n); err != nil {
		return nil, err
	}
	r := &Str{s: a.s + b.s}
	t.sums.sums[t.sums.next] = strSum{s: r}
	t.sums.next = (t.sums.next + 1) % len(t.sums.sums)
	return r, nil
}

// hashString hashes text with a constant seed: the same in every run.
func hashString[T string | []byte](s T) uint64 {
	if len(s) == 0 {
		return 0
	}
	const k = 0x9FB21C651E98DF25
	h := uint64(len(s))*0x9E3779B97F4A7C15 ^ 0x2127599BF4325C37
	for len(s) >= 8 {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ w) * k
		h ^= h >> 29
		s = s[8:]
	}
	var w uint64
	for i := 0; i < len(s); i++ {
		w |= uint64(s[i]) << (8 * i)
	}
	h = (h ^ w) * k
	h ^= h >> 32
	h *= k
	h ^= h >> 29
	if h == 0 {
		h = 1
	}
	return h
}
