package lang

// For is for Target in Iter: Body, with an optional else.
type For struct {
	statement
	Target TargetsNode `parser:"'for' @@"`
	Iter   ExprsNode   `parser:"'in' @@"`
	Body   Block       `parser:"@@"`
	Else   *Block      `parser:"( 'else' @@ )?"`
}
