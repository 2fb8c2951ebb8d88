package math

import (
	gomath "math"

	"terrarium/interp"
	"terrarium/interp/libm"
	"terrarium/lang"
)

func sumFunctions() []interp.FuncDef {
	return []interp.FuncDef{
		{Name: "fsum", Sig: "(seq, /)", Doc: "The sum of floats, rounded once.", Fn: fsum},
		{Name: "prod", Sig: "(iterable, /, *, start=1)", Doc: "The product of start and the items.", Fn: prod},
		{Name: "sumprod", Sig: "(p, q, /)", Doc: "The sum of the products of the items of two iterables.", Fn: sumprod},
		{Name: "hypot", Sig: "(*coordinates)", Doc: "hypot(*coordinates) -> value\n\nThe distance of a point from the origin.", Fn: hypot},
		{Name: "dist", Sig: "(p, q, /)", Doc: "The distance between two points, each a sequence of coordinates.", Fn: dist},
	}
}

// fsum keeps the sum as floats that do not overlap (Shewchuk's partials): nothing is lost until they are rounded to one.
func fsum(t *Thread, _ Value, args []Value) (Value, error) {
	var partials []float64
	special, infinities := 0.0, 0.0 // sums of what is not finite
	err := interp.Iterate(t, args[0], func(v Value) error {
		x, err := interp.ToFloat(t, v)
		if err != nil {
			return err
		}
		given := x
		n := 0
		for _, y := range partials {
			if gomath.Abs(x) < gomath.Abs(y) {
				x, y = y, x
			}
			hi := x + y
			if lo := y - (hi - x); lo != 0 {
				partials[n] = lo
				n++
			}
			x = hi
		}
		partials = partials[:n]
		if x == 0 {
			return nil
		}
		if finite(x) {
			partials = append(partials, x)
			return nil
		}
		if finite(given) {
			return interp.Errorf(interp.TypeOverflowError, "intermediate overflow in fsum")
		}
		if gomath.IsInf(given, 0) {
			infinities += given
		}
		special += given
		partials = partials[:0]
		return nil
	})
	switch {
	case err != nil:
		return interp.None, err
	case gomath.IsNaN(infinities):
		return interp.None, interp.ValueErrorf("-inf + inf in fsum")
	case special != 0:
		return interp.Float(special), nil
	}
	return interp.Float(roundPartials(partials)), nil
}

