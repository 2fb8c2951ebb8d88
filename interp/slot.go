package interp

import (
	"strings"

	"terrarium/lang"
)

// A slotRow connects one field of Slots with the special methods that stand for it in the language. From
// it come the wrappers that a built-in class shows (int.__add__), and the functions that
// call a method written in the language (class C: def __add__…).
type slotRow struct {
	names   []*Str
	has     func(s *Slots) bool
	copy    func(dst, src *Slots)
	generic func(s *Slots) // install what calls the method
	clear   func(s *Slots)
	call    []func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error) // one a name: the wrapper
	nargs   []int                                                                           // of each wrapper; -1: checked by the function itself
}

// SlotWrapper is a special method of a class that its slot provides: int.__add__.
type SlotWrapper struct {
	row *slotRow
	i   int // which of the row's names
	typ *Type
}

func (*SlotWrapper) Type() *Type { return TypeSlotWrapper }

func (w *SlotWrapper) name() *Str { return w.row.names[w.i] }

// MethodWrapper is a SlotWrapper bound to an object: (1).__add__.
type MethodWrapper struct {
	w    *SlotWrapper
	self Value
}

func (*MethodWrapper) Type() *Type { return TypeMethodWrapper }

// invoke calls the slot behind the wrapper.
func (w *SlotWrapper) invoke(t *Thread, self Value, args []Value, kw []*Str) (Value, error) {
	if n := w.row.nargs[w.i]; n >= 0 {
		if len(kw) > 0 {
			return None, TypeErrorf("wrapper %s() takes no keyword arguments", w.name().s)
		}
		if err := argCount("", len(args), n, n); err != nil {
			if n < 2 { // CPython counts those up to one by another function
				return None, TypeErrorf("expected %d argument%s, got %d", n, plural(n), len(args))
			}
			return None, err
		}
	}
	return w.row.call[w.i](t, w.typ.slots, self, args, kw)
}

type wrapperFunc = func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error)

func unaryRow(name string, field func(*Slots) *UnaryFunc) *slotRow {
	n := static(name)
	return &slotRow{
		names: []*Str{n}, nargs: []int{0},
		has:   func(s *Slots) bool { return *field(s) != nil },
		copy:  func(d, s *Slots) { *field(d) = *field(s) },
		clear: func(s *Slots) { *field(s) = nil },
		generic: func(s *Slots) {
			*field(s) = func(t *Thread, v Value) (Value, error) {
				r, found, err := callSpecial(t, v, n)
				if !found {
					return None, NewException(TypeAttributeError, Obj(n))
				}
				return r, err
			}
		},
		call: []wrapperFunc{func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
			return (*field(s))(t, self)
		}},
	}
}

// binaryRow is for v.__name__(w), without a reflected form.
func binaryRow(name string, field func(*Slots) *BinaryFunc) *slotRow {
	n := static(name)
	return &slotRow{
		names: []*Str{n}, nargs: []int{1},
		has:   func(s *Slots) bool { return *field(s) != nil },
		copy:  func(d, s *Slots) { *field(d) = *field(s) },
		clear: func(s *Slots) { *field(s) = nil },
		generic: func(s *Slots) {
			*field(s) = func(t *Thread, v, w Value) (Value, error) {
				r, found, err := callSpecial(t, v, n, w)
				if !found {
					return NotImplemented, nil
				}
				return r, err
			}
		},
		call: []wrapperFunc{func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
			return (*field(s))(t, self, args[0])
		}},
	}
}

// operatorRow is for a binary operator with its reflected form.
func operatorRow(op lang.BinOp, name string) *slotRow {
	n, r := static("__"+name+"__"), static("__r"+name+"__")
	row := &slotRow{
		names: []*Str{n, r}, nargs: []int{1, 1},
		has: func(s *Slots) bool { return s.Binary[op] != nil },
		copy: func(d, s *Slots) {
			d.Binary[op] = s.Binary[op]
			d.genericOps = d.genericOps&^(1<<op) | s.genericOps&(1<<op)
		},
		clear: func(s *Slots) { s.Binary[op] = nil; s.genericOps &^= 1 << op },
		generic: func(s *Slots) {
			s.genericOps |= 1 << op
			s.Binary[op] = func(t *Thread, v, w Value) (Value, error) { return callOperator(t, op, n, r, v, w) }
		},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return s.Binary[op](t, self, args[0])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return s.Binary[op](t, args[0], self)
			},
		},
	}
	if op == lang.BinPow {
		row.nargs = []int{-1, -1}
		row.copy = func(d, s *Slots) {
			d.Binary[op], d.Pow3 = s.Binary[op], s.Pow3
			d.genericOps = d.genericOps&^(1<<op) | s.genericOps&(1<<op)
		}
		binary := row.generic
		row.generic = func(s *Slots) {
			binary(s)
			s.Pow3 = func(t *Thread, v, w, x Value) (Value, error) {
				if v.Type().slots.genericOps&(1<<op) == 0 {
					return NotImplemented, nil
				}
				r, found, err := callSpecial(t, v, n, w, x)
				if !found {
					return None, missingSpecial(n)
				}
				return r, err
			}
		}
		row.call = []wrapperFunc{powWrapper(n.s, false), powWrapper(r.s, true)}
	}
	return row
}

