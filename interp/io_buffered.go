package interp

import (
	"bytes"
	"io"
)

// The classes of streams of bytes that keep a buffer before a raw stream.
var (
	TypeBufferedReader = &Type{name: "_io.BufferedReader"}
	TypeBufferedWriter = &Type{name: "_io.BufferedWriter"}
	TypeBufferedRandom = &Type{name: "_io.BufferedRandom"}
)

// Buffered is a BufferedReader, BufferedWriter or BufferedRandom. At most one of its buffers holds something.
type Buffered struct {
	typ      *Type
	raw      Value // Unset: not initialised
	detached bool
	in       []byte // read ahead, from position at on
	at       int
	out      []byte // written, and not handed on
	size     int
	busy     bool // a method of the raw stream runs
	layers   int  // itself and the streams below
	watched  bool // the tracer is to find its end
	dict     *Dict
}

func (b *Buffered) Type() *Type      { return b.typ }
func (b *Buffered) attrDict() **Dict { return &b.dict }
func bufferedOf(v Value) *Buffered   { b, _ := payload(v).o.(*Buffered); return b }
func (b *Buffered) canRead() bool    { return b.typ != TypeBufferedWriter }
func (b *Buffered) canWrite() bool   { return b.typ != TypeBufferedReader }
func (b *Buffered) ahead() []byte    { return b.in[b.at:] }

// check raises ValueError unless there is a raw stream.
func (b *Buffered) check() error {
	switch {
	case b.detached:
		return ValueErrorf("raw stream has been detached")
	case b.raw.IsUnset():
		return uninitializedFile()
	}
	return nil
}

// open raises ValueError for a closed stream; what says what was tried.
func (b *Buffered) open(t *Thread, what string) error {
	if err := b.check(); err != nil {
		return err
	}
	closed, err := b.isClosed(t)
	if err == nil && closed {
		err = ValueErrorf("%s of closed file", what)
		if what == "write" {
			err = ValueErrorf("write to closed file")
		}
	}
	return err
}

func (b *Buffered) isClosed(t *Thread) (bool, error) {
	if f, ok := b.raw.o.(*FileIO); ok {
		return f.fd < 0, nil
	}
	return isClosed(t, b.raw)
}

// The raw stream's methods. They may run code of the language, which may use this stream again: that is refused.

func (b *Buffered) alone(f func() error) error {
	if b.busy {
		return Errorf(TypeRuntimeError, "reentrant call inside %s", b.typ.name)
	}
	b.busy = true
	defer func() { b.busy = false }()
	return f()
}

// rawRead reads at most n bytes; got is -1 if there are none yet.
func (b *Buffered) rawRead(t *Thread, n int) (data []byte, got int, err error) {
	if f, ok := b.raw.o.(*FileIO); ok {
		if !f.readable {
			return nil, 0, unsupported("File not open for reading")
		}
		data, err = f.read(t, n)
		return data, len(data), err
	}
	err = b.alone(func() (err error) {
		data, got, err = readIntoFresh(t, b.raw, n)
		return err
	})
	return data, got, err
}

// rawWrite writes once; -1: the raw stream would have to wait.
func (b *Buffered) rawWrite(t *Thread, p []byte) (n int, err error) {
	if f, ok := b.raw.o.(*FileIO); ok {
		return f.write(t, p)
	}
	err = b.alone(func() error {
		own := NewBytes(append([]byte(nil), p...))
		r, err := CallMethod(t, b.raw, nameWrite, Obj(&MemoryView{obj: own, data: own.o.(*BytesObject).b, step: 1, n: len(p), readonly: true}))
		if err != nil {
			return err
		}
		if r.IsNone() {
			n = -1
			return nil
		}
		if n, err = IndexInt(t, r, TypeValueError); err != nil {
			return err
		}
		if n < 0 || n > len(p) {
			return Errorf(TypeOSError, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(p))
		}
		return nil
	})
	return n, err
}

func (b *Buffered) rawSeek(t *Thread, pos int64, whence int) (int64, error) {
	if f, ok := b.raw.o.(*FileIO); ok && f.fd >= 0 {
		return f.seek(t, pos, whence)
	}
	r, err := CallMethod(t, b.raw, nameSeek, Int(pos), Int(int64(whence)))
	if err != nil {
		return 0, err
	}
	return rawPosition(t, r)
}

func (b *Buffered) rawTell(t *Thread) (int64, error) {
	if f, ok := b.raw.o.(*FileIO); ok && f.fd >= 0 {
		return f.seek(t, 0, io.SeekCurrent)
	}
	r, err := CallMethod(t, b.raw, nameTell)
	if err != nil {
		return 0, err
	}
	return rawPosition(t, r)
}

func rawPosition(t *Thread, r Value) (int64, error) {
	pos, err := positionArg(t, r)
	if err == nil && pos < 0 {
		err = Errorf(TypeOSError, "Raw stream returned invalid position %d", pos)
	}
	return pos, err
}

