package json

import (
	"math"
	"strconv"
	"strings"

	"terrarium/interp"
)

// encoder writes values as text: the class behind make_encoder(…).
type encoder struct {
	interp.Native
	circular                       bool // look for containers that contain themselves
	indent                         string
	pretty                         bool // indent counts
	fast, ascii                    bool // quote is one of the module's own functions, and which
	sortKeys, skipKeys, allowNaN   bool
	fallback, quote                Value
	keySep, itemSep                string
	markers, indentArg, ksep, isep Value // as given
}

var encoderSpec = interp.TypeSpec{
	Name: "Encoder",
	Doc:  "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
	Slots: interp.Slots{
		New:  newEncoder,
		Call: callEncoder,
	},
	Methods: []interp.FuncDef{
		encoderField("markers", func(e *encoder) Value { return e.markers }),
		encoderField("default", func(e *encoder) Value { return e.fallback }),
		encoderField("encoder", func(e *encoder) Value { return e.quote }),
		encoderField("indent", func(e *encoder) Value { return e.indentArg }),
		encoderField("key_separator", func(e *encoder) Value { return e.ksep }),
		encoderField("item_separator", func(e *encoder) Value { return e.isep }),
		encoderField("sort_keys", func(e *encoder) Value { return interp.Bool(e.sortKeys) }),
		encoderField("skipkeys", func(e *encoder) Value { return interp.Bool(e.skipKeys) }),
	},
}

func encoderField(name string, get func(*encoder) Value) interp.FuncDef {
	return interp.FuncDef{Name: name, Kind: interp.KindMember, Fn: func(_ *interp.Thread, self Value, _ []Value) (Value, error) {
		e, _ := interp.As[*encoder](self)
		return get(e), nil
	}}
}

var encoderDef = interp.FuncDef{Name: "make_encoder", Sig: "(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)"}

