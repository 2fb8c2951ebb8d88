package interp

import (
	"fmt"
	"path"
	"strings"

	"terrarium/lang"
)

const (
	syntaxErrorMsg = iota
	syntaxErrorFilename
	syntaxErrorLineno
	syntaxErrorOffset
	syntaxErrorText
	syntaxErrorEndLineno
	syntaxErrorEndOffset
	syntaxErrorPrint
)

// NewSyntaxError makes the exception of what the parser or compiler found.
func NewSyntaxError(s *lang.SyntaxError) *Exception {
	typ := TypeSyntaxError
	switch s.Type {
	case "IndentationError":
		typ = TypeIndentationError
	case "TabError":
		typ = TypeTabError
	case "MemoryError": // source too complex
		return NewException(TypeMemoryError, String(s.Msg))
	case "RecursionError":
		return NewException(TypeRecursionError, String(s.Msg))
	}
	if s.NoPlace {
		e := NewException(typ, String(s.Msg))
		e.setFieldAt(syntaxErrorMsg, String(s.Msg))
		return e
	}
	text := None
	switch {
	case s.Text != "":
		text = String(s.Text)
	case s.Col > 0:
		text = String("\n") // the place is an empty line
	}
	info := []Value{String(s.Filename), Int(int64(s.Line)), Int(int64(s.Col)), text, Int(int64(s.EndLine)), Int(int64(s.EndCol))}
	e := NewException(typ, String(s.Msg), NewTuple(info))
	if s.OfNames {
		e = NewException(typ, String(s.Msg))
	}
	e.setFieldAt(syntaxErrorMsg, String(s.Msg))
	copy(e.fields[syntaxErrorFilename:], info)
	return e
}

// rereadText replaces the text of an error that was found after parsing by the line of the file: None if there is no
// such file.
func (in *Interpreter) rereadText(e *Exception, s *lang.SyntaxError) {
	text := None
	if !strings.HasPrefix(s.Filename, "<") {
		if src, ok := in.sourceText(s.Filename); ok {
			if lines := strings.SplitAfter(src, "\n"); s.Line >= 1 && s.Line <= len(lines) {
				text = String(lines[s.Line-1])
			}
		}
	}
	if e.typ == TypeMemoryError || e.typ == TypeRecursionError || s.NoPlace {
		return
	}
	place := e.fields[syntaxErrorFilename : syntaxErrorEndOffset+1]
	place[syntaxErrorText-syntaxErrorFilename] = text
	if s.EndCol == 0 {
		place[syntaxErrorEndOffset-syntaxErrorFilename] = None
	}
	if !s.OfNames {
		e.args = NewTuple([]Value{String(s.Msg), NewTuple(append([]Value(nil), place...))})
	}
}

func syntaxErrorExtra(s *typeSpec) {
	s.Slots.Init = syntaxErrorInit
	s.Slots.Str = syntaxErrorStr
	for i, name := range syntaxErrorFields {
		s.Methods = append(s.Methods, excField(name, i))
	}
}

func syntaxErrorInit(t *Thread, self Value, args []Value, kw []*Str) error {
	if err := excInit(t, self, args, kw); err != nil {
		return err
	}
	e := excOf(self)
	if len(args) == 0 {
		return nil
	}
	e.setFieldAt(syntaxErrorMsg, args[0])
	if len(args) != 2 {
		return nil
	}
	info, err := Collect(t, args[1])
	if err != nil {
		return err
	}
	switch n := len(info); {
	case n < 4:
		return TypeErrorf("function takes at least 4 arguments (%d given)", n)
	case n > 6:
		return TypeErrorf("function takes at most 6 arguments (%d given)", n)
	case n == 5:
		return TypeErrorf("end_offset must be provided when end_lineno is provided")
	}
	e.setFieldAt(syntaxErrorEndLineno, Unset)
	e.setFieldAt(syntaxErrorEndOffset, Unset)
	for i, v := range info {
		e.setFieldAt(syntaxErrorFilename+i, v)
	}
	return nil
}

func syntaxErrorStr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	msg, err := ToStr(t, orNone(e.field(syntaxErrorMsg)))
	if err != nil {
		return None, err
	}
	file := strOf(e.field(syntaxErrorFilename))
	line := ""
	switch n := e.field(syntaxErrorLineno); n.o.(type) {
	case *intTag:
		line = fmt.Sprintf("line %d", n.n)
	case *BigIntObject:
		line = "line -1"
	}
	switch {
	case file != nil && line != "":
		msg += " (" + baseName(file.s) + ", " + line + ")"
	case file != nil:
		msg += " (" + baseName(file.s) + ")"
	case line != "":
		msg += " (" + line + ")"
	}
	return String(msg), nil
}

// baseName is what follows the last slash.
func baseName(name string) string {
	_, file := path.Split(name)
	return file
}
