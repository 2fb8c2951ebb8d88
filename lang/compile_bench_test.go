package lang

import (
	"os"
	"strings"
	"testing"
)

func BenchmarkCompileLine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile("total = price(item, 3) * 1.2 + self.rate\n", CompileOptions{Mode: ModeSingle}); err != nil {
			b.Fatal(err)
		}
	}
}

// benchSource is about 100 KB of every kind of statement.
func benchSource(b *testing.B) string {
	var all strings.Builder
	for _, path := range programs(b) {
		if strings.HasSuffix(path, "future.py") || strings.HasSuffix(path, "displays.py") {
			continue
		}
		src, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(src)
	}
	return strings.Repeat(all.String(), 8)
}

func BenchmarkCompileFile(b *testing.B) {
	src := benchSource(b)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(src, CompileOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCompileTree is the compiler alone, with the symbol table.
func BenchmarkCompileTree(b *testing.B) {
	src := benchSource(b)
	m, err := Parse(src, ParseOptions{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := CompileModule(m, CompileOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
