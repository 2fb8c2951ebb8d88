package interp

import "math"

// setEntry is one place of a Set's table: empty (no key, hash 0), deleted (no key, hash -1) or taken.
type setEntry struct {
	hash int64
	key  Value
}

// Set is a set or frozenset. Where an element lies in the table, and so the order of iteration, is CPython's:
// the same sizes, the same probing. A frozen one is not changed once its maker has given it out.
type Set struct {
	table  []setEntry // a power of two, at least setMinSize; nil while nothing was ever added
	fill   int        // taken and deleted places
	used   int        // elements
	finger int        // where pop looks next
	frozen bool
	hashed bool // hash is known
	hash   int64
}

const (
	setMinSize   = 8
	setRun       = 9 // places looked at behind the first one before jumping
	setShift     = 5 // bits of the hash that each jump brings in
	setEntrySize = 32
)

func (s *Set) Type() *Type {
	if s.frozen {
		return TypeFrozenSet
	}
	return TypeSet
}

func newSet() Value { return Value{&Set{}, 0} }

// setAddItem adds to a set that has just been made.
func setAddItem(t *Thread, set, v Value) error { return set.o.(*Set).add(t, v) }

// size is the number of places, counting those not allocated yet.
func (s *Set) size() int { return max(len(s.table), setMinSize) }

// setProbe walks the places where an element may be.
type setProbe struct {
	mask, base, off, run int
	perturb              uint64
}

func newProbe(hash int64, size int) setProbe {
	p := setProbe{mask: size - 1, base: int(hash) & (size - 1), perturb: uint64(hash)}
	p.setRun()
	return p
}

func (p *setProbe) setRun() {
	p.off, p.run = 0, 0
	if p.base+setRun <= p.mask {
		p.run = setRun
	}
}

func (p *setProbe) place() int { return p.base + p.off }

func (p *setProbe) next() {
	if p.off < p.run {
		p.off++
		return
	}
	p.perturb >>= setShift
	p.base = int(uint64(p.base)*5+1+p.perturb) & p.mask
	p.setRun()
}

// lookup finds an element, or else the place where it would be put: the last deleted one on the way, or the empty
// one at its end. Comparing may run code of the language, which may change the set: then it starts anew.
func (s *Set) lookup(t *Thread, key Value, hash int64) (place int, found bool, err error) {
	if s.table == nil {
		s.table = make([]setEntry, setMinSize)
	}
	if place, found, sure := s.lookupFast(key, hash); sure {
		return place, found, nil
	}
restart:
	deleted := -1
	for p := newProbe(hash, len(s.table)); ; p.next() {
		i := p.place()
		e := &s.table[i]
		if e.key.o == nil {
			if e.hash != 0 {
				deleted = i
				continue
			}
			if deleted >= 0 {
				i = deleted
			}
			return i, false, nil
		}
		if e.hash != hash {
			continue
		}
		if e.key == key {
			return i, true, nil
		}
		switch k := e.key.o.(type) {
		case *intTag:
			if key.IsInt() {
				continue
			}
		case *Str:
			if x, ok := key.o.(*Str); ok {
				if x.s == k.s {
					return i, true, nil
				}
				continue
			}
		}
		table, k := s.table, e.key
		eq, err := Equal(t, k, key)
		if err != nil {
			return 0, false, err
		}
		if len(s.table) != len(table) || &s.table[0] != &table[0] || s.table[i].key != k {
			if s.table == nil {
				s.table = make([]setEntry, setMinSize)
			}
			goto restart
		}
		if eq {
			return i, true, nil
		}
	}
}

// lookupFast is lookup of an int or str among its like. sure is false if it met anything else of that hash.
func (s *Set) lookupFast(key Value, hash int64) (place int, found, sure bool) {
	switch k := key.o.(type) {
	case *intTag:
		return s.lookupInt(key.n, hash)
	case *Str:
		return s.lookupStr(k, hash)
	}
	return 0, false, false
}

