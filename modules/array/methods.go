package array

import (
	"bytes"

	"terrarium/interp"
)

type method = func(t *interp.Thread, a *array, args []Value) (Value, error)

// on makes a method of a function of the array.
func on(f method) func(*interp.Thread, Value, []Value) (Value, error) {
	return func(t *interp.Thread, self Value, args []Value) (Value, error) { return f(t, arrayOf(self), args) }
}

// does is on for methods without a result.
func does(f func(t *interp.Thread, a *array, args []Value) error) func(*interp.Thread, Value, []Value) (Value, error) {
	return on(func(t *interp.Thread, a *array, args []Value) (Value, error) { return interp.None, f(t, a, args) })
}

var methods = []interp.FuncDef{
	{Name: "typecode", Kind: interp.KindGetter, Doc: "the typecode character used to create the array",
		Fn: on(func(_ *interp.Thread, a *array, _ []Value) (Value, error) {
			return interp.String(string(rune(a.kind.code))), nil
		})},
	{Name: "itemsize", Kind: interp.KindGetter, Doc: "the size, in bytes, of one array item",
		Fn: on(func(_ *interp.Thread, a *array, _ []Value) (Value, error) { return interp.Int(int64(a.kind.size)), nil })},
	{Name: "append", Sig: "(v, /)", Doc: "Append new value v to the end of the array.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error { return a.append(t, args[0]) })},
	{Name: "extend", Sig: "(bb, /)", Doc: "Append items to the end of the array.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error { return a.extend(t, args[0]) })},
	{Name: "fromlist", Sig: "(list, /)", Doc: "Append items to array from list.", Fn: does(fromList)},
	{Name: "tolist", Sig: "()", Doc: "Convert array to an ordinary list with the same items.",
		Fn: on(func(t *interp.Thread, a *array, _ []Value) (Value, error) {
			items, err := a.items(t)
			return interp.NewList(items), err
		})},
	{Name: "frombytes", Sig: "(buffer, /)", Doc: "Appends items from the string, interpreting it as an array of machine values.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error {
			b, err := interp.Buffer(args[0])
			if err != nil {
				return err
			}
			return a.fromBytes(t, b)
		})},
	{Name: "tobytes", Sig: "()", Doc: "Convert the array to an array of machine values and return the bytes representation.",
		Fn: on(func(t *interp.Thread, a *array, _ []Value) (Value, error) {
			if err := t.Alloc(len(a.mem.Bytes())); err != nil {
				return interp.None, err
			}
			return interp.NewBytes(bytes.Clone(a.mem.Bytes())), nil
		})},
	{Name: "fromunicode", Sig: "(ustr, /)", Doc: "Extends this array with data from the unicode string ustr.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error {
			s, ok := interp.AsStr(args[0])
			if !ok {
				return interp.TypeErrorf("fromunicode() argument must be str, not %s", args[0].Type().Name())
			}
			if !a.kind.text() {
				return interp.ValueErrorf("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
			}
			return a.fromText(t, s)
		})},
	{Name: "tounicode", Sig: "()", Doc: "Extends this array with data from the unicode string ustr.",
		Fn: on(func(t *interp.Thread, a *array, _ []Value) (Value, error) {
			if !a.kind.text() {
				return interp.None, interp.ValueErrorf("tounicode() may only be called on unicode type arrays ('u' or 'w')")
			}
			return interp.String(a.text()), t.Alloc(len(a.mem.Bytes()))
		})},
	{Name: "fromfile", Sig: "(f, n, /)", Doc: "Read n objects from the file object f and append them to the end of the array.", Fn: does(fromFile)},
	{Name: "tofile", Sig: "(f, /)", Doc: "Write all items (as machine values) to the file object f.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error {
			b := bytes.Clone(a.mem.Bytes())
			for len(b) > 0 {
				n := min(len(b), 64<<10)
				if _, err := interp.CallMethod(t, args[0], t.Intern("write"), interp.NewBytes(b[:n:n])); err != nil {
					return err
				}
				b = b[n:]
			}
			return nil
		})},
	{Name: "count", Sig: "(v, /)", Doc: "Return number of occurrences of v in the array.",
		Fn: on(func(t *interp.Thread, a *array, args []Value) (Value, error) {
			n := int64(0)
			for i := 0; i < a.len(); i++ {
				var err error
				if i, err = a.find(t, args[0], i, a.len()); err != nil {
					return interp.None, err
				}
				if i < 0 {
					break
				}
				n++
			}
			return interp.Int(n), nil
		})},
	{Name: "index", Sig: "(v, start=0, stop=9223372036854775807, /)", Doc: "Return index of first occurrence of v in the array.\n\nRaise ValueError if the value is not present.",
		Fn: on(func(t *interp.Thread, a *array, args []Value) (Value, error) {
			var bounds [2]int
			for i := range bounds {
				n, err := interp.SliceIndex(t, args[1+i])
				if err != nil {
					return interp.None, err
				}
				if n < 0 {
					n = max(0, n+a.len())
				}
				bounds[i] = n
			}
			i, err := a.find(t, args[0], bounds[0], bounds[1])
			if err == nil && i < 0 {
				err = interp.ValueErrorf("array.index(x): x not in array")
			}
			return interp.Int(int64(i)), err
		})},
	{Name: "remove", Sig: "(v, /)", Doc: "Remove the first occurrence of v in the array.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error {
			i, err := a.find(t, args[0], 0, a.len())
			if err != nil {
				return err
			}
			if i < 0 || i >= a.len() {
				return interp.ValueErrorf("array.remove(x): x not in array")
			}
			return a.splice(t, i, i+1, nil)
		})},
	{Name: "insert", Sig: "(i, v, /)", Doc: "Insert a new item v into the array before position i.",
		Fn: does(func(t *interp.Thread, a *array, args []Value) error {
			i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			if err != nil {
				return err
			}
			var item [8]byte
			b := item[:a.kind.size]
			if err := a.kind.pack(t, b, args[1]); err != nil {
				return err
			}
			n := a.len()
			if i < 0 {
				i = max(0, i+n)
			}
			i = min(i, n)
			return a.splice(t, i, i, b)
		})},
	{Name: "pop", Sig: "(i=-1, /)", Doc: "Return the i-th element and delete it from the array.\n\ni defaults to -1.",
		Fn: on(func(t *interp.Thread, a *array, args []Value) (Value, error) {
			i, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
			if err != nil {
				return interp.None, err
			}
			n := a.len()
			if n == 0 {
				return interp.None, interp.Errorf(interp.TypeIndexError, "pop from empty array")
			}
			if i < 0 {
				i += n
			}
			if i < 0 || i >= n {
				return interp.None, interp.Errorf(interp.TypeIndexError, "pop index out of range")
			}
			v := a.at(i)
			return v, a.splice(t, i, i+1, nil)
		})},
	{Name: "reverse", Sig: "()", Doc: "Reverse the order of the items in the array.",
		Fn: does(func(_ *interp.Thread, a *array, _ []Value) error {
			b, size := a.mem.Bytes(), a.kind.size
			old := bytes.Clone(b)
			for i, n := 0, a.len(); i < n; i++ {
				copy(b[i*size:(i+1)*size], old[(n-1-i)*size:])
			}
			return nil
		})},
	{Name: "byteswap", Sig: "()", Doc: "Byteswap all items of the array.",
		Fn: does(func(_ *interp.Thread, a *array, _ []Value) error {
			copy(a.mem.Bytes(), a.swapped())
			return nil
		})},
	{Name: "clear", Sig: "()", Doc: "Remove all items from the array.",
		Fn: does(func(t *interp.Thread, a *array, _ []Value) error { return a.setBytes(t, nil) })},
	{Name: "buffer_info", Sig: "()", Doc: "Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents.",
		Fn: on(func(t *interp.Thread, a *array, _ []Value) (Value, error) {
			f, err := t.Builtin("id")
			if err != nil {
				return interp.None, err
			}
			id, err := interp.Call(t, f, interp.Obj(a.mem))
			return interp.NewTuple([]Value{id, interp.Int(int64(a.len()))}), err
		})},
	{Name: "__copy__", Sig: "()", Doc: "Return a copy of the array.",
		Fn: on(func(_ *interp.Thread, a *array, _ []Value) (Value, error) {
			return a.make(bytes.Clone(a.mem.Bytes())), nil
		})},
	{Name: "__deepcopy__", Sig: "(unused, /)", Doc: "Return a copy of the array.",
		Fn: on(func(_ *interp.Thread, a *array, _ []Value) (Value, error) {
			return a.make(bytes.Clone(a.mem.Bytes())), nil
		})},
	{Name: "__reduce_ex__", Sig: "(value, /)", Doc: "Return state information for pickling.", Fn: reduceEx},
	interp.ClassGetItem,
}

