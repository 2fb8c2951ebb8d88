package differ_test

import (
	"fmt"
	"slices"
	"strings"
)

// signature is a function with parameters of all kinds, called with fitting and other arguments.
func (g *gen) signature() {
	name := g.name("sig")
	var params, names []string
	defaults := false
	count := g.n(4)
	slash := -1
	if count > 0 && g.n(3) == 0 {
		slash = g.n(count)
	}
	letters := strings.Split("a b c x y z", " ")
	for i := range count {
		p := letters[i]
		names = append(names, p)
		if defaults || g.n(3) == 0 {
			defaults = true
			p += g.pick("=", ": int = ") + g.expr("any", 1)
		} else if g.n(8) == 0 {
			p += ": " + g.pick("int", "'str'", "list[int]")
		}
		params = append(params, p)
		if i == slash {
			params = append(params, "/")
		}
	}
	star := g.n(3)
	switch star {
	case 0:
		params = append(params, "*rest")
		names = append(names, "rest")
	case 1:
		params = append(params, "*")
	}
	if star < 2 {
		for i := range g.n(3) {
			if star == 1 && i == 0 || g.n(2) == 0 {
				names = append(names, "key"+fmt.Sprint(i))
				params = append(params, "key"+fmt.Sprint(i)+g.pick("", "="+g.expr("int", 1)))
				star = 3
			}
		}
		if star == 1 {
			params = append(params, "kw=None")
			names = append(names, "kw")
		}
	}
	if g.n(3) == 0 {
		params = append(params, "**others")
		names = append(names, "others")
	}
	if g.n(4) == 0 && !strings.Contains(strings.Join(params, ","), ":") {
		g.line("%s = lambda %s: (%s)", name, strings.Join(params, ", "), strings.Join(append(names, ""), ", "))
	} else {
		g.line("def %s(%s)%s:", name, strings.Join(params, ", "), g.pick("", "", " -> int"))
		g.suite(func() {
			if g.n(6) == 0 {
				g.line("'doc of %s'", name)
			}
			g.line("return (%s)", strings.Join(append(names, ""), ", "))
		})
	}
	for range 3 + g.n(3) {
		call := name + "(" + g.arguments(names) + ")"
		g.check(call)
	}
	if g.n(3) == 0 {
		g.line("print(%s.__defaults__, %s.__kwdefaults__, %s.__name__, %s.__doc__, %s.__code__.co_varnames)", name, name, name, name, name)
	}
	g.funcs = append(g.funcs, name)
}

// arguments are mostly those that fit parameters of these names.
func (g *gen) arguments(names []string) string {
	if g.n(3) == 0 {
		return hookArgs(g, "", 2)
	}
	var args, named, last []string
	for _, n := range names {
		n = strings.TrimSpace(n)
		switch {
		case n == "rest" || n == "others" || n == "":
			if g.n(3) == 0 {
				if more := g.pick("**{'extra': 1}", "more=2", "*[8, 9]", "**{'a': 0}", "*'pq'"); n != "rest" && more == "more=2" {
					last = append(last, "**{'p': 1}")
				} else if more[0] == '*' && more[1] != '*' {
					args = append(args, more)
				} else {
					last = append(last, more)
				}
			}
		case g.n(8) == 0:
		case len(named) == 0 && g.n(3) > 0 && len(n) == 1:
			args = append(args, g.expr("any", 1))
		default:
			named = append(named, n+"="+g.expr("any", 1))
		}
	}
	if g.n(8) == 0 {
		args = append(args, g.expr("int", 1))
	}
	return strings.Join(slices.Concat(args, named, last), ", ")
}

