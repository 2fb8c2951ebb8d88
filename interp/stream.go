package interp

import (
	"errors"
	"io"
)

// standardNames are the names of the standard streams, by descriptor.
var standardNames = [3]string{"<stdin>", "<stdout>", "<stderr>"}

// stream gives the interpreter's stream number fd (0 stdin, 1 stdout, 2 stderr), whatever sys.stdout is now.
func (in *Interpreter) stream(fd int) *TextIO {
	if s := in.streams[fd]; s != nil {
		return s
	}
	s := &TextIO{buffer: Unset, stdio: true, fd: fd, encoding: "utf-8", codec: codecUTF8, errors: "surrogateescape", tty: in.cfg.Terminal, lineBuf: in.cfg.Terminal}
	switch fd {
	case 0:
		s.input, s.readable = in.input(), true
	case 1:
		s.host, s.writable = in.stdout(), true
	case 2:
		s.host, s.writable, s.errors, s.lineBuf = in.stderr(), true, "backslashreplace", true
	}
	s.setNewline("\n", false)
	in.streams[fd] = s
	return s
}

// attributes gives a standard stream the one that CPython sets on it.
func (s *TextIO) attributes() {
	mode := "w"
	if s.fd == 0 {
		mode = "r"
	}
	s.dict = NewDict()
	s.dict.SetStr(nameMode, String(mode))
}

// bufferUnder gives the stream of bytes under a text stream; those of the standard streams are made when somebody asks.
func (in *Interpreter) bufferUnder(s *TextIO) Value {
	if s.buffer.IsUnset() && s.stdio {
		raw := &FileIO{fd: s.fd, readable: s.readable, writable: s.writable, keepOpen: true, dict: NewDict()}
		raw.dict.SetStr(nameNamePlain, String(standardNames[s.fd]))
		b := &Buffered{typ: TypeBufferedWriter, raw: Obj(raw)} // of size 0: what is written goes through to the host
		if s.readable {
			b.typ, b.size = TypeBufferedReader, ioBufferSize
		}
		s.buffer = Obj(b)
	}
	return s.buffer
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

// flushHost makes the host write what it may have gathered itself.
func (s *TextIO) flushHost() error {
	if f, ok := s.host.(interface{ Flush() error }); ok {
		if f.Flush() != nil {
			return NewOSError(5, "Input/output error", Unset)
		}
	}
	return nil
}

func (s *TextIO) attrDict() **Dict {
	if s.stdio && s.dict == nil {
		s.attributes()
	}
	return &s.dict
}
