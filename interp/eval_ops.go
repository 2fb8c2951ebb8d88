package interp

import (
	"strings"

	"terrarium/lang"
)

var binSymbols = [lang.NumBinOps]string{"+", "-", "*", "/", "%", "//", "** or pow()", "&", "|", "^", "<<", ">>", "@"}

// binary is the slow path of operators: *dst = v op w, in place if inPlace is not 0.
//
//go:noinline
func (t *Thread) binary(dst *Value, op lang.BinOp, inPlace int, v, w Value) error {
	if a, ok := v.o.(*Str); ok && op == lang.BinAdd {
		if b, ok := w.o.(*Str); ok {
			s, err := t.concat(a, b)
			if err == nil {
				*dst = Value{s, 0}
			}
			return err
		}
	}
	if fastBinary(dst, op, v, w) {
		return nil
	}
	var r Value
	var err error
	if inPlace != 0 {
		r, err = InPlaceOp(t, op, v, w)
	} else {
		r, err = BinaryOp(t, op, v, w)
	}
	if err == nil {
		*dst = r
	}
	return err
}

// exactFloat bounds the ints that a float holds exactly.
const exactFloat = 1 << 53

// fastBinary is an operator on small ints, or on a float and an int, that the loop does not do itself. It tells whether it did.
func fastBinary(dst *Value, op lang.BinOp, v, w Value) bool {
	var x, y float64
	switch {
	case v.IsInt() && w.IsInt():
		a, b := v.n, w.n
		switch op {
		case lang.BinRShift:
			if b < 0 {
				return false
			}
			*dst = Int(a >> min(uint64(b), 63))
		case lang.BinLShift:
			if uint64(b) > 62 || a<<b>>b != a {
				return false
			}
			*dst = Int(a << b)
		case lang.BinDiv:
			if b == 0 || a < -exactFloat || a > exactFloat || b < -exactFloat || b > exactFloat {
				return false
			}
			*dst = Float(float64(a) / float64(b))
		default:
			return false
		}
		return true
	case v.IsFloat() && w.IsInt():
		x, y = v.AsFloat(), float64(w.n)
	case v.IsInt() && w.IsFloat():
		x, y = float64(v.n), w.AsFloat()
	default:
		return false
	}
	switch op {
	case lang.BinAdd:
		*dst = Float(x + y)
	case lang.BinSub:
		*dst = Float(x - y)
	case lang.BinMul:
		*dst = Float(x * y)
	case lang.BinDiv:
		if y == 0 {
			return false
		}
		*dst = Float(x / y)
	default:
		return false
	}
	return true
}

// binarySlots tries the operators of both operands; NotImplemented if neither can.
func binarySlots(t *Thread, op lang.BinOp, v, w Value) (Value, error) {
	tv, tw := v.Type(), w.Type()
	fv := tv.slots.Binary[op]
	var fw BinaryFunc
	if tv.slots != tw.slots && tv.slots.genericOps&tw.slots.genericOps&(1<<op) == 0 {
		fw = tw.slots.Binary[op]
	}
	if fv != nil {
		if fw != nil && tw.IsSubclass(tv) {
			r, err := fw(t, v, w)
			if err != nil || !r.isNotImplemented() {
				return r, err
			}
			fw = nil
		}
		r, err := fv(t, v, w)
		if err != nil || !r.isNotImplemented() {
			return r, err
		}
	}
	if fw != nil {
		return fw(t, v, w)
	}
	return NotImplemented, nil
}

// BinaryOp is `v op w`.
func BinaryOp(t *Thread, op lang.BinOp, v, w Value) (Value, error) {
	r, err := binarySlots(t, op, v, w)
	if err != nil || !r.isNotImplemented() {
		return r, err
	}
	switch op {
	case lang.BinAdd:
		if f := v.Type().slots.Concat; f != nil && v.Type().inherits(nameAdd) {
			return f(t, v, w)
		}
	case lang.BinMul:
		if f := v.Type().slots.Repeat; f != nil && v.Type().inherits(nameMul, nameRMul) {
			return f(t, v, w)
		}
		if f := w.Type().slots.Repeat; f != nil && w.Type().inherits(nameMul, nameRMul) {
			return f(t, w, v)
		}
	}
	return None, unsupportedOperand(binSymbols[op], v, w)
}

func unsupportedOperand(symbol string, v, w Value) error {
	return TypeErrorf("unsupported operand type(s) for %s: '%s' and '%s'", symbol, v.Type().name, w.Type().name)
}

