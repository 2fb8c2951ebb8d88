package interp

import "strings"

// strPadMethods are the methods of str that fill it up to a width.
func strPadMethods() []FuncDef {
	const width = "(width, fillchar=' ', /)"
	return []FuncDef{
		{Name: "center", Sig: width, Doc: "The text in the middle of a field of the given width.", Fn: strPad(func(fill, n int) int { return fill/2 + fill&n&1 })},
		{Name: "ljust", Sig: width, Doc: "The text at the left of a field of the given width.", Fn: strPad(func(_, _ int) int { return 0 })},
		{Name: "rjust", Sig: width, Doc: "The text at the right of a field of the given width.", Fn: strPad(func(fill, _ int) int { return fill })},
		{Name: "zfill", Sig: "(width, /)", Doc: "The text with zeros on its left, after a sign, up to the given width.", Fn: strZFill},
		{Name: "expandtabs", Sig: "(tabsize=8)", Doc: "The text with tabs replaced by spaces.", Fn: strExpandTabs},
	}
}

// strPad makes the methods that justify; left says how many of fill characters go to the left of a field of n.
func strPad(left func(fill, n int) int) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		width, err := sizeArg(t, args[0])
		if err != nil {
			return None, err
		}
		char := strOf(args[1])
		if char == nil {
			return None, TypeErrorf("The fill character must be a unicode character, not %s", args[1].Type().name)
		}
		if char.length() != 1 {
			return None, TypeErrorf("The fill character must be exactly one character long")
		}
		s := strOf(self)
		n := s.length()
		if width <= n {
			return Value{s, 0}, nil
		}
		fill := width - n
		if err := t.allocProduct(fill, len(char.s), len(s.s)); err != nil {
			return None, err
		}
		l := left(fill, width)
		r, b := t.makeStr(fill*len(char.s) + len(s.s))
		b = writeRepeated(b, char.s, l)
		b = b[copy(b, s.s):]
		writeRepeated(b, char.s, fill-l)
		return Value{r, 0}, nil
	}
}

// writeRepeated writes n times s and gives what is left of b.
func writeRepeated(b []byte, s string, n int) []byte {
	for range n {
		b = b[copy(b, s):]
	}
	return b
}

func strZFill(t *Thread, self Value, args []Value) (Value, error) {
	width, err := sizeArg(t, args[0])
	if err != nil {
		return None, err
	}
	s := strOf(self)
	fill := max(width, 0) - s.length()
	if fill <= 0 {
		return Value{s, 0}, nil
	}
	if err := t.alloc(fill); err != nil {
		return None, err
	}
	text, sign := s.s, ""
	if text != "" && (text[0] == '+' || text[0] == '-') {
		sign, text = text[:1], text[1:]
	}
	return t.pieceOf(sign + strings.Repeat("0", fill) + text), nil
}

func strExpandTabs(t *Thread, self Value, args []Value) (Value, error) {
	size, err := cIntArg(t, args[0])
	if err != nil {
		return None, err
	}
	s := strOf(self)
	if strings.IndexByte(s.s, '\t') < 0 {
		return Value{s, 0}, nil
	}
	r, err := expandTabs(t, s.s, size, utf8Tail)
	if err != nil {
		return None, err
	}
	return t.pieceOf(r), nil
}

// What expandTabs does not count as columns.
const (
	utf8Tail = 0x80 // bytes that continue a character
	noSkip   = 1    // nothing
)

// expandTabs replaces tabs in text or bytes. Bytes take a column each, but for those whose top two bits are skip.
func expandTabs(t *Thread, s string, size int, skip byte) (string, error) {
	var b strings.Builder
	col := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t' && size > 0:
			n := size - col%size
			if err := t.grow(b.Len()+n, b.Cap(), 1); err != nil {
				return "", err
			}
			b.Grow(n)
			for range n {
				b.WriteByte(' ')
			}
			col += n
		case c == '\t':
		default:
			b.WriteByte(c)
			if c&0xC0 != skip {
				col++
			}
			if c == '\n' || c == '\r' {
				col = 0
			}
		}
	}
	return b.String(), nil
}
