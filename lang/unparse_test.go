package lang

import (
	"os"
	"strings"
	"testing"
)

// CPython wrote testdata/unparse/expressions.txt.
func TestUnparse(t *testing.T) {
	data, err := os.ReadFile("testdata/unparse/expressions.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		source, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		src := "x: (" + source + ")\n"
		m, err := Parse(src, ParseOptions{})
		if err != nil {
			t.Errorf("%s: %v", source, err)
			continue
		}
		if got := unparse(m.Body[0].(*ExprStmt).Ann, src); got != want {
			t.Errorf("%s: %s, want %s", source, got, want)
		}
		n++
	}
	if n < 90 {
		t.Errorf("only %d expressions", n)
	}
}
