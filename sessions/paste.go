package sessions

import (
	"regexp"
	"strings"
)

// A pastedLine is one line of pasted text, without the prompt it was copied with.
type pastedLine struct {
	text     string
	prompted bool // it was copied with a prompt
	start    bool // with the primary one: an entry begins here
}

func (l pastedLine) indented() bool {
	return strings.HasPrefix(l.text, " ") || strings.HasPrefix(l.text, "\t")
}

// clause reports whether the line goes on with a statement that was begun before it.
func (l pastedLine) clause() bool { return clauseStart.MatchString(l.text) }

var (
	clauseStart        = regexp.MustCompile(`^(elif|else|except|finally)\b`)
	primaryPrompt      = regexp.MustCompile(`^[ \t]*(?:\[([A-Za-z_][A-Za-z0-9_-]*)\] )?>>>(?: |$)`)
	continuationPrompt = regexp.MustCompile(`^[ \t]*(?:\[([A-Za-z_][A-Za-z0-9_-]*)\] )?\.\.\.(?: |$)`)
)

// splitPaste takes pasted text apart. If it was copied from a session, with prompts, only what
// follows a prompt was input; the rest is what was printed then, and is dropped. There is at least
// one line.
func splitPaste(s string) []pastedLine {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var all, input []pastedLine
	open := false // the line before was input
	for line := range strings.SplitSeq(s, "\n") {
		all = append(all, pastedLine{text: line})
		if text, ok := cutPrompt(line); ok {
			input = append(input, pastedLine{text, true, true})
			open = true
		} else if text := cutContinuation(line); open && text != line {
			input = append(input, pastedLine{text, true, false})
		} else {
			open = false
		}
	}
	if len(input) == 0 {
		return all
	}
	return input
}

// cutPrompt removes a primary prompt that was copied along with a line.
func cutPrompt(line string) (text string, found bool) {
	if m := primaryPrompt.FindString(line); m != "" {
		return line[len(m):], true
	}
	return line, false
}

// cutContinuation removes a continuation prompt that was copied along with a line.
func cutContinuation(line string) string {
	return line[len(continuationPrompt.FindString(line)):]
}
