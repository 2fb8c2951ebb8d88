package interp

import (
	"math/big"
	"math/bits"
	"slices"

	"terrarium/lang"
)

func intSpec() typeSpec {
	s := Slots{
		New:     intNew,
		Repr:    func(t *Thread, v Value) (Value, error) { return intText(t, intOf(v)) },
		Hash:    func(t *Thread, v Value) (int64, error) { return hashIntValue(intOf(v)), nil },
		Compare: intCompare,
		Bool:    func(t *Thread, v Value) (bool, error) { i := intOf(v); return !i.IsInt() || i.n != 0, nil },
		Pow3:    intPow3,
		Neg:     intUnary(intNeg),
		Pos:     intUnary(func(i Value) Value { return i }),
		Abs:     intUnary(intAbs),
		Invert:  intUnary(intInvert),
		Index:   intUnary(func(i Value) Value { return i }),
		Int:     intUnary(func(i Value) Value { return i }),
		Float: func(t *Thread, v Value) (Value, error) {
			f, err := intToFloat(intOf(v))
			return Float(f), err
		},
		Divmod: intDivmodValue,
	}
	for op, f := range map[lang.BinOp]func(*Thread, Value, Value) (Value, error){
		lang.BinAdd: intAdd, lang.BinSub: intSub, lang.BinMul: intMul, lang.BinDiv: intTrueDiv, lang.BinMod: intMod,
		lang.BinFloorDiv: intFloorDiv, lang.BinPow: intPow, lang.BinLShift: intLShift, lang.BinRShift: intRShift,
		lang.BinAnd: intBitwise((*big.Int).And, func(a, b int64) int64 { return a & b }),
		lang.BinOr:  intBitwise((*big.Int).Or, func(a, b int64) int64 { return a | b }),
		lang.BinXor: intBitwise((*big.Int).Xor, func(a, b int64) int64 { return a ^ b }),
	} {
		s.Binary[op] = intBinary(f)
	}
	same := func(t *Thread, self Value, _ []Value) (Value, error) { return intOf(self), nil }
	constant := func(n int64) func(*Thread, Value, []Value) (Value, error) {
		return func(*Thread, Value, []Value) (Value, error) { return Int(n), nil }
	}
	return typeSpec{
		Flags:   typeSelfMatch,
		Payload: true,
		Doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\n" +
			"Convert a number or string to an integer, or return 0 if no arguments are given.",
		Slots: s,
		Methods: []FuncDef{
			{Name: "conjugate", Sig: "()", Fn: same},
			{Name: "bit_length", Sig: "()", Fn: intBitLength},
			{Name: "bit_count", Sig: "()", Fn: intBitCount},
			{Name: "to_bytes", Sig: "(length=1, byteorder='big', *, signed=False)", Fn: intToBytes},
			{Name: "from_bytes", Sig: "(bytes, byteorder='big', *, signed=False)", Kind: KindClass, Fn: intFromBytes},
			{Name: "as_integer_ratio", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{intOf(self), Int(1)}), nil
			}},
			{Name: "is_integer", Sig: "()", Fn: func(*Thread, Value, []Value) (Value, error) { return True, nil }},
			{Name: "__trunc__", Sig: "()", Fn: same},
			{Name: "__floor__", Sig: "()", Fn: same},
			{Name: "__ceil__", Sig: "()", Fn: same},
			{Name: "__round__", Sig: "(ndigits=<unrepresentable>, /)", Fn: intRound},
			{Name: "__getnewargs__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewTuple([]Value{intOf(self)}), nil
			}},
			{Name: "__format__", Sig: "(format_spec, /)", Fn: intDunderFormat},
			{Name: "real", Kind: KindGetter, Fn: same},
			{Name: "imag", Kind: KindGetter, Fn: constant(0)},
			{Name: "numerator", Kind: KindGetter, Fn: same},
			{Name: "denominator", Kind: KindGetter, Fn: constant(1)},
		},
	}
}

