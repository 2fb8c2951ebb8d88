package interp

import "strings"

// StructSeqSpec describes a class of tuples whose items have names as well, such as time.struct_time.
type StructSeqSpec struct {
	Name        string // without module
	Doc         string
	Fields      []string // the items of the tuple
	Hidden      []string // further attributes
	NoInstances bool     // programs cannot make any
}

// NewStructSeq makes the class of spec and stores it in the module.
func (m *Module) NewStructSeq(t *Thread, spec *StructSeqSpec) (*Type, error) {
	slots, methods, attrs := spec.parts()
	flags := Immutable
	if spec.NoInstances {
		flags |= NoInstances
	}
	ts := &TypeSpec{Name: spec.Name, Doc: spec.Doc, Slots: slots, Methods: methods, Attrs: attrs, Flags: flags}
	c, err := m.NewType(t, ts, TypeTuple)
	if err == nil {
		c.root = newRootShape(c, len(spec.Hidden))
	}
	return c, err
}

// structSeqRow describes a built-in class of the kind.
func structSeqRow(typ *Type, module string, spec *StructSeqSpec) typeRow {
	return typeRow{typ, func() typeSpec {
		slots, methods, attrs := spec.parts()
		s := typeSpec{Base: TypeTuple, Module: module, Doc: spec.Doc, Slots: slots, Methods: methods, Flags: typeNoSubclass}
		if spec.NoInstances {
			s.Flags |= typeNoInstance
		}
		for _, a := range attrs {
			s.Attrs = append(s.Attrs, attrSpec{a.Name, a.Value})
		}
		return s
	}}
}

// StructSeq makes an instance of a class made by NewStructSeq: the values of its fields, then of the hidden ones.
func StructSeq(cls *Type, items ...Value) Value {
	n := len(items) - (cls.root.fixed - 1)
	in := newInstance(cls)
	in.slots[0] = NewTuple(items[:n:n])
	copy(in.slots[1:], items[n:])
	return Value{in, 0}
}

func (s *StructSeqSpec) parts() (Slots, []FuncDef, []Constant) {
	slots := Slots{Repr: s.repr}
	if !s.NoInstances {
		slots.New = s.newInstance
	}
	var methods []FuncDef
	for i, name := range s.Fields {
		methods = append(methods, seqField(name, func(v Value) Value { return tupleOf(v).items[i] }))
	}
	for i, name := range s.Hidden {
		methods = append(methods, seqField(name, func(v Value) Value { return orNone(v.o.(*Instance).slots[1+i]) }))
	}
	methods = append(methods,
		FuncDef{Name: "__reduce__", Sig: "()", Fn: s.reduce},
		FuncDef{Name: "__replace__", Sig: "(**changes)", Fn: s.replace})
	match := make([]Value, len(s.Fields))
	for i, name := range s.Fields {
		match[i] = Obj(static(name))
	}
	attrs := []Constant{
		{"n_fields", Int(int64(len(s.Fields) + len(s.Hidden)))},
		{"n_sequence_fields", Int(int64(len(s.Fields)))},
		{"n_unnamed_fields", Int(0)},
		{"__match_args__", NewTuple(match)},
	}
	return slots, methods, attrs
}

func seqField(name string, get func(Value) Value) FuncDef {
	return FuncDef{Name: name, Kind: KindGetSet, Fn: func(t *Thread, self Value, args []Value) (Value, error) {
		if len(args) > 0 {
			return None, Errorf(TypeAttributeError, "readonly attribute")
		}
		return get(self), nil
	}}
}

var seqNewDef = &FuncDef{Name: "structseq", Sig: "(sequence, dict=None)"}

func (s *StructSeqSpec) newInstance(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	args, err := bindArgs(t, seqNewDef, args, kw)
	if err != nil {
		return None, err
	}
	items, err := Collect(t, args[0])
	if err != nil {
		if isException(err, TypeTypeError) {
			err = TypeErrorf("constructor requires a sequence")
		}
		return None, err
	}
	extra := dictOf(args[1])
	if extra == nil && !args[1].IsNone() {
		return None, TypeErrorf("%s() takes a dict as second arg, if any", cls.name)
	}
	lo, hi := len(s.Fields), len(s.Fields)+len(s.Hidden)
	if n := len(items); n < lo || n > hi {
		bound := "at least"
		limit := lo
		if n > hi {
			bound, limit = "at most", hi
		}
		if lo == hi {
			return None, TypeErrorf("%s() takes a %d-sequence (%d-sequence given)", cls.name, lo, n)
		}
		return None, TypeErrorf("%s() takes an %s %d-sequence (%d-sequence given)", cls.name, bound, limit, n)
	}
	used := 0
	for _, name := range s.Hidden[len(items)-lo:] {
		v := None
		if extra != nil {
			if x, ok := extra.GetStr(NewStr(name)); ok {
				v = x
				used++
			}
		}
		items = append(items, v)
	}
	if extra != nil && used < extra.Len() {
		return None, TypeErrorf("%s() got duplicate or unexpected field name(s)", cls.name)
	}
	return StructSeq(cls, items...), nil
}

func (s *StructSeqSpec) repr(t *Thread, v Value) (Value, error) {
	var b strings.Builder
	b.WriteString(v.Type().name + "(")
	for i, x := range tupleOf(v).items {
		r, err := Repr(t, x)
		if err != nil {
			return None, err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.Fields[i] + "=" + r)
	}
	return String(b.String() + ")"), nil
}

func (s *StructSeqSpec) hiddenOf(v Value) *Dict {
	d := NewDict()
	for i, name := range s.Hidden {
		d.SetStr(NewStr(name), orNone(v.o.(*Instance).slots[1+i]))
	}
	return d
}

func (s *StructSeqSpec) reduce(t *Thread, self Value, _ []Value) (Value, error) {
	return NewTuple([]Value{Obj(self.Type()), NewTuple([]Value{Obj(tupleOf(self)), Obj(s.hiddenOf(self))})}), nil
}

func (s *StructSeqSpec) replace(t *Thread, self Value, args []Value) (Value, error) {
	items := append([]Value(nil), tupleOf(self).items...)
	items = append(items, self.o.(*Instance).slots[1:]...)
	changes := dictOf(args[0])
	if changes == nil {
		return StructSeq(self.Type(), items...), nil
	}
	used := 0
	for i, name := range append(append([]string(nil), s.Fields...), s.Hidden...) {
		if v, ok := changes.GetStr(NewStr(name)); ok {
			items[i] = v
			used++
		}
	}
	if used < changes.Len() {
		var names []Value
		for k := range changes.All {
			if n := strOf(k); n != nil && !s.has(n.s) {
				names = append(names, k)
			}
		}
		r, err := Repr(t, NewList(names))
		if err != nil {
			return None, err
		}
		return None, TypeErrorf("Got unexpected field name(s): %s", r)
	}
	return StructSeq(self.Type(), items...), nil
}

func (s *StructSeqSpec) has(name string) bool {
	for _, l := range [2][]string{s.Fields, s.Hidden} {
		for _, f := range l {
			if f == name {
				return true
			}
		}
	}
	return false
}
