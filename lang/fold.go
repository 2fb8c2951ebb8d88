package lang

import (
	"math/big"
	"strings"
)

// Folding computes operators on constants while compiling, as CPython does, where the result is small and
// no error comes of it. What is left to run time (float modulo, complex division) gives the same result.

const (
	maxFoldBits  = 128  // of an int made by *, ** or <<
	maxFoldStr   = 4096 // characters of a string or bytes made by *
	maxFoldItems = 256  // items of a tuple made by *
)

// fold computes x if it is made of constants.
func fold(x Expr) (Const, bool) {
	switch x := x.(type) {
	case *ConstExpr:
		return x.Value, true
	case *Str:
		return strConst(x), true
	case *Name:
		return true, x.Id == "__debug__"
	case *Unary:
		if v, ok := fold(x.X); ok {
			return foldUnary(x, v)
		}
	case *Bin:
		y, ok := fold(x.Y)
		if !ok {
			return nil, false
		}
		v, ok := fold(x.X)
		if !ok {
			return nil, false
		}
		return foldBinary(binOps[x.Op], v, y)
	case *Tuple:
		if items, ok := foldItems(x.Elts); ok {
			return TupleConst(items), true
		}
	case *Index:
		return foldIndex(x)
	}
	return nil, false
}

// foldItems folds every one of xs, or none.
func foldItems(xs []Expr) ([]Const, bool) {
	for _, x := range xs { // what fails does so cheaply: most displays begin with a variable or hold one
		switch x.(type) {
		case *ConstExpr, *Str, *Unary, *Bin, *Tuple, *Index:
		default:
			return nil, false
		}
	}
	items := make([]Const, len(xs))
	for i, x := range xs {
		v, ok := fold(x)
		if !ok {
			return nil, false
		}
		items[i] = v
	}
	return items, true
}

func foldUnary(x *Unary, v Const) (Const, bool) {
	if x.Op == TokNot {
		return !constTruth(v), true
	}
	if b, ok := v.(bool); ok {
		v = boolInt(b)
	}
	switch v := v.(type) {
	case int64, *big.Int:
		switch x.Op {
		case TokPlus:
			return v, true
		case TokMinus:
			return foldInt(BinSub, int64(0), v)
		default: // ~v is -v-1
			n, _ := foldInt(BinSub, int64(-1), v)
			return n, true
		}
	case float64:
		switch x.Op {
		case TokPlus:
			return v, true
		case TokMinus:
			return -v, true
		}
	case complex128:
		switch x.Op {
		case TokPlus:
			return v, true
		case TokMinus:
			return -v, true
		}
	}
	return nil, false
}

func boolInt(b bool) Const {
	if b {
		return int64(1)
	}
	return int64(0)
}

// foldIndex computes 'abc'[1], b'abc'[1] and (1, 2)[0].
func foldIndex(x *Index) (Const, bool) {
	switch x.X.(type) { // what fails does so cheaply
	case *Str, *Tuple, *Bin, *Index:
	default:
		return nil, false
	}
	i, ok := foldedIndex(x.I)
	if !ok {
		return nil, false
	}
	of, ok := fold(x.X)
	if !ok {
		return nil, false
	}
	n := 0
	switch y := of.(type) {
	case string:
		for i := range len(y) {
			if y[i] >= 0x80 {
				return nil, false
			}
		}
		n = len(y)
	case Bytes:
		n = len(y)
	case TupleConst:
		n = len(y)
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return nil, false
	}
	switch y := of.(type) {
	case string:
		return y[i : i+1], true
	case Bytes:
		return int64(y[i]), true
	case TupleConst:
		return y[i], true
	}
	return nil, false
}

// foldedIndex is the value of a constant int or bool.
func foldedIndex(x Expr) (int, bool) {
	v, ok := fold(x)
	if !ok {
		return 0, false
	}
	switch i := v.(type) {
	case int64:
		if i == int64(int32(i)) {
			return int(i), true
		}
	case bool:
		if i {
			return 1, true
		}
		return 0, true
	}
	return 0, false
}

// foldBinary computes x op y.
func foldBinary(op BinOp, x, y Const) (Const, bool) {
	p, ok1 := x.(bool)
	q, ok2 := y.(bool)
	if ok1 && ok2 {
		switch op {
		case BinAnd:
			return p && q, true
		case BinOr:
			return p || q, true
		case BinXor:
			return p != q, true
		}
	}
	if ok1 {
		x = boolInt(p)
	}
	if ok2 {
		y = boolInt(q)
	}
	switch a := x.(type) {
	case int64, *big.Int:
		switch b := y.(type) {
		case int64, *big.Int:
			return foldInt(op, x, y)
		case float64, complex128:
			return foldFloat(op, x, y)
		case string, Bytes, TupleConst:
			if op == BinMul {
				return foldRepeat(b, x)
			}
		}
	case float64, complex128:
		return foldFloat(op, x, y)
	case string:
		if b, ok := y.(string); ok && op == BinAdd {
			return a + b, true
		}
		if op == BinMul {
			return foldRepeat(a, y)
		}
	case Bytes:
		if b, ok := y.(Bytes); ok && op == BinAdd {
			return a + b, true
		}
		if op == BinMul {
			return foldRepeat(a, y)
		}
	case TupleConst:
		if b, ok := y.(TupleConst); ok && op == BinAdd {
			return append(a[:len(a):len(a)], b...), true
		}
		if op == BinMul {
			return foldRepeat(a, y)
		}
	}
	return nil, false
}

