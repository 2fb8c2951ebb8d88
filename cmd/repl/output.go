package main

import (
	"bufio"
	"bytes"
	"io"
	"sync"
)

// bufferedWriter is standard output: written in large pieces, or line by line if somebody watches.
type bufferedWriter struct {
	mu      sync.Mutex
	w       *bufio.Writer
	watched bool
}

func (b *bufferedWriter) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	n, err := b.w.Write(p)
	if err == nil && b.watched && bytes.IndexByte(p, '\n') >= 0 {
		err = b.w.Flush()
	}
	return n, err
}

func (b *bufferedWriter) Flush() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.w.Flush()
}

// followingWriter is another stream beside it: what was written before comes out before.
type followingWriter struct {
	first *bufferedWriter
	w     io.Writer
}

func (f *followingWriter) Write(p []byte) (int, error) {
	if err := f.first.Flush(); err != nil {
		return 0, err
	}
	return f.w.Write(p)
}
