package lang

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Lines maps byte offsets of a source to lines and columns. It is immutable.
type Lines struct {
	src    string
	starts []int32 // offset of the first byte of each line
}

// NewLines makes the table of a source whose lines end in "\n".
func NewLines(src string) *Lines {
	starts := make([]int32, 1, 1+strings.Count(src, "\n"))
	for off := 0; ; {
		i := strings.IndexByte(src[off:], '\n')
		if i < 0 {
			return &Lines{src, starts}
		}
		off += i + 1
		starts = append(starts, int32(off))
	}
}

// Position gives the 1-based line and the 0-based column in UTF-8 bytes of a byte offset.
func (l *Lines) Position(off int) (line, col int) {
	off = min(max(off, 0), len(l.src))
	line = sort.Search(len(l.starts), func(i int) bool { return int(l.starts[i]) > off })
	return line, off - int(l.starts[line-1])
}

// CharColumn gives the 0-based column of a byte offset in characters.
func (l *Lines) CharColumn(off int) int {
	off = min(max(off, 0), len(l.src))
	_, col := l.Position(off)
	return utf8.RuneCountInString(l.src[off-col : off])
}

// Text is the 1-based line without its newline; "" if there is no such line.
func (l *Lines) Text(line int) string {
	if line < 1 || line > len(l.starts) {
		return ""
	}
	s := l.src[l.starts[line-1]:]
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return s
}

// Source is the whole text the table belongs to, as Parse read it: newlines are "\n", no byte order mark.
func (l *Lines) Source() string { return l.src }
