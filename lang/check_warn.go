package lang

import (
	"math/big"
	"slices"

	"github.com/alecthomas/participle/v2/lexer"
)

// maxWarnings bounds what statements warn of that CPython compiles again and again.
const maxWarnings = 1 << 14

func (c *checker) warn(at Span, msg string) {
	c.m.warn(at, msg)
}

// warn adds a SyntaxWarning.
func (m *Module) warn(at Span, msg string) {
	line, _ := m.Lines.Position(int(at.Start))
	m.warnings(Warning{Category: "SyntaxWarning", Msg: msg, Span: at, Line: line})
}

func (m *Module) warnings(w ...Warning) {
	if len(m.Warnings)+len(w) <= maxWarnings {
		m.Warnings = append(m.Warnings, w...)
	}
}

// unwind notes that CPython compiles the finally clauses between a statement and where it goes once more, and warns again.
func (c *checker) unwind(toLoop bool) {
	saved := c.blocks
	for i := len(saved) - 1; i >= 0 && !(toLoop && saved[i].kind == blockLoop); i-- {
		f := saved[i].finally
		if f == nil {
			continue
		}
		w, ok := c.finals[f]
		if ok {
			c.m.warnings(w...)
			continue
		}
		before := len(c.m.Warnings)
		c.blocks = saved[:i:i]
		c.stmts(f.Stmts)
		c.finals[f] = slices.Clone(c.m.Warnings[before:])
	}
	c.blocks = saved
}

// compTypes are the types that comprehensions make.
var compTypes = map[byte]string{'[': "list", '{': "set", ':': "dict", '(': "generator"}

// constType is the type of an expression that CPython folds to a constant, or "".
func constType(x Expr) string {
	v, ok := fold(x)
	if !ok {
		return ""
	}
	switch v.(type) {
	case nil:
		return "NoneType"
	case bool:
		return "bool"
	case int64, *big.Int:
		return "int"
	case float64:
		return "float"
	case complex128:
		return "complex"
	case string:
		return "str"
	case TupleConst:
		return "tuple"
	case EllipsisConst:
		return "ellipsis"
	}
	return "bytes"
}

// displayType is the type of an expression whose syntax tells it, or "".
func displayType(x Expr) string {
	switch x := x.(type) {
	case *Tuple:
		return "tuple"
	case *List:
		return "list"
	case *Dict:
		return "dict"
	case *Set:
		return "set"
	case *Lambda:
		return "function"
	case *FStr:
		return "str"
	case *Comp:
		return compTypes[x.Kind]
	case *Bin:
		if percentFits(x) {
			return "str"
		}
	}
	return constType(x)
}

func (c *checker) warnIs(x *Cmp) {
	left := x.X
	for i, op := range x.Ops {
		right := x.Ys[i]
		if op == TokIs || op == TokIsNot {
			bad := isLiteral(left)
			if bad == "" {
				bad = isLiteral(right)
			}
			switch {
			case bad == "":
			case op == TokIs:
				c.warn(x.Span, `"is" with '`+bad+`' literal. Did you mean "=="?`)
			default:
				c.warn(x.Span, `"is not" with '`+bad+`' literal. Did you mean "!="?`)
			}
		}
		left = right
	}
}

// notIs checks not x, where x is a test of identity: CPython has made it the opposite test by now.
func (c *checker) notIs(x *Cmp) {
	opposite := *x
	opposite.Ops = []lexer.TokenType{TokIs + TokIsNot - x.Ops[0]}
	c.expr(&opposite)
}

// isLiteral is the type of a constant that is not one of a kind.
func isLiteral(x Expr) string {
	switch t := constType(x); t {
	case "NoneType", "bool", "ellipsis":
		return ""
	default:
		return t
	}
}

func (c *checker) warnCall(x *Call) {
	if t := displayType(x.Fn); t != "" && t != "function" {
		c.warn(x.Span, "'"+t+"' object is not callable; perhaps you missed a comma?")
	}
}

func (c *checker) warnIndex(x *Index) {
	t := displayType(x.X)
	switch t {
	case "":
	case "NoneType", "ellipsis", "int", "bool", "float", "complex", "set", "generator", "function":
		c.warn(x.Span, "'"+t+"' object is not subscriptable; perhaps you missed a comma?")
	case "str", "bytes", "tuple", "list":
		switch i := displayType(x.I); i {
		case "", "int", "bool":
		default:
			c.warn(x.Span, t+" indices must be integers or slices, not "+i+"; perhaps you missed a comma?")
		}
	}
}
