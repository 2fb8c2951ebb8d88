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
		if len(args) != n {
			plural := "s"
			if n == 1 {
				plural = ""
			}
			return None, TypeErrorf("expected %d argument%s, got %d", n, plural, len(args))
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
				r, found, err := callSpecial(t, v, n, w, x)
				if !found {
					return NotImplemented, nil
				}
				return r, err
			}
		}
		row.call = []wrapperFunc{powWrapper(false), powWrapper(true)}
	}
	return row
}

func powWrapper(reflected bool) wrapperFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
		if len(args) < 1 || len(args) > 2 {
			return None, TypeErrorf("expected 1 or 2 arguments, got %d", len(args))
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
		descrGetRow(), descrSetRow(), newRow(), initRow(), delRow(), compareRow(),
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

func missingSpecial(n *Str) error { return NewException(TypeAttributeError, Obj(n)) }

func hashRow() *slotRow {
	row := simpleRow("__hash__", 0, func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
		h, err := s.Hash(t, self)
		return Int(h), err
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Hash != nil }
	row.copy = func(d, s *Slots) { d.Hash = s.Hash }
	row.clear = func(s *Slots) { s.Hash = nil }
	row.generic = func(s *Slots) {
		s.Hash = func(t *Thread, v Value) (int64, error) {
			if f, _ := v.Type().lookup(n); f.IsNone() {
				return 0, TypeErrorf("unhashable type: '%s'", v.Type().name)
			}
			r, _, err := callSpecial(t, v, n)
			if err != nil {
				return 0, err
			}
			i := intOf(r)
			if i.IsUnset() {
				return 0, TypeErrorf("__hash__ method should return an integer")
			}
			if i.IsInt() {
				if i.n == -1 {
					return -2, nil
				}
				return i.n, nil
			}
			return Hash(t, i)
		}
	}
	return row
}

func lenRow() *slotRow {
	row := simpleRow("__len__", 0, func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
		n, err := s.Len(t, self)
		return Int(int64(n)), err
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Len != nil }
	row.copy = func(d, s *Slots) { d.Len = s.Len }
	row.clear = func(s *Slots) { s.Len = nil }
	row.generic = func(s *Slots) {
		s.Len = func(t *Thread, v Value) (int, error) {
			r, found, err := callSpecial(t, v, n)
			if !found {
				return 0, missingSpecial(n)
			}
			if err != nil {
				return 0, err
			}
			if r, err = Index(t, r); err != nil {
				return 0, err
			}
			if neg := r.IsInt() && r.n < 0; neg || !r.IsInt() && r.o.(*BigIntObject).i.Sign() < 0 {
				return 0, ValueErrorf("__len__() should return >= 0")
			}
			return IndexInt(t, r, TypeOverflowError)
		}
	}
	return row
}

func boolRow() *slotRow {
	row := simpleRow("__bool__", 0, func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
		b, err := s.Bool(t, self)
		return Bool(b), err
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Bool != nil }
	row.copy = func(d, s *Slots) { d.Bool = s.Bool }
	row.clear = func(s *Slots) { s.Bool = nil }
	row.generic = func(s *Slots) {
		s.Bool = func(t *Thread, v Value) (bool, error) {
			r, found, err := callSpecial(t, v, n)
			if !found {
				return true, nil
			}
			if err != nil {
				return false, err
			}
			if !r.IsBool() {
				return false, TypeErrorf("__bool__ should return bool, returned %s", r.Type().name)
			}
			return r.AsBool(), nil
		}
	}
	return row
}

func nextRow() *slotRow {
	row := simpleRow("__next__", 0, func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
		t.clearStop()
		v, err := s.Next(t, self)
		if err == nil && v.IsUnset() {
			return None, t.stopIteration()
		}
		return v, err
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Next != nil }
	row.copy = func(d, s *Slots) { d.Next = s.Next }
	row.clear = func(s *Slots) { s.Next = nil }
	row.generic = func(s *Slots) {
		s.Next = func(t *Thread, v Value) (Value, error) {
			r, found, err := callSpecial(t, v, n)
			if !found {
				return None, missingSpecial(n)
			}
			if err != nil && isException(err, TypeStopIteration) {
				t.stopAt(err.(*Exception))
				return Unset, nil
			}
			return r, err
		}
	}
	return row
}

func containsRow() *slotRow {
	row := simpleRow("__contains__", 1, func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
		b, err := s.Contains(t, self, args[0])
		return Bool(b), err
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Contains != nil }
	row.copy = func(d, s *Slots) { d.Contains = s.Contains }
	row.clear = func(s *Slots) { s.Contains = nil }
	row.generic = func(s *Slots) {
		s.Contains = func(t *Thread, v, item Value) (bool, error) {
			f, _ := v.Type().lookup(n)
			if f.IsNone() {
				return false, TypeErrorf("'%s' object is not a container", v.Type().name)
			}
			r, _, err := callSpecial(t, v, n, item)
			if err != nil {
				return false, err
			}
			return Truth(t, r)
		}
	}
	return row
}

func getItemRow() *slotRow {
	row := binaryRow("__getitem__", func(s *Slots) *BinaryFunc { return &s.GetItem })
	n := row.names[0]
	row.generic = func(s *Slots) {
		s.GetItem = func(t *Thread, v, key Value) (Value, error) {
			r, found, err := callSpecial(t, v, n, key)
			if !found {
				return None, missingSpecial(n)
			}
			return r, err
		}
	}
	return row
}

func setItemRow() *slotRow {
	set, del := static("__setitem__"), static("__delitem__")
	return &slotRow{
		names: []*Str{set, del}, nargs: []int{2, 1},
		has:   func(s *Slots) bool { return s.SetItem != nil },
		copy:  func(d, s *Slots) { d.SetItem = s.SetItem },
		clear: func(s *Slots) { s.SetItem = nil },
		generic: func(s *Slots) {
			s.SetItem = func(t *Thread, v, key, val Value) error {
				if val.IsUnset() {
					_, found, err := callSpecial(t, v, del, key)
					if !found {
						return missingSpecial(del)
					}
					return err
				}
				_, found, err := callSpecial(t, v, set, key, val)
				if !found {
					return missingSpecial(set)
				}
				return err
			}
		},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return None, s.SetItem(t, self, args[0], args[1])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return None, s.SetItem(t, self, args[0], Unset)
			},
		},
	}
}

