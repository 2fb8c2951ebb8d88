package interp

import (
	"fmt"
	"strings"

	"terrarium/lang"
)

// warningState is what the module _warnings keeps for its interpreter. Module warnings, once it is imported, may have
// put other lists in place of these.
type warningState struct {
	filters *List // tuples (action, message, category, module, line)
	once    *Dict // warnings shown by the action "once", where no registry was given
	version int   // of the filters; registries of another one are out of date
}

// warnings gives the state, made on first use.
func (in *Interpreter) warnings() *warningState {
	if in.warned == nil {
		filter := func(action string, category *Type, module Value) Value {
			return NewTuple([]Value{String(action), None, Obj(category), module, Int(0)})
		}
		in.warned = &warningState{once: NewDict(), filters: &List{items: []Value{
			filter("default", TypeDeprecationWarning, String("__main__")),
			filter("ignore", TypeDeprecationWarning, None),
			filter("ignore", TypePendingDeprecationWarning, None),
			filter("ignore", TypeImportWarning, None),
			filter("ignore", TypeResourceWarning, None),
		}}}
	}
	return in.warned
}

var (
	nameWarnings        = static("warnings")
	nameFilters         = static("filters")
	nameOnceRegistry    = static("onceregistry")
	nameDefaultAction   = static("defaultaction")
	nameShowWarnMsg     = static("_showwarnmsg")
	nameWarningMessage  = static("WarningMessage")
	nameWarningRegistry = static("__warningregistry__")
	nameVersion         = static("version")
	nameMatch           = static("match")
)

// warningsAttr gives an attribute of module warnings if that is imported, else Unset.
func (t *Thread) warningsAttr(name *Str) Value {
	if t.in.modules == nil {
		return Unset
	}
	v, _ := t.in.modules.GetStr(nameWarnings)
	m, ok := v.o.(*Module)
	if !ok {
		return Unset
	}
	v, _ = m.dict.GetStr(name)
	return v
}

// warning is one that may be shown.
type warning struct {
	category Value
	message  Value // an instance of category, or what it is to be made of
	text     Value // of the message
	file     Value // a str
	line     int
	module   Value // name
	registry Value // dict of the warnings shown in a module, or None
	source   Value
}

// warn is warnings.warn(msg, category) by the code that is running.
func (t *Thread) warn(category *Type, msg string) error {
	w := warning{category: Obj(category), message: String(msg), source: None}
	if err := t.place(&w, t.top, 1, nil); err != nil {
		return err
	}
	return t.issue(&w)
}

