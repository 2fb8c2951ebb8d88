package interp

import (
	"cmp"
	"strings"

	"terrarium/lang"
)

// sameKey is the comparison of dict and set keys: identity, then ==.
func sameKey(t *Thread, a, b Value) (bool, error) {
	return identical(t, a, b)
}

// Equal is bool(a == b).
func Equal(t *Thread, a, b Value) (bool, error) {
	switch x := a.o.(type) {
	case *intTag:
		if b.IsInt() {
			return a.n == b.n, nil
		}
	case *Str:
		if y, ok := b.o.(*Str); ok {
			return x == y || x.s == y.s, nil
		}
	}
	return compareTruth(t, a, b, lang.CmpEq)
}

// identical is `a is b or a == b`, which containers use.
func identical(t *Thread, a, b Value) (bool, error) {
	switch x := a.o.(type) {
	case *intTag:
		if b.IsInt() {
			return a.n == b.n, nil
		}
	case *Str:
		if y, ok := b.o.(*Str); ok {
			return x == y || x.s == y.s, nil
		}
	}
	if a == b {
		return true, nil
	}
	return compareTruth(t, a, b, lang.CmpEq)
}

// compareTruth is bool(a op b).
func compareTruth(t *Thread, a, b Value, op lang.CmpOp) (bool, error) {
	if r, ok := compareOwn(&a, &b, op); ok {
		return r, nil
	}
	v, err := Compare(t, a, b, op)
	if err != nil {
		return false, err
	}
	if v.IsBool() {
		return v.AsBool(), nil
	}
	return Truth(t, v)
}

// compareOwn compares two ints or two strs, where nothing else can have a say; ok is false for anything else.
func compareOwn(a, b *Value, op lang.CmpOp) (r, ok bool) {
	c := 0
	if a.IsInt() && b.IsInt() {
		c = cmp.Compare(a.n, b.n)
	} else {
		s, ok := a.o.(*Str)
		if !ok {
			return false, false
		}
		u, ok := b.o.(*Str)
		if !ok {
			return false, false
		}
		if op >= lang.CmpEq {
			return (s == u || s.s == u.s) == (op == lang.CmpEq), true
		}
		c = strings.Compare(s.s, u.s)
	}
	switch op {
	case lang.CmpLt:
		return c < 0, true
	case lang.CmpLe:
		return c <= 0, true
	case lang.CmpGt:
		return c > 0, true
	case lang.CmpGe:
		return c >= 0, true
	case lang.CmpEq:
		return c == 0, true
	}
	return c != 0, true
}

var cmpSymbols = [...]string{"<", "<=", ">", ">=", "==", "!="}

// reflected gives the comparison with operands exchanged.
var reflected = [...]lang.CmpOp{lang.CmpGt, lang.CmpGe, lang.CmpLt, lang.CmpLe, lang.CmpEq, lang.CmpNe}

// Compare is `a op b`.
func Compare(t *Thread, a, b Value, op lang.CmpOp) (Value, error) {
	ta, tb := a.Type(), b.Type()
	if err := t.enter(" in comparison"); err != nil {
		return None, err
	}
	defer t.leave()
	swapped := false
	fb := tb.slots.Compare
	if ta != tb && fb != nil && tb.IsSubclass(ta) {
		swapped = true
		if v, err := fb(t, b, a, reflected[op]); err != nil || !v.isNotImplemented() {
			return v, err
		}
	}
	if fa := ta.slots.Compare; fa != nil {
		if v, err := fa(t, a, b, op); err != nil || !v.isNotImplemented() {
			return v, err
		}
	}
	if !swapped && fb != nil {
		if v, err := fb(t, b, a, reflected[op]); err != nil || !v.isNotImplemented() {
			return v, err
		}
	}
	switch op {
	case lang.CmpEq:
		return Bool(a == b), nil
	case lang.CmpNe:
		return Bool(a != b), nil
	}
	return None, TypeErrorf("'%s' not supported between instances of '%s' and '%s'", cmpSymbols[op], ta.name, tb.name)
}
