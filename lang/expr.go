package lang

import "github.com/alecthomas/participle/v2/lexer"

// Span is a range of the source in bytes, half-open.
type Span struct{ Start, End int32 }

// GetSpan makes every node that embeds a Span an Expr.
func (s *Span) GetSpan() *Span { return s }

// Expr is an expression node: a pointer to one of the types below. Operators are the kinds of
// their tokens.
type Expr interface{ GetSpan() *Span }

type (
	// Name is a variable; Id is NFKC-normalised.
	Name struct {
		Span
		Id string
	}
	// ConstExpr is a number, None, True, False or "...": Kind is TokInt, TokFloat, TokImag, TokNone,
	// TokTrue, TokFalse or TokEllipsis. Value is an int64 or *big.Int, float64, complex128, nil, bool or EllipsisConst.
	ConstExpr struct {
		Span
		Kind  lexer.TokenType
		Value Const
	}
	// Str is a run of adjacent string (or bytes) literals: Value is their joined value, WTF-8 for strings.
	Str struct {
		Span
		Bytes bool
		Value string
	}
	// FStr is an f-string, with the literals next to it, or the format spec of a field: Parts are
	// *Str, *FLit and *FField.
	FStr struct {
		Span
		Parts []Expr
	}
	// FLit is the text between the fields of an f-string; Value is what it stands for.
	FLit struct {
		Span
		Value string
	}
	// FField is a replacement field. Conv is 0, 's', 'r' or 'a'; Debug is the text up to and with the
	// "=" of f"{x = }", whitespace included, or "".
	FField struct {
		Span
		X     Expr
		Conv  byte
		Spec  *FStr
		Debug string
	}
	// Bin is a binary operator other than a comparison, "and" or "or".
	Bin struct {
		Span
		Op   lexer.TokenType
		X, Y Expr
	}
	// Unary is "not", "-", "+" or "~".
	Unary struct {
		Span
		Op lexer.TokenType
		X  Expr
	}
	// Bool is a run of one of "and" and "or": len(Xs) >= 2.
	Bool struct {
		Span
		Op lexer.TokenType
		Xs []Expr
	}
	// Cmp is a chain of comparisons X Ops[0] Ys[0] Ops[1] Ys[1]…; TokIsNot and TokNotIn occur here only.
	Cmp struct {
		Span
		X   Expr
		Ops []lexer.TokenType
		Ys  []Expr
	}
	// Cond is X if Test else Y.
	Cond struct {
		Span
		Test, X, Y Expr
	}
	// Lambda is lambda Params: Body.
	Lambda struct {
		Span
		Params *Params
		Body   Expr
	}
	// Call is Fn(Args, Kws). Args may hold *Star. Whether a starred argument came before or after a
	// keyword is told by their spans.
	Call struct {
		Span
		Fn   Expr
		Args []Expr
		Kws  []Keyword
	}
	// Keyword is Name=X, or **X if Name is "".
	Keyword struct {
		Span
		Name string
		X    Expr
	}
	// Attr is X.Name.
	Attr struct {
		Span
		X    Expr
		Name string
	}
	// Index is X[I].
	Index struct {
		Span
		X, I Expr
	}
	// Slice is Lo:Hi:Step inside an Index, each may be nil.
	Slice struct {
		Span
		Lo, Hi, Step Expr
	}
	// Star is *X.
	Star struct {
		Span
		X Expr
	}
	// Tuple is a tuple display; Par tells whether it stood in parentheses.
	Tuple struct {
		Span
		Elts []Expr
		Par  bool
	}
	// List is [Elts].
	List struct {
		Span
		Elts []Expr
	}
	// Set is {Elts}; it is never empty.
	Set struct {
		Span
		Elts []Expr
	}
	// Dict is {Keys[i]: Vals[i]}; where Keys[i] is nil, **Vals[i].
	Dict struct {
		Span
		Keys, Vals []Expr
	}
	// Comp is a comprehension: Kind is '[' (list), '{' (set), ':' (dict, V is the value) or '(' (generator).
	Comp struct {
		Span
		Kind byte
		X, V Expr
		Fors []CompFor
	}
	// CompFor is for Target in Iter if Ifs[0] if Ifs[1]….
	CompFor struct {
		Target, Iter Expr
		Ifs          []Expr
	}
	// Walrus is Name := X.
	Walrus struct {
		Span
		Name *Name
		X    Expr
	}
	// Yield is yield X (X may be nil) or yield from X.
	Yield struct {
		Span
		X    Expr
		From bool
	}
	// Params are the parameters of a function, in order of the fields.
	Params struct {
		PosOnly, Args []Param
		Vararg        *Param
		KwOnly        []Param
		Kwarg         *Param
	}
	// Param is one parameter; Ann and Default may be nil. Its span covers name and annotation.
	Param struct {
		Span
		Name    string
		Ann     Expr
		Default Expr
	}
	// WithItem is X as As; As may be nil.
	WithItem struct{ X, As Expr }
)
