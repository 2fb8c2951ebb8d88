package interp

import (
	"reflect"
	"sync"

	"terrarium/lang"
)

// A tracer walks over all that is reachable from an interpreter's roots. It decides what is dead, and answers
// who refers to an object. It looks at everything an object holds, with reflection where a kind of object is
// rare or an author's own, so that nobody can forget a field.
type tracer struct {
	in    *Interpreter
	seen  objectSet
	queue []Object
	// instances counts the Instance objects and the classes visited.
	instances int64
	classes   []*Type
	// edge, unless nil, is told of every reference: from is nil for a root, which label then names.
	edge     func(from Object, label string, to Object)
	collects bool // for a collection: nothing that is dead is left for later
	// inCall: the innermost frame is in a call of a native function, whose arguments do not count.
	inCall bool
}

func newTracer(in *Interpreter) *tracer {
	return &tracer{in: in}
}

// reached tells whether the trace came by an object.
func (tr *tracer) reached(o Object) bool { return tr.seen.has(address(o)) }

// visited is how many objects the trace came by.
func (tr *tracer) visited() int { return tr.seen.n }

// address identifies an object as long as it is alive: Go does not move it.
func address(o Object) uintptr { return reflect.ValueOf(o).Pointer() }

// objectSet is a set of addresses, with open addressing.
type objectSet struct {
	slots []uintptr
	n     int
}

func (s *objectSet) place(p uintptr) *uintptr {
	mask := uintptr(len(s.slots) - 1)
	for i := (p >> 3) * 0x9E3779B97F4A7C15 >> 20 & mask; ; i = (i + 1) & mask {
		if q := &s.slots[i]; *q == p || *q == 0 {
			return q
		}
	}
}

func (s *objectSet) has(p uintptr) bool { return s.n > 0 && *s.place(p) == p }

// add tells whether p is new.
func (s *objectSet) add(p uintptr) bool {
	if s.n*2 >= len(s.slots) {
		old := s.slots
		s.slots = make([]uintptr, max(1024, len(old)*4))
		for _, q := range old {
			if q != 0 {
				*s.place(q) = q
			}
		}
	}
	q := s.place(p)
	if *q == p {
		return false
	}
	*q = p
	s.n++
	return true
}

// run visits everything reachable from the roots.
func (tr *tracer) run() {
	tr.roots()
	tr.drain()
}

func (tr *tracer) drain() {
	var o Object
	visit := func(to Value) { tr.visit(o, "", to.o) }
	for len(tr.queue) > 0 {
		o = tr.queue[len(tr.queue)-1]
		tr.queue = tr.queue[:len(tr.queue)-1]
		switch x := o.(type) {
		case *Instance:
			if x.shape.typ.owner != nil {
				tr.instances++
			}
		case *Type:
			tr.instances++
			tr.classes = append(tr.classes, x)
		}
		tr.in.process.referents(o, visit)
	}
}

func (tr *tracer) visit(from Object, label string, to Object) {
	if !traced(to) {
		return
	}
	if tr.edge != nil {
		tr.edge(from, label, to)
	} else if b, ok := to.(*Builtin); ok && b.self.IsUnset() {
		return // a built-in function, which all interpreters share
	}
	if tr.seen.add(address(to)) {
		tr.queue = append(tr.queue, to)
	}
}

func (tr *tracer) root(label string, v Value) {
	if v.o != nil {
		tr.visit(nil, label, v.o)
	}
}

// rootInterpreter is the label of the module objects that an interpreter has from the start.
const rootInterpreter = "the interpreter"

// traced tells whether an object can refer to others, or is worth finding.
func traced(o Object) bool {
	switch o := o.(type) {
	case nil, *intTag, *floatTag, *boolTag, *noneTag, *unsetTag, *Str, *BytesObject, *BigIntObject, *singleton, *ByteArray:
		return false
	case *Type:
		return o.owner != nil
	}
	return true
}

