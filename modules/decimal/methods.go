package decimal

import (
	"math/big"

	"terrarium/interp"
)

// operation is a row of the tables below: a method of Decimal, or of Context, or of both. A method of Context has another name where
// context is set.
type operation struct {
	name, context string
	operands      int
	doc           string
	f             func(e *env, x []number) number
}

func of1(f func(e *env, a number) number) func(*env, []number) number {
	return func(e *env, x []number) number { return f(e, x[0]) }
}

func of2(f func(e *env, a, b number) number) func(*env, []number) number {
	return func(e *env, x []number) number { return f(e, x[0], x[1]) }
}

// operations take a context; their result is a Decimal.
func operations() []operation {
	return []operation{
		{"exp", "exp", 1, "e to the power of the number.", of1((*env).exp)},
		{"ln", "ln", 1, "The natural logarithm.", of1((*env).ln)},
		{"log10", "log10", 1, "The logarithm to base 10.", of1((*env).log10)},
		{"logb", "logb", 1, "The exponent of the first digit.", of1((*env).logB)},
		{"sqrt", "sqrt", 1, "The square root.", of1((*env).squareRoot)},
		{"next_minus", "next_minus", 1, "The next smaller number of the context.", of1((*env).nextMinus)},
		{"next_plus", "next_plus", 1, "The next larger number of the context.", of1((*env).nextPlus)},
		{"normalize", "normalize", 1, "The number without trailing zeros.", of1((*env).reduce)},
		{"logical_invert", "logical_invert", 1, "Each digit inverted; digits are 0 and 1.", of1((*env).logicalInvert)},
		{"compare", "compare", 2, "-1, 0 or 1, or a NaN.", of2((*env).compareNumber)},
		{"compare_signal", "compare_signal", 2, "As compare, but all NaNs signal.", of2((*env).compareSignal)},
		{"compare_total", "compare_total", 2, "Compare representations: 12.0 comes before 12.", of2(func(_ *env, a, b number) number { return sign(compareTotal(a, b)) })},
		{"compare_total_mag", "compare_total_mag", 2, "As compare_total, without signs.", of2(func(_ *env, a, b number) number { return sign(compareTotal(a.abs(), b.abs())) })},
		{"copy_sign", "copy_sign", 2, "The first operand with the sign of the second.", of2(func(_ *env, a, b number) number { a.neg = b.neg; return a })},
		{"max", "max", 2, "The larger of two numbers.", of2((*env).max)},
		{"max_mag", "max_mag", 2, "The one with the larger absolute value.", of2((*env).maxMag)},
		{"min", "min", 2, "The smaller of two numbers.", of2((*env).min)},
		{"min_mag", "min_mag", 2, "The one with the smaller absolute value.", of2((*env).minMag)},
		{"next_toward", "next_toward", 2, "The next number in the direction of the other.", of2((*env).nextToward)},
		{"logical_and", "logical_and", 2, "Digit-wise and; digits are 0 and 1.", of2((*env).logicalAnd)},
		{"logical_or", "logical_or", 2, "Digit-wise or; digits are 0 and 1.", of2((*env).logicalOr)},
		{"logical_xor", "logical_xor", 2, "Digit-wise exclusive or; digits are 0 and 1.", of2((*env).logicalXor)},
		{"remainder_near", "remainder_near", 2, "The remainder with the smallest absolute value.", of2((*env).remainderNear)},
		{"rotate", "rotate", 2, "The digits rotated within the precision.", of2((*env).rotate)},
		{"scaleb", "scaleb", 2, "The number with the other added to its exponent.", of2((*env).scaleB)},
		{"shift", "shift", 2, "The digits shifted within the precision.", of2((*env).shift)},
		{"fma", "fma", 3, "The product of two numbers plus a third, rounded once.", func(e *env, x []number) number { return e.fma(x[0], x[1], x[2]) }},
		{"", "quantize", 2, "The first number rounded to the exponent of the second.", of2((*env).quantize)},
		{"", "to_integral_exact", 1, "Round to a whole number, with signals.", of1(func(e *env, a number) number { return e.toIntegral(a, true) })},
		{"", "to_integral_value", 1, "Round to a whole number.", of1(func(e *env, a number) number { return e.toIntegral(a, false) })},
		{"", "to_integral", 1, "Round to a whole number.", of1(func(e *env, a number) number { return e.toIntegral(a, false) })},
		{"", "abs", 1, "The absolute value.", of1((*env).absolute)},
		{"", "minus", 1, "The number with the other sign, rounded.", of1((*env).minus)},
		{"", "plus", 1, "The number, rounded.", of1((*env).plus)},
		{"", "_apply", 1, "", of1((*env).finish)},
		{"", "add", 2, "x + y", of2((*env).add)},
		{"", "subtract", 2, "x - y", of2((*env).subtract)},
		{"", "multiply", 2, "x * y", of2((*env).multiply)},
		{"", "divide", 2, "x / y", of2((*env).divide)},
		{"", "divide_int", 2, "x // y", of2((*env).divideInt)},
		{"", "remainder", 2, "x % y", of2((*env).remainder)},
		// These need no context and have no such parameter.
		{"canonical", "canonical", -1, "The number itself.", of1(func(_ *env, a number) number { return a })},
		{"conjugate", "copy_decimal", -1, "The number itself.", of1(func(_ *env, a number) number { return a })},
		{"copy_abs", "copy_abs", -1, "The number without its sign.", of1(func(_ *env, a number) number { return a.abs() })},
		{"copy_negate", "copy_negate", -1, "The number with the other sign.", of1(func(_ *env, a number) number { return a.negate() })},
	}
}

