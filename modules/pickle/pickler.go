package pickle

import (
	"encoding/binary"
	"strconv"

	"terrarium/interp"
)

// pickler writes objects as bytes.
type pickler struct {
	interp.Native
	st           *state
	ready        bool  // __init__ has run
	write        Value // the file's method; Unset: the bytes are kept
	protocol     int
	fixImports   bool
	fast         bool
	persistentID Value // set on the object itself; Unset: it is not
	dispatch     Value // dispatch_table, likewise
	memo         map[interp.Object]int

	// Of one dump.
	t        *interp.Thread
	idFunc   Value // persistent_id; Unset: the default
	table    Value // dispatch_table, by default copyreg's
	override Value // reducer_override; Unset: none
	out      []byte
	framing  bool
	frame    int // where the open frame's header begins; -1: none is open
	limit    int // length of out at which to ask for more memory
	steps    int
}

var picklerSpec = interp.TypeSpec{
	Name:  "Pickler",
	Doc:   "Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)\n\nWrites objects to a binary file.",
	Sig:   "(file, protocol=None, fix_imports=True, buffer_callback=None)",
	Flags: interp.Subclassable,
	Slots: interp.Slots{
		New: func(_ *interp.Thread, cls *interp.Type, _ []Value, _ []*interp.Str) (Value, error) {
			return interp.NewNative(cls, &pickler{st: stateOf(cls), write: interp.Unset, persistentID: interp.Unset, dispatch: interp.Unset}), nil
		},
		Init: initPickler,
	},
	Methods: []interp.FuncDef{
		{Name: "dump", Sig: "(obj, /)", Doc: "Write an object to the file.", Fn: picklerDump},
		{Name: "clear_memo", Sig: "()", Doc: "Forget which objects were written.", Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			p, _ := interp.As[*pickler](self)
			p.memo = map[interp.Object]int{}
			return interp.None, nil
		}},
		{Name: "bin", Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
			p, _ := interp.As[*pickler](self)
			return interp.Int(int64(min(p.protocol, 1))), nil
		}},
		{Name: "fast", Kind: interp.KindGetSet, Doc: "Whether shared objects are written each time.", Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
			p, _ := interp.As[*pickler](self)
			if args == nil {
				if p.fast {
					return interp.Int(1), nil
				}
				return interp.Int(0), nil
			}
			if args[0].IsUnset() {
				return interp.None, interp.TypeErrorf("can't delete numeric/char attribute")
			}
			n, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			p.fast = n != 0
			return interp.None, err
		}},
		{Name: "persistent_id", Kind: interp.KindGetSet, Doc: "persistent_id(obj): what stands for an object that is kept elsewhere, or None.",
			Fn: func(_ *interp.Thread, self Value, args []Value) (Value, error) {
				p, _ := interp.As[*pickler](self)
				switch {
				case args != nil:
					p.persistentID = args[0]
				case p.persistentID.IsUnset():
					return interp.NewMethod(p.st.noID, self), nil
				default:
					return p.persistentID, nil
				}
				return interp.None, nil
			}},
		{Name: "dispatch_table", Kind: interp.KindGetSet, Doc: "The functions that reduce objects, by class.",
			Fn: func(_ *interp.Thread, self Value, args []Value) (Value, error) {
				p, _ := interp.As[*pickler](self)
				if args != nil {
					p.dispatch = args[0]
					return interp.None, nil
				}
				if p.dispatch.IsUnset() {
					return interp.None, interp.Errorf(interp.TypeAttributeError, "'%s' object has no attribute 'dispatch_table'", self.Type().Name())
				}
				return p.dispatch, nil
			}},
	},
}

var picklerDef = interp.FuncDef{Name: "Pickler", Sig: "(file, protocol=None, fix_imports=True, buffer_callback=None)"}

func initPickler(t *interp.Thread, self Value, args []Value, kw []*interp.Str) error {
	a, err := interp.BindArgs(t, &picklerDef, args, kw)
	if err != nil {
		return err
	}
	p, _ := interp.As[*pickler](self)
	if err := p.configure(t, a[1], a[2], a[3]); err != nil {
		return err
	}
	p.write, err = fileMethod(t, a[0], "write", "file must have a 'write' attribute")
	p.ready = err == nil
	return err
}

