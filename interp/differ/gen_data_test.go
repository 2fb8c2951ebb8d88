package differ_test

import (
	"fmt"
	"strings"
)

// pattern is a pattern of a match statement that may stand alone.
func (g *gen) pattern(fuel int) string {
	used := map[string]bool{}
	return g.subpattern(fuel, used)
}

// capture is a name that the pattern has not bound yet.
func capture(g *gen, used map[string]bool) string {
	name := g.pick("p", "q", "r", "s", "t")
	if used[name] {
		return "_"
	}
	used[name] = true
	return name
}

func (g *gen) subpattern(fuel int, used map[string]bool) string {
	if fuel <= 0 {
		switch g.n(4) {
		case 0:
			// Irrefutable only if nothing may follow: so it never stands alone.
			return "(" + g.pick("1", "0", "'a'", "None", "True", "-1", "2.5", "b'a'", "1+2j") + ")"
		}
		return g.pick("1", "0", "'a'", "None", "True", "int()", "str()", "[]", "{}", "-1", "list()", "float()", "int.x", "bool()")
	}
	switch g.n(9) {
	case 0:
		parts := []string{}
		for range g.n(4) {
			parts = append(parts, g.element(fuel-1, used))
		}
		if g.n(2) == 0 {
			i := g.n(len(parts) + 1)
			parts = append(parts[:i], append([]string{"*" + capture(g, used)}, parts[i:]...)...)
		}
		if len(parts) > 1 && g.n(3) == 0 {
			return "(" + strings.Join(parts, ", ") + ")"
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case 1:
		var parts []string
		for _, key := range []string{"'a'", "'k'", "1", "'x'", "None"} {
			if g.n(3) == 0 {
				parts = append(parts, key+": "+g.element(fuel-1, used))
			}
		}
		if g.n(3) == 0 {
			if name := capture(g, used); name != "_" {
				parts = append(parts, "**"+name)
			}
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case 2:
		return g.subpattern(0, used) + " | " + g.subpattern(0, used) + g.pick("", " | "+g.subpattern(0, used))
	case 3:
		if name := capture(g, used); name != "_" {
			return "(" + g.subpattern(fuel-1, used) + ") as " + name
		}
	case 4:
		return g.pick("int", "str", "list", "dict", "tuple", "float", "bool", "bytes", "set") + "(" + g.element(fuel-1, used) + ")"
	case 5:
		return g.pick("complex(real="+g.element(0, used)+")", "int(real="+g.element(0, used)+", imag=0)", "Point(x="+g.element(fuel-1, used)+")", "Point("+g.element(0, used)+", "+g.element(0, used)+")", "Point("+g.element(0, used)+", y="+g.element(0, used)+")", "Point()", "Point(1, 2, 3)", "Point(1, x=2)", "nope()", "range()", "Point(nope=1)")
	}
	return g.subpattern(0, used)
}

// element is a pattern inside another, which may match anything.
func (g *gen) element(fuel int, used map[string]bool) string {
	if g.n(3) == 0 {
		return g.pick(capture(g, used), "_")
	}
	return g.subpattern(fuel, used)
}

const point = `
class Point:
	__match_args__ = ('x', 'y')
	def __init__(self, x=0, y=0):
		self.x, self.y = x, y
	def __repr__(self):
		return f'Point({self.x!r}, {self.y!r})'
	def __eq__(self, other):
		if not isinstance(other, Point):
			return NotImplemented
		return (self.x, self.y) == (other.x, other.y)
`

// matching is a match statement run on several subjects.
func (g *gen) matching() {
	g.once(point)
	subjects := []string{}
	for range 4 + g.n(4) {
		subjects = append(subjects, g.pick(g.expr("any", 2), g.expr("list", 2), g.expr("dict", 2), g.expr("int", 1), "Point("+g.expr("int", 1)+")", "Point(1, 2)", "(1, 2)", "[1, [2, 3]]", "{'a': 1, 'k': [1]}", "[Point(), 'a']", "'a'", "{'a': {'k': 0}}", "range(2)", "b'ab'", "('a', 1, None)"))
	}
	name := g.name("m")
	g.line("def %s(subject):", name)
	g.suite(func() {
		g.line("match %s:", g.pick("subject", "subject", "subject, 1", "[subject]", "(subject)"))
		g.suite(func() {
			for i := range 2 + g.n(4) {
				guard := ""
				if g.n(4) == 0 {
					guard = " if " + g.expr("bool", 1)
				}
				g.line("case %s%s:", g.pattern(3), guard)
				g.suite(func() {
					g.line("return %d, {k: v for k, v in sorted(locals().items()) if k != 'subject'}", i)
				})
			}
			if g.n(2) == 0 {
				g.line("case %s:", g.pick("_", "other"))
				g.suite(func() { g.line("return 'rest'") })
			}
		})
	})
	for _, s := range subjects {
		g.line("show(lambda: %s(%s))", name, s)
	}
}

// target is something to assign to.
func (g *gen) target(fuel int, star *bool) string {
	if fuel > 0 && g.n(3) == 0 {
		var parts []string
		inner := false
		for range 1 + g.n(3) {
			parts = append(parts, g.target(fuel-1, &inner))
		}
		if len(parts) == 1 {
			return "[" + parts[0] + "]"
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	name := g.pick("ua", "ub", "uc", "ud", "ul[0]", "ue", "ul[-1]", "uo['k']")
	if star != nil && !*star && g.n(4) == 0 {
		*star = true
		return "*" + name
	}
	return name
}

// unpacking assigns to several targets, fitting or not.
func (g *gen) unpacking() {
	g.line("ul, uo = [0, 1, 2], {}")
	for range 2 + g.n(3) {
		star := false
		var parts []string
		for range 1 + g.n(4) {
			parts = append(parts, g.target(2, &star))
		}
		left := strings.Join(parts, ", ")
		if len(parts) == 1 {
			left += ","
		}
		value := g.pick(g.expr("list", 2), g.expr("iter", 2), g.expr("tuple", 2), g.expr("any", 1), "[1, [2, 3], 'ab']", "1, 2", "(1, 2), 3", "'abc'", "[[1, 2, 3], 4, 5]", "*'xy', 1", "*[1, 2],")
		show := "print(ul, uo" + g.pick(", locals().get('ua'), locals().get('ub'), locals().get('uc'))", ")")
		switch g.n(4) {
		case 0:
			g.try(func() {
				if strings.HasPrefix(value, "*") {
					value = "(" + value + ")"
				}
				g.line("for %s in [%s, %s]:", left, value, strings.TrimSuffix(strings.TrimPrefix(g.expr("list", 1), "*"), ","))
				g.suite(func() { g.line("%s", show) })
			})
		case 1:
			g.try(func() {
				g.line("%s = %s = %s", left, g.pick("ux", "ua", "[*ub]", "ua, *ub"), value)
				g.line("%s", show)
			})
		default:
			g.try(func() {
				g.line("%s = %s", left, value)
				g.line("%s", show)
			})
		}
	}
}

// mutation changes a container step by step.
func (g *gen) mutation() {
	typ := g.pick("list", "dict", "set", "bytearray", "list", "dict")
	name := g.name(typ[:2])
	start := map[string]string{"list": g.expr("list", 2), "dict": g.expr("dict", 2), "set": "set(" + g.expr("pureints", 1) + ")", "bytearray": "bytearray(" + g.expr("bytes", 1) + ")"}[typ]
	switch typ {
	case "list":
		start = "list(" + start + ")"
	case "dict":
		start = "dict(" + start + ")"
	}
	g.line("%s = %s()", name, typ)
	g.try(func() { g.line("%s = %s", name, start) })
	for range 3 + g.n(5) {
		step := g.expr(typ+"step", 2)
		g.try(func() {
			g.line("%s", strings.ReplaceAll(step, "@", name))
			g.line("print(%s)", name)
		})
	}
}

// slices assigns to slices and deletes them.
func (g *gen) slices() {
	name := g.name("sl")
	g.line("%s = %s", name, g.pick("list(range(8))", "list('abcdef')", "[1, [2], 'x', None, 4.5]", "bytearray(b'abcdef')", "list("+g.expr("ints", 1)+")"))
	for range 3 + g.n(4) {
		g.try(func() {
			s := hookSlice(g, "", 1)
			switch g.n(5) {
			case 0:
				g.line("del %s[%s]", name, s)
			case 1:
				g.line("%s[%s] = %s", name, s, g.pick("[]", "[9]", "'xy'", "range(3)", "(1, 2, 3)", "[7] * 4", "b'zz'", name, g.expr("iter", 2), g.expr("any", 1)))
			case 2:
				g.line("%s[%s] %s %s", name, s, g.words("+= *= +="), g.pick("2", "[5]", "'q'", "b'r'", "(1,)"))
			case 3:
				g.line("%s[%s] = %s", name, g.expr("idx", 1), g.expr("any", 1))
			default:
				g.line("print(%s[%s], %s[%s])", name, s, name, hookSlice(g, "", 1))
			}
			g.line("print(%s)", name)
		})
	}
}

// formats format one value in many ways.
func (g *gen) formats() {
	kind := g.pick("int", "float", "str", "float", "int", "num")
	name := g.name("v")
	g.line("%s = None", name)
	g.try(func() { g.line("%s = %s", name, g.expr(kind, 2)) })
	for range 3 + g.n(5) {
		spec := g.spec(specTypes[g.pick(kind, kind, "any")])
		switch g.n(3) {
		case 0:
			if !strings.ContainsAny(spec, "{}") {
				g.line("show(lambda: f'[{%s%s:%s}]')", name, g.pick("", "", "!r", "!s"), spec)
			}
		case 1:
			g.line("show(lambda: format(%s, '%s'))", name, spec)
		default:
			percent := "%" + g.pick("", "-", "+", " ", "#", "0", "-+", "0+", "# ") + g.pick("", "3", "10", "20") + g.pick("", ".0", ".2", ".", ".12") + g.pick("d", "s", "r", "f", "e", "g", "x", "o", "X", "i", "G", "E", "a", "c")
			g.line("show(lambda: '[%s]' %% (%s,))", percent, name)
		}
	}
	if g.n(3) == 0 {
		g.line("show(lambda: (repr(%s), str(%s), %s))", name, name, fmt.Sprintf("'%%r %%s' %% (%s, %s)", name, name))
	}
}
