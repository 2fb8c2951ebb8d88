package interp

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"terrarium/lang"
)

// InteractiveOptions say what an entry of the interactive prompt is called.
type InteractiveOptions struct {
	Filename string // in tracebacks; "": "<stdin>"
}

// Outcome is how a run ended.
type Outcome struct {
	Err         *Exception // not caught; its traceback was printed
	Exit        bool       // by SystemExit
	ExitCode    int
	Interrupted bool  // by KeyboardInterrupt
	Crash       *Leak // of the interpreter, which is closed: it reached another's object
}

// Interactive runs one entry as the interactive prompt does, in __main__: results of expressions are printed
// through sys.displayhook, the traceback of an exception on the interpreter's stderr.
func (in *Interpreter) Interactive(ctx context.Context, src string, opt InteractiveOptions) Outcome {
	if opt.Filename == "" {
		opt.Filename = "<stdin>"
	}
	return in.runMain(ctx, src, opt.Filename, lang.ModeSingle)
}

// RunFile runs a script as `python3 FILE` does and gives the exit status. name is the file's as it is to appear in tracebacks.
func (in *Interpreter) RunFile(ctx context.Context, name string, src []byte) int {
	return in.runScript(ctx, name, src)
}

// RunCode runs source text as `python3 -c` does and gives the exit status.
func (in *Interpreter) RunCode(ctx context.Context, src string) int {
	return in.runScript(ctx, "<string>", []byte(src))
}

func (in *Interpreter) runScript(ctx context.Context, name string, src []byte) int {
	o := in.Script(ctx, name, src)
	switch {
	case o.Exit:
		return o.ExitCode
	case o.Crash != nil:
		return 139 // as a shell has it of a process that ends by SIGSEGV
	case o.Interrupted:
		return 130
	case o.Err != nil:
		return 1
	}
	return 0
}

// Script is RunFile with all of the outcome.
func (in *Interpreter) Script(ctx context.Context, name string, src []byte) Outcome {
	var text string
	err := in.Do(ctx, func(t *Thread) (err error) {
		in.mainObject()
		text, err = decodeSource(t, src, name, true)
		if err != nil {
			return t.report(err)
		}
		return nil
	})
	if err != nil {
		return in.outcome(err)
	}
	if !strings.HasPrefix(name, "<") {
		main := in.mainObject().dict
		main.SetStr(nameFile, String(name))
		main.SetStr(nameCached, None)
		main.SetStr(nameLoader, Obj(&SourceFileLoader{name: "__main__", path: name}))
	}
	return in.runMain(ctx, text, name, lang.ModeExec)
}

// Inspect is Script as `python3 -i` runs it: SystemExit is reported as any exception is.
func (in *Interpreter) Inspect(ctx context.Context, name string, src []byte) Outcome {
	in.inspect = true
	defer func() { in.inspect = false }()
	return in.Script(ctx, name, src)
}

// runMain compiles and runs text in __main__.
func (in *Interpreter) runMain(ctx context.Context, src, filename string, mode lang.Mode) Outcome {
	err := in.Do(ctx, func(t *Thread) error {
		return t.report(t.execMain(src, filename, mode))
	})
	return in.outcome(err)
}

func (t *Thread) execMain(src, filename string, mode lang.Mode) error {
	in := t.in
	main := in.mainObject()
	in.noteSource(filename, src, mode)
	if mode == lang.ModeSingle {
		in.entry++
		if err := checkTyped(t, src, filename); err != nil {
			return err
		}
	}
	var warnings []lang.Warning
	code, err := lang.Compile(src, lang.CompileOptions{Filename: filename, Mode: mode, Script: mode == lang.ModeExec && filename != "<string>", Warnings: &warnings, FutureAnnotations: mode == lang.ModeSingle && in.futureAnnotations})
	if err != nil {
		return t.notCompiled(err, warnings, filename, src)
	}
	in.futureAnnotations = code.Flags&lang.FlagFutureAnnotations != 0
	if err := t.warnCompiled(warnings, filename, src); err != nil {
		return err
	}
	_, err = t.runCode(in.link(code), main.dict, in.builtins, Unset)
	return err
}

// checkTyped refuses an entry that is no UTF-8, as what the prompt reads must be.
func checkTyped(t *Thread, src, filename string) error {
	if utf8.ValidString(src) {
		return nil
	}
	_, err := decode(t, []byte(src), "utf-8", "strict")
	e, ok := err.(*Exception)
	if !ok {
		return err
	}
	msg, err := ToStr(t, Obj(e))
	if err != nil {
		return err
	}
	return NewSyntaxError(&lang.SyntaxError{Type: "SyntaxError", Msg: "(unicode error) " + msg, Filename: filename})
}

// syntaxException makes the exception of a compile error.
func (in *Interpreter) syntaxException(err error) error {
	if s, ok := err.(*lang.SyntaxError); ok {
		e := NewSyntaxError(s)
		if s.Late {
			in.rereadText(e, s)
		}
		return e
	}
	return Errorf(TypeSystemError, "%s", err.Error())
}

// report prints what was not caught, through sys.excepthook, and hands it on.
func (t *Thread) report(err error) error {
	if err == nil {
		return nil
	}
	e, ok := err.(*Exception)
	if !ok {
		return err
	}
	if e.typ.IsSubclass(TypeSystemExit) && !t.in.inspect {
		return t.systemExit(e)
	}
	// The report may run code of the language (__str__ of the exception): it must not fail for lack of stack.
	t.exc = &t.base
	t.base.exc = nil
	t.setLastException(e)
	if exit := t.reportUncaught(e); exit != nil {
		return t.systemExit(exit)
	}
	return e
}

// exitError carries an exit status to the host.
type exitError struct{ code int }

func (e *exitError) Error() string { return fmt.Sprintf("exit status %d", e.code) }

// systemExit finds the exit status of a SystemExit, printing what is no number.
func (t *Thread) systemExit(e *Exception) error {
	code := e.fields[stopIterationValue]
	switch i := intOf(code); {
	case code.IsUnset() || code.IsNone():
		return &exitError{0}
	case !i.IsUnset():
		if i.IsInt() {
			return &exitError{int(uint8(i.n))}
		}
		return &exitError{255}
	}
	text, err := ToStr(t, code)
	if err != nil {
		return err
	}
	t.writeErr(text + "\n")
	return &exitError{1}
}

// outcome sorts how a run ended.
func (in *Interpreter) outcome(err error) Outcome {
	switch e := err.(type) {
	case nil:
		return Outcome{}
	case *CrashError:
		return Outcome{Crash: &e.Leak}
	case *exitError:
		return Outcome{Exit: true, ExitCode: e.code}
	case *Exception:
		return Outcome{Err: e, Interrupted: e.typ.IsSubclass(TypeKeyboardInterrupt)}
	}
	return Outcome{Err: NewException(TypeSystemError, String(err.Error()))}
}

// mainObject is the module __main__, made on first use.
func (in *Interpreter) mainObject() *Module {
	if in.mainModule == nil {
		in.makeMain()
	}
	return in.mainModule
}
