package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/chzyer/readline"
	"terrarium/sessions"
)

// runTerminal is a person at a terminal: after a script, if there is one.
func (c *command) runTerminal(script *script) int {
	interrupts := watchInterrupts()
	defer interrupts.stop()
	if c.dumb() {
		return c.runDumb(script, interrupts)
	}
	theme := c.theme(c.stdout)
	t := newTerminal(c.stdin.(*os.File), c.stdout.(*os.File), theme)
	opt := c.options(script, t, t, &paintedWriter{t, theme.style(), sessions.RoleError})
	opt.Notes = t
	opt.Style = theme.style()
	opt.Width = t.width
	s, err := sessions.New(opt)
	if err != nil {
		fmt.Fprintf(c.stderr, "repl: %v\n", err)
		return 1
	}
	defer s.Close()
	interrupts.serve(s, t)
	if err := t.open(s, openHistory(c.getenv)); err != nil {
		fmt.Fprintf(c.stderr, "repl: %v\n", err)
		return 1
	}
	defer t.close()
	if script != nil {
		s.InspectScript(context.Background(), script.filename, script.source)
	} else {
		banner(t, opt.Style)
	}
	repl := &sessions.REPL{Session: s, Lines: t, Echo: t.echo, Keep: t.keep}
	last, _ := repl.Run(context.Background())
	return last.Status
}

// runDumb is a person at a terminal that can do nothing but show text.
func (c *command) runDumb(script *script, interrupts *interrupts) int {
	lines := sessions.NewLines(&interruptibleReader{r: c.stdin, interrupts: interrupts}, c.stdout)
	opt := c.options(script, lines, c.stdout, c.stderr)
	opt.Notes = c.stdout
	s, err := sessions.New(opt)
	if err != nil {
		fmt.Fprintf(c.stderr, "repl: %v\n", err)
		return 1
	}
	defer s.Close()
	interrupts.serve(s, c.stdout)
	if script != nil {
		s.InspectScript(context.Background(), script.filename, script.source)
	} else {
		banner(c.stdout, nil)
	}
	repl := &sessions.REPL{Session: s, Lines: lines}
	last, _ := repl.Run(context.Background())
	return last.Status
}

// banner says where one is, and what to type.
func banner(w io.Writer, style sessions.Style) {
	if style == nil {
		style = func(_ sessions.Ink, text string) string { return text }
	}
	fmt.Fprintf(w, "%s%s\n\n",
		style(sessions.Ink{Role: sessions.RoleCommand}, "Terrarium"),
		style(sessions.Ink{Role: sessions.RoleNote}, " · Python subset · interpreter main        :help  ·  :new worker"))
}

// A terminal is the screen and the line editor. It gives lines to the loop and to input(), and
// takes output from any goroutine: what is written while a line is being edited appears above it.
type terminal struct {
	in, out *os.File
	theme   *theme
	rl      *readline.Instance
	stdin   *readline.CancelableStdin
	pastes  *pasteFilter
	history *history
	session *sessions.Session

	mu        sync.Mutex
	prompting bool   // a line is being edited, or about to be
	column    string // what was written since the last line end: a prompt that code printed
	left      []byte // of a line that input() has not taken whole
}

func newTerminal(in, out *os.File, theme *theme) *terminal {
	return &terminal{in: in, out: out, theme: theme}
}

// open starts the line editor. There is one for the life of the process: the library has a race
// in starting a second.
func (t *terminal) open(s *sessions.Session, history *history) error {
	t.stdin = readline.NewCancelableStdin(t.in)
	t.pastes = &pasteFilter{r: t.stdin}
	t.history, t.session = history, s
	rl, err := readline.NewEx(&readline.Config{
		Stdin:                  t.pastes,
		Stdout:                 t.out,
		Stderr:                 t.out,
		Painter:                linePainter{t.theme},
		Listener:               readline.FuncListener(t.pastes.expand),
		AutoComplete:           completer{s, t.width},
		DisableAutoSaveHistory: true,
		HistoryLimit:           historyLimit,
		UniqueEditLine:         true, // the line is shown again as it was taken, a paste line by line
		FuncGetWidth:           t.width,
	})
	if err != nil {
		return err
	}
	for _, entry := range history.entries {
		rl.SaveHistory(folded(entry))
	}
	t.rl = rl
	io.WriteString(t.out, bracketedPasteOn)
	return nil
}

// close gives the terminal back as it was. The standard input is closed first: the library waits
// for it otherwise.
func (t *terminal) close() {
	io.WriteString(t.out, bracketedPasteOff)
	t.stdin.Close()
	t.rl.Close()
}

