package interp

import (
	"bufio"
	"errors"
	"io"
	"strings"
)

// TypeTextIO is the class of sys.stdin, sys.stdout and sys.stderr.
var (
	TypeTextIO                 = &Type{name: "_io.TextIOWrapper"}
	TypeIOUnsupportedOperation = &Type{name: "UnsupportedOperation"}
)

// Stream is a text stream over what the host reads from or writes to.
type Stream struct {
	name   string // as in <stdout>
	fd     int
	r      *bufio.Reader // or nil
	w      io.Writer     // or nil
	errors string        // what happens to lone surrogates
	tty    bool
	closed bool
	dict   *Dict
}

func (*Stream) Type() *Type        { return TypeTextIO }
func (s *Stream) attrDict() **Dict { return &s.dict }

// stream gives the interpreter's stream number fd (0 stdin, 1 stdout, 2 stderr), whatever sys.stdout is now.
func (in *Interpreter) stream(fd int) *Stream {
	if s := in.streams[fd]; s != nil {
		return s
	}
	s := &Stream{fd: fd, errors: "strict", tty: in.cfg.Terminal}
	switch fd {
	case 0:
		s.name, s.r = "<stdin>", in.input()
	case 1:
		s.name, s.w = "<stdout>", in.stdout()
	case 2:
		s.name, s.w, s.errors = "<stderr>", in.stderr(), "backslashreplace"
	}
	in.streams[fd] = s
	return s
}

func streamRows() []typeRow {
	return []typeRow{
		{TypeTextIO, streamSpec},
		{TypeIOUnsupportedOperation, func() typeSpec {
			return typeSpec{Base: TypeOSError, Bases: []*Type{TypeOSError, TypeValueError}, Module: "io", Flags: excFlags}
		}},
	}
}

func streamSpec() typeSpec {
	str := func(f func(*Stream) Value) func(*Thread, Value, []Value) (Value, error) {
		return func(t *Thread, self Value, args []Value) (Value, error) {
			if len(args) > 0 {
				return None, Errorf(TypeAttributeError, "readonly attribute")
			}
			return f(self.o.(*Stream)), nil
		}
	}
	ask := func(f func(*Stream) Value) func(*Thread, Value, []Value) (Value, error) {
		return func(t *Thread, self Value, args []Value) (Value, error) {
			s := self.o.(*Stream)
			return f(s), s.check()
		}
	}
	unsupported := func(t *Thread, self Value, args []Value) (Value, error) {
		return None, Errorf(TypeIOUnsupportedOperation, "underlying stream is not seekable")
	}
	return typeSpec{
		Module: "_io",
		Doc:    "Character stream over what the host reads or writes.",
		Flags:  typeHasDict | typeHasWeakref | typeNoInstance | typeNoSubclass,
		Slots: Slots{
			Repr: func(t *Thread, v Value) (Value, error) {
				s := v.o.(*Stream)
				return String("<_io.TextIOWrapper name=" + quoteStr(s.name) + " mode='" + s.mode() + "' encoding='utf-8'>"), nil
			},
			Iter: func(t *Thread, v Value) (Value, error) { return v, v.o.(*Stream).check() },
			Next: func(t *Thread, v Value) (Value, error) {
				line, err := v.o.(*Stream).readLine(t, -1)
				if err != nil || line == "" {
					return Unset, err
				}
				return String(line), nil
			},
		},
		Methods: []FuncDef{
			{Name: "write", Sig: "(text, /)", Fn: streamWrite},
			{Name: "writelines", Sig: "(lines, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				return None, Iterate(t, args[0], func(line Value) error {
					_, err := streamWrite(t, self, []Value{line})
					return err
				})
			}},
			{Name: "flush", Sig: "()", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := self.o.(*Stream)
				if err := s.check(); err != nil {
					return None, err
				}
				return None, s.flush()
			}},
			{Name: "read", Sig: "(size=-1, /)", Fn: streamRead},
			{Name: "readline", Sig: "(size=-1, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				n, err := IndexInt(t, args[0], nil)
				if err != nil {
					return None, err
				}
				line, err := self.o.(*Stream).readLine(t, n)
				return String(line), err
			}},
			{Name: "readlines", Sig: "(hint=-1, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				var lines []Value
				for {
					line, err := self.o.(*Stream).readLine(t, -1)
					if err != nil || line == "" {
						return NewList(lines), err
					}
					lines = append(lines, String(line))
				}
			}},
			{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := self.o.(*Stream)
				err := s.flush()
				s.closed = true
				return None, err
			}},
			{Name: "__enter__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return self, self.o.(*Stream).check() }},
			{Name: "__exit__", Sig: "(*args)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := self.o.(*Stream)
				err := s.flush()
				s.closed = true
				return None, err
			}},
			{Name: "isatty", Sig: "()", Fn: ask(func(s *Stream) Value { return Bool(s.tty) })},
			{Name: "fileno", Sig: "()", Fn: ask(func(s *Stream) Value { return Int(int64(s.fd)) })},
			{Name: "readable", Sig: "()", Fn: ask(func(s *Stream) Value { return Bool(s.fd == 0) })},
			{Name: "writable", Sig: "()", Fn: ask(func(s *Stream) Value { return Bool(s.fd != 0) })},
			{Name: "seekable", Sig: "()", Fn: ask(func(s *Stream) Value { return False })},
			{Name: "seek", Sig: "(cookie, whence=0, /)", Fn: unsupported},
			{Name: "tell", Sig: "()", Fn: unsupported},
			{Name: "reconfigure", Sig: "(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
				Fn: func(t *Thread, self Value, args []Value) (Value, error) {
					if s := strOf(args[1]); s != nil {
						self.o.(*Stream).errors = s.s
					}
					return None, nil
				}},
			{Name: "name", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return String(s.name) })},
			{Name: "mode", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return String(s.mode()) })},
			{Name: "encoding", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return String("utf-8") })},
			{Name: "errors", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return String(s.errors) })},
			{Name: "newlines", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return None })},
			{Name: "closed", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return Bool(s.closed) })},
			{Name: "line_buffering", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return Bool(s.tty || s.fd == 2) })},
			{Name: "write_through", Kind: KindGetSet, Fn: str(func(s *Stream) Value { return False })},
		},
	}
}

