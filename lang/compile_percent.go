package lang

import (
	"strconv"
	"strings"
)

// CPython compiles a % on a literal with plain %s, %r and %a and a tuple of as many items as an f-string,
// which shows in tracebacks: an error belongs to the item.

// percentPart is literal text, or an item with its conversion and format spec.
type percentPart struct {
	text string
	conv byte // 's', 'r' or 'a'; 0 for text
	spec string
}

// isPercent gives the format of such an operation.
func isPercent(x *Bin) (format string, ok bool) {
	if x.Op != TokPercent {
		return "", false
	}
	t, ok := x.Y.(*Tuple)
	if !ok || hasStar(t.Elts) {
		return "", false
	}
	if _, ok := foldItems(t.Elts); ok {
		return "", false
	}
	v, _ := fold(x.X)
	format, ok = v.(string)
	return format, ok
}

// percentFits tells whether x becomes an f-string.
func percentFits(x *Bin) bool {
	format, ok := isPercent(x)
	if !ok {
		return false
	}
	parts, ok := percentParts(format)
	items := 0
	for _, p := range parts {
		if p.conv != 0 {
			items++
		}
	}
	return ok && items == len(x.Y.(*Tuple).Elts)
}

// percent compiles x as an f-string, if it can be.
func (c *compiler) percent(x *Bin, format string, dst int) bool {
	items := x.Y.(*Tuple).Elts
	parts, ok := percentParts(format)
	if !ok || !c.fits(2*len(parts)) {
		return false
	}
	n := 0
	for _, p := range parts {
		if p.conv != 0 {
			n++
		}
	}
	if n != len(items) {
		return false
	}
	first := c.u.next
	n = 0
	for _, p := range parts {
		t := c.temp()
		if p.conv == 0 {
			c.loadConst(p.text, t, x.Span)
			continue
		}
		c.percentItem(items[n], p, t)
		n++
	}
	c.emit(OpBuildString, dst, first, len(parts), 0, x.Span)
	return true
}

func (c *compiler) percentItem(x Expr, p percentPart, dst int) {
	conv := conversion(p.conv)
	v := c.operand(x, dst)
	spec := 0
	if p.spec != "" {
		conv |= formatSpec
		spec = c.temp()
		c.loadConst(p.spec, spec, *x.GetSpan())
	}
	c.emit(OpFormat, dst, v, conv, spec, *x.GetSpan())
	c.u.next = dst + 1
}

// percentParts takes a format string apart. ok is false if it has any but the simple conversions.
func percentParts(s string) (parts []percentPart, ok bool) {
	text := ""
	for {
		i := strings.IndexByte(s, '%')
		if i < 0 {
			text += s
			break
		}
		text += s[:i]
		s = s[i+1:]
		if s != "" && s[0] == '%' {
			text += "%"
			s = s[1:]
			continue
		}
		p, rest, ok := percentItem(s)
		if !ok {
			return nil, false
		}
		s = rest
		if text != "" {
			parts = append(parts, percentPart{text: text})
			text = ""
		}
		parts = append(parts, p)
	}
	if text != "" {
		parts = append(parts, percentPart{text: text})
	}
	return parts, true
}

// percentItem reads a conversion after its "%".
func percentItem(s string) (p percentPart, rest string, ok bool) {
	flags := strings.TrimLeft(s, "-+ #0")
	left := strings.Contains(s[:len(s)-len(flags)], "-")
	s = flags
	width, s, ok1 := percentNumber(s)
	spec := ""
	if width != "" {
		if n, _ := strconv.Atoi(width); n > 0 && !left {
			spec = ">"
		}
		spec += width
	}
	ok2 := true
	if strings.HasPrefix(s, ".") {
		var prec string
		if prec, s, ok2 = percentNumber(s[1:]); prec == "" {
			prec = "0"
		}
		spec += "." + prec
	}
	if !ok1 || !ok2 || s == "" || !strings.Contains("sra", s[:1]) {
		return p, s, false
	}
	return percentPart{conv: s[0], spec: spec}, s[1:], true
}

// percentNumber reads at most two digits.
func percentNumber(s string) (digits, rest string, ok bool) {
	rest = strings.TrimLeft(s, "0123456789")
	digits = s[:len(s)-len(rest)]
	return digits, rest, len(digits) <= 2
}