// InPlaceOp is `v op= w`: what v becomes.
func InPlaceOp(t *Thread, op lang.BinOp, v, w Value) (Value, error) {
	s := v.Type().slots
	if f := s.InPlace[op]; f != nil {
		r, err := f(t, v, w)
		if err != nil || !r.isNotImplemented() {
			return r, err
		}
	}
	// A derived class has the sequence forms whose methods it does not override; += it takes for an operator then.
	concat := s.InPlaceConcat
	if heap := v.Type().flags&typeHeap != 0; heap && op == lang.BinAdd && concat != nil {
		if v.Type().inherits(nameIAdd) {
			return concat(t, v, w)
		}
		concat = nil
	}
	r, err := binarySlots(t, op, v, w)
	if err != nil || !r.isNotImplemented() {
		return r, err
	}
	switch op {
	case lang.BinAdd:
		if concat != nil {
			return concat(t, v, w)
		}
		if s.Concat != nil && v.Type().inherits(nameAdd) {
			return s.Concat(t, v, w)
		}
	case lang.BinMul:
		if s.InPlaceRepeat != nil && v.Type().inherits(nameIMul) {
			return s.InPlaceRepeat(t, v, w)
		}
		if s.Repeat != nil && v.Type().inherits(nameMul, nameRMul) {
			return s.Repeat(t, v, w)
		}
		// Only what cannot be a sequence itself repeats the other operand.
		sequence := v.Type().flags&typeHeap != 0 || s.Len != nil || s.Contains != nil
		if f := w.Type().slots.Repeat; f != nil && !sequence {
			return f(t, w, v)
		}
	}
	symbol := strings.TrimSuffix(binSymbols[op], " or pow()") + "="
	return None, unsupportedOperand(symbol, v, w)
}

// at notes where f is before an operation that may call what asks for it: code of the language, warnings, the tracer.
func (t *Thread) at(f *Frame, pc int) *Thread {
	f.pc = int32(pc)
	return t
}

// unary is -v, +v, ~v.
//
//go:noinline
func (t *Thread) unary(dst *Value, op lang.Op, v Value) error {
	s := v.Type().slots
	f, symbol := s.Neg, "-"
	switch op {
	case lang.OpPos:
		f, symbol = s.Pos, "+"
	case lang.OpInvert:
		f, symbol = s.Invert, "~"
	}
	if f == nil {
		return TypeErrorf("bad operand type for unary %s: '%s'", symbol, v.Type().name)
	}
	r, err := f(t, v)
	if err == nil {
		*dst = r
	}
	return err
}

// compareFast is a comparison that gives a value.
//
//go:noinline
func (t *Thread) compareFast(op lang.CmpOp, v, w *Value) (Value, error) {
	if r, ok := compareOwn(v, w, op); ok {
		return Bool(r), nil
	}
	return Compare(t, *v, *w, op)
}

func (t *Thread) buildSet(items []Value) (Value, error) {
	s := newSet()
	for _, v := range items {
		if err := setAddItem(t, s, v); err != nil {
			return None, err
		}
	}
	return s, nil
}

func (t *Thread) buildMap(pairs []Value) (Value, error) {
	d := newDictOf(len(pairs) / 2)
	for i := 0; i < len(pairs); i += 2 {
		if s, ok := pairs[i].o.(*Str); ok {
			d.SetStr(s, pairs[i+1])
		} else if err := d.Set(t, pairs[i], pairs[i+1]); err != nil {
			return None, err
		}
	}
	return Value{d, 0}, nil
}

// listExtend is list.extend; if callee is not nil, v is the only starred argument of its call, and the error says so.
func (t *Thread) listExtend(l *List, v Value, callee *Value) error {
	if c := v.Type(); c.slots.Iter == nil && !c.countsUp() {
		if callee != nil {
			return TypeErrorf("%s argument after * must be an iterable, not %s", t.calleeName(*callee), v.Type().name)
		}
		return TypeErrorf("Value after * must be an iterable, not %s", v.Type().name)
	}
	items, err := Collect(t, v)
	if err != nil {
		return err
	}
	if len(l.items) == 0 {
		l.items = items
		return nil
	}
	l.items = append(l.items, items...)
	return nil
}

