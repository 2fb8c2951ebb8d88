package zlib

import (
	"errors"
	"hash"
	"hash/adler32"
	"hash/crc32"
)

// An inflater reads a deflate stream (RFC 1951), alone or in the wrapping of zlib or gzip, from input that comes in pieces. Go's
// library cannot go on where input ended, stop where output is enough, or say where the stream ends.
type inflater struct {
	in     []byte // not yet read
	hold   uint64 // bits read from in, the first lowest
	nhold  uint
	out    []byte // output: the last 32 KiB written, then what nobody has taken yet
	taken  int    // bytes of out that are only kept as window
	summed int    // bytes of out that the check value knows of
	state  inflateState
	last   bool // the current block is the last
	dict   []byte

	wrap       wrapping
	check      hash.Hash32
	total      uint32
	stored     int // bytes left of a stored block
	lit, dist  *huffman
	pendingLit int // a literal that waits for room; -1: none
	copyLen    int // bytes left of a match
	copyDist   int
	window     int // the largest distance
	gzipFlags  byte
}

type wrapping uint8

const (
	wrapZlib wrapping = iota
	wrapRaw
	wrapGzip
	wrapAuto // zlib or gzip, whichever it is
)

type inflateState uint8

const (
	stateHeader inflateState = iota
	stateGzipRest
	stateBlock
	stateStored
	stateCodes
	stateTrailer
	stateEnd
)

const windowSize = 32 << 10

var errNeedInput = errors.New("more input is needed")

// dataError is what is wrong with a stream, in zlib's words.
type dataError string

func (e dataError) Error() string { return string(e) }

func newInflater(wrap wrapping, window int, dict []byte) *inflater {
	z := &inflater{wrap: wrap, window: window, pendingLit: -1, dict: dict}
	if wrap == wrapRaw {
		z.state = stateBlock
		z.out = append(z.out, dict[max(0, len(dict)-windowSize):]...)
		z.taken, z.summed = len(z.out), len(z.out)
	}
	return z
}

// need makes n bits ready, n <= 32.
func (z *inflater) need(n uint) bool {
	for z.nhold < n {
		if len(z.in) == 0 {
			return false
		}
		z.hold |= uint64(z.in[0]) << z.nhold
		z.in = z.in[1:]
		z.nhold += 8
	}
	return true
}

func (z *inflater) drop(n uint) uint32 {
	v := uint32(z.hold & (1<<n - 1))
	z.hold >>= n
	z.nhold -= n
	return v
}

// bits reads n bits.
func (z *inflater) bits(n uint) (uint32, error) {
	if !z.need(n) {
		return 0, errNeedInput
	}
	return z.drop(n), nil
}

// available is how much output nobody has taken.
func (z *inflater) available() int { return len(z.out) - z.taken }

// take gives the output so far, and keeps the window.
func (z *inflater) take() []byte {
	z.sum()
	b := append([]byte(nil), z.out[z.taken:]...)
	if keep := len(z.out) - windowSize; keep > 0 {
		z.out = append(z.out[:0], z.out[keep:]...)
	}
	z.taken, z.summed = len(z.out), len(z.out)
	return b
}

// run goes on until limit bytes of output are there, the stream ends, or the input does (errNeedInput).
func (z *inflater) run(limit int) error {
	for z.state != stateEnd {
		if z.copyLen > 0 && z.copyDist > len(z.out) && z.available() < limit {
			return dataError("invalid distance too far back")
		}
		if !z.emit(limit) {
			return nil
		}
		if z.state == stateStored && z.stored > 0 && z.available() >= limit {
			return nil
		}
		if z.state == stateTrailer {
			z.sum()
		}
		saved := *z
		if err := z.step(limit); err != nil {
			if err == errNeedInput && saved.state != stateStored { // the step begins anew when there is more
				*z = saved
			}
			return err
		}
	}
	return nil
}

// emit writes what is decided but not yet written; false if there is no room for all of it.
func (z *inflater) emit(limit int) bool {
	if z.pendingLit >= 0 {
		if z.available() >= limit {
			return false
		}
		z.write(byte(z.pendingLit))
		z.pendingLit = -1
	}
	for z.copyLen > 0 {
		if z.available() >= limit {
			return false
		}
		z.write(z.out[len(z.out)-z.copyDist])
		z.copyLen--
	}
	return true
}

