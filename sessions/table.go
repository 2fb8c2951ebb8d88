package sessions

import (
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
)

// A table is rows of cells under titles. Its last column may be folded to fit the width.
type table struct {
	columns []column
	rows    [][]cell
}

type column struct {
	title string
	right bool // numbers stand at the right edge
}

type cell struct {
	text string
	ink  Ink
}

func plainCell(s string) cell { return cell{text: s} }

func (t *table) add(cells ...cell) { t.rows = append(t.rows, cells) }

// gap is what stands between two columns.
const gap = "  "

// write draws the table; width 0 is unlimited.
func (t *table) write(w io.Writer, style Style, width int) {
	widths := make([]int, len(t.columns))
	head := make([]cell, len(t.columns))
	for i, c := range t.columns {
		head[i] = cell{c.title, Ink{Role: RoleHeading}}
		widths[i] = runewidth.StringWidth(c.title)
		for _, row := range t.rows {
			widths[i] = max(widths[i], runewidth.StringWidth(row[i].text))
		}
	}
	last := len(t.columns) - 1
	left := 0 // columns before the last
	for _, n := range widths[:last] {
		left += n + len(gap)
	}

	var b strings.Builder
	for _, row := range append([][]cell{head}, t.rows...) {
		for i, c := range row[:last] {
			pad := strings.Repeat(" ", widths[i]-runewidth.StringWidth(c.text))
			if t.columns[i].right {
				b.WriteString(pad + style(c.ink, c.text) + gap)
			} else {
				b.WriteString(style(c.ink, c.text) + pad + gap)
			}
		}
		room := 0
		if width > 0 {
			room = max(width-left-1, 16)
		}
		for i, line := range fold(row[last].text, room) {
			if i > 0 {
				b.WriteString(strings.Repeat(" ", left))
			}
			b.WriteString(style(row[last].ink, line))
			trimmed := strings.TrimRight(b.String(), " ")
			b.Reset()
			io.WriteString(w, trimmed+"\n")
		}
	}
}

// fold breaks text after commas so that no line is wider than room; room 0 is unlimited.
func fold(s string, room int) []string {
	if room == 0 || runewidth.StringWidth(s) <= room {
		return []string{s}
	}
	var lines []string
	line := ""
	for _, part := range strings.SplitAfter(s, ", ") {
		if line != "" && runewidth.StringWidth(strings.TrimRight(line+part, " ")) > room {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += part
	}
	return append(lines, line)
}
