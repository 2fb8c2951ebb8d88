package lang

import "testing"

func BenchmarkLexFile(b *testing.B) {
	src := benchSource(b)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		l := NewLexer(src)
		for {
			if t, _ := l.Next(); t.Type == TokEOF {
				break
			}
		}
	}
}

func BenchmarkParseLine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("total = price(item, 3) * 1.2 + self.rate\n", ParseOptions{Mode: ModeSingle}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseFile(b *testing.B) {
	src := benchSource(b)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(src, ParseOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnalyseFile(b *testing.B) {
	src := benchSource(b)
	m, err := Parse(src, ParseOptions{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		m.Warnings = nil
		if _, err := Analyse(m); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSyntaxError(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("x = foo(1 2) + bar[3]\n", ParseOptions{}); err == nil {
			b.Fatal("no error")
		}
	}
}
