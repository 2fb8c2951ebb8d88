package differ_test

import (
	"regexp"
	"strings"
	"time"
)

// shrinkTime bounds the work on one difference.
const shrinkTime = 25 * time.Second

// shrink gives the smallest program it finds for which keeps still holds: without statements, with what a compound
// statement holds in its place, and without parts of expressions.
func shrink(src string, keeps func(string) bool) string {
	end := time.Now().Add(shrinkTime)
	try := func(candidate string) bool {
		if candidate == src || len(candidate) >= len(src) && strings.Count(candidate, "\n") >= strings.Count(src, "\n") {
			return false
		}
		if time.Now().After(end) || !keeps(candidate) {
			return false
		}
		src = candidate
		return true
	}
	for {
		before := src
		shrinkLines(&src, try)
		if src != before {
			continue
		}
		shrinkTokens(&src, try)
		if src == before || time.Now().After(end) {
			return src
		}
	}
}

// shrinkLines leaves out runs of statements, with their suites, or puts what a compound statement holds in its place.
func shrinkLines(src *string, try func(string) bool) {
	for size := 64; size >= 1; size /= 2 {
		for i := 0; ; {
			lines := strings.SplitAfter(*src, "\n")
			if i >= len(lines) {
				break
			}
			to, n := i, 0
			for to < len(lines) && n < size && depth(lines[to]) == depth(lines[i]) {
				to = suiteEnd(lines, to)
				n++
			}
			before, after := strings.Join(lines[:i], ""), strings.Join(lines[to:], "")
			if (n == size || size == 1) && try(before+after) ||
				size == 1 && to > i+1 && (try(before+dedent(lines[i+1:to], depth(lines[i]))+after) || try(before+pass(lines[i], lines[i+1:to])+after)) ||
				size == 2 && n == 2 && try(before+dedent(lines[i+1:suiteEnd(lines, i)], depth(lines[i]))+after) ||
				size == 4 && n >= 3 && try(before+dedent(lines[i+1:suiteEnd(lines, i)], depth(lines[i]))+after) {
				continue
			}
			i++
		}
	}
}

func depth(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// suiteEnd is the number of the first line after i that is not deeper.
func suiteEnd(lines []string, i int) int {
	to := i + 1
	for to < len(lines) && (depth(lines[to]) > depth(lines[i]) && strings.TrimSpace(lines[to]) != "") {
		to++
	}
	return to
}

// dedent gives lines with the first one at depth to.
func dedent(lines []string, to int) string {
	if len(lines) == 0 {
		return ""
	}
	by := depth(lines[0]) - to
	var b strings.Builder
	for _, l := range lines {
		if depth(l) >= by {
			l = l[by:]
		}
		b.WriteString(l)
	}
	return b.String()
}

// pass is a compound statement with nothing in it.
func pass(head string, suite []string) string {
	if len(suite) == 0 {
		return head
	}
	return head + strings.Repeat(" ", depth(suite[0])) + "pass\n"
}

var token = regexp.MustCompile(`(?s)[fF]?[rR]?[bB]?[rR]?(?:"""(?:\\.|[^\\])*?"""|'''(?:\\.|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|[\pL_][\pL\pN_]*|[0-9][0-9a-zA-Z_.]*|\*\*=|//=|<<=|>>=|\*\*|//|<<|>>|[-+*/%&|^<>=!:]=|->|[ \t]+|\n|.`)

// shrinkTokens leaves out balanced runs of tokens, and puts something simple for them.
func shrinkTokens(src *string, try func(string) bool) {
	for i := 0; ; {
		tokens := token.FindAllString(*src, -1)
		if i >= len(tokens) {
			return
		}
		if strings.TrimSpace(tokens[i]) == "" || !shrinkFrom(tokens, i, try) {
			i++
		}
	}
}

func shrinkFrom(tokens []string, i int, try func(string) bool) bool {
	ends := balanced(tokens, i)
	head := strings.Join(tokens[:i], "")
	for k := len(ends) - 1; k >= 0; k-- {
		tail := strings.Join(tokens[ends[k]:], "")
		if try(head+tail) || ends[k] > i+1 && (try(head+"0"+tail) || try(head+"''"+tail)) {
			return true
		}
	}
	if s := tokens[i]; len(s) > 3 && strings.ContainsAny(s, `'"`) {
		for n := 1; n < len(s); n++ {
			if try(head + s[:n] + s[n+1:] + strings.Join(tokens[i+1:], "")) {
				return true
			}
		}
	} else if len(s) > 1 && s[0] >= '0' && s[0] <= '9' && try(head+s[:len(s)-1]+strings.Join(tokens[i+1:], "")) {
		return true
	}
	return false
}

// balanced lists where runs of tokens from i on may end: on the same line, or at the bracket that closes.
func balanced(tokens []string, i int) (ends []int) {
	open := 0
	for k := i; k < len(tokens) && k < i+60; k++ {
		switch tokens[k] {
		case "(", "[", "{":
			open++
		case ")", "]", "}":
			open--
		case "\n":
			if open == 0 {
				return ends
			}
		}
		if open < 0 {
			return ends
		}
		if open == 0 && strings.TrimSpace(tokens[k]) != "" {
			ends = append(ends, k+1)
		}
	}
	return ends
}
