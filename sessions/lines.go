package sessions

import (
	"bufio"
	"io"
	"strings"
	"sync"
)

// Lines reads a stream line by line, for the loop and for input() alike: whoever asks takes the
// next line. It hands out no more than one line at a time, so that nobody's buffer swallows what
// is another's.
type Lines struct {
	mu      sync.Mutex
	r       *bufio.Reader
	prompts io.Writer
}

// NewLines reads from r. It writes prompts, and a line end when the input is over, to prompts.
func NewLines(r io.Reader, prompts io.Writer) *Lines {
	return &Lines{r: bufio.NewReader(r), prompts: prompts}
}

// ReadLine implements LineReader. A last line without an end counts.
func (l *Lines) ReadLine(prompt string) (string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	io.WriteString(l.prompts, prompt)
	line, err := l.r.ReadString('\n')
	if err == io.EOF && line == "" {
		io.WriteString(l.prompts, "\n")
	}
	if err != nil && (line == "" || err != io.EOF) {
		return "", err
	}
	return strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r"), nil
}

// Read gives the next line, or what of it fits into p.
func (l *Lines) Read(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(p) == 0 {
		return 0, nil
	}
	if _, err := l.r.Peek(1); err != nil {
		return 0, err
	}
	for n := range p {
		b, err := l.r.ReadByte()
		if err != nil {
			return n, nil
		}
		p[n] = b
		if b == '\n' {
			return n + 1, nil
		}
	}
	return len(p), nil
}
