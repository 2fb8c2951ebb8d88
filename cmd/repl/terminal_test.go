//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
	"terrarium/sessions"
)

// A console is the command at a pseudo-terminal, and what a person would see on its screen.
type console struct {
	t      testing.TB
	cmd    *exec.Cmd
	tty    *os.File
	done   chan struct{} // the command closed the terminal
	mu     sync.Mutex
	screen screen
	raw    strings.Builder
}

// start runs the command with the arguments in a terminal of 80 columns.
func start(t testing.TB, env []string, args ...string) *console {
	t.Helper()
	c := &console{t: t, cmd: exec.Command("repl", args...), done: make(chan struct{})}
	c.cmd.Env = append(os.Environ(), "CI=", "TERM=xterm", "NO_COLOR=1", "XDG_STATE_HOME="+t.TempDir())
	c.cmd.Env = append(c.cmd.Env, env...)
	tty, err := pty.StartWithSize(c.cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	c.tty = tty
	go func() {
		defer close(c.done)
		buf := make([]byte, 4096)
		for {
			n, err := tty.Read(buf)
			c.mu.Lock()
			c.raw.Write(buf[:n])
			c.screen.write(buf[:n])
			c.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	t.Cleanup(func() {
		c.cmd.Process.Kill()
		tty.Close()
	})
	return c
}

// lines are those of the screen, and of what went off its top, without the empty ones at the end.
func (c *console) lines() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.screen.text()
}

func (c *console) text() string { return strings.Join(c.lines(), "\n") }

// last waits until the last line is the one given: a prompt with what was typed after it.
func (c *console) last(line string) {
	c.t.Helper()
	c.wait("last line "+line, func() bool {
		lines := c.lines()
		return len(lines) > 0 && lines[len(lines)-1] == strings.TrimRight(line, " ")
	})
}

// patience is how long something may take on a busy machine.
const patience = 20 * time.Second

func (c *console) wait(what string, ok func() bool) {
	c.t.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			c.t.Fatalf("waited for %s; the screen is\n%s", what, c.text())
		}
	}
}

// send presses keys.
func (c *console) send(keys string) {
	c.t.Helper()
	if _, err := c.tty.WriteString(keys); err != nil {
		c.t.Fatal(err)
	}
}

// enter types a line and waits for the prompt that follows.
func (c *console) enter(line, prompt string) {
	c.t.Helper()
	before := len(c.lines())
	c.send(line + "\r")
	c.wait("prompt "+prompt, func() bool {
		lines := c.lines()
		return len(lines) > before && lines[len(lines)-1] == strings.TrimRight(prompt, " ")
	})
}

// exit waits for the end and returns the status.
func (c *console) exit() int {
	c.t.Helper()
	ended := make(chan struct{})
	go func() {
		c.cmd.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(patience):
		c.t.Fatalf("the command does not end; the screen is\n%s", c.text())
	}
	return c.cmd.ProcessState.ExitCode()
}

const (
	ctrlC = "\x03"
	ctrlD = "\x04"
	up    = "\x1b[A"
)

// Typed at a terminal, the sessions of the howto look as the README has them.
func TestTerminalHowto(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	tr, err := sessions.ParseTranscript("README.md", source)
	if err != nil {
		t.Fatal(err)
	}
	_, fence, _ := strings.Cut(string(source), "```pycon\n")
	fence, _, _ = strings.Cut(fence, "```")
	c := start(t, nil)
	c.last(">>> ")
	top := len(c.lines()) - 1
	entered := 0
	for _, section := range tr.Sections {
		for _, step := range section.Steps {
			if entered += strings.Count(step.Entry, "\n"); entered > strings.Count(fence, ">>> ")+strings.Count(fence, "\n...") {
				break
			}
			lines := strings.Split(strings.TrimSuffix(step.Entry, "\n"), "\n")
			for i, line := range lines {
				prompt := "... "
				if i == len(lines)-1 {
					prompt = ">>> "
				}
				c.enter(line, prompt)
			}
		}
	}
	lines := c.lines()
	got := strings.Join(lines[top:len(lines)-1], "\n") + "\n"
	if got != fence {
		t.Errorf("the screen shows\n%s\nwant\n%s", got, fence)
	}
}

