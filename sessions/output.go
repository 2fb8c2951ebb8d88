package sessions

import (
	"bytes"
	"fmt"
	"io"
	"sync"
)

// An outlet is where one interpreter's streams go: to the session's, or for a while to a gatherer.
type outlet struct {
	mu             sync.Mutex
	stdout, stderr io.Writer
}

// divert sends both streams elsewhere until the returned function is called.
func (o *outlet) divert(stdout, stderr io.Writer) (restore func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	oldOut, oldErr := o.stdout, o.stderr
	o.stdout, o.stderr = stdout, stderr
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.stdout, o.stderr = oldOut, oldErr
	}
}

// outletWriter is one of the two streams, as the interpreter holds it.
type outletWriter struct {
	o      *outlet
	stderr bool
}

func (w outletWriter) target() io.Writer {
	w.o.mu.Lock()
	defer w.o.mu.Unlock()
	if w.stderr {
		return w.o.stderr
	}
	return w.o.stdout
}

func (w outletWriter) Write(p []byte) (int, error) { return w.target().Write(p) }

// Flush passes sys.stdout.flush() on to a writer that keeps something back.
func (w outletWriter) Flush() error {
	if f, ok := w.target().(interface{ Flush() error }); ok {
		return f.Flush()
	}
	return nil
}

// gatherLimit bounds what one interpreter's gathered output may take, in bytes.
const gatherLimit = 16 << 20

// A gatherer keeps what one interpreter writes, its two streams in their common order, so that
// the output of interpreters that run at once can be shown one after the other.
type gatherer struct {
	mu      sync.Mutex
	pieces  []piece
	size    int
	dropped int // bytes beyond the limit
}

type piece struct {
	stderr bool
	text   []byte
}

// writer is the gatherer's end of one stream.
func (g *gatherer) writer(stderr bool) io.Writer { return gathererWriter{g, stderr} }

type gathererWriter struct {
	g      *gatherer
	stderr bool
}

func (w gathererWriter) Write(p []byte) (int, error) {
	g := w.g
	g.mu.Lock()
	defer g.mu.Unlock()
	keep := min(len(p), gatherLimit-g.size)
	g.size += keep
	g.dropped += len(p) - keep
	if n := len(g.pieces); n > 0 && g.pieces[n-1].stderr == w.stderr {
		g.pieces[n-1].text = append(g.pieces[n-1].text, p[:keep]...)
	} else if keep > 0 {
		g.pieces = append(g.pieces, piece{w.stderr, bytes.Clone(p[:keep])})
	}
	return len(p), nil
}

// show writes the gathered lines, each with the label before it. A last line without an end gets
// one, so that what follows starts on a line of its own.
func (g *gatherer) show(stdout, stderr io.Writer, label string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	atStart := true
	for _, p := range g.pieces {
		var b bytes.Buffer
		for line := range bytes.Lines(p.text) {
			if atStart {
				b.WriteString(label)
			}
			b.Write(line)
			atStart = bytes.HasSuffix(line, []byte("\n"))
		}
		w := stdout
		if p.stderr {
			w = stderr
		}
		w.Write(b.Bytes())
	}
	if !atStart {
		fmt.Fprintln(stdout)
	}
	if g.dropped > 0 {
		fmt.Fprintf(stdout, "%s… and %d bytes more\n", label, g.dropped)
	}
}
