package pickle

import (
	"bytes"
	"math"
	"strings"

	"terrarium/interp"
)

// unpickler makes objects from bytes.
type unpickler struct {
	interp.Native
	st               *state
	ready            bool  // __init__ has run
	read, readline   Value // the file's methods; Unset: data is all there is
	fixImports       bool
	encoding, errors string
	buffers          Value // iterator; Unset: none
	persistentLoad   Value // set on the object itself; Unset: it is not
	memo             memo

	// Of one load.
	t        *interp.Thread
	self     Value // Unset for a function of the module
	data     []byte
	frame    []byte // the rest of the current frame
	stack    []Value
	marks    []int
	protocol int
	find     Value // find_class, if a subclass overrides it
	persist  Value // persistent_load; Unset: there is none
}

var unpicklerSpec = interp.TypeSpec{
	Name:  "Unpickler",
	Doc:   "Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())\n\nReads objects from a binary file.",
	Sig:   "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())",
	Flags: interp.Subclassable,
	Slots: interp.Slots{
		New: func(_ *interp.Thread, cls *interp.Type, _ []Value, _ []*interp.Str) (Value, error) {
			return interp.NewNative(cls, &unpickler{st: stateOf(cls), persistentLoad: interp.Unset}), nil
		},
		Init: initUnpickler,
	},
	Methods: []interp.FuncDef{
		{Name: "load", Sig: "()", Doc: "Read an object from the file.", Fn: unpicklerLoad},
		{Name: "find_class", Sig: "(module_name, global_name, /)", Doc: "The object that a module has under a name.", Fn: unpicklerFind},
		{Name: "persistent_load", Kind: interp.KindGetSet, Doc: "persistent_load(pid): the object that a persistent id stands for.",
			Fn: func(_ *interp.Thread, self Value, args []Value) (Value, error) {
				u, _ := interp.As[*unpickler](self)
				if args != nil {
					u.persistentLoad = args[0]
					return interp.None, nil
				}
				if u.persistentLoad.IsUnset() {
					return interp.NewMethod(u.st.noLoad, self), nil
				}
				return u.persistentLoad, nil
			}},
	},
}

var unpicklerDef = interp.FuncDef{Name: "Unpickler", Sig: "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())"}

func initUnpickler(t *interp.Thread, self Value, args []Value, kw []*interp.Str) error {
	a, err := interp.BindArgs(t, &unpicklerDef, args, kw)
	if err != nil {
		return err
	}
	u, _ := interp.As[*unpickler](self)
	if err := u.configure(t, a[1:5]); err != nil {
		return err
	}
	err = u.open(t, a[0])
	u.ready = err == nil
	return err
}

// configure takes the arguments fix_imports, encoding, errors and buffers.
func (u *unpickler) configure(t *interp.Thread, a []Value) (err error) {
	u.memo = memo{}
	u.buffers = interp.Unset
	if u.fixImports, err = interp.Truth(t, a[0]); err != nil {
		return err
	}
	for i, to := range [...]*string{&u.encoding, &u.errors} {
		s, ok := interp.AsStr(a[1+i])
		if !ok {
			return interp.TypeErrorf("load() argument '%s' must be str, not %s", [...]string{"encoding", "errors"}[i], a[1+i].Type().Name())
		}
		*to = s
	}
	if b := a[3]; !b.IsNone() {
		if tup := interp.AsTuple(b); tup == nil || len(tup.Items()) > 0 {
			u.buffers, err = interp.Iter(t, b)
		}
	}
	return err
}

// open takes the methods of the file.
func (u *unpickler) open(t *interp.Thread, file Value) (err error) {
	const message = "file must have 'read' and 'readline' attributes"
	if u.readline, err = fileMethod(t, file, "readline", message); err == nil {
		u.read, err = fileMethod(t, file, "read", message)
	}
	return err
}

func unpicklerLoad(t *interp.Thread, self Value, _ []Value) (Value, error) {
	u, _ := interp.As[*unpickler](self)
	if !u.ready {
		return interp.None, u.st.cannotLoad("Unpickler.__init__() was not called by %s.__init__()", self.Type().Name())
	}
	return u.load(t, self)
}

func load(t *interp.Thread, self Value, args []Value) (Value, error) {
	u := &unpickler{st: interp.SelfState[state](self), persistentLoad: interp.Unset}
	if err := u.open(t, args[0]); err != nil {
		return interp.None, err
	}
	if err := u.configure(t, args[1:5]); err != nil {
		return interp.None, err
	}
	return u.load(t, interp.Unset)
}

