package datetime

import (
	"fmt"
	"math"
	"math/big"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

// span is a difference of times: 0 <= secs < 86400, 0 <= us < 1000000.
type span struct{ days, secs, us int }

// delta is a timedelta.
type delta struct {
	interp.Native
	span
}

func deltaOf(v Value) *delta {
	d, _ := interp.As[*delta](v)
	return d
}

func (s *state) newDelta(x span) Value { return interp.NewNative(s.delta, &delta{span: x}) }

func floorDiv(a, b int) (q, r int) {
	q, r = a/b, a%b
	if r < 0 {
		q, r = q-1, r+b
	}
	return q, r
}

// normal brings the parts into range, unless there are too many days.
func normal(days, secs, us int) (span, error) {
	carry, us := floorDiv(us, million)
	secs += carry
	carry, secs = floorDiv(secs, daySeconds)
	days += carry
	if days < -maxDays || days > maxDays {
		return span{}, interp.Errorf(interp.TypeOverflowError, "days=%d; must have magnitude <= %d", days, maxDays)
	}
	return span{days, secs, us}, nil
}

func (x span) total() *big.Int {
	r := big.NewInt(int64(x.days)*daySeconds + int64(x.secs))
	return r.Mul(r, bigMillion).Add(r, big.NewInt(int64(x.us)))
}

// fromTotal makes a span of microseconds.
func fromTotal(us *big.Int) (span, error) {
	day := big.NewInt(daySeconds * million)
	q, r := new(big.Int).DivMod(us, day, new(big.Int))
	if !q.IsInt64() || q.Int64() > math.MaxInt32 || q.Int64() < math.MinInt32 {
		return span{}, interp.Errorf(interp.TypeOverflowError, "Python int too large to convert to C int")
	}
	n := int(r.Int64())
	return normal(int(q.Int64()), n/million, n%million)
}

func (s *state) deltaOfTotal(us *big.Int) (Value, error) {
	x, err := fromTotal(us)
	return s.newDelta(x), err
}

func (x span) compare(y span) int {
	switch {
	case x.days != y.days:
		return x.days - y.days
	case x.secs != y.secs:
		return x.secs - y.secs
	}
	return x.us - y.us
}

func (x span) negated() (span, error) { return normal(-x.days, -x.secs, -x.us) }

func (x span) isZero() bool { return x == span{} }

// repr is the arguments that make the span.
func (x span) repr() string {
	var parts []string
	for _, p := range [...]struct {
		name string
		n    int
	}{{"days", x.days}, {"seconds", x.secs}, {"microseconds", x.us}} {
		if p.n != 0 {
			parts = append(parts, fmt.Sprintf("%s=%d", p.name, p.n))
		}
	}
	if parts == nil {
		return "0"
	}
	return strings.Join(parts, ", ")
}

func (x span) String() string {
	s := fmt.Sprintf("%d:%02d:%02d", x.secs/3600, x.secs/60%60, x.secs%60)
	if x.us != 0 {
		s += fmt.Sprintf(".%06d", x.us)
	}
	switch x.days {
	case 0:
		return s
	case 1, -1:
		return fmt.Sprintf("%d day, %s", x.days, s)
	}
	return fmt.Sprintf("%d days, %s", x.days, s)
}

var deltaSignature = signature{name: "__new__", params: []string{"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"}}

// deltaUnits are the parameters in the order in which they are added up, each with its microseconds.
var deltaUnits = [...]struct {
	param int
	us    int64
}{{2, 1}, {3, 1000}, {1, million}, {4, 60 * million}, {5, 3600 * million}, {0, daySeconds * million}, {6, 7 * daySeconds * million}}

func newDeltaObject(t *Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	bound, err := deltaSignature.bind(args, kw)
	if err != nil {
		return interp.None, err
	}
	total, left := new(big.Int), 0.0
	for _, u := range deltaUnits {
		v := bound[u.param]
		if v.IsUnset() {
			continue
		}
		if i, ok := interp.AsBigInt(v); ok {
			total.Add(total, new(big.Int).Mul(i, big.NewInt(u.us)))
			continue
		}
		if !v.Type().IsSubclass(interp.TypeFloat) {
			return interp.None, interp.TypeErrorf("unsupported type for timedelta %s component: %s", deltaSignature.params[u.param], typeName(v))
		}
		f, err := interp.ToFloat(t, v)
		if err != nil {
			return interp.None, err
		}
		whole, frac := math.Modf(f)
		i, err := interp.ToInt(t, interp.Float(whole))
		if err != nil {
			return interp.None, err
		}
		n, _ := interp.AsBigInt(i)
		total.Add(total, new(big.Int).Mul(n, big.NewInt(u.us)))
		whole, frac = math.Modf(float64(u.us) * frac)
		total.Add(total, big.NewInt(int64(whole)))
		left += frac
	}
	if left != 0 {
		whole := math.Round(left)
		if math.Abs(whole-left) == 0.5 {
			odd := float64(total.Bit(0))
			whole = 2*math.Round((left+odd)*0.5) - odd
		}
		total.Add(total, big.NewInt(int64(whole)))
	}
	x, err := fromTotal(total)
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, &delta{span: x}), nil
}

