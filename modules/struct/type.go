package structs

import "terrarium/interp"

// structObject is a Struct: a format read once.
type structObject struct {
	interp.Native
	s *state
	f *format
}

var structSpec = interp.TypeSpec{
	Name:  "Struct",
	Sig:   "(format)",
	Doc:   "Struct(fmt) --> compiled struct object",
	Flags: interp.Subclassable,
	Slots: interp.Slots{
		New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			var s *state
			for _, k := range cls.MRO() {
				if m := k.Module(); m != nil && s == nil {
					s = interp.StateOf[state](m)
				}
			}
			o := &structObject{s: s, f: &format{}}
			if len(args) > 0 && cls == s.structType {
				return interp.NewNative(cls, o), nil
			}
			if cls == s.structType {
				_, err := interp.BindArgs(t, &structDef, args, kw)
				return interp.None, err
			}
			return interp.NewNative(cls, o), nil
		},
		Init: func(t *interp.Thread, self Value, args []Value, kw []*interp.Str) error {
			a, err := interp.BindArgs(t, &structDef, args, kw)
			if err != nil {
				return err
			}
			o, _ := interp.As[*structObject](self)
			f, err := o.s.format(a[0])
			if err == nil {
				o.f = f
			}
			return err
		},
		Repr: func(t *interp.Thread, self Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			r, err := interp.Repr(t, interp.String(o.f.text))
			return interp.String(self.Type().Name() + "(" + r + ")"), err
		},
	},
	Methods: []interp.FuncDef{
		{Name: "format", Kind: interp.KindGetter, Doc: "struct format string", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return interp.String(o.f.text), nil
		}},
		{Name: "size", Kind: interp.KindGetter, Doc: "struct size in bytes", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return interp.Int(int64(o.f.size)), nil
		}},
		{Name: "pack", Sig: "(*args)", Doc: "pack(v1, v2, ...) -> bytes", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return o.s.packBytes(t, o.f, args)
		}},
		{Name: "pack_into", Sig: "(*args)", Doc: "pack_into(buffer, offset, v1, v2, ...)", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return interp.None, o.s.packInto(t, o.f, args)
		}},
		{Name: "unpack", Sig: "(buffer, /)", Doc: "Return a tuple containing unpacked values.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return o.s.unpack(t, o.f, args[0])
		}},
		{Name: "unpack_from", Sig: "(buffer, offset=0)", Doc: "Return a tuple containing unpacked values, from offset on.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return o.s.unpackFrom(t, o.f, args[0], args[1])
		}},
		{Name: "iter_unpack", Sig: "(buffer, /)", Doc: "Return an iterator yielding tuples.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			o, _ := interp.As[*structObject](self)
			return o.s.iterUnpack(o.f, args[0])
		}},
	},
}

var structDef = interp.FuncDef{Name: "Struct", Sig: "(format)"}

// unpackIter yields one tuple after the other.
type unpackIter struct {
	interp.Native
	f   *format
	v   Value // the buffer; Unset at the end
	pos int
}

var iterSpec = interp.TypeSpec{
	Name:  "unpack_iterator",
	Flags: interp.NoInstances,
	Slots: interp.Slots{Iter: interp.SelfIter, Next: unpackNext},
	Methods: []interp.FuncDef{{Name: "__length_hint__", Sig: "()", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		it, _ := interp.As[*unpackIter](self)
		if it.v.IsUnset() {
			return interp.Int(0), nil
		}
		b, err := interp.Buffer(it.v)
		return interp.Int(int64(max(0, len(b)-it.pos) / it.f.size)), err
	}}},
}

func (s *state) iterUnpack(f *format, v Value) (Value, error) {
	if f.size == 0 {
		return interp.None, s.fail("cannot iteratively unpack with a struct of length 0")
	}
	b, err := interp.Buffer(v)
	if err != nil {
		return interp.None, err
	}
	if len(b)%f.size != 0 {
		return interp.None, s.fail("iterative unpacking requires a buffer of a multiple of %d bytes", f.size)
	}
	return interp.NewNative(s.iterType, &unpackIter{f: f, v: v}), nil
}

func unpackNext(t *interp.Thread, self Value) (Value, error) {
	it, _ := interp.As[*unpackIter](self)
	if it.v.IsUnset() {
		return interp.Exhausted(t)
	}
	b, err := interp.Buffer(it.v)
	if err != nil {
		return interp.None, err
	}
	if it.pos+it.f.size > len(b) {
		it.v = interp.Unset
		return interp.Exhausted(t)
	}
	it.pos += it.f.size
	return it.f.unpack(t, b[it.pos-it.f.size:it.pos])
}