func loads(t *interp.Thread, self Value, args []Value) (Value, error) {
	u := &unpickler{st: interp.SelfState[state](self), read: interp.Unset, persistentLoad: interp.Unset}
	if err := u.configure(t, args[1:5]); err != nil {
		return interp.None, err
	}
	b, err := interp.Buffer(args[0])
	if err != nil {
		return interp.None, err
	}
	u.data = b
	if interp.IsMutableBuffer(args[0]) { // code that runs meanwhile may change it
		u.data = bytes.Clone(b)
	}
	return u.load(t, interp.Unset)
}

// load reads one object.
func (u *unpickler) load(t *interp.Thread, self Value) (Value, error) {
	u.t, u.self, u.frame, u.stack, u.marks, u.protocol = t, self, nil, nil, nil, 0
	u.find, u.persist = interp.Unset, interp.Unset
	if !self.IsUnset() {
		if self.Type() != u.st.unpickler {
			var err error
			if u.find, err = attr(t, self, "find_class"); err != nil {
				return interp.None, err
			}
			if u.persist, err = attr(t, self, "persistent_load"); err != nil {
				return interp.None, err
			}
		} else {
			u.persist = u.persistentLoad
		}
	}
	for steps := 1; ; steps++ {
		if steps&0x3FF == 0 {
			if err := t.Poll(); err != nil {
				return interp.None, err
			}
		}
		op, err := u.take(1)
		if err != nil {
			if interp.IsException(err, u.st.unpicklingError) {
				err = interp.Errorf(interp.TypeEOFError, "Ran out of input")
			}
			return interp.None, err
		}
		if op[0] == opStop {
			v, err := u.pop()
			u.stack = nil
			return v, err
		}
		f := loaders[op[0]]
		if f == nil {
			return interp.None, u.st.cannotLoad("invalid load key, '%s'.", keyText(op[0]))
		}
		if err := f(u); err != nil {
			return interp.None, err
		}
	}
}

// keyText shows a byte as CPython does.
func keyText(c byte) string {
	if c >= ' ' && c < 0x7F && c != '\'' && c != '\\' {
		return string(rune(c))
	}
	return "\\x" + string("0123456789abcdef"[c>>4]) + string("0123456789abcdef"[c&15])
}

func (u *unpickler) truncated() error { return u.st.cannotLoad("pickle data was truncated") }

// take gives the next n bytes.
func (u *unpickler) take(n int) ([]byte, error) {
	if len(u.frame) > 0 {
		if n > len(u.frame) {
			if n > 1 || !u.read.IsUnset() {
				return nil, u.st.cannotLoad("pickle exhausted before end of frame")
			}
		}
		b := u.frame[:n]
		u.frame = u.frame[n:]
		return b, nil
	}
	if n == 0 {
		return nil, nil
	}
	if u.read.IsUnset() {
		if n > len(u.data) {
			u.data = nil
			return nil, u.truncated()
		}
		b := u.data[:n]
		u.data = u.data[n:]
		return b, nil
	}
	v, err := interp.Call(u.t, u.read, interp.Int(int64(n)))
	if err != nil {
		return nil, err
	}
	b, ok := interp.AsBytes(v)
	if !ok {
		return nil, interp.TypeErrorf("a bytes-like object is required, not '%s'", v.Type().Name())
	}
	if len(b) < n {
		return nil, u.truncated()
	}
	return b[:n], nil
}

// line gives the next line, without its end.
func (u *unpickler) line() ([]byte, error) {
	from := &u.data
	switch {
	case len(u.frame) > 0:
		from = &u.frame
	case !u.read.IsUnset():
		v, err := interp.Call(u.t, u.readline)
		if err != nil {
			return nil, err
		}
		b, ok := interp.AsBytes(v)
		if !ok {
			return nil, interp.TypeErrorf("a bytes-like object is required, not '%s'", v.Type().Name())
		}
		if !bytes.HasSuffix(b, []byte{'\n'}) {
			return nil, u.truncated()
		}
		return b[:len(b)-1], nil
	}
	i := bytes.IndexByte(*from, '\n')
	if i < 0 {
		return nil, u.truncated()
	}
	b := (*from)[:i]
	*from = (*from)[i+1:]
	return b, nil
}

