// Package array holds the native module array: sequences of numbers, or characters, of one C type. The memory of each is a
// bytearray of its own, so that memoryviews of it work as those of bytearrays do.
package array

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/big"
	"unicode/utf8"

	"terrarium/interp"
)

// Value is short for what every function here handles.
type Value = interp.Value

const typecodes = "bBuwhHiIlLqQfd"

// Def is the definition of the module.
var Def = &interp.ModuleDef{
	Name:     "array",
	Doc:      "Arrays: mutable sequences whose items are numbers of one C type.\n\nType codes: b B signed and unsigned char, u w character, h H short, i I int, l L long, q Q long long,\nf float, d double.",
	NewState: func() any { return new(state) },
	Exec: []func(*interp.Thread, *interp.Module) error{func(t *interp.Thread, m *interp.Module) (err error) {
		s := interp.StateOf[state](m)
		if s.array, err = m.NewType(t, &arraySpec); err != nil {
			return err
		}
		m.Set("ArrayType", interp.Obj(s.array))
		s.iter, err = m.NewType(t, &iterSpec)
		m.Dict().DelStr(interp.NewStr("arrayiterator"))
		return err
	}},
	Functions:    []interp.FuncDef{{Name: "_array_reconstructor", Sig: "(arraytype, typecode, mformat_code, items, /)", Doc: "Internal. Used for pickling support.", Fn: reconstruct}},
	Constants:    []interp.Constant{{Name: "typecodes", Value: interp.String(typecodes)}},
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	array, iter *interp.Type
}

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

// itemType is what a type code stands for.
type itemType struct {
	code    byte
	size    int
	kind    interp.ItemKind // 0: a character
	machine int             // the format code of pickles
}

var itemTypes = map[byte]*itemType{
	'b': {'b', 1, interp.ItemSigned, 1}, 'B': {'B', 1, interp.ItemUnsigned, 0},
	'u': {'u', 4, 0, 20}, 'w': {'w', 4, 0, 20},
	'h': {'h', 2, interp.ItemSigned, 4}, 'H': {'H', 2, interp.ItemUnsigned, 2},
	'i': {'i', 4, interp.ItemSigned, 8}, 'I': {'I', 4, interp.ItemUnsigned, 6},
	'l': {'l', 8, interp.ItemSigned, 12}, 'L': {'L', 8, interp.ItemUnsigned, 10},
	'q': {'q', 8, interp.ItemSigned, 12}, 'Q': {'Q', 8, interp.ItemUnsigned, 10},
	'f': {'f', 4, interp.ItemFloat, 14}, 'd': {'d', 8, interp.ItemFloat, 16},
}

func (k *itemType) text() bool { return k.kind == 0 }

// array is an array.
type array struct {
	interp.Native
	kind *itemType
	mem  *interp.ByteArray
}

// Memory makes memoryviews and the like work.
func (a *array) Memory() (*interp.ByteArray, byte) {
	if a.kind.text() {
		return a.mem, 'w'
	}
	return a.mem, a.kind.code
}

func arrayOf(v Value) *array {
	a, _ := interp.As[*array](v)
	return a
}

func (a *array) len() int { return len(a.mem.Bytes()) / a.kind.size }

// at gives item i, 0 <= i < len.
func (a *array) at(i int) Value {
	b := a.mem.Bytes()[i*a.kind.size : (i+1)*a.kind.size]
	if a.kind.text() {
		return interp.String(string(appendChar(nil, rune(binary.LittleEndian.Uint32(b)))))
	}
	return interp.LoadItem(a.kind.kind, b, binary.LittleEndian)
}

// appendChar writes one character, which may be a surrogate.
func appendChar(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// characters gives the code points of a str.
func characters(s string) []rune {
	var out []rune
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && w == 1 && len(s)-i >= 3 {
			r, w = rune(s[i]&0xF)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
		}
		out = append(out, r)
		i += w
	}
	return out
}

func overflow(format string, args ...any) error {
	return interp.Errorf(interp.TypeOverflowError, format, args...)
}

