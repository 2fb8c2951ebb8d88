package interp

import "strings"

// inputBuiltins are the built-in functions that write and read the standard streams.
func inputBuiltins() []FuncDef {
	return []FuncDef{
		{Name: "print", Sig: "(*args, sep=' ', end='\\n', file=None, flush=False)", Doc: "Prints the values to a stream, or to sys.stdout by default.\n\nsep\n  string inserted between values, default a space.\nend\n  string appended after the last value, default a newline.\nfile\n  a file-like object (stream); defaults to the current sys.stdout.\nflush\n  whether to forcibly flush the stream.", Fn: builtinPrint},
		{Name: "input", Sig: "(prompt='', /)", Doc: "Read a string from standard input.  The trailing newline is stripped.\n\nThe prompt string, if given, is printed to standard output without a\ntrailing newline before reading input.\n\nIf the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.", Fn: builtinInput},
	}
}

var nameReadLine = static("readline")

// separator reads the sep or end argument of print.
func separator(v Value, name, missing string) (string, error) {
	if v.IsNone() {
		return missing, nil
	}
	if s := strOf(v); s != nil {
		return s.s, nil
	}
	return "", TypeErrorf("%s must be None or a string, not %s", name, v.Type().name)
}

func builtinPrint(t *Thread, _ Value, args []Value) (Value, error) {
	sep, err := separator(args[0], "sep", " ")
	if err != nil {
		return None, err
	}
	end, err := separator(args[1], "end", "\n")
	if err != nil {
		return None, err
	}
	file, flush := args[2], args[3]
	if file.IsNone() {
		if file = t.sysStream(1); file.IsUnset() {
			return None, Errorf(TypeRuntimeError, "lost sys.stdout")
		}
		if file.IsNone() {
			return None, nil
		}
	}
	values := append([]Value(nil), args[4:]...)
	if s, ok := file.o.(*TextIO); ok {
		var b strings.Builder
		var cuts []int // what is written together lies between these
		for i, v := range values {
			if i > 0 {
				b.WriteString(sep)
				cuts = append(cuts, b.Len())
			}
			text, err := ToStr(t, v)
			if err != nil {
				// What comes before is written, as it would be if each value were written by itself.
				if werr := s.write(t, NewStr(b.String())); werr != nil {
					return None, werr
				}
				return None, err
			}
			b.WriteString(text)
			cuts = append(cuts, b.Len())
		}
		b.WriteString(end)
		err := s.write(t, NewStr(b.String()))
		if err != nil && isException(err, TypeUnicodeEncodeError) {
			err = s.writePieces(t, b.String(), cuts)
		}
		if err != nil {
			return None, err
		}
	} else {
		write := func(text Value) error {
			_, err := CallMethod(t, file, nameWrite, text)
			return err
		}
		for i, v := range values {
			if i > 0 {
				if err := write(String(sep)); err != nil {
					return None, err
				}
			}
			text, err := strValue(t, v)
			if err != nil {
				return None, err
			}
			if err := write(Obj(text)); err != nil {
				return None, err
			}
		}
		if err := write(String(end)); err != nil {
			return None, err
		}
	}
	if doFlush, err := Truth(t, flush); err != nil || !doFlush {
		return None, err
	}
	_, err = CallMethod(t, file, nameFlush)
	return None, err
}

// writePieces writes a text piece by piece, up to the one that cannot be encoded.
func (s *TextIO) writePieces(t *Thread, text string, cuts []int) error {
	from := 0
	for _, to := range append(cuts, len(text)) {
		if err := s.write(t, NewStr(text[from:to])); err != nil {
			return err
		}
		from = to
	}
	return nil
}

func builtinInput(t *Thread, _ Value, args []Value) (Value, error) {
	prompt, err := ToStr(t, args[0])
	if err != nil {
		return None, err
	}
	out, in := t.sysStream(1), t.sysStream(0)
	if in.IsUnset() || in.IsNone() {
		return None, Errorf(TypeRuntimeError, "input(): lost sys.stdin")
	}
	if out.IsUnset() || out.IsNone() {
		return None, Errorf(TypeRuntimeError, "input(): lost sys.stdout")
	}
	if prompt != "" {
		if _, err := CallMethod(t, out, nameWrite, String(prompt)); err != nil {
			return None, err
		}
	}
	if _, err := CallMethod(t, out, nameFlush); err != nil {
		return None, err
	}
	line, err := CallMethod(t, in, nameReadLine)
	if err != nil {
		return None, err
	}
	s := strOf(line)
	if s == nil {
		return None, TypeErrorf("object.readline() returned non-string")
	}
	if s.s == "" {
		return None, Errorf(TypeEOFError, "EOF when reading a line")
	}
	return String(strings.TrimSuffix(s.s, "\n")), nil
}
