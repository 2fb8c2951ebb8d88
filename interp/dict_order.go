package interp

// The order of a Dict's keys, for native code that keeps things in order of use.

// First gives the key inserted first and its value; ok is false for an empty dict.
func (d *Dict) First() (key, val Value, ok bool) {
	i := d.next(0)
	if i < 0 {
		return Unset, Unset, false
	}
	return d.ents[i].key, d.ents[i].val, true
}

// RemoveFirst deletes the key inserted first, if there is one.
func (d *Dict) RemoveFirst() {
	if i := d.next(0); i >= 0 {
		d.removeAt(i)
	}
}

// GetToEnd looks a key up and makes it the one inserted last.
func (d *Dict) GetToEnd(t *Thread, key Value) (Value, bool, error) {
	h, err := Hash(t, key)
	if err != nil {
		return Unset, false, err
	}
	i, err := d.find(t, key, uint64(h))
	if err != nil || i < 0 {
		return Unset, false, err
	}
	e := d.ents[i]
	if i < len(d.ents)-1 {
		d.removeAt(i)
		d.insert(e.key, e.val, e.hash)
	}
	return e.val, true, nil
}

// strKeys tells whether all keys are strs.
func (d *Dict) strKeys() bool {
	for k := range d.All {
		if strOf(k) == nil {
			return false
		}
	}
	return true
}
