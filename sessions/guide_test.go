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

// guideFiles lends the files of the guide for reading, and another folder for writing.
type guideFiles struct{ folder }

func (g guideFiles) OpenFile(name string, flag int, perm fs.FileMode) (interp.File, error) {
	if flag == os.O_RDONLY {
		if f, err := os.Open(filepath.Join("guide", filepath.Base(name))); err == nil {
			return f, nil
		}
	}
	return g.folder.OpenFile(name, flag, perm)
}

// The guide is for learners; it shows what commands show, and its scripts are there to be changed.
func TestGuide(t *testing.T) {
	files, err := filepath.Glob("guide/*.md")
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
			opt.Process.Files = guideFiles{folder{root}}
			c, err := tr.Run(context.Background(), opt)
			if err != nil {
				t.Fatal(err)
			}
			if c.OK() {
				return
			}
			var report strings.Builder
			c.Report(&report, nil)
			t.Errorf("\n%s", report.String())
			if *update {
				if err := os.WriteFile(file, c.Rewrite(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
