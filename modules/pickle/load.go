package pickle

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"terrarium/interp"
)

type loader = func(u *unpickler) error

// loaders are what the opcodes do, but for STOP.
var loaders = makeLoaders()

func makeLoaders() *[256]loader {
	constant := func(v Value) loader { return func(u *unpickler) error { return u.push(v) } }
	fresh := func(f func() Value) loader { return func(u *unpickler) error { return u.push(f()) } }
	return &[256]loader{
		opMark:  func(u *unpickler) error { u.marks = append(u.marks, len(u.stack)); return nil },
		opPop:   loadPop,
		opDup:   loadDup,
		opProto: loadProto, opFrame: loadFrame,
		opPopMark: func(u *unpickler) error { _, err := u.popMark(); return err },

		opNone: constant(interp.None), opNewTrue: constant(interp.True), opNewFalse: constant(interp.False),
		opEmptyTuple: constant(interp.NewTuple(nil)),
		opEmptyList:  fresh(func() Value { return interp.NewList(nil) }),
		opEmptyDict:  fresh(func() Value { return interp.Obj(interp.NewDict()) }),
		opEmptySet:   func(u *unpickler) error { return u.pushCall(interp.Obj(interp.TypeSet)) },

		opInt: loadInt, opLong: loadLong, opFloat: loadFloat,
		opBinInt: binInt(4), opBinInt1: binInt(1), opBinInt2: binInt(2), opLong1: binLong(1), opLong4: binLong(4), opBinFloat: loadBinFloat,

		opString: loadString, opBinString: oldString(4), opShortBinString: oldString(1),
		opUnicode: loadUnicode, opBinUnicode: text(4), opShortBinUnicode: text(1), opBinUnicode8: text(8),
		opBinBytes: binBytes(4), opShortBinBytes: binBytes(1), opBinBytes8: binBytes(8), opByteArray8: loadByteArray,
		opNextBuffer: loadNextBuffer, opReadOnlyBuffer: loadReadOnly,

		opTuple: marked(interp.NewTuple), opList: marked(interp.NewList), opDict: loadDict, opFrozenSet: loadFrozenSet,
		opTuple1: smallTuple(1), opTuple2: smallTuple(2), opTuple3: smallTuple(3),
		opAppend: loadAppend, opAppends: loadAppends, opSetItem: loadSetItem, opSetItems: loadSetItems, opAddItems: loadAddItems,

		opGet: loadGet, opBinGet: binGet(1), opLongBinGet: binGet(4),
		opPut: loadPut, opBinPut: binPut(1), opLongBinPut: binPut(4),
		opMemoize: func(u *unpickler) error { return u.remember(u.memo.used) },

		opGlobal: loadGlobal, opStackGlobal: loadStackGlobal, opExt1: extension(1), opExt2: extension(2), opExt4: extension(4),
		opPersID: loadPersID, opBinPersID: loadBinPersID,
		opReduce: loadReduce, opBuild: loadBuild, opInst: loadInst, opObj: loadObj, opNewObj: loadNewObj, opNewObjEx: loadNewObjEx,
	}
}

func (u *unpickler) pushCall(f Value, args ...Value) error {
	v, err := interp.Call(u.t, f, args...)
	if err != nil {
		return err
	}
	return u.push(v)
}

// loadPop takes an object off the stack, or the mark if there is nothing above it.
func loadPop(u *unpickler) error {
	if n := len(u.marks); n > 0 && u.marks[n-1] == len(u.stack) {
		u.marks = u.marks[:n-1]
		return nil
	}
	_, err := u.pop()
	return err
}

func loadDup(u *unpickler) error {
	if err := u.need(1); err != nil {
		return err
	}
	return u.push(u.stack[len(u.stack)-1])
}

func loadProto(u *unpickler) error {
	b, err := u.take(1)
	if err != nil {
		return err
	}
	if b[0] > highestProtocol {
		return interp.ValueErrorf("unsupported pickle protocol: %d", b[0])
	}
	u.protocol = int(b[0])
	return nil
}

func loadFrame(u *unpickler) error {
	b, err := u.take(8)
	if err != nil {
		return err
	}
	n := littleEndian(b)
	if n > math.MaxInt {
		return interp.Errorf(interp.TypeOverflowError, "FRAME length exceeds system's maximum of %d bytes", math.MaxInt)
	}
	if u.read.IsUnset() { // the frame's end means nothing when everything is there
		if int(n) > len(u.data) {
			return u.truncated()
		}
		return nil
	}
	b, err = u.take(int(n))
	u.frame = b
	return err
}

