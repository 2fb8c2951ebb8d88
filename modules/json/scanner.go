package json

import (
	"strconv"
	"strings"

	"terrarium/interp"
)

// scanner reads a value of a text: the class behind make_scanner(context).
type scanner struct {
	interp.Native
	strict                                                     bool
	objectHook, pairsHook, parseFloat, parseInt, parseConstant Value
}

var scannerSpec = interp.TypeSpec{
	Name: "Scanner",
	Doc:  "JSON scanner object",
	Slots: interp.Slots{
		New:  newScanner,
		Call: callScanner,
	},
	Methods: []interp.FuncDef{
		scannerField("strict", func(s *scanner) Value { return interp.Bool(s.strict) }),
		scannerField("object_hook", func(s *scanner) Value { return s.objectHook }),
		scannerField("object_pairs_hook", func(s *scanner) Value { return s.pairsHook }),
		scannerField("parse_float", func(s *scanner) Value { return s.parseFloat }),
		scannerField("parse_int", func(s *scanner) Value { return s.parseInt }),
		scannerField("parse_constant", func(s *scanner) Value { return s.parseConstant }),
	},
}

func scannerField(name string, get func(*scanner) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		s, _ := interp.As[*scanner](self)
		return get(s), nil
	}}
}

var scannerDef = interp.FuncDef{Name: "make_scanner", Sig: "(context)"}

func newScanner(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	args, err := interp.BindArgs(t, &scannerDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	s := &scanner{}
	strict := interp.None
	for _, f := range [...]struct {
		name string
		to   *Value
	}{{"strict", &strict}, {"object_hook", &s.objectHook}, {"object_pairs_hook", &s.pairsHook}, {"parse_float", &s.parseFloat},
		{"parse_int", &s.parseInt}, {"parse_constant", &s.parseConstant}} {
		if *f.to, err = interp.GetAttr(t, args[0], t.Intern(f.name)); err != nil {
			return interp.None, err
		}
	}
	if s.strict, err = interp.Truth(t, strict); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, s), nil
}

var callScannerDef = interp.FuncDef{Name: "scan_once", Sig: "(string, idx)"}

