package interp

import (
	"math"

	"terrarium/interp/libm"
	"terrarium/lang"
)

func complexSpec() typeSpec {
	s := Slots{
		New:     complexNew,
		Repr:    func(t *Thread, v Value) (Value, error) { return String(complexRepr(complexOf(v))), nil },
		Hash:    complexHash,
		Compare: complexCompare,
		Bool:    func(t *Thread, v Value) (bool, error) { c := complexOf(v); return c.re != 0 || c.im != 0, nil },
		Pow3:    func(t *Thread, v, w, x Value) (Value, error) { return None, ValueErrorf("complex modulo") },
		Neg:     func(t *Thread, v Value) (Value, error) { c := complexOf(v); return Obj(&Complex{-c.re, -c.im}), nil },
		Pos:     func(t *Thread, v Value) (Value, error) { return Obj(complexOf(v)), nil },
		Abs:     complexAbs,
	}
	for op, f := range map[lang.BinOp]func(*Thread, *Complex, *Complex) (Value, error){
		lang.BinAdd: func(_ *Thread, a, b *Complex) (Value, error) { return Obj(&Complex{a.re + b.re, a.im + b.im}), nil },
		lang.BinSub: func(_ *Thread, a, b *Complex) (Value, error) { return Obj(&Complex{a.re - b.re, a.im - b.im}), nil },
		lang.BinMul: func(_ *Thread, a, b *Complex) (Value, error) { return Obj(a.mul(b)), nil },
		lang.BinDiv: complexDiv,
		lang.BinPow: complexPow,
	} {
		s.Binary[op] = func(t *Thread, v, w Value) (Value, error) {
			a, err := complexOperand(v)
			if a == nil || err != nil {
				return NotImplemented, err
			}
			b, err := complexOperand(w)
			if b == nil || err != nil {
				return NotImplemented, err
			}
			return f(t, a, b)
		}
	}
	return typeSpec{
		Payload: true,
		Doc:     "Create a complex number from a string or numbers.",
		Slots:   s,
		Methods: []FuncDef{
			{Name: "conjugate", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				c := complexOf(self)
				return Obj(&Complex{c.re, -c.im}), nil
			}},
			{Name: "__complex__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return Obj(complexOf(self)), nil
			}},
			{Name: "__getnewargs__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				c := complexOf(self)
				return NewTuple([]Value{Float(c.re), Float(c.im)}), nil
			}},
			{Name: "__format__", Sig: "(format_spec, /)", Fn: complexDunderFormat},
			{Name: "real", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Float(complexOf(self).re), nil }},
			{Name: "imag", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) { return Float(complexOf(self).im), nil }},
		},
	}
}

// complexOf gives the number of a complex or an instance of a subclass, else nil.
func complexOf(v Value) *Complex {
	c, _ := payload(v).o.(*Complex)
	return c
}

// complexOperand is complexOf, with floats and ints converted; nil for anything else.
func complexOperand(v Value) (*Complex, error) {
	if c := complexOf(v); c != nil {
		return c, nil
	}
	f, ok, err := realOf(v)
	if !ok || err != nil {
		return nil, err
	}
	return &Complex{f, 0}, nil
}

func complexRepr(c *Complex) string {
	if c.re == 0 && !math.Signbit(c.re) {
		return complexPart(c.im) + "j"
	}
	im := complexPart(c.im)
	if im[0] != '-' {
		im = "+" + im
	}
	return "(" + complexPart(c.re) + im + "j)"
}

func complexPart(f float64) string {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return FloatRepr(f)
	}
	return shortestFloat(f)
}

func complexHash(t *Thread, v Value) (int64, error) {
	c := complexOf(v)
	part := func(f float64) uint64 {
		if math.IsNaN(f) {
			return uint64(t.in.identityHash(v))
		}
		return uint64(hashFloat(f))
	}
	h := int64(part(c.re) + 1000003*part(c.im))
	if h == -1 {
		h = -2
	}
	return h, nil
}

func complexCompare(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
	if op != lang.CmpEq && op != lang.CmpNe {
		return NotImplemented, nil
	}
	a := complexOf(v)
	equal := false
	if b := complexOf(w); b != nil {
		equal = a.re == b.re && a.im == b.im
	} else if i := intOf(w); !i.IsUnset() {
		equal = a.im == 0 && !math.IsNaN(a.re) && compareFloatInt(a.re, i) == 0
	} else if p := payload(w); p.IsFloat() {
		equal = a.im == 0 && a.re == p.AsFloat()
	} else {
		return NotImplemented, nil
	}
	return Bool(equal == (op == lang.CmpEq)), nil
}

