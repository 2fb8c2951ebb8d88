package main

import (
	"io"
	"os"
	"os/signal"
	"sync"

	"terrarium/sessions"
)

// interrupts takes Ctrl-C: it raises KeyboardInterrupt in what runs, and ends a read that waits.
type interrupts struct {
	signals chan os.Signal
	done    chan struct{}

	mu      sync.Mutex
	session *sessions.Session
	waiting chan struct{} // closed to end the read that waits; nil: none waits
	screen  io.Writer
}

// watchInterrupts takes the signal from now on, until stop.
func watchInterrupts() *interrupts {
	i := &interrupts{signals: make(chan os.Signal, 1), done: make(chan struct{})}
	signal.Notify(i.signals, os.Interrupt)
	go i.loop()
	return i
}

// serve names the session whose code is to be interrupted, and where to end the line on which the
// terminal shows ^C; nil: nowhere.
func (i *interrupts) serve(s *sessions.Session, screen io.Writer) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.session, i.screen = s, screen
}

func (i *interrupts) stop() {
	signal.Stop(i.signals)
	close(i.done)
}

func (i *interrupts) loop() {
	for {
		select {
		case <-i.signals:
			i.interrupt()
		case <-i.done:
			return
		}
	}
}

// interrupt does what Ctrl-C is to do now.
func (i *interrupts) interrupt() {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.screen != nil {
		io.WriteString(i.screen, "\n")
	}
	if i.session != nil {
		i.session.Interrupt()
	}
	if i.waiting != nil {
		close(i.waiting)
		i.waiting = nil
	}
}

// wait begins a read that an interrupt may end; release ends it.
func (i *interrupts) wait() (interrupted <-chan struct{}, release func()) {
	i.mu.Lock()
	defer i.mu.Unlock()
	ch := make(chan struct{})
	i.waiting = ch
	return ch, func() {
		i.mu.Lock()
		defer i.mu.Unlock()
		if i.waiting == ch {
			i.waiting = nil
		}
	}
}

// interruptibleReader is a stream whose reads end with sessions.ErrInterrupted when Ctrl-C is
// pressed. What arrives later is kept for the next read.
type interruptibleReader struct {
	r          io.Reader
	interrupts *interrupts

	chunks chan chunk // nil before the first read
	left   chunk
}

type chunk struct {
	data []byte
	err  error
}

// Read may be called by one goroutine at a time.
func (r *interruptibleReader) Read(p []byte) (int, error) {
	for len(r.left.data) == 0 && r.left.err == nil {
		if r.chunks == nil {
			r.chunks = make(chan chunk)
			go r.pump()
		}
		if err := r.next(); err != nil {
			return 0, err
		}
	}
	if len(r.left.data) == 0 {
		return 0, r.left.err
	}
	n := copy(p, r.left.data)
	r.left.data = r.left.data[n:]
	return n, nil
}

// next waits for the next piece.
func (r *interruptibleReader) next() error {
	interrupted, release := r.interrupts.wait()
	defer release()
	select {
	case r.left = <-r.chunks:
		return nil
	case <-interrupted:
		return sessions.ErrInterrupted
	}
}

// pump reads ahead by one piece.
func (r *interruptibleReader) pump() {
	for {
		buf := make([]byte, 64<<10)
		n, err := r.r.Read(buf)
		r.chunks <- chunk{buf[:n], err}
		if err != nil {
			return
		}
	}
}
