package interp

// contains is `item in v`, for the loop: the common classes first.
//
//go:noinline
func (t *Thread) contains(v, item *Value) (bool, error) {
	switch o := v.o.(type) {
	case *Set:
		if item.IsInt() && o.used > 0 {
			if _, found, sure := o.lookupInt(item.n, hashInt(item.n)); sure {
				return found, nil
			}
		}
	case *Dict:
		switch k := item.o.(type) {
		case *intTag:
			if i, odd := o.findInt(item.n, uint64(hashInt(item.n))); !odd {
				return i >= 0, nil
			}
		case *Str:
			if i, odd := o.findStr(k, k.hashed()); !odd {
				return i >= 0, nil
			}
		}
	}
	return Contains(t, *v, *item)
}

// getItem is *dst = v[key], for the loop: what the loop does not do itself, the common classes first.
//
//go:noinline
func (t *Thread) getItem(dst, v, key *Value) error {
	if key.IsInt() {
		i := key.n
		switch o := v.o.(type) {
		case *List:
			if i += int64(len(o.items)); uint64(i) < uint64(len(o.items)) {
				*dst = o.items[i]
				return nil
			}
		case *Tuple:
			if i += int64(len(o.items)); uint64(i) < uint64(len(o.items)) {
				*dst = o.items[i]
				return nil
			}
		case *Str:
			if o.isASCII() {
				if i < 0 {
					i += int64(len(o.s))
				}
				if uint64(i) < uint64(len(o.s)) {
					*dst = Value{&latin1Strs[o.s[i]], 0}
					return nil
				}
			}
		case *Dict:
			if i, _ := o.findInt(i, uint64(hashInt(i))); i >= 0 {
				*dst = o.ents[i].val
				return nil
			}
		}
	}
	r, err := GetItem(t, *v, *key)
	if err == nil {
		*dst = r
	}
	return err
}
