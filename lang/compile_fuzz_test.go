package lang

import (
	"errors"
	"os"
	"testing"
)

// FuzzCompile: any text gives sound code or a SyntaxError.
func FuzzCompile(f *testing.F) {
	for _, path := range programs(f) {
		src, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src), uint8(ModeExec))
	}
	f.Add("a + 1", uint8(ModeEval))
	f.Add("for x in y: x\n", uint8(ModeSingle))
	f.Fuzz(func(t *testing.T, src string, mode uint8) {
		code, err := Compile(src, CompileOptions{Filename: "f", Mode: Mode(mode % 3)})
		if err != nil {
			var se *SyntaxError
			if !errors.As(err, &se) || se.Msg == "" {
				t.Fatalf("%T %v", err, err)
			}
			return
		}
		if err := verify(code); err != nil {
			t.Fatalf("%v\n%s", err, Disassemble(code))
		}
	})
}