// closure is a function that makes functions, and decorators.
func (g *gen) closure() {
	outer := g.name("make")
	switch g.n(4) {
	case 0:
		g.line("def %s(n):", outer)
		g.suite(func() {
			g.line("count = %s", g.expr("int", 1))
			g.line("def step(by=1, *more):")
			g.suite(func() {
				g.line("nonlocal %s", g.pick("count", "count, n", "n"))
				g.line("count %s by", g.words("+= -= = |="))
				g.line("n = %s", g.pick("count", "(n, by)", "more", "n"))
				g.line("return count, n")
			})
			g.line("def peek():")
			g.suite(func() {
				if g.n(2) == 0 {
					g.line("del_me = count")
				}
				g.line("return %s", g.pick("count", "(count, n)", "[count for _ in range(2)]", "lambda: count", "step(2)"))
			})
			if g.n(4) == 0 {
				g.line("del count")
			}
			g.line("return step, peek")
		})
		g.try(func() {
			g.line("step, peek = %s(%s)", outer, g.expr("smallint", 1))
			for range 3 {
				g.line("print(%s)", g.pick("step()", "peek()", "step(5)", "step(1, 2)", "peek()", "step.__closure__ is None", "[c.cell_contents for c in peek.__closure__]", "step.__code__.co_freevars", "step('x')"))
			}
		})
	case 1:
		g.line("%s = [lambda a=%s: (%s) for i in range(3)]", outer, g.pick("1", "i", "None"), g.pick("i", "a, i", "a", "i * 2, a"))
		g.line("show(lambda: [f() for f in %s])", outer)
		g.line("show(lambda: [f(%s) for f in %s])", g.expr("any", 1), outer)
	case 2:
		g.line("def %s(%s):", outer, g.pick("f", "f, tag='t'"))
		g.suite(func() {
			g.line("def wrapper(*a, **k):")
			g.suite(func() {
				g.line("print('call', f.__name__, a, %s)", g.pick("k", "sorted(k)", "len(k)"))
				g.line("%s", g.pick("return f(*a, **k)", "return (f(*a, **k),)", "f(*a)", "return (f(*a, **k), f(*a))", "return f(*a[::-1], **k)"))
			})
			g.line("%s", g.pick("wrapper.__name__ = f.__name__", "pass", "wrapper.__wrapped__ = f"))
			g.line("return %s", g.pick("wrapper", "wrapper", "f", "lambda *a: wrapper(*a)"))
		})
		name := g.name("deco")
		for range 1 + g.n(2) {
			g.line("@%s", outer)
		}
		g.line("def %s(a, b=2, *c):", name)
		g.suite(func() { g.line("return %s", g.pick("(a, b, c)", "a + b", "[a] * b", "a[b]", "a")) })
		for range 2 {
			g.check(name + "(" + g.arguments([]string{"a", "b"}) + ")")
		}
		g.line("print(%s.__name__)", name)
	default:
		g.line("def %s(x):", outer)
		g.suite(func() {
			g.line("class Inner:")
			g.suite(func() {
				g.line("%s = x", g.pick("y", "x", "z"))
				g.line("def get(self):")
				g.suite(func() { g.line("return %s", g.pick("x", "y", "self.y", "__class__.__name__", "(x, self.x)")) })
				g.line("%s", g.pick("pass", "x = 'class'", "w = [x for _ in range(2)]", "v = (lambda: x)()"))
			})
			g.line("x = %s", g.pick("x", "'changed'", "[x]"))
			g.line("return Inner")
		})
		g.check(outer + "(" + g.expr("any", 1) + ")().get()")
		g.check(outer + "(" + g.expr("int", 1) + ")." + g.pick("x", "y", "z", "w", "v", "__qualname__", "__name__", "nope"))
	}
}

