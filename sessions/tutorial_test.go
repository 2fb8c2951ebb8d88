package sessions_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"terrarium/interp"
	"terrarium/sessions"
)

// folder lends the files of one folder of the operating system.
type folder struct{ root *os.Root }

func (f folder) OpenFile(name string, flag int, perm fs.FileMode) (interp.File, error) {
	file, err := f.root.OpenFile(name, flag, perm)
	if err != nil {
		return nil, err
	}
	return file, nil
}
func (f folder) Stat(name string) (fs.FileInfo, error)      { return f.root.Stat(name) }
func (f folder) Lstat(name string) (fs.FileInfo, error)     { return f.root.Lstat(name) }
func (f folder) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(f.root.FS(), name) }
func (f folder) Mkdir(name string, perm fs.FileMode) error  { return f.root.Mkdir(name, perm) }
func (f folder) Remove(name string) error                   { return f.root.Remove(name) }
func (f folder) Rename(from, to string) error               { return f.root.Rename(from, to) }

// runTranscripts runs the transcripts that match a pattern, each in an empty folder, which lend makes the files of, and
// reports what differs. done is called afterwards.
func runTranscripts(t *testing.T, pattern string, lend func(folder) interp.FileSystem, done func(t *testing.T, file string, c *sessions.Check, root *os.Root)) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			tr, err := sessions.ParseTranscript(file, source)
			if err != nil {
				t.Fatal(err)
			}
			root, err := os.OpenRoot(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			defer root.Close()
			opt := options()
			opt.Process.Files = lend(folder{root})
			c, err := tr.Run(context.Background(), opt)
			if err != nil {
				t.Fatal(err)
			}
			if !c.OK() {
				var report strings.Builder
				c.Report(&report, nil)
				t.Errorf("\n%s", report.String())
			}
			done(t, file, c, root)
		})
	}
}

// The outputs in the tutorial are those of CPython 3.13: each section was fed to `python3 -i`, and of tracebacks the
// source lines were taken away.
func TestTutorial(t *testing.T) {
	lend := func(f folder) interp.FileSystem { return f }
	runTranscripts(t, "tutorial/*.md", lend, func(t *testing.T, _ string, _ *sessions.Check, root *os.Root) {
		if left, err := fs.ReadDir(root.FS(), "."); err != nil || len(left) > 0 {
			t.Error("files are left:", left, err)
		}
	})
}