func fromList(t *interp.Thread, a *array, args []Value) error {
	l := interp.AsList(args[0])
	if l == nil {
		return interp.TypeErrorf("arg must be list")
	}
	n, count := l.Len(), a.len()
	if err := t.Alloc(n * a.kind.size); err != nil {
		return err
	}
	b := make([]byte, n*a.kind.size)
	for i := range n {
		if err := a.kind.pack(t, b[i*a.kind.size:(i+1)*a.kind.size], l.At(i)); err != nil {
			return err
		}
		if l.Len() != n {
			return interp.Errorf(interp.TypeRuntimeError, "list changed size during iteration")
		}
	}
	return a.splice(t, min(count, a.len()), a.len(), b)
}

func fromFile(t *interp.Thread, a *array, args []Value) error {
	n, err := interp.IndexInt(t, args[1], interp.TypeOverflowError)
	if err != nil {
		return err
	}
	if n < 0 {
		return interp.ValueErrorf("negative count")
	}
	if n > 1<<40/a.kind.size {
		return interp.NewException(interp.TypeMemoryError)
	}
	v, err := interp.CallMethod(t, args[0], t.Intern("read"), interp.Int(int64(n*a.kind.size)))
	if err != nil {
		return err
	}
	b, ok := interp.AsBytes(v)
	if !ok {
		return interp.TypeErrorf("read() didn't return bytes")
	}
	if err := a.fromBytes(t, b); err != nil {
		return err
	}
	if len(b) != n*a.kind.size {
		return interp.Errorf(interp.TypeEOFError, "read() didn't return enough bytes")
	}
	return nil
}

