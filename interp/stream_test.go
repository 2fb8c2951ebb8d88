package interp_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"terrarium/interp"
)

// TestStdinLineEnds: standard input is read as it is; only "\n" ends a line.
func TestStdinLineEnds(t *testing.T) {
	for _, c := range []struct{ program, want string }{
		{"print(repr(sys.stdin.read()))", `'a\r\nb\rc\r\n'`},
		{"print(list(sys.stdin))", `['a\r\n', 'b\rc\r\n']`},
		{"print(repr(sys.stdin.read(2)), sys.stdin.readlines())", `'a\r' ['\n', 'b\rc\r\n']`},
		{"print([input(), input()])", `['a\r', 'b\rc\r']`},
	} {
		var out bytes.Buffer
		p := interp.NewProcess(interp.ProcessOptions{Stdin: strings.NewReader("a\r\nb\rc\r\n"), Stdout: &out, Stderr: &out})
		in, err := p.NewInterpreter(interp.Config{})
		if err != nil {
			t.Fatal(err)
		}
		in.RunCode(context.Background(), "import sys; "+c.program)
		if got := strings.TrimSpace(out.String()); got != c.want {
			t.Errorf("%s: %s, want %s", c.program, got, c.want)
		}
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	}
}
