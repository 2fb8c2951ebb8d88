package interp

import (
	"strconv"
	"strings"
)

// TypeUnraisableArgs is the class of what sys.unraisablehook gets.
var TypeUnraisableArgs = &Type{name: "UnraisableHookArgs"}

var unraisableSpec = &StructSeqSpec{
	Name:        "UnraisableHookArgs",
	Doc:         "An exception that nobody can catch, for sys.unraisablehook.",
	Fields:      []string{"exc_type", "exc_value", "exc_traceback", "err_msg", "object"},
	NoInstances: true,
}

var nameUnraisableHook = static("unraisablehook")

// writeUnraisable shows an exception of a finaliser, which has no caller to catch it, through sys.unraisablehook. obj is what raised it.
func (t *Thread) writeUnraisable(e *Exception, obj Value) {
	if e.tb == nil && t.top != nil && t.top.fn != nil {
		e.cross(t.top, max(int(t.top.pc)-1, 0))
	}
	hook, made := t.sysAttr(nameUnraisableHook)
	if !made || ownHook(hook, "unraisablehook") {
		t.showUnraisable("Exception ignored in: ", e, obj)
		return
	}
	if hook.IsUnset() || hook.IsNone() {
		return
	}
	_, err := Call(t, hook, StructSeq(TypeUnraisableArgs, Obj(e.typ), Obj(e), traceValue(e), None, obj))
	if x, ok := err.(*Exception); ok {
		t.showUnraisable("Exception ignored in sys.unraisablehook: ", x, hook)
	}
}

// traceValue is e.__traceback__.
func traceValue(e *Exception) Value {
	if e.tb == nil {
		return None
	}
	return Obj(e.tb)
}

// showUnraisable writes the exception to sys.stderr: its own traceback only, without carets.
func (t *Thread) showUnraisable(head string, e *Exception, obj Value) {
	var b strings.Builder
	b.WriteString(head)
	if !obj.IsUnset() && !obj.IsNone() {
		r, err := Repr(t, obj)
		if err != nil {
			r = "<object repr() failed>"
		}
		b.WriteString(r)
	}
	b.WriteString("\n")
	if e.tb != nil {
		b.WriteString("Traceback (most recent call last):\n")
		src := sources{t: t}
		for tb := e.tb; tb != nil; tb = tb.next {
			code := tb.rc.code
			line := tb.lineno()
			b.WriteString("  File \"" + code.Filename + "\", line " + strconv.Itoa(line) + ", in " + code.Name + "\n")
			if text := trimSpaceLeft(src.whole(code.Filename, line)); text != "" {
				b.WriteString("    " + text + "\n")
			}
		}
	}
	if m := e.typ.moduleName(); m != "" && m != "builtins" && m != "__main__" {
		b.WriteString(m + ".")
	}
	text, err := ToStr(t, Obj(e))
	if err != nil {
		text = "<exception str() failed>"
	}
	b.WriteString(e.typ.qualname + ": " + text + "\n")
	t.writeErr(b.String())
}

func sysUnraisableHook(t *Thread, _ Value, args []Value) (Value, error) {
	in, ok := args[0].o.(*Instance)
	if !ok || in.Type() != TypeUnraisableArgs {
		return None, TypeErrorf("sys.unraisablehook argument type must be UnraisableHookArgs")
	}
	items := tupleOf(args[0]).items
	e := excOf(items[1])
	if e == nil {
		return None, nil
	}
	head := "Exception ignored in: "
	if msg := strOf(items[3]); msg != nil {
		head = msg.s + ": "
	}
	t.showUnraisable(head, e, items[4])
	return None, nil
}
