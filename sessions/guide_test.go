package sessions_test

import (
	"io/fs"
	"os"
	"path/filepath"
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
	lend := func(f folder) interp.FileSystem { return guideFiles{f} }
	runTranscripts(t, "guide/*.md", lend, func(t *testing.T, file string, c *sessions.Check, _ *os.Root) {
		if !c.OK() && *update {
			if err := os.WriteFile(file, c.Rewrite(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	})
}