func callRow() *slotRow {
	row := simpleRow("__call__", -1, func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error) {
		return s.Call(t, self, args, kw)
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Call != nil }
	row.copy = func(d, s *Slots) { d.Call = s.Call }
	row.clear = func(s *Slots) { s.Call = nil }
	row.generic = func(s *Slots) {
		s.Call = func(t *Thread, self Value, args []Value, kw []*Str) (Value, error) {
			f, ok := self.Type().lookup(n)
			if !ok {
				return None, missingSpecial(n)
			}
			if fn, ok := f.o.(*Function); ok {
				return t.callFunction(fn, append([]Value{self}, args...), kw)
			}
			f, err := lookupSpecial(t, self, n)
			if err != nil {
				return None, err
			}
			return CallKw(t, f, args, kw)
		}
	}
	return row
}

func asName(t *Thread, v Value) (*Str, error) {
	if s := strOf(v); s != nil {
		return s, nil
	}
	return nil, TypeErrorf("attribute name must be string, not '%s'", v.Type().name)
}

var (
	nameGetAttribute = static("__getattribute__")
	nameGetAttr      = static("__getattr__")
	nameSetAttr      = static("__setattr__")
	nameDelAttr      = static("__delattr__")
)

func getAttrRow() *slotRow {
	return &slotRow{
		names: []*Str{nameGetAttribute, nameGetAttr}, nargs: []int{1, 1},
		has:   func(s *Slots) bool { return s.GetAttr != nil },
		copy:  func(d, s *Slots) { d.GetAttr = s.GetAttr },
		clear: func(s *Slots) {},
		generic: func(s *Slots) {
			s.GetAttr = func(t *Thread, v Value, name *Str) (Value, error) {
				var r Value
				var err error
				get, _ := v.Type().lookup(nameGetAttribute)
				if w, ok := get.o.(*SlotWrapper); ok {
					r, err = w.typ.slots.GetAttr(t, v, name)
				} else {
					r, _, err = callSpecial(t, v, nameGetAttribute, Obj(name))
				}
				if err != nil && isException(err, TypeAttributeError) {
					if x, found, e := callSpecial(t, v, nameGetAttr, Obj(name)); found {
						return x, e
					}
				}
				return r, err
			}
		},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				n, err := asName(t, args[0])
				if err != nil {
					return None, err
				}
				return s.GetAttr(t, self, n)
			},
			nil, // __getattr__: no built-in class has it
		},
	}
}

func setAttrRow() *slotRow {
	set, del := nameSetAttr, nameDelAttr
	return &slotRow{
		names: []*Str{set, del}, nargs: []int{2, 1},
		has:   func(s *Slots) bool { return s.SetAttr != nil },
		copy:  func(d, s *Slots) { d.SetAttr = s.SetAttr },
		clear: func(s *Slots) {},
		generic: func(s *Slots) {
			s.SetAttr = func(t *Thread, v Value, name *Str, val Value) error {
				if val.IsUnset() {
					_, _, err := callSpecial(t, v, del, Obj(name))
					return err
				}
				_, _, err := callSpecial(t, v, set, Obj(name), val)
				return err
			}
		},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				n, err := asName(t, args[0])
				if err != nil {
					return None, err
				}
				return None, s.SetAttr(t, self, n, args[1])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				n, err := asName(t, args[0])
				if err != nil {
					return None, err
				}
				return None, s.SetAttr(t, self, n, Unset)
			},
		},
	}
}

