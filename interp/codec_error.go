package interp

import (
	"strconv"

	"terrarium/lang"
)

// decoder is a decoding in progress.
type decoder struct {
	t      *Thread
	codec  string // as errors name it
	errors string // name of the error handler
	in     []byte
	start  int       // where the text begins, behind a byte order mark
	unit   unitCodec // for UTF-16 and UTF-32
	out    []byte    // WTF-8

	warning string // DeprecationWarning for a text that is decoded all the same; "" for none
}

// encoder is an encoding in progress.
type encoder struct {
	t      *Thread
	codec  string
	errors string
	s      *Str
	width  int                           // bytes of a unit if there are several
	put    func(b []byte, r rune) []byte // writes one character of ASCII, or a surrogate
	encode func(e *encoder) error        // the codec's
	nested bool                          // the text is a piece: without a byte order mark
	out    []byte
}

// bad handles bytes [start, end), which cannot be decoded; it gives where to go on.
func (d *decoder) bad(start, end int, reason string) (int, error) {
	fail := func() (int, error) {
		return 0, NewUnicodeDecodeError(d.codec, append([]byte(nil), d.in...), start, end, reason)
	}
	if err := d.t.grow(len(d.out)+8, cap(d.out), 1); err != nil {
		return 0, err
	}
	if h := d.t.in.registered(d.errors); !h.IsUnset() {
		return d.custom(h, start, end, reason)
	}
	switch d.errors {
	case "strict":
		return fail()
	case "ignore":
	case "replace":
		d.out = appendChar(d.out, '\uFFFD')
	case "backslashreplace":
		for _, c := range d.in[start:end] {
			d.out = append(d.out, '\\', 'x', hexDigits[c>>4], hexDigits[c&0xF])
		}
	case "surrogateescape":
		i := start
		for ; i < end && i < start+4 && d.in[i] >= 128; i++ {
			d.out = appendChar(d.out, 0xDC00+rune(d.in[i]))
		}
		if i == start {
			return fail()
		}
		return i, nil
	case "surrogatepass":
		r, w := d.surrogateAt(start)
		if w == 0 {
			return fail()
		}
		d.out = appendChar(d.out, r)
		return start + w, nil
	case "xmlcharrefreplace", "namereplace":
		return 0, TypeErrorf("don't know how to handle UnicodeDecodeError in error callback")
	default:
		return 0, unknownHandler(d.errors)
	}
	return end, nil
}

// surrogateAt reads an encoded surrogate; the width is 0 if there is none.
func (d *decoder) surrogateAt(i int) (rune, int) {
	rest := d.in[i:]
	r, w := rune(0), 0
	switch {
	case d.codec == "utf-8" && len(rest) >= 3 && rest[0] == 0xED && rest[1]&0xC0 == 0x80 && rest[2]&0xC0 == 0x80:
		r, w = 0xD000|rune(rest[1]&0x3F)<<6|rune(rest[2]&0x3F), 3
	case d.unit.width == 2 && len(rest) >= 2:
		r, w = rune(d.unit.order.Uint16(rest)), 2
	case d.unit.width == 4 && len(rest) >= 4:
		r, w = rune(d.unit.order.Uint32(rest)), 4
	}
	if r < 0xD800 || r > 0xDFFF {
		w = 0
	}
	return r, w
}

// bad handles chars, which are characters [start, end) of the text and cannot be encoded; it gives the character where to go on.
func (e *encoder) bad(chars string, start, end int, reason string) (int, error) {
	if h := e.t.in.registered(e.errors); !h.IsUnset() {
		return e.custom(h, start, end, reason)
	}
	return end, e.replace(chars, start, end, reason)
}

// resume gives the place where to go on, in bytes and in characters when an error handler said character next after an error that ends at (j, m).
func (e *encoder) resume(j, m, next int) (int, int) {
	if next == m {
		return j, m
	}
	return skipChars(e.s.s, 0, next), next
}

// replace does what a built-in error handler says.
func (e *encoder) replace(chars string, start, end int, reason string) error {
	fail := func(start int) error {
		return NewUnicodeEncodeError(e.codec, Value{e.s, 0}, start, end, reason)
	}
	if err := e.t.grow(len(e.out)+len(chars)*4, cap(e.out), 1); err != nil {
		return err
	}
	text := func(s string) {
		for i := 0; i < len(s); i++ {
			e.out = e.put(e.out, rune(s[i]))
		}
	}
	if e.errors == "strict" {
		return fail(start)
	}
	for i, n := 0, start; i < len(chars); n++ {
		r, w := decodeChar(chars[i:])
		i += w
		switch e.errors {
		case "ignore":
		case "replace":
			text("?")
		case "backslashreplace":
			text(string(appendBackslashed(nil, r)))
		case "xmlcharrefreplace":
			text("&#" + strconv.Itoa(int(r)) + ";")
		case "namereplace":
			if name := lang.RuneName(r); name != "" {
				text(`\N{` + name + `}`)
			} else {
				text(string(appendBackslashed(nil, r)))
			}
		case "surrogateescape":
			if e.width > 1 || r < 0xDC80 || r > 0xDCFF {
				return fail(n)
			}
			e.out = append(e.out, byte(r))
		case "surrogatepass":
			if e.codec == "ascii" || e.codec == "latin-1" {
				return fail(start)
			}
			e.out = e.put(e.out, r)
		default:
			return unknownHandler(e.errors)
		}
	}
	return nil
}

func unknownHandler(name string) error {
	return Errorf(TypeLookupError, "unknown error handler name '%s'", name)
}
