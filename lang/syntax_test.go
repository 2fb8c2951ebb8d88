package lang

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var confirm = flag.Bool("confirm", false, "ask CPython 3.13 (python3.13, or $PYTHON) whether the goldens are what it says")

// goldenCases reads the cases of a file written by testdata/syntax/goldens.py.
func goldenCases[T any](t *testing.T, pattern string, run func(t *testing.T, c T)) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "syntax", pattern))
	if err != nil || len(files) == 0 {
		t.Fatal("no goldens: ", pattern, err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for n := 1; lines.Scan(); n++ {
			var c T
			if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
				t.Fatalf("%s:%d: %v", name, n, err)
			}
			t.Run(fmt.Sprintf("%s:%d", filepath.Base(name), n), func(t *testing.T) { run(t, c) })
		}
	}
}

var modes = map[string]Mode{"": ModeExec, "single": ModeSingle, "eval": ModeEval}

// analyse parses and analyses; the error is a *SyntaxError or nil.
func analyse(src string, mode Mode) (*Module, *Scope, error) {
	m, err := Parse(src, ParseOptions{Mode: mode})
	if err != nil {
		return nil, nil, err
	}
	s, err := Analyse(m)
	return m, s, err
}

func TestErrors(t *testing.T) {
	type golden struct {
		Src, Mode, Why string
		Want, Ours     []any
		Warnings       [][]any
	}
	goldenCases(t, "errors*.jsonl", func(t *testing.T, c golden) {
		m, _, err := analyse(c.Src, modes[c.Mode])
		var got []any
		if err != nil {
			e := err.(*SyntaxError)
			for _, v := range []any{e.Type, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol} {
				if i, ok := v.(int); ok {
					v = float64(i)
				}
				got = append(got, v)
			}
		}
		want := c.Want
		if c.Why != "" {
			if want = c.Ours; reflect.DeepEqual(c.Want, c.Ours) {
				t.Error("listed as different from CPython, and is not")
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q\n got %v\nwant %v", c.Src, got, want)
		}
		if err != nil {
			return
		}
		var warnings [][]any
		for _, w := range m.Warnings {
			warnings = append(warnings, []any{w.Msg, float64(w.Line)})
		}
		if !reflect.DeepEqual(warnings, c.Warnings) {
			t.Errorf("%q warns\n got %v\nwant %v", c.Src, warnings, c.Warnings)
		}
	})
}

func TestComplete(t *testing.T) {
	goldenCases(t, "complete.jsonl", func(t *testing.T, c struct{ Src, Want, Ours, Why string }) {
		_, _, err := analyse(c.Src, ModeSingle)
		got := "complete"
		if err != nil {
			got = "error"
			if err.(*SyntaxError).Incomplete {
				got = "incomplete"
			}
		}
		want := c.Want
		if c.Why != "" {
			want = c.Ours
		}
		if got != want {
			t.Errorf("%q is %s, not %s (%v)", c.Src, got, want, err)
		}
	})
}

func TestScopes(t *testing.T) {
	type code struct {
		Name               string
		Vars, Cells, Frees []string
		Generator          bool
	}
	goldenCases(t, "scopes.jsonl", func(t *testing.T, c struct {
		Src  string
		Want []code
	}) {
		_, s, err := analyse(c.Src, ModeExec)
		if err != nil {
			t.Fatal(c.Src, err)
		}
		var got []code
		var walk func(s *Scope)
		walk = func(s *Scope) {
			k := code{s.Name, nil, slices.Clone(s.Cells), s.Frees, s.Generator}
			if s.Kind != ScopeModule && s.Kind != ScopeClass {
				k.Vars = slices.Clone(s.Locals)
			}
			var kids []*Scope
			var inlined func(s *Scope)
			inlined = func(s *Scope) {
				for _, kid := range s.children {
					if !kid.Inlined {
						kids = append(kids, kid)
						continue
					}
					// CPython's comprehensions have the variables of the code object around them
					k.Vars = append(k.Vars, kid.Locals...)
					k.Cells = append(k.Cells, kid.Cells...)
					inlined(kid)
				}
			}
			inlined(s)
			got = append(got, k)
			for _, kid := range kids {
				walk(kid)
			}
		}
		walk(s)
		text := func(ks []code) []string {
			var out []string
			for _, k := range ks {
				for _, names := range []*[]string{&k.Vars, &k.Cells, &k.Frees} {
					slices.Sort(*names)
					*names = slices.Compact(*names)
				}
				// CPython counts the cells of comprehensions as variables, too
				k.Vars = slices.DeleteFunc(k.Vars, func(n string) bool { return slices.Contains(k.Cells, n) || slices.Contains(k.Frees, n) })
				out = append(out, fmt.Sprintf("%s vars %v cells %v frees %v generator %v", k.Name, k.Vars, k.Cells, k.Frees, k.Generator))
			}
			slices.Sort(out)
			return out
		}
		if g, w := text(got), text(c.Want); !slices.Equal(g, w) {
			t.Errorf("%s\n got %s\nwant %s", c.Src, strings.Join(g, "\n     "), strings.Join(w, "\n     "))
		}
	})
}

func TestLiterals(t *testing.T) {
	goldenCases(t, "literals.jsonl", func(t *testing.T, c struct {
		Src  string
		Want []string
	}) {
		m, err := Parse(c.Src, ParseOptions{Mode: ModeEval})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		switch v := literalValue(m.Body[0].(*ExprStmt).X).(type) {
		case string:
			got = []string{"str", hex.EncodeToString([]byte(v))}
		case Bytes:
			got = []string{"bytes", hex.EncodeToString([]byte(v))}
		case int64:
			got = []string{"int", fmt.Sprintf("%#x", v)}
		case *big.Int:
			got = []string{"int", fmt.Sprintf("%#x", v)}
		case float64:
			got = []string{"float", pythonHex(t, c.Want[1], v)}
		case complex128:
			got = []string{"complex", pythonHex(t, c.Want[1], imag(v))}
		}
		if !slices.Equal(got, c.Want) {
			t.Errorf("%s\n got %v\nwant %v", c.Src, got, c.Want)
		}
	})
}

// pythonHex is want if that is float.hex() of f.
func pythonHex(t *testing.T, want string, f float64) string {
	w, err := strconv.ParseFloat(want, 64)
	if err != nil {
		t.Fatal(err)
	}
	if math.Float64bits(w) == math.Float64bits(f) {
		return want
	}
	return strconv.FormatFloat(f, 'x', -1, 64)
}

func TestConfirm(t *testing.T) {
	if !*confirm {
		t.Skip("without -confirm")
	}
	python := os.Getenv("PYTHON")
	if python == "" {
		python = "python3.13"
	}
	if out, err := exec.Command(python, filepath.Join("testdata", "syntax", "goldens.py"), "--check").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
