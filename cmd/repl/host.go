package main

import (
	"context"
	"crypto/rand"
	"os"
	"time"

	"terrarium/interp"
	"terrarium/modules"
)

// hostOptions lend the operating system to a process: clock, entropy, files, and the modules shipped.
func hostOptions() interp.ProcessOptions {
	return interp.ProcessOptions{
		Modules:  modules.All(),
		Frozen:   modules.Frozen(),
		Now:      time.Now,
		Sleep:    sleep,
		Entropy:  rand.Reader,
		ReadFile: os.ReadFile,
		Files:    osFiles{},
		Dir:      os.Getwd,
	}
}

// sleep waits, or until the context ends.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
