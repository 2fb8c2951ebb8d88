package sessions

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// maxFile bounds what a command reads, in bytes.
const maxFile = 4 << 20

// readFile reads a file that a command names.
func (s *Session) readFile(name string) (string, error) {
	po := &s.opt.Process
	if po.Files == nil {
		if po.ReadFile == nil {
			return "", fileError(name, errNoFiles)
		}
		b, err := po.ReadFile(name)
		return string(b), fileError(name, err)
	}
	f, err := po.Files.OpenFile(name, os.O_RDONLY, 0)
	if err != nil {
		return "", fileError(name, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(b) > maxFile {
		err = fmt.Errorf("it has more than %d MiB", maxFile>>20)
	}
	return string(b), fileError(name, err)
}

// writeFile writes a file that a command names.
func (s *Session) writeFile(name, text string) error {
	fsys := s.opt.Process.Files
	if fsys == nil {
		return fileError(name, errNoFiles)
	}
	f, err := fsys.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return fileError(name, err)
	}
	_, err = io.WriteString(f, text)
	return fileError(name, errors.Join(err, f.Close()))
}

var errNoFiles = errors.New("this session has no files")

// fileError says what is wrong with a file, without repeating its name.
func fileError(name string, err error) error {
	if err == nil {
		return nil
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}
