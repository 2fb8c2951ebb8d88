package interp

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"sync"
	"sync/atomic"
	"time"
	"weak"

	"terrarium/lang"
)

// ProcessOptions configures a Process. The zero value works: no modules but the built-in ones, no files,
// no clock, output discarded.
type ProcessOptions struct {
	Modules     []*ModuleDef                               // native modules that interpreters may import
	Frozen      map[string]FrozenModule                    // modules written in the language, by name
	Now         func() time.Time                           // the clock; nil: it stands still
	Sleep       func(context.Context, time.Duration) error // nil: returns at once
	Entropy     io.Reader                                  // seeds what wants to be random; nil: zeros
	ReadFile    func(path string) ([]byte, error)          // source modules; nil: there are none
	Files       FileSystem                                 // what open and the functions of os reach; nil: nothing
	Dir         func() (string, error)                     // the current directory; nil: "."
	Stdin       io.Reader                                  // defaults of interpreters
	Stdout      io.Writer
	Stderr      io.Writer
	MemoryLimit int64       // bytes that one allocation of a program may ask for; 0: 1 GiB
	HeapLimit   int64       // bytes of the Go heap beyond which programs get MemoryError; 0: 4 GiB
	Leak        func(Leak)  // told of every object found with two owners, at once, by the goroutine that runs the interpreter which reached it
	Events      func(Event) // told of what happens to module objects; nil: nobody. See Process.Observe
}

// Process is a simulated operating-system process: it owns what a C static variable would, and holds interpreters. A Go
// program may make any number of them; they share nothing that changes. Its methods may be called from any goroutine.
type Process struct {
	opt  ProcessOptions
	core *coreTables

	mu       sync.Mutex
	nextID   int64
	alive    []*Interpreter // in order of id
	headless bool           // the main interpreter crashed
	gil      gil            // of the main interpreter and of those that share it

	observer atomic.Pointer[func(Event)]

	static processState // what native modules keep per process
	codes  codeCache    // code objects of source modules
	stacks sync.Pool    // of *Frame: stacks that no thread uses
}

// gil is a global interpreter lock.
type gil struct{ mu sync.Mutex }

// NewProcess makes a process without interpreters.
func NewProcess(opt ProcessOptions) *Process {
	if opt.MemoryLimit == 0 {
		opt.MemoryLimit = defaultMemoryLimit
	}
	if opt.HeapLimit == 0 {
		opt.HeapLimit = defaultHeapLimit
	}
	p := &Process{opt: opt, core: core()}
	p.Observe(opt.Events)
	return p
}

// Config configures an interpreter, as PEP 684's PyInterpreterConfig does. The zero value is the main
// interpreter's: the process's shared GIL, no check of extension modules.
type Config struct {
	Name             string // for people; the session's name for it
	OwnGIL           bool   // a GIL of its own: it runs in parallel with others
	CheckMultiInterp bool   // refuse native modules that do not support several interpreters
	Argv, Path       []string
	Terminal         bool // the streams are a terminal: isatty()
	NoFiles          bool // open and the like raise PermissionError, whatever ProcessOptions.Files is
	Stdin            io.Reader
	Stdout, Stderr   io.Writer
	RecursionLimit   int // 0: 1000
	// ModuleNumbers is where the numbers of module objects go on, by name: what ModuleNumbers gave for an interpreter
	// whose name is used again.
	ModuleNumbers map[string]int
}

// Isolated is the configuration of an interpreter that shares nothing.
func Isolated() Config { return Config{OwnGIL: true, CheckMultiInterp: true} }

// Interpreter holds imported modules, classes and streams, and shares no mutable object with any other. Interrupt, ID,
// Name and Close may be called from any goroutine; what runs code takes the GIL.
type Interpreter struct {
	id      int64
	cfg     Config
	process *Process
	gil     *gil
	ownGIL  gil

	builtins       *Dict
	mainModule     *Module
	interned       map[string]*Str
	recursionLimit int
	main           Thread
	running        sync.Mutex // one statement at a time from the host
	closed         bool
	inspect        bool // SystemExit does not end the script that runs

	ids               map[Object]int64
	nextAddr          int64
	nans              uint64 // made by float('nan')
	subclasses        map[*Type][]weak.Pointer[Type]
	linkedAll         []weak.Pointer[linked]
	lookups           *[lookupCacheSize]lookupEntry // made on first use
	typeIDs           uint32                        // classes numbered so far
	files             map[string]string             // sources of scripts, for tracebacks
	warned            *warningState                 // made on first use
	codecs            *codecState                   // made on first use
	lastException     *Exception
	scoped            scopedStates // of native modules, for the interpreter
	builtinsListed    bool         // sys.modules got the built-ins
	futureAnnotations bool         // an entry said from __future__ import annotations
	observation
	importState
	sysState
	gcState
	clockState
	fileState
}

