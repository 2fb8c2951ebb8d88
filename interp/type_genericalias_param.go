package interp

import (
	"slices"

	"terrarium/lang"
)

// Parameters of generic aliases and unions: the type variables in their arguments, and what a subscription puts in their
// places. Type variables are whatever has the methods that module typing's have.

var (
	nameTypingSubst     = static("__typing_subst__")
	nameTypingPrepare   = static("__typing_prepare_subst__")
	nameTypingUnpacked  = static("__typing_unpacked_tuple_args__")
	nameTypingIsTuple   = static("__typing_is_unpacked_typevartuple__")
	nameAliasParameters = static("__parameters__")
)

// typeParameters lists the type variables in args, each once.
func typeParameters(t *Thread, args []Value) ([]Value, error) {
	var out []Value
	add := func(p Value) error {
		for _, x := range out {
			if same, err := identical(t, x, p); err != nil || same {
				return err
			}
		}
		out = append(out, p)
		return nil
	}
	for _, a := range args {
		if _, ok := a.o.(*Type); ok {
			continue
		}
		subst, err := FindAttr(t, a, nameTypingSubst)
		if err != nil {
			return nil, err
		}
		if !subst.IsUnset() {
			if err := add(a); err != nil {
				return nil, err
			}
			continue
		}
		inner, err := parametersOf(t, a)
		if err != nil {
			return nil, err
		}
		for _, p := range inner {
			if err := add(p); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// parametersOf is v.__parameters__ if that is a tuple.
func parametersOf(t *Thread, v Value) ([]Value, error) {
	p, err := FindAttr(t, v, nameAliasParameters)
	if err != nil {
		return nil, err
	}
	if tup := tupleOf(p); tup != nil {
		return tup.items, nil
	}
	return nil, nil
}

// unpackedItems gives the items of a subscription, with what unpacked tuples of a known length hold in their places.
func unpackedItems(t *Thread, item Value) ([]Value, error) {
	items := []Value{item}
	if tup := tupleOf(item); tup != nil {
		items = tup.items
	}
	var out []Value
	for _, x := range items {
		if _, ok := x.o.(*Type); !ok {
			inner, err := FindAttr(t, x, nameTypingUnpacked)
			if err != nil {
				return nil, err
			}
			if tup := tupleOf(inner); tup != nil {
				if n := len(tup.items); n == 0 || tup.items[n-1] != Ellipsis {
					out = append(out, tup.items...)
					continue
				}
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// substitute gives args with the items of a subscription of self in the places of its parameters.
func substitute(t *Thread, self Value, args, params []Value, item Value) ([]Value, error) {
	if len(params) == 0 {
		return nil, notGeneric(t, self)
	}
	items, err := unpackedItems(t, item)
	if err != nil {
		return nil, err
	}
	for _, p := range params {
		prepare, err := FindAttr(t, p, nameTypingPrepare)
		if err != nil {
			return nil, err
		}
		if prepare.IsUnset() || prepare.IsNone() {
			continue
		}
		r, err := Call(t, prepare, self, NewTuple(items))
		if err != nil {
			return nil, err
		}
		tup := tupleOf(r)
		if tup == nil {
			tup = &Tuple{[]Value{r}}
		}
		items = tup.items
	}
	if len(items) != len(params) {
		s, err := Repr(t, self)
		if err != nil {
			return nil, err
		}
		word := "few"
		if len(items) > len(params) {
			word = "many"
		}
		return nil, TypeErrorf("Too %s arguments for %s; actual %d, expected %d", word, s, len(items), len(params))
	}
	var out []Value
	for _, a := range args {
		if _, ok := a.o.(*Type); ok {
			out = append(out, a)
			continue
		}
		unpacked, err := FindAttr(t, a, nameTypingIsTuple)
		if err != nil {
			return nil, err
		}
		variadic := false
		if !unpacked.IsUnset() {
			if variadic, err = Truth(t, unpacked); err != nil {
				return nil, err
			}
		}
		subst, err := FindAttr(t, a, nameTypingSubst)
		if err != nil {
			return nil, err
		}
		if subst.IsUnset() {
			a, err = substituteIn(t, a, params, items)
		} else {
			i := slices.Index(params, a)
			if i < 0 {
				return nil, Errorf(TypeSystemError, "a type variable is not among the parameters")
			}
			a, err = Call(t, subst, items[i])
		}
		if err != nil {
			return nil, err
		}
		if tup := tupleOf(a); variadic && tup != nil {
			out = append(out, tup.items...)
			continue
		}
		out = append(out, a)
	}
	return out, nil
}

// substituteIn subscribes an argument that has parameters itself.
func substituteIn(t *Thread, a Value, params, items []Value) (Value, error) {
	inner, err := parametersOf(t, a)
	if err != nil || len(inner) == 0 {
		return a, err
	}
	var sub []Value
	for _, p := range inner {
		i := slices.Index(params, p)
		if i < 0 {
			sub = append(sub, p)
			continue
		}
		// What stands for any number of types came as a tuple.
		if tup := tupleOf(items[i]); tup != nil && p.Type().slots.Iter != nil {
			sub = append(sub, tup.items...)
			continue
		}
		sub = append(sub, items[i])
	}
	return GetItem(t, a, NewTuple(sub))
}

// aliasParameters is the alias's __parameters__, made on first use.
func aliasParameters(t *Thread, a *GenericAlias) ([]Value, error) {
	if a.params == nil {
		p, err := typeParameters(t, a.args.items)
		if err != nil {
			return nil, err
		}
		a.params = &Tuple{p}
	}
	return a.params.items, nil
}

// aliasGetItem is list[T][int].
func aliasGetItem(t *Thread, v, key Value) (Value, error) {
	if err := t.enter(""); err != nil {
		return None, err
	}
	defer t.leave()
	a := aliasOf(v)
	params, err := aliasParameters(t, a)
	if err != nil {
		return None, err
	}
	args, err := substitute(t, v, a.args.items, params, key)
	if err != nil {
		return None, err
	}
	return Obj(&GenericAlias{origin: a.origin, args: &Tuple{args}, starred: a.starred}), nil
}

// aliasUnpacked is __typing_unpacked_tuple_args__ of an alias.
func aliasUnpacked(_ *Thread, v Value, _ []Value) (Value, error) {
	if a := aliasOf(v); a.starred && a.origin == Obj(TypeTuple) {
		return Obj(a.args), nil
	}
	return None, nil
}

// aliasDirNames are those of aliasOwn that dir shows.
var aliasDirNames = []string{"__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
	"__reduce_ex__", "__reduce__", "__bases__", "__copy__", "__deepcopy__", "__class__"}

// aliasDir lists the names of the class and the alias's own.
func aliasDir(t *Thread, v Value, _ []Value) (Value, error) {
	d, err := builtinDir(t, Unset, []Value{aliasOf(v).origin})
	if err != nil {
		return None, err
	}
	names := NewDict()
	if l := listOf(d); l != nil {
		for _, x := range l.items {
			if err := names.Set(t, x, None); err != nil {
				return None, err
			}
		}
	}
	for _, n := range aliasDirNames {
		names.SetStr(static(n), None)
	}
	return names.keyList(), nil
}

// unionGetItem is (list[T] | int)[str].
func unionGetItem(t *Thread, v, key Value) (Value, error) {
	if err := t.enter(""); err != nil {
		return None, err
	}
	defer t.leave()
	u := v.o.(*Union)
	params, err := typeParameters(t, u.args.items)
	if err != nil {
		return None, err
	}
	args, err := substitute(t, v, u.args.items, params, key)
	if err != nil || len(args) == 0 {
		return None, err
	}
	r := args[0]
	for _, a := range args[1:] {
		if r, err = BinaryOp(t, lang.BinOr, r, a); err != nil {
			return None, err
		}
	}
	return r, nil
}