func loadInt(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	s := strings.TrimSpace(string(b))
	n, bad := strconv.ParseInt(s, 0, 64)
	switch {
	case bad == nil && len(b) == 2 && (s == "00" || s == "01"):
		return u.push(interp.Bool(n == 1))
	case bad == nil:
		return u.push(interp.Int(n))
	}
	v, err := interp.Call(u.t, interp.Obj(interp.TypeInt), interp.String(s), interp.Int(0))
	if err != nil {
		return interp.ValueErrorf("could not convert string to int")
	}
	return u.push(v)
}

func loadLong(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	return u.pushCall(interp.Obj(interp.TypeInt), interp.NewBytes(bytes.TrimSuffix(b, []byte{'L'})), interp.Int(0))
}

func loadFloat(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	f, bad := strconv.ParseFloat(string(b), 64)
	if bad != nil && !math.IsInf(f, 0) {
		r, err := interp.Repr(u.t, interp.String(string(b)))
		if err != nil {
			return err
		}
		return interp.ValueErrorf("could not convert string to float: %s", strings.TrimSuffix(r, "'")+"\n'")
	}
	return u.push(interp.Float(f))
}

func binInt(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		n := int64(littleEndian(b))
		if width == 4 {
			n = int64(int32(n))
		}
		return u.push(interp.Int(n))
	}
}

func binLong(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		n := int(littleEndian(b))
		if width == 4 {
			if n = int(int32(n)); n < 0 {
				return u.st.cannotLoad("LONG pickle has negative byte count")
			}
		}
		if b, err = u.take(n); err != nil {
			return err
		}
		b = slices.Clone(b)
		slices.Reverse(b)
		i := new(big.Int).SetBytes(b)
		if len(b) > 0 && b[0] >= 0x80 {
			i.Sub(i, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
		}
		return u.push(interp.BigInt(i))
	}
}

func loadBinFloat(u *unpickler) error {
	b, err := u.take(8)
	if err != nil {
		return err
	}
	return u.push(interp.Float(math.Float64frombits(binary.BigEndian.Uint64(b))))
}

// pushOld pushes a str of Python 2.
func (u *unpickler) pushOld(b []byte) error {
	v := interp.NewBytes(slices.Clone(b))
	if u.encoding == "bytes" {
		return u.push(v)
	}
	s, err := interp.CallMethod(u.t, v, u.t.Intern("decode"), interp.String(u.encoding), interp.String(u.errors))
	if err != nil {
		return err
	}
	return u.push(s)
}

func loadString(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	b = bytes.TrimRight(b, " \t\r\n")
	if n := len(b); n < 2 || b[0] != b[n-1] || b[0] != '\'' && b[0] != '"' {
		return u.st.cannotLoad("the STRING opcode argument must be quoted")
	}
	out, err := unescape(b[1 : len(b)-1])
	if err != nil {
		return err
	}
	return u.pushOld(out)
}

// unescape reads the escapes of a bytes literal.
func unescape(b []byte) ([]byte, error) {
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); i++ {
		if b[i] != '\\' {
			out = append(out, b[i])
			continue
		}
		if i++; i == len(b) {
			return nil, interp.ValueErrorf("Trailing \\ in string")
		}
		const names, meant = "abfnrtv\\'\"", "\a\b\f\n\r\t\v\\'\""
		switch c := b[i]; {
		case c == '\n':
		case strings.IndexByte(names, c) >= 0:
			out = append(out, meant[strings.IndexByte(names, c)])
		case '0' <= c && c <= '7':
			j := i + 1
			for j < len(b) && j < i+3 && '0' <= b[j] && b[j] <= '7' {
				j++
			}
			n, _ := strconv.ParseUint(string(b[i:j]), 8, 16)
			out = append(out, byte(n))
			i = j - 1
		case c == 'x':
			if i+2 >= len(b) {
				return nil, interp.ValueErrorf("invalid \\x escape at position %d", i-1)
			}
			n, err := strconv.ParseUint(string(b[i+1:i+3]), 16, 8)
			if err != nil {
				return nil, interp.ValueErrorf("invalid \\x escape at position %d", i-1)
			}
			out = append(out, byte(n))
			i += 2
		default:
			out = append(out, '\\', c)
		}
	}
	return out, nil
}

func oldString(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		n := int(littleEndian(b))
		if b, err = u.take(n); err != nil {
			return err
		}
		return u.pushOld(b)
	}
}

