package interp

func strEncode(t *Thread, self Value, args []Value) (Value, error) {
	if s := strOf(self); t.plainUTF8(args) && !hasSurrogates(s.s) {
		if err := t.alloc(len(s.s)); err != nil {
			return None, err
		}
		return NewBytes([]byte(s.s)), nil
	}
	encoding, errors, _, err := codecArgs(t, "encode", args[0], args[1])
	if err != nil {
		return None, err
	}
	return encodeAs(t, strOf(self), encoding, errors)
}

// plainUTF8 tells whether the arguments of encode or decode were left out.
func (t *Thread) plainUTF8(args []Value) bool {
	for i, want := range [2]string{"utf-8", "strict"} {
		if s, ok := args[i].o.(*Str); !args[i].IsUnset() && (!ok || s.s != want) {
			return false
		}
	}
	return true
}

// joinItems gives the items of what is to be joined. Those of a list are its own: no code of the language may run
// while they are in use.
func joinItems(t *Thread, v Value) ([]Value, error) {
	switch o := v.o.(type) {
	case *List:
		return o.items, nil
	case *Tuple:
		return o.items, nil
	}
	return sequenceItems(t, v, "can only join an iterable")
}

func strJoin(t *Thread, self Value, args []Value) (Value, error) {
	items, err := joinItems(t, args[0])
	if err != nil {
		return None, err
	}
	return joinStrs(t, strOf(self), items)
}

func joinStrs(t *Thread, sep *Str, items []Value) (Value, error) {
	if len(items) == 0 {
		return Value{emptyStr, 0}, nil
	}
	size, chars := 0, (len(items)-1)*sep.length()
	for i, x := range items {
		s := strOf(x)
		if s == nil {
			return None, TypeErrorf("sequence item %d: expected str instance, %s found", i, x.Type().name)
		}
		size += len(s.s)
		if s.n == 0 {
			chars = -1 << 62
		}
		chars += s.n - 1
	}
	if len(items) == 1 {
		return Value{strOf(items[0]), 0}, nil
	}
	if err := t.allocProduct(len(items)-1, len(sep.s), size); err != nil {
		return None, err
	}
	r, b := t.makeStr(size + (len(items)-1)*len(sep.s))
	for i, x := range items {
		if i > 0 {
			b = b[copy(b, sep.s):]
		}
		b = b[copy(b, strOf(x).s):]
	}
	if chars >= 0 && len(r.s) > 0 {
		r.n = chars + 1
	}
	return Value{r, 0}, nil
}

func strMakeTrans(t *Thread, _ Value, args []Value) (Value, error) {
	table := NewDict()
	x, y, z := args[0], args[1], args[2]
	if y.IsUnset() {
		d := dictOf(x)
		if d == nil {
			return None, TypeErrorf("if you give only one argument to maketrans it must be a dict")
		}
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			key, val := d.ents[i].key, d.ents[i].val
			if s := strOf(key); s != nil {
				if s.length() != 1 {
					return None, ValueErrorf("string keys in translate table must be of length 1")
				}
				r, _ := decodeChar(s.s)
				key = Int(int64(r))
			} else if intOf(key).IsUnset() {
				return None, TypeErrorf("keys in translate table must be strings or integers")
			}
			if err := table.Set(t, key, val); err != nil {
				return None, err
			}
		}
		return Obj(table), nil
	}
	to, err := strArg(y, "maketrans() argument 2")
	if err != nil {
		return None, err
	}
	var drop *Str
	if !z.IsUnset() {
		if drop, err = strArg(z, "maketrans() argument 3"); err != nil {
			return None, err
		}
	}
	from := strOf(x)
	if from == nil {
		return None, TypeErrorf("first maketrans argument must be a string if there is a second argument")
	}
	if from.length() != to.length() {
		return None, ValueErrorf("the first two maketrans arguments must have equal length")
	}
	for i, j := 0, 0; i < len(from.s); {
		a, w := decodeChar(from.s[i:])
		b, v := decodeChar(to.s[j:])
		i, j = i+w, j+v
		if err := table.Set(t, Int(int64(a)), Int(int64(b))); err != nil {
			return None, err
		}
	}
	for i := 0; drop != nil && i < len(drop.s); {
		a, w := decodeChar(drop.s[i:])
		i += w
		if err := table.Set(t, Int(int64(a)), None); err != nil {
			return None, err
		}
	}
	return Obj(table), nil
}

