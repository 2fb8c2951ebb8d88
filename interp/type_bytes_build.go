package interp

import "bytes"

// byteBuildMethods are the methods of bytes and bytearray that convert them, and those that fill up to a width.
func byteBuildMethods() []FuncDef {
	const width = "(width, fillchar=b' ', /)"
	return []FuncDef{
		{Name: "decode", Sig: "(encoding='utf-8', errors='strict')", Doc: "The text that the bytes are in an encoding.", Fn: byteDecode},
		{Name: "hex", Sig: "(sep=<unrepresentable>, bytes_per_sep=1)", Doc: "The bytes as hexadecimal digits, with sep between every bytes_per_sep bytes, counted from the right if that is positive.", Fn: hexOf},
		{Name: "fromhex", Sig: "(string, /)", Kind: KindClass, Doc: "The bytes that hexadecimal digits stand for.", Fn: byteFromHex},
		{Name: "maketrans", Sig: "(frm, to, /)", Kind: KindStatic, Doc: "A translation table for translate().", Fn: byteMakeTrans},
		{Name: "translate", Sig: "(table, /, delete=b'')", Doc: "The bytes without those of delete, each mapped by a table of 256 bytes.", Fn: byteTranslate},
		{Name: "join", Sig: "(iterable_of_bytes, /)", Doc: "The bytes of the iterable, with these between them.", Fn: byteJoin},
		{Name: "center", Sig: width, Doc: "The bytes in the middle of a field of the given width.", Fn: bytePad("center", func(fill, n int) int { return fill/2 + fill&n&1 })},
		{Name: "ljust", Sig: width, Doc: "The bytes at the left of a field of the given width.", Fn: bytePad("ljust", func(_, _ int) int { return 0 })},
		{Name: "rjust", Sig: width, Doc: "The bytes at the right of a field of the given width.", Fn: bytePad("rjust", func(fill, _ int) int { return fill })},
		{Name: "zfill", Sig: "(width, /)", Doc: "The bytes with zeros on their left, after a sign, up to the given width.", Fn: byteZFill},
		{Name: "expandtabs", Sig: "(tabsize=8)", Doc: "The bytes with tabs replaced by spaces.", Fn: byteExpandTabs},
	}
}

func byteDecode(t *Thread, self Value, args []Value) (Value, error) {
	encoding, errors, _, err := codecArgs(t, "decode", args[0], args[1])
	if err != nil {
		return None, err
	}
	return decodeAs(t, contentsOf(self), encoding, errors)
}

func byteFromHex(t *Thread, cls Value, args []Value) (Value, error) {
	s, err := strArg(args[0], "fromhex() argument")
	if err != nil {
		return None, err
	}
	b, err := parseHex(t, s)
	if err != nil {
		return None, err
	}
	if c := cls.o.(*Type); c != TypeBytes {
		if c == TypeByteArray {
			return Obj(&ByteArray{b: b}), nil
		}
		return Call(t, cls, NewBytes(b))
	}
	return NewBytes(b), nil
}

func byteMakeTrans(t *Thread, _ Value, args []Value) (Value, error) {
	from, err := bufferArg(args[0])
	if err != nil {
		return None, err
	}
	to, err := bufferArg(args[1])
	if err != nil {
		return None, err
	}
	if len(from) != len(to) {
		return None, ValueErrorf("maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i, c := range from {
		table[c] = to[i]
	}
	return NewBytes(table), nil
}

func byteTranslate(t *Thread, self Value, args []Value) (Value, error) {
	var table []byte
	var err error
	if !args[0].IsNone() {
		if table, err = bufferArg(args[0]); err != nil {
			return None, err
		}
		if len(table) != 256 {
			return None, ValueErrorf("translation table must be 256 characters long")
		}
	}
	drop, err := bufferArg(args[1])
	if err != nil {
		return None, err
	}
	var dropped [256]bool
	for _, c := range drop {
		dropped[c] = true
	}
	b := contentsOf(self)
	if err := t.alloc(len(b)); err != nil {
		return None, err
	}
	out := make([]byte, 0, len(b))
	for _, c := range b {
		if !dropped[c] {
			if table != nil {
				c = table[c]
			}
			out = append(out, c)
		}
	}
	if bytes.Equal(out, b) {
		return sameKind(self, b), nil
	}
	return freshKind(self, out), nil
}

func byteJoin(t *Thread, self Value, args []Value) (Value, error) {
	items, err := joinItems(t, args[0])
	if err != nil {
		return None, err
	}
	if len(items) == 1 && bytesOf(self) != nil {
		if b, ok := items[0].o.(*BytesObject); ok {
			return Value{b, 0}, nil
		}
	}
	size := 0
	for i, x := range items {
		b, ok := bufferOf(x)
		if !ok {
			return None, TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, x.Type().name)
		}
		size += len(b)
	}
	sep := contentsOf(self)
	if err := t.allocProduct(len(items), len(sep), size); err != nil {
		return None, err
	}
	out := make([]byte, 0, size+len(items)*len(sep))
	for i, x := range items {
		if i > 0 {
			out = append(out, sep...)
		}
		b, _ := bufferOf(x)
		out = append(out, b...)
	}
	return freshKind(self, out), nil
}