func newEncoder(t *interp.Thread, cls *interp.Type, args []Value, kw []*interp.Str) (Value, error) {
	a, err := interp.BindArgs(t, &encoderDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	e := &encoder{markers: a[0], fallback: a[1], quote: a[2], indentArg: a[3], ksep: a[4], isep: a[5]}
	if interp.AsDict(a[0]) == nil && !a[0].IsNone() {
		return interp.None, interp.TypeErrorf("make_encoder() argument 1 must be dict or None, not %s", a[0].Type().Name())
	}
	e.circular = !a[0].IsNone()
	var ok bool
	for i, to := range [...]*string{&e.keySep, &e.itemSep} {
		if *to, ok = interp.AsStr(a[4+i]); !ok {
			return interp.None, interp.TypeErrorf("make_encoder() argument %d must be str, not %s", 5+i, a[4+i].Type().Name())
		}
	}
	if e.pretty = !a[3].IsNone(); e.pretty {
		if e.indent, ok = interp.AsStr(a[3]); !ok {
			return interp.None, interp.TypeErrorf("make_encoder() argument 4 must be str or None, not %s", a[3].Type().Name())
		}
	}
	for i, to := range [...]*bool{&e.sortKeys, &e.skipKeys, &e.allowNaN} {
		if *to, err = interp.Truth(t, a[6+i]); err != nil {
			return interp.None, err
		}
	}
	if s := stateOf(cls); s != nil {
		e.ascii = e.quote == s.quoteASCII
		e.fast = e.ascii || e.quote == s.quote
	}
	return interp.NewNative(cls, e), nil
}

var callEncoderDef = interp.FuncDef{Name: "_iterencode", Sig: "(obj, _current_indent_level)"}

func callEncoder(t *interp.Thread, self Value, args []Value, kw []*interp.Str) (Value, error) {
	args, err := interp.BindArgs(t, &callEncoderDef, args, kw)
	if err != nil {
		return interp.None, err
	}
	level, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	e, _ := interp.As[*encoder](self)
	w := &writer{t: t, encoder: e, limit: 1 << 16}
	if e.circular {
		w.open = map[interp.Object]bool{}
	}
	if err := w.value(args[0], max(level, 0)); err != nil {
		return interp.None, err
	}
	if err := t.Alloc(len(w.b)); err != nil {
		return interp.None, err
	}
	return interp.NewTuple([]Value{interp.String(string(w.b))}), nil
}

// writer is one writing of a value.
type writer struct {
	t *interp.Thread
	*encoder
	b     []byte
	open  map[interp.Object]bool // the containers around what is being written
	limit int                    // length at which to ask for more memory
	steps int
}

// check is called for every value: it asks for memory, and lets the program be interrupted.
func (w *writer) check() error {
	if len(w.b) >= w.limit {
		w.limit = 2 * len(w.b)
		if err := w.t.Alloc(w.limit); err != nil {
			return err
		}
	}
	if w.steps++; w.steps&0x3FF == 0 {
		return w.t.Poll()
	}
	return nil
}

func (w *writer) value(v Value, level int) error {
	if err := w.check(); err != nil {
		return err
	}
	switch {
	case v.IsNone():
		w.b = append(w.b, "null"...)
		return nil
	case v.IsBool():
		w.b = strconv.AppendBool(w.b, v.AsBool())
		return nil
	}
	if s, ok := interp.AsStr(v); ok {
		return w.str(v, s)
	}
	if text, ok, err := w.number(v); ok || err != nil {
		w.b = append(w.b, text...)
		return err
	}
	if l := interp.AsList(v); l != nil {
		return w.nested(v, w.array, level)
	}
	if l := interp.AsTuple(v); l != nil {
		return w.nested(v, w.array, level)
	}
	if d := interp.AsDict(v); d != nil {
		return w.nested(v, w.object, level)
	}
	return w.marked(v, func() error {
		x, err := interp.Call(w.t, w.fallback, v)
		if err != nil {
			return err
		}
		return w.nested(x, w.value, level)
	})
}

func (w *writer) nested(v Value, f func(Value, int) error, level int) error {
	if err := w.t.EnterWhile(" while encoding a JSON object"); err != nil {
		return err
	}
	defer w.t.Leave()
	return f(v, level)
}

// marked runs f while v is known to be open; ValueError if it is already.
func (w *writer) marked(v Value, f func() error) error {
	if !w.circular {
		return f()
	}
	o := v.Object()
	if w.open[o] {
		return interp.ValueErrorf("Circular reference detected")
	}
	w.open[o] = true
	err := f()
	delete(w.open, o)
	return err
}

// str writes a str; v is the object, s its text.
func (w *writer) str(v Value, s string) error {
	if w.fast {
		w.b = appendQuoted(w.b, s, w.ascii)
		return nil
	}
	r, err := interp.Call(w.t, w.quote, v)
	if err != nil {
		return err
	}
	text, ok := interp.AsStr(r)
	if !ok {
		return interp.TypeErrorf("encoder() must return a string, not %s", r.Type().Name())
	}
	w.b = append(w.b, text...)
	return nil
}

// number gives the text of an int or float; ok is false for anything else.
func (w *writer) number(v Value) (text string, ok bool, err error) {
	switch {
	case v.IsInt():
		return strconv.FormatInt(v.AsInt(), 10), true, nil
	case v.Type().IsSubclass(interp.TypeInt):
		i, _ := interp.AsBigInt(v)
		text, err = interp.Repr(w.t, interp.BigInt(i))
		return text, true, err
	case v.Type().IsSubclass(interp.TypeFloat):
		f, ok := interp.AsFloat(v)
		if !ok {
			return "", false, nil
		}
		if !math.IsNaN(f) && !math.IsInf(f, 0) {
			return interp.FloatRepr(f), true, nil
		}
		if !w.allowNaN {
			r, err := interp.Repr(w.t, v)
			if err != nil {
				return "", false, err
			}
			return "", false, interp.ValueErrorf("Out of range float values are not JSON compliant: %s", r)
		}
		switch {
		case math.IsNaN(f):
			return "NaN", true, nil
		case f > 0:
			return "Infinity", true, nil
		}
		return "-Infinity", true, nil
	}
	return "", false, nil
}

func (w *writer) newline(level int) error {
	if err := w.t.Alloc(len(w.indent) * level); err != nil {
		return err
	}
	w.b = append(w.b, '\n')
	w.b = append(w.b, strings.Repeat(w.indent, level)...)
	return nil
}

// separate writes what comes before an item at that level: the first one or another.
func (w *writer) separate(first bool, level int) error {
	if !first {
		w.b = append(w.b, w.itemSep...)
	}
	if w.pretty {
		return w.newline(level)
	}
	return nil
}

func (w *writer) array(v Value, level int) error {
	l := interp.AsList(v)
	if l == nil || v.Type() != interp.TypeList {
		items := []Value(nil)
		if v.Type() == interp.TypeTuple {
			items = interp.AsTuple(v).Items()
		} else {
			var err error
			if items, err = interp.Collect(w.t, v); err != nil {
				return err
			}
		}
		l = interp.AsList(interp.NewList(items))
	}
	if l.Len() == 0 {
		w.b = append(w.b, "[]"...)
		return nil
	}
	return w.marked(v, func() error {
		w.b = append(w.b, '[')
		for i := 0; i < l.Len(); i++ { // it may change while it is written
			if err := w.separate(i == 0, level+1); err != nil {
				return err
			}
			if err := w.value(l.At(i), level+1); err != nil {
				return err
			}
		}
		return w.end(']', level)
	})
}

func (w *writer) end(bracket byte, level int) error {
	if w.pretty {
		if err := w.newline(level); err != nil {
			return err
		}
	}
	w.b = append(w.b, bracket)
	return nil
}

func (w *writer) object(v Value, level int) error {
	d := interp.AsDict(v)
	if d.Len() == 0 {
		w.b = append(w.b, "{}"...)
		return nil
	}
	return w.marked(v, func() error {
		w.b = append(w.b, '{')
		if w.pretty {
			if err := w.newline(level + 1); err != nil {
				return err
			}
		}
		first := true
		if !w.sortKeys && v.Type() == interp.TypeDict {
			var err error
			d.All(func(key, val Value) bool {
				err = w.item(key, val, &first, level+1)
				return err == nil && d.Len() > 0 // writing the item may have cleared the dict
			})
			if err != nil {
				return err
			}
			return w.end('}', level)
		}
		items, err := w.items(v)
		if err != nil {
			return err
		}
		for _, x := range items {
			pair := interp.AsTuple(x)
			if pair == nil || len(pair.Items()) != 2 {
				return interp.ValueErrorf("items must return 2-tuples")
			}
			if err := w.item(pair.Items()[0], pair.Items()[1], &first, level+1); err != nil {
				return err
			}
		}
		return w.end('}', level)
	})
}

// items gives list(v.items()), sorted if that is asked for.
func (w *writer) items(v Value) ([]Value, error) {
	view, err := interp.CallMethod(w.t, v, w.t.Intern("items"))
	if err != nil {
		return nil, err
	}
	items, err := interp.Collect(w.t, view)
	if err != nil || !w.sortKeys {
		return items, err
	}
	list := interp.NewList(items)
	if _, err := interp.CallMethod(w.t, list, w.t.Intern("sort")); err != nil {
		return nil, err
	}
	return interp.AsList(list).Items(), nil
}

func (w *writer) item(key, val Value, first *bool, level int) error {
	s, isStr := interp.AsStr(key)
	quoted := key
	switch {
	case isStr:
	case key.IsNone():
		s = "null"
	case key.IsBool():
		s = strconv.FormatBool(key.AsBool())
	default:
		text, ok, err := w.number(key)
		if err != nil {
			return err
		}
		if !ok {
			if w.skipKeys {
				return nil
			}
			return interp.TypeErrorf("keys must be str, int, float, bool or None, not %s", key.Type().Name())
		}
		s = text
	}
	if !isStr && !w.fast {
		quoted = interp.String(s)
	}
	if !*first {
		if err := w.separate(false, level); err != nil {
			return err
		}
	}
	*first = false
	if err := w.str(quoted, s); err != nil {
		return err
	}
	w.b = append(w.b, w.keySep...)
	return w.value(val, level)
}