func (s *Set) lookupInt(n, hash int64) (place int, found, sure bool) {
	table := s.table
	mask := uint64(len(table) - 1)
	perturb, base := uint64(hash), uint64(hash)&mask
	deleted := -1
	for {
		end := base
		if base+setRun <= mask {
			end = base + setRun
		}
		for i := base; i <= end && i < uint64(len(table)); i++ {
			e := &table[i]
			if e.hash == hash && e.key.o != nil {
				if !e.key.IsInt() {
					return 0, false, false
				} else if e.key.n == n {
					return int(i), true, true
				}
			} else if e.hash == 0 && e.key.o == nil {
				if deleted >= 0 {
					return deleted, false, true
				}
				return int(i), false, true
			} else if e.hash == -1 {
				deleted = int(i)
			}
		}
		perturb >>= setShift
		base = (base*5 + 1 + perturb) & mask
	}
}

func (s *Set) lookupStr(str *Str, hash int64) (place int, found, sure bool) {
	table := s.table
	mask := uint64(len(table) - 1)
	perturb, base := uint64(hash), uint64(hash)&mask
	deleted := -1
	for {
		end := base
		if base+setRun <= mask {
			end = base + setRun
		}
		for i := base; i <= end && i < uint64(len(table)); i++ {
			e := &table[i]
			if e.hash == hash {
				if k, ok := e.key.o.(*Str); !ok {
					return 0, false, false
				} else if k == str || k.s == str.s {
					return int(i), true, true
				}
			} else if e.hash == 0 && e.key.o == nil {
				if deleted >= 0 {
					return deleted, false, true
				}
				return int(i), false, true
			} else if e.hash == -1 {
				deleted = int(i)
			}
		}
		perturb >>= setShift
		base = (base*5 + 1 + perturb) & mask
	}
}

// add adds an element. TypeError if it is unhashable.
func (s *Set) add(t *Thread, key Value) error {
	h, err := Hash(t, key)
	if err != nil {
		return err
	}
	return s.addHashed(t, key, h)
}

func (s *Set) addHashed(t *Thread, key Value, hash int64) error {
	i, found, err := s.lookup(t, key, hash)
	if err != nil || found {
		return err
	}
	deleted := s.table[i].hash == -1
	s.table[i] = setEntry{hash, key}
	s.used++
	if deleted {
		return nil
	}
	s.fill++
	if s.fill*5 < (len(s.table)-1)*3 {
		return nil
	}
	return s.resize(t, s.growth())
}

// growth is the size that a table full to three fifths asks for.
func (s *Set) growth() int {
	if s.used > 50000 {
		return s.used * 2
	}
	return s.used * 4
}

// resize makes room for more than minUsed places and drops deleted ones.
func (s *Set) resize(t *Thread, minUsed int) error {
	size := setMinSize
	for size <= minUsed {
		size <<= 1
	}
	if size == setMinSize && s.size() == setMinSize && s.fill == s.used {
		return nil
	}
	if err := t.alloc(size * setEntrySize); err != nil {
		return err
	}
	old := s.table
	s.table = make([]setEntry, size)
	for i := range old {
		if e := &old[i]; e.key.o != nil {
			s.insertClean(e.key, e.hash)
		}
	}
	s.fill = s.used
	return nil
}

// insertClean puts an element known to be absent into a table without deleted places; the caller counts it.
func (s *Set) insertClean(key Value, hash int64) {
	p := newProbe(hash, len(s.table))
	for s.table[p.place()].key.o != nil {
		p.next()
	}
	s.table[p.place()] = setEntry{hash, key}
}

// contains tells whether key is an element. A set is looked for as a frozenset of its elements.
func (s *Set) contains(t *Thread, key Value) (bool, error) {
	h, err := hashForSet(t, key)
	if err != nil {
		return false, err
	}
	return s.containsHashed(t, key, h)
}

