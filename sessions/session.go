package sessions

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"

	"terrarium/interp"
)

// Options say what a session is made of. The zero value works: no modules but the built-in ones,
// nothing to read, and output that nobody sees.
type Options struct {
	Process  interp.ProcessOptions // modules and what stands for the operating system
	Argv     []string              // sys.argv of main
	Path     []string              // sys.path of every interpreter
	Terminal bool                  // the streams are a terminal
	Stdin    io.Reader             // what input() reads; nil: at its end from the start
	Stdout   io.Writer             // results, tables and reports; nil: discarded
	Stderr   io.Writer             // tracebacks and errors of commands; nil: discarded
	Notes    io.Writer             // confirmations and tips, for a person at a terminal; nil: not written
	Style    Style                 // colours; nil: none
	Kinds    []string              // modules that are alike but for the way in which they are made; :kinds compares them
	Width    func() int            // columns that tables may fill; nil or 0: any number
}

// mainName is the interpreter that every session starts with and cannot lose.
const mainName = "main"

// A Session is one process, its interpreters by name, and the one that is current. Enter and the
// methods that change it are for one goroutine at a time.
type Session struct {
	opt     Options
	process *interp.Process
	main    *interp.Interpreter
	current *interp.Interpreter
	outlets map[int64]*outlet         // by interpreter id
	numbers map[string]map[string]int // of the module objects of interpreters that are gone, by name

	trace  trace
	parent *Session // what is interrupted with it; nil: none

	mu      sync.Mutex
	running map[*interp.Interpreter]int // entries under way, by interpreter
}

// New makes a session with its interpreter main, which is current.
func New(opt Options) (*Session, error) {
	if opt.Stdin == nil {
		opt.Stdin = strings.NewReader("")
	}
	if opt.Stdout == nil {
		opt.Stdout = io.Discard
	}
	if opt.Stderr == nil {
		opt.Stderr = io.Discard
	}
	if opt.Notes == nil {
		opt.Notes = io.Discard
	}
	if opt.Style == nil {
		opt.Style = plain
	}
	po := opt.Process
	po.Stdin, po.Stdout, po.Stderr = opt.Stdin, opt.Stdout, opt.Stderr
	s := &Session{opt: opt, outlets: map[int64]*outlet{}, numbers: map[string]map[string]int{}, running: map[*interp.Interpreter]int{}}
	po.Leak = s.leaked
	s.process = interp.NewProcess(po)
	in, err := s.openMain()
	if err != nil {
		s.process.Close()
		return nil, err
	}
	s.main, s.current = in, in
	return s, nil
}

// Close ends every interpreter of the session. What they wrote has been written.
func (s *Session) Close() { s.process.Close() }

// Process is the process that holds the session's interpreters.
func (s *Session) Process() *interp.Process { return s.process }

// Main is the interpreter the session started with.
func (s *Session) Main() *interp.Interpreter { return s.main }

// Current is the interpreter that runs what is entered.
func (s *Session) Current() *interp.Interpreter { return s.current }

// Prompts are the primary and the continuation prompt, sys.ps1 and sys.ps2 of the current
// interpreter, whose name stands before them unless it is main.
func (s *Session) Prompts(ctx context.Context) (primary, continuation string) {
	label := ""
	if name := s.name(s.current); name != mainName {
		label = s.opt.Style(Ink{RoleInterpreter, int(s.current.ID())}, "["+name+"]") + " "
	}
	primary, continuation = s.current.Prompts(ctx)
	return label + primary, label + continuation
}

// promptLabel is what stands before the prompt of the named interpreter.
func promptLabel(name string) string {
	if name == mainName {
		return ""
	}
	return "[" + name + "] "
}

// name is what a person calls an interpreter: its own name, or i3 for the one with id 3 that code
// made.
func (s *Session) name(in *interp.Interpreter) string {
	if n := in.Name(); n != "" {
		return n
	}
	return fmt.Sprintf("i%d", in.ID())
}

// names are those of the living interpreters, in the order of their ids.
func (s *Session) names() []string {
	var names []string
	for _, in := range s.process.Interpreters() {
		names = append(names, s.name(in))
	}
	return names
}

// find returns the living interpreter of that name.
func (s *Session) find(name string) (*interp.Interpreter, error) {
	for _, in := range s.process.Interpreters() {
		if s.name(in) == name {
			return in, nil
		}
	}
	hint := ""
	if near := nearest(name, s.names()); near != "" {
		hint = fmt.Sprintf(" (did you mean %s?)", near)
	}
	return nil, fmt.Errorf("there is no interpreter %s%s; alive: %s", shown(name), hint, strings.Join(s.names(), ", "))
}

