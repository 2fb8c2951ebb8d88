// Package json holds the module json, written in the language, and the native _json: reading and writing the text.
package json

import (
	_ "embed"

	"terrarium/interp"
)

// Sources of the modules json, json.decoder, json.encoder and json.scanner.
var (
	//go:embed json.py
	Source string
	//go:embed decoder.py
	DecoderSource string
	//go:embed encoder.py
	EncoderSource string
	//go:embed scanner.py
	ScannerSource string
)

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _json.
var Def = &interp.ModuleDef{
	Name:     "_json",
	Doc:      "The fast parts of json.",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "scanstring", Sig: "(string, end, strict=True, /)", Fn: scanString,
			Doc: "scanstring(string, end, strict=True) -> (string, end)\n\nRead the string whose opening quote lies before end."},
		{Name: "encode_basestring", Sig: "(object, /)", Doc: "encode_basestring(string) -> string\n\nThe string as JSON has it.",
			Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) { return quoteArg(t, args[0], false) }},
		{Name: "encode_basestring_ascii", Sig: "(object, /)", Doc: "encode_basestring_ascii(string) -> string\n\nThe string as JSON has it, in ASCII.",
			Fn: func(t *interp.Thread, _ Value, args []Value) (Value, error) { return quoteArg(t, args[0], true) }},
		{Name: "skip_space", Sig: "(string, index, /)", Doc: "The index of the first character from index on that is no whitespace.", Fn: skipSpace},
	},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	scanner, encoder  *interp.Type
	quote, quoteASCII Value // the functions encode_basestring and encode_basestring_ascii
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	s.quote, _ = m.Get("encode_basestring")
	s.quoteASCII, _ = m.Get("encode_basestring_ascii")
	if s.scanner, err = m.NewType(t, &scannerSpec); err != nil {
		return err
	}
	if s.encoder, err = m.NewType(t, &encoderSpec); err != nil {
		return err
	}
	m.Set("make_scanner", interp.Obj(s.scanner))
	m.Set("make_encoder", interp.Obj(s.encoder))
	return nil
}

// stateOf gives the module's state from a class of its, or one derived from it.
func stateOf(c *interp.Type) *state {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s
			}
		}
	}
	return nil
}

func strArg(v Value) (string, error) {
	if s, ok := interp.AsStr(v); ok {
		return s, nil
	}
	return "", interp.TypeErrorf("first argument must be a string, not %s", v.Type().Name())
}

// byteIndex gives where character i of s begins; past the end, what is missing is added.
func byteIndex(s string, i int) int {
	for p := range len(s) {
		if s[p]&0xC0 != 0x80 {
			if i == 0 {
				return p
			}
			i--
		}
	}
	return len(s) + i
}

// charIndex gives the number of the character that begins at byte p.
func charIndex(s string, p int) int {
	n := min(p, 0) + max(0, p-len(s))
	for i := range max(0, min(p, len(s))) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

func skipSpace(t *interp.Thread, _ Value, args []Value) (Value, error) {
	s, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("expected string or bytes-like object, got '%s'", args[0].Type().Name())
	}
	i, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	i = max(i, 0)
	for p := byteIndex(s, i); p < len(s) && isSpace(s[p]); p++ {
		i++
	}
	return interp.Int(int64(i)), nil
}
