package hashlib

import (
	"encoding/hex"
	"math/big"

	"terrarium/interp"
)

// blakeObject is an object of the classes blake2b and blake2s.
type blakeObject struct {
	interp.Native
	b *blake2
}

func blakeOf(v Value) *blake2 {
	o, _ := interp.As[*blakeObject](v)
	return o.b
}

var (
	blake2bSpec = blakeSpec(blake2bVariant)
	blake2sSpec = blakeSpec(blake2sVariant)
)

const blakeSig = "(data=b'', /, *, digest_size=<unrepresentable>, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)"

func blakeSpec(v *variant) interp.TypeSpec {
	def := &interp.FuncDef{Name: v.name, Sig: blakeSig}
	size := func(n int) Value { return interp.Int(int64(n)) }
	return interp.TypeSpec{
		Name:  "_blake2." + v.name,
		Sig:   blakeSig,
		Doc:   "Return a new BLAKE2 hash object.",
		Flags: interp.Immutable | interp.Subclassable,
		Slots: interp.Slots{New: func(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
			a, err := interp.BindArgs(t, def, args, kw)
			if err != nil {
				return interp.None, err
			}
			p, err := v.params(t, a)
			if err != nil {
				return interp.None, err
			}
			b := newBlake2(v, p)
			if err := feed(t, b, a[0]); err != nil {
				return interp.None, err
			}
			return interp.NewNative(cls, &blakeObject{b: b}), nil
		}},
		Attrs: []interp.Constant{
			{Name: "SALT_SIZE", Value: size(v.salt)}, {Name: "PERSON_SIZE", Value: size(v.salt)},
			{Name: "MAX_KEY_SIZE", Value: size(v.maxDigest)}, {Name: "MAX_DIGEST_SIZE", Value: size(v.maxDigest)},
		},
		Methods: []interp.FuncDef{
			{Name: "update", Sig: "(data, /)", Doc: "Update this hash object's state with the provided bytes-like object.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				return interp.None, feed(t, blakeOf(self), args[0])
			}},
			{Name: "digest", Sig: "()", Doc: "Return the digest value as a bytes object.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
				return interp.NewBytes(blakeOf(self).sum()), nil
			}},
			{Name: "hexdigest", Sig: "()", Doc: "Return the digest value as a string of hexadecimal digits.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
				return interp.String(hex.EncodeToString(blakeOf(self).sum())), nil
			}},
			{Name: "copy", Sig: "()", Doc: "Return a copy of the hash object.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
				c := *blakeOf(self)
				return interp.NewNative(self.Type(), &blakeObject{b: &c}), nil
			}},
			{Name: "name", Kind: interp.KindGetter, Fn: func(*interp.Thread, Value, []Value) (Value, error) { return interp.String(v.name), nil }},
			{Name: "block_size", Kind: interp.KindGetter, Fn: func(*interp.Thread, Value, []Value) (Value, error) { return size(v.block()), nil }},
			{Name: "digest_size", Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) { return size(blakeOf(self).size), nil }},
		},
	}
}

// params takes the arguments after data.
func (v *variant) params(t *interp.Thread, a []Value) (*blakeParams, error) {
	p := &blakeParams{}
	number := func(x Value) (int, error) {
		if _, ok := interp.AsFloat(x); ok {
			return 0, interp.TypeErrorf("'float' object cannot be interpreted as an integer")
		}
		return interp.IndexInt(t, x, interp.TypeOverflowError)
	}
	var err error
	p.size = v.maxDigest
	if !a[1].IsUnset() {
		if p.size, err = number(a[1]); err != nil {
			return nil, err
		}
	}
	for i, to := range [...]*[]byte{&p.key, &p.salt, &p.person} {
		if *to, err = interp.Buffer(a[2+i]); err != nil {
			return nil, err
		}
	}
	var fanout, depth, nodeDepth, inner int
	for i, to := range map[int]*int{5: &fanout, 6: &depth, 9: &nodeDepth, 10: &inner} {
		if *to, err = number(a[i]); err != nil {
			return nil, err
		}
	}
	unsigned := func(x Value, bits int, what string) (uint64, error) {
		i, err := interp.Index(t, x)
		if err != nil {
			return 0, err
		}
		n, _ := interp.AsBigInt(i)
		if n.Sign() < 0 {
			return 0, interp.ValueErrorf("value must be positive")
		}
		if n.BitLen() > bits {
			return 0, interp.Errorf(interp.TypeOverflowError, "%s is too large", what)
		}
		return new(big.Int).Set(n).Uint64(), nil
	}
	leaf, err := unsigned(a[7], 32, "leaf_size")
	if err != nil {
		return nil, err
	}
	if p.node, err = unsigned(a[8], 8*v.maxNode, "node_offset"); err != nil {
		return nil, err
	}
	if p.lastNode, err = interp.Truth(t, a[11]); err != nil {
		return nil, err
	}
	switch {
	case p.size < 1 || p.size > v.maxDigest:
		return nil, interp.ValueErrorf("digest_size must be between 1 and %d bytes", v.maxDigest)
	case len(p.salt) > v.salt:
		return nil, interp.ValueErrorf("maximum salt length is %d bytes", v.salt)
	case len(p.person) > v.salt:
		return nil, interp.ValueErrorf("maximum person length is %d bytes", v.salt)
	case fanout < 0 || fanout > 255:
		return nil, interp.ValueErrorf("fanout must be between 0 and 255")
	case depth < 1 || depth > 255:
		return nil, interp.ValueErrorf("depth must be between 1 and 255")
	case nodeDepth < 0 || nodeDepth > 255:
		return nil, interp.ValueErrorf("node_depth must be between 0 and 255")
	case inner < 0 || inner > v.maxDigest:
		return nil, interp.ValueErrorf("inner_size must be between 0 and is %d", v.maxDigest)
	case len(p.key) > v.maxDigest:
		return nil, interp.ValueErrorf("maximum key length is %d bytes", v.maxDigest)
	}
	p.fanout, p.depth, p.nodeDepth, p.inner, p.leaf = byte(fanout), byte(depth), byte(nodeDepth), byte(inner), uint32(leaf)
	return p, nil
}
