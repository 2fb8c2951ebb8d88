package lang

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// addGoldens seeds a fuzz target with the sources of the goldens.
func addGoldens(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("testdata", "syntax", "*.jsonl"))
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			f.Fatal(err)
		}
		defer file.Close()
		for lines := bufio.NewScanner(file); lines.Scan(); {
			var c struct{ Src string }
			if json.Unmarshal(lines.Bytes(), &c) == nil {
				f.Add(c.Src)
			}
		}
	}
	f.Add("\xff")
	f.Add("'\xed\xa0\x80'")
	f.Add("a\x00")
}

// FuzzLexer: the tokens of any text come in order, lie in it, balance, and end.
func FuzzLexer(f *testing.F) {
	addGoldens(f)
	f.Fuzz(func(t *testing.T, src string) {
		l := NewLexer(src)
		at, depth := 0, 0
		for n := 0; ; n++ {
			tok, err := l.Next()
			if err != nil {
				t.Fatal(err)
			}
			if tok.Pos.Offset < at || int(tokenEnd(&tok)) > len(src) && tok.Type != TokError && tok.Type != TokFDebug && tok.Type != TokIndent {
				t.Fatalf("token %d %q at %d after %d", tok.Type, tok.Value, tok.Pos.Offset, at)
			}
			at = tok.Pos.Offset
			switch tok.Type {
			case TokIndent:
				depth++
			case TokDedent:
				depth--
			case TokError:
				if l.err == nil || l.err.Msg == "" {
					t.Fatal("an error without message")
				}
			case TokEOF:
				if depth != 0 && l.err == nil && len(l.brackets) == 0 {
					t.Fatalf("%d blocks are open", depth)
				}
				return
			}
			if n > 4*len(src)+maxIndent {
				t.Fatal("too many tokens")
			}
		}
	})
}

// FuzzParser: any text gives a tree whose nodes lie in each other, or a SyntaxError that lies in the text.
func FuzzParser(f *testing.F) {
	addGoldens(f)
	f.Fuzz(func(t *testing.T, src string) {
		for _, mode := range []Mode{ModeExec, ModeSingle, ModeEval} {
			m, _, err := analyse(src, mode)
			if err != nil {
				checkError(t, src, err)
				continue
			}
			for _, s := range m.Body {
				checkSpan(t, s.Span(), Span{0, int32(len(m.Lines.Source()))})
				if x, ok := s.(*ExprStmt); ok {
					checkSpan(t, *x.X.GetSpan(), s.Span())
				}
			}
		}
	})
}

func checkSpan(t *testing.T, inner, outer Span) {
	t.Helper()
	if inner.Start < outer.Start || inner.End > outer.End || inner.Start >= inner.End {
		t.Fatalf("span %v in %v", inner, outer)
	}
}

func checkError(t *testing.T, src string, err error) {
	t.Helper()
	e, ok := err.(*SyntaxError)
	if !ok {
		t.Fatalf("%T: %v", err, err)
	}
	switch e.Type {
	case "SyntaxError", "IndentationError", "TabError", "MemoryError", "RecursionError":
	default:
		t.Fatal(e.Type)
	}
	if lines := strings.Count(src, "\n") + strings.Count(src, "\r") + 1; e.Msg == "" || e.Line > lines || e.Line < 0 || e.Col < 0 || e.EndCol < -1 {
		t.Fatalf("%+v", e)
	}
}
