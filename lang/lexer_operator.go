package lang

import (
	"github.com/alecthomas/participle/v2/lexer"
)

func (l *Lexer) operator(c byte) (lexer.Token, error) {
	src := l.src
	start := l.pos
	var c1, c2 byte
	if start+1 < len(src) {
		c1 = src[start+1]
	}
	if start+2 < len(src) {
		c2 = src[start+2]
	}
	n, k := 1, TokError
	eq := func(a, b lexer.TokenType) { // "x" or "x="
		if c1 == '=' {
			n, k = 2, b
		} else {
			k = a
		}
	}
	infield := len(l.fs) > 0 && l.fs[len(l.fs)-1].base == len(l.brackets)
	switch c {
	case '(', '[', '{':
		if len(l.brackets) >= maxBrackets {
			return l.fail(start, "too many nested parentheses")
		}
		l.brackets = append(l.brackets, bracket{c, int32(l.line), int32(start)})
		switch c {
		case '(':
			k = TokLParen
		case '[':
			k = TokLBrack
		default:
			k = TokLBrace
		}
	case ')', ']', '}':
		if c == '}' && infield {
			l.pos++
			l.brackets = l.brackets[:len(l.brackets)-1]
			return l.closeField(start)
		}
		if len(l.brackets) == 0 {
			return l.fail(start, "unmatched '%c'", c)
		}
		b := l.brackets[len(l.brackets)-1]
		if infield {
			return l.fail(start, "f-string: unmatched '%c'", c)
		}
		if !(b.ch == '(' && c == ')' || b.ch == '[' && c == ']' || b.ch == '{' && c == '}') {
			if int(b.line) != l.line {
				return l.fail(start, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, b.ch, b.line)
			}
			return l.fail(start, "closing parenthesis '%c' does not match opening parenthesis '%c'", c, b.ch)
		}
		l.brackets = l.brackets[:len(l.brackets)-1]
		switch c {
		case ')':
			k = TokRParen
		case ']':
			k = TokRBrack
		default:
			k = TokRBrace
		}
	case ':':
		if infield {
			l.pos++
			f := &l.fs[len(l.fs)-1]
			f.inSpec = true
			f.base = -1
			return l.emit(TokColon, start)
		}
		eq(TokColon, TokWalrus)
	case ',':
		k = TokComma
	case ';':
		k = TokSemi
	case '.':
		if c1 == '.' && c2 == '.' {
			n, k = 3, TokEllipsis
		} else {
			k = TokDot
		}
	case '=':
		if infield && c1 != '=' {
			if t, ok := l.fdebug(); ok {
				return t, nil
			}
		}
		eq(TokAssign, TokEqEq)
	case '+':
		eq(TokPlus, TokPlusEq)
	case '-':
		if c1 == '>' {
			n, k = 2, TokArrow
		} else {
			eq(TokMinus, TokMinusEq)
		}
	case '*':
		if c1 == '*' {
			if c2 == '=' {
				n, k = 3, TokStarStarEq
			} else {
				n, k = 2, TokStarStar
			}
		} else {
			eq(TokStar, TokStarEq)
		}
	case '/':
		if c1 == '/' {
			if c2 == '=' {
				n, k = 3, TokSlashSlashEq
			} else {
				n, k = 2, TokSlashSlash
			}
		} else {
			eq(TokSlash, TokSlashEq)
		}
	case '%':
		eq(TokPercent, TokPercentEq)
	case '@':
		eq(TokAt, TokAtEq)
	case '&':
		eq(TokAmp, TokAmpEq)
	case '|':
		eq(TokBar, TokBarEq)
	case '^':
		eq(TokCaret, TokCaretEq)
	case '~':
		k = TokTilde
	case '<':
		if c1 == '>' {
			n, k = 2, TokStray
		} else if c1 == '<' {
			if c2 == '=' {
				n, k = 3, TokShlEq
			} else {
				n, k = 2, TokShl
			}
		} else {
			eq(TokLt, TokLe)
		}
	case '>':
		if c1 == '>' {
			if c2 == '=' {
				n, k = 3, TokShrEq
			} else {
				n, k = 2, TokShr
			}
		} else {
			eq(TokGt, TokGe)
		}
	case '!':
		if c1 == '=' {
			n, k = 2, TokNotEq
		} else {
			k = TokBang
		}
	case '$', '?', '`':
		k = TokStray
	case 0:
		return l.fail(start, "source code cannot contain null bytes")
	default:
		return l.fail(start, "invalid non-printable character U+%04X", c)
	}
	l.pos += n
	return l.emit(k, start)
}
