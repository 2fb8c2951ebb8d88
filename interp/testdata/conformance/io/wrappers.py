# TextIOWrapper and the buffered classes over other streams.
import io
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding='utf-8')
print(t.write('häh\n'), raw.getvalue(), t.flush(), raw.getvalue())
print(t, t.buffer is raw, t.encoding, t.errors, t.line_buffering, t.write_through, t.readable(), t.seekable())
t = io.TextIOWrapper(raw, 'ascii', 'replace', '\r\n', True, True)
try:
    t.write('x')
except ValueError as e:
    print(e)
raw = io.BytesIO()
t = io.TextIOWrapper(raw, 'ascii', 'replace', '\r\n', True, True)
t.write('x\u20ac\n')
print(raw.getvalue(), t.line_buffering, t.write_through)
t.reconfigure(line_buffering=False, encoding='latin-1')
print(t.encoding, t.errors, t.line_buffering)
t.reconfigure(errors='ignore', newline='\n')
t.write('\xe9\u20ac\n')
print(raw.getvalue())
d = t.detach()
print(d is raw)
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(t.write, 'x'), attempt(t.detach), attempt(lambda: t.closed), attempt(repr, t), attempt(lambda: t.buffer), attempt(lambda: t.encoding)
attempt(io.TextIOWrapper, 5), attempt(io.TextIOWrapper, raw, 5), attempt(io.TextIOWrapper, raw, 'nope'), attempt(io.TextIOWrapper)
attempt(io.TextIOWrapper, raw, newline='x'), attempt(io.TextIOWrapper, raw, newline=5), attempt(io.TextIOWrapper, raw, errors=5)
t = io.TextIOWrapper(io.BytesIO(b'one\ntwo\n'), encoding='ascii')
t.readline()
attempt(t.reconfigure, encoding='utf-8'), attempt(t.reconfigure, line_buffering=True)
r = io.BufferedReader(io.BytesIO(b'0123456789' * 3), 4)
print(r, r.read(3), r.peek(), r.read1(100), r.read(5), r.tell(), r.seek(-2, 1), r.read(4), r.seek(28), r.read())
attempt(r.write, b'x'), attempt(io.BufferedReader, io.BytesIO(), 0), attempt(io.BufferedReader, io.BytesIO(), -3), attempt(io.BufferedReader, 5)
out = io.BytesIO()
w = io.BufferedWriter(out, 4)
print(w.write(b'ab'), out.getvalue(), w.write(b'cd'), out.getvalue(), w.write(b'e'), out.getvalue(), w.write(b'0123456789'), out.getvalue(), w.flush(), out.getvalue(), w.tell())
attempt(w.read), attempt(w.write, 'x'), print(hasattr(w, 'peek'))
x = io.BufferedRandom(io.BytesIO(b'abcdefgh'), 3)
print(x.read(2), x.write(b'XY'), x.read(2), x.seek(0), x.read(), x.tell())
p = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO())
print(p.read(), p.write(b'out'), p.readable(), p.writable(), p.closed)
class Source(io.RawIOBase):
    def __init__(self, parts): self.parts = parts
    def readable(self): return True
    def readinto(self, b):
        if not self.parts: return 0
        d = self.parts.pop(0)[:len(b)]
        b[:len(d)] = d
        return len(d)
s = Source([b'hel', b'lo\nwo', b'rld'])
print(s.read(10), s.readall(), s.read(3), s.readable(), s.writable(), s.closed)
print(io.BufferedReader(Source([b'a\n', b'b\nc', b'd\n'])).readlines())
print(list(io.TextIOWrapper(io.BufferedReader(Source([b'\xc3', b'\xa9\n', b'x'])), encoding='utf-8')))
print(Source([b'l1\nl2\n']).readline(), list(Source([b'l', b'1\n', b'l', b'2\n'])))
class Sink(io.RawIOBase):
    def __init__(self): self.got = []
    def writable(self): return True
    def write(self, b):
        self.got.append(bytes(b[:3]))
        return min(len(b), 3)
k = Sink()
with io.BufferedWriter(k, 8) as w:
    print(w.write(b'0123456'), k.got, w.write(b'789'), k.got)
print(k.got, k.closed, w.closed)
