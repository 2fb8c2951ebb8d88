package sessions

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const document = "# Title\n" +
	"\n" +
	"```pycon\n" +
	">>> 1 + 1\n" +
	"2\n" +
	"```\n" +
	"\n" +
	"```python\n" +
	">>> not(a session)\n" +
	"```\n" +
	"\n" +
	"## Second `part`\n" +
	"\n" +
	"```pycon\n" +
	">>> for i in (1, 2):\n" +
	"...     print(i)\n" +
	"...\n" +
	"1\n" +
	"\n" +
	"2\n" +
	"\n" +
	">>> x  # doctest: +NORMALIZE_WHITESPACE, -ELLIPSIS\n" +
	"[worker] >>> if x:\n" +
	"[worker] ...     y\n" +
	"[worker] ...\n" +
	"```\n" +
	"\n" +
	"### Not a fresh start\n" +
	"\n" +
	"```pycon\n" +
	">>> :new w\n" +
	"```\n"

func TestParseMarkdown(t *testing.T) {
	tr, err := ParseTranscript("doc.md", []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, section := range tr.Sections {
		got = append(got, "## "+section.Title)
		for _, s := range section.Steps {
			got = append(got, fmt.Sprintf("%d %q %q %q", s.Line, s.Label, s.Entry, s.Want))
		}
	}
	want := []string{
		"## ",
		`4 "" "1 + 1\n" "2\n"`,
		"## Second `part`",
		`15 "" "for i in (1, 2):\n    print(i)\n\n" "1\n\n2\n"`,
		`22 "" "x  # doctest: +NORMALIZE_WHITESPACE, -ELLIPSIS\n" ""`,
		`23 "[worker] " "if x:\n    y\n\n" ""`,
		`31 "" ":new w\n" ""`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if flags := tr.Sections[1].Steps[1].Flags; flags != (Flags{NoEllipsis: true, NormalizeWhitespace: true}) {
		t.Errorf("flags: %+v", flags)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ file, source, want string }{
		{"a.md", "x\n\n```pycon\n\nhello\n```\n", `a.md:5: a session begins with a prompt, not with "hello"`},
		{"a.pycon", "hello\n", `a.pycon:1: a session begins with a prompt, not with "hello"`},
		{"a.pycon", ">>> 1 # doctest: +SHOUT\n", `a.pycon:1: unknown doctest directive "+SHOUT"`},
		{"a.pycon", ">>> 1 # doctest: SKIP\n", `a.pycon:1: a doctest directive begins with + or -: "SKIP"`},
		{"a.md", "- x\n\n  ```pycon\n  >>> 1\n  1\n  ```\n", `a.md:5: a pycon fence that is indented or quoted is not supported`},
	} {
		_, err := ParseTranscript(c.file, []byte(c.source))
		if err == nil || err.Error() != c.want {
			t.Errorf("%q:\ngot  %v\nwant %s", c.source, err, c.want)
		}
	}
}

func TestMatches(t *testing.T) {
	traceback := "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nZeroDivisionError: division by zero\n"
	for _, c := range []struct {
		want, got string
		flags     Flags
		match     bool
	}{
		{"", "", Flags{}, true},
		{"a\n", "a\n", Flags{}, true},
		{"a\n", "a", Flags{}, true}, // the line end is the prompt's
		{"a\n", "b\n", Flags{}, false},
		{"a\n", "", Flags{}, false},
		{"<BLANKLINE>\na\n", "\na\n", Flags{}, true},
		{"a...z\n", "abcz\n", Flags{}, true},
		{"a...z\n", "az\n", Flags{}, true},
		{"a...z\n", "a\nb\nz\n", Flags{}, true},
		{"a...z\n", "abc\n", Flags{}, false},
		{"a...a\n", "a\n", Flags{}, false}, // the two may not overlap
		{"a...b...c\n", "a1b2c\n", Flags{}, true},
		{"a...b...c\n", "a1c2b\n", Flags{}, false},
		{"a...z\n", "abcz\n", Flags{NoEllipsis: true}, false},
		{"[...]\n", "[...]\n", Flags{}, true},
		{"[...]\n", "[1, 2]\n", Flags{}, false},
		{"{...}\n", "{1, 2}\n", Flags{}, false},
		{"[1, [...], ...]\n", "[1, [...], 2, 3]\n", Flags{}, true},
		{"[1, [...], ...]\n", "[1, [2], 2, 3]\n", Flags{}, false},
		{"a  b\n", "a b\n", Flags{}, false},
		{"a  b\n", "a b\n", Flags{NormalizeWhitespace: true}, true},
		{traceback, strings.Replace(traceback, "line 1, in <module>", "line 7, in f\n    x / 0", 1), Flags{}, true},
		{traceback, strings.Replace(traceback, "line 1", "line 7", 1), Flags{Traceback: true}, false},
		{traceback, strings.Replace(traceback, "by zero", "by null", 1), Flags{}, false},
		{"Traceback (most recent call last):\n    ...\nZeroDivisionError: ...\n", traceback, Flags{}, true},
		{"1\n" + traceback, "1\n" + traceback, Flags{}, true},
		{"[w] Traceback (most recent call last):\n[w]   x\n[w] E\n", "[w] Traceback (most recent call last):\n[w]   y\n[w] E\n", Flags{}, true},
	} {
		if got := matches(c.want, c.got, c.flags); got != c.match {
			t.Errorf("matches(%q, %q, %+v) = %v", c.want, c.got, c.flags, got)
		}
	}
}

func TestDiffOutput(t *testing.T) {
	got := ""
	for _, l := range diffOutput("one\ntwo ...\nthree\n", "one\ntwo words\nfour\n", Flags{}) {
		got += fmt.Sprintf("%c %s\n", l.op, l.text)
	}
	if want := "  one\n  two ...\n- three\n+ four\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	for _, c := range []struct{ want, got, diff string }{
		{"", "x\n", "+ x\n"},
		{"x\n", "", "- x\n"},
		{"x\n", "y", "- x\n+ y\n"},
	} {
		diff := ""
		for _, l := range diffOutput(c.want, c.got, Flags{}) {
			diff += fmt.Sprintf("%c %s\n", l.op, l.text)
		}
		if diff != c.diff {
			t.Errorf("%q, %q: %q", c.want, c.got, diff)
		}
	}
}

// A transcript whose outputs are put in place of themselves is the same transcript.
func FuzzTranscript(f *testing.F) {
	f.Add("doc.md", document)
	f.Add("a.pycon", ">>> 1\n1\n\n>>> if 1:\n...   2\n...\n2\n")
	f.Fuzz(func(t *testing.T, file, source string) {
		tr, err := ParseTranscript(file, []byte(source))
		if err != nil {
			return
		}
		check := &Check{Transcript: tr}
		for _, section := range tr.Sections {
			for _, s := range section.Steps {
				if s.output.start > s.output.end || s.output.end > len(source) {
					t.Fatalf("line %d: %+v", s.Line, s.output)
				}
				check.got = append(check.got, s.Want)
			}
		}
		if got := string(check.Rewrite()); got != source {
			t.Errorf("got %q, want %q", got, source)
		}
	})
}

func TestRewrite(t *testing.T) {
	tr, err := ParseTranscript("a.md", []byte("text\n```pycon\n>>> a\nold\n\n>>> b\n>>> c\nkept\n>>> d\nwas\n```\nend\n"))
	if err != nil {
		t.Fatal(err)
	}
	check := &Check{Transcript: tr, got: []string{"new\nlines\n", "out\n", "kept\n", ">>> not writable\n"}}
	want := "text\n```pycon\n>>> a\nnew\nlines\n\n>>> b\nout\n>>> c\nkept\n>>> d\nwas\n```\nend\n"
	if got := string(check.Rewrite()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