// calleeName is how errors of * and ** arguments name what is called: module.qualname().
func (t *Thread) calleeName(v Value) string {
	q, err := FindAttr(t, v, nameQualname)
	if err == nil {
		if qs := strOf(q); qs != nil {
			m, err := FindAttr(t, v, nameModule)
			if ms := strOf(m); err == nil && ms != nil && ms.s != "builtins" {
				return ms.s + "." + qs.s + "()"
			}
			return qs.s + "()"
		}
	}
	s, err := ToStr(t, v)
	if err != nil {
		return v.Type().name + " object"
	}
	return s
}

// dictUpdate is the ** of a dict display.
func (t *Thread) dictUpdate(d *Dict, v Value) error {
	if src := plainDict(v); src != nil {
		for i := src.next(0); i >= 0; i = src.next(i + 1) {
			if err := d.setHashed(t, src.ents[i].key, src.ents[i].val, src.ents[i].hash); err != nil {
				return err
			}
		}
		return nil
	}
	keys, err := FindAttr(t, v, nameKeys)
	if err != nil {
		return err
	}
	if keys.IsUnset() {
		return TypeErrorf("'%s' object is not a mapping", v.Type().name)
	}
	err = t.eachItem(v, keys, func(Value) error { return nil }, func(k, x Value) error { return d.Set(t, k, x) })
	if isException(err, TypeAttributeError) { // whatever it is about
		return TypeErrorf("'%s' object is not a mapping", v.Type().name)
	}
	return err
}

var nameKeys = static("keys")

// eachItem walks a mapping through its keys method; each key is checked before its value is asked for.
func (t *Thread) eachItem(v, keys Value, check func(k Value) error, f func(k, x Value) error) error {
	ks, err := Call(t, keys)
	if err != nil {
		return err
	}
	if s := ks.Type().slots; s.Iter == nil && s.GetItem == nil {
		return TypeErrorf("%s.keys() returned a non-iterable (type %s)", v.Type().name, ks.Type().name)
	}
	return Iterate(t, ks, func(k Value) error {
		if err := check(k); err != nil {
			return err
		}
		x, err := GetItem(t, v, k)
		if err != nil {
			return err
		}
		return f(k, x)
	})
}

// setHashed stores under a key whose hash is known.
func (d *Dict) setHashed(t *Thread, key, val Value, h uint64) error {
	i, err := d.find(t, key, h)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.own()
		d.ents[i].val = val
		return nil
	}
	d.insert(key, val, h)
	return nil
}

// dictMerge is the ** of a call of callee: no key comes twice. Whether all are strings is seen when it is called.
func (t *Thread) dictMerge(d *Dict, v, callee Value) error {
	check := func(k Value) error {
		_, found, err := d.Get(t, k)
		if err != nil || !found {
			return err
		}
		name, err := ToStr(t, k)
		if err != nil {
			return err
		}
		return TypeErrorf("%s got multiple values for keyword argument '%s'", t.calleeName(callee), name)
	}
	add := func(k, x Value) error { return d.Set(t, k, x) }
	if src := plainDict(v); src != nil {
		for i := src.next(0); i >= 0; i = src.next(i + 1) {
			if err := check(src.ents[i].key); err != nil {
				return err
			}
			if err := add(src.ents[i].key, src.ents[i].val); err != nil {
				return err
			}
		}
		return nil
	}
	keys, err := FindAttr(t, v, nameKeys)
	if err != nil {
		return err
	}
	if keys.IsUnset() {
		return TypeErrorf("%s argument after ** must be a mapping, not %s", t.calleeName(callee), v.Type().name)
	}
	err = t.eachItem(v, keys, check, add)
	if isException(err, TypeAttributeError) {
		return TypeErrorf("%s argument after ** must be a mapping, not %s", t.calleeName(callee), v.Type().name)
	}
	return err
}

// buildString joins the parts of an f-string.
func (t *Thread) buildString(parts []Value) Value {
	n := 0
	for _, p := range parts {
		n += len(p.o.(*Str).s)
	}
	s, b := t.makeStr(n)
	for _, p := range parts {
		b = b[copy(b, p.o.(*Str).s):]
	}
	return Value{s, 0}
}

