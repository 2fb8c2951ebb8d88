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

// warn shows a warning about the code that is running.
func (t *Thread) warn(category *Type, msg string) error {
	file, line := "<sys>", 1
	globals := Unset
	if f := t.top; f != nil && f.fn != nil {
		file, line = f.rc.code.Filename, f.rc.code.Line(int(f.pc)-1)
		globals = Obj(f.fn.globals)
	}
	return t.warnAt(category, msg, file, line, globals)
}

// warnAt shows a warning as the warnings module's default filters do: once for each place, DeprecationWarning only for __main__.
func (t *Thread) warnAt(category *Type, msg, file string, line int, globals Value) error {
	if category.IsSubclass(TypeDeprecationWarning) {
		d := dictOf(globals)
		if d == nil {
			return nil
		}
		if n, _ := d.GetStr(nameName); strOf(n) == nil || strOf(n).s != "__main__" {
			return nil
		}
	}
	key := fmt.Sprintf("%s:%d:%s:%s", file, line, category.name, msg)
	if t.in.warned[key] {
		return nil
	}
	if t.in.warned == nil {
		t.in.warned = map[string]bool{}
	}
	t.in.warned[key] = true
	t.showWarning(category, msg, file, line)
	return nil
}

// showWarning writes a warning, no matter how often it was written before: so CPython does with its compiler's.
func (t *Thread) showWarning(category *Type, msg, file string, line int) {
	text := fmt.Sprintf("%s:%d: %s: %s\n", file, line, category.name, msg)
	if src, ok := t.in.sourceText(file); ok {
		if lines := strings.Split(src, "\n"); line >= 1 && line <= len(lines) {
			if s := strings.TrimSpace(lines[line-1]); s != "" {
				text += "  " + s + "\n"
			}
		}
	}
	t.writeErr(text)
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
