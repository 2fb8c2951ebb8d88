package interp

import "slices"

// entry is one key of a Dict. A deleted one has a key without an object.
type entry struct {
	hash     uint64
	key, val Value
}

// Dict is the one ordered hash table: namespaces and dict objects alike. Up to 8 entries it has no index.
type Dict struct {
	index []int32 // open addressing, linear; 0 empty, else entry number + 1
	ents  []entry
	used  int    // live entries
	ver   uint32 // changes whenever a key comes or goes, or entries move; never 0
	cow   bool   // index and ents belong to a shared, immutable Dict
}

const (
	dictSmall = 8
	entrySize = 56 // bytes of an entry
)

func (*Dict) Type() *Type { return TypeDict }

// NewDict makes an empty dict.
func NewDict() *Dict { return &Dict{ver: 1} }

// dict3 and dict8 hold their first entries in the same allocation.
type (
	dict3 struct {
		Dict
		in [3]entry
	}
	dict8 struct {
		Dict
		in [dictSmall]entry
	}
)

// newDictOf makes an empty dict with room for n keys.
func newDictOf(n int) *Dict {
	switch {
	case n == 0:
		return NewDict()
	case n <= 3:
		d := &dict3{Dict: Dict{ver: 1}}
		d.ents = d.in[:0]
		return &d.Dict
	case n <= dictSmall:
		d := &dict8{Dict: Dict{ver: 1}}
		d.ents = d.in[:0]
		return &d.Dict
	}
	return &Dict{ver: 1, ents: make([]entry, 0, n), index: make([]int32, indexSize(n))}
}

// indexSize is the size of the index of a dict with n keys, more than dictSmall, to which more will come.
func indexSize(n int) int {
	size := 16
	for size < 2*(n+1) {
		size *= 2
	}
	return size
}

// Len is the number of keys.
func (d *Dict) Len() int { return d.used }

// mix spreads a hash over the index.
func mix(h uint64) uint64 { return h * 0x9E3779B97F4A7C15 >> 20 }

// copyOnWrite makes a dict that shares base's entries until it is changed. base must never change.
func copyOnWrite(base *Dict) *Dict {
	return &Dict{index: base.index, ents: base.ents[:len(base.ents):len(base.ents)], used: base.used, ver: base.ver, cow: true}
}

// own is called before any change.
func (d *Dict) own() {
	if d.cow {
		d.cow = false
		d.index = append([]int32(nil), d.index...)
		d.ents = append([]entry(nil), d.ents...)
		d.bump()
	}
}

// getStr finds the entry of a str key; nil if there is none. It must not be written to
// unless own was called first.
func (d *Dict) getStr(s *Str) *entry {
	h := s.hash
	if h == 0 {
		h = s.hashed()
	}
	if len(d.index) == 0 {
		for i := range d.ents {
			if e := &d.ents[i]; e.hash == h {
				if k, ok := e.key.o.(*Str); ok && (k == s || k.s == s.s) {
					return e
				}
			}
		}
		return nil
	}
	mask := uint64(len(d.index) - 1)
	for p := mix(h) & mask; ; p = (p + 1) & mask {
		i := d.index[p]
		if i == 0 {
			return nil
		}
		if e := &d.ents[i-1]; e.hash == h {
			if k, ok := e.key.o.(*Str); ok && (k == s || k.s == s.s) {
				return e
			}
		}
	}
}

// find looks a key up. Comparing may run code of the language, which may change the dict: then it starts anew.
func (d *Dict) find(t *Thread, key Value, h uint64) (int, error) {
	switch k := key.o.(type) {
	case *Str:
		if e, odd := d.findStr(k, h); e >= 0 || !odd {
			return e, nil
		}
	case *intTag:
		if e, odd := d.findInt(key.n, h); e >= 0 || !odd {
			return e, nil
		}
	}
restart:
	if len(d.index) == 0 {
		for i := 0; i < len(d.ents); i++ {
			e := &d.ents[i]
			if e.hash != h || e.key.o == nil {
				continue
			}
			ver := d.ver
			eq, err := sameKey(t, e.key, key)
			if err != nil {
				return -1, err
			}
			if d.ver != ver {
				goto restart
			}
			if eq {
				return i, nil
			}
		}
		return -1, nil
	}
	mask := uint64(len(d.index) - 1)
	for p := mix(h) & mask; ; p = (p + 1) & mask {
		i := d.index[p]
		if i == 0 {
			return -1, nil
		}
		e := &d.ents[i-1]
		if e.hash != h || e.key.o == nil {
			continue
		}
		ver := d.ver
		eq, err := sameKey(t, e.key, key)
		if err != nil {
			return -1, err
		}
		if d.ver != ver {
			goto restart
		}
		if eq {
			return int(i - 1), nil
		}
	}
}

