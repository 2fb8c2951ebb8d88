package sessions

import (
	"bytes"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A Transcript is a session written down: a Markdown document whose pycon fences hold what is
// entered, after prompts, and what is expected to be printed, or a plain .pycon file that is all
// session.
//
//	>>> :new worker
//	>>> :switch worker
//	[worker] >>> 6 * 7
//	42
//
// In Markdown every heading of level 2 starts afresh.
type Transcript struct {
	File     string
	Sections []Section
	source   []byte
}

// A Section is the steps that one session runs.
type Section struct {
	Title string // of the heading; "" before the first, and in a plain file
	Steps []Step
}

// A Step is one entry and the output expected from it.
type Step struct {
	Line   int    // of the first line of the entry, from 1
	Label  string // what the prompt says of the current interpreter: "[worker] ", or "" for main
	Entry  string // without prompts, each line with its end
	Want   string // each line with its end
	Flags  Flags
	output span // where the expected output stands in the source
}

// span is a half-open range of bytes.
type span struct{ start, end int }

// Flags change how one step's output is compared. They are asked for as doctest's are, in a
// comment of the entry: "# doctest: +NORMALIZE_WHITESPACE".
type Flags struct {
	NoEllipsis          bool // "..." stands for itself
	NormalizeWhitespace bool // any white space is like any other
	Traceback           bool // the frames of a traceback are compared too
	Skip                bool // the step is not run
}

// A FormatError is a transcript that cannot be read.
type FormatError struct {
	File string
	Line int
	Msg  string
}

func (e *FormatError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg) }

// ParseTranscript reads a transcript: a plain one if the file's name ends in .pycon, Markdown
// otherwise. Its error is a *FormatError.
func ParseTranscript(file string, source []byte) (*Transcript, error) {
	t := &Transcript{File: file, source: source}
	p := transcriptParser{t: t, lines: newLineIndex(source)}
	if strings.EqualFold(filepath.Ext(file), ".pycon") {
		t.Sections = []Section{{}}
		return t, p.session(span{0, len(source)})
	}
	return t, p.markdown()
}

// Steps is how many steps the transcript has.
func (t *Transcript) Steps() int {
	n := 0
	for _, s := range t.Sections {
		n += len(s.Steps)
	}
	return n
}

type transcriptParser struct {
	t     *Transcript
	lines lineIndex
}

// markdown reads the fences of a document. Only its blocks are parsed: what stands inside a
// paragraph is of no interest here.
func (p *transcriptParser) markdown() error {
	source := p.t.source
	doc := parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(util.Prioritized(parser.NewCodeSpanParser(), 100)),
	).Parse(text.NewReader(source))
	p.t.Sections = []Section{{}}
	return ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			if n.Level == 2 {
				p.t.Sections = append(p.t.Sections, Section{Title: string(n.Lines().Value(source))})
			}
		case *ast.FencedCodeBlock:
			if string(n.Language(source)) == "pycon" {
				return ast.WalkSkipChildren, p.fence(n)
			}
		}
		return ast.WalkContinue, nil
	})
}

// fence reads one fenced block. Its lines are one range of the source, unless the fence is
// indented or quoted; then they cannot be rewritten in place and are refused.
func (p *transcriptParser) fence(n *ast.FencedCodeBlock) error {
	lines := n.Lines()
	if lines.Len() == 0 {
		return nil
	}
	for i := 1; i < lines.Len(); i++ {
		if lines.At(i).Start != lines.At(i-1).Stop {
			return p.errorf(lines.At(i).Start, "a pycon fence that is indented or quoted is not supported")
		}
	}
	return p.session(span{lines.At(0).Start, lines.At(lines.Len() - 1).Stop})
}

func (p *transcriptParser) errorf(offset int, format string, args ...any) error {
	return &FormatError{p.t.File, p.lines.line(offset), fmt.Sprintf(format, args...)}
}

// session reads the steps in a range of the source into the last section.
func (p *transcriptParser) session(r span) error {
	section := &p.t.Sections[len(p.t.Sections)-1]
	var step *Step
	entering := false // the line before was part of an entry
	offset := r.start
	for raw := range bytes.Lines(p.t.source[r.start:r.end]) {
		start := offset
		offset += len(raw)
		line := strings.TrimRight(string(raw), "\r\n")
		if label, text, ok := matchPrompt(linePrompt, line); ok {
			section.Steps = append(section.Steps, Step{
				Line:   p.lines.line(start),
				Label:  label,
				Entry:  text + "\n",
				output: span{offset, offset},
			})
			step = &section.Steps[len(section.Steps)-1]
			entering = true
			continue
		}
		if step == nil {
			if line == "" {
				continue
			}
			return p.errorf(start, "a session begins with a prompt, not with %q", line)
		}
		// With another label it is output: what :all prints of an interpreter, abbreviated.
		if label, text, ok := matchPrompt(lineContinuation, line); ok && entering && label == step.Label {
			step.Entry += text + "\n"
			step.output = span{offset, offset}
			continue
		}
		entering = false
		step.Want += line + "\n"
		if line != "" { // blank lines before a prompt or the end are no output
			step.output.end = offset
		}
	}
	return p.finish(section)
}

// finish trims and completes the steps of a section, once for each range.
func (p *transcriptParser) finish(section *Section) error {
	for i := range section.Steps {
		s := &section.Steps[i]
		if s.Want = strings.TrimRight(s.Want, "\n"); s.Want != "" {
			s.Want += "\n"
		}
		if err := s.directives(); err != nil {
			return &FormatError{p.t.File, s.Line, err.Error()}
		}
	}
	return nil
}

var (
	linePrompt       = regexp.MustCompile(`^(\[[A-Za-z_][A-Za-z0-9_-]*\] )?>>>(?: (.*))?$`)
	lineContinuation = regexp.MustCompile(`^(\[[A-Za-z_][A-Za-z0-9_-]*\] )?\.\.\.(?: (.*))?$`)
	directive        = regexp.MustCompile(`#\s*doctest:\s*([^\n]*)`)
)

func matchPrompt(re *regexp.Regexp, line string) (label, text string, ok bool) {
	m := re.FindStringSubmatch(line)
	if m == nil {
		return "", "", false
	}
	return m[1], m[2], true
}

// directives reads the flags in the comments of the entry.
func (s *Step) directives() error {
	for _, m := range directive.FindAllStringSubmatch(s.Entry, -1) {
		for _, word := range strings.FieldsFunc(m[1], func(r rune) bool { return r == ' ' || r == ',' }) {
			on := word[0] == '+'
			if !on && word[0] != '-' {
				return fmt.Errorf("a doctest directive begins with + or -: %q", word)
			}
			switch word[1:] {
			case "ELLIPSIS":
				s.Flags.NoEllipsis = !on
			case "NORMALIZE_WHITESPACE":
				s.Flags.NormalizeWhitespace = on
			case "TRACEBACK":
				s.Flags.Traceback = on
			case "SKIP":
				s.Flags.Skip = on
			default:
				return fmt.Errorf("unknown doctest directive %q", word)
			}
		}
	}
	return nil
}

// A lineIndex finds the line of an offset.
type lineIndex []int // offsets at which lines begin

func newLineIndex(source []byte) lineIndex {
	index := lineIndex{0}
	for i, b := range source {
		if b == '\n' {
			index = append(index, i+1)
		}
	}
	return index
}

// line returns the line of an offset, from 1.
func (x lineIndex) line(offset int) int {
	i, j := 0, len(x)
	for j-i > 1 {
		if m := (i + j) / 2; x[m] <= offset {
			i = m
		} else {
			j = m
		}
	}
	return i + 1
}
