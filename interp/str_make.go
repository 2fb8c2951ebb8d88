package interp

import (
	"strconv"
	"strings"
	"unsafe"
)

// strRoom is where a thread takes short strs from: an allocation for several of them, and one for the bytes of their
// texts, which is a third of the time of two allocations each. What is kept of a room keeps the rest, so both are small.
type strRoom struct {
	strs  *[strRoomStrs]Str
	used  int
	bytes []byte // not yet given out
}

const (
	strRoomStrs  = 8
	strRoomBytes = 128
	strRoomText  = 32 // longest text that lies in the bytes of a room
)

// newStr makes a str object. s must be WTF-8.
func (t *Thread) newStr(s string) *Str {
	r := &t.room
	if r.used == strRoomStrs || r.strs == nil || len(s) > 8*strRoomText {
		return t.newStrSlow(s)
	}
	x := &r.strs[r.used]
	r.used++
	x.s = s
	return x
}

func (t *Thread) newStrSlow(s string) *Str {
	if len(s) > 8*strRoomText {
		return &Str{s: s}
	}
	t.room.strs, t.room.used = &[strRoomStrs]Str{}, 0
	return t.newStr(s)
}

// makeStr makes a str of n bytes of WTF-8, which the caller writes into b before anybody else sees the str, and never
// afterwards.
func (t *Thread) makeStr(n int) (s *Str, b []byte) {
	if n == 0 {
		return emptyStr, nil
	}
	text, b := t.makeText(n)
	return t.newStr(text), b
}

// makeText is makeStr for the text alone; n is not 0. This is the one place of the package that needs unsafe: the bytes
// are the text without a copy, as in strings.Builder.
func (t *Thread) makeText(n int) (s string, b []byte) {
	if n > strRoomText {
		b = make([]byte, n)
	} else {
		r := &t.room
		if len(r.bytes) < n {
			r.bytes = make([]byte, strRoomBytes)
		}
		b, r.bytes = r.bytes[:n:n], r.bytes[n:]
	}
	return unsafe.String(&b[0], n), b
}

// textOf is the str of a copy of b.
func (t *Thread) textOf(b []byte) Value {
	if len(b) == 1 && b[0] < 0x80 {
		return Value{&latin1Strs[b[0]], 0}
	}
	s, to := t.makeStr(len(b))
	copy(to, b)
	return Value{s, 0}
}

// decimalStr is the decimal text of an int.
func (t *Thread) decimalStr(n int64) Value {
	var b [20]byte
	return t.textOf(strconv.AppendInt(b[:0], n, 10))
}

// pieceOf is the str of a part of a longer text, which it may keep alive.
func (t *Thread) pieceOf(s string) Value {
	if len(s) < 2 {
		return pieceOf(s)
	}
	return Value{t.newStr(s), 0}
}

// cutOf is pieceOf for a single part, which should not keep a text alive that is much longer.
func (t *Thread) cutOf(whole, s string) Value { return t.pieceOf(cutText(whole, s)) }

// pieceOf is Thread.pieceOf where no thread is at hand.
func pieceOf(s string) Value {
	switch len(s) {
	case 0:
		return Value{emptyStr, 0}
	case 1:
		return Value{&latin1Strs[s[0]], 0}
	}
	return String(s)
}

// cutText is a part of a text, as a copy if the text is much longer.
func cutText(whole, s string) string {
	if len(whole) > 4096 && len(s) < len(whole)/8 {
		return strings.Clone(s)
	}
	return s
}
