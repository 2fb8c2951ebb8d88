package interp

import (
	"io"
	"strings"
)

func (s *TextIO) checkReadable(t *Thread) error {
	if err := s.check(t); err != nil {
		return err
	}
	if !s.readable {
		return unsupported("not readable")
	}
	return nil
}

// unread is the text that is decoded and not read.
func (s *TextIO) unread() string { return s.text[s.at:] }

// readChunk decodes some more text after that which is left; it tells whether the end was met.
func (s *TextIO) readChunk(t *Thread, hint int) (end bool, err error) {
	state, left := s.decoder.state(), s.decoder.left
	b, err := s.moreBytes(t, max(textChunk, hint))
	if err != nil {
		return false, err
	}
	end = len(b) == 0
	text, err := s.decoder.decode(t, b, end)
	if err != nil {
		return false, err
	}
	s.text, s.at = text, 0
	if s.telling {
		s.before = snapshot{state, append(left[:len(left):len(left)], b...)}
		s.taken = true
	}
	return end && text == "", nil
}

// moreBytes reads from the buffer; from a standard stream no more than a line, for others may read what follows.
func (s *TextIO) moreBytes(t *Thread, n int) ([]byte, error) {
	if !s.stdio || !s.buffer.IsUnset() {
		return s.bufferRead(t, n)
	}
	if s.input == nil {
		return nil, nil
	}
	b := make([]byte, n)
	n, err := (&hostStream{r: s.input}).Read(b)
	if err != nil && err != io.EOF {
		return nil, ioError(t, err)
	}
	return b[:n], t.Poll()
}

// readAll reads until the end.
func (s *TextIO) readAll(t *Thread) (string, error) {
	if err := s.flushPending(t); err != nil {
		return "", err
	}
	var b []byte
	var err error
	if s.stdio && s.buffer.IsUnset() {
		for {
			more, err := s.moreBytes(t, textChunk)
			if err != nil {
				return "", err
			}
			if len(more) == 0 {
				break
			}
			if err := t.grow(len(b)+len(more), cap(b), 1); err != nil {
				return "", err
			}
			b = append(b, more...)
		}
	} else if b, err = s.bufferReadAll(t); err != nil {
		return "", err
	}
	text, err := s.decoder.decode(t, b, true)
	if err != nil {
		return "", err
	}
	if rest := s.unread(); rest != "" {
		if err := t.alloc(len(rest) + len(text)); err != nil {
			return "", err
		}
		text = rest + text
	}
	s.text, s.at, s.taken = "", 0, false
	return text, nil
}

// readChars reads n characters, fewer only at the end.
func (s *TextIO) readChars(t *Thread, n int) (string, error) {
	if err := s.flushPending(t); err != nil {
		return "", err
	}
	var b strings.Builder
	for n > 0 {
		rest := s.unread()
		i := 0
		for ; n > 0 && i < len(rest); n-- {
			i = nextCharStart(rest, i)
		}
		if b.Len() == 0 && n == 0 {
			s.at += i
			return rest[:i], nil
		}
		if err := t.grow(b.Len()+i, b.Cap(), 1); err != nil {
			return "", err
		}
		b.WriteString(rest[:i])
		s.at += i
		if n == 0 {
			break
		}
		if end, err := s.readChunk(t, min(n, 1<<20)); err != nil || end {
			return b.String(), err
		}
	}
	return b.String(), nil
}

