package interp

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"terrarium/lang"
)

// Holding says what keeps an object alive.
type Holding struct {
	Object string // "binascii#1@main", "class binascii.Error", "a list"
	// Paths lead from a root of the interpreter to the object, one through each object that refers to it, the shortest
	// first: "main: __main__.old_binascii". Most are expressions of the language.
	Paths []string
	// Immortal: nothing needs to hold it, for it is a plain value, or all interpreters share it.
	Immortal bool
	More     int // how many there are beyond maxPaths
}

const maxPaths = 8

// Holds evaluates an expression in __main__ and tells what keeps its value alive. An exception is reported as
// Interactive does it.
func (in *Interpreter) Holds(ctx context.Context, expr string) (h Holding, o Outcome) {
	err := in.Do(ctx, func(t *Thread) error {
		v, err := t.evalMain(expr)
		if err == nil {
			h, err = t.HeldBy(v)
		}
		return t.report(err)
	})
	return h, in.outcome(err)
}

// evalMain evaluates an expression in __main__, as eval does.
func (t *Thread) evalMain(expr string) (Value, error) {
	main := t.in.mainObject()
	code, err := lang.Compile(strings.TrimSpace(expr), lang.CompileOptions{Filename: "<stdin>", Mode: lang.ModeEval})
	if err != nil {
		return None, t.in.syntaxException(err)
	}
	return t.runCode(t.in.link(code), main.dict, t.in.builtins, Unset)
}

// HeldBy tells what keeps an object alive, Go variables of the host left out of account. Only an interrupt ends it with an error.
func (t *Thread) HeldBy(v Value) (Holding, error) {
	h := Holding{Object: t.in.nameObject(v)}
	if h.Immortal = immortal(v); h.Immortal {
		return h, nil
	}
	s := &pathSearch{in: t.in, target: v.o, parents: map[Object]parent{}}
	if err := t.breadthFirst(true, s.edge); err != nil {
		return h, err
	}
	for i, end := range s.ends {
		if i == maxPaths {
			h.More = len(s.ends) - i
			break
		}
		h.Paths = append(h.Paths, t.in.shownName()+": "+s.words(end))
	}
	return h, nil
}

// immortal tells whether nothing needs to hold the object: it is a value, or all interpreters share it.
func immortal(v Value) bool {
	switch o := v.o.(type) {
	case *intTag, *floatTag, *boolTag, *noneTag, *unsetTag, *singleton:
		return true
	case *Type:
		return o.owner == nil
	case *Builtin:
		return o.self.IsUnset()
	}
	return false
}

// nameObject words an object for people, without running code of the language.
func (in *Interpreter) nameObject(v Value) string {
	switch o := v.o.(type) {
	case *Module:
		return moduleLabel(o.name, o.number, in.shownName())
	case *Type:
		return "class " + o.fullName()
	case *Function:
		return "function " + o.nameOf().s
	case *Builtin:
		return "function " + o.def.Name
	case *noneTag:
		return "None"
	}
	name := v.Type().name
	if strings.ContainsRune("aeiouAEIOU", rune(name[0])) {
		return "an " + name
	}
	return "a " + name
}

// breadthFirst visits what is reachable in order of distance from the roots, __main__ first, as CPython's collector comes by
// it. edge is told of every reference, of a root's with its label and from nil, and says whether to go on from there. Lists
// and tuples are visited from their end, as there, unless fromStart is set.
func (t *Thread) breadthFirst(fromStart bool, edge func(from Object, root string, to Object) bool) error {
	in := t.in
	var seen objectSet
	var queue []Object
	reach := func(from Object, root string, to Object) {
		if to != nil && edge(from, root, to) && traced(to) && seen.add(address(to)) {
			queue = append(queue, to)
		}
	}
	if in.mainModule != nil {
		reach(nil, "__main__", in.mainModule.dict)
	}
	tr := newTracer(in)
	tr.edge = func(_ Object, label string, to Object) { reach(nil, label, to) }
	tr.roots()
	for n := 0; n < len(queue); n++ {
		if n&4095 == 4095 {
			if err := t.Poll(); err != nil {
				return err
			}
		}
		o := queue[n]
		visit := func(v Value) { reach(o, "", v.o) }
		switch x := o.(type) {
		case *List:
			visitItems(x.items, fromStart, visit)
		case *Tuple:
			visitItems(x.items, fromStart, visit)
		default:
			in.process.referents(o, visit)
		}
	}
	return nil
}

func visitItems(items []Value, fromStart bool, visit func(Value)) {
	for i := range items {
		if !fromStart {
			i = len(items) - 1 - i
		}
		visit(items[i])
	}
}

// pathSearch walks from the roots in order of distance, and never through the object that it looks for.
type pathSearch struct {
	in      *Interpreter
	target  Object
	parents map[Object]parent
	ends    []parent // the last step of each way to the target, the shortest first
}

// parent is how an object was reached first: from another, or from a root.
type parent struct {
	from Object // nil: from the root
	root string
}

// edge is for breadthFirst.
func (s *pathSearch) edge(from Object, root string, to Object) bool {
	p := parent{from, root}
	if to == s.target {
		if !slices.Contains(s.ends, p) {
			s.ends = append(s.ends, p)
		}
		return false
	}
	if _, ok := s.parents[to]; !ok && traced(to) {
		s.parents[to] = p
	}
	return true
}