// recursion is a function that calls itself, sometimes too often.
func (g *gen) recursion() {
	name := g.name("rec")
	switch g.n(5) {
	case 0:
		g.line("def %s(n, d=0):", name)
		g.suite(func() {
			g.line("return %s", g.pick("n if n < 2 else "+name+"(n - 1) + "+name+"(n - 2)", "1 if n <= 0 else n * "+name+"(n - 1)", "[n] + "+name+"(n - 1) if n else []", "'' if not n else "+name+"(n // 2) + str(n % 2)"))
		})
		g.check(name + "(" + g.pick("7", "5", "10", "0", "'a'", "None", "2.0") + ")")
	case 1:
		g.line("def %s(v):", name)
		g.suite(func() {
			g.line("return [w for u in v for w in %s(u)] if isinstance(v, (list, tuple)) else [v]", name)
		})
		g.check(name + "(" + g.expr("list", 3) + ")")
	case 2:
		g.line("def %s(n):", name)
		g.suite(func() {
			g.lines("if n == 0:\n\t" + g.pick("raise ValueError('deep')", "return 1 / 0", "return undefined_thing", "return [][n]") + "\nreturn " + name + "(n - 1)")
		})
		if g.n(3) == 0 {
			g.line("%s(%d)", name, g.n(9))
		} else {
			g.check(name + "(3)")
		}
	case 3:
		g.line("def %s(n=0):", name)
		g.suite(func() {
			// CPython 3.13.0 does not count calls that leave defaults out.
			g.line("%s", g.pick("return "+name+"(n + 1)", "return "+name+"(n)", "yield from "+name+"(n)", "return [v for v in [n]] + "+name+"(n)"))
		})
		g.line("%s", g.pick("show("+name+")", "show(lambda: list("+name+"()))", "show(lambda: "+name+"())"))
	default:
		g.line("def %s(n):", name)
		g.suite(func() {
			g.lines("if n:\n\tyield n\n\tyield from " + name + "(n - 1)\n\tyield -n\nreturn n")
		})
		g.check("list(" + name + "(" + g.expr("smallint", 1) + " % 5))")
	}
}

// raising is exceptions with causes and contexts, caught and shown.
func (g *gen) raising() {
	g.line("try:")
	g.suite(func() {
		if g.n(2) == 0 {
			g.chain(2)
		} else {
			g.statement(2)
		}
	})
	g.line("except %s as e:", g.pick("Exception", "Exception", "BaseException", "(ValueError, Exception)"))
	g.suite(func() {
		for range 1 + g.n(3) {
			g.line("print(%s)", g.pick("repr(e)", "str(e)", "e.args", "repr(e.__cause__)", "repr(e.__context__)", "e.__suppress_context__", "e.__traceback__.tb_lineno", "getattr(e, '__notes__', None)", "e.__traceback__.tb_next is None", "isinstance(e, LookupError)", "e == e", "type(e).__mro__", "e.__class__.__name__ + ':' + str(e)"))
		}
	})
}

// chain raises an exception, perhaps while another one is handled, and so on.
func (g *gen) chain(fuel int) {
	if fuel == 0 || g.n(4) == 0 {
		switch g.n(8) {
		case 0:
			g.line("e = %s", g.expr("exception", 1))
			g.line("e.add_note(%s)", g.expr("str", 1))
			g.line("raise e")
		case 1:
			name := g.name("f")
			g.lines("def " + name + "(*a):\n\t" + g.pick("return ", "x = ", "raise ", "assert not ", "x += ") + g.expr("chaos", 2) + "\n" + name + "(1)")
		case 2, 3, 4:
			g.line("%s", g.expr(g.pick("chaos", "item", "intop", "strcall", "floatop"), 3))
			g.line("raise %s", g.expr("exception", 2))
		default:
			g.line("raise %s%s", g.expr("exception", 2), g.pick("", "", " from None", " from "+g.expr("exception", 1), " from "+g.expr("any", 1)))
		}
		return
	}
	g.line("try:")
	g.suite(func() { g.chain(fuel - 1) })
	switch g.n(3) {
	case 0:
		g.line("finally:")
	default:
		g.line("except Exception%s:", g.pick("", " as e"))
	}
	g.suite(func() { g.chain(fuel - 1) })
}

// loose is control flow outside of functions.
func (g *gen) loose() {
	g.once(manager)
	g.line("x, y = %s, %s", g.expr("smallint", 1), g.expr("int", 1))
	grow, calls := g.grow, g.noCalls
	g.grow, g.noCalls = false, true
	g.try(func() { g.block(3) })
	g.grow, g.noCalls = grow, calls
}
