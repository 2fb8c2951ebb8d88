package interp

import (
	"strings"

	"terrarium/lang"
)

// stringRows lists the classes of texts and bytes.
func stringRows() []typeRow {
	return withReduce([]typeRow{
		{TypeStr, strSpec},
		{TypeBytes, bytesSpec},
		{TypeByteArray, byteArraySpec},
		{TypeMemoryView, memoryViewSpec},
		{TypeStrIter, strIterSpec},
		{TypeStrASCIIIter, strIterSpec},
		{TypeBytesIter, bytesIterSpec},
		{TypeByteArrayIter, byteArrayIterSpec},
		{TypeMemoryIter, memoryIterSpec},
	})
}

func strSpec() typeSpec {
	s := typeSpec{
		Doc:     "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nThe text of an object, or of bytes in an encoding.",
		Payload: true,
		Flags:   typeSelfMatch,
		Slots: Slots{
			New:      strNew,
			Repr:     strReprSlot,
			Str:      strStr,
			Hash:     func(t *Thread, v Value) (int64, error) { return int64(strOf(v).hashed()), nil },
			Len:      func(t *Thread, v Value) (int, error) { return strOf(v).length(), nil },
			Iter:     strIterOf,
			Compare:  strCompare,
			Contains: strContains,
			GetItem:  strGetItem,
			Concat:   strConcat,
			Repeat:   strRepeat,
		},
		Methods: []FuncDef{
			{Name: "__getnewargs__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{{strOf(self), 0}}), nil
			}},
			{Name: "__format__", Sig: "(format_spec, /)", Fn: strDunderFormat},
			{Name: "format", Sig: "(*args, **kwargs)", Fn: strFormat,
				Doc: "S.format(*args, **kwargs) -> str\n\nThe text with its replacement fields filled in from args and kwargs."},
			{Name: "format_map", Sig: "(mapping, /)", Fn: strFormatMap,
				Doc: "S.format_map(mapping) -> str\n\nThe text with its replacement fields filled in from mapping."},
			{Name: "encode", Sig: "(encoding='utf-8', errors='strict')", Fn: strEncode,
				Doc: "The text as bytes in an encoding."},
			{Name: "maketrans", Sig: "(x, y=<unrepresentable>, z=<unrepresentable>, /)", Kind: KindStatic, Fn: strMakeTrans,
				Doc: "A translation table for str.translate()."},
			{Name: "translate", Sig: "(table, /)", Fn: strTranslate,
				Doc: "The text with each character replaced by what the table says."},
			{Name: "join", Sig: "(iterable, /)", Fn: strJoin,
				Doc: "The strings of the iterable, with the text between them."},
		},
	}
	s.Slots.Binary[lang.BinMod] = strMod
	s.Methods = append(s.Methods, strSearchMethods()...)
	s.Methods = append(s.Methods, strSplitMethods()...)
	s.Methods = append(s.Methods, strPadMethods()...)
	s.Methods = append(s.Methods, strCaseMethods()...)
	s.Methods = append(s.Methods, strTestMethods()...)
	return s
}

var strNewDef = &FuncDef{Name: "str", Sig: "(object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)"}

func strNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if len(kw) == 0 && len(args) == 1 {
		r, err := strObject(t, args[0])
		if err != nil || cls == TypeStr {
			return r, err
		}
		return strOfClass(cls, strOf(r)), nil
	}
	if len(kw) == 0 && len(args) > 3 {
		return None, TypeErrorf("str expected at most 3 arguments, got %d", len(args))
	}
	bound, err := bindArgs(t, strNewDef, args, kw)
	if err != nil {
		return None, err
	}
	if cls == TypeStr && len(kw) == 0 {
		// The way CPython takes then has a message of its own.
		for i, name := range []string{"encoding", "errors"} {
			if v := bound[1+i]; v.IsNone() {
				return None, TypeErrorf("str() argument '%s' must be str, not NoneType", name)
			} else if !v.IsUnset() && strOf(v) == nil {
				break
			}
		}
	}
	obj, s := bound[0], emptyStr
	encoding, errors, decoding, err := codecArgs(t, "str", bound[1], bound[2])
	switch {
	case err != nil || obj.IsUnset():
	case !decoding:
		s, err = strValue(t, obj)
	case strOf(obj) != nil:
		err = TypeErrorf("decoding str is not supported")
	default:
		b, ok := bufferOf(obj)
		if !ok {
			return None, TypeErrorf("decoding to str: need a bytes-like object, %s found", obj.Type().name)
		}
		var text Value
		if text, err = decodeAs(t, b, encoding, errors); err == nil {
			s = strOf(text)
		}
	}
	if err != nil {
		return None, err
	}
	return strOfClass(cls, s), nil
}

// strOfClass makes an instance of str or of a class derived from it.
func strOfClass(cls *Type, s *Str) Value {
	return withPayload(cls, TypeStr, Value{s, 0})
}

// argTypeName is how messages about the type of an argument call it.
func argTypeName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().name
}

// strArg takes a str argument apart; what names it in the error: "find() argument 1".
func strArg(v Value, what string) (*Str, error) {
	if s := strOf(v); s != nil {
		return s, nil
	}
	return nil, TypeErrorf("%s must be str, not %s", what, argTypeName(v))
}

// strSame is a result that is s itself if nothing was taken away.
func strSame(t *Thread, s *Str, r string) Value {
	if len(r) == len(s.s) {
		return Value{s, 0}
	}
	return t.cutOf(s.s, r)
}

func strStr(t *Thread, v Value) (Value, error) { return Value{strOf(v), 0}, nil }

func strReprSlot(t *Thread, v Value) (Value, error) {
	s := strOf(v).s
	if err := t.alloc(2 * len(s)); err != nil {
		return None, err
	}
	return String(quoteStr(s)), nil
}

func strCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := strOf(v), strOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	switch op {
	case lang.CmpEq:
		return Bool(a.s == b.s), nil
	case lang.CmpNe:
		return Bool(a.s != b.s), nil
	}
	return Bool(ordered(strings.Compare(a.s, b.s), op)), nil // the order of WTF-8 is that of the code points
}

// ordered tells whether a comparison holds whose three-way result is c.
func ordered(c int, op lang.CmpOp) bool {
	switch op {
	case lang.CmpLt:
		return c < 0
	case lang.CmpLe:
		return c <= 0
	case lang.CmpGt:
		return c > 0
	case lang.CmpGe:
		return c >= 0
	case lang.CmpEq:
		return c == 0
	default:
		return c != 0
	}
}

func strContains(t *Thread, v, item Value) (bool, error) {
	sub := strOf(item)
	if sub == nil {
		return false, TypeErrorf("'in <string>' requires string as left operand, not %s", item.Type().name)
	}
	s := strOf(v).s
	t.spend(len(s))
	return strings.Contains(s, sub.s), nil
}

func strGetItem(t *Thread, v, key Value) (Value, error) {
	s := strOf(v)
	if sl, ok := key.o.(*Slice); ok {
		return strGetSlice(t, s, sl)
	}
	if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return None, TypeErrorf("string indices must be integers, not '%s'", key.Type().name)
	}
	i, err := IndexInt(t, key, TypeIndexError)
	if err != nil {
		return None, err
	}
	n := s.length()
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return None, Errorf(TypeIndexError, "string index out of range")
	}
	if n == len(s.s) {
		return Value{&latin1Strs[s.s[i]], 0}, nil
	}
	p := t.offset(s, i)
	_, w := decodeChar(s.s[p:])
	return charString(s.s[p : p+w]), nil
}

