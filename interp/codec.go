package interp

import (
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

// codec is a text encoding.
type codec struct {
	name   string // canonical, of UTF-8 with a signature plain UTF-8's
	label  string // in errors
	decode func(d *decoder) error
	encode func(e *encoder) error
}

var (
	codecUTF8    = &codec{"utf-8", "utf-8", decodeUTF8, encodeUTF8}
	codecUTF8Sig = &codec{"utf-8", "utf-8", decodeUTF8Sig, encodeUTF8Sig}
	codecASCII   = &codec{"ascii", "ascii", decodeASCII, encodeBelow(128, "ordinal not in range(128)")}
	codecLatin1  = &codec{"iso8859-1", "latin-1", decodeLatin1, encodeBelow(256, "ordinal not in range(256)")}
	codecUTF16   = &codec{"utf-16", "utf-16", decodeMarked(utf16LE, utf16BE), encodeUnits(utf16LE, true)}
	codecUTF16LE = &codec{"utf-16-le", "utf-16-le", utf16LE.decode, encodeUnits(utf16LE, false)}
	codecUTF16BE = &codec{"utf-16-be", "utf-16-be", utf16BE.decode, encodeUnits(utf16BE, false)}
	codecUTF32   = &codec{"utf-32", "utf-32", decodeMarked(utf32LE, utf32BE), encodeUnits(utf32LE, true)}
	codecUTF32LE = &codec{"utf-32-le", "utf-32-le", utf32LE.decode, encodeUnits(utf32LE, false)}
	codecUTF32BE = &codec{"utf-32-be", "utf-32-be", utf32BE.decode, encodeUnits(utf32BE, false)}

	codecEscape    = &codec{"unicode-escape", "unicodeescape", decodeEscape, encodeEscape}
	codecRawEscape = &codec{"raw-unicode-escape", "rawunicodeescape", decodeRawEscape, encodeRawEscape}
)

// codecs lists the encodings by their names and aliases, lower case with _ between words.
var codecs = makeCodecs()

func makeCodecs() map[string]*codec {
	m := map[string]*codec{}
	for c, names := range map[*codec]string{
		codecUTF8: "utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001",
		codecASCII: "ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 " +
			"iso_ir_6 us us_ascii",
		codecLatin1:  "latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1",
		codecUTF8Sig: "utf_8_sig", codecUTF16: "utf_16 u16 utf16",
		codecUTF16LE: "utf_16_le utf_16le unicodelittleunmarked", codecUTF16BE: "utf_16_be utf_16be unicodebigunmarked",
		codecEscape: "unicode_escape", codecRawEscape: "raw_unicode_escape",
		codecUTF32: "utf_32 u32 utf32", codecUTF32LE: "utf_32_le utf_32le", codecUTF32BE: "utf_32_be utf_32be",
	} {
		for _, name := range strings.Fields(names) {
			m[name] = c
		}
	}
	addCharmaps(m)
	return m
}

// byteCodecs are CPython's codecs that are no text encodings.
const byteCodecs = " base64 base_64 base64_codec bz2 bz2_codec hex hex_codec quopri quopri_codec quoted_printable quotedprintable " +
	"rot13 rot_13 uu uu_codec zip zlib zlib_codec "

// findCodec looks an encoding up; verb is "encode" or "decode".
func findCodec(name, verb string) (*codec, error) {
	if name == "utf-8" {
		return codecUTF8, nil
	}
	key := normalizeEncoding(name)
	if c := codecs[key]; c != nil {
		return c, nil
	}
	if key != "" && strings.Contains(byteCodecs, " "+key+" ") {
		return nil, Errorf(TypeLookupError, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name, verb)
	}
	return nil, Errorf(TypeLookupError, "unknown encoding: %s", name)
}

// normalizeEncoding makes letters lower case, and one _ of all that lies between letters, digits and dots.
func normalizeEncoding(name string) string {
	var b strings.Builder
	gap := false
	for i := 0; i < len(name); i++ {
		c := asciiLower(name[i])
		if c < 128 && (c == '.' || asciiFlags[c]&charAlnum != 0) {
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			gap = false
			b.WriteByte(c)
		} else {
			gap = true
		}
	}
	return b.String()
}

// codecArgs takes the arguments encoding and errors of a function apart, Unset where they are missing; given tells whether any
// was there.
func codecArgs(t *Thread, function string, encoding, errors Value) (enc, handler string, given bool, err error) {
	enc, handler = "utf-8", "strict"
	for _, a := range []struct {
		name string
		v    Value
		to   *string
	}{{"encoding", encoding, &enc}, {"errors", errors, &handler}} {
		if a.v.IsUnset() {
			continue
		}
		given = true
		s, err := strArg(a.v, function+"() argument '"+a.name+"'")
		if err != nil {
			return "", "", false, err
		}
		if err := codecName(t, s); err != nil {
			return "", "", false, err
		}
		*a.to = s.s
	}
	return enc, handler, given, nil
}

// codecName refuses what CPython cannot hand to C as the name of a codec or an error handler.
func codecName(t *Thread, s *Str) error {
	if hasSurrogates(s.s) {
		_, err := encode(t, s, "utf-8", "strict")
		return err
	}
	if strings.IndexByte(s.s, 0) >= 0 {
		return ValueErrorf("embedded null character")
	}
	return nil
}

// decode is bytes.decode: b is not kept.
func decode(t *Thread, b []byte, encoding, errors string) (string, error) {
	if len(b) == 0 {
		return "", nil
	}
	c, err := findCodec(encoding, "decode")
	if err != nil {
		return "", err
	}
	if err := t.alloc(2 * len(b)); err != nil {
		return "", err
	}
	if c == codecUTF8 && utf8.Valid(b) || c == codecASCII && isASCII(string(b)) {
		return string(b), nil
	}
	d := &decoder{t: t, codec: c.label, errors: errors, in: b, out: make([]byte, 0, len(b)+len(b)/4)}
	if err := c.decode(d); err != nil {
		return "", err
	}
	if d.warning != "" {
		if err := t.warn(TypeDeprecationWarning, d.warning); err != nil {
			return "", err
		}
	}
	return string(d.out), nil
}

// encode is str.encode.
func encode(t *Thread, s *Str, encoding, errors string) ([]byte, error) {
	c, err := findCodec(encoding, "encode")
	if err != nil {
		return nil, err
	}
	if err := t.alloc(2 * len(s.s)); err != nil {
		return nil, err
	}
	if c == codecUTF8 && !hasSurrogates(s.s) || (c == codecASCII || c == codecLatin1) && s.isASCII() {
		return []byte(s.s), nil
	}
	e := &encoder{t: t, codec: c.label, errors: errors, s: s, put: appendByte, encode: c.encode, out: make([]byte, 0, len(s.s)+4)}
	err = c.encode(e)
	return e.out, err
}

func appendByte(b []byte, r rune) []byte { return append(b, byte(r)) }

func decodeASCII(d *decoder) (err error) {
	for i := 0; i < len(d.in); {
		if c := d.in[i]; c < 128 {
			d.out = append(d.out, c)
			i++
		} else if i, err = d.bad(i, i+1, "ordinal not in range(128)"); err != nil {
			return err
		}
	}
	return nil
}

func decodeLatin1(d *decoder) error {
	for _, c := range d.in {
		d.out = appendChar(d.out, rune(c))
	}
	return nil
}

// encodeBelow is for encodings whose bytes are the first characters.
func encodeBelow(limit rune, reason string) func(e *encoder) error {
	return encodeMapped(reason, func(r rune) (byte, bool) { return byte(r), r < limit })
}

// encodeMapped is for encodings with one byte a character, which to gives; characters without one that follow each
// other are one error.
func encodeMapped(reason string, to func(rune) (byte, bool)) func(e *encoder) error {
	return func(e *encoder) error {
		s := e.s.s
		for i, n := 0, 0; i < len(s); {
			r, w := decodeChar(s[i:])
			b, ok := to(r)
			if ok {
				e.out = append(e.out, b)
				i, n = i+w, n+1
				continue
			}
			j, m := i, n
			for !ok {
				j, m = j+w, m+1
				if j == len(s) {
					break
				}
				r, w = decodeChar(s[j:])
				_, ok = to(r)
			}
			next, err := e.bad(s[i:j], n, m, reason)
			if err != nil {
				return err
			}
			i, n = e.resume(j, m, next)
		}
		return nil
	}
}

func decodeUTF8Sig(d *decoder) error {
	if len(d.in) >= 3 && string(d.in[:3]) == "\uFEFF" {
		d.in = d.in[3:]
	}
	return decodeUTF8(d)
}

func decodeUTF8(d *decoder) error {
	for i := 0; i < len(d.in); {
		c := d.in[i]
		if c < 128 {
			d.out = append(d.out, c)
			i++
			continue
		}
		// The second byte of some characters has a narrower range (Unicode 3.9, table 3-7).
		n, lo, hi := 0, byte(0x80), byte(0xBF)
		switch {
		case c >= 0xC2 && c <= 0xDF:
			n = 2
		case c >= 0xE0 && c <= 0xEF:
			n = 3
			if c == 0xE0 {
				lo = 0xA0
			} else if c == 0xED {
				hi = 0x9F
			}
		case c >= 0xF0 && c <= 0xF4:
			n = 4
			if c == 0xF0 {
				lo = 0x90
			} else if c == 0xF4 {
				hi = 0x8F
			}
		}
		reason, end := "", i+1
		if n == 0 {
			reason = "invalid start byte"
		}
		for ; reason == "" && end < i+n; end++ {
			if end == len(d.in) {
				reason = "unexpected end of data"
				break
			}
			if x := d.in[end]; x < lo || x > hi {
				reason = "invalid continuation byte"
				break
			}
			lo, hi = 0x80, 0xBF
		}
		if reason == "" {
			d.out = append(d.out, d.in[i:end]...)
			i = end
			continue
		}
		next, err := d.bad(i, end, reason)
		if err != nil {
			return err
		}
		i = next
	}
	return nil
}

func encodeUTF8Sig(e *encoder) error {
	if !e.nested {
		e.out = append(e.out, "\uFEFF"...)
	}
	return encodeUTF8(e)
}

func encodeUTF8(e *encoder) error {
	e.put = appendChar
	s := e.s.s
	for i, n := 0, 0; i < len(s); {
		if !isSurrogate(s[i:]) {
			_, w := decodeChar(s[i:])
			e.out = append(e.out, s[i:i+w]...)
			i, n = i+w, n+1
			continue
		}
		j, m := i, n
		for isSurrogate(s[j:]) {
			j, m = j+3, m+1
		}
		next, err := e.bad(s[i:j], n, m, surrogatesNotAllowed)
		if err != nil {
			return err
		}
		i, n = e.resume(j, m, next)
	}
	return nil
}

const surrogatesNotAllowed = "surrogates not allowed"

// unitCodec is UTF-16 or UTF-32 in one byte order.
type unitCodec struct {
	name  string
	width int
	order binary.ByteOrder
}

var (
	utf16LE = unitCodec{"utf-16-le", 2, binary.LittleEndian}
	utf16BE = unitCodec{"utf-16-be", 2, binary.BigEndian}
	utf32LE = unitCodec{"utf-32-le", 4, binary.LittleEndian}
	utf32BE = unitCodec{"utf-32-be", 4, binary.BigEndian}
)

// put writes one character.
func (u unitCodec) put(b []byte, r rune) []byte {
	if u.width == 4 {
		return u.order.(binary.AppendByteOrder).AppendUint32(b, uint32(r))
	}
	ap := u.order.(binary.AppendByteOrder)
	if r > 0xFFFF {
		b = ap.AppendUint16(b, uint16(0xD800+(r-0x10000)>>10))
		r = 0xDC00 + r&0x3FF
	}
	return ap.AppendUint16(b, uint16(r))
}

// encodeUnits writes a byte order mark first if marked.
func encodeUnits(u unitCodec, marked bool) func(e *encoder) error {
	return func(e *encoder) error {
		e.put = u.put
		e.width = u.width
		s := e.s.s
		if marked && !e.nested {
			e.out = u.put(e.out, 0xFEFF)
		}
		for i, n := 0, 0; i < len(s); {
			r, w := decodeChar(s[i:])
			if !isSurrogate(s[i:]) {
				e.out = u.put(e.out, r)
				i, n = i+w, n+1
				continue
			}
			next, err := e.bad(s[i:i+w], n, n+1, surrogatesNotAllowed)
			if err != nil {
				return err
			}
			i, n = e.resume(i+w, n+1, next)
		}
		return nil
	}
}

// decodeMarked chooses the byte order by the mark at the start.
func decodeMarked(le, be unitCodec) func(d *decoder) error {
	return func(d *decoder) error {
		u := le
		if len(d.in) >= le.width {
			switch head := string(d.in[:le.width]); head {
			case string(be.put(nil, 0xFEFF)):
				u = be
				d.start = u.width
			case string(le.put(nil, 0xFEFF)):
				d.start = u.width
			}
		}
		d.codec = u.name
		return u.decode(d)
	}
}

func (u unitCodec) decode(d *decoder) (err error) {
	d.unit = u
	for i := d.start; i < len(d.in); {
		rest := d.in[i:]
		reason, size := "", u.width
		switch {
		case len(rest) < u.width:
			reason, size = "truncated data", len(rest)
		case u.width == 4:
			r := u.order.Uint32(rest)
			switch {
			case r > utf8.MaxRune:
				reason = "code point not in range(0x110000)"
			case r >= 0xD800 && r <= 0xDFFF:
				reason = "code point in surrogate code point range(0xd800, 0xe000)"
			default:
				d.out = appendChar(d.out, rune(r))
			}
		default:
			r := rune(u.order.Uint16(rest))
			switch {
			case r < 0xD800 || r > 0xDFFF:
				d.out = appendChar(d.out, r)
			case r >= 0xDC00:
				reason = "illegal encoding"
			case len(rest) < 4:
				reason, size = "unexpected end of data", len(rest)
			default:
				low := rune(u.order.Uint16(rest[2:]))
				if low < 0xDC00 || low > 0xDFFF {
					reason = "illegal UTF-16 surrogate"
					break
				}
				size = 4
				d.out = appendChar(d.out, (r-0xD800)<<10+low-0xDC00+0x10000)
			}
		}
		if reason == "" {
			i += size
		} else if i, err = d.bad(i, i+size, reason); err != nil {
			return err
		}
	}
	return nil
}