// reduceEx takes an array apart: for protocols below 3 as a list, else as bytes in the format of the machine.
func reduceEx(t *interp.Thread, self Value, args []Value) (Value, error) {
	a := arrayOf(self)
	protocol, err := interp.IndexInt(t, args[0], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	attrs, err := interp.FindAttr(t, self, t.Intern("__dict__"))
	if err != nil {
		return interp.None, err
	}
	if attrs.IsUnset() {
		attrs = interp.None
	}
	code := interp.String(string(rune(a.kind.code)))
	cls := interp.Obj(self.Type())
	if protocol < 3 {
		items, err := a.items(t)
		return interp.NewTuple([]Value{cls, interp.NewTuple([]Value{code, interp.NewList(items)}), attrs}), err
	}
	module, err := t.Import("array")
	if err != nil {
		return interp.None, err
	}
	f, err := interp.GetAttr(t, module, t.Intern("_array_reconstructor"))
	if err != nil {
		return interp.None, err
	}
	return interp.NewTuple([]Value{f, interp.NewTuple([]Value{cls, code, interp.Int(int64(a.kind.machine)), interp.NewBytes(bytes.Clone(a.mem.Bytes()))}), attrs}), nil
}

// reconstruct makes an array from what reduceEx took apart, perhaps on another machine.
func reconstruct(t *interp.Thread, self Value, args []Value) (Value, error) {
	s := interp.SelfState[state](self)
	cls, ok := args[0].Object().(*interp.Type)
	switch {
	case !ok:
		return interp.None, interp.TypeErrorf("first argument must be a type object, not %s", args[0].Type().Name())
	case !cls.IsSubclass(s.array):
		return interp.None, interp.TypeErrorf("%s is not a subtype of %s", interp.QualifiedName(cls), "array.array")
	}
	code, _ := interp.AsStr(args[1])
	if len(code) != 1 || itemTypes[code[0]] == nil {
		return interp.None, interp.ValueErrorf("second argument must be a valid type code")
	}
	machine, err := interp.IndexInt(t, args[2], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	if machine < 0 || machine > 21 {
		return interp.None, interp.ValueErrorf("third argument must be a valid machine format code.")
	}
	b, ok := interp.AsBytes(args[3])
	if !ok || interp.IsMutableBuffer(args[3]) {
		return interp.None, interp.TypeErrorf("fourth argument should be bytes, not %s", args[3].Type().Name())
	}
	kind := itemTypes[code[0]]
	v := newArray(cls, kind, nil)
	a := arrayOf(v)
	if err := a.fromBytes(t, b); err != nil {
		return interp.None, err
	}
	if machine != kind.machine && machine == kind.machine+1 && kind.size > 1 {
		copy(a.mem.Bytes(), a.swapped())
	} else if machine != kind.machine {
		return interp.None, interp.Errorf(interp.TypeNotImplementedError, "machine format code %d is not supported for type code '%s'", machine, code)
	}
	return v, nil
}
