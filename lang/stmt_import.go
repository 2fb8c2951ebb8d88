package lang

// Import is import Names.
type Import struct {
	statement
	Names []Alias `parser:"'import' @@ ( ',' @@ )*"`
}

// Alias is a.b as c: Path has the dotted names; one name in a From.
type Alias struct {
	node
	Path []string `parser:"@Name ( '.' @Name )*"`
	As   string   `parser:"( 'as' @Name )?"`
}

// From is from Dots Module import Names, or import * if Star. Each of Dots is "." or "...".
type From struct {
	statement
	Dots   []string    `parser:"'from' ( @( '.' | '...' )+"`
	Module []string    `parser:"  ( @Name ( '.' @Name )* )? | @Name ( '.' @Name )* )"`
	Star   bool        `parser:"'import' ( @'*'"`
	Names  []FromAlias `parser:"| '(' @@ ( (?! ',' ')' ) ',' @@ )* ','? ')' | @@ ( ',' @@ )* )"`
}

// FromAlias is a as b.
type FromAlias struct {
	node
	Name string `parser:"@Name"`
	As   string `parser:"( 'as' @Name )?"`
}

// Level is the number of leading dots.
func (f *From) Level() int {
	n := 0
	for _, d := range f.Dots {
		n += len(d)
	}
	return n
}
