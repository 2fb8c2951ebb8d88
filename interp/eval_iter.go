package interp

// nextPair takes the next pair of an iterator that yields pairs, without making the tuple. is is false for
// any other iterator; done says that it ended.
//
//go:noinline
func (t *Thread) nextPair(it Object, dst []Value) (done, is bool, err error) {
	switch o := it.(type) {
	case *Enumerate:
		x, err := Next(t, o.it)
		if err != nil || x.IsUnset() {
			return true, true, err
		}
		dst[0], dst[1] = o.n, x
		o.n = intAfter(o.n)
		return false, true, nil
	case *DictIter:
		if o.kind != viewItems {
			return false, false, nil
		}
		e, err := o.advance()
		if err != nil || e == nil {
			return true, true, err
		}
		dst[0], dst[1] = e.key, e.val
		return false, true, nil
	case *Zip:
		if len(o.its) != 2 || o.strict {
			return false, false, nil
		}
		for i, it := range o.its {
			x, err := Next(t, it)
			if err != nil || x.IsUnset() {
				return true, true, err
			}
			dst[i] = x
		}
		return false, true, nil
	}
	return false, false, nil
}
