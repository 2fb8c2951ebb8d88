package interp

import (
	"bytes"
	"math"
)

// TypeBytesIO is io.BytesIO.
var TypeBytesIO = &Type{name: "_io.BytesIO"}

// BytesIO is a stream of bytes in memory.
type BytesIO struct {
	data   *ByteArray // its memoryviews hinder changes
	pos    int
	closed bool
	dict   *Dict
}

func (*BytesIO) Type() *Type        { return TypeBytesIO }
func (b *BytesIO) attrDict() **Dict { return &b.dict }
func bytesIOOf(v Value) *BytesIO    { b, _ := payload(v).o.(*BytesIO); return b }

var bytesIODef = &FuncDef{Name: "BytesIO", Sig: "(initial_bytes=b'')"}

func bytesIOSpec() typeSpec {
	return typeSpec{
		Base:    TypeBufferedIOBase,
		Module:  "_io",
		Doc:     "A stream of bytes in memory.",
		Flags:   ioFlags,
		Payload: true,
		Slots: Slots{
			New: func(t *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
				return withPayload(cls, TypeBytesIO, Obj(&BytesIO{data: &ByteArray{}})), nil
			},
			Init: func(t *Thread, self Value, args []Value, kw []*Str) error {
				a, err := bindArgs(t, bytesIODef, args, kw)
				if err != nil {
					return err
				}
				b := bytesIOOf(self)
				if err := b.data.resizable(t); err != nil {
					return err
				}
				b.data, b.pos, b.closed = &ByteArray{}, 0, false
				if a[0].IsNone() {
					return nil
				}
				p, err := bufferArg(a[0])
				if err != nil {
					return err
				}
				b.data.b = append([]byte(nil), p...)
				return t.alloc(len(p))
			},
			Iter: SelfIter,
			Next: func(t *Thread, v Value) (Value, error) {
				b := bytesIOOf(v)
				if v.o != Object(b) {
					return ioBaseNext(t, v)
				}
				if err := b.check(); err != nil {
					return None, err
				}
				if line := b.line(-1); len(line) > 0 {
					return copied(line), nil
				}
				return Exhausted(t)
			},
		},
		Methods: bytesIOMethods(),
	}
}

// copied makes bytes of what somebody else may change.
func copied(b []byte) Value { return NewBytes(append([]byte(nil), b...)) }

func (b *BytesIO) check() error {
	if b.closed {
		return closedFile()
	}
	return nil
}

// rest is what lies behind the position.
func (b *BytesIO) rest() []byte { return b.data.b[min(b.pos, len(b.data.b)):] }

// take gives at most n bytes and moves on; all if n is negative.
func (b *BytesIO) take(n int) []byte {
	part := b.rest()
	if n >= 0 && n < len(part) {
		part = part[:n]
	}
	b.pos += len(part)
	return part
}

func (b *BytesIO) line(limit int) []byte {
	part := b.rest()
	if i := bytes.IndexByte(part, '\n'); i >= 0 {
		part = part[:i+1]
	}
	if limit >= 0 && limit < len(part) {
		part = part[:limit]
	}
	b.pos += len(part)
	return part
}

func (b *BytesIO) write(t *Thread, p []byte) error {
	if len(p) == 0 {
		return nil
	}
	if b.pos > math.MaxInt-len(p) {
		return Errorf(TypeOverflowError, "new position too large")
	}
	end := b.pos + len(p)
	if old := len(b.data.b); end > old {
		if err := t.grow(end, cap(b.data.b), 1); err != nil {
			return err
		}
		if b.pos > old {
			b.data.b = append(b.data.b, make([]byte, b.pos-old)...)
		}
		b.data.b = append(b.data.b[:b.pos], p...)
	} else {
		copy(b.data.b[b.pos:], p)
	}
	b.pos = end
	return nil
}

