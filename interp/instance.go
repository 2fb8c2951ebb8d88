package interp

// Shape lists the attributes of instances of one class, in the order in which they were set.
// Instances with the same attributes share one; it belongs to the class's interpreter.
type Shape struct {
	typ      *Type
	names    []*Str // names[i] is in slot i; nil for fixed slots
	index    map[string]int
	next     map[string]*Shape
	fixed    int       // leading slots without a name: the payload, then what __slots__ reserves
	payload  bool      // slot 0 holds the built-in part of an instance of a subclass of int, list, …
	dictMode bool      // the attributes are in a dict, held in the last slot
	identity int       // slot of the instance's number (Interpreter.identity), plus 1; 0: it has none yet
	dict     [2]*Shape // of instances in dict mode, without and with a number
}

// nameIdentity stands for the slot of an instance's number: no name in the language can be like it, for it is no WTF-8.
var nameIdentity = static("\xff")

// Instance is an instance of a class made by a class statement. If the class derives
// from a built-in one such as int or list, slot 0 holds that part.
type Instance struct {
	shape *Shape
	slots []Value
}

func (in *Instance) Type() *Type { return in.shape.typ }

// newRootShape makes the shape of instances without attributes; nslots of __slots__ are reserved.
func newRootShape(t *Type, nslots int) *Shape {
	s := &Shape{typ: t, payload: t.solid != nil, fixed: nslots}
	if s.payload {
		s.fixed++
	}
	s.names = make([]*Str, s.fixed)
	return s
}

// find gives the slot of a name, or -1.
func (s *Shape) find(name *Str) int {
	if s.index == nil {
		h := name.hashed()
		for i, x := range s.names {
			if x == name || x != nil && x.hash == h && x.s == name.s {
				return i
			}
		}
		return -1
	}
	if i, ok := s.index[name.s]; ok {
		return i
	}
	return -1
}

// add gives the shape with one more name.
func (s *Shape) add(name *Str) *Shape {
	if t := s.next[name.s]; t != nil {
		return t
	}
	name.hashed()
	t := &Shape{typ: s.typ, fixed: s.fixed, payload: s.payload, identity: s.identity, names: append(s.names[:len(s.names):len(s.names)], name)}
	if len(t.names) > 8 {
		t.index = make(map[string]int, len(t.names))
		for i, x := range t.names {
			if x != nil {
				t.index[x.s] = i
			}
		}
	}
	if name == nameIdentity {
		t.identity = len(t.names)
	}
	if s.next == nil {
		s.next = make(map[string]*Shape, 1)
	}
	s.next[name.s] = t
	if len(t.names) > s.typ.nslot {
		s.typ.nslot = len(t.names)
	}
	return t
}

// instance4 and instance8 hold their slots in the same allocation.
type instance4 struct {
	Instance
	in [4]Value
}

type instance8 struct {
	Instance
	in [8]Value
}

// newInstance makes an instance without attributes; the payload, if the class has one, is the caller's to set
// (setPayload) before anybody sees the instance.
func newInstance(t *Type) *Instance {
	n := t.nslot
	var in *Instance
	switch {
	case n <= 4:
		p := &instance4{}
		p.slots = p.in[:0]
		in = &p.Instance
	case n <= 8:
		p := &instance8{}
		p.slots = p.in[:0]
		in = &p.Instance
	default:
		in = &Instance{slots: make([]Value, 0, n)}
	}
	in.shape = t.root
	for range in.shape.fixed {
		in.slots = append(in.slots, Unset)
	}
	if o := t.owner; o != nil {
		o.instances++
		if t.flags&typeHasFinalizer != 0 {
			o.noteFinalizable(in)
		}
	}
	return in
}

// payload is the built-in part of an instance of a subclass of int, str, list, …: for any other value, itself.
func payload(v Value) Value {
	if in, ok := v.o.(*Instance); ok && in.shape.payload {
		return in.slots[0]
	}
	return v
}

// withPayload makes what a built-in class's New returns: for the class itself v, for a subclass an instance around v.
func withPayload(cls, exact *Type, v Value) Value {
	if cls == exact {
		return v
	}
	in := newInstance(cls)
	in.slots[0] = v
	return Value{in, 0}
}

const maxShapeNames = 64 // beyond, an instance keeps its attributes in a dict

// getSlot reads an attribute of the instance itself.
func (in *Instance) getSlot(name *Str) (Value, bool) {
	if in.shape.dictMode {
		return in.dict().GetStr(name)
	}
	if i := in.shape.find(name); i >= 0 {
		v := in.slots[i]
		return v, !v.IsUnset()
	}
	return Unset, false
}

// setSlot sets an attribute of the instance itself.
func (in *Instance) setSlot(name *Str, v Value) {
	if in.shape.dictMode {
		in.dict().SetStr(name, v)
		return
	}
	if i := in.shape.find(name); i >= 0 {
		in.slots[i] = v
		return
	}
	if len(in.slots) >= maxShapeNames {
		in.makeDict().SetStr(name, v)
		return
	}
	in.shape = in.shape.add(name)
	in.slots = append(in.slots, v)
}

// deleteSlot deletes an attribute of the instance itself; it tells whether it was there.
func (in *Instance) deleteSlot(name *Str) bool {
	if !in.shape.dictMode {
		if in.shape.find(name) < 0 {
			return false
		}
		in.makeDict()
	}
	return in.dict().DelStr(name)
}

// dict is the dict of an instance in dict mode.
func (in *Instance) dict() *Dict {
	return in.slots[len(in.slots)-1].o.(*Dict)
}

// makeDict moves the attributes into a dict, which __dict__ gives out, and returns it.
func (in *Instance) makeDict() *Dict {
	if in.shape.dictMode {
		return in.dict()
	}
	d := in.attributes()
	first, number := in.shape.fixed, in.number()
	in.shape = in.shape.typ.root.dictShape(number != 0)
	in.slots = in.slots[:first]
	if number != 0 {
		in.slots = append(in.slots, Int(number))
	}
	in.slots = append(in.slots, Value{d, 0})
	clear(in.slots[len(in.slots):cap(in.slots)])
	return d
}

// attributes makes a dict of the attributes of an instance that is not in dict mode.
func (in *Instance) attributes() *Dict {
	d := NewDict()
	for i := in.shape.fixed; i < len(in.slots); i++ {
		if n := in.shape.names[i]; n != nameIdentity && !in.slots[i].IsUnset() {
			d.SetStr(n, in.slots[i])
		}
	}
	return d
}

// number is the instance's number if it has one, else 0.
func (in *Instance) number() int64 {
	if i := in.shape.identity; i != 0 {
		return in.slots[i-1].n
	}
	return 0
}

// setNumber gives the instance its number, for as long as it lives.
func (in *Instance) setNumber(n int64) {
	if !in.shape.dictMode {
		in.shape = in.shape.add(nameIdentity)
		in.slots = append(in.slots, Int(n))
		return
	}
	d := in.dict()
	in.shape = in.shape.typ.root.dictShape(true)
	in.slots = append(in.slots[:in.shape.fixed], Int(n), Value{d, 0})
}

// dictShape is the shape of instances that keep their attributes in a dict: with a number it lies before the dict.
func (s *Shape) dictShape(numbered bool) *Shape {
	p := &s.dict[0]
	if numbered {
		p = &s.dict[1]
	}
	if *p == nil {
		*p = &Shape{typ: s.typ, fixed: s.fixed, payload: s.payload, dictMode: true}
		if numbered {
			(*p).identity = s.fixed + 1
		}
	}
	return *p
}
