package interp

import (
	"sort"
	"strings"

	"terrarium/lang"
)

// localVar is a variable of a frame.
type localVar struct {
	name string
	val  Value
}

// frameVars are variables of a frame: all that have a value, or only some.
type frameVars struct {
	vars []localVar
	all  bool
}

// cross adds the entry of a frame that e leaves, or is caught in, at instruction pc.
func (e *Exception) cross(f *Frame, pc int) {
	inner := e.tb
	e.tb = &Traceback{next: inner, rc: f.rc, globals: f.fn.globals, pc: int32(pc)}
	switch {
	case inner != nil:
		inner.outer = e.tb
	case e.fields == nil: // its class has no suggestions
	case e.typ.IsSubclass(TypeNameError):
		e.tb.locals = f.vars("")
	case e.typ.IsSubclass(TypeAttributeError):
		e.tb.locals = f.vars("self")
	}
}

// vars gives the variables of a frame that have a value: only one of them, or all for "".
func (f *Frame) vars(only string) *frameVars {
	v := &frameVars{all: only == ""}
	add := func(name string, x Value) {
		if c, ok := x.o.(*Cell); ok {
			x = c.v
		}
		if (only == "" || name == only) && x.o != nil && !x.IsUnset() {
			v.vars = append(v.vars, localVar{name, x})
		}
	}
	c := f.rc.code
	if c.Flags&lang.FlagOptimized == 0 {
		if d := dictOf(f.ns); d != nil && c.Name != "<module>" {
			for k, x := range d.All {
				if s := strOf(k); s != nil {
					add(s.s, x)
				}
			}
		}
		return v
	}
	for i, name := range c.LocalNames {
		if i < f.rc.nlocals {
			add(name, f.win[i])
		} else if i-f.rc.nlocals < len(f.spill) {
			add(name, f.spill[i-f.rc.nlocals])
		}
	}
	for i, name := range c.CellNames {
		add(name, f.win[c.Cell0+i])
	}
	for i, name := range c.FreeNames {
		add(name, f.win[c.Cell0+len(c.CellNames)+i])
	}
	return v
}

// local finds a variable of the entry's frame; Unset if it is not known.
func (tb *Traceback) local(name string) Value {
	if tb.locals != nil {
		for _, v := range tb.locals.vars {
			if v.name == name {
				return v.val
			}
		}
	}
	if tb.rc.code.Flags&lang.FlagOptimized == 0 {
		if v, ok := tb.globals.GetStr(NewStr(name)); ok {
			return v
		}
	}
	return Unset
}

// innermost is the last entry, where the exception was raised.
func (tb *Traceback) innermost() *Traceback {
	for tb != nil && tb.next != nil {
		tb = tb.next
	}
	return tb
}

// suggestion gives what is added to the message: "" or ". Did you mean: …".
func (c *excCapture) suggestion(e *Exception, tb *Traceback) string {
	var wrong, found string
	tb = tb.innermost()
	switch {
	case e.typ.IsSubclass(TypeImportError):
		name := strOf(e.field(importErrorNameFrom))
		if name == nil {
			return ""
		}
		wrong = name.s
		found = c.importSuggestion(e, wrong)
	case e.typ.IsSubclass(TypeAttributeError):
		name := strOf(e.field(attributeErrorName))
		if name == nil {
			return ""
		}
		wrong = name.s
		found = c.attributeSuggestion(e, tb, wrong)
	case e.typ.IsSubclass(TypeNameError):
		name := strOf(e.field(nameErrorName))
		if name == nil {
			return ""
		}
		wrong = name.s
		if tb != nil {
			found = c.nameSuggestion(tb, wrong)
		}
		forgot := ""
		if isStdlibName(wrong) {
			forgot = "id you forget to import '" + wrong + "'?"
		}
		switch {
		case forgot == "":
		case found != "":
			return ". Did you mean: '" + found + "'? Or d" + forgot
		default:
			return ". D" + forgot
		}
	}
	if found == "" {
		return ""
	}
	return ". Did you mean: '" + found + "'?"
}

// names lists the strings that dir(v) gives, without those with an underscore in front unless they are wanted.
func (c *excCapture) names(v Value, underscored bool) []string {
	l, err := dirOf(c.t, v)
	if err != nil {
		return nil
	}
	var out []string
	for _, x := range l {
		if s := strOf(x); s != nil && (underscored || !strings.HasPrefix(s.s, "_")) {
			out = append(out, s.s)
		}
	}
	return out
}

func (c *excCapture) attributeSuggestion(e *Exception, tb *Traceback, wrong string) string {
	obj := orNone(e.field(attributeErrorObj))
	underscored := strings.HasPrefix(wrong, "_")
	if !underscored && tb != nil {
		underscored = tb.local("self") == obj
	}
	return suggestName(wrong, c.names(obj, underscored))
}

func (c *excCapture) importSuggestion(e *Exception, wrong string) string {
	name := strOf(e.field(importErrorName))
	if name == nil {
		return ""
	}
	top, _, _ := strings.Cut(name.s, ".")
	mod, ok := c.t.in.sysModules().GetStr(NewStr(top))
	if !ok {
		return ""
	}
	return suggestName(wrong, c.names(mod, strings.HasPrefix(wrong, "_")))
}

func (c *excCapture) nameSuggestion(tb *Traceback, wrong string) string {
	if self := tb.local("self"); !self.IsUnset() {
		v, err := FindAttr(c.t, self, c.t.in.intern(wrong))
		if err != nil {
			return ""
		}
		if !v.IsUnset() {
			return "self." + wrong
		}
	}
	var names []string
	if tb.locals != nil {
		for _, v := range tb.locals.vars {
			names = append(names, v.name)
		}
	}
	for _, d := range []*Dict{tb.globals, c.t.in.builtins} {
		for k := range d.All {
			if s := strOf(k); s != nil {
				names = append(names, s.s)
			}
		}
	}
	return suggestName(wrong, names)
}

// isStdlibName tells whether CPython has a module of that name (sys.stdlib_module_names).
func isStdlibName(name string) bool {
	i := sort.SearchStrings(stdlibNames, name)
	return i < len(stdlibNames) && stdlibNames[i] == name
}