func fileMethod(t *interp.Thread, file Value, name, message string) (Value, error) {
	f, err := interp.FindAttr(t, file, t.Intern(name))
	if err == nil && f.IsUnset() {
		err = interp.TypeErrorf("%s", message)
	}
	return f, err
}

// configure takes the arguments protocol, fix_imports and buffer_callback.
func (p *pickler) configure(t *interp.Thread, protocol, fixImports, callback Value) (err error) {
	p.protocol = defaultProtocol
	if !protocol.IsNone() {
		if p.protocol, err = interp.IndexInt(t, protocol, interp.TypeOverflowError); err != nil {
			return err
		}
		if p.protocol < 0 {
			p.protocol = highestProtocol
		}
		if p.protocol > highestProtocol {
			return interp.ValueErrorf("pickle protocol must be <= %d", highestProtocol)
		}
	}
	if !callback.IsNone() && p.protocol < 5 {
		return interp.ValueErrorf("buffer_callback needs protocol >= 5")
	}
	fix, err := interp.Truth(t, fixImports)
	p.fixImports = fix && p.protocol < 3
	p.memo = map[interp.Object]int{}
	return err
}

func picklerDump(t *interp.Thread, self Value, args []Value) (Value, error) {
	p, _ := interp.As[*pickler](self)
	if !p.ready {
		return interp.None, p.st.cannotPickle("Pickler.__init__() was not called by %s.__init__()", self.Type().Name())
	}
	return interp.None, p.dump(t, self, args[0])
}

func dump(t *interp.Thread, self Value, args []Value) (Value, error) {
	p := &pickler{st: interp.SelfState[state](self), dispatch: interp.Unset}
	if err := p.configure(t, args[2], args[3], args[4]); err != nil {
		return interp.None, err
	}
	var err error
	if p.write, err = fileMethod(t, args[1], "write", "file must have a 'write' attribute"); err != nil {
		return interp.None, err
	}
	return interp.None, p.dump(t, interp.Unset, args[0])
}

func dumps(t *interp.Thread, self Value, args []Value) (Value, error) {
	p := &pickler{st: interp.SelfState[state](self), write: interp.Unset, dispatch: interp.Unset}
	if err := p.configure(t, args[1], args[2], args[3]); err != nil {
		return interp.None, err
	}
	if err := p.dump(t, interp.Unset, args[0]); err != nil {
		return interp.None, err
	}
	return interp.NewBytes(p.out), nil
}

// dump writes obj. self is the object whose methods count, Unset for a function of the module.
func (p *pickler) dump(t *interp.Thread, self, obj Value) (err error) {
	p.t, p.idFunc, p.table, p.override = t, interp.Unset, p.dispatch, interp.Unset
	p.out, p.framing, p.frame, p.limit = nil, false, -1, 1<<16
	if !self.IsUnset() {
		if p.idFunc, err = attr(t, self, "persistent_id"); err != nil {
			return err
		}
		if p.idFunc == interp.NewMethod(p.st.noID, self) || p.persistentID.IsUnset() && self.Type() == p.st.pickler {
			p.idFunc = interp.Unset
		}
		if p.table, err = interp.FindAttr(t, self, t.Intern("dispatch_table")); err != nil {
			return err
		}
		if p.override, err = interp.FindAttr(t, self, t.Intern("reducer_override")); err != nil {
			return err
		}
	}
	if p.table.IsUnset() {
		if p.table, err = registry(t, "dispatch_table"); err != nil {
			return err
		}
	}
	if p.protocol >= 2 {
		p.put(opProto, byte(p.protocol))
		p.framing = p.protocol >= 4
	}
	if err := p.save(obj, true); err != nil {
		return err
	}
	p.put(opStop)
	p.closeFrame()
	p.framing = false
	return p.flush()
}

// flush hands what there is to the file.
func (p *pickler) flush() error {
	if p.write.IsUnset() || len(p.out) == 0 {
		return nil
	}
	b := p.out
	p.out, p.limit = nil, 1<<16
	_, err := interp.Call(p.t, p.write, interp.NewBytes(b))
	return err
}

// put writes bytes, in a frame if frames are written.
func (p *pickler) put(b ...byte) {
	p.open()
	p.out = append(p.out, b...)
}

