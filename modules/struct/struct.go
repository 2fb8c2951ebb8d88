// Package structs holds the module struct, written in the language, and the native _struct: values as bytes that a format lays out.
package structs

import (
	"encoding/binary"
	"math"

	"terrarium/interp"
)

// Source is the module struct.
const Source = `"""Functions to convert between Python values and C structs, held as bytes.

A format is a byte order (@ native with alignment, = native, < little-endian, > and ! big-endian) and
characters, each with an optional count before it: x pad byte, c char, b B byte, ? bool, h H short, i I int,
l L long, q Q long long, n N size, e f d float of 2, 4, 8 bytes, s bytes, p Pascal string, P pointer.

    >>> from struct import *
    >>> pack('>bhl', 1, 2, 3)
    b'\\x01\\x00\\x02\\x00\\x00\\x00\\x03'
"""

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']

from _struct import calcsize, pack, pack_into, unpack, unpack_from, iter_unpack, Struct, error, _clearcache
`

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _struct.
var Def = &interp.ModuleDef{
	Name:     "_struct",
	Doc:      "Values as bytes that a format lays out.",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "_clearcache", Sig: "()", Doc: "Clear the internal cache.", Fn: func(*interp.Thread, Value, []Value) (Value, error) { return interp.None, nil }},
		{Name: "calcsize", Sig: "(format, /)", Doc: "Return size in bytes of the struct described by the format string.",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				f, err := stateOf(self).format(args[0])
				if err != nil {
					return interp.None, err
				}
				return interp.Int(int64(f.size)), nil
			}},
		{Name: "pack", Sig: "(*args)", Doc: "pack(format, v1, v2, ...) -> bytes",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				if len(args) == 0 {
					return interp.None, interp.TypeErrorf("missing format argument")
				}
				s := stateOf(self)
				f, err := s.format(args[0])
				if err != nil {
					return interp.None, err
				}
				return s.packBytes(t, f, args[1:])
			}},
		{Name: "pack_into", Sig: "(*args)", Doc: "pack_into(format, buffer, offset, v1, v2, ...)",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				if len(args) == 0 {
					return interp.None, interp.TypeErrorf("missing format argument")
				}
				s := stateOf(self)
				f, err := s.format(args[0])
				if err != nil {
					return interp.None, err
				}
				return interp.None, s.packInto(t, f, args[1:])
			}},
		{Name: "unpack", Sig: "(format, buffer, /)", Doc: "Return a tuple containing values unpacked according to the format string.",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				s := stateOf(self)
				f, err := s.format(args[0])
				if err != nil {
					return interp.None, err
				}
				return s.unpack(t, f, args[1])
			}},
		{Name: "unpack_from", Sig: "(format, /, buffer, offset=0)", Doc: "Return a tuple containing values unpacked according to the format string, from offset on.",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				s := stateOf(self)
				f, err := s.format(args[0])
				if err != nil {
					return interp.None, err
				}
				return s.unpackFrom(t, f, args[1], args[2])
			}},
		{Name: "iter_unpack", Sig: "(format, buffer, /)", Doc: "Return an iterator yielding tuples unpacked from the given bytes.",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				s := stateOf(self)
				f, err := s.format(args[0])
				if err != nil {
					return interp.None, err
				}
				return s.iterUnpack(f, args[1])
			}},
	},
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	errorType, structType, iterType *interp.Type
	cache                           map[string]*format
}

func stateOf(self Value) *state { return interp.SelfState[state](self) }

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	s.cache = map[string]*format{}
	if s.errorType, err = newError(t, m); err != nil {
		return err
	}
	if s.structType, err = m.NewType(t, &structSpec); err != nil {
		return err
	}
	s.iterType, err = m.NewType(t, &iterSpec)
	return err
}

// newError makes struct.error, which is known as a class of the module in the language.
func newError(t *interp.Thread, m *interp.Module) (*interp.Type, error) {
	c, err := m.NewException(t, "error", interp.TypeException)
	if err == nil {
		err = interp.SetAttr(t, interp.Obj(c), t.Intern("__module__"), interp.String("struct"))
	}
	return c, err
}

func (s *state) fail(format string, args ...any) error {
	return interp.Errorf(s.errorType, format, args...)
}

// item is a run of equal items of a format.
type item struct {
	code   byte
	kind   interp.ItemKind // of numbers and the like
	size   int             // of one
	count  int             // for s and p: the number of bytes
	offset int
}

