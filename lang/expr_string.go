package lang

import "strings"

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

func (p *climber) sameStringType(bytes bool) {
	if (p.tok.Type == TokBytes) != bytes {
		p.failTok("cannot mix bytes and nonbytes literals")
	}
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
			p.enter()
			p.next()
			fld := &FField{}
			switch p.tok.Type {
			case TokRBrace, TokBang, TokColon:
				p.failTok("f-string: valid expression required before '%s'", p.tok.Value)
			}
			fld.X = p.rhs()
			if p.tok.Type == TokFDebug {
				fld.Debug = p.tok.Value
				p.lex.Next()
				p.tok = p.lex.Peek()
			}
			if p.tok.Type == TokBang {
				p.next()
				if p.tok.Type != TokName || p.tok.Value != "s" && p.tok.Value != "r" && p.tok.Value != "a" {
					p.failTok("f-string: invalid conversion character %q: expected 's', 'r', or 'a'", p.tok.Value)
				}
				fld.Conv = p.tok.Value[0]
				p.next()
			}
			if p.tok.Type == TokColon {
				p.next()
				s := p.off()
				fld.Spec = &FStr{}
				if bad := p.fparts(fld.Spec, raw, true); err == nil {
					err = bad
				}
				fld.Spec.Span = p.span(s)
			}
			if p.tok.Type != TokRBrace {
				p.forgotComma(fld.X)
				p.failTok("f-string: expecting '}'")
			}
			p.next()
			p.depth--
			fld.Span = p.span(at)
			f.Parts = append(f.Parts, fld)
		default:
			return err
		}
	}
}
