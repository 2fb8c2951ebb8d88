package interp

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestStrBadBytes gives every method of str texts that are no WTF-8, which nobody should ever make: wrong results are fine, a
// Go panic is not.
func TestStrBadBytes(t *testing.T) {
	in, err := NewProcess(ProcessOptions{}).NewInterpreter(Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	release, err := in.enterRun(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	th := &in.main
	random := rand.New(rand.NewPCG(1, 2))
	parts := []string{"a", "b", " ", "\x80", "\xBF", "\xC2", "\xE2\x80", "\xED\xA0", "\xED", "\xF0\x9F", "\xFF", "é", "Σ", "\u2028", "\x85", "%s", "{}", "\n"}
	text := func() Value {
		var b strings.Builder
		for range random.IntN(6) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		return String(b.String())
	}
	spec := strSpec()
	for range 3000 {
		s, arg := text(), text()
		for i := range spec.Methods {
			def := &spec.Methods[i]
			sig := parseSignature(def.Sig)
			args := []Value{arg, arg, Int(1)}[:min(sig.nreq, 3)]
			if def.Kind == KindStatic {
				continue
			}
			CallMethod(th, s, in.intern(def.Name), args...)
		}
		n, _ := Len(th, s)
		for i := -n - 1; i <= n; i++ {
			GetItem(th, s, Int(int64(i)))
		}
		for _, step := range []int64{1, -1, 2, -2} {
			GetItem(th, s, Obj(&Slice{None, None, Int(step)}))
		}
		Collect(th, s)
		Repr(th, s)
		asciiValue(th, s)
		strMod(th, s, arg)
		for encoding := range codecs {
			encode(th, strOf(s), encoding, "surrogateescape")
			encode(th, strOf(s), encoding, "namereplace")
		}
	}
}
