package interp

import (
	"bufio"
	"io"
	"strings"
)

// TypeTextIO is io.TextIOWrapper, the class of text files and of sys.stdin, sys.stdout and sys.stderr.
var TypeTextIO = &Type{name: "_io.TextIOWrapper"}

// TextIO is a stream of text over a stream of bytes.
type TextIO struct {
	buffer    Value // Unset: not initialised
	detached  bool
	encoding  string // as it was given
	codec     *codec
	errors    string
	newlineIs string // the argument newline
	noNewline bool   // which was None
	decoder   *textDecoder
	readable  bool
	writable  bool
	seekable  bool
	telling   bool // tell is possible: not while iterating
	started   bool // a byte order mark was written, or must not be
	lines     lineRule
	writenl   string // what "\n" is written as; "": as it is
	lineBuf   bool
	through   bool // write_through
	pending   []byte
	text      string // decoded
	at        int    // position in it
	before    snapshot
	taken     bool // before is set
	dict      *Dict
	stdio     bool          // over a standard stream of the host
	fd        int           // of that
	host      io.Writer     // where it writes, without layers between; nil: nothing to write to
	input     *bufio.Reader // where it reads
	tty       bool
	layers    int  // itself and the streams below
	watched   bool // the tracer is to find its end
}

// snapshot is the decoder's state before the text that is decoded, and the bytes that it was decoded from.
type snapshot struct {
	state int64
	bytes []byte
}

func (*TextIO) Type() *Type { return TypeTextIO }

func textIOOf(v Value) *TextIO { s, _ := payload(v).o.(*TextIO); return s }

const textChunk = 8192

var textIODef = &FuncDef{Name: "TextIOWrapper", Sig: "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)"}

func textIOInit(t *Thread, self Value, args []Value, kw []*Str) error {
	a, err := bindArgs(t, textIODef, args, kw)
	if err != nil {
		return err
	}
	a = append([]Value(nil), a...)
	encoding, handler, err := textCodecArgs("TextIOWrapper", a[1], a[2])
	if err != nil {
		return err
	}
	nl, none, err := newlineArg(a[3], "TextIOWrapper() argument 'newline'", false)
	if err != nil {
		return err
	}
	lineBuf, err := Truth(t, a[4])
	if err != nil {
		return err
	}
	through, err := Truth(t, a[5])
	if err != nil {
		return err
	}
	s := textIOOf(self)
	if err := s.open(t, self, a[0], encoding, handler, nl, none, lineBuf, through); err != nil {
		return err
	}
	if self.o == Object(s) && !s.watched {
		s.watched = true
		t.in.noteFinalizable(s)
	}
	return nil
}

// textCodecArgs reads the arguments encoding and errors.
func textCodecArgs(function string, encoding, errors Value) (enc, handler string, err error) {
	enc, handler = "UTF-8", "strict"
	for _, a := range []struct {
		name string
		v    Value
		to   *string
	}{{"encoding", encoding, &enc}, {"errors", errors, &handler}} {
		if a.v.IsNone() {
			continue
		}
		s := strOf(a.v)
		if s == nil {
			return "", "", TypeErrorf("%s() argument '%s' must be str or None, not %s", function, a.name, textType(a.v))
		}
		if strings.IndexByte(s.s, 0) >= 0 {
			return "", "", ValueErrorf("embedded null character")
		}
		*a.to = s.s
	}
	if strings.EqualFold(enc, "locale") {
		enc = "UTF-8"
	}
	return enc, handler, nil
}

// findTextCodec looks an encoding up for a file.
func findTextCodec(name string) (*codec, error) {
	c, err := findCodec(name, "open")
	if err != nil && c == nil {
		return nil, err
	}
	return c, nil
}

// open is the constructor.
func (s *TextIO) open(t *Thread, self, buffer Value, encoding, handler, nl string, none, lineBuf, through bool) error {
	*s = TextIO{buffer: Unset, dict: s.dict, watched: s.watched}
	c, err := findTextCodec(encoding)
	if err != nil {
		return err
	}
	if s.layers, err = layer(buffer); err != nil {
		return err
	}
	able := func(name *Str) (bool, error) {
		v, err := CallMethod(t, buffer, name)
		if err != nil {
			return false, err
		}
		return Truth(t, v)
	}
	if s.readable, err = able(nameReadable); err != nil {
		return err
	}
	if s.writable, err = able(nameWritable); err != nil {
		return err
	}
	if s.seekable, err = able(nameSeekable); err != nil {
		return err
	}
	s.encoding, s.codec, s.errors, s.lineBuf, s.through = encoding, c, handler, lineBuf, through
	s.setNewline(nl, none)
	s.telling = s.seekable
	if s.seekable && s.writable {
		pos, err := CallMethod(t, buffer, nameTell)
		if err != nil {
			return err
		}
		zero, err := identical(t, pos, Int(0))
		if err != nil {
			return err
		}
		s.started = !zero
	}
	s.buffer = buffer
	t.in.adopt(buffer, self.o)
	return nil
}

