package interp

import (
	"context"
	"io"
	"sync"
	"time"
)

// clockState is what sleeping and waiting need of an interpreter.
type clockState struct {
	sleepMu sync.Mutex
	wake    context.CancelFunc // ends the sleep in progress
}

// Now is the time, from the process's options. Its location is the local time zone.
func (t *Thread) Now() time.Time {
	if now := t.in.process.opt.Now; now != nil {
		return now()
	}
	return time.Unix(0, 0).UTC()
}

// Monotonic is the time since a fixed moment before the process began, for measuring.
func (t *Thread) Monotonic() time.Duration {
	p := t.in.process
	now := t.Now()
	p.static.started.Do(func() { p.static.start = now.Add(-time.Second) })
	return now.Sub(p.static.start)
}

// Sleep waits without holding the GIL. An interrupt ends it with KeyboardInterrupt.
func (t *Thread) Sleep(d time.Duration) error {
	sleep := t.in.process.opt.Sleep
	if sleep == nil {
		return t.Poll()
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	in := t.in
	in.sleepMu.Lock()
	in.wake = cancel
	in.sleepMu.Unlock()
	if t.intr.Load() == 0 {
		in.gil.mu.Unlock()
		err := sleep(ctx, d)
		in.gil.mu.Lock()
		_ = err // cancelled: the flag tells why
	}
	in.sleepMu.Lock()
	in.wake = nil
	in.sleepMu.Unlock()
	return t.Poll()
}

// wakeUp ends a sleep in progress, for Interrupt.
func (in *Interpreter) wakeUp() {
	in.sleepMu.Lock()
	if in.wake != nil {
		in.wake()
	}
	in.sleepMu.Unlock()
}

// Entropy fills b from the process's source of randomness; zeros if it has none.
func (t *Thread) Entropy(b []byte) error {
	clear(b)
	if r := t.in.process.opt.Entropy; r != nil {
		if _, err := io.ReadFull(r, b); err != nil {
			return NewOSError(5, "Input/output error", Unset)
		}
	}
	return nil
}

// NewNamespace makes a types.SimpleNamespace with the given attributes.
func (t *Thread) NewNamespace(attrs ...Constant) Value {
	d := NewDict()
	for _, a := range attrs {
		d.SetStr(t.in.intern(a.Name), a.Value)
	}
	return newNamespace(d)
}

// OSError makes an OSError, or the subclass that errno asks for.
func OSError(errno int, text string) error { return NewOSError(errno, text, Unset) }
