package interp

import (
	"fmt"

	"terrarium/lang"
)

// FrameObject is a frame object: where a frame was when an exception crossed it or a program asked. The variables of
// a function are known only where a NameError or AttributeError was raised.
type FrameObject struct {
	code              *linked
	globals, builtins *Dict
	pc                int32
	line              int32 // 0: that of pc
	locals            *frameVars
	outer             *Traceback   // the entry of the frame that called this one, if it was crossed too
	back              *FrameObject // the caller of a running frame
}

func (*FrameObject) Type() *Type { return TypeFrame }

// lineno is f_lineno.
func (f *FrameObject) lineno() int {
	if f.line != 0 {
		return int(f.line)
	}
	return f.code.code.Line(int(f.pc))
}

func tracebackSpec() typeSpec {
	return typeSpec{
		Slots: Slots{New: tracebackNew},
		Methods: []FuncDef{
			{Name: "tb_frame", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return Obj(self.o.(*Traceback).view(t)), nil
			}},
			{Name: "tb_lasti", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return Int(2 * int64(self.o.(*Traceback).pc)), nil
			}},
			{Name: "tb_lineno", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return Int(int64(self.o.(*Traceback).lineno())), nil
			}},
			{Name: "tb_next", Kind: KindGetSet, Fn: tracebackNext},
			{Name: "__dir__", Sig: "()", Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return NewList([]Value{String("tb_frame"), String("tb_next"), String("tb_lasti"), String("tb_lineno")}), nil
			}},
		},
	}
}

// view gives the entry's frame object, the same one every time.
func (tb *Traceback) view(t *Thread) *FrameObject {
	if tb.frame == nil {
		tb.frame = &FrameObject{code: tb.rc, globals: tb.globals, builtins: t.in.builtinsFor(tb.globals), pc: tb.pc, line: tb.line, locals: tb.locals, outer: tb.outer}
	}
	return tb.frame
}

func tracebackNext(t *Thread, self Value, args []Value) (Value, error) {
	tb := self.o.(*Traceback)
	if len(args) == 0 {
		if tb.next == nil {
			return None, nil
		}
		return Obj(tb.next), nil
	}
	if args[0].IsUnset() {
		return None, TypeErrorf("can't delete tb_next attribute")
	}
	next, ok := args[0].o.(*Traceback)
	if !ok && !args[0].IsNone() {
		return None, TypeErrorf("expected traceback object, got '%s'", args[0].Type().name)
	}
	for x := next; x != nil; x = x.next {
		if x == tb {
			return None, ValueErrorf("traceback loop detected")
		}
	}
	tb.next = next
	return None, nil
}

var tracebackNewDef = FuncDef{Name: "traceback", Sig: "(tb_next, tb_frame, tb_lasti, tb_lineno)"}

func tracebackNew(t *Thread, cls *Type, args []Value, kw []*Str) (Value, error) {
	a, err := bindArgs(t, &tracebackNewDef, args, kw)
	if err != nil {
		return None, err
	}
	next, ok := a[0].o.(*Traceback)
	if !ok && !a[0].IsNone() {
		return None, TypeErrorf("expected traceback object or None, got '%s'", a[0].Type().name)
	}
	f, ok := a[1].o.(*FrameObject)
	if !ok {
		return None, TypeErrorf("traceback() argument 'tb_frame' must be frame, not %s", argTypeName(a[1]))
	}
	lasti, err := IndexInt(t, a[2], TypeOverflowError)
	if err != nil {
		return None, err
	}
	line, err := IndexInt(t, a[3], TypeOverflowError)
	if err != nil {
		return None, err
	}
	return Obj(&Traceback{next: next, rc: f.code, globals: f.globals, pc: int32(lasti / 2), line: int32(line), frame: f, locals: f.locals}), nil
}

func frameSpec() typeSpec {
	get := func(name string, f func(t *Thread, f *FrameObject) Value) FuncDef {
		return FuncDef{Name: name, Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
			return f(t, self.o.(*FrameObject)), nil
		}}
	}
	return typeSpec{
		Flags: typeNoInstance | typeNoSubclass,
		Slots: Slots{Repr: func(t *Thread, v Value) (Value, error) {
			f := v.o.(*FrameObject)
			return String(fmt.Sprintf("<frame at %s, file '%s', line %d, code %s>", t.in.address(f), f.code.code.Filename, f.lineno(), f.code.code.Name)), nil
		}},
		Methods: []FuncDef{
			get("f_back", frameBack),
			get("f_builtins", func(t *Thread, f *FrameObject) Value { return Obj(f.builtins) }),
			get("f_code", func(t *Thread, f *FrameObject) Value { return Obj(f.code.codeObject()) }),
			get("f_globals", func(t *Thread, f *FrameObject) Value { return Obj(f.globals) }),
			get("f_lasti", func(t *Thread, f *FrameObject) Value { return Int(2 * int64(f.pc)) }),
			get("f_lineno", func(t *Thread, f *FrameObject) Value { return Int(int64(f.lineno())) }),
			{Name: "f_locals", Kind: KindGetter, Fn: func(t *Thread, self Value, _ []Value) (Value, error) {
				return self.o.(*FrameObject).namespace()
			}},
		},
	}
}

func frameBack(t *Thread, f *FrameObject) Value {
	switch {
	case f.back != nil:
		return Obj(f.back)
	case f.outer != nil:
		return Obj(f.outer.view(t))
	}
	return None
}

// namespace gives the dict of a module, else one of the variables. RuntimeError if they were not kept.
func (f *FrameObject) namespace() (Value, error) {
	code := f.code.code
	if code.Name == "<module>" {
		return Obj(f.globals), nil
	}
	d := NewDict()
	if f.locals == nil || !f.locals.all {
		if len(code.LocalNames)+len(code.CellNames)+len(code.FreeNames) > 0 || code.Flags&lang.FlagOptimized == 0 {
			return None, Errorf(TypeRuntimeError, "the variables of a frame that an exception left are not kept")
		}
		return Obj(d), nil
	}
	for _, v := range f.locals.vars {
		d.SetStr(NewStr(v.name), v.val)
	}
	return Obj(d), nil
}

// snapshot makes the frame object of a running frame, with its variables as they are now.
func (t *Thread) snapshot(f *Frame) *FrameObject {
	var first, last *FrameObject
	for ; f != nil && f.fn != nil; f = f.prev {
		o := &FrameObject{code: f.rc, globals: f.fn.globals, builtins: f.fn.builtins, pc: max(f.pc-1, 0), locals: f.vars("")}
		if last != nil {
			last.back = o
		} else {
			first = o
		}
		last = o
	}
	return first
}