// findStr looks for a str among the str keys. odd tells that on a miss other keys have the same hash, so that
// one of them may be equal: an instance of a subclass.
func (d *Dict) findStr(s *Str, h uint64) (i int, odd bool) {
	if len(d.index) == 0 {
		for i := range d.ents {
			if e := &d.ents[i]; e.hash == h {
				if k, ok := e.key.o.(*Str); !ok {
					odd = true
				} else if k == s || k.s == s.s {
					return i, false
				}
			}
		}
		return -1, odd
	}
	mask := uint64(len(d.index) - 1)
	for p := mix(h) & mask; ; p = (p + 1) & mask {
		i := d.index[p]
		if i == 0 {
			return -1, odd
		}
		if e := &d.ents[i-1]; e.hash == h {
			if k, ok := e.key.o.(*Str); !ok {
				odd = true
			} else if k == s || k.s == s.s {
				return int(i - 1), false
			}
		}
	}
}

// findInt is findStr for int keys.
func (d *Dict) findInt(n int64, h uint64) (i int, odd bool) {
	if len(d.index) == 0 {
		for i := range d.ents {
			if e := &d.ents[i]; e.hash == h {
				if !e.key.IsInt() {
					odd = true
				} else if e.key.n == n {
					return i, false
				}
			}
		}
		return -1, odd
	}
	mask := uint64(len(d.index) - 1)
	for p := mix(h) & mask; ; p = (p + 1) & mask {
		i := d.index[p]
		if i == 0 {
			return -1, odd
		}
		if e := &d.ents[i-1]; e.hash == h {
			if !e.key.IsInt() {
				odd = true
			} else if e.key.n == n {
				return int(i - 1), false
			}
		}
	}
}

// insert adds a key known to be absent.
func (d *Dict) insert(key, val Value, h uint64) {
	d.own()
	d.bump()
	n := len(d.ents)
	if n == cap(d.ents) || len(d.index) > 0 && n*3 >= len(d.index)*2-2 || len(d.index) == 0 && n == dictSmall {
		d.makeRoom()
		n = len(d.ents)
	}
	d.ents = append(d.ents, entry{h, key, val})
	d.used++
	if len(d.index) == 0 {
		return
	}
	mask := uint64(len(d.index) - 1)
	p := mix(h) & mask
	for d.index[p] != 0 {
		p = (p + 1) & mask
	}
	d.index[p] = int32(n + 1)
}

// makeRoom drops deleted entries, and takes more space unless they were many, so that another entry fits.
func (d *Dict) makeRoom() {
	if len(d.index) == 0 && len(d.ents) < dictSmall {
		room := dictSmall
		if len(d.ents) == 0 {
			room = 3
		}
		d.ents = append(make([]entry, 0, room), d.ents...)
		return
	}
	n := d.used
	dead := len(d.ents) - n
	size := len(d.index) // 0: no index
	if dead == 0 || dead < len(d.ents)/4 || cap(d.ents) > 4*(n+dictSmall) {
		size = 0
		if n >= dictSmall {
			size = indexSize(n)
		}
		room := dictSmall
		if size > 0 {
			room = size * 2 / 3
		}
		live := make([]entry, 0, room)
		for _, e := range d.ents {
			if e.key.o != nil {
				live = append(live, e)
			}
		}
		d.ents = live
	} else {
		d.ents = slices.DeleteFunc(d.ents, func(e entry) bool { return e.key.o == nil })
		if n < dictSmall {
			size = 0
		}
	}
	if dead > 0 {
		d.bump()
	}
	d.reindex(size)
}

// reindex makes an index of size places; 0: none.
func (d *Dict) reindex(size int) {
	if size == 0 {
		d.index = nil
		return
	}
	if size == len(d.index) {
		clear(d.index)
	} else {
		d.index = make([]int32, size)
	}
	mask := uint64(size - 1)
	for i := range d.ents {
		p := mix(d.ents[i].hash) & mask
		for d.index[p] != 0 {
			p = (p + 1) & mask
		}
		d.index[p] = int32(i + 1)
	}
}

// removeAt deletes entry i. Later entries keep their numbers until the next rebuild.
func (d *Dict) removeAt(i int) Value {
	d.own()
	d.unindex(i)
	e := &d.ents[i]
	v := e.val
	e.key, e.val = Value{}, Value{}
	d.used--
	d.bump()
	// A deleted first entry says how many deleted ones there are before the first that may be live, so
	// that removing from the front over and over takes constant time.
	first := &d.ents[0]
	if first.key.o == nil && (i == 0 || int(first.key.n) == i) {
		for i++; i < len(d.ents) && d.ents[i].key.o == nil; i++ {
		}
		first.key.n = int64(i)
	}
	return v
}

