package interp

// strCaseMethods are the methods of str that change the case of its characters.
func strCaseMethods() []FuncDef {
	same := func(f charMapping) func() charMapping { return func() charMapping { return f } }
	return []FuncDef{
		{Name: "upper", Sig: "()", Doc: "The text in upper case.", Fn: strMapped(asciiUpper, same(func(b []byte, _ string, r rune, _, _ int) []byte {
			return appendUpper(b, r)
		}))},
		{Name: "lower", Sig: "()", Doc: "The text in lower case.", Fn: strMapped(asciiLower, same(appendLowerAt))},
		{Name: "casefold", Sig: "()", Doc: "The text in the form that comparisons without regard to case use.",
			Fn: strMapped(asciiLower, same(func(b []byte, _ string, r rune, _, _ int) []byte { return appendFold(b, r) }))},
		{Name: "swapcase", Sig: "()", Doc: "The text with upper case made lower and lower upper.",
			Fn: strMapped(asciiSwap, same(func(b []byte, s string, r rune, at, width int) []byte {
				switch f := flagsOf(r); {
				case f&charUpper != 0:
					return appendLowerAt(b, s, r, at, width)
				case f&charLower != 0:
					return appendUpper(b, r)
				}
				return append(b, s[at:at+width]...)
			}))},
		{Name: "capitalize", Sig: "()", Doc: "The text with its first character in title case and the rest in lower.",
			Fn: strMapped(nil, same(func(b []byte, s string, r rune, at, width int) []byte {
				if at == 0 {
					return appendTitle(b, r)
				}
				return appendLowerAt(b, s, r, at, width)
			}))},
		{Name: "title", Sig: "()", Doc: "The text with every word beginning in title case and the rest in lower.",
			Fn: strTitle},
	}
}

// strTitle is str.title.
func strTitle(t *Thread, self Value, args []Value) (Value, error) {
	s := strOf(self)
	if !s.isASCII() {
		return titleMapped(t, self, args)
	}
	if err := t.alloc(len(s.s)); err != nil {
		return None, err
	}
	r, b := t.makeStr(len(s.s))
	inWord := false
	for i := range b {
		c := s.s[i]
		if inWord {
			b[i] = asciiLower(c)
		} else {
			b[i] = asciiUpper(c)
		}
		inWord = asciiLower(c) >= 'a' && asciiLower(c) <= 'z'
	}
	return Value{r, 0}, nil
}

var titleMapped = strMapped(nil, func() charMapping {
	inWord := false
	return func(b []byte, s string, r rune, at, width int) []byte {
		if inWord {
			b = appendLowerAt(b, s, r, at, width)
		} else {
			b = appendTitle(b, r)
		}
		inWord = flagsOf(r)&charCased != 0
		return b
	}
})

// scanChars calls f with every character, its place and its width in bytes, until f returns false.
func scanChars(t *Thread, s string, f func(r rune, at, width int) bool) error {
	const pollBytes = 1 << 16
	due := pollBytes
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= 128 {
			r, w = decodeChar(s[i:])
		}
		if !f(r, i, w) {
			break
		}
		if i += w; i >= due {
			due += pollBytes
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
	return nil
}

// charMapping writes what becomes of character r, which is s[at:at+width].
type charMapping func(b []byte, s string, r rune, at, width int) []byte

// strMapped makes a method from what makes the mapping for one text; ascii does the same for a byte of ASCII, if that
// needs no context.
func strMapped(ascii func(c byte) byte, mapping func() charMapping) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, _ []Value) (Value, error) {
		s := strOf(self)
		if s.s == "" {
			return Value{emptyStr, 0}, nil
		}
		if err := t.alloc(2 * len(s.s)); err != nil {
			return None, err
		}
		if ascii == nil || !s.isASCII() {
			f := mapping()
			b := make([]byte, 0, len(s.s))
			err := scanChars(t, s.s, func(r rune, at, width int) bool {
				b = f(b, s.s, r, at, width)
				return true
			})
			return t.textOf(b), err
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
		return t.textOf(b), nil
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
	test := func(name, doc string, f func(t *Thread, s string) (bool, error)) FuncDef {
		return FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			ok, err := f(t, strOf(self).s)
			return Bool(ok), err
		}}
	}
	all := func(want charFlags) func(*Thread, string) (bool, error) {
		return func(t *Thread, s string) (bool, error) { return allChars(t, s, want) }
	}
	return []FuncDef{
		test("isalpha", "Whether there are characters and all are letters.", all(charAlpha)),
		test("isalnum", "Whether there are characters and all are letters or numbers.", all(charAlnum)),
		test("isdecimal", "Whether there are characters and all are decimal digits.", all(charDecimal)),
		test("isdigit", "Whether there are characters and all are digits.", all(charDigit)),
		test("isnumeric", "Whether there are characters and all are numeric.", all(charNumeric)),
		test("isspace", "Whether there are characters and all are whitespace.", all(charSpace)),
		test("isprintable", "Whether all characters are printable.", func(t *Thread, s string) (bool, error) {
			ok, err := allChars(t, s, charPrintable)
			return ok || s == "", err
		}),
		test("isascii", "Whether all characters are ASCII.", func(_ *Thread, s string) (bool, error) { return isASCII(s), nil }),
		test("isidentifier", "Whether the text has the form of an identifier.", func(_ *Thread, s string) (bool, error) { return isIdentifier(s), nil }),
		test("islower", "Whether there are cased characters and all of them are lower case.",
			func(t *Thread, s string) (bool, error) { return isCase(t, s, charLower, charUpper|charTitle) }),
		test("isupper", "Whether there are cased characters and all of them are upper case.",
			func(t *Thread, s string) (bool, error) { return isCase(t, s, charUpper, charLower|charTitle) }),
		test("istitle", "Whether there are words and all of them are in title case.", isTitle),
	}
}

// allChars tells whether s is not empty and every character has one of the properties.
func allChars(t *Thread, s string, want charFlags) (bool, error) {
	ok := s != ""
	err := scanChars(t, s, func(r rune, _, _ int) bool {
		ok = flagsOf(r)&want != 0
		return ok
	})
	return ok, err
}

// isIdentifier tells whether s has the form of a name (a keyword has it too).
func isIdentifier(s string) bool {
	want := charIDStart
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		if flagsOf(r)&want == 0 {
			return false
		}
		want = charIDContinue
		i += w
	}
	return s != ""
}

// isCase tells whether s has a character of the one kind and none of the other.
func isCase(t *Thread, s string, want, other charFlags) (bool, error) {
	found := false
	err := scanChars(t, s, func(r rune, _, _ int) bool {
		f := flagsOf(r)
		if f&other != 0 {
			found = false
			return false
		}
		found = found || f&want != 0
		return true
	})
	return found, err
}

func isTitle(t *Thread, s string) (bool, error) {
	found, inWord := false, false
	err := scanChars(t, s, func(r rune, _, _ int) bool {
		f := flagsOf(r)
		if f&(charUpper|charTitle) != 0 && inWord || f&charLower != 0 && !inWord {
			found = false
			return false
		}
		inWord = f&charCased != 0
		found = found || inWord
		return true
	})
	return found, err
}