func powWrapper(name string, reflected bool) wrapperFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error) {
		if len(kw) > 0 {
			return None, TypeErrorf("wrapper %s() takes no keyword arguments", name)
		}
		if err := argCount("", len(args), 1, 2); err != nil {
			return None, err
		}
		v, w := self, args[0]
		if reflected {
			v, w = w, v
		}
		if len(args) == 2 && !args[1].IsNone() {
			if s.Pow3 == nil {
				return NotImplemented, nil
			}
			return s.Pow3(t, v, w, args[1])
		}
		return s.Binary[lang.BinPow](t, v, w)
	}
}

// callOperator is the operator of classes that define it in the language: v.__op__(w), then w.__rop__(v);
// the latter first if w's class derives from v's and overrides it.
func callOperator(t *Thread, op lang.BinOp, n, r *Str, v, w Value) (Value, error) {
	tv, tw := v.Type(), w.Type()
	other := tv != tw && tw.slots.genericOps&(1<<op) != 0
	if tv.slots.genericOps&(1<<op) != 0 {
		if other && tw.IsSubclass(tv) {
			fv, okv := tv.lookup(r)
			fw, okw := tw.lookup(r)
			if okw && (!okv || fv != fw) {
				x, _, err := callSpecial(t, w, r, v)
				if err != nil || !x.isNotImplemented() {
					return x, err
				}
				other = false
			}
		}
		x, found, err := callSpecial(t, v, n, w)
		if err != nil || found && !x.isNotImplemented() {
			return x, err
		}
		if tv == tw {
			return NotImplemented, nil
		}
	}
	if other {
		x, found, err := callSpecial(t, w, r, v)
		if err != nil || found {
			return x, err
		}
	}
	return NotImplemented, nil
}

func inPlaceRow(op lang.BinOp, name string) *slotRow {
	return binaryRow("__i"+name+"__", func(s *Slots) *BinaryFunc { return &s.InPlace[op] })
}

// cmpNames are the special methods of the comparisons, by CmpOp.
var cmpNames = [...]*Str{static("__lt__"), static("__le__"), static("__gt__"), static("__ge__"), static("__eq__"), static("__ne__")}

func compareRow() *slotRow {
	row := &slotRow{
		names: cmpNames[:],
		has:   func(s *Slots) bool { return s.Compare != nil },
		copy:  func(d, s *Slots) { d.Compare = s.Compare },
		clear: func(s *Slots) { s.Compare = nil },
		generic: func(s *Slots) {
			s.Compare = func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
				r, found, err := callSpecial(t, v, cmpNames[op], w)
				if !found {
					return NotImplemented, nil
				}
				return r, err
			}
		},
	}
	for op := range cmpNames {
		row.nargs = append(row.nargs, 1)
		row.call = append(row.call, func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
			return s.Compare(t, self, args[0], lang.CmpOp(op))
		})
	}
	return row
}

// slotRows lists every slot. Later rows win where two have the same method (__add__ of numbers and sequences).
func buildSlotRows() []*slotRow {
	rows := []*slotRow{
		unaryRow("__repr__", func(s *Slots) *UnaryFunc { return &s.Repr }),
		unaryRow("__str__", func(s *Slots) *UnaryFunc { return &s.Str }),
		hashRow(), lenRow(), boolRow(), nextRow(), containsRow(), setItemRow(), callRow(), getAttrRow(), setAttrRow(),
		descrGetRow(), descrSetRow(), newRow(), initRow(), delRow(), compareRow(), divmodRow(), bufferRow(), releaseRow(),
		iterRow(),
		getItemRow(),
		unaryRow("__neg__", func(s *Slots) *UnaryFunc { return &s.Neg }),
		unaryRow("__pos__", func(s *Slots) *UnaryFunc { return &s.Pos }),
		unaryRow("__abs__", func(s *Slots) *UnaryFunc { return &s.Abs }),
		unaryRow("__invert__", func(s *Slots) *UnaryFunc { return &s.Invert }),
		unaryRow("__index__", func(s *Slots) *UnaryFunc { return &s.Index }),
		unaryRow("__int__", func(s *Slots) *UnaryFunc { return &s.Int }),
		unaryRow("__float__", func(s *Slots) *UnaryFunc { return &s.Float }),
	}
	for op, name := range binOpNames {
		rows = append(rows, operatorRow(lang.BinOp(op), name), inPlaceRow(lang.BinOp(op), name))
	}
	return rows
}

