package interp

import (
	"bytes"
	"strings"
)

// textDecoder decodes a text that comes in pieces.
type textDecoder struct {
	codec  *codec
	errors string
	left   []byte    // of a character that is not complete
	marked *codec    // the codec that a byte order mark, or its absence, has chosen
	nl     *newlines // nil: line ends stay as they are
}

func newTextDecoder(c *codec, errors string, nl *newlines) *textDecoder {
	return &textDecoder{codec: c, errors: errors, nl: nl}
}

// decode takes a piece; final says that none follows.
func (d *textDecoder) decode(t *Thread, b []byte, final bool) (string, error) {
	text, err := d.decodeBytes(t, b, final)
	if err == nil && d.nl != nil {
		text = d.nl.decode(text, final)
	}
	return text, err
}

func (d *textDecoder) decodeBytes(t *Thread, b []byte, final bool) (string, error) {
	left := d.left
	if len(left) > 0 {
		b = append(left[:len(left):len(left)], b...)
		d.left = nil
	}
	c := d.codec
	if c == codecUTF8Sig || c == codecUTF16 || c == codecUTF32 {
		if d.marked == nil {
			mark, n := byteOrderMark(c, b)
			if mark != nil && n == 0 && c != codecUTF8Sig {
				width := 2
				if c == codecUTF32 {
					width = 4
				}
				return "", NewUnicodeDecodeError(c.name, append([]byte(nil), b...), 0, width, "Stream does not start with BOM")
			}
			if mark == nil {
				if !final {
					d.left = b
					return "", nil
				}
				mark = map[*codec]*codec{codecUTF8Sig: codecUTF8, codecUTF16: codecUTF16LE, codecUTF32: codecUTF32LE}[c]
			}
			d.marked = mark
			b = b[n:]
		}
		c = d.marked
	}
	if !final {
		n := len(b) - incomplete(c, b)
		if n < len(b) {
			d.left = append([]byte(nil), b[n:]...)
			b = b[:n]
		}
	}
	text, err := decode(t, b, c.name, d.errors)
	if err != nil {
		d.left = left
	}
	return text, err
}

// byteOrderMark chooses the codec of a text by its first bytes, and gives the length of the mark; nil if there are too few.
func byteOrderMark(c *codec, b []byte) (*codec, int) {
	switch c {
	case codecUTF8Sig:
		const mark = "\uFEFF"
		if strings.HasPrefix(string(b), mark) {
			return codecUTF8, len(mark)
		}
		if strings.HasPrefix(mark, string(b)) {
			return nil, 0
		}
		return codecUTF8, 0
	case codecUTF16:
		switch {
		case len(b) < 2:
			return nil, 0
		case b[0] == 0xFF && b[1] == 0xFE:
			return codecUTF16LE, 2
		case b[0] == 0xFE && b[1] == 0xFF:
			return codecUTF16BE, 2
		}
		return codecUTF16LE, 0
	}
	switch {
	case len(b) < 4:
		return nil, 0
	case string(b[:4]) == "\xFF\xFE\x00\x00":
		return codecUTF32LE, 4
	case string(b[:4]) == "\x00\x00\xFE\xFF":
		return codecUTF32BE, 4
	}
	return codecUTF32LE, 0
}

// incomplete is the number of bytes at the end of b that begin a character which is not complete.
func incomplete(c *codec, b []byte) int {
	switch c {
	case codecUTF8:
		for n := 1; n <= 3 && n <= len(b); n++ {
			switch x := b[len(b)-n]; {
			case x < 0x80:
				return 0
			case x >= 0xC0:
				if utf8Begins(b[len(b)-n:]) {
					return n
				}
				return 0
			}
		}
		return 0
	case codecUTF16LE, codecUTF16BE:
		n := len(b) % 2
		if len(b)-n >= 2 {
			high := b[len(b)-n-1]
			if c == codecUTF16BE {
				high = b[len(b)-n-2]
			}
			if high&0xFC == 0xD8 {
				n += 2
			}
		}
		return n
	case codecUTF32LE, codecUTF32BE:
		return len(b) % 4
	case codecEscape, codecRawEscape:
		for i := 0; i < len(b); {
			n := escapeLength(b[i:], c == codecRawEscape)
			if n == 0 {
				return len(b) - i
			}
			i += n
		}
	}
	return 0
}

// escapeLength is the length of the character or escape at the start of b; 0 if the escape could go on behind the end.
func escapeLength(b []byte, raw bool) int {
	if b[0] != '\\' {
		return 1
	}
	if len(b) == 1 {
		return 0
	}
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[b[1]]
	switch {
	case raw && b[1] != 'u' && b[1] != 'U':
		return 2
	case b[1] == 'N':
		if n := bytes.IndexByte(b, '}'); n >= 0 {
			return n + 1
		}
		if len(b) == 2 || b[2] == '{' {
			return 0
		}
		return 2
	case digits == 0 && b[1] >= '0' && b[1] <= '7':
		for n := 2; n < 4; n++ {
			if n == len(b) {
				return 0
			}
			if b[n] < '0' || b[n] > '7' {
				return n
			}
		}
		return 4
	}
	for n := 2; n < 2+digits; n++ {
		if n == len(b) {
			return 0
		}
		if hexValue(b[n]) < 0 {
			return n
		}
	}
	return 2 + digits
}

// utf8Begins tells whether b, which is shorter than the character that its first byte announces, may become one.
func utf8Begins(b []byte) bool {
	size := 0
	switch x := b[0]; {
	case x >= 0xC2 && x <= 0xDF:
		size = 2
	case x >= 0xE0 && x <= 0xEF:
		size = 3
	case x >= 0xF0 && x <= 0xF4:
		size = 4
	}
	if len(b) >= size {
		return false
	}
	if len(b) > 1 {
		switch x := b[1]; {
		case b[0] == 0xE0 && x < 0xA0, b[0] == 0xED && x > 0x9F, b[0] == 0xF0 && x < 0x90, b[0] == 0xF4 && x > 0x8F:
			return false
		}
	}
	return true
}

// state is what tell has to know of a decoder beside the bytes that are left: bit 0 for a "\r" held back, the rest for the
// byte order.
func (d *textDecoder) state() int64 {
	var n int64
	if (d.codec == codecUTF16 || d.codec == codecUTF32) && d.marked == nil {
		n = 2
	} else if d.marked == codecUTF16BE || d.marked == codecUTF32BE {
		n = 1
	} else if d.codec == codecUTF8Sig && d.marked == nil {
		n = 1
	}
	if d.nl != nil {
		n <<= 1
		if d.nl.pending {
			n |= 1
		}
	}
	return n
}

// setState goes back to a state.
func (d *textDecoder) setState(n int64, left []byte) {
	d.left = append([]byte(nil), left...)
	if d.nl != nil {
		d.nl.pending = n&1 != 0
		n >>= 1
	}
	d.marked = nil
	switch d.codec {
	case codecUTF16:
		d.marked = [...]*codec{codecUTF16LE, codecUTF16BE, nil, nil}[n&3]
	case codecUTF32:
		d.marked = [...]*codec{codecUTF32LE, codecUTF32BE, nil, nil}[n&3]
	case codecUTF8Sig:
		d.marked = [...]*codec{codecUTF8, nil, nil, nil}[n&3]
	}
}

// reset is the state of a decoder at the start of a text.
func (d *textDecoder) reset() {
	d.left, d.marked = nil, nil
	if d.nl != nil {
		d.nl.pending, d.nl.seen = false, 0
	}
}