func strTranslate(t *Thread, self Value, args []Value) (Value, error) {
	s := strOf(self)
	var b []byte
	_, plain := args[0].o.(*Dict)
	var ascii [128]byte // what a plain dict has for a character of ASCII, if that is one too, but no NUL
	for i, n := 0, 1; i < len(s.s); n++ {
		if c := s.s[i]; c < 128 && ascii[c] != 0 {
			b = append(b, ascii[c])
			i++
			continue
		}
		r, w := decodeChar(s.s[i:])
		to, err := translation(t, args[0], r)
		if err != nil {
			return None, err
		}
		switch {
		case to.IsUnset():
			b = append(b, s.s[i:i+w]...)
			if plain && r < 128 {
				ascii[r] = byte(r)
			}
		case to.IsNone():
		case strOf(to) != nil:
			x := strOf(to).s
			if err := t.grow(len(b)+len(x), cap(b), 1); err != nil {
				return None, err
			}
			b = append(b, x...)
		default:
			c := intOf(to)
			if c.IsUnset() {
				return None, TypeErrorf("character mapping must return integer, None or str")
			}
			if !c.IsInt() || c.n < 0 || c.n > 0x10FFFF {
				return None, ValueErrorf("character mapping must be in range(0x110000)")
			}
			b = appendChar(b, rune(c.n))
			if plain && r < 128 && c.n < 128 {
				ascii[r] = byte(c.n)
			}
		}
		i += w
		if n&1023 == 0 {
			if err := t.Poll(); err != nil {
				return None, err
			}
		}
	}
	return t.textOf(b), nil
}

// translation looks a character up; Unset if the table does not have it.
func translation(t *Thread, table Value, r rune) (Value, error) {
	if d, ok := table.o.(*Dict); ok {
		v, _, err := d.Get(t, Int(int64(r)))
		return v, err
	}
	v, err := GetItem(t, table, Int(int64(r)))
	if err != nil && isException(err, TypeLookupError) {
		return Unset, nil
	}
	return v, err
}

// stringBuiltins are the built-in functions for texts.
func stringBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "ascii", Sig: "(obj, /)", Fn: builtinASCII, Doc: "The repr of an object, with what is not ASCII escaped."},
		{Name: "chr", Sig: "(i, /)", Fn: builtinChr, Doc: "The str of the one character with code point i; 0 <= i <= 0x10ffff."},
		{Name: "ord", Sig: "(c, /)", Fn: builtinOrd, Doc: "The code point of a str of one character."},
		{Name: "repr", Sig: "(obj, /)", Fn: func(t *Thread, _ Value, args []Value) (Value, error) {
			return reprObject(t, args[0])
		}, Doc: "The text that stands for an object; for many types what eval() would make the object of."},
	}
}

func builtinASCII(t *Thread, _ Value, args []Value) (Value, error) {
	r, err := reprObject(t, args[0])
	if err != nil || strOf(r).isASCII() {
		return r, err
	}
	s, err := escaped(t, strOf(r))
	return Obj(s), err
}

// asciiValue is ascii(v).
func asciiValue(t *Thread, v Value) (*Str, error) {
	s, err := reprValue(t, v)
	if err != nil || s.isASCII() {
		return s, err
	}
	return escaped(t, s)
}

// escaped is a text with what is not ASCII escaped.
func escaped(t *Thread, s *Str) (*Str, error) {
	if err := t.alloc(3 * len(s.s)); err != nil {
		return nil, err
	}
	return NewStr(escapeASCII(s.s)), nil
}

func builtinChr(t *Thread, _ Value, args []Value) (Value, error) {
	i, err := Index(t, args[0])
	if err != nil {
		return None, err
	}
	if !i.IsInt() || i.n < 0 || i.n > 0x10FFFF {
		return None, ValueErrorf("chr() arg not in range(0x110000)")
	}
	return runeString(rune(i.n)), nil
}

func builtinOrd(t *Thread, _ Value, args []Value) (Value, error) {
	if s := strOf(args[0]); s != nil {
		if r, w := decodeChar(s.s); s.s != "" && w == len(s.s) {
			return Int(int64(r)), nil
		}
		return None, ordLength(s.length())
	}
	if b, ok := AsBytes(args[0]); ok {
		if len(b) == 1 {
			return Int(int64(b[0])), nil
		}
		return None, ordLength(len(b))
	}
	return None, TypeErrorf("ord() expected string of length 1, but %s found", args[0].Type().name)
}

func ordLength(n int) error {
	return TypeErrorf("ord() expected a character, but string of length %d found", n)
}
