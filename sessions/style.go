package sessions

// A Role is what a piece of text is to the reader; a theme decides how it looks.
type Role uint8

const (
	RoleText        Role = iota
	RoleNote             // confirmations and tips
	RoleError            // what could not be done
	RoleHeading          // column titles
	RoleInterpreter      // an interpreter's name; Hue is its id
	RoleModule           // a module object's label; Hue tells module objects apart
	RoleCommand          // something to type
	RoleRemoved          // expected but not there
	RoleAdded            // there but not expected
)

// Ink is how a piece of text is to be drawn. Equal hues are the same thing.
type Ink struct {
	Role Role
	Hue  int
}

// A Style dresses text for its reader. It may add what takes no column, and nothing else.
type Style func(Ink, string) string

// plain is the style of a pipe: none.
func plain(_ Ink, text string) string { return text }
