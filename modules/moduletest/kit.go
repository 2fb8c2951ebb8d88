package moduletest

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"regexp"
	"sync"
	"time"

	"terrarium/interp"
)

//go:embed hostile.py
var hostileSource []byte

// kit is the inspection of one module.
type kit struct {
	ctx     context.Context
	name    string
	def     *interp.ModuleDef // nil: the module is written in the language
	opt     Options
	report  *Report
	missing error           // there is no such module
	broken  map[string]bool // functions about which there is a finding
	one     bool            // the module allows one module object at a time only
}

func (k *kit) find(f Finding) {
	f.Module = k.name
	k.report.Findings = append(k.report.Findings, f)
}

func (k *kit) remark(f Finding) {
	f.Module = k.name
	k.report.Remarks = append(k.report.Remarks, f)
}

func (k *kit) skip(format string, args ...any) {
	k.report.Skipped = append(k.report.Skipped, fmt.Sprintf(format, args...))
}

// found tells whether there is a finding of one of the kinds.
func (k *kit) found(kinds ...Check) bool {
	for _, f := range k.report.Findings {
		for _, kind := range kinds {
			if f.Check == kind {
				return true
			}
		}
	}
	return false
}

// support is what the definition says about interpreters; a module written in the language runs in any.
func (k *kit) support() interp.MultiInterp {
	if k.def == nil {
		return interp.PerInterpreterGIL
	}
	if k.def.Init != interp.MultiPhase {
		return interp.NotSupported
	}
	for _, s := range k.def.Slots {
		if v, ok := s.Value.(interp.MultiInterp); ok && s.ID == interp.SlotMultipleInterpreters {
			return v
		}
	}
	return k.def.Interpreters
}

// config is that of the most isolated interpreter that the module may be loaded in.
func (k *kit) config() interp.Config {
	switch k.support() {
	case interp.PerInterpreterGIL:
		return interp.Isolated()
	case interp.SharedGIL:
		return interp.Config{CheckMultiInterp: true}
	}
	return interp.Config{}
}

// world is a process with its main interpreter.
type world struct {
	k       *kit
	process *interp.Process
	main    *place
	errors  *lockedBuffer // what was written to the standard error streams
}

// place is an interpreter in which the module is looked at.
type place struct {
	w    *world
	in   *interp.Interpreter
	base map[string]bool // sys.modules at the beginning
}

// lockedBuffer is a buffer that several goroutines write to.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.b.Len() > 1<<16 {
		return len(p), nil
	}
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// maxAlloc is what a program may ask for at once, in bytes: hostile sizes come to nothing.
const maxAlloc = 16 << 20

// world makes a process that reaches nothing outside.
func (k *kit) world() *world {
	w := &world{k: k, errors: &lockedBuffer{}}
	opt := interp.ProcessOptions{Modules: k.opt.Process.Modules, Frozen: k.opt.Process.Frozen, ReadFile: k.opt.Process.ReadFile,
		Dir: k.opt.Process.Dir, Stdout: io.Discard, Stderr: w.errors, MemoryLimit: maxAlloc}
	w.process = interp.NewProcess(opt)
	w.main, _ = w.place(interp.Config{Name: "main"})
	return w
}

// place makes an interpreter.
func (w *world) place(cfg interp.Config) (*place, error) {
	cfg.Path, cfg.NoFiles = w.k.opt.Path, true
	if cfg.Name == "" {
		cfg.Name = fmt.Sprintf("worker%d", len(w.process.Interpreters()))
	}
	in, err := w.process.NewInterpreter(cfg)
	if err != nil {
		return nil, err
	}
	p := &place{w: w, in: in, base: map[string]bool{}}
	if o := in.Script(w.k.ctx, "<moduletest>", hostileSource); o.Err != nil {
		return nil, o.Err
	}
	return p, p.do(func(t *interp.Thread) error {
		mods, err := sysModules(t)
		if err != nil {
			return err
		}
		for key := range mods.All {
			name, _ := interp.AsStr(key)
			p.base[name] = true
		}
		return nil
	})
}

// worker makes an interpreter of the kind that suits the module.
func (w *world) worker() (*place, error) {
	if w.k.support() == interp.NotSupported {
		return w.main, nil
	}
	return w.place(w.k.config())
}

