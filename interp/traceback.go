package interp

import (
	"io"
	"strconv"
	"strings"
)

// Limits of what is shown of exception groups.
const (
	maxGroupWidth = 15
	maxGroupDepth = 10
	maxViews      = 1 << 18 // exceptions shown: groups of groups can stand for more than anybody has time for
)

const (
	causeMessage   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextMessage = "\nDuring handling of the above exception, another exception occurred:\n\n"
)

// TracebackOptions say how an exception is formatted; the zero value is what an uncaught one gets.
type TracebackOptions struct {
	NoChain bool // leave out __cause__ and __context__
	Limit   *int // entries of each traceback: the first ones, or the last ones if negative; nil: all
	tail    *int // sys.tracebacklimit
}

// FormatException is the text of a traceback with everything that leads to it, ending in a newline. It runs code of the
// language (__str__, __dir__, …), whose exceptions become part of the text.
func (t *Thread) FormatException(e *Exception) string {
	var opt TracebackOptions
	if v, _ := t.sysAttr(nameTracebackLimit); v.IsInt() {
		limit := int(max(v.n, 0))
		opt.tail = &limit
	}
	return strings.Join(t.FormatExceptionLines(e, opt), "")
}

var nameTracebackLimit = static("tracebacklimit")

// FormatExceptionLines is traceback.format_exception: each item ends in a newline, some hold several lines.
func (t *Thread) FormatExceptionLines(e *Exception, opt TracebackOptions) []string {
	c := &excCapture{t: t, opt: opt, seen: map[*Exception]bool{}, src: sources{t: t}}
	p := &excPrinter{chain: !opt.NoChain, width: maxGroupWidth, maxDepth: maxGroupDepth}
	p.format(c.capture(e))
	return p.out
}

// FormatExceptionOnly is traceback.format_exception_only: no traceback, no chain.
func (t *Thread) FormatExceptionOnly(e *Exception) []string {
	c := &excCapture{t: t, seen: map[*Exception]bool{}, src: sources{t: t}}
	return c.one(e, false).only
}

// FormatTraceback is traceback.format_tb.
func (t *Thread) FormatTraceback(tb *Traceback, limit *int) []string {
	c := &excCapture{t: t, opt: TracebackOptions{Limit: limit}, src: sources{t: t}}
	return c.stack(tb)
}

// PrintException writes what FormatException gives.
func (t *Thread) PrintException(w io.Writer, e *Exception) error {
	_, err := io.WriteString(w, t.FormatException(e))
	return err
}

// excView is one exception as it will be shown.
type excView struct {
	only       []string // the lines of the exception itself
	stack      []string
	cause      *excView
	context    *excView
	group      bool
	exceptions []*excView
	count      int // of exceptions, shown or not
}

// excCapture collects what is to be shown, before anything is.
type excCapture struct {
	t    *Thread
	opt  TracebackOptions
	seen map[*Exception]bool
	src  sources
}

// capture views an exception and all that hangs on it. Exceptions met before are left out, which ends cycles.
func (c *excCapture) capture(e *Exception) *excView {
	type item struct {
		v     *excView
		e     *Exception
		depth int // of groups around it
	}
	top := c.one(e, true)
	queue := []item{{top, e, 0}}
	views := 0
	for len(queue) > 0 {
		it := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if views++; views > maxViews || c.t.Poll() != nil {
			break
		}
		var next []item
		if x := it.e.cause; x != nil && !c.seen[x] {
			it.v.cause = c.one(x, true)
			next = append(next, item{it.v.cause, x, it.depth})
		}
		if x := it.e.context; x != nil && it.v.cause == nil && !it.e.suppress && !c.seen[x] {
			it.v.context = c.one(x, true)
			next = append(next, item{it.v.context, x, it.depth})
		}
		if it.e.typ.IsSubclass(TypeBaseExceptionGroup) {
			it.v.group = true
			items := groupItems(it.e)
			it.v.count = len(items)
			if it.depth > maxGroupDepth {
				items = nil
			}
			for _, x := range items[:min(len(items), maxGroupWidth)] {
				sub := c.one(excOf(x), true)
				it.v.exceptions = append(it.v.exceptions, sub)
				next = append(next, item{sub, excOf(x), it.depth + 1})
			}
		}
		queue = append(queue, next...)
	}
	return top
}

