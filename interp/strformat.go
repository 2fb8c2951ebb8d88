package interp

import (
	"fmt"
	"math"
	"strings"
)

// templating fills in the replacement fields of one str.format or format_map.
type templating struct {
	t       *Thread
	args    []Value // positional
	noArgs  bool    // format_map: there are none
	kwargs  Value   // what names are looked up in; Unset: nothing
	auto    int     // number of the next field without one
	numbers fieldNumbers
}

// fieldNumbers says how fields are numbered; one text cannot have both.
type fieldNumbers uint8

const (
	numbersUnknown fieldNumbers = iota
	numbersAuto
	numbersManual
)

func strFormat(t *Thread, self Value, args []Value) (Value, error) {
	f := templating{t: t, kwargs: args[0], args: args[1:]}
	return f.fill(strOf(self))
}

func strFormatMap(t *Thread, self Value, args []Value) (Value, error) {
	f := templating{t: t, kwargs: args[0], noArgs: true}
	return f.fill(strOf(self))
}

func strDunderFormat(t *Thread, self Value, args []Value) (Value, error) {
	spec, err := strArg(args[0], "__format__() argument")
	if err != nil {
		return None, err
	}
	return formatStr(t, strOf(self), spec.s)
}

func (f *templating) fill(s *Str) (Value, error) {
	b, err := f.text(nil, s.s, 2)
	if err != nil {
		return None, err
	}
	return pieceOf(string(b)), nil
}

// field is a replacement field taken apart: {name!conversion:spec}.
type field struct {
	name       string
	conversion rune // 0: none
	spec       string
	nested     bool // spec holds fields
}

// text appends s to b with its fields filled in; depth says how deep fields may lie in specs.
func (f *templating) text(b []byte, s string, depth int) ([]byte, error) {
	if depth == 0 {
		return nil, ValueErrorf("Max string recursion exceeded")
	}
	for s != "" {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			i = len(s)
		}
		if err := f.t.grow(len(b)+i, cap(b), 1); err != nil {
			return nil, err
		}
		b = append(b, s[:i]...)
		if i == len(s) {
			break
		}
		brace := s[i]
		s = s[i+1:]
		switch {
		case s != "" && s[0] == brace:
			b = append(b, brace)
			s = s[1:]
			continue
		case brace == '}' || s == "":
			return nil, ValueErrorf("Single '%c' encountered in format string", brace)
		}
		fd, rest, err := parseField(s)
		if err != nil {
			return nil, err
		}
		s = rest
		text, err := f.render(fd, depth)
		if err != nil {
			return nil, err
		}
		if err := f.t.grow(len(b)+len(text), cap(b), 1); err != nil {
			return nil, err
		}
		b = append(b, text...)
	}
	return b, nil
}

// parseField reads a field behind its opening brace; rest is what follows the closing one.
func parseField(s string) (fd field, rest string, err error) {
	end, bracket := 0, false
scan:
	for ; end < len(s); end++ {
		switch c := s[end]; {
		case c == '{':
			return fd, "", ValueErrorf("unexpected '{' in field name")
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case !bracket && (c == '}' || c == ':' || c == '!'):
			break scan
		}
	}
	if end == len(s) {
		return fd, "", ValueErrorf("expected '}' before end of string")
	}
	fd.name = s[:end]
	c := s[end]
	s = s[end+1:]
	if c == '}' {
		return fd, s, nil
	}
	if c == '!' {
		if s == "" {
			return fd, "", ValueErrorf("end of string while looking for conversion specifier")
		}
		r, w := decodeChar(s)
		fd.conversion = r
		s = s[w:]
		if s != "" {
			c, s = s[0], s[1:]
			if c == '}' {
				return fd, s, nil
			}
			if c != ':' {
				return fd, "", ValueErrorf("expected ':' after conversion specifier")
			}
		}
	}
	braces := 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			fd.nested = true
			braces++
		case '}':
			if braces--; braces == 0 {
				fd.spec = s[:i]
				return fd, s[i+1:], nil
			}
		}
	}
	return fd, "", ValueErrorf("unmatched '{' in format spec")
}

