package interp

import "strings"

// codecState is what a program registered: error handlers by name, and the function of module codecs that finds the
// encodings which are not built in.
type codecState struct {
	handlers *Dict
	lookup   Value
	// ask is askHandler; that codecs know it only from here keeps them apart from what runs the language when Go
	// initialises their table.
	ask func(t *Thread, handler Value, e *Exception, what string, length func() int, accepts func(Value) bool) (Value, int, error)
}

// registered gives the error handler of a name; Unset if the program has none.
func (in *Interpreter) registered(name string) Value {
	if in.codecs != nil {
		if h, ok := in.codecs.handlers.GetStr(NewStr(name)); ok {
			return h
		}
	}
	return Unset
}

func (in *Interpreter) codecState() *codecState {
	if in.codecs == nil {
		in.codecs = &codecState{handlers: NewDict(), lookup: Unset, ask: askHandler}
	}
	return in.codecs
}

// askHandler calls a registered error handler. It gives what stands in for the trouble, and where in an object of that length to go on.
func askHandler(t *Thread, handler Value, e *Exception, what string, length func() int, accepts func(Value) bool) (Value, int, error) {
	r, err := Call(t, handler, Obj(e))
	if err != nil {
		return None, 0, err
	}
	tuple, _ := r.o.(*Tuple)
	if tuple == nil || len(tuple.items) != 2 || !accepts(tuple.items[0]) || intOf(tuple.items[1]).IsUnset() {
		return None, 0, TypeErrorf("%s", what)
	}
	at, err := IndexInt(t, tuple.items[1], TypeOverflowError)
	if err != nil {
		return None, 0, err
	}
	n := length()
	next := at
	if next < 0 {
		next += n
	}
	if next < 0 || next > n {
		return None, 0, Errorf(TypeIndexError, "position %d from error handler out of bounds", at)
	}
	return tuple.items[0], next, nil
}

// custom lets a registered handler decide about bytes [start, end).
func (d *decoder) custom(handler Value, start, end int, reason string) (int, error) {
	e := NewUnicodeDecodeError(d.codec, append([]byte(nil), d.in...), start, end, reason)
	length := func() int {
		if b := bytesOf(e.field(unicodeErrorObject)); b != nil { // which the handler may have replaced
			d.in = b.b
		}
		return len(d.in)
	}
	v, next, err := d.t.in.codecs.ask(d.t, handler, e, "decoding error handler must return (str, int) tuple", length,
		func(v Value) bool { return strOf(v) != nil })
	if err == nil && bytesOf(e.field(unicodeErrorObject)) == nil {
		err = TypeErrorf("object attribute must be bytes")
	}
	if err != nil {
		return 0, err
	}
	if err := d.t.grow(len(d.out)+len(strOf(v).s), cap(d.out), 1); err != nil {
		return 0, err
	}
	d.out = append(d.out, strOf(v).s...)
	return next, nil
}

// custom lets a registered handler decide about characters [start, end).
func (e *encoder) custom(handler Value, start, end int, reason string) (int, error) {
	exc := NewUnicodeEncodeError(e.codec, Value{e.s, 0}, start, end, reason)
	v, next, err := e.t.in.codecs.ask(e.t, handler, exc, "encoding error handler must return (str/bytes, int) tuple", e.s.length,
		func(v Value) bool { return strOf(v) != nil || bytesOf(v) != nil })
	if err != nil {
		return 0, err
	}
	var b []byte
	unit := max(e.width, 1)
	if s := strOf(v); s != nil {
		if !s.isASCII() && strings.HasPrefix(e.codec, "utf-") {
			return 0, exc
		}
		sub := &encoder{t: e.t, codec: e.codec, errors: "strict", s: s, put: appendByte, encode: e.encode, nested: true}
		if err := e.encode(sub); err != nil {
			return 0, exc
		}
		b = sub.out
	} else if b = bytesOf(v).b; len(b)%unit != 0 {
		return 0, exc
	}
	if err := e.t.grow(len(e.out)+len(b), cap(e.out), 1); err != nil {
		return 0, err
	}
	e.out = append(e.out, b...)
	return next, nil
}

// directCodecs are the encodings that CPython's str.encode and bytes.decode do without asking the registry; errors of the others get a note.
const directCodecs = " utf_8 utf8 utf_16 utf16 utf_32 utf32 ascii us_ascii latin1 latin_1 iso_8859_1 iso8859_1 "

// codecFailed adds the note about the encoding to an error.
func codecFailed(t *Thread, err error, doing, encoding string) error {
	e, ok := err.(*Exception)
	if !ok || e.typ == TypeLookupError || strings.Contains(directCodecs, " "+normalizeEncoding(encoding)+" ") {
		return err
	}
	if _, noteErr := excAddNote(t, Obj(e), []Value{String(doing + " with '" + encoding + "' codec failed")}); noteErr != nil {
		return noteErr
	}
	return err
}

// encodeAs is str.encode; unlike encode it knows the encodings that the program registered.
func encodeAs(t *Thread, s *Str, encoding, errors string) (Value, error) {
	b, err := encode(t, s, encoding, errors)
	if err == nil {
		return NewBytes(b), nil
	}
	info, found := t.customCodec(err, encoding)
	if !found {
		return None, codecFailed(t, err, "encoding", encoding)
	}
	r, err := t.callCodec(info, 0, "encoding", encoding, Value{s, 0}, errors)
	if err != nil {
		return None, err
	}
	if bytesOf(r) == nil {
		return None, TypeErrorf("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types", encoding, r.Type().name)
	}
	return r, nil
}

