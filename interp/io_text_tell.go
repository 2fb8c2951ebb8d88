package interp

import (
	"encoding/binary"
	"io"
	"math/big"

	"terrarium/lang"
)

// A position in a text is a number that names a place in the bytes and the decoder's state there. Where a character
// begins and the decoder is in its first state it is the number of bytes before; otherwise it says how to get there:
// where to begin, in which state, how many bytes to decode, and how many characters of these to leave out.
type textPosition struct {
	start int64
	state int32
	feed  int32
	skip  int32
	final bool // the end of the file follows what is fed
}

const textPositionSize = 8 + 3*4 + 1

func (p textPosition) value() Value {
	if p.state == 0 && p.feed == 0 && p.skip == 0 && !p.final {
		return Int(p.start)
	}
	b := binary.LittleEndian.AppendUint64(nil, uint64(p.start))
	for _, n := range [...]int32{p.state, p.feed, p.skip} {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	if p.final {
		b = append(b, 1)
	} else {
		b = append(b, 0)
	}
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return BigInt(new(big.Int).SetBytes(b))
}

// textPositionOf reads a position that a program hands in.
func textPositionOf(t *Thread, v Value) (textPosition, error) {
	negative, err := compareTruth(t, v, Int(0), lang.CmpLt)
	if err != nil {
		return textPosition{}, err
	}
	if negative {
		r, err := Repr(t, v)
		return textPosition{}, firstError(err, ValueErrorf("negative seek position %s", r))
	}
	i, err := Call(t, Obj(TypeInt), v)
	if err != nil {
		return textPosition{}, err
	}
	i = intOf(i)
	n := big.NewInt(i.AsInt())
	if o, ok := i.o.(*BigIntObject); ok {
		n = o.i
	}
	if n.Sign() < 0 || n.BitLen() > 8*textPositionSize {
		return textPosition{}, Errorf(TypeOverflowError, "int too big to convert")
	}
	b := n.FillBytes(make([]byte, textPositionSize))
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	word := func(at int) int32 { return int32(binary.LittleEndian.Uint32(b[at:])) }
	return textPosition{start: int64(binary.LittleEndian.Uint64(b)), state: word(8), feed: word(12), skip: word(16), final: b[20] != 0}, nil
}

func (s *TextIO) bufferTell(t *Thread) (int64, error) {
	r, err := CallMethod(t, s.buffer, nameTell)
	if err != nil {
		return 0, err
	}
	return positionArg(t, r)
}

// tell gives the position.
func (s *TextIO) tell(t *Thread, self Value) (Value, error) {
	if !s.seekable {
		return None, unsupported("underlying stream is not seekable")
	}
	if !s.telling {
		return None, Errorf(TypeOSError, "telling position disabled by next() call")
	}
	if err := s.flushPending(t); err != nil {
		return None, err
	}
	if _, err := CallMethod(t, self, nameFlush); err != nil {
		return None, err
	}
	if s.stdio && s.buffer.IsUnset() {
		return None, unsupported("underlying stream is not seekable")
	}
	pos, err := s.bufferTell(t)
	if err != nil {
		return None, err
	}
	if s.decoder == nil || !s.taken {
		return Int(pos), nil
	}
	pos -= int64(len(s.before.bytes))
	p := textPosition{start: pos, state: int32(s.before.state)}
	read := s.text[:s.at]
	if read == "" {
		return p.value(), nil
	}
	if n := s.bytesOf(read); n >= 0 {
		return Int(pos + int64(n)), nil
	}
	return s.search(t, p, countChars(read))
}

// bytesOf finds out how many of the bytes decoded stand for the text read, if that is easy: -1 if not.
func (s *TextIO) bytesOf(read string) int {
	c := s.codec
	if c != codecUTF8 && c != codecASCII && c != codecLatin1 {
		return -1
	}
	b := s.before.bytes
	at := 0
	for i := 0; i < len(read); {
		if at >= len(b) {
			return -1
		}
		x := read[i]
		switch {
		case x == '\n' && b[at] == '\r':
			if s.decoder.nl == nil || !s.decoder.nl.translate || at+1 == len(b) {
				return -1
			}
			if at++; b[at] == '\n' {
				at++
			}
			i++
		case x >= 0x80 && c == codecLatin1:
			at++
			i = nextCharStart(read, i)
		case x == b[at]:
			at++
			i++
		default:
			return -1
		}
	}
	return at
}

// search decodes again, byte by byte, to find the last place before the position where the decoder holds nothing back.
func (s *TextIO) search(t *Thread, p textPosition, chars int) (Value, error) {
	d := newTextDecoder(s.codec, s.errors, nil)
	if s.decoder.nl != nil {
		d.nl = &newlines{translate: s.decoder.nl.translate}
	}
	d.setState(int64(p.state), nil)
	fed, decoded := 0, 0
	for i := range s.before.bytes {
		text, err := d.decode(t, s.before.bytes[i:i+1], false)
		if err != nil {
			return None, err
		}
		fed++
		decoded += countChars(text)
		if len(d.left) == 0 && decoded <= chars {
			p.start += int64(fed)
			p.state = int32(d.state())
			chars -= decoded
			fed, decoded = 0, 0
		}
		if decoded >= chars {
			break
		}
	}
	if decoded < chars {
		text, err := d.decode(t, nil, true)
		if err != nil {
			return None, err
		}
		p.final = true
		if decoded += countChars(text); decoded < chars {
			return None, Errorf(TypeOSError, "can't reconstruct logical file position")
		}
	}
	p.feed, p.skip = int32(fed), int32(chars)
	return p.value(), nil
}

func textIOSeek(t *Thread, self Value, args []Value) (Value, error) {
	s := textIOOf(self)
	if err := s.check(t); err != nil {
		return None, err
	}
	cookie := args[0]
	whence, err := cInt(t, args[1])
	if err != nil {
		return None, err
	}
	if !s.seekable {
		return None, unsupported("underlying stream is not seekable")
	}
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent, io.SeekEnd:
		zero, err := identical(t, cookie, Int(0))
		if err != nil {
			return None, err
		}
		if whence == io.SeekCurrent {
			if !zero {
				return None, unsupported("can't do nonzero cur-relative seeks")
			}
			if cookie, err = CallMethod(t, self, nameTell); err != nil {
				return None, err
			}
			break
		}
		if !zero {
			return None, unsupported("can't do nonzero end-relative seeks")
		}
		if _, err := CallMethod(t, self, nameFlush); err != nil {
			return None, err
		}
		s.forget()
		r, err := CallMethod(t, t.in.bufferUnder(s), nameSeek, Int(0), Int(2))
		if err != nil {
			return None, err
		}
		zero, err = identical(t, r, Int(0))
		s.started = !zero
		return r, err
	default:
		return None, ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	p, err := textPositionOf(t, cookie)
	if err != nil {
		return None, err
	}
	if _, err := CallMethod(t, self, nameFlush); err != nil {
		return None, err
	}
	if _, err := CallMethod(t, t.in.bufferUnder(s), nameSeek, Int(p.start)); err != nil {
		return None, err
	}
	s.forget()
	s.started = p.start != 0 || p.state != 0
	if s.decoder == nil {
		return cookie, nil
	}
	if p.start != 0 || p.state != 0 {
		s.decoder.setState(int64(p.state), nil)
	}
	s.before, s.taken = snapshot{state: int64(p.state)}, true
	if p.skip <= 0 {
		return cookie, nil
	}
	b, err := s.readExactly(t, int(max(p.feed, 0)))
	if err != nil {
		return None, err
	}
	text, err := s.decoder.decode(t, b, p.final)
	if err != nil {
		return None, err
	}
	s.before.bytes = b
	at := 0
	for n := p.skip; n > 0; n-- {
		if at >= len(text) {
			return None, Errorf(TypeOSError, "can't restore logical file position")
		}
		at = nextCharStart(text, at)
	}
	s.text, s.at = text, at
	return cookie, nil
}

func (s *TextIO) readExactly(t *Thread, n int) ([]byte, error) {
	r, err := CallMethod(t, s.buffer, nameRead, Int(int64(n)))
	if err != nil {
		return nil, err
	}
	b, ok := bufferOf(r)
	if !ok {
		return nil, TypeErrorf("underlying read() should have returned a bytes-like object, not '%s'", textType(r))
	}
	return append([]byte(nil), b...), nil
}

// forget drops what is decoded and the decoder's state.
func (s *TextIO) forget() {
	s.text, s.at, s.taken = "", 0, false
	if s.decoder != nil {
		s.decoder.reset()
	}
}
