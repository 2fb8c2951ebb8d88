package interp

import (
	"math"

	"terrarium/lang"
)

func numberBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "abs", Sig: "(x, /)", Doc: "Return the absolute value of the argument.", Fn: builtinAbs},
		{Name: "divmod", Sig: "(x, y, /)", Doc: "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.", Fn: builtinDivmod},
		{Name: "pow", Sig: "(base, exp, mod=None)", Doc: "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.", Fn: builtinPow},
		{Name: "round", Sig: "(number, ndigits=None)", Doc: "Round a number to a given precision in decimal digits.", Fn: builtinRound},
		{Name: "bin", Sig: "(number, /)", Doc: "Return the binary representation of an integer.", Fn: builtinBase(2, "0b")},
		{Name: "oct", Sig: "(number, /)", Doc: "Return the octal representation of an integer.", Fn: builtinBase(8, "0o")},
		{Name: "hex", Sig: "(number, /)", Doc: "Return the hexadecimal representation of an integer.", Fn: builtinBase(16, "0x")},
		{Name: "sum", Sig: "(iterable, /, start=0)", Doc: "Return the sum of a 'start' value (default: 0) plus an iterable of numbers", Fn: builtinSum},
		{Name: "format", Sig: "(value, format_spec='', /)", Doc: "Return type(value).__format__(value, format_spec).", Fn: builtinFormat},
		{Name: "hash", Sig: "(obj, /)", Doc: "Return the hash value for the given object.", Fn: builtinHash},
	}
}

func builtinAbs(t *Thread, _ Value, args []Value) (Value, error) {
	f := args[0].Type().slots.Abs
	if f == nil {
		return None, TypeErrorf("bad operand type for abs(): '%s'", args[0].Type().name)
	}
	return f(t, args[0])
}

func intDivmodValue(t *Thread, v, w Value) (Value, error) {
	a, b := intOf(v), intOf(w)
	if a.IsUnset() || b.IsUnset() {
		return NotImplemented, nil
	}
	q, r, err := intDivmod(t, a, b)
	return NewTuple([]Value{q, r}), err
}

func floatDivmodValue(t *Thread, v, w Value) (Value, error) {
	return floatBinary(func(_ *Thread, a, b float64) (Value, error) {
		if b == 0 {
			return None, Errorf(TypeZeroDivisionError, "float divmod()")
		}
		q, m := floatDivmod(a, b)
		return NewTuple([]Value{Float(q), Float(m)}), nil
	})(t, v, w)
}

var nameDivmod, nameRDivmod = static("__divmod__"), static("__rdivmod__")

// builtinDivmod follows the rule of binary operators: a subclass on the right comes first.
func builtinDivmod(t *Thread, _ Value, args []Value) (Value, error) {
	v, w := args[0], args[1]
	if v.IsInt() && w.IsInt() {
		return intDivmodValue(t, v, w)
	}
	if v.Type() != w.Type() && w.Type().IsSubclass(v.Type()) {
		own, _ := w.Type().lookup(nameRDivmod)
		if base, _ := v.Type().lookup(nameRDivmod); own != base {
			if r, found, err := callSpecial(t, w, nameRDivmod, v); err != nil || found && !r.isNotImplemented() {
				return r, err
			}
		}
	}
	if r, found, err := callSpecial(t, v, nameDivmod, w); err != nil || found && !r.isNotImplemented() {
		return r, err
	}
	if v.Type() != w.Type() {
		if r, found, err := callSpecial(t, w, nameRDivmod, v); err != nil || found && !r.isNotImplemented() {
			return r, err
		}
	}
	return None, unsupportedOperand("divmod()", v, w)
}

func builtinPow(t *Thread, _ Value, args []Value) (Value, error) {
	if args[2].IsNone() {
		return BinaryOp(t, lang.BinPow, args[0], args[1])
	}
	return Pow3(t, args[0], args[1], args[2])
}

// Pow3 is pow(v, w, x).
func Pow3(t *Thread, v, w, x Value) (Value, error) {
	tv, tw, tx := v.Type(), w.Type(), x.Type()
	fv, fw, fx := tv.slots.Pow3, tw.slots.Pow3, tx.slots.Pow3
	try := func(f TernaryFunc) (Value, bool, error) {
		r, err := f(t, v, w, x)
		return r, err != nil || !r.isNotImplemented(), err
	}
	if tw == tv || tw.slots == tv.slots {
		fw = nil
	}
	if fv != nil {
		if fw != nil && tw.IsSubclass(tv) {
			if r, done, err := try(fw); done {
				return r, err
			}
			fw = nil
		}
		if r, done, err := try(fv); done {
			return r, err
		}
	}
	if fw != nil {
		if r, done, err := try(fw); done {
			return r, err
		}
	}
	if fx != nil && tx.slots != tv.slots && tx.slots != tw.slots {
		if r, done, err := try(fx); done {
			return r, err
		}
	}
	return None, TypeErrorf("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", tv.name, tw.name, tx.name)
}

