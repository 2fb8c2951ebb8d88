package re

import (
	"strings"

	"terrarium/interp"
)

// matcher runs a program over a text by backtracking. What is to be tried later, and what is to be undone before that, lies
// on a stack of its own: Go's is not used, however long the text.
type matcher struct {
	t    *interp.Thread
	prog *program
	s    string
	end  int // the text ends here

	full    bool // a match must reach the end
	advance int  // a match must not end here; -1: it may

	stack     []frame
	marks     []int // where groups begin and end; valid up to lastMark
	lastMark  int   // the highest mark that is set, -1: none
	lastIndex int   // the last group that was closed, -1: none
	count     []int // of repeats
	lastPos   []int // where their last repetition began
	regs      []reg
	fuel      int // steps until interrupts are asked for
}

// reg is where a part that is matched by itself began.
type reg struct{ base, pos int }

// frame is something to be tried if matching fails: what the instruction at pc says. With a negative pc it is a change
// to be undone on the way there.
type frame struct {
	pc                  int32
	lastMark, lastIndex int32
	pos, a, b           int
}

const (
	undoMark  = -1 // marks[a] = b
	undoCount = -2 // count[a], lastPos[a] = b, pos

	frameSize = 40
	stepsPoll = 1 << 13
	bytesStep = 64 // bytes that are gone through in about the time of a step
	keepStack = 1 << 9
)

// prepare makes m ready for a text.
func (m *matcher) prepare(t *interp.Thread, prog *program, s string, end int) {
	m.t, m.prog, m.s, m.end = t, prog, s, end
	m.full, m.advance, m.fuel = false, -1, stepsPoll
	m.marks = resized(m.marks, 2*prog.groups)
	m.count = resized(m.count, prog.counters)
	m.lastPos = resized(m.lastPos, prog.counters)
	if cap(m.regs) < prog.regs {
		m.regs = make([]reg, prog.regs)
	}
	m.regs = m.regs[:prog.regs]
}

func resized(s []int, n int) []int {
	if cap(s) < n {
		return make([]int, n)
	}
	return s[:n]
}

// release lets go of the text and of a large stack.
func (m *matcher) release() {
	m.s, m.t, m.prog = "", nil, nil
	if cap(m.stack) > keepStack {
		m.stack = nil
	}
}

func (m *matcher) push(f frame) error {
	if len(m.stack) == cap(m.stack) {
		n := max(64, 2*len(m.stack))
		if err := m.t.Alloc(n * frameSize); err != nil {
			return err
		}
		m.stack = append(make([]frame, 0, n), m.stack...)
	}
	m.stack = append(m.stack, f)
	return nil
}

// choice pushes something to be tried later.
func (m *matcher) choice(pc, pos, a, b int) error {
	return m.push(frame{int32(pc), int32(m.lastMark), int32(m.lastIndex), pos, a, b})
}

// setCounter changes a repeat's counter, noting what it was.
func (m *matcher) setCounter(x, count, pos int) error {
	if len(m.stack) > 0 {
		if err := m.push(frame{pc: undoCount, pos: m.lastPos[x], a: x, b: m.count[x]}); err != nil {
			return err
		}
	}
	m.count[x], m.lastPos[x] = count, pos
	return nil
}

func (m *matcher) setMark(x, pos int) error {
	if x&1 == 1 {
		m.lastIndex = x/2 + 1
	}
	if x > m.lastMark {
		for i := m.lastMark + 1; i < x; i++ {
			m.marks[i] = -1
		}
		m.lastMark = x
	} else if len(m.stack) > 0 {
		if err := m.push(frame{pc: undoMark, a: x, b: m.marks[x]}); err != nil {
			return err
		}
	}
	m.marks[x] = pos
	return nil
}

// undo takes back the change of a frame with a negative pc.
func (m *matcher) undo(f *frame) {
	if f.pc == undoMark {
		m.marks[f.a] = f.b
	} else {
		m.count[f.a], m.lastPos[f.a] = f.b, f.pos
	}
}

// commit forgets what could be tried since the stack had base frames, but not what would have to be undone.
func (m *matcher) commit(base int) {
	n := base
	if base > 0 {
		for _, f := range m.stack[base:] {
			if f.pc < 0 {
				m.stack[n] = f
				n++
			}
		}
	}
	m.stack = m.stack[:n]
}

// abandon undoes everything since the stack had base frames.
func (m *matcher) abandon(base int) {
	for i := len(m.stack) - 1; i >= base; i-- {
		if f := &m.stack[i]; f.pc < 0 {
			m.undo(f)
		}
	}
	m.stack = m.stack[:base]
}

// group gives where group g (from 1) begins and ends, -1 if it did not match.
func (m *matcher) group(g int) (int, int) {
	if j := 2*g - 2; j+1 <= m.lastMark && m.marks[j] >= 0 && m.marks[j+1] >= 0 {
		return m.marks[j], m.marks[j+1]
	}
	return -1, -1
}

