package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"terrarium/modules"
	"terrarium/sessions"
)

// runSession runs a script, a prompt, or both.
func (c *command) runSession() int {
	script, err := c.script()
	if err != nil {
		fmt.Fprintf(c.stderr, "repl: %v\n", err)
		return 2
	}
	if isTerminal(c.stdin) && isTerminal(c.stdout) && (script == nil || c.interactive) {
		return c.runTerminal(script)
	}
	return c.runPiped(script)
}

// A script is code to run before, or instead of, a prompt.
type script struct {
	filename string // "" for -c
	source   []byte
	argv     []string // sys.argv
	path     string   // the first of sys.path
}

// script reads what -c, a file or "-" give; nil if there is none.
func (c *command) script() (*script, error) {
	switch {
	case c.code != nil:
		return &script{source: []byte(*c.code), argv: append([]string{"-c"}, c.args...)}, nil
	case len(c.args) == 0:
		return nil, nil
	case c.args[0] == "-":
		source, err := io.ReadAll(c.stdin)
		if err != nil {
			return nil, fmt.Errorf("cannot read standard input: %w", err)
		}
		return &script{filename: "<stdin>", source: source, argv: c.args}, nil
	}
	file, err := filepath.Abs(c.args[0])
	if err != nil {
		return nil, err
	}
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, scriptError(file, err)
	}
	return &script{filename: file, source: source, argv: c.args, path: filepath.Dir(file)}, nil
}

// scriptError words what is wrong with a script as CPython does.
func scriptError(file string, err error) error {
	var number syscall.Errno
	if !errors.As(err, &number) {
		return fmt.Errorf("can't open file '%s': %w", file, err)
	}
	text := number.Error()
	return fmt.Errorf("can't open file '%s': [Errno %d] %s", file, int(number), strings.ToUpper(text[:1])+text[1:])
}

// options are those of the session, with the streams given.
func (c *command) options(script *script, stdin io.Reader, stdout, stderr io.Writer) sessions.Options {
	opt := sessions.Options{
		Process: hostOptions(),
		Kinds:   modules.Kinds(),
		Argv:    []string{""},
		Path:    []string{""},
		Stdin:   stdin,
		Stdout:  stdout,
		Stderr:  stderr,
	}
	opt.Terminal = isTerminal(c.stdin) && isTerminal(c.stdout)
	if script != nil {
		opt.Argv, opt.Path = script.argv, []string{script.path}
	}
	return opt
}

// runPiped runs without a person: a script, or lines from a stream, with prompts on standard error
// if -i asks for them.
func (c *command) runPiped(script *script) int {
	stdout := &bufferedWriter{w: bufio.NewWriter(c.stdout), watched: isTerminal(c.stdout)}
	defer stdout.Flush()
	stderr := &followingWriter{first: stdout, w: c.stderr}
	// A program at the other end of the pipe may wait for results before it goes on.
	prompts := &followingWriter{first: stdout, w: io.Discard}
	if c.interactive {
		prompts = stderr
	}
	interrupts := watchInterrupts()
	defer interrupts.stop()
	lines := sessions.NewLines(&interruptibleReader{r: c.stdin, interrupts: interrupts}, prompts)
	s, err := sessions.New(c.options(script, lines, stdout, stderr))
	if err != nil {
		fmt.Fprintf(c.stderr, "repl: %v\n", err)
		return 1
	}
	defer s.Close()
	var screen io.Writer
	if c.interactive {
		screen = stderr
	}
	interrupts.serve(s, screen)
	ctx := context.Background()
	if script != nil {
		if !c.interactive {
			return s.RunScript(ctx, script.filename, script.source)
		}
		s.InspectScript(ctx, script.filename, script.source)
	}
	repl := &sessions.REPL{Session: s, Lines: lines}
	last, failed := repl.Run(ctx)
	switch {
	case last.Exit:
		return last.Status
	case failed && !c.interactive:
		return 1
	}
	return 0
}
