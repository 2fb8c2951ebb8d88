package re

import (
	"strconv"
	"strings"

	"terrarium/interp"
)

// template is a replacement text: literals, and groups between them.
type template struct {
	literals []string // one more than groups
	groups   []int
	bytes    bool
	whole    Value // the text, if there are no escapes
}

// templateFor takes the argument repl or template, for a pattern.
func templateFor(t *interp.Thread, p *pattern, v Value) (*template, error) {
	text, isStr := interp.AsStr(v)
	if !isStr {
		b, err := interp.Buffer(v)
		if err != nil {
			if _, err := interp.Hash(t, v); err != nil {
				return nil, err
			}
			return nil, interp.TypeErrorf("decoding to str: need a bytes-like object, %s found", v.Type().Name())
		}
		text = string(b)
	}
	if !strings.Contains(text, `\`) {
		return &template{literals: []string{text}, bytes: !isStr, whole: v}, nil
	}
	if p.template != nil && p.templateText == text && p.template.bytes == !isStr {
		return p.template, nil
	}
	tmpl, err := parseTemplate(t, text, !isStr, p)
	if err != nil {
		return nil, raise(t, err, v)
	}
	p.template, p.templateText = tmpl, text
	return tmpl, nil
}

func parseTemplate(t *interp.Thread, text string, bytes bool, p *pattern) (*template, error) {
	r, err := newReader(t, text, bytes)
	if err != nil {
		return nil, err
	}
	tmpl := &template{bytes: bytes}
	var b []byte
	lit := func(c rune) {
		if bytes {
			b = append(b, byte(c))
		} else {
			b = interp.AppendChar(b, c)
		}
	}
	for r.next.ok {
		this := r.get()
		if !this.escaped {
			lit(this.ch)
			continue
		}
		group, c, err := r.templateEscape(this, p)
		if err != nil {
			return nil, err
		}
		if group < 0 {
			for _, c := range c {
				lit(c)
			}
			continue
		}
		tmpl.literals = append(tmpl.literals, string(b))
		tmpl.groups = append(tmpl.groups, group)
		b = nil
	}
	tmpl.literals = append(tmpl.literals, string(b))
	return tmpl, r.err
}

// templateEscape reads the rest of an escape: a group, or -1 and characters.
func (r *reader) templateEscape(this token, p *pattern) (int, []rune, error) {
	switch {
	case this.ch == 'g':
		g, err := r.namedReference(p)
		return g, nil, err
	case this.ch == '0':
		c, err := r.octal(`\0`+r.getWhile(2, octDigits), 0)
		return -1, []rune{c & 0xFF}, err
	case isDigit(this.ch):
		text := this.text()
		if r.next.in(digits) {
			second := r.get().ch
			text += string(second)
			if isOctal(this.ch) && isOctal(second) && r.next.in(octDigits) {
				c, err := r.octal(text+string(r.get().ch), 0)
				return -1, []rune{c}, err
			}
		}
		g, _ := strconv.Atoi(text[1:])
		err := r.checkGroup(g, text[1:], len(text)-1, p)
		return g, nil, err
	}
	if c := simpleEscape(this.ch); c != 0 {
		return -1, []rune{c}, nil
	}
	if isLetter(this.ch) {
		return 0, nil, r.fail("bad escape "+this.text(), 2)
	}
	return -1, []rune{'\\', this.ch}, nil
}

func (r *reader) checkGroup(g int, text string, back int, p *pattern) error {
	if g > p.prog.groups {
		return r.fail("invalid group reference "+text, back)
	}
	return nil
}

// namedReference reads the rest of \g<name>.
func (r *reader) namedReference(p *pattern) (int, error) {
	if !r.match('<') {
		return 0, r.fail("missing <", 0)
	}
	name, err := r.getUntil('>', "group name")
	if err != nil {
		return 0, err
	}
	g, err := r.groupNumber(name)
	if err != nil {
		return 0, err
	}
	if g >= 0 {
		return g, r.checkGroup(g, strconv.Itoa(g), len(name)+1, p)
	}
	if err := r.checkName(name, 1); err != nil {
		return 0, err
	}
	v, ok := p.names.GetStr(r.t.Intern(name))
	if !ok {
		s, err := interp.Repr(r.t, interp.String(name))
		if err != nil {
			return 0, err
		}
		return 0, interp.Errorf(interp.TypeIndexError, "unknown group name %s", s)
	}
	return int(v.AsInt()), nil
}

// expand adds the text for a match, whose groups span has.
func (tmpl *template) expand(out *joiner, sub *subject, span func(int) (int, int)) error {
	if tmpl.bytes != out.bytes {
		return out.mixed(tmpl)
	}
	out.n++
	for i, g := range tmpl.groups {
		if err := out.add(tmpl.literals[i]); err != nil {
			return err
		}
		if from, to := span(g); from >= 0 && from < to {
			if err := out.add(sub.s[from:to]); err != nil {
				return err
			}
		}
	}
	return out.add(tmpl.literals[len(tmpl.groups)])
}

// mixed is what comes of a template of the other kind than the text.
func (j *joiner) mixed(tmpl *template) error {
	switch {
	case len(tmpl.groups) > 0 && tmpl.bytes:
		return interp.TypeErrorf("sequence item 1: expected a bytes-like object, str found")
	case len(tmpl.groups) > 0:
		return interp.TypeErrorf("sequence item 1: expected str instance, bytes found")
	}
	return j.value(tmpl.literal())
}

// literal is the text of a template without groups.
func (tmpl *template) literal() Value {
	switch {
	case tmpl.whole.Object() != nil:
		return tmpl.whole
	case tmpl.bytes:
		return interp.NewBytes([]byte(tmpl.literals[0]))
	}
	return interp.String(tmpl.literals[0])
}