// pack writes the item v into b.
func (k *itemType) pack(t *interp.Thread, b []byte, v Value) error {
	switch k.kind {
	case 0:
		s, ok := interp.AsStr(v)
		if r := characters(s); ok && len(r) == 1 {
			binary.LittleEndian.PutUint32(b, uint32(r[0]))
			return nil
		}
		return interp.TypeErrorf("array item must be unicode character")
	case interp.ItemFloat:
		f, err := interp.ToFloat(t, v)
		if err != nil {
			return err
		}
		if k.size == 4 {
			f = float64(float32(f)) // as C converts: what is too large becomes infinite
		}
		interp.StoreFloat(b, binary.LittleEndian, f)
		return nil
	}
	i, err := interp.Index(t, v)
	if err != nil {
		return err
	}
	if interp.StoreInt(k.kind, b, binary.LittleEndian, i) {
		return nil
	}
	x, _ := interp.AsBigInt(i)
	return k.tooLarge(x)
}

// tooLarge is the error for a number that does not fit: which one depends on the C type by which CPython takes it.
func (k *itemType) tooLarge(x *big.Int) error {
	side := "greater than maximum"
	if x.Sign() < 0 {
		side = "less than minimum"
	}
	switch k.code {
	case 'I', 'L':
		switch {
		case x.Sign() < 0:
			return overflow("can't convert negative value to unsigned int")
		case x.BitLen() > 64:
			return overflow("Python int too large to convert to C unsigned long")
		}
		return overflow("unsigned int is %s", side)
	case 'q':
		return overflow("int too big to convert")
	case 'Q':
		if x.Sign() < 0 {
			return overflow("can't convert negative int to unsigned")
		}
		return overflow("int too big to convert")
	}
	if !x.IsInt64() {
		return overflow("Python int too large to convert to C long")
	}
	n := x.Int64()
	name := map[byte]string{'b': "signed char", 'B': "unsigned byte integer", 'h': "signed short integer", 'H': "unsigned short", 'i': "signed integer"}[k.code]
	switch {
	case k.code == 'b' && (n > math.MaxInt16 || n < math.MinInt16):
		name = "signed short integer"
	case k.code == 'H' && (n > math.MaxInt32 || n < math.MinInt32):
		name = "signed integer"
	}
	return overflow("%s is %s", name, side)
}

// make makes an array of the plain class.
func (a *array) make(contents []byte) Value {
	return newArray(stateOf(a.Type()).array, a.kind, contents)
}

func newArray(cls *interp.Type, kind *itemType, contents []byte) Value {
	return interp.NewNative(cls, &array{kind: kind, mem: interp.NewByteArray(contents)})
}

// setBytes replaces the contents.
func (a *array) setBytes(t *interp.Thread, b []byte) error {
	err := a.mem.SetBytes(t, b)
	if err != nil && interp.IsException(err, interp.TypeBufferError) {
		err = interp.Errorf(interp.TypeBufferError, "cannot resize an array that is exporting buffers")
	}
	return err
}

// splice replaces items [i, j) by b.
func (a *array) splice(t *interp.Thread, i, j int, b []byte) error {
	old, size := a.mem.Bytes(), a.kind.size
	if len(b) == (j-i)*size {
		copy(old[i*size:], b)
		return nil
	}
	if i == j && i*size == len(old) { // at the end: room may be left
		if cap(old)-len(old) < len(b) {
			if err := t.Alloc(2*len(old) + len(b)); err != nil {
				return err
			}
		}
		return a.setBytes(t, append(old, b...))
	}
	if err := t.Alloc(len(old) + len(b)); err != nil {
		return err
	}
	fresh := make([]byte, 0, len(old)+len(b)-(j-i)*size)
	fresh = append(append(append(fresh, old[:i*size]...), b...), old[j*size:]...)
	return a.setBytes(t, fresh)
}

func (a *array) append(t *interp.Thread, v Value) error {
	var item [8]byte
	b := item[:a.kind.size]
	if err := a.kind.pack(t, b, v); err != nil {
		return err
	}
	return a.splice(t, a.len(), a.len(), b)
}