// poll is called when fuel is used up.
func (m *matcher) poll() error {
	m.fuel = stepsPoll
	return m.t.Poll()
}

// next gives where the character at p ends; p < m.end.
func (m *matcher) next(p int) int {
	p++
	if !m.prog.bytes {
		for p < m.end && m.s[p]&0xC0 == 0x80 {
			p++
		}
	}
	return p
}

// prev gives where the character before p begins; p > 0.
func (m *matcher) prev(p int) int {
	p--
	if !m.prog.bytes {
		for p > 0 && m.s[p]&0xC0 == 0x80 {
			p--
		}
	}
	return p
}

// back goes back n characters, -1 if there are not so many.
func (m *matcher) back(p, n int) int {
	if n > p {
		return -1
	}
	if m.prog.bytes {
		return p - n
	}
	for ; n > 0; n-- {
		if p == 0 {
			return -1
		}
		p = m.prev(p)
	}
	return p
}

// one gives where a character of the set at p ends, -1 if there is none.
func (m *matcher) one(set *charset, p int) int {
	if p >= m.end {
		return -1
	}
	c := m.s[p]
	if c < 128 || m.prog.bytes {
		if set.tab[c] {
			return p + 1
		}
		return -1
	}
	if set.mixed {
		r, w := interp.DecodeChar(m.s[p:m.end])
		if set.wide(r) {
			return p + w
		}
		return -1
	}
	if set.tab[c] {
		return m.next(p)
	}
	return -1
}

// many gives where up to n characters of the set from p on end, and how many there are. Without a limit they are not counted.
func (m *matcher) many(set *charset, p, n int) (int, int, error) {
	start := p
	if n != unlimited {
		k := 0
		for k < n {
			q := m.one(set, p)
			if q < 0 {
				break
			}
			p = q
			k++
			if k&0xFFFFF == 0 {
				if err := m.t.Poll(); err != nil {
					return p, k, err
				}
			}
		}
		m.fuel -= (p - start) / bytesStep
		return p, k, nil
	}
	for p < m.end {
		stop := min(m.end, p+1<<22) // so that a long text is no long time without a poll
		if set.skip >= 0 {
			if i := strings.IndexByte(m.s[p:stop], byte(set.skip)); i >= 0 {
				p += i
				break
			}
			p = stop
		} else {
			s := m.s[:stop]
			for p < len(s) && set.tab[s[p]] {
				p++
			}
			if p < stop {
				if !set.mixed || s[p] < 128 {
					break
				}
				r, w := interp.DecodeChar(m.s[p:m.end])
				if !set.wide(r) {
					break
				}
				p += w
				continue
			}
		}
		if err := m.t.Poll(); err != nil {
			return p, 0, err
		}
	}
	m.fuel -= (p - start) / bytesStep
	return p, 0, nil
}

// isAt tells whether p is such a place.
func (m *matcher) isAt(at atKind, p int) bool {
	switch at {
	case atBeginning, atStart:
		return p == 0
	case atLineStart:
		return p == 0 || m.s[p-1] == '\n'
	case atEnd:
		return p == m.end || p+1 == m.end && m.s[p] == '\n'
	case atLineEnd:
		return p == m.end || m.s[p] == '\n'
	case atStop:
		return p == m.end
	}
	if m.end == 0 {
		return false
	}
	unicode := at == atBoundary || at == atNotBoundary
	before := p > 0 && m.isWord(m.prev(p), unicode)
	here := p < m.end && m.isWord(p, unicode)
	return (before != here) == (at == atBoundary || at == atASCIIBoundary)
}

// isWord tells whether the character at p is one of words.
func (m *matcher) isWord(p int, unicode bool) bool {
	if c := m.s[p]; c < 128 {
		return asciiWord[c]
	}
	if !unicode {
		return false
	}
	r, _ := interp.DecodeChar(m.s[p:m.end])
	return catWord.has(r, true)
}

var asciiWord = func() (tab [128]bool) {
	for c := range tab {
		tab[c] = c == '_' || isDigit(rune(c)) || isLetter(rune(c))
	}
	return tab
}()

// sameText matches again what is between from and to, at p; it gives where that ends, -1 if it does not match.
func (m *matcher) sameText(fold foldKind, from, to, p int) int {
	if fold == foldNone {
		n := to - from
		if p+n > m.end || m.s[p:p+n] != m.s[from:to] {
			return -1
		}
		return p + n
	}
	for from < to {
		if p >= m.end {
			return -1
		}
		a, w := m.lowered(from, fold)
		b, v := m.lowered(p, fold)
		if a != b {
			return -1
		}
		from += w
		p += v
	}
	return p
}

// lowered gives the character at p in lower case, and its width.
func (m *matcher) lowered(p int, fold foldKind) (rune, int) {
	r, w := rune(m.s[p]), 1
	if r >= 128 && !m.prog.bytes {
		r, w = interp.DecodeChar(m.s[p:])
	}
	if r < 128 || fold == foldUnicode {
		r = interp.SimpleLower(r)
	}
	return r, w
}
