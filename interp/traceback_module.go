package interp

import "strings"

// The module _traceback: what the modules traceback and linecache, written in the language, share with the display of
// uncaught exceptions.

func tracebackDef() *ModuleDef {
	return &ModuleDef{
		Name:         "_traceback",
		Doc:          "How tracebacks are shown.",
		Interpreters: PerInterpreterGIL,
		Functions: []FuncDef{
			{Name: "source", Sig: "(filename, /)", Fn: tracebackSource, Doc: "The text of a file that code came from, or None."},
			{Name: "position", Sig: "(tb, /)", Fn: tracebackPosition, Doc: "(line, end line, column, end column) of an entry; columns count bytes and may be None."},
			{Name: "suggestion", Sig: "(exc, tb, /)", Fn: tracebackSuggestion, Doc: "What is added to the message of an exception."},
			{Name: "entry", Sig: "(filename, name, text, line, end_line, col, end_col, /)", Fn: tracebackEntry, Doc: "An entry with its source lines."},
			{Name: "syntax_error", Sig: "(type_name, msg, filename, lineno, offset, text, end_lineno, end_offset, /)", Fn: tracebackSyntaxError,
				Doc: "The lines that show a SyntaxError."},
			{Name: "notes", Sig: "(notes, /)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
				c := &excCapture{t: t}
				return lineList(c.noteLines(args[0])), nil
			}},
			{Name: "exception", Sig: "(exc, tb, limit, chain, /)", Fn: tracebackException, Doc: "The lines that show an exception."},
			{Name: "layout", Sig: "(view, chain, /)", Fn: tracebackLayout, Doc: "The lines that show a TracebackException."},
		},
	}
}

var (
	nameLinecache     = static("linecache")
	nameCache         = static("cache")
	nameStack         = static("stack")
	nameFormatPlain   = static("format")
	nameFormatExcOnly = static("format_exception_only")
	nameExceptions    = static("exceptions")
	nameSuppress      = static("__suppress_context__")
	nameCauseAttr     = static("__cause__")
	nameContextAttr   = static("__context__")
	nameMaxGroupWidth = static("max_group_width")
	nameMaxGroupDepth = static("max_group_depth")
)

// cachedLines looks in linecache.cache for the lines of a file.
func (t *Thread) cachedLines(file string) ([]string, bool) {
	if t.in.modules == nil {
		return nil, false
	}
	v, _ := t.in.modules.GetStr(nameLinecache)
	m, ok := v.o.(*Module)
	if !ok {
		return nil, false
	}
	v, _ = m.dict.GetStr(nameCache)
	cache := dictOf(v)
	if cache == nil {
		return nil, false
	}
	v, _ = cache.GetStr(NewStr(file))
	entry := tupleOf(v)
	if entry == nil || len(entry.items) != 4 {
		return nil, false
	}
	lines := listOf(entry.items[2])
	if lines == nil {
		return nil, false
	}
	out := make([]string, len(lines.items))
	for i, l := range lines.items {
		s, _ := AsStr(l)
		out[i] = strings.TrimSuffix(s, "\n")
	}
	return out, true
}

func tracebackSource(t *Thread, _ Value, args []Value) (Value, error) {
	name, ok := AsStr(args[0])
	if !ok {
		return None, nil
	}
	text, ok := t.in.sourceText(name)
	if !ok {
		return None, nil
	}
	return String(text), nil
}

func tracebackPosition(_ *Thread, _ Value, args []Value) (Value, error) {
	tb, ok := args[0].o.(*Traceback)
	if !ok {
		return None, TypeErrorf("expected traceback object, got '%s'", args[0].Type().name)
	}
	p := tb.position()
	num := func(n int) Value {
		if n < 0 {
			return None
		}
		return Int(int64(n))
	}
	return NewTuple([]Value{num(p.line), num(p.endLine), num(p.col), num(p.endCol)}), nil
}

func tracebackSuggestion(t *Thread, _ Value, args []Value) (Value, error) {
	e := excOf(args[0])
	if e == nil {
		return String(""), nil
	}
	tb, _ := args[1].o.(*Traceback)
	c := &excCapture{t: t}
	return String(c.suggestion(e, tb)), nil
}

func tracebackEntry(t *Thread, _ Value, args []Value) (Value, error) {
	var s [3]string
	for i := range s {
		var err error
		if s[i], err = ToStr(t, args[i]); err != nil {
			return None, err
		}
	}
	var n [4]int
	for i, v := range args[3:] {
		n[i] = -1
		if v.IsNone() {
			continue
		}
		var err error
		if n[i], err = IndexInt(t, v, TypeOverflowError); err != nil {
			return None, err
		}
	}
	p := position{line: n[0], endLine: n[1], col: n[2], endCol: n[3]}
	if p.endLine < p.line || p.endCol < 0 {
		p.endLine, p.col = p.line, -1
	}
	return String(showEntry(s[0], s[1], p, s[2])), nil
}

