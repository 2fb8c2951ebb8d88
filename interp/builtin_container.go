package interp

import "terrarium/lang"

// containerBuiltins are the built-in functions on containers and iterators.
func containerBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "len", Sig: "(obj, /)", Fn: builtinLen, Doc: "The number of items in a container."},
		{Name: "iter", Sig: "(*args)", Fn: builtinIter, Doc: "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nAn iterator over the items, or over what the callable returns until that equals the sentinel."},
		{Name: "next", Sig: "(*args)", Fn: builtinNext, Doc: "next(iterator[, default])\n\nThe iterator's next item; at its end default, or else StopIteration."},
		{Name: "sorted", Sig: "(*args, **kwargs)", Fn: builtinSorted, Doc: "A new list with the iterable's items in ascending order; key and reverse as for list.sort."},
		{Name: "min", Sig: "(*args, **kwargs)", Fn: builtinExtreme("min", lang.CmpLt), Doc: "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\nThe smallest item or argument."},
		{Name: "max", Sig: "(*args, **kwargs)", Fn: builtinExtreme("max", lang.CmpGt), Doc: "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\nThe largest item or argument."},
		{Name: "any", Sig: "(iterable, /)", Fn: builtinAny, Doc: "Whether some item is true."},
		{Name: "all", Sig: "(iterable, /)", Fn: builtinAll, Doc: "Whether every item is true."},
	}
}

func builtinLen(t *Thread, _ Value, args []Value) (Value, error) {
	n, err := Len(t, args[0])
	return Int(int64(n)), err
}

func builtinIter(t *Thread, _ Value, args []Value) (Value, error) {
	if err := argCount("iter", len(args), 1, 2); err != nil {
		return None, err
	}
	if len(args) == 1 {
		return Iter(t, args[0])
	}
	if args[0].Type().slots.Call == nil {
		return None, TypeErrorf("iter(v, w): v must be callable")
	}
	return Obj(&CallIter{args[0], args[1]}), nil
}

func builtinNext(t *Thread, _ Value, args []Value) (Value, error) {
	if err := argCount("next", len(args), 1, 2); err != nil {
		return None, err
	}
	t.clearStop()
	t.in.safe++ // args is all that this call holds
	v, err := Next(t, args[0])
	t.in.safe--
	switch {
	case err != nil:
		if len(args) == 2 && isException(err, TypeStopIteration) {
			return args[1], nil
		}
		return None, err
	case !v.IsUnset():
		return v, nil
	case len(args) == 2:
		return args[1], nil
	}
	return None, t.stopIteration()
}

func builtinSorted(t *Thread, _ Value, args []Value) (Value, error) {
	kw, args := args[0], args[1:]
	if err := argCount("sorted", len(args), 1, 1); err != nil {
		return None, err
	}
	items, err := Collect(t, args[0])
	if err != nil {
		return None, err
	}
	l := NewList(items)
	vals, names := SpreadKeywords(t, nil, kw)
	how, err := bindArgs(t, &sortDef, vals, names)
	if err != nil {
		return None, err
	}
	_, err = listSort(t, l, how)
	return l, err
}

// builtinExtreme makes min and max: the first item that is before, by op, all others.
func builtinExtreme(name string, op lang.CmpOp) func(*Thread, Value, []Value) (Value, error) {
	options := &FuncDef{Name: name, Sig: "(*, key=None, default=<unset>)"}
	return func(t *Thread, _ Value, args []Value) (Value, error) {
		if len(args) == 3 && args[0].IsUnset() {
			better, err := compareTruth(t, args[2], args[1], op)
			if better {
				return args[2], err
			}
			return args[1], err
		}
		key, def := None, Unset
		kw := dictOf(args[0])
		args = append([]Value(nil), args[1:]...)
		if len(args) == 0 {
			return None, TypeErrorf("%s expected at least 1 argument, got 0", name)
		}
		if kw != nil {
			var names []*Str
			var vals []Value
			for k, v := range kw.All {
				names, vals = append(names, strOf(k)), append(vals, v)
			}
			bound, err := bindArgs(t, options, vals, names)
			if err != nil {
				return None, err
			}
			key, def = bound[0], bound[1]
		}
		items := NewTuple(args)
		if len(args) == 1 {
			items = args[0]
		} else if !def.IsUnset() {
			return None, TypeErrorf("Cannot specify a default for %s() with multiple positional arguments", name)
		}
		best, bestKey := Unset, Unset
		take := func(x Value) bool {
			if !x.IsInt() || !best.IsInt() || !key.IsNone() {
				return false
			}
			if op == lang.CmpLt == (x.n < best.n) && x.n != best.n {
				best, bestKey = x, x
			}
			return true
		}
		err := iterateSink(t, items, take, func(x Value) error {
			k := x
			if !key.IsNone() {
				var err error
				if k, err = Call(t, key, x); err != nil {
					return err
				}
			}
			if best.IsUnset() {
				best, bestKey = x, k
				return nil
			}
			better, err := compareTruth(t, k, bestKey, op)
			if err == nil && better {
				best, bestKey = x, k
			}
			return err
		})
		if err == nil && best.IsUnset() {
			if def.IsUnset() {
				return None, ValueErrorf("%s() iterable argument is empty", name)
			}
			return def, nil
		}
		return best, err
	}
}

func builtinAny(t *Thread, _ Value, args []Value) (Value, error) {
	found, err := firstTruth(t, args[0], true)
	return Bool(found), err
}

func builtinAll(t *Thread, _ Value, args []Value) (Value, error) {
	found, err := firstTruth(t, args[0], false)
	return Bool(!found), err
}

// firstTruth tells whether an iterable has an item whose truth is what; it stops at the first.
func firstTruth(t *Thread, v Value, what bool) (bool, error) {
	found := false
	err := iterateSink(t, v, func(x Value) bool {
		return (x.IsBool() || x.IsInt()) && (x.n != 0) != what
	}, func(x Value) error {
		b, err := Truth(t, x)
		if err == nil && b == what {
			found, err = true, errStop
		}
		return err
	})
	return found, err
}
