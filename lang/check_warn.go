package lang

import "github.com/alecthomas/participle/v2/lexer"

func (c *checker) warn(at Span, msg string) {
	c.m.warn(at, msg)
}

// warn adds a SyntaxWarning.
func (m *Module) warn(at Span, msg string) {
	line, _ := m.Lines.Position(int(at.Start))
	m.Warnings = append(m.Warnings, Warning{Category: "SyntaxWarning", Msg: msg, Span: at, Line: line})
}

// constTypes are the types of constants.
var constTypes = [numKinds]string{
	TokInt: "int", TokFloat: "float", TokImag: "complex", TokNone: "NoneType", TokTrue: "bool", TokFalse: "bool",
	TokEllipsis: "ellipsis",
}

// compTypes are the types that comprehensions make.
var compTypes = map[byte]string{'[': "list", '{': "set", ':': "dict", '(': "generator"}

// constType is the type of an expression that CPython folds to a constant, or "".
func constType(x Expr) string {
	switch x := x.(type) {
	case *ConstExpr:
		return constTypes[x.Kind]
	case *Str:
		if x.Bytes {
			return "bytes"
		}
		return "str"
	case *Unary:
		switch t := constType(x.X); {
		case x.Op == TokNot && t != "":
			return "bool"
		case t == "bool":
			return "int"
		case t == "int" || (t == "float" || t == "complex") && x.Op != TokTilde:
			return t
		}
	case *Tuple:
		for _, e := range x.Elts {
			if constType(e) == "" {
				return ""
			}
		}
		return "tuple"
	}
	return ""
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
