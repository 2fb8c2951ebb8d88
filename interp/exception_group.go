package interp

import "fmt"

const (
	groupMessage = iota
	groupExceptions
)

func exceptionGroupSpec() typeSpec {
	return typeSpec{
		Base:  TypeBaseException,
		Flags: excFlags,
		Doc:   exceptionDocs["BaseExceptionGroup"],
		Slots: Slots{New: groupNew, Init: excInit, Str: groupStr},
		Methods: []FuncDef{
			excReadOnly("message", groupMessage),
			excReadOnly("exceptions", groupExceptions),
			{Name: "derive", Sig: "(object, /)", Fn: groupDerive},
			{Name: "split", Sig: "(object, /)", Fn: groupSplit},
			{Name: "subgroup", Sig: "(object, /)", Fn: groupSubgroup},
			classGetItemDef,
		},
	}
}

// groupItems are the exceptions of a group.
func groupItems(e *Exception) []Value {
	if t, ok := e.field(groupExceptions).o.(*Tuple); ok {
		return t.items
	}
	return nil
}

func groupNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	given := args
	args = args[:len(args)-len(kw)]
	if len(args) != 2 {
		return None, TypeErrorf("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(args))
	}
	if strOf(args[0]) == nil {
		return None, TypeErrorf("BaseExceptionGroup.__new__() argument 1 must be str, not %s", argTypeName(args[0]))
	}
	if s := args[1].Type().slots; s.GetItem == nil || dictOf(args[1]) != nil {
		return None, TypeErrorf("second argument (exceptions) must be a sequence")
	}
	items, err := Collect(t, args[1])
	if err != nil {
		return None, err
	}
	if len(items) == 0 {
		return None, ValueErrorf("second argument (exceptions) must be a non-empty sequence")
	}
	plain := true // no BaseException among them
	for i, x := range items {
		e := excOf(x)
		if e == nil {
			return None, ValueErrorf("Item %d of second argument (exceptions) is not an exception", i)
		}
		plain = plain && e.typ.IsSubclass(TypeException)
	}
	switch {
	case cls == TypeBaseExceptionGroup && plain:
		cls = TypeExceptionGroup
	case plain:
	case cls == TypeExceptionGroup:
		return None, TypeErrorf("Cannot nest BaseExceptions in an ExceptionGroup")
	case cls.IsSubclass(TypeException):
		return None, TypeErrorf("Cannot nest BaseExceptions in '%s'", cls.name)
	}
	v, err := excNew(t, cls, given, kw)
	if err != nil {
		return None, err
	}
	e := excOf(v)
	e.fields[groupMessage], e.fields[groupExceptions] = args[0], NewTuple(items)
	return v, nil
}

func groupStr(t *Thread, v Value) (Value, error) {
	e := excOf(v)
	msg, err := ToStr(t, orNone(e.field(groupMessage)))
	if err != nil {
		return None, err
	}
	n := len(groupItems(e))
	s := "s"
	if n == 1 {
		s = ""
	}
	return String(fmt.Sprintf("%s (%d sub-exception%s)", msg, n, s)), nil
}

func groupDerive(t *Thread, self Value, args []Value) (Value, error) {
	return Call(t, Obj(TypeBaseExceptionGroup), orNone(excOf(self).field(groupMessage)), args[0])
}

func groupSplit(t *Thread, self Value, args []Value) (Value, error) {
	match, rest, err := splitGroup(t, self, args[0], true)
	return NewTuple([]Value{match, rest}), err
}

func groupSubgroup(t *Thread, self Value, args []Value) (Value, error) {
	match, _, err := splitGroup(t, self, args[0], false)
	return match, err
}

// splitGroup divides a group by a condition, which may be an exception class, a tuple of them or a callable.
func splitGroup(t *Thread, self, cond Value, withRest bool) (match, rest Value, err error) {
	test, err := groupMatcher(t, cond)
	if err != nil {
		return None, None, err
	}
	return splitRecursive(t, self, test, withRest)
}

func groupMatcher(t *Thread, cond Value) (func(Value) (bool, error), error) {
	if excClass(cond) != nil {
		return func(e Value) (bool, error) { return e.Type().IsSubclass(excClass(cond)), nil }, nil
	}
	if tup := tupleOf(cond); tup != nil {
		ok := true
		for _, c := range tup.items {
			ok = ok && excClass(c) != nil
		}
		if ok {
			return func(e Value) (bool, error) {
				for _, c := range tup.items {
					if e.Type().IsSubclass(excClass(c)) {
						return true, nil
					}
				}
				return false, nil
			}, nil
		}
	} else if _, isClass := cond.o.(*Type); !isClass && cond.Type().slots.Call != nil {
		return func(e Value) (bool, error) {
			r, err := Call(t, cond, e)
			if err != nil {
				return false, err
			}
			return Truth(t, r)
		}, nil
	}
	return nil, TypeErrorf("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

// excClass gives v if it is an exception class, else nil.
func excClass(v Value) *Type {
	if c, ok := v.o.(*Type); ok && c.IsSubclass(TypeBaseException) {
		return c
	}
	return nil
}

// splitRecursive gives None for a part that is empty.
func splitRecursive(t *Thread, v Value, test func(Value) (bool, error), withRest bool) (match, rest Value, err error) {
	is, err := test(v)
	if err != nil || is {
		return v, None, err
	}
	e := excOf(v)
	if !e.typ.IsSubclass(TypeBaseExceptionGroup) {
		return None, v, nil
	}
	if err := t.enter(" in exceptiongroup_split_recursive"); err != nil {
		return None, None, err
	}
	defer t.leave()
	var matches, rests []Value
	for _, x := range groupItems(e) {
		m, r, err := splitRecursive(t, x, test, withRest)
		if err != nil {
			return None, None, err
		}
		if !m.IsNone() {
			matches = append(matches, m)
		}
		if !r.IsNone() {
			rests = append(rests, r)
		}
	}
	if match, err = subset(t, e, matches); err != nil || !withRest {
		return match, None, err
	}
	rest, err = subset(t, e, rests)
	return match, rest, err
}

var nameDerive = static("derive")

// subset makes a group of some exceptions of e, with e's traceback, cause, context and notes.
func subset(t *Thread, e *Exception, items []Value) (Value, error) {
	if len(items) == 0 {
		return None, nil
	}
	v, err := CallMethod(t, Obj(e), nameDerive, NewList(items))
	if err != nil {
		return None, err
	}
	g := excOf(v)
	if g == nil || !g.typ.IsSubclass(TypeBaseExceptionGroup) {
		return None, TypeErrorf("derive must return an instance of BaseExceptionGroup")
	}
	g.tb, g.context, g.cause, g.suppress = e.tb, e.context, e.cause, true
	notes, err := FindAttr(t, Obj(e), nameNotes)
	if err != nil || notes.IsUnset() {
		return v, err
	}
	if notes.Type().slots.GetItem != nil && dictOf(notes) == nil {
		items, err := Collect(t, notes)
		if err != nil {
			return None, err
		}
		return v, SetAttr(t, v, nameNotes, NewList(items))
	}
	return v, nil
}
