package differ_test

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// grammarText has the rules of expressions: an unindented line names a rule, the indented ones below are its
// alternatives. "{rule}" stands for an expression of that rule, "{$hook word}" for what a function of hooks makes;
// "{{" and "}}" are braces. An alternative that begins with "!" can make values that grow with every turn of a loop.
//
//go:embed testdata/grammar.txt
var grammarText string

// part is a piece of an alternative: text, a rule, or a hook with its argument.
type part struct{ text, rule, hook string }

type alternative struct {
	parts  []part
	grows  bool
	walrus bool // is an assignment expression
	comp   bool // is a comprehension, in whose sources none may stand
	depth  int  // of the smallest tree it can make
}

type rule struct {
	alts  []alternative
	depth int
}

var grammar = sync.OnceValue(func() map[string]*rule {
	rules := map[string]*rule{}
	var r *rule
	for _, line := range strings.Split(grammarText, "\n") {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || text[0] == '#':
		case line[0] != '\t':
			r = &rule{depth: 1 << 20}
			rules[text] = r
		default:
			r.alts = append(r.alts, parseAlternative(text))
		}
	}
	for changed := true; changed; {
		changed = false
		for _, r := range rules {
			for i := range r.alts {
				a := &r.alts[i]
				a.depth = 1
				for _, p := range a.parts {
					if p.rule == "" {
						continue
					}
					sub, ok := rules[p.rule]
					if !ok {
						panic(fmt.Sprintf("no rule %q", p.rule))
					}
					a.depth = max(a.depth, sub.depth+1)
				}
				if a.depth < r.depth {
					r.depth, changed = a.depth, true
				}
			}
		}
	}
	return rules
})

func parseAlternative(s string) (a alternative) {
	if s[0] == '!' {
		a.grows, s = true, strings.TrimSpace(s[1:])
	}
	a.walrus = strings.Contains(s, ":=")
	a.comp = strings.Contains(s, " for ")
	text := ""
	for i := 0; i < len(s); i++ {
		switch {
		case strings.HasPrefix(s[i:], "{{"), strings.HasPrefix(s[i:], "}}"):
			text += s[i : i+1]
			i++
		case s[i] == '{':
			n := strings.IndexByte(s[i:], '}')
			name := s[i+1 : i+n]
			i += n
			if text != "" {
				a.parts = append(a.parts, part{text: text})
				text = ""
			}
			if name[0] == '$' {
				a.parts = append(a.parts, part{hook: name[1:]})
			} else {
				a.parts = append(a.parts, part{rule: name})
			}
		default:
			text += s[i : i+1]
		}
	}
	if text != "" {
		a.parts = append(a.parts, part{text: text})
	}
	return a
}

// expr makes an expression of a rule, no deeper than fuel if it can be.
func (g *gen) expr(name string, fuel int) string {
	r, ok := grammar()[name]
	if !ok {
		panic(fmt.Sprintf("no rule %q", name))
	}
	if g.wrong > 0 && wrongable[name] && g.n(1000) < g.wrong {
		r = grammar()["any"]
	}
	fits := make([]*alternative, 0, 64)
	for i := range r.alts {
		a := &r.alts[i]
		if (a.depth <= fuel || a.depth == r.depth) && (!a.grows || g.grow) && (!a.walrus || !g.noWalrus) {
			fits = append(fits, a)
		}
	}
	a := fits[g.n(len(fits))]
	if a.comp {
		walrus := g.noWalrus
		g.noWalrus = true
		defer func() { g.noWalrus = walrus }()
	}
	text, last := "", ""
	for _, p := range a.parts {
		switch {
		case p.rule != "":
			text += last
			last = g.expr(p.rule, fuel-1)
		case p.hook != "":
			text += last
			name, arg, _ := strings.Cut(p.hook, " ")
			last = hooks[name](g, arg, fuel-1)
		default:
			if p.text[0] == '.' {
				last = beforeDot(last)
			}
			text += last + p.text
			last = ""
		}
	}
	return text + last
}

// wrongable are the rules for which now and then a value of another type is put.
var wrongable = map[string]bool{
	"int": true, "float": true, "str": true, "bytes": true, "list": true, "tuple": true, "dict": true,
	"iter": true, "strs": true, "func1": true, "small": false,
}