// format is a format that has been read. Immutable.
type format struct {
	text   string
	order  binary.ByteOrder
	items  []item
	size   int
	values int // how many values it takes
	native bool
}

const maxCached = 100

// format reads a format given as str or bytes.
func (s *state) format(v Value) (*format, error) {
	text, ok := interp.AsStr(v)
	if b, isBytes := interp.AsBytes(v); !ok && isBytes {
		text, ok = string(b), true
	}
	if !ok {
		return nil, interp.TypeErrorf("Struct() argument 1 must be a str or bytes object, not %s", v.Type().Name())
	}
	if f := s.cache[text]; f != nil {
		return f, nil
	}
	i := 0
	for _, r := range text {
		if r >= 128 {
			return nil, interp.NewUnicodeEncodeError("ascii", v, i, i+1, "ordinal not in range(128)")
		}
		i++
	}
	f, problem := parse(text)
	if problem != "" {
		return nil, s.fail("%s", problem)
	}
	if len(s.cache) >= maxCached {
		clear(s.cache)
	}
	s.cache[text] = f
	return f, nil
}

// itemTypes says what the characters stand for: the size in standard formats, 0 where there is none, and in native ones.
var itemTypes = [256]struct {
	kind             interp.ItemKind
	standard, native int
}{
	'c': {interp.ItemChar, 1, 1}, '?': {interp.ItemBool, 1, 1},
	'b': {interp.ItemSigned, 1, 1}, 'B': {interp.ItemUnsigned, 1, 1},
	'h': {interp.ItemSigned, 2, 2}, 'H': {interp.ItemUnsigned, 2, 2},
	'i': {interp.ItemSigned, 4, 4}, 'I': {interp.ItemUnsigned, 4, 4},
	'l': {interp.ItemSigned, 4, 8}, 'L': {interp.ItemUnsigned, 4, 8},
	'q': {interp.ItemSigned, 8, 8}, 'Q': {interp.ItemUnsigned, 8, 8},
	'n': {interp.ItemSigned, 0, 8}, 'N': {interp.ItemUnsigned, 0, 8}, 'P': {interp.ItemUnsigned, 0, 8},
	'e': {interp.ItemFloat, 2, 2}, 'f': {interp.ItemFloat, 4, 4}, 'd': {interp.ItemFloat, 8, 8},
	'x': {0, 1, 1}, 's': {0, 1, 1}, 'p': {0, 1, 1},
}

// parse reads a format; problem says what is wrong with it.
func parse(text string) (f *format, problem string) {
	f = &format{text: text, order: binary.LittleEndian}
	native := true
	rest := text
	if rest != "" {
		switch rest[0] {
		case '<', '=':
			native, rest = false, rest[1:]
		case '>', '!':
			native, rest, f.order = false, rest[1:], binary.BigEndian
		case '@':
			rest = rest[1:]
		}
	}
	f.native = native
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		if c == ' ' || c >= '\t' && c <= '\r' {
			continue
		}
		count := 1
		if '0' <= c && c <= '9' {
			count = 0
			for ; i < len(rest) && '0' <= rest[i] && rest[i] <= '9'; i++ {
				d := int(rest[i] - '0')
				if count > (math.MaxInt-d)/10 {
					return nil, "total struct size too long"
				}
				count = count*10 + d
			}
			if i == len(rest) {
				return nil, "repeat count given without format specifier"
			}
			c = rest[i]
		}
		if c == 0 {
			return nil, "embedded null character"
		}
		it := item{code: c, kind: itemTypes[c].kind, size: itemTypes[c].standard, count: count}
		if native {
			it.size = itemTypes[c].native
		}
		if it.size == 0 {
			return nil, "bad char in struct format"
		}
		if native {
			if pad := f.size % it.size; pad != 0 {
				if f.size > math.MaxInt-it.size {
					return nil, "total struct size too long"
				}
				f.size += it.size - pad
			}
		}
		if count > (math.MaxInt-f.size)/it.size {
			return nil, "total struct size too long"
		}
		it.offset = f.size
		f.size += count * it.size
		switch c {
		case 'x':
			continue
		case 's', 'p':
			f.values++
		default:
			f.values += count
		}
		if count > 0 || c == 's' || c == 'p' {
			f.items = append(f.items, it)
		}
	}
	return f, ""
}
