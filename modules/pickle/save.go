package pickle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"terrarium/interp"
)

// save writes an object. byID: it may have a persistent id.
func (p *pickler) save(v Value, byID bool) error {
	if err := p.boundary(); err != nil {
		return err
	}
	if byID && !p.idFunc.IsUnset() {
		if done, err := p.savePersistent(v); done || err != nil {
			return err
		}
	}
	cls := v.Type()
	switch {
	case v.IsNone():
		p.put(opNone)
		return nil
	case v.IsBool():
		p.saveBool(v.AsBool())
		return nil
	case v.IsFloat():
		return p.saveFloat(v.AsFloat())
	case cls == interp.TypeInt:
		return p.saveInt(v)
	}
	if p.get(v) {
		return nil
	}
	switch cls {
	case interp.TypeBytes:
		return p.saveBytes(v)
	case interp.TypeStr:
		return p.saveStr(v)
	}
	if err := p.t.EnterWhile(" while pickling an object"); err != nil {
		return err
	}
	defer p.t.Leave()
	switch cls {
	case interp.TypeDict:
		return p.saveDict(v)
	case interp.TypeSet:
		return p.saveSet(v)
	case interp.TypeFrozenSet:
		return p.saveFrozenSet(v)
	case interp.TypeList:
		return p.saveList(v)
	case interp.TypeTuple:
		return p.saveTuple(v)
	case interp.TypeByteArray:
		return p.saveByteArray(v)
	}
	return p.saveObject(v)
}

// saveObject writes an object that some function takes apart.
func (p *pickler) saveObject(v Value) error {
	r := interp.NotImplemented
	var err error
	if !p.override.IsUnset() {
		if r, err = interp.Call(p.t, p.override, v); err != nil {
			return err
		}
	}
	if r == interp.NotImplemented {
		switch v.Type() {
		case interp.TypeType:
			return p.saveType(v)
		case interp.TypeFunction:
			return p.saveGlobal(v, interp.Unset)
		}
		if r, err = p.reduce(v); err != nil {
			return err
		}
		if r.IsUnset() {
			return p.saveGlobal(v, interp.Unset)
		}
	}
	if _, ok := interp.AsStr(r); ok {
		return p.saveGlobal(v, r)
	}
	if interp.AsTuple(r) == nil {
		return p.st.cannotPickle("__reduce__ must return a string or tuple")
	}
	return p.saveReduced(interp.AsTuple(r).Items(), v)
}

// reducer looks a class up in the dispatch table; KeyError if it is not there.
func (p *pickler) reducer(c *interp.Type) (Value, error) {
	if d := interp.AsDict(p.table); d != nil && p.table.Type() == interp.TypeDict {
		f, ok, err := d.Get(p.t, interp.Obj(c))
		if err == nil && !ok {
			err = errNoReducer
		}
		return f, err
	}
	return interp.GetItem(p.t, p.table, interp.Obj(c))
}

var errNoReducer = errors.New("not in the dispatch table")

// reduce takes an object apart: Unset if it is a class.
func (p *pickler) reduce(v Value) (Value, error) {
	t := p.t
	f, err := p.reducer(v.Type())
	switch {
	case err == nil:
		return interp.Call(t, f, v)
	case err != errNoReducer && !interp.IsException(err, interp.TypeKeyError):
		return interp.None, err
	case v.Type().IsSubclass(interp.TypeType):
		return interp.Unset, nil
	}
	f, err = interp.FindAttr(t, v, t.Intern("__reduce_ex__"))
	if err != nil {
		return interp.None, err
	}
	if !f.IsUnset() {
		return interp.Call(t, f, interp.Int(int64(p.protocol)))
	}
	if f, err = interp.FindAttr(t, v, t.Intern("__reduce__")); err != nil {
		return interp.None, err
	}
	if !f.IsUnset() {
		return interp.Call(t, f)
	}
	r, err := interp.Repr(t, v)
	if err == nil {
		err = p.st.cannotPickle("can't pickle '%s' object: %s", v.Type().Name(), r)
	}
	return interp.None, err
}