// one views an exception by itself.
func (c *excCapture) one(e *Exception, withStack bool) *excView {
	c.seen[e] = true
	v := &excView{}
	if withStack {
		v.stack = c.stack(e.tb)
	}
	name := qualifiedTypeName(e.typ)
	text := c.safe(Obj(e), "exception", "str")
	notes := c.notes(e)
	switch {
	case e.typ.IsSubclass(TypeSyntaxError):
		v.only = c.syntaxError(e.field, name)
	default:
		if text += c.suggestion(e, e.tb); text != "" {
			name += ": " + text
		}
		v.only = []string{name + "\n"}
	}
	v.only = append(v.only, notes...)
	return v
}

// qualifiedTypeName is the class's name with its module, unless that is builtins or __main__.
func qualifiedTypeName(c *Type) string {
	switch m := c.moduleName(); m {
	case "builtins", "__main__":
		return c.qualname
	case "":
		return "<unknown>." + c.qualname
	default:
		return m + "." + c.qualname
	}
}

// safe is str(v) or repr(v), or a text that says that it failed.
func (c *excCapture) safe(v Value, what, fn string) string {
	f := ToStr
	if fn == "repr" {
		f = Repr
	}
	s, err := f(c.t, v)
	if err != nil {
		return "<" + what + " " + fn + "() failed>"
	}
	return s
}

// notes shows __notes__.
func (c *excCapture) notes(e *Exception) []string {
	notes, err := FindAttr(c.t, Obj(e), nameNotes)
	if err != nil {
		x, ok := err.(*Exception)
		if !ok {
			return nil
		}
		notes = NewList([]Value{String("Ignored error getting __notes__: " + c.safe(Obj(x), "__notes__", "repr"))})
	}
	return c.noteLines(notes)
}

// noteLines shows the notes of an exception, each line of them with its newline.
func (c *excCapture) noteLines(notes Value) []string {
	if notes.IsUnset() || notes.IsNone() {
		return nil
	}
	if notes.Type().flags&typeSequence == 0 {
		return []string{c.safe(notes, "__notes__", "repr") + "\n"}
	}
	items, err := Collect(c.t, notes)
	if err != nil {
		return nil
	}
	var lines []string
	for _, n := range items {
		for _, l := range strings.Split(c.safe(n, "note", "str"), "\n") {
			lines = append(lines, l+"\n")
		}
	}
	return lines
}

// syntaxError gives the lines of a SyntaxError, whose fields field gives: place, text, carets, message.
func (c *excCapture) syntaxError(field func(int) Value, typeName string) []string {
	str := func(i int) (string, bool) { return AsStr(field(i)) }
	num := func(i int) (int, bool) {
		v := intOf(field(i))
		return int(v.n), v.IsInt()
	}
	var lines []string
	suffix := ""
	filename, hasFile := str(syntaxErrorFilename)
	lineno, endLineno := "", ""
	if v := field(syntaxErrorLineno); !v.IsUnset() && !v.IsNone() {
		lineno = c.safe(v, "lineno", "str")
		if filename == "" {
			filename = "<string>"
		}
		lines = append(lines, "  File \""+filename+"\", line "+lineno+"\n")
	} else if hasFile {
		suffix = " (" + filename + ")"
	}
	if v := field(syntaxErrorEndLineno); !v.IsUnset() && !v.IsNone() {
		endLineno = c.safe(v, "end_lineno", "str")
	}
	if text, ok := str(syntaxErrorText); ok {
		offset, hasOffset := num(syntaxErrorOffset)
		endOffset, hasEnd := num(syntaxErrorEndOffset)
		if !hasEnd || endOffset == 0 {
			endOffset = offset
		}
		lines = append(lines, syntaxText(text, offset, hasOffset, endOffset, lineno == endLineno)...)
	}
	msg := "<no detail available>"
	if v := field(syntaxErrorMsg); !v.IsUnset() {
		if ok, err := Truth(c.t, v); ok && err == nil {
			msg = c.safe(v, "msg", "str")
		}
	}
	return append(lines, typeName+": "+msg+suffix+"\n")
}

