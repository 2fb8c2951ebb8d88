package interp

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"terrarium/lang"
)

// noteSource keeps the text of a script or of -c, for tracebacks. Interactive entries show no source lines.
func (in *Interpreter) noteSource(filename, src string, mode lang.Mode) {
	if mode == lang.ModeSingle {
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
	fmt.Fprintf(in.errWriter(), "engine fault in interpreter %d: %v\n%s", in.id, r, debug.Stack())
}

// errWriter is the host's stderr for this interpreter, whatever sys.stderr is now.
func (in *Interpreter) errWriter() io.Writer { return in.stderr() }

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
	text := fmt.Sprintf("%s:%d: %s: %s\n", file, line, category.name, msg)
	if src, ok := t.in.sourceText(file); ok {
		if lines := strings.Split(src, "\n"); line >= 1 && line <= len(lines) {
			if s := strings.TrimSpace(lines[line-1]); s != "" {
				text += "  " + s + "\n"
			}
		}
	}
	return t.writeError(text)
}

// makeMain makes the module __main__ and puts it into sys.modules.
func (in *Interpreter) makeMain() {
	m := in.newModule("__main__")
	m.kind = kindMain
	m.dict.SetStr(nameBuiltins, Obj(in.builtinsModule()))
	in.mainModule = m
	if in.modules != nil {
		in.modules.SetStr(nameMain, Obj(m))
	}
}

// sysStream is sys.stdout or another stream as programs see it; Unset if it was deleted.
func (t *Thread) sysStream(fd int) Value {
	if t.in.sys == nil {
		return Obj(t.in.stream(fd))
	}
	v, _ := t.in.sys.dict.GetStr([...]*Str{nameStdin, nameStdout, nameStderr}[fd])
	return v
}

var (
	nameStdin       = staticName("stdin")
	nameStdout      = staticName("stdout")
	nameStderr      = staticName("stderr")
	nameWrite       = staticName("write")
	nameFlush       = staticName("flush")
	nameDisplayHook = staticName("displayhook")
	nameExceptHook  = staticName("excepthook")
	nameUnderscore  = staticName("_")
)

// printExpr is what an expression statement of the interactive prompt does: sys.displayhook(v).
func (t *Thread) printExpr(v Value) error {
	hook, made := t.sysAttr(nameDisplayHook)
	if made && hook.IsUnset() {
		return Errorf(TypeRuntimeError, "lost sys.displayhook")
	}
	if !made || t.in.isSysFunction(hook) {
		return t.display(v)
	}
	_, err := Call(t, hook, v)
	return err
}

// isSysFunction tells whether v is what sys came with.
func (in *Interpreter) isSysFunction(v Value) bool {
	b, ok := v.o.(*Builtin)
	return ok && b.self.o == Object(in.sys)
}

// display is sys.__displayhook__: it prints the repr and sets builtins._.
func (t *Thread) display(v Value) error {
	if v.IsNone() {
		return nil
	}
	t.in.builtins.SetStr(nameUnderscore, None)
	out := t.sysStream(1)
	if out.IsUnset() || out.IsNone() {
		return Errorf(TypeRuntimeError, "lost sys.stdout")
	}
	text, err := reprValue(t, v)
	if err != nil {
		return err
	}
	if s, ok := out.o.(*Stream); ok {
		if hasSurrogate(text.s) {
			b, err := encode(t, text, "utf-8", "backslashreplace")
			if err != nil {
				return err
			}
			text = NewStr(string(b))
		}
		err = s.write(t, NewStr(text.s+"\n"))
	} else if _, err = CallMethod(t, out, nameWrite, Obj(text)); err == nil {
		_, err = CallMethod(t, out, nameWrite, String("\n"))
	}
	if err == nil {
		t.in.builtins.SetStr(nameUnderscore, v)
	}
	return err
}

// reportUncaught prints an exception that nothing caught: through sys.excepthook if a program replaced it.
func (t *Thread) reportUncaught(e *Exception) error {
	hook, made := t.sysAttr(nameExceptHook)
	if !made || t.in.isSysFunction(hook) {
		return t.writeError(t.FormatException(e))
	}
	if hook.IsUnset() || hook.IsNone() {
		return t.writeError("sys.excepthook is missing\n" + t.FormatException(e))
	}
	tb := None
	if e.tb != nil {
		tb = Obj(e.tb)
	}
	_, err := Call(t, hook, Obj(e.typ), Obj(e), tb)
	x, failed := err.(*Exception)
	if !failed {
		return err
	}
	if x.typ.IsSubclass(TypeSystemExit) {
		return t.systemExit(x)
	}
	return t.writeError("Error in sys.excepthook:\n" + t.FormatException(x) + "\nOriginal exception was:\n" + t.FormatException(e))
}

// writeError writes to sys.stderr.
func (t *Thread) writeError(text string) error {
	out := t.sysStream(2)
	if out.IsUnset() || out.IsNone() {
		_, err := io.WriteString(t.in.stderr(), text)
		return err
	}
	if s, ok := out.o.(*Stream); ok {
		return s.write(t, NewStr(text))
	}
	_, err := CallMethod(t, out, nameWrite, String(text))
	return err
}

// loadedModule gives what sys.modules holds under a name.
func (in *Interpreter) loadedModule(name string) (Value, bool) {
	return in.sysModules().GetStr(NewStr(name))
}

// builtinsDict is the namespace of the built-ins.
func (in *Interpreter) builtinsDict() *Dict { return in.builtins }
