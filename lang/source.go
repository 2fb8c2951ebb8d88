package lang

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// maxSource is how long a source may be, in bytes: places are kept in 32 bits.
const maxSource = 1 << 30

// readSource gives the text to be parsed: newlines are "\n", and if the source is the content of a file there is no
// byte order mark.
func readSource(src string, opt ParseOptions) (string, *SyntaxError) {
	fail := func(format string, args ...any) (string, *SyntaxError) {
		return "", &SyntaxError{Type: "SyntaxError", Msg: fmt.Sprintf(format, args...), Filename: opt.Filename}
	}
	if len(src) > maxSource {
		return fail("source code is too long: %d bytes", len(src))
	}
	if opt.File {
		bom := strings.HasPrefix(src, "\ufeff")
		src = strings.TrimPrefix(src, "\ufeff")
		if msg := checkEncoding(src, bom); msg != "" {
			return fail("%s", msg)
		}
	}
	if !utf8.ValidString(src) {
		if !opt.File {
			return fail("source code string cannot contain surrogates")
		}
		at := invalidUTF8(src)
		return fail("Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "+
			"see https://peps.python.org/pep-0263/ for details", src[at], opt.Filename, 1+strings.Count(src[:at], "\n"))
	}
	if i := strings.IndexByte(src, 0); i >= 0 {
		if !opt.File {
			return fail("source code string cannot contain null bytes")
		}
		lines := NewLines(src[:i])
		_, err := fail("source code cannot contain null bytes")
		err.Line, _ = lines.Position(i)
		err.Text = lines.Text(err.Line)
		return "", err
	}
	if strings.IndexByte(src, '\r') >= 0 {
		src = strings.ReplaceAll(strings.ReplaceAll(src, "\r\n", "\n"), "\r", "\n")
	}
	return src, nil
}

func invalidUTF8(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(s)
}

// encodingCookie is PEP 263's.
var encodingCookie = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)`)
})

// checkEncoding looks for an encoding cookie in the first two lines, and says what is wrong with it. An encoding that
// has ASCII in it will do where the source has nothing else.
func checkEncoding(src string, bom bool) string {
	for range 2 {
		line, rest, _ := strings.Cut(src, "\n")
		if m := encodingCookie().FindStringSubmatch(line); m != nil {
			return encodingProblem(m[1], bom, src)
		}
		if code := strings.TrimLeft(line, " \t\f"); code != "" && code[0] != '#' && code[0] != '\r' {
			break
		}
		src = rest
	}
	return ""
}

func encodingProblem(name string, bom bool, src string) string {
	norm := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	switch {
	case norm == "utf-8" || norm == "utf8" || strings.HasPrefix(norm, "utf-8-"):
		return ""
	case bom:
		return "encoding problem: " + name + " with BOM"
	}
	switch norm {
	case "latin-1", "latin1", "iso-8859-1", "iso-latin-1", "ascii", "us-ascii", "cp1252", "iso-8859-15":
		for i := range len(src) {
			if src[i] >= utf8.RuneSelf {
				return "the encoding " + name + " is left out of this language: a source is UTF-8"
			}
		}
		return ""
	}
	return "encoding problem: " + name
}
