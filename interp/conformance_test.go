package interp_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

var confirm = flag.Bool("confirm", false, "rerun CPython 3.13 where it is present: the stored conformance goldens must be its output")

const conformanceDir = "testdata/conformance"

// conformanceTimeout ends a program that does not end by itself; the slowest takes well under a second.
const conformanceTimeout = time.Minute

// TestConformance runs every program of testdata/conformance in an interpreter of its own. CPython 3.13 wrote what it must print.
func TestConformance(t *testing.T) {
	differ := knownDifferences(t)
	programs, err := filepath.Glob(filepath.Join(conformanceDir, "*", "*.py"))
	if err != nil {
		t.Fatal(err)
	}
	if len(programs) == 0 {
		t.Fatal("no programs in " + conformanceDir)
	}
	for _, file := range programs {
		topic, name := filepath.Base(filepath.Dir(file)), strings.TrimSuffix(filepath.Base(file), ".py")
		t.Run(topic+"/"+name, func(t *testing.T) {
			t.Parallel()
			reason, known := differ[topic+"/"+name]
			difference := conform(t, file)
			switch {
			case known && difference == "":
				t.Errorf("listed in known_differences.md, and does not differ")
			case known:
				t.Skip("known difference: " + reason)
			case difference != "":
				t.Error(difference)
			}
		})
	}
	for name := range differ {
		if _, err := os.Stat(filepath.Join(conformanceDir, filepath.FromSlash(name)+".py")); err != nil {
			t.Errorf("known_differences.md names %s, which is no program", name)
		}
	}
}

// TestConformanceConfirm reruns CPython.
func TestConformanceConfirm(t *testing.T) {
	if !*confirm {
		t.Skip("without -confirm the goldens are believed")
	}
	python := findPython()
	if python == "" {
		t.Skip("CPython 3.13 is not present")
	}
	out, err := exec.Command(python, filepath.Join(conformanceDir, "confirm.py")).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// findPython gives the path of a CPython 3.13, "" if there is none.
func findPython() string {
	for _, name := range []string{"python3.13", "python3", "python"} {
		cmd := exec.Command(name, "-c", "import sys; print(sys.executable if sys.version_info[:2] == (3, 13) and sys.implementation.name == 'cpython' else '')")
		cmd.Env = append(os.Environ(), "PYENV_VERSION=3.13.0")
		if out, err := cmd.Output(); err == nil && len(bytes.TrimSpace(out)) > 0 {
			return string(bytes.TrimSpace(out))
		}
	}
	return ""
}

// conform runs a program and tells how it differs from its goldens: "" if it does not.
func conform(t *testing.T, file string) string {
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	base := strings.TrimSuffix(file, ".py")
	wantOut, wantErr := readGolden(t, base+".out"), readGolden(t, base+".err")
	wantStatus := 0
	if wantErr != "" {
		wantStatus = 1
	}
	if s := strings.TrimSpace(readGolden(t, base+".status")); s != "" {
		if wantStatus, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}

	var stdout, stderr bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), conformanceTimeout)
	defer cancel()
	folder := programFiles{t.TempDir()}
	if err := os.WriteFile(folder.path(filepath.Base(file)), src, 0o666); err != nil {
		t.Fatal(err)
	}
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Now: time.Now, Sleep: sleep,
		Files: folder, Dir: func() (string, error) { return folder.dir, nil }})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Config{
		Stdin:  strings.NewReader(""),
		Stdout: &stdout,
		Stderr: &stderr,
		Argv:   []string{filepath.Base(file)},
	})
	if err != nil {
		t.Fatal(err)
	}
	status := in.RunFile(ctx, filepath.Base(file), src)
	// What a program leaves behind may still print when its interpreter ends.
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}

	var b strings.Builder
	diffLines(&b, "stdout", wantOut, stdout.String())
	diffLines(&b, "stderr", wantErr, stderr.String())
	if status != wantStatus {
		b.WriteString("exit status: want " + strconv.Itoa(wantStatus) + ", got " + strconv.Itoa(status) + "\n")
	}
	return b.String()
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// programFiles are the files of a program: a folder of its own, with the program in it, stands for the current directory.
type programFiles struct{ dir string }

func (f programFiles) path(name string) string {
	if name == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(f.dir, name) + strings.Repeat("/", len(name)-len(strings.TrimRight(name, "/")))
}

func (f programFiles) OpenFile(name string, flag int, perm fs.FileMode) (interp.File, error) {
	file, err := os.OpenFile(f.path(name), flag, perm)
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (f programFiles) Stat(name string) (fs.FileInfo, error)      { return os.Stat(f.path(name)) }
func (f programFiles) Lstat(name string) (fs.FileInfo, error)     { return os.Lstat(f.path(name)) }
func (f programFiles) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(f.path(name)) }
func (f programFiles) Mkdir(name string, perm fs.FileMode) error  { return os.Mkdir(f.path(name), perm) }
func (f programFiles) Remove(name string) error                   { return os.Remove(f.path(name)) }
func (f programFiles) Rename(from, to string) error               { return os.Rename(f.path(from), f.path(to)) }

// readGolden gives the text of a golden, "" if it does not exist.
func readGolden(t *testing.T, file string) string {
	data, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return string(data)
}

// diffLines writes the lines of got that are not those of want, from the first one on and no more than a screenful.
func diffLines(b *strings.Builder, stream, want, got string) {
	if want == got {
		return
	}
	w, g := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	start := 0
	for start < len(w) && start < len(g) && w[start] == g[start] {
		start++
	}
	b.WriteString(stream + " differs from line " + strconv.Itoa(start+1) + "\n")
	end := 0
	for end < len(w)-start && end < len(g)-start && w[len(w)-1-end] == g[len(g)-1-end] {
		end++
	}
	writeLines(b, "  want ", w[start:len(w)-end])
	writeLines(b, "  got  ", g[start:len(g)-end])
}

func writeLines(b *strings.Builder, prefix string, lines []string) {
	const most = 12
	for i, line := range lines {
		if i == most {
			b.WriteString(prefix + "... and " + strconv.Itoa(len(lines)-most) + " more lines\n")
			return
		}
		b.WriteString(prefix + strconv.Quote(line) + "\n")
	}
}

// knownDifferences reads known_differences.md: programs in a list, each with its reason: "- `topic/name`: reason".
func knownDifferences(t *testing.T) map[string]string {
	differ := map[string]string{}
	for _, line := range strings.Split(readGolden(t, filepath.Join(conformanceDir, "known_differences.md")), "\n") {
		item, ok := strings.CutPrefix(line, "- `")
		if !ok {
			continue
		}
		name, reason, ok := strings.Cut(item, "`: ")
		if !ok || reason == "" {
			t.Fatalf("known_differences.md: %q gives no reason", line)
		}
		differ[name] = reason
	}
	return differ
}