// NewInterpreter makes an interpreter; the first one is the main interpreter, with id 0, and so is the next after a
// main interpreter that crashed.
func (p *Process) NewInterpreter(cfg Config) (*Interpreter, error) {
	in := &Interpreter{cfg: cfg, process: p, recursionLimit: cfg.RecursionLimit, gil: &p.gil}
	if in.recursionLimit == 0 {
		in.recursionLimit = 1000
	}
	if cfg.OwnGIL {
		in.gil = &in.ownGIL
	}
	in.main.in = in
	in.main.exc = &in.main.base
	in.main.stopValue = None
	in.main.budget = budgetSteps
	in.builtins = copyOnWrite(p.core.builtins)
	in.numbers = maps.Clone(cfg.ModuleNumbers)
	p.mu.Lock()
	if p.headless { // the main interpreter crashed: this one takes its place
		p.headless = false
		p.alive = append([]*Interpreter{in}, p.alive...)
	} else {
		in.id = p.nextID
		p.nextID++
		p.alive = append(p.alive, in)
	}
	p.mu.Unlock()
	in.initImports()
	return in, nil
}

// Interpreters lists the interpreters that are alive, in order of id.
func (p *Process) Interpreters() []*Interpreter {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]*Interpreter(nil), p.alive...)
}

// Close closes every interpreter.
func (p *Process) Close() error {
	for _, in := range p.Interpreters() {
		if err := in.Close(); err != nil {
			return err
		}
	}
	return nil
}

// ID is the interpreter's number in its process.
func (in *Interpreter) ID() int64 { return in.id }

// Name is what Config said.
func (in *Interpreter) Name() string { return in.cfg.Name }

// Config is what the interpreter was made with.
func (in *Interpreter) Config() Config { return in.cfg }

// Process is the process that the interpreter belongs to.
func (in *Interpreter) Process() *Process { return in.process }

// IsMain tells whether it is the first interpreter of its process.
func (in *Interpreter) IsMain() bool { return in.id == 0 }

// Interrupt makes running code raise KeyboardInterrupt.
func (in *Interpreter) Interrupt() {
	in.main.intr.Store(1)
	in.wakeUp()
}

// interrupted is what a set interrupt flag asks for.
func (t *Thread) interrupted() error {
	t.intr.Store(0)
	return NewException(TypeKeyboardInterrupt)
}

// enterRun takes what running code needs: the host's turn and the GIL. It returns what gives them back.
func (in *Interpreter) enterRun(ctx context.Context) (func(), error) {
	in.running.Lock()
	if in.closed {
		in.running.Unlock()
		return nil, fmt.Errorf("interpreter %d is closed", in.id)
	}
	in.gil.mu.Lock()
	in.observe()
	in.main.takeStack()
	in.main.intr.Store(0)
	stop := func() {}
	if ctx.Done() != nil {
		done := make(chan struct{})
		cancel := context.AfterFunc(ctx, func() {
			in.Interrupt()
			close(done)
		})
		stop = func() {
			if !cancel() {
				<-done // it must not interrupt what runs next
			}
		}
	}
	return func() {
		stop()
		in.main.intr.Store(0)
		in.main.leaveStack()
		in.gil.mu.Unlock()
		in.running.Unlock()
	}, nil
}

// protect runs f; a Go panic becomes a SystemError, so that a fault of the engine ends one statement only.
func (t *Thread) protect(f func() (Value, error)) (v Value, err error) {
	top, native, exc, safe := t.top, t.native, t.exc, t.in.safe
	defer func() {
		if t.crashing {
			return
		}
		if r := recover(); r != nil {
			t.top, t.native, t.exc, t.in.safe = top, native, exc, safe
			t.sp, t.stack, t.repring = 0, nil, nil
			if fault := t.in.process.moduleFault(); fault != nil {
				v, err = None, fault.exception(r)
				return
			}
			v, err = None, Errorf(TypeSystemError, "engine fault: %v", r)
			t.in.notePanic(r)
		}
	}()
	return f()
}

// Do runs f on the interpreter's main thread, under its GIL: the way for a host to call objects. A Go panic in f
// becomes a SystemError. Cancelling ctx interrupts. When the interpreter crashes the error is a *CrashError.
func (in *Interpreter) Do(ctx context.Context, f func(t *Thread) error) (err error) {
	leave, err := in.enterRun(ctx)
	if err != nil {
		return err
	}
	defer leave()
	defer in.crashed(&err)
	_, err = in.main.protect(func() (Value, error) { return None, f(&in.main) })
	return err
}

// Close ends the interpreter: its modules and objects are gone.
func (in *Interpreter) Close() error {
	in.running.Lock()
	defer in.running.Unlock()
	if in.closed {
		return nil
	}
	in.gil.mu.Lock()
	defer in.gil.mu.Unlock()
	var err error
	defer in.crashed(&err)
	in.observe()
	in.finalize()
	in.closed = true
	in.drop()
	in.process.forget(in)
	return nil
}

