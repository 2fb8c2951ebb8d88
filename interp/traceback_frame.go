package interp

import (
	"fmt"
	"sort"
	"strings"

	"golang.org/x/text/width"

	"terrarium/lang"
)

// repeatedFrames is how often the same line is shown before it is only counted.
const repeatedFrames = 3

// sources holds the source lines of files, while one exception is formatted.
type sources struct {
	t     *Thread
	files map[string][]string
}

// line gives a 1-based line without the whitespace at its end; "" if there is none.
func (s *sources) line(file string, n int) string { return trimSpaceRight(s.whole(file, n)) }

// whole is line with the space at its end.
func (s *sources) whole(file string, n int) string {
	lines, ok := s.files[file]
	if !ok {
		if cached, found := s.t.cachedLines(file); found {
			lines = cached
		} else if text, found := s.t.in.sourceText(file); found {
			lines = strings.Split(text, "\n")
		}
		if s.files == nil {
			s.files = map[string][]string{}
		}
		s.files[file] = lines
	}
	if n < 1 || n > len(lines) {
		return ""
	}
	return lines[n-1]
}

// stack shows the entries of a traceback, each with its source lines.
func (c *excCapture) stack(tb *Traceback) []string {
	entries := c.limit(tb)
	var out []string
	var last *Traceback
	count := 0
	flush := func() {
		if more := count - repeatedFrames; more > 0 {
			s := "s"
			if more == 1 {
				s = ""
			}
			out = append(out, fmt.Sprintf("  [Previous line repeated %d more time%s]\n", more, s))
		}
	}
	for _, tb := range entries {
		if last == nil || tb.rc.code.Filename != last.rc.code.Filename || tb.rc.code.Name != last.rc.code.Name || tb.position().line != last.position().line {
			flush()
			last, count = tb, 0
		}
		if count++; count <= repeatedFrames {
			out = append(out, c.src.entry(tb))
		}
	}
	flush()
	return out
}

// limit gives the entries to be shown.
func (c *excCapture) limit(tb *Traceback) []*Traceback {
	var all []*Traceback
	for ; tb != nil; tb = tb.next {
		all = append(all, tb)
	}
	if c.opt.tail != nil {
		// The slice all[len-tail:] of the language: a limit a little above the length counts from the end again.
		start := len(all) - *c.opt.tail
		if start < 0 {
			start = max(0, start+len(all))
		}
		return all[start:]
	}
	if c.opt.Limit == nil {
		return all
	}
	if n := *c.opt.Limit; n >= 0 {
		return all[:min(n, len(all))]
	} else {
		return all[max(0, len(all)+n):]
	}
}

// position is where in the source an entry is: lines from 1, columns in bytes from 0.
type position struct {
	line, endLine int
	col, endCol   int // -1: not known
}

func (tb *Traceback) position() position {
	c := tb.rc.code
	if pc := int(tb.pc); pc >= 0 && pc < len(c.Spans) {
		if s := c.Spans[pc]; s.End > s.Start {
			var p position
			p.line, p.col = c.Lines.Position(int(s.Start))
			p.endLine, p.endCol = c.Lines.Position(int(s.End))
			return p
		}
	}
	line := tb.lineno()
	return position{line, line, -1, -1}
}

// lineno is tb_lineno.
func (tb *Traceback) lineno() int {
	if tb.line != 0 {
		return int(tb.line)
	}
	return tb.rc.code.Line(int(tb.pc))
}

// entry shows one entry: its place, then its source with carets if they say more than the line does.
func (s *sources) entry(tb *Traceback) string {
	p := tb.position()
	var text strings.Builder
	for n := p.line; n <= p.endLine; n++ {
		text.WriteString(s.line(tb.rc.code.Filename, n))
		text.WriteByte('\n')
	}
	return showEntry(tb.rc.code.Filename, tb.rc.code.Name, p, text.String())
}

// showEntry shows an entry whose source lines are given.
func showEntry(file, function string, p position, original string) string {
	head := fmt.Sprintf("  File \"%s\", line %d, in %s\n", file, p.line, function)
	dedented := dedent(original)
	if strings.TrimLeft(dedented, " \t\n\f\v\r") == "" {
		return head
	}
	if p.col < 0 {
		line, _, _ := strings.Cut(original, "\n")
		return head + "    " + trimSpaceLeft(line) + "\n"
	}
	m := newMarked(original, dedented, p)
	return head + indentLines(dedent(m.render()), "    ")
}

// dedent takes off the spaces and tabs that all lines with other text begin with; other lines become empty.
func dedent(s string) string {
	lines := strings.Split(s, "\n")
	margin, first := "", true
	for i, l := range lines {
		body := strings.TrimLeft(l, " \t")
		if body == "" {
			lines[i] = ""
			continue
		}
		indent := l[:len(l)-len(body)]
		if first {
			margin, first = indent, false
			continue
		}
		n := 0
		for n < len(margin) && n < len(indent) && margin[n] == indent[n] {
			n++
		}
		margin = margin[:n]
	}
	for i, l := range lines {
		lines[i] = strings.TrimPrefix(l, margin)
	}
	return strings.Join(lines, "\n")
}

// marked is the source of an entry, with what the carets are to show. Columns count characters.
type marked struct {
	lines      [][]rune
	start, end int // of the instruction: in the first line, in the last
	carets     bool
	anchors    *anchors
}