// roots visits what is alive because the interpreter is.
func (tr *tracer) roots() {
	in := tr.in
	if in.modules != nil {
		tr.root("sys.modules", Obj(in.modules))
	}
	for _, m := range []*Module{in.mainModule, in.sys, in.builtinsMod} {
		if m != nil {
			tr.root(rootInterpreter, Obj(m))
		}
	}
	tr.root("builtins", Obj(in.builtins))
	if in.lastException != nil {
		tr.root("sys.last_exc", Obj(in.lastException))
	}
	if w := in.warned; w != nil {
		tr.root("the filters of warnings", Obj(w.filters))
		tr.root("the warnings shown", Obj(w.once))
	}
	if c := in.codecs; c != nil {
		tr.root("the error handlers of codecs", Obj(c.handlers))
		tr.root("the codecs", orNone(c.lookup))
	}
	for _, c := range in.exits {
		tr.root("atexit", c.fn)
		for _, v := range c.args {
			tr.root("atexit", v)
		}
	}
	for def, state := range in.scoped {
		tr.scope(def, "interpreter", state)
	}
	in.process.keptBy(in, tr.root)
	tr.thread(&in.main)
}

// scope visits what a native module keeps for the interpreter, a thread or a task.
func (tr *tracer) scope(def *ModuleDef, scope string, state any) {
	if state == nil {
		return
	}
	label := ""
	if tr.edge != nil {
		label = def.Name + "'s per-" + scope + " state"
	}
	tr.in.process.walk(reflect.ValueOf(state), func(v Value) { tr.root(label, v) })
}

// thread visits what running code can still use. Registers that are dead do not count.
func (tr *tracer) thread(t *Thread) {
	for def, state := range t.scoped {
		tr.scope(def, "thread", state)
	}
	for def, state := range t.tasks {
		tr.scope(def, "task", state)
	}
	for it := t.exc; it != nil; it = it.prev {
		if it.exc != nil {
			tr.root("an exception being handled", Obj(it.exc))
		}
	}
	if t.caught != nil {
		tr.root("an exception being handled", Obj(t.caught))
	}
	for f := t.top; f != nil && f.fn != nil; f = f.prev {
		label := ""
		if tr.edge != nil {
			label = "a call of " + f.rc.code.Name
		}
		tr.root(label, Obj(f.fn))
		tr.root(label, f.ns)
		if f.gen != nil {
			tr.root(label, Obj(f.gen))
		}
		tr.registers(label, f.rc.code, f.win[:f.rc.nregs], int(f.pc), f != t.top || tr.inCall)
		if f.flags&frameCtor != 0 {
			tr.root(label, f.prev.win[f.at-1]) // the instance whose __init__ this is
		}
		if f.rc.code.NSpill > 0 {
			for _, v := range f.spill {
				tr.root(label, v)
			}
		}
	}
}

// registers visits those of a frame that goes on at pc. inCall says that the instruction before pc, a call, will write its result first.
func (tr *tracer) registers(label string, c *lang.Code, regs []Value, pc int, inCall bool) {
	if pc < 0 || pc >= len(c.Instrs) {
		return
	}
	live := tr.in.process.liveness(c)[pc]
	if inCall && pc > 0 {
		var reads, writes regSet
		registerUse(c.Instrs[pc-1], &reads, &writes)
		for k := range live {
			live[k] &^= writes[k]
		}
	}
	for r, v := range regs {
		if live.has(r) {
			tr.root(label, v)
		}
	}
}

