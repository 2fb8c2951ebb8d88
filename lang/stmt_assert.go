package lang

// Assert is assert Test, Msg.
type Assert struct {
	statement
	Test ExprNode  `parser:"'assert' @@"`
	Msg  *ExprNode `parser:"( ',' @@ )?"`
}
