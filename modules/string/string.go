// Package string holds the module string, written in the language, and the native _string that it is made with.
package string

import (
	_ "embed"

	"terrarium/interp"
)

// Source is the module string.
//
//go:embed string.py
var Source string

// Def is the definition of _string: the parts of str.format that string.Formatter puts together anew.
var Def = &interp.ModuleDef{
	Name:     "_string",
	Doc:      "string helper module",
	NewState: func() any { return new(state) },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "formatter_parser", Sig: "(object, /)", Fn: formatterParser, Doc: "The pieces of a template for str.format()."},
		{Name: "formatter_field_name_split", Sig: "(object, /)", Fn: fieldNameSplit, Doc: "The parts of the name of a replacement field."},
	},
	Interpreters: interp.PerInterpreterGIL,
}

type state struct {
	pieces *interp.Type // iterators over the pieces of a template
	parts  *interp.Type // iterators over the parts of a field's name
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	for name, c := range map[*interp.TypeSpec]**interp.Type{piecesSpec: &s.pieces, partsSpec: &s.parts} {
		if *c, err = m.NewType(t, name); err != nil {
			return err
		}
		m.Dict().DelStr(t.Intern(name.Name)) // only their instances are of use
	}
	return nil
}

// iterator goes over a text that is taken apart while it advances, so that what is wrong with its end is met last.
type iterator struct {
	interp.Native
	rest string
	next func(rest string) (interp.Value, string, error)
}

func iteratorSpec(name string) *interp.TypeSpec {
	return &interp.TypeSpec{
		Name:  name,
		Flags: interp.NoInstances | interp.Immutable,
		Slots: interp.Slots{
			Iter: interp.SelfIter,
			Next: func(t *interp.Thread, v interp.Value) (interp.Value, error) {
				it, _ := interp.As[*iterator](v)
				if it.rest == "" {
					return interp.Exhausted(t)
				}
				item, rest, err := it.next(it.rest)
				it.rest = rest
				return item, err
			},
		},
	}
}

var (
	piecesSpec = iteratorSpec("formatteriterator")
	partsSpec  = iteratorSpec("fieldnameiterator")
)

func textArg(v interp.Value) (string, error) {
	s, ok := interp.AsStr(v)
	if !ok {
		return "", interp.TypeErrorf("expected str, got %s", v.Type().Name())
	}
	return s, nil
}

func formatterParser(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	s, err := textArg(args[0])
	if err != nil {
		return interp.None, err
	}
	return interp.NewNative(interp.SelfState[state](self).pieces, &iterator{rest: s, next: nextPiece}), nil
}

// nextPiece gives (literal text, field name, format spec, conversion); the last three are None without a field.
func nextPiece(s string) (interp.Value, string, error) {
	p, rest, err := interp.NextFormatPiece(s)
	if err != nil {
		return interp.None, rest, err
	}
	items := []interp.Value{interp.String(p.Literal), interp.None, interp.None, interp.None}
	if p.HasField {
		items[1], items[2] = interp.String(p.Name), interp.String(p.Spec)
		if p.Conversion != 0 {
			items[3] = interp.String(string(p.Conversion))
		}
	}
	return interp.NewTuple(items), rest, nil
}

func fieldNameSplit(t *interp.Thread, self interp.Value, args []interp.Value) (interp.Value, error) {
	s, err := textArg(args[0])
	if err != nil {
		return interp.None, err
	}
	first, rest, err := interp.SplitFieldName(s)
	if err != nil {
		return interp.None, err
	}
	parts := interp.NewNative(interp.SelfState[state](self).parts, &iterator{rest: rest, next: nextPart})
	return interp.NewTuple([]interp.Value{first, parts}), nil
}

// nextPart gives (whether it is an attribute, its name or the item's key).
func nextPart(s string) (interp.Value, string, error) {
	attr, key, rest, err := interp.NextFieldPart(s)
	if err != nil {
		return interp.None, rest, err
	}
	return interp.NewTuple([]interp.Value{interp.Bool(attr), key}), rest, nil
}
