package sessions

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"terrarium/interp"
)

// A comparison runs one script several times, each time with another module in the place of the one that the script
// names.
type comparison struct {
	name   string   // the module in the script
	kinds  []string // the modules in its place
	steps  []Step
	output [][]string // by kind and step
}

// compare runs the script in a session of its own for each of the kinds.
func (s *Session) compare(ctx context.Context, file string, kinds []string) (*comparison, error) {
	text, err := s.readFile(file)
	if err != nil {
		return nil, err
	}
	c := &comparison{kinds: kinds}
	for _, kind := range kinds {
		switch {
		case !word(kind).MatchString(text):
		case c.name != "":
			return nil, fmt.Errorf("%s names both %s and %s: which is the one to be replaced?", file, c.name, kind)
		default:
			c.name = kind
		}
	}
	if c.name == "" {
		return nil, fmt.Errorf("%s names none of the modules to compare: %s", file, strings.Join(kinds, ", "))
	}
	if c.steps, err = s.scriptSteps(ctx, file, text); err != nil {
		return nil, err
	}
	for _, kind := range kinds {
		out, err := s.runKind(ctx, c, kind)
		if err != nil {
			return nil, err
		}
		c.output = append(c.output, out)
	}
	return c, nil
}

// word matches a name that is no part of another.
func word(name string) *regexp.Regexp {
	return regexp.MustCompile(`\b` + regexp.QuoteMeta(name) + `\b`)
}

// scriptSteps takes a script apart: a transcript, or source of which every statement is a step.
func (s *Session) scriptSteps(ctx context.Context, file, text string) ([]Step, error) {
	if ext := strings.ToLower(filepath.Ext(file)); ext == ".md" || ext == ".pycon" {
		t, err := ParseTranscript(file, []byte(text))
		if err != nil {
			return nil, err
		}
		var steps []Step
		for _, section := range t.Sections {
			steps = append(steps, section.Steps...)
		}
		return steps, nil
	}
	r := &REPL{Session: s, Lines: &pasteOnce{text: strings.TrimRight(text, "\n") + "\n"}}
	var steps []Step
	for {
		entry, err := r.readEntry(ctx)
		if !onlyComments(entry) {
			steps = append(steps, Step{Entry: entry})
		}
		if err != nil {
			return steps, nil
		}
	}
}

// pasteOnce gives a text as if it were pasted.
type pasteOnce struct {
	text string
	done bool
}

func (p *pasteOnce) ReadLine(string) (string, error) {
	if p.done {
		return "", io.EOF
	}
	p.done = true
	return p.text, nil
}

// onlyComments reports whether there is nothing in an entry to run.
func onlyComments(entry string) bool {
	for line := range strings.Lines(entry) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return false
		}
	}
	return true
}

var errInterrupted = errors.New("KeyboardInterrupt")

// runKind runs the steps with one of the kinds and gives what each of them printed, in a form in which only what matters differs.
func (s *Session) runKind(ctx context.Context, c *comparison, kind string) ([]string, error) {
	var out stepOutput
	opt := s.opt
	opt.Stdout, opt.Stderr, opt.Stdin = &out, &out, strings.NewReader("")
	opt.Notes, opt.Style, opt.Width = nil, nil, nil
	opt.Process.Events = nil
	sub, err := New(opt)
	if err != nil {
		return nil, err
	}
	defer sub.Close()
	sub.parent = s
	there, back := word(c.name), word(kind)
	var got []string
	for _, step := range c.steps {
		stepCtx, cancel := context.WithCancel(ctx)
		out.begin(cancel)
		res := sub.Enter(stepCtx, there.ReplaceAllLiteralString(step.Entry, kind))
		cancel()
		text, cut := out.end()
		switch {
		case cut:
			text = fmt.Sprintf("(it printed more than %d MiB)\n", stepOutputLimit>>20)
		case res.Interrupted:
			return nil, errInterrupted
		}
		got = append(got, outcomeText(back.ReplaceAllLiteralString(text, c.name)))
		if res.Exit || res.Quit {
			break
		}
	}
	for len(got) < len(c.steps) {
		got = append(got, "(not run)")
	}
	return got, nil
}

