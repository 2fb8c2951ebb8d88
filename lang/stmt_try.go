package lang

// Try is try: Body with its except parts, else and finally; Excepts or Finally is there.
type Try struct {
	statement
	Body    Block    `parser:"'try' @@"`
	Excepts []Except `parser:"( @@+"`
	Else    *Block   `parser:"  ( 'else' @@ )?"`
	Finally *Block   `parser:"  ( 'finally' @@ )? | 'finally' @@ )"`
}

// Except is except Type as As: Body. Type is nil and As "" where they are left out.
type Except struct {
	node
	Type *ExprNode `parser:"'except' ( @@"`
	As   string    `parser:"  ( 'as' @Name )? )?"`
	Body Block     `parser:"@@"`
}
