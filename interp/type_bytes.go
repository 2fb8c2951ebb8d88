package interp

import (
	"bytes"

	"terrarium/lang"
)

var nameDunderBytes = static("__bytes__")

func bytesSpec() typeSpec {
	s := typeSpec{
		Doc:     "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> bytes\nbytes(int) -> bytes of zeros\nbytes() -> empty bytes\n\nAn immutable sequence of bytes.",
		Payload: true,
		Flags:   typeSelfMatch,
		Slots: Slots{
			New:    bytesNew,
			Buffer: viewBytes,
			Repr:   bytesRepr,
			Str:    bytesRepr,
			Hash:   func(t *Thread, v Value) (int64, error) { return int64(hashString(bytesOf(v).b)), nil },
			Len:    func(t *Thread, v Value) (int, error) { return len(bytesOf(v).b), nil },
			Iter: func(t *Thread, v Value) (Value, error) {
				return Obj(&byteIter{typ: TypeBytesIter, seq: Value{bytesOf(v), 0}}), nil
			},
			Compare:  bytesCompare,
			Contains: bytesContains,
			GetItem:  bytesGetItem,
			Concat:   bytesConcat,
			Repeat:   bytesRepeat,
		},
		Methods: []FuncDef{
			{Name: "__getnewargs__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{{bytesOf(self), 0}}), nil
			}},
			{Name: "__bytes__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return Value{bytesOf(self), 0}, nil
			}},
		},
	}
	s.Slots.Binary[lang.BinMod] = func(t *Thread, v, w Value) (Value, error) {
		b := bytesOf(v)
		if b == nil {
			return NotImplemented, nil
		}
		r, err := percentBytes(t, b.b, w)
		return NewBytes(r), err
	}
	s.Methods = append(s.Methods, byteMethods()...)
	return s
}

// byteMethods are those that bytes and bytearray share.
func byteMethods() []FuncDef {
	var m []FuncDef
	m = append(m, byteBuildMethods()...)
	m = append(m, byteSearchMethods()...)
	m = append(m, byteSplitMethods()...)
	m = append(m, byteCharMethods()...)
	return m
}

var bytesNewDef = &FuncDef{Name: "bytes", Sig: "(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)"}

func bytesNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	a, err := bindArgs(t, bytesNewDef, args, kw)
	if err != nil {
		return None, err
	}
	if source := a[0]; !source.IsUnset() && a[1].IsUnset() && a[2].IsUnset() {
		r := source
		found := true
		if b, ok := source.o.(*BytesObject); !ok {
			r, found, err = callSpecial(t, source, nameDunderBytes)
		} else {
			r = Value{b, 0}
		}
		if err != nil {
			return None, err
		}
		if found {
			b := bytesOf(r)
			if b == nil {
				return None, TypeErrorf("__bytes__ returned non-bytes (type %s)", r.Type().name)
			}
			if cls == TypeBytes {
				return r, nil // of a derived class if __bytes__ says so
			}
			return withPayload(cls, TypeBytes, Value{b, 0}), nil
		}
	}
	b, err := newContents(t, "bytes", "bytes must be in range(0, 256)", a[0], a[1], a[2])
	return withPayload(cls, TypeBytes, NewBytes(b)), err
}

func bytesRepr(t *Thread, v Value) (Value, error) {
	b := bytesOf(v).b
	if err := t.alloc(4 * len(b)); err != nil {
		return None, err
	}
	return String(quoteBytes(b)), nil
}

func bytesCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := bytesOf(v), bytesOf(w)
	if a == nil || b == nil {
		return NotImplemented, nil
	}
	return Bool(ordered(bytes.Compare(a.b, b.b), op)), nil
}

func bytesContains(t *Thread, v, item Value) (bool, error) {
	if !intOf(item).IsUnset() || item.Type().slots.Index != nil {
		c, err := byteArg(t, item)
		if err != nil {
			return false, err
		}
		return bytes.IndexByte(contentsOf(v), c) >= 0, nil
	}
	sub, err := bufferArg(item)
	return err == nil && bytes.Contains(contentsOf(v), sub), err
}

