package lang

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the disassemblies in testdata/dis")

// compileFile compiles one of the programs in testdata/dis.
func compileFile(t testing.TB, path string) *Code {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	code, err := Compile(string(src), CompileOptions{Filename: filepath.Base(path)})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if err := verify(code); err != nil {
		t.Errorf("%s: %v", path, err)
	}
	return code
}

func programs(t testing.TB) []string {
	t.Helper()
	all, err := filepath.Glob("testdata/dis/*.py")
	if err != nil || len(all) == 0 {
		t.Fatalf("no programs: %v", err)
	}
	var list []string
	for _, p := range all {
		if filepath.Base(p) != "positions.py" {
			list = append(list, p)
		}
	}
	return list
}

func TestDisassembly(t *testing.T) {
	for _, path := range programs(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			got := Disassemble(compileFile(t, path))
			golden := strings.TrimSuffix(path, ".py") + ".dis"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if line := firstDifference(got, string(want)); line != "" {
				t.Errorf("%s (run with -update if this is meant)", line)
			}
		})
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(g), len(w)) {
		var a, b string
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			return fmt.Sprintf("line %d: %q, want %q", i+1, a, b)
		}
	}
	return ""
}

// opKinds names the operations that testdata/dis/positions.py writes down.
var opKinds = func() map[Op]string {
	kinds := map[Op]string{
		OpNeg: "unary", OpInvert: "unary", OpCompare: "compare", OpContains: "in", OpJumpIn: "in", OpGetIter: "iter", OpForIter: "next",
		OpLoadAttr: "attribute", OpLoadMethod: "attribute", OpStoreAttr: "set attribute", OpDeleteAttr: "delete attribute",
		OpCall: "call", OpCallMethod: "call", OpCallKw: "call", OpCallMethodKw: "call", OpCallEx: "call", OpYield: "yield",
		OpGetYieldFrom: "yield from", OpGetItem: "item", OpGetItemI: "item", OpSetItem: "set item", OpGetSlice: "item", OpSetSlice: "set item", OpDeleteItem: "delete item",
		OpFormat: "format", OpUnpack: "unpack", OpUnpackEx: "unpack", OpMatchExc: "match exception", OpRaise: "raise",
		OpEnterWith: "with", OpExceptWith: "with", OpExitWith: "call", OpImportName: "import", OpImportFrom: "import",
		OpMatchClass: "match class", OpLoadGlobal: "load", OpLoadName: "load", OpDeleteName: "delete", OpDeleteGlobal: "delete",
		OpSetAdd: "add", OpMapAdd: "add", OpLoadBuildClass: "class", OpBinary: "binary",
	}
	for op := OpAdd; op <= OpFloorDivI; op++ {
		kinds[op] = "binary"
	}
	for op := OpJumpLtBack; op <= OpJumpNeI; op++ {
		kinds[op] = "compare"
	}
	return kinds
}()

// otherPositions are differences that no traceback shows.
var otherPositions = map[string]string{
	"mappings line 38:  42:13-42:37 delete item": "MATCH_REST makes the dict at once",
	"mappings line 38:  43:13-43:21 unpack":      "nothing to unpack",
	"classes line 46:  48:13-48:16 unpack":       "nothing to unpack",
	"<module> line 1:  101:0-102:5 delete":       "the name was assigned just before",
	"<module> line 1:  102:4-102:5 delete":       "the name was assigned just before",
}

// TestPositions compares the source ranges of instructions, which tracebacks show, with CPython's.
func TestPositions(t *testing.T) {
	for _, path := range programs(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			golden, err := os.ReadFile(strings.TrimSuffix(path, ".py") + ".positions")
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]map[string]bool{}
			section := ""
			for line := range strings.Lines(string(golden)) {
				line = strings.TrimRight(line, "\n")
				if !strings.HasPrefix(line, " ") {
					section = line
				} else {
					if want[section] == nil {
						want[section] = map[string]bool{}
					}
					want[section][line] = true
				}
			}
			got := map[string]map[string]bool{}
			gatherPositions(compileFile(t, path), got)
			for section := range got {
				reportOnly(t, section, "is not CPython's", got[section], want[section])
			}
			for section := range want {
				reportOnly(t, section, "is CPython's alone", want[section], got[section])
			}
		})
	}
}

func gatherPositions(code *Code, into map[string]map[string]bool) {
	section := fmt.Sprintf("%s line %d", code.QualName, code.FirstLine)
	if into[section] == nil {
		into[section] = map[string]bool{}
	}
	for pc, in := range code.Instrs {
		if kind := opKinds[in.Op()]; kind != "" {
			s := code.Spans[pc]
			line, col := code.Lines.Position(int(s.Start))
			endLine, endCol := code.Lines.Position(int(s.End))
			into[section][fmt.Sprintf("  %d:%d-%d:%d %s", line, col, endLine, endCol, kind)] = true
		}
	}
	for _, k := range code.Kids {
		gatherPositions(k, into)
	}
}

// reportOnly reports what is in a and not in b.
func reportOnly(t *testing.T, section, what string, a, b map[string]bool) {
	t.Helper()
	var list []string
	for line := range a {
		if !b[line] && otherPositions[section+":"+line] == "" {
			list = append(list, line)
		}
	}
	slices.Sort(list)
	for _, line := range list {
		t.Errorf("%s:%s %s", section, line, what)
	}
}
