package lang

import (
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
	"golang.org/x/text/unicode/norm"
)

// Names follow Unicode's XID_Start and XID_Continue of version 15.1, as CPython 3.13 has them (language reference
// 2.3). Package unicode has the properties they are made of, of version 15.0; the tables below have the rest.

// notXIDStart are letters whose normal form NFKC does not begin with one.
var notXIDStart = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x037a, Hi: 0x037a, Stride: 1}, {Lo: 0x0e33, Hi: 0x0e33, Stride: 1}, {Lo: 0x0eb3, Hi: 0x0eb3, Stride: 1},
		{Lo: 0x2e2f, Hi: 0x2e2f, Stride: 1}, {Lo: 0x309b, Hi: 0x309c, Stride: 1}, {Lo: 0xfc5e, Hi: 0xfc63, Stride: 1},
		{Lo: 0xfdfa, Hi: 0xfdfb, Stride: 1}, {Lo: 0xfe70, Hi: 0xfe7e, Stride: 2}, {Lo: 0xff9e, Hi: 0xff9f, Stride: 1},
	},
}

// xidContinue is what may go on a name and is neither in XID_Start nor in the categories that isNamePart asks for.
var xidContinue = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0e33, Hi: 0x0e33, Stride: 1}, {Lo: 0x0eb3, Hi: 0x0eb3, Stride: 1}, {Lo: 0x200c, Hi: 0x200d, Stride: 1},
		{Lo: 0x30fb, Hi: 0x30fb, Stride: 1}, {Lo: 0xff65, Hi: 0xff65, Stride: 1}, {Lo: 0xff9e, Hi: 0xff9f, Stride: 1},
	},
}

// ideographsI is CJK Unified Ideographs Extension I, new in Unicode 15.1.
const ideographsILo, ideographsIHi = 0x2ebf0, 0x2ee5d

func isNameStart(r rune) bool {
	if r == '_' || r >= ideographsILo && r <= ideographsIHi {
		return true
	}
	return (unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_ID_Start, r)) && !unicode.Is(notXIDStart, r)
}

func isNamePart(r rune) bool {
	return isNameStart(r) || unicode.Is(xidContinue, r) ||
		unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue) && !unicode.Is(notXIDStart, r)
}

// uniName scans a name that has characters outside ASCII, the first of them at p. The value of the token is the
// name's normal form NFKC.
func (l *Lexer) uniName(start, p int) (lexer.Token, error) {
	src := l.src
	for p < len(src) {
		r, n := rune(src[p]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(src[p:])
		}
		if !(p > start && isNamePart(r) || p == start && isNameStart(r)) {
			if r < utf8.RuneSelf {
				break
			}
			if !unicode.IsPrint(r) {
				return l.fail(p, "invalid non-printable character U+%04X", r)
			}
			return l.fail(p, "invalid character '%c' (U+%04X)", r, r)
		}
		p += n
	}
	l.pos = p
	t, _ := l.emit(TokName, start)
	if text := t.Value; !norm.NFKC.IsNormalString(text) {
		t.Value, t.Pos.Filename = norm.NFKC.String(text), text
	}
	return t, nil
}
