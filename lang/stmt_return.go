package lang

// Return is return X; X may be nil.
type Return struct {
	statement
	Kw string     `parser:"@'return'"`
	X  *ExprsNode `parser:"@@?"`
}
