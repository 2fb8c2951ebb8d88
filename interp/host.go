package interp

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"terrarium/lang"
)

// noteSource keeps the text of a script or of -c, for tracebacks. What comes from standard input shows no source lines.
func (in *Interpreter) noteSource(filename, src string, mode lang.Mode) {
	if mode == lang.ModeSingle || filename == "<stdin>" {
		return
	}
	if in.files == nil {
		in.files = map[string]string{}
	}
	in.files[filename] = src
}

// sourceText finds the text of a file that code came from.
func (in *Interpreter) sourceText(filename string) (string, bool) {
	if s, ok := in.files[filename]; ok {
		return s, true
	}
	if strings.HasPrefix(filename, "<") {
		return "", false
	}
	b, err := in.process.readFile(filename)
	if err != nil {
		return "", false
	}
	return string(b), true
}

// notePanic tells the host of a fault in the engine: what is needed to report it.
func (in *Interpreter) notePanic(r any) {
	fmt.Fprintf(in.stderr(), "engine fault in interpreter %d: %v\n%s", in.id, r, debug.Stack())
}

func (in *Interpreter) stdout() io.Writer { return firstWriter(in.cfg.Stdout, in.process.opt.Stdout) }
func (in *Interpreter) stderr() io.Writer { return firstWriter(in.cfg.Stderr, in.process.opt.Stderr) }

func (in *Interpreter) stdin() io.Reader {
	if in.cfg.Stdin != nil {
		return in.cfg.Stdin
	}
	if in.process.opt.Stdin != nil {
		return in.process.opt.Stdin
	}
	return strings.NewReader("")
}

func firstWriter(a, b io.Writer) io.Writer {
	if a != nil {
		return a
	}
	if b != nil {
		return b
	}
	return io.Discard
}

// setLastException is sys.last_exc and what goes with it.
func (t *Thread) setLastException(e *Exception) {
	t.in.lastException = e
	if t.in.sys == nil {
		return
	}
	d := t.in.sys.dict
	tb := None
	if e.tb != nil {
		tb = Obj(e.tb)
	}
	d.SetStr(static("last_exc"), Obj(e))
	d.SetStr(static("last_type"), Obj(e.typ))
	d.SetStr(static("last_value"), Obj(e))
	d.SetStr(static("last_traceback"), tb)
}

// makeMain makes the module __main__ and puts it into sys.modules.
func (in *Interpreter) makeMain() {
	m := in.newModule("__main__")
	m.kind = kindMain
	m.dict.SetStr(nameLoader, Obj(TypeBuiltinImporter))
	m.dict.SetStr(nameAnnotations, Obj(NewDict()))
	m.dict.SetStr(nameBuiltins, Obj(in.builtinsModule()))
	in.mainModule = m
	if in.modules != nil {
		in.modules.SetStr(nameMain, Obj(m))
	}
}