func tracebackSyntaxError(t *Thread, _ Value, args []Value) (Value, error) {
	name, err := ToStr(t, args[0])
	if err != nil {
		return None, err
	}
	at := map[int]Value{syntaxErrorMsg: args[1], syntaxErrorFilename: args[2], syntaxErrorLineno: args[3], syntaxErrorOffset: args[4],
		syntaxErrorText: args[5], syntaxErrorEndLineno: args[6], syntaxErrorEndOffset: args[7]}
	c := &excCapture{t: t}
	return lineList(c.syntaxError(func(i int) Value { return at[i] }, name)), nil
}

func tracebackException(t *Thread, _ Value, args []Value) (Value, error) {
	e := excOf(args[0])
	if e == nil {
		return None, TypeErrorf("Exception expected for value, %s found", args[0].Type().name)
	}
	opt := TracebackOptions{}
	if !args[2].IsNone() {
		n, err := IndexInt(t, args[2], TypeOverflowError)
		if err != nil {
			return None, err
		}
		opt.Limit = &n
	}
	chain, err := Truth(t, args[3])
	if err != nil {
		return None, err
	}
	opt.NoChain = !chain
	if tb, _ := args[1].o.(*Traceback); tb != e.tb {
		own := e.tb
		e.tb = tb
		defer func() { e.tb = own }()
	}
	return lineList(t.FormatExceptionLines(e, opt)), nil
}

func tracebackLayout(t *Thread, _ Value, args []Value) (Value, error) {
	chain, err := Truth(t, args[1])
	if err != nil {
		return None, err
	}
	p := &excPrinter{chain: chain}
	for _, limit := range []struct {
		name *Str
		to   *int
	}{{nameMaxGroupWidth, &p.width}, {nameMaxGroupDepth, &p.maxDepth}} {
		v, err := GetAttr(t, args[0], limit.name)
		if err != nil {
			return None, err
		}
		if *limit.to, err = IndexInt(t, v, TypeOverflowError); err != nil {
			return None, err
		}
	}
	b := &viewBuilder{t: t, chain: chain, width: p.width}
	v, err := b.chainOf(args[0])
	if err != nil {
		return None, err
	}
	p.format(v)
	return lineList(p.out), nil
}

// viewBuilder makes views out of objects of the class TracebackException.
type viewBuilder struct {
	t     *Thread
	chain bool
	width int
	views int
}

// chainOf views an object, those that it hangs on, and the exceptions in groups.
func (b *viewBuilder) chainOf(te Value) (*excView, error) {
	if err := b.t.enter(" while showing an exception group"); err != nil {
		return nil, err
	}
	defer b.t.leave()
	var top *excView
	at := &top
	for !te.IsNone() {
		if b.views++; b.views > maxViews {
			break
		}
		v := &excView{}
		*at = v
		if err := b.one(v, te); err != nil {
			return nil, err
		}
		if !b.chain {
			break
		}
		cause, err := GetAttr(b.t, te, nameCauseAttr)
		if err != nil {
			return nil, err
		}
		if !cause.IsNone() {
			at, te = &v.cause, cause
			continue
		}
		context, err := GetAttr(b.t, te, nameContextAttr)
		if err != nil {
			return nil, err
		}
		suppress, err := GetAttr(b.t, te, nameSuppress)
		if err != nil {
			return nil, err
		}
		if hide, err := Truth(b.t, suppress); hide || err != nil {
			return top, err
		}
		at, te = &v.context, context
	}
	return top, nil
}

func (b *viewBuilder) one(v *excView, te Value) error {
	stack, err := GetAttr(b.t, te, nameStack)
	if err != nil {
		return err
	}
	if some, err := Truth(b.t, stack); err != nil {
		return err
	} else if some {
		if v.stack, err = b.lines(stack, nameFormatPlain); err != nil {
			return err
		}
	}
	if v.only, err = b.lines(te, nameFormatExcOnly); err != nil {
		return err
	}
	group, err := GetAttr(b.t, te, nameExceptions)
	if err != nil || group.IsNone() {
		return err
	}
	v.group = true
	items, err := Collect(b.t, group)
	if err != nil {
		return err
	}
	v.count = len(items)
	for _, item := range items[:min(len(items), max(b.width, 0))] {
		sub, err := b.chainOf(item)
		if err != nil {
			return err
		}
		v.exceptions = append(v.exceptions, sub)
	}
	return nil
}

// lines are the strings that a method gives.
func (b *viewBuilder) lines(v Value, method *Str) ([]string, error) {
	r, err := CallMethod(b.t, v, method)
	if err != nil {
		return nil, err
	}
	items, err := Collect(b.t, r)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(items))
	for i, s := range items {
		if out[i], err = ToStr(b.t, s); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func lineList(lines []string) Value {
	out := make([]Value, len(lines))
	for i, s := range lines {
		out[i] = String(s)
	}
	return NewList(out)
}
