package interp

import (
	"math"
	"strings"
)

// TypeStringIO is io.StringIO.
var TypeStringIO = &Type{name: "_io.StringIO"}

// StringIO is a stream of text in memory. Its positions count characters.
type StringIO struct {
	ascii    []byte // the text, as long as it is ASCII
	wide     []rune // else; lone surrogates are characters too
	isWide   bool
	pos      int
	closed   bool
	ready    bool
	nl       newlines
	decodes  bool // line ends pass through nl
	writenl  string
	readnl   Value // the argument newline
	lineRule lineRule
	dict     *Dict
}

func (*StringIO) Type() *Type        { return TypeStringIO }
func (s *StringIO) attrDict() **Dict { return &s.dict }
func stringIOOf(v Value) *StringIO   { s, _ := payload(v).o.(*StringIO); return s }

func (s *StringIO) check() error {
	switch {
	case !s.ready:
		return uninitializedFile()
	case s.closed:
		return closedRawFile()
	}
	return nil
}

func (s *StringIO) length() int {
	if s.isWide {
		return len(s.wide)
	}
	return len(s.ascii)
}

// slice gives characters [i, j).
func (s *StringIO) slice(i, j int) string {
	if s.isWide {
		return runesText(s.wide[i:j])
	}
	return string(s.ascii[i:j])
}

func runesText(r []rune) string {
	b := make([]byte, 0, len(r)+len(r)/2)
	for _, c := range r {
		b = appendChar(b, c)
	}
	return string(b)
}

// write puts text at the position.
func (s *StringIO) write(t *Thread, text *Str) error {
	piece, plain := text.s, text.isASCII()
	if s.decodes {
		piece = s.nl.decode(piece, true)
	}
	if s.writenl != "" {
		piece = strings.ReplaceAll(piece, "\n", s.writenl)
	}
	if piece == "" {
		return nil
	}
	if !plain && !s.isWide {
		if err := t.alloc(4 * len(s.ascii)); err != nil {
			return err
		}
		s.isWide = true
		s.wide = make([]rune, len(s.ascii), len(s.ascii)+len(piece))
		for i, c := range s.ascii {
			s.wide[i] = rune(c)
		}
		s.ascii = nil
	}
	if !s.isWide {
		var err error
		s.ascii, err = overwrite(t, s.ascii, &s.pos, []byte(piece), 1)
		return err
	}
	if err := t.alloc(4 * len(piece)); err != nil {
		return err
	}
	chars := make([]rune, 0, len(piece))
	for i := 0; i < len(piece); {
		r, w := decodeChar(piece[i:])
		chars = append(chars, r)
		i += w
	}
	var err error
	s.wide, err = overwrite(t, s.wide, &s.pos, chars, 4)
	return err
}

// overwrite replaces what lies at the position, which moves on; a gap before it is filled with zeros.
func overwrite[C byte | rune](t *Thread, buf []C, pos *int, piece []C, size int) ([]C, error) {
	if *pos > math.MaxInt-len(piece) {
		return buf, Errorf(TypeOverflowError, "new position too large")
	}
	end := *pos + len(piece)
	if end > len(buf) {
		if err := t.grow(end, cap(buf), size); err != nil {
			return buf, err
		}
		if *pos > len(buf) {
			buf = append(buf, make([]C, *pos-len(buf))...)
		}
		buf = append(buf[:*pos], piece...)
	} else {
		copy(buf[*pos:], piece)
	}
	*pos = end
	return buf, nil
}

// line reads a line, at most limit characters unless that is negative.
func (s *StringIO) line(limit int) string {
	i, n := min(s.pos, s.length()), 0
	if s.isWide {
		n = endOfLine(s.lineRule, s.wide[i:])
	} else {
		n = endOfLine(s.lineRule, s.ascii[i:])
	}
	if n < 0 {
		n = s.length() - i
	}
	if limit >= 0 {
		n = min(n, limit)
	}
	if n == 0 {
		return ""
	}
	s.pos = i + n
	return s.slice(i, i+n)
}

var stringIODef = &FuncDef{Name: "StringIO", Sig: "(initial_value='', newline='\\n')"}

func stringIOInit(t *Thread, self Value, args []Value, kw []*Str) error {
	a, err := bindArgs(t, stringIODef, args, kw)
	if err != nil {
		return err
	}
	nl, none, err := newlineArg(a[1], "newline", true)
	if err != nil {
		return err
	}
	initial := a[0]
	if !initial.IsNone() && strOf(initial) == nil {
		return TypeErrorf("initial_value must be str or None, not %s", textType(initial))
	}
	s := stringIOOf(self)
	dict := s.dict
	*s = StringIO{ready: true, dict: dict, readnl: a[1]}
	s.setNewline(nl, none)
	if initial.IsNone() {
		return nil
	}
	err = s.write(t, strOf(initial))
	s.pos = 0
	return err
}

func (s *StringIO) setNewline(nl string, none bool) {
	s.decodes = none || nl == ""
	s.nl.translate = none
	if strings.HasPrefix(nl, "\r") {
		s.writenl = nl
	}
	switch {
	case none:
		s.lineRule = lineRule{nl: "\n"}
	case nl == "":
		s.lineRule = lineRule{universal: true}
	default:
		s.lineRule = lineRule{nl: nl}
	}
}