// syntaxText shows a source line, stripped, and carets under characters [offset, endOffset), counted from 1.
func syntaxText(text string, offset int, hasOffset bool, endOffset int, oneLine bool) []string {
	full := countChars(text)
	rtext := strings.TrimRight(text, "\n")
	ltext := strings.TrimLeft(rtext, " \n\f")
	width := countChars(rtext)
	spaces := width - countChars(ltext)
	lines := []string{"    " + ltext + "\n"}
	if !hasOffset {
		return lines
	}
	if !oneLine {
		endOffset = width + 1
	}
	if full > 0 && offset > full {
		offset = width + 1
	}
	if full > 0 && endOffset > full {
		endOffset = width + 1
	}
	if offset >= endOffset || endOffset < 0 {
		endOffset = offset + 1
	}
	col, endCol := offset-1-spaces, endOffset-1-spaces
	if col < 0 {
		return lines
	}
	var b strings.Builder
	b.WriteString("    ")
	rest := ltext
	for i := 0; i < col && rest != ""; i++ {
		r, w := decodeChar(rest)
		rest = rest[w:]
		if !isSpaceChar(r) {
			r = ' '
		}
		b.WriteRune(r)
	}
	b.WriteString(strings.Repeat("^", endCol-col))
	b.WriteByte('\n')
	return append(lines, b.String())
}

// excPrinter lays views out; depth counts the groups around what is being printed.
type excPrinter struct {
	out       []string
	depth     int
	needClose bool
	chain     bool
	width     int // exceptions of a group that are shown
	maxDepth  int // of groups in groups
}

func (p *excPrinter) indent() string { return strings.Repeat("  ", p.depth) }

// emit adds lines behind the margin of the group they are in.
func (p *excPrinter) emit(margin string, texts ...string) {
	prefix := p.indent()
	if p.depth > 0 {
		prefix += margin + " "
	}
	for _, s := range texts {
		p.out = append(p.out, indentLines(s, prefix))
	}
}

// indentLines puts prefix before each line.
func indentLines(s, prefix string) string {
	if prefix == "" {
		return s
	}
	var b strings.Builder
	for s != "" {
		_, next := lineEnd(s)
		b.WriteString(prefix)
		b.WriteString(s[:next])
		s = s[next:]
	}
	return b.String()
}

// format prints a chain, the oldest exception first.
func (p *excPrinter) format(v *excView) {
	type link struct {
		msg string
		v   *excView
	}
	var links []link
	for v != nil {
		var next *excView
		msg := ""
		if p.chain {
			if v.cause != nil {
				msg, next = causeMessage, v.cause
			} else if v.context != nil {
				msg, next = contextMessage, v.context
			}
		}
		links = append(links, link{msg, v})
		v = next
	}
	for i := len(links) - 1; i >= 0; i-- {
		if links[i].msg != "" {
			p.emit("|", links[i].msg)
		}
		v := links[i].v
		switch {
		case !v.group:
			if len(v.stack) > 0 {
				p.emit("|", "Traceback (most recent call last):\n")
				p.emit("|", v.stack...)
			}
			p.emit("|", v.only...)
		case p.depth > p.maxDepth:
			p.emit("|", "... (max_group_depth is "+strconv.Itoa(p.maxDepth)+")\n")
		default:
			p.group(v)
		}
	}
}

// group prints an exception group and what is in it.
func (p *excPrinter) group(v *excView) {
	top := p.depth == 0
	margin := "|"
	if top {
		p.depth++
		margin = "+"
	}
	if len(v.stack) > 0 {
		p.emit(margin, "Exception Group Traceback (most recent call last):\n")
		p.emit("|", v.stack...)
	}
	p.emit("|", v.only...)
	n := min(v.count, p.width+1)
	p.needClose = false
	for i := range n {
		last := i == n-1
		if last {
			p.needClose = true // what is printed inside may close it
		}
		shown := i < p.width
		title, corner := "...", "  "
		if shown {
			title = strconv.Itoa(i + 1)
		}
		if i == 0 {
			corner = "+-"
		}
		p.out = append(p.out, p.indent()+corner+"+---------------- "+title+" ----------------\n")
		p.depth++
		switch {
		case !shown:
			rest := v.count - p.width
			s := "s"
			if rest == 1 {
				s = ""
			}
			p.emit("|", "and "+strconv.Itoa(rest)+" more exception"+s+"\n")
		case i < len(v.exceptions):
			p.format(v.exceptions[i])
		}
		if last && p.needClose {
			p.out = append(p.out, p.indent()+"+------------------------------------\n")
			p.needClose = false
		}
		p.depth--
	}
	if top {
		p.depth = 0
	}
}