// tests are methods that answer yes or no. withContext: the method of Decimal takes one.
var tests = []struct {
	name        string
	withContext bool
	doc         string
	f           func(e *env, x number) bool
}{
	{"is_canonical", false, "True: every number is.", func(*env, number) bool { return true }},
	{"is_finite", false, "Whether the number is neither infinite nor a NaN.", func(_ *env, x number) bool { return x.form == finite }},
	{"is_infinite", false, "Whether the number is an infinity.", func(_ *env, x number) bool { return x.isInf() }},
	{"is_nan", false, "Whether the number is a NaN.", func(_ *env, x number) bool { return x.isNaN() }},
	{"is_qnan", false, "Whether the number is a quiet NaN.", func(_ *env, x number) bool { return x.form == quietNaN }},
	{"is_snan", false, "Whether the number is a signaling NaN.", func(_ *env, x number) bool { return x.form == signalingNaN }},
	{"is_signed", false, "Whether the number has a minus.", func(_ *env, x number) bool { return x.neg }},
	{"is_zero", false, "Whether the number is zero.", func(_ *env, x number) bool { return x.isZero() }},
	{"is_normal", true, "Whether the number is finite, not zero and not subnormal.", func(e *env, x number) bool {
		return x.form == finite && !x.isZero() && x.adjusted() >= e.emin
	}},
	{"is_subnormal", true, "Whether the number is too small to have all digits.", func(e *env, x number) bool {
		return x.form == finite && !x.isZero() && x.adjusted() < e.emin
	}},
}

// operands converts the arguments of a method; the first number is there already for those of Decimal.
func operands(x []number, args []Value) ([]number, error) {
	for _, v := range args {
		n, ok := operand(v)
		if !ok {
			return nil, unsupported(v)
		}
		x = append(x, n)
	}
	return x, nil
}

// body is a method that has been given its state, context and operands.
type body func(s *state, t *Thread, c *contextObject, x []number) (Value, error)

// ofDecimal makes a method of Decimal with n-1 more operands, and, unless n is negative, a context.
func ofDecimal(name string, n int, doc string, f body) interp.FuncDef {
	sig := [...]string{"()", "(context=None)", "(other, context=None)", "(other, third, context=None)"}[max(n, 0)]
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		s := stateOf(self.Type())
		c, err := s.current, error(nil)
		if n > 0 {
			if c, err = s.contextArg(args[n-1]); err != nil {
				return interp.None, err
			}
			args = args[:n-1]
		}
		x, err := operands([]number{decimalOf(self).number}, args)
		if err != nil {
			return interp.None, err
		}
		return f(s, t, c, x)
	}}
}

// ofContext makes a method of Context with n operands.
func ofContext(name string, n int, doc string, f body) interp.FuncDef {
	sig := [...]string{"(x, /)", "(x, y, /)", "(x, y, z, /)"}[max(n, 1)-1]
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		x, err := operands(nil, args)
		if err != nil {
			return interp.None, err
		}
		return f(stateOf(self.Type()), t, contextOf(self), x)
	}}
}