// extend appends the items of an iterable.
func (a *array) extend(t *interp.Thread, v Value) error {
	if other := arrayOf(v); other != nil {
		if other.kind != a.kind {
			return interp.TypeErrorf("can only extend with array of same kind")
		}
		return a.splice(t, a.len(), a.len(), bytes.Clone(other.mem.Bytes()))
	}
	return interp.Iterate(t, v, func(x Value) error { return a.append(t, x) })
}

func newSlot(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	if len(kw) > 0 && cls == stateOf(cls).array {
		return interp.None, interp.TypeErrorf("array.array() takes no keyword arguments")
	}
	args = args[:len(args)-len(kw)]
	if len(args) < 1 || len(args) > 2 {
		if len(args) < 1 {
			return interp.None, interp.TypeErrorf("array() takes at least 1 argument (0 given)")
		}
		return interp.None, interp.TypeErrorf("array() takes at most 2 arguments (%d given)", len(args))
	}
	code, ok := interp.AsStr(args[0])
	if r := characters(code); !ok || len(r) != 1 {
		return interp.None, interp.TypeErrorf("array() argument 1 must be a unicode character, not %s", args[0].Type().Name())
	}
	kind := itemTypes[code[0]]
	if code == "u" {
		if err := t.Warn(interp.TypeDeprecationWarning, "The 'u' type code is deprecated and will be removed in Python 3.16"); err != nil {
			return interp.None, err
		}
	}
	init := interp.Unset
	if len(args) == 2 {
		init = args[1]
	}
	if !init.IsUnset() && (kind == nil || !kind.text()) {
		if _, isStr := interp.AsStr(init); isStr {
			return interp.None, interp.TypeErrorf("cannot use a str to initialize an array with typecode '%s'", code)
		}
		if other := arrayOf(init); other != nil && other.kind.text() {
			return interp.None, interp.TypeErrorf("cannot use a unicode array to initialize an array with typecode '%s'", code)
		}
	}
	if kind == nil || len(code) != 1 {
		return interp.None, interp.ValueErrorf("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
	}
	v := newArray(cls, kind, nil)
	if init.IsUnset() {
		return v, nil
	}
	a := arrayOf(v)
	if b, ok := interp.AsBytes(init); ok {
		return v, a.fromBytes(t, b)
	}
	if s, ok := interp.AsStr(init); ok {
		return v, a.fromText(t, s)
	}
	if other := arrayOf(init); other != nil && other.kind != kind {
		for i := 0; i < other.len(); i++ {
			if err := a.append(t, other.at(i)); err != nil {
				return interp.None, err
			}
		}
		return v, nil
	}
	return v, a.extend(t, init)
}

func (a *array) fromBytes(t *interp.Thread, b []byte) error {
	if len(b)%a.kind.size != 0 {
		return interp.ValueErrorf("bytes length not a multiple of item size")
	}
	return a.splice(t, a.len(), a.len(), bytes.Clone(b))
}

func (a *array) fromText(t *interp.Thread, s string) error {
	if err := t.Alloc(8 * len(s)); err != nil {
		return err
	}
	var b []byte
	for _, r := range characters(s) {
		b = binary.LittleEndian.AppendUint32(b, uint32(r))
	}
	return a.splice(t, a.len(), a.len(), b)
}

// text gives the characters of an array of them.
func (a *array) text() string {
	var out []byte
	for b := a.mem.Bytes(); len(b) >= 4; b = b[4:] {
		out = appendChar(out, rune(binary.LittleEndian.Uint32(b)))
	}
	return string(out)
}

// swapped gives the contents with the bytes of each item in reverse order.
func (a *array) swapped() []byte {
	b := bytes.Clone(a.mem.Bytes())
	for i := 0; i < len(b); i += a.kind.size {
		item := b[i : i+a.kind.size]
		for j, k := 0, len(item)-1; j < k; j, k = j+1, k-1 {
			item[j], item[k] = item[k], item[j]
		}
	}
	return b
}
