package interp_test

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
)

// TestHolds asks what keeps an object alive. A path without words in parentheses is an expression: it must lead to the object.
func TestHolds(t *testing.T) {
	freed := 0
	for _, c := range []struct {
		setup string
		expr  string
		want  []string // what stands after "worker: "
	}{
		{"import sys, binascii\nold_binascii = binascii\ndel sys.modules['binascii']\nimport binascii", "old_binascii", []string{"__main__.old_binascii"}},
		{"import binascii", "binascii", []string{"__main__.binascii", "sys.modules['binascii']"}},
		{"import binascii, sys\nf = binascii.hexlify\ndel sys.modules['binascii'], binascii", "f.__self__", []string{"__main__.f.__self__"}},
		{"x = []\na = {'k': [0, (x,)]}\ndel x", "a['k'][1][0]", []string{"__main__.a['k'][1][0]"}},
		{"x = []\na = {3: x}\ndel x", "a[3]", []string{"__main__.a[3]"}},
		{"class C: pass\nc = C()\nc.attr = []", "c.attr", []string{"__main__.c.attr"}},
		{"class C: pass\nc = C()\nc.__dict__['no name'] = x = []\ndel x", "c.__dict__['no name']", []string{"__main__.c.__dict__['no name']"}},
		{"class C: pass\nc = C()", "C", []string{"__main__.C", "__main__.c.__class__"}},
		{"class B: pass\nclass C(B): pass\nb = B\ndel B", "b", []string{"__main__.b", "__main__.C.__mro__[1]"}},
		{"class C:\n    names = []", "C.names", []string{"__main__.C.names"}},
		{"def outer():\n    x = []\n    return lambda: x\nf = outer()", "f()", []string{"__main__.f.__closure__[0].cell_contents"}},
		{"def f(a, b=[]): pass", "f.__defaults__[0]", []string{"__main__.f.__defaults__[0]"}},
		{"def f(): pass\nf.note = []", "f.note", []string{"__main__.f.note"}},
		{"class L(list): pass\nl = L([[]])", "l[0]", []string{"__main__.l[0]"}},
		{"import builtins\nbuiltins._ = []", "_", []string{"builtins._"}},
		{"import sys\nsys.note = []", "sys.note", []string{"sys.note"}},
		{"e = ValueError([])", "e.args[0]", []string{"__main__.e.args[0]"}},
		{"def g(a):\n    yield a\nx = []\ni = g(x)\nnext(i)", "x", []string{"__main__.x", "(a variable of the generator __main__.i)"}},
		{"s = {(1, 2)}", "next(iter(s))", []string{"(an element of __main__.s)"}},
		{"d = {(1, 2): 0}", "next(iter(d))", []string{"(a key of __main__.d)"}},
		{"import weakref\nclass C: pass\nc = C()\nr = weakref.ref(c)", "c", []string{"__main__.c"}},
		{"import spam\nspam.keep([])", "spam.kept()", []string{"(state field inner.last of __main__.spam)"}},
		{"import spam\nX = spam.X\nimport sys\ndel sys.modules['spam'], spam", "sys.intern and X().mod()", []string{"(the module of __main__.X)"}},
		{"", "[]", nil},
		{"m = [].append", "m.__self__", []string{"__main__.m.__self__"}},
		{"a = []; a.append(a)", "a", []string{"__main__.a"}},
	} {
		spam := counterDef("spam", &freed)
		spam.Functions = append(spam.Functions, interp.FuncDef{Name: "kept", Sig: "()", Fn: func(_ *interp.Thread, self interp.Value, _ []interp.Value) (interp.Value, error) {
			return interp.SelfState[counterState](self).inner.last, nil
		}})
		var out bytes.Buffer
		p := interp.NewProcess(interp.ProcessOptions{Modules: append(modules.All(), spam, holderDef()), Frozen: modules.Frozen()})
		in, err := p.NewInterpreter(interp.Config{Name: "worker", Stdout: &out, Stderr: &out})
		if err != nil {
			t.Fatal(err)
		}
		c.expr = strings.Replace(c.expr, "X().mod()", "__import__('holder').module_of(X)", 1)
		in.RunCode(context.Background(), c.setup)
		h, o := in.Holds(context.Background(), c.expr)
		var got []string
		for _, path := range h.Paths {
			path, ok := strings.CutPrefix(path, "worker: ")
			if !ok {
				t.Errorf("no interpreter in %q", path)
			}
			got = append(got, path)
			if !strings.ContainsAny(path, "( ") {
				in.RunCode(context.Background(), "import __main__, sys, builtins\nif ("+path+") is not ("+c.expr+"): print('another object')")
			}
		}
		if o.Err != nil || out.Len() > 0 || !slices.Equal(got, c.want) {
			t.Errorf("%s\n%s: got %q, want %q\n%s", c.setup, c.expr, got, c.want, out.String())
		}
		p.Close()
	}
}

// holderDef is a module whose function gives the module object that made a class.
func holderDef() *interp.ModuleDef {
	return &interp.ModuleDef{Name: "holder", Functions: []interp.FuncDef{{Name: "module_of", Sig: "(cls, /)", Fn: func(_ *interp.Thread, _ interp.Value, args []interp.Value) (interp.Value, error) {
		return interp.Obj(args[0].Object().(*interp.Type).Module()), nil
	}}}}
}

// TestHoldsOfNothing: values and shared objects need nobody; errors are reported as at the prompt.
func TestHoldsOfNothing(t *testing.T) {
	var out bytes.Buffer
	p := interp.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Config{Stdout: &out, Stderr: &out})
	if err != nil {
		t.Fatal(err)
	}
	for _, expr := range []string{"5", "None", "True", "1.5", "len", "int", "..."} {
		if h, o := in.Holds(context.Background(), expr); !h.Immortal || len(h.Paths) > 0 || o.Err != nil {
			t.Errorf("%s: %+v, %v", expr, h, o.Err)
		}
	}
	for expr, want := range map[string]string{"nothing": "NameError: name 'nothing' is not defined\n", "1 +": "SyntaxError: invalid syntax\n", "": "SyntaxError: invalid syntax\n"} {
		out.Reset()
		if h, o := in.Holds(context.Background(), expr); o.Err == nil || len(h.Paths) > 0 || !strings.HasSuffix(out.String(), want) {
			t.Errorf("%s: %+v, %q", expr, h, out.String())
		}
	}
}

// TestHoldsMany: a long list of holders is cut.
func TestHoldsMany(t *testing.T) {
	p := interp.NewProcess(interp.ProcessOptions{})
	defer p.Close()
	in, err := p.NewInterpreter(interp.Config{})
	if err != nil {
		t.Fatal(err)
	}
	in.RunCode(context.Background(), "x = []\nall = [[x] for i in range(100)]\n")
	h, _ := in.Holds(context.Background(), "x")
	if len(h.Paths) != 8 || h.More != 93 || h.Paths[0] != "main: __main__.x" || h.Paths[1] != "main: __main__.all[0][0]" || h.Object != "a list" {
		t.Errorf("%+v", h)
	}
}
