package lang

import (
	"slices"
	"testing"
)

func mustCompile(t *testing.T, src string, opt CompileOptions) *Code {
	t.Helper()
	code, err := Compile(src, opt)
	if err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	if err := verify(code); err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	return code
}

// ops lists the opcodes of a code object.
func ops(code *Code) []Op {
	var list []Op
	for _, in := range code.Instrs {
		list = append(list, in.Op())
	}
	return list
}

func TestModes(t *testing.T) {
	for _, c := range []struct {
		src  string
		mode Mode
		want []Op
	}{
		{"1\n", ModeExec, []Op{OpReturnConst}},
		{"x\n", ModeExec, []Op{OpLoadName, OpReturnConst}},
		{"'doc'\n", ModeExec, []Op{OpLoadConst, OpStoreName, OpReturnConst}},
		{"'doc'\n", ModeSingle, []Op{OpLoadConst, OpPrintExpr, OpReturnConst}},
		{"1\n", ModeSingle, []Op{OpLoadConst, OpPrintExpr, OpReturnConst}},
		{"if x: y\n", ModeSingle, []Op{OpLoadName, OpJumpFalse, OpLoadName, OpPrintExpr, OpReturnConst}},
		{"x = 1\n", ModeSingle, []Op{OpLoadConst, OpStoreName, OpReturnConst}},
		{"x + 1", ModeEval, []Op{OpLoadName, OpAddI, OpReturn}},
		{"1 + 1", ModeEval, []Op{OpReturnConst}},
		{"lambda: x", ModeEval, []Op{OpMakeFunction, OpReturn}},
	} {
		if got := ops(mustCompile(t, c.src, CompileOptions{Mode: c.mode})); !slices.Equal(got, c.want) {
			t.Errorf("%q in mode %d: %v, want %v", c.src, c.mode, got, c.want)
		}
	}
}

// A function defined at the prompt does not print what its statements evaluate to.
func TestInteractiveFunction(t *testing.T) {
	code := mustCompile(t, "def f():\n x\n 1\n", CompileOptions{Mode: ModeSingle})
	if got := ops(code.Kids[0]); !slices.Equal(got, []Op{OpLoadGlobal, OpReturnConst}) {
		t.Error(got)
	}
}

func TestFutureAnnotations(t *testing.T) {
	code := mustCompile(t, "x: list [ int ]\n", CompileOptions{FutureAnnotations: true})
	if !slices.Contains(code.Consts, Const("list[int]")) {
		t.Errorf("no text of the annotation in %v", code.Consts)
	}
	if code.Flags&FlagFutureAnnotations == 0 {
		t.Error("the flag is not set")
	}
	if code := mustCompile(t, "x: int\n", CompileOptions{}); code.Flags&FlagFutureAnnotations != 0 {
		t.Error("the flag is set")
	}
}

func TestWarnings(t *testing.T) {
	var ws []Warning
	mustCompile(t, "x is 1\n", CompileOptions{Warnings: &ws})
	if len(ws) != 1 || ws[0].Msg != `"is" with 'int' literal. Did you mean "=="?` {
		t.Errorf("%v", ws)
	}
}

// Constants are kept apart by type, and the sign of zero.
func TestConstantsAreDistinct(t *testing.T) {
	code := mustCompile(t, "f(1, 1.0, True, 1, 0.0, -0.0, '1', b'1', 0.0, (1,), (True,), (1,))", CompileOptions{Mode: ModeEval})
	want := 9
	if len(code.Consts) != want {
		t.Errorf("%d constants, want %d: %v", len(code.Consts), want, code.Consts)
	}
}

func TestQualNames(t *testing.T) {
	code := mustCompile(t, `
def f():
    class A:
        def m(self): return [lambda: x for x in self], (y for y in self)
    global g
    def g(): pass
class __P:
    def __m(self): pass
`, CompileOptions{})
	var names []string
	var walk func(*Code)
	walk = func(k *Code) {
		for _, kid := range k.Kids {
			names = append(names, kid.Name+" "+kid.QualName)
			walk(kid)
		}
	}
	walk(code)
	want := []string{
		"f f", "A f.<locals>.A", "m f.<locals>.A.m", "<lambda> f.<locals>.A.m.<locals>.<lambda>",
		"<genexpr> f.<locals>.A.m.<locals>.<genexpr>", "g g", "__P __P", "__m __P.__m",
	}
	if !slices.Equal(names, want) {
		t.Errorf("%q, want %q", names, want)
	}
}

func TestDocstrings(t *testing.T) {
	for _, c := range [][2]string{ // each as CPython 3.13 has it
		{"a", "a"}, {"  a\n    b\n      c\n\n   \n", "a\nb\n  c\n\n\n"}, {"\ta\n\tb\n\t\tc", "a\nb\n        c"},
		{"\n  x\n y", "\n x\ny"}, {"a\n    \n  b", "a\n  \nb"}, {"\t a\n\t  b\n        c", "a\n  b\nc"}, {"a\n\n", "a\n\n"},
		{"   \n   \n", "\n   \n"}, {"a\r\n  b", "a\r\nb"}, {"a\n        b\n\tc", "a\nb\nc"}, {"a\n \x0c b\n  c", "a\n\x0c b\n c"},
		{" a\tb\n  c\td", "a      b\nc     d"},
	} {
		if got := cleanDoc(c[0]); got != c[1] {
			t.Errorf("cleanDoc(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}