var (
	validName    = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_-]*$`)
	reservedName = regexp.MustCompile(`^i[0-9]+$`)
)

// checkName says why a new interpreter cannot have that name.
func (s *Session) checkName(name string) error {
	switch {
	case !validName.MatchString(name):
		return fmt.Errorf("%s is no name: a letter or _ first, then letters, digits, _ and -", shown(name))
	case reservedName.MatchString(name):
		return fmt.Errorf("names like %s are kept for interpreters that code makes", name)
	}
	for _, n := range s.names() {
		if n == name {
			return fmt.Errorf("%s is alive already; :switch %s to step in", name, name)
		}
	}
	return nil
}

// open makes an interpreter with the session's streams.
func (s *Session) open(cfg interp.Config) (*interp.Interpreter, error) {
	o := &outlet{stdout: s.opt.Stdout, stderr: s.opt.Stderr}
	cfg.Path = s.opt.Path
	cfg.Terminal = s.opt.Terminal
	cfg.Stdin = s.opt.Stdin
	cfg.ModuleNumbers = s.numbers[cfg.Name]
	cfg.Stdout = outletWriter{o, false}
	cfg.Stderr = outletWriter{o, true}
	in, err := s.process.NewInterpreter(cfg)
	if err != nil {
		return nil, err
	}
	s.outlets[in.ID()] = o
	return in, nil
}

// openMain makes the interpreter main.
func (s *Session) openMain() (*interp.Interpreter, error) {
	return s.open(interp.Config{Name: mainName, Argv: s.opt.Argv})
}

// end closes an interpreter; when it was the current one, main is current again.
func (s *Session) end(in *interp.Interpreter) error {
	if in == s.main {
		return fmt.Errorf("main cannot be closed; :quit leaves")
	}
	if in == s.current {
		s.current = s.main
	}
	delete(s.outlets, in.ID())
	s.numbers[s.name(in)] = in.ModuleNumbers()
	return in.Close()
}

// A Result is how an entry ended.
type Result struct {
	Failed      bool // an uncaught exception, or a command that could not be carried out; already reported
	Interrupted bool // by Ctrl-C
	Quit        bool // the session is to end, as at the end of what is entered
	Exit        bool // the session is to end, by SystemExit
	Status      int  // the exit status asked for, where Exit is set
	Crashed     bool // an interpreter ended in a simulated crash; already reported
}

// Enter runs one whole entry, a command or Python for the current interpreter, and writes what
// comes of it. It is the one way in: what a person types or pastes, what comes through a pipe,
// and the steps of a transcript all pass here.
func (s *Session) Enter(ctx context.Context, text string) Result {
	defer s.trace.show(s.opt.Stdout, s.opt.Style)
	if isCommand(text) {
		return s.command(ctx, text)
	}
	return s.runAlone(ctx, s.current, text)
}

// RunScript runs source code in main, as a file or, if it has no name, as the argument of -c, and
// returns the exit status that CPython would have.
func (s *Session) RunScript(ctx context.Context, filename string, source []byte) int {
	s.begin(s.main, 1)
	defer s.begin(s.main, -1)
	if filename == "" {
		return s.main.RunCode(ctx, string(source))
	}
	return s.main.RunFile(ctx, filename, source)
}

// InspectScript is RunScript before a prompt, as -i has it: SystemExit does not end the session.
func (s *Session) InspectScript(ctx context.Context, filename string, source []byte) {
	s.begin(s.main, 1)
	defer s.begin(s.main, -1)
	if filename == "" {
		filename = "<string>"
	}
	if o := s.main.Inspect(ctx, filename, source); o.Crash != nil {
		s.bury(s.main)
	}
}

// runAlone runs Python in one interpreter and, if that crashed, clears it away.
func (s *Session) runAlone(ctx context.Context, in *interp.Interpreter, src string) Result {
	r := s.runIn(ctx, in, src)
	if r.Crashed {
		s.bury(in)
	}
	return r
}

// runIn runs Python in one interpreter.
func (s *Session) runIn(ctx context.Context, in *interp.Interpreter, src string) Result {
	s.begin(in, 1)
	defer s.begin(in, -1)
	return resultOf(in.Interactive(ctx, src, interp.InteractiveOptions{}))
}

// resultOf is how a run in an interpreter ended.
func resultOf(o interp.Outcome) Result {
	return Result{
		Failed:      o.Err != nil || o.Crash != nil,
		Crashed:     o.Crash != nil,
		Interrupted: o.Interrupted,
		Exit:        o.Exit,
		Status:      o.ExitCode,
	}
}

// busy reports whether an entry runs in an interpreter.
func (s *Session) busy(in *interp.Interpreter) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.running[in] > 0
}

// begin counts an entry that starts (1) or ends (-1) in an interpreter.
func (s *Session) begin(in *interp.Interpreter, n int) {
	if s.parent != nil {
		s.parent.begin(in, n)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[in] += n; s.running[in] == 0 {
		delete(s.running, in)
	}
}

// Interrupt raises KeyboardInterrupt in every interpreter that runs an entry, and reports whether
// there was one. It may be called from any goroutine, and again for code that goes on.
func (s *Session) Interrupt() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for in := range s.running {
		in.Interrupt()
	}
	return len(s.running) > 0
}

// note tells a person at a terminal something that is no output.
func (s *Session) note(format string, args ...any) {
	fmt.Fprintln(s.opt.Notes, s.opt.Style(Ink{Role: RoleNote}, fmt.Sprintf(format, args...)))
}

// fail reports that a command could not be carried out.
func (s *Session) fail(err error) Result {
	fmt.Fprintln(s.opt.Stderr, err)
	return Result{Failed: true}
}

// shown is a word a person typed, quoted if it could be mistaken for something else.
func shown(word string) string {
	if validName.MatchString(word) {
		return word
	}
	return fmt.Sprintf("%q", word)
}
