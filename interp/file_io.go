package interp

import (
	"io"
	"os"
	"strconv"
	"strings"
)

// TypeFileIO is io.FileIO.
var TypeFileIO = &Type{name: "_io.FileIO"}

// FileIO is a file without a buffer.
type FileIO struct {
	fd                                     int // -1: closed, or not opened yet
	created, readable, writable, appending bool
	keepOpen                               bool // closefd=False
	seekable                               int8 // 0: nobody asked; 1: yes; -1: no
	dict                                   *Dict
}

func (*FileIO) Type() *Type        { return TypeFileIO }
func (f *FileIO) attrDict() **Dict { return &f.dict }
func fileIOOf(v Value) *FileIO     { f, _ := payload(v).o.(*FileIO); return f }

const ioBufferSize = 8192

// opened gives the table's entry.
func (f *FileIO) opened(t *Thread) (*openFile, error) {
	if f.fd < 0 {
		return nil, closedRawFile()
	}
	return t.in.fd(f.fd)
}

func (f *FileIO) mode() string {
	letter := "r"
	switch {
	case f.created:
		letter = "x"
	case f.appending:
		letter = "a"
	case !f.readable:
		return "wb"
	}
	if f.readable && (f.writable || letter != "r") {
		return letter + "b+"
	}
	return letter + "b"
}

func fileIOSpec() typeSpec {
	method := func(fn func(t *Thread, f *FileIO, args []Value) (Value, error)) ioMethod {
		return func(t *Thread, self Value, args []Value) (Value, error) {
			f := fileIOOf(self)
			if f.fd < 0 {
				return None, closedRawFile()
			}
			return fn(t, f, args)
		}
	}
	return typeSpec{
		Base:    TypeRawIOBase,
		Module:  "_io",
		Doc:     "A file without a buffer.\n\nmode is 'r', 'w', 'x' or 'a', and '+' for reading and writing.",
		Flags:   ioFlags,
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeFileIO, Obj(&FileIO{fd: -1})), nil
			},
			Init: fileIOInit,
			Repr: func(t *Thread, v Value) (Value, error) {
				f := fileIOOf(v)
				if f.fd < 0 {
					return String("<_io.FileIO [closed]>"), nil
				}
				name, err := FindAttr(t, v, nameNamePlain)
				if err != nil {
					return None, err
				}
				closefd := "True"
				if f.keepOpen {
					closefd = "False"
				}
				text := "fd=" + strconv.Itoa(f.fd)
				if !name.IsUnset() {
					r, err := reprNested(t, v, name)
					if err != nil {
						return None, err
					}
					text = "name=" + r
				}
				return String("<" + v.Type().name + " " + text + " mode='" + f.mode() + "' closefd=" + closefd + ">"), nil
			},
		},
		Methods: []FuncDef{
			{Name: "read", Sig: "(size=-1, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				f := fileIOOf(self)
				if f.fd < 0 {
					return None, closedRawFile()
				}
				n, err := countArg(t, args[0])
				if err != nil {
					return None, err
				}
				if !f.readable {
					return None, unsupported("File not open for reading")
				}
				if n < 0 {
					return CallMethod(t, self, nameReadAll)
				}
				b, err := f.read(t, n)
				return NewBytes(b), err
			}},
			{Name: "readall", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) {
				b, err := f.readAll(t)
				return NewBytes(b), err
			})},
			{Name: "readinto", Sig: "(buffer, /)", Fn: method(func(t *Thread, f *FileIO, args []Value) (Value, error) {
				if !f.readable {
					return None, unsupported("File not open for reading")
				}
				into, err := writableBuffer("readinto", args[0])
				if err != nil {
					return None, err
				}
				b, err := f.read(t, len(into))
				return Int(int64(copy(into, b))), err
			})},
			{Name: "write", Sig: "(b, /)", Fn: method(func(t *Thread, f *FileIO, args []Value) (Value, error) {
				b, err := bufferArg(args[0])
				if err != nil {
					return None, err
				}
				if !f.writable {
					return None, unsupported("File not open for writing")
				}
				n, err := f.write(t, b)
				return Int(int64(n)), err
			})},
			{Name: "seek", Sig: "(pos, whence=0, /)", Fn: method(func(t *Thread, f *FileIO, args []Value) (Value, error) {
				pos, err := positionArg(t, args[0])
				if err != nil {
					return None, err
				}
				whence, err := cInt(t, args[1])
				if err != nil {
					return None, err
				}
				pos, err = f.seek(t, pos, whence)
				return Int(pos), err
			})},
			{Name: "tell", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) {
				pos, err := f.seek(t, 0, io.SeekCurrent)
				return Int(pos), err
			})},
			{Name: "truncate", Sig: "(size=None, /)", Fn: method(fileIOTruncate)},
			{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return None, fileIOOf(self).close(t) }},
			{Name: "fileno", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) { return Int(int64(f.fd)), nil })},
			{Name: "isatty", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) {
				file, err := f.opened(t)
				return Bool(err == nil && file.tty), nil
			})},
			{Name: "readable", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) { return Bool(f.readable), nil })},
			{Name: "writable", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) { return Bool(f.writable), nil })},
			{Name: "seekable", Sig: "()", Fn: method(func(t *Thread, f *FileIO, _ []Value) (Value, error) { return Bool(f.canSeek(t)), nil })},
			{Name: "closed", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Bool(fileIOOf(self).fd < 0), nil }},
			{Name: "closefd", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Bool(!fileIOOf(self).keepOpen), nil }},
			{Name: "mode", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return String(fileIOOf(self).mode()), nil }},
			{Name: "_blksize", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Int(fileBlockSize), nil }},
			noPickle,
		},
	}
}

