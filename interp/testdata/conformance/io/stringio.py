# Streams of text in memory.
import io
s = io.StringIO()
print(s.write('hello '), s.write('wörld\n'), s.tell(), repr(s.getvalue()), repr(s.read()))
print(s.seek(0), repr(s.read(3)), repr(s.readline()), repr(s.readline()), s.seek(2), s.write('XX'), repr(s.getvalue()))
print(s.truncate(5), repr(s.getvalue()), s.tell(), s.seek(8), s.write('z'), repr(s.getvalue()), s.truncate(), s.seek(0, 2))
s = io.StringIO('one\ntwo\nthree')
print(s.tell(), list(s), list(s), s.seek(0), s.readlines(), s.seek(4), s.readlines(2), s.seek(0), next(s))
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering, s.newlines, s.encoding, s.errors)
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(s.write, 5), attempt(s.write, b'x'), attempt(s.write, None)
attempt(s.seek, -1), attempt(s.seek, 1, 1), attempt(s.seek, 1, 2), attempt(s.seek, 0, 3), attempt(s.seek, 1.5)
attempt(s.truncate, -1), attempt(s.truncate, 'x'), attempt(s.read, 'x'), attempt(s.readline, 1.5), attempt(s.read, None), attempt(s.readline, None)
attempt(s.fileno), attempt(s.detach), attempt(lambda: s.buffer), attempt(lambda: s.name)
attempt(io.StringIO, 5), attempt(io.StringIO, b'x'), attempt(io.StringIO, 'a', newline='x'), attempt(io.StringIO, 'a', 5), attempt(io.StringIO, 'a', None, 1)
for nl in None, '', '\n', '\r', '\r\n':
    s = io.StringIO('a\nb\r\nc\rd', newline=nl)
    print(repr(nl), repr(s.getvalue()), s.newlines, list(s), s.newlines, s.write('\n'), repr(s.getvalue()))
s = io.StringIO('x')
s.write('yy')
print(s.getvalue(), io.StringIO(None).getvalue() == '', io.StringIO(initial_value='k').read())
with io.StringIO() as s:
    print('in', 'with', file=s, end='')
    s.writelines(['a', 'b'])
    print(s.getvalue())
print(s.closed)
for m in 'read', 'getvalue', 'tell', 'readable', 'isatty', 'flush', '__next__', 'readline', 'readlines':
    attempt(getattr(s, m))
attempt(s.write, 'x'), attempt(s.seek, 0), attempt(s.close), attempt(s.write, 5), attempt(lambda: s.newlines)
class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())
u = Upper()
u.writelines(['a', 'b'])
print('c', file=u)
u.extra = 1
print(u.getvalue(), u.extra, isinstance(u, io.TextIOBase), Upper.__mro__[1:3])
class Lines(io.StringIO):
    def readline(self, *a):
        return '>' + super().readline(*a) if self.tell() < 4 else ''
print(list(Lines('a\nb\nc\n')))
big = io.StringIO()
for i in range(1000):
    big.write(str(i) + 'é')
big.seek(10)
print(len(big.getvalue()), big.read(12))
s = io.StringIO('\ud800x')
print(ascii(s.read(1)), s.read())
