package interp

// The base classes of module io. Their methods call other methods of the object, so that classes of programs may derive
// from them and give those that matter.
var (
	TypeIOBase         = &Type{name: "_io._IOBase"}
	TypeRawIOBase      = &Type{name: "_io._RawIOBase"}
	TypeBufferedIOBase = &Type{name: "_io._BufferedIOBase"}
	TypeTextIOBase     = &Type{name: "_io._TextIOBase"}

	TypeIOUnsupportedOperation = &Type{name: "UnsupportedOperation"}
)

// ioPlain is an instance of a base class itself.
type ioPlain struct {
	typ  *Type
	dict *Dict
}

func (p *ioPlain) Type() *Type      { return p.typ }
func (p *ioPlain) attrDict() **Dict { return &p.dict }
func unsupported(what string) error { return Errorf(TypeIOUnsupportedOperation, "%s", what) }
func closedFile() error             { return ValueErrorf("I/O operation on closed file.") }
func closedRawFile() error          { return ValueErrorf("I/O operation on closed file") }
func uninitializedFile() error      { return ValueErrorf("I/O operation on uninitialized object") }
func textType(v Value) string       { return v.Type().name }

const ioFlags = typeHasDict | typeHasWeakref

var (
	nameClosed     = static("closed")
	nameClosedFlag = static("__IOBase_closed")
	nameRead       = static("read")
	nameRead1      = static("read1")
	nameReadAll    = static("readall")
	nameReadInto   = static("readinto")
	namePeek       = static("peek")
	nameSeek       = static("seek")
	nameTell       = static("tell")
	nameTruncate   = static("truncate")
	nameReadable   = static("readable")
	nameWritable   = static("writable")
	nameSeekable   = static("seekable")
	nameIsATTY     = static("isatty")
	nameFileNo     = static("fileno")
	nameMode       = static("mode")
)

func ioRows() []typeRow {
	return []typeRow{
		{TypeIOUnsupportedOperation, func() typeSpec {
			return typeSpec{Base: TypeOSError, Bases: []*Type{TypeOSError, TypeValueError}, Module: "io", Flags: excFlags}
		}},
		{TypeIOBase, ioBaseSpec}, {TypeRawIOBase, rawIOBaseSpec}, {TypeBufferedIOBase, bufferedIOBaseSpec}, {TypeTextIOBase, textIOBaseSpec},
		{TypeFileIO, fileIOSpec}, {TypeBytesIO, bytesIOSpec}, {TypeStringIO, stringIOSpec},
		{TypeBufferedReader, bufferedReaderSpec}, {TypeBufferedWriter, bufferedWriterSpec}, {TypeBufferedRandom, bufferedRandomSpec},
		{TypeTextIO, textIOSpec}, {TypeNewlineDecoder, newlineDecoderSpec},
	}
}

// ioNew makes instances of the base classes and of classes that derive from these alone.
func ioNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if len(args) > 0 && !cls.overridesInit() {
		return None, TypeErrorf("%s() takes no arguments", cls.name)
	}
	if cls.flags&typeAbstract != 0 {
		if err := abstractError(t, cls); err != nil {
			return None, err
		}
	}
	if cls.flags&typeHeap == 0 {
		return Obj(&ioPlain{typ: cls}), nil
	}
	return Obj(newInstance(cls)), nil
}

// maxLayers bounds how many streams may lie on one another: each hands its calls to the next.
const maxLayers = 100

// layersOf counts the streams that v is, with those below.
func layersOf(v Value) int {
	switch o := payload(v).o.(type) {
	case *Buffered:
		return o.layers
	case *TextIO:
		return o.layers
	case *NewlineDecoder:
		return o.layers
	}
	return 0
}

// layer counts a stream over v; RecursionError if they are too many.
func layer(v Value) (int, error) {
	n := layersOf(v) + 1
	if n > maxLayers {
		return 0, Errorf(TypeRecursionError, "maximum recursion depth exceeded")
	}
	return n, nil
}

// ioMethod is a method that needs nothing but self and its arguments.
type ioMethod = func(t *Thread, self Value, args []Value) (Value, error)

// openMethods gives what makes a method of a stream, which of takes apart, that raises ValueError once it is closed.
func openMethods[S interface{ check() error }](of func(Value) S) func(fn func(*Thread, S, []Value) (Value, error)) ioMethod {
	return func(fn func(*Thread, S, []Value) (Value, error)) ioMethod {
		return func(t *Thread, self Value, args []Value) (Value, error) {
			s := of(self)
			if err := s.check(); err != nil {
				return None, err
			}
			return fn(t, s, args)
		}
	}
}

func unsupportedMethod(what string) ioMethod {
	return func(*Thread, Value, []Value) (Value, error) { return None, unsupported(what) }
}