func TestTerminalInterrupt(t *testing.T) {
	c := start(t, nil)
	c.last(">>> ")
	c.send("while True: pass\r")
	c.last("... ")
	c.send("\r")
	time.Sleep(50 * time.Millisecond)
	c.send(ctrlC)
	c.last(">>> ")
	want := ">>> while True: pass\n...\n^C\nTraceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nKeyboardInterrupt\n>>>"
	if !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", c.text(), want)
	}

	// A second one is needed where the first is caught.
	c.enter("n = 0", ">>> ")
	c.enter("def f():", "... ")
	c.enter("    global n", "... ")
	c.enter("    while n < 2:", "... ")
	c.enter("        try:", "... ")
	c.enter("            while True: pass", "... ")
	c.enter("        except KeyboardInterrupt: n += 1", "... ")
	c.enter("", ">>> ")
	c.send("f()\r")
	time.Sleep(50 * time.Millisecond)
	c.send(ctrlC)
	time.Sleep(50 * time.Millisecond)
	c.send(ctrlC)
	c.last(">>> ")
	c.enter("n", ">>> ")
	if !strings.HasSuffix(c.text(), ">>> n\n2\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}

	// At the prompt it gives the line up, and the lines before it.
	c.send("if 1:\r")
	c.last("... ")
	c.send("abc" + ctrlC)
	c.last(">>> ")
	if !strings.HasSuffix(c.text(), ">>> if 1:\n... abc^C\nKeyboardInterrupt\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
	c.enter("6 * 7", ">>> ")
	if !strings.HasSuffix(c.text(), ">>> 6 * 7\n42\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
}

func TestTerminalLeaves(t *testing.T) {
	for _, c := range []struct {
		keys   string
		status int
	}{
		{ctrlD, 0},
		{":quit\r", 0},
		{"raise SystemExit(3)\r", 3},
		{":new w\r:at w raise SystemExit(4)\r", 4},
		{"1/0\r" + ctrlD, 0},
	} {
		con := start(t, nil)
		con.last(">>> ")
		con.send(c.keys)
		if status := con.exit(); status != c.status {
			t.Errorf("%q: status %d, want %d", c.keys, status, c.status)
		}
	}
}

func TestTerminalHistory(t *testing.T) {
	state := "XDG_STATE_HOME=" + t.TempDir()
	c := start(t, []string{state})
	c.last(">>> ")
	c.enter("x = 6", ">>> ")
	c.enter("for i in (1, 2):", "... ")
	c.enter("    print('item', i)", "... ")
	c.enter("", ">>> ")
	c.send(ctrlD)
	c.exit()

	// The next run has it; a block comes back whole.
	c = start(t, []string{state})
	c.last(">>> ")
	c.send(up)
	c.last(">>> for i in (1, 2):⏎    print('item', i)⏎")
	c.enter("", ">>> ")
	if want := ">>> for i in (1, 2):\n...     print('item', i)\n...\nitem 1\nitem 2\n>>>"; !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", c.text(), want)
	}
	c.send(up + up)
	c.last(">>> x = 6")
}

// A history that is damaged, or cannot be written, is no reason to stop.
func TestTerminalBadHistory(t *testing.T) {
	state := t.TempDir()
	file := filepath.Join(state, "terrarium", "history")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("\x00\xff\n\"x = 1\n\"\n\"6 * 7\\n\"\n"+strings.Repeat("y", 1<<20)+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	c := start(t, []string{"XDG_STATE_HOME=" + state})
	c.last(">>> ")
	c.send(up)
	c.last(">>> 6 * 7")
	c.enter("", ">>> ")
	c.send(ctrlD)
	if status := c.exit(); status != 0 {
		t.Errorf("status %d", status)
	}

	c = start(t, []string{"XDG_STATE_HOME=/dev/null"})
	c.last(">>> ")
	c.enter("6 * 7", ">>> ")
	if !strings.HasSuffix(c.text(), "42\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
}

// A paste arrives as one line to look at; when it is taken, it runs entry by entry and reads as
// if it were typed.
func TestTerminalPaste(t *testing.T) {
	c := start(t, nil)
	c.last(">>> ")
	c.send(pasteStart + ">>> x = 1\n>>> if x:\n...     print('yes')\n...\nyes\n>>> x\n1" + pasteEnd)
	c.wait("the paste", func() bool { return strings.Contains(c.text(), "⏎") })
	c.enter("", ">>> ")
	if want := ">>> x = 1\n>>> if x:\n...     print('yes')\n...\nyes\n>>> x\n1\n>>>"; !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", c.text(), want)
	}

	var long strings.Builder
	for range 200 {
		long.WriteString("x += 1  # a long paste is one sign until it is taken\n")
	}
	c.send(pasteStart + long.String() + pasteEnd)
	c.enter("", ">>> ")
	c.wait("the end of the paste", func() bool { return strings.Count(c.text(), "x += 1") == 200 })
	c.enter("x", ">>> ")
	if !strings.HasSuffix(c.text(), ">>> x\n201\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}

	// Keys in a paste are text, or nothing.
	c.send(pasteStart + "'a\x03\x04\x1bb'" + pasteEnd)
	c.enter("", ">>> ")
	if !strings.HasSuffix(c.text(), "'ab'\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
}

// Keys that end other programs' input do not end the session.
func TestTerminalKeys(t *testing.T) {
	c := start(t, nil)
	c.last(">>> ")
	c.send("\x00\x1b[3~\x00")
	c.enter("6 * 7", ">>> ")
	if !strings.HasSuffix(c.text(), "42\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
}

func TestTerminalInput(t *testing.T) {
	c := start(t, nil)
	c.last(">>> ")
	c.send("name = input('name? ')\r")
	c.wait("the editor", func() bool { return strings.Contains(c.rawText(), eraseLine) })
	c.last("name? ")
	c.enter("Ada", ">>> ")
	c.enter("name", ">>> ")
	if want := ">>> name = input('name? ')\nname? Ada\n>>> name\n'Ada'\n>>>"; !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", c.text(), want)
	}
	c.send("input('again? ')\r")
	c.wait("the editor", func() bool { return strings.Count(c.rawText(), eraseLine) == 2 })
	c.last("again? ")
	c.send(ctrlC)
	c.last(">>> ")
	if !strings.HasSuffix(c.text(), "KeyboardInterrupt\n>>>") {
		t.Errorf("the screen shows\n%s", c.text())
	}
	c.enter("6 * 7", ">>> ")
}

// A script runs before the prompt and may ask, too.
func TestTerminalScript(t *testing.T) {
	file := filepath.Join(t.TempDir(), "s.py")
	if err := os.WriteFile(file, []byte("import sys\nx = input('what? ')\nprint('got', x)\nsys.exit(3)\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	c := start(t, nil, "-i", file)
	c.wait("the editor", func() bool { return strings.Contains(c.rawText(), eraseLine) })
	c.last("what? ")
	c.enter("this", ">>> ")
	c.enter("x", ">>> ")
	if want := ">>> x\n'this'\n>>>"; !strings.HasPrefix(c.text(), "what? this\ngot this\nTraceback") || !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s", c.text())
	}

	// Without -i it ends with its own status; Ctrl-C ends it, too.
	c = start(t, nil, file)
	c.last("what? ")
	c.send("that\r")
	if status := c.exit(); status != 3 {
		t.Errorf("status %d", status)
	}
	c = start(t, nil, file)
	c.last("what? ")
	c.send(ctrlC)
	if status := c.exit(); status != 130 {
		t.Errorf("status %d", status)
	}
}

func TestTerminalInterpreters(t *testing.T) {
	c := start(t, nil)
	c.last(">>> ")
	c.enter(":new worker", ">>> ")
	if !strings.Contains(c.text(), "worker is alive (own GIL). :switch worker to step in.") {
		t.Errorf("no note:\n%s", c.text())
	}
	c.send(":swi\t")
	c.last(">>> :switch ")
	c.send("w\t")
	c.last(">>> :switch worker ")
	c.enter("", "[worker] >>> ")
	c.enter("if 1:", "[worker] ... ")
	c.enter("    'there'", "[worker] ... ")
	c.enter("", "[worker] >>> ")
	c.enter(":close worker", ">>> ")
	if want := "[worker] >>> if 1:\n[worker] ...     'there'\n[worker] ...\n'there'\n[worker] >>> :close worker\nworker is closed. Back in main.\n>>>"; !strings.HasSuffix(c.text(), want) {
		t.Errorf("the screen shows\n%s\nwant\n%s", c.text(), want)
	}
}

// NO_COLOR and a dumb terminal get text and nothing else.
func TestTerminalPlain(t *testing.T) {
	c := start(t, []string{"TERM=dumb"})
	c.last(">>> ")
	c.send("6 * 7\r")
	c.wait("the result", func() bool { return strings.Contains(c.text(), "42") })
	c.send("while True: pass\r\r")
	time.Sleep(100 * time.Millisecond)
	c.send(ctrlC)
	c.wait("the interrupt", func() bool { return strings.Contains(c.text(), "KeyboardInterrupt") })
	c.send(ctrlD)
	c.exit()
	if raw := c.rawText(); strings.Contains(raw, "\x1b") {
		t.Errorf("escape sequences on a dumb terminal: %q", raw)
	}

	c = start(t, nil)
	c.last(">>> ")
	c.enter("1/0", ">>> ")
	if raw := c.rawText(); strings.Contains(raw, "\x1b[3") || strings.Contains(raw, "\x1b[1m") {
		t.Errorf("colours under NO_COLOR: %q", raw)
	}

	c = start(t, []string{"NO_COLOR="})
	c.last(">>> ")
	c.enter("1/0", ">>> ")
	if raw := c.rawText(); !strings.Contains(raw, "\x1b[31m") {
		t.Errorf("no colours: %q", raw)
	}
}

func (c *console) rawText() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.raw.String()
}

// BenchmarkFirstPrompt is the time from the start of the process to its first prompt.
func BenchmarkFirstPrompt(b *testing.B) {
	for b.Loop() {
		c := start(b, nil)
		for !strings.Contains(c.rawText(), ">>> ") {
			time.Sleep(100 * time.Microsecond)
		}
		b.StopTimer()
		c.cmd.Process.Kill()
		c.cmd.Wait()
		b.StartTimer()
	}
}
