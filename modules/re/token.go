package re

import (
	"fmt"
	"strings"

	"terrarium/interp"
)

// token is one character of a pattern, or a backslash and the one behind it.
type token struct {
	ch      rune
	escaped bool
	ok      bool // false: the end
}

func (t token) is(c rune) bool { return t.ok && !t.escaped && t.ch == c }

func (t token) len() int {
	switch {
	case !t.ok:
		return 0
	case t.escaped:
		return 2
	}
	return 1
}

func (t token) text() string {
	s := string(interp.AppendChar(nil, t.ch))
	if t.escaped {
		return `\` + s
	}
	return s
}

// in tells whether the token is an unescaped character of set.
func (t token) in(set string) bool {
	return t.ok && !t.escaped && t.ch < 128 && strings.ContainsRune(set, t.ch)
}

const (
	digits    = "0123456789"
	octDigits = "01234567"
	hexDigits = "0123456789abcdefABCDEF"
)

// reader takes a pattern or a template apart into tokens.
type reader struct {
	t     *interp.Thread
	text  []rune
	bytes bool
	index int // of the character behind next
	next  token
	err   error // the text ends in a lone backslash
}

// newReader makes a reader of a str or, with its bytes as characters, a bytes object.
func newReader(t *interp.Thread, s string, bytes bool) (*reader, error) {
	if err := t.Alloc(4 * len(s)); err != nil {
		return nil, err
	}
	r := &reader{t: t, bytes: bytes, text: make([]rune, 0, len(s))}
	for i := 0; i < len(s); {
		if bytes || s[i] < 128 {
			r.text = append(r.text, rune(s[i]))
			i++
			continue
		}
		c, w := interp.DecodeChar(s[i:])
		r.text = append(r.text, c)
		i += w
	}
	r.advance()
	return r, nil
}

func (r *reader) advance() {
	r.next = token{}
	if r.index >= len(r.text) {
		return
	}
	c := r.text[r.index]
	if c == '\\' {
		if r.index+1 >= len(r.text) {
			r.err = &patternError{"bad escape (end of pattern)", len(r.text) - 1}
			return
		}
		r.next = token{r.text[r.index+1], true, true}
		r.index += 2
		return
	}
	r.next = token{c, false, true}
	r.index++
}

func (r *reader) get() token {
	this := r.next
	r.advance()
	return this
}

// match skips the next token if it is c.
func (r *reader) match(c rune) bool {
	if r.next.is(c) {
		r.advance()
		return true
	}
	return false
}

// getWhile takes up to n characters of set.
func (r *reader) getWhile(n int, set string) string {
	var b strings.Builder
	for ; n > 0 && r.next.in(set); n-- {
		b.WriteRune(r.get().ch)
	}
	return b.String()
}

// getUntil takes the text up to a terminator, which is skipped.
func (r *reader) getUntil(end rune, what string) (string, error) {
	var b strings.Builder
	n := 0
	for {
		c := r.get()
		switch {
		case !c.ok && n == 0:
			return "", r.fail("missing "+what, 0)
		case !c.ok:
			return "", r.fail("missing "+string(end)+", unterminated name", n)
		case c.is(end):
			if n == 0 {
				return "", r.fail("missing "+what, 1)
			}
			return b.String(), nil
		}
		b.WriteString(c.text())
		n += c.len()
	}
}

// pos is the place of the next token.
func (r *reader) pos() int { return r.index - r.next.len() }

// seek goes back to a place that pos gave.
func (r *reader) seek(pos int) {
	r.index = pos
	r.advance()
}

// fail makes the error for something that is so many characters before the next token.
func (r *reader) fail(msg string, back int) error {
	if r.err != nil {
		return r.err
	}
	if r.bytes {
		msg = r.plain(msg)
	}
	return &patternError{msg, r.pos() - back}
}

// plain writes what is not ASCII as escapes; beyond the characters that bytes have there is none in a bytes pattern.
func (r *reader) plain(msg string) string {
	var b strings.Builder
	for _, c := range msg {
		if c < 128 {
			b.WriteRune(c)
		} else {
			fmt.Fprintf(&b, `\x%02x`, c)
		}
	}
	return b.String()
}

// checkName raises the error for what cannot be a group's name; more is how far it is behind the name's end.
func (r *reader) checkName(name string, more int) error {
	ascii := interp.CountChars(name) == len(name)
	if interp.IsIdentifier(name) && (ascii || !r.bytes) {
		return nil
	}
	s, err := r.repr(name)
	if err != nil {
		return err
	}
	return r.fail("bad character in group name "+s, interp.CountChars(name)+more)
}

// repr quotes a name for a message.
func (r *reader) repr(name string) (string, error) {
	s, err := interp.Repr(r.t, interp.String(name))
	if err == nil && r.bytes {
		s = r.plain(s)
	}
	return s, err
}

// patternError is what is wrong with a pattern or template, and where; pos < 0: nowhere in particular.
type patternError struct {
	msg string
	pos int
}

func (e *patternError) Error() string { return e.msg }
