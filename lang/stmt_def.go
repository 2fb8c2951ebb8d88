package lang

// Decorated is a decorated function or class: one of Def and Class is set.
type Decorated struct {
	statement
	Decorators []TestNode `parser:"( '@' @@ Newline )+"`
	Def        *Def       `parser:"( @@"`
	Class      *Class     `parser:"| @@ )"`
}

// Def is def Name(Params) -> Returns: Body.
type Def struct {
	statement
	Name    string     `parser:"'def' @Name"`
	Params  ParamsNode `parser:"@@"`
	Returns *ExprNode  `parser:"( '->' @@ )?"`
	Body    Block      `parser:"@@"`
}

// NameSpan is the range of the function's name.
func (d *Def) NameSpan() Span { return d.tokenSpan(1) }
