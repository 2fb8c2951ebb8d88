// Package binascii is the native module binascii: conversions between bytes and their forms in ASCII.
// Its exception classes are heap types, kept in the state of each module object:
//
//	interp.NewProcess(interp.ProcessOptions{Modules: []*interp.ModuleDef{binascii.Def}})
//
// It knows nothing of streams of encoded text; that is what modules written in the language add.
package binascii

import (
	"hash/crc32"
	"math/big"

	"terrarium/interp"
)

// Def is the module's definition.
var Def = &interp.ModuleDef{
	Name:         "binascii",
	Doc:          "Conversion between binary data and ASCII",
	NewState:     func() any { return new(state) },
	Exec:         []func(*interp.Thread, *interp.Module) error{exec},
	Functions:    functions,
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	errorType      *interp.Type // binascii.Error
	incompleteType *interp.Type // binascii.Incomplete
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.errorType, err = m.NewException(t, "Error", interp.TypeValueError); err != nil {
		return err
	}
	s.incompleteType, err = m.NewException(t, "Incomplete", interp.TypeException)
	return err
}

var functions = []interp.FuncDef{
	{Name: "a2b_uu", Sig: "(data, /)", Fn: a2bUU, Doc: "a2b_uu(data)\n\nThe bytes of a line of uuencoded text."},
	{Name: "b2a_uu", Sig: "(data, /, *, backtick=False)", Fn: b2aUU, Doc: "b2a_uu(data, *, backtick=False)\n\nA line of uuencoded text of at most 45 bytes."},
	{Name: "a2b_base64", Sig: "(data, /, *, strict_mode=False)", Fn: a2bBase64,
		Doc: "a2b_base64(data, *, strict_mode=False)\n\nThe bytes of base64 text; strict_mode refuses whatever is no base64."},
	{Name: "b2a_base64", Sig: "(data, /, *, newline=True)", Fn: b2aBase64, Doc: "b2a_base64(data, *, newline=True)\n\nA line of base64 text."},
	{Name: "a2b_hex", Sig: "(hexstr, /)", Fn: a2bHex, Doc: "a2b_hex(hexstr)\n\nThe bytes of hexadecimal text; unhexlify is the same."},
	{Name: "unhexlify", Sig: "(hexstr, /)", Fn: a2bHex, Doc: "unhexlify(hexstr)\n\nThe bytes of hexadecimal text."},
	{Name: "b2a_hex", Sig: "(data, sep=<unrepresentable>, bytes_per_sep=1)", Fn: b2aHex,
		Doc: "b2a_hex(data, sep, bytes_per_sep=1)\n\nHexadecimal text with sep between every bytes_per_sep bytes, counted from the right if that is positive; hexlify is the same."},
	{Name: "hexlify", Sig: "(data, sep=<unrepresentable>, bytes_per_sep=1)", Fn: b2aHex,
		Doc: "hexlify(data, sep, bytes_per_sep=1)\n\nHexadecimal text with sep between every bytes_per_sep bytes, counted from the right if that is positive."},
	{Name: "crc_hqx", Sig: "(data, crc, /)", Fn: crcHqx, Doc: "crc_hqx(data, crc)\n\nThe CRC-CCITT of data, continued from crc."},
	{Name: "crc32", Sig: "(data, crc=0, /)", Fn: crc32Of, Doc: "crc32(data, crc=0)\n\nThe CRC-32 of data, continued from crc."},
	{Name: "a2b_qp", Sig: "(data, header=False)", Fn: a2bQP, Doc: "a2b_qp(data, header=False)\n\nThe bytes of quoted-printable text; in a header _ is a space."},
	{Name: "b2a_qp", Sig: "(data, quotetabs=False, istext=True, header=False)", Fn: b2aQP,
		Doc: "b2a_qp(data, quotetabs=False, istext=True, header=False)\n\nQuoted-printable text. Line ends are encoded unless istext is true, spaces and tabs if quotetabs is; in a header a space becomes _."},
}

// newError makes a binascii.Error of the module object that a function belongs to.
func newError(self interp.Value, format string, args ...any) error {
	return interp.Errorf(interp.SelfState[state](self).errorType, format, args...)
}

// asciiArg gives the bytes of an argument that may be a str of ASCII.
func asciiArg(v interp.Value) ([]byte, error) {
	if s, ok := interp.AsStr(v); ok {
		for i := range len(s) {
			if s[i] >= 128 {
				return nil, interp.ValueErrorf("string argument should contain only ASCII characters")
			}
		}
		return []byte(s), nil
	}
	b, err := interp.Buffer(v)
	if err != nil {
		return nil, interp.TypeErrorf("argument should be bytes, buffer or ASCII string, not '%s'", v.Type().Name())
	}
	return b, nil
}

func a2bHex(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	in, err := asciiArg(args[0])
	if err != nil {
		return interp.None, err
	}
	if len(in)%2 != 0 {
		return interp.None, newError(self, "Odd-length string")
	}
	out := make([]byte, len(in)/2)
	for i := range out {
		hi, lo := hexDigit(in[2*i]), hexDigit(in[2*i+1])
		if hi < 0 || lo < 0 {
			return interp.None, newError(self, "Non-hexadecimal digit found")
		}
		out[i] = byte(hi<<4 | lo)
	}
	return interp.NewBytes(out), nil
}

// hexDigit gives the value of a hexadecimal digit, -1 for other bytes.
func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

func b2aHex(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	s, err := interp.Hex(t, b, args[1], args[2], false)
	return interp.NewBytes([]byte(s)), err
}

// lowBits gives the last 32 bits of an int.
func lowBits(t *interp.Thread, v interp.Value) (uint32, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.IsInt() {
		return uint32(i.AsInt()), nil
	}
	n, _ := interp.AsBigInt(i)
	return uint32(new(big.Int).And(n, big.NewInt(1<<32-1)).Uint64()), nil
}

// crcArgs gives the data and what to start from. The latter's __index__ may change the former.
func crcArgs(t *interp.Thread, args []interp.Value) ([]byte, uint32, error) {
	if _, err := interp.Buffer(args[0]); err != nil {
		return nil, 0, err
	}
	crc, err := lowBits(t, args[1])
	if err != nil {
		return nil, 0, err
	}
	b, err := interp.Buffer(args[0])
	return b, crc, err
}

func crc32Of(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	b, crc, err := crcArgs(t, args)
	if err != nil {
		return interp.None, err
	}
	return interp.Int(int64(crc32.Update(crc, crc32.IEEETable, b))), nil
}

func crcHqx(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	b, start, err := crcArgs(t, args)
	if err != nil {
		return interp.None, err
	}
	crc := uint16(start)
	for _, c := range b {
		crc ^= uint16(c) << 8
		for range 8 {
			if crc&0x8000 != 0 {
				crc = crc<<1 ^ 0x1021
			} else {
				crc <<= 1
			}
		}
	}
	return interp.Int(int64(crc)), nil
}
