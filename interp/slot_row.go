package interp

// The rows of slots whose method is neither unary nor binary.

func missingSpecial(n *Str) error { return NewException(TypeAttributeError, Obj(n)) }

// bufferRow shows __buffer__ of built-in classes, which is given flags.
func bufferRow() *slotRow {
	return &slotRow{
		names: []*Str{static("__buffer__")}, nargs: []int{1},
		has:     func(s *Slots) bool { return s.Buffer != nil },
		copy:    func(d, s *Slots) { d.Buffer = s.Buffer },
		clear:   func(*Slots) {},
		generic: func(*Slots) {},
		call: []wrapperFunc{func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
			if _, err := IndexInt(t, args[0], TypeOverflowError); err != nil {
				return None, err
			}
			return s.Buffer(t, self)
		}},
	}
}

// releaseRow shows __release_buffer__, which ends a view that __buffer__ gave.
func releaseRow() *slotRow {
	return &slotRow{
		names: []*Str{static("__release_buffer__")}, nargs: []int{1},
		has:     func(s *Slots) bool { return s.Release != nil },
		copy:    func(d, s *Slots) { d.Release = s.Release },
		clear:   func(*Slots) {},
		generic: func(*Slots) {},
		call: []wrapperFunc{func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
			return s.Release(t, self, args[0])
		}},
	}
}

// divmodRow shows __divmod__ and __rdivmod__ of built-in classes. Those of classes in the language divmod() finds by itself.
func divmodRow() *slotRow {
	return &slotRow{
		names: []*Str{nameDivmod, nameRDivmod}, nargs: []int{1, 1},
		has:     func(s *Slots) bool { return s.Divmod != nil },
		copy:    func(d, s *Slots) { d.Divmod = s.Divmod },
		clear:   func(*Slots) {},
		generic: func(*Slots) {},
		call: []wrapperFunc{
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return s.Divmod(t, self, args[0])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				return s.Divmod(t, args[0], self)
			},
		},
	}
}

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
				return t.callWithSelf(fn, self, args, kw)
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
				if err == nil {
					err = mayWrap(s, self, set)
				}
				if err != nil {
					return None, err
				}
				return None, s.SetAttr(t, self, n, args[1])
			},
			func(t *Thread, s *Slots, self Value, args []Value, _ []*Str) (Value, error) {
				n, err := asName(t, args[0])
				if err == nil {
					err = mayWrap(s, self, del)
				}
				if err != nil {
					return None, err
				}
				return None, s.SetAttr(t, self, n, Unset)
			},
		},
	}
}

// mayWrap refuses object.__setattr__(C, ...) for a class C, which would get around what type does.
func mayWrap(s *Slots, self Value, name *Str) error {
	if c, ok := self.o.(*Type); ok && s == TypeObject.slots && c.meta.solidSetAttr() {
		return TypeErrorf("can't apply this %s to %s object", name.s, TypeType.name)
	}
	return nil
}

// solidSetAttr tells whether the native class that sets attributes of c's instances is type.
func (c *Type) solidSetAttr() bool {
	for _, k := range c.mro {
		if k == TypeType {
			return true
		}
		if k == TypeObject {
			return false
		}
	}
	return false
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

var nameInit, nameCall = static("__init__"), static("__call__")

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
