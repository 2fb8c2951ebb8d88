package lang

// ScopeDecl is global Names or nonlocal Names, as Kw says.
type ScopeDecl struct {
	statement
	Kw    string   `parser:"@( 'global' | 'nonlocal' )"`
	Names []string `parser:"@Name ( ',' @Name )*"`
}