// readLine reads up to and with the next line end, at most limit characters unless that is negative; "" at the end.
func (s *TextIO) readLine(t *Thread, limit int) (string, error) {
	if err := s.flushPending(t); err != nil {
		return "", err
	}
	if limit >= 0 {
		return s.readLineLimited(t, limit)
	}
	var line []byte // what was read of it before
	for {
		rest := s.unread()
		if n := s.lineIn(rest); n >= 0 {
			s.at += n
			if line == nil {
				return rest[:n], nil
			}
			return string(append(line, rest[:n]...)), nil
		}
		if err := t.grow(len(line)+len(rest), cap(line), 1); err != nil {
			return "", err
		}
		line = append(line, rest...)
		s.at = len(s.text)
		if end, err := s.readChunk(t, 0); err != nil || end {
			s.atEnd(end)
			return string(line), err
		}
		// The two parts of a line end may lie in two chunks.
		if nl := s.lines.nl; len(nl) == 2 && strings.HasSuffix(rest, nl[:1]) && strings.HasPrefix(s.text, nl[1:]) {
			s.at = 1
			return string(append(line, nl[1])), nil
		}
	}
}

// lineIn gives the length of the line at the start of text; -1 if it does not end there.
func (s *TextIO) lineIn(text string) int {
	if !s.lines.universal {
		i := strings.Index(text, s.lines.nl)
		if i >= 0 {
			i += len(s.lines.nl)
		}
		return i
	}
	i := strings.IndexAny(text, "\r\n")
	if i < 0 {
		return -1
	}
	if strings.HasPrefix(text[i:], "\r\n") {
		return i + 2
	}
	return i + 1
}

func (s *TextIO) readLineLimited(t *Thread, limit int) (string, error) {
	line := ""
	for {
		for s.at == len(s.text) {
			if end, err := s.readChunk(t, 0); err != nil || end {
				s.atEnd(end)
				return line, err
			}
		}
		rest := s.unread()
		if n := s.lineIn(rest); n >= 0 {
			rest = rest[:n]
		}
		i := 0
		for ; limit > 0 && i < len(rest); limit-- {
			i = nextCharStart(rest, i)
		}
		s.at += i
		if line += rest[:i]; limit == 0 || s.lineIn(line) >= 0 {
			return line, nil
		}
	}
}

// atEnd forgets where the last text came from when a line was looked for and the end was met.
func (s *TextIO) atEnd(end bool) {
	if end {
		s.text, s.at, s.taken = "", 0, false
	}
}

func textIORead(t *Thread, self Value, args []Value) (Value, error) {
	s := textIOOf(self)
	if err := s.attached(); err != nil {
		return None, err
	}
	n, err := countArg(t, args[0])
	if err != nil {
		return None, err
	}
	if err := s.checkReadable(t); err != nil {
		return None, err
	}
	var text string
	if n < 0 {
		text, err = s.readAll(t)
	} else {
		text, err = s.readChars(t, n)
	}
	return t.pieceOf(text), err
}

func textIOReadLine(t *Thread, self Value, args []Value) (Value, error) {
	s := textIOOf(self)
	if err := s.attached(); err != nil {
		return None, err
	}
	limit, err := IndexInt(t, args[0], TypeOverflowError)
	if err != nil {
		return None, err
	}
	if err := s.checkReadable(t); err != nil {
		return None, err
	}
	line, err := s.readLine(t, max(limit, -1))
	return t.pieceOf(line), err
}

// textIONext reads a line. Positions cannot be told until the end is met.
func textIONext(t *Thread, v Value) (Value, error) {
	s := textIOOf(v)
	if err := s.attached(); err != nil {
		return None, err
	}
	s.telling = false
	if v.o != Object(s) {
		line, err := CallMethod(t, v, nameReadLine)
		if err != nil {
			return None, err
		}
		text := strOf(line)
		if text == nil {
			return None, Errorf(TypeOSError, "readline() should have returned a str object, not '%s'", textType(line))
		}
		if text.s == "" {
			s.taken, s.telling = false, s.seekable
			return Exhausted(t)
		}
		return line, nil
	}
	if err := s.checkReadable(t); err != nil {
		return None, err
	}
	line, err := s.readLine(t, -1)
	if err != nil {
		return None, err
	}
	if line == "" {
		s.taken, s.telling = false, s.seekable
		return Exhausted(t)
	}
	return t.pieceOf(line), nil
}