// loadUnicode reads Latin-1 with \u and \U escapes.
func loadUnicode(u *unpickler) error {
	b, err := u.line()
	if err != nil {
		return err
	}
	if err := u.t.Alloc(2 * len(b)); err != nil {
		return err
	}
	var out []byte
	for i := 0; i < len(b); {
		n := 0
		if b[i] == '\\' && i+1 < len(b) {
			n = map[byte]int{'u': 4, 'U': 8}[b[i+1]]
		}
		if n == 0 {
			out = utf8.AppendRune(out, rune(b[i]))
			i++
			continue
		}
		end := i + 2
		for end < len(b) && end < i+2+n && strings.IndexByte("0123456789abcdefABCDEF", b[end]) >= 0 {
			end++
		}
		r, _ := strconv.ParseUint(string(b[i+2:end]), 16, 64)
		if end < i+2+n || r > utf8.MaxRune {
			reason := fmt.Sprintf("truncated \\%cXXXX escape", b[i+1])
			if n == 8 {
				reason = "truncated \\UXXXXXXXX escape"
			}
			if end == i+2+n {
				reason = "\\Uxxxxxxxx out of range"
			}
			return raise(u.t, interp.Obj(interp.TypeUnicodeDecodeError), interp.String("rawunicodeescape"), interp.NewBytes(slices.Clone(b)),
				interp.Int(int64(i)), interp.Int(int64(end)), interp.String(reason))
		}
		out = appendChar(out, rune(r))
		i = end
	}
	return u.push(interp.String(string(out)))
}

// raise makes the exception cls(*args).
func raise(t *interp.Thread, cls Value, args ...Value) error {
	v, err := interp.Call(t, cls, args...)
	if err != nil {
		return err
	}
	if e, ok := v.Object().(*interp.Exception); ok {
		return e
	}
	return interp.TypeErrorf("exceptions must derive from BaseException")
}