// setNewline makes the decoder and the rules for line ends.
func (s *TextIO) setNewline(nl string, none bool) {
	s.newlineIs, s.noNewline = nl, none
	s.writenl = ""
	if nl == "\r" || nl == "\r\n" {
		s.writenl = nl
	}
	switch {
	case none:
		s.lines = lineRule{nl: "\n"}
	case nl == "":
		s.lines = lineRule{universal: true}
	default:
		s.lines = lineRule{nl: nl}
	}
	s.decoder = nil
	if s.readable {
		var n *newlines
		if none || nl == "" {
			n = &newlines{translate: none}
		}
		s.decoder = newTextDecoder(s.codec, s.errors, n)
	}
}

// check raises ValueError unless there is a buffer that is open.
func (s *TextIO) check(t *Thread) error {
	if s.buffer.IsUnset() && !s.stdio || s.detached {
		return s.attached()
	}
	closed, err := s.isClosed(t)
	if err == nil && closed {
		err = closedFile()
	}
	return err
}

// attached raises ValueError unless there is a buffer.
func (s *TextIO) attached() error {
	switch {
	case s.detached:
		return ValueErrorf("underlying buffer has been detached")
	case s.buffer.IsUnset() && !s.stdio:
		return uninitializedFile()
	}
	return nil
}

func (s *TextIO) isClosed(t *Thread) (bool, error) {
	if s.buffer.IsUnset() {
		return false, nil
	}
	if b, ok := s.buffer.o.(*Buffered); ok && b.check() == nil {
		return b.isClosed(t)
	}
	return isClosed(t, s.buffer)
}

// write encodes text and hands it on, at once or when there is enough.
func (s *TextIO) write(t *Thread, text *Str) error {
	if err := s.check(t); err != nil {
		return err
	}
	if !s.writable {
		return unsupported("not writable")
	}
	out := text.s
	ends := false
	if s.lineBuf || s.writenl != "" {
		ends = strings.IndexByte(out, '\n') >= 0
	}
	if ends && s.writenl != "" {
		text = NewStr(strings.ReplaceAll(out, "\n", s.writenl))
		out = text.s
	}
	if s.stdio && s.buffer.IsUnset() && s.codec == codecUTF8 {
		if hasSurrogates(out) {
			b, err := encode(t, text, "utf-8", s.errors)
			if err != nil {
				return err
			}
			out = string(b)
		}
		return s.writeHost(t, out)
	}
	b, err := s.encode(t, text)
	if err != nil {
		return err
	}
	s.pending = append(s.pending, b...)
	if len(s.pending) >= textChunk || s.through || s.stdio || ends || s.lineBuf && strings.IndexByte(out, '\r') >= 0 {
		if err := s.flushPending(t); err != nil {
			return err
		}
	}
	if s.lineBuf && (ends || strings.IndexByte(out, '\r') >= 0) {
		if err := s.flushBuffer(t); err != nil {
			return err
		}
	}
	if s.taken {
		s.text, s.at, s.taken = "", 0, false
	}
	if s.decoder != nil {
		s.decoder.reset()
	}
	return nil
}

// writeHost writes to a standard stream of the host.
func (s *TextIO) writeHost(t *Thread, out string) error {
	if s.host == nil {
		return nil
	}
	if _, err := io.WriteString(s.host, out); err != nil {
		return ioError(t, err)
	}
	return nil
}

// encode encodes a piece of the text that is written. A byte order mark comes only at its start.
func (s *TextIO) encode(t *Thread, text *Str) ([]byte, error) {
	name := s.codec.name
	if s.started {
		switch s.codec {
		case codecUTF16:
			name = "utf-16-le"
		case codecUTF32:
			name = "utf-32-le"
		}
	} else if s.codec == codecUTF8Sig {
		name = "utf-8-sig"
	}
	b, err := encode(t, text, name, s.errors)
	if err == nil {
		s.started = true
	}
	return b, err
}

