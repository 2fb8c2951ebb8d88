package binascii

import (
	"encoding/base64"
	"strings"

	"terrarium/interp"
)

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func b2aBase64(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	newline, err := interp.Truth(t, args[1])
	if err != nil {
		return interp.None, err
	}
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	out := base64.StdEncoding.AppendEncode(nil, b)
	if newline {
		out = append(out, '\n')
	}
	return interp.NewBytes(out), nil
}

func a2bBase64(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	strict, err := interp.Truth(t, args[1])
	if err != nil {
		return interp.None, err
	}
	in, err := asciiArg(args[0])
	if err != nil {
		return interp.None, err
	}
	out, problem := decodeBase64(in, strict)
	if problem == "" {
		return interp.NewBytes(out), nil
	}
	if problem == oneDigit {
		return interp.None, newError(self, "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(out)/3*4+1)
	}
	return interp.None, newError(self, "%s", problem)
}

const oneDigit = "one digit"

// decodeBase64 gives the bytes that four digits each stand for; padding ends the text where it completes a group. Strictly, nothing else may occur.
// problem says what is wrong; oneDigit, that a group has one digit alone.
func decodeBase64(in []byte, strict bool) (out []byte, problem string) {
	out = make([]byte, 0, len(in)/4*3+3)
	group, digits, pads := 0, 0, 0 // the digits so far of the current group, how many, and how much padding behind them
	padded := false
	for i, c := range in {
		if c == '=' {
			padded = true
			if strict && digits == 0 {
				if i == 0 {
					return out, "Leading padding not allowed"
				}
				return out, "Excess padding not allowed"
			}
			if digits < 2 {
				continue
			}
			if pads++; digits+pads >= 4 {
				if strict && i+1 < len(in) {
					return out, "Excess data after padding"
				}
				return out, ""
			}
			continue
		}
		d := strings.IndexByte(base64Digits, c)
		if d < 0 {
			if strict {
				return out, "Only base64 data is allowed"
			}
			continue
		}
		if strict && padded {
			return out, "Discontinuous padding not allowed"
		}
		pads = 0
		group = group<<6 | d
		switch digits {
		case 0:
			digits = 1
			continue
		case 1:
			out = append(out, byte(group>>4))
		case 2:
			out = append(out, byte(group>>2))
		case 3:
			out = append(out, byte(group))
		}
		digits = (digits + 1) % 4
		group &= 0x3F
	}
	switch digits {
	case 0:
		return out, ""
	case 1:
		return out, oneDigit
	}
	return out, "Incorrect padding"
}