// warnCompiled shows what the compiler warns of, no matter how often it was shown before. If a filter makes it an
// error, that is a SyntaxError.
func (t *Thread) warnCompiled(warnings []lang.Warning, filename, src string) error {
	for _, c := range warnings {
		w := warning{category: Obj(TypeSyntaxWarning), message: String(c.Msg), file: String(filename), line: c.Line,
			module: String(moduleOfFile(filename)), registry: None, source: None}
		err := t.issue(&w)
		if err != nil && isException(err, TypeSyntaxWarning) {
			return t.in.syntaxException(warnedError(c, filename, src))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// notCompiled makes the exception of a compile error, after what was warned of before it.
func (t *Thread) notCompiled(err error, warnings []lang.Warning, filename, src string) error {
	if w := t.warnCompiled(warnings, filename, src); w != nil {
		return w
	}
	return t.in.syntaxException(err)
}

// warnedError is the error that a warning of the compiler can be made.
func warnedError(w lang.Warning, filename, src string) *lang.SyntaxError {
	lines := lang.NewLines(src)
	e := &lang.SyntaxError{Type: "SyntaxError", Msg: w.Msg, Filename: filename, Text: lines.Text(w.Line)}
	e.Line, _ = lines.Position(int(w.Span.Start))
	e.EndLine, _ = lines.Position(int(w.Span.End))
	e.Col, e.EndCol = lines.CharColumn(int(w.Span.Start))+1, lines.CharColumn(int(w.Span.End))+1
	e.Late = !strings.Contains(w.Msg, "escape sequence") // those are found while parsing
	return e
}

// moduleOfFile is the module that warnings about a file count for when nobody knows it.
func moduleOfFile(file string) string {
	if file == "" {
		return "<unknown>"
	}
	return strings.TrimSuffix(file, ".py")
}

// belongTo takes module name and registry from globals.
func (w *warning) belongTo(globals *Dict) {
	w.module, w.registry = String("<string>"), None
	if globals == nil {
		return
	}
	r, ok := globals.GetStr(nameWarningRegistry)
	if !ok {
		r = Obj(NewDict())
		globals.SetStr(nameWarningRegistry, r)
	}
	w.registry = r
	if name, ok := globals.GetStr(nameName); ok && (name.IsNone() || strOf(name) != nil) {
		w.module = name
	}
}

// place finds the code that a warning is about: level-1 calls up from frame f, where files that begin with a prefix
// in skip do not count.
func (t *Thread) place(w *warning, f *Frame, level int, skip []string) error {
	skipped := func(f *Frame) bool {
		file := f.rc.code.Filename
		for _, p := range skip {
			if strings.HasPrefix(file, p) {
				return true
			}
		}
		return strings.Contains(file, "importlib") && strings.Contains(file, "_bootstrap")
	}
	for level--; level > 0 && isFrame(f); level-- {
		for f = f.prev; isFrame(f) && skipped(f); f = f.prev {
		}
	}
	if isFrame(f) {
		w.file, w.line = String(f.rc.code.Filename), f.rc.code.Line(max(int(f.pc)-1, 0))
		w.belongTo(f.fn.globals)
		return nil
	}
	// Nobody's code: it counts as that of sys.
	w.file = String("<sys>")
	v, err := t.Import("sys")
	if err != nil {
		return err
	}
	if sys, ok := v.o.(*Module); ok {
		w.belongTo(sys.dict)
	} else {
		w.belongTo(nil)
	}
	return nil
}

// isFrame tells whether f is a call in progress, not the end of the chain.
func isFrame(f *Frame) bool { return f != nil && f.fn != nil }

// issue shows a warning, raises it, or passes it over, as the filters say.
func (t *Thread) issue(w *warning) error {
	var err error
	if excOf(w.message) != nil {
		var s *Str
		w.category = Obj(w.message.Type())
		s, err = strValue(t, w.message)
		w.text = Obj(s)
	} else {
		w.text = w.message
		w.message, err = Call(t, w.category, w.message)
	}
	if err != nil {
		return err
	}
	shown := dictOf(w.registry)
	if shown == nil && !w.registry.IsNone() {
		return TypeErrorf("'registry' must be a dict or None")
	}
	key := NewTuple([]Value{w.text, w.category, Int(int64(w.line))})
	if shown != nil {
		if done, err := t.wasShown(shown, key, false); done || err != nil {
			return err
		}
	}
	action, filter, err := t.warningAction(w)
	if err != nil {
		return err
	}
	switch action {
	case "error":
		if e := excOf(w.message); e != nil {
			return e
		}
		return TypeErrorf("exceptions must derive from BaseException")
	case "ignore":
		return nil
	case "always":
		return t.showWarning(w)
	}
	if shown != nil {
		if err := shown.Set(t, key, True); err != nil {
			return err
		}
	}
	done := false
	switch action {
	case "default":
	case "once":
		if shown == nil {
			shown = t.in.warnings().once
			if d := dictOf(t.warningsAttr(nameOnceRegistry)); d != nil {
				shown = d
			}
		}
		done, err = t.wasShown(shown, NewTuple([]Value{w.text, w.category}), true)
	case "module":
		if shown != nil {
			done, err = t.wasShown(shown, NewTuple([]Value{w.text, w.category, Int(0)}), true)
		}
	default:
		r, err := Repr(t, filter)
		if err != nil {
			return err
		}
		return Errorf(TypeRuntimeError, "Unrecognized action (%s) in warnings.filters:\n %s", quoteStr(action), r)
	}
	if done || err != nil {
		return err
	}
	return t.showWarning(w)
}

// wasShown tells whether a registry has a key; a registry from before the filters changed is emptied first.
func (t *Thread) wasShown(registry *Dict, key Value, note bool) (bool, error) {
	version := Int(int64(t.in.warnings().version))
	if v, _ := registry.GetStr(nameVersion); v != version {
		registry.Clear()
		registry.SetStr(nameVersion, version)
	} else {
		v, found, err := registry.Get(t, key)
		if found && err == nil {
			found, err = Truth(t, v)
		}
		if found || err != nil {
			return found, err
		}
	}
	if note {
		return false, registry.Set(t, key, True)
	}
	return false, nil
}

// warningAction is the action of the first filter that matches, which it gives too.
func (t *Thread) warningAction(w *warning) (string, Value, error) {
	v := t.warningsAttr(nameFilters)
	if v.IsUnset() {
		v = Obj(t.in.warnings().filters)
	}
	filters := listOf(v)
	if filters == nil {
		return "", None, ValueErrorf("_warnings.filters must be a list")
	}
	for i := 0; i < len(filters.items); i++ {
		item := filters.items[i]
		f := tupleOf(item)
		if f == nil || len(f.items) != 5 {
			return "", None, ValueErrorf("_warnings.filters item %d isn't a 5-tuple", i)
		}
		action := strOf(f.items[0])
		if action == nil {
			return "", None, TypeErrorf("action must be a string, not '%s'", f.items[0].Type().name)
		}
		line, err := IndexInt(t, f.items[4], TypeOverflowError)
		if err != nil {
			return "", None, err
		}
		if line != 0 && line != w.line {
			continue
		}
		ok, err := IsSubclass(t, w.category, f.items[2])
		if ok && err == nil {
			ok, err = t.filterMatches(f.items[1], w.text)
		}
		if ok && err == nil {
			ok, err = t.filterMatches(f.items[3], w.module)
		}
		if ok || err != nil {
			return action.s, item, err
		}
	}
	if v := t.warningsAttr(nameDefaultAction); !v.IsUnset() {
		s := strOf(v)
		if s == nil {
			return "", None, TypeErrorf("_warnings.defaultaction must be a string, not '%s'", v.Type().name)
		}
		return s.s, None, nil
	}
	return "default", None, nil
}

// filterMatches: None matches everything, a str itself, anything else what its method match finds.
func (t *Thread) filterMatches(pattern, text Value) (bool, error) {
	if pattern.IsNone() {
		return true, nil
	}
	if s, ok := pattern.o.(*Str); ok {
		x := strOf(text)
		return x != nil && x.s == s.s, nil
	}
	v, err := CallMethod(t, pattern, nameMatch, text)
	if err != nil {
		return false, err
	}
	return Truth(t, v)
}

// showWarning hands a warning to module warnings if that is imported, and otherwise writes it as that would.
func (t *Thread) showWarning(w *warning) error {
	if show := t.warningsAttr(nameShowWarnMsg); !show.IsUnset() {
		if !Callable(show) {
			return TypeErrorf("warnings._showwarnmsg() must be set to a callable")
		}
		class := t.warningsAttr(nameWarningMessage)
		if class.IsUnset() {
			return Errorf(TypeRuntimeError, "unable to get warnings.WarningMessage")
		}
		msg, err := Call(t, class, w.message, w.category, w.file, Int(int64(w.line)), None, None, w.source)
		if err == nil {
			_, err = Call(t, show, msg)
		}
		return err
	}
	text, err := ToStr(t, w.text)
	if err != nil {
		return err
	}
	file, name := strOf(w.file).s, w.category.Type().name
	if c, ok := w.category.o.(*Type); ok {
		name = c.name[strings.LastIndexByte(c.name, '.')+1:]
	}
	out := fmt.Sprintf("%s:%d: %s: %s\n", file, w.line, name, text)
	src := sources{t: t}
	if s := strings.TrimSpace(src.line(file, w.line)); s != "" {
		out += "  " + s + "\n"
	}
	t.writeErr(out)
	return nil
}

func warningsDef() *ModuleDef {
	return &ModuleDef{
		Name:         "_warnings",
		Doc:          "What decides whether a warning is shown.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "warn", Sig: "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)", Fn: warningsWarn,
				Doc: "Issue a warning about the calling code, or about code stacklevel calls up."},
			{Name: "warn_explicit", Sig: "(message, category, filename, lineno, module=<unrepresentable>, registry=None, module_globals=None, source=None)",
				Fn: warningsExplicit, Doc: "Issue a warning about a line of a file."},
			{Name: "_filters_mutated", Sig: "()", Fn: func(t *Thread, _ Value, _ []Value) (Value, error) {
				t.in.warnings().version++
				return None, nil
			}},
		},
		Constants: []Constant{{"_defaultaction", String("default")}},
		Exec: []func(*Thread, *Module) error{func(t *Thread, m *Module) error {
			m.Set("filters", Obj(t.in.warnings().filters))
			m.Set("_onceregistry", Obj(t.in.warnings().once))
			return nil
		}},
	}
}

