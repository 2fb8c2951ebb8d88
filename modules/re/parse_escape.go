package re

import (
	"strconv"
	"strings"

	"terrarium/interp"
	"terrarium/lang"
)

// simpleEscape gives the character that a backslash and a letter stand for in a set or a template, 0 if none.
func simpleEscape(c rune) rune {
	const letters, chars = `abfnrtv\`, "\a\b\f\n\r\t\v\\"
	if i := strings.IndexRune(letters, c); i >= 0 {
		return rune(chars[i])
	}
	return 0
}

var categories = map[rune]category{'d': catDigit, 'D': catNotDigit, 's': catSpace, 'S': catNotSpace, 'w': catWord, 'W': catNotWord}

var atEscapes = map[rune]atKind{'A': atStart, 'b': atBoundary, 'B': atNotBoundary, 'Z': atStop}

func isLetter(c rune) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

func isOctal(c rune) bool { return '0' <= c && c <= '7' }

// parseSetEscape reads the rest of an escape in a set.
func (p *parser) parseSetEscape(this token) (setItem, error) {
	if c := categories[this.ch]; c != catNone {
		return setItem{cat: c}, nil
	}
	if c := simpleEscape(this.ch); c != 0 {
		return setItem{lo: c, hi: c}, nil
	}
	c, found, err := p.codeEscape(this)
	if !found && err == nil {
		switch {
		case isOctal(this.ch):
			c, err = p.octal(this.text()+p.getWhile(2, octDigits), 0)
		case isLetter(this.ch), isDigit(this.ch):
			err = p.fail("bad escape "+this.text(), 2)
		default:
			c = this.ch
		}
	}
	return setItem{lo: c, hi: c}, err
}

// parseEscape reads the rest of an escape outside sets.
func (p *parser) parseEscape(this token) (*node, error) {
	if c := categories[this.ch]; c != catNone {
		return &node{kind: nodeSet, items: []setItem{{cat: c}}}, nil
	}
	if at, ok := atEscapes[this.ch]; ok {
		return &node{kind: nodeAt, at: at}, nil
	}
	c := simpleEscape(this.ch)
	if c != 0 {
		return &node{kind: nodeLiteral, ch: c}, nil
	}
	c, found, err := p.codeEscape(this)
	switch {
	case err != nil:
		return nil, err
	case found:
	case this.ch == '0':
		c, err = p.octal(this.text()+p.getWhile(2, octDigits), 0)
	case isDigit(this.ch):
		return p.numberEscape(this)
	case isLetter(this.ch):
		err = p.fail("bad escape "+this.text(), 2)
	default:
		c = this.ch
	}
	return &node{kind: nodeLiteral, ch: c}, err
}

// numberEscape reads a reference to a group or a character of three octal digits.
func (p *parser) numberEscape(this token) (*node, error) {
	text := this.text()
	if p.next.in(digits) {
		second := p.get().ch
		text += string(second)
		if isOctal(this.ch) && isOctal(second) && p.next.in(octDigits) {
			c, err := p.octal(text+string(p.get().ch), 0)
			return &node{kind: nodeLiteral, ch: c}, err
		}
	}
	group, _ := strconv.Atoi(text[1:])
	if group >= len(p.groups) {
		return nil, p.fail("invalid group reference "+text[1:], len(text)-1)
	}
	if p.groups[group] == nil {
		return nil, p.fail("cannot refer to an open group", len(text))
	}
	return &node{kind: nodeRef, group: group}, p.checkBehind(group)
}

// checkBehind raises the error for a reference in a lookbehind to a group that is open or belongs to it.
func (p *parser) checkBehind(group int) error {
	switch {
	case p.behindGroups < 0:
		return nil
	case group >= len(p.groups) || p.groups[group] == nil:
		return p.fail("cannot refer to an open group", 0)
	case group >= p.behindGroups:
		return p.fail("cannot refer to group defined in the same lookbehind subpattern", 0)
	}
	return nil
}

// octal gives the character of an escape in octal digits.
func (r *reader) octal(escape string, back int) (rune, error) {
	n, _ := strconv.ParseInt(escape[1:], 8, 32)
	if n > 0o377 {
		return 0, r.fail("octal escape value "+escape+" outside of range 0-0o377", len(escape)+back)
	}
	return rune(n), nil
}

// codeEscape reads \x, \u, \U and \N escapes; found is false for another one.
func (p *parser) codeEscape(this token) (c rune, found bool, err error) {
	n := 0
	switch {
	case this.ch == 'x':
		n = 2
	case p.bytes:
		return 0, false, nil
	case this.ch == 'u':
		n = 4
	case this.ch == 'U':
		n = 8
	case this.ch == 'N':
		c, err := p.namedChar()
		return c, true, err
	default:
		return 0, false, nil
	}
	text := p.getWhile(n, hexDigits)
	escape := this.text() + text
	if len(text) != n {
		return 0, true, p.fail("incomplete escape "+escape, len(escape))
	}
	code, _ := strconv.ParseUint(text, 16, 64)
	if code > 0x10FFFF {
		return 0, true, p.fail("bad escape "+escape, len(escape))
	}
	return rune(code), true, nil
}

// namedChar reads the rest of \N{name}.
func (p *parser) namedChar() (rune, error) {
	if !p.match('{') {
		return 0, p.fail("missing {", 0)
	}
	name, err := p.getUntil('}', "character name")
	if err != nil {
		return 0, err
	}
	c, ok := lang.RuneNamed(name)
	if !ok {
		quoted, err := interp.Repr(p.t, interp.String(name))
		if err != nil {
			return 0, err
		}
		return 0, p.fail("undefined character name "+quoted, interp.CountChars(name)+len(`\N{}`))
	}
	return c, nil
}

// fmtInt puts a number in the place of %d.
func fmtInt(format string, n int) string { return strings.Replace(format, "%d", strconv.Itoa(n), 1) }