var nameRound = static("__round__")

func builtinRound(t *Thread, _ Value, args []Value) (Value, error) {
	var rest []Value
	if !args[1].IsNone() {
		rest = args[1:2]
	}
	r, found, err := callSpecial(t, args[0], nameRound, rest...)
	if !found {
		return None, TypeErrorf("type %s doesn't define __round__ method", args[0].Type().name)
	}
	return r, err
}

// builtinBase is bin, oct and hex.
func builtinBase(base int, prefix string) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		i, err := Index(t, args[0])
		if err != nil {
			return None, err
		}
		if err := t.alloc(bitLen(i)); err != nil {
			return None, err
		}
		s := bigOf(i).Text(base)
		if s[0] == '-' {
			return String("-" + prefix + s[1:]), nil
		}
		return String(prefix + s), nil
	}
}

// compensated is a float sum with the rounding errors kept aside (Neumaier).
type compensated struct{ hi, lo float64 }

func (c *compensated) add(x float64) {
	sum := c.hi + x
	if math.Abs(c.hi) >= math.Abs(x) {
		c.lo += (c.hi - sum) + x
	} else {
		c.lo += (x - sum) + c.hi
	}
	c.hi = sum
}

func (c *compensated) value() float64 {
	if c.lo != 0 && !math.IsInf(c.lo, 0) && !math.IsNaN(c.lo) {
		return c.hi + c.lo
	}
	return c.hi
}

// builtinSum adds ints as long as they fit 64 bits, then floats with compensation, then anything.
func builtinSum(t *Thread, _ Value, args []Value) (Value, error) {
	total := args[1]
	var refused error
	switch {
	case strOf(total) != nil:
		refused = TypeErrorf("sum() can't sum strings [use ''.join(seq) instead]")
	case bytesOf(total) != nil:
		refused = TypeErrorf("sum() can't sum bytes [use b''.join(seq) instead]")
	case byteArrayOf(total) != nil:
		refused = TypeErrorf("sum() can't sum bytearray [use b''.join(seq) instead]")
	}
	if refused != nil {
		if _, err := Iter(t, args[0]); err != nil {
			return None, err
		}
		return None, refused
	}
	const (
		ints = iota
		floats
		anything
	)
	stage := anything
	var floatSum compensated
	switch {
	case total.IsInt():
		stage = ints
	case total.IsFloat():
		stage, floatSum = floats, compensated{hi: total.AsFloat()}
	}
	take := func(x Value) bool {
		if stage == ints && x.IsInt() {
			s := total.n + x.n
			if (total.n^s)&(x.n^s) >= 0 {
				total.n = s
				return true
			}
		} else if stage == floats && x.IsFloat() {
			floatSum.add(x.AsFloat())
			return true
		}
		return false
	}
	err := iterateSink(t, args[0], take, func(x Value) error {
		switch stage {
		case ints:
			if x.IsInt() || x.IsBool() {
				if s := total.n + x.n; (total.n^s)&(x.n^s) >= 0 {
					total.n = s
					return nil
				}
			}
			r, err := BinaryOp(t, lang.BinAdd, total, x)
			total, stage = r, anything
			if err == nil && r.IsFloat() {
				stage, floatSum = floats, compensated{hi: r.AsFloat()}
			}
			return err
		case floats:
			if x.IsFloat() {
				floatSum.add(x.AsFloat())
				return nil
			}
			if i := intOf(x); i.IsInt() {
				floatSum.hi += float64(i.n)
				return nil
			}
			total, stage = Float(floatSum.value()), anything
		}
		r, err := BinaryOp(t, lang.BinAdd, total, x)
		total = r
		return err
	})
	if err != nil {
		return None, err
	}
	if stage == floats {
		return Float(floatSum.value()), nil
	}
	return total, nil
}

func builtinFormat(t *Thread, _ Value, args []Value) (Value, error) {
	spec := strOf(args[1])
	if spec == nil {
		return None, TypeErrorf("format() argument 2 must be str, not %s", argTypeName(args[1]))
	}
	return Format(t, args[0], spec.s)
}

func builtinHash(t *Thread, _ Value, args []Value) (Value, error) {
	h, err := Hash(t, args[0])
	return Int(h), err
}