// anchors are the part of an expression that carets mark while the rest gets tildes: the
// operator, the brackets of a subscript, the parentheses of a call.
type anchors struct {
	leftLine, leftCol, rightLine, rightCol int
}

func newMarked(original, dedented string, p position) *marked {
	m := &marked{}
	for _, l := range strings.Split(strings.TrimSuffix(dedented, "\n"), "\n") {
		m.lines = append(m.lines, []rune(l))
	}
	old := strings.Split(original, "\n")
	first, last := old[0], old[min(p.endLine-p.line, len(old)-1)]
	shift := countChars(first) - len(m.lines[0])
	m.start = min(max(0, charColumn(first, p.col)-shift), len(m.lines[0]))
	tail := m.lines[len(m.lines)-1]
	m.end = min(max(0, charColumn(last, p.endCol)-shift), len(tail))

	segment := m.segment()
	m.anchors = findAnchors(segment)
	m.carets = m.wantsCarets()
	return m
}

// charColumn turns a column in bytes into one in characters.
func charColumn(line string, col int) int {
	return countChars(line[:min(col, len(line))])
}

// segment is the text of the instruction.
func (m *marked) segment() []string {
	var out []string
	for i, l := range m.lines {
		if i == len(m.lines)-1 {
			l = l[:m.end]
		}
		if i == 0 {
			l = l[min(m.start, len(l)):]
		}
		out = append(out, string(l))
	}
	return out
}

// wantsCarets: not for `return f(…)` and `x = f(…)` that fill their lines, nor for a whole line without anchors.
func (m *marked) wantsCarets() bool {
	var text []string
	for _, l := range m.lines {
		text = append(text, string(l))
	}
	source := strings.Join(text, "\n")
	if tree, err := lang.Parse(source+"\n", lang.ParseOptions{}); err == nil {
		if len(tree.Body) == 0 {
			return false
		}
		var call *lang.Call
		switch s := tree.Body[0].(type) {
		case *lang.Return:
			if s.X != nil {
				if x, ok := s.X.Expr.(*lang.Call); ok {
					if _, ok := x.Fn.(*lang.Name); ok {
						call = x
					}
				}
			}
		case *lang.ExprStmt:
			if _, ok := s.X.(*lang.Name); ok && len(s.Assign) == 1 {
				call, _ = s.Assign[0].(*lang.Call)
			}
		}
		if call != nil {
			line, col := tree.Lines.Position(int(call.Start))
			endLine, endCol := tree.Lines.Position(int(call.End))
			if line == 1 && endLine == len(m.lines) && col == m.start && endCol == m.end {
				return false
			}
		}
	}
	if m.anchors != nil {
		return true
	}
	tail := m.lines[len(m.lines)-1]
	return trimSpaceLeft(string(m.lines[0][:m.start])) != "" || trimSpaceRight(string(tail[m.end:])) != ""
}

// significant lists the lines that are shown: the first, the last, and those around the anchors.
func (m *marked) significant() []int {
	set := map[int]bool{0: true, len(m.lines) - 1: true}
	if a := m.anchors; a != nil {
		for d := -1; d <= 1; d++ {
			set[a.leftLine+d] = true
			set[a.rightLine+d] = true
		}
	}
	delete(set, -1)
	delete(set, len(m.lines))
	var out []int
	for n := range set {
		out = append(out, n)
	}
	sort.Ints(out)
	return out
}

func (m *marked) render() string {
	var b strings.Builder
	lines := m.significant()
	for i, n := range lines {
		if i > 0 {
			switch d := n - lines[i-1]; {
			case d == 2:
				m.renderLine(&b, n-1)
			case d > 2:
				fmt.Fprintf(&b, "...<%d lines>...\n", d-1)
			}
		}
		m.renderLine(&b, n)
	}
	return b.String()
}

// renderLine writes a line and its carets.
func (m *marked) renderLine(b *strings.Builder, n int) {
	line := m.lines[n]
	b.WriteString(string(line))
	b.WriteByte('\n')
	if !m.carets {
		return
	}
	spaces := 0
	for spaces < len(line) && isSpaceChar(line[spaces]) {
		spaces++
	}
	count := displayWidth(line, len(line))
	if n == len(m.lines)-1 {
		count = displayWidth(line, m.end)
	}
	start := displayWidth(m.lines[0], m.start)
	var leftCol, rightCol int
	a := m.anchors
	if a != nil {
		leftCol = displayWidth(m.lines[a.leftLine], a.leftCol+m.offset(a.leftLine))
		rightCol = displayWidth(m.lines[a.rightLine], a.rightCol+m.offset(a.rightLine))
	}
	for col := range count {
		switch {
		case col < spaces || n == 0 && col < start:
			b.WriteByte(' ')
		case a == nil,
			(n > a.leftLine || n == a.leftLine && col >= leftCol) && (n < a.rightLine || n == a.rightLine && col < rightCol):
			b.WriteByte('^')
		default:
			b.WriteByte('~')
		}
	}
	b.WriteByte('\n')
}

// offset is where the segment begins in one of its lines.
func (m *marked) offset(line int) int {
	if line == 0 {
		return m.start
	}
	return 0
}

// displayWidth is the number of columns that the first n characters take in a terminal.
func displayWidth(line []rune, n int) int {
	n = min(n, len(line))
	w := n
	for _, r := range line[:n] {
		if r > 127 {
			if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
				w++
			}
		}
	}
	return w
}

// isSpaceChar is str.isspace for one character.
func isSpaceChar(r rune) bool { return flagsOf(r)&charSpace != 0 }