func bytesIOWrite(t *Thread, self Value, args []Value) (Value, error) {
	b := bytesIOOf(self)
	if err := b.check(); err != nil {
		return None, err
	}
	if err := b.data.resizable(t); err != nil {
		return None, err
	}
	p, err := bufferArg(args[0])
	if err != nil {
		return None, err
	}
	return Int(int64(len(p))), b.write(t, p)
}

func bytesIOMethods() []FuncDef {
	method := openMethods(bytesIOOf)
	yes := method(func(*Thread, *BytesIO, []Value) (Value, error) { return True, nil })
	read := method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
		n, err := countArg(t, args[0])
		if err != nil {
			return None, err
		}
		part := b.take(n)
		return copied(part), t.alloc(len(part))
	})
	return []FuncDef{
		{Name: "read", Sig: "(size=-1, /)", Fn: read, Doc: "Read at most size bytes, or all."},
		{Name: "read1", Sig: "(size=-1, /)", Fn: read},
		{Name: "readinto", Sig: "(buffer, /)", Fn: method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
			into, err := writableBuffer("readinto", args[0])
			if err != nil {
				return None, err
			}
			return Int(int64(copy(into, b.take(len(into))))), nil
		})},
		{Name: "readline", Sig: "(size=-1, /)", Fn: method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
			n, err := countArg(t, args[0])
			return copied(b.line(n)), err
		})},
		{Name: "readlines", Sig: "(size=None, /)", Fn: method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
			hint, err := countArg(t, args[0])
			if err != nil {
				return None, err
			}
			var lines []Value
			for size := 0; ; {
				line := b.line(-1)
				if len(line) == 0 {
					return NewList(lines), nil
				}
				if err := t.grow(len(lines), cap(lines), 24); err != nil {
					return None, err
				}
				lines = append(lines, copied(line))
				if size += len(line); hint > 0 && size >= hint {
					return NewList(lines), nil
				}
			}
		})},
		{Name: "write", Sig: "(b, /)", Doc: "Write bytes; gives their number.", Fn: bytesIOWrite},
		{Name: "writelines", Sig: "(lines, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			if err := bytesIOOf(self).check(); err != nil {
				return None, err
			}
			return None, Iterate(t, args[0], func(line Value) error {
				_, err := bytesIOWrite(t, self, []Value{line})
				return err
			})
		}},
		{Name: "getvalue", Sig: "()", Doc: "All of the contents.", Fn: method(func(t *Thread, b *BytesIO, _ []Value) (Value, error) {
			return copied(b.data.b), t.alloc(len(b.data.b))
		})},
		{Name: "getbuffer", Sig: "()", Doc: "A memoryview of the contents.", Fn: method(func(t *Thread, b *BytesIO, _ []Value) (Value, error) {
			m := &MemoryView{obj: Obj(b.data), data: b.data.b, step: 1, n: len(b.data.b)}
			b.data.view(m)
			return Obj(m), nil
		})},
		{Name: "seek", Sig: "(pos, whence=0, /)", Fn: method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
			pos, err := IndexInt(t, args[0], TypeOverflowError)
			if err != nil {
				return None, err
			}
			whence, err := cInt(t, args[1])
			switch {
			case err != nil:
				return None, err
			case pos < 0 && whence == 0:
				return None, ValueErrorf("negative seek value %d", pos)
			case whence == 1:
				if pos > math.MaxInt-b.pos {
					return None, Errorf(TypeOverflowError, "new position too large")
				}
				pos += b.pos
			case whence == 2:
				if pos > math.MaxInt-len(b.data.b) {
					return None, Errorf(TypeOverflowError, "new position too large")
				}
				pos += len(b.data.b)
			case whence != 0:
				return None, ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", whence)
			}
			b.pos = max(pos, 0)
			return Int(int64(b.pos)), nil
		})},
		{Name: "tell", Sig: "()", Fn: method(func(t *Thread, b *BytesIO, _ []Value) (Value, error) { return Int(int64(b.pos)), nil })},
		{Name: "truncate", Sig: "(size=None, /)", Fn: method(func(t *Thread, b *BytesIO, args []Value) (Value, error) {
			if err := b.data.resizable(t); err != nil {
				return None, err
			}
			size := b.pos
			if !args[0].IsNone() {
				var err error
				if size, err = newSizeArg(t, args[0]); err != nil {
					return None, err
				}
				if size < 0 {
					return None, ValueErrorf("negative size value %d", size)
				}
			}
			if size < len(b.data.b) {
				b.data.b = b.data.b[:size]
			}
			return Int(int64(size)), nil
		})},
		{Name: "close", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bytesIOOf(self)
			if err := b.data.resizable(t); err != nil {
				return None, err
			}
			b.closed, b.data = true, &ByteArray{}
			return None, nil
		}},
		{Name: "closed", Kind: KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) { return Bool(bytesIOOf(self).closed), nil }},
		{Name: "flush", Sig: "()", Fn: method(func(*Thread, *BytesIO, []Value) (Value, error) { return None, nil })},
		{Name: "isatty", Sig: "()", Fn: method(func(*Thread, *BytesIO, []Value) (Value, error) { return False, nil })},
		{Name: "readable", Sig: "()", Fn: yes},
		{Name: "writable", Sig: "()", Fn: yes},
		{Name: "seekable", Sig: "()", Fn: yes},
		{Name: "__getstate__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			b := bytesIOOf(self)
			if err := b.check(); err != nil {
				return None, err
			}
			return NewTuple([]Value{copied(b.data.b), Int(int64(b.pos)), ioAttributes(self, b.dict)}), nil
		}},
		{Name: "__setstate__", Sig: "(state, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			b := bytesIOOf(self)
			if err := b.check(); err != nil {
				return None, err
			}
			state, pos, err := ioState(t, self, args[0], 3)
			if err != nil {
				return None, err
			}
			if pos < 0 {
				return None, ValueErrorf("position value cannot be negative")
			}
			p, err := bufferArg(state[0])
			if err != nil {
				return None, err
			}
			if err := b.data.resizable(t); err != nil {
				return None, err
			}
			b.data, b.pos = &ByteArray{b: append([]byte(nil), p...)}, pos
			return None, nil
		}},
	}
}