// decodeAs is bytes.decode; unlike decode it knows the encodings that the program registered.
func decodeAs(t *Thread, b []byte, encoding, errors string) (Value, error) {
	text, err := decode(t, b, encoding, errors)
	if err == nil {
		return String(text), nil
	}
	info, found := t.customCodec(err, encoding)
	if !found {
		return None, codecFailed(t, err, "decoding", encoding)
	}
	r, err := t.callCodec(info, 1, "decoding", encoding, NewBytes(append([]byte(nil), b...)), errors)
	if err != nil {
		return None, err
	}
	if strOf(r) == nil {
		return None, TypeErrorf("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types", encoding, r.Type().name)
	}
	return r, nil
}

// customCodec asks the program's encodings for one that is not built in, after err.
func (t *Thread) customCodec(err error, encoding string) (Value, bool) {
	if t.in.codecs == nil || t.in.codecs.lookup.IsUnset() || !isException(err, TypeLookupError) {
		return None, false
	}
	if _, unknown := findCodec(encoding, ""); unknown == nil {
		return None, false // the error was another
	}
	info, lookupErr := Call(t, t.in.codecs.lookup, String(encoding))
	return info, lookupErr == nil && tupleOf(info) != nil && len(tupleOf(info).items) == 4
}

// callCodec calls one of the functions of a codec.
func (t *Thread) callCodec(info Value, which int, doing, encoding string, v Value, errors string) (Value, error) {
	r, err := Call(t, tupleOf(info).items[which], v, String(errors))
	if err != nil {
		return None, codecFailed(t, err, doing, encoding)
	}
	pair := tupleOf(r)
	if pair == nil || len(pair.items) != 2 {
		return None, TypeErrorf("%s", [2]string{"encoder must return a tuple (object, integer)", "decoder must return a tuple (object,integer)"}[which])
	}
	return pair.items[0], nil
}

// codecsDef is the module that module codecs is written on.
func codecsDef() *ModuleDef {
	return &ModuleDef{
		Name:         "_codecs",
		Doc:          "The built-in encodings.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "find", Sig: "(encoding, /)", Doc: "The name of a built-in encoding; None if there is none.", Fn: codecsFind},
			{Name: "encode_text", Sig: "(text, encoding, errors='strict', /)", Doc: "A text as bytes.", Fn: codecsEncode},
			{Name: "decode_bytes", Sig: "(data, encoding, errors='strict', final=True, /)",
				Doc: "The text of bytes, and how many of them it took.", Fn: codecsDecode},
			{Name: "register_error", Sig: "(errors, handler, /)", Doc: "Make handler the error handler of that name.", Fn: codecsRegisterError},
			{Name: "registered_error", Sig: "(name, /)", Doc: "The error handler registered under a name; None if there is none.",
				Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					s, err := strArg(args[0], "lookup_error() argument")
					if err != nil {
						return None, err
					}
					return orNone(t.in.registered(s.s)), nil
				}},
			{Name: "replaced", Sig: "(text, errors, /)", Doc: "What a built-in error handler puts in the place of a text that cannot be encoded.", Fn: codecsReplaced},
			{Name: "set_lookup", Sig: "(function, /)", Doc: "Have function find the encodings that are not built in.",
				Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
					t.in.codecState().lookup = args[0]
					return None, nil
				}},
		},
	}
}

func codecsFind(t *Thread, _ Value, args []Value) (Value, error) {
	s, err := strArg(args[0], "lookup() argument")
	if err != nil {
		return None, err
	}
	if err := codecName(t, s); err != nil {
		return None, err
	}
	c, err := findCodec(s.s, "")
	switch {
	case err != nil:
		return None, nil
	case c == codecUTF8Sig:
		return String("utf-8-sig"), nil
	}
	return String(c.name), nil
}

func codecsEncode(t *Thread, _ Value, args []Value) (Value, error) {
	s, err := strArg(args[0], "encode() argument 1")
	if err != nil {
		return None, err
	}
	_, handler, _, err := codecArgs(t, "encode", args[1], orStrict(args[2]))
	if err != nil {
		return None, err
	}
	b, err := encode(t, s, strOf(args[1]).s, handler)
	return NewBytes(b), err
}

// orStrict is the name of an error handler; None stands for strict.
func orStrict(v Value) Value {
	if v.IsNone() {
		return Unset
	}
	return v
}

func codecsDecode(t *Thread, _ Value, args []Value) (Value, error) {
	b, err := bufferArg(args[0])
	if err != nil {
		return None, err
	}
	encoding, handler, _, err := codecArgs(t, "decode", args[1], orStrict(args[2]))
	if err != nil {
		return None, err
	}
	final, err := Truth(t, args[3])
	if err != nil {
		return None, err
	}
	c, err := findCodec(encoding, "decode")
	if err != nil {
		return None, err
	}
	b = append([]byte(nil), b...)
	if !final {
		b = b[:len(b)-incomplete(c, b)]
	}
	text, err := decode(t, b, encoding, handler)
	return NewTuple([]Value{String(text), Int(int64(len(b)))}), err
}

func codecsRegisterError(t *Thread, _ Value, args []Value) (Value, error) {
	s, err := strArg(args[0], "register_error() argument 1")
	if err != nil {
		return None, err
	}
	if args[1].Type().slots.Call == nil {
		return None, TypeErrorf("handler must be callable")
	}
	t.in.codecState().handlers.SetStr(s, args[1])
	return None, nil
}

func codecsReplaced(t *Thread, _ Value, args []Value) (Value, error) {
	s, handler := strOf(args[0]), strOf(args[1])
	if s == nil || handler == nil {
		return None, TypeErrorf("replaced() arguments must be str")
	}
	e := &encoder{t: t, codec: "ascii", errors: handler.s, s: s, put: appendByte}
	err := e.replace(s.s, 0, s.length(), "")
	return String(string(e.out)), err
}
