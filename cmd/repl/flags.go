package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
)

const version = "0.1.0"

const usageText = `usage: repl [-i] [-c CODE | FILE | -] [ARG]...
       repl check [--update] FILE...
       repl isolate MODULE_OR_FILE...

Without arguments, at a terminal, it opens a prompt; with input from a pipe it
takes that as if it were typed, and shows the results.

  FILE            run a script; "-" reads it from standard input
  -c CODE         run the code given
  -i              go on at the prompt after the script; with input from a pipe,
                  show prompts, on standard error
  check FILE...   run transcripts and show where the output differs;
                  --update writes the output that was printed into them
  isolate M...    check how well modules keep to themselves, by the name that
                  import takes or as files, and print what was found
  --version       print the version
  --help          print this

Exit status: 0; 1 after an uncaught exception, a difference or a finding; 2 for
wrong usage or a file that cannot be read; what SystemExit says.
`

// command is one invocation: what was asked for, and the streams.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string

	interactive bool     // -i
	code        *string  // -c
	help        bool     // --help
	version     bool     // --version
	args        []string // the script and its arguments, or those of -c
	update      bool     // check --update
	check       []string // the files of check
	isolate     []string // the modules of isolate
}

// parse reads the arguments. As CPython has it, -c ends the options, and so does the script.
func (c *command) parse(args []string) error {
	fs := flag.NewFlagSet("repl", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	fs.BoolVar(&c.interactive, "i", false, "")
	for _, name := range []string{"version", "V"} {
		fs.BoolVar(&c.version, name, false, "")
	}
	for _, name := range []string{"help", "h"} {
		fs.BoolVar(&c.help, name, false, "")
	}
	fs.Func("c", "", func(code string) error {
		c.code = &code
		return errors.New("the options end here")
	})
	err := fs.Parse(args)
	c.args = fs.Args()
	switch {
	case c.code != nil:
		return nil
	case err != nil:
		return err
	}
	if len(c.args) > 0 && c.args[0] == "check" {
		return c.parseCheck(c.args[1:])
	}
	if len(c.args) > 0 && c.args[0] == "isolate" {
		return c.parseIsolate(c.args[1:])
	}
	return nil
}

func (c *command) parseIsolate(args []string) error {
	fs := flag.NewFlagSet("repl isolate", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	for _, name := range []string{"help", "h"} {
		fs.BoolVar(&c.help, name, false, "")
	}
	if err := fs.Parse(args); err != nil {
		return err
	}
	c.isolate = fs.Args()
	if len(c.isolate) == 0 && !c.help {
		return errors.New("isolate needs at least one module")
	}
	return nil
}

func (c *command) parseCheck(args []string) error {
	fs := flag.NewFlagSet("repl check", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	fs.BoolVar(&c.update, "update", false, "")
	for _, name := range []string{"help", "h"} {
		fs.BoolVar(&c.help, name, false, "")
	}
	if err := fs.Parse(args); err != nil {
		return err
	}
	c.check = fs.Args()
	if len(c.check) == 0 && !c.help {
		return errors.New("check needs at least one transcript")
	}
	return nil
}

// usageError reports arguments that make no sense.
func (c *command) usageError(err error) int {
	fmt.Fprintf(c.stderr, "repl: %v\n%s", err, "Try repl --help for more information.\n")
	return 2
}

// dispatch does what was asked for.
func (c *command) dispatch() int {
	switch {
	case c.help:
		io.WriteString(c.stdout, usageText)
		return 0
	case c.version:
		fmt.Fprintf(c.stdout, "Terrarium %s (a subset of Python 3.13)\n", version)
		return 0
	case c.check != nil:
		return c.runCheck()
	case c.isolate != nil:
		return c.runIsolate()
	}
	return c.runSession()
}