// ioAttributes is the last item of the state of a stream in memory: a copy of the attributes, or None.
func ioAttributes(self Value, d *Dict) Value {
	if in, ok := self.o.(*Instance); ok {
		d = in.makeDict()
	}
	if d == nil || d.used == 0 {
		return None
	}
	return Obj(d.Copy())
}

// ioState takes a state of n items apart: the position is the last but one, then come the attributes, which are set.
func ioState(t *Thread, self, state Value, n int) ([]Value, int, error) {
	tup := tupleOf(state)
	if tup == nil || len(tup.items) < n {
		return nil, 0, TypeErrorf("%s.__setstate__ argument should be %d-tuple, got %s", self.Type().name, n, textType(state))
	}
	pos := tup.items[n-2]
	if intOf(pos).IsUnset() {
		return nil, 0, TypeErrorf("%s item of state must be an integer, got %s", [...]string{"second", "third"}[n-3], textType(pos))
	}
	at, err := IndexInt(t, pos, TypeOverflowError)
	if err != nil {
		return nil, 0, err
	}
	if attrs := tup.items[n-1]; !attrs.IsNone() {
		d := dictOf(attrs)
		if d == nil {
			return nil, 0, TypeErrorf("%s item of state should be a dict, got a %s", [...]string{"third", "fourth"}[n-3], textType(attrs))
		}
		for k, v := range d.Copy().All {
			if name := strOf(k); name != nil {
				if err := SetAttr(t, self, t.in.internStr(name), v); err != nil {
					return nil, 0, err
				}
			}
		}
	}
	return tup.items, at, nil
}
