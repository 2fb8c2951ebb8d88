package lang

import (
	"github.com/alecthomas/participle/v2/lexer"
)

// ParamList parses parameters up to (not including) the end token.
func (p *climber) paramList(end lexer.TokenType, ann bool) *Params {
	ps := &Params{}
	if p.tok.Type == end {
		return ps
	}
	star, def := false, false
	for p.tok.Type != end {
		at := p.off()
		switch p.tok.Type {
		case TokSlash:
			if len(ps.PosOnly) > 0 || star {
				p.failTok("/ must be ahead of *")
			}
			if len(ps.Args) == 0 {
				p.failTok("at least one argument must precede /")
			}
			ps.PosOnly, ps.Args = ps.Args, nil
			p.next()
		case TokStar:
			if star {
				p.failTok("* argument may appear only once")
			}
			star = true
			p.next()
			if p.tok.Type == TokName {
				ps.Vararg = p.param(ann, false)
			} else if p.tok.Type == end || p.tok.Type == TokComma && p.peek2() == end {
				failRange(at, at+1, "named arguments must follow bare *")
			}
		case TokStarStar:
			p.next()
			ps.Kwarg = p.param(ann, false)
			if p.tok.Type == TokComma {
				p.next()
			}
			if p.tok.Type != end {
				if p.tok.Type == TokName || p.tok.Type == TokStar || p.tok.Type == TokStarStar || p.tok.Type == TokSlash {
					p.failTok("arguments cannot follow var-keyword argument")
				}
				p.fail()
			}
			return ps
		default:
			q := p.param(ann, true)
			if star {
				ps.KwOnly = append(ps.KwOnly, *q)
			} else {
				if q.Default != nil {
					def = true
				} else if def {
					failRange(q.Start, q.End, "non-default argument follows default argument")
				}
				ps.Args = append(ps.Args, *q)
			}
		}
		if p.tok.Type != TokComma {
			break
		}
		p.next()
	}
	return ps
}

func (p *climber) param(ann, def bool) *Param {
	if p.tok.Type != TokName {
		p.fail()
	}
	q := &Param{Name: p.tok.Value}
	start := p.off()
	p.next()
	if ann && p.tok.Type == TokColon {
		p.next()
		q.Ann = p.starOr((*climber).expr)
	}
	q.Span = p.span(start)
	if p.tok.Type == TokAssign {
		if !def {
			p.failTok("var-positional argument cannot have default value")
		}
		p.next()
		if p.tok.Type == TokComma || p.tok.Type == TokRParen {
			failRange(p.end-1, p.end, "expected default value expression")
		}
		q.Default = p.expr()
	}
	return q
}