func (op operation) body(s *state, t *Thread, c *contextObject, x []number) (Value, error) {
	return s.number(t, c, func(e *env) number { return op.f(e, x) }, x...)
}

func contextOperations() []interp.FuncDef {
	var defs []interp.FuncDef
	for _, op := range operations() {
		defs = append(defs, ofContext(op.context, op.operands, op.doc, op.body))
	}
	for _, q := range tests {
		defs = append(defs, ofContext(q.name, 1, q.doc, func(_ *state, _ *Thread, c *contextObject, x []number) (Value, error) {
			return interp.Bool(q.f(&env{settings: c.settings}, x[0])), nil
		}))
	}
	return append(defs,
		ofContext("same_quantum", 2, "Whether two numbers have the same exponent.", sameQuantum),
		ofContext("number_class", 1, "The kind of number, such as '+Normal'.", numberClass),
		ofContext("to_eng_string", 1, "Text whose exponent is a multiple of three.", textIn(engineering)),
		ofContext("to_sci_string", 1, "Text with an exponent where that is usual.", textIn(scientific)),
		ofContext("divmod", 2, "Whole quotient and remainder.", divmodBody),
		interp.FuncDef{Name: "power", Sig: "(a, b, modulo=None)", Doc: "a**b, or that modulo a third number.", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			s, c := stateOf(self.Type()), contextOf(self)
			if args[2].IsNone() {
				args = args[:2]
			}
			x, err := operands(nil, args)
			if err != nil {
				return interp.None, err
			}
			return s.number(t, c, func(e *env) number {
				if len(x) == 3 {
					return e.powerMod(x[0], x[1], x[2])
				}
				return e.power(x[0], x[1])
			}, x...)
		}})
}

func sameQuantum(_ *state, _ *Thread, _ *contextObject, x []number) (Value, error) {
	a, b := x[0], x[1]
	if a.isSpecial() || b.isSpecial() {
		return interp.Bool(a.isNaN() && b.isNaN() || a.isInf() && b.isInf()), nil
	}
	return interp.Bool(a.exp == b.exp), nil
}

func numberClass(_ *state, _ *Thread, c *contextObject, x []number) (Value, error) {
	return interp.String((&env{settings: c.settings}).class(x[0])), nil
}

func textIn(st style) body {
	return func(_ *state, _ *Thread, c *contextObject, x []number) (Value, error) {
		return interp.String(x[0].text(st, c.capitals)), nil
	}
}

func divmodBody(s *state, t *Thread, c *contextObject, x []number) (Value, error) {
	var q, r number
	if err := s.run(t, c, func(e *env) { q, r = e.divmod(x[0], x[1]) }, x...); err != nil {
		return interp.None, err
	}
	return interp.NewTuple([]Value{s.wrap(q), s.wrap(r)}), nil
}

// divmodMethod is __divmod__ or __rdivmod__.
func divmodMethod(name string, reflected bool) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: "(value, /)", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		other, ok := operand(args[0])
		if !ok {
			return interp.NotImplemented, nil
		}
		x := []number{decimalOf(self).number, other}
		if reflected {
			x[0], x[1] = x[1], x[0]
		}
		s := stateOf(self.Type())
		return divmodBody(s, t, s.current, x)
	}}
}

// rounded makes a method that may be told how to round.
func roundingMethod(name, sig, doc string, f func(e *env, x []number) number) interp.FuncDef {
	return interp.FuncDef{Name: name, Sig: sig, Doc: doc, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		s, n := stateOf(self.Type()), len(args)
		c, err := s.contextArg(args[n-1])
		if err != nil {
			return interp.None, err
		}
		how := c.round
		if !args[n-2].IsNone() {
			if how, err = roundingArg(args[n-2]); err != nil {
				return interp.None, err
			}
		}
		x, err := operands([]number{decimalOf(self).number}, args[:n-2])
		if err != nil {
			return interp.None, err
		}
		return s.number(t, c, func(e *env) number {
			e.round = how
			return f(e, x)
		}, x...)
	}}
}

