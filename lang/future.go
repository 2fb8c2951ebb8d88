package lang

// futureFeatures are the names that __future__ has. What they ask for is the language already, or is the
// compiler's matter.
var futureFeatures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true, "with_statement": true,
	"print_function": true, "unicode_literals": true, "generator_stop": true, "annotations": true,
}

const futureLate = "from __future__ imports must occur at the beginning of the file"

func (f *From) isFuture() bool {
	return len(f.Dots) == 0 && len(f.Module) == 1 && f.Module[0] == "__future__"
}

// futures checks the future imports at the top of a module, and gives the line of the last one, or 0.
func (m *Module) futures() (line int) {
	for i, s := range m.Body {
		switch s := s.(type) {
		case *From:
			if !s.isFuture() {
				return line
			}
			m.futureNames(s)
			line, _ = m.Lines.Position(int(s.Span().Start))
		case *ExprStmt:
			if doc, ok := s.X.(*Str); i > 0 || !ok || doc.Bytes || s.Assign != nil || s.Op != 0 || s.Ann != nil {
				return line
			}
		default:
			return line
		}
	}
	return line
}

func (m *Module) futureNames(s *From) {
	fail := func(msg string) {
		at := s.Span()
		panic(&parseError{Msg: msg, Start: at.Start, End: at.Start, NoEnd: true})
	}
	if s.Star {
		fail("future feature * is not defined")
	}
	for i := range s.Names {
		switch name := s.Names[i].Name; {
		case futureFeatures[name]:
		case name == "braces":
			fail("not a chance")
		case name == "barry_as_FLUFL":
			fail("the future feature '" + name + "' is left out of this language")
		default:
			fail("future feature " + name + " is not defined")
		}
	}
}
