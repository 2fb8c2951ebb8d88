// Package csv holds the native _csv, which splits lines into fields and joins fields to lines; the module csv over it is
// written in the language.
package csv

import (
	_ "embed"
	"strings"

	"terrarium/interp"
)

// Source is the module csv.
//
//go:embed csv.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _csv.
var Def = &interp.ModuleDef{
	Name:     "_csv",
	Doc:      "Reading and writing of lines with fields; see module csv.",
	NewState: func() any { return &state{dialects: interp.NewDict(), limit: 128 * 1024} },
	Exec:     []func(*interp.Thread, *interp.Module) error{exec},
	Functions: []interp.FuncDef{
		{Name: "reader", Sig: "(*args, **kwargs)", Doc: readerDoc, Fn: newReader},
		{Name: "writer", Sig: "(*args, **kwargs)", Doc: writerDoc, Fn: newWriter},
		{Name: "register_dialect", Sig: "(*args, **kwargs)", Doc: "register_dialect(name, [dialect, ]**fmtparams)\n\nGive a dialect a name.", Fn: registerDialect},
		{Name: "unregister_dialect", Sig: "(name)", Doc: "Forget the dialect of that name.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			s := interp.SelfState[state](self)
			_, found, err := s.dialects.Delete(t, args[0])
			if err == nil && !found {
				err = s.errorf("unknown dialect")
			}
			return interp.None, err
		}},
		{Name: "get_dialect", Sig: "(name)", Doc: "The dialect of that name.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			return interp.SelfState[state](self).named(t, args[0])
		}},
		{Name: "list_dialects", Sig: "()", Doc: "The names of all dialects.", Fn: func(t *interp.Thread, self Value, _ []Value) (Value, error) {
			var names []Value
			for name := range interp.SelfState[state](self).dialects.All {
				names = append(names, name)
			}
			return interp.NewList(names), nil
		}},
		{Name: "field_size_limit", Sig: "(new_limit=<unrepresentable>)", Doc: "Set how many characters a field may have; gives the limit before.", Fn: fieldSizeLimit},
	},
	Constants: []interp.Constant{
		{Name: "QUOTE_MINIMAL", Value: interp.Int(quoteMinimal)}, {Name: "QUOTE_ALL", Value: interp.Int(quoteAll)},
		{Name: "QUOTE_NONNUMERIC", Value: interp.Int(quoteNonNumeric)}, {Name: "QUOTE_NONE", Value: interp.Int(quoteNone)},
		{Name: "QUOTE_STRINGS", Value: interp.Int(quoteStrings)}, {Name: "QUOTE_NOTNULL", Value: interp.Int(quoteNotNull)},
	},
	Interpreters: interp.PerInterpreterGIL,
}

const readerDoc = `csv_reader = reader(iterable [, dialect='excel'] [optional keyword args])

An iterator of rows, which are lists of str, over an iterable of lines. Keyword arguments take
precedence over what the dialect says.`

const writerDoc = `csv_writer = writer(fileobj [, dialect='excel'] [optional keyword args])

Writes rows to an object with a method write.`

// The ways of quoting.
const (
	quoteMinimal = iota
	quoteAll
	quoteNonNumeric
	quoteNone
	quoteStrings
	quoteNotNull
)

// state is what a module object has of its own.
type state struct {
	errorType               *interp.Type
	dialect, reader, writer *interp.Type
	dialects                *interp.Dict // by name
	limit                   int          // characters of a field
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.errorType, err = m.NewException(t, "Error"); err != nil {
		return err
	}
	if s.dialect, err = m.NewType(t, &dialectSpec); err != nil {
		return err
	}
	m.Set("_dialects", interp.Obj(s.dialects))
	// The names reader and writer are those of the functions; the classes have others.
	keep := map[string]Value{}
	for _, name := range []string{"reader", "writer"} {
		keep[name], _ = m.Get(name)
	}
	if s.reader, err = m.NewType(t, &readerSpec); err != nil {
		return err
	}
	if s.writer, err = m.NewType(t, &writerSpec); err != nil {
		return err
	}
	m.Set("Reader", interp.Obj(s.reader))
	m.Set("Writer", interp.Obj(s.writer))
	for name, f := range keep {
		m.Set(name, f)
	}
	return nil
}

// stateOf finds the state from a class of the module, or one derived from it.
func stateOf(c *interp.Type) *state {
	for _, k := range c.MRO() {
		if m := k.Module(); m != nil {
			if s := interp.StateOf[state](m); s != nil {
				return s
			}
		}
	}
	return nil
}

