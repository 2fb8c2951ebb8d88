package lang

// Flow is pass, break or continue, as Kw says.
type Flow struct {
	statement
	Kw string `parser:"@( 'pass' | 'break' | 'continue' )"`
}