func (z *inflater) write(c byte) { z.out = append(z.out, c) }

// sum brings the check value up to date.
func (z *inflater) sum() {
	if z.check != nil {
		z.check.Write(z.out[z.summed:])
	}
	z.total += uint32(len(z.out) - z.summed)
	z.summed = len(z.out)
}

// rest gives the input that has not been read.
func (z *inflater) rest() []byte {
	var b []byte
	hold := z.hold >> (z.nhold % 8)
	for range z.nhold / 8 {
		b = append(b, byte(hold))
		hold >>= 8
	}
	return append(b, z.in...)
}

func (z *inflater) step(limit int) error {
	switch z.state {
	case stateHeader:
		return z.header()
	case stateGzipRest:
		return z.gzipRest()
	case stateBlock:
		return z.block()
	case stateStored:
		for z.stored > 0 {
			if z.available() >= limit {
				return nil
			}
			if !z.need(8) {
				return errNeedInput
			}
			z.write(byte(z.drop(8)))
			z.stored--
		}
		z.endBlock()
		return nil
	case stateCodes:
		return z.symbol()
	case stateTrailer:
		return z.trailer()
	}
	return nil
}

func (z *inflater) endBlock() {
	z.state = stateBlock
	if z.last {
		z.drop(z.nhold % 8)
		z.state = stateTrailer
		if z.wrap == wrapRaw {
			z.state = stateEnd
		}
	}
}

func (z *inflater) header() error {
	if !z.need(16) {
		return errNeedInput
	}
	h := z.hold & 0xFFFF
	if z.wrap != wrapZlib && h == 0x8B1F {
		if !z.need(32) {
			return errNeedInput
		}
		z.drop(16)
		method := z.drop(8)
		flags := z.drop(8)
		if method != 8 {
			return dataError("unknown compression method")
		}
		if flags&0xE0 != 0 {
			return dataError("unknown header flags set")
		}
		z.gzipFlags = byte(flags)
		z.wrap = wrapGzip
		z.state = stateGzipRest
		return nil
	}
	if z.wrap == wrapGzip || (h&0xFF<<8+h>>8)%31 != 0 {
		return dataError("incorrect header check")
	}
	if h&15 != 8 {
		return dataError("unknown compression method")
	}
	if h>>4&15+8 > 15 || 1<<(h>>4&15+8) > uint64(z.window) {
		return dataError("invalid window size")
	}
	z.drop(16)
	z.wrap = wrapZlib
	z.check = adler32.New()
	if h>>8&0x20 != 0 {
		var id uint32
		for range 4 {
			c, err := z.bits(8)
			if err != nil {
				return err
			}
			id = id<<8 | c
		}
		if z.dict == nil {
			return errNeedDict
		}
		if adler32.Checksum(z.dict) != id {
			return errBadDict
		}
		z.out = append(z.out, z.dict[max(0, len(z.dict)-windowSize):]...)
		z.taken, z.summed = len(z.out), len(z.out)
	}
	z.state = stateBlock
	return nil
}

var (
	errNeedDict = errors.New("a dictionary is needed")
	errBadDict  = errors.New("another dictionary is needed")
)

// gzipRest skips what follows the flags of a gzip header.
func (z *inflater) gzipRest() error {
	for range 6 { // time, extra flags, system
		if _, err := z.bits(8); err != nil {
			return err
		}
	}
	if z.gzipFlags&4 != 0 {
		n, err := z.bits(16)
		if err != nil {
			return err
		}
		for range n {
			if _, err := z.bits(8); err != nil {
				return err
			}
		}
	}
	for _, flag := range [...]byte{8, 16} { // name, comment
		if z.gzipFlags&flag == 0 {
			continue
		}
		for {
			c, err := z.bits(8)
			if err != nil {
				return err
			}
			if c == 0 {
				break
			}
		}
	}
	if z.gzipFlags&2 != 0 {
		if _, err := z.bits(16); err != nil {
			return err
		}
	}
	z.check = crc32.NewIEEE()
	z.state = stateBlock
	return nil
}