// unindex takes entry i out of the index, and closes the gap in its chain.
func (d *Dict) unindex(i int) {
	if len(d.index) == 0 {
		return
	}
	mask := uint64(len(d.index) - 1)
	p := mix(d.ents[i].hash) & mask
	for d.index[p] != int32(i+1) {
		p = (p + 1) & mask
	}
	for q := (p + 1) & mask; d.index[q] != 0; q = (q + 1) & mask {
		if home := mix(d.ents[d.index[q]-1].hash) & mask; (q-home)&mask >= (q-p)&mask {
			d.index[p] = d.index[q]
			p = q
		}
	}
	d.index[p] = 0
}

// removeLast deletes the entry inserted last; there must be one. Repeated calls take constant time each.
func (d *Dict) removeLast() (key, val Value) {
	d.own()
	i := len(d.ents) - 1
	for d.ents[i].key.o == nil {
		i--
	}
	d.unindex(i)
	key, val = d.ents[i].key, d.ents[i].val
	if d.used--; d.used == 0 {
		i = 0
	}
	clear(d.ents[i:])
	d.ents = d.ents[:i]
	d.bump()
	return key, val
}

// bump marks that keys changed.
func (d *Dict) bump() {
	d.ver++
	if d.ver == 0 {
		d.ver = 1
	}
}

// GetStr looks up a str key.
func (d *Dict) GetStr(s *Str) (Value, bool) {
	if e := d.getStr(s); e != nil {
		return e.val, true
	}
	return Unset, false
}

// SetStr stores under a str key.
func (d *Dict) SetStr(s *Str, v Value) {
	if e := d.getStr(s); e != nil {
		if d.cow {
			d.own()
			e = d.getStr(s)
		}
		e.val = v
		return
	}
	d.insert(Value{s, 0}, v, s.hashed())
}

// DelStr deletes a str key; it tells whether it was there.
func (d *Dict) DelStr(s *Str) bool {
	i, _ := d.findStr(s, s.hashed())
	if i >= 0 {
		d.removeAt(i)
	}
	return i >= 0
}

// Get looks a key up. TypeError if it cannot be hashed; whatever comparing raises.
func (d *Dict) Get(t *Thread, key Value) (Value, bool, error) {
	h, err := Hash(t, key)
	if err != nil {
		return Unset, false, err
	}
	i, err := d.find(t, key, uint64(h))
	if err != nil || i < 0 {
		return Unset, false, err
	}
	return d.ents[i].val, true, nil
}

// Set stores val under key.
func (d *Dict) Set(t *Thread, key, val Value) error {
	h, err := Hash(t, key)
	if err != nil {
		return err
	}
	i, err := d.find(t, key, uint64(h))
	if err != nil {
		return err
	}
	if i >= 0 {
		d.own()
		d.ents[i].val = val
		return nil
	}
	return d.add(t, key, val, uint64(h))
}

// add is insert, with MemoryError when there is no room.
func (d *Dict) add(t *Thread, key, val Value, h uint64) error {
	if err := t.grow(len(d.ents), cap(d.ents), entrySize); err != nil {
		return err
	}
	d.insert(key, val, h)
	return nil
}

// Delete removes a key and gives its value.
func (d *Dict) Delete(t *Thread, key Value) (Value, bool, error) {
	h, err := Hash(t, key)
	if err != nil {
		return Unset, false, err
	}
	i, err := d.find(t, key, uint64(h))
	if err != nil || i < 0 {
		return Unset, false, err
	}
	return d.removeAt(i), true, nil
}

// Clear removes every key.
func (d *Dict) Clear() {
	*d = Dict{ver: d.ver}
	d.bump()
}

// Copy makes a dict with the same entries.
func (d *Dict) Copy() *Dict {
	c := &Dict{ver: 1, used: d.used}
	if d.used == len(d.ents) {
		c.ents = append([]entry(nil), d.ents...)
		c.index = append([]int32(nil), d.index...)
		return c
	}
	c.ents = make([]entry, 0, d.used)
	for _, e := range d.ents {
		if e.key.o != nil {
			c.ents = append(c.ents, e)
		}
	}
	if d.used > dictSmall {
		c.reindex(len(d.index))
	}
	return c
}

// All yields the entries in order of insertion. The dict must not be changed meanwhile.
func (d *Dict) All(yield func(key, val Value) bool) {
	for _, e := range d.ents {
		if e.key.o != nil && !yield(e.key, e.val) {
			return
		}
	}
}

// next gives the number of the first live entry from i on, -1 at the end.
func (d *Dict) next(i int) int {
	if i == 0 && len(d.ents) > 0 && d.ents[0].key.o == nil {
		i = int(d.ents[0].key.n)
	}
	for ; i < len(d.ents); i++ {
		if d.ents[i].key.o != nil {
			return i
		}
	}
	return -1
}
