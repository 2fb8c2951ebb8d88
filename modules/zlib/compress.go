package zlib

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"math/bits"

	"terrarium/interp"
)

// compressor makes a deflate stream in a wrapping.
type compressor struct {
	interp.Native
	s     *state
	out   bytes.Buffer
	w     *flate.Writer
	wrap  wrapping
	check hash.Hash32
	total uint32
	done  bool
}

var compressorSpec = interp.TypeSpec{
	Name:  "Compress",
	Flags: interp.NoInstances | interp.Immutable,
	Methods: []interp.FuncDef{
		{Name: "compress", Sig: "(data, /)", Doc: "Returns a bytes object containing compressed data.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			c, _ := interp.As[*compressor](self)
			b, err := interp.Buffer(args[0])
			if err != nil {
				return interp.None, err
			}
			if c.done {
				return interp.None, c.s.fail("Error -2 while compressing data: inconsistent stream state")
			}
			if err := c.write(t, b); err != nil {
				return interp.None, err
			}
			return c.take(), nil
		}},
		{Name: "flush", Sig: "(mode=4, /)", Doc: "Return a bytes object containing any remaining compressed data.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			c, _ := interp.As[*compressor](self)
			mode, err := cInt(t, args[0])
			if err != nil {
				return interp.None, err
			}
			switch {
			case mode == 0:
				return interp.NewBytes(nil), nil
			case mode < 0 || mode > 6 || c.done:
				return interp.None, c.s.fail("Error -2 while flushing: inconsistent stream state")
			case mode == finish:
				c.close()
			default:
				c.w.Flush()
			}
			return c.take(), nil
		}},
	},
}

// newCompressor checks the arguments; problem says what is wrong.
func newCompressor(s *state, level, wbits int, dict []byte) (c *compressor, problem string) {
	wrap, size, ok := window(wbits, false)
	if level < -1 || level > 9 || !ok {
		return nil, "Invalid initialization option"
	}
	c = &compressor{s: s, wrap: wrap}
	effort := level
	if size < 1<<maxWindow && level != 0 { // the library's window is fixed: without matches there is none
		effort = flate.HuffmanOnly
	}
	if dict != nil {
		c.w, _ = flate.NewWriterDict(&c.out, effort, dict)
	} else {
		c.w, _ = flate.NewWriter(&c.out, effort) // the level is one that it takes
	}
	switch wrap {
	case wrapZlib:
		c.check = adler32.New()
		h := uint16(bits.Len(uint(size))-9)<<12 | 0x800 | [...]uint16{2, 0, 0, 1, 1, 1, 1, 2, 3, 3, 3}[level+1]<<6
		if dict != nil {
			h |= 0x20
		}
		h += 31 - h%31
		c.out.Write(binary.BigEndian.AppendUint16(nil, h))
		if dict != nil {
			c.out.Write(binary.BigEndian.AppendUint32(nil, adler32.Checksum(dict)))
		}
	case wrapGzip:
		c.check = crc32.NewIEEE()
		extra := byte(0)
		if level == 9 {
			extra = 2
		} else if level == 1 {
			extra = 4
		}
		c.out.Write([]byte{0x1F, 0x8B, 8, 0, 0, 0, 0, 0, extra, 3})
	}
	return c, ""
}

func (c *compressor) write(t *interp.Thread, b []byte) error {
	for len(b) > 0 {
		n := min(len(b), 1<<18)
		if err := t.Alloc(c.out.Len() + n); err != nil {
			return err
		}
		c.w.Write(b[:n])
		if c.check != nil {
			c.check.Write(b[:n])
		}
		c.total += uint32(n)
		b = b[n:]
		if err := t.Poll(); err != nil {
			return err
		}
	}
	return nil
}

func (c *compressor) close() {
	c.w.Close()
	c.done = true
	switch c.wrap {
	case wrapZlib:
		c.out.Write(binary.BigEndian.AppendUint32(nil, c.check.Sum32()))
	case wrapGzip:
		c.out.Write(binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, c.check.Sum32()), c.total))
	}
}

// take gives the output so far.
func (c *compressor) take() Value {
	b := bytes.Clone(c.out.Bytes())
	c.out.Reset()
	return interp.NewBytes(b)
}

func compress(t *interp.Thread, self Value, args []Value) (Value, error) {
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	b = bytes.Clone(b)
	level, err := cInt(t, args[1])
	if err != nil {
		return interp.None, err
	}
	wbits, err := cInt(t, args[2])
	if err != nil {
		return interp.None, err
	}
	s := stateOf(self)
	c, problem := newCompressor(s, level, wbits, nil)
	if problem != "" {
		return interp.None, s.fail("Bad compression level")
	}
	if err := c.write(t, b); err != nil {
		return interp.None, err
	}
	c.close()
	return c.take(), nil
}

func compressObj(t *interp.Thread, self Value, args []Value) (Value, error) {
	var n [5]int
	for i := range n {
		var err error
		if n[i], err = cInt(t, args[i]); err != nil {
			return interp.None, err
		}
	}
	var dict []byte
	if !args[5].IsNone() {
		b, err := interp.Buffer(args[5])
		if err != nil {
			return interp.None, err
		}
		dict = append([]byte{}, b...)
	}
	s := stateOf(self)
	level, method, wbits, mem, strategy := n[0], n[1], n[2], n[3], n[4]
	c, problem := newCompressor(s, level, wbits, dict)
	if problem != "" || method != 8 || mem < 1 || mem > 9 || strategy < 0 || strategy > 4 {
		return interp.None, interp.ValueErrorf("Invalid initialization option")
	}
	return interp.NewNative(s.compressor, c), nil
}
