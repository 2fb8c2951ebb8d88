package interp

func textIOSpec() typeSpec {
	// ask hands a question on to the buffer.
	ask := func(method *Str) ioMethod {
		return func(t *Thread, self Value, _ []Value) (Value, error) {
			s := textIOOf(self)
			if err := s.attached(); err != nil {
				return None, err
			}
			return CallMethod(t, t.in.bufferUnder(s), method)
		}
	}
	get := func(f func(t *Thread, s *TextIO) (Value, error)) ioMethod {
		return func(t *Thread, self Value, _ []Value) (Value, error) {
			s := textIOOf(self)
			if err := s.attached(); err != nil {
				return None, err
			}
			return f(t, s)
		}
	}
	return typeSpec{
		Base:    TypeTextIOBase,
		Module:  "_io",
		Doc:     "A stream of text over a stream of bytes.\n\nencoding and errors say how text becomes bytes, newline how lines end: None makes\nall line ends \"\\n\" when reading; otherwise see open().",
		Flags:   ioFlags,
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeTextIO, Obj(&TextIO{buffer: Unset})), nil
			},
			Init: textIOInit,
			Repr: textIORepr,
			Next: textIONext,
		},
		Methods: []FuncDef{
			{Name: "write", Sig: "(text, /)", Fn: streamWrite, Doc: "Write text; gives the number of its characters."},
			{Name: "read", Sig: "(size=-1, /)", Fn: textIORead, Doc: "Read at most size characters, or all."},
			{Name: "readline", Sig: "(size=-1, /)", Fn: textIOReadLine, Doc: "Read a line, or at most size characters of it."},
			{Name: "flush", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := textIOOf(self)
				if err := s.attached(); err != nil {
					return None, err
				}
				return None, s.flush(t)
			}},
			{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return None, textIOOf(self).close(t, self) }},
			{Name: "detach", Sig: "()", Doc: "Give up the buffer, and return it.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := textIOOf(self)
				if err := s.attached(); err != nil {
					return None, err
				}
				if _, err := CallMethod(t, self, nameFlush); err != nil {
					return None, err
				}
				buffer := t.in.bufferUnder(s)
				t.in.adopt(buffer, buffer.o)
				s.buffer, s.detached, s.stdio = Unset, true, false
				s.unwatch(t.in)
				return buffer, nil
			}},
			{Name: "seek", Sig: "(cookie, whence=0, /)", Fn: textIOSeek, Doc: "Go to a position that tell() gave, to 0, or with whence 2 to the end."},
			{Name: "tell", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := textIOOf(self)
				if err := s.check(t); err != nil {
					return None, err
				}
				return s.tell(t, self)
			}},
			{Name: "truncate", Sig: "(pos=None, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := textIOOf(self)
				if err := s.attached(); err != nil {
					return None, err
				}
				size := args[0]
				if _, err := CallMethod(t, self, nameFlush); err != nil {
					return None, err
				}
				return CallMethod(t, t.in.bufferUnder(s), nameTruncate, size)
			}},
			{Name: "reconfigure", Sig: "(*, encoding=None, errors=None, newline=<unset>, line_buffering=None, write_through=None)", Fn: textIOReconfigure},
			{Name: "fileno", Sig: "()", Fn: ask(nameFileNo)},
			{Name: "isatty", Sig: "()", Fn: ask(nameIsATTY)},
			{Name: "readable", Sig: "()", Fn: ask(nameReadable)},
			{Name: "writable", Sig: "()", Fn: ask(nameWritable)},
			{Name: "seekable", Sig: "()", Fn: ask(nameSeekable)},
			{Name: "buffer", Kind: KindMember, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := textIOOf(self)
				if s.attached() != nil {
					return None, nil
				}
				return t.in.bufferUnder(s), nil
			}},
			{Name: "closed", Kind: KindGetter, Fn: get(func(t *Thread, s *TextIO) (Value, error) {
				closed, err := s.isClosed(t)
				return Bool(closed), err
			})},
			{Name: "name", Kind: KindGetter, Fn: get(func(t *Thread, s *TextIO) (Value, error) {
				if s.stdio && s.buffer.IsUnset() {
					return String(standardNames[s.fd]), nil
				}
				return GetAttr(t, s.buffer, nameNamePlain)
			})},
			{Name: "encoding", Kind: KindMember, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return String(textIOOf(self).encoding), nil }},
			{Name: "errors", Kind: KindGetter, Fn: get(func(_ *Thread, s *TextIO) (Value, error) { return String(s.errors), nil })},
			{Name: "newlines", Kind: KindGetter, Fn: get(func(_ *Thread, s *TextIO) (Value, error) {
				if s.decoder == nil || s.decoder.nl == nil {
					return None, nil
				}
				return s.decoder.nl.value(), nil
			})},
			{Name: "line_buffering", Kind: KindMember, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return Bool(textIOOf(self).lineBuf), nil }},
			{Name: "write_through", Kind: KindMember, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return Bool(textIOOf(self).through), nil }},
			{Name: "_CHUNK_SIZE", Kind: KindGetter, Fn: get(func(*Thread, *TextIO) (Value, error) { return Int(textChunk), nil })},
			noPickle,
		},
	}
}

