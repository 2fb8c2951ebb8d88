package sessions

import (
	"regexp"
	"slices"
	"strings"

	udiff "github.com/aymanbagabas/go-udiff"
)

// matches reports whether output is what was expected, by doctest's conventions: <BLANKLINE> is a
// blank line, "..." any text except in a literal [...] or {...}, and the frames of a traceback
// may differ.
func matches(want, got string, f Flags) bool {
	want, got = comparable(want, f), comparable(got, f)
	if f.NoEllipsis {
		return want == got
	}
	return ellipsisMatch(want, got)
}

// comparable brings text into the form in which it is compared.
func comparable(s string, f Flags) string {
	s = blankLine.ReplaceAllString(s, "")
	if !f.Traceback {
		s = dropFrames(s)
	}
	if f.NormalizeWhitespace {
		s = strings.Join(strings.Fields(s), " ")
	}
	return strings.TrimRight(s, "\n")
}

var (
	blankLine       = regexp.MustCompile(`(?m)^<BLANKLINE>$`)
	tracebackHeader = regexp.MustCompile(`^(\[[A-Za-z_][A-Za-z0-9_-]*\] )?Traceback \((most recent call last|innermost last)\):$`)
)

// dropFrames removes the indented lines after each traceback header; after the label of :all too.
func dropFrames(s string) string {
	if !strings.Contains(s, "Traceback (") {
		return s
	}
	var b strings.Builder
	inside, label := false, ""
	for line := range strings.Lines(s) {
		if m := tracebackHeader.FindStringSubmatch(strings.TrimRight(line, "\n")); m != nil {
			inside, label = true, m[1]
		} else if rest, ok := strings.CutPrefix(line, label); inside && ok && (strings.HasPrefix(rest, " ") || strings.TrimSpace(rest) == "...") {
			continue
		} else {
			inside = false
		}
		b.WriteString(line)
	}
	return b.String()
}

// ellipsisMatch reports whether got is want with some text in place of each "...".
func ellipsisMatch(want, got string) bool {
	parts := ellipsisParts(want)
	if len(parts) == 1 {
		return want == got
	}
	first, last := parts[0], parts[len(parts)-1]
	if !strings.HasPrefix(got, first) {
		return false
	}
	got = got[len(first):]
	if !strings.HasSuffix(got, last) {
		return false
	}
	got = got[:len(got)-len(last)]
	for _, part := range parts[1 : len(parts)-1] {
		i := strings.Index(got, part)
		if i < 0 {
			return false
		}
		got = got[i+len(part):]
	}
	return true
}

// ellipsisParts splits text at each "..." that stands for any text. The one in [...] or {...} is
// how Python shows a container that holds itself, and is literal.
func ellipsisParts(want string) []string {
	var parts []string
	start := 0
	for i := 0; i+3 <= len(want); i++ {
		if want[i:i+3] != "..." {
			continue
		}
		if i > 0 && i+3 < len(want) && (want[i-1:i+4] == "[...]" || want[i-1:i+4] == "{...}") {
			i += 3
			continue
		}
		parts = append(parts, want[start:i])
		i += 2
		start = i + 1
	}
	return append(parts, want[start:])
}

// A diffLine is one line of a comparison.
type diffLine struct {
	op   byte // ' ', '-' expected only, '+' there only
	text string
}

// diffOutput compares two outputs line by line. A line that matches an expected one with an
// ellipsis is no difference.
func diffOutput(want, got string, f Flags) []diffLine {
	if !f.Traceback {
		want, got = dropFrames(want), dropFrames(got)
	}
	wantLines := slices.Collect(strings.Lines(endLine(want)))
	gotLines := slices.Collect(strings.Lines(endLine(got)))
	// The library compares bytes: put the expected line in place of each one that matches it.
	next := 0
	for i, g := range gotLines {
		for j := next; j < len(wantLines); j++ {
			if matches(wantLines[j], g, f) {
				gotLines[i], next = wantLines[j], j+1
				break
			}
		}
	}
	wantText, gotText := endLine(strings.Join(wantLines, "")), endLine(strings.Join(gotLines, ""))
	unified, err := udiff.ToUnified("", "", wantText, udiff.Lines(wantText, gotText), len(wantLines)+len(gotLines))
	if err != nil { // the edits are the library's own
		panic(err)
	}
	_, body, _ := strings.Cut(unified, "@@\n") // so much context makes one hunk
	var out []diffLine
	for line := range strings.Lines(body) {
		out = append(out, diffLine{line[0], strings.TrimRight(line[1:], "\r\n")})
	}
	return out
}

// endLine gives text a line end if it has none and is not empty.
func endLine(s string) string {
	if s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return s + "\n"
}
