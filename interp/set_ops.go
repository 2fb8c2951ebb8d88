package interp

// The operations of sets on other sets and iterables, step by step as CPython does them: the order
// of the result depends on the steps.

// copySet makes a set or frozenset with the same elements.
func (s *Set) copySet(t *Thread, frozen bool) (*Set, error) {
	r := &Set{frozen: frozen}
	return r, r.merge(t, s)
}

// reserve makes room for n more elements at once.
func (s *Set) reserve(t *Thread, n int) error {
	if (s.fill+n)*5 >= (s.size()-1)*3 {
		return s.resize(t, (s.used+n)*2)
	}
	return nil
}

// merge adds the elements of o.
func (s *Set) merge(t *Thread, o *Set) error {
	if s == o || o.used == 0 {
		return nil
	}
	if err := s.reserve(t, o.used); err != nil {
		return err
	}
	if s.fill > 0 {
		return o.each(t, func(key Value, hash int64) error { return s.addHashed(t, key, hash) })
	}
	if s.size() == o.size() && o.fill == o.used {
		s.table = append([]setEntry(nil), o.table...)
	} else {
		if s.table == nil {
			s.table = make([]setEntry, setMinSize)
		}
		for i := range o.table {
			if e := &o.table[i]; e.key.o != nil {
				s.insertClean(e.key, e.hash)
			}
		}
	}
	s.fill, s.used = o.used, o.used
	return nil
}

// update adds the items of an iterable.
func (s *Set) update(t *Thread, v Value) error {
	if o := setOf(v); o != nil {
		return s.merge(t, o)
	}
	if d, ok := v.o.(*Dict); ok {
		if err := s.reserve(t, d.used); err != nil {
			return err
		}
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			if err := s.addHashed(t, d.ents[i].key, int64(d.ents[i].hash)); err != nil {
				return err
			}
		}
		return nil
	}
	return Iterate(t, v, func(x Value) error { return s.add(t, x) })
}

// intersection makes the set of what s and an iterable have in common.
func (s *Set) intersection(t *Thread, v Value) (*Set, error) {
	o := setOf(v)
	if o == s {
		return s.copySet(t, s.frozen)
	}
	r := &Set{frozen: s.frozen}
	if o != nil {
		if o.used > s.used {
			s, o = o, s
		}
		return r, o.each(t, func(key Value, hash int64) error {
			in, err := s.containsHashed(t, key, hash)
			if err != nil || !in {
				return err
			}
			return r.addHashed(t, key, hash)
		})
	}
	err := Iterate(t, v, func(key Value) error {
		h, err := Hash(t, key)
		if err != nil {
			return err
		}
		in, err := s.containsHashed(t, key, h)
		if err != nil || !in {
			return err
		}
		if err := r.addHashed(t, key, h); err != nil {
			return err
		}
		if r.used >= s.used {
			return errStop
		}
		return nil
	})
	return r, err
}

// difference makes the set of what is in s but not in an iterable.
func (s *Set) difference(t *Thread, v Value) (*Set, error) {
	var n int
	var has func(key Value, hash int64) (bool, error)
	if o := setOf(v); o != nil {
		n = o.used
		has = func(key Value, hash int64) (bool, error) { return o.containsHashed(t, key, hash) }
	} else if d, ok := v.o.(*Dict); ok {
		n = d.used
		has = func(key Value, hash int64) (bool, error) {
			i, err := d.find(t, key, uint64(hash))
			return i >= 0, err
		}
	}
	if has == nil || s.used>>2 > n {
		r, err := s.copySet(t, s.frozen)
		if err != nil {
			return nil, err
		}
		return r, r.differenceUpdate(t, v)
	}
	r := &Set{frozen: s.frozen}
	return r, s.each(t, func(key Value, hash int64) error {
		in, err := has(key, hash)
		if err != nil || in {
			return err
		}
		return r.addHashed(t, key, hash)
	})
}

// differenceUpdate removes the items of an iterable.
func (s *Set) differenceUpdate(t *Thread, v Value) error {
	o := setOf(v)
	if o == s {
		s.clear()
		return nil
	}
	var err error
	if o != nil {
		if o.used>>3 > s.used { // many more than there are: only the common ones matter
			if o, err = s.intersection(t, v); err != nil {
				return err
			}
		}
		err = o.each(t, func(key Value, hash int64) error {
			_, err := s.discardHashed(t, key, hash)
			return err
		})
	} else {
		err = Iterate(t, v, func(key Value) error {
			h, err := Hash(t, key)
			if err == nil {
				_, err = s.discardHashed(t, key, h)
			}
			return err
		})
	}
	if err != nil || s.fill-s.used <= (s.size()-1)/4 {
		return err
	}
	return s.resize(t, s.growth())
}

// symmetricUpdate adds the items of an iterable that are missing and removes those that are not.
func (s *Set) symmetricUpdate(t *Thread, v Value) error {
	o := setOf(v)
	if o == s {
		s.clear()
		return nil
	}
	toggle := func(key Value, hash int64) error {
		was, err := s.discardHashed(t, key, hash)
		if err != nil || was {
			return err
		}
		return s.addHashed(t, key, hash)
	}
	if d, ok := v.o.(*Dict); ok {
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			if err := toggle(d.ents[i].key, int64(d.ents[i].hash)); err != nil {
				return err
			}
		}
		return nil
	}
	if o == nil { // an item that comes twice counts once
		o = &Set{}
		if err := o.update(t, v); err != nil {
			return err
		}
	}
	return o.each(t, toggle)
}

// symmetricDifference makes the set of what is in one only.
func (s *Set) symmetricDifference(t *Thread, v Value) (*Set, error) {
	r := &Set{frozen: s.frozen}
	if err := r.update(t, v); err != nil {
		return nil, err
	}
	return r, r.symmetricUpdate(t, Obj(s))
}

// subset tells whether every element of s is in o.
func (s *Set) subset(t *Thread, o *Set) (bool, error) {
	if s.used > o.used {
		return false, nil
	}
	all := true
	err := s.each(t, func(key Value, hash int64) error {
		in, err := o.containsHashed(t, key, hash)
		if err == nil && !in {
			all, err = false, errStop
		}
		return err
	})
	return all, err
}
