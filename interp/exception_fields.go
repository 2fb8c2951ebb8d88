package interp

import "slices"

// The attributes that some exception classes have besides args lie in Exception.fields, each class's in the order of
// these constants. Unset reads as None.
const (
	attributeErrorName = iota
	attributeErrorObj
)

const nameErrorName = 0

const (
	importErrorMsg = iota
	importErrorName
	importErrorPath
	importErrorNameFrom
)

const stopIterationValue = 0 // SystemExit's code as well

var (
	attributeErrorFields = []string{"name", "obj"}
	nameErrorFields      = []string{"name"}
	importErrorFields    = []string{"msg", "name", "path", "name_from"}
	stopIterationFields  = []string{"value"}
	systemExitFields     = []string{"code"}
	osErrorFields        = []string{"errno", "strerror", "filename", "filename2", "characters_written"}
	syntaxErrorFields    = []string{"msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"}
	unicodeErrorFields   = []string{"encoding", "object", "start", "end", "reason"}
	groupFields          = []string{"message", "exceptions"}
)

// excFields lists the fields of exceptions of a class.
func excFields(typ *Type) []string {
	for _, k := range typ.mro {
		if k.owner != nil {
			continue
		}
		switch k {
		case TypeException, TypeBaseException:
			return nil
		case TypeAttributeError:
			return attributeErrorFields
		case TypeNameError:
			return nameErrorFields
		case TypeImportError:
			return importErrorFields
		case TypeStopIteration:
			return stopIterationFields
		case TypeSystemExit:
			return systemExitFields
		case TypeOSError:
			return osErrorFields
		case TypeSyntaxError:
			return syntaxErrorFields
		case TypeUnicodeDecodeError, TypeUnicodeEncodeError, TypeUnicodeTranslateError:
			return unicodeErrorFields
		case TypeBaseExceptionGroup:
			return groupFields
		}
	}
	return nil
}

// excFieldCount is the number of fields: a class with more of them than its base has a layout of its own.
func excFieldCount(typ *Type) int { return len(excFields(typ)) }

// newExcFields makes the fields of a new exception, all unset.
func newExcFields(typ *Type) []Value {
	n := len(excFields(typ))
	if n == 0 {
		return nil
	}
	f := make([]Value, n)
	for i := range f {
		f[i] = Unset
	}
	return f
}

// field reads a field by number; Unset also if the exception has none of that number.
func (e *Exception) field(i int) Value {
	if i < len(e.fields) {
		return e.fields[i]
	}
	return Unset
}

// setFieldAt sets a field by number.
func (e *Exception) setFieldAt(i int, v Value) {
	if 0 <= i && i < len(e.fields) {
		e.fields[i] = v
	}
}

// setField sets a field by its name.
func (e *Exception) setField(name string, v Value) {
	e.setFieldAt(slices.Index(excFields(e.typ), name), v)
}

// attrDict is where the other attributes are.
func (e *Exception) attrDict() **Dict { return &e.dict }

// orNone gives None for Unset.
func orNone(v Value) Value {
	if v.IsUnset() || v.isNil() {
		return None
	}
	return v
}

// excField is the row of an attribute that may hold anything; deleted it reads as None.
func excField(name string, i int) FuncDef {
	return FuncDef{Name: name, Kind: KindGetSet, Doc: exceptionFieldDocs[name], Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		e := excOf(self)
		if len(args) == 0 {
			return orNone(e.field(i)), nil
		}
		e.setFieldAt(i, args[0])
		return None, nil
	}}
}

// excReadOnly is the row of an attribute that a program cannot set.
func excReadOnly(name string, i int) FuncDef {
	return FuncDef{Name: name, Kind: KindMember, Doc: exceptionFieldDocs[name], Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
		return orNone(excOf(self).field(i)), nil
	}}
}

// excKeywords splits the arguments of a constructor that has keyword arguments only in fields: names[i] goes
// to field i+first.
func excKeywords(t *Thread, e *Exception, fn string, first int, names []string, args []Value, kw []*Str) ([]Value, error) {
	pos := args[:len(args)-len(kw)]
	if len(kw) > len(names) {
		s := "s"
		if len(names) == 1 {
			s = ""
		}
		return nil, TypeErrorf("%s() takes at most %d keyword argument%s (%d given)", fn, len(names), s, len(kw))
	}
	for i := range names {
		e.setFieldAt(first+i, Unset)
	}
next:
	for i, k := range kw {
		for j, name := range names {
			if k.s == name {
				e.setFieldAt(first+j, args[len(pos)+i])
				continue next
			}
		}
		hint := ""
		if s := suggestName(k.s, names); s != "" {
			hint = ". Did you mean '" + s + "'?"
		}
		return nil, TypeErrorf("%s() got an unexpected keyword argument '%s'%s", fn, k.s, hint)
	}
	return pos, nil
}

