package interp_test

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

// countingFiles counts the files that are open.
type countingFiles struct {
	programFiles
	open *int
}

type countedFile struct {
	interp.File
	open *int
}

func (f countedFile) Close() error {
	*f.open--
	return f.File.Close()
}

func (f countingFiles) OpenFile(name string, flag int, perm fs.FileMode) (interp.File, error) {
	file, err := f.programFiles.OpenFile(name, flag, perm)
	if err != nil {
		return nil, err
	}
	*f.open++
	return countedFile{file, f.open}, nil
}

// What is open when an interpreter closes is written and closed, and so is what nobody can reach any more.
func TestFilesAreClosed(t *testing.T) {
	dir, open := t.TempDir(), 0
	files := countingFiles{programFiles{dir}, &open}
	p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Files: files})
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		t.Fatal(err)
	}
	status := in.RunCode(context.Background(), `
f = open('kept.txt', 'w')
f.write('written at the end')
raw = open('raw.txt', 'wb', buffering=0)
raw.write(b'raw')
for i in range(500):
    open('kept.txt').read()
`)
	if status != 0 {
		t.Fatal("status", status)
	}
	if open > 200 {
		t.Errorf("%d files are open", open)
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if open != 0 {
		t.Errorf("%d files are open after the interpreter closed", open)
	}
	for name, want := range map[string]string{"kept.txt": "written at the end", "raw.txt": "raw"} {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != want {
			t.Errorf("%s holds %q, %v", name, got, err)
		}
	}
}

// A host may lend no files, and an interpreter may be denied them.
func TestNoFiles(t *testing.T) {
	for name, c := range map[string]struct {
		files  interp.FileSystem
		denied bool
	}{"none lent": {nil, false}, "denied": {programFiles{t.TempDir()}, true}} {
		var out bytes.Buffer
		p := interp.NewProcess(interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen(), Files: c.files, Stdout: &out, Stderr: &out})
		in, err := p.NewInterpreter(interp.Config{NoFiles: c.denied})
		if err != nil {
			t.Fatal(err)
		}
		in.RunCode(context.Background(), `
import os
for f in (lambda: open('x'), lambda: open('x', 'w'), lambda: os.listdir(), lambda: os.remove('x'), lambda: os.mkdir('d'), lambda: os.getcwd()):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e)
print(os.path.exists('x'))
with open(1, 'w', closefd=False) as f:
    print('a descriptor', file=f)
`)
		in.Close()
		want := strings.Repeat("PermissionError [Errno 1] Operation not permitted: 'x'\n", 2) +
			"PermissionError [Errno 1] Operation not permitted: '.'\nPermissionError [Errno 1] Operation not permitted: 'x'\n" +
			"PermissionError [Errno 1] Operation not permitted: 'd'\nPermissionError [Errno 1] Operation not permitted\nFalse\na descriptor\n"
		if out.String() != want {
			t.Errorf("%s: %s", name, out.String())
		}
	}
}

// pipeFiles has one file, a pipe that nobody writes to.
type pipeFiles struct {
	programFiles
	r *io.PipeReader
}

type pipeInfo struct{ fs.FileInfo }

func (pipeInfo) Mode() fs.FileMode { return fs.ModeNamedPipe }
func (pipeInfo) IsDir() bool       { return false }

type pipeFile struct{ *io.PipeReader }

func (pipeFile) Write([]byte) (int, error)      { return 0, fs.ErrInvalid }
func (pipeFile) Seek(int64, int) (int64, error) { return 0, fs.ErrInvalid }
func (pipeFile) Truncate(int64) error           { return fs.ErrInvalid }
func (pipeFile) Stat() (fs.FileInfo, error)     { return pipeInfo{}, nil }

func (f pipeFiles) Stat(string) (fs.FileInfo, error) { return pipeInfo{}, nil }
func (f pipeFiles) OpenFile(string, int, fs.FileMode) (interp.File, error) {
	return pipeFile{f.r}, nil
}

// Reading what never comes can be interrupted.
func TestInterruptRead(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	p := interp.NewProcess(interp.ProcessOptions{Files: pipeFiles{r: r}})
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	time.AfterFunc(50*time.Millisecond, in.Interrupt)
	done := make(chan int)
	go func() { done <- in.RunCode(context.Background(), "open('pipe').read()") }()
	select {
	case status := <-done:
		if status != 130 {
			t.Errorf("status %d", status)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("not interrupted")
	}
}

// input and the streams' methods share what the host's reader has read ahead.
func TestStandardInput(t *testing.T) {
	var out bytes.Buffer
	p := interp.NewProcess(interp.ProcessOptions{Stdin: strings.NewReader("one\ntwo\nthree\nfour\nfive\nsix \xff"), Stdout: &out, Stderr: &out})
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	in.RunCode(context.Background(), `
import sys
print(input(), repr(sys.stdin.readline()), repr(sys.stdin.read(3)), input('? '))
print(sys.stdin.buffer.readline(), repr(next(sys.stdin)))
print(ascii(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.buffer.read())
try:
    input('prompt ')
except EOFError as e:
    print(e)
`)
	want := "? one 'two\\n' 'thr' ee\nb'four\\n' 'five\\n'\n'six \\udcff' '' b''\nprompt EOF when reading a line\n"
	if out.String() != want {
		t.Errorf("%q", out.String())
	}
}
