package lang

import "github.com/alecthomas/participle/v2/lexer"

// Stmt is a statement: a pointer to one of the types in the stmt_ files.
type Stmt interface {
	// Span is the range of the whole statement, with its blocks.
	Span() Span
	stmt()
}

// node gives a production its place: participle fills in the tokens it consumed.
type node struct{ Tokens []lexer.Token }

// Span is the range from the first token to the last one that has text.
func (n *node) Span() Span {
	if len(n.Tokens) == 0 {
		return Span{}
	}
	last := len(n.Tokens) - 1
	for last > 0 && n.Tokens[last].Type >= TokNewline && n.Tokens[last].Type <= TokDedent {
		last--
	}
	return Span{int32(n.Tokens[0].Pos.Offset), tokenEnd(&n.Tokens[last])}
}

// tokenSpan is the range of the node's i-th token.
func (n *node) tokenSpan(i int) Span {
	return Span{int32(n.Tokens[i].Pos.Offset), tokenEnd(&n.Tokens[i])}
}

// tokenEnd is the offset after a token's text.
func tokenEnd(t *lexer.Token) int32 {
	if t.Type == TokFDebug { // whose value is more than its text
		return int32(t.Pos.Offset + 1)
	}
	if t.Pos.Filename != "" { // the text of a name whose value is its normal form
		return int32(t.Pos.Offset + len(t.Pos.Filename))
	}
	return int32(t.Pos.Offset + len(t.Value))
}

// statement marks the nodes that are a Stmt.
type statement struct{ node }

func (*statement) stmt() {}
