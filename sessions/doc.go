// Package sessions is what a person works in: named interpreters in one process, the commands
// that make, switch and inspect them, the loop that reads and runs entries, and transcripts,
// which are sessions written down and checked again.
//
// It knows no terminal, no file and no clock. Lines come in through a LineReader, text goes out
// through the writers of Options; the command cmd/repl, tests and any other front end supply them.
//
//	var out strings.Builder
//	s, err := sessions.New(sessions.Options{Stdout: &out, Stderr: &out})
//	if err != nil {
//		return err
//	}
//	defer s.Close()
//	s.Enter(ctx, "6 * 7")              // out: "42\n"
//	s.Enter(ctx, ":new worker")        // a second interpreter, with a GIL of its own
//	s.Enter(ctx, ":at worker x = 1")   // run there
package sessions
