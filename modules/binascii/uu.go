package binascii

import "terrarium/interp"

const maxUULine = 45 // bytes

func b2aUU(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	backtick, err := interp.Truth(t, args[1])
	if err != nil {
		return interp.None, err
	}
	in, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	if len(in) > maxUULine {
		return interp.None, newError(self, "At most 45 bytes at once")
	}
	digit := func(d int) byte {
		if backtick && d == 0 {
			return '`'
		}
		return ' ' + byte(d)
	}
	out := []byte{digit(len(in))}
	for i := 0; i < len(in); i += 3 {
		var three [3]byte
		copy(three[:], in[i:])
		group := int(three[0])<<16 | int(three[1])<<8 | int(three[2])
		for shift := 18; shift >= 0; shift -= 6 {
			out = append(out, digit(group>>shift&0x3F))
		}
	}
	return interp.NewBytes(append(out, '\n')), nil
}

func a2bUU(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	in, err := asciiArg(args[0])
	if err != nil {
		return interp.None, err
	}
	length := byte(0) // an empty line counts as one with a zero byte
	if len(in) > 0 {
		length, in = in[0], in[1:]
	}
	n := int(length-' ') & 0x3F
	out := make([]byte, 0, n)
	group, bits := 0, 0
	for ; len(out) < n; in = in[min(1, len(in)):] {
		d := 0 // spaces may be missing at the end of the line
		if len(in) > 0 && in[0] != '\n' && in[0] != '\r' {
			if in[0] < ' ' || in[0] > '`' {
				return interp.None, newError(self, "Illegal char")
			}
			d = int(in[0]-' ') & 0x3F
		}
		group, bits = group<<6|d, bits+6
		if bits >= 8 {
			bits -= 8
			out = append(out, byte(group>>bits))
			group &= 1<<bits - 1
		}
	}
	for _, c := range in {
		if c != ' ' && c != '`' && c != '\n' && c != '\r' {
			return interp.None, newError(self, "Trailing garbage")
		}
	}
	return interp.NewBytes(out), nil
}