func textIORepr(t *Thread, v Value) (Value, error) {
	s := textIOOf(v)
	if s.codec == nil {
		return None, uninitializedFile()
	}
	text := "<" + v.Type().name
	for _, name := range [...]*Str{nameNamePlain, nameMode} {
		x, err := FindAttr(t, v, name)
		if err != nil {
			if isException(err, TypeValueError) {
				continue
			}
			return None, err
		}
		if x.IsUnset() {
			continue
		}
		r, err := reprNested(t, v, x)
		if err != nil {
			return None, err
		}
		text += " " + name.s + "=" + r
	}
	return String(text + " encoding=" + quoteStr(s.encoding) + ">"), nil
}

func streamWrite(t *Thread, self Value, args []Value) (Value, error) {
	s := textIOOf(self)
	if err := s.attached(); err != nil {
		return None, err
	}
	text := strOf(args[0])
	if text == nil {
		return None, TypeErrorf("write() argument must be str, not %s", argTypeName(args[0]))
	}
	return Int(int64(text.length())), s.write(t, text)
}

func textIOReconfigure(t *Thread, self Value, args []Value) (Value, error) {
	s := textIOOf(self)
	encoding, errors, newline := args[0], args[1], args[2]
	if s.text != "" && (!encoding.IsNone() || !errors.IsNone() || !newline.IsUnset()) {
		return None, unsupported("It is not possible to set the encoding or newline of stream after the first read")
	}
	nl, none := s.newlineIs, s.noNewline
	var err error
	if !newline.IsUnset() {
		if nl, none, err = newlineArg(newline, "reconfigure() argument 'newline'", false); err != nil {
			return None, err
		}
	}
	enc, handler := s.encoding, s.errors
	if !encoding.IsNone() || !errors.IsNone() {
		given, h, err := textCodecArgs("reconfigure", encoding, errors)
		if err != nil {
			return None, err
		}
		if !encoding.IsNone() {
			enc, handler = given, h
		}
		if !errors.IsNone() {
			handler = h
		}
	}
	lineBuf, through := s.lineBuf, s.through
	for i, to := range []*bool{&lineBuf, &through} {
		if v := args[3+i]; !v.IsNone() {
			if *to, err = Truth(t, v); err != nil {
				return None, err
			}
		}
	}
	if err := s.check(t); err != nil {
		return None, err
	}
	if _, err := CallMethod(t, self, nameFlush); err != nil {
		return None, err
	}
	if enc != s.encoding || handler != s.errors || !newline.IsUnset() {
		c, err := findTextCodec(enc)
		if err != nil {
			return None, err
		}
		if c != s.codec {
			s.started = s.started || s.stdio
		}
		s.encoding, s.codec, s.errors = enc, c, handler
		s.setNewline(nl, none)
	}
	s.lineBuf, s.through = lineBuf, through
	return None, nil
}