// savePersistent writes the persistent id of an object that has one.
func (p *pickler) savePersistent(v Value) (bool, error) {
	id, err := interp.Call(p.t, p.idFunc, v)
	if err != nil || id.IsNone() {
		return false, err
	}
	if p.protocol > 0 {
		if err := p.save(id, false); err != nil {
			return true, err
		}
		p.put(opBinPersID)
		return true, nil
	}
	text, err := interp.ToStr(p.t, id)
	if err != nil {
		return true, err
	}
	if !isASCII(text) {
		return true, p.st.cannotPickle("persistent IDs in protocol 0 must be ASCII strings")
	}
	p.putLine(opPersID, text)
	return true, nil
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= 128 }) < 0
}

func (p *pickler) saveBool(b bool) {
	switch {
	case p.protocol >= 2 && b:
		p.put(opNewTrue)
	case p.protocol >= 2:
		p.put(opNewFalse)
	case b:
		p.putLine(opInt, "01")
	default:
		p.putLine(opInt, "00")
	}
}

func (p *pickler) saveFloat(f float64) error {
	if p.protocol > 0 {
		p.put(binary.BigEndian.AppendUint64([]byte{opBinFloat}, math.Float64bits(f))...)
	} else {
		p.putLine(opFloat, interp.FloatRepr(f))
	}
	return nil
}

func (p *pickler) saveInt(v Value) error {
	if n := v.AsInt(); v.IsInt() && n == int64(int32(n)) {
		switch {
		case p.protocol == 0:
			p.putLine(opInt, fmt.Sprint(n))
		case 0 <= n && n < 1<<8:
			p.put(opBinInt1, byte(n))
		case 0 <= n && n < 1<<16:
			p.put(opBinInt2, byte(n), byte(n>>8))
		default:
			p.putSized(opBinInt, uint64(n), 4)
		}
		return nil
	}
	if p.protocol < 2 {
		text, err := interp.Repr(p.t, v)
		if err == nil {
			p.putLine(opLong, text+"L")
		}
		return err
	}
	i, _ := interp.AsBigInt(v)
	if err := p.t.Alloc(i.BitLen() / 4); err != nil {
		return err
	}
	b := twosComplement(i)
	if len(b) < 256 {
		p.put(opLong1, byte(len(b)))
	} else {
		p.putSized(opLong4, uint64(len(b)), 4)
	}
	p.put(b...)
	return nil
}

// twosComplement gives the bytes of an int, the lowest first, as few as can be.
func twosComplement(i *big.Int) []byte {
	n := i.BitLen()/8 + 1
	b := make([]byte, n)
	if i.Sign() >= 0 {
		i.FillBytes(b)
	} else {
		x := new(big.Int).Lsh(big.NewInt(1), uint(8*n))
		x.Add(x, i).FillBytes(b)
		if n > 1 && b[0] == 0xFF && b[1] >= 0x80 {
			b = b[1:]
		}
	}
	slices.Reverse(b)
	return b
}

func (p *pickler) saveBytes(v Value) error {
	b, _ := interp.AsBytes(v)
	if p.protocol < 3 {
		if len(b) == 0 {
			return p.saveReduced([]Value{interp.Obj(interp.TypeBytes), tuple()}, v)
		}
		var text strings.Builder
		for _, c := range b {
			text.WriteRune(rune(c))
		}
		return p.saveReduced([]Value{p.st.encode, tuple(interp.String(text.String()), interp.Obj(p.t.Intern("latin1")))}, v)
	}
	var header []byte
	switch {
	case len(b) < 256:
		header = []byte{opShortBinBytes, byte(len(b))}
	case len(b) < 1<<32:
		header = binary.LittleEndian.AppendUint32([]byte{opBinBytes}, uint32(len(b)))
	default:
		header = binary.LittleEndian.AppendUint64([]byte{opBinBytes8}, uint64(len(b)))
	}
	if err := p.putBytes(header, string(b)); err != nil {
		return err
	}
	p.memoize(v)
	return nil
}