// fileBlockSize is what the file systems that people have say of themselves.
const fileBlockSize = 4096

// noPickle is a method of what holds something of the host's.
var noPickle = FuncDef{Name: "__reduce_ex__", Sig: "(protocol, /)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
	return None, TypeErrorf("cannot pickle '%s' instances", self.Type().Name())
}}

var fileIODef = &FuncDef{Name: "FileIO", Sig: "(file, mode='r', closefd=True, opener=None)"}

func fileIOInit(t *Thread, self Value, args []Value, kw []*Str) error {
	a, err := bindArgs(t, fileIODef, args, kw)
	if err != nil {
		return err
	}
	a = append([]Value(nil), a...)
	mode, err := strArg(a[1], "FileIO() argument 'mode'")
	if err != nil {
		return err
	}
	closefd, err := Truth(t, a[2])
	if err != nil {
		return err
	}
	return fileIOOf(self).open(t, self, a[0], mode.s, closefd, a[3])
}

// open is the constructor. self is the object that errors and names belong to.
func (f *FileIO) open(t *Thread, self, name Value, mode string, closefd bool, opener Value) error {
	if f.fd >= 0 {
		if err := f.close(t); err != nil {
			return err
		}
	}
	fd := -1
	if i := intOf(name); !i.IsUnset() {
		if name.IsBool() {
			if err := t.warn(TypeRuntimeWarning, "bool is used as a file descriptor"); err != nil {
				return err
			}
		}
		n, err := cInt(t, i)
		if err != nil {
			return err
		}
		if fd = n; fd < 0 {
			return ValueErrorf("negative file descriptor")
		}
	}
	flag, err := f.setMode(mode)
	if err != nil {
		return err
	}
	switch {
	case fd >= 0:
		if _, err := t.in.fd(fd); err != nil {
			return withFilename(err, name)
		}
	case !closefd:
		return ValueErrorf("Cannot use closefd=False with file name")
	case !opener.IsNone():
		r, err := Call(t, opener, name, Int(int64(flag)))
		if err != nil {
			return err
		}
		if intOf(r).IsUnset() {
			return TypeErrorf("expected integer from opener")
		}
		if fd, err = cInt(t, r); err != nil {
			return err
		}
		if fd < 0 {
			return ValueErrorf("opener returned %d", fd)
		}
		if _, err := t.in.fd(fd); err != nil {
			return withFilename(err, name)
		}
	default:
		p, err := pathArg(t, name)
		if err != nil {
			return err
		}
		if fd, err = t.openPath(p, flag, 0o666, name); err != nil {
			return err
		}
	}
	f.fd, f.keepOpen, f.seekable = fd, !closefd, 0
	if closefd && fd > 2 {
		t.in.fds[fd].owner = self.o
	}
	if err := SetAttr(t, self, nameNamePlain, name); err != nil {
		return err
	}
	if f.appending {
		_, err := f.seek(t, 0, io.SeekEnd)
		if err != nil && !isException(err, TypeOSError) {
			return err
		}
	}
	return nil
}

// withFilename adds the file's name to an OSError.
func withFilename(err error, name Value) error {
	if e, ok := err.(*Exception); ok && e.typ.IsSubclass(TypeOSError) && intOf(name).IsUnset() {
		e.setFieldAt(osErrorFilename, name)
	}
	return err
}

// setMode reads a mode and gives the flags for the host.
func (f *FileIO) setMode(mode string) (int, error) {
	f.created, f.readable, f.writable, f.appending = false, false, false, false
	flag, chosen, plus := 0, false, false
	bad := ValueErrorf("Must have exactly one of create/read/write/append mode and at most one plus")
	for _, c := range mode {
		switch c {
		case 'x', 'r', 'w', 'a':
			if chosen {
				return 0, bad
			}
			chosen = true
			f.readable, f.writable = c == 'r', c != 'r'
			f.created, f.appending = c == 'x', c == 'a'
			flag |= map[rune]int{'x': os.O_EXCL | os.O_CREATE, 'w': os.O_CREATE | os.O_TRUNC, 'a': os.O_CREATE | os.O_APPEND}[c]
		case 'b':
		case '+':
			if plus {
				return 0, bad
			}
			f.readable, f.writable = true, true
			plus = true
		default:
			return 0, ValueErrorf("invalid mode: %s", mode)
		}
	}
	if !chosen {
		return 0, bad
	}
	switch {
	case f.readable && f.writable || plus:
		f.readable, f.writable = true, true
		flag |= os.O_RDWR
	case f.writable:
		flag |= os.O_WRONLY
	}
	return flag, nil
}

