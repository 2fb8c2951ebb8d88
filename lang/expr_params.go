package lang

import "github.com/alecthomas/participle/v2/lexer"

// paramParser parses the parameters of one function.
type paramParser struct {
	*climber
	end      lexer.TokenType // ends the list
	lambda   bool
	ps       *Params
	slash    bool
	star     bool
	bareStar bool // the last parameter was a bare "*"
	defaults bool // a positional parameter had a default
}

// paramList parses parameters up to, not including, the end token. Those of a lambda have no annotations.
func (p *climber) paramList(end lexer.TokenType, lambda bool) *Params {
	q := &paramParser{climber: p, end: end, lambda: lambda, ps: &Params{}}
	for p.tok.Type != end {
		if q.ps.Kwarg != nil {
			switch p.tok.Type {
			case TokName, TokStar, TokStarStar, TokSlash:
				p.failTok("arguments cannot follow var-keyword argument")
			}
			p.fail()
		}
		q.one()
		if p.tok.Type != TokComma {
			break
		}
		p.next()
	}
	if q.bareStar {
		q.failBareStar()
	}
	return q.ps
}

func (q *paramParser) one() {
	switch q.tok.Type {
	case TokSlash:
		q.slashMark()
	case TokStar:
		q.starParam()
	case TokStarStar:
		if q.bareStar {
			q.failBareStar()
		}
		q.next()
		q.ps.Kwarg = q.param(false, "var-keyword")
	case TokLParen:
		q.parenthesized()
	default:
		par := q.param(false, "")
		switch {
		case q.star:
			q.ps.KwOnly = append(q.ps.KwOnly, *par)
		case par.Default == nil && q.defaults:
			if q.tok.Type != TokComma && q.tok.Type != q.end {
				q.fail()
			}
			q.failRange(par.Start, par.End, "parameter without a default follows parameter with a default")
		default:
			q.defaults = par.Default != nil
			q.ps.Args = append(q.ps.Args, *par)
		}
		q.bareStar = false
	}
}

func (q *paramParser) slashMark() {
	switch {
	case q.star:
		q.failTok("/ must be ahead of *")
	case q.slash:
		q.failTok("/ may appear only once")
	case len(q.ps.Args) == 0:
		slash := *q.tok
		q.next()
		if q.tok.Type == TokComma {
			q.failRange(int32(slash.Pos.Offset), tokenEnd(&slash), "at least one argument must precede /")
		}
		failAt(&slash, invalidSyntax)
	}
	q.slash = true
	q.ps.PosOnly, q.ps.Args = q.ps.Args, nil
	q.next()
}

func (q *paramParser) starParam() {
	at := *q.tok
	if q.star {
		q.next()
		if q.tok.Type == TokName || q.tok.Type == TokComma {
			q.failRange(int32(at.Pos.Offset), tokenEnd(&at), "* argument may appear only once")
		}
		failAt(&at, invalidSyntax)
	}
	q.star = true
	q.next()
	switch q.tok.Type {
	case TokName:
		q.ps.Vararg = q.param(true, "var-positional")
	case TokComma:
		q.bareStar = true
	case q.end:
		q.bareStar = true
		q.failBareStar()
	default:
		q.fail()
	}
}

// failBareStar: a lambda's error is at the token that ends the list, a function's at the "*".
func (q *paramParser) failBareStar() {
	const msg = "named arguments must follow bare *"
	if q.lambda {
		q.failTok(msg)
	}
	star := q.tok
	cur := q.lex.RawCursor()
	for i := cur - 1; i >= 0; i-- {
		if star = &q.lex.Range(i, i+1)[0]; star.Type == TokStar {
			break
		}
	}
	q.failRange(int32(star.Pos.Offset), tokenEnd(star), msg)
}

// parenthesized: parameters in parentheses, as Python 2 had them.
func (q *paramParser) parenthesized() {
	open := *q.tok
	q.next()
	for q.tok.Type == TokName {
		q.next()
		if q.tok.Type != TokComma {
			break
		}
		q.next()
	}
	if q.tok.Type != TokRParen || q.before() == TokLParen {
		failAt(&open, invalidSyntax)
	}
	q.next()
	what := "Function"
	if q.lambda {
		what = "Lambda expression"
	}
	q.failRange(int32(open.Pos.Offset), q.climber.end, "%s parameters cannot be parenthesized", what)
}

// param parses one parameter. kind names one that cannot have a default.
func (q *paramParser) param(starAnn bool, kind string) *Param {
	if q.tok.Type != TokName {
		q.fail()
	}
	par := &Param{Name: q.tok.Value}
	start := q.off()
	q.next()
	if !q.lambda && q.tok.Type == TokColon {
		q.next()
		if starAnn {
			par.Ann = q.starOr((*climber).expr)
		} else {
			par.Ann = q.expr()
		}
		if k := q.tok.Type; k != TokComma && k != TokAssign && k != q.end {
			q.forgotComma(par.Ann)
		}
	}
	par.Span = q.span(start)
	if q.tok.Type != TokAssign {
		return par
	}
	if kind != "" {
		q.failTok("%s argument cannot have default value", kind)
	}
	q.next()
	if k := q.tok.Type; k == TokComma || k == TokRParen {
		q.failRange(q.climber.end-1, q.climber.end, "expected default value expression")
	}
	par.Default = q.expr()
	if q.tok.Type != TokComma && q.tok.Type != q.end && (!q.lambda || q.nest > 0) {
		q.forgotComma(par.Default)
	}
	return par
}