func complexAbs(t *Thread, v Value) (Value, error) {
	c := complexOf(v)
	r := libm.Hypot(c.re, c.im)
	if math.IsInf(r, 0) && !math.IsInf(c.re, 0) && !math.IsInf(c.im, 0) {
		return None, Errorf(TypeOverflowError, "absolute value too large")
	}
	return Float(r), nil
}

func (a *Complex) mul(b *Complex) *Complex {
	// The conversions keep the compiler from fusing, which would round differently.
	return &Complex{float64(a.re*b.re) - float64(a.im*b.im), float64(a.re*b.im) + float64(a.im*b.re)}
}

// div is Smith's method, as CPython has it; nil if b is 0.
func (a *Complex) div(b *Complex) *Complex {
	re, im := math.Abs(b.re), math.Abs(b.im)
	switch {
	case re >= im:
		if re == 0 {
			return nil
		}
		ratio := b.im / b.re
		denom := b.re + float64(b.im*ratio)
		return &Complex{(a.re + float64(a.im*ratio)) / denom, (a.im - float64(a.re*ratio)) / denom}
	case im >= re:
		ratio := b.re / b.im
		denom := float64(b.re*ratio) + b.im
		return &Complex{(float64(a.re*ratio) + a.im) / denom, (float64(a.im*ratio) - a.re) / denom}
	}
	return &Complex{math.NaN(), math.NaN()}
}

func complexDiv(t *Thread, a, b *Complex) (Value, error) {
	c := a.div(b)
	if c == nil {
		return None, Errorf(TypeZeroDivisionError, "complex division by zero")
	}
	return Obj(c), nil
}

func complexPow(t *Thread, a, b *Complex) (Value, error) {
	var r *Complex
	switch {
	case b.im == 0 && b.re == math.Floor(b.re) && math.Abs(b.re) <= 100:
		n := int(math.Abs(b.re))
		r = &Complex{1, 0}
		p := a
		for mask := 1; mask <= n; mask <<= 1 {
			if n&mask != 0 {
				r = r.mul(p)
			}
			p = p.mul(p)
		}
		if b.re < 0 {
			r = (&Complex{1, 0}).div(r)
		}
	case a.re == 0 && a.im == 0:
		if b.im == 0 && b.re >= 0 {
			r = &Complex{0, 0}
		}
	default:
		abs := libm.Hypot(a.re, a.im)
		length := libm.Pow(abs, b.re)
		at := libm.Atan2(a.im, a.re)
		phase := at * b.re
		if b.im != 0 {
			length /= libm.Exp(at * b.im)
			phase += float64(b.im * libm.Log(abs))
		}
		if !math.IsInf(phase, 0) { // C's cos and sin refuse infinity, and CPython takes that for a division by zero
			r = &Complex{length * libm.Cos(phase), length * libm.Sin(phase)}
		}
	}
	if r == nil {
		return None, Errorf(TypeZeroDivisionError, "0.0 to a negative or complex power")
	}
	if math.IsInf(r.re, 0) || math.IsInf(r.im, 0) {
		return None, Errorf(TypeOverflowError, "complex exponentiation")
	}
	return Obj(r), nil
}

// complexNew is complex(real=0, imag=0) and complex(string).
func complexNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	pos := args[:len(args)-len(kw)]
	if len(args) > 2 {
		return None, TypeErrorf("complex() takes at most 2 arguments (%d given)", len(args))
	}
	names := []string{"real", "imag"}
	a := [2]Value{Unset, Unset}
	copy(a[:], pos)
	for i, k := range kw {
		j := 0
		for j < 2 && names[j] != k.s {
			j++
		}
		if j == 2 {
			return None, unexpectedKeyword("complex", k.s, names)
		}
		if j < len(pos) {
			return None, TypeErrorf("argument for complex() given by name ('%s') and position (%d)", k.s, j+1)
		}
		a[j] = args[len(pos)+i]
	}
	c, err := complexFrom(t, a[0], a[1])
	if err != nil {
		return None, err
	}
	return withPayload(cls, TypeComplex, Obj(c)), nil
}

