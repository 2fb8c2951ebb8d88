package interp

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// ModuleInfo describes a module object for people. With the interpreter's name, Name and Number make its label: binascii#2@main.
type ModuleInfo struct {
	Name    string   // the name that it was imported as
	Number  int      // it is the Number-th object made from that name in its interpreter
	Kind    string   // "multi-phase", "source" and the like
	State   string   // "2 slots"; "–" if the module has none
	MadeBy  string   // "start-up", "entry 3" of the prompt, or "a script"
	StartUp bool     // it belongs to every interpreter
	HeldBy  []string // who refers to it: "sys.modules", "__main__.old"
}

// Modules lists the module objects that are alive, by name and number. It waits for the interpreter's turn; an error is
// that of an interpreter that was closed.
func (in *Interpreter) Modules() ([]ModuleInfo, error) {
	var infos []ModuleInfo
	err := in.Do(context.Background(), func(t *Thread) error {
		infos = in.moduleInfos()
		return nil
	})
	return infos, err
}

// ModuleNumbers is how many module objects were made from each name: what Config.ModuleNumbers takes.
func (in *Interpreter) ModuleNumbers() map[string]int {
	in.gil.mu.Lock()
	defer in.gil.mu.Unlock()
	return maps.Clone(in.numbers)
}

func (in *Interpreter) moduleInfos() []ModuleInfo {
	in.sysModule()
	in.builtinsModule()
	in.mainObject()
	holders := in.moduleHolders()
	var infos []ModuleInfo
	for _, m := range in.made {
		info := ModuleInfo{Name: m.name, Number: m.number, Kind: m.kindName(), State: "–", HeldBy: holders[m]}
		info.StartUp = m == in.sys || m == in.builtinsMod || m == in.mainModule
		switch {
		case info.StartUp:
			info.MadeBy = "start-up"
		case m.entry == 0:
			info.MadeBy = "a script"
		default:
			info.MadeBy = fmt.Sprintf("entry %d", m.entry)
		}
		if m.state != nil {
			info.State = stateName(m.state)
		}
		infos = append(infos, info)
	}
	slices.SortFunc(infos, func(a, b ModuleInfo) int {
		if c := strings.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return a.Number - b.Number
	})
	return infos
}

func (m *Module) kindName() string {
	switch m.kind {
	case kindBuiltin:
		return "built-in"
	case kindFrozen:
		return "frozen"
	case kindSource:
		return "source"
	case kindMain:
		return "main"
	case kindNative:
		switch {
		case m == m.in.sys:
			return "built-in"
		case m.def.Init == MultiPhase:
			return "multi-phase"
		}
		return "single-phase"
	}
	return "made by code"
}

// stateName says how large a module's state is.
func stateName(state any) string {
	v := reflect.Indirect(reflect.ValueOf(state))
	if v.Kind() != reflect.Struct {
		return "yes"
	}
	if n := v.NumField(); n != 1 {
		return fmt.Sprintf("%d slots", n)
	}
	return "1 slot"
}

// moduleHolders finds who refers to each module object: the places that a person can name, and other objects by their kind. A module's own
// functions and classes refer to it too; they count where nothing else does.
func (in *Interpreter) moduleHolders() map[*Module][]string {
	namespaces := map[Object]*Module{}
	for _, m := range in.made {
		namespaces[m.dict] = m
	}
	holders := map[*Module][]string{}
	add := func(m *Module, holder string) {
		if !slices.Contains(holders[m], holder) {
			holders[m] = append(holders[m], holder)
		}
	}
	tr := newTracer(in)
	tr.edge = func(from Object, label string, to Object) {
		m, ok := to.(*Module)
		switch {
		case !ok:
			return
		case from == nil:
			if label != "" && label != rootInterpreter {
				add(m, label)
			}
			return
		case in.ownPart(from, m):
			return
		}
		switch from := from.(type) {
		case *Dict:
			if from == in.modules {
				add(m, "sys.modules")
				return
			}
			if holder := namespaces[from]; holder != nil {
				for _, key := range namesOf(from, m) {
					add(m, holder.name+"."+key)
				}
				return
			}
		}
		add(m, describeHolder(from))
	}
	tr.run()
	for _, m := range in.made {
		if len(holders[m]) == 0 {
			in.innerHolders(m, func(holder string) { add(m, holder) })
		}
		slices.SortFunc(holders[m], func(a, b string) int {
			if a == "sys.modules" || b == "sys.modules" {
				return strings.Compare(b, a)
			}
			return strings.Compare(a, b)
		})
	}
	return holders
}

// namesOf lists the keys under which a namespace holds a module, the ones that every module has left out.
func namesOf(d *Dict, m *Module) []string {
	var names []string
	for i := range d.ents {
		e := &d.ents[i]
		if key := strOf(e.key); key != nil && e.val.o == Object(m) && !strings.HasPrefix(key.s, "__") {
			names = append(names, key.s)
		}
	}
	return names
}

// ownPart tells whether an object refers to the module because it was made with it.
func (in *Interpreter) ownPart(o Object, m *Module) bool {
	switch o := o.(type) {
	case *Builtin:
		return o.self.o == Object(m)
	case *Type:
		return o.module == m
	}
	return false
}

// innerHolders finds the functions and classes of a module that are reached from elsewhere, and so keep it alive.
func (in *Interpreter) innerHolders(m *Module, add func(string)) {
	tr := newTracer(in)
	tr.seen.add(address(m))
	tr.edge = func(from Object, label string, to Object) {
		if to == Object(m) && from != nil {
			add(describeHolder(from))
		} else if to == Object(m) && label != "" {
			add(label)
		}
	}
	tr.run()
}

// describeHolder words an object that nobody can name.
func describeHolder(o Object) string {
	switch o := o.(type) {
	case *Builtin:
		return "function " + o.def.Name
	case *Function:
		return "function " + o.nameOf().s
	case *Type:
		return "class " + o.name
	case *Module:
		return "module " + o.name
	}
	return "a " + o.Type().name
}
