package main

import (
	"flag"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"repl": main})
}

var updateScripts = flag.Bool("update", false, "write the output into testdata/script")

// What is the project's own: input from a pipe, commands, transcripts, usage.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script", UpdateScripts: *updateScripts})
}
