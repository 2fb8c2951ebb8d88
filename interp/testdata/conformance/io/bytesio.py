# Streams of bytes in memory.
import io
b = io.BytesIO()
print(b.write(b'hello '), b.write(bytearray(b'world\n')), b.tell(), b.getvalue(), b.read())
print(b.seek(0), b.read(3), b.readline(), b.readline(), b.seek(2), b.write(b'XX'), b.getvalue())
print(b.truncate(5), b.getvalue(), b.tell(), b.seek(8), b.write(b'z'), b.getvalue(), b.truncate(), b.seek(-3, 2), b.read(), b.seek(-2, 1))
b = io.BytesIO(b'one\ntwo\nthree')
print(b.tell(), list(b), list(b), b.seek(0), b.readlines(), b.seek(4), b.readlines(2), b.seek(0), next(b), b.read1(2), b.readline(0), b.readline(1))
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
buf = bytearray(5)
print(b.seek(0), b.readinto(buf), buf, b.readinto1(memoryview(buf)[1:3]), buf, b.seek(100), b.read(), b.readinto(buf))
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(b.write, 5), attempt(b.write, 'x'), attempt(b.write, None)
attempt(b.seek, -1), attempt(b.seek, 0, 3), attempt(b.seek, 1.5), attempt(b.seek, -1000, 1), attempt(b.seek, 'x')
attempt(b.truncate, -1), attempt(b.truncate, 'x'), attempt(b.read, 'x'), attempt(b.readline, 1.5), attempt(b.read, None)
attempt(b.fileno), attempt(b.detach), attempt(lambda: b.name), attempt(b.readinto, b'x'), attempt(b.readinto, 5)
attempt(io.BytesIO, 5), attempt(io.BytesIO, 'x'), attempt(lambda: io.BytesIO(None).getvalue()), attempt(io.BytesIO, b'a', 1)
b = io.BytesIO(b'abcdef')
v = b.getbuffer()
v[0:2] = b'XY'
print(b.getvalue(), len(v), v.readonly)
attempt(b.write, b'123456789'), attempt(b.truncate, 1), attempt(b.close)
v.release()
attempt(b.write, b'123456789')
print(b.getvalue())
with b:
    b.writelines([b'a', bytearray(b'b')])
print(b.closed)
for m in 'read', 'getvalue', 'getbuffer', 'tell', 'readable', 'isatty', 'flush', '__next__', 'readline', 'readlines':
    attempt(getattr(b, m))
attempt(b.write, b'x'), attempt(b.seek, 0), attempt(b.close), attempt(b.writelines, [])
class Count(io.BytesIO):
    n = 0
    def write(self, data):
        self.n += len(data)
        return super().write(data)
c = Count()
c.writelines([b'abc', b'de'])
print(c.n, c.getvalue(), isinstance(c, io.BufferedIOBase))
import copy
d = copy.copy(io.BytesIO(b'copied'))
print(d.read())
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\xc3\xa9\n'), encoding='utf-8')
print(t.readlines(), t.newlines, t.buffer.getvalue())