func (s *Set) containsHashed(t *Thread, key Value, hash int64) (bool, error) {
	if s.used == 0 {
		return false, nil
	}
	_, found, err := s.lookup(t, key, hash)
	return found, err
}

func hashForSet(t *Thread, key Value) (int64, error) {
	h, err := Hash(t, key)
	if err != nil {
		if inner := setOf(key); inner != nil && !inner.frozen && isException(err, TypeTypeError) {
			return inner.hashElements(), nil
		}
	}
	return h, err
}

// discard removes an element; it tells whether it was there.
func (s *Set) discard(t *Thread, key Value) (bool, error) {
	h, err := hashForSet(t, key)
	if err != nil {
		return false, err
	}
	return s.discardHashed(t, key, h)
}

func (s *Set) discardHashed(t *Thread, key Value, hash int64) (bool, error) {
	if s.used == 0 {
		return false, nil
	}
	i, found, err := s.lookup(t, key, hash)
	if err != nil || !found {
		return false, err
	}
	s.table[i] = setEntry{hash: -1}
	s.used--
	return true, nil
}

func (s *Set) clear() {
	s.table, s.fill, s.used = nil, 0, 0
}

// take gives s the elements of r, which must not be used afterwards.
func (s *Set) take(r *Set) {
	s.table, s.fill, s.used = r.table, r.fill, r.used
}

// pop removes an element; the set must not be empty.
func (s *Set) pop() Value {
	i := s.finger & (len(s.table) - 1)
	for s.table[i].key.o == nil {
		i = (i + 1) & (len(s.table) - 1)
	}
	key := s.table[i].key
	s.table[i] = setEntry{hash: -1}
	s.used--
	s.finger = i + 1
	return key
}

// next gives the place of the first element from i on, -1 at the end.
func (s *Set) next(i int) int {
	for ; i < len(s.table); i++ {
		if s.table[i].key.o != nil {
			return i
		}
	}
	return -1
}

// each calls f with every element and its hash, until f returns an error; errStop ends it without one. f may change the set.
func (s *Set) each(t *Thread, f func(key Value, hash int64) error) error {
	for i := s.next(0); i >= 0; i = s.next(i + 1) {
		e := s.table[i]
		if err := f(e.key, e.hash); err == errStop {
			return nil
		} else if err != nil {
			return err
		}
		if i&1023 == 1023 {
			if err := t.Poll(); err != nil {
				return err
			}
		}
	}
	return nil
}

func shuffleBits(h uint64) uint64 { return (h ^ 89869747 ^ h<<16) * 3644798167 }

// hashElements is the hash of a frozenset of these elements, whatever their order.
func (s *Set) hashElements() int64 {
	if s.hashed {
		return s.hash
	}
	var h uint64
	for i := range s.table {
		if e := &s.table[i]; e.key.o != nil {
			h ^= shuffleBits(uint64(e.hash))
		}
	}
	h ^= (uint64(s.used) + 1) * 1927868237
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == 1<<64-1 {
		h = 590923713
	}
	if s.frozen {
		s.hash, s.hashed = int64(h), true
	}
	return int64(h)
}

// frozenSetOf makes the frozenset of constants, which interpreters may share. It is made twice, the second time in the
// order of the first: so does CPython's compiler, and the order shows when a set display is printed.
func frozenSetOf(items []Value) Value {
	// Constants hash and compare without code of the language: any thread will do.
	t := &Thread{in: &Interpreter{recursionLimit: maxNative, process: &Process{opt: ProcessOptions{MemoryLimit: math.MaxInt64}}}}
	first, s := &Set{}, &Set{frozen: true}
	for _, v := range items {
		if err := first.add(t, v); err != nil {
			panic("interp: constant cannot be hashed: " + err.Error())
		}
	}
	for i := first.next(0); i >= 0; i = first.next(i + 1) {
		if err := s.addHashed(t, first.table[i].key, first.table[i].hash); err != nil {
			panic("interp: constant cannot be hashed: " + err.Error())
		}
	}
	s.hashElements()
	return Obj(s)
}
