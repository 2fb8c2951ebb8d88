package interp

import "strings"

// Buffer gives the bytes of a bytes-like object; only to be read, and only until code of the language runs. TypeError
// if v is none.
func Buffer(v Value) ([]byte, error) { return bufferArg(v) }

func bufferArg(v Value) ([]byte, error) {
	if b, ok := bufferOf(v); ok {
		return b, nil
	}
	if m, ok := v.o.(*MemoryView); ok {
		if err := m.check(); err != nil {
			return nil, err
		}
		return nil, Errorf(TypeBufferError, "memoryview: underlying buffer is not C-contiguous")
	}
	return nil, TypeErrorf("a bytes-like object is required, not '%s'", v.Type().name)
}

// bufferOf is bufferArg for callers with an error of their own.
func bufferOf(v Value) ([]byte, bool) {
	if b, ok := AsBytes(v); ok {
		return b, true
	}
	if m, ok := v.o.(*MemoryView); ok && !m.released && m.contiguous() {
		return m.bytes(), true
	}
	if o, ok := payload(v).o.(MemoryOwner); ok {
		mem, _ := o.Memory()
		return mem.b, true
	}
	return nil, false
}

// byteArg takes an argument that is the value of a byte.
func byteArg(t *Thread, v Value) (byte, error) {
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() || i.n < 0 || i.n > 255 {
		return 0, ValueErrorf("byte must be in range(0, 256)")
	}
	return byte(i.n), nil
}

// subArg is what a search in bytes looks for: a byte or a bytes-like object.
func subArg(t *Thread, v Value) (string, error) {
	if b, ok := bufferOf(v); ok {
		return string(b), nil
	}
	if intOf(v).IsUnset() && v.Type().slots.Index == nil {
		if _, ok := v.o.(*MemoryView); ok {
			_, err := bufferArg(v)
			return "", err
		}
		return "", TypeErrorf("argument should be integer or bytes-like object, not '%s'", v.Type().name)
	}
	c, err := byteArg(t, v)
	return string([]byte{c}), err
}

// contentsOf gives the bytes of self of a method that bytes and bytearray share.
func contentsOf(self Value) []byte {
	b, _ := AsBytes(self)
	return b
}

// sameKind makes the result of a method that bytes and bytearray share: of the kind that self is. b may be part of self's
// contents; for bytes it is kept.
func sameKind(self Value, b []byte) Value {
	if old := bytesOf(self); old != nil {
		if len(b) == len(old.b) && (len(b) == 0 || &b[0] == &old.b[0]) {
			return Value{old, 0}
		}
		return NewBytes(b)
	}
	return Obj(&ByteArray{b: append([]byte(nil), b...)})
}

// freshKind is sameKind for contents that nobody else has.
func freshKind(self Value, b []byte) Value {
	if bytesOf(self) != nil {
		return NewBytes(b)
	}
	return Obj(&ByteArray{b: b})
}

// collectBytes gives the bytes that an iterable of ints yields; message is the ValueError for an int that is no byte.
func collectBytes(t *Thread, v Value, message string) ([]byte, error) {
	var b []byte
	err := Iterate(t, v, func(x Value) error {
		i, err := Index(t, x)
		if err != nil {
			return err
		}
		if !i.IsInt() || i.n < 0 || i.n > 255 {
			return ValueErrorf("%s", message)
		}
		if err := t.grow(len(b), cap(b), 1); err != nil {
			return err
		}
		b = append(b, byte(i.n))
		return nil
	})
	return b, err
}

// newContents gives what bytes(…) or bytearray(…) is to hold, in a slice that nobody else changes. source, encoding and errors
// are Unset where they are missing.
func newContents(t *Thread, class, valueRange string, source, encoding, errors Value) ([]byte, error) {
	enc, handler, coded, err := codecArgs(t, class, encoding, errors)
	if err != nil {
		return nil, err
	}
	s := (*Str)(nil)
	if !source.IsUnset() {
		s = strOf(source)
	}
	switch {
	case coded && s == nil:
		what := "errors"
		if !encoding.IsUnset() {
			what = "encoding"
		}
		return nil, TypeErrorf("%s without a string argument", what)
	case s != nil && encoding.IsUnset():
		return nil, TypeErrorf("string argument without an encoding")
	case s != nil:
		return encode(t, s, enc, handler)
	case source.IsUnset():
		return nil, nil
	}
	b, ok := AsBytes(source)
	if ok && source.Type().slots.Index == nil {
		return append([]byte(nil), b...), t.alloc(len(b))
	}
	if !intOf(source).IsUnset() || source.Type().slots.Index != nil {
		n, err := IndexInt(t, source, TypeOverflowError)
		switch {
		case err == nil && n < 0:
			return nil, ValueErrorf("negative count")
		case err == nil && class == "bytes" && n > maxSize-33: // what CPython needs besides
			return nil, Errorf(TypeOverflowError, "byte string is too large")
		case err == nil:
			if err := t.alloc(n); err != nil {
				return nil, err
			}
			return make([]byte, n), nil
		case !isException(err, TypeTypeError):
			return nil, err
		}
	}
	if ok {
		return append([]byte(nil), b...), t.alloc(len(b))
	}
	if m, ok := source.o.(*MemoryView); ok {
		return append([]byte(nil), m.bytes()...), m.check()
	}
	if b, ok := bufferOf(source); ok {
		return append([]byte(nil), b...), t.alloc(len(b))
	}
	it, err := Iter(t, source)
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("cannot convert '%s' object to %s", source.Type().name, class)
		}
		return nil, err
	}
	return collectBytes(t, it, valueRange)
}

