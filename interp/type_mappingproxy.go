package interp

import "terrarium/lang"

// MappingProxy shows a mapping for reading only. What it is asked, it asks the mapping.
type MappingProxy struct{ m Value }

func (*MappingProxy) Type() *Type { return TypeMappingProxy }

func newMappingProxy(m Value) Value { return Obj(&MappingProxy{m}) }

// proxied gives the mapping behind a proxy, any other value as it is.
func proxied(v Value) Value {
	if p, ok := v.o.(*MappingProxy); ok {
		return p.m
	}
	return v
}

// forward asks the mapping; proxies of proxies count as recursion.
func forward[R any](t *Thread, v Value, ask func(m Value) (R, error)) (R, error) {
	if err := t.enter(""); err != nil {
		var none R
		return none, err
	}
	defer t.leave()
	return ask(proxied(v))
}

func mappingProxySpec() typeSpec {
	method := func(name, doc string) FuncDef {
		n := static(name)
		return FuncDef{Name: name, Sig: "()", Doc: doc, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			return forward(t, self, func(m Value) (Value, error) { return CallMethod(t, m, n) })
		}}
	}
	nameGet := static("get")
	return typeSpec{
		Flags: typeNoSubclass | typeMapping,
		Doc:   "A view of a mapping that cannot be written to.",
		Slots: Slots{
			New: mappingProxyNew,
			Repr: func(t *Thread, v Value) (Value, error) {
				s, err := Repr(t, proxied(v))
				return String("mappingproxy(" + s + ")"), err
			},
			Str: func(t *Thread, v Value) (Value, error) {
				s, err := strValue(t, proxied(v))
				if err != nil {
					return None, err
				}
				return Obj(s), nil
			},
			Hash: func(t *Thread, v Value) (int64, error) {
				return forward(t, v, func(m Value) (int64, error) { return Hash(t, m) })
			},
			Len: func(t *Thread, v Value) (int, error) {
				return forward(t, v, func(m Value) (int, error) { return Len(t, m) })
			},
			Iter: func(t *Thread, v Value) (Value, error) {
				return forward(t, v, func(m Value) (Value, error) { return Iter(t, m) })
			},
			Contains: func(t *Thread, v, key Value) (bool, error) {
				return forward(t, v, func(m Value) (bool, error) { return Contains(t, m, key) })
			},
			GetItem: func(t *Thread, v, key Value) (Value, error) {
				return forward(t, v, func(m Value) (Value, error) { return GetItem(t, m, key) })
			},
			Compare: func(t *Thread, v, w Value, op lang.CmpOp) (Value, error) { return Compare(t, proxied(v), w, op) },
			Binary: [lang.NumBinOps]BinaryFunc{lang.BinOr: func(t *Thread, v, w Value) (Value, error) {
				if err := t.enter(""); err != nil {
					return None, err
				}
				defer t.leave()
				return BinaryOp(t, lang.BinOr, proxied(v), proxied(w))
			}},
			InPlace: [lang.NumBinOps]BinaryFunc{lang.BinOr: func(_ *Thread, v, _ Value) (Value, error) {
				return None, TypeErrorf("'|=' is not supported by %s; use '|' instead", v.Type().name)
			}},
		},
		Methods: []FuncDef{
			{Name: "get", Sig: "(key, default=None, /)", Doc: "The value of key if the mapping has it, else default.",
				Fn: func(t *Thread, self Value, args []Value) (Value, error) {
					key, def := args[0], args[1]
					return forward(t, self, func(m Value) (Value, error) { return CallMethod(t, m, nameGet, key, def) })
				}},
			method("keys", "The mapping's keys."),
			method("values", "The mapping's values."),
			method("items", "The mapping's (key, value) pairs."),
			method("copy", "A shallow copy of the mapping."),
			method("__reversed__", "An iterator over the keys, last to first."),
			classGetItemDef,
		},
	}
}

func mappingProxyNew(t *Thread, _ *Type, args []Value, kw []*Str) (Value, error) {
	def := FuncDef{Name: "mappingproxy", Sig: "(mapping)"}
	bound, err := bindArgs(t, &def, args, kw)
	if err != nil {
		return None, err
	}
	m := bound[0]
	if m.Type().slots.GetItem == nil || listOf(m) != nil || tupleOf(m) != nil {
		return None, TypeErrorf("mappingproxy() argument must be a mapping, not %s", m.Type().name)
	}
	return newMappingProxy(m), nil
}
