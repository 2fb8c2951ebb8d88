package moduletest

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Check is the kind of mistake that a finding is about.
type Check string

const (
	Loading         Check = "loading"             // it does not load where it should, or is refused in other words
	SinglePhase     Check = "single-phase"        // it has no module object of its own for each import
	SharedObject    Check = "shared object"       // two module objects reach one thing that can change
	SharedClass     Check = "shared class"        // ... and it is a class or exception
	SharedState     Check = "shared state"        // two module objects have one Go state
	Bleeding        Check = "bleeding"            // what is done to one module object is felt in another
	OwnGIL          Check = "per-interpreter GIL" // it says that it supports one, and hands objects over
	Handover        Check = "handover"            // an interpreter is given another's object
	GlobalResource  Check = "global resource"     // importing it changes what the whole process has
	Arguments       Check = "arguments"           // a function breaks on some
	WrongSelf       Check = "wrong self"          // a method breaks on an object of another class
	DefiningClass   Check = "defining class"      // a method fails for subclasses
	Namespace       Check = "namespace"           // edits of __dict__ break functions
	Callback        Check = "callback"            // something it left behind breaks when the module object is dead
	Lifetime        Check = "lifetime"            // the module object never dies
	Release         Check = "release"             // objects outlive their interpreter
	FreeHook        Check = "free hook"           // it fails
	Parallel        Check = "parallel"            // interpreters disturb one another when they run at once
	PackageVariable Check = "package variable"    // the Go source has one that changes
	HiddenState     Check = "hidden state"        // nobody can see what the state holds
	StaticType      Check = "static type"         // remark: a class that all interpreters share
	Support         Check = "support"             // remark: not every interpreter may load it
)

// Finding is one mistake, explained.
type Finding struct {
	Module  string
	Check   Check
	What    string  // one sentence
	Where   []Place // what it was seen in
	Why     string  // why it matters
	Section string  // of the howto "Isolating Extension Modules"
}

// Place is a line of a finding: what it tells, and that.
type Place struct{ Label, Text string }

// Report is what the checks of one module found.
type Report struct {
	Module   string
	Findings []Finding
	Remarks  []Finding // worth knowing, but no mistakes
	Skipped  []string  // checks that were left out, and why
	Checks   int       // made
	Calls    int       // of the module's functions
}

// OK tells whether nothing was found.
func (r *Report) OK() bool { return len(r.Findings) == 0 }

// String is the report as text.
func (r *Report) String() string {
	var b strings.Builder
	r.Write(&b)
	return b.String()
}

// Write writes the report as text, for 80 columns.
func (r *Report) Write(w io.Writer) {
	verdict, count := "ok  ", fmt.Sprintf("%d checks, %d calls", r.Checks, r.Calls)
	if !r.OK() {
		verdict, count = "FAIL", plural(len(r.Findings), "finding")
	}
	fmt.Fprintf(w, "%s  %-20s  %s\n", verdict, r.Module, count)
	for _, f := range r.Findings {
		f.write(w, "✖")
	}
	for _, f := range r.Remarks {
		f.write(w, "·")
	}
	if len(r.Skipped) > 0 {
		fmt.Fprintln(w)
	}
	for _, s := range r.Skipped {
		writeFolded(w, "  not looked at", s)
	}
}

func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// String is the finding as text.
func (f Finding) String() string {
	var b strings.Builder
	f.write(&b, "✖")
	return strings.TrimPrefix(b.String(), "\n")
}

func (f Finding) write(w io.Writer, mark string) {
	fmt.Fprintf(w, "\n%s %s · %s\n", mark, f.Module, f.Check)
	for _, line := range wrap(f.What, width-2) {
		fmt.Fprintf(w, "  %s\n", line)
	}
	fmt.Fprintln(w)
	for _, p := range f.Where {
		writeFolded(w, "    "+p.Label, p.Text)
	}
	if f.Why != "" {
		writeFolded(w, "    why", f.Why)
	}
	if f.Section != "" {
		writeFolded(w, "    howto", "Isolating Extension Modules: "+f.Section)
	}
}

const (
	width  = 80
	indent = 16 // of what a label tells
)

// writeFolded writes a label and text in the column beside it.
func writeFolded(w io.Writer, label, text string) {
	for i, line := range wrap(text, width-indent) {
		if i > 0 {
			label = ""
		}
		pad := max(1, indent-utf8.RuneCountInString(label))
		fmt.Fprintf(w, "%s%s%s\n", label, strings.Repeat(" ", pad), line)
	}
}

// wrap breaks text between words; a word that is too long stays whole, a line break stays one.
func wrap(text string, room int) []string {
	var lines []string
	for _, par := range strings.Split(text, "\n") {
		line := ""
		for _, word := range strings.Fields(par) {
			switch {
			case line == "":
				line = word
			case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > room:
				lines = append(lines, line)
				line = word
			default:
				line += " " + word
			}
		}
		lines = append(lines, line)
	}
	return lines
}
