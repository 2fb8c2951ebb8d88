package interp

import "fmt"

const (
	unicodeErrorEncoding = iota
	unicodeErrorObject
	unicodeErrorStart
	unicodeErrorEnd
	unicodeErrorReason
)

// NewUnicodeDecodeError says that bytes [start, end) of b cannot be decoded.
func NewUnicodeDecodeError(encoding string, b []byte, start, end int, reason string) *Exception {
	return newUnicodeError(TypeUnicodeDecodeError, encoding, NewBytes(b), start, end, reason)
}

// NewUnicodeEncodeError says that characters [start, end) of s cannot be encoded.
func NewUnicodeEncodeError(encoding string, s Value, start, end int, reason string) *Exception {
	return newUnicodeError(TypeUnicodeEncodeError, encoding, s, start, end, reason)
}

func newUnicodeError(typ *Type, encoding string, object Value, start, end int, reason string) *Exception {
	e := NewException(typ, String(encoding), object, Int(int64(start)), Int(int64(end)), String(reason))
	copy(e.fields, e.args.o.(*Tuple).items)
	return e
}

func unicodeDecodeErrorExtra(s *typeSpec) { unicodeErrorExtra(s, 0, true, unicodeDecodeErrorStr) }

func unicodeEncodeErrorExtra(s *typeSpec) { unicodeErrorExtra(s, 0, false, unicodeEncodeErrorStr) }

func unicodeTranslateErrorExtra(s *typeSpec) { unicodeErrorExtra(s, 1, false, unicodeEncodeErrorStr) }

// unicodeErrorExtra fills in a class whose arguments are the fields from number first on; bytes: the object is one.
func unicodeErrorExtra(s *typeSpec, first int, bytes bool, str UnaryFunc) {
	s.Slots.New = excNew
	s.Slots.Str = str
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		if err := excInit(t, self, args, kw); err != nil {
			return err
		}
		e := excOf(self)
		if want := len(unicodeErrorFields) - first; len(args) != want {
			return TypeErrorf("function takes exactly %d arguments (%d given)", want, len(args))
		}
		var fields [5]Value
		fields[0] = Unset
		for i, v := range args {
			var err error
			if fields[first+i], err = unicodeErrorArg(t, first+i, i+1, v, bytes); err != nil {
				return err
			}
		}
		if bytes {
			b, ok := AsBytes(fields[unicodeErrorObject])
			if !ok {
				return TypeErrorf("a bytes-like object is required, not '%s'", fields[unicodeErrorObject].Type().name)
			}
			if bytesOf(fields[unicodeErrorObject]) == nil {
				fields[unicodeErrorObject] = NewBytes(append([]byte(nil), b...))
			}
		}
		copy(e.fields, fields[:])
		return nil
	}
	s.Methods = []FuncDef{
		excField("encoding", unicodeErrorEncoding),
		excField("object", unicodeErrorObject),
		unicodeErrorIndex("start", unicodeErrorStart),
		unicodeErrorIndex("end", unicodeErrorEnd),
		excField("reason", unicodeErrorReason),
	}
}

// unicodeErrorArg checks argument number n, which goes to the field.
func unicodeErrorArg(t *Thread, field, n int, v Value, bytes bool) (Value, error) {
	switch field {
	case unicodeErrorStart, unicodeErrorEnd:
		i, err := IndexInt(t, v, TypeOverflowError)
		return Int(int64(i)), err
	case unicodeErrorObject:
		if bytes {
			return v, nil
		}
	}
	if strOf(v) == nil {
		return None, TypeErrorf("argument %d must be str, not %s", n, argTypeName(v))
	}
	return v, nil
}

// unicodeErrorIndex is the row of start and end.
func unicodeErrorIndex(name string, i int) FuncDef {
	return FuncDef{Name: name, Kind: KindGetSet, Doc: exceptionFieldDocs[name], Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		e := excOf(self)
		if len(args) == 0 {
			if v := e.field(i); !v.IsUnset() {
				return v, nil
			}
			return Int(0), nil
		}
		if args[0].IsUnset() {
			return None, TypeErrorf("can't delete numeric/char attribute")
		}
		n := intOf(args[0])
		if n.IsUnset() {
			return None, TypeErrorf("an integer is required")
		}
		if !n.IsInt() {
			return None, Errorf(TypeOverflowError, "Python int too large to convert to C ssize_t")
		}
		e.setFieldAt(i, n)
		return None, nil
	}}
}

// unicodeErrorParts gives what the messages are made of: encoding, reason and the range.
func unicodeErrorParts(t *Thread, e *Exception) (encoding, reason string, start, end int64, err error) {
	text := func(i int) string {
		v := e.field(i)
		if v.IsUnset() || err != nil {
			return "<NULL>"
		}
		var s string
		s, err = ToStr(t, v)
		return s
	}
	encoding, reason = text(unicodeErrorEncoding), text(unicodeErrorReason)
	if v := e.field(unicodeErrorStart); v.IsInt() {
		start = v.n
	}
	if v := e.field(unicodeErrorEnd); v.IsInt() {
		end = v.n
	}
	return
}

func unicodeDecodeErrorStr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	obj := e.field(unicodeErrorObject)
	if obj.IsUnset() {
		return String(""), nil
	}
	encoding, reason, start, end, err := unicodeErrorParts(t, e)
	if err != nil {
		return None, err
	}
	if b := bytesOf(obj); b != nil && 0 <= start && start < int64(len(b.b)) && end == start+1 {
		return String(fmt.Sprintf("'%s' codec can't decode byte 0x%02x in position %d: %s", encoding, b.b[start], start, reason)), nil
	}
	return String(fmt.Sprintf("'%s' codec can't decode bytes in position %d-%d: %s", encoding, start, end-1, reason)), nil
}

// unicodeEncodeErrorStr serves translation too, which has no encoding.
func unicodeEncodeErrorStr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	obj := e.field(unicodeErrorObject)
	if obj.IsUnset() {
		return String(""), nil
	}
	encoding, reason, start, end, err := unicodeErrorParts(t, e)
	if err != nil {
		return None, err
	}
	what := fmt.Sprintf("'%s' codec can't encode", encoding)
	if e.typ.IsSubclass(TypeUnicodeTranslateError) {
		what = "can't translate"
	}
	if s := strOf(obj); s != nil && 0 <= start && start < int64(s.length()) && end == start+1 {
		c, _ := decodeChar(s.s[t.offset(s, int(start)):])
		form := `\x%02x`
		switch {
		case c > 0xFFFF:
			form = `\U%08x`
		case c > 0xFF:
			form = `\u%04x`
		}
		return String(fmt.Sprintf("%s character '"+form+"' in position %d: %s", what, c, start, reason)), nil
	}
	return String(fmt.Sprintf("%s characters in position %d-%d: %s", what, start, end-1, reason)), nil
}