// flushPending hands on what was written.
func (s *TextIO) flushPending(t *Thread) error {
	if len(s.pending) == 0 {
		return nil
	}
	b := s.pending
	s.pending = nil
	if err := s.bufferWrite(t, b); err != nil {
		return err
	}
	return nil
}

// The buffer's methods, without a call in the language where it is one of ours.

func (s *TextIO) bufferWrite(t *Thread, p []byte) error {
	switch o := s.buffer.o.(type) {
	case *Buffered:
		if o.canWrite() && !o.detached {
			if err := o.open(t, "write"); err != nil {
				return err
			}
			return o.write(t, p)
		}
	case *BytesIO:
		if err := o.check(); err != nil {
			return err
		}
		if err := o.data.resizable(t); err != nil {
			return err
		}
		return o.write(t, p)
	}
	_, err := CallMethod(t, s.buffer, nameWrite, NewBytes(p))
	return err
}

func (s *TextIO) bufferRead(t *Thread, n int) ([]byte, error) {
	method := nameRead1
	switch o := s.buffer.o.(type) {
	case *Buffered:
		if o.canRead() && !o.detached {
			if err := o.open(t, "read"); err != nil {
				return nil, err
			}
			return o.read1(t, n)
		}
	case *BytesIO:
		if err := o.check(); err != nil {
			return nil, err
		}
		return append([]byte(nil), o.take(n)...), nil
	default:
		if m, err := FindAttr(t, s.buffer, nameRead1); err != nil {
			return nil, err
		} else if m.IsUnset() {
			method = nameRead
		}
	}
	r, err := CallMethod(t, s.buffer, method, Int(int64(n)))
	if err != nil {
		return nil, err
	}
	b, ok := bufferOf(r)
	if !ok {
		return nil, TypeErrorf("underlying %s() should have returned a bytes-like object, not '%s'", method.s, textType(r))
	}
	return append([]byte(nil), b...), nil
}

// bufferReadAll reads until the end.
func (s *TextIO) bufferReadAll(t *Thread) ([]byte, error) {
	if b, ok := s.buffer.o.(*Buffered); ok && b.canRead() && !b.detached {
		if err := b.open(t, "read"); err != nil {
			return nil, err
		}
		data, _, err := b.readAll(t)
		return data, err
	}
	r, err := CallMethod(t, s.buffer, nameRead)
	if err != nil {
		return nil, err
	}
	if r.IsNone() {
		return nil, nil
	}
	b, ok := bufferOf(r)
	if !ok {
		return nil, TypeErrorf("underlying read() should have returned a bytes-like object, not '%s'", textType(r))
	}
	return append([]byte(nil), b...), nil
}

func (s *TextIO) flushBuffer(t *Thread) error {
	if s.buffer.IsUnset() {
		return s.flushHost()
	}
	if b, ok := s.buffer.o.(*Buffered); ok && b.canWrite() && !b.detached {
		if err := b.open(t, "flush"); err != nil {
			return err
		}
		if err := b.flush(t); err != nil {
			return err
		}
	} else if _, err := CallMethod(t, s.buffer, nameFlush); err != nil {
		return err
	}
	return s.flushHost()
}

// flush writes all that was written.
func (s *TextIO) flush(t *Thread) error {
	if err := s.check(t); err != nil {
		return err
	}
	s.telling = s.seekable
	if err := s.flushPending(t); err != nil {
		return err
	}
	return s.flushBuffer(t)
}

// ended tells the tracer that it has nothing to do when the stream dies.
func (s *TextIO) ended() bool { return !s.watched }
func (s *TextIO) released()   { s.watched = false }

// unwatch is called when the stream is closed or has given its buffer up.
func (s *TextIO) unwatch(in *Interpreter) {
	if s.watched {
		s.watched = false
		in.noteFinalized(1)
	}
}

func (s *TextIO) close(t *Thread, self Value) error {
	defer s.unwatch(t.in)
	if err := s.attached(); err != nil {
		return err
	}
	if closed, err := s.isClosed(t); err != nil || closed {
		return err
	}
	_, err := CallMethod(t, self, nameFlush)
	if _, e := CallMethod(t, t.in.bufferUnder(s), nameClose); e != nil {
		err = chained(e, err)
	}
	return err
}
