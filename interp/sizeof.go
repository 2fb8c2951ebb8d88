package interp

import "math/bits"

// What sys.getsizeof and __sizeof__ tell: the sizes that CPython 3.13 has on a 64-bit machine, as far as they follow
// from the value.

const (
	sizeHeader    = 16 // of an object
	sizeCollector = 16 // in front of an object that the garbage collector follows
	sizePointer   = 8
)

// sizeOf is an object's size without what lies in front of it, and that.
func sizeOf(v Value) (size, front int) {
	switch o := v.o.(type) {
	case *Str:
		return strSize(o), 0
	case *BytesObject:
		return 33 + len(o.b), 0
	case *ByteArray:
		if len(o.b) == 0 {
			return 56, 0
		}
		return 57 + len(o.b), 0
	case *intTag:
		m := uint64(v.n)
		if v.n < 0 {
			m = -m
		}
		return 24 + 4*max(1, (bits.Len64(m)+29)/30), 0
	case *BigIntObject:
		return 24 + 4*((o.i.BitLen()+29)/30), 0
	case *floatTag:
		return 24, 0
	case *noneTag:
		return sizeHeader, 0
	case *List:
		return 40 + sizePointer*listPlaces(len(o.items), cap(o.items)), sizeCollector
	case *Tuple:
		return 24 + sizePointer*len(o.items), sizeCollector
	case *Dict:
		return 48 + dictTableSize(o), sizeCollector
	case *Set:
		size := 200
		if len(o.table) > setMinSize {
			size += sizeHeader * len(o.table)
		}
		return size, sizeCollector
	case *Slice:
		return 40, sizeCollector
	case *Function:
		return 144, sizeCollector
	case *Builtin:
		return 56, sizeCollector
	case *Instance:
		if o.shape.payload {
			size, _ = sizeOf(o.slots[0])
			return size + 2*sizePointer, sizeCollector
		}
		if o.shape.typ == TypeObject {
			return sizeHeader, 0
		}
		return sizeHeader + sizePointer*o.shape.fixed, 2 * sizeCollector
	case *Exception:
		return 72 + sizePointer*len(o.fields), sizeCollector
	}
	switch {
	case v.IsBool():
		return 28, 0
	case v == NotImplemented || v.Type() == TypeEllipsis:
		return sizeHeader, 0
	}
	return 48, 0
}

// strSize is that of a str: one, two or four bytes a character, by the greatest of them.
func strSize(s *Str) int {
	n := s.length()
	if s.isASCII() {
		return 41 + n
	}
	greatest := rune(0)
	for i := 0; i < len(s.s); {
		r, w := decodeChar(s.s[i:])
		greatest = max(greatest, r)
		i += w
	}
	switch {
	case greatest < 0x100:
		return 57 + n
	case greatest < 0x10000:
		return 58 + 2*n
	}
	return 60 + 4*n
}

// listPlaces is how many items a list of n has room for: as many as appending leaves if it was appended to, which its capacity shows.
func listPlaces(n, capacity int) int {
	if n < 3 && n == capacity || n == 0 {
		return n
	}
	if n == capacity {
		return n + n&1
	}
	places := 0
	for places < n {
		places++
		places = (places + places>>3 + 6) &^ 3
	}
	return places
}

// dictTableSize is that of the table of a dict.
func dictTableSize(d *Dict) int {
	if d.used == 0 {
		return 0
	}
	size := 8
	for size*2/3 < d.used {
		size *= 2
	}
	index := size
	if size > 0xFF {
		index *= 2
	}
	if size > 0xFFFF {
		index *= 2
	}
	entry := 16
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		if _, ok := d.ents[i].key.o.(*Str); !ok {
			entry = 24
			break
		}
	}
	return 32 + index + entry*(size*2/3)
}

// objectSizeOf is object.__sizeof__.
func objectSizeOf(_ *Thread, v Value, _ []Value) (Value, error) {
	size, _ := sizeOf(v)
	return Int(int64(size)), nil
}