func (p *pickler) saveByteArray(v Value) error {
	b, _ := interp.AsBytes(v)
	if p.protocol < 5 {
		args := tuple()
		if len(b) > 0 {
			args = tuple(interp.NewBytes(slices.Clone(b)))
		}
		return p.saveReduced([]Value{interp.Obj(interp.TypeByteArray), args}, v)
	}
	header := binary.LittleEndian.AppendUint64([]byte{opByteArray8}, uint64(len(b)))
	if err := p.putBytes(header, string(b)); err != nil {
		return err
	}
	p.memoize(v)
	return nil
}

func (p *pickler) saveStr(v Value) error {
	s, _ := interp.AsStr(v)
	if p.protocol == 0 {
		if err := p.t.Alloc(10 * len(s)); err != nil {
			return err
		}
		p.put(opUnicode)
		p.put(rawEscape(s)...)
		p.put('\n')
		p.memoize(v)
		return nil
	}
	var header []byte
	switch {
	case len(s) < 256 && p.protocol >= 4:
		header = []byte{opShortBinUnicode, byte(len(s))}
	case len(s) < 1<<32:
		header = binary.LittleEndian.AppendUint32([]byte{opBinUnicode}, uint32(len(s)))
	case p.protocol >= 4:
		header = binary.LittleEndian.AppendUint64([]byte{opBinUnicode8}, uint64(len(s)))
	default:
		return interp.Errorf(interp.TypeOverflowError, "serializing a string larger than 4 GiB requires pickle protocol 4 or higher")
	}
	if err := p.putBytes(header, s); err != nil {
		return err
	}
	p.memoize(v)
	return nil
}

// rawEscape writes a str in Latin-1, with escapes for what is beyond and for what would end the line.
func rawEscape(s string) []byte {
	var b []byte
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && w == 1 && len(s)-i >= 3 { // a surrogate
			r, w = rune(s[i]&0xF)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
		}
		i += w
		switch {
		case r >= 0x10000:
			b = fmt.Appendf(b, "\\U%08x", r)
		case r >= 0x100 || strings.ContainsRune("\\\x00\n\r\x1a", r):
			b = fmt.Appendf(b, "\\u%04x", r)
		default:
			b = append(b, byte(r))
		}
	}
	return b
}

func (p *pickler) saveAll(items []Value) error {
	for _, x := range items {
		if err := p.save(x, true); err != nil {
			return err
		}
	}
	return nil
}

func (p *pickler) saveTuple(v Value) error {
	items := interp.AsTuple(v).Items()
	n := len(items)
	switch {
	case n == 0 && p.protocol > 0:
		p.put(opEmptyTuple)
		return nil
	case n == 0:
		p.put(opMark, opTuple)
		return nil
	case n <= 3 && p.protocol >= 2:
		if err := p.saveAll(items); err != nil {
			return err
		}
		if p.known(v) { // it contains itself, and was written meanwhile
			for range n {
				p.put(opPop)
			}
			p.get(v)
			return nil
		}
		p.put(byte(opTuple1 + n - 1))
		p.memoize(v)
		return nil
	}
	p.put(opMark)
	if err := p.saveAll(items); err != nil {
		return err
	}
	if p.known(v) {
		if p.protocol > 0 {
			p.put(opPopMark)
		} else {
			for range n + 1 {
				p.put(opPop)
			}
		}
		p.get(v)
		return nil
	}
	p.put(opTuple)
	p.memoize(v)
	return nil
}

func (p *pickler) saveList(v Value) error {
	if p.protocol > 0 {
		p.put(opEmptyList)
	} else {
		p.put(opMark, opList)
	}
	p.memoize(v)
	l := interp.AsList(v)
	switch {
	case l.Len() == 0:
		return nil
	case p.protocol == 0:
		it, err := interp.Iter(p.t, v)
		if err != nil {
			return err
		}
		return p.appends(it)
	case l.Len() == 1:
		if err := p.save(l.At(0), true); err != nil {
			return err
		}
		p.put(opAppend)
		return nil
	}
	for i := 0; i < l.Len(); {
		p.put(opMark)
		for n := 0; i < l.Len() && n < batchSize; n++ {
			if err := p.save(l.At(i), true); err != nil {
				return err
			}
			i++
		}
		p.put(opAppends)
	}
	return nil
}

