package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"terrarium/interp"
	"terrarium/modules"
)

func Example_embedding() {
	if err := embed(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// b'6869'
	// b'6869'
}

// embed is the program that the README shows.
func embed() error {
	p := interp.NewProcess(interp.ProcessOptions{
		Modules: modules.All(),
		Frozen:  modules.Frozen(),
		Stdout:  os.Stdout,
		Stderr:  os.Stderr,
	})
	defer p.Close()
	for _, name := range []string{"main", "worker"} {
		in, err := p.NewInterpreter(interp.Config{Name: name, OwnGIL: name != "main"})
		if err != nil {
			return err
		}
		in.RunCode(context.Background(), "import binascii; print(binascii.hexlify(b'hi'))")
	}
	return nil
}

// The README shows the program that is tested here.
func TestReadmeProgram(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, fence, found := strings.Cut(string(readme), "```go\n")
	fence, _, _ = strings.Cut(fence, "```")
	source, err := os.ReadFile("readme_test.go")
	if err != nil {
		t.Fatal(err)
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if !found || !strings.Contains(squeeze(string(source)), squeeze(fence)) {
		t.Errorf("the program in the README is not the one in this file:\n%s", fence)
	}
}
