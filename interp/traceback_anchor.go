package interp

import (
	"strings"

	"terrarium/lang"
)

// findAnchors looks in the text of an instruction, which is an expression or part of a statement, for what carets
// should mark. nil: it is neither an operation, a subscript nor a call.
func findAnchors(segment []string) *anchors {
	// In parentheses, so that an expression may go over several lines.
	tree, err := lang.Parse("(\n"+strings.Join(segment, "\n")+"\n)\n", lang.ParseOptions{})
	if err != nil || len(tree.Body) != 1 {
		return nil
	}
	stmt, ok := tree.Body[0].(*lang.ExprStmt)
	if !ok || stmt.Assign != nil || stmt.Value != nil || stmt.Ann != nil {
		return nil
	}
	s := anchorScan{lines: tree.Lines, ok: true}
	for _, l := range segment {
		s.text = append(s.text, []rune(l))
	}
	switch x := stmt.X.(type) {
	case *lang.Bin:
		s.moveTo(int(x.X.GetSpan().End))
		s.find(func(r rune) bool { return !isSpaceChar(r) && r != ')' })
		if !s.ok {
			return nil
		}
		// The operator has one or two characters.
		end := s.col + 1
		rightLine, rightCol := s.locate(int(x.Y.GetSpan().Start))
		if l := s.text[s.line]; end < len(l) && (rightLine > s.line || end < rightCol) && !isSpaceChar(l[end]) && l[end] != '\\' && l[end] != '#' {
			end++
		}
		return &anchors{s.line, s.col, s.line, end}
	case *lang.Index:
		return s.brackets(int(x.X.GetSpan().End), int(x.End), '[')
	case *lang.Call:
		return s.brackets(int(x.Fn.GetSpan().End), int(x.End), '(')
	}
	return nil
}

// anchorScan walks over the characters of a segment; ok turns false at its end.
type anchorScan struct {
	lines     *lang.Lines
	text      [][]rune
	line, col int
	ok        bool
}

// locate turns an offset of the parsed source into line and column, in characters, of the segment.
func (s *anchorScan) locate(off int) (line, col int) {
	n, _ := s.lines.Position(off)
	return n - 2, s.lines.CharColumn(off)
}

func (s *anchorScan) moveTo(off int) {
	s.line, s.col = s.locate(off)
	s.valid()
}

// valid goes on to the next line that has a character here.
func (s *anchorScan) valid() {
	for s.line < len(s.text) && s.col >= len(s.text[s.line]) {
		s.line, s.col = s.line+1, 0
	}
	s.ok = s.ok && s.line < len(s.text)
}

// find goes on to the first character that is wanted, outside of comments and continuations.
func (s *anchorScan) find(wanted func(rune) bool) {
	for s.ok {
		switch r := s.text[s.line][s.col]; {
		case r == '\\' || r == '#':
			s.line, s.col = s.line+1, 0
		case wanted(r):
			return
		default:
			s.col++
		}
		s.valid()
	}
}

// brackets finds the opening bracket after an expression; the closing one is the last character.
func (s *anchorScan) brackets(after, end int, open rune) *anchors {
	s.moveTo(after)
	s.find(func(r rune) bool { return r == open })
	if !s.ok {
		return nil
	}
	line, col := s.locate(end)
	return &anchors{s.line, s.col, line, col}
}