// batches calls save for the items of an iterator in groups of batchSize; one writes a group of one, many a larger one.
func (p *pickler) batches(it Value, save func(Value) error, one, many byte) error {
	next := func() (Value, error) { return interp.Next(p.t, it) }
	if p.protocol == 0 {
		for {
			x, err := next()
			if err != nil || x.IsUnset() {
				return err
			}
			if err := save(x); err != nil {
				return err
			}
			p.put(one)
		}
	}
	for n := batchSize; n == batchSize; {
		first, err := next()
		if err != nil || first.IsUnset() {
			return err
		}
		x, err := next()
		if err != nil {
			return err
		}
		if x.IsUnset() {
			if err := save(first); err != nil {
				return err
			}
			p.put(one)
			return nil
		}
		p.put(opMark)
		if err := save(first); err != nil {
			return err
		}
		for n = 1; !x.IsUnset(); {
			if err := save(x); err != nil {
				return err
			}
			if n++; n == batchSize {
				break
			}
			if x, err = next(); err != nil {
				return err
			}
		}
		p.put(many)
	}
	return nil
}

func (p *pickler) appends(it Value) error {
	return p.batches(it, func(x Value) error { return p.save(x, true) }, opAppend, opAppends)
}

func (p *pickler) setItems(it Value) error {
	return p.batches(it, func(x Value) error {
		pair := interp.AsTuple(x)
		if pair == nil || len(pair.Items()) != 2 {
			return interp.TypeErrorf("dict items iterator must return 2-tuples")
		}
		return p.saveAll(pair.Items())
	}, opSetItem, opSetItems)
}

func (p *pickler) saveDict(v Value) error {
	if p.protocol > 0 {
		p.put(opEmptyDict)
	} else {
		p.put(opMark, opDict)
	}
	p.memoize(v)
	d := interp.AsDict(v)
	size := d.Len()
	switch {
	case size == 0:
		return nil
	case p.protocol == 0:
		items, err := interp.CallMethod(p.t, v, p.t.Intern("items"))
		if err != nil {
			return err
		}
		it, err := interp.Iter(p.t, items)
		if err != nil {
			return err
		}
		return p.setItems(it)
	}
	n := 0
	var err error
	for key, val := range d.All {
		if n%batchSize == 0 && size > 1 {
			p.put(opMark)
		}
		if err = p.saveAll([]Value{key, val}); err != nil {
			return err
		}
		n++
		switch {
		case d.Len() != size:
			return interp.Errorf(interp.TypeRuntimeError, "dictionary changed size during iteration")
		case size == 1:
			p.put(opSetItem)
		case n%batchSize == 0 || n == size:
			p.put(opSetItems)
		}
	}
	if n%batchSize == 0 && size > 1 { // as CPython: a last, empty group
		p.put(opMark, opSetItems)
	}
	return nil
}

func (p *pickler) saveSet(v Value) error {
	items, err := interp.Collect(p.t, v)
	if err != nil {
		return err
	}
	if p.protocol < 4 {
		return p.saveReduced([]Value{interp.Obj(interp.TypeSet), tuple(interp.NewList(items))}, v)
	}
	p.put(opEmptySet)
	p.memoize(v)
	if len(items) == 0 {
		return nil
	}
	for n := batchSize; n == batchSize; {
		n = min(len(items), batchSize)
		p.put(opMark)
		if err := p.saveAll(items[:n]); err != nil {
			return err
		}
		p.put(opAddItems)
		items = items[n:]
	}
	return nil
}

func (p *pickler) saveFrozenSet(v Value) error {
	items, err := interp.Collect(p.t, v)
	if err != nil {
		return err
	}
	if p.protocol < 4 {
		return p.saveReduced([]Value{interp.Obj(interp.TypeFrozenSet), tuple(interp.NewList(items))}, v)
	}
	p.put(opMark)
	if err := p.saveAll(items); err != nil {
		return err
	}
	if p.known(v) {
		p.put(opPopMark)
		p.get(v)
		return nil
	}
	p.put(opFrozenSet)
	p.memoize(v)
	return nil
}
