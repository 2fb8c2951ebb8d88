package lang

func (p *climber) strings() Expr {
	start := p.off()
	t := p.tok
	if t.Type != TokFStart {
		p.next()
		s := &Str{Bytes: t.Type == TokBytes}
		one := [1]string{t.Value}
		s.Parts = one[:]
		for p.tok.Type == TokString || p.tok.Type == TokBytes {
			if (p.tok.Type == TokBytes) != s.Bytes {
				failRange(start, p.off()+int32(len(p.tok.Value)), "cannot mix bytes and nonbytes literals")
			}
			if s.At == nil {
				s.At = append(s.At, start)
			}
			s.Parts = append(s.Parts, p.tok.Value)
			s.At = append(s.At, p.off())
			p.next()
		}
		s.Span = p.span(start)
		if p.tok.Type != TokFStart {
			return s
		}
		f := &FStr{Parts: []Expr{s}}
		return p.fstring(start, f)
	}
	return p.fstring(start, &FStr{})
}

func (p *climber) fstring(start int32, f *FStr) Expr {
	for {
		switch p.tok.Type {
		case TokString, TokBytes:
			if p.tok.Type == TokBytes {
				p.failTok("cannot mix bytes and nonbytes literals")
			}
			at := p.off()
			v := p.tok.Value
			p.next()
			f.Parts = append(f.Parts, &Str{Span: p.span(at), Parts: []string{v}})
		case TokFStart:
			raw := len(p.tok.Value) > 2 && (p.tok.Value[0]|0x20 == 'r' || p.tok.Value[1]|0x20 == 'r')
			p.next()
			p.fparts(f, raw)
			p.expect(TokFEnd)
		default:
			f.Span = p.span(start)
			return f
		}
	}
}

func (p *climber) fparts(f *FStr, raw bool) {
	for {
		at := p.off()
		switch p.tok.Type {
		case TokFMiddle:
			v := p.tok.Value
			p.next()
			f.Parts = append(f.Parts, &FLit{Span: p.span(at), Raw: raw, Text: v})
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
				p.fparts(fld.Spec, raw)
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
			return
		}
	}
}
