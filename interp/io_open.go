package interp

import "strings"

const openSig = "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"

const openDoc = `Open file and return a stream; OSError if that fails.

file is a path, or the number of an open file. mode is 'r' to read (the default), 'w'
to write an empty file, 'x' to create one that must not exist, 'a' to add at the end;
with '+' the file can be both read and written. 'b' makes it a stream of bytes, 't', the
default, one of text.

buffering is 0 for none (bytes only), 1 for line by line (text only), else a size in
bytes. encoding, errors and newline are for text. closefd=False keeps a file open that
was given by its number; opener, called with path and flags, opens the file instead.`

// ioFunctions are the functions of _io; open is a built-in too.
func ioFunctions() []FuncDef {
	return []FuncDef{
		{Name: "open", Sig: openSig, Doc: openDoc, Fn: ioOpen},
		{Name: "open_code", Sig: "(path)", Doc: "Open a file of code, to read bytes.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			if strOf(args[0]) == nil {
				return None, TypeErrorf("open_code() argument 'path' must be str, not %s", argTypeName(args[0]))
			}
			return openFileObject(t, args[0], "rb", -1, None, None, None, true, None)
		}},
		{Name: "text_encoding", Sig: "(encoding, stacklevel=2, /)", Doc: "The encoding, or 'locale' for None.", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			if args[0].IsNone() {
				return String("locale"), nil
			}
			return args[0], nil
		}},
	}
}

// ioDef is the module _io.
func ioDef() *ModuleDef {
	return &ModuleDef{
		Name:         "_io",
		Doc:          "Streams of bytes and of text; see module io.",
		Interpreters: PerInterpreterGIL,
		Functions:    ioFunctions()[1:],
		Constants:    []Constant{{"DEFAULT_BUFFER_SIZE", Int(ioBufferSize)}},
		Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
			open, err := t.Builtin("open")
			if err != nil {
				return err
			}
			m.Set("open", open)
			for _, c := range []*Type{TypeIOUnsupportedOperation, TypeBlockingIOError} {
				m.Set(c.name, Obj(c))
			}
			for _, row := range ioRows() {
				m.Set(row.typ.Name(), Obj(row.typ))
			}
			return nil
		}},
	}
}

func ioOpen(t *Thread, _ Value, args []Value) (Value, error) {
	args = append([]Value(nil), args...)
	mode, err := strArg(args[1], "open() argument 'mode'")
	if err != nil {
		return None, err
	}
	buffering, err := cInt(t, args[2])
	if err != nil {
		return None, err
	}
	for i, name := range [...]string{"encoding", "errors", "newline"} {
		if v := args[3+i]; !v.IsNone() && strOf(v) == nil {
			return None, TypeErrorf("open() argument '%s' must be str or None, not %s", name, textType(v))
		}
	}
	closefd, err := Truth(t, args[6])
	if err != nil {
		return None, err
	}
	return openFileObject(t, args[0], mode.s, buffering, args[3], args[4], args[5], closefd, args[7])
}

// openMode is a mode of open taken apart.
type openMode struct {
	raw            string // for FileIO
	updating       bool
	writing        bool // created, written or appended to
	text, binary   bool
	reading, given int
}

func parseMode(mode string) (m openMode, err error) {
	for i, c := range mode {
		if !strings.ContainsRune("xrwa+tb", c) || strings.ContainsRune(mode[:i], c) {
			return m, ValueErrorf("invalid mode: %s", quoteStr(mode))
		}
		switch c {
		case 't':
			m.text = true
			continue
		case 'b':
			m.binary = true
			continue
		case '+':
			m.updating = true
			continue
		case 'r':
			m.reading++
		default:
			m.writing = true
		}
		m.given++
	}
	for _, c := range "xrwa+" {
		if strings.ContainsRune(mode, c) {
			m.raw += string(c)
		}
	}
	return m, nil
}

// openFileObject is open.
func openFileObject(t *Thread, file Value, mode string, buffering int, encoding, errors, newline Value, closefd bool, opener Value) (Value, error) {
	name := file
	if intOf(file).IsUnset() {
		var err error
		if name, err = fsPath(t, file); err != nil {
			return None, err
		}
	}
	m, err := parseMode(mode)
	switch {
	case err != nil:
		return None, err
	case m.text && m.binary:
		return None, ValueErrorf("can't have text and binary mode at once")
	case m.given > 1:
		return None, ValueErrorf("must have exactly one of create/read/write/append mode")
	case m.binary && !encoding.IsNone():
		return None, ValueErrorf("binary mode doesn't take an encoding argument")
	case m.binary && !errors.IsNone():
		return None, ValueErrorf("binary mode doesn't take an errors argument")
	case m.binary && !newline.IsNone():
		return None, ValueErrorf("binary mode doesn't take a newline argument")
	case m.binary && buffering == 1:
		if err := t.warn(TypeRuntimeWarning, "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used"); err != nil {
			return None, err
		}
	}
	raw := &FileIO{fd: -1}
	if err := raw.open(t, Obj(raw), name, m.raw, closefd, opener); err != nil {
		return None, err
	}
	v, err := t.layers(raw, m, mode, buffering, encoding, errors, newline)
	if err != nil {
		if e := raw.close(t); e != nil {
			err = chained(e, err)
		}
	}
	return v, err
}

// layers puts a buffer, and for text a text stream, on an open file.
func (t *Thread) layers(raw *FileIO, m openMode, mode string, buffering int, encoding, errors, newline Value) (Value, error) {
	tty := false
	if f, err := raw.opened(t); err == nil {
		tty = f.tty
	}
	lineBuf := buffering == 1 && !m.binary || buffering < 0 && tty
	size := buffering
	if buffering < 0 || buffering == 1 {
		size = ioBufferSize
	}
	if size == 0 {
		if !m.binary {
			return None, ValueErrorf("can't have unbuffered text I/O")
		}
		return Obj(raw), nil
	}
	b := &Buffered{typ: TypeBufferedReader, raw: Obj(raw), size: size}
	if err := t.alloc(size); err != nil {
		return None, err
	}
	switch {
	case m.updating:
		if b.typ = TypeBufferedRandom; !raw.canSeek(t) {
			return None, unsupported("File or stream is not seekable.")
		}
	case m.writing:
		b.typ = TypeBufferedWriter
	}
	t.in.adopt(Obj(raw), b)
	if m.binary {
		return Obj(b), nil
	}
	text := &TextIO{buffer: Unset}
	v := Obj(text)
	enc, handler, err := textCodecArgs("open", encoding, errors)
	if err != nil {
		return None, err
	}
	nl, none, err := newlineArg(newline, "open() argument 'newline'", false)
	if err != nil {
		return None, err
	}
	if err := text.open(t, v, Obj(b), enc, handler, nl, none, lineBuf, false); err != nil {
		return None, err
	}
	return v, SetAttr(t, v, nameMode, String(mode))
}