// words is the way that ends with p and leads to the target.
func (s *pathSearch) words(p parent) string {
	chain := []Object{s.target}
	for p.from != nil {
		chain = append(chain, p.from)
		p = s.parents[p.from]
	}
	first := chain[len(chain)-1]
	w := pathWords{in: s.in, text: p.root}
	switch o := first.(type) {
	case *Module:
		if p.root == rootInterpreter {
			w.text = o.name
		}
	case *Dict:
		w.namespace = o == s.in.mainObject().dict || o == s.in.builtins
	}
	for i := len(chain) - 1; i > 0; i-- {
		w.step(chain[i], chain[i-1])
	}
	return w.text
}

// pathWords is a way in words, as far as it got.
type pathWords struct {
	in        *Interpreter
	text      string
	namespace bool // it got to a dict whose entries are attributes of what text names
}

// step goes on to an object that the last one refers to.
func (w *pathWords) step(from, to Object) {
	namespace := w.namespace
	w.namespace = false
	is := func(v Value) bool { return v.o == to }
	index := func(items []Value, attr string) bool {
		for i, v := range items {
			if is(v) {
				w.text += fmt.Sprintf("%s[%d]", attr, i)
				return true
			}
		}
		return false
	}
	switch o := from.(type) {
	case *Dict:
		w.entry(o, to, namespace)
		return
	case *List:
		if index(o.items, "") {
			return
		}
	case *Tuple:
		if index(o.items, "") {
			return
		}
	case *Cell:
		w.text += ".cell_contents"
		return
	case *Instance:
		if w.slot(o, to) {
			return
		}
	case *Module:
		if to == Object(o.dict) {
			w.namespace = true
			return
		}
		if w.state(o, to) {
			return
		}
	case *Type:
		switch {
		case to == Object(o.dict):
			w.namespace = true
			return
		case to == Object(o.module):
			w.inside("the module of")
			return
		}
		for i, c := range o.mro {
			if to == Object(c) {
				w.text += fmt.Sprintf(".__mro__[%d]", i)
				return
			}
		}
	case *Function:
		if w.function(o, to) {
			return
		}
	case *Builtin:
		w.text += ".__self__"
		return
	case *BoundMethod:
		if is(o.fn) {
			w.text += ".__func__"
		} else {
			w.text += ".__self__"
		}
		return
	case *MethodDescriptor:
		w.text += ".__objclass__"
		return
	case *Generator:
		w.inside("a variable of the generator")
		return
	case *WeakRef:
		w.inside("the callback of")
		return
	case *Set:
		w.inside("an element of")
		return
	case *Exception:
		if w.exception(o, to) {
			return
		}
	}
	if to == Object(from.Type()) {
		w.text += ".__class__"
		return
	}
	w.inside("something inside")
}

// inside is for a step that no expression can name.
func (w *pathWords) inside(what string) { w.text = "(" + what + " " + w.text + ")" }

// entry is a step from a dict to one of its values or keys.
func (w *pathWords) entry(d *Dict, to Object, namespace bool) {
	for key, val := range d.All {
		if val.o != to {
			continue
		}
		switch name := strOf(key); {
		case name != nil && namespace && isIdentifier(name.s):
			w.text += "." + name.s
		case name != nil && namespace:
			w.text += ".__dict__[" + quoteStr(name.s) + "]"
		case name != nil:
			w.text += "[" + quoteStr(name.s) + "]"
		case key.IsInt():
			w.text += fmt.Sprintf("[%d]", key.AsInt())
		default:
			w.inside("a value in")
		}
		return
	}
	w.inside("a key of")
}

// slot is a step from an instance to what an attribute holds.
func (w *pathWords) slot(o *Instance, to Object) bool {
	for i, v := range o.slots {
		if v.o != to {
			continue
		}
		switch {
		case i == 0 && o.shape.payload: // the built-in part: itself, as far as programs know
		case o.shape.dictMode && i == len(o.slots)-1:
			w.namespace = true
		case i < len(o.shape.names) && o.shape.names[i] != nil && isIdentifier(o.shape.names[i].s):
			w.text += "." + o.shape.names[i].s
		default:
			w.inside("a slot of")
		}
		return true
	}
	return false
}

// state is a step from a module object to what its state holds.
func (w *pathWords) state(m *Module, to Object) bool {
	found := false
	if m.state != nil {
		walkOwned(m.state, func(v Value, path string) {
			if v.o == to && !found {
				found = true
				w.inside("state field " + path + " of")
			}
		})
	}
	return found
}

// function is a step from a function written in the language.
func (w *pathWords) function(f *Function, to Object) bool {
	for i, c := range f.cells {
		if to == Object(c) {
			w.text += fmt.Sprintf(".__closure__[%d]", i)
			return true
		}
	}
	for i, v := range f.defaults {
		if v.o == to {
			w.text += fmt.Sprintf(".__defaults__[%d]", i)
			return true
		}
	}
	for attr, d := range map[string]*Dict{".__globals__": f.globals, ".__builtins__": f.builtins, ".__kwdefaults__": f.kwdefaults, ".__annotations__": f.annotations, "": f.dict} {
		if d != nil && to == Object(d) {
			w.text += attr
			w.namespace = attr == ""
			return true
		}
	}
	return false
}

// exception is a step from an exception.
func (w *pathWords) exception(e *Exception, to Object) bool {
	switch {
	case e.args.o == to:
		w.text += ".args"
	case e.cause != nil && to == Object(e.cause):
		w.text += ".__cause__"
	case e.context != nil && to == Object(e.context):
		w.text += ".__context__"
	case e.tb != nil && to == Object(e.tb):
		w.text += ".__traceback__"
	case e.dict != nil && to == Object(e.dict):
		w.namespace = true
	default:
		return false
	}
	return true
}
