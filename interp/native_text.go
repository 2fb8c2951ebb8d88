package interp

import "strings"

// What modules that go through text need beside native_api.go. Text is in WTF-8, as Str has it.

// StrOf gives the str object that v is or, for an instance of a subclass, contains; nil if it is none.
func StrOf(v Value) *Str { return strOf(v) }

// Len is the number of characters.
func (s *Str) Len() int { return s.length() }

// CharOffset gives the byte at which character i of s begins, 0 <= i <= s.Len(). Going through a str in order is linear.
func (t *Thread) CharOffset(s *Str, i int) int { return t.offset(s, i) }

// CountChars is the number of characters in a text.
func CountChars(s string) int { return countChars(s) }

// DecodeChar reads the first character of a text that is not empty, and its width in bytes.
func DecodeChar(s string) (rune, int) { return decodeChar(s) }

// AppendChar writes one character.
func AppendChar(b []byte, r rune) []byte { return appendChar(b, r) }

// Piece is the str of a part of a longer text, which it may keep alive.
func Piece(s string) Value { return pieceOf(s) }

// Cut is Piece for a single part, which should not keep a text alive that is much longer.
func Cut(whole, s string) Value { return pieceOf(cutText(whole, s)) }

// IsDecimal, IsAlnum and IsSpace are the methods of str for one character.
func IsDecimal(r rune) bool { return flagsOf(r)&charDecimal != 0 }
func IsAlnum(r rune) bool   { return flagsOf(r)&charAlnum != 0 }
func IsSpace(r rune) bool   { return flagsOf(r)&charSpace != 0 }

// IsIdentifier is str.isidentifier.
func IsIdentifier(s string) bool { return isIdentifier(s) }

// SimpleLower maps a character to the one that is its lower case, itself if there is none (Unicode's simple mapping).
func SimpleLower(r rune) rune {
	switch {
	case r < 128:
		return rune(asciiLower(byte(r)))
	case r == 'İ': // the only one whose full mapping is longer
		return 'i'
	}
	if to, ok := lowerMap().one[r]; ok {
		return to
	}
	return r
}

// IsCased tells whether a character has another one as its lower or upper case.
func IsCased(r rune) bool {
	if r < 128 {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	for _, m := range [...]caseMap{lowerMap(), upperMap()} {
		if _, ok := m.one[r]; ok {
			return true
		}
		if _, ok := m.many[r]; ok {
			return true
		}
	}
	return false
}

// SimpleLowerFrom calls f with every character beyond ASCII that has another one as its lower case, and that one.
func SimpleLowerFrom(f func(r, lower rune)) {
	f('İ', 'i')
	for r, to := range lowerMap().one {
		f(r, to)
	}
}

// WarnUser shows a warning about the innermost code that is not of a module that comes with the program.
func (t *Thread) WarnUser(category *Type, msg string) error {
	for f := t.top; f != nil; f = f.prev {
		if f.fn != nil && !strings.HasPrefix(f.rc.code.Filename, "<frozen ") {
			w := warning{category: Obj(category), message: String(msg), source: None}
			if err := t.place(&w, f, 1, nil); err != nil {
				return err
			}
			return t.issue(&w)
		}
	}
	return t.warn(category, msg)
}
