package interp

import (
	"sort"
	"strings"

	"terrarium/lang"
)

// localVar is a variable of the frame that raised a NameError or AttributeError.
type localVar struct {
	name string
	val  Value
}

// cross adds the entry of a frame that e leaves, or is caught in, at instruction pc.
func (e *Exception) cross(f *Frame, pc int) {
	first := e.tb == nil
	e.tb = &Traceback{next: e.tb, rc: f.rc, globals: f.fn.globals, pc: int32(pc)}
	if first && e.fields != nil {
		e.tb.noteLocals(f, e.typ)
	}
}

// noteLocals keeps what a suggestion needs: every variable for a NameError, self for an AttributeError.
func (tb *Traceback) noteLocals(f *Frame, typ *Type) {
	all := typ.IsSubclass(TypeNameError)
	if !all && !typ.IsSubclass(TypeAttributeError) {
		return
	}
	var vars []localVar
	add := func(name string, v Value) {
		if c, ok := v.o.(*Cell); ok {
			v = c.v
		}
		if (all || name == "self") && v.o != nil && !v.IsUnset() {
			vars = append(vars, localVar{name, v})
		}
	}
	c := tb.rc.code
	if !f.ns.IsUnset() {
		if d := dictOf(f.ns); d != nil {
			for k, v := range d.All {
				if s := strOf(k); s != nil {
					add(s.s, v)
				}
			}
		}
	} else if c.Flags&lang.FlagOptimized != 0 {
		for i, name := range c.LocalNames {
			if i < c.NLocals {
				add(name, f.win[i])
			} else if i-c.NLocals < len(f.spill) {
				add(name, f.spill[i-c.NLocals])
			}
		}
		for i, name := range c.CellNames {
			add(name, f.win[c.Cell0+i])
		}
		for i, name := range c.FreeNames {
			add(name, f.win[c.Cell0+len(c.CellNames)+i])
		}
	}
	if len(vars) > 0 {
		tb.locals = &vars
	}
}

// local finds a variable of the entry's frame; Unset if it is not known.
func (tb *Traceback) local(name string) Value {
	if tb.locals != nil {
		for _, v := range *tb.locals {
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
func (c *excCapture) suggestion(e *Exception) string {
	var wrong, found string
	tb := e.tb.innermost()
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
		for _, v := range *tb.locals {
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
