package interp

import "bytes"

// byteSplitMethods are the methods of bytes and bytearray that take them to pieces.
func byteSplitMethods() []FuncDef {
	const sep = "(sep=None, maxsplit=-1)"
	return []FuncDef{
		{Name: "split", Sig: sep, Doc: "The parts between separators, at most maxsplit splits from the left; None separates at whitespace.", Fn: byteSplit},
		{Name: "rsplit", Sig: sep, Doc: "The parts between separators, at most maxsplit splits from the right; None separates at whitespace.", Fn: byteRSplit},
		{Name: "splitlines", Sig: "(keepends=False)", Doc: "The lines, with their ends if keepends is true.", Fn: byteSplitLines},
		{Name: "partition", Sig: "(sep, /)", Doc: "The parts before the first sep, sep, and after it.", Fn: bytePartition(bytes.Index, false)},
		{Name: "rpartition", Sig: "(sep, /)", Doc: "The parts before the last sep, sep, and after it.", Fn: bytePartition(bytes.LastIndex, true)},
		{Name: "strip", Sig: "(bytes=None, /)", Doc: "The bytes without whitespace, or those given, at the ends.", Fn: byteStrip(true, true)},
		{Name: "lstrip", Sig: "(bytes=None, /)", Doc: "The bytes without whitespace, or those given, at the start.", Fn: byteStrip(true, false)},
		{Name: "rstrip", Sig: "(bytes=None, /)", Doc: "The bytes without whitespace, or those given, at the end.", Fn: byteStrip(false, true)},
	}
}

// byteSplitArgs takes the arguments of split apart; sep is nil for whitespace, limit never negative.
func byteSplitArgs(t *Thread, args []Value) (sep []byte, limit int, err error) {
	if limit, err = sizeArg(t, args[1]); err != nil {
		return
	}
	if limit < 0 {
		limit = maxSize
	}
	if !args[0].IsNone() {
		if sep, err = bufferArg(args[0]); err == nil && len(sep) == 0 {
			err = ValueErrorf("empty separator")
		}
	}
	return
}

// part is what a piece of self becomes, of the same kind.
func part(self Value, b []byte) Value { return sameKind(self, b[:len(b):len(b)]) }

func byteSplit(t *Thread, self Value, args []Value) (Value, error) {
	sep, limit, err := byteSplitArgs(t, args)
	if err != nil {
		return None, err
	}
	p := pieces{t: t, list: &List{}}
	b := contentsOf(self)
	if sep != nil {
		for ; limit > 0; limit-- {
			i := bytes.Index(b, sep)
			if i < 0 {
				break
			}
			if !p.add(part(self, b[:i])) {
				return p.result()
			}
			b = b[i+len(sep):]
		}
		p.add(part(self, b))
		return p.result()
	}
	for b = trimByteSpace(b, true, false); len(b) > 0; limit-- {
		if limit == 0 {
			p.add(part(self, b))
			break
		}
		i := 0
		for i < len(b) && !isByteSpace(b[i]) {
			i++
		}
		if !p.add(part(self, b[:i])) {
			break
		}
		b = trimByteSpace(b[i:], true, false)
	}
	return p.result()
}

func byteRSplit(t *Thread, self Value, args []Value) (Value, error) {
	sep, limit, err := byteSplitArgs(t, args)
	if err != nil {
		return None, err
	}
	p := pieces{t: t, list: &List{}}
	b := contentsOf(self)
	if sep != nil {
		for ; limit > 0; limit-- {
			i := bytes.LastIndex(b, sep)
			if i < 0 {
				break
			}
			if !p.add(part(self, b[i+len(sep):])) {
				return p.result()
			}
			b = b[:i]
		}
		p.add(part(self, b))
	} else {
		for b = trimByteSpace(b, false, true); len(b) > 0; limit-- {
			if limit == 0 {
				p.add(part(self, b))
				break
			}
			i := len(b)
			for i > 0 && !isByteSpace(b[i-1]) {
				i--
			}
			if !p.add(part(self, b[i:])) {
				break
			}
			b = trimByteSpace(b[:i], false, true)
		}
	}
	reverseValues(p.list.items)
	return p.result()
}

func trimByteSpace(b []byte, left, right bool) []byte {
	for left && len(b) > 0 && isByteSpace(b[0]) {
		b = b[1:]
	}
	for right && len(b) > 0 && isByteSpace(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func byteSplitLines(t *Thread, self Value, args []Value) (Value, error) {
	keep, err := Truth(t, args[0])
	if err != nil {
		return None, err
	}
	p := pieces{t: t, list: &List{}}
	for b := contentsOf(self); len(b) > 0; {
		end := bytes.IndexAny(b, "\r\n")
		next := end + 1
		switch {
		case end < 0:
			end, next = len(b), len(b)
		case b[end] == '\r' && next < len(b) && b[next] == '\n':
			next++
		}
		line := b[:end]
		if keep {
			line = b[:next]
		}
		if !p.add(part(self, line)) {
			break
		}
		b = b[next:]
	}
	return p.result()
}

func bytePartition(find func(b, sep []byte) int, last bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		sep, err := bufferArg(args[0])
		if err != nil {
			return None, err
		}
		if len(sep) == 0 {
			return None, ValueErrorf("empty separator")
		}
		b := contentsOf(self)
		i := find(b, sep)
		switch {
		case i >= 0:
			middle := part(self, b[i:i+len(sep)])
			if bytesOf(self) != nil {
				middle = args[0]
			}
			return NewTuple([]Value{part(self, b[:i]), middle, part(self, b[i+len(sep):])}), nil
		case last:
			return NewTuple([]Value{part(self, nil), part(self, nil), part(self, b)}), nil
		}
		return NewTuple([]Value{part(self, b), part(self, nil), part(self, nil)}), nil
	}
}

func byteStrip(left, right bool) func(*Thread, Value, []Value) (Value, error) {
	return func(t *Thread, self Value, args []Value) (Value, error) {
		if args[0].IsNone() {
			return sameKind(self, trimByteSpace(contentsOf(self), left, right)), nil
		}
		chars, err := bufferArg(args[0])
		if err != nil {
			return None, err
		}
		var set [256]bool
		for _, c := range chars {
			set[c] = true
		}
		b := contentsOf(self)
		for left && len(b) > 0 && set[b[0]] {
			b = b[1:]
		}
		for right && len(b) > 0 && set[b[len(b)-1]] {
			b = b[:len(b)-1]
		}
		return sameKind(self, b), nil
	}
}
