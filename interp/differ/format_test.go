package differ_test

import (
	"fmt"
	"strings"
)

// spec makes a format specification of mostly fitting parts for the types given.
func (g *gen) spec(types string) string {
	var b strings.Builder
	if g.n(3) == 0 {
		if g.n(2) == 0 {
			b.WriteString(g.pick("*", "0", " ", "é", "=", "x", "-", "<"))
		}
		b.WriteString(g.pick("<", ">", "^", "=", ">"))
	}
	if g.n(4) == 0 {
		b.WriteString(g.pick("+", "-", " "))
	}
	if g.n(14) == 0 {
		b.WriteString("z")
	}
	if g.n(6) == 0 {
		b.WriteString("#")
	}
	if g.n(6) == 0 {
		b.WriteString("0")
	}
	if g.n(2) == 0 {
		b.WriteString(g.pick("1", "3", "5", "8", "12", "20", "0"))
	}
	if g.n(5) == 0 {
		b.WriteString(g.pick(",", "_"))
	}
	if g.n(3) == 0 {
		b.WriteString("." + g.pick("0", "1", "2", "3", "6", "10", "17", ""))
	}
	if g.n(4) > 0 {
		b.WriteString(g.pick(strings.Split(types, "")...))
	}
	return b.String()
}

// specTypes are the presentation types that mostly fit the values of a kind.
var specTypes = map[string]string{
	"int": "ddxXobcneEfFgG%", "float": "eEfFgGn%%d", "str": "sssd", "num": "dfegxn%", "any": "sdfgxec",
}

func hookSpec(kind string) func(*gen, string, int) string {
	return func(g *gen, _ string, _ int) string { return "'" + g.spec(specTypes[kind]) + "'" }
}

// field makes an expression with the kind of specification that fits it.
func (g *gen) field(fuel int) (value, kind string) {
	kind = g.pick("int", "float", "str", "any", "num")
	return g.expr(kind, min(fuel, 2)), kind
}

func hookFString(g *gen, _ string, fuel int) string {
	quote := g.pick("'", `"`, "'", `"""`)
	var b strings.Builder
	b.WriteString(g.pick("f", "f", "f", "F", "rf") + quote)
	for range 1 + g.n(3) {
		b.WriteString(g.pick("", "a", " ", "{{", "}}", "é", "%", "x="))
		value, kind := g.field(fuel)
		if strings.HasPrefix(value, "{") {
			value = " " + value
		}
		b.WriteString("{" + value)
		// CPython takes a # in a string for a comment, when it shows the text of an expression.
		if !strings.Contains(value, "#") {
			b.WriteString(g.pick("", "", "", "", "=", " = "))
		}
		b.WriteString(g.pick("", "", "", "!r", "!s", "!a"))
		switch g.n(5) {
		case 0:
			b.WriteString(":" + strings.ReplaceAll(g.spec(specTypes[kind]), "'", ""))
		case 1:
			fmt.Fprintf(&b, ":%s{%s}%s", g.pick("", ">", "*^", "0"), g.expr("pos", 1), g.pick("", ".{2}", "d", "s", ".3f"))
		}
		b.WriteString("}")
	}
	b.WriteString(quote)
	return b.String()
}

func hookPercent(g *gen, _ string, fuel int) string {
	var format strings.Builder
	var args []string
	mapping := g.n(8) == 0
	for i := range 1 + g.n(3) {
		format.WriteString(g.pick("", "a", " ", "é", "|"))
		if g.n(20) == 0 {
			format.WriteString("%%")
			continue
		}
		format.WriteString("%")
		name := string(rune('a' + i))
		if mapping {
			format.WriteString("(" + name + ")")
		}
		for g.n(3) == 0 {
			format.WriteString(g.pick("-", "+", " ", "#", "0"))
		}
		star := ""
		switch g.n(5) {
		case 0:
			format.WriteString(g.pick("3", "8", "12"))
		case 1:
			if !mapping {
				format.WriteString("*")
				star = g.expr("pos", 1)
			}
		}
		if g.n(4) == 0 {
			format.WriteString("." + g.pick("", "0", "1", "3", "10"))
		}
		conv, kind := "", g.pick("int", "float", "any", "str", "num")
		switch kind {
		case "int":
			conv = g.pick("d", "i", "x", "X", "o", "c", "s", "f", "u")
		case "float":
			conv = g.pick("f", "e", "g", "G", "E", "F", "d", "r")
		case "num":
			conv = g.pick("d", "g", "x", "s", "r")
		default:
			conv = g.pick("s", "r", "a", "s", "d", "c", "y")
		}
		format.WriteString(conv)
		value := g.expr(kind, min(fuel, 2))
		switch {
		case mapping:
			value = "'" + name + "': " + value
		case star != "":
			args = append(args, star)
		}
		args = append(args, value)
	}
	if g.n(12) == 0 && len(args) > 0 {
		args = args[1:]
	}
	if g.n(16) == 0 && !mapping {
		args = append(args, g.expr("any", 1))
	}
	text := "('" + format.String() + "' % "
	switch {
	case mapping:
		return text + "{" + strings.Join(args, ", ") + "})"
	case len(args) == 1 && g.n(2) == 0:
		return text + args[0] + ")"
	case len(args) == 1:
		return text + "(" + args[0] + ",))"
	}
	return text + "(" + strings.Join(args, ", ") + "))"
}

func hookFormat(g *gen, _ string, fuel int) string {
	var format strings.Builder
	var args []string
	named := g.n(3)
	for i := range 1 + g.n(3) {
		format.WriteString(g.pick("", "a", " ", "{{", "}}", "é"))
		value, kind := g.field(fuel)
		format.WriteString("{")
		switch named {
		case 0:
			fmt.Fprint(&format, g.n(len(args)+2))
		case 1:
			format.WriteString(string(rune('a' + i)))
			value = string(rune('a'+i)) + "=" + value
		}
		args = append(args, value)
		switch g.n(12) {
		case 0:
			format.WriteString(g.pick(".real", ".nope", ".x", ".__class__"))
		case 1:
			format.WriteString(g.pick("[0]", "[a]", "[-1]", "[1]"))
		}
		format.WriteString(g.pick("", "", "", "!r", "!s", "!a", "!x"))
		if g.n(2) == 0 {
			format.WriteString(":" + g.spec(specTypes[kind]))
		} else if g.n(6) == 0 {
			format.WriteString(":{}")
			if named != 1 {
				args = append(args, g.expr("pos", 1))
			}
		}
		format.WriteString("}")
	}
	if g.n(20) == 0 {
		format.WriteString(g.pick("{", "}", "{!}", "{0", "{a.}", "{[}"))
	}
	return "'" + format.String() + "'.format(" + strings.Join(args, ", ") + ")"
}