func (z *inflater) trailer() error {
	if !z.need(32) {
		return errNeedInput
	}
	sum := z.drop(32)
	if z.wrap == wrapZlib {
		sum = sum<<24 | sum>>8&0xFF<<16 | sum>>16&0xFF<<8 | sum>>24
	}
	if sum != z.check.Sum32() {
		return dataError("incorrect data check")
	}
	if z.wrap == wrapGzip {
		n, err := z.bits(32)
		if err != nil {
			return err
		}
		if n != z.total {
			return dataError("incorrect length check")
		}
	}
	z.state = stateEnd
	return nil
}

// block reads the beginning of a block.
func (z *inflater) block() error {
	b, err := z.bits(3)
	if err != nil {
		return err
	}
	z.last = b&1 != 0
	switch b >> 1 {
	case 0:
		z.drop(z.nhold % 8)
		n, err := z.bits(32)
		if err != nil {
			return err
		}
		if n&0xFFFF != ^n>>16 {
			return dataError("invalid stored block lengths")
		}
		z.stored = int(n & 0xFFFF)
		z.state = stateStored
	case 1:
		z.lit, z.dist = fixedLit, fixedDist
		z.state = stateCodes
	case 2:
		if err := z.tables(); err != nil {
			return err
		}
		z.state = stateCodes
	default:
		return dataError("invalid block type")
	}
	return nil
}

var lengthOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// tables reads the codes of a block.
func (z *inflater) tables() error {
	h, err := z.bits(14)
	if err != nil {
		return err
	}
	nlit, ndist, nlen := int(h&31)+257, int(h>>5&31)+1, int(h>>10)+4
	if nlit > 286 || ndist > 30 {
		return dataError("too many length or distance symbols")
	}
	var lengths [320]uint8
	for i := range nlen {
		n, err := z.bits(3)
		if err != nil {
			return err
		}
		lengths[lengthOrder[i]] = uint8(n)
	}
	codes, ok := newHuffman(lengths[:19], false)
	if !ok {
		return dataError("invalid code lengths set")
	}
	clear(lengths[:])
	for i := 0; i < nlit+ndist; {
		sym, err := codes.decode(z)
		if err == errBadCode { // there are no codes: as zlib, one bit is a length of 0
			_, err = z.bits(1)
		}
		if err != nil {
			return err
		}
		if sym < 16 {
			lengths[i] = uint8(sym)
			i++
			continue
		}
		if sym > 18 {
			return dataError("invalid code lengths set")
		}
		var prev uint8
		if sym == 16 {
			if i == 0 {
				return dataError("invalid bit length repeat")
			}
			prev = lengths[i-1]
		}
		extra := [...]uint{2, 3, 7}[sym-16]
		n, err := z.bits(extra)
		if err != nil {
			return err
		}
		count := int(n) + [...]int{3, 3, 11}[sym-16]
		if i+count > nlit+ndist {
			return dataError("invalid bit length repeat")
		}
		for range count {
			lengths[i] = prev
			i++
		}
	}
	if lengths[256] == 0 {
		return dataError("invalid code -- missing end-of-block")
	}
	if z.lit, ok = newHuffman(lengths[:nlit], true); !ok {
		return dataError("invalid literal/lengths set")
	}
	if z.dist, ok = newHuffman(lengths[nlit:nlit+ndist], true); !ok {
		return dataError("invalid distances set")
	}
	return nil
}

var (
	lengthBase  = [29]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthExtra = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase    = [30]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	distExtra   = [30]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
)

// symbol reads a literal, a match, or the end of the block.
func (z *inflater) symbol() error {
	sym, err := z.lit.decode(z)
	if err != nil {
		if err == errBadCode {
			err = dataError("invalid literal/length code")
		}
		return err
	}
	switch {
	case sym < 256:
		z.pendingLit = sym
		return nil
	case sym == 256:
		z.endBlock()
		return nil
	case sym > 285:
		return dataError("invalid literal/length code")
	}
	extra, err := z.bits(uint(lengthExtra[sym-257]))
	if err != nil {
		return err
	}
	length := int(lengthBase[sym-257]) + int(extra)
	if sym, err = z.dist.decode(z); err != nil {
		if err == errBadCode {
			err = dataError("invalid distance code")
		}
		return err
	}
	if sym > 29 {
		return dataError("invalid distance code")
	}
	if extra, err = z.bits(uint(distExtra[sym])); err != nil {
		return err
	}
	dist := int(distBase[sym]) + int(extra)
	z.copyLen, z.copyDist = length, dist
	return nil
}