var decimalSpec = interp.TypeSpec{
	Name:    "decimal.Decimal",
	Flags:   interp.Subclassable | interp.Immutable,
	Sig:     newDef.Sig,
	Doc:     "Construct a new Decimal object from an int, a str, a float, a tuple (sign, digits, exponent) or another Decimal, exactly.",
	Slots:   decimalSlots(),
	Methods: decimalMethods(),
}

func decimalMethods() []interp.FuncDef {
	var defs []interp.FuncDef
	for _, op := range operations() {
		if op.name != "" {
			defs = append(defs, ofDecimal(op.name, op.operands, op.doc, op.body))
		}
	}
	for _, q := range tests {
		n := -1
		if q.withContext {
			n = 1
		}
		defs = append(defs, ofDecimal(q.name, n, q.doc, func(_ *state, _ *Thread, c *contextObject, x []number) (Value, error) {
			return interp.Bool(q.f(&env{settings: c.settings}, x[0])), nil
		}))
	}
	whole := func(loud bool) func(*env, []number) number {
		return func(e *env, x []number) number { return e.toIntegral(x[0], loud) }
	}
	self := func(_ *Thread, self Value, _ []Value) (Value, error) { return self, nil }
	toward := func(round rounding) func(*Thread, Value, []Value) (Value, error) {
		return func(t *Thread, self Value, _ []Value) (Value, error) { return toInt(t, decimalOf(self).number, round) }
	}
	return append(defs,
		ofDecimal("same_quantum", 2, "Whether two numbers have the same exponent.", sameQuantum),
		ofDecimal("number_class", 1, "The kind of number, such as '+Normal'.", numberClass),
		ofDecimal("to_eng_string", 1, "Text whose exponent is a multiple of three.", textIn(engineering)),
		roundingMethod("quantize", "(exp, rounding=None, context=None)", "The number rounded to the exponent of another.", of2((*env).quantize)),
		roundingMethod("to_integral", "(rounding=None, context=None)", "Round to a whole number.", whole(false)),
		roundingMethod("to_integral_value", "(rounding=None, context=None)", "Round to a whole number.", whole(false)),
		roundingMethod("to_integral_exact", "(rounding=None, context=None)", "Round to a whole number, with signals.", whole(true)),
		interp.FuncDef{Name: "radix", Sig: "()", Doc: "Decimal(10).", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return stateOf(self.Type()).wrap(small(false, 10, 0)), nil
		}},
		interp.FuncDef{Name: "adjusted", Sig: "()", Doc: "The exponent of the first digit.", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			if x := decimalOf(self).number; !x.isSpecial() {
				return interp.Int(x.adjusted()), nil
			}
			return interp.Int(0), nil
		}},
		interp.FuncDef{Name: "as_tuple", Sig: "()", Doc: "The number as a tuple (sign, digits, exponent).", Fn: asTuple},
		interp.FuncDef{Name: "as_integer_ratio", Sig: "()", Doc: "The pair of ints whose ratio the number is.", Fn: asIntegerRatio},
		interp.FuncDef{Name: "from_float", Sig: "(f, /)", Kind: interp.KindClass, Doc: "The Decimal that equals a float.", Fn: decimalFromFloat},
		interp.FuncDef{Name: "real", Kind: interp.KindGetter, Fn: self},
		interp.FuncDef{Name: "imag", Kind: interp.KindGetter, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return stateOf(self.Type()).wrap(small(false, 0, 0)), nil
		}},
		divmodMethod("__divmod__", false),
		divmodMethod("__rdivmod__", true),
		interp.FuncDef{Name: "__trunc__", Sig: "()", Fn: toward(roundDown)},
		interp.FuncDef{Name: "__floor__", Sig: "()", Fn: toward(roundFloor)},
		interp.FuncDef{Name: "__ceil__", Sig: "()", Fn: toward(roundCeiling)},
		interp.FuncDef{Name: "__round__", Sig: "(ndigits=<unset>, /)", Fn: decimalRound},
		interp.FuncDef{Name: "__format__", Sig: "(specifier, override=<unset>, /)", Fn: decimalFormat},
		interp.FuncDef{Name: "__complex__", Sig: "()", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			f, err := toFloat(decimalOf(self).number)
			return interp.NewComplex(complex(f, 0)), err
		}},
		interp.FuncDef{Name: "__copy__", Sig: "()", Fn: self},
		interp.FuncDef{Name: "__deepcopy__", Sig: "(memo, /)", Fn: self},
		interp.FuncDef{Name: "__reduce__", Sig: "()", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple([]Value{interp.String(textOf(self))})}), nil
		}},
	)
}

