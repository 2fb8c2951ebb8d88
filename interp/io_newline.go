package interp

import "strings"

// TypeNewlineDecoder is io.IncrementalNewlineDecoder.
var TypeNewlineDecoder = &Type{name: "_io.IncrementalNewlineDecoder"}

// newlines recognises the three kinds of line ends in a text that comes in pieces.
type newlines struct {
	translate bool // make them all "\n"
	pending   bool // the piece before ended with "\r", which is held back
	seen      int  // kinds, as a sum of the constants below
}

const (
	seenCR = 1 << iota
	seenLF
	seenCRLF
)

// decode takes a piece; final says that none follows.
func (n *newlines) decode(text string, final bool) string {
	if n.pending && (text != "" || final) {
		text = "\r" + text
		n.pending = false
	}
	if !final && strings.HasSuffix(text, "\r") {
		text = text[:len(text)-1]
		n.pending = true
	}
	if strings.IndexByte(text, '\r') < 0 {
		if strings.IndexByte(text, '\n') >= 0 {
			n.seen |= seenLF
		}
		return text
	}
	crlf := strings.Count(text, "\r\n")
	if crlf > 0 {
		n.seen |= seenCRLF
	}
	if strings.Count(text, "\r") > crlf {
		n.seen |= seenCR
	}
	if strings.Count(text, "\n") > crlf {
		n.seen |= seenLF
	}
	if n.translate {
		if crlf > 0 {
			text = strings.ReplaceAll(text, "\r\n", "\n")
		}
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text
}

// value is the attribute newlines: None, one kind, or a tuple.
func (n *newlines) value() Value {
	var kinds []Value
	for i, s := range [...]string{"\r", "\n", "\r\n"} {
		if n.seen&(1<<i) != 0 {
			kinds = append(kinds, String(s))
		}
	}
	switch len(kinds) {
	case 0:
		return None
	case 1:
		return kinds[0]
	}
	return NewTuple(kinds)
}

// lineRule says where lines end.
type lineRule struct {
	universal bool   // at any of the three kinds
	nl        string // else, at this one
}

// end gives the index behind the first line end; -1 if there is none. At a "\r" that comes last, more is false
// if nothing follows.
func endOfLine[C byte | rune](r lineRule, text []C) int {
	if r.universal {
		for i, c := range text {
			switch {
			case c == '\n':
				return i + 1
			case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
				return i + 2
			case c == '\r':
				return i + 1
			}
		}
		return -1
	}
	for i, c := range text {
		if c == C(r.nl[0]) && (len(r.nl) == 1 || i+1 < len(text) && text[i+1] == C(r.nl[1])) {
			return i + len(r.nl)
		}
	}
	return -1
}

// newlineArg checks the argument newline of a stream of text; quoted says that the error shows the value's repr.
func newlineArg(v Value, function string, quoted bool) (nl string, none bool, err error) {
	if v.IsNone() {
		return "", true, nil
	}
	s := strOf(v)
	if s == nil {
		return "", false, TypeErrorf("%s must be str or None, not %s", function, textType(v))
	}
	switch s.s {
	case "", "\n", "\r", "\r\n":
		return s.s, false, nil
	}
	if quoted {
		return "", false, ValueErrorf("illegal newline value: %s", quoteStr(s.s))
	}
	return "", false, ValueErrorf("illegal newline value: %s", s.s)
}

// NewlineDecoder is an IncrementalNewlineDecoder.
type NewlineDecoder struct {
	newlines
	decoder Value // None: it decodes nothing
	layers  int   // itself and the decoders below
}

func (*NewlineDecoder) Type() *Type { return TypeNewlineDecoder }

var newlineDecoderDef = &FuncDef{Name: "IncrementalNewlineDecoder", Sig: "(decoder, translate, errors='strict')"}

var (
	nameDecode       = static("decode")
	nameReset        = static("reset")
	nameDecoderState = static("getstate")
	nameDecoderSet   = static("setstate")
)

func newlineDecoderSpec() typeSpec {
	self := func(v Value) *NewlineDecoder { return payload(v).o.(*NewlineDecoder) }
	return typeSpec{
		Module:  "_io",
		Doc:     "A decoder that makes all line ends alike, behind another decoder or none.",
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeNewlineDecoder, Obj(&NewlineDecoder{decoder: None})), nil
			},
			Init: func(t *Thread, v Value, args []Value, kw []*Str) error {
				a, err := bindArgs(t, newlineDecoderDef, args, kw)
				if err != nil {
					return err
				}
				decoder := a[0]
				translate, err := Truth(t, a[1])
				if err != nil {
					return err
				}
				layers, err := layer(decoder)
				*self(v) = NewlineDecoder{decoder: decoder, layers: layers, newlines: newlines{translate: translate}}
				return err
			},
		},
		Methods: []FuncDef{
			{Name: "decode", Sig: "(input, final=False)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				d := self(v)
				final, err := Truth(t, args[1])
				if err != nil {
					return None, err
				}
				text := args[0]
				if !d.decoder.IsNone() {
					if text, err = CallMethod(t, d.decoder, nameDecode, text, Bool(final)); err != nil {
						return None, err
					}
				}
				s := strOf(text)
				if s == nil {
					return None, TypeErrorf("decoder should return a string result, not '%s'", textType(text))
				}
				return String(d.decode(s.s, final)), nil
			}},
			{Name: "getstate", Sig: "()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				d := self(v)
				buffer, flag := Value(NewBytes(nil)), Int(0)
				if !d.decoder.IsNone() {
					state, err := CallMethod(t, d.decoder, nameDecoderState)
					if err != nil {
						return None, err
					}
					tup := tupleOf(state)
					if tup == nil || len(tup.items) != 2 || !intOf(tup.items[1]).IsInt() {
						return None, TypeErrorf("illegal decoder state")
					}
					buffer, flag = tup.items[0], intOf(tup.items[1])
				}
				n := flag.AsInt() << 1
				if d.pending {
					n |= 1
				}
				return NewTuple([]Value{buffer, Int(n)}), nil
			}},
			{Name: "setstate", Sig: "(state, /)", Fn: func(t *Thread, v Value, args []Value) (Value, error) {
				d := self(v)
				tup := tupleOf(args[0])
				if tup == nil {
					return None, TypeErrorf("state argument must be a tuple")
				}
				if len(tup.items) != 2 || !intOf(tup.items[1]).IsInt() {
					return None, TypeErrorf("illegal decoder state")
				}
				n := intOf(tup.items[1]).AsInt()
				d.pending = n&1 != 0
				if !d.decoder.IsNone() {
					return CallMethod(t, d.decoder, nameDecoderSet, NewTuple([]Value{tup.items[0], Int(n >> 1)}))
				}
				return None, nil
			}},
			{Name: "reset", Sig: "()", Fn: func(t *Thread, v Value, _ []Value) (Value, error) {
				d := self(v)
				d.seen, d.pending = 0, false
				if !d.decoder.IsNone() {
					return CallMethod(t, d.decoder, nameReset)
				}
				return None, nil
			}},
			{Name: "newlines", Kind: KindGetter, Fn: func(t *Thread, v Value, _ []Value) (Value, error) { return self(v).value(), nil }},
		},
	}
}