func boolSpec() typeSpec {
	logic := func(op lang.BinOp, f func(a, b bool) bool) BinaryFunc {
		return func(t *Thread, v, w Value) (Value, error) {
			if v.IsBool() && w.IsBool() {
				return Bool(f(v.AsBool(), w.AsBool())), nil
			}
			return TypeInt.slots.Binary[op](t, v, w)
		}
	}
	s := Slots{
		New: boolNew,
		Repr: func(t *Thread, v Value) (Value, error) {
			if v.AsBool() {
				return Obj(trueStr), nil
			}
			return Obj(falseStr), nil
		},
		Invert: func(t *Thread, v Value) (Value, error) {
			return Int(^v.n), t.warn(TypeDeprecationWarning, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.")
		},
	}
	s.Binary[lang.BinAnd] = logic(lang.BinAnd, func(a, b bool) bool { return a && b })
	s.Binary[lang.BinOr] = logic(lang.BinOr, func(a, b bool) bool { return a || b })
	s.Binary[lang.BinXor] = logic(lang.BinXor, func(a, b bool) bool { return a != b })
	return typeSpec{
		Base:  TypeInt,
		Flags: typeNoSubclass | typeSelfMatch,
		Doc:   "Returns True when the argument is true, False otherwise.",
		Slots: s,
	}
}

var trueStr, falseStr = static("True"), static("False")

func boolNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	if len(kw) > 0 {
		return None, TypeErrorf("bool() takes no keyword arguments")
	}
	if len(args) > 1 {
		return None, TypeErrorf("bool expected at most 1 argument, got %d", len(args))
	}
	if len(args) == 0 {
		return False, nil
	}
	b, err := Truth(t, args[0])
	return Bool(b), err
}

func hashIntValue(i Value) int64 {
	if i.IsInt() {
		return hashInt(i.n)
	}
	return hashBig(bigOf(i))
}

// intBinary makes an operator of a function of two exact ints.
func intBinary(f func(t *Thread, a, b Value) (Value, error)) BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		a, b := intOf(v), intOf(w)
		if a.IsUnset() || b.IsUnset() {
			return NotImplemented, nil
		}
		return f(t, a, b)
	}
}

func intUnary(f func(i Value) Value) UnaryFunc {
	return func(t *Thread, v Value) (Value, error) { return f(intOf(v)), nil }
}

func intNeg(i Value) Value {
	if i.IsInt() && i.n != -i.n || i.IsInt() && i.n == 0 {
		return Int(-i.n)
	}
	return BigInt(new(big.Int).Neg(bigOf(i)))
}

func intAbs(i Value) Value {
	if intSign(i) < 0 {
		return intNeg(i)
	}
	return i
}

func intInvert(i Value) Value {
	if i.IsInt() {
		return Int(^i.n)
	}
	return BigInt(new(big.Int).Not(bigOf(i)))
}

func intSign(i Value) int {
	if b, ok := i.o.(*BigIntObject); ok {
		return b.i.Sign()
	}
	switch {
	case i.n < 0:
		return -1
	case i.n > 0:
		return 1
	}
	return 0
}

// bitLen is the number of bits of an exact int's absolute value.
func bitLen(i Value) int {
	if b, ok := i.o.(*BigIntObject); ok {
		return b.i.BitLen()
	}
	return bits.Len64(absInt(i.n))
}

func absInt(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func intCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	a, b := intOf(v), intOf(w)
	if a.IsUnset() || b.IsUnset() {
		return NotImplemented, nil
	}
	if a.IsInt() && b.IsInt() {
		c := 0
		if a.n < b.n {
			c = -1
		} else if a.n > b.n {
			c = 1
		}
		return compareOrder(c, op), nil
	}
	var x, y operand
	return compareOrder(x.of(a).Cmp(y.of(b)), op), nil
}