// size reads the length of what follows, in so many bytes.
func (u *unpickler) size(width int, what string) (int, error) {
	b, err := u.take(width)
	if err != nil {
		return 0, err
	}
	n := littleEndian(b)
	if n > math.MaxInt {
		return 0, interp.Errorf(interp.TypeOverflowError, "%s exceeds system's maximum size of %d bytes", what, math.MaxInt)
	}
	return int(n), nil
}

// counted gives the bytes whose length comes first, in so many bytes.
func (u *unpickler) counted(width int, what string) ([]byte, error) {
	n, err := u.size(width, what)
	if err != nil {
		return nil, err
	}
	return u.take(n)
}

func littleEndian(b []byte) uint64 {
	var n uint64
	for i, c := range b {
		n |= uint64(c) << (8 * i)
	}
	return n
}

func (u *unpickler) push(v Value) error {
	if len(u.stack) == cap(u.stack) {
		if err := u.t.Alloc(48 * len(u.stack)); err != nil {
			return err
		}
	}
	u.stack = append(u.stack, v)
	return nil
}

// fence is the height of the stack below which nothing may be taken: the last mark.
func (u *unpickler) fence() int {
	if n := len(u.marks); n > 0 {
		return u.marks[n-1]
	}
	return 0
}

func (u *unpickler) underflow() error {
	if len(u.marks) > 0 {
		return u.st.cannotLoad("unexpected MARK found")
	}
	return u.st.cannotLoad("unpickling stack underflow")
}

// need raises UnpicklingError unless there are n objects above the mark.
func (u *unpickler) need(n int) error {
	if len(u.stack)-u.fence() < n {
		return u.underflow()
	}
	return nil
}

func (u *unpickler) pop() (Value, error) {
	if err := u.need(1); err != nil {
		return interp.None, err
	}
	n := len(u.stack) - 1
	v := u.stack[n]
	u.stack = u.stack[:n]
	return v, nil
}

// popN takes the n objects on top.
func (u *unpickler) popN(n int) ([]Value, error) {
	if err := u.need(n); err != nil {
		return nil, err
	}
	items := append([]Value(nil), u.stack[len(u.stack)-n:]...)
	u.stack = u.stack[:len(u.stack)-n]
	return items, nil
}

// popMark takes the objects above the last mark.
func (u *unpickler) popMark() ([]Value, error) {
	n := len(u.marks)
	if n == 0 {
		return nil, u.st.cannotLoad("could not find MARK")
	}
	at := u.marks[n-1]
	u.marks = u.marks[:n-1]
	items := append([]Value(nil), u.stack[at:]...)
	u.stack = u.stack[:at]
	return items, nil
}

// findClass is find_class, of the subclass if it has its own.
func (u *unpickler) findClass(module, name Value) (Value, error) {
	if !u.find.IsUnset() {
		return interp.Call(u.t, u.find, module, name)
	}
	return u.lookUp(u.t, module, name)
}

func unpicklerFind(t *interp.Thread, self Value, args []Value) (Value, error) {
	u, _ := interp.As[*unpickler](self)
	return u.lookUp(t, args[0], args[1])
}

// lookUp gives the object that a module has under a name.
func (u *unpickler) lookUp(t *interp.Thread, moduleVal, nameVal Value) (Value, error) {
	module, ok := interp.AsStr(moduleVal)
	name, ok2 := interp.AsStr(nameVal)
	if !ok || !ok2 {
		return interp.None, interp.TypeErrorf("find_class() arguments must be str")
	}
	if u.protocol < 3 && u.fixImports {
		g := toNew(globalName{module, name})
		if g.name != name {
			nameVal = interp.String(g.name)
		}
		module, name = g.module, g.name
	}
	if module == "_codecs" && name == "encode" {
		return u.st.encode, nil
	}
	m, err := t.Import(module)
	if err != nil {
		return interp.None, err
	}
	if u.protocol < 4 || !strings.Contains(name, ".") {
		v, err := interp.FindAttr(t, m, t.Intern(name))
		if err != nil || !v.IsUnset() {
			return v, err
		}
		return interp.None, u.missing(t, nameVal, m)
	}
	found, v, parent, err := path(t, m, name)
	if err == nil && !found {
		if parent != m {
			parent = m
		}
		err = u.missing(t, nameVal, parent)
	}
	return v, err
}

func (u *unpickler) missing(t *interp.Thread, name, in Value) error {
	r, err := interp.Repr(t, name)
	if err != nil {
		return err
	}
	s, err := interp.Repr(t, in)
	if err != nil {
		return err
	}
	return interp.Errorf(interp.TypeAttributeError, "Can't get attribute %s on %s", r, s)
}
