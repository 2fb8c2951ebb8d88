package interp

import "terrarium/lang"

// weakProxy is weakref.proxy(object, callback=None).
func weakProxy(t *Thread, _ Value, args []Value) (Value, error) {
	if err := argCount("proxy", len(args), 1, 2); err != nil {
		return None, err
	}
	typ, callback := TypeWeakProxy, None
	if Callable(args[0]) {
		typ = TypeWeakCallableProxy
	}
	if len(args) == 2 {
		callback = args[1]
	}
	if callback.IsNone() {
		if r := t.in.plainWeak(args[0].o, typ); r != nil {
			return r.self, nil
		}
	}
	r, err := newWeak(t, typ, args[0], callback)
	if err != nil {
		return None, err
	}
	r.self = Obj(r)
	t.in.noteWeak(r)
	return r.self, nil
}

// unproxied gives what a proxy stands for, any other value as it is. ReferenceError if it is dead.
func unproxied(v Value) (Value, error) {
	r, ok := v.o.(*WeakRef)
	if !ok || r.typ == TypeWeakRef {
		return v, nil
	}
	if r.target.IsUnset() {
		return None, Errorf(TypeReferenceError, "weakly-referenced object no longer exists")
	}
	return r.target, nil
}

// proxyFor makes a slot that does f with the object behind the proxy.
func proxyFor(f UnaryFunc) UnaryFunc {
	return func(t *Thread, v Value) (Value, error) {
		v, err := unproxied(v)
		if err != nil {
			return None, err
		}
		return f(t, v)
	}
}

// proxyBinary makes a slot that does f with what both operands stand for.
func proxyBinary(f BinaryFunc) BinaryFunc {
	return func(t *Thread, v, w Value) (Value, error) {
		v, err := unproxied(v)
		if err != nil {
			return None, err
		}
		if w, err = unproxied(w); err != nil {
			return None, err
		}
		return f(t, v, w)
	}
}

func proxyUnary(op lang.Op) UnaryFunc {
	return proxyFor(func(t *Thread, v Value) (Value, error) { return UnaryOp(t, op, v) })
}

func weakProxySpec(callable bool) typeSpec {
	s := Slots{
		Repr: func(t *Thread, v Value) (Value, error) {
			r := v.o.(*WeakRef)
			if r.target.IsUnset() {
				return String("<weakproxy at " + t.in.address(r) + "; dead>"), nil
			}
			return String("<weakproxy at " + t.in.address(r) + "; to '" + r.targetName() + "' at " + t.in.address(r.target.o) + ">"), nil
		},
		Str: proxyFor(func(t *Thread, v Value) (Value, error) {
			s, err := strValue(t, v)
			if err != nil {
				return None, err
			}
			return Obj(s), nil
		}),
		Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) {
			return proxyBinary(func(t *Thread, v, w Value) (Value, error) { return Compare(t, v, w, op) })(t, v, w)
		},
		GetAttr: func(t *Thread, v Value, name *Str) (Value, error) {
			v, err := unproxied(v)
			if err != nil {
				return None, err
			}
			return GetAttr(t, v, name)
		},
		SetAttr: func(t *Thread, v Value, name *Str, val Value) error {
			v, err := unproxied(v)
			if err != nil {
				return err
			}
			return v.Type().slots.SetAttr(t, v, name, val)
		},
		Bool: func(t *Thread, v Value) (bool, error) {
			v, err := unproxied(v)
			if err != nil {
				return false, err
			}
			return Truth(t, v)
		},
		Len: func(t *Thread, v Value) (int, error) {
			v, err := unproxied(v)
			if err != nil {
				return 0, err
			}
			return Len(t, v)
		},
		Contains: func(t *Thread, v, item Value) (bool, error) {
			v, err := unproxied(v)
			if err != nil {
				return false, err
			}
			return Contains(t, v, item)
		},
		GetItem: proxyBinary(GetItem),
		SetItem: func(t *Thread, v, key, val Value) error {
			v, err := unproxied(v)
			switch {
			case err != nil:
				return err
			case val.IsUnset():
				return DeleteItem(t, v, key)
			}
			return SetItem(t, v, key, val)
		},
		Iter: proxyFor(Iter),
		Next: proxyFor(func(t *Thread, v Value) (Value, error) {
			if v.Type().slots.Next == nil {
				return None, TypeErrorf("Weakref proxy referenced a non-iterator '%s' object", v.Type().name)
			}
			return Next(t, v)
		}),
		Neg:    proxyUnary(lang.OpNeg),
		Pos:    proxyUnary(lang.OpPos),
		Invert: proxyUnary(lang.OpInvert),
		Abs:    proxyFor(func(t *Thread, v Value) (Value, error) { return builtinAbs(t, Unset, []Value{v}) }),
		Index:  proxyFor(Index),
		Int:    proxyFor(ToInt),
		Float: proxyFor(func(t *Thread, v Value) (Value, error) {
			f, err := ToFloat(t, v)
			return Float(f), err
		}),
	}
	for op := range lang.NumBinOps {
		s.Binary[op] = proxyBinary(func(t *Thread, v, w Value) (Value, error) { return BinaryOp(t, lang.BinOp(op), v, w) })
		s.InPlace[op] = proxyBinary(func(t *Thread, v, w Value) (Value, error) { return InPlaceOp(t, lang.BinOp(op), v, w) })
	}
	if callable {
		s.Call = func(t *Thread, v Value, args []Value, kw []*Str) (Value, error) {
			v, err := unproxied(v)
			if err != nil {
				return None, err
			}
			return CallKw(t, v, args, kw)
		}
	}
	return typeSpec{
		Module: "weakref",
		Flags:  typeNoInstance | typeNoSubclass,
		Slots:  s,
		Methods: []FuncDef{
			{Name: "__bytes__", Sig: "()", Fn: proxyMethod("__bytes__")},
			{Name: "__reversed__", Sig: "()", Fn: proxyMethod("__reversed__")},
		},
	}
}

// proxyMethod calls the method of that name of the object behind the proxy.
func proxyMethod(name string) func(*Thread, Value, []Value) (Value, error) {
	n := static(name)
	return func(t *Thread, v Value, _ []Value) (Value, error) {
		v, err := unproxied(v)
		if err != nil {
			return None, err
		}
		return CallMethod(t, v, n)
	}
}