var addressText = regexp.MustCompile(`\b0x7f[0-9a-f]{6,}\b`)

// outcomeText is output without what differs in every run of CPython, too: frames of tracebacks, addresses.
func outcomeText(s string) string {
	var b strings.Builder
	for line := range strings.Lines(dropFrames(s)) {
		if !tracebackHeader.MatchString(strings.TrimRight(line, "\n")) {
			b.WriteString(line)
		}
	}
	return strings.TrimRight(addressText.ReplaceAllLiteralString(b.String(), "0x…"), "\n")
}

// letters name the kinds in the table.
func letter(kind int) string { return string(rune('a' + kind)) }

// write draws the table. Steps that came out alike are left out unless all is set.
func (c *comparison) write(w io.Writer, style Style, describe func(string) string, all bool) {
	legend := table{columns: []column{{title: "kind"}, {title: "module"}, {title: "made by"}}}
	for k, kind := range c.kinds {
		legend.add(plainCell(letter(k)), cell{kind, Ink{RoleModule, k}}, plainCell(describe(kind)))
	}
	legend.write(w, style, 0)
	differing := 0
	for i, step := range c.steps {
		groups := c.groups(i)
		if len(groups) > 1 {
			differing++
		} else if !all {
			continue
		}
		fmt.Fprintf(w, "\nstep %d\n", i+1)
		prompt := ">>> "
		for line := range strings.Lines(step.Entry) {
			if line = strings.TrimRight(line, "\n"); line != "" || prompt == ">>> " {
				fmt.Fprintln(w, "    "+prompt+line)
			}
			prompt = "... "
		}
		for n, group := range groups {
			c.writeGroup(w, style, i, n, group, len(groups))
		}
	}
	if differing == 0 {
		fmt.Fprintf(w, "\nAll %d steps came out alike.\n", len(c.steps))
		return
	}
	fmt.Fprintf(w, "\n%d of %d steps differ.\n", differing, len(c.steps))
}

// groups are the kinds for which a step came out alike, in order.
func (c *comparison) groups(step int) [][]int {
	var groups [][]int
	for k := range c.kinds {
		at := slices.IndexFunc(groups, func(g []int) bool { return c.output[g[0]][step] == c.output[k][step] })
		if at < 0 {
			groups = append(groups, []int{k})
		} else {
			groups[at] = append(groups[at], k)
		}
	}
	return groups
}

// writeGroup writes what a step printed for some kinds. The mark says whether it is what the first kind has.
func (c *comparison) writeGroup(w io.Writer, style Style, step, n int, group []int, groups int) {
	mark, ink := "=", Ink{}
	if groups > 1 && n > 0 {
		mark, ink = "≠", Ink{Role: RoleAdded}
	}
	names := make([]string, len(c.kinds))
	for k := range names {
		names[k] = " "
		if slices.Contains(group, k) {
			names[k] = letter(k)
		}
	}
	text := c.output[group[0]][step]
	if text == "" {
		text = "–"
	}
	head := "  " + mark + " " + strings.Join(names, " ") + "  "
	for line := range strings.SplitSeq(text, "\n") {
		fmt.Fprintln(w, strings.TrimRight(style(ink, head+line), " "))
		head = strings.Repeat(" ", len(names)*2+5)
	}
}

// describeKind says how a module is made.
func (s *Session) describeKind(name string) string {
	i := slices.IndexFunc(s.opt.Process.Modules, func(d *interp.ModuleDef) bool { return d.Name == name })
	if i < 0 {
		return "source"
	}
	d := s.opt.Process.Modules[i]
	switch d.Init {
	case interp.SinglePhaseGlobal:
		return "single-phase, m_size −1: once a process, then copies"
	case interp.SinglePhase:
		return "single-phase, m_size ≥ 0: for every import"
	}
	if len(d.StaticTypes) > 0 {
		return "multi-phase, with static types"
	}
	return "multi-phase, without static types"
}
