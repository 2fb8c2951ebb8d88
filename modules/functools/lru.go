package functools

import "terrarium/interp"

// lru is a function that remembers its results.
type lru struct {
	interp.Native
	fn           Value
	info         Value // makes the result of cache_info
	cache        *interp.Dict
	max          int // -1: no limit
	typed        bool
	hits, misses int64
}

var lruSpec = interp.TypeSpec{
	Name:  "functools._lru_cache_wrapper",
	Flags: interp.Subclassable | interp.InstanceDict | interp.WeakRefs,
	Doc:   "A function that remembers its results, of the latest calls if there is a limit.",
	Slots: interp.Slots{
		New:  newLRU,
		Call: callLRU,
		DescrGet: func(t *interp.Thread, self, obj Value, _ *interp.Type) (Value, error) {
			if obj.IsUnset() || obj.IsNone() {
				return self, nil
			}
			return interp.NewMethod(self, obj), nil
		},
	},
	Methods: []interp.FuncDef{
		{Name: "cache_info", Sig: "()", Doc: "Report cache statistics", Fn: func(t *interp.Thread, self Value, _ []Value) (Value, error) {
			l, _ := interp.As[*lru](self)
			limit := interp.None
			if l.max >= 0 {
				limit = interp.Int(int64(l.max))
			}
			return interp.Call(t, l.info, interp.Int(l.hits), interp.Int(l.misses), limit, interp.Int(int64(l.cache.Len())))
		}},
		{Name: "cache_clear", Sig: "()", Doc: "Clear the cache and cache statistics", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			l, _ := interp.As[*lru](self)
			l.cache.Clear()
			l.hits, l.misses = 0, 0
			return interp.None, nil
		}},
		{Name: "__copy__", Sig: "()", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) { return self, nil }},
		{Name: "__deepcopy__", Sig: "(memo, /)", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) { return self, nil }},
	},
}

var lruDef = interp.FuncDef{Name: "lru_cache", Sig: "(user_function, maxsize, typed, cache_info_type)"}

func newLRU(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	bound, err := interp.BindArgs(t, &lruDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	if !interp.Callable(bound[0]) {
		return interp.None, interp.TypeErrorf("the first argument must be callable")
	}
	l := &lru{fn: bound[0], info: bound[3], cache: interp.NewDict(), max: -1}
	if !bound[1].IsNone() {
		if l.max, err = interp.IndexInt(t, bound[1], interp.TypeOverflowError); err != nil {
			return interp.None, interp.TypeErrorf("maxsize should be integer or None")
		}
		l.max = max(l.max, 0)
	}
	if l.typed, err = interp.Truth(t, bound[2]); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, l), nil
}

// key makes what a call is remembered under: a lone int or str is its own key.
func (l *lru) key(args []Value, kw []*interp.Str) Value {
	if len(args) == 1 && len(kw) == 0 && !l.typed {
		if _, isStr := args[0].Object().(*interp.Str); isStr || args[0].IsInt() {
			return args[0]
		}
	}
	npos := len(args) - len(kw)
	items := make([]Value, 0, 2*len(args)+len(kw)+1)
	items = append(items, args[:npos]...)
	if len(kw) > 0 {
		items = append(items, interp.Obj(l)) // parts positional arguments from those by name
		for i, name := range kw {
			items = append(items, interp.Obj(name), args[npos+i])
		}
	}
	if l.typed {
		for _, v := range args {
			items = append(items, interp.Obj(v.Type()))
		}
	}
	return interp.NewTuple(items)
}

func callLRU(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
	l, _ := interp.As[*lru](self)
	if l.max == 0 {
		l.misses++
		return interp.CallKw(t, l.fn, args, kw)
	}
	key := l.key(args, kw)
	find := l.cache.GetToEnd
	if l.max < 0 {
		find = l.cache.Get
	}
	v, ok, err := find(t, key)
	if err != nil {
		return interp.None, err
	}
	if ok {
		l.hits++
		return v, nil
	}
	l.misses++
	if v, err = interp.CallKw(t, l.fn, args, kw); err != nil {
		return interp.None, err
	}
	if l.max > 0 {
		// The call may have added the key by itself.
		if _, ok, err := l.cache.Get(t, key); err != nil || ok {
			return v, err
		}
		if l.cache.Len() >= l.max {
			l.cache.RemoveFirst()
		}
	}
	return v, l.cache.Set(t, key, v)
}