func strGetSlice(t *Thread, s *Str, sl *Slice) (Value, error) {
	start, stop, step, count, err := sliceIndices(t, sl, s.length())
	if err != nil {
		return None, err
	}
	switch {
	case count == 0:
		return Value{emptyStr, 0}, nil
	case step == 1 && count == s.length():
		return Value{s, 0}, nil
	case step == 1:
		return t.cutOf(s.s, t.strSlice(s, start, stop)), nil
	}
	if err := t.alloc(min(count*4, len(s.s))); err != nil {
		return None, err
	}
	if s.isASCII() {
		b := make([]byte, count)
		for i := range b {
			b[i] = s.s[start+i*step]
		}
		return t.textOf(b), nil
	}
	b := make([]byte, 0, min(count*4, len(s.s)))
	p := t.offset(s, start)
	for i := range count {
		_, w := decodeChar(s.s[p:])
		b = append(b, s.s[p:p+w]...)
		if i < count-1 {
			p = skipChars(s.s, p, step)
		}
	}
	return t.textOf(b), nil
}

// skipChars moves byte position p by n characters, which s must have.
func skipChars(s string, p, n int) int {
	for ; n > 0; n-- {
		p = nextCharStart(s, p)
	}
	for ; n < 0; n++ {
		p = lastCharStart(s[:p])
	}
	return p
}

func strConcat(t *Thread, v, w Value) (Value, error) {
	b := strOf(w)
	if b == nil {
		return None, TypeErrorf("can only concatenate str (not \"%s\") to str", w.Type().name)
	}
	r, err := t.concat(strOf(v), b)
	if err != nil {
		return None, err
	}
	return Value{r, 0}, nil
}

func strRepeat(t *Thread, v, times Value) (Value, error) {
	s := strOf(v)
	n, err := repeatCount(t, times)
	if err != nil {
		return None, err
	}
	switch {
	case n <= 0 || s.s == "":
		return Value{emptyStr, 0}, nil
	case n == 1:
		return Value{s, 0}, nil
	}
	if n > maxSize/s.length() {
		return None, Errorf(TypeOverflowError, "repeated string is too long")
	}
	if n > maxSize/len(s.s) {
		return None, NewException(TypeMemoryError)
	}
	if err := t.alloc(n * len(s.s)); err != nil {
		return None, err
	}
	r, b := t.makeStr(n * len(s.s))
	for done := copy(b, s.s); done < len(b); {
		done += copy(b[done:], b[:done])
	}
	if s.n > 0 {
		r.n = (s.n-1)*n + 1
	}
	return Value{r, 0}, nil
}

// maxSize is the greatest length that CPython would consider (sys.maxsize).
const maxSize = 1<<63 - 1

// strIter iterates over the characters of a str.
type strIter struct {
	typ *Type
	s   *Str // nil at the end
	pos int  // in bytes
}

func (it *strIter) Type() *Type { return it.typ }

func strIterOf(t *Thread, v Value) (Value, error) {
	s := strOf(v)
	typ := TypeStrIter
	if v.o == Object(s) && s.isASCII() {
		typ = TypeStrASCIIIter
	}
	return Obj(&strIter{typ: typ, s: s}), nil
}

func strIterSpec() typeSpec {
	return typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{
			Iter: func(t *Thread, v Value) (Value, error) { return v, nil },
			Next: strIterNext,
		},
		Methods: []FuncDef{
			{Name: "__length_hint__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				it := self.o.(*strIter)
				if it.s == nil {
					return Int(0), nil
				}
				return Int(int64(countChars(it.s.s[it.pos:]))), nil
			}},
		},
	}
}

func strIterNext(t *Thread, v Value) (Value, error) {
	it := v.o.(*strIter)
	if it.s == nil {
		return Unset, nil
	}
	s := it.s.s
	if it.pos == len(s) {
		it.s = nil
		return Unset, nil
	}
	if c := s[it.pos]; c < 128 {
		it.pos++
		return Value{&latin1Strs[c], 0}, nil
	}
	_, w := decodeChar(s[it.pos:])
	it.pos += w
	return charString(s[it.pos-w : it.pos]), nil
}