// do runs f in the interpreter.
func (p *place) do(f func(t *interp.Thread) error) error { return p.in.Do(p.w.k.ctx, f) }

// errStuck is what timed returns when code did not end after it was interrupted.
var errStuck = errors.New("it did not stop when it was interrupted")

// timed is do, interrupted after the time that one function has. After errStuck the interpreter is of no more use.
func (p *place) timed(f func(t *interp.Thread) error) error {
	ctx, cancel := context.WithTimeout(p.w.k.ctx, p.w.k.opt.Timeout)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- p.in.Do(ctx, f) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	grace := time.NewTimer(20 * time.Second)
	defer grace.Stop()
	select {
	case err := <-done:
		return err
	case <-grace.C:
		return errStuck
	}
}

func sysModules(t *interp.Thread) (*interp.Dict, error) {
	sys, err := t.Import("sys")
	if err != nil {
		return nil, err
	}
	mods, err := interp.GetAttr(t, sys, t.Intern("modules"))
	if err != nil {
		return nil, err
	}
	d := interp.AsDict(mods)
	if d == nil {
		return nil, errors.New("sys.modules is no dict")
	}
	return d, nil
}

// load imports the module and keeps it in __main__ under a name, so that it stays alive.
func (p *place) load(t *interp.Thread, keep string) (interp.Value, error) {
	m, err := t.Import(p.w.k.name)
	if err == nil {
		err = p.keep(t, keep, m)
	}
	return m, err
}

func (p *place) keep(t *interp.Thread, name string, v interp.Value) error {
	main, err := t.Import("__main__")
	if err == nil {
		err = interp.SetAttr(t, main, t.Intern(name), v)
	}
	return err
}

// helper gives a function of hostile.py.
func (p *place) helper(t *interp.Thread, name string) (interp.Value, error) {
	main, err := t.Import("__main__")
	if err != nil {
		return main, err
	}
	return interp.GetAttr(t, main, t.Intern(name))
}

// forget takes the module out of sys.modules; with all, everything that was imported since the interpreter started.
func (p *place) forget(t *interp.Thread, all bool) error {
	mods, err := sysModules(t)
	if err != nil {
		return err
	}
	var names []interp.Value
	for key := range mods.All {
		name, _ := interp.AsStr(key)
		if name == p.w.k.name || all && !p.base[name] {
			names = append(names, key)
		}
	}
	for _, name := range names {
		if _, _, err := mods.Delete(t, name); err != nil {
			return err
		}
	}
	return nil
}

// collect is gc.collect().
func collect(t *interp.Thread) error {
	gc, err := t.Import("gc")
	for range 2 {
		if err == nil {
			_, err = interp.CallMethod(t, gc, t.Intern("collect"))
		}
	}
	return err
}

// inSight lists everything that is reachable from sys.modules now.
func (p *place) inSight(t *interp.Thread) (*reach, error) {
	mods, err := sysModules(t)
	if err != nil {
		return nil, err
	}
	r := newReach(p.w.process, nil)
	r.add(mods, "sys.modules")
	return r, nil
}

// outside makes the test for objects that a walk does not enter: those in sight before the module came, and module objects but its own.
func outside(before *reach, own interp.Value) func(interp.Object) bool {
	return func(o interp.Object) bool {
		if _, ok := before.ways[o]; ok {
			return true
		}
		_, ok := o.(*interp.Module)
		return ok && o != own.Object()
	}
}

// addresses are numbers that depend on where an object is, or when it was made: id, hash and the like.
var addresses = regexp.MustCompile(`0x[0-9a-f]{4,}|-?[0-9]{9,}`)

// steady is text without what differs from run to run.
func steady(text string) string { return addresses.ReplaceAllString(text, "…") }

// words is what an error says.
func words(err error) string { return steady(err.Error()) }

// isCrash tells whether an interpreter was handed another's object.
func isCrash(err error) (*interp.CrashError, bool) {
	var c *interp.CrashError
	return c, errors.As(err, &c)
}

// isFault tells whether an error is one that no argument should lead to: a Go panic, or SystemError.
func isFault(err error) bool { return interp.IsException(err, interp.TypeSystemError) }
