package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"terrarium/modules"
	"terrarium/sessions"
)

// runCheck runs transcripts and reports where their output differs.
func (c *command) runCheck() int {
	style := c.theme(c.stdout).style()
	differ, unread := 0, 0
	for _, file := range c.check {
		check, err := checkFile(file)
		if err != nil {
			fmt.Fprintf(c.stderr, "repl: %v\n", err)
			unread++
			continue
		}
		if c.update && !check.OK() {
			if err := replaceFile(file, check.Rewrite()); err != nil {
				fmt.Fprintf(c.stderr, "repl: %v\n", err)
				unread++
				continue
			}
			fmt.Fprintf(c.stdout, "updated  %s\n", file)
			continue
		}
		check.Report(c.stdout, style)
		if !check.OK() {
			differ++
		}
	}
	if differ > 0 {
		verb := "differ"
		if differ == 1 {
			verb = "differs"
		}
		fmt.Fprintf(c.stdout, "%d of %s %s. Accept the new output with: repl check --update …\n", differ, count(len(c.check), "file"), verb)
	}
	switch {
	case unread > 0:
		return 2
	case differ > 0:
		return 1
	}
	return 0
}

// count is a number of things in words.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func checkFile(file string) (*sessions.Check, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, readError(file, err)
	}
	t, err := sessions.ParseTranscript(file, source)
	if err != nil {
		return nil, err
	}
	return t.Run(context.Background(), sessions.Options{Process: hostOptions(), Kinds: modules.Kinds()})
}

// readError says in one line that a file cannot be read, and why.
func readError(file string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return fmt.Errorf("cannot read %s: %w", file, err)
}

// replaceFile writes a file whole or not at all.
func replaceFile(file string, content []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(content); err != nil {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	if info, err := os.Stat(file); err == nil {
		if err := os.Chmod(tmp.Name(), info.Mode()); err != nil {
			return err
		}
	}
	return os.Rename(tmp.Name(), file)
}
