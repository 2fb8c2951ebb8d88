// Package moduletest checks how well a module keeps to itself: that every import makes a module object of its own, in one
// interpreter and in many, and that nothing a program does to one is felt in another. A module's author calls it from a test:
//
//	func TestIsolation(t *testing.T) {
//		moduletest.Run(t, spam.Def)
//	}
//
// Run loads the definition again and again, in interpreters of every kind and in parallel (use go test -race), calls what
// it finds with arguments from a seeded generator, and reads the Go source for package variables that change. What
// is wrong fails the test with a report that says what was found, where, why it matters, and which section of
// CPython's howto "Isolating Extension Modules" is about it. Inspect does the same outside of tests, for modules written
// in the language as well.
//
// The kit cannot prove that a module is isolated; it finds the mistakes that modules make.
package moduletest

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"terrarium/interp"
)

// Options say how to check. The zero value works.
type Options struct {
	// Process has the modules and files that the module needs for its import. Streams, clock, entropy and access to files
	// are the kit's own: what is checked reaches nothing outside.
	Process interp.ProcessOptions
	// Path is sys.path.
	Path []string
	// Shared names what reaches beyond the module object on purpose: functions ("count"), or methods ("LED.on"). They are
	// not called where that would look like a leak.
	Shared []string
	// Calls is how often each function is called with hostile arguments; 0: 40.
	Calls int
	// Seed decides which arguments.
	Seed uint64
	// Parallel is how many interpreters run at once; 0: 4.
	Parallel int
	// Timeout is how long the calls of one function may take together before they are interrupted; 0: 2 seconds.
	Timeout time.Duration
	// NoSource leaves the Go source unread.
	NoSource bool
}

// TB is the part of testing.TB that Run uses.
type TB interface {
	Helper()
	Log(args ...any)
	Errorf(format string, args ...any)
}

// Run checks a native module and fails the test if anything is found.
func Run(t TB, def *interp.ModuleDef, opts ...Options) {
	t.Helper()
	var opt Options
	if len(opts) > 0 {
		opt = opts[0]
	}
	opt.Process.Modules = append([]*interp.ModuleDef{def}, opt.Process.Modules...)
	report, err := Inspect(context.Background(), def.Name, opt)
	switch {
	case err != nil:
		t.Errorf("%v", err)
	case !report.OK():
		t.Errorf("\n%s", report)
	default:
		t.Log("\n" + report.String())
	}
}

// Inspect checks the module that import finds under a name. An error is that of ctx, or that there is no such module.
func Inspect(ctx context.Context, name string, opt Options) (*Report, error) {
	if opt.Calls == 0 {
		opt.Calls = 40
	}
	if opt.Parallel == 0 {
		opt.Parallel = 4
	}
	if opt.Timeout == 0 {
		opt.Timeout = 2 * time.Second
	}
	k := &kit{ctx: ctx, name: name, opt: opt, report: &Report{Module: name}}
	for _, def := range opt.Process.Modules {
		if def.Name == name {
			k.def = def
			break
		}
	}
	k.run()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if k.missing != nil {
		return nil, fmt.Errorf("%w", k.missing)
	}
	return k.report, nil
}

// InspectFile checks a module written in the language: a file of source, or the directory of a package. It is read with
// opt.Process.ReadFile.
func InspectFile(ctx context.Context, file string, opt Options) (*Report, error) {
	dir, base := filepath.Split(filepath.Clean(file))
	if base == "__init__.py" {
		dir, base = filepath.Split(filepath.Clean(dir))
	}
	name := strings.TrimSuffix(base, ".py")
	for _, def := range opt.Process.Modules {
		if def.Name == name {
			return nil, fmt.Errorf("%s: import finds the built-in module %s first; give the file another name", file, name)
		}
	}
	opt.Path = append([]string{filepath.Clean(dir)}, opt.Path...)
	return Inspect(ctx, name, opt)
}

// run makes the checks, from what must work first to what takes longest.
func (k *kit) run() {
	k.hiddenState()
	if !k.loading() {
		return
	}
	for _, check := range []func(){k.phases, k.source, k.copies, k.owners, k.resources, k.bleeding, k.arguments, k.selves, k.namespaces, k.lifetime, k.parallel} {
		if k.ctx.Err() != nil {
			return
		}
		check()
		k.report.Checks++
	}
}
