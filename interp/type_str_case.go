package interp

// strCaseMethods are the methods of str that change the case of its characters.
func strCaseMethods() []FuncDef {
	return []FuncDef{
		{Name: "upper", Sig: "()", Doc: "The text in upper case.", Fn: strMapped(asciiUpper, func(b []byte, s string) []byte {
			return mapChars(b, s, func(b []byte, _, _ int, r rune) []byte { return appendUpper(b, r) })
		})},
		{Name: "lower", Sig: "()", Doc: "The text in lower case.", Fn: strMapped(asciiLower, func(b []byte, s string) []byte {
			return mapChars(b, s, func(b []byte, at, w int, r rune) []byte { return appendLowerAt(b, s, at, w, r) })
		})},
		{Name: "casefold", Sig: "()", Doc: "The text in the form that comparisons without regard to case use.", Fn: strMapped(asciiLower, func(b []byte, s string) []byte {
			return mapChars(b, s, func(b []byte, _, _ int, r rune) []byte { return appendFold(b, r) })
		})},
		{Name: "swapcase", Sig: "()", Doc: "The text with upper case made lower and lower upper.", Fn: strMapped(asciiSwap, func(b []byte, s string) []byte {
			return mapChars(b, s, func(b []byte, at, w int, r rune) []byte {
				switch f := flagsOf(r); {
				case f&charUpper != 0:
					return appendLowerAt(b, s, at, w, r)
				case f&charLower != 0:
					return appendUpper(b, r)
				}
				return append(b, s[at:at+w]...)
			})
		})},
		{Name: "capitalize", Sig: "()", Doc: "The text with its first character in title case and the rest in lower.", Fn: strMapped(nil, func(b []byte, s string) []byte {
			return mapChars(b, s, func(b []byte, at, w int, r rune) []byte {
				if at == 0 {
					return appendTitle(b, r)
				}
				return appendLowerAt(b, s, at, w, r)
			})
		})},
		{Name: "title", Sig: "()", Doc: "The text with every word beginning in title case and the rest in lower.", Fn: strMapped(nil, func(b []byte, s string) []byte {
			inWord := false
			return mapChars(b, s, func(b []byte, at, w int, r rune) []byte {
				if inWord {
					b = appendLowerAt(b, s, at, w, r)
				} else {
					b = appendTitle(b, r)
				}
				inWord = flagsOf(r)&charCased != 0
				return b
			})
		})},
	}
}

// mapChars writes what f makes of every character.
func mapChars(b []byte, s string, f func(b []byte, at, width int, r rune) []byte) []byte {
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= 128 {
			r, w = decodeChar(s[i:])
		}
		b = f(b, i, w, r)
		i += w
	}
	return b
}

// strMapped makes a method from a mapping; ascii does the same for a byte of ASCII, if that needs no context.
func strMapped(ascii func(c byte) byte, mapped func(b []byte, s string) []byte) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, _ []Value) (Value, error) {
		s := strOf(self)
		if s.s == "" {
			return Value{emptyStr, 0}, nil
		}
		if err := t.alloc(2 * len(s.s)); err != nil {
			return None, err
		}
		if ascii == nil || !s.isASCII() {
			return pieceOf(string(mapped(make([]byte, 0, len(s.s)), s.s))), nil
		}
		i := 0
		for i < len(s.s) && ascii(s.s[i]) == s.s[i] {
			i++
		}
		if i == len(s.s) {
			return Value{s, 0}, nil
		}
		var short [64]byte
		b := append(short[:0], s.s...)
		for ; i < len(b); i++ {
			b[i] = ascii(b[i])
		}
		return pieceOf(string(b)), nil
	}
}

func asciiUpper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		c -= 'a' - 'A'
	}
	return c
}

func asciiLower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

func asciiSwap(c byte) byte {
	if u := asciiUpper(c); u != c {
		return u
	}
	return asciiLower(c)
}

// strTestMethods are the methods of str that ask for a property of its characters.
func strTestMethods() []FuncDef {
	test := func(name, doc string, f func(s *Str) bool) FuncDef {
		return FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return Bool(f(strOf(self))), nil
		}}
	}
	all := func(want charFlags) func(*Str) bool {
		return func(s *Str) bool { return allChars(s.s, want) }
	}
	return []FuncDef{
		test("isalpha", "Whether there are characters and all are letters.", all(charAlpha)),
		test("isalnum", "Whether there are characters and all are letters or numbers.", all(charAlnum)),
		test("isdecimal", "Whether there are characters and all are decimal digits.", all(charDecimal)),
		test("isdigit", "Whether there are characters and all are digits.", all(charDigit)),
		test("isnumeric", "Whether there are characters and all are numeric.", all(charNumeric)),
		test("isspace", "Whether there are characters and all are whitespace.", all(charSpace)),
		test("isprintable", "Whether all characters are printable.", func(s *Str) bool { return s.s == "" || allChars(s.s, charPrintable) }),
		test("isascii", "Whether all characters are ASCII.", (*Str).isASCII),
		test("isidentifier", "Whether the text has the form of an identifier.", func(s *Str) bool { return isIdentifier(s.s) }),
		test("islower", "Whether there are cased characters and all of them are lower case.",
			func(s *Str) bool { return isCase(s.s, charLower, charUpper|charTitle) }),
		test("isupper", "Whether there are cased characters and all of them are upper case.",
			func(s *Str) bool { return isCase(s.s, charUpper, charLower|charTitle) }),
		test("istitle", "Whether there are words and all of them are in title case.", func(s *Str) bool { return isTitle(s.s) }),
	}
}

// isCase tells whether s has a character of the one kind and none of the other.
func isCase(s string, want, other charFlags) bool {
	found := false
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		f := flagsOf(r)
		if f&other != 0 {
			return false
		}
		found = found || f&want != 0
		i += w
	}
	return found
}

func isTitle(s string) bool {
	found, inWord := false, false
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		f := flagsOf(r)
		switch {
		case f&(charUpper|charTitle) != 0 && inWord, f&charLower != 0 && !inWord:
			return false
		}
		inWord = f&charCased != 0
		found = found || inWord
		i += w
	}
	return found
}
