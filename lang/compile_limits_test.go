package lang

import (
	"fmt"
	"strings"
	"testing"
)

// each is format for every number below n.
func each(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// blocks nests n blocks that all begin with head.
func blocks(n int, head string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + head + "\n")
	}
	return b.String() + strings.Repeat(" ", n) + "pass\n"
}

// finals nests n finally parts: each copy of an outer one has two of the inner one.
func finals(depth, n int) string {
	in := strings.Repeat(" ", depth)
	if n == 0 {
		return in + "f()\n"
	}
	return in + "try:\n" + in + " g()\n" + in + "finally:\n" + finals(depth+1, n-1)
}

// TestLimits compiles what is large or deep: it must compile to sound code, or be refused in words.
func TestLimits(t *testing.T) {
	rep := strings.Repeat
	for _, c := range []struct{ name, src, refused string }{
		{"nested calls", rep("f(1, 2, 3, ", 190) + "x" + rep(")", 190), ""},
		{"nested calls with many arguments", rep("f(a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, ", 100) + "x" + rep(")", 100), ""},
		{"nested operators", rep("(1 + x + f(y) * ", 190) + "x" + rep(")", 190), ""},
		{"nested lists", rep("[a, b, ", 190) + "x" + rep("]", 190), ""},
		{"nested dicts", rep("{1: a, 2: b, 3: ", 190) + "x" + rep("}", 190), ""},
		{"nested in a function", "def f(x, y):\n return " + rep("f(x, y, ", 150) + "x" + rep(")", 150), ""},
		{"nested comprehensions", rep("[", 20) + "x" + rep(" for x in y]", 20), ""},
		{"comprehensions too deep", rep("[", 150) + "x" + rep(" for x in y]", 150), "too many nested expressions"},
		{"nested iterables", rep("[x for x in ", 150) + "y" + rep("]", 150), ""},
		{"nested generators", rep("(x for x in ", 90) + "y" + rep(")", 90), ""},
		{"nested lambdas", rep("lambda: ", 500) + "x", ""},
		{"nested conditions", rep("a if b else ", 3000) + "c", ""},
		{"nested powers", rep("a ** ", 2000) + "b", ""},
		{"long sum", "x" + rep(" + a", 9000), ""},
		{"long attribute", "x" + rep(".a", 9000), ""},
		{"long call chain", "x" + rep("(1)", 5000), ""},
		{"long comparison", "a" + rep(" < b", 5000), ""},
		{"long condition", "if a" + rep(" < b", 5000) + ": pass\n", ""},
		{"long and", "a" + rep(" and b", 5000), ""},
		{"long elif", "if x: pass\n" + rep("elif y: f()\n", 2000), ""},
		{"long tuple", "(" + each(3000, "v%d, ") + ")", ""},
		{"long list", "[" + each(3000, "v%d, ") + "]", ""},
		{"long set", "{" + each(3000, "v%d, ") + "}", ""},
		{"long dict", "{" + each(3000, "v%d: 1, ") + "}", ""},
		{"long call", "f(" + each(3000, "v%d, ") + ")", ""},
		{"long method call", "o.m(" + each(300, "v%d, ") + "k=1)", ""},
		{"many keywords", "f(" + each(3000, "v%d=1, ") + ")", ""},
		{"many fields", "f'" + rep("{x}a", 3000) + "'", ""},
		{"many percents", "'" + rep("%s", 500) + "' % (" + each(500, "v%d, ") + ")", ""},
		{"many constants", "x = [" + each(50000, "%d, ") + "]", ""},
		{"many variables", "def f():\n" + each(1000, " v%d = 1\n") + " for v3, v900 in v4: del v5, v901\n return v0 + v999\n", ""},
		{"parameters and variables", "def f(" + each(150, "v%d, ") + "):\n" + each(150, " w%d = 1\n") + " return f(w0, f(w149, v0))\n", ""},
		{"many parameters", "def f(" + each(1000, "v%d, ") + "):\n v0 = v999\n del v998\n return lambda: (v997, v3)\n", ""},
		{"many cells", "def f():\n" + each(100, " v%d = 1\n") + " def g(): return " + each(100, "v%d + ") + "0\n", ""},
		{"too many cells", "def f():\n" + each(300, " v%d = 1\n") + " def g(): return " + each(300, "v%d + ") + "0\n", "too many"},
		{"many targets", each(200, "v%d, ") + "= x\n", ""},
		{"very many targets", each(3000, "v%d, ") + "= x\n", ""},
		{"too many starred targets", each(250, "v%d, ") + "*w = x\n", "too many targets"},
		{"many patterns", "match x:\n case [" + each(200, "v%d, ") + "]: pass\n case {" + each(100, "%d: _, ") + "}: pass\n", ""},
		{"too many patterns", "match x:\n case [" + each(300, "v%d, ") + "]: pass\n", "too many subpatterns"},
		{"many defaults", "def f(" + each(100, "v%d=x, ") + "): pass\n", ""},
		{"many decorators", rep("@d\n", 80) + "def f(): pass\n", ""},
		{"many functions", each(2000, "def f%d(a): return a\n"), ""},
		{"deep loops", "def f(x):\n" + rep(" for x in x:\n", 0) + strings.ReplaceAll(" "+blocks(20, "for x in y:"), "\n", "\n ") + "\n", ""},
		{"deep with", blocks(20, "with a as b:"), ""},
		{"deep finally", finals(0, 8), ""},
		{"deeper finally", finals(0, 19), "too many nested finally blocks"},
		{"walruses", "def f():\n return " + rep("(y := ", 150) + "x" + rep(")", 150), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, err := Compile(c.src, CompileOptions{})
			switch {
			case c.refused != "":
				if err == nil || !strings.Contains(err.Error(), c.refused) {
					t.Errorf("got %v, want an error with %q", err, c.refused)
				}
			case err != nil:
				t.Error(err)
			default:
				if err := verify(code); err != nil {
					t.Error(err)
				}
			}
		})
	}
}