// flushOut hands on what was written.
func (b *Buffered) flushOut(t *Thread) error {
	for len(b.out) > 0 {
		n, err := b.rawWrite(t, b.out)
		if err != nil {
			return err
		}
		if n < 0 {
			return wouldBlock(0)
		}
		b.out = b.out[min(n, len(b.out)):]
		if err := t.Poll(); err != nil {
			return err
		}
	}
	b.out = nil
	return nil
}

func wouldBlock(written int) error {
	e := NewOSError(11, "write could not complete without blocking", Unset)
	e.setFieldAt(osErrorWritten, Int(int64(written)))
	return e
}

// unread forgets what was read ahead, and goes back in the raw stream.
func (b *Buffered) unread(t *Thread) error {
	n := len(b.ahead())
	b.in, b.at = nil, 0
	if n == 0 {
		return nil
	}
	_, err := b.rawSeek(t, int64(-n), io.SeekCurrent)
	return err
}

// settle makes the raw stream's position that of this one, before reading.
func (b *Buffered) beforeRead(t *Thread) error {
	if len(b.out) > 0 {
		return b.flushOut(t)
	}
	return nil
}

// fill reads ahead once if nothing is; -1 if there is nothing yet, 0 at the end.
func (b *Buffered) fill(t *Thread) (int, error) {
	if n := len(b.ahead()); n > 0 {
		return n, nil
	}
	data, n, err := b.rawRead(t, b.size)
	if err != nil {
		return 0, err
	}
	b.in, b.at = data, 0
	return n, nil
}

// take gives up to n bytes of those read ahead.
func (b *Buffered) take(n int) []byte {
	part := b.ahead()
	if n < len(part) {
		part = part[:n]
	}
	b.at += len(part)
	return part[:len(part):len(part)]
}

// read reads n bytes, fewer only at the end. none says that the raw stream has nothing yet.
func (b *Buffered) read(t *Thread, n int) (data []byte, none bool, err error) {
	if err := b.beforeRead(t); err != nil {
		return nil, false, err
	}
	if n <= len(b.ahead()) {
		return b.take(n), false, nil
	}
	data = append(data, b.take(n)...)
	for len(data) < n {
		want := max(b.size, (n-len(data))/b.size*b.size)
		if rest := n - len(data); rest >= b.size {
			part, got, err := b.rawRead(t, want)
			if err != nil {
				return nil, false, err
			}
			if got <= 0 {
				return data, got < 0 && len(data) == 0, nil
			}
			if err := t.grow(len(data)+got, cap(data), 1); err != nil {
				return nil, false, err
			}
			data = append(data, part...)
			continue
		}
		got, err := b.fill(t)
		if err != nil {
			return nil, false, err
		}
		if got <= 0 {
			return data, got < 0 && len(data) == 0, nil
		}
		data = append(data, b.take(n-len(data))...)
	}
	return data, false, nil
}

// readAll reads until the end.
func (b *Buffered) readAll(t *Thread) (data []byte, none bool, err error) {
	if err := b.beforeRead(t); err != nil {
		return nil, false, err
	}
	data = append(data, b.take(len(b.ahead()))...)
	b.in, b.at = nil, 0
	if f, ok := b.raw.o.(*FileIO); ok {
		rest, err := f.readAll(t)
		if len(data) == 0 {
			return rest, false, err
		}
		return append(data, rest...), false, err
	}
	all, err := FindAttr(t, b.raw, nameReadAll)
	if err != nil {
		return nil, false, err
	}
	for {
		var r Value
		if !all.IsUnset() {
			r, err = Call(t, all)
		} else {
			r, err = CallMethod(t, b.raw, nameRead)
		}
		if err != nil {
			return nil, false, err
		}
		if r.IsNone() {
			return data, len(data) == 0, nil
		}
		part := bytesOf(r)
		if part == nil {
			if !all.IsUnset() {
				return nil, false, TypeErrorf("readall() should return bytes")
			}
			return nil, false, TypeErrorf("read() should return bytes")
		}
		if err := t.grow(len(data)+len(part.b), cap(data), 1); err != nil {
			return nil, false, err
		}
		data = append(data, part.b...)
		if !all.IsUnset() || len(part.b) == 0 {
			return data, false, nil
		}
	}
}

// read1 reads with one call of the raw stream at most; a negative n stands for a buffer's size.
func (b *Buffered) read1(t *Thread, n int) ([]byte, error) {
	if err := b.beforeRead(t); err != nil {
		return nil, err
	}
	if n < 0 {
		n = b.size
	}
	if n == 0 {
		return nil, nil
	}
	if len(b.ahead()) > 0 {
		return b.take(n), nil
	}
	data, _, err := b.rawRead(t, n)
	return data, err
}