func asTuple(t *Thread, self Value, _ []Value) (Value, error) {
	x := decimalOf(self).number
	var digits []Value
	exp := interp.Int(x.exp)
	switch {
	case x.isInf():
		digits, exp = []Value{interp.Int(0)}, interp.String("F")
	case x.isNaN():
		exp = interp.String(map[form]string{quietNaN: "n", signalingNaN: "N"}[x.form])
	}
	if !x.isInf() && x.digits > 0 {
		if err := t.Alloc(int(x.digits) * 24); err != nil {
			return interp.None, err
		}
		for _, c := range x.coef.String() {
			digits = append(digits, interp.Int(int64(c-'0')))
		}
	}
	sign := int64(0)
	if x.neg {
		sign = 1
	}
	return interp.Call(t, stateOf(self.Type()).tuple, interp.Int(sign), interp.NewTuple(digits), exp)
}

func asIntegerRatio(t *Thread, self Value, _ []Value) (Value, error) {
	x := decimalOf(self).number
	switch {
	case x.isNaN():
		return interp.None, interp.ValueErrorf("cannot convert NaN to integer ratio")
	case x.isInf():
		return interp.None, interp.Errorf(interp.TypeOverflowError, "cannot convert Infinity to integer ratio")
	case x.isZero():
		return interp.NewTuple([]Value{interp.Int(0), interp.Int(1)}), nil
	case max(x.exp, -x.exp) > maxSeriesDigits*10:
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	var n, d *big.Int
	err := t.Interruptible(int(max(x.exp, -x.exp, x.digits))*4, func() {
		n, d = new(big.Int).Set(x.coef), big.NewInt(1)
		if x.exp >= 0 {
			n.Mul(n, pow10(x.exp))
		} else {
			p := pow10(-x.exp)
			g := new(big.Int).GCD(nil, nil, n, p)
			n.Quo(n, g)
			d.Quo(p, g)
		}
		if x.neg {
			n.Neg(n)
		}
	})
	if err != nil {
		return interp.None, err
	}
	return interp.NewTuple([]Value{interp.BigInt(n), interp.BigInt(d)}), nil
}

func decimalFromFloat(t *Thread, cls Value, args []Value) (Value, error) {
	var x number
	if i, ok := interp.AsBigInt(args[0]); ok {
		x = fromInt(i)
	} else if isFloat(args[0]) {
		f, err := interp.ToFloat(t, args[0])
		if err != nil {
			return interp.None, err
		}
		x = fromFloat(f)
	} else {
		return interp.None, interp.TypeErrorf("argument must be int or float")
	}
	c, _ := cls.Object().(*interp.Type)
	s := stateOf(c)
	if c == s.decimal {
		return s.wrap(x), nil
	}
	return interp.Call(t, cls, s.wrap(x))
}

func decimalRound(t *Thread, self Value, args []Value) (Value, error) {
	s, x := stateOf(self.Type()), decimalOf(self).number
	if args[0].IsUnset() {
		return toInt(t, x, roundHalfEven)
	}
	n, ok := interp.AsBigInt(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("optional arg must be an integer")
	}
	if !n.IsInt64() {
		return interp.None, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C ssize_t")
	}
	exp := -max(n.Int64(), -4*maxEmax)
	return s.number(t, s.current, func(e *env) number { return e.quantize(x, small(false, 1, exp)) }, x)
}

func decimalFormat(t *Thread, self Value, args []Value) (Value, error) {
	s, x := stateOf(self.Type()), decimalOf(self).number
	spec, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("format arg must be str")
	}
	if spec == "" && args[1].IsUnset() {
		return interp.String(textOf(self)), nil
	}
	l, ok := parseLayout(spec, s.current.capitals)
	if !ok {
		return interp.None, interp.ValueErrorf("invalid format string")
	}
	if !args[1].IsUnset() {
		if err := l.override(t, args[1]); err != nil {
			return interp.None, err
		}
	}
	text, ok, err := l.format(t, x, s.current.round)
	if err != nil {
		return interp.None, err
	}
	if !ok {
		return interp.None, interp.NewException(interp.TypeMemoryError)
	}
	return interp.String(text), nil
}