func (p *pickler) putString(s string) {
	p.open()
	p.out = append(p.out, s...)
}

// putSized writes an opcode and a number of 4 or 8 bytes.
func (p *pickler) putSized(op byte, n uint64, width int) {
	b := binary.LittleEndian.AppendUint64([]byte{op}, n)
	p.put(b[:1+width]...)
}

// putLine writes an opcode and a line of text.
func (p *pickler) putLine(op byte, text string) {
	p.put(op)
	p.putString(text + "\n")
}

func (p *pickler) open() {
	if p.framing && p.frame < 0 {
		p.frame = len(p.out)
		p.out = append(p.out, make([]byte, frameHeader)...)
	}
}

// closeFrame writes the header of the open frame, or takes its place away if the frame is too short for one.
func (p *pickler) closeFrame() {
	if !p.framing || p.frame < 0 {
		return
	}
	n := len(p.out) - p.frame - frameHeader
	if n >= frameMin {
		p.out[p.frame] = opFrame
		binary.LittleEndian.PutUint64(p.out[p.frame+1:], uint64(n))
	} else {
		p.out = append(p.out[:p.frame], p.out[p.frame+frameHeader:]...)
	}
	p.frame = -1
}

// boundary is called before every object: a frame that is long enough ends there.
func (p *pickler) boundary() error {
	if p.steps++; p.steps&0x3FF == 0 {
		if err := p.t.Poll(); err != nil {
			return err
		}
	}
	if len(p.out) >= p.limit {
		p.limit = 2 * len(p.out)
		if err := p.t.Alloc(p.limit); err != nil {
			return err
		}
	}
	if p.framing && p.frame >= 0 && len(p.out)-p.frame-frameHeader >= frameTarget {
		p.closeFrame()
		return p.flush()
	}
	return nil
}

// putBytes writes a header and contents; large ones stay outside the frames.
func (p *pickler) putBytes(header []byte, data string) error {
	if err := p.t.Alloc(len(p.out) + len(data)); err != nil {
		return err
	}
	if len(data) < frameTarget {
		p.put(header...)
		p.putString(data)
		return nil
	}
	p.closeFrame()
	framing := p.framing
	p.framing = false
	p.put(header...)
	err := p.flush()
	if err == nil {
		p.putString(data)
		err = p.flush()
	}
	p.framing = framing
	return err
}

// identity is what the memo knows an object by: those that CPython has once only are one here too.
func identity(v Value) interp.Object {
	o := v.Object()
	switch o := o.(type) {
	case *interp.BytesObject:
		if b, _ := interp.AsBytes(v); len(b) <= 1 {
			return shortBytes(string(b))
		}
	case *interp.Str:
		if s := o.Go(); len(s) <= 1 {
			return shortStr(s)
		}
	}
	return o
}

// shortBytes and shortStr stand for bytes and strs of at most one byte.
type (
	shortBytes string
	shortStr   string
)

func (shortBytes) Type() *interp.Type { return interp.TypeBytes }
func (shortStr) Type() *interp.Type   { return interp.TypeStr }

// get writes a reference to an object in the memo; it tells whether it was there.
func (p *pickler) get(v Value) bool {
	i, ok := p.memo[identity(v)]
	if !ok {
		return false
	}
	switch {
	case p.protocol == 0:
		p.putLine(opGet, strconv.Itoa(i))
	case i < 256:
		p.put(opBinGet, byte(i))
	default:
		p.putSized(opLongBinGet, uint64(i), 4)
	}
	return true
}

// memoize notes that an object has been written.
func (p *pickler) memoize(v Value) {
	if p.fast {
		return
	}
	i := len(p.memo)
	p.memo[identity(v)] = i
	switch {
	case p.protocol >= 4:
		p.put(opMemoize)
	case p.protocol == 0:
		p.putLine(opPut, strconv.Itoa(i))
	case i < 256:
		p.put(opBinPut, byte(i))
	default:
		p.putSized(opLongBinPut, uint64(i), 4)
	}
}

// known tells whether an object is in the memo.
func (p *pickler) known(v Value) bool {
	_, ok := p.memo[identity(v)]
	return ok
}