// warningCategory is the class of a warning: that of the message if it is one.
func warningCategory(message, category Value) (Value, error) {
	if e := excOf(message); e != nil && e.typ.IsSubclass(TypeWarning) {
		return Obj(e.typ), nil
	}
	if category.IsNone() {
		return Obj(TypeUserWarning), nil
	}
	if c, ok := category.o.(*Type); !ok || !c.IsSubclass(TypeWarning) {
		return None, TypeErrorf("category must be a Warning subclass, not '%s'", category.Type().name)
	}
	return category, nil
}

func warningsWarn(t *Thread, _ Value, args []Value) (Value, error) {
	w := warning{message: args[0], source: args[3]}
	level, err := IndexInt(t, args[2], TypeOverflowError)
	if err != nil {
		return None, err
	}
	var skip []string
	if !args[4].IsUnset() {
		tuple := tupleOf(args[4])
		if tuple == nil {
			return None, TypeErrorf("warn() argument 'skip_file_prefixes' must be tuple, not %s", args[4].Type().name)
		}
		for _, v := range tuple.items {
			s := strOf(v)
			if s == nil {
				return None, TypeErrorf("Found non-str '%s' in skip_file_prefixes.", v.Type().name)
			}
			skip = append(skip, s.s)
		}
		if len(skip) > 0 {
			level = max(level, 2)
		}
	}
	if w.category, err = warningCategory(w.message, args[1]); err != nil {
		return None, err
	}
	if err := t.place(&w, t.callerFrame(0), level, skip); err != nil {
		return None, err
	}
	return None, t.issue(&w)
}

func warningsExplicit(t *Thread, _ Value, args []Value) (Value, error) {
	w := warning{message: args[0], category: args[1], file: args[2], module: args[4], registry: args[5], source: args[7]}
	file := strOf(w.file)
	if file == nil {
		return None, TypeErrorf("warn_explicit() argument 'filename' must be str, not %s", w.file.Type().name)
	}
	line, err := IndexInt(t, args[3], TypeOverflowError)
	if err != nil {
		return None, err
	}
	w.line = line
	if g := args[6]; !g.IsNone() && dictOf(g) == nil {
		return None, TypeErrorf("module_globals must be a dict, not '%s'", g.Type().name)
	}
	if w.module.IsUnset() {
		w.module = String(moduleOfFile(file.s))
	}
	return None, t.issue(&w)
}
