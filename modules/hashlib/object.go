package hashlib

import (
	"crypto/sha3"
	"encoding/hex"
	"hash"
	"io"

	"terrarium/interp"
)

// hashObject is a hash being computed: by h, or by xof if its digests have any length.
type hashObject struct {
	interp.Native
	alg *algorithm
	h   hash.Hash
	xof *sha3.SHAKE
}

func (o *hashObject) writer() io.Writer {
	if o.xof != nil {
		return o.xof
	}
	return o.h
}

func hashOf(v Value) *hashObject {
	o, _ := interp.As[*hashObject](v)
	return o
}

var hashSpec = interp.TypeSpec{
	Name:  "HASH",
	Doc:   "A hash is an object used to calculate a checksum of a string of information.",
	Flags: interp.Immutable | interp.NoInstances | interp.Subclassable,
	Slots: interp.Slots{Repr: func(t *interp.Thread, self Value) (Value, error) {
		return interp.String("<" + hashOf(self).alg.name + " " + interp.QualifiedName(self.Type()) + " object @ " + t.Address(self.Object()) + ">"), nil
	}},
	Methods: []interp.FuncDef{
		{Name: "update", Sig: "(obj, /)", Doc: "Update this hash object's state with the provided string.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.None, feed(t, hashOf(self).writer(), args[0])
		}},
		{Name: "digest", Sig: "()", Doc: "Return the digest value as a bytes object.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.NewBytes(hashOf(self).h.Sum(nil)), nil
		}},
		{Name: "hexdigest", Sig: "()", Doc: "Return the digest value as a string of hexadecimal digits.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.String(hex.EncodeToString(hashOf(self).h.Sum(nil))), nil
		}},
		{Name: "copy", Sig: "()", Doc: "Return a copy of the hash object.", Fn: copyHash},
		{Name: "digest_size", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			if o := hashOf(self); o.h != nil {
				return interp.Int(int64(o.h.Size())), nil
			}
			return interp.Int(0), nil
		}},
		{Name: "block_size", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			if o := hashOf(self); o.h != nil {
				return interp.Int(int64(o.h.BlockSize())), nil
			}
			return interp.Int(int64(hashOf(self).xof.BlockSize())), nil
		}},
		{Name: "name", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.String(hashOf(self).alg.name), nil
		}},
	},
}

var xofSpec = interp.TypeSpec{
	Name:  "HASHXOF",
	Doc:   "A hash is an object used to calculate a checksum of a string of information; its digests have any length.",
	Flags: interp.Immutable | interp.NoInstances,
	Methods: []interp.FuncDef{
		{Name: "digest", Sig: "(length)", Doc: "Return the digest value as a bytes object.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			b, err := hashOf(self).squeeze(t, args[0])
			return interp.NewBytes(b), err
		}},
		{Name: "hexdigest", Sig: "(length)", Doc: "Return the digest value as a string of hexadecimal digits.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			b, err := hashOf(self).squeeze(t, args[0])
			return interp.String(hex.EncodeToString(b)), err
		}},
	},
}

// squeeze gives the first bytes of the digest.
func (o *hashObject) squeeze(t *interp.Thread, length Value) ([]byte, error) {
	n, err := interp.IndexInt(t, length, interp.TypeOverflowError)
	if err != nil {
		return nil, err
	}
	if n < 0 {
		return nil, interp.Errorf(interp.TypeSystemError, "Negative size passed to PyBytes_FromStringAndSize")
	}
	if err := t.Alloc(3 * n); err != nil {
		return nil, err
	}
	c, err := o.clone()
	if err != nil {
		return nil, err
	}
	b := make([]byte, n)
	c.xof.Read(b)
	return b, nil
}

// clone makes a hash in the same state.
func (o *hashObject) clone() (*hashObject, error) {
	c := &hashObject{alg: o.alg}
	var err error
	if o.xof != nil {
		var saved []byte
		if saved, err = o.xof.MarshalBinary(); err == nil {
			c.xof = o.alg.xof()
			err = c.xof.UnmarshalBinary(saved)
		}
	} else {
		c.h, err = o.h.(hash.Cloner).Clone()
	}
	if err != nil {
		return nil, interp.Errorf(interp.TypeSystemError, "%s", err)
	}
	return c, nil
}

func copyHash(_ *interp.Thread, self Value, _ []Value) (Value, error) {
	c, err := hashOf(self).clone()
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(self.Type(), c), nil
}