// formatValue is one field of an f-string.
func (t *Thread) formatValue(in lang.Instr, regs *[256]Value) (Value, error) {
	v := regs[in.B()]
	switch in.C() & 3 {
	case 1:
		s, err := strValue(t, v)
		if err != nil {
			return None, err
		}
		v = Obj(s)
	case 2:
		s, err := reprValue(t, v)
		if err != nil {
			return None, err
		}
		v = Obj(s)
	case 3:
		s, err := asciiValue(t, v)
		if err != nil {
			return None, err
		}
		v = Obj(s)
	}
	spec := ""
	if in.C()&4 != 0 {
		spec = regs[uint8(in.D())].o.(*Str).s
	}
	if spec == "" {
		switch v.o.(type) {
		case *Str:
			return v, nil
		case *intTag:
			return t.decimalStr(v.n), nil
		}
	}
	return Format(t, v, spec)
}

// unpack spreads an iterable over dst, `a, b = v`.
func (t *Thread) unpack(v Value, dst []Value) error {
	switch o := v.o.(type) {
	case *Tuple:
		return unpackItems(o.items, dst)
	case *List:
		return unpackItems(o.items, dst)
	}
	if c := v.Type(); c.slots.Iter == nil && !c.countsUp() {
		return TypeErrorf("cannot unpack non-iterable %s object", v.Type().name)
	}
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	out := make([]Value, len(dst))
	for i := range out {
		x, err := Next(t, it)
		if err != nil {
			return err
		}
		if x.IsUnset() {
			return ValueErrorf("not enough values to unpack (expected %d, got %d)", len(dst), i)
		}
		out[i] = x
	}
	x, err := Next(t, it)
	if err != nil {
		return err
	}
	if !x.IsUnset() {
		return tooManyValues(len(dst))
	}
	copy(dst, out)
	return nil
}

func unpackItems(items, dst []Value) error {
	switch {
	case len(items) < len(dst):
		return ValueErrorf("not enough values to unpack (expected %d, got %d)", len(dst), len(items))
	case len(items) > len(dst):
		return tooManyValues(len(dst))
	}
	copy(dst, items)
	return nil
}

func tooManyValues(want int) error {
	return ValueErrorf("too many values to unpack (expected %d)", want)
}

// unpackEx is `a, *b, c = v`: before items, a list, after items.
func (t *Thread) unpackEx(v Value, dst []Value, before, after int) error {
	if c := v.Type(); c.slots.Iter == nil && !c.countsUp() {
		return TypeErrorf("cannot unpack non-iterable %s object", v.Type().name)
	}
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	first := make([]Value, before)
	for i := range first {
		x, err := Next(t, it)
		if err != nil {
			return err
		}
		if x.IsUnset() {
			return ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, i)
		}
		first[i] = x
	}
	rest, err := Collect(t, it)
	if err != nil {
		return err
	}
	mid := len(rest) - after
	if mid < 0 {
		return ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, before+len(rest))
	}
	copy(dst, first)
	copy(dst[before+1:], rest[mid:])
	clear(rest[mid:])
	dst[before] = NewList(rest[:mid])
	return nil
}

var (
	nameEnter = static("__enter__")
	nameExit  = static("__exit__")
)

// enterWith leaves the bound __exit__ and the result of __enter__ in dst.
func (t *Thread) enterWith(v Value, dst []Value) error {
	enter, err := lookupSpecial(t, v, nameEnter)
	if err != nil {
		return err
	}
	if enter.IsUnset() {
		return TypeErrorf("'%s' object does not support the context manager protocol", v.Type().name)
	}
	exit, err := lookupSpecial(t, v, nameExit)
	if err != nil {
		return err
	}
	if exit.IsUnset() {
		return TypeErrorf("'%s' object does not support the context manager protocol (missed __exit__ method)", v.Type().name)
	}
	r, err := t.callWith(enter)
	if err != nil {
		return err
	}
	dst[0], dst[1] = exit, r
	return nil
}

// exceptWith calls __exit__ with an exception.
func (t *Thread) exceptWith(exit Value, e *Exception) (Value, error) {
	tb := None
	if e.tb != nil {
		tb = Obj(e.tb)
	}
	return t.callWith(exit, Obj(e.typ), Obj(e), tb)
}

// callWith calls __enter__ or __exit__. Nothing is held meanwhile that the tracer cannot see.
func (t *Thread) callWith(f Value, args ...Value) (Value, error) {
	if m, ok := f.o.(*BoundMethod); ok {
		if fn, ok := m.fn.o.(*Function); ok {
			t.in.safe++
			v, err := t.callWithSelf(fn, m.self, args, nil)
			t.in.safe--
			return v, err
		}
	}
	return Call(t, f, args...)
}
