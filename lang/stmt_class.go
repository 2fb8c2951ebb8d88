package lang

// Class is class Name(Args): Body. Args is nil without parentheses; its Fn is meaningless.
type Class struct {
	statement
	Name string    `parser:"'class' @Name"`
	Args *ArgsNode `parser:"@@?"`
	Body Block     `parser:"@@"`
}

// NameSpan is the range of the class's name.
func (c *Class) NameSpan() Span { return c.tokenSpan(1) }
