package re

import (
	"terrarium/interp"
)

// subject is the text that a pattern is applied to. Matches of one text share it.
type subject struct {
	v     Value
	s     string // its contents; of bytes-like objects those at the time
	str   *interp.Str
	plain bool // positions in characters and in bytes agree
	// The place that was asked for last, so that asking in order is linear.
	char, byte int
}

// newSubject takes the argument string of a method of pat.
func newSubject(t *interp.Thread, pat *pattern, v Value) (*subject, error) {
	if str := interp.StrOf(v); str != nil {
		if pat.prog.bytes {
			return nil, interp.TypeErrorf("cannot use a bytes pattern on a string-like object")
		}
		return &subject{v: v, s: str.Go(), str: str, plain: str.Len() == len(str.Go())}, nil
	}
	b, err := interp.Buffer(v)
	if err != nil {
		return nil, interp.TypeErrorf("expected string or bytes-like object, got '%s'", v.Type().Name())
	}
	if !pat.prog.bytes {
		return nil, interp.TypeErrorf("cannot use a string pattern on a bytes-like object")
	}
	if err := t.Alloc(len(b)); err != nil {
		return nil, err
	}
	return &subject{v: v, s: string(b), plain: true}, nil
}

// offset gives the byte at which character i begins.
func (s *subject) offset(t *interp.Thread, i int) int {
	if s.plain {
		return i
	}
	s.char, s.byte = i, t.CharOffset(s.str, i)
	return s.byte
}

// index gives the number of the character that begins at byte p.
func (s *subject) index(p int) int {
	switch {
	case s.plain || p < 0:
		return p
	case p >= s.byte:
		s.char += interp.CountChars(s.s[s.byte:p])
	case p > s.byte/2:
		s.char -= interp.CountChars(s.s[p:s.byte])
	default:
		s.char = interp.CountChars(s.s[:p])
	}
	s.byte = p
	return s.char
}

// length is the number of characters.
func (s *subject) length() int {
	if s.str != nil {
		return s.str.Len()
	}
	return len(s.s)
}

// slice gives a part of the text as a value that may keep the text alive.
func (s *subject) slice(from, to int) Value {
	if s.str == nil {
		if from == 0 && to == len(s.s) && s.v.Type() == interp.TypeBytes {
			return s.v
		}
		return interp.NewBytes([]byte(s.s[from:to]))
	}
	if from == 0 && to == len(s.s) {
		return interp.Obj(s.str)
	}
	return interp.Piece(s.s[from:to])
}

// cut is slice for a single part, which does not keep a long text alive.
func (s *subject) cut(from, to int) Value {
	if s.str == nil || from == 0 && to == len(s.s) {
		return s.slice(from, to)
	}
	return interp.Cut(s.s, s.s[from:to])
}

// empty is the empty text of the subject's kind.
func (s *subject) empty() Value {
	if s.str == nil {
		return interp.NewBytes(nil)
	}
	return interp.Piece("")
}
