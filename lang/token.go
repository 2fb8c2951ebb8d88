package lang

import "github.com/alecthomas/participle/v2/lexer"

// The kinds of token.
const (
	TokEOF                  = lexer.EOF
	TokName lexer.TokenType = iota // 0 is unused
	TokInt
	TokFloat
	TokImag
	TokString
	TokBytes
	TokFStart
	TokFMiddle
	TokFEnd
	TokFDebug // "=" of f"{x=}"; Value is the text from "{" to "="
	TokNewline
	TokIndent
	TokDedent
	TokError

	opFirst
	TokLParen
	TokRParen
	TokLBrack
	TokRBrack
	TokLBrace
	TokRBrace
	TokColon
	TokComma
	TokSemi
	TokDot
	TokEllipsis
	TokArrow
	TokAt
	TokAssign
	TokWalrus
	TokPlus
	TokMinus
	TokStar
	TokStarStar
	TokSlash
	TokSlashSlash
	TokPercent
	TokAmp
	TokBar
	TokCaret
	TokTilde
	TokShl
	TokShr
	TokLt
	TokGt
	TokLe
	TokGe
	TokEqEq
	TokNotEq
	TokBang  // "!", in f-strings only
	TokStray // characters that no operator has, and "<>"
	TokPlusEq
	TokMinusEq
	TokStarEq
	TokSlashEq
	TokSlashSlashEq
	TokPercentEq
	TokAtEq
	TokAmpEq
	TokBarEq
	TokCaretEq
	TokShlEq
	TokShrEq
	TokStarStarEq

	kwFirst
	TokAnd
	TokAs
	TokAssert
	TokAsync
	TokAwait
	TokBreak
	TokClass
	TokContinue
	TokDef
	TokDel
	TokElif
	TokElse
	TokExcept
	TokFalse
	TokFinally
	TokFor
	TokFrom
	TokGlobal
	TokIf
	TokImport
	TokIn
	TokIs
	TokLambda
	TokNone
	TokNonlocal
	TokNot
	TokOr
	TokPass
	TokRaise
	TokReturn
	TokTrue
	TokTry
	TokWhile
	TokWith
	TokYield

	// Operators of two words: no tokens, they occur in Cmp.Ops only.
	TokIsNot
	TokNotIn

	numKinds
)

// kindNames are the token classes that struct tags may name.
var kindNames = map[string]lexer.TokenType{
	"EOF": TokEOF, "Name": TokName, "Int": TokInt, "Float": TokFloat, "Imag": TokImag, "String": TokString, "Bytes": TokBytes,
	"FStart": TokFStart, "FMiddle": TokFMiddle, "FEnd": TokFEnd, "FDebug": TokFDebug,
	"Newline": TokNewline, "Indent": TokIndent, "Dedent": TokDedent, "Error": TokError,
}

// spelling gives the fixed text of operators and keywords.
var spelling = [numKinds]string{
	TokLParen: "(", TokRParen: ")", TokLBrack: "[", TokRBrack: "]", TokLBrace: "{", TokRBrace: "}", TokColon: ":", TokComma: ",", TokSemi: ";",
	TokDot: ".", TokEllipsis: "...", TokArrow: "->", TokAt: "@", TokAssign: "=", TokWalrus: ":=", TokPlus: "+", TokMinus: "-", TokStar: "*",
	TokStarStar: "**", TokSlash: "/", TokSlashSlash: "//", TokPercent: "%", TokAmp: "&", TokBar: "|", TokCaret: "^", TokTilde: "~", TokShl: "<<",
	TokShr: ">>", TokLt: "<", TokGt: ">", TokLe: "<=", TokGe: ">=", TokEqEq: "==", TokNotEq: "!=", TokBang: "!", TokPlusEq: "+=", TokMinusEq: "-=",
	TokStarEq: "*=", TokSlashEq: "/=", TokSlashSlashEq: "//=", TokPercentEq: "%=", TokAtEq: "@=", TokAmpEq: "&=", TokBarEq: "|=",
	TokCaretEq: "^=", TokShlEq: "<<=", TokShrEq: ">>=", TokStarStarEq: "**=",
	TokAnd: "and", TokAs: "as", TokAssert: "assert", TokAsync: "async", TokAwait: "await", TokBreak: "break", TokClass: "class",
	TokContinue: "continue", TokDef: "def", TokDel: "del", TokElif: "elif", TokElse: "else", TokExcept: "except", TokFalse: "False",
	TokFinally: "finally", TokFor: "for", TokFrom: "from", TokGlobal: "global", TokIf: "if", TokImport: "import", TokIn: "in", TokIs: "is",
	TokLambda: "lambda", TokNone: "None", TokNonlocal: "nonlocal", TokNot: "not", TokOr: "or", TokPass: "pass", TokRaise: "raise",
	TokReturn: "return", TokTrue: "True", TokTry: "try", TokWhile: "while", TokWith: "with", TokYield: "yield",
	TokIsNot: "is not", TokNotIn: "not in",
}

// isKeyword tells whether k is a reserved word.
func isKeyword(k lexer.TokenType) bool { return k > kwFirst && k <= TokYield }

// keywords has the reserved words by their first byte.
var keywords = func() (t [128][]lexer.TokenType) {
	for k := kwFirst + 1; k <= TokYield; k++ {
		c := spelling[k][0]
		t[c] = append(t[c], k)
	}
	return t
}()

// keyword is the kind of a name-like word of ASCII.
func keyword(s string) lexer.TokenType {
	for _, k := range keywords[s[0]] {
		if spelling[k] == s {
			return k
		}
	}
	return TokName
}