// isClosed asks an object whether it is closed.
func isClosed(t *Thread, v Value) (bool, error) {
	closed, err := GetAttr(t, v, nameClosed)
	if err != nil {
		return false, err
	}
	return Truth(t, closed)
}

func checkOpen(t *Thread, v Value) error {
	closed, err := isClosed(t, v)
	if err == nil && closed {
		err = closedFile()
	}
	return err
}

// checkAble raises UnsupportedOperation unless the method gives true.
func checkAble(t *Thread, v Value, method *Str, message string) error {
	able, err := CallMethod(t, v, method)
	if err != nil {
		return err
	}
	if able != True {
		return unsupported(message)
	}
	return nil
}

func checkMethod(name string, method *Str, message string) FuncDef {
	return FuncDef{Name: name, Sig: "(*args)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
		return True, checkAble(t, self, method, message)
	}}
}

func ioBaseSpec() typeSpec {
	no := func(t *Thread, self Value, _ []Value) (Value, error) { return False, nil }
	return typeSpec{
		Module: "_io",
		Doc:    "The base of all classes of streams.\n\nMethods that a stream does not support raise UnsupportedOperation.",
		Flags:  ioFlags,
		Slots: Slots{
			New:  ioNew,
			Iter: func(t *Thread, v Value) (Value, error) { return v, checkOpen(t, v) },
			Next: ioBaseNext,
			Del:  ioBaseDel,
		},
		Methods: []FuncDef{
			{Name: "close", Sig: "()", Fn: ioBaseClose, Doc: "Flush and close the stream."},
			{Name: "closed", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Bool(ioBaseClosed(t, self)), nil }},
			{Name: "flush", Sig: "()", Doc: "Write what is buffered.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				if ioBaseClosed(t, self) {
					return None, closedFile()
				}
				return None, nil
			}},
			{Name: "seek", Sig: "(offset, whence=0, /)", Fn: unsupportedMethod("seek"), Doc: "Change the position: whence 0 counts from the start, 1 from the position, 2 from the end."},
			{Name: "tell", Sig: "()", Doc: "The position.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return CallMethod(t, self, nameSeek, Int(0), Int(1))
			}},
			{Name: "truncate", Sig: "(size=None, /)", Fn: unsupportedMethod("truncate"), Doc: "Cut the file at the position, or at size."},
			{Name: "fileno", Sig: "()", Fn: unsupportedMethod("fileno"), Doc: "The descriptor."},
			{Name: "isatty", Sig: "()", Doc: "Whether it is a terminal.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return False, checkOpen(t, self)
			}},
			{Name: "readable", Sig: "()", Fn: no, Doc: "Whether it can be read."},
			{Name: "writable", Sig: "()", Fn: no, Doc: "Whether it can be written."},
			{Name: "seekable", Sig: "()", Fn: no, Doc: "Whether it has positions."},
			checkMethod("_checkReadable", nameReadable, "File or stream is not readable."),
			checkMethod("_checkWritable", nameWritable, "File or stream is not writable."),
			checkMethod("_checkSeekable", nameSeekable, "File or stream is not seekable."),
			{Name: "_checkClosed", Sig: "(*args)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return None, checkOpen(t, self) }},
			{Name: "__enter__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return self, checkOpen(t, self) }},
			{Name: "__exit__", Sig: "(*args)", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return CallMethod(t, self, nameClose) }},
			{Name: "readline", Sig: "(size=-1, /)", Fn: ioBaseReadLine, Doc: "A line, or at most size bytes of it."},
			{Name: "readlines", Sig: "(hint=-1, /)", Fn: ioBaseReadLines, Doc: "The lines that are left, or as many as have hint bytes."},
			{Name: "writelines", Sig: "(lines, /)", Fn: ioBaseWriteLines, Doc: "Write the items of lines; no line ends are added."},
		},
	}
}

// ioBaseClosed tells whether the close of the base class has been called.
func ioBaseClosed(t *Thread, self Value) bool {
	switch o := self.o.(type) {
	case *Instance:
		_, ok := o.getSlot(nameClosedFlag)
		return ok
	case *FileIO:
		return o.fd < 0
	case *ioPlain:
		return o.dict != nil && o.dict.getStr(nameClosedFlag) != nil
	}
	return false
}

func ioBaseClose(t *Thread, self Value, _ []Value) (Value, error) {
	if ioBaseClosed(t, self) {
		return None, nil
	}
	_, err := CallMethod(t, self, nameFlush)
	if e := SetAttr(t, self, nameClosedFlag, True); err == nil {
		err = e
	}
	return None, err
}

// ioBaseDel is the end of an object that nobody closed.
func ioBaseDel(t *Thread, v Value) error {
	if closed, err := isClosed(t, v); err != nil || closed {
		return nil
	}
	_, err := CallMethod(t, v, nameClose)
	return err
}

func ioBaseNext(t *Thread, v Value) (Value, error) {
	line, err := CallMethod(t, v, nameReadLine)
	if err != nil {
		return None, err
	}
	n, err := Len(t, line)
	if err != nil {
		return None, err
	}
	if n == 0 {
		return Exhausted(t)
	}
	return line, nil
}

// countArg is an argument that counts; None and what is negative mean all.
func countArg(t *Thread, v Value) (int, error) {
	if v.IsNone() {
		return -1, nil
	}
	if !HasIndex(v) {
		return 0, TypeErrorf("argument should be integer or None, not '%s'", textType(v))
	}
	n, err := IndexInt(t, v, TypeOverflowError)
	return max(n, -1), err
}

// newSizeArg is an argument of truncate that is not None.
func newSizeArg(t *Thread, v Value) (int, error) {
	if !HasIndex(v) {
		return 0, TypeErrorf("argument should be integer or None, not '%s'", textType(v))
	}
	return IndexInt(t, v, TypeOverflowError)
}

// positionArg is an argument that is a position.
func positionArg(t *Thread, v Value) (int64, error) {
	n, err := IndexInt(t, v, TypeOverflowError)
	return int64(n), err
}

func ioBaseReadLine(t *Thread, self Value, args []Value) (Value, error) {
	limit, err := countArg(t, args[0])
	if err != nil {
		return None, err
	}
	peek, err := FindAttr(t, self, namePeek)
	if err != nil {
		return None, err
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		n := 1
		if !peek.IsUnset() {
			ahead, err := Call(t, peek, Int(1))
			if err != nil {
				return None, err
			}
			b := bytesOf(ahead)
			if b == nil {
				return None, Errorf(TypeOSError, "peek() should have returned a bytes object, not '%s'", textType(ahead))
			}
			if len(b.b) > 0 {
				n = len(b.b)
				if limit >= 0 {
					n = min(n, limit-len(line))
				}
				if i := indexByte(b.b[:n], '\n'); i >= 0 {
					n = i + 1
				}
			}
		}
		part, err := CallMethod(t, self, nameRead, Int(int64(n)))
		if err != nil {
			return None, err
		}
		b := bytesOf(part)
		if b == nil {
			return None, Errorf(TypeOSError, "read() should have returned a bytes object, not '%s'", textType(part))
		}
		if len(b.b) == 0 {
			break
		}
		if err := t.grow(len(line)+len(b.b), cap(line), 1); err != nil {
			return None, err
		}
		line = append(line, b.b...)
		if line[len(line)-1] == '\n' {
			break
		}
	}
	return NewBytes(line), nil
}

func indexByte(b []byte, c byte) int {
	for i, x := range b {
		if x == c {
			return i
		}
	}
	return -1
}

// ioBaseReadLines iterates over the object.
func ioBaseReadLines(t *Thread, self Value, args []Value) (Value, error) {
	hint, err := countArg(t, args[0])
	if err != nil {
		return None, err
	}
	var lines []Value
	size := 0
	err = Iterate(t, self, func(line Value) error {
		if err := t.grow(len(lines), cap(lines), 24); err != nil {
			return err
		}
		lines = append(lines, line)
		if hint <= 0 {
			return nil
		}
		n, err := Len(t, line)
		if err != nil {
			return err
		}
		if size += n; size > hint {
			return errStop
		}
		return nil
	})
	return NewList(lines), err
}

func ioBaseWriteLines(t *Thread, self Value, args []Value) (Value, error) {
	if err := checkOpen(t, self); err != nil {
		return None, err
	}
	return None, Iterate(t, args[0], func(line Value) error {
		_, err := CallMethod(t, self, nameWrite, line)
		return err
	})
}

func rawIOBaseSpec() typeSpec {
	missing := func(*Thread, Value, []Value) (Value, error) { return None, NewException(TypeNotImplementedError) }
	return typeSpec{
		Base:   TypeIOBase,
		Module: "_io",
		Doc:    "The base of streams of bytes without a buffer.",
		Flags:  ioFlags,
		Methods: []FuncDef{
			{Name: "read", Sig: "(size=-1, /)", Fn: rawIOBaseRead},
			{Name: "readall", Sig: "()", Fn: rawIOBaseReadAll, Doc: "Read until the end."},
			{Name: "readinto", Sig: "(*args)", Fn: missing},
			{Name: "write", Sig: "(*args)", Fn: missing},
		},
	}
}

func rawIOBaseRead(t *Thread, self Value, args []Value) (Value, error) {
	n, err := IndexInt(t, args[0], TypeOverflowError)
	if err != nil {
		return None, err
	}
	if n < 0 {
		return CallMethod(t, self, nameReadAll)
	}
	b, got, err := readIntoFresh(t, self, n)
	if err != nil || got < 0 {
		return None, err
	}
	return NewBytes(b), nil
}

// readIntoFresh reads at most n bytes by the method readinto of a stream; got is -1 if there are none yet.
func readIntoFresh(t *Thread, raw Value, n int) (b []byte, got int, err error) {
	if err := t.alloc(n); err != nil {
		return nil, 0, err
	}
	buf := &ByteArray{b: make([]byte, n)}
	r, err := CallMethod(t, raw, nameReadInto, Obj(buf))
	if err != nil {
		return nil, 0, err
	}
	if r.IsNone() {
		return nil, -1, nil
	}
	got, err = IndexInt(t, r, TypeValueError)
	if err != nil {
		return nil, 0, err
	}
	if got < 0 || got > n || got > len(buf.b) {
		return nil, 0, Errorf(TypeOSError, "raw readinto() returned invalid length %d (should have been between 0 and %d)", got, n)
	}
	return buf.b[:got:got], got, nil
}

func rawIOBaseReadAll(t *Thread, self Value, _ []Value) (Value, error) {
	var all []byte
	for {
		part, err := CallMethod(t, self, nameRead, Int(ioBufferSize))
		if err != nil {
			return None, err
		}
		if part.IsNone() {
			if all == nil {
				return None, nil
			}
			return NewBytes(all), nil
		}
		b := bytesOf(part)
		if b == nil {
			return None, TypeErrorf("read() should return bytes")
		}
		if len(b.b) == 0 {
			return NewBytes(all), nil
		}
		if err := t.grow(len(all)+len(b.b), cap(all), 1); err != nil {
			return None, err
		}
		all = append(all, b.b...)
	}
}

func bufferedIOBaseSpec() typeSpec {
	return typeSpec{
		Base:   TypeIOBase,
		Module: "_io",
		Doc:    "The base of streams of bytes with a buffer.",
		Flags:  ioFlags,
		Methods: []FuncDef{
			{Name: "detach", Sig: "()", Fn: unsupportedMethod("detach")},
			{Name: "read", Sig: "(size=-1, /)", Fn: unsupportedMethod("read")},
			{Name: "read1", Sig: "(size=-1, /)", Fn: unsupportedMethod("read1")},
			{Name: "readinto", Sig: "(buffer, /)", Fn: bufferedReadInto(nameRead)},
			{Name: "readinto1", Sig: "(buffer, /)", Fn: bufferedReadInto(nameRead1)},
			{Name: "write", Sig: "(b, /)", Fn: unsupportedMethod("write")},
		},
	}
}

// bufferedReadInto is readinto by way of another method.
func bufferedReadInto(method *Str) ioMethod {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		into, err := writableBuffer(method.s, args[0])
		if err != nil {
			return None, err
		}
		part, err := CallMethod(t, self, method, Int(int64(len(into))))
		if err != nil {
			return None, err
		}
		b := bytesOf(part)
		if b == nil {
			return None, TypeErrorf("read() should return bytes")
		}
		if into, err = writableBuffer(method.s, args[0]); err != nil {
			return None, err
		}
		if len(b.b) > len(into) {
			return None, ValueErrorf("read() returned too much data: %d bytes requested, %d returned", len(into), len(b.b))
		}
		return Int(int64(copy(into, b.b))), nil
	}
}

// writableBuffer is the memory of an argument that is read into: valid until code of the language runs.
func writableBuffer(function string, v Value) ([]byte, error) {
	if m, ok := v.o.(*MemoryView); ok && !m.readonly && !m.released && m.contiguous() {
		return m.bytes(), nil
	}
	if a := byteArrayOf(v); a != nil {
		return a.b, nil
	}
	return nil, TypeErrorf("%s() argument must be read-write bytes-like object, not %s", function, argTypeName(v))
}

func textIOBaseSpec() typeSpec {
	none := func(*Thread, Value, []Value) (Value, error) { return None, nil }
	return typeSpec{
		Base:   TypeIOBase,
		Module: "_io",
		Doc:    "The base of streams of text.",
		Flags:  ioFlags,
		Methods: []FuncDef{
			{Name: "detach", Sig: "()", Fn: unsupportedMethod("detach")},
			{Name: "read", Sig: "(size=-1, /)", Fn: unsupportedMethod("read")},
			{Name: "readline", Sig: "(size=-1, /)", Fn: unsupportedMethod("readline")},
			{Name: "write", Sig: "(s, /)", Fn: unsupportedMethod("write")},
			{Name: "encoding", Kind: KindGetter, Fn: none},
			{Name: "errors", Kind: KindGetter, Fn: none},
			{Name: "newlines", Kind: KindGetter, Fn: none},
		},
	}
}
