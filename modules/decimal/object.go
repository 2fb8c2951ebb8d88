package decimal

import (
	"math"
	"math/big"
	"strconv"
	"sync/atomic"

	"terrarium/interp"
	"terrarium/lang"
)

// decimalObject is a Decimal.
type decimalObject struct {
	interp.Native
	number
}

func decimalOf(v Value) *decimalObject {
	d, _ := interp.As[*decimalObject](v)
	return d
}

// wrap makes the Decimal.
func (s *state) wrap(x number) Value { return interp.NewNative(s.decimal, &decimalObject{number: x}) }

func isFloat(v Value) bool { return v.Type().IsSubclass(interp.TypeFloat) }

// longDigits is the size from which an operation is worth being interrupted.
const longDigits = 1 << 16

// run performs an operation on xs in a context and raises what the context traps. Once interrupted it is left behind.
func (s *state) run(t *Thread, c *contextObject, f func(e *env), xs ...number) error {
	size := c.prec
	for _, x := range xs {
		size = max(size, x.digits)
	}
	e := &env{settings: c.settings}
	if size < longDigits {
		f(e)
	} else {
		e.stop = new(atomic.Bool)
		if err := t.Interruptible(math.MaxInt, func() { f(e) }); err != nil {
			e.stop.Store(true)
			return err
		}
	}
	return s.raise(t, c, e.status)
}

// number is run for an operation that gives one number.
func (s *state) number(t *Thread, c *contextObject, f func(e *env) number, xs ...number) (Value, error) {
	var r number
	if err := s.run(t, c, func(e *env) { r = f(e) }, xs...); err != nil {
		return interp.None, err
	}
	return s.wrap(r), nil
}

// operand converts what arithmetic takes: Decimals and ints.
func operand(v Value) (number, bool) {
	if d := decimalOf(v); d != nil {
		return d.number, true
	}
	if i, ok := interp.AsBigInt(v); ok {
		return fromInt(i), true
	}
	return number{}, false
}

func unsupported(v Value) error {
	return interp.TypeErrorf("conversion from %s to Decimal is not supported", typeName(v))
}

var newDef = interp.FuncDef{Name: "function", Sig: "(value='0', context=None)"}

func newDecimal(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	if n := len(args); n > 2 {
		return interp.None, interp.TypeErrorf("function takes at most 2 arguments (%d given)", n)
	}
	for _, name := range kw {
		if n := name.Go(); n != "value" && n != "context" {
			return interp.None, interp.TypeErrorf("this function got an unexpected keyword argument '%s'", n)
		}
	}
	bound, err := interp.BindArgs(t, &newDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	s := stateOf(cls)
	c, err := s.contextArg(bound[1])
	if err != nil {
		return interp.None, err
	}
	if cls == s.decimal && bound[0].Type() == s.decimal {
		return bound[0], nil
	}
	x, err := s.fromObject(t, c, bound[0])
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &decimalObject{number: x}), nil
}

// create is Context.create_decimal.
func (s *state) create(t *Thread, c *contextObject, v Value) (Value, error) {
	if text, ok := interp.AsStr(v); ok {
		return s.number(t, c, func(e *env) number { return e.parse(ascii(text, false)) })
	}
	x, err := s.fromObject(t, c, v)
	if err != nil {
		return interp.None, err
	}
	if x.isNaN() && x.digits > c.prec {
		return s.number(t, c, func(e *env) number { return e.fail(conversionSyntax) })
	}
	return s.number(t, c, func(e *env) number { return e.finish(x) }, x)
}

// fromObject converts anything that the constructor takes, exactly.
func (s *state) fromObject(t *Thread, c *contextObject, v Value) (number, error) {
	if x, ok := operand(v); ok {
		return x, nil
	}
	if text, ok := interp.AsStr(v); ok {
		return s.fromText(t, c, text)
	}
	if isFloat(v) {
		f, err := interp.ToFloat(t, v)
		if err != nil {
			return number{}, err
		}
		return fromFloat(f), s.raise(t, c, floatOperation)
	}
	var items []Value
	if tup := interp.AsTuple(v); tup != nil {
		items = tup.Items()
	} else if l := interp.AsList(v); l != nil {
		for i := range l.Len() {
			items = append(items, l.At(i))
		}
	} else {
		return number{}, unsupported(v)
	}
	text, err := tupleText(items)
	if err != nil {
		return number{}, err
	}
	return s.fromText(t, c, text)
}

// fromText reads a number exactly.
func (s *state) fromText(t *Thread, c *contextObject, text string) (number, error) {
	e := &env{settings: exactSettings}
	var x number
	if err := t.Interruptible(len(text)*8, func() { x = e.parse(ascii(text, true)) }); err != nil {
		return x, err
	}
	if e.status&(inexact|rounded|clamped) != 0 {
		x = e.fail(invalidOperation)
	}
	return x, s.raise(t, c, e.status&failure)
}