var deltaSpec = interp.TypeSpec{
	Name:  "timedelta",
	Flags: interp.Subclassable | interp.Immutable,
	Doc:   "Difference between two datetime values.\n\ntimedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
	Slots: deltaSlots(),
	Methods: []interp.FuncDef{
		deltaPart("days", "Number of days.", func(x span) int { return x.days }),
		deltaPart("seconds", "Number of seconds (>= 0 and less than 1 day).", func(x span) int { return x.secs }),
		deltaPart("microseconds", "Number of microseconds (>= 0 and less than 1 second).", func(x span) int { return x.us }),
		{Name: "total_seconds", Sig: "()", Doc: "Total seconds in the duration.", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			return interp.BinaryOp(t, lang.BinDiv, interp.BigInt(deltaOf(self).total()), interp.Int(million))
		}},
		{Name: "__divmod__", Sig: "(value, /)", Doc: "Return divmod(self, value).", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			return deltaDivmod(t, self, args[0])
		}},
		{Name: "__rdivmod__", Sig: "(value, /)", Doc: "Return divmod(value, self).", Fn: func(t *Thread, self Value, args []Value) (Value, error) {
			return deltaDivmod(t, args[0], self)
		}},
		{Name: "__reduce__", Sig: "()", Doc: "__reduce__() -> (cls, state)", Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
			x := deltaOf(self).span
			return interp.NewTuple([]Value{interp.Obj(self.Type()), interp.NewTuple([]Value{interp.Int(int64(x.days)), interp.Int(int64(x.secs)), interp.Int(int64(x.us))})}), nil
		}},
	},
}

func deltaPart(name, doc string, f func(span) int) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindMember, Doc: doc, Fn: func(_ *Thread, self Value, _ []Value) (Value, error) {
		return interp.Int(int64(f(deltaOf(self).span))), nil
	}}
}

// className is how repr names the class of an object: with the module unless it was made in the language.
func className(v Value, s *state) string {
	c := v.Type()
	for _, k := range [...]*interp.Type{s.date, s.datetime, s.time, s.delta, s.timezone} {
		if c == k {
			return "datetime." + c.Name()
		}
	}
	return c.Name()
}

func deltaSlots() interp.Slots {
	unary := func(f func(span) (span, error)) interp.UnaryFunc {
		return func(_ *Thread, v Value) (Value, error) {
			x, err := f(deltaOf(v).span)
			return stateOf(v).newDelta(x), err
		}
	}
	s := interp.Slots{
		New: newDeltaObject,
		Repr: func(_ *Thread, v Value) (Value, error) {
			return interp.String(className(v, stateOf(v)) + "(" + deltaOf(v).repr() + ")"), nil
		},
		Str: func(_ *Thread, v Value) (Value, error) { return interp.String(deltaOf(v).String()), nil },
		Hash: func(t *Thread, v Value) (int64, error) {
			return hashInts(deltaOf(v).days, deltaOf(v).secs, deltaOf(v).us), nil
		},
		Bool: func(_ *Thread, v Value) (bool, error) { return !deltaOf(v).isZero(), nil },
		Compare: func(_ *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			a, b := deltaOf(v), deltaOf(w)
			if a == nil || b == nil {
				return interp.NotImplemented, nil
			}
			return ordered(a.compare(b.span), op), nil
		},
		Neg: unary(span.negated),
		Pos: unary(func(x span) (span, error) { return x, nil }),
		Abs: unary(func(x span) (span, error) {
			if x.days < 0 {
				return x.negated()
			}
			return x, nil
		}),
	}
	sum := func(sign int) interp.BinaryFunc {
		return func(_ *Thread, v, w Value) (Value, error) {
			a, b := deltaOf(v), deltaOf(w)
			if a == nil || b == nil {
				return interp.NotImplemented, nil
			}
			x, err := normal(a.days+sign*b.days, a.secs+sign*b.secs, a.us+sign*b.us)
			return stateOf(v).newDelta(x), err
		}
	}
	s.Binary[lang.BinAdd] = sum(1)
	s.Binary[lang.BinSub] = sum(-1)
	s.Binary[lang.BinMul] = deltaMul
	s.Binary[lang.BinDiv] = deltaDiv
	s.Binary[lang.BinFloorDiv] = deltaFloorDiv
	s.Binary[lang.BinMod] = func(t *Thread, v, w Value) (Value, error) {
		a, b := deltaOf(v), deltaOf(w)
		if a == nil || b == nil {
			return interp.NotImplemented, nil
		}
		r, err := interp.BinaryOp(t, lang.BinMod, interp.BigInt(a.total()), interp.BigInt(b.total()))
		if err != nil {
			return interp.None, err
		}
		n, _ := interp.AsBigInt(r)
		return stateOf(v).deltaOfTotal(n)
	}
	return s
}