// drop lets go of everything that a closed interpreter holds.
func (in *Interpreter) drop() {
	in.builtins, in.mainModule, in.interned, in.ids, in.subclasses, in.linkedAll, in.files, in.scoped = nil, nil, nil, nil, nil, nil, nil, nil
	in.main.end()
}

// forget takes an interpreter off the list of those that are alive.
func (p *Process) forget(in *Interpreter) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.alive = slices.DeleteFunc(slices.Clone(p.alive), func(x *Interpreter) bool { return x == in })
}

// crashed is deferred where the host called: a simulated crash, which is a Go panic, ends the interpreter there and
// becomes an error.
func (in *Interpreter) crashed(err *error) {
	if !in.main.crashing {
		return
	}
	c, ok := recover().(*crash)
	if !ok {
		return
	}
	in.abandon()
	*err = &CrashError{c.leak}
}

// intern gives the one str object of a name in this interpreter.
func (in *Interpreter) intern(s string) *Str {
	if x := in.interned[s]; x != nil {
		return x
	}
	return in.internStr(static(s))
}

func (in *Interpreter) internStr(s *Str) *Str {
	if x := in.interned[s.s]; x != nil {
		return x
	}
	if in.interned == nil {
		in.interned = make(map[string]*Str)
	}
	s.hashed()
	in.interned[s.s] = s
	return s
}

// identity gives the number of an object: 1 for the first that anybody asks about, and so on. What programs make in
// masses keeps its own; the rest is remembered here.
func (in *Interpreter) identity(o Object) int64 {
	switch x := o.(type) {
	case *Instance:
		n := x.number()
		if n == 0 {
			in.nextAddr++
			n = in.nextAddr
			x.setNumber(n)
		}
		return n
	case *Plain:
		if x.number == 0 {
			in.nextAddr++
			x.number = in.nextAddr
		}
		return x.number
	}
	if n, ok := in.ids[o]; ok {
		return n
	}
	if in.ids == nil {
		in.ids = map[Object]int64{}
	}
	in.nextAddr++
	in.ids[o] = in.nextAddr
	return in.nextAddr
}

// addressNumber is id(): the interpreter's number in the high bits, then the order of first use.
func (in *Interpreter) addressNumber(o Object) int64 {
	return 0x7f00_0000_0000 + in.id<<32 + in.identity(o)*16
}

// address is how repr prints where an object is.
func (in *Interpreter) address(o Object) string { return fmt.Sprintf("0x%x", in.addressNumber(o)) }

// addressOf is address for any value.
func (in *Interpreter) addressOf(v Value) string { return fmt.Sprintf("0x%x", in.idOf(v)) }

// idOf is id(v): ints, floats, bools and None have one of their value.
func (in *Interpreter) idOf(v Value) int64 {
	switch v.o.(type) {
	case *intTag:
		return 0x1000_0000 + v.n*32&0x7FFF_FFFF_FFFF
	case *floatTag:
		return int64(math.Float64bits(v.AsFloat())>>1) | 8
	case *boolTag:
		return 0x9000 + v.n*32
	case *noneTag:
		return 0x9100
	}
	return in.addressNumber(v.o)
}

// identityHash is the hash of what compares by identity.
func (in *Interpreter) identityHash(v Value) int64 { return in.idOf(v) >> 4 }

// noteLinked remembers code whose caches may have to be emptied.
func (in *Interpreter) noteLinked(l *linked) {
	if len(l.caches) == 0 {
		return
	}
	if len(in.linkedAll) == cap(in.linkedAll) {
		live := in.linkedAll[:0]
		for _, p := range in.linkedAll {
			if p.Value() != nil {
				live = append(live, p)
			}
		}
		in.linkedAll = live
	}
	in.linkedAll = append(in.linkedAll, weak.Make(l))
}

// flushCaches empties every inline cache, after a class changed that one may rely on.
func (in *Interpreter) flushCaches() {
	in.lookups = nil
	for _, p := range in.linkedAll {
		if l := p.Value(); l != nil {
			for i := range l.caches {
				l.caches[i] = cache{name: l.caches[i].name}
			}
		}
	}
}

// builtinsFor gives the built-ins of code that runs with globals g.
func (in *Interpreter) builtinsFor(g *Dict) *Dict {
	if e := g.getStr(nameBuiltins); e != nil {
		switch o := e.val.o.(type) {
		case *Module:
			return o.dict
		case *Dict:
			return o
		}
	}
	return in.builtins
}

// currentGlobals are those of the innermost frame, nil if none runs.
func (t *Thread) currentGlobals() *Dict {
	if f := t.top; f != nil && f.fn != nil {
		return f.fn.globals
	}
	return nil
}

var _ = lang.ModeExec