func (s *state) errorf(format string, args ...any) error {
	return interp.Errorf(s.errorType, format, args...)
}

// named finds a registered dialect.
func (s *state) named(t *interp.Thread, name Value) (Value, error) {
	v, found, err := s.dialects.Get(t, name)
	if err == nil && !found {
		err = s.errorf("unknown dialect")
	}
	return v, err
}

func registerDialect(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	pos := args[1:]
	if err := interp.ArgCount("", len(pos), 1, 2); err != nil {
		return interp.None, err
	}
	name := pos[0]
	if _, ok := interp.AsStr(name); !ok {
		return interp.None, interp.TypeErrorf("dialect name must be a string")
	}
	d, err := s.callDialect(t, append([]Value(nil), pos[1:]...), args[0])
	if err != nil {
		return interp.None, err
	}
	return interp.None, s.dialects.Set(t, name, d)
}

func fieldSizeLimit(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	old := interp.Int(int64(s.limit))
	if v := args[0]; !v.IsUnset() {
		if _, ok := interp.AsBigInt(v); !ok {
			return interp.None, interp.TypeErrorf("limit must be an integer")
		}
		n, err := interp.IndexInt(t, v, interp.TypeOverflowError)
		if err != nil {
			return interp.None, err
		}
		s.limit = n
	}
	return old, nil
}

// callDialect makes a dialect from another, which may be missing, and keyword arguments.
func (s *state) callDialect(t *interp.Thread, base []Value, kwargs Value) (Value, error) {
	args, kw := interp.SpreadKeywords(t, base, kwargs)
	return interp.CallKw(t, interp.Obj(s.dialect), args, kw)
}

// dialect is a set of rules for lines. It does not change.
type dialect struct {
	interp.Native
	delimiter, quote, escape rune // -1: none
	doubleQuote, skipSpace   bool
	strict                   bool
	lineEnd                  string
	quoting                  int
}

var dialectDef = &interp.FuncDef{Name: "Dialect", Sig: "(dialect=None, delimiter=<unset>, doublequote=<unset>, escapechar=<unset>, lineterminator=<unset>, " +
	"quotechar=<unset>, quoting=<unset>, skipinitialspace=<unset>, strict=<unset>)"}

// dialectParams are the parameters of a dialect, in the order of dialectDef.
var dialectParams = [...]string{"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"}

func newDialect(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	for _, k := range kw {
		known := k.Go() == "dialect"
		for _, p := range dialectParams {
			known = known || p == k.Go()
		}
		if !known {
			return interp.None, interp.TypeErrorf("this function got an unexpected keyword argument '%s'", k.Go())
		}
	}
	s := stateOf(cls)
	bound, err := interp.BindArgs(t, dialectDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	base := bound[0]
	params := append([]Value(nil), bound[1:]...)
	if !base.IsNone() {
		if _, ok := interp.AsStr(base); ok {
			if base, err = s.named(t, base); err != nil {
				return interp.None, err
			}
		}
		if _, ok := interp.As[*dialect](base); ok && base.Type() == cls {
			given := false
			for _, p := range params {
				given = given || !p.IsUnset()
			}
			if !given {
				return base, nil
			}
		}
		for i, name := range dialectParams {
			if params[i].IsUnset() {
				v, err := interp.FindAttr(t, base, t.Intern(name))
				if err != nil && !interp.IsException(err, interp.TypeAttributeError) {
					return interp.None, err
				}
				params[i] = v
			}
		}
	}
	d := &dialect{}
	if err := d.set(t, params); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, d), nil
}

