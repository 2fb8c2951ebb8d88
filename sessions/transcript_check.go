package sessions

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
)

// A Difference is a step whose output was not the expected one, or that could not be run as it
// stands.
type Difference struct {
	Step   Step
	Number int    // of the step in the transcript, from 1
	Got    string // what was printed
	Reason string // why the step could not be run as it stands; "" if only the output differs
}

// A Check is what running a transcript showed.
type Check struct {
	Transcript  *Transcript
	Differences []Difference
	Skipped     int
	got         []string // by step; the expected output where it was matched or not run
}

// OK reports whether everything came out as expected.
func (c *Check) OK() bool { return len(c.Differences) == 0 }

// Run runs the transcript, each section in a session of its own. What opt says of streams, notes,
// style and width is not used: a transcript holds plain output and no notes. The error is that of
// a session that could not be made, or the context's.
func (t *Transcript) Run(ctx context.Context, opt Options) (*Check, error) {
	c := &Check{Transcript: t}
	for i := range t.Sections {
		if err := c.section(ctx, opt, t.Sections[i].Steps); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *Check) section(ctx context.Context, opt Options, steps []Step) error {
	if len(steps) == 0 {
		return nil
	}
	var out stepOutput
	opt.Stdout, opt.Stderr, opt.Stdin = &out, &out, strings.NewReader("")
	opt.Notes, opt.Style, opt.Width = nil, nil, nil
	s, err := New(opt)
	if err != nil {
		return err
	}
	defer s.Close()
	exited := 0
	for _, step := range steps {
		number := len(c.got) + 1
		differs := func(got, format string, args ...any) {
			c.Differences = append(c.Differences, Difference{step, number, got, fmt.Sprintf(format, args...)})
		}
		if step.Flags.Skip {
			c.Skipped++
			c.got = append(c.got, step.Want)
			continue
		}
		if exited > 0 {
			differs("", "the session ended in line %d", exited)
			c.got = append(c.got, step.Want)
			continue
		}
		label := promptLabel(s.name(s.current))
		stepCtx, cancel := context.WithCancel(ctx)
		out.begin(cancel)
		res := s.Enter(stepCtx, step.Entry)
		cancel()
		if err := ctx.Err(); err != nil {
			return err
		}
		got, cut := out.end()
		switch {
		case label != step.Label:
			differs(got, "the prompt is %q here", label+">>> ")
		case cut:
			differs(got, "stopped: it printed more than %d MiB", stepOutputLimit>>20)
		case !matches(step.Want, got, step.Flags):
			differs(got, "")
		default:
			got = step.Want
		}
		c.got = append(c.got, got)
		if res.Exit || res.Quit {
			exited = step.Line
		}
	}
	return nil
}

// stepOutputLimit bounds what one step may print, in bytes.
const stepOutputLimit = 4 << 20

// stepOutput keeps what one step prints and stops a step that prints without end.
type stepOutput struct {
	mu     sync.Mutex
	buf    bytes.Buffer
	cancel context.CancelFunc
	cut    bool
}

func (o *stepOutput) begin(cancel context.CancelFunc) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.cancel = cancel
}

// end returns what was printed and whether it was cut short.
func (o *stepOutput) end() (string, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	got, cut := o.buf.String(), o.cut
	o.buf.Reset()
	o.cut = false
	return got, cut
}

func (o *stepOutput) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.buf.Len()+len(p) > stepOutputLimit {
		o.cut = true
		o.cancel()
		return len(p), nil
	}
	return o.buf.Write(p)
}

// Rewrite returns the transcript's source with the outputs that were printed in place of those
// expected that differ, and every other byte as it was. Output that a transcript cannot hold,
// because it would be read as an entry, is left as it is.
func (c *Check) Rewrite() []byte {
	var b bytes.Buffer
	source := c.Transcript.source
	done, i := 0, 0
	for _, section := range c.Transcript.Sections {
		for _, step := range section.Steps {
			if got := c.got[i]; got != step.Want && writable(step.Label, got) {
				b.Write(source[done:step.output.start])
				b.WriteString(endLine(strings.TrimRight(got, "\n")))
				done = step.output.end
			}
			i++
		}
	}
	b.Write(source[done:])
	return b.Bytes()
}

// writable reports whether the output of an entry at that prompt reads back as output.
func writable(label, got string) bool {
	first := true
	for line := range strings.Lines(got) {
		line = strings.TrimRight(line, "\r\n")
		if linePrompt.MatchString(line) || strings.HasPrefix(line, "```") || first && strings.HasPrefix(line, label+"...") {
			return false
		}
		first = false
	}
	return true
}

// Report writes what the check showed: a line for the file, and every difference with its line.
func (c *Check) Report(w io.Writer, style Style) {
	if style == nil {
		style = plain
	}
	t := c.Transcript
	total := t.Steps()
	if c.OK() {
		skipped := ""
		if c.Skipped > 0 {
			skipped = fmt.Sprintf(", %d skipped", c.Skipped)
		}
		steps := "steps"
		if total == 1 {
			steps = "step"
		}
		fmt.Fprintf(w, "%s    %s  %d %s%s\n", style(Ink{Role: RoleAdded}, "ok"), t.File, total, steps, skipped)
		return
	}
	for _, d := range c.Differences {
		fmt.Fprintf(w, "%s  %s  line %d, step %d of %d\n\n", style(Ink{Role: RoleError}, "FAIL"), t.File, d.Step.Line, d.Number, total)
		prompt := "    " + d.Step.Label + ">>> "
		for line := range strings.Lines(d.Step.Entry) {
			fmt.Fprintln(w, strings.TrimRight(prompt+strings.TrimRight(line, "\n"), " "))
			prompt = "    " + d.Step.Label + "... "
		}
		if d.Reason != "" {
			fmt.Fprintf(w, "  ! %s\n", style(Ink{Role: RoleError}, d.Reason))
		}
		for _, l := range diffOutput(d.Step.Want, d.Got, d.Step.Flags) {
			text := strings.TrimRight(fmt.Sprintf("  %c %s", l.op, l.text), " ")
			switch l.op {
			case '-':
				text = style(Ink{Role: RoleRemoved}, text)
			case '+':
				text = style(Ink{Role: RoleAdded}, text)
			}
			fmt.Fprintln(w, text)
		}
		fmt.Fprintln(w)
	}
}