func complexFrom(t *Thread, re, im Value) (*Complex, error) {
	if re.IsUnset() {
		re = Int(0)
	}
	if s := strOf(re); s != nil {
		if !im.IsUnset() {
			return nil, TypeErrorf("complex() can't take second arg if first is a string")
		}
		return parseComplex(t, re, s.s)
	}
	if !im.IsUnset() && strOf(im) != nil {
		return nil, TypeErrorf("complex() second arg can't be a string")
	}
	x, found, err := dunderComplex(t, re)
	if err != nil {
		return nil, err
	}
	if !found {
		if s := re.Type().slots; s.Float == nil && s.Index == nil {
			return nil, TypeErrorf("complex() first argument must be a string or a number, not '%s'", re.Type().name)
		}
		f, err := convertFloat(t, re)
		if err != nil {
			return nil, err
		}
		x = &Complex{f, 0}
	}
	if im.IsUnset() {
		return x, nil
	}
	y := complexOf(im)
	if y == nil {
		if s := im.Type().slots; s.Float == nil && s.Index == nil {
			return nil, TypeErrorf("complex() second argument must be a number, not '%s'", im.Type().name)
		}
		f, err := convertFloat(t, im)
		if err != nil {
			return nil, err
		}
		y = &Complex{f, 0}
	}
	if !found { // adding the zero would turn -0.0 into 0.0
		return &Complex{x.re - y.im, y.re}, nil
	}
	return &Complex{x.re - y.im, x.im + y.re}, nil
}

var nameComplex = static("__complex__")

// dunderComplex gives the number of a complex, or what __complex__ returns.
func dunderComplex(t *Thread, v Value) (*Complex, bool, error) {
	if c, ok := v.o.(*Complex); ok {
		return c, true, nil
	}
	r, found, err := callSpecial(t, v, nameComplex)
	if !found || err != nil {
		return nil, found, err
	}
	c := complexOf(r)
	if c == nil {
		return nil, true, TypeErrorf("__complex__ returned non-complex (type %s)", r.Type().name)
	}
	return c, true, t.warnSubclass(r, Obj(c), "__complex__ returned non-complex", "complex")
}

// ToComplex is what CPython's natives do with an argument that should be a complex number.
func ToComplex(t *Thread, v Value) (complex128, error) {
	c, found, err := dunderComplex(t, v)
	if err != nil {
		return 0, err
	}
	if found {
		return complex(c.re, c.im), nil
	}
	f, err := ToFloat(t, v)
	return complex(f, 0), err
}

// parseComplex reads a number of one or two parts, in parentheses or not.
func parseComplex(t *Thread, v Value, text string) (*Complex, error) {
	malformed := ValueErrorf("complex() arg is a malformed string")
	s, ok := asciiNumber(text)
	if !ok {
		return nil, malformed
	}
	if !underscoresFit(s) {
		r, err := Repr(t, v)
		if err != nil {
			return nil, err
		}
		return nil, ValueErrorf("could not convert string to complex: %s", r)
	}
	if s != "" && s[0] == '(' {
		s = trimSpaceLeft(trimSpaceRight(s[1:]))
		if s == "" || s[len(s)-1] != ')' {
			return nil, malformed
		}
		s = trimSpaceRight(s[:len(s)-1])
	}
	sign := func(s string) (float64, int) { // of a bare j
		if s != "" && s[0] == '-' {
			return -1, 1
		}
		if s != "" && s[0] == '+' {
			return 1, 1
		}
		return 1, 0
	}
	isJ := func(s string) bool { return s == "j" || s == "J" }
	f, n := scanFloat(s)
	if n == 0 {
		if f, n = sign(s); isJ(s[n:]) {
			return &Complex{0, f}, nil
		}
		return nil, malformed
	}
	rest := s[n:]
	switch {
	case rest == "":
		return &Complex{f, 0}, nil
	case isJ(rest):
		return &Complex{0, f}, nil
	case rest[0] != '+' && rest[0] != '-':
		return nil, malformed
	}
	g, n := scanFloat(rest)
	if n == 0 {
		g, n = sign(rest)
	}
	if !isJ(rest[n:]) {
		return nil, malformed
	}
	return &Complex{f, g}, nil
}

// underscoresFit tells whether each underscore is between digits.
func underscoresFit(s string) bool {
	digit := func(i int) bool { return i >= 0 && i < len(s) && '0' <= s[i] && s[i] <= '9' }
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && (!digit(i-1) || !digit(i+1)) {
			return false
		}
	}
	return true
}