// tupleText makes a literal of (sign, digits, exponent).
func tupleText(items []Value) (string, error) {
	if len(items) != 3 {
		return "", interp.ValueErrorf("argument must be a sequence of length 3")
	}
	sign, ok := interp.AsBigInt(items[0])
	if !ok || sign.Sign() < 0 || sign.Cmp(bigOne) > 0 {
		return "", interp.ValueErrorf("sign must be an integer with the value 0 or 1")
	}
	var b []byte
	if sign.Sign() > 0 {
		b = append(b, '-')
	}
	tail := ""
	if kind, ok := interp.AsStr(items[2]); ok {
		switch kind {
		case "F":
			return string(append(b, "Inf"...)), nil
		case "n":
			b = append(b, "NaN"...)
		case "N":
			b = append(b, "sNaN"...)
		default:
			return "", interp.ValueErrorf("string argument in the third position must be 'F', 'n' or 'N'")
		}
	} else {
		exp, ok := interp.AsBigInt(items[2])
		if !ok {
			return "", interp.ValueErrorf("exponent must be an integer")
		}
		tail = "E" + exp.String()
	}
	var digits []Value
	if tup := interp.AsTuple(items[1]); tup != nil {
		digits = tup.Items()
	} else if l := interp.AsList(items[1]); l != nil {
		for i := range l.Len() {
			digits = append(digits, l.At(i))
		}
	} else {
		return "", interp.ValueErrorf("coefficient must be a tuple of digits")
	}
	if len(digits) == 0 && tail != "" {
		b = append(b, '0')
	}
	for _, v := range digits {
		d, ok := interp.AsBigInt(v)
		if !ok || d.Sign() < 0 || d.Cmp(big.NewInt(9)) > 0 {
			return "", interp.ValueErrorf("coefficient must be a tuple of digits")
		}
		b = append(b, '0'+byte(d.Int64()))
	}
	return string(b) + tail, nil
}

// binary makes the slot of an operator.
func binary(f func(e *env, a, b number) number) interp.BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		a, ok := operand(v)
		b, ok2 := operand(w)
		if !ok || !ok2 {
			return interp.NotImplemented, nil
		}
		s := stateOfOperands(v, w)
		return s.number(t, s.current, func(e *env) number { return f(e, a, b) }, a, b)
	}
}

// stateOfOperands finds the state from whichever operand is a Decimal.
func stateOfOperands(vs ...Value) *state {
	for _, v := range vs {
		if decimalOf(v) != nil {
			return stateOf(v.Type())
		}
	}
	return nil
}

func unary(f func(e *env, x number) number) interp.UnaryFunc {
	return func(t *Thread, v Value) (Value, error) {
		s, x := stateOf(v.Type()), decimalOf(v).number
		return s.number(t, s.current, func(e *env) number { return f(e, x) }, x)
	}
}

func decimalPow3(t *Thread, v, w, x Value) (Value, error) {
	a, ok := operand(v)
	b, ok2 := operand(w)
	m, ok3 := operand(x)
	if !ok || !ok2 || !ok3 {
		return interp.NotImplemented, nil
	}
	s := stateOfOperands(v, w, x)
	return s.number(t, s.current, func(e *env) number { return e.powerMod(a, b, m) }, a, b, m)
}

func decimalSlots() interp.Slots {
	slots := interp.Slots{
		New:     newDecimal,
		Repr:    func(_ *Thread, v Value) (Value, error) { return interp.String("Decimal('" + textOf(v) + "')"), nil },
		Str:     func(_ *Thread, v Value) (Value, error) { return interp.String(textOf(v)), nil },
		Hash:    decimalHash,
		Bool:    func(_ *Thread, v Value) (bool, error) { return !decimalOf(v).isZero(), nil },
		Compare: decimalCompare,
		Pow3:    decimalPow3,
		Neg:     unary((*env).minus),
		Pos:     unary((*env).plus),
		Abs:     unary((*env).absolute),
		Int:     func(t *Thread, v Value) (Value, error) { return toInt(t, decimalOf(v).number, roundDown) },
		Float: func(_ *Thread, v Value) (Value, error) {
			f, err := toFloat(decimalOf(v).number)
			return interp.Float(f), err
		},
	}
	slots.Binary[lang.BinAdd] = binary((*env).add)
	slots.Binary[lang.BinSub] = binary((*env).subtract)
	slots.Binary[lang.BinMul] = binary((*env).multiply)
	slots.Binary[lang.BinDiv] = binary((*env).divide)
	slots.Binary[lang.BinMod] = binary((*env).remainder)
	slots.Binary[lang.BinFloorDiv] = binary((*env).divideInt)
	slots.Binary[lang.BinPow] = binary((*env).power)
	return slots
}

func textOf(v Value) string { return decimalOf(v).text(scientific, stateOf(v.Type()).current.capitals) }

