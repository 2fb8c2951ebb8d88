package lang

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// Match is match Subject: Cases.
type Match struct {
	statement
	Subject SubjectNode `parser:"'match' @@"`
	Cases   []Case      `parser:"':' Newline Indent @@+ Dedent"`
}

// Case is case Pattern if Guard: Body; Guard may be nil.
type Case struct {
	node
	Pattern Patterns  `parser:"'case' @@"`
	Guard   *TestNode `parser:"( 'if' @@ )?"`
	Body    Block     `parser:"@@"`
}

// Patterns is one pattern, or a sequence if there is more than one, a Comma or a starred one.
type Patterns struct {
	node
	Items []AsPattern `parser:"@@ ( (?! ',' ( ')' | ']' | ':' | 'if' ) ) ',' @@ )*"`
	Comma bool        `parser:"@','?"`
}

// AsPattern is *Star in a sequence, or the alternatives Or, bound to As unless that is "".
type AsPattern struct {
	node
	Star string       `parser:"  '*' @Name |"`
	Or   []OnePattern `parser:"( @@ ( '|' @@ )*"`
	As   string       `parser:"  ( 'as' @Name )? )"`
}

// OnePattern is a closed pattern: the fields of one alternative are set. Lit is a number with sign and
// imaginary part (*ConstExpr, *Unary, *Bin), a *Str, None, True or False. A Path of one name without
// Class is a capture, or the wildcard "_"; a longer one is a value. Group is nil for "()".
type OnePattern struct {
	node
	Lit   *LitNode    `parser:"@@"`
	Path  []string    `parser:"| ( @Name ( '.' @Name )*"`
	Class *ClassPat   `parser:"    @@? )"`
	Paren bool        `parser:"| ( @'('"`
	Group *Patterns   `parser:"    @@? ')' )"`
	List  *SeqPattern `parser:"| @@"`
	Map   *MapPattern `parser:"| @@"`
}

// SeqPattern is [Items]; Items is nil for "[]".
type SeqPattern struct {
	node
	Open  string    `parser:"@'['"`
	Items *Patterns `parser:"@@? ']'"`
}

// ClassPat is the (Args) of a class pattern.
type ClassPat struct {
	node
	Open string   `parser:"@'('"`
	Args []ArgPat `parser:"( @@ ( (?! ',' ')' ) ',' @@ )* ','? )? ')'"`
}

// ArgPat is Name=Pattern, or Pattern if Name is "".
type ArgPat struct {
	node
	Name    string    `parser:"( (?= Name '=' ) @Name '=' )?"`
	Pattern AsPattern `parser:"@@"`
}

// MapPattern is {Items}.
type MapPattern struct {
	node
	Open  string   `parser:"@'{'"`
	Items []KeyPat `parser:"( @@ ( (?! ',' '}' ) ',' @@ )* ','? )? '}'"`
}

// KeyPat is **Rest, or Key: Value.
type KeyPat struct {
	node
	Rest  string      `parser:"  '**' @Name"`
	Key   *OnePattern `parser:"| @@"` // Lit or a dotted Path
	Value *AsPattern  `parser:"  ':' @@"`
}

// IsSequence tells whether p is a sequence pattern and not one pattern.
func (p *Patterns) IsSequence() bool {
	return len(p.Items) > 1 || p.Comma || p.Items[0].Star != ""
}

func (x *LitNode) Parse(l *lexer.PeekingLexer) error {
	p := newClimber(l)
	switch p.tok.Type {
	case TokNone, TokTrue, TokFalse:
		x.Expr = p.constant()
	case TokString, TokBytes, TokFStart:
		x.Expr = p.strings() // an f-string is refused later
	case TokInt, TokFloat, TokImag, TokMinus:
		x.Expr = p.patternNumber()
	default:
		return participle.NextMatch
	}
	return nil
}

// patternNumber: ["-"] number [("+" | "-") imaginary]
func (p *climber) patternNumber() Expr {
	start := p.off()
	x := p.signedNumber()
	op := p.tok.Type
	if op != TokPlus && op != TokMinus {
		return x
	}
	if isImaginary(x) {
		p.failNode(x, "real number required in complex literal")
	}
	p.next()
	if p.tok.Type != TokInt && p.tok.Type != TokFloat && p.tok.Type != TokImag {
		p.fail()
	}
	y := p.constant()
	if !isImaginary(y) {
		p.failNode(y, "imaginary number required in complex literal")
	}
	return &Bin{Span: p.span(start), Op: op, X: x, Y: y}
}

func (p *climber) signedNumber() Expr {
	start := p.off()
	minus := p.tok.Type == TokMinus
	if minus {
		p.next()
	}
	if p.tok.Type != TokInt && p.tok.Type != TokFloat && p.tok.Type != TokImag {
		p.fail()
	}
	x := p.constant()
	if !minus {
		return x
	}
	return &Unary{Span: p.span(start), Op: TokMinus, X: x}
}

func isImaginary(x Expr) bool {
	if u, ok := x.(*Unary); ok {
		x = u.X
	}
	c, ok := x.(*ConstExpr)
	return ok && c.Kind == TokImag
}

// isMatch looks ahead on the logical line without consuming it: "match" begins a
// match statement where the line is no expression but ends in ":".
func isMatch(l *lexer.PeekingLexer) bool {
	cp := l.MakeCheckpoint()
	defer l.LoadCheckpoint(cp)
	l.Next()
	if k := l.Peek().Type; !startsExpr(k) && k != TokStar {
		return false
	}
	for {
		k := l.Next().Type
		switch l.Peek().Type {
		case TokNewline:
			return k == TokColon
		case TokEOF, TokError:
			return false
		}
	}
}
