package main

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// A screen is as much of a terminal as the line editor uses: it keeps every line, 80 columns wide.
type screen struct {
	rows     [][]rune
	row, col int
	pending  []byte // the beginning of a sequence
}

const screenWidth = 80

func (s *screen) write(p []byte) {
	p = append(s.pending, p...)
	s.pending = nil
	for len(p) > 0 {
		if p[0] == 0x1b {
			n := s.escape(p)
			if n == 0 {
				s.pending = append([]byte{}, p...)
				return
			}
			p = p[n:]
			continue
		}
		if !utf8.FullRune(p) {
			s.pending = append([]byte{}, p...)
			return
		}
		r, n := utf8.DecodeRune(p)
		p = p[n:]
		switch {
		case r == '\n':
			s.row++
		case r == '\r':
			s.col = 0
		case r == '\b':
			s.col = max(0, s.col-1)
		case r >= ' ':
			if s.col == screenWidth {
				s.row, s.col = s.row+1, 0
			}
			line := s.line()
			for len(*line) <= s.col {
				*line = append(*line, ' ')
			}
			(*line)[s.col] = r
			s.col++
		}
	}
}

// line is the one with the cursor.
func (s *screen) line() *[]rune {
	for len(s.rows) <= s.row {
		s.rows = append(s.rows, nil)
	}
	return &s.rows[s.row]
}

// escape obeys the sequence at the start of p and returns its length, 0 if it is not whole.
func (s *screen) escape(p []byte) int {
	if len(p) < 3 || p[1] != '[' {
		return 0
	}
	end := 2
	for end < len(p) && (p[end] < '@' || p[end] > '~') {
		end++
	}
	if end == len(p) {
		return 0
	}
	n, err := strconv.Atoi(string(p[2:end]))
	if err != nil {
		n = 1
	}
	line := s.line()
	switch p[end] {
	case 'A':
		s.row = max(0, s.row-n)
	case 'C':
		s.col = min(screenWidth, s.col+n)
	case 'K':
		*line = nil
	case 'J':
		*line = (*line)[:min(s.col, len(*line))]
		s.rows = s.rows[:s.row+1]
	}
	return end + 1
}

func (s *screen) text() []string {
	var lines []string
	for _, row := range s.rows {
		lines = append(lines, strings.TrimRight(string(row), " "))
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func TestScreen(t *testing.T) {
	var s screen
	for _, part := range []string{"ab\r\ncd\x1b", "[2K\ref\b", "g\x1b[A\rX\x1b[31m", "Y\x1b[0m\n\xe2\x8f", "\x8e"} {
		s.write([]byte(part))
	}
	if got := strings.Join(s.text(), "|"); got != "XY|eg⏎" {
		t.Errorf("got %q", got)
	}
}
