package interp

import (
	"fmt"
	"slices"
	"strings"
)

// Origin is an interpreter and one of its statements, in words that stay true when both are gone.
type Origin struct {
	ID    int64
	Name  string // what people call the interpreter
	Entry int    // of its prompt; 0: a script
}

// String is the place in words: "main, entry 4".
func (o Origin) String() string {
	if o.Entry == 0 {
		return o.Name + ", a script"
	}
	return fmt.Sprintf("%s, entry %d", o.Name, o.Entry)
}

// Leak is one case of an object with two owners: made in one interpreter, reached by another through state that is
// wider than both.
type Leak struct {
	Module string // whose state it was
	Scope  string // of the state: "process"
	Path   string // where the object is there: registry, table["x"][2]
	Class  string // of the object
	Object string // its repr as far as that is known without running code
	From   Origin // who left it there
	To     Origin // who was handed it
	Crash  bool   // separate GILs: the interpreter that was to receive it is gone
}

// Report is the leak in words, on several lines.
func (l Leak) Report() string {
	var b strings.Builder
	if l.Crash {
		fmt.Fprintf(&b, "✖ %s would have crashed here: it reached an object that %s left there.\n", l.To.Name, l.From.Name)
	} else {
		fmt.Fprintf(&b, "⚠ %s was handed an object that %s left there.\n", l.To.Name, l.From.Name)
	}
	object := fmt.Sprintf("%s  %s", l.Class, l.Object)
	fmt.Fprintf(&b, "\n  object     %s", object)
	if len([]rune(object)) > 28 {
		fmt.Fprintf(&b, "\n             left by %s\n", l.From)
	} else {
		fmt.Fprintf(&b, "%sleft by %s\n", strings.Repeat(" ", max(2, 30-len([]rune(object)))), l.From)
	}
	fmt.Fprintf(&b, "  through    %s's per-%s state, slot %s\n", l.Module, l.Scope, quoteSlot(l.Path))
	if l.Crash {
		b.WriteString("  CPython    has one GIL for each of the two: reference counts race, and the\n             whole process crashes, now or later\n")
	} else {
		b.WriteString("  CPython    shares it silently while both use one GIL; with separate GILs\n             reference counts race and the process crashes\n")
	}
	return b.String()
}

func quoteSlot(path string) string { return `"` + path + `"` }

// maxLeaks is how many leaks a process remembers.
const maxLeaks = 1000

// noteLeaks remembers leaks and tells the host, in the order of their paths.
func (p *Process) noteLeaks(leaks ...Leak) {
	if len(leaks) == 0 {
		return
	}
	slices.SortFunc(leaks, func(a, b Leak) int { return strings.Compare(a.Path, b.Path) })
	p.static.mu.Lock()
	p.static.leaks = append(p.static.leaks, leaks[:min(len(leaks), maxLeaks-len(p.static.leaks))]...)
	p.static.mu.Unlock()
	if f := p.opt.Leak; f != nil {
		for _, l := range leaks {
			f(l)
		}
	}
}

// Leaks lists what objects were found with two owners, in the order in which that happened; the first thousand of them.
func (p *Process) Leaks() []Leak {
	p.static.mu.Lock()
	defer p.static.mu.Unlock()
	return slices.Clone(p.static.leaks)
}

// origin is the interpreter and the statement that it runs.
func (in *Interpreter) origin() Origin {
	return Origin{in.id, in.shownName(), in.entry}
}

// crash is the Go panic that ends an interpreter which reached another's object. Nothing of the program runs any more:
// no except clause, no finally, no finaliser.
type crash struct{ leak Leak }

// CrashError is what Do returns when the interpreter ended in a simulated crash. It is closed.
type CrashError struct{ Leak Leak }

func (e *CrashError) Error() string {
	return fmt.Sprintf("interpreter %s crashed: it reached an object of %s through module %s", e.Leak.To.Name, e.Leak.From.Name, e.Leak.Module)
}

// abandon is the end of a crashed interpreter, with its GIL held: its objects are gone, none of them was asked.
func (in *Interpreter) abandon() {
	in.closed = true
	in.importState, in.sysState, in.gcState = importState{}, sysState{}, gcState{collecting: true}
	in.drop()
	in.process.forget(in)
	if in.id == 0 {
		in.process.mu.Lock()
		in.process.headless = true
		in.process.mu.Unlock()
	}
}

// describeObject is what can be said of an object without running code of the language.
func describeObject(o Object) string {
	var b strings.Builder
	describe(&b, Obj(o), 3)
	return b.String()
}

const maxDescription = 60

func describe(b *strings.Builder, v Value, depth int) {
	items := func(open, end string, vs []Value) {
		b.WriteString(open)
		for i, x := range vs {
			if i > 0 {
				b.WriteString(", ")
			}
			if depth == 0 || b.Len() > maxDescription {
				b.WriteString("…")
				break
			}
			describe(b, x, depth-1)
		}
		b.WriteString(end)
	}
	switch o := v.o.(type) {
	case *Str:
		s := o.s
		if r := []rune(s); len(r) > 30 {
			s = string(r[:30]) + "…"
		}
		b.WriteString(quoteStr(s))
	case *List:
		items("[", "]", o.items)
	case *Tuple:
		items("(", ")", o.items)
	case *Dict:
		b.WriteByte('{')
		n := 0
		for key, val := range o.All {
			if n++; n > 1 {
				b.WriteString(", ")
			}
			if depth == 0 || b.Len() > maxDescription {
				b.WriteString("…")
				break
			}
			describe(b, key, depth-1)
			b.WriteString(": ")
			describe(b, val, depth-1)
		}
		b.WriteByte('}')
	case *Type:
		fmt.Fprintf(b, "<class '%s'>", o.fullName())
	case *Function:
		fmt.Fprintf(b, "<function %s>", o.nameOf().s)
	case *Builtin:
		fmt.Fprintf(b, "<built-in function %s>", o.def.Name)
	case *Module:
		fmt.Fprintf(b, "<module %s#%d>", o.name, o.number)
	case *intTag, *boolTag, *noneTag, *floatTag, *BigIntObject:
		b.WriteString(plainText(v))
	default:
		fmt.Fprintf(b, "<%s object>", v.Type().name)
	}
}

// plainText is the repr of a number or None, which takes no code of the language.
func plainText(v Value) string {
	switch {
	case v.IsNone():
		return "None"
	case v.IsBool():
		if v.AsBool() {
			return "True"
		}
		return "False"
	case v.IsInt():
		return fmt.Sprint(v.AsInt())
	case v.IsFloat():
		return fmt.Sprint(v.AsFloat())
	}
	return "<int object>"
}