// sequenceRows give the wrappers of the sequence forms; in the language they are the same methods as the operators'.
func buildSequenceRows() []*slotRow {
	return []*slotRow{
		binaryRow("__add__", func(s *Slots) *BinaryFunc { return &s.Concat }),
		repeatRow("__mul__", func(s *Slots) *BinaryFunc { return &s.Repeat }),
		repeatRow("__rmul__", func(s *Slots) *BinaryFunc { return &s.Repeat }),
		binaryRow("__iadd__", func(s *Slots) *BinaryFunc { return &s.InPlaceConcat }),
		repeatRow("__imul__", func(s *Slots) *BinaryFunc { return &s.InPlaceRepeat }),
	}
}

// repeatRow is binaryRow for a method whose argument is a number of repetitions.
func repeatRow(name string, field func(*Slots) *BinaryFunc) *slotRow {
	row := binaryRow(name, field)
	row.nargs[0] = -1
	row.call[0] = func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error) {
		if len(kw) > 0 {
			return None, TypeErrorf("wrapper %s() takes no keyword arguments", name)
		}
		if err := argCount("", len(args), 1, 1); err != nil {
			return None, err
		}
		n, err := IndexInt(t, args[0], TypeOverflowError)
		if err != nil {
			return None, err
		}
		return (*field(s))(t, self, Int(int64(n)))
	}
	return row
}

// binOpNames are the operators' names in special methods, by BinOp.
var binOpNames = [lang.NumBinOps]string{"add", "sub", "mul", "truediv", "mod", "floordiv", "pow", "and", "or", "xor", "lshift", "rshift", "matmul"}

// iterRow: a class says with __iter__ = None that it is not iterable.
func iterRow() *slotRow {
	row := unaryRow("__iter__", func(s *Slots) *UnaryFunc { return &s.Iter })
	n, call := row.names[0], row.generic
	row.generic = func(s *Slots) {
		call(s)
		iter := s.Iter
		s.Iter = func(t *Thread, v Value) (Value, error) {
			if f, _ := v.Type().lookup(n); f.IsNone() {
				return None, TypeErrorf("'%s' object is not iterable", v.Type().name)
			}
			return iter(t, v)
		}
	}
	return row
}

func simpleRow(name string, nargs int, call wrapperFunc) *slotRow {
	return &slotRow{names: []*Str{static(name)}, nargs: []int{nargs}, call: []wrapperFunc{call}}
}

// binaryMethod and containsMethod make a method of what a slot does, for the few special methods that CPython has as methods.
func binaryMethod(f BinaryFunc) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) { return f(t, self, args[0]) }
}

func containsMethod(f func(t *Thread, v, item Value) (bool, error)) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		b, err := f(t, self, args[0])
		return Bool(b), err
	}
}

var (
	nameAdd, nameMul, nameRMul = static("__add__"), static("__mul__"), static("__rmul__")
	nameIAdd, nameIMul         = static("__iadd__"), static("__imul__")
)

// inherits tells whether the methods of these names are those of built-in types. A class that defines one of the names of
// + or * itself has lost the sequence's form of the operator in CPython.
func (t *Type) inherits(names ...*Str) bool {
	for _, n := range names {
		if f, ok := t.lookup(n); ok {
			if _, ok := f.o.(*SlotWrapper); !ok {
				return false
			}
		}
	}
	return true
}

// isSpecial tells whether a name could be a special method's.
func isSpecial(name string) bool {
	return len(name) > 4 && strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")
}

// updateSlot sets one slot of t from what the MRO holds under its names.
func updateSlot(t *Type, row *slotRow) {
	var source *Type
	found, generic := false, false
	for i, n := range row.names {
		v, ok := t.lookup(n)
		if !ok {
			continue
		}
		found = true
		switch w := v.o.(type) {
		case *SlotWrapper:
			if (w.row == row || w.name().s == row.names[i].s) && t.IsSubclass(w.typ) {
				if source == nil || w.typ.IsSubclass(source) {
					source = w.typ
				}
				continue
			}
		case *MethodDescriptor: // dict.__getitem__ and the like are methods, but stand for the slot
			if t.IsSubclass(w.typ) && row.has(w.typ.slots) {
				if source == nil || w.typ.IsSubclass(source) {
					source = w.typ
				}
				continue
			}
		case *Builtin:
			if n == nameNew {
				source, _ = w.self.o.(*Type)
				if source != nil {
					continue
				}
			}
		}
		generic = true
	}
	switch {
	case generic:
		row.generic(t.slots)
	case source != nil:
		row.copy(t.slots, source.slots)
	case !found:
		row.clear(t.slots)
	}
}