func bytePad(name string, left func(fill, n int) int) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		width, err := sizeArg(t, args[0])
		if err != nil {
			return None, err
		}
		char, ok := AsBytes(args[1])
		if !ok || len(char) != 1 {
			return None, TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", name, argTypeName(args[1]))
		}
		b := contentsOf(self)
		fill := max(width, 0) - len(b)
		if fill <= 0 {
			return sameKind(self, b), nil
		}
		if err := t.allocProduct(fill, 1, len(b)); err != nil {
			return None, err
		}
		l := left(fill, width)
		out := appendRepeated(make([]byte, 0, width), char[0], l)
		return freshKind(self, appendRepeated(append(out, b...), char[0], fill-l)), nil
	}
}

func byteZFill(t *Thread, self Value, args []Value) (Value, error) {
	width, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	b := contentsOf(self)
	fill := max(width, 0) - len(b)
	if fill <= 0 {
		return sameKind(self, b), nil
	}
	if err := t.allocProduct(fill, 1, len(b)); err != nil {
		return None, err
	}
	out := make([]byte, 0, width)
	if len(b) > 0 && (b[0] == '+' || b[0] == '-') {
		out, b = append(out, b[0]), b[1:]
	}
	return freshKind(self, append(appendRepeated(out, '0', fill), b...)), nil
}

func byteExpandTabs(t *Thread, self Value, args []Value) (Value, error) {
	size, err := cIntArg(t, args[0])
	if err != nil {
		return None, err
	}
	s, err := expandTabs(t, string(contentsOf(self)), size, noSkip)
	return freshKind(self, []byte(s)), err
}

// byteCharMethods are the methods of bytes and bytearray that treat them as ASCII text.
func byteCharMethods() []FuncDef {
	test := func(name, doc string, f func(b []byte) bool) FuncDef {
		return FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return Bool(f(contentsOf(self))), nil
		}}
	}
	all := func(want charFlags) func([]byte) bool {
		return func(b []byte) bool {
			for _, c := range b {
				if byteFlags(c)&want == 0 {
					return false
				}
			}
			return len(b) > 0
		}
	}
	cased := func(want, other charFlags) func([]byte) bool {
		return func(b []byte) bool {
			found := false
			for _, c := range b {
				f := byteFlags(c)
				if f&other != 0 {
					return false
				}
				found = found || f&want != 0
			}
			return found
		}
	}
	mapped := func(name, doc string, f func(out []byte)) FuncDef {
		return FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := contentsOf(self)
			if err := t.alloc(len(b)); err != nil {
				return None, err
			}
			out := append([]byte(nil), b...)
			f(out)
			return freshKind(self, out), nil
		}}
	}
	each := func(f func(c byte) byte) func([]byte) {
		return func(b []byte) {
			for i, c := range b {
				b[i] = f(c)
			}
		}
	}
	return []FuncDef{
		mapped("upper", "The bytes with ASCII letters in upper case.", each(asciiUpper)),
		mapped("lower", "The bytes with ASCII letters in lower case.", each(asciiLower)),
		mapped("swapcase", "The bytes with upper case ASCII letters made lower and lower upper.", each(asciiSwap)),
		mapped("capitalize", "The bytes with the first in upper case, if it is an ASCII letter, and the rest in lower.", func(b []byte) {
			each(asciiLower)(b)
			if len(b) > 0 {
				b[0] = asciiUpper(b[0])
			}
		}),
		mapped("title", "The bytes with every word of ASCII letters beginning in upper case and the rest in lower.", func(b []byte) {
			inWord := false
			for i, c := range b {
				if inWord {
					b[i] = asciiLower(c)
				} else {
					b[i] = asciiUpper(c)
				}
				inWord = byteFlags(c)&charAlpha != 0
			}
		}),
		test("isalpha", "Whether there are bytes and all are ASCII letters.", all(charAlpha)),
		test("isalnum", "Whether there are bytes and all are ASCII letters or digits.", all(charAlnum)),
		test("isdigit", "Whether there are bytes and all are ASCII digits.", all(charDigit)),
		test("isspace", "Whether there are bytes and all are ASCII whitespace.", func(b []byte) bool {
			return len(b) > 0 && len(trimByteSpace(b, true, false)) == 0
		}),
		test("isascii", "Whether all bytes are ASCII.", func(b []byte) bool { return isASCII(string(b)) }),
		test("islower", "Whether there are ASCII letters and all of them are lower case.", cased(charLower, charUpper)),
		test("isupper", "Whether there are ASCII letters and all of them are upper case.", cased(charUpper, charLower)),
		{Name: "istitle", Sig: "()", Doc: "Whether there are words of ASCII letters and all of them are in title case.",
			Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				ok, err := isTitle(t, string(maskHigh(contentsOf(self))))
				return Bool(ok), err
			}},
	}
}

// byteFlags gives the properties of a byte taken as ASCII; those from 128 on have none.
func byteFlags(c byte) charFlags {
	if c < 128 {
		return asciiFlags[c]
	}
	return 0
}

// maskHigh replaces bytes from 128 on by zeros.
func maskHigh(b []byte) []byte {
	out := make([]byte, len(b))
	for i, c := range b {
		if c < 128 {
			out[i] = c
		}
	}
	return out
}
