package differ_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
)

// gen makes one program.
type gen struct {
	r      *rand.Rand
	b      strings.Builder
	indent int

	vars  []variable // in scope
	funcs []string   // functions and classes that may be called
	next  int        // number of the next name

	wrong    int  // per thousand: how often a value of another type is put
	grow     bool // values may grow
	noWalrus bool
	noCalls  bool
	flow     flow
}

type variable struct{ name, typ string }

var hooks map[string]func(g *gen, arg string, fuel int) string

func init() {
	hooks = map[string]func(*gen, string, int) string{
		"pick": hookPick, "int": hookInt, "smallint": hookSmallInt, "float": hookFloat, "complex": hookComplex, "str": hookStr, "bytes": hookBytes,
		"slice": hookSlice, "var": hookVar, "lambda": hookLambda, "comp": hookComp, "args": hookArgs, "method": hookMethod, "builtin": hookBuiltin,
		"attr": hookAttr, "exc": hookExc, "call": hookCall,
		"fstring": hookFString, "percent": hookPercent, "format": hookFormat,
		"anyspec": hookSpec("any"), "numspec": hookSpec("num"), "strspec": hookSpec("str"), "intspec": hookSpec("int"), "floatspec": hookSpec("float"),
	}
}

func (g *gen) n(limit int) int { return g.r.IntN(limit) }

// name makes a name that the program does not have.
func (g *gen) name(prefix string) string {
	g.next++
	return fmt.Sprintf("%s%d", prefix, g.next)
}

func (g *gen) add(name, typ string) { g.vars = append(g.vars, variable{name, typ}) }

// scope remembers what is in scope; what it gives goes back to that.
func (g *gen) scope() func() {
	n := len(g.vars)
	return func() { g.vars = g.vars[:n:n] }
}

// line writes lines at the current indentation.
func (g *gen) line(format string, args ...any) {
	text := format
	if len(args) > 0 {
		text = fmt.Sprintf(format, args...)
	}
	g.b.WriteString(strings.Repeat("    ", g.indent) + text + "\n")
}

// suite writes what f does one level deeper.
func (g *gen) suite(f func()) {
	g.indent++
	f()
	g.indent--
}

// lines writes source text of several lines.
func (g *gen) lines(text string) {
	for _, l := range strings.Split(strings.Trim(text, "\n"), "\n") {
		if l == "" {
			g.b.WriteString("\n")
			continue
		}
		g.line("%s", strings.ReplaceAll(l, "\t", "    "))
	}
}

var isNumber = regexp.MustCompile(`(^|[^\pL\pN_.])[0-9][0-9a-zA-Z_]*$`)

// beforeDot is an expression that an attribute may follow: the dot is no decimal point.
func beforeDot(e string) string {
	if isNumber.MatchString(e) {
		return "(" + e + ")"
	}
	return e
}

const prelude = `
def show(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)
`

// program makes the program of a seed and a number.
func program(seed, number uint64) string {
	g := &gen{r: rand.New(rand.NewPCG(seed, number)), grow: true, wrong: 15}
	switch g.n(4) {
	case 0:
		g.wrong = 0
	case 1:
		g.wrong = 60
	}
	g.lines(prelude)
	chunks := []func(*gen){
		(*gen).checks, (*gen).checks, (*gen).checks, (*gen).assigns, (*gen).assigns, (*gen).flowFunction, (*gen).flowFunction, (*gen).flowFunction,
		(*gen).generator, (*gen).generator, (*gen).signature, (*gen).signature, (*gen).closure, (*gen).operators, (*gen).operators, (*gen).hierarchy,
		(*gen).matching, (*gen).unpacking, (*gen).unpacking, (*gen).mutation, (*gen).mutation, (*gen).slices, (*gen).formats, (*gen).descriptors, (*gen).builtinSubclass,
		(*gen).raising, (*gen).raising, (*gen).loose, (*gen).recursion,
	}
	g.assigns()
	for range 3 + g.n(5) {
		chunks[g.n(len(chunks))](g)
	}
	g.ending()
	return g.b.String()
}

// checks show values of expressions.
func (g *gen) checks() {
	for range 2 + g.n(5) {
		g.check(g.expr(g.pick("any", "int", "float", "str", "bool", "list", "dict", "set", "tuple", "bytes", "chaos", "intcall", "strcall", "floatop", "view", "complex", "misc"), 2+g.n(3)))
	}
}

// check shows the value of an expression or what it raises.
func (g *gen) check(e string) {
	switch g.n(5) {
	case 0:
		g.try(func() { g.line("print(%s)", e) })
	case 1:
		if !strings.Contains(e, ":=") {
			g.try(func() {
				v := g.name("t")
				g.line("%s = %s", v, e)
				g.line("print(type(%s).__name__, %s%s)", v, v, g.pick("", "", ", sep='|'", ", end=';\\n'"))
			})
			return
		}
		fallthrough
	default:
		g.line("show(lambda: %s)", e)
	}
}

// try writes statements whose exceptions are shown.
func (g *gen) try(f func()) {
	g.line("try:")
	g.suite(f)
	g.line("except Exception as e:")
	g.suite(func() { g.line("print(type(e).__name__, e)") })
}

// prefixes begin the names of variables of a type.
var prefixes = map[string]string{
	"int": "i", "float": "f", "str": "s", "list": "l", "dict": "d", "tuple": "t", "set": "m", "ints": "n", "strs": "w", "bytes": "b", "bool": "q", "any": "v",
}

// assigns make variables.
func (g *gen) assigns() {
	for range 2 + g.n(4) {
		typ := g.pick("int", "int", "float", "str", "str", "list", "list", "dict", "tuple", "set", "ints", "strs", "bytes", "bool")
		name := prefixes[typ] + g.pick("a", "b", "c")
		value := g.expr(typ, 2)
		g.try(func() { g.line("%s = %s", name, value) })
		g.add(name, typ)
	}
}

// source is what a comprehension may iterate over, where no assignment expression may stand.
func (g *gen) source() string {
	g.noWalrus = true
	defer func() { g.noWalrus = false }()
	return g.expr("iter", 2)
}

// ending ends the program, mostly with an exception that nobody catches.
func (g *gen) ending() {
	switch g.n(10) {
	case 0:
	case 1:
		g.line("raise SystemExit(%s)", g.pick("0", "3", "'bye'", "None", ""))
	case 2, 3, 4:
		g.chain(3)
	case 5, 6:
		name := g.name("f")
		g.line("def %s(%s):", name, g.pick("x", "x, *y", "x=1, **k"))
		g.suite(func() {
			for range g.n(3) {
				g.line("x = %s", g.expr("any", 2))
			}
			g.line("return %s", g.expr("chaos", 3))
		})
		g.line("%s = %s", g.pick("r", "[r]", "r, s", "r.x", "r[0]", "r, *s"), g.pick(name+"("+hookArgs(g, "", 2)+")", "["+name+"(v) for v in "+g.source()+"]", "(lambda q: "+name+"(q))("+g.expr("any", 1)+")", "list(map("+name+", "+g.expr("iter", 1)+"))"))
	default:
		for range 4 {
			form := g.pick("print(%s)", "%s", "x = %s", "(\n    %s\n)", "print(1,\n      %s,\n      2)", "assert %s", "assert not %s, 'msg'", "del (%s)[0]", "x, y = %s", "for x in %s: print(x)", "(%s)[0] = 1", "(%s).x = 1", "with %s as q: pass")
			g.line(form, g.expr(g.pick("chaos", "any", "item", "chaos", "int", "str"), 3))
		}
	}
}
