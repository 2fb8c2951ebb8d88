package main

import (
	"bufio"
	"io"
	"sync"
)

// bufferedWriter is standard output when nobody watches: written in large pieces.
type bufferedWriter struct {
	mu sync.Mutex
	w  *bufio.Writer
}

func (b *bufferedWriter) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.w.Write(p)
}

func (b *bufferedWriter) Flush() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.w.Flush()
}

// followingWriter is standard error beside it: what was written before comes out before.
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
