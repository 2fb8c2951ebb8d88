package lang

import "strings"

// Incomplete reports whether an entry at the interactive prompt needs another line. src is its lines so far, without the
// end of the last. Unlike codeop, and like the prompt of CPython itself, it lets an empty line end whatever is open,
// but for brackets and strings.
func Incomplete(src string) bool {
	_, err := Parse(src, ParseOptions{Mode: ModeSingle})
	e, ok := err.(*SyntaxError)
	if !ok || !e.Incomplete {
		return false
	}
	return !strings.HasSuffix(src, "\n") || openAtEnd(src)
}

// openAtEnd reports whether a source ends inside brackets or a string. It is one that only lacks an end.
func openAtEnd(src string) bool {
	l := NewLexer(src)
	for depth := 0; ; {
		t, _ := l.Next()
		switch t.Type {
		case TokLParen, TokLBrack, TokLBrace:
			depth++
		case TokRParen, TokRBrack, TokRBrace:
			depth--
		case TokError: // a string, or a backslash before the end
			return t.Pos.Offset < len(src) || !strings.HasSuffix(src, "\\\n")
		case TokEOF:
			return depth > 0
		}
	}
}
