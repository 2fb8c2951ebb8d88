package lang

// While is while Test: Body, with an optional else.
type While struct {
	statement
	Test TestNode `parser:"'while' @@"`
	Body Block    `parser:"@@"`
	Else *Block   `parser:"( 'else' @@ )?"`
}
