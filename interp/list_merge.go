package interp

// saveTmp copies n keys from lo into the scratch space.
func (s *sorter[K]) saveTmp(lo, n int) {
	s.tmp = append(s.tmp[:0], s.keys[lo:lo+n]...)
}

// move copies n keys within the array.
func (s *sorter[K]) move(dst, src, n int) {
	copy(s.keys[dst:dst+n], s.keys[src:src+n])
}

// restore copies n keys from the scratch space.
func (s *sorter[K]) restore(dst, tmp, n int) {
	copy(s.keys[dst:dst+n], s.tmp[tmp:tmp+n])
}

// mergeLow merges neighbouring runs, the first being the shorter: it waits in the scratch space, and the result
// grows from the left. Whatever happens, the scratch goes back.
func (s *sorter[K]) mergeLow(a, na, b, nb int) (err error) {
	s.saveTmp(a, na)
	dest := a
	a = 0 // from here on in the scratch space
	defer func() { s.restore(dest, a, na) }()

	fromA := func(n int) {
		s.restore(dest, a, n)
		dest, a, na = dest+n, a+n, na-n
	}
	fromB := func(n int) {
		s.move(dest, b, n)
		dest, b, nb = dest+n, b+n, nb-n
	}
	fromB(1)
	gallop := s.gallop
	var k int
	for na > 1 && nb > 0 {
		countA, countB := 0, 0
		for countA < gallop && countB < gallop {
			lt, err := s.less(s.keys[b], s.tmp[a])
			if err != nil {
				return err
			}
			if lt {
				fromB(1)
				countA, countB = 0, countB+1
				if nb == 0 {
					return nil
				}
			} else {
				fromA(1)
				countA, countB = countA+1, 0
				if na == 1 {
					fromB(nb)
					return nil
				}
			}
		}
		gallop++
		for first := true; first || countA >= minGallop || countB >= minGallop; first = false {
			if gallop > 1 {
				gallop--
			}
			s.gallop = gallop
			if k, err = s.gallopRight(s.keys[b], s.tmp[a:a+na], 0); err != nil {
				return err
			}
			countA = k
			fromA(k)
			if na <= 1 {
				break
			}
			fromB(1)
			if nb == 0 {
				return nil
			}
			if k, err = s.gallopLeft(s.tmp[a], s.keys[b:b+nb], 0); err != nil {
				return err
			}
			countB = k
			fromB(k)
			if nb == 0 {
				return nil
			}
			fromA(1)
			if na == 1 {
				break
			}
		}
		if na <= 1 {
			break
		}
		gallop++
		s.gallop = gallop
	}
	if na == 1 { // the last of a goes behind all of b
		fromB(nb)
	}
	return nil
}

// mergeHigh is mergeLow from the other end: the second run is the shorter.
func (s *sorter[K]) mergeHigh(a, na, b, nb int) (err error) {
	s.saveTmp(b, nb)
	dest := b + nb // the result grows to the left from here
	defer func() { s.restore(dest-nb, 0, nb) }()

	fromA := func(n int) {
		s.move(dest-n, a+na-n, n)
		dest, na = dest-n, na-n
	}
	fromB := func(n int) {
		s.restore(dest-n, nb-n, n)
		dest, nb = dest-n, nb-n
	}
	fromA(1)
	gallop := s.gallop
	var k int
	for nb > 1 && na > 0 {
		countA, countB := 0, 0
		for countA < gallop && countB < gallop {
			lt, err := s.less(s.tmp[nb-1], s.keys[a+na-1])
			if err != nil {
				return err
			}
			if lt {
				fromA(1)
				countA, countB = countA+1, 0
				if na == 0 {
					return nil
				}
			} else {
				fromB(1)
				countA, countB = 0, countB+1
				if nb == 1 {
					fromA(na)
					return nil
				}
			}
		}
		gallop++
		for first := true; first || countA >= minGallop || countB >= minGallop; first = false {
			if gallop > 1 {
				gallop--
			}
			s.gallop = gallop
			if k, err = s.gallopRight(s.tmp[nb-1], s.keys[a:a+na], na-1); err != nil {
				return err
			}
			countA = na - k
			fromA(na - k)
			if na == 0 {
				return nil
			}
			fromB(1)
			if nb == 1 {
				break
			}
			if k, err = s.gallopLeft(s.keys[a+na-1], s.tmp[:nb], nb-1); err != nil {
				return err
			}
			countB = nb - k
			fromB(nb - k)
			if nb <= 1 {
				break
			}
			fromA(1)
			if na == 0 {
				return nil
			}
		}
		if nb <= 1 {
			break
		}
		gallop++
		s.gallop = gallop
	}
	if nb == 1 { // the first of b goes before all of a
		fromA(na)
	}
	return nil
}
