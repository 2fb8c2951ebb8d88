package sessions

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A LineReader gives the lines that are entered.
type LineReader interface {
	// ReadLine shows the prompt, if there is somebody to see it, and returns the next line without
	// its end. Pasted text may come as several lines in one string. The error is io.EOF when there
	// is no more, ErrInterrupted when the line was given up.
	ReadLine(prompt string) (string, error)
}

// ErrInterrupted is what a LineReader returns when Ctrl-C was pressed at the prompt.
var ErrInterrupted = errors.New("interrupted at the prompt")

// A REPL reads entries, runs them in its session and writes what comes of them, until the lines
// end or an entry asks to leave.
type REPL struct {
	Session *Session
	Lines   LineReader

	// Echo shows a line of a paste after the prompt it is taken at. nil: nobody watches.
	Echo func(line string)
	// Keep is given every entry when it is complete, for a history. nil: there is none.
	Keep func(entry string)

	pasted []pastedLine // still to be taken
}

// Run returns when the session is over: what the last entry asked for, and whether any failed.
func (r *REPL) Run(ctx context.Context) (last Result, failed bool) {
	for {
		entry, err := r.readEntry(ctx)
		if errors.Is(err, ErrInterrupted) {
			fmt.Fprintln(r.Session.opt.Stderr, "KeyboardInterrupt")
			r.pasted = nil
			continue
		}
		blank := strings.TrimSpace(entry) == ""
		if !blank {
			if r.Keep != nil {
				r.Keep(entry)
			}
			res := r.Session.Enter(ctx, entry)
			failed = failed || res.Failed
			if res.Exit || res.Quit {
				return res, failed
			}
			if res.Interrupted {
				r.pasted = nil
			}
		}
		// The end of the lines ends an entry that is open, as CPython has it, and the session
		// only when there is none.
		if err != nil && (blank || !errors.Is(err, io.EOF)) {
			return Result{}, failed
		}
	}
}

// readEntry collects lines until an entry is complete. With an error it returns what is there.
func (r *REPL) readEntry(ctx context.Context) (string, error) {
	primary, continuation := r.Session.Prompts(ctx)
	var entry strings.Builder
	prompted := false // the entry began with a prompt that was pasted along
	prompt := primary
	for {
		line, pasted, err := r.readLine(prompt)
		if err != nil {
			return entry.String(), err
		}
		if entry.Len() == 0 {
			if line, prompted = cutPrompt(line); strings.TrimSpace(line) == "" {
				continue
			}
		} else if prompted {
			line = cutContinuation(line)
		}
		if pasted && r.Echo != nil {
			r.Echo(prompt + line)
		}
		entry.WriteString(line + "\n")
		if !r.goesOn(entry.String(), line) {
			return entry.String(), nil
		}
		prompt = continuation
	}
}

// goesOn reports whether an entry needs more lines, line being the last it has. What follows in a
// paste counts too: there a blank line does not end a block, and a block ends without one.
func (r *REPL) goesOn(entry, line string) bool {
	next, follows := r.peek()
	switch {
	case !follows:
		return incomplete(entry)
	case next.start:
		return false
	case next.prompted || next.indented():
		return true
	case next.clause():
		return strings.TrimSpace(line) == "" || incomplete(entry)
	}
	return incomplete(entry) && !whole(entry)
}

// peek returns the next line of the paste that is not blank.
func (r *REPL) peek() (pastedLine, bool) {
	for _, l := range r.pasted {
		if l.start || l.prompted || strings.TrimSpace(l.text) != "" {
			return l, true
		}
	}
	return pastedLine{}, false
}

// readLine takes the next line of a paste, or else asks for one.
func (r *REPL) readLine(prompt string) (line string, pasted bool, err error) {
	if len(r.pasted) == 0 {
		line, err := r.Lines.ReadLine(prompt)
		if err != nil || !strings.Contains(line, "\n") {
			return line, false, err
		}
		r.pasted = splitPaste(line)
	}
	line = r.pasted[0].text
	r.pasted = r.pasted[1:]
	return line, true, nil
}
