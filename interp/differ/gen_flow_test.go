package differ_test

import (
	"fmt"
	"strings"
)

// flow is where in the control flow a statement is made.
type flow struct {
	loops    int // around, in this function
	function bool
	yields   bool
}

const manager = `
class CM:
	def __init__(self, name, swallow=False, fail=None):
		self.name, self.swallow, self.fail = name, swallow, fail
	def __enter__(self):
		print('enter', self.name)
		if self.fail == 'enter':
			raise OSError('enter ' + self.name)
		return self.name
	def __exit__(self, kind, value, tb):
		print('exit', self.name, kind and kind.__name__, value)
		if self.fail == 'exit':
			raise LookupError('exit ' + self.name)
		return self.swallow
`

// once writes a definition that several chunks use.
func (g *gen) once(text string) {
	head, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if !strings.Contains(g.b.String(), head) {
		g.lines(text)
	}
}

// flowFunction is a function of statements in statements, which shows the way that is taken.
func (g *gen) flowFunction() {
	g.once(manager)
	name := g.name("flow")
	g.function(name, func() { g.block(3 + g.n(2)) })
	for range 2 + g.n(2) {
		g.line("show(%s, %s, %s)", name, g.expr("smallint", 1), g.expr("int", 1))
	}
	if g.n(3) == 0 {
		g.funcs = append(g.funcs, name)
	}
}

// function writes a function of two parameters whose variables are in scope in what body writes.
func (g *gen) function(name string, body func()) {
	g.line("def %s(x, y=%s):", name, g.expr("smallint", 1))
	before := g.flow
	grow, calls := g.grow, g.noCalls
	defer g.scope()()
	g.flow = flow{function: true, yields: before.yields}
	g.grow, g.noCalls = false, true
	g.add("x", "int")
	g.add("y", "int")
	g.suite(func() {
		if g.n(2) == 0 {
			g.line("acc = []")
			g.add("acc", "list")
		}
		body()
		if g.n(2) == 0 {
			g.line("return %s", g.pick("x", "(x, y)", "acc", g.expr("any", 2)))
		}
	})
	g.flow, g.grow, g.noCalls = before, grow, calls
}

// block writes some statements that nest no deeper than fuel.
func (g *gen) block(fuel int) {
	for range 1 + g.n(3) {
		g.statement(fuel)
	}
	if g.n(3) == 0 {
		g.leave()
	}
}

func (g *gen) mark() { g.line("print(%d, %s)", g.n(100), g.pick("x", "y", "x, y", "'-'")) }

// leave writes a statement that goes somewhere else.
func (g *gen) leave() {
	switch k := g.n(6); {
	case k == 0 && g.flow.function:
		g.line("return%s", g.pick("", " x", " y", " (x, y)", " "+g.expr("any", 2)))
	case k <= 2 && g.flow.loops > 0:
		g.line("%s", g.pick("break", "continue"))
	case k == 3:
		g.raise()
	case k == 4 && g.flow.yields:
		g.line("yield %s", g.expr("any", 1))
	default:
		g.mark()
	}
}

func (g *gen) raise() {
	g.line("raise %s", g.pick("ValueError", "KeyError(x)", "IndexError('i')", "ZeroDivisionError", "RuntimeError(x, y)", "TypeError() from None", "LookupError('l') from ValueError('v')", "", "StopIteration(x)", g.expr("exception", 1)))
}

// condition depends on the variables, so that each turn of a loop may go its own way.
func (g *gen) condition() string {
	return g.pick(fmt.Sprintf("x %% %d == %d", 2+g.n(3), g.n(3)), fmt.Sprintf("y > %d", g.n(5)), "x < y", "x", "not y", "x == y or y", "x and y > 1", "(x := x + 1) % 2", g.expr("bool", 2), g.expr("bool", 1))
}

func (g *gen) loop(fuel int) {
	loops := g.flow.loops
	g.flow.loops++
	g.suite(func() { g.block(fuel - 1) })
	g.flow.loops = loops
	if g.n(3) == 0 {
		g.line("else:")
		g.suite(func() { g.block(fuel - 1) })
	}
}