// hexText writes bytes as hexadecimal digits; sep goes between groups of so many bytes, counted from the
// right, from the left if group is negative.
func hexText(b []byte, sep string, group int) string {
	var out strings.Builder
	out.Grow(2*len(b) + len(b)*len(sep))
	for i, c := range b {
		if i > 0 && sep != "" && (group > 0 && (len(b)-i)%group == 0 || group < 0 && i%-group == 0) {
			out.WriteString(sep)
		}
		out.WriteByte(hexDigits[c>>4])
		out.WriteByte(hexDigits[c&0xF])
	}
	return out.String()
}

// Hex writes bytes as hexadecimal digits with the arguments sep (Unset: none) and bytes_per_sep of the methods hex
// and of binascii.hexlify; ascii demands that the separator is, else one byte will do.
func Hex(t *Thread, b []byte, sep, group Value, ascii bool) (string, error) {
	n, err := cIntArg(t, group)
	if err != nil {
		return "", err
	}
	var between string
	if !sep.IsUnset() {
		if between, err = hexSeparator(t, sep, ascii); err != nil {
			return "", err
		}
	}
	if err := t.alloc(3 * len(b)); err != nil {
		return "", err
	}
	return hexText(b, between, n), nil
}

// hexSeparator gives the one byte between groups of digits.
func hexSeparator(t *Thread, sep Value, ascii bool) (string, error) {
	size, err := Len(t, sep)
	if err != nil {
		return "", err
	}
	if size != 1 {
		return "", ValueErrorf("sep must be length 1.")
	}
	c := rune(0)
	if s := strOf(sep); s != nil {
		c, _ = decodeChar(s.s)
	} else if b := bytesOf(sep); b != nil {
		c = rune(b.b[0])
	} else {
		return "", TypeErrorf("sep must be str or bytes.")
	}
	if c > 255 || ascii && c > 127 {
		return "", ValueErrorf("sep must be ASCII.")
	}
	return string([]byte{byte(c)}), nil
}

// hexOf is the method hex of all bytes-like classes.
func hexOf(t *Thread, self Value, args []Value) (Value, error) {
	b, ok := AsBytes(self)
	if m, isView := self.o.(*MemoryView); !ok && isView {
		if err := m.check(); err != nil {
			return None, err
		}
		b = m.bytes()
	}
	s, err := Hex(t, b, args[0], args[1], true)
	return String(s), err
}

// parseHex is fromhex: pairs of hexadecimal digits with whitespace between them.
func parseHex(t *Thread, s *Str) ([]byte, error) {
	bad := func(i int) error {
		return ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", i)
	}
	if !s.isASCII() {
		i := 0
		for s.s[i] < 128 {
			i++
		}
		return nil, bad(i)
	}
	if err := t.alloc(len(s.s) / 2); err != nil {
		return nil, err
	}
	b := make([]byte, 0, len(s.s)/2)
	for i := 0; i < len(s.s); {
		if isByteSpace(s.s[i]) {
			i++
			continue
		}
		hi := hexValue(s.s[i])
		if hi < 0 {
			return nil, bad(i)
		}
		if i+1 == len(s.s) {
			return nil, bad(i + 1)
		}
		lo := hexValue(s.s[i+1])
		if lo < 0 {
			return nil, bad(i + 1)
		}
		b = append(b, byte(hi<<4|lo))
		i += 2
	}
	return b, nil
}

func hexValue(c byte) int { return strings.IndexByte(hexDigits, asciiLower(c)) }

// isByteSpace tells whether c is whitespace to the methods of bytes.
func isByteSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }
