package interp

var bufferedDef = &FuncDef{Name: "Buffered", Sig: "(raw, buffer_size=8192)"}

// bufferedInit is the constructor of the class that checks the raw stream by the given methods.
func bufferedInit(name string, reads, writes bool) InitFunc {
	def := &FuncDef{Name: name, Sig: bufferedDef.Sig}
	return func(t *Thread, self Value, args []Value, kw []*Str) error {
		a, err := bindArgs(t, def, args, kw)
		if err != nil {
			return err
		}
		raw := a[0]
		size, err := IndexInt(t, a[1], TypeOverflowError)
		if err != nil {
			return err
		}
		b := bufferedOf(self)
		if b.layers, err = layer(raw); err != nil {
			return err
		}
		b.raw, b.detached, b.in, b.at, b.out = Unset, false, nil, 0, nil
		if reads && writes {
			if err := checkAble(t, raw, nameSeekable, "File or stream is not seekable."); err != nil {
				return err
			}
		}
		if reads {
			if err := checkAble(t, raw, nameReadable, "File or stream is not readable."); err != nil {
				return err
			}
		}
		if writes {
			if err := checkAble(t, raw, nameWritable, "File or stream is not writable."); err != nil {
				return err
			}
		}
		if size <= 0 {
			return ValueErrorf("buffer size must be strictly positive")
		}
		if err := t.alloc(size); err != nil {
			return err
		}
		b.raw, b.size = raw, size
		t.in.adopt(raw, self.o)
		if self.o == Object(b) && !b.watched {
			b.watched = true
			t.in.noteFinalizable(b)
		}
		return nil
	}
}

func bufferedSpec(typ *Type, name, doc string, reads, writes bool) typeSpec {
	s := typeSpec{
		Base:    TypeBufferedIOBase,
		Module:  "_io",
		Doc:     doc,
		Flags:   ioFlags,
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, typ, Obj(&Buffered{typ: typ, raw: Unset})), nil
			},
			Init: bufferedInit(name, reads, writes),
			Repr: bufferedRepr,
		},
		Methods: bufferedMethods(),
	}
	if reads {
		s.Slots.Next = bufferedNext
		s.Methods = append(s.Methods, bufferedReadMethods()...)
	}
	if writes {
		s.Methods = append(s.Methods, FuncDef{Name: "write", Sig: "(buffer, /)", Fn: bufferedWrite, Doc: "Write bytes; gives their number."},
			FuncDef{Name: "writable", Sig: "()", Fn: bufferedAsk(nameWritable)})
	}
	return s
}

func bufferedReaderSpec() typeSpec {
	return bufferedSpec(TypeBufferedReader, "BufferedReader", "A stream of bytes that reads a raw stream ahead.", true, false)
}

func bufferedWriterSpec() typeSpec {
	return bufferedSpec(TypeBufferedWriter, "BufferedWriter", "A stream of bytes that gathers what is written for a raw stream.", false, true)
}

func bufferedRandomSpec() typeSpec {
	return bufferedSpec(TypeBufferedRandom, "BufferedRandom", "A stream of bytes that reads and writes a raw stream.", true, true)
}

func bufferedRepr(t *Thread, v Value) (Value, error) {
	var name Value
	err := bufferedOf(v).check()
	if err == nil {
		name, err = FindAttr(t, v, nameNamePlain)
	}
	if err != nil {
		if isException(err, TypeValueError) {
			return String("<" + v.Type().name + ">"), nil
		}
		return None, err
	}
	if name.IsUnset() {
		return String("<" + v.Type().name + ">"), nil
	}
	r, err := reprNested(t, v, name)
	return String("<" + v.Type().name + " name=" + r + ">"), err
}

// reprNested is the repr of a part of v, which may contain v.
func reprNested(t *Thread, v, part Value) (string, error) {
	if !t.reprEnter(v.o) {
		return "", Errorf(TypeRuntimeError, "reentrant call inside %s.__repr__", v.Type().name)
	}
	defer t.reprLeave(v.o)
	return Repr(t, part)
}

// bufferedAsk hands a question on to the raw stream.
func bufferedAsk(method *Str) ioMethod {
	return func(t *Thread, self Value, _ []Value) (Value, error) {
		b := bufferedOf(self)
		if err := b.check(); err != nil {
			return None, err
		}
		return CallMethod(t, b.raw, method)
	}
}

// bufferedAttr reads an attribute of the raw stream.
func bufferedAttr(name *Str) ioMethod {
	return func(t *Thread, self Value, _ []Value) (Value, error) {
		b := bufferedOf(self)
		if err := b.check(); err != nil {
			return None, err
		}
		return GetAttr(t, b.raw, name)
	}
}

func bufferedMethods() []FuncDef {
	return []FuncDef{
		{Name: "raw", Kind: KindMember, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bufferedOf(self)
			if b.raw.IsUnset() {
				return None, nil
			}
			return b.raw, nil
		}},
		{Name: "closed", Kind: KindGetter, Fn: bufferedAttr(nameClosed)},
		{Name: "name", Kind: KindGetter, Fn: bufferedAttr(nameNamePlain)},
		{Name: "mode", Kind: KindGetter, Fn: bufferedAttr(nameMode)},
		{Name: "seekable", Sig: "()", Fn: bufferedAsk(nameSeekable)},
		{Name: "fileno", Sig: "()", Fn: bufferedAsk(nameFileNo)},
		{Name: "isatty", Sig: "()", Fn: bufferedAsk(nameIsATTY)},
		{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return None, bufferedOf(self).close(t, self) }},
		{Name: "flush", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bufferedOf(self)
			if !b.canWrite() {
				if err := b.check(); err != nil {
					return None, err
				}
				if closed, err := b.isClosed(t); err != nil || closed {
					return None, firstError(err, closedFile())
				}
				return CallMethod(t, b.raw, nameFlush)
			}
			if err := b.open(t, "flush"); err != nil {
				return None, err
			}
			return None, b.flush(t)
		}},
		{Name: "detach", Sig: "()", Doc: "Give up the raw stream, and return it.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bufferedOf(self)
			if err := b.check(); err != nil {
				return None, err
			}
			if _, err := CallMethod(t, self, nameFlush); err != nil {
				return None, err
			}
			raw := b.raw
			t.in.adopt(raw, raw.o)
			b.raw, b.detached = Unset, true
			b.unwatch(t.in)
			return raw, nil
		}},
		{Name: "tell", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bufferedOf(self)
			if err := b.check(); err != nil {
				return None, err
			}
			pos, err := b.tell(t)
			return Int(pos), err
		}},
		{Name: "seek", Sig: "(target, whence=0, /)", Fn: bufferedSeek},
		{Name: "truncate", Sig: "(pos=None, /)", Fn: bufferedTruncate},
		noPickle,
	}
}

// firstError is the first of two errors that there is.
func firstError(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func bufferedReadMethods() []FuncDef {
	// reading is a method that reads; what is its name in errors.
	reading := func(what string, f func(t *Thread, b *Buffered, args []Value) (Value, error)) ioMethod {
		return func(t *Thread, self Value, args []Value) (Value, error) {
			b := bufferedOf(self)
			if err := b.open(t, what); err != nil {
				return None, err
			}
			return f(t, b, args)
		}
	}
	readInto := func(once bool) func(t *Thread, b *Buffered, args []Value) (Value, error) {
		return func(t *Thread, b *Buffered, args []Value) (Value, error) {
			into, err := writableBuffer("readinto", args[0])
			if err != nil {
				return None, err
			}
			var data []byte
			none := false
			if once {
				data, err = b.read1(t, len(into))
			} else {
				data, none, err = b.read(t, len(into))
			}
			if err != nil || none {
				return None, err
			}
			if into, err = writableBuffer("readinto", args[0]); err != nil {
				return None, err
			}
			return Int(int64(copy(into, data))), nil
		}
	}
	return []FuncDef{
		{Name: "readable", Sig: "()", Fn: bufferedAsk(nameReadable)},
		{Name: "read", Sig: "(size=-1, /)", Doc: "Read size bytes, or all that is left.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			b := bufferedOf(self)
			if err := b.check(); err != nil {
				return None, err
			}
			n := -1
			if !args[0].IsNone() {
				var err error
				if !HasIndex(args[0]) {
					return None, TypeErrorf("argument should be integer or None, not '%s'", textType(args[0]))
				}
				if n, err = IndexInt(t, args[0], TypeOverflowError); err != nil {
					return None, err
				}
				if n < -1 {
					return None, ValueErrorf("read length must be non-negative or -1")
				}
			}
			if err := b.open(t, "read"); err != nil {
				return None, err
			}
			var data []byte
			var none bool
			var err error
			if n < 0 {
				data, none, err = b.readAll(t)
			} else {
				data, none, err = b.read(t, n)
			}
			if none {
				return None, err
			}
			return NewBytes(data), err
		}},
		{Name: "read1", Sig: "(size=-1, /)", Doc: "Read at most size bytes, with one read of the raw stream at most.", Fn: reading("read", func(t *Thread, b *Buffered, args []Value) (Value, error) {
			n, err := IndexInt(t, args[0], TypeOverflowError)
			if err != nil {
				return None, err
			}
			data, err := b.read1(t, n)
			return NewBytes(data), err
		})},
		{Name: "readinto", Sig: "(buffer, /)", Fn: reading("readinto", readInto(false))},
		{Name: "readinto1", Sig: "(buffer, /)", Fn: reading("readinto", readInto(true))},
		{Name: "readline", Sig: "(size=-1, /)", Fn: reading("readline", func(t *Thread, b *Buffered, args []Value) (Value, error) {
			limit, err := countArg(t, args[0])
			if err != nil {
				return None, err
			}
			line, err := b.readLine(t, limit)
			return NewBytes(line), err
		})},
		{Name: "peek", Sig: "(size=0, /)", Doc: "Bytes that were read ahead; the position stays.", Fn: reading("peek", func(t *Thread, b *Buffered, _ []Value) (Value, error) {
			if err := b.beforeRead(t); err != nil {
				return None, err
			}
			_, err := b.fill(t)
			return NewBytes(append([]byte(nil), b.ahead()...)), err
		})},
	}
}

func bufferedNext(t *Thread, v Value) (Value, error) {
	b := bufferedOf(v)
	if v.o != Object(b) {
		return ioBaseNext(t, v)
	}
	if err := b.open(t, "readline"); err != nil {
		return None, err
	}
	line, err := b.readLine(t, -1)
	if err != nil {
		return None, err
	}
	if len(line) == 0 {
		return Exhausted(t)
	}
	return NewBytes(line), nil
}

func bufferedWrite(t *Thread, self Value, args []Value) (Value, error) {
	b := bufferedOf(self)
	if err := b.check(); err != nil {
		return None, err
	}
	p, err := bufferArg(args[0])
	if err != nil {
		return None, err
	}
	if err := b.open(t, "write"); err != nil {
		return None, err
	}
	n := len(p)
	if err := t.alloc(n); err != nil {
		return None, err
	}
	return Int(int64(n)), b.write(t, p)
}

func bufferedSeek(t *Thread, self Value, args []Value) (Value, error) {
	b := bufferedOf(self)
	if err := b.check(); err != nil {
		return None, err
	}
	whence, err := cInt(t, args[1])
	if err != nil {
		return None, err
	}
	if whence < 0 || whence > 2 {
		return None, ValueErrorf("whence value %d unsupported", whence)
	}
	if err := b.open(t, "seek"); err != nil {
		return None, err
	}
	if err := checkAble(t, b.raw, nameSeekable, "File or stream is not seekable."); err != nil {
		return None, err
	}
	pos, err := positionArg(t, args[0])
	if err != nil {
		return None, err
	}
	pos, err = b.seek(t, pos, whence)
	return Int(pos), err
}

func bufferedTruncate(t *Thread, self Value, args []Value) (Value, error) {
	b := bufferedOf(self)
	if err := b.open(t, "truncate"); err != nil {
		return None, err
	}
	if !b.canWrite() {
		return None, unsupported("truncate")
	}
	if err := b.flush(t); err != nil {
		return None, err
	}
	return CallMethod(t, b.raw, nameTruncate, args[0])
}
