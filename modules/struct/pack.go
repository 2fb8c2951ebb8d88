package structs

import (
	"math"
	"math/big"

	"terrarium/interp"
)

func (s *state) packBytes(t *interp.Thread, f *format, args []Value) (Value, error) {
	if len(args) != f.values {
		return interp.None, s.fail("pack expected %d items for packing (got %d)", f.values, len(args))
	}
	if err := t.Alloc(f.size); err != nil {
		return interp.None, err
	}
	b := make([]byte, f.size)
	return interp.NewBytes(b), s.pack(t, f, b, args)
}

// pack writes the values into b, of the format's size and all zeros.
func (s *state) pack(t *interp.Thread, f *format, b []byte, args []Value) error {
	n := 0
	for i := range f.items {
		it := &f.items[i]
		if it.code == 's' || it.code == 'p' {
			if err := s.packText(it, b[it.offset:it.offset+it.count], args[n]); err != nil {
				return err
			}
			n++
			continue
		}
		for j := range it.count {
			at := it.offset + j*it.size
			if err := s.packItem(t, f, it, b[at:at+it.size], args[n]); err != nil {
				return err
			}
			n++
			if n&0x3FF == 0 {
				if err := t.Poll(); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (s *state) packText(it *item, b []byte, v Value) error {
	src, ok := interp.AsBytes(v)
	if !ok {
		return s.fail("argument for '%c' must be a bytes object", it.code)
	}
	if it.code == 's' {
		copy(b, src)
	} else if len(b) > 0 {
		n := copy(b[1:], src)
		b[0] = byte(min(n, 255))
	}
	return nil
}

func (s *state) packItem(t *interp.Thread, f *format, it *item, b []byte, v Value) error {
	switch it.kind {
	case interp.ItemChar:
		c, ok := interp.AsBytes(v)
		if !ok || len(c) != 1 || interp.IsMutableBuffer(v) {
			return s.fail("char format requires a bytes object of length 1")
		}
		b[0] = c[0]
	case interp.ItemBool:
		yes, err := interp.Truth(t, v)
		if yes {
			b[0] = 1
		}
		return err
	case interp.ItemFloat:
		x, err := interp.ToFloat(t, v)
		if err != nil {
			if interp.IsException(err, interp.TypeOverflowError) {
				return s.fail("int too large to convert")
			}
			return s.fail("required argument is not a float")
		}
		if f.native && it.size == 4 { // as C converts: what is too large becomes infinite
			x = float64(float32(x))
		}
		if !interp.StoreFloat(b, f.order, x) {
			if _, isInt := interp.AsBigInt(v); isInt && it.size == 2 {
				return s.fail("int too large to convert")
			}
			return interp.Errorf(interp.TypeOverflowError, "float too large to pack with %c format", it.code)
		}
	default:
		if _, ok := interp.AsBigInt(v); !ok && !interp.HasIndex(v) {
			return s.fail("required argument is not an integer")
		}
		i, err := interp.Index(t, v)
		if err != nil {
			return err
		}
		if it.code == 'P' {
			if x, _ := interp.AsBigInt(i); x.Sign() < 0 {
				i = interp.BigInt(new(big.Int).Add(x, new(big.Int).Lsh(big.NewInt(1), 64)))
				if y, _ := interp.AsBigInt(i); y.Sign() < 0 || x.BitLen() > 63 && !x.IsInt64() {
					return s.fail("int too large to convert")
				}
			}
			if !interp.StoreInt(it.kind, b, f.order, i) {
				return s.fail("int too large to convert")
			}
			return nil
		}
		if !interp.StoreInt(it.kind, b, f.order, i) {
			lo, hi := bounds(it)
			return s.fail("'%c' format requires %s <= number <= %s", it.code, lo, hi)
		}
	}
	return nil
}

// bounds gives the least and the greatest number that an item can hold.
func bounds(it *item) (lo, hi *big.Int) {
	one := big.NewInt(1)
	bits := uint(8 * it.size)
	if it.kind == interp.ItemUnsigned {
		return new(big.Int), new(big.Int).Sub(new(big.Int).Lsh(one, bits), one)
	}
	hi = new(big.Int).Lsh(one, bits-1)
	return new(big.Int).Neg(hi), hi.Sub(hi, one)
}

func (s *state) packInto(t *interp.Thread, f *format, args []Value) error {
	switch len(args) {
	case 0:
		return s.fail("pack_into expected buffer argument")
	case 1:
		return s.fail("pack_into expected offset argument")
	}
	if len(args)-2 != f.values {
		return s.fail("pack_into expected %d items for packing (got %d)", f.values, len(args)-2)
	}
	if _, ok := interp.WritableBuffer(args[0]); !ok {
		return interp.TypeErrorf("argument must be read-write bytes-like object, not %s", args[0].Type().Name())
	}
	at, err := interp.IndexInt(t, args[1], interp.TypeIndexError)
	if err != nil {
		return err
	}
	// The values may run code that changes the buffer: they are taken first.
	if err := t.Alloc(f.size); err != nil {
		return err
	}
	packed := make([]byte, f.size)
	packErr := s.pack(t, f, packed, args[2:])
	b, ok := interp.WritableBuffer(args[0])
	if !ok {
		return interp.TypeErrorf("argument must be read-write bytes-like object, not %s", args[0].Type().Name())
	}
	if at < 0 {
		if at+f.size > 0 {
			return s.fail("no space to pack %d bytes at offset %d", f.size, at)
		}
		if at+len(b) < 0 {
			return s.fail("offset %d out of range for %d-byte buffer", at, len(b))
		}
		at += len(b)
	}
	if at > len(b) || len(b)-at < f.size {
		return s.fail("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)",
			saturatingAdd(f.size, at), f.size, at, len(b))
	}
	if packErr != nil {
		return packErr
	}
	copy(b[at:], packed)
	return nil
}

func saturatingAdd(a, b int) uint64 { return uint64(a) + uint64(b) }

func (s *state) unpack(t *interp.Thread, f *format, v Value) (Value, error) {
	b, err := interp.Buffer(v)
	if err != nil {
		return interp.None, err
	}
	if len(b) != f.size {
		return interp.None, s.fail("unpack requires a buffer of %d bytes", f.size)
	}
	return f.unpack(t, b)
}

func (s *state) unpackFrom(t *interp.Thread, f *format, v, offset Value) (Value, error) {
	if _, err := interp.Buffer(v); err != nil {
		return interp.None, err
	}
	i, err := interp.Index(t, offset)
	if err != nil {
		return interp.None, err
	}
	if !i.IsInt() {
		return interp.None, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	at := int(i.AsInt())
	b, err := interp.Buffer(v)
	if err != nil {
		return interp.None, err
	}
	if at < 0 {
		if at > math.MinInt+f.size && at+f.size > 0 {
			return interp.None, s.fail("not enough data to unpack %d bytes at offset %d", f.size, at)
		}
		if at+len(b) < 0 {
			return interp.None, s.fail("offset %d out of range for %d-byte buffer", at, len(b))
		}
		at += len(b)
	}
	if at > len(b) || len(b)-at < f.size {
		return interp.None, s.fail("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
			saturatingAdd(f.size, at), f.size, at, len(b))
	}
	return f.unpack(t, b[at:at+f.size])
}

// unpack reads the values from b, which is of the format's size.
func (f *format) unpack(t *interp.Thread, b []byte) (Value, error) {
	if err := t.Alloc(24 * f.values); err != nil {
		return interp.None, err
	}
	out := make([]Value, 0, f.values)
	for i := range f.items {
		it := &f.items[i]
		part := b[it.offset : it.offset+it.count*it.size]
		switch it.code {
		case 's':
			out = append(out, interp.NewBytes(append([]byte(nil), part...)))
			continue
		case 'p':
			n := 0
			if len(part) > 0 {
				n = min(int(part[0]), len(part)-1)
				part = part[1 : 1+n]
			}
			out = append(out, interp.NewBytes(append([]byte(nil), part...)))
			continue
		}
		for j := range it.count {
			out = append(out, interp.LoadItem(it.kind, part[j*it.size:(j+1)*it.size], f.order))
		}
	}
	return interp.NewTuple(out), nil
}
