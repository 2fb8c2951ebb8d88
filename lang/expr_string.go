package lang

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// strings parses a run of adjacent literals.
func (p *climber) strings() Expr {
	start := p.off()
	if p.tok.Type == TokFStart {
		return p.fstring(start, &FStr{})
	}
	s := p.plainStrings()
	if p.tok.Type != TokFStart {
		return s
	}
	if s.Bytes {
		p.sameStringType(true)
	}
	return p.fstring(start, &FStr{Parts: []Expr{s}})
}

// plainStrings parses literals that are no f-strings.
func (p *climber) plainStrings() *Str {
	start := p.off()
	s := &Str{Bytes: p.tok.Type == TokBytes, Value: p.decode(decodeString(p.tok.Value))}
	p.next()
	if p.tok.Type == TokString || p.tok.Type == TokBytes {
		var joined strings.Builder
		joined.WriteString(s.Value)
		for p.tok.Type == TokString || p.tok.Type == TokBytes {
			p.sameStringType(s.Bytes)
			joined.WriteString(p.decode(decodeString(p.tok.Value)))
			p.next()
		}
		s.Value = joined.String()
	}
	s.Span = p.span(start)
	return s
}

// sameStringType checks the next literal of a run; CPython reads the whole run before it complains.
func (p *climber) sameStringType(bytes bool) {
	if (p.tok.Type == TokBytes) == bytes {
		return
	}
	for p.tok.Type == TokString || p.tok.Type == TokBytes || p.tok.Type == TokFStart {
		if p.tok.Type == TokFStart {
			p.fstring(p.off(), &FStr{})
		} else {
			p.decode(decodeString(p.tok.Value))
			p.next()
		}
	}
	p.failRange(p.off(), max(tokenEnd(p.tok), p.off()+1), "cannot mix bytes and nonbytes literals")
}

// decode passes on the value of a literal; err is blamed on the current token.
func (p *climber) decode(value string, err error) string {
	if err != nil {
		panic(&parseError{Msg: err.Error(), Start: p.off(), End: tokenEnd(p.tok), Final: true})
	}
	return value
}

func (p *climber) fstring(start int32, f *FStr) Expr {
	for {
		switch p.tok.Type {
		case TokString, TokBytes:
			p.sameStringType(false)
			f.Parts = append(f.Parts, p.plainStrings())
		case TokFStart:
			raw := len(p.tok.Value) > 2 && (p.tok.Value[0]|0x20 == 'r' || p.tok.Value[1]|0x20 == 'r')
			p.next()
			err := p.fparts(f, raw, false)
			if p.tok.Type == TokFEnd {
				p.decode("", err)
			}
			p.expect(TokFEnd)
		default:
			f.Span = p.span(start)
			return f
		}
	}
}

// fparts parses what is between the quotes of an f-string, or after the colon of a field. The error is
// that of a literal part.
func (p *climber) fparts(f *FStr, raw, spec bool) (err error) {
	for {
		at := p.off()
		switch p.tok.Type {
		case TokFMiddle:
			v := p.tok.Value
			p.next()
			v, bad := decodeFLit(v, raw, spec)
			if err == nil {
				err = bad
			}
			f.Parts = append(f.Parts, &FLit{Span: p.span(at), Value: v})
		case TokLBrace:
			fld, bad := p.field(raw)
			if err == nil {
				err = bad
			}
			f.Parts = append(f.Parts, fld)
		default:
			return err
		}
	}
}

// field parses a replacement field; err is that of a literal part in its format spec.
func (p *climber) field(raw bool) (fld *FField, err error) {
	at := p.off()
	p.enter()
	p.next()
	switch p.tok.Type {
	case TokRBrace, TokBang, TokColon, TokFDebug, TokAssign:
		p.failTok("f-string: valid expression required before '%c'", p.tok.Value[len(p.tok.Value)-1])
	}
	p.nest++
	fld = &FField{X: p.fieldExpr()}
	p.nest--
	expecting := "'=', or '!', or ':', or '}'"
	if p.tok.Type == TokFDebug {
		fld.Debug = p.tok.Value
		if !raw { // CPython resolves escapes in this text too
			fld.Debug, err = decodeFLit(fld.Debug, false, true)
		}
		p.next()
		expecting = "'!', or ':', or '}'"
	} else if p.tok.Type == TokAssign {
		p.next()
		p.failTok("f-string: expecting '!', or ':', or '}'")
	}
	if p.tok.Type == TokBang {
		fld.Conv = p.conversion()
		expecting = "':' or '}'"
	}
	if p.tok.Type == TokColon {
		p.next()
		start := p.off()
		fld.Spec = &FStr{}
		if bad := p.fparts(fld.Spec, raw, true); err == nil {
			err = bad
		}
		fld.Spec.Span = p.span(start)
		expecting = "'}', or format specs"
	}
	if p.tok.Type != TokRBrace {
		p.failTok("f-string: expecting %s", expecting)
	}
	p.next()
	p.depth--
	fld.Span = p.span(at)
	return fld, err
}

// fieldExpr parses the expression of a field. Where that is no more than "invalid syntax" it says how far an
// expression reaches.
func (p *climber) fieldExpr() Expr {
	cp := p.lex.MakeCheckpoint()
	x, err := p.tryExpr(p.rhs)
	if err == nil {
		p.forgotComma(x)
		return x
	}
	if err.Msg != invalidSyntax || err.Tok == nil || err.Tok.Type == TokError || err.Tok.Type == TokEOF || err.Tok.Type == TokAwait {
		panic(err)
	}
	p.lex.LoadCheckpoint(cp)
	p.tok = p.lex.Peek()
	if next := p.afterOperands(err.Tok.Pos.Offset); next != nil {
		p.tok = next
		p.failTok("f-string: expecting '=', or '!', or ':', or '}'")
	}
	p.failTok("f-string: expecting a valid expression after '{'")
	return nil
}

// afterOperands is the token after the last operand outside brackets before an offset, or nil.
func (p *climber) afterOperands(stop int) (next *lexer.Token) {
	for nest := 0; p.lex.Peek().Pos.Offset < stop; {
		operand := false
		switch t := p.lex.Next(); t.Type {
		case TokLParen, TokLBrack, TokLBrace, TokFStart:
			nest++
		case TokRParen, TokRBrack, TokRBrace, TokFEnd:
			nest--
			operand = true
		case TokEOF:
			return next
		default:
			operand = isOperandEnd(t)
		}
		if operand && nest == 0 {
			next = p.lex.Peek()
		}
	}
	return next
}

// tryExpr gives a failure as an error.
func (p *climber) tryExpr(f func() Expr) (x Expr, err *parseError) {
	depth, nest := p.depth, p.nest
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*parseError)
			if !ok {
				panic(r)
			}
			err = e
			p.depth, p.nest = depth, nest
		}
	}()
	return f(), nil
}

// conversion parses "!" and what follows.
func (p *climber) conversion() byte {
	bang := p.off()
	p.next()
	name := p.tok.Value
	switch {
	case p.tok.Type == TokColon || p.tok.Type == TokRBrace:
		p.failTok("f-string: missing conversion character")
	case p.tok.Type != TokName && !isKeyword(p.tok.Type):
		p.failTok("f-string: invalid conversion character")
	case p.off() != bang+1:
		p.failRange(bang, tokenEnd(p.tok), "f-string: conversion type must come right after the exclamanation mark")
	case name != "s" && name != "r" && name != "a":
		p.failTok("f-string: invalid conversion character '%s': expected 's', 'r', or 'a'", name)
	}
	p.next()
	return name[0]
}