func (f *templating) render(fd field, depth int) (string, error) {
	v, err := f.lookUp(fd.name)
	if err != nil {
		return "", err
	}
	if fd.conversion != 0 {
		if v, err = convertField(f.t, v, fd.conversion); err != nil {
			return "", err
		}
	}
	spec := fd.spec
	if fd.nested {
		b, err := f.text(nil, spec, depth-1)
		if err != nil {
			return "", err
		}
		spec = string(b)
	}
	if s, ok := v.o.(*Str); ok && spec == "" {
		return s.s, nil
	}
	r, err := Format(f.t, v, spec)
	if err != nil {
		return "", err
	}
	return strOf(r).s, nil
}

// convertField is !r, !s or !a of a replacement field.
func convertField(t *Thread, v Value, conversion rune) (Value, error) {
	var s *Str
	var err error
	switch conversion {
	case 'r':
		s, err = reprValue(t, v)
	case 's':
		s, err = strValue(t, v)
	case 'a':
		s, err = asciiValue(t, v)
	default:
		shown := string(conversion)
		if conversion <= 32 || conversion >= 127 {
			shown = fmt.Sprintf(`\x%x`, conversion)
		}
		err = ValueErrorf("Unknown conversion specifier %s", shown)
	}
	if err != nil {
		return None, err
	}
	return Value{s, 0}, nil
}

// lookUp evaluates the name of a field: a number or name, then attributes and items.
func (f *templating) lookUp(name string) (Value, error) {
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		end = len(name)
	}
	v, err := f.first(name[:end])
	for rest := name[end:]; rest != "" && err == nil; {
		switch rest[0] {
		case '.':
			rest = rest[1:]
			end := strings.IndexAny(rest, ".[")
			if end < 0 {
				end = len(rest)
			}
			if end == 0 {
				return None, emptyFieldAttribute()
			}
			v, err = GetAttr(f.t, v, f.t.in.intern(rest[:end]))
			rest = rest[end:]
		case '[':
			end := strings.IndexByte(rest, ']')
			if end < 0 {
				return None, ValueErrorf("Missing ']' in format string")
			}
			if end == 1 {
				return None, emptyFieldAttribute()
			}
			var i int
			if i, err = fieldNumber(rest[1:end]); err != nil {
				return None, err
			}
			key := Int(int64(i))
			if i < 0 {
				key = String(rest[1:end])
			}
			v, err = GetItem(f.t, v, key)
			rest = rest[end+1:]
		default:
			return None, ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
		}
	}
	return v, err
}

func emptyFieldAttribute() error { return ValueErrorf("Empty attribute in format string") }

// first gives the argument that a field begins with.
func (f *templating) first(name string) (Value, error) {
	i, err := fieldNumber(name)
	if err != nil {
		return None, err
	}
	if name == "" || i >= 0 {
		kind := numbersManual
		if name == "" {
			kind = numbersAuto
		}
		if f.numbers == numbersUnknown {
			f.numbers = kind
		}
		if f.numbers != kind {
			if kind == numbersAuto {
				return None, ValueErrorf("cannot switch from manual field specification to automatic field numbering")
			}
			return None, ValueErrorf("cannot switch from automatic field numbering to manual field specification")
		}
		if kind == numbersAuto {
			i = f.auto
			f.auto++
		}
		if f.noArgs {
			return None, ValueErrorf("Format string contains positional fields")
		}
		if i >= len(f.args) {
			return None, Errorf(TypeIndexError, "Replacement index %d out of range for positional args tuple", i)
		}
		return f.args[i], nil
	}
	if f.kwargs.IsUnset() {
		return None, keyError(String(name))
	}
	return GetItem(f.t, f.kwargs, String(name))
}

// fieldNumber reads a number made of decimal digits alone, of any script; -1 if s is none.
func fieldNumber(s string) (int, error) {
	n := 0
	for i := 0; i < len(s); {
		r, w := decodeChar(s[i:])
		d := decimalOf(r)
		if d < 0 {
			return -1, nil
		}
		if n > (math.MaxInt-d)/10 {
			return -1, ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + d
		i += w
	}
	if s == "" {
		n = -1
	}
	return n, nil
}
