package zlib

import (
	"errors"
	"math/bits"
)

// huffman decodes a canonical Huffman code of at most 15 bits.
type huffman struct {
	short   [1 << shortBits]uint16 // by the next bits: symbol<<4 | length of its code; 0: it is longer, or there is none
	count   [16]int                // codes of each length
	symbols []uint16               // in order of codes
}

const shortBits = 9

var errBadCode = errors.New("no symbol has this code")

// newHuffman makes the decoder from the lengths of the codes. Incomplete codes are refused, but for one of a single bit
// if lone allows it.
func newHuffman(lengths []uint8, lone bool) (*huffman, bool) {
	h := &huffman{}
	longest := 0
	for _, n := range lengths {
		h.count[n]++
		longest = max(longest, int(n))
	}
	h.count[0] = 0
	if longest == 0 {
		return h, true // whatever is decoded is an error
	}
	left := 1
	for n := 1; n < 16; n++ {
		if left = left<<1 - h.count[n]; left < 0 {
			return nil, false
		}
	}
	if left > 0 && (!lone || longest != 1) {
		return nil, false
	}
	var offset, code [16]int
	for n := 1; n < 15; n++ {
		offset[n+1] = offset[n] + h.count[n]
		code[n+1] = (code[n] + h.count[n]) << 1
	}
	h.symbols = make([]uint16, len(lengths))
	for sym, n := range lengths {
		if n == 0 {
			continue
		}
		h.symbols[offset[n]] = uint16(sym)
		offset[n]++
		if n <= shortBits {
			reversed := int(bits.Reverse16(uint16(code[n])) >> (16 - n))
			for i := reversed; i < len(h.short); i += 1 << n {
				h.short[i] = uint16(sym)<<4 | uint16(n)
			}
		}
		code[n]++
	}
	return h, true
}

// decode reads a symbol.
func (h *huffman) decode(z *inflater) (int, error) {
	z.need(shortBits)
	if e := h.short[z.hold&(1<<shortBits-1)]; e != 0 && uint(e&15) <= z.nhold {
		z.drop(uint(e & 15))
		return int(e >> 4), nil
	}
	code, first, index := 0, 0, 0
	for n := uint(1); n < 16; n++ {
		if !z.need(n) {
			return 0, errNeedInput
		}
		code |= int(z.hold >> (n - 1) & 1)
		count := h.count[n]
		if code-count < first {
			z.drop(n)
			return int(h.symbols[index+code-first]), nil
		}
		index += count
		first = (first + count) << 1
		code <<= 1
	}
	return 0, errBadCode
}

var fixedLit, fixedDist = fixedCodes()

func fixedCodes() (*huffman, *huffman) {
	var lengths [288]uint8
	for i := range lengths {
		switch {
		case i < 144:
			lengths[i] = 8
		case i < 256:
			lengths[i] = 9
		case i < 280:
			lengths[i] = 7
		default:
			lengths[i] = 8
		}
	}
	lit, _ := newHuffman(lengths[:], false)
	for i := range 32 {
		lengths[i] = 5
	}
	dist, _ := newHuffman(lengths[:32], false)
	return lit, dist
}
