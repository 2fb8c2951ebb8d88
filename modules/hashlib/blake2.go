package hashlib

import (
	"encoding/binary"
	"math/bits"
)

// BLAKE2 (RFC 7693) with all the parameters of its tree mode.

// word is the unit of computation: 64 bits in BLAKE2b, 32 in BLAKE2s.
type word interface{ uint32 | uint64 }

var blakeIV = [8]uint64{0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
	0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179}

var blakeSigma = [10][16]uint8{
	{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
	{14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
	{11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
	{7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
	{9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
	{2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
	{12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
	{13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
	{6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
	{10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}

// variant is what BLAKE2b and BLAKE2s differ in.
type variant struct {
	name                     string
	word, rounds             int
	rotations                [4]int
	maxDigest, salt, maxNode int // bytes; maxNode: of the offset of a node
}

var (
	blake2bVariant = &variant{name: "blake2b", word: 8, rounds: 12, rotations: [4]int{32, 24, 16, 63}, maxDigest: 64, salt: 16, maxNode: 8}
	blake2sVariant = &variant{name: "blake2s", word: 4, rounds: 10, rotations: [4]int{16, 12, 8, 7}, maxDigest: 32, salt: 8, maxNode: 6}
)

func (v *variant) block() int { return 16 * v.word }

// blake2 is a hash being computed. It may be copied.
type blake2 struct {
	*variant
	h        [8]uint64
	count    uint64 // bytes compressed; more than 2**64 are not expected
	buf      [128]byte
	n        int // bytes in buf
	size     int
	lastNode bool
}

// blakeParams are the parameters of a hash.
type blakeParams struct {
	size                            int
	key, salt, person               []byte
	fanout, depth, nodeDepth, inner byte
	leaf                            uint32
	node                            uint64
	lastNode                        bool
}

func newBlake2(v *variant, p *blakeParams) *blake2 {
	var block [64]byte
	block[0], block[1], block[2], block[3] = byte(p.size), byte(len(p.key)), p.fanout, p.depth
	binary.LittleEndian.PutUint32(block[4:], p.leaf)
	if v.word == 8 {
		binary.LittleEndian.PutUint64(block[8:], p.node)
		block[16], block[17] = p.nodeDepth, p.inner
		copy(block[32:48], p.salt)
		copy(block[48:64], p.person)
	} else {
		binary.LittleEndian.PutUint64(block[8:], p.node) // 6 bytes of it
		block[14], block[15] = p.nodeDepth, p.inner
		copy(block[16:24], p.salt)
		copy(block[24:32], p.person)
	}
	b := &blake2{variant: v, size: p.size, lastNode: p.lastNode}
	for i := range b.h {
		if v.word == 8 {
			b.h[i] = blakeIV[i] ^ binary.LittleEndian.Uint64(block[8*i:])
		} else {
			b.h[i] = blakeIV[i]>>32 ^ uint64(binary.LittleEndian.Uint32(block[4*i:]))
		}
	}
	if len(p.key) > 0 {
		copy(b.buf[:], p.key)
		b.n = v.block()
	}
	return b
}

// Write goes on with the message. The last block stays in the buffer until the end is known.
func (b *blake2) Write(p []byte) (int, error) {
	written := len(p)
	size := b.block()
	for len(p) > 0 {
		if b.n == size {
			b.compress(size, false)
			b.n = 0
		}
		k := copy(b.buf[b.n:size], p)
		b.n += k
		p = p[k:]
	}
	return written, nil
}

func (b *blake2) compress(n int, last bool) {
	b.count += uint64(n)
	if b.word == 8 {
		var m [16]uint64
		for i := range m {
			m[i] = binary.LittleEndian.Uint64(b.buf[8*i:])
		}
		blakeRounds(b, &m, blakeIV, b.count, 0, last, bits.RotateLeft64)
		return
	}
	var m [16]uint32
	var iv [8]uint32
	for i := range m {
		m[i] = binary.LittleEndian.Uint32(b.buf[4*i:])
	}
	for i := range iv {
		iv[i] = uint32(blakeIV[i] >> 32)
	}
	blakeRounds(b, &m, iv, uint32(b.count), uint32(b.count>>32), last, bits.RotateLeft32)
}

func blakeRounds[W word](b *blake2, m *[16]W, iv [8]W, low, high W, last bool, rotate func(W, int) W) {
	var v [16]W
	for i := range 8 {
		v[i], v[8+i] = W(b.h[i]), iv[i]
	}
	v[12] ^= low
	v[13] ^= high
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	r := b.rotations
	mix := func(i, j, k, l int, x, y W) {
		v[i] += v[j] + x
		v[l] = rotate(v[l]^v[i], -r[0])
		v[k] += v[l]
		v[j] = rotate(v[j]^v[k], -r[1])
		v[i] += v[j] + y
		v[l] = rotate(v[l]^v[i], -r[2])
		v[k] += v[l]
		v[j] = rotate(v[j]^v[k], -r[3])
	}
	for i := range b.rounds {
		s := &blakeSigma[i%10]
		for j := range 4 {
			mix(j, 4+j, 8+j, 12+j, m[s[2*j]], m[s[2*j+1]])
		}
		for j := range 4 {
			mix(j, 4+(j+1)%4, 8+(j+2)%4, 12+(j+3)%4, m[s[8+2*j]], m[s[9+2*j]])
		}
	}
	for i := range b.h {
		b.h[i] ^= uint64(v[i] ^ v[8+i])
	}
}

// sum gives the digest of the message so far.
func (b *blake2) sum() []byte {
	c := *b
	clear(c.buf[c.n:])
	c.compress(c.n, true)
	var out []byte
	for _, x := range c.h {
		if c.word == 8 {
			out = binary.LittleEndian.AppendUint64(out, x)
		} else {
			out = binary.LittleEndian.AppendUint32(out, uint32(x))
		}
	}
	return out[:c.size]
}
