package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"

	"terrarium/modules/moduletest"
)

// runIsolate checks modules for isolation and prints what was found.
func (c *command) runIsolate() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	status := 0
	for i, name := range c.isolate {
		report, err := inspectModule(ctx, name)
		switch {
		case errors.Is(err, context.Canceled):
			fmt.Fprintln(c.stderr, "repl: interrupted")
			return 130
		case err != nil:
			fmt.Fprintf(c.stderr, "repl: %v\n", err)
			status = 2
			continue
		}
		if i > 0 {
			fmt.Fprintln(c.stdout)
		}
		report.Write(c.stdout)
		if !report.OK() {
			status = max(status, 1)
		}
	}
	return status
}

// inspectModule checks a file, a package's directory, or what import finds under a name.
func inspectModule(ctx context.Context, name string) (*moduletest.Report, error) {
	opt := moduletest.Options{Process: hostOptions(), NoSource: true} // that needs Go's tools
	if _, err := os.Stat(name); err == nil || strings.HasSuffix(name, ".py") {
		if err != nil {
			return nil, readError(name, err)
		}
		return moduletest.InspectFile(ctx, name, opt)
	}
	return moduletest.Inspect(ctx, name, opt)
}
