// Package zlib holds the native module zlib. It compresses by Go's compress/flate, so that the bytes are not those that the C
// library makes, and decompresses by a reader of its own.
package zlib

import (
	"hash/adler32"
	"hash/crc32"
	"math/big"

	"terrarium/interp"
)

// Value is short for what every function here handles.
type Value = interp.Value

const (
	finish       = 4
	defaultLevel = -1
	maxWindow    = 15
)

// Def is the definition of the module.
var Def = &interp.ModuleDef{
	Name:     "zlib",
	Doc:      "Compression in the format of zlib, and its checksums.\n\ncompress, decompress: a whole text at once\ncompressobj, decompressobj: a text that comes in pieces\nadler32, crc32: checksums",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "adler32", Sig: "(data, value=1, /)", Doc: "Compute an Adler-32 checksum of data, continued from value.", Fn: adler},
		{Name: "crc32", Sig: "(data, value=0, /)", Doc: "Compute a CRC-32 checksum of data, continued from value.", Fn: crc},
		{Name: "compress", Sig: "(data, /, level=-1, wbits=15)", Doc: "Returns a bytes object containing compressed data.", Fn: compress},
		{Name: "decompress", Sig: "(data, /, wbits=15, bufsize=16384)", Doc: "Returns a bytes object containing the uncompressed data.", Fn: decompress},
		{Name: "compressobj", Sig: "(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", Doc: "Return a compressor object.", Fn: compressObj},
		{Name: "decompressobj", Sig: "(wbits=15, zdict=b'')", Doc: "Return a decompressor object.", Fn: decompressObj},
	},
	Constants: []interp.Constant{
		{Name: "DEFLATED", Value: interp.Int(8)}, {Name: "DEF_BUF_SIZE", Value: interp.Int(16384)}, {Name: "DEF_MEM_LEVEL", Value: interp.Int(8)},
		{Name: "MAX_WBITS", Value: interp.Int(maxWindow)}, {Name: "ZLIB_RUNTIME_VERSION", Value: interp.String("1.2.13")}, {Name: "ZLIB_VERSION", Value: interp.String("1.2.13")},
		{Name: "Z_BEST_COMPRESSION", Value: interp.Int(9)}, {Name: "Z_BEST_SPEED", Value: interp.Int(1)}, {Name: "Z_BLOCK", Value: interp.Int(5)},
		{Name: "Z_DEFAULT_COMPRESSION", Value: interp.Int(defaultLevel)}, {Name: "Z_DEFAULT_STRATEGY", Value: interp.Int(0)}, {Name: "Z_FILTERED", Value: interp.Int(1)},
		{Name: "Z_FINISH", Value: interp.Int(finish)}, {Name: "Z_FIXED", Value: interp.Int(4)}, {Name: "Z_FULL_FLUSH", Value: interp.Int(3)},
		{Name: "Z_HUFFMAN_ONLY", Value: interp.Int(2)}, {Name: "Z_NO_COMPRESSION", Value: interp.Int(0)}, {Name: "Z_NO_FLUSH", Value: interp.Int(0)},
		{Name: "Z_PARTIAL_FLUSH", Value: interp.Int(1)}, {Name: "Z_RLE", Value: interp.Int(3)}, {Name: "Z_SYNC_FLUSH", Value: interp.Int(2)}, {Name: "Z_TREES", Value: interp.Int(6)},
		{Name: "__version__", Value: interp.String("1.0")},
	},
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	errorType, compressor, decompressor *interp.Type
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.errorType, err = m.NewException(t, "error", interp.TypeException); err != nil {
		return err
	}
	if s.compressor, err = m.NewType(t, &compressorSpec); err != nil {
		return err
	}
	s.decompressor, err = m.NewType(t, &decompressorSpec)
	for _, name := range [...]string{"Compress", "Decompress"} { // the classes have no names in the module
		m.Dict().DelStr(interp.NewStr(name))
	}
	return err
}

func stateOf(self Value) *state { return interp.SelfState[state](self) }

func (s *state) fail(format string, args ...any) error {
	return interp.Errorf(s.errorType, format, args...)
}

// lowBits gives the last 32 bits of an int.
func lowBits(t *interp.Thread, v Value) (uint32, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	n, _ := interp.AsBigInt(i)
	return uint32(new(big.Int).And(n, big.NewInt(1<<32-1)).Uint64()), nil
}

// checksum calls f for the data in pieces, so that it can be interrupted.
func checksum(t *interp.Thread, args []Value, f func(sum uint32, b []byte) uint32) (Value, error) {
	if _, err := interp.Buffer(args[0]); err != nil {
		return interp.None, err
	}
	sum, err := lowBits(t, args[1])
	if err != nil {
		return interp.None, err
	}
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	for more := true; more; more = len(b) > 0 {
		n := min(len(b), 1<<20)
		sum = f(sum, b[:n])
		b = b[n:]
		if err := t.Poll(); err != nil {
			return interp.None, err
		}
	}
	return interp.Int(int64(sum)), nil
}

func crc(t *interp.Thread, _ Value, args []Value) (Value, error) {
	return checksum(t, args, func(sum uint32, b []byte) uint32 { return crc32.Update(sum, crc32.IEEETable, b) })
}

func adler(t *interp.Thread, _ Value, args []Value) (Value, error) {
	return checksum(t, args, func(sum uint32, b []byte) uint32 {
		// The library begins at 1 only. What a beginning (low, high) adds to the sums is linear.
		const mod = 65521
		low, high := uint64(sum&0xFFFF)%mod, uint64(sum>>16)%mod
		own := adler32.Checksum(b)
		n := uint64(len(b)) % mod
		a := (uint64(own&0xFFFF) + low + mod - 1) % mod
		h := (uint64(own>>16) + high + n*(low+mod-1)) % mod
		return uint32(h<<16 | a)
	})
}

// window takes an argument wbits apart; ok is false if it means nothing.
func window(wbits int, reading bool) (wrap wrapping, size int, ok bool) {
	switch {
	case wbits < 0:
		wrap, wbits = wrapRaw, -wbits
	case wbits >= 40 && reading:
		wrap, wbits = wrapAuto, wbits-32
	case wbits == 32 && reading:
		return wrapAuto, 1 << maxWindow, true
	case wbits >= 24:
		wrap, wbits = wrapGzip, wbits-16
	case wbits == 0 && reading:
		return wrapZlib, 1 << maxWindow, true
	case wbits == 16 && reading:
		return wrapGzip, 1 << maxWindow, true
	}
	least := 8
	if wrap != wrapZlib && !reading {
		least = 9
	}
	return wrap, 1 << max(wbits, 0), wbits >= least && wbits <= maxWindow
}

func cInt(t *interp.Thread, v Value) (int, error) {
	i, err := interp.Index(t, v)
	if err != nil {
		return 0, err
	}
	if n := i.AsInt(); i.IsInt() && n == int64(int32(n)) {
		return int(n), nil
	}
	return 0, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C int")
}