// statement writes one.
func (g *gen) statement(fuel int) {
	if fuel <= 0 {
		g.simple()
		return
	}
	switch k := g.n(20); {
	case k < 3:
		g.simple()
	case k < 6:
		g.line("if %s:", g.condition())
		g.suite(func() { g.block(fuel - 1) })
		for g.n(3) == 0 {
			g.line("elif %s:", g.condition())
			g.suite(func() { g.block(fuel - 1) })
		}
		if g.n(2) == 0 {
			g.line("else:")
			g.suite(func() { g.block(fuel - 1) })
		}
	case k < 9 && g.flow.loops < 3:
		g.line("for %s in %s:", g.pick("x", "y", "z", "x, y", "_", "(x, *y)"), g.pick("range(3)", "range(x % 4)", "[1, 2, 3]", "enumerate('ab')", "'ab'", "(4, 5)", "[(1, 2), (3, 4)]", "{1: 2, 3: 4}.items()", "zip([1, 2], [3, 4])", "reversed([1, 2])", "[]", "(v for v in (1, 2))"))
		g.loop(fuel)
	case k < 11 && g.flow.loops < 3:
		w := g.name("w")
		g.line("%s = %d", w, g.n(4))
		g.line("while %s%s:", w, g.pick("", " > 0", " and x != 7", " and (y or True)"))
		g.suite(func() { g.line("%s -= 1", w) })
		g.loop(fuel)
	case k < 16:
		g.tryStatement(fuel)
	case k < 18:
		form := g.pick("with CM('%d'):", "with CM('%d', True):", "with CM('%d') as z:", "with CM('%d', fail='exit'):", "with CM('%d', True), CM('b') as z:", "with CM('%d', fail='enter') as z:", "with (CM('%d') as x, CM('c', True)):", "with CM('%d', x):")
		g.line(form, g.n(100))
		g.suite(func() { g.block(fuel - 1) })
	case k == 18:
		g.line("match %s:", g.pick("x", "y", "(x, y)", "[x, y]", "{'x': x, 'y': y}"))
		g.suite(func() {
			for range 1 + g.n(3) {
				g.line("case %s:", g.pattern(2)+g.pick("", "", " if "+g.condition()))
				g.suite(func() { g.block(fuel - 2) })
			}
		})
	default:
		g.inner(fuel)
	}
}

func (g *gen) tryStatement(fuel int) {
	g.line("try:")
	g.suite(func() {
		g.block(fuel - 1)
		if g.n(2) == 0 {
			g.leave()
		}
	})
	handlers := g.n(3)
	for i := range handlers {
		kinds := g.pick("ValueError", "(KeyError, IndexError)", "Exception", "LookupError", "ArithmeticError as e", "Exception as e", "TypeError as x", "RuntimeError as e", "(ValueError, ZeroDivisionError) as e", "NameError")
		if i == handlers-1 && g.n(8) == 0 {
			kinds = ""
		}
		g.line("except%s:", strings.TrimRight(" "+kinds, " "))
		g.suite(func() {
			if strings.HasSuffix(kinds, " e") {
				g.line("print('caught', type(e).__name__, e%s)", g.pick("", ", repr(e.__context__)", ", e.__cause__ is None", ", e.args"))
			}
			g.block(fuel - 1)
			if g.n(4) == 0 {
				g.line("raise%s", g.pick("", " OSError('again')", " KeyError('from') from ValueError(1)", " AttributeError('x') from None"))
			}
		})
	}
	if handlers > 0 && g.n(3) == 0 {
		g.line("else:")
		g.suite(func() { g.block(fuel - 1) })
	}
	if handlers == 0 || g.n(2) == 0 {
		g.line("finally:")
		g.suite(func() { g.block(fuel - 1) })
	}
}

// inner is a function in the function, and a call of it.
func (g *gen) inner(fuel int) {
	name := g.name("inner")
	flow, grow := g.flow, g.grow
	g.line("def %s(%s):", name, g.pick("", "x", "a=1", "*a", "x, y=2"))
	g.suite(func() {
		g.flow.loops, g.flow.yields, g.flow.function = 0, false, true
		if g.n(6) == 0 {
			g.line("global gx")
			g.line("gx = x")
		}
		if g.n(3) == 0 {
			g.line("return lambda: (x, y)")
		}
		g.block(min(fuel-1, 1))
	})
	g.flow, g.grow = flow, grow
	form := g.pick("%s(%s)", "x = %s(%s)", "y = %s(%s)", "print(%s(%s))", "return %s(%s)")
	if !g.flow.function {
		form = strings.Replace(form, "return", "y =", 1)
	}
	g.line(form, name, g.pick("", "x", "1, 2", "*[x]"))
}

