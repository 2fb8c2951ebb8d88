package lang

// Del is del X; a Tuple without parentheses deletes each element.
type Del struct {
	statement
	X DelNode `parser:"'del' @@"`
}