func (s *Stream) mode() string {
	if s.fd == 0 {
		return "r"
	}
	return "w"
}

func (s *Stream) check() error {
	if s.closed {
		return ValueErrorf("I/O operation on closed file.")
	}
	return nil
}

func streamWrite(t *Thread, self Value, args []Value) (Value, error) {
	s := self.o.(*Stream)
	text := strOf(args[0])
	if text == nil {
		return None, TypeErrorf("write() argument must be str, not %s", args[0].Type().name)
	}
	return Int(int64(text.length())), s.write(t, text)
}

// write encodes and writes.
func (s *Stream) write(t *Thread, text *Str) error {
	if err := s.check(); err != nil {
		return err
	}
	if s.fd == 0 {
		return Errorf(TypeIOUnsupportedOperation, "not writable")
	}
	out := text.s
	if hasSurrogate(out) {
		b, err := encode(t, text, "utf-8", s.errors)
		if err != nil {
			return err
		}
		out = string(b)
	}
	if s.w == nil {
		return nil
	}
	if _, err := io.WriteString(s.w, out); err != nil {
		return ioError(t, err)
	}
	return nil
}

// hasSurrogate tells whether WTF-8 text is not UTF-8.
func hasSurrogate(s string) bool {
	for i := 0; ; {
		j := strings.IndexByte(s[i:], 0xED)
		if j < 0 {
			return false
		}
		if i += j + 1; i < len(s) && s[i] >= 0xA0 {
			return true
		}
	}
}

// ioError turns a failure of the host's stream into an exception: the interrupt that caused it, or OSError.
func ioError(t *Thread, err error) error {
	if e := t.Poll(); e != nil {
		return e
	}
	if errors.Is(err, io.ErrClosedPipe) {
		return NewOSError(32, "Broken pipe", Unset)
	}
	return NewOSError(5, "Input/output error", Unset)
}

func (s *Stream) flush() error {
	if f, ok := s.w.(interface{ Flush() error }); ok && !s.closed {
		if f.Flush() != nil {
			return NewOSError(5, "Input/output error", Unset)
		}
	}
	return nil
}

func (s *Stream) checkReadable() error {
	if err := s.check(); err != nil {
		return err
	}
	if s.fd != 0 {
		return Errorf(TypeIOUnsupportedOperation, "not readable")
	}
	return nil
}

// readLine reads up to and with the next line end, at most limit characters unless that is negative; "" at the end. Carriage
// returns before line feeds are dropped.
func (s *Stream) readLine(t *Thread, limit int) (string, error) {
	if err := s.checkReadable(); err != nil {
		return "", err
	}
	if s.r == nil || limit == 0 {
		return "", nil
	}
	if limit > 0 {
		return s.readChars(t, limit, true)
	}
	line, err := s.r.ReadString('\n')
	if err != nil && err != io.EOF {
		return "", ioError(t, err)
	}
	if err := t.Poll(); err != nil {
		return "", err
	}
	return s.decode(t, []byte(line))
}

// readChars reads n characters, or up to a line end.
func (s *Stream) readChars(t *Thread, n int, toLine bool) (string, error) {
	var b []byte
	for ; n > 0; n-- {
		r, w, err := s.r.ReadRune()
		if err == io.EOF {
			break
		}
		if err != nil {
			return "", ioError(t, err)
		}
		if r == '\uFFFD' && w == 1 {
			s.r.UnreadRune()
			c, _ := s.r.ReadByte()
			b = append(b, c)
		} else {
			b = append(b, string(r)...)
		}
		if toLine && r == '\n' {
			break
		}
		if len(b)&0xFFF == 0 {
			if err := t.Poll(); err != nil {
				return "", err
			}
		}
	}
	return s.decode(t, b)
}

// decode is what the bytes read mean; bytes that are no UTF-8 become lone surrogates.
func (s *Stream) decode(t *Thread, b []byte) (string, error) {
	return decode(t, b, "utf-8", "surrogateescape")
}

func streamRead(t *Thread, self Value, args []Value) (Value, error) {
	s := self.o.(*Stream)
	if err := s.checkReadable(); err != nil {
		return None, err
	}
	n := -1
	if !args[0].IsNone() {
		if intOf(args[0]).IsUnset() && args[0].Type().slots.Index == nil {
			return None, TypeErrorf("argument should be integer or None, not '%s'", args[0].Type().name)
		}
		var err error
		if n, err = IndexInt(t, args[0], nil); err != nil {
			return None, err
		}
	}
	if s.r == nil {
		return String(""), nil
	}
	if n >= 0 {
		text, err := s.readChars(t, n, false)
		return String(text), err
	}
	b, err := io.ReadAll(s.r)
	if err != nil {
		return None, ioError(t, err)
	}
	text, err := s.decode(t, b)
	return String(text), err
}