func callScanner(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
	args, err := interp.BindArgs(t, &callScannerDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	idx, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	text, err := strArg(args[0])
	if err != nil {
		return interp.None, err
	}
	if idx < 0 {
		return interp.None, interp.ValueErrorf("idx cannot be negative")
	}
	s, _ := interp.As[*scanner](self)
	r := &reader{t: t, scanner: s, doc: args[0], s: text, keys: map[string]*interp.Str{},
		plainFloat: s.parseFloat == interp.Obj(interp.TypeFloat), plainInt: s.parseInt == interp.Obj(interp.TypeInt)}
	v, end, err := r.value(byteIndex(text, idx))
	if err != nil {
		return interp.None, err
	}
	return interp.NewTuple([]Value{v, interp.Int(int64(charIndex(text, end)))}), nil
}

// reader is one reading of a text. Positions are in bytes.
type reader struct {
	t *interp.Thread
	*scanner
	doc                  Value // the str that s is the text of
	s                    string
	keys                 map[string]*interp.Str // so that equal keys are one object
	plainFloat, plainInt bool
	steps                int
}

// fail raises JSONDecodeError.
func fail(t *interp.Thread, doc Value, s, msg string, pos int) error {
	m, err := t.Import("json.decoder")
	if err != nil {
		return err
	}
	cls, err := interp.GetAttr(t, m, t.Intern("JSONDecodeError"))
	if err != nil {
		return err
	}
	return raise(t, cls, interp.String(msg), doc, interp.Int(int64(charIndex(s, pos))))
}

// raise makes the exception cls(*args).
func raise(t *interp.Thread, cls Value, args ...Value) error {
	v, err := interp.Call(t, cls, args...)
	if err != nil {
		return err
	}
	if e, ok := v.Object().(*interp.Exception); ok {
		return e
	}
	return interp.TypeErrorf("exceptions must derive from BaseException")
}

func (r *reader) fail(msg string, pos int) error { return fail(r.t, r.doc, r.s, msg, pos) }

// none is the StopIteration that says where a value is missing.
func (r *reader) none(pos int) error {
	return raise(r.t, interp.Obj(interp.TypeStopIteration), interp.Int(int64(charIndex(r.s, pos))))
}

func (r *reader) space(i int) int {
	for i < len(r.s) && isSpace(r.s[i]) {
		i++
	}
	return i
}

// at tells whether byte i is c.
func (r *reader) at(i int, c byte) bool { return i < len(r.s) && r.s[i] == c }

// value reads the value that begins at i and gives where it ends.
func (r *reader) value(i int) (Value, int, error) {
	if r.steps++; r.steps&0x3FF == 0 {
		if err := r.t.Poll(); err != nil {
			return interp.None, 0, err
		}
	}
	if i >= len(r.s) {
		return interp.None, 0, r.none(i)
	}
	rest := r.s[i:]
	switch rest[0] {
	case '"':
		s, end, err := readString(r.t, r.doc, r.s, i+1, r.strict)
		return interp.String(s), end, err
	case '{':
		return r.nested(r.object, " while decoding a JSON object from a unicode string", i+1)
	case '[':
		return r.nested(r.array, " while decoding a JSON array from a unicode string", i+1)
	case 'n':
		if strings.HasPrefix(rest, "null") {
			return interp.None, i + 4, nil
		}
	case 't':
		if strings.HasPrefix(rest, "true") {
			return interp.True, i + 4, nil
		}
	case 'f':
		if strings.HasPrefix(rest, "false") {
			return interp.False, i + 5, nil
		}
	case 'N':
		if strings.HasPrefix(rest, "NaN") {
			return r.constant("NaN", i)
		}
	case 'I':
		if strings.HasPrefix(rest, "Infinity") {
			return r.constant("Infinity", i)
		}
	case '-':
		if strings.HasPrefix(rest, "-Infinity") {
			return r.constant("-Infinity", i)
		}
	}
	return r.number(i)
}

func (r *reader) nested(f func(int) (Value, int, error), where string, i int) (Value, int, error) {
	if err := r.t.EnterWhile(where); err != nil {
		return interp.None, 0, err
	}
	defer r.t.Leave()
	return f(i)
}

func (r *reader) constant(name string, i int) (Value, int, error) {
	v, err := interp.Call(r.t, r.parseConstant, interp.String(name))
	return v, i + len(name), err
}

// digits skips decimal digits.
func (r *reader) digits(i int) int {
	for i < len(r.s) && '0' <= r.s[i] && r.s[i] <= '9' {
		i++
	}
	return i
}

func (r *reader) number(start int) (Value, int, error) {
	i := start
	if r.at(i, '-') {
		i++
	}
	first := i
	if i = r.digits(i); i == first {
		return interp.None, 0, r.none(start)
	}
	if r.s[first] == '0' {
		i = first + 1
	}
	float := false
	if r.at(i, '.') {
		if j := r.digits(i + 1); j > i+1 {
			i, float = j, true
		}
	}
	if r.at(i, 'e') || r.at(i, 'E') {
		j := i + 1
		if r.at(j, '+') || r.at(j, '-') {
			j++
		}
		if k := r.digits(j); k > j {
			i, float = k, true
		}
	}
	text := r.s[start:i]
	switch {
	case float && r.plainFloat:
		f, _ := strconv.ParseFloat(text, 64) // its only error is a number too large, which is infinite
		return interp.Float(f), i, nil
	case float:
		v, err := interp.Call(r.t, r.parseFloat, interp.String(text))
		return v, i, err
	case r.plainInt && len(text) < 19:
		n, _ := strconv.ParseInt(text, 10, 64)
		return interp.Int(n), i, nil
	}
	v, err := interp.Call(r.t, r.parseInt, interp.String(text))
	return v, i, err
}

func (r *reader) array(i int) (Value, int, error) {
	var items []Value
	i = r.space(i)
	if r.at(i, ']') {
		return interp.NewList(items), i + 1, nil
	}
	for {
		v, end, err := r.value(i)
		if err != nil {
			return interp.None, 0, err
		}
		items = append(items, v)
		i = r.space(end)
		if r.at(i, ']') {
			return interp.NewList(items), i + 1, nil
		}
		if !r.at(i, ',') {
			return interp.None, 0, r.fail("Expecting ',' delimiter", i)
		}
		comma := i
		if i = r.space(i + 1); r.at(i, ']') {
			return interp.None, 0, r.fail("Illegal trailing comma before end of array", comma)
		}
	}
}

func (r *reader) object(i int) (Value, int, error) {
	var d *interp.Dict
	var pairs []Value
	if r.pairsHook.IsNone() {
		d = interp.NewDict()
	}
	for i = r.space(i); !r.at(i, '}'); {
		if !r.at(i, '"') {
			return interp.None, 0, r.fail("Expecting property name enclosed in double quotes", i)
		}
		key, end, err := r.key(i + 1)
		if err != nil {
			return interp.None, 0, err
		}
		if i = r.space(end); !r.at(i, ':') {
			return interp.None, 0, r.fail("Expecting ':' delimiter", i)
		}
		v, end, err := r.value(r.space(i + 1))
		if err != nil {
			return interp.None, 0, err
		}
		if d != nil {
			d.SetStr(key, v)
		} else {
			pairs = append(pairs, interp.NewTuple([]Value{interp.Obj(key), v}))
		}
		if i = r.space(end); r.at(i, '}') {
			break
		}
		if !r.at(i, ',') {
			return interp.None, 0, r.fail("Expecting ',' delimiter", i)
		}
		comma := i
		if i = r.space(i + 1); r.at(i, '}') {
			return interp.None, 0, r.fail("Illegal trailing comma before end of object", comma)
		}
	}
	i++
	if d == nil {
		v, err := interp.Call(r.t, r.pairsHook, interp.NewList(pairs))
		return v, i, err
	}
	if r.objectHook.IsNone() {
		return interp.Obj(d), i, nil
	}
	v, err := interp.Call(r.t, r.objectHook, interp.Obj(d))
	return v, i, err
}

// key reads a string that may have occurred before.
func (r *reader) key(i int) (*interp.Str, int, error) {
	s, end, err := readString(r.t, r.doc, r.s, i, r.strict)
	if err != nil {
		return nil, 0, err
	}
	k := r.keys[s]
	if k == nil {
		k = interp.NewStr(strings.Clone(s))
		r.keys[k.Go()] = k
	}
	return k, end, nil
}

func scanString(t *interp.Thread, _ Value, args []Value) (Value, error) {
	end, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	strict, err := interp.Truth(t, args[2])
	if err != nil {
		return interp.None, err
	}
	text, err := strArg(args[0])
	if err != nil {
		return interp.None, err
	}
	if end < 0 {
		return interp.None, interp.ValueErrorf("end is out of bounds")
	}
	p := byteIndex(text, end)
	if p > len(text) {
		return interp.None, interp.ValueErrorf("end is out of bounds")
	}
	s, p, err := readString(t, args[0], text, p, strict)
	return interp.NewTuple([]Value{interp.String(s), interp.Int(int64(charIndex(text, p)))}), err
}

// escapes are the characters that a backslash may stand before.
var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// readString reads a string from behind its opening quote, and gives the text and where it goes on.
func readString(t *interp.Thread, doc Value, s string, start int, strict bool) (string, int, error) {
	var buf []byte
	from, i := start, start
	for {
		for i < len(s) && (plain[s[i]] || s[i] >= 0x7F) {
			i++
		}
		if i >= len(s) {
			return "", 0, fail(t, doc, s, "Unterminated string starting at", start-1)
		}
		switch c := s[i]; {
		case c == '"':
			if buf == nil {
				return s[from:i], i + 1, nil
			}
			buf = append(buf, s[from:i]...)
			return string(buf), i + 1, nil
		case c == '\\':
			buf = append(buf, s[from:i]...)
			i++
			switch {
			case i >= len(s):
				return "", 0, fail(t, doc, s, "Unterminated string starting at", start-1)
			case s[i] == 'u':
				r, ok := hex4(s, i+1)
				if !ok {
					return "", 0, fail(t, doc, s, "Invalid \\uXXXX escape", i)
				}
				i += 5
				if r>>10 == 0xD800>>10 && i+6 < len(s) && s[i] == '\\' && s[i+1] == 'u' {
					low, ok := hex4(s, i+2)
					if !ok {
						return "", 0, fail(t, doc, s, "Invalid \\uXXXX escape", i+1)
					}
					if low>>10 == 0xDC00>>10 {
						r = 0x10000 + (r-0xD800)<<10 + (low - 0xDC00)
						i += 6
					}
				}
				buf = appendChar(buf, r)
			case escapes[s[i]] == 0:
				return "", 0, fail(t, doc, s, "Invalid \\escape", i-1)
			default:
				buf = append(buf, escapes[s[i]])
				i++
			}
			if buf == nil {
				buf = []byte{}
			}
			from = i
		case strict:
			return "", 0, fail(t, doc, s, "Invalid control character at", i)
		default:
			i++
		}
	}
}

// hex4 reads four hexadecimal digits that something follows.
func hex4(s string, i int) (rune, bool) {
	if i+4 >= len(s) {
		return 0, false
	}
	var r rune
	for _, c := range []byte(s[i : i+4]) {
		d := strings.IndexByte(hexDigits, c)
		if 'A' <= c && c <= 'F' {
			d = int(c-'A') + 10
		}
		if d < 0 {
			return 0, false
		}
		r = r<<4 | rune(d)
	}
	return r, true
}