// foldRepeat computes s * n.
func foldRepeat(s, n Const) (Const, bool) {
	k, ok := n.(int64)
	if !ok {
		return nil, false
	}
	k = max(k, 0)
	switch s := s.(type) {
	case string:
		if k <= maxFoldStr && k*int64(len(s)) <= maxFoldStr {
			return strings.Repeat(s, int(k)), true
		}
	case Bytes:
		if k <= maxFoldStr && k*int64(len(s)) <= maxFoldStr {
			return Bytes(strings.Repeat(string(s), int(k))), true
		}
	case TupleConst:
		if k > maxFoldItems || k*int64(len(s)) > maxFoldItems {
			return nil, false
		}
		t := make(TupleConst, 0, int(k)*len(s))
		for range k {
			t = append(t, s...)
		}
		for _, v := range t {
			if _, ok := v.(TupleConst); ok {
				return nil, false // nested ones grow fast
			}
		}
		return t, true
	}
	return nil, false
}

// foldInt computes x op y of int64 or *big.Int.
func foldInt(op BinOp, x, y Const) (Const, bool) {
	if a, ok := x.(int64); ok && a == int64(int32(a)) {
		if b, ok := y.(int64); ok && b == int64(int32(b)) {
			switch op {
			case BinAdd:
				return a + b, true
			case BinSub:
				return a - b, true
			case BinMul:
				return a * b, true
			}
		}
	}
	a, b := bigInt(x), bigInt(y)
	r := new(big.Int)
	switch op {
	case BinAdd:
		r.Add(a, b)
	case BinSub:
		r.Sub(a, b)
	case BinMul:
		if a.Sign() != 0 && b.Sign() != 0 && a.BitLen()+b.BitLen() > maxFoldBits {
			return nil, false
		}
		r.Mul(a, b)
	case BinDiv:
		if b.Sign() == 0 || a.BitLen() > 53 || b.BitLen() > 53 {
			return nil, false
		}
		return float64(a.Int64()) / float64(b.Int64()), true
	case BinMod, BinFloorDiv:
		if b.Sign() == 0 {
			return nil, false
		}
		m := new(big.Int)
		r.QuoRem(a, b, m)
		if m.Sign() != 0 && m.Sign() != b.Sign() {
			r.Sub(r, big.NewInt(1))
			m.Add(m, b)
		}
		if op == BinMod {
			r = m
		}
	case BinPow:
		if b.Sign() < 0 || !b.IsInt64() || b.Sign() > 0 && int64(a.BitLen()) > maxFoldBits/b.Int64() {
			return nil, false
		}
		r.Exp(a, b, nil)
	case BinLShift:
		if b.Sign() < 0 || b.BitLen() > 32 || a.Sign() != 0 && int64(a.BitLen())+b.Int64() > maxFoldBits {
			return nil, false
		}
		r.Lsh(a, uint(b.Uint64()))
	case BinRShift:
		if b.Sign() < 0 || b.BitLen() > 32 {
			return nil, false
		}
		r.Rsh(a, uint(b.Uint64()))
	case BinAnd:
		r.And(a, b)
	case BinOr:
		r.Or(a, b)
	case BinXor:
		r.Xor(a, b)
	default:
		return nil, false
	}
	if r.IsInt64() {
		return r.Int64(), true
	}
	return r, true
}

func bigInt(v Const) *big.Int {
	if n, ok := v.(int64); ok {
		return big.NewInt(n)
	}
	return v.(*big.Int)
}

// foldFloat computes x op y of numbers, one of which is a float or complex.
func foldFloat(op BinOp, x, y Const) (Const, bool) {
	_, xc := x.(complex128)
	_, yc := y.(complex128)
	a, ok1 := toFloat(x)
	b, ok2 := toFloat(y)
	if xc || yc {
		return foldComplex(op, x, y, a, b, ok1 || xc, ok2 || yc)
	}
	if !ok1 || !ok2 {
		return nil, false
	}
	switch op {
	case BinAdd:
		return a + b, true
	case BinSub:
		return a - b, true
	case BinMul:
		return a * b, true
	case BinDiv:
		if b != 0 {
			return a / b, true
		}
	}
	return nil, false
}

// foldComplex computes a sum or difference: what complex literals such as 1-2j are written with.
func foldComplex(op BinOp, x, y Const, a, b float64, ok1, ok2 bool) (Const, bool) {
	if !ok1 || !ok2 {
		return nil, false
	}
	p, ok := x.(complex128)
	if !ok {
		p = complex(a, 0)
	}
	q, ok := y.(complex128)
	if !ok {
		q = complex(b, 0)
	}
	switch op {
	case BinAdd:
		return p + q, true
	case BinSub:
		return p - q, true
	}
	return nil, false
}

// toFloat gives the float of a number that has one without rounding.
func toFloat(v Const) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case int64:
		f := float64(v)
		return f, v >= -1<<53 && v <= 1<<53
	}
	return 0, false
}
