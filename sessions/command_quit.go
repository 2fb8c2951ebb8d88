package sessions

func quitCommand() Command {
	return Command{
		Name:    "quit",
		Summary: "leave",
		Help: `Ends every interpreter and leaves, as Ctrl-D at an empty prompt does.

>>> :quit
`,
		Run: noArgs(func(*Session) (Result, error) { return Result{Quit: true}, nil }),
	}
}