// roundPartials adds from the largest down until something does not fit, and rounds half to even.
func roundPartials(p []float64) float64 {
	n := len(p) - 1
	if n < 0 {
		return 0
	}
	hi, lo := p[n], 0.0
	for n > 0 && lo == 0 {
		x := hi
		n--
		hi = x + p[n]
		lo = p[n] - (hi - x)
	}
	// Exactly half a unit is left: what follows says which way it goes.
	if n > 0 && (lo < 0 && p[n-1] < 0 || lo > 0 && p[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi
}

func prod(t *Thread, _ Value, args []Value) (Value, error) {
	total := args[1]
	err := interp.Iterate(t, args[0], func(v Value) (err error) {
		total, err = interp.BinaryOp(t, lang.BinMul, total, v)
		return err
	})
	return total, err
}

// triple is a sum of products as three floats.
type triple struct{ hi, lo, tiny float64 }

func twoSum(a, b float64) (sum, rest float64) {
	sum = a + b
	z := sum - a
	return sum, (a - (sum - z)) + (b - z)
}

// fma adds x*y.
func (s triple) fma(x, y float64) triple {
	p := x * y
	pr := gomath.FMA(x, y, -p)
	hi, smLo := twoSum(s.hi, p)
	r1, r1Lo := twoSum(s.lo, pr)
	r2, r2Lo := twoSum(r1, smLo)
	return triple{hi, r2, s.tiny + r1Lo + r2Lo}
}

func (s triple) value() float64 {
	last, lastLo := twoSum(s.lo, s.tiny)
	total, totalLo := twoSum(s.hi, last)
	return total + (totalLo + lastLo)
}

// products adds products: ints of 64 bits first, then floats with little rounding, then anything.
type products struct {
	t      *Thread
	total  Value
	ints   int64
	intsOn bool
	floats triple
	inUse  bool // floats holds something
	on     bool // floats may still be used
}

func (s *products) plus(v Value) (err error) {
	s.total, err = interp.BinaryOp(s.t, lang.BinAdd, s.total, v)
	return err
}

// endInts moves what the ints came to into the total.
func (s *products) endInts() error {
	if !s.intsOn {
		return nil
	}
	s.intsOn = false
	if s.ints == 0 {
		return nil
	}
	return s.plus(interp.Int(s.ints))
}

// endFloats does the same for the floats.
func (s *products) endFloats() error {
	s.on = false
	if !s.inUse {
		return nil
	}
	s.inUse = false
	return s.plus(interp.Float(s.floats.value()))
}

// asFloat converts a factor of the float stage; the other one must be a float.
func asFloat(v, other Value) (float64, bool) {
	if v.IsFloat() {
		return v.AsFloat(), true
	}
	if !other.IsFloat() || !v.IsBool() && v.Type() != interp.TypeInt {
		return 0, false
	}
	n, _ := interp.AsBigInt(v)
	f, _ := n.Float64()
	return f, finite(f)
}

func (s *products) add(p, q Value) error {
	if s.intsOn && p.IsInt() && q.IsInt() {
		a, b := p.AsInt(), q.AsInt()
		c := a * b
		if a == 0 || c/a == b && (a != -1 || b != gomath.MinInt64) {
			if sum := s.ints + c; (s.ints^sum)&(c^sum) >= 0 {
				s.ints = sum
				return nil
			}
		}
	}
	if err := s.endInts(); err != nil {
		return err
	}
	if s.on {
		if x, ok := asFloat(p, q); ok {
			if y, ok := asFloat(q, p); ok {
				if f := s.floats.fma(x, y); finite(f.hi) {
					s.floats, s.inUse = f, true
					return nil
				}
			}
		}
		if err := s.endFloats(); err != nil {
			return err
		}
	}
	v, err := interp.BinaryOp(s.t, lang.BinMul, p, q)
	if err != nil {
		return err
	}
	return s.plus(v)
}

func sumprod(t *Thread, _ Value, args []Value) (Value, error) {
	s := products{t: t, total: interp.Int(0), intsOn: true, on: true}
	p, err := interp.Iter(t, args[0])
	if err != nil {
		return interp.None, err
	}
	q, err := interp.Iter(t, args[1])
	if err != nil {
		return interp.None, err
	}
	for n := 1; ; n++ {
		a, err := interp.Next(t, p)
		if err != nil {
			return interp.None, err
		}
		b, err := interp.Next(t, q)
		if err != nil {
			return interp.None, err
		}
		if a.IsUnset() != b.IsUnset() {
			return interp.None, interp.ValueErrorf("Inputs are not the same length")
		}
		if a.IsUnset() {
			break
		}
		if err := s.add(a, b); err != nil {
			return interp.None, err
		}
		if n&1023 == 0 {
			if err := t.Poll(); err != nil {
				return interp.None, err
			}
		}
	}
	if err := s.endInts(); err != nil {
		return interp.None, err
	}
	err = s.endFloats()
	return s.total, err
}

func hypot(t *Thread, _ Value, args []Value) (Value, error) {
	x := make([]float64, len(args))
	for i, v := range args {
		var err error
		if x[i], err = interp.ToFloat(t, v); err != nil {
			return interp.None, err
		}
	}
	return interp.Float(libm.Norm(x)), nil
}

func dist(t *Thread, _ Value, args []Value) (Value, error) {
	p, err := interp.Collect(t, args[0])
	if err != nil {
		return interp.None, err
	}
	q, err := interp.Collect(t, args[1])
	if err != nil {
		return interp.None, err
	}
	if len(p) != len(q) {
		return interp.None, interp.ValueErrorf("both points must have the same number of dimensions")
	}
	x := make([]float64, len(p))
	for i := range p {
		f, err := floatArgs(t, []Value{p[i], q[i]})
		if err != nil {
			return interp.None, err
		}
		x[i] = f[0] - f[1]
	}
	return interp.Float(libm.Norm(x)), nil
}
