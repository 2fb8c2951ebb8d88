// The command repl is the prompt of Terrarium: a strict subset of Python in many isolated
// interpreters. It also runs scripts and checks transcripts.
//
// This package is flags, the terminal, colours, and what the operating system lends; everything
// else is in the packages sessions, modules, interp and lang.
package main

import (
	"io"
	"os"
	"runtime"
	"runtime/debug"
)

// gcPercent and ballast trade memory for speed: the interpreters' objects are many and small. The ballast is never
// touched, so it takes no memory; it only puts off the collections of a small heap.
const (
	gcPercent = 400
	ballast   = 12 << 20
)

func main() {
	var weight []byte
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
		weight = make([]byte, ballast)
	}
	status := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv)
	runtime.KeepAlive(weight)
	os.Exit(status)
}

// run is the whole command; it returns the exit status. Streams that are terminals are used as such.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, getenv func(string) string) int {
	c := &command{stdin: stdin, stdout: stdout, stderr: stderr, getenv: getenv}
	if err := c.parse(args); err != nil {
		return c.usageError(err)
	}
	return c.dispatch()
}