func bytesGetItem(t *Thread, v, key Value) (Value, error) {
	if s, ok := key.o.(*Slice); ok {
		start, stop, step, err := s.unpack(t)
		if err != nil {
			return None, err
		}
		b := contentsOf(v)
		start, _, count := adjustSlice(start, stop, step, len(b))
		if step == 1 {
			return sameKind(v, cutBytes(b, start, start+count)), nil
		}
		return freshKind(v, stepBytes(b, start, step, count)), nil
	}
	kind, out := "byte", "index out of range"
	if byteArrayOf(v) != nil {
		kind, out = "bytearray", "bytearray index out of range"
	}
	if intOf(key).IsUnset() && key.Type().slots.Index == nil {
		return None, TypeErrorf("%s indices must be integers or slices, not %s", kind, key.Type().name)
	}
	i, err := IndexInt(t, key, TypeIndexError)
	if err != nil {
		return None, err
	}
	b := contentsOf(v)
	if i < 0 {
		i += len(b)
	}
	if i < 0 || i >= len(b) {
		return None, Errorf(TypeIndexError, "%s", out)
	}
	return Int(int64(b[i])), nil
}

// cutBytes gives b[i:j], in memory of its own if it would keep much more alive.
func cutBytes(b []byte, i, j int) []byte {
	part := b[i:j:j]
	if len(b) > 4096 && len(part) < len(b)/8 {
		part = append([]byte(nil), part...)
	}
	return part
}

func stepBytes(b []byte, start, step, count int) []byte {
	out := make([]byte, count)
	for i := range out {
		out[i] = b[start+i*step]
	}
	return out
}

func bytesConcat(t *Thread, v, w Value) (Value, error) {
	b, ok := bufferOf(w)
	if !ok {
		return None, cannotConcat(v, w)
	}
	a := contentsOf(v)
	if bytesOf(v) != nil {
		if exact, ok := w.o.(*BytesObject); ok && len(a) == 0 {
			return Value{exact, 0}, nil
		}
		if len(b) == 0 {
			return Value{bytesOf(v), 0}, nil
		}
	}
	if err := t.alloc(len(a) + len(b)); err != nil {
		return None, err
	}
	r := make([]byte, len(a)+len(b))
	copy(r[copy(r, a):], b)
	return freshKind(v, r), nil
}

func cannotConcat(v, w Value) error {
	return TypeErrorf("can't concat %s to %s", w.Type().name, v.Type().name)
}

func bytesRepeat(t *Thread, v, times Value) (Value, error) {
	n, err := repeatCount(t, times)
	if err != nil {
		return None, err
	}
	b := contentsOf(v)
	if n == 1 && bytesOf(v) != nil {
		return Value{bytesOf(v), 0}, nil
	}
	if len(b) > 0 && n > maxSize/len(b) {
		if bytesOf(v) != nil {
			return None, Errorf(TypeOverflowError, "repeated bytes are too long")
		}
		return None, NewException(TypeMemoryError)
	}
	if err := t.alloc(n * len(b)); err != nil {
		return None, err
	}
	return freshKind(v, bytes.Repeat(b, n)), nil
}

// byteIter iterates over bytes or a bytearray, which may change meanwhile.
type byteIter struct {
	typ *Type
	seq Value // Unset at the end
	pos int
}

func (it *byteIter) Type() *Type { return it.typ }

func bytesIterSpec() typeSpec     { return byteIterSpec() }
func byteArrayIterSpec() typeSpec { return byteIterSpec() }

func byteIterSpec() typeSpec {
	return typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{
			Iter: func(t *Thread, v Value) (Value, error) { return v, nil },
			Next: func(t *Thread, v Value) (Value, error) {
				it := v.o.(*byteIter)
				if it.seq.IsUnset() {
					return Unset, nil
				}
				b := contentsOf(it.seq)
				if it.pos >= len(b) {
					it.seq = Unset
					return Unset, nil
				}
				it.pos++
				return Int(int64(b[it.pos-1])), nil
			},
		},
		Methods: []FuncDef{
			{Name: "__length_hint__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				it := self.o.(*byteIter)
				if it.seq.IsUnset() {
					return Int(0), nil
				}
				return Int(int64(max(0, len(contentsOf(it.seq))-it.pos))), nil
			}},
		},
	}
}