// set reads the parameters, each Unset if it is missing, and checks that they fit one another.
func (d *dialect) set(t *interp.Thread, params []Value) (err error) {
	flag := func(v Value, def bool) bool {
		if v.IsUnset() || err != nil {
			return def
		}
		var b bool
		b, err = interp.Truth(t, v)
		return b
	}
	char := func(name string, v Value, def rune, none bool) rune {
		if v.IsUnset() || err != nil {
			return def
		}
		if v.IsNone() && none {
			return -1
		}
		text, ok := interp.AsStr(v)
		if !ok {
			kind := "string"
			if none {
				kind = "string or None"
			}
			err = interp.TypeErrorf("\"%s\" must be %s, not %s", name, kind, interp.QualifiedName(v.Type()))
			return def
		}
		r := []rune(text)
		if len(r) != 1 {
			err = interp.TypeErrorf("\"%s\" must be a 1-character string", name)
			return def
		}
		return r[0]
	}
	d.delimiter = char("delimiter", params[0], ',', false)
	d.doubleQuote = flag(params[1], true)
	d.escape = char("escapechar", params[2], -1, true)
	d.lineEnd = "\r\n"
	if v := params[3]; !v.IsUnset() && err == nil {
		text, ok := interp.AsStr(v)
		switch {
		case v.IsNone():
			defer func() {
				if err == nil {
					err = interp.TypeErrorf("lineterminator must be set")
				}
			}()
		case !ok:
			err = interp.TypeErrorf("\"lineterminator\" must be a string")
		}
		d.lineEnd = text
	}
	d.quote = char("quotechar", params[4], '"', true)
	if v := params[5]; !v.IsUnset() && err == nil {
		if _, ok := interp.AsBigInt(v); !ok {
			err = interp.TypeErrorf("\"quoting\" must be an integer")
		} else if d.quoting, err = interp.IndexInt(t, v, interp.TypeOverflowError); err == nil && (d.quoting < 0 || d.quoting > quoteNotNull) {
			defer func() {
				if err == nil {
					err = interp.TypeErrorf("bad \"quoting\" value")
				}
			}()
		}
	}
	d.skipSpace = flag(params[6], false)
	d.strict = flag(params[7], false)
	if err != nil {
		return err
	}
	if d.quoting < 0 || d.quoting > quoteNotNull {
		return nil // the deferred error
	}
	if d.quote < 0 && params[5].IsUnset() {
		d.quoting = quoteNone
	}
	if d.quoting != quoteNone && d.quote < 0 {
		return interp.TypeErrorf("quotechar must be set if quoting enabled")
	}
	if params[3].IsNone() {
		return nil // likewise
	}
	return d.check()
}

// check raises ValueError for characters that cannot be told apart.
func (d *dialect) check() error {
	for _, c := range []struct {
		name  string
		char  rune
		space bool
	}{{"delimiter", d.delimiter, true}, {"escapechar", d.escape, !d.skipSpace}, {"quotechar", d.quote, !d.skipSpace}} {
		switch {
		case c.char < 0:
		case c.char == '\r' || c.char == '\n' || c.char == ' ' && !c.space:
			return interp.ValueErrorf("bad %s value", c.name)
		case strings.ContainsRune(d.lineEnd, c.char):
			return interp.ValueErrorf("bad %s or lineterminator value", c.name)
		}
	}
	switch {
	case d.delimiter == d.escape:
		return interp.ValueErrorf("bad delimiter or escapechar value")
	case d.delimiter == d.quote:
		return interp.ValueErrorf("bad delimiter or quotechar value")
	case d.escape >= 0 && d.escape == d.quote:
		return interp.ValueErrorf("bad escapechar or quotechar value")
	}
	return nil
}

func charValue(r rune) Value {
	if r < 0 {
		return interp.None
	}
	return interp.Obj(interp.NewStr(string(r)))
}

var dialectSpec = interp.TypeSpec{
	Name:  "Dialect",
	Doc:   "How lines are written: delimiter, quotes, escapes, ends.",
	Flags: interp.Subclassable | interp.Immutable,
	Slots: interp.Slots{New: newDialect},
	Methods: []interp.FuncDef{
		dialectField("delimiter", func(d *dialect) Value { return charValue(d.delimiter) }),
		dialectField("quotechar", func(d *dialect) Value { return charValue(d.quote) }),
		dialectField("escapechar", func(d *dialect) Value { return charValue(d.escape) }),
		dialectField("doublequote", func(d *dialect) Value { return interp.Bool(d.doubleQuote) }),
		dialectField("skipinitialspace", func(d *dialect) Value { return interp.Bool(d.skipSpace) }),
		dialectField("strict", func(d *dialect) Value { return interp.Bool(d.strict) }),
		dialectField("lineterminator", func(d *dialect) Value { return interp.Obj(interp.NewStr(d.lineEnd)) }),
		dialectField("quoting", func(d *dialect) Value { return interp.Int(int64(d.quoting)) }),
		{Name: "__reduce_ex__", Sig: "(protocol, /)", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			return interp.None, interp.TypeErrorf("cannot pickle 'Dialect' instances")
		}},
	},
}

func dialectField(name string, f func(d *dialect) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindGetter, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		d, ok := interp.As[*dialect](self)
		if !ok {
			return interp.None, nil
		}
		return f(d), nil
	}}
}
