package differ_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

// programName is the file that tracebacks name.
const programName = "program.py"

// A program that takes longer on either side is not compared. What a difference is shrunk to often has endless loops, and
// gets less.
const (
	timeout       = 3 * time.Second
	shrinkTimeout = 300 * time.Millisecond
)

// result is what a program did.
type result struct {
	status   int
	out, err string
	late     bool // did not end in time, or asked for too much memory
}

// address is the one thing in a text that may differ from run to run.
var address = regexp.MustCompile(`0x[0-9a-f]{6,16}\b`)

func (r result) normal() result {
	r.out, r.err = address.ReplaceAllString(r.out, "0x…"), address.ReplaceAllString(r.err, "0x…")
	return r
}

func (r result) refused() bool {
	return r.out == "" && (strings.Contains(r.err, "SyntaxError: ") || strings.Contains(r.err, "IndentationError: "))
}

func (r result) String() string { return fmt.Sprintf("%s%s[status %d]", r.out, r.err, r.status) }

// differ tells whether two results of one program differ in what may not.
func differ(a, b result) bool { return !a.late && !b.late && a.normal() != b.normal() }

// here runs a program in a process and interpreter of its own.
func here(src string, timeout time.Duration) result {
	var out, errs bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen()})
	in, err := p.NewInterpreter(interp.Config{Stdout: &out, Stderr: &errs, Argv: []string{programName}})
	if err != nil {
		return result{err: err.Error(), status: -1}
	}
	status := in.RunFile(ctx, programName, []byte(src))
	late := ctx.Err() != nil
	if err := p.Close(); err != nil {
		errs.WriteString(err.Error())
	}
	return result{status: status, out: out.String(), err: errs.String(), late: late}
}

// worker is a CPython that runs one program after another.
type worker struct {
	python string
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
}

func (w *worker) start() error {
	w.cmd = exec.Command(w.python, "-X", "utf8", "-B", "testdata/worker.py")
	w.cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "NO_COLOR=1", "PYENV_VERSION=3.13.0")
	w.cmd.Stderr = os.Stderr
	in, err := w.cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := w.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	w.in, w.out = in, bufio.NewReader(out)
	return w.cmd.Start()
}

func (w *worker) stop() {
	if w.cmd != nil {
		w.in.Close()
		w.cmd.Process.Kill()
		w.cmd.Wait()
		w.cmd = nil
	}
}

// run runs a program in CPython; one that does not end takes its CPython with it.
func (w *worker) run(src string) (result, error) {
	if w.cmd == nil {
		if err := w.start(); err != nil {
			return result{}, err
		}
	}
	timer := time.AfterFunc(timeout, func() { w.cmd.Process.Kill() })
	r, err := w.ask(src)
	if !timer.Stop() || err != nil {
		w.stop()
		return result{late: true}, nil
	}
	if strings.Contains(r.out+r.err, "MemoryError") {
		r.late = true
	}
	return r, nil
}

func (w *worker) ask(src string) (r result, err error) {
	if _, err = fmt.Fprintf(w.in, "%d\n%s", len(src), src); err != nil {
		return r, err
	}
	line, err := w.out.ReadString('\n')
	if err != nil {
		return r, err
	}
	var outLen, errLen int
	if _, err = fmt.Sscanf(line, "%d %d %d", &r.status, &outLen, &errLen); err != nil {
		return r, err
	}
	text := make([]byte, outLen+errLen)
	_, err = io.ReadFull(w.out, text)
	r.out, r.err = string(text[:outLen]), string(text[outLen:])
	return r, err
}
