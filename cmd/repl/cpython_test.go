package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var confirm = flag.Bool("confirm", false, "run python3, which must be CPython 3.13, and write its output into testdata/cpython")

// The command line behaves as CPython 3.13's, which wrote the expected output. A case is a txtar
// archive: args (one a line), stdin, files, and what came of them: stdout, stderr, status.
func TestLikeCPython(t *testing.T) {
	files, err := filepath.Glob("testdata/cpython/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		file, err := filepath.Abs(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			c := readCase(archive)
			dir := t.TempDir()
			t.Chdir(dir)
			for name, content := range c.files {
				if err := os.WriteFile(name, content, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if *confirm {
				c.runCPython(t, dir)
				if err := os.WriteFile(file, c.archive(archive.Comment), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			var stdout, stderr bytes.Buffer
			status := run(c.args, strings.NewReader(c.stdin), &stdout, &stderr, func(string) string { return "" })
			compare(t, "stdout", stdout.String(), c.stdout)
			compare(t, "stderr", strings.ReplaceAll(stderr.String(), dir, "DIR"), c.stderr)
			compare(t, "status", fmt.Sprintf("%d\n", status), c.status)
		})
	}
}

func compare(t *testing.T, what, got, want string) {
	t.Helper()
	if got = lineEnded(got); got != want {
		t.Errorf("%s:\n%s\nCPython has:\n%s", what, got, want)
	}
}

// lineEnded is text as an archive has it, with a line end.
func lineEnded(s string) string {
	if s != "" && !strings.HasSuffix(s, "\n") {
		s += "\n"
	}
	return s
}

// cliCase is one invocation and what came of it.
type cliCase struct {
	args                   []string
	stdin                  string
	files                  map[string][]byte
	names                  []string // of the files, in their order
	stdout, stderr, status string
}

func readCase(archive *txtar.Archive) *cliCase {
	c := &cliCase{files: map[string][]byte{}}
	for _, f := range archive.Files {
		text := string(f.Data)
		switch f.Name {
		case "args":
			for line := range strings.Lines(text) {
				arg := strings.TrimSuffix(line, "\n")
				if quoted, err := strconv.Unquote(arg); err == nil {
					arg = quoted
				}
				c.args = append(c.args, arg)
			}
		case "stdin":
			c.stdin = text
		case "stdout":
			c.stdout = text
		case "stderr":
			c.stderr = text
		case "status":
			c.status = text
		default:
			c.names = append(c.names, f.Name)
			c.files[f.Name] = f.Data
			// What a text file cannot hold stands as a quoted string in NAME.quoted.
			if name, ok := strings.CutSuffix(f.Name, ".quoted"); ok {
				if content, err := strconv.Unquote(strings.TrimSpace(text)); err == nil {
					c.files[name] = []byte(content)
				}
			}
		}
	}
	return c
}

func (c *cliCase) archive(comment []byte) []byte {
	a := &txtar.Archive{Comment: comment}
	add := func(name, text string) { a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(text)}) }
	args := ""
	for _, arg := range c.args {
		if strings.Contains(arg, "\n") {
			arg = strconv.Quote(arg)
		}
		args += arg + "\n"
	}
	add("args", args)
	if c.stdin != "" {
		add("stdin", c.stdin)
	}
	for _, name := range c.names {
		add(name, string(c.files[name]))
	}
	add("stdout", c.stdout)
	add("stderr", c.stderr)
	add("status", c.status)
	return txtar.Format(a)
}

var (
	// With -i CPython 3.13 shows source lines of what was typed; this project, like 3.12, does not.
	typedFrame = regexp.MustCompile(`(?m)^(  File "<stdin>", line \d+, in .*\n)(?:    .*\n)+`)
	pythonPath = regexp.MustCompile(`(?m)^\S*/python3[.0-9]*: `)
)

// runCPython runs the case there.
func (c *cliCase) runCPython(t *testing.T, dir string) {
	t.Helper()
	version, err := exec.Command("python3", "--version").Output()
	if err != nil || !strings.HasPrefix(string(version), "Python 3.13.") {
		t.Fatalf("python3 is %q, %v; it must be CPython 3.13", version, err)
	}
	cmd := exec.Command("python3", append([]string{"-q"}, c.args...)...)
	cmd.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8", "PYTHONDONTWRITEBYTECODE=1")
	cmd.Stdin = strings.NewReader(c.stdin)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	c.stdout = stdout.String()
	c.stderr = strings.ReplaceAll(stderr.String(), dir, "DIR")
	c.stderr = typedFrame.ReplaceAllString(c.stderr, "$1")
	c.stderr = pythonPath.ReplaceAllString(c.stderr, "repl: ")
	c.stdout, c.stderr = lineEnded(c.stdout), lineEnded(c.stderr)
	status := cmd.ProcessState.ExitCode()
	if status < 0 { // ended by a signal, which a shell reports so
		status = 130
	}
	c.status = fmt.Sprintf("%d\n", status)
}