// intNew is int(x=0, /) and int(x, base=10).
func intNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	pos := args[:len(args)-len(kw)]
	if len(args) > 2 {
		if len(kw) == 0 {
			return None, TypeErrorf("int expected at most 2 arguments, got %d", len(args))
		}
		word := ""
		if len(pos) == 0 {
			word = "keyword "
		}
		return None, TypeErrorf("int() takes at most 2 %sarguments (%d given)", word, len(args))
	}
	base := Unset
	for i, k := range kw {
		if k.s != "base" {
			return None, unexpectedKeyword("int", k.s, []string{"base"})
		}
		if len(pos) == 2 {
			return None, TypeErrorf("argument for int() given by name ('base') and position (2)")
		}
		base = args[len(pos)+i]
	}
	if len(pos) == 2 {
		base = pos[1]
	}
	var v Value
	var err error
	switch {
	case len(pos) == 0 && !base.IsUnset():
		return None, TypeErrorf("int() missing string argument")
	case len(pos) == 0:
		v = Int(0)
	case base.IsUnset():
		v, err = ToInt(t, pos[0])
	default:
		v, err = intWithBase(t, pos[0], base)
	}
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeInt, v), nil
}

// unexpectedKeyword is the error of a native function that has keywords.
func unexpectedKeyword(fn, name string, known []string) error {
	hint := ""
	if s := suggestName(name, known); s != "" {
		hint = ". Did you mean '" + s + "'?"
	}
	return TypeErrorf("%s() got an unexpected keyword argument '%s'%s", fn, name, hint)
}