func stringIOSpec() typeSpec {
	method := openMethods(stringIOOf)
	yes := method(func(*Thread, *StringIO, []Value) (Value, error) { return True, nil })
	return typeSpec{
		Base:    TypeTextIOBase,
		Module:  "_io",
		Doc:     "A stream of text in memory.\n\nnewline works as TextIOWrapper's, but no translation is the default.",
		Flags:   ioFlags,
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeStringIO, Obj(&StringIO{})), nil
			},
			Init: stringIOInit,
			Next: func(t *Thread, v Value) (Value, error) {
				s := stringIOOf(v)
				if err := s.check(); err != nil {
					return None, err
				}
				if v.o != Object(s) {
					return ioBaseNext(t, v)
				}
				if line := s.line(-1); line != "" {
					return t.pieceOf(line), nil
				}
				return Exhausted(t)
			},
		},
		Methods: []FuncDef{
			{Name: "write", Sig: "(s, /)", Doc: "Write text; gives the number of its characters.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := stringIOOf(self)
				if !s.ready {
					return None, uninitializedFile()
				}
				text := strOf(args[0])
				if text == nil {
					return None, TypeErrorf("string argument expected, got '%s'", textType(args[0]))
				}
				if s.closed {
					return None, closedRawFile()
				}
				return Int(int64(text.length())), s.write(t, text)
			}},
			{Name: "read", Sig: "(size=-1, /)", Doc: "Read at most size characters, or all.", Fn: method(func(t *Thread, s *StringIO, args []Value) (Value, error) {
				n, err := countArg(t, args[0])
				if err != nil {
					return None, err
				}
				i := min(s.pos, s.length())
				if left := s.length() - i; n < 0 || n > left {
					n = left
				}
				if err := t.alloc(4 * n); err != nil {
					return None, err
				}
				s.pos += n
				return t.pieceOf(s.slice(i, i+n)), nil
			})},
			{Name: "readline", Sig: "(size=-1, /)", Doc: "Read a line, or at most size characters of it.", Fn: method(func(t *Thread, s *StringIO, args []Value) (Value, error) {
				n, err := countArg(t, args[0])
				if err != nil {
					return None, err
				}
				return t.pieceOf(s.line(n)), nil
			})},
			{Name: "getvalue", Sig: "()", Doc: "All of the contents.", Fn: method(func(t *Thread, s *StringIO, _ []Value) (Value, error) {
				if err := t.alloc(2 * s.length()); err != nil {
					return None, err
				}
				return t.pieceOf(s.slice(0, s.length())), nil
			})},
			{Name: "seek", Sig: "(pos, whence=0, /)", Fn: method(func(t *Thread, s *StringIO, args []Value) (Value, error) {
				pos, err := IndexInt(t, args[0], TypeOverflowError)
				if err != nil {
					return None, err
				}
				whence, err := cInt(t, args[1])
				switch {
				case err != nil:
					return None, err
				case whence < 0 || whence > 2:
					return None, ValueErrorf("Invalid whence (%d, should be 0, 1 or 2)", whence)
				case whence == 0 && pos < 0:
					return None, ValueErrorf("Negative seek position %d", pos)
				case whence != 0 && pos != 0:
					return None, Errorf(TypeOSError, "Can't do nonzero cur-relative seeks")
				case whence == 1:
					pos = s.pos
				case whence == 2:
					pos = s.length()
				}
				s.pos = pos
				return Int(int64(pos)), nil
			})},
			{Name: "tell", Sig: "()", Fn: method(func(t *Thread, s *StringIO, _ []Value) (Value, error) { return Int(int64(s.pos)), nil })},
			{Name: "truncate", Sig: "(pos=None, /)", Fn: method(func(t *Thread, s *StringIO, args []Value) (Value, error) {
				size := s.pos
				if !args[0].IsNone() {
					var err error
					if size, err = newSizeArg(t, args[0]); err != nil {
						return None, err
					}
				}
				if size < 0 {
					return None, ValueErrorf("Negative size value %d", size)
				}
				if size < s.length() {
					if s.isWide {
						s.wide = s.wide[:size]
					} else {
						s.ascii = s.ascii[:size]
					}
				}
				return Int(int64(size)), nil
			})},
			{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := stringIOOf(self)
				s.closed, s.ascii, s.wide = true, nil, nil
				return None, nil
			}},
			{Name: "closed", Kind: KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
				s := stringIOOf(self)
				if !s.ready {
					return None, uninitializedFile()
				}
				return Bool(s.closed), nil
			}},
			{Name: "line_buffering", Kind: KindGetter, Fn: method(func(*Thread, *StringIO, []Value) (Value, error) { return False, nil })},
			{Name: "newlines", Kind: KindGetter, Fn: method(func(t *Thread, s *StringIO, _ []Value) (Value, error) { return s.nl.value(), nil })},
			{Name: "readable", Sig: "()", Fn: yes},
			{Name: "writable", Sig: "()", Fn: yes},
			{Name: "seekable", Sig: "()", Fn: yes},
			{Name: "__getstate__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				s := stringIOOf(self)
				if err := s.check(); err != nil {
					return None, err
				}
				return NewTuple([]Value{String(s.slice(0, s.length())), s.readnl, Int(int64(s.pos)), ioAttributes(self, s.dict)}), nil
			}},
			{Name: "__setstate__", Sig: "(state, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
				s := stringIOOf(self)
				if s.closed {
					return None, closedRawFile()
				}
				state, pos, err := ioState(t, self, args[0], 4)
				if err != nil {
					return None, err
				}
				text := strOf(state[0])
				if text == nil {
					return None, TypeErrorf("initial_value must be str or None, not %s", textType(state[0]))
				}
				if err := stringIOInit(t, self, []Value{None, state[1]}, nil); err != nil {
					return None, err
				}
				// The text is as it was written: its line ends stay.
				decodes, writenl := s.decodes, s.writenl
				s.decodes, s.writenl = false, ""
				err = s.write(t, text)
				s.decodes, s.writenl = decodes, writenl
				if err != nil {
					return None, err
				}
				if pos < 0 {
					return None, ValueErrorf("position value cannot be negative")
				}
				s.pos = pos
				return None, nil
			}},
		},
	}
}
