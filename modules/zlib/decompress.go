package zlib

import (
	"bytes"
	"hash"
	"math"

	"terrarium/interp"
)

// decompressor reads a stream that comes in pieces.
type decompressor struct {
	interp.Native
	s            *state
	z            *inflater
	unused, tail []byte
	eof          bool
}

var decompressorSpec = interp.TypeSpec{
	Name:  "Decompress",
	Flags: interp.NoInstances | interp.Immutable,
	Methods: []interp.FuncDef{
		{Name: "decompress", Sig: "(data, /, max_length=0)", Doc: "Return a bytes object containing the decompressed version of the data.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			d, _ := interp.As[*decompressor](self)
			limit, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
			if err != nil {
				return interp.None, err
			}
			if limit < 0 {
				return interp.None, interp.ValueErrorf("max_length must be non-negative")
			}
			b, err := interp.Buffer(args[0])
			if err != nil {
				return interp.None, err
			}
			if limit == 0 {
				limit = math.MaxInt
			}
			return d.feed(t, bytes.Clone(b), limit)
		}},
		{Name: "flush", Sig: "(length=16384, /)", Doc: "Return a bytes object containing any remaining decompressed data.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			d, _ := interp.As[*decompressor](self)
			n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			if err != nil {
				return interp.None, err
			}
			if n <= 0 {
				return interp.None, interp.ValueErrorf("length must be greater than zero")
			}
			return d.feed(t, d.tail, math.MaxInt)
		}},
		{Name: "copy", Sig: "()", Doc: "Return a copy of the decompression object.", Fn: copyDecompressor},
		{Name: "__copy__", Sig: "()", Fn: copyDecompressor},
		{Name: "__deepcopy__", Sig: "(memo, /)", Fn: copyDecompressor},
		part("unused_data", func(d *decompressor) Value { return interp.NewBytes(d.unused) }),
		part("unconsumed_tail", func(d *decompressor) Value { return interp.NewBytes(d.tail) }),
		part("eof", func(d *decompressor) Value { return interp.Bool(d.eof) }),
	},
}

func part(name string, get func(*decompressor) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		d, _ := interp.As[*decompressor](self)
		return get(d), nil
	}}
}

func copyDecompressor(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	d, _ := interp.As[*decompressor](self)
	z, ok := d.z.clone()
	if !ok {
		return interp.None, interp.ValueErrorf("Inconsistent stream state")
	}
	return interp.NewNative(self.Type(), &decompressor{s: d.s, z: z, unused: d.unused, tail: d.tail, eof: d.eof}), nil
}

// feed reads on, until there are limit bytes of output.
func (d *decompressor) feed(t *interp.Thread, b []byte, limit int) (Value, error) {
	if d.eof {
		d.unused = append(d.unused[:len(d.unused):len(d.unused)], b...)
		return interp.NewBytes(nil), nil
	}
	d.z.in = append(d.z.in, b...)
	out, err := d.z.read(t, limit)
	switch {
	case err == errNeedInput:
		d.tail = nil
	case err != nil:
		return interp.None, d.s.streamError(err, "decompressing data")
	case d.z.state == stateEnd && d.z.available() == 0:
		d.eof = true
		d.unused = append(d.unused, d.z.rest()...)
		if len(d.tail) > 0 { // as CPython: what came again stays there too
			d.tail = d.z.rest()
		}
		d.z.in, d.z.nhold = nil, 0
	default:
		// What is not read comes again from the caller.
		d.tail = d.z.rest()
		d.z.in = nil
		if keep := d.z.nhold % 8; keep != d.z.nhold {
			d.z.hold &= 1<<keep - 1
			d.z.nhold = keep
		}
	}
	return interp.NewBytes(out), nil
}

// readStep is how much output is made between looks at interrupts and memory.
const readStep = 256 << 10

// read gives at most limit bytes; errNeedInput beside them if there could be more.
func (z *inflater) read(t *interp.Thread, limit int) ([]byte, error) {
	var out []byte
	for {
		err := z.run(min(readStep, limit-len(out)))
		if err != nil && err != errNeedInput {
			return nil, err
		}
		if e := t.Alloc(2*len(out) + readStep); e != nil {
			return nil, e
		}
		out = append(out, z.take()...)
		if e := t.Poll(); e != nil {
			return nil, e
		}
		if err != nil || z.state == stateEnd || len(out) >= limit {
			return out, err
		}
	}
}

// streamError is zlib.error for what is wrong with a stream; other errors stay as they are.
func (s *state) streamError(err error, doing string) error {
	switch e := err.(type) {
	case dataError:
		return s.fail("Error -3 while %s: %s", doing, string(e))
	default:
		switch err {
		case errNeedDict:
			return s.fail("Error 2 while %s", doing)
		case errBadDict:
			return s.fail("Error -3 while setting zdict: invalid input data")
		}
		return err
	}
}

// clone makes an inflater in the same state.
func (z *inflater) clone() (*inflater, bool) {
	c := *z
	c.in = bytes.Clone(z.in)
	c.out = bytes.Clone(z.out)
	if z.check != nil {
		h, ok := cloneHash(z.check)
		if !ok {
			return nil, false
		}
		c.check = h
	}
	return &c, true
}

func decompress(t *interp.Thread, self Value, args []Value) (Value, error) {
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	in := bytes.Clone(b)
	wbits, err := cInt(t, args[1])
	if err != nil {
		return interp.None, err
	}
	size, err := interp.IndexInt(t, args[2], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	s := stateOf(self)
	if size < 0 {
		return interp.None, interp.ValueErrorf("bufsize must be non-negative")
	}
	wrap, win, ok := window(wbits, true)
	if !ok {
		return interp.None, s.fail("Error -2 while preparing to decompress data: inconsistent stream state")
	}
	z := newInflater(wrap, win, nil)
	z.in = in
	out, err := z.read(t, math.MaxInt)
	if err == errNeedInput {
		return interp.None, s.fail("Error -5 while decompressing data: incomplete or truncated stream")
	}
	if err != nil {
		return interp.None, s.streamError(err, "decompressing data")
	}
	return interp.NewBytes(out), nil
}

func decompressObj(t *interp.Thread, self Value, args []Value) (Value, error) {
	wbits, err := cInt(t, args[0])
	if err != nil {
		return interp.None, err
	}
	dict, err := interp.Buffer(args[1])
	if err != nil {
		return interp.None, interp.TypeErrorf("zdict argument must support the buffer protocol")
	}
	s := stateOf(self)
	wrap, win, ok := window(wbits, true)
	if !ok {
		return interp.None, interp.ValueErrorf("Invalid initialization option")
	}
	var own []byte
	if len(dict) > 0 {
		own = bytes.Clone(dict)
	}
	return interp.NewNative(s.decompressor, &decompressor{s: s, z: newInflater(wrap, win, own)}), nil
}

func cloneHash(h hash.Hash32) (hash.Hash32, bool) {
	c, ok := h.(hash.Cloner)
	if !ok {
		return nil, false
	}
	d, err := c.Clone()
	if err != nil {
		return nil, false
	}
	h32, ok := d.(hash.Hash32)
	return h32, ok
}
