package sessions

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

func TestSplitPaste(t *testing.T) {
	for _, c := range []struct{ paste, want string }{
		{"a\nb\n", "a|b|"},
		{"a\r\nb", "a|b"},
		{">>> a\nout\n>>> b\n", ">a|>b"},
		{">>> if a:\n...     b\n...\nout\n... not input\n>>> c", ">if a:|.    b|.|>c"},
		{"    >>> a\n    ... b\n    out\n", ">a|.b"},
		{"[worker] >>> a\n[worker] ... b\n>>> c\n", ">a|.b|>c"},
		{">>>\n>>> a", ">|>a"},
		{"x = '>>> '\ny", "x = '>>> '|y"},
	} {
		var got []string
		for _, l := range splitPaste(c.paste) {
			mark := ""
			if l.start {
				mark = ">"
			} else if l.prompted {
				mark = "."
			}
			got = append(got, mark+l.text)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q: got %s, want %s", c.paste, s, c.want)
		}
	}
}

// pasteReader gives one paste, and then the lines that are typed after it.
type pasteReader struct {
	lines   []string
	prompts []string
}

func (r *pasteReader) ReadLine(prompt string) (string, error) {
	r.prompts = append(r.prompts, prompt)
	if len(r.lines) == 0 {
		return "", fmt.Errorf("no more")
	}
	line := r.lines[0]
	r.lines = r.lines[1:]
	return line, nil
}

// A paste runs entry by entry, as it was meant and not as its blank lines would have it if it
// were typed.
func TestPasteEntries(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"statements", []string{"a = 1\nb = 2\n"}, []string{"a = 1\n", "b = 2\n"}},
		{"blank line in a block", []string{"def f():\n    a\n\n    b\nf()"}, []string{"def f():\n    a\n\n    b\n", "f()\n"}},
		{"blank line before else", []string{"if a:\n    b\n\nelse:\n    c\n\nd"}, []string{"if a:\n    b\n\nelse:\n    c\n", "d\n"}},
		{"decorator", []string{"@a\ndef f():\n    b\n\nc"}, []string{"@a\ndef f():\n    b\n", "c\n"}},
		{"string over lines", []string{"s = '''a\nb\n\nc'''\nd"}, []string{"s = '''a\nb\n\nc'''\n", "d\n"}},
		{"brackets over lines", []string{"s = [\n1,\n\n2]\nd"}, []string{"s = [\n1,\n\n2]\n", "d\n"}},
		{"open at the end", []string{"if a:\n    b", "    c", ""}, []string{"if a:\n    b\n    c\n\n"}},
		{"closed at the end", []string{"if a:\n    b\n"}, []string{"if a:\n    b\n\n"}},
		{"half a block, then a prompt", []string{">>> if a:\n...     b\n>>> c"}, []string{"if a:\n    b\n", "c\n"}},
		{"session", []string{">>> if a:\n...     b\n...\nout\n>>> c\nout"}, []string{"if a:\n    b\n\n", "c\n"}},
		{"one line with its prompt", []string{">>> a", ">>> if b:", "...     c", "..."}, []string{"a\n", "if b:\n    c\n\n"}},
		{"command", []string{":new w\n:at w if 1:\n    a\n\nb"}, []string{":new w\n", ":at w if 1:\n    a\n", "b\n"}},
		{"ellipsis is Python", []string{"if a:", "  ...", "... "}, []string{"if a:\n  ...\n... \n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := New(Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			r := &REPL{Session: s, Lines: &pasteReader{lines: c.lines}}
			var got []string
			for range c.want {
				entry, err := r.readEntry(context.Background())
				if err != nil {
					t.Fatalf("%v after %q, with %q", err, got, entry)
				}
				got = append(got, entry)
			}
			if g, w := fmt.Sprintf("%q", got), fmt.Sprintf("%q", c.want); g != w {
				t.Errorf("got  %s\nwant %s", g, w)
			}
		})
	}
}