func intWithBase(t *Thread, v, base Value) (Value, error) {
	b, err := IndexInt(t, base, nil)
	if err != nil {
		return None, err
	}
	if b != 0 && (b < 2 || b > 36) {
		return None, ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	if s := strOf(v); s != nil {
		return parseIntStr(t, v, s.s, b)
	}
	if raw, ok := AsBytes(v); ok {
		return parseIntBytes(t, raw, b)
	}
	return None, TypeErrorf("int() can't convert non-string with explicit base")
}

// ToInt is int(v): an exact int.
func ToInt(t *Thread, v Value) (Value, error) {
	switch v.o.(type) {
	case *intTag, *BigIntObject:
		return v, nil
	}
	slots := v.Type().slots
	if slots.Int != nil {
		r, err := slots.Int(t, v)
		if err != nil {
			return None, err
		}
		if i := intOf(r); !i.IsUnset() {
			return i, t.warnSubclass(r, i, "__int__ returned non-int", "int")
		}
		return None, TypeErrorf("__int__ returned non-int (type %s)", r.Type().name)
	}
	if slots.Index != nil {
		return Index(t, v)
	}
	if trunc, err := lookupSpecial(t, v, nameTrunc); err != nil {
		return None, err
	} else if !trunc.IsUnset() {
		if err := t.warn(TypeDeprecationWarning, "The delegation of int() to __trunc__ is deprecated."); err != nil {
			return None, err
		}
		r, err := Call(t, trunc)
		if err != nil {
			return None, err
		}
		if i := intOf(r); !i.IsUnset() {
			return i, nil
		}
		if r.Type().slots.Index == nil {
			return None, TypeErrorf("__trunc__ returned non-Integral (type %s)", r.Type().name)
		}
		return Index(t, r)
	}
	if s := strOf(v); s != nil {
		return parseIntStr(t, v, s.s, 10)
	}
	if raw, ok := bufferOf(v); ok {
		return parseIntBytes(t, raw, 10)
	}
	return None, TypeErrorf("int() argument must be a string, a bytes-like object or a real number, not '%s'", v.Type().name)
}

var nameTrunc = static("__trunc__")

func intBitLength(t *Thread, self Value, _ []Value) (Value, error) {
	return Int(int64(bitLen(intOf(self)))), nil
}

func intBitCount(t *Thread, self Value, _ []Value) (Value, error) {
	i := intOf(self)
	if i.IsInt() {
		return Int(int64(bits.OnesCount64(absInt(i.n)))), nil
	}
	n := 0
	for _, w := range bigOf(i).Bits() {
		n += bits.OnesCount(uint(w))
	}
	return Int(int64(n)), nil
}

// littleEndian reads a byteorder argument.
func littleEndian(fn string, v Value) (bool, error) {
	s := strOf(v)
	if s == nil {
		return false, TypeErrorf("%s() argument 'byteorder' must be str, not %s", fn, argTypeName(v))
	}
	switch s.s {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, ValueErrorf("byteorder must be either 'little' or 'big'")
}

func intToBytes(t *Thread, self Value, args []Value) (Value, error) {
	n, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	little, err := littleEndian("to_bytes", args[1])
	if err != nil {
		return None, err
	}
	signed, err := Truth(t, args[2])
	if err != nil {
		return None, err
	}
	if n < 0 {
		return None, ValueErrorf("length argument must be non-negative")
	}
	i := intOf(self)
	neg := intSign(i) < 0
	if neg && !signed {
		return None, Errorf(TypeOverflowError, "can't convert negative int to unsigned")
	}
	x := bigOf(i)
	need := x.BitLen()
	if signed {
		if neg {
			need = new(big.Int).Not(x).BitLen()
		}
		need++
		if intSign(i) == 0 || n == 0 && need == 1 { // of -1 CPython takes no byte to be enough
			need = 0
		}
	}
	if need > 0 && (need+7)/8 > n {
		return None, Errorf(TypeOverflowError, "int too big to convert")
	}
	if err := t.alloc(n); err != nil {
		return None, err
	}
	b := make([]byte, n)
	if neg {
		// Two's complement: all ones where -x-1 has zeros.
		new(big.Int).Not(x).FillBytes(b)
		for k := range b {
			b[k] = ^b[k]
		}
	} else {
		x.FillBytes(b)
	}
	if little {
		slices.Reverse(b)
	}
	return NewBytes(b), nil
}

func intFromBytes(t *Thread, self Value, args []Value) (Value, error) {
	little, err := littleEndian("from_bytes", args[1])
	if err != nil {
		return None, err
	}
	signed, err := Truth(t, args[2])
	if err != nil {
		return None, err
	}
	if src := args[0]; strOf(src) != nil || !intOf(src).IsUnset() || src.Type().slots.Iter == nil && src.Type().slots.GetItem == nil {
		if f, ok := src.Type().lookup(nameDunderBytes); !ok || f.IsNone() {
			return None, TypeErrorf("cannot convert '%s' object to bytes", src.Type().name)
		}
	}
	v, err := bytesNew(t, TypeBytes, args[:1], nil)
	if err != nil {
		return None, err
	}
	raw := bytesOf(v).b
	b := slices.Clone(raw)
	if little {
		slices.Reverse(b)
	}
	x := new(big.Int)
	if signed && len(b) > 0 && b[0]&0x80 != 0 {
		for k := range b {
			b[k] = ^b[k]
		}
		x.Not(x.SetBytes(b))
	} else {
		x.SetBytes(b)
	}
	v = BigInt(x)
	if cls := self.o.(*Type); cls != TypeInt {
		return Call(t, self, v)
	}
	return v, nil
}

// intRound is round(i, n): to a multiple of 10**-n, half to even.
func intRound(t *Thread, self Value, args []Value) (Value, error) {
	i := intOf(self)
	if len(args) == 0 || args[0].IsUnset() {
		return i, nil
	}
	nd, err := Index(t, args[0])
	if err != nil {
		return None, err
	}
	if intSign(nd) >= 0 {
		return i, nil
	}
	// Beyond its digits everything is 0, whatever the power.
	if !nd.IsInt() || -nd.n > int64(bitLen(i))/3+2 {
		return Int(0), nil
	}
	unit, err := intPow(t, Int(10), Int(-nd.n))
	if err != nil {
		return None, err
	}
	q, r, err := intDivmod(t, i, unit)
	if err != nil {
		return None, err
	}
	twice, err := intAdd(t, r, r)
	if err != nil {
		return None, err
	}
	c := bigOf(twice).Cmp(bigOf(unit))
	if c > 0 || c == 0 && bigOf(q).Bit(0) == 1 {
		if q, err = intAdd(t, q, Int(1)); err != nil {
			return None, err
		}
	}
	return intMul(t, q, unit)
}
