package interp

import "unicode/utf8"

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

// hashed gives the hash, never 0.
func (s *Str) hashed() uint64 {
	if s.hash == 0 {
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

// appendChar writes one code point as WTF-8.
func appendChar(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F|0x80, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// offset gives the byte position of character i, 0 <= i <= length.
func (s *Str) offset(i int) int {
	if s.isASCII() {
		return i
	}
	p := 0
	for ; i > 0; i-- {
		p++
		for p < len(s.s) && s.s[p]&0xC0 == 0x80 {
			p++
		}
	}
	return p
}

// slice gives characters [i, j), 0 <= i <= j <= length.
func (s *Str) slice(i, j int) string {
	if s.isASCII() {
		return s.s[i:j]
	}
	p := s.offset(i)
	q := p
	for n := j - i; n > 0; n-- {
		q++
		for q < len(s.s) && s.s[q]&0xC0 == 0x80 {
			q++
		}
	}
	return s.s[p:q]
}

// hashString hashes text with a constant seed: the same in every run.
func hashString(s string) uint64 {
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
