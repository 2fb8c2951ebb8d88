package differ_test

import (
	"fmt"
	"strconv"
	"strings"
)

func (g *gen) pick(l ...string) string { return l[g.n(len(l))] }

func (g *gen) words(s string) string { return g.pick(strings.Fields(s)...) }

func hookPick(g *gen, arg string, _ int) string { return g.words(arg) }

func hookSmallInt(g *gen, _ string, _ int) string { return strconv.Itoa(g.n(10)) }

func hookInt(g *gen, _ string, _ int) string {
	switch g.n(12) {
	case 0, 1, 2, 3:
		return strconv.Itoa(g.n(12))
	case 4, 5:
		return strconv.Itoa(g.n(300))
	case 6:
		return strconv.Itoa(g.n(100000))
	case 7:
		return g.pick("2147483647", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551615", "1152921504606846976", "2305843009213693951", "4611686018427387904")
	case 8:
		return g.pick("10**20", "(1 << 70)", "(2**63 - 1)", "(-2**63)", "-(2**64)", "10**18", "1_000", "0x_ff", "0b1011", "0o17", "(-2**31)", "(2**61 - 1)")
	case 9:
		digits := strconv.Itoa(1 + g.n(9))
		for range 15 + g.n(40) {
			digits += strconv.Itoa(g.n(10))
		}
		return digits
	case 10:
		return "-" + strconv.Itoa(g.n(1000))
	}
	return strconv.Itoa(1<<g.n(20) - g.n(2))
}

// hookFloat is a float; with the argument "real", none whose hash is an address.
func hookFloat(g *gen, which string, _ int) string {
	s := g.float()
	if which != "" && strings.Contains(s, "nan") {
		return "2.5"
	}
	return s
}

func (g *gen) float() string {
	switch g.n(6) {
	case 0:
		return g.pick("0.0", "-0.0", "1.0", "0.5", "2.5", "-1.5", "1e16", "1e15", "1e22", "1e23", "0.1", "1e-5", "0.0001", "123456789.123456789", "1e308", "5e-324", "1e100", "9007199254740993.0", "-2.5", "3.5")
	case 1:
		return g.pick("float('inf')", "float('-inf')", "1e309", "float('nan')", "1.7976931348623157e308", "2.2250738585072014e-308")
	case 2:
		return fmt.Sprintf("%d.%d", g.n(100), g.n(1000))
	case 3:
		return fmt.Sprintf("%d.%de%d", g.n(10), g.n(1000), g.n(40)-20)
	case 4:
		return fmt.Sprintf("%d.5", g.n(20))
	}
	return strconv.FormatFloat(float64(g.n(1<<20))/float64(1+g.n(1000)), 'f', 1+g.n(6), 64)
}

func hookComplex(g *gen, _ string, _ int) string {
	return g.pick("1j", "(1+2j)", "(-1.5-0j)", "0j", "(3-4j)", "2.5j", "complex('inf')", "1e20j", "(0.1+1e-7j)")
}

var texts = []string{
	``, `a`, `abc`, `hello world`, `Hello World`, ` padded  `, `a,b,,c`, `abcabc`, `línea`, `ß`, `ŉ`, `日本語`, `\n`, `a\nb\r\nc`, `tab\there`, `it\'s`, `"q"`,
	`\\`, `\x00`, `\u2028x`, `123`, `-12`, `0x1F`, `1.5`, `{}`, `{0} {1}`, `{a}`, `%s`, `%d %s`, `{:>5}`, `AbC`, `aaa`, `Ǆ`, `İ`, `ﬁ`, `😀`, `x y z`, `A1b2`, `_id`, `class`,
	`²`, `①`, `٣`, `\x7f`, `\xa0`, `key`, `k`, `Ωmega`, `ς`, `ΑΣ`, `a b\tc\n`, `\x1c`, `e\u0301`, `zz`, `the quick brown fox`, `{!r}`, `100%`, `{{}}`,
}

func hookStr(g *gen, _ string, _ int) string {
	s := texts[g.n(len(texts))]
	switch g.n(12) {
	case 0:
		if !strings.ContainsAny(s, `"\`) {
			return `"` + s + `"`
		}
	case 1:
		if !strings.ContainsAny(s, `\'`) {
			return "r'" + s + "'"
		}
	case 2:
		return "'" + s + texts[g.n(len(texts))] + "'"
	case 3:
		return "'''" + s + "'''"
	}
	return "'" + s + "'"
}

func hookBytes(g *gen, _ string, _ int) string {
	return g.pick("b''", "b'a'", "b'abc'", `b'\xff\x00'`, "b'hello world'", "b'a,b'", `b'\n'`, "b'12'", `b'\xc3\xa9'`, `b"it's"`, "b'aAa'", "b'%d'", `b'\xe2\x82'`, "(b'x' * 3)", `br'\d'`, "bytearray(b'xyz')")
}

// hookSlice is what stands between the brackets of a slice.
func hookSlice(g *gen, _ string, fuel int) string {
	bound := func() string {
		if g.n(3) == 0 {
			return ""
		}
		return g.expr("idx", fuel)
	}
	if g.n(2) == 0 {
		return bound() + ":" + bound()
	}
	step := g.pick("", "1", "2", "-1", "-2", "3", "0", "-1")
	return bound() + ":" + bound() + ":" + step
}

// hookVar is a variable of a type, or an expression of that type if there is none.
func hookVar(g *gen, typ string, fuel int) string {
	var fits []string
	for _, v := range g.vars {
		if v.typ == typ || typ == "any" && v.typ != "func" && v.typ != "gen" {
			fits = append(fits, v.name)
		}
	}
	if len(fits) == 0 {
		switch typ {
		case "func", "gen", "obj":
			return "None"
		case "any":
			return hookInt(g, "", 0)
		case "strs":
			return "['x', 'y']"
		case "ints":
			return "[1, 2, 3]"
		case "list":
			return g.pick("[1, 'a', None]", "[]", "[[1], [2, 3]]", "[1, 2, 3, 4, 5]")
		case "dict":
			return g.pick("{'a': 1}", "{1: 'x', 'k': [2]}", "{}")
		case "set":
			return g.pick("{1, 2}", "set()", "{5, 33, 1}")
		case "tuple":
			return g.pick("(1, 2)", "()", "(1, ('a', 2))")
		case "bool":
			return g.pick("True", "False")
		}
		return hooks[typ](g, "", fuel)
	}
	return fits[g.n(len(fits))]
}

func hookLambda(g *gen, n string, fuel int) string {
	names := []string{"a", "b", "c"}
	count, _ := strconv.Atoi(n)
	if g.n(12) == 0 {
		count += g.n(3) - 1
	}
	count = max(0, min(count, 3))
	params := make([]string, count)
	defer g.scope()()
	for i := range params {
		params[i] = names[i]
		g.add(names[i], g.pick("int", "str", "any", "list", "int"))
	}
	switch g.n(10) {
	case 0:
		params = append(params, "*r")
		g.add("r", "tuple")
	case 1:
		params = append(params, "d="+g.expr("int", 1))
		g.add("d", "int")
	}
	body := g.expr(g.pick("any", "int", "int", "bool", "str"), min(fuel, 2))
	return "(lambda " + strings.Join(params, ", ") + ": " + body + ")"
}

// hookComp is a comprehension in the brackets given. An assignment expression may not stand in what it iterates over.
func hookComp(g *gen, bracket string, fuel int) string {
	defer g.scope()()
	var clauses strings.Builder
	names := []string{"v", "u", "c"}
	for i := range 1 + g.n(5)/3 + g.n(9)/8 {
		walrus := g.noWalrus
		g.noWalrus = true
		from, target, typ := "", names[i], "int"
		switch g.n(6) {
		case 0, 1:
			from = g.expr("ints", min(fuel, 2))
		case 2:
			from, typ = g.expr("strs", min(fuel, 2)), "str"
		case 3:
			from, typ = g.expr("iter", min(fuel, 2)), "any"
		case 4:
			from, target = "enumerate("+g.expr("strs", 1)+")", names[i]+", s"
		default:
			from, target, typ = beforeDot(g.expr("dict", min(fuel, 2)))+".items()", "k, "+names[i], "any"
		}
		g.noWalrus = walrus
		g.add(names[i], typ)
		if strings.HasPrefix(target, "k,") {
			g.add("k", "any")
		}
		fmt.Fprintf(&clauses, " for %s in %s", target, from)
		for g.n(3) == 0 {
			clauses.WriteString(" if " + g.pick(names[i]+" != "+g.expr("any", 1), g.expr("bool", 2), "not "+names[i], names[i]))
		}
	}
	grow := g.grow
	defer func() { g.grow = grow }()
	elem := g.expr(g.pick("any", "int", "str", "tuple"), min(fuel, 3))
	if g.n(8) == 0 && !g.noWalrus {
		elem = "(w := " + g.expr("int", 1) + ")"
	}
	switch bracket {
	case "[":
		return "[" + elem + clauses.String() + "]"
	case "dict":
		return "{" + g.expr("key", 1) + ": " + elem + clauses.String() + "}"
	case "set":
		return "{" + g.expr("hashable", 1) + clauses.String() + "}"
	}
	return "(" + elem + clauses.String() + ")"
}

// hookArgs is a list of arguments, for something native maybe.
func hookArgs(g *gen, kind string, fuel int) string {
	var args []string
	for range g.n(4) {
		args = append(args, g.expr(g.pick("any", "int", "str"), min(fuel, 2)))
	}
	if g.n(6) == 0 {
		args = append(args, "*"+g.expr("iter", min(fuel, 2)))
	}
	for _, name := range []string{"a", "b", "c", "x", "y", "z", "key", "nope"} {
		if g.n(16) == 0 {
			args = append(args, name+"="+g.expr("any", 1))
		}
	}
	switch {
	case g.n(10) > 0:
	case kind == "native":
		// What natives say of keywords that are no strings depends on how CPython calls them.
		args = append(args, "**{'a': "+g.expr("any", 1)+"}")
	default:
		args = append(args, "**"+g.expr("dict", 1))
	}
	return strings.Join(args, ", ")
}

// methods are the names that any method is called by, whatever the arguments.
var methods = map[string]string{
	"str":   "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum join ljust lower lstrip partition replace removeprefix rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill __add__ __contains__ __getitem__ __len__ __mod__ __rmod__ __eq__ __lt__ __format__ nope",
	"list":  "append clear copy count extend index insert pop remove reverse sort __add__ __contains__ __delitem__ __getitem__ __iadd__ __len__ __setitem__ __lt__ __reversed__ __eq__ push",
	"dict":  "clear copy get items keys pop popitem setdefault update values __contains__ __getitem__ __setitem__ __delitem__ __or__ __ior__ __len__ __eq__ has_key",
	"set":   "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference union update __contains__ __and__ __or__ __sub__ __rsub__ __len__ __eq__ __lt__",
	"bytes": "capitalize center count decode endswith expandtabs find hex index isalnum join ljust lower lstrip partition replace rfind rsplit split splitlines startswith strip title translate upper zfill __add__ __getitem__ __contains__ __mod__",
	"tuple": "count index __add__ __getitem__ __contains__ __len__ __lt__ append",
	"int":   "as_integer_ratio bit_count bit_length conjugate to_bytes is_integer __add__ __radd__ __floordiv__ __mod__ __and__ __neg__ __bool__ __format__ __round__ __float__ __lt__ __eq__ __truediv__",
	"float": "as_integer_ratio conjugate hex is_integer __add__ __rsub__ __floordiv__ __mod__ __round__ __int__ __trunc__ __floor__ __ceil__ __eq__ __lt__ __bool__ __format__ __pow__",
	"range": "count index __len__ __getitem__ __contains__ __eq__ __reversed__",
}

var methodTypes = []string{"str", "list", "dict", "set", "bytes", "tuple", "int", "float", "str", "list", "dict", "range"}

// hookMethod calls some method with some arguments. Sets are given numbers only: sets of strings print in another order.
func hookMethod(g *gen, _ string, fuel int) string {
	typ := methodTypes[g.n(len(methodTypes))]
	var args []string
	for range g.n(4) {
		switch {
		case typ == "set":
			args = append(args, g.expr(g.pick("pureint", "pureints", "setelem"), 1))
		case g.n(3) == 0:
			args = append(args, g.expr(g.pick("small", "char", "idx"), 1))
		default:
			args = append(args, g.expr("any", min(fuel, 2)))
		}
	}
	if g.n(14) == 0 {
		args = append(args, g.pick("sep", "key", "reverse", "default", "maxsplit", "x")+"="+g.expr("small", 1))
	}
	value := g.expr(typ, min(fuel, 2))
	if typ == "int" {
		value = "(" + value + ")"
	}
	return beforeDot(value) + "." + g.words(methods[typ]) + "(" + strings.Join(args, ", ") + ")"
}

// hookBuiltin calls some built-in function with some arguments. Left out are those that show addresses or string hashes,
// or make sets of what they are given.
func hookBuiltin(g *gen, _ string, fuel int) string {
	name := g.words("abs all any ascii bin bool bytes callable chr complex delattr dict divmod enumerate filter float format getattr hasattr hex int isinstance issubclass len list map max min next oct ord print repr reversed setattr slice sorted str sum tuple type zip bytearray memoryview property staticmethod classmethod")
	if name == "bytes" || name == "bytearray" {
		return name + "(" + g.expr("small", 1) + ", " + g.expr("any", 1) + ")"
	}
	return name + "(" + hookArgs(g, "native", fuel) + ")"
}

func hookAttr(g *gen, _ string, _ int) string {
	return g.pick("x", "y", "name", "value", "nope", "real", "imag", "start", "upper", "append", "__class__", "__name__", "args", "items", "appendd", "uper", "__dict__x", "keys", "__len__")
}

func hookExc(g *gen, _ string, fuel int) string {
	return g.pick("ValueError", "TypeError", "KeyError", "IndexError", "RuntimeError", "ZeroDivisionError", "LookupError", "Exception", "ArithmeticError", "OSError", "StopIteration", "AttributeError", "NameError", "AssertionError") +
		"(" + g.pick("", g.expr("str", min(fuel, 1)), g.expr("any", min(fuel, 1)), g.expr("int", 1)+", "+g.expr("str", 1)) + ")"
}

// hookCall calls a function that the program has, with some arguments.
func hookCall(g *gen, _ string, fuel int) string {
	if len(g.funcs) == 0 || g.noCalls {
		return g.expr("int", fuel)
	}
	return g.funcs[g.n(len(g.funcs))] + "(" + hookArgs(g, "", fuel) + ")"
}
