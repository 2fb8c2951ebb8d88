package sessions_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
	"terrarium/sessions"
)

var update = flag.Bool("update", false, "write the output that is printed into the transcripts")

func options() sessions.Options {
	return sessions.Options{Process: interp.ProcessOptions{Modules: modules.All(), Frozen: modules.Frozen()}, Kinds: modules.Kinds()}
}

// check runs a transcript and fails the test where the output differs.
func check(t *testing.T, file string, source []byte) *sessions.Check {
	t.Helper()
	tr, err := sessions.ParseTranscript(file, source)
	if err != nil {
		t.Fatal(err)
	}
	c, err := tr.Run(context.Background(), options())
	if err != nil {
		t.Fatal(err)
	}
	if !c.OK() {
		var report strings.Builder
		c.Report(&report, nil)
		t.Errorf("\n%s", report.String())
	}
	return c
}

func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range append(files, "../README.md") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			c := check(t, file, source)
			if c.Transcript.Steps() == 0 {
				t.Error("there is no session in it")
			}
			if *update && !c.OK() {
				if err := os.WriteFile(file, c.Rewrite(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// Every command has a help text, and the session in it comes out as it says.
func TestHelpExamples(t *testing.T) {
	for _, c := range sessions.Commands() {
		t.Run(c.Name, func(t *testing.T) {
			if c.Summary == "" {
				t.Error("no summary")
			}
			_, session, found := strings.Cut(c.Help, "\n\n>>> ")
			if !found {
				t.Fatal("the help text shows no session after a blank line")
			}
			check(t, c.Name+".pycon", []byte(">>> "+session))
			for line := range strings.Lines(c.Help) {
				if len(line) > 80 {
					t.Errorf("too wide: %s", line)
				}
			}
		})
	}
}
