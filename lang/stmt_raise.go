package lang

// Raise is raise X from From; both may be nil.
type Raise struct {
	statement
	Kw   string    `parser:"@'raise'"`
	X    *ExprNode `parser:"( @@"`
	From *ExprNode `parser:"  ( 'from' @@ )? )?"`
}