func descrGetRow() *slotRow {
	row := simpleRow("__get__", -1, func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
		if len(args) < 1 || len(args) > 2 {
			return None, TypeErrorf("expected at least 1 argument, got %d", len(args))
		}
		obj := args[0]
		var cls *Type
		if len(args) == 2 && !args[1].IsNone() {
			cls, _ = args[1].o.(*Type)
		}
		if obj.IsNone() {
			if cls == nil {
				return None, TypeErrorf("__get__(None, None) is invalid")
			}
			if cls != TypeNone {
				obj = Unset
			}
		}
		if cls == nil {
			cls = obj.Type()
		}
		return s.DescrGet(t, self, obj, cls)
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.DescrGet != nil }
	row.copy = func(d, s *Slots) { d.DescrGet = s.DescrGet }
	row.clear = func(s *Slots) { s.DescrGet = nil }
	row.generic = func(s *Slots) {
		s.DescrGet = func(t *Thread, descr, obj Value, cls *Type) (Value, error) {
			if obj.IsUnset() {
				obj = None
			}
			r, found, err := callSpecial(t, descr, n, obj, Obj(cls))
			if !found {
				return descr, nil
			}
			return r, err
		}
	}
	return row
}

func descrSetRow() *slotRow {
	set, del := static("__set__"), static("__delete__")
	return &slotRow{
		names: []*Str{set, del}, nargs: []int{2, 1},
		has:   func(s *Slots) bool { return s.DescrSet != nil },
		copy:  func(d, s *Slots) { d.DescrSet = s.DescrSet },
		clear: func(s *Slots) { s.DescrSet = nil },
		generic: func(s *Slots) {
			s.DescrSet = func(t *Thread, descr, obj, val Value) error {
				if val.IsUnset() {
					_, found, err := callSpecial(t, descr, del, obj)
					if !found {
						return missingSpecial(del)
					}
					return err
				}
				_, found, err := callSpecial(t, descr, set, obj, val)
				if !found {
					return missingSpecial(set)
				}
				return err
			}
		},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return None, s.DescrSet(t, self, args[0], args[1])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return None, s.DescrSet(t, self, args[0], Unset)
			},
		},
	}
}

var nameNew = static("__new__")

// newRow has no wrapper: __new__ is a static method, made in define.
func newRow() *slotRow {
	return &slotRow{
		names: []*Str{nameNew}, nargs: []int{-1},
		has:   func(s *Slots) bool { return s.New != nil },
		copy:  func(d, s *Slots) { d.New = s.New },
		clear: func(s *Slots) { s.New = nil },
		generic: func(s *Slots) {
			s.New = func(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
				f, err := typeGetAttr(t, Obj(cls), nameNew)
				if err != nil {
					return None, err
				}
				return CallKw(t, f, append([]Value{Obj(cls)}, args...), kw)
			}
		},
		call: []wrapperFunc{nil},
	}
}

var nameInit = static("__init__")

func initRow() *slotRow {
	row := simpleRow("__init__", -1, func(t *Thread, s *Slots, self Value, args []Value, kw []*Str) (Value, error) {
		return None, s.Init(t, self, args, kw)
	})
	row.has = func(s *Slots) bool { return s.Init != nil }
	row.copy = func(d, s *Slots) { d.Init = s.Init }
	row.clear = func(s *Slots) { s.Init = nil }
	row.generic = func(s *Slots) {
		s.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
			f, err := lookupSpecial(t, self, nameInit)
			if err != nil {
				return err
			}
			r, err := CallKw(t, f, args, kw)
			if err == nil && !r.IsNone() {
				err = TypeErrorf("__init__() should return None, not '%s'", r.Type().name)
			}
			return err
		}
	}
	return row
}

func delRow() *slotRow {
	row := simpleRow("__del__", 0, func(t *Thread, s *Slots, self Value, _ []Value, _ []*Str) (Value, error) {
		return None, s.Del(t, self)
	})
	n := row.names[0]
	row.has = func(s *Slots) bool { return s.Del != nil }
	row.copy = func(d, s *Slots) { d.Del = s.Del }
	row.clear = func(s *Slots) { s.Del = nil }
	row.generic = func(s *Slots) {
		s.Del = func(t *Thread, self Value) error {
			_, _, err := callSpecial(t, self, n)
			return err
		}
	}
	return row
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