// pathArg is an argument that names a file: str, bytes, or an object with __fspath__.
func pathArg(t *Thread, v Value) (string, error) {
	v, err := fsPath(t, v)
	if err != nil {
		return "", err
	}
	p := ""
	if s := strOf(v); s != nil {
		b, err := encode(t, s, "utf-8", "surrogateescape")
		if err != nil {
			return "", err
		}
		p = string(b)
	} else {
		p = string(bytesOf(v).b)
	}
	if strings.IndexByte(p, 0) >= 0 {
		return "", ValueErrorf("embedded null byte")
	}
	return p, nil
}

var nameFSPath = static("__fspath__")

// fsPath is os.fspath.
func fsPath(t *Thread, v Value) (Value, error) {
	if strOf(v) != nil || bytesOf(v) != nil {
		return v, nil
	}
	r, found, err := callSpecial(t, v, nameFSPath)
	if err != nil {
		return None, err
	}
	if !found {
		return None, TypeErrorf("expected str, bytes or os.PathLike object, not %s", textType(v))
	}
	if strOf(r) == nil && bytesOf(r) == nil {
		return None, TypeErrorf("expected %s.__fspath__() to return str or bytes, not %s", textType(v), textType(r))
	}
	return r, nil
}

// read reads at most n bytes, by one call of the host.
func (f *FileIO) read(t *Thread, n int) ([]byte, error) {
	file, err := f.opened(t)
	if err != nil {
		return nil, err
	}
	if err := t.alloc(n); err != nil {
		return nil, err
	}
	b := make([]byte, n)
	n, err = file.read(t, b)
	return b[:n], err
}

// readAll reads what is left.
func (f *FileIO) readAll(t *Thread) ([]byte, error) {
	if !f.readable {
		return nil, NewOSError(9, errnoText(9), Unset)
	}
	file, err := f.opened(t)
	if err != nil {
		return nil, err
	}
	size := 512
	if !file.slow {
		if info, err := file.file.Stat(); err == nil && info.Mode().IsRegular() {
			if pos, err := file.file.Seek(0, io.SeekCurrent); err == nil && info.Size() > pos {
				size = int(info.Size()-pos) + 1
			}
		}
	}
	if err := t.alloc(size); err != nil {
		return nil, err
	}
	b := make([]byte, 0, size)
	for {
		if len(b) == cap(b) {
			if err := t.grow(2*len(b), cap(b), 1); err != nil {
				return nil, err
			}
			b = append(b, 0)[:len(b)]
		}
		n, err := file.read(t, b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil || n == 0 {
			return b, err
		}
	}
}

func (f *FileIO) write(t *Thread, b []byte) (int, error) {
	file, err := f.opened(t)
	if err != nil {
		return 0, err
	}
	return file.write(t, b)
}

func (f *FileIO) seek(t *Thread, pos int64, whence int) (int64, error) {
	file, err := f.opened(t)
	if err != nil {
		return 0, err
	}
	if whence < 0 || whence > 2 {
		return 0, NewOSError(22, errnoText(22), Unset)
	}
	n, err := file.file.Seek(pos, whence)
	if err != nil {
		return 0, fileError(err, Unset)
	}
	return n, nil
}

func (f *FileIO) canSeek(t *Thread) bool {
	if f.seekable == 0 {
		f.seekable = -1
		if _, err := f.seek(t, 0, io.SeekCurrent); err == nil {
			f.seekable = 1
		}
	}
	return f.seekable > 0
}

func fileIOTruncate(t *Thread, f *FileIO, args []Value) (Value, error) {
	if !f.writable {
		return None, unsupported("File not open for writing")
	}
	file, err := f.opened(t)
	if err != nil {
		return None, err
	}
	var size int64
	if args[0].IsNone() {
		size, err = f.seek(t, 0, io.SeekCurrent)
	} else {
		size, err = positionArg(t, args[0])
	}
	if err != nil {
		return None, err
	}
	if err := file.file.Truncate(size); err != nil {
		return None, fileError(err, Unset)
	}
	return Int(size), nil
}

func (f *FileIO) close(t *Thread) error {
	fd := f.fd
	if fd < 0 {
		return nil
	}
	f.fd = -1
	if f.keepOpen {
		return nil
	}
	return t.in.closeFD(fd)
}
