package lang

import "testing"

// What the prompt of CPython 3.13 asks another line for.
func TestIncomplete(t *testing.T) {
	for _, c := range []struct {
		src  string
		want bool
	}{
		{"", false},
		{"x", false},
		{"x = = 1", false},
		{"# comment", false},
		{"  # comment", false},
		{"if x:", true},
		{"if x:\n    y", true},
		{"if x:\n    y\n", false},
		{"if x:\n    y\n    ", true}, // blanks are no empty line
		{"if x:\n    # comment", true},
		{"if x:\n", false},
		{"class A:\n", false},
		{"if x: y", true},
		{"if x: y\n", false},
		{"if x:\n  y = = 1", false},
		{"@d", true},
		{"@d\n", false},
		{"@d\ndef f():", true},
		{"try:\n    x", true},
		{"try:\n    x\n", false},
		{"(1,", true},
		{"(1,\n", true},
		{"(1,\n\n2", true},
		{"(1,\n\n2)", false},
		{"f(x for\n", true},
		{"{1: [2\n\n", true},
		{"(1]", false},
		{"'''a", true},
		{"'''a\n\n", true},
		{"'''a\n\n'''", false},
		{"'a", false},
		{"x = \\", true},
		{"x = \\\n", false},
		{"x = \\\n1", false},
		{"'''a\\\n", true},
		{"def f(\n", true},
		{"def f(\n):", true},
		{"for i in [\n1]:\n    i", true},
		{"for i in [\n1]:\n    i\n", false},
		{"f'''{x\n", true},
	} {
		if got := Incomplete(c.src); got != c.want {
			t.Errorf("Incomplete(%q) = %v", c.src, got)
		}
	}
}
