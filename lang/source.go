package lang

import (
	"strings"
	"unicode/utf8"
)

// maxSource is how long a source may be, in bytes: places are kept in 32 bits.
const maxSource = 1 << 30

// readSource gives the text to be parsed, whose newlines are "\n". problem, unless "", is why it cannot be.
func readSource(src string) (text, problem string) {
	switch {
	case len(src) > maxSource:
		return "", "source code string is too long"
	case !utf8.ValidString(src):
		return "", "source code string cannot contain surrogates"
	case strings.IndexByte(src, 0) >= 0:
		return "", "source code string cannot contain null bytes"
	case strings.IndexByte(src, '\r') >= 0:
		src = strings.ReplaceAll(strings.ReplaceAll(src, "\r\n", "\n"), "\r", "\n")
	}
	return src, ""
}