// ordered is the answer of a comparison of which c is the order.
func ordered(c int, op lang.CmpOp) Value {
	switch op {
	case lang.CmpEq:
		return interp.Bool(c == 0)
	case lang.CmpNe:
		return interp.Bool(c != 0)
	case lang.CmpLt:
		return interp.Bool(c < 0)
	case lang.CmpLe:
		return interp.Bool(c <= 0)
	case lang.CmpGt:
		return interp.Bool(c > 0)
	}
	return interp.Bool(c >= 0)
}

func hashInts(xs ...int) int64 {
	h := uint64(14695981039346656037)
	for _, x := range xs {
		h = (h ^ uint64(x)) * 1099511628211
		h ^= h >> 29
	}
	if int64(h) == -1 {
		return -2
	}
	return int64(h)
}

func divideByZero() error {
	return interp.Errorf(interp.TypeZeroDivisionError, "integer division or modulo by zero")
}

// roundedQuo is a / b, half to even; b is not 0.
func roundedQuo(a, b *big.Int) *big.Int {
	if b.Sign() < 0 {
		a, b = new(big.Int).Neg(a), new(big.Int).Neg(b)
	}
	q, r := new(big.Int).DivMod(a, b, new(big.Int))
	if c := r.Lsh(r, 1).Cmp(b); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// ratio is a float as numerator and denominator.
func ratio(t *Thread, v Value) (n, d *big.Int, err error) {
	r, err := interp.CallMethod(t, v, t.Intern("as_integer_ratio"))
	if err != nil {
		return nil, nil, err
	}
	items := interp.AsTuple(r)
	if items == nil || len(items.Items()) != 2 {
		return nil, nil, interp.TypeErrorf("unexpected return type from as_integer_ratio(): expected tuple, not '%s'", typeName(r))
	}
	n, ok := interp.AsBigInt(items.Items()[0])
	d, ok2 := interp.AsBigInt(items.Items()[1])
	if !ok || !ok2 {
		return nil, nil, interp.TypeErrorf("as_integer_ratio() must give two ints")
	}
	return n, d, nil
}

func deltaMul(t *Thread, v, w Value) (Value, error) {
	if deltaOf(v) == nil {
		v, w = w, v
	}
	total := deltaOf(v).total()
	if n, ok := interp.AsBigInt(w); ok {
		return stateOf(v).deltaOfTotal(total.Mul(total, n))
	}
	if !w.Type().IsSubclass(interp.TypeFloat) {
		return interp.NotImplemented, nil
	}
	n, d, err := ratio(t, w)
	if err != nil {
		return interp.None, err
	}
	return stateOf(v).deltaOfTotal(roundedQuo(total.Mul(total, n), d))
}

func deltaDiv(t *Thread, v, w Value) (Value, error) {
	a := deltaOf(v)
	if a == nil {
		return interp.NotImplemented, nil
	}
	if b := deltaOf(w); b != nil {
		return interp.BinaryOp(t, lang.BinDiv, interp.BigInt(a.total()), interp.BigInt(b.total()))
	}
	n, ok := interp.AsBigInt(w)
	d := big.NewInt(1)
	if !ok {
		if !w.Type().IsSubclass(interp.TypeFloat) {
			return interp.NotImplemented, nil
		}
		var err error
		if n, d, err = ratio(t, w); err != nil {
			return interp.None, err
		}
	}
	if n.Sign() == 0 {
		return interp.None, divideByZero()
	}
	return stateOf(v).deltaOfTotal(roundedQuo(d.Mul(a.total(), d), n))
}

func deltaFloorDiv(t *Thread, v, w Value) (Value, error) {
	a := deltaOf(v)
	if a == nil {
		return interp.NotImplemented, nil
	}
	if b := deltaOf(w); b != nil {
		return interp.BinaryOp(t, lang.BinFloorDiv, interp.BigInt(a.total()), interp.BigInt(b.total()))
	}
	n, ok := interp.AsBigInt(w)
	if !ok {
		return interp.NotImplemented, nil
	}
	r, err := interp.BinaryOp(t, lang.BinFloorDiv, interp.BigInt(a.total()), interp.BigInt(n))
	if err != nil {
		return interp.None, err
	}
	q, _ := interp.AsBigInt(r)
	return stateOf(v).deltaOfTotal(q)
}

func deltaDivmod(t *Thread, v, w Value) (Value, error) {
	a, b := deltaOf(v), deltaOf(w)
	if a == nil || b == nil {
		return interp.NotImplemented, nil
	}
	x, y := a.total(), b.total()
	if y.Sign() == 0 {
		return interp.None, divideByZero()
	}
	q, r := new(big.Int), new(big.Int)
	q.QuoRem(x, y, r)
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, y)
	}
	rest, err := stateOf(v).deltaOfTotal(r)
	return interp.NewTuple([]Value{interp.BigInt(q), rest}), err
}