// simple writes a statement without a suite.
func (g *gen) simple() {
	switch k := g.n(16); k {
	case 0, 1, 2:
		g.mark()
	case 3:
		g.line("x %s %s", g.words("+= -= //= %= &= |= ^= += -="), g.expr("smallint", 1))
	case 4:
		g.line("%s = %s", g.pick("x", "y", "z", "x, y", "x = y"), g.expr(g.pick("any", "int", "int", "tuple"), 2))
	case 5:
		g.line("print(%s)", g.expr("any", 2))
	case 6:
		g.line("assert %s%s", g.condition(), g.pick("", ", 'msg'", ", x", ", (x, y)"))
	case 7:
		g.line("%s", g.pick("x, y = y, x", "x, *y = [x, y, 3]", "del x", "del y, x", "z = x", "acc.append(x)", "acc += [y]", "pass", "x = y = 2", "(x, y), z = (1, 2), 3", "[x, y] = 'ab'", "x: int = 5", "y: int"))
	case 8:
		if g.flow.yields {
			g.line("%s", g.pick("yield", "yield x", "x = yield y", "print('got', (yield x))", "y = (yield x, y)", "yield from [x, y]", "x = yield from sub(2)", "yield from sub(x)", "yield from (v for v in 'ab')"))
			return
		}
		g.mark()
	case 9:
		g.leave()
	case 10:
		g.line("print(%s)", g.pick("z", "x is None", "type(x).__name__", "locals().get('x')", "sorted(k for k in locals() if k < 'f')", "[x for x in range(2)]", "(lambda: x)()", "{x for x in [1]}", "[(x, v) for v in range(2)]", "sum(x for x in range(3))"))
	case 11:
		g.line("x = (lambda x=x: %s)", g.pick("x", "(x, y)", "y"))
		g.line("x = x()")
	default:
		g.mark()
	}
}

// generator is a generator function and what drives it. It is run to its end or closed: when an abandoned one is
// finalised is the garbage collector's affair.
func (g *gen) generator() {
	g.once(manager)
	g.once(`
def sub(n):
	try:
		for i in range(n):
			got = yield ('sub', i)
			if got is not None:
				print('sub got', got)
	except ValueError as e:
		print('sub caught', repr(e))
		yield 'after'
	finally:
		print('sub done')
	return ('subresult', n)
`)
	name := g.name("gen")
	g.flow.yields = true
	g.function(name, func() {
		g.line("%s", g.pick("yield x", "y = yield", "x = yield x", "yield from sub(2)", "print((yield y))"))
		g.block(3)
		g.line("%s", g.pick("yield y", "z = yield from sub(1)", "yield from [1, 2]", "(yield), (yield x)"))
	})
	g.flow.yields = false
	if g.n(4) == 0 {
		g.line("show(lambda: %s)", g.pick("list("+name+"(3))", "[v for v in "+name+"(1, 2)]", "len(["+"*"+name+"(2)])", "tuple("+name+"(1))", "sorted("+name+"(1), key=repr)", "[*"+name+"(2), 1]", "{repr(v): 1 for v in "+name+"(0)}", "max("+name+"(0), key=str)"))
		return
	}
	it := g.name("it")
	g.line("%s = %s(%s)", it, name, g.expr("smallint", 1))
	for range 2 + g.n(5) {
		g.line("show(%s)", g.pick("next, "+it, "next, "+it, it+".send, None", it+".send, "+g.expr("smallint", 1), it+".throw, ValueError", it+".throw, KeyError('thrown')", "next, "+it+", 'default'", it+".close", it+".__next__", it+".throw, GeneratorExit", it+".send", it+".throw, StopIteration(5)", "lambda: "+it+".gi_running", "lambda: list(zip("+it+", range(2)))"))
	}
	g.line("show(%s)", g.pick(it+".close", "list, "+it, "lambda: [*"+it+"]"))
	g.line("show(%s.close)", it)
	g.line("show(next, %s, 'end')", it)
}
