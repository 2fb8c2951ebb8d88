// Package interp runs code objects of package lang in interpreters that share nothing: it has the evaluation loop, the
// objects and classes of the language, exceptions, imports and the API for native modules.
//
// A Process is a simulated operating-system process. It owns what a C static variable would and holds
// interpreters; a Go program may make any number of processes, which know nothing of each other. An Interpreter has its own
// modules, classes and streams. Made with Isolated, it has a global interpreter lock of its own and runs in parallel
// with the others; what is run in one interpreter from several goroutines takes turns.
//
//	p := interp.NewProcess(interp.ProcessOptions{Stdout: os.Stdout, Stderr: os.Stderr})
//	defer p.Close()
//	in, err := p.NewInterpreter(interp.Isolated())
//	if err != nil {
//		return err
//	}
//	in.Interactive(ctx, "6 * 7\n", interp.InteractiveOptions{})
//
// Native modules are described by a ModuleDef and handed to the process in ProcessOptions.Modules.
//
// The package reaches the operating system only through ProcessOptions. It draws no prompts, keeps no history and knows no
// commands: that is package sessions.
package interp
