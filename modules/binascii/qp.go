package binascii

import (
	"bytes"

	"terrarium/interp"
)

const maxQPLine = 76 // characters

func a2bQP(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	header, err := interp.Truth(t, args[1])
	if err != nil {
		return interp.None, err
	}
	in, err := asciiArg(args[0])
	if err != nil {
		return interp.None, err
	}
	out := make([]byte, 0, len(in))
	for i := 0; i < len(in); {
		c := in[i]
		i++
		switch {
		case c == '=':
			if i == len(in) {
				break
			}
			switch next := in[i]; {
			case next == '\n' || next == '\r': // the line goes on
				end := bytes.IndexByte(in[i:], '\n')
				if end < 0 {
					i = len(in)
				} else {
					i += end + 1
				}
			case next == '=':
				out = append(out, '=')
				i++
			case i+1 < len(in) && hexDigit(next) >= 0 && hexDigit(in[i+1]) >= 0:
				out = append(out, byte(hexDigit(next)<<4|hexDigit(in[i+1])))
				i += 2
			default:
				out = append(out, '=')
			}
		case header && c == '_':
			out = append(out, ' ')
		default:
			out = append(out, c)
		}
	}
	return interp.NewBytes(out), nil
}

func b2aQP(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	var q qpEncoder
	for i, to := range []*bool{&q.quoteTabs, &q.text, &q.header} {
		var err error
		if *to, err = interp.Truth(t, args[i+1]); err != nil {
			return interp.None, err
		}
	}
	in, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	return interp.NewBytes(q.encode(in)), nil
}

// qpEncoder is one encoding in progress.
type qpEncoder struct {
	quoteTabs, text, header bool

	out    []byte
	column int
	crlf   bool // lines end in \r\n, as the first one does
}

func (q *qpEncoder) encode(in []byte) []byte {
	first := bytes.IndexByte(in, '\n')
	q.crlf = first > 0 && in[first-1] == '\r'
	for i := 0; i < len(in); i++ {
		c := in[i]
		lineEnd := c == '\n' || c == '\r' && i+1 < len(in) && in[i+1] == '\n'
		switch {
		case q.quoted(in, i):
			if q.column+3 >= maxQPLine {
				q.softBreak()
			}
			q.hex(c)
			q.column += 3
		case q.text && lineEnd:
			if n := len(q.out) - 1; n >= 0 && (q.out[n] == ' ' || q.out[n] == '\t') {
				space := q.out[n]
				q.out = q.out[:n]
				q.hex(space)
			}
			q.newline()
			if c == '\r' {
				i++
			}
		default:
			if i+1 < len(in) && in[i+1] != '\n' && q.column+1 >= maxQPLine {
				q.softBreak()
			}
			q.column++
			if q.header && c == ' ' {
				c = '_'
			}
			q.out = append(q.out, c)
		}
	}
	return q.out
}

// quoted tells whether in[i] has to be written as =XX.
func (q *qpEncoder) quoted(in []byte, i int) bool {
	c, last := in[i], i+1 == len(in)
	switch {
	case c > 126 || c == '=' || q.header && c == '_':
		return true
	case c == '.':
		return q.column == 0 && (last || in[i+1] == '\n' || in[i+1] == '\r' || in[i+1] == 0)
	case c == '\n' || c == '\r':
		return !q.text
	case c == ' ' || c == '\t':
		return last || q.quoteTabs
	}
	return c < ' '
}

func (q *qpEncoder) hex(c byte) {
	const digits = "0123456789ABCDEF"
	q.out = append(q.out, '=', digits[c>>4], digits[c&0xF])
}

// newline ends a line of the output.
func (q *qpEncoder) newline() {
	if q.crlf {
		q.out = append(q.out, '\r')
	}
	q.out = append(q.out, '\n')
	q.column = 0
}

func (q *qpEncoder) softBreak() {
	q.out = append(q.out, '=')
	q.newline()
}