// readLine reads up to and with the next line end, at most limit bytes unless that is negative.
func (b *Buffered) readLine(t *Thread, limit int) ([]byte, error) {
	if err := b.beforeRead(t); err != nil {
		return nil, err
	}
	var line []byte
	for {
		part := b.ahead()
		if limit >= 0 && len(part) > limit-len(line) {
			part = part[:limit-len(line)]
		}
		i := bytes.IndexByte(part, '\n')
		if i >= 0 {
			part = part[:i+1]
		}
		part = b.take(len(part))
		if line == nil {
			line = part
		} else {
			if err := t.grow(len(line)+len(part), cap(line), 1); err != nil {
				return nil, err
			}
			line = append(line, part...)
		}
		if i >= 0 || len(line) == limit {
			return line, nil
		}
		if n, err := b.fill(t); err != nil || n <= 0 {
			return line, err
		}
	}
}

// write takes p over, which is not kept.
func (b *Buffered) write(t *Thread, p []byte) error {
	if b.canRead() {
		if err := b.unread(t); err != nil {
			return err
		}
	}
	if len(b.out)+len(p) <= b.size {
		b.out = append(b.out, p...)
		return nil
	}
	if err := b.flushOut(t); err != nil {
		e, ok := err.(*Exception)
		if !ok || !e.typ.IsSubclass(TypeBlockingIOError) {
			return err
		}
		// What fits is kept.
		room := max(b.size-len(b.out), 0)
		if len(p) <= room {
			b.out = append(b.out, p...)
			return nil
		}
		b.out = append(b.out, p[:room]...)
		return wouldBlock(room)
	}
	if len(p) <= b.size {
		b.out = append(b.out, p...)
		return nil
	}
	for written := 0; len(p) > b.size; {
		n, err := b.rawWrite(t, p)
		if err != nil {
			return err
		}
		if n < 0 {
			b.out = append(b.out, p[:b.size]...)
			return wouldBlock(written + b.size)
		}
		p = p[n:]
		written += n
		if err := t.Poll(); err != nil {
			return err
		}
	}
	b.out = append(b.out, p...)
	return nil
}

func (b *Buffered) tell(t *Thread) (int64, error) {
	pos, err := b.rawTell(t)
	if err != nil {
		return 0, err
	}
	return max(pos-int64(len(b.ahead()))+int64(len(b.out)), 0), nil
}

func (b *Buffered) seek(t *Thread, pos int64, whence int) (int64, error) {
	if whence != io.SeekEnd && len(b.out) == 0 && len(b.ahead()) > 0 {
		// What is near may have been read already.
		if raw, err := b.rawTell(t); err == nil {
			here := raw - int64(len(b.ahead()))
			to := pos
			if whence == io.SeekCurrent {
				to += here
			}
			if d := to - here; d >= -int64(b.at) && d <= int64(len(b.ahead())) {
				b.at += int(d)
				return to, nil
			}
		}
	}
	if err := b.flushOut(t); err != nil {
		return 0, err
	}
	if whence == io.SeekCurrent {
		pos -= int64(len(b.ahead()))
	}
	n, err := b.rawSeek(t, pos, whence)
	if err == nil {
		b.in, b.at = nil, 0
	}
	return n, err
}

// flush writes what was written, and goes back to the position if something was read ahead.
func (b *Buffered) flush(t *Thread) error {
	if err := b.flushOut(t); err != nil {
		return err
	}
	if b.canWrite() {
		return b.unread(t)
	}
	return nil
}

// ended tells the tracer that it has nothing to do when the stream dies.
func (b *Buffered) ended() bool { return !b.watched }
func (b *Buffered) released()   { b.watched = false }

// unwatch is called when the stream is closed or has given the raw stream up.
func (b *Buffered) unwatch(in *Interpreter) {
	if b.watched {
		b.watched = false
		in.noteFinalized(1)
	}
}

func (b *Buffered) close(t *Thread, self Value) error {
	defer b.unwatch(t.in)
	if err := b.check(); err != nil {
		return err
	}
	if closed, err := b.isClosed(t); err != nil || closed {
		return err
	}
	var err error
	if self.o == Object(b) {
		err = b.flush(t)
	} else {
		_, err = CallMethod(t, self, nameFlush)
	}
	if _, e := CallMethod(t, b.raw, nameClose); e != nil {
		err = chained(e, err)
	}
	return err
}

// chained is the second of two errors, with the first, if any, as its context.
func chained(second, first error) error {
	if e, ok := second.(*Exception); ok {
		if f, ok := first.(*Exception); ok && e.context == nil && e != f {
			e.context = f
		}
	}
	return second
}

// adopt notes that owner is now what closes the file under raw, if there is one.
func (in *Interpreter) adopt(raw Value, owner Object) {
	if b := bufferedOf(raw); b != nil {
		raw = b.raw
	}
	if f := fileIOOf(raw); f != nil && f.fd > 2 && f.fd < len(in.fds) && in.fds[f.fd] != nil && in.fds[f.fd].owner != nil {
		in.fds[f.fd].owner = owner
	}
}
