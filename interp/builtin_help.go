package interp

// helpBuiltins are the built-in functions for people at the prompt.
func helpBuiltins() []FuncDef { return nil }