// referents calls visit with the values that o refers to; some may be Unset.
func (p *Process) referents(o Object, visit func(Value)) {
	values := func(l []Value) {
		for _, v := range l {
			if v.o != nil {
				visit(v)
			}
		}
	}
	dict := func(d *Dict) {
		if d != nil {
			visit(Value{d, 0})
		}
	}
	switch o := o.(type) {
	case *List:
		for i := len(o.items) - 1; i >= 0; i-- {
			visit(o.items[i])
		}
	case *Tuple:
		for i := len(o.items) - 1; i >= 0; i-- {
			visit(o.items[i])
		}
	case *Dict:
		for i := range o.ents {
			if e := &o.ents[i]; e.key.o != nil {
				visit(e.val)
				visit(e.key)
			}
		}
	case *Instance:
		visit(Obj(o.shape.typ))
		values(o.slots)
	case *Cell:
		values([]Value{o.v})
	case *Function:
		dict(o.globals)
		dict(o.builtins)
		for _, c := range o.cells {
			if c != nil {
				visit(Obj(c))
			}
		}
		values(o.defaults)
		dict(o.kwdefaults)
		dict(o.annotations)
		dict(o.dict)
		visit(o.doc)
		visit(o.module)
	case *Type:
		if o.owner == nil {
			return
		}
		visit(Obj(o.meta))
		for _, k := range o.mro[1:] {
			visit(Obj(k))
		}
		dict(o.dict)
		if o.module != nil {
			visit(Obj(o.module))
		}
	case *Builtin:
		visit(o.self)
	case *BoundMethod:
		visit(o.fn)
		visit(o.self)
	case *MethodDescriptor:
		visit(Obj(o.typ))
	case *ModuleSpec:
		values([]Value{o.name, o.loader, o.origin, o.state, o.locations, o.cached})
		dict(o.dict)
	case *WeakRef:
		visit(o.callback)
	case *CodeObject, *FileFinder, *SourceFileLoader:
	case *Generator:
		visit(Obj(o.fn))
		visit(o.ns)
		visit(o.delegate)
		values(o.spill)
		if o.item.exc != nil {
			visit(Obj(o.item.exc))
		}
		if pc := int(o.pc); o.state != genRunning && pc < len(o.fn.code.instrs) {
			live := p.liveness(o.fn.code.code)[pc]
			for r, v := range o.regs {
				if live.has(r) && v.o != nil {
					visit(v)
				}
			}
		}
	case *Module:
		dict(o.dict)
		if o.typ != TypeModule {
			visit(Obj(o.typ))
		}
		if o.state != nil {
			p.walk(reflect.ValueOf(o.state), visit)
		}
	default:
		p.walk(reflect.ValueOf(o), visit)
	}
}

// walkers holds, for each Go type, how to find the objects in a value of it.
type walkers struct {
	plans sync.Map // reflect.Type to *plan
}

// plan says how to walk over values of one Go type; nil: there is nothing to find in them.
type plan struct {
	kind   planKind
	elem   *plan
	key    *plan
	fields []fieldPlan
}

type fieldPlan struct {
	index int
	plan  *plan
}

type planKind uint8

const (
	planNone   planKind = iota // nothing to find after all
	planValue                  // a Value
	planObject                 // a pointer that is an Object
	planIface                  // an interface: what it holds decides
	planPtr                    // a pointer to a struct that is no Object
	planStruct
	planSlice // or array
	planMap
)

var (
	valueType  = reflect.TypeFor[Value]()
	objectType = reflect.TypeFor[Object]()
)

// opaque are the Go types that the walk does not enter: the machinery itself, and code, which holds constants only.
func opaque(t reflect.Type) bool {
	switch t {
	case reflect.TypeFor[Interpreter](), reflect.TypeFor[Process](), reflect.TypeFor[Thread](), reflect.TypeFor[Frame](), reflect.TypeFor[linked](),
		reflect.TypeFor[ModuleDef](), reflect.TypeFor[FuncDef](), reflect.TypeFor[sigCache](), reflect.TypeFor[Shape](), reflect.TypeFor[TypeSpec](),
		reflect.TypeFor[slotRow](), reflect.TypeFor[Slots](), reflect.TypeFor[reflect.Value]():
		return true
	}
	return false
}

// planFor finds or makes the plan of a Go type.
func (w *walkers) planFor(t reflect.Type, making map[reflect.Type]*plan) *plan {
	if p, ok := w.plans.Load(t); ok {
		return p.(*plan)
	}
	if p, ok := making[t]; ok {
		return p
	}
	p := &plan{}
	making[t] = p
	if !w.fill(p, t, making) {
		p.kind = planNone
		return nil
	}
	return p
}