// toInt rounds to an int.
func toInt(t *Thread, x number, round rounding) (Value, error) {
	switch {
	case x.isNaN():
		return interp.None, interp.ValueErrorf("cannot convert NaN to integer")
	case x.isInf():
		return interp.None, interp.Errorf(interp.TypeOverflowError, "cannot convert Infinity to integer")
	}
	if !x.isZero() && x.exp > maxDigits {
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	var r *big.Int
	err := t.Interruptible(int(max(x.exp, x.digits))*4, func() {
		e := &env{settings: exactSettings}
		e.round = round
		n := e.toIntegral(x, false)
		if r = n.coef; n.exp > 0 {
			r = shiftLeft(r, n.exp)
		}
		if n.neg {
			r = new(big.Int).Neg(r)
		}
	})
	if err != nil {
		return interp.None, err
	}
	return interp.BigInt(new(big.Int).Set(r)), nil
}

func toFloat(x number) (float64, error) {
	switch {
	case x.form == signalingNaN:
		return 0, interp.ValueErrorf("cannot convert signaling NaN to float")
	case x.isNaN():
		return math.Copysign(math.NaN(), map[bool]float64{true: -1, false: 1}[x.neg]), nil
	case x.isInf():
		return math.Inf(map[bool]int{true: -1, false: 1}[x.neg]), nil
	}
	f, _ := strconv.ParseFloat(x.sign()+x.coef.String()+"e"+strconv.FormatInt(x.exp, 10), 64)
	return f, nil
}

const hashBits = 61

// decimalHash is that of an equal int, float or Fraction.
func decimalHash(t *Thread, v Value) (int64, error) {
	x := decimalOf(v).number
	h := int64(314159)
	switch {
	case x.form == signalingNaN:
		return 0, interp.TypeErrorf("Cannot hash a signaling NaN value")
	case x.isNaN():
		f, err := interp.GetAttr(t, interp.Obj(interp.TypeObject), t.Intern("__hash__"))
		if err != nil {
			return 0, err
		}
		r, err := interp.Call(t, f, v)
		return r.AsInt(), err
	case x.form == finite:
		p := new(big.Int).Sub(new(big.Int).Lsh(bigOne, hashBits), bigOne)
		base, exp := bigTen, x.exp
		if exp < 0 {
			base, exp = new(big.Int).ModInverse(bigTen, p), -exp
		}
		r := new(big.Int).Exp(base, big.NewInt(exp), p)
		h = r.Mul(r, x.coef).Mod(r, p).Int64()
	}
	if x.neg {
		h = -h
	}
	if h == -1 {
		h = -2
	}
	return h, nil
}

// comparable converts w, and scales a alike, for a comparison; the status is what that meets.
func (s *state) comparable(t *Thread, a number, w Value, equality bool) (x, y number, met status, ok bool, err error) {
	if y, ok := operand(w); ok {
		return a, y, 0, true, nil
	}
	if equality && w.Type().IsSubclass(interp.TypeComplex) {
		c, err := interp.ToComplex(t, w)
		if err != nil || imag(c) != 0 {
			return a, a, 0, false, err
		}
		return a, fromFloat(real(c)), floatOperation, true, nil
	}
	if isFloat(w) {
		f, err := interp.ToFloat(t, w)
		return a, fromFloat(f), floatOperation, err == nil, err
	}
	ok, err = interp.IsInstance(t, w, s.rational)
	if err != nil || !ok {
		return a, a, 0, false, err
	}
	var parts [2]*big.Int
	for i, name := range [...]string{"numerator", "denominator"} {
		v, err := interp.GetAttr(t, w, t.Intern(name))
		if err != nil {
			return a, a, 0, false, err
		}
		n, isInt := interp.AsBigInt(v)
		if !isInt {
			return a, a, 0, false, interp.TypeErrorf("numerator and denominator must be ints")
		}
		parts[i] = n
	}
	if a.form == finite {
		a = newNumber(a.neg, new(big.Int).Mul(a.coef, parts[1]), a.exp)
	}
	return a, fromInt(parts[0]), 0, true, nil
}

func decimalCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	s := stateOf(v.Type())
	equality := op == lang.CmpEq || op == lang.CmpNe
	a, b, met, ok, err := s.comparable(t, decimalOf(v).number, w, equality)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		return interp.NotImplemented, nil
	}
	if met != 0 {
		if equality {
			s.current.flags |= met
		} else if err := s.raise(t, s.current, met); err != nil {
			return interp.None, err
		}
	}
	if a.isNaN() || b.isNaN() {
		if !equality || a.form == signalingNaN || b.form == signalingNaN {
			if err := s.raise(t, s.current, invalidOperation); err != nil {
				return interp.None, err
			}
		}
		return interp.Bool(op == lang.CmpNe), nil
	}
	c := compare(a, b)
	switch op {
	case lang.CmpEq:
		return interp.Bool(c == 0), nil
	case lang.CmpNe:
		return interp.Bool(c != 0), nil
	case lang.CmpLt:
		return interp.Bool(c < 0), nil
	case lang.CmpLe:
		return interp.Bool(c <= 0), nil
	case lang.CmpGt:
		return interp.Bool(c > 0), nil
	}
	return interp.Bool(c >= 0), nil
}

// typeName is how errors name the class of v: one of a native module with its module.
func typeName(v Value) string {
	if c := v.Type(); c.Module() != nil {
		return interp.QualifiedName(c)
	}
	return v.Type().Name()
}