func attributeErrorExtra(s *typeSpec) {
	s.Slots.Str = excStr
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		e := excOf(self)
		args, err := excKeywords(t, e, "AttributeError", attributeErrorName, attributeErrorFields, args, kw)
		if err == nil {
			e.setArgs(args)
		}
		return err
	}
	s.Methods = []FuncDef{
		excField("name", attributeErrorName),
		excField("obj", attributeErrorObj),
		{Name: "__getstate__", Sig: "()", Fn: attributeErrorGetState},
		{Name: "__reduce__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			e := excOf(self)
			return reduced(e, e.args, attributeErrorState(e)), nil
		}},
	}
}

// attributeErrorState is what a copy needs; obj stays behind.
func attributeErrorState(e *Exception) *Dict {
	d := NewDict()
	if e.dict != nil {
		d = e.dict.Copy()
	}
	if v := e.field(attributeErrorName); !v.IsUnset() {
		d.SetStr(static("name"), v)
	}
	d.SetStr(static("args"), e.args)
	return d
}

func attributeErrorGetState(t *Thread, self Value, _ []Value) (Value, error) {
	return Obj(attributeErrorState(excOf(self))), nil
}

func nameErrorExtra(s *typeSpec) {
	s.Slots.Str = excStr
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		e := excOf(self)
		args, err := excKeywords(t, e, "NameError", nameErrorName, nameErrorFields, args, kw)
		if err == nil {
			e.setArgs(args)
		}
		return err
	}
	s.Methods = []FuncDef{excField("name", nameErrorName)}
}

func importErrorExtra(s *typeSpec) {
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		e := excOf(self)
		args, err := excKeywords(t, e, "ImportError", importErrorName, importErrorFields[importErrorName:], args, kw)
		if err != nil {
			return err
		}
		e.setArgs(args)
		e.setFieldAt(importErrorMsg, Unset)
		if len(args) == 1 {
			e.setFieldAt(importErrorMsg, args[0])
		}
		return nil
	}
	s.Slots.Str = func(t *Thread, v Value) (Value, error) {
		msg := excOf(v).field(importErrorMsg)
		if _, ok := msg.o.(*Str); ok {
			return msg, nil
		}
		return excStr(t, v)
	}
	s.Methods = []FuncDef{
		excField("msg", importErrorMsg),
		excField("name", importErrorName),
		excField("path", importErrorPath),
		excField("name_from", importErrorNameFrom),
		{Name: "__reduce__", Sig: "()", Fn: importErrorReduce},
	}
}

func importErrorReduce(t *Thread, self Value, _ []Value) (Value, error) {
	e := excOf(self)
	state := e.dict
	for i, name := range importErrorFields {
		v := e.field(i)
		if i == importErrorMsg || v.IsUnset() {
			continue
		}
		if state == nil {
			state = NewDict()
		} else if state == e.dict {
			state = state.Copy()
		}
		state.SetStr(static(name), v)
	}
	return reduced(e, e.args, state), nil
}

func stopIterationExtra(s *typeSpec) {
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		if err := excInit(t, self, args, kw); err != nil {
			return err
		}
		v := None
		if len(args) > 0 {
			v = args[0]
		}
		excOf(self).setFieldAt(stopIterationValue, v)
		return nil
	}
	s.Methods = []FuncDef{excField("value", stopIterationValue)}
}

func systemExitExtra(s *typeSpec) {
	s.Slots.Init = func(t *Thread, self Value, args []Value, kw []*Str) error {
		if err := excInit(t, self, args, kw); err != nil {
			return err
		}
		e := excOf(self)
		switch len(args) {
		case 0:
		case 1:
			e.setFieldAt(stopIterationValue, args[0])
		default:
			e.setFieldAt(stopIterationValue, e.args)
		}
		return nil
	}
	s.Methods = []FuncDef{excField("code", stopIterationValue)}
}

// keyErrorExtra: a single argument is shown by its repr, so that a missing ” can be seen.
func keyErrorExtra(s *typeSpec) {
	s.Slots.Str = func(t *Thread, v Value) (Value, error) {
		if a := excOf(v).args.o.(*Tuple).items; len(a) == 1 {
			s, err := Repr(t, a[0])
			return String(s), err
		}
		return excStr(t, v)
	}
}