// fill tells whether values of the type can hold objects, and how to find them.
func (w *walkers) fill(p *plan, t reflect.Type, making map[reflect.Type]*plan) bool {
	if t == valueType {
		p.kind = planValue
		return true
	}
	switch t.Kind() {
	case reflect.Interface:
		p.kind = planIface
		return true
	case reflect.Pointer:
		if t.Implements(objectType) {
			p.kind = planObject
			return true
		}
		if opaque(t.Elem()) {
			return false
		}
		p.kind = planPtr
		p.elem = w.planFor(t.Elem(), making)
		return p.elem != nil
	case reflect.Slice, reflect.Array:
		p.kind = planSlice
		p.elem = w.planFor(t.Elem(), making)
		return p.elem != nil
	case reflect.Map:
		p.kind = planMap
		p.key, p.elem = w.planFor(t.Key(), making), w.planFor(t.Elem(), making)
		return p.key != nil || p.elem != nil
	case reflect.Struct:
		if opaque(t) {
			return false
		}
		p.kind = planStruct
		for i := range t.NumField() {
			if f := w.planFor(t.Field(i).Type, making); f != nil {
				p.fields = append(p.fields, fieldPlan{i, f})
			}
		}
		return len(p.fields) > 0
	}
	return false
}

// walk finds the objects that a Go value holds, usually an object itself or a module's state.
func (p *Process) walk(v reflect.Value, visit func(Value)) {
	wk := &walk{w: &p.static.walkers, visit: visit}
	if v.Kind() == reflect.Pointer {
		wk.enter(v)
	} else {
		wk.value(v, wk.w.planFor(v.Type(), map[reflect.Type]*plan{}))
	}
	for len(wk.todo) > 0 {
		next := wk.todo[len(wk.todo)-1]
		wk.todo = wk.todo[:len(wk.todo)-1]
		wk.pointed(next)
	}
}

type walk struct {
	w     *walkers
	visit func(Value)
	todo  []reflect.Value  // pointers to structs that are no objects
	ptrs  map[uintptr]bool // those already entered
}

// pointed walks over the struct that a pointer points to.
func (wk *walk) pointed(v reflect.Value) {
	t := v.Type().Elem()
	if opaque(t) {
		return
	}
	p, ok := wk.w.plans.Load(t)
	if !ok {
		made := wk.w.planFor(t, map[reflect.Type]*plan{})
		p, _ = wk.w.plans.LoadOrStore(t, made)
	}
	if pl := p.(*plan); pl != nil {
		wk.value(v.Elem(), pl)
	}
}

func (wk *walk) value(v reflect.Value, p *plan) {
	if p == nil {
		return
	}
	// A struct that has no address, such as a map's value, is copied: what was reached through an unexported field can only be looked
	// at by its address.
	if k := v.Kind(); !v.CanAddr() && (k == reflect.Struct || k == reflect.Array) {
		c := reflect.New(v.Type()).Elem()
		c.Set(v)
		v = c
	}
	if !v.CanInterface() {
		v = reflect.NewAt(v.Type(), v.Addr().UnsafePointer()).Elem()
	}
	switch p.kind {
	case planValue:
		if x := v.Interface().(Value); x.o != nil {
			wk.visit(x)
		}
	case planObject:
		if !v.IsNil() {
			wk.visit(Obj(v.Interface().(Object)))
		}
	case planIface:
		if v.IsNil() {
			return
		}
		if o, ok := v.Interface().(Object); ok {
			if x := reflect.ValueOf(o); x.Kind() != reflect.Pointer || !x.IsNil() {
				wk.visit(Obj(o))
			}
			return
		}
		e := v.Elem()
		switch e.Kind() {
		case reflect.Pointer:
			wk.enter(e)
		case reflect.Struct, reflect.Slice, reflect.Map, reflect.Array:
			wk.value(e, wk.w.planFor(e.Type(), map[reflect.Type]*plan{}))
		}
	case planPtr:
		wk.enter(v)
	case planStruct:
		for _, f := range p.fields {
			wk.value(v.Field(f.index), f.plan)
		}
	case planSlice:
		for i := range v.Len() {
			wk.value(v.Index(i), p.elem)
		}
	case planMap:
		for it := v.MapRange(); it.Next(); {
			wk.value(it.Key(), p.key)
			wk.value(it.Value(), p.elem)
		}
	}
}

// enter follows a pointer to a struct that is no object, once.
func (wk *walk) enter(v reflect.Value) {
	if v.IsNil() || wk.ptrs[v.Pointer()] {
		return
	}
	if wk.ptrs == nil {
		wk.ptrs = map[uintptr]bool{}
	}
	wk.ptrs[v.Pointer()] = true
	wk.todo = append(wk.todo, v)
}
