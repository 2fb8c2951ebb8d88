package lang

// If is if Test: Then, with its elif parts and else.
type If struct {
	statement
	Test  TestNode `parser:"'if' @@"`
	Then  Block    `parser:"@@"`
	Elifs []Elif   `parser:"@@*"`
	Else  *Block   `parser:"( 'else' @@ )?"`
}

// Elif is elif Test: Then.
type Elif struct {
	node
	Test TestNode `parser:"'elif' @@"`
	Then Block    `parser:"@@"`
}