// appendChar writes one character, which may be a surrogate.
func appendChar(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

func text(width int) loader {
	return func(u *unpickler) error {
		b, err := u.counted(width, "BINUNICODE")
		if err != nil {
			return err
		}
		if utf8.Valid(b) {
			return u.push(interp.String(string(b)))
		}
		s, err := interp.CallMethod(u.t, interp.NewBytes(slices.Clone(b)), u.t.Intern("decode"), interp.String("utf-8"), interp.String("surrogatepass"))
		if err != nil {
			return err
		}
		return u.push(s)
	}
}

func binBytes(width int) loader {
	return func(u *unpickler) error {
		b, err := u.counted(width, "BINBYTES")
		if err != nil {
			return err
		}
		return u.push(interp.NewBytes(slices.Clone(b)))
	}
}

func loadByteArray(u *unpickler) error {
	b, err := u.counted(8, "BYTEARRAY8")
	if err != nil {
		return err
	}
	return u.pushCall(interp.Obj(interp.TypeByteArray), interp.NewBytes(slices.Clone(b)))
}

func loadNextBuffer(u *unpickler) error {
	if u.buffers.IsUnset() {
		return u.st.cannotLoad("pickle stream refers to out-of-band data but no *buffers* argument was given")
	}
	v, err := interp.Next(u.t, u.buffers)
	if err != nil {
		return err
	}
	if v.IsUnset() {
		return u.st.cannotLoad("not enough out-of-band buffers")
	}
	return u.push(v)
}

func loadReadOnly(u *unpickler) error {
	v, err := u.pop()
	if err != nil {
		return err
	}
	view, err := interp.Call(u.t, interp.Obj(interp.TypeMemoryView), v)
	if err != nil {
		return err
	}
	readonly, err := attr(u.t, view, "readonly")
	if err != nil || readonly == interp.True {
		return firstError(err, u.push(v))
	}
	r, err := interp.CallMethod(u.t, view, u.t.Intern("toreadonly"))
	return firstError(err, u.push(r))
}

func firstError(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func marked(f func([]Value) Value) loader {
	return func(u *unpickler) error {
		items, err := u.popMark()
		if err != nil {
			return err
		}
		return u.push(f(items))
	}
}

func smallTuple(n int) loader {
	return func(u *unpickler) error {
		items, err := u.popN(n)
		if err != nil {
			return err
		}
		return u.push(interp.NewTuple(items))
	}
}

func loadDict(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	if len(items)%2 != 0 {
		return u.st.cannotLoad("odd number of items for DICT")
	}
	d := interp.NewDict()
	for i := 0; i < len(items); i += 2 {
		if err := d.Set(u.t, items[i], items[i+1]); err != nil {
			return err
		}
	}
	return u.push(interp.Obj(d))
}

func loadFrozenSet(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	v, err := interp.NewFrozenSet(u.t, items)
	return firstError(err, u.push(v))
}

// top gives the object on top of the stack.
func (u *unpickler) top() (Value, error) {
	if err := u.need(1); err != nil {
		return interp.None, err
	}
	return u.stack[len(u.stack)-1], nil
}

func loadAppend(u *unpickler) error {
	if err := u.need(2); err != nil {
		return err
	}
	items, err := u.popN(1)
	if err != nil {
		return err
	}
	return u.extend(items)
}

func loadAppends(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	return u.extend(items)
}

// extend adds items to the list, or whatever it is, on top.
func (u *unpickler) extend(items []Value) error {
	v, err := u.top()
	if err != nil || len(items) == 0 {
		return err
	}
	if v.Type() == interp.TypeList {
		l := interp.AsList(v)
		for _, x := range items {
			if err := l.Append(u.t, x); err != nil {
				return err
			}
		}
		return nil
	}
	f, err := interp.FindAttr(u.t, v, u.t.Intern("extend"))
	if err != nil {
		return err
	}
	if !f.IsUnset() {
		_, err := interp.Call(u.t, f, interp.NewList(items))
		return err
	}
	return u.each(v, "append", items)
}

// each calls a method with every item.
func (u *unpickler) each(v Value, method string, items []Value) error {
	f, err := attr(u.t, v, method)
	if err != nil {
		return err
	}
	for _, x := range items {
		if _, err := interp.Call(u.t, f, x); err != nil {
			return err
		}
	}
	return nil
}

func loadSetItem(u *unpickler) error {
	if err := u.need(3); err != nil {
		return err
	}
	items, err := u.popN(2)
	if err != nil {
		return err
	}
	return u.setItems(items)
}

func loadSetItems(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	return u.setItems(items)
}

func (u *unpickler) setItems(items []Value) error {
	v, err := u.top()
	if err != nil || len(items) == 0 {
		return err
	}
	if len(items)%2 != 0 {
		return u.st.cannotLoad("odd number of items for SETITEMS")
	}
	for i := 0; i < len(items); i += 2 {
		if v.Type() == interp.TypeDict {
			err = interp.AsDict(v).Set(u.t, items[i], items[i+1])
		} else {
			err = interp.SetItem(u.t, v, items[i], items[i+1])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func loadAddItems(u *unpickler) error {
	items, err := u.popMark()
	if err != nil {
		return err
	}
	v, err := u.top()
	if err != nil || len(items) == 0 {
		return err
	}
	if v.Type().IsSubclass(interp.TypeSet) {
		f, err := attr(u.t, interp.Obj(interp.TypeSet), "update")
		if err == nil {
			_, err = interp.Call(u.t, f, v, interp.NewTuple(items))
		}
		return err
	}
	return u.each(v, "add", items)
}

// memo holds objects by number: in a slice as far as the numbers follow one another, those far beyond in a map.
type memo struct {
	near []Value // what is missing has no object
	far  map[int]Value
	used int
}

func (m *memo) get(i int) Value {
	if 0 <= i && i < len(m.near) {
		return m.near[i]
	}
	return m.far[i]
}

func (m *memo) set(t *interp.Thread, i int, v Value) error {
	if m.get(i).Object() == nil {
		m.used++
	}
	n := len(m.near)
	switch {
	case i < n:
		m.near[i] = v
	case i == n && m.far[i].Object() == nil:
		if n == cap(m.near) {
			if err := t.Alloc(48 * n); err != nil {
				return err
			}
		}
		m.near = append(m.near, v)
	default:
		if m.far == nil {
			m.far = map[int]Value{}
		}
		m.far[i] = v
	}
	return nil
}

// recall pushes what the memo has under a number.
func (u *unpickler) recall(i int) error {
	v := u.memo.get(i)
	if v.Object() == nil {
		return u.st.cannotLoad("Memo value not found at index %d", i)
	}
	return u.push(v)
}

// remember notes the object on top in the memo.
func (u *unpickler) remember(i int) error {
	v, err := u.top()
	if err != nil {
		return err
	}
	if i > 1<<28 {
		return interp.NewException(interp.TypeMemoryError)
	}
	return u.memo.set(u.t, i, v)
}

// number reads a line with the number of an entry of the memo.
func (u *unpickler) number() (int, error) {
	b, err := u.line()
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		r, err := interp.Repr(u.t, interp.String(string(b)+"\n"))
		if err != nil {
			return 0, err
		}
		return 0, interp.ValueErrorf("invalid literal for int() with base 10: %s", r)
	}
	return n, nil
}

func loadGet(u *unpickler) error {
	n, err := u.number()
	if err != nil {
		return err
	}
	return u.recall(n)
}

func binGet(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		return u.recall(int(littleEndian(b)))
	}
}

func loadPut(u *unpickler) error {
	n, err := u.number()
	if err != nil {
		return err
	}
	if err := u.need(1); err != nil {
		return err
	}
	if n < 0 {
		return interp.ValueErrorf("negative PUT argument")
	}
	return u.remember(n)
}

func binPut(width int) loader {
	return func(u *unpickler) error {
		b, err := u.take(width)
		if err != nil {
			return err
		}
		return u.remember(int(littleEndian(b)))
	}
}