// width is how many columns the screen has.
func (t *terminal) width() int {
	w, _, err := readline.GetSize(int(t.out.Fd()))
	if err != nil || w <= 0 {
		return 80
	}
	return w
}

// ReadLine implements sessions.LineReader.
func (t *terminal) ReadLine(prompt string) (string, error) {
	if t.pastes.ended() {
		return "", io.EOF
	}
	t.rl.SetPrompt(prompt)
	t.setPrompting(true)
	line, err := t.rl.Readline()
	t.setPrompting(false)
	text := t.pastes.restore(line)
	switch {
	case err == readline.ErrInterrupt:
		io.WriteString(t, "^C\n")
		return "", sessions.ErrInterrupted
	case err != nil:
		io.WriteString(t, prompt+"\n")
		return "", err
	case !strings.Contains(text, "\n"):
		t.echo(prompt + text)
	}
	return text, nil
}

// eraseLine goes back to the start of the line and empties it.
const eraseLine = "\r\x1b[K"

// Read implements io.Reader for input(): a line edited after the prompt that the code printed.
func (t *terminal) Read(p []byte) (int, error) {
	if len(t.left) == 0 {
		t.mu.Lock()
		prompt := t.column
		t.column = ""
		t.mu.Unlock()
		io.WriteString(t.out, eraseLine) // the editor draws the prompt again
		line, err := t.ReadLine(prompt)
		if err == sessions.ErrInterrupted { // the code that asked is to see the key
			t.session.Interrupt()
		}
		if err != nil {
			return 0, err
		}
		t.left = []byte(line + "\n")
	}
	n := copy(p, t.left)
	t.left = t.left[n:]
	return n, nil
}

// echo shows a line that was taken.
func (t *terminal) echo(line string) { io.WriteString(t, line+"\n") }

// keep puts an entry into the history.
func (t *terminal) keep(entry string) {
	if t.history.add(entry) {
		t.rl.SaveHistory(folded(entry))
	}
}

func (t *terminal) setPrompting(on bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.prompting = on
}

// Write shows output. While a line is about to be edited it waits until the editor can move the
// line out of the way: output in between would tear the prompt.
func (t *terminal) Write(p []byte) (int, error) {
	for {
		t.mu.Lock()
		if !t.prompting {
			defer t.mu.Unlock()
			if i := strings.LastIndexByte(string(p), '\n'); i >= 0 {
				t.column = string(p[i+1:])
			} else {
				t.column += string(p)
			}
			return t.out.Write(p)
		}
		if t.rl.Terminal.IsReading() {
			defer t.mu.Unlock()
			return t.rl.Stdout().Write(p)
		}
		t.mu.Unlock()
		time.Sleep(time.Millisecond)
	}
}

// paintedWriter gives every line one role's look.
type paintedWriter struct {
	w     io.Writer
	style sessions.Style
	role  sessions.Role
}

func (w *paintedWriter) Write(p []byte) (int, error) {
	if w.style == nil {
		return w.w.Write(p)
	}
	var b strings.Builder
	for line := range strings.Lines(string(p)) {
		text := strings.TrimSuffix(line, "\n")
		if text != "" {
			b.WriteString(w.style(sessions.Ink{Role: w.role}, text))
		}
		b.WriteString(line[len(text):])
	}
	if _, err := io.WriteString(w.w, b.String()); err != nil {
		return 0, err
	}
	return len(p), nil
}

// completer offers what the session knows, and indents at the start of a line.
type completer struct {
	session *sessions.Session
	width   func() int
}

// Do implements readline.AutoCompleter: the ends of the candidates, and how much of them is typed.
func (c completer) Do(line []rune, pos int) ([][]rune, int) {
	text := string(line[:pos])
	if strings.TrimSpace(text) == "" {
		return [][]rune{[]rune("    ")}, 0
	}
	words, typed := c.session.Complete(text)
	var ends [][]rune
	for _, word := range words {
		// The library divides by zero when a candidate is wider than the screen.
		if len(word)+2 < c.width() {
			ends = append(ends, []rune(word[typed:]))
		}
	}
	if len(ends) == 1 {
		ends[0] = append(ends[0], ' ')
	}
	return ends, typed
}

// linePainter shows the line ends in the line that is being edited.
type linePainter struct{ theme *theme }

func (p linePainter) Paint(line []rune, _ int) []rune {
	text := string(line)
	if !strings.ContainsRune(text, lineEndRune) {
		return line
	}
	mark := "⏎"
	if style := p.theme.style(); style != nil {
		mark = style(sessions.Ink{Role: sessions.RoleNote}, mark)
	}
	return []rune(strings.ReplaceAll(text, string(lineEndRune), mark))
}
