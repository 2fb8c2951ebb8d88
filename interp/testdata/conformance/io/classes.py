# The classes of io, and deriving from them.
import io
for c in io.StringIO, io.BytesIO, io.TextIOWrapper, io.BufferedReader, io.FileIO, io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase:
    print(c, [k.__module__ + '.' + k.__name__ for k in c.__mro__], type(c).__name__)
print(io.UnsupportedOperation.__mro__, io.UnsupportedOperation.__module__)
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.BlockingIOError is BlockingIOError, sorted(io.__all__))
print(io.text_encoding('x'))
def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
class Mine(io.IOBase):
    pass
m = Mine()
for name in 'read', 'readline', 'seek', 'tell', 'truncate', 'flush', 'fileno', 'isatty', 'readable', 'writable', 'seekable', '_checkReadable', '__enter__':
    print(name, end=' ')
    attempt(lambda: getattr(m, name)(*([0] if name == 'seek' else [])) is not None)
m.close()
print(m.closed, vars(m))
for name in 'flush', 'isatty', '__enter__', '__iter__', 'readlines':
    attempt(getattr(m, name))
m.close()
class Closing(io.RawIOBase):
    def close(self):
        print('close called', self.closed)
        super().close()
    def flush(self):
        print('flush called')
with Closing() as c:
    print('inside')
print(c.closed)
class Tee(io.TextIOBase):
    def __init__(self, *to): self.to = to
    def writable(self): return True
    def write(self, s):
        for f in self.to: f.write(s)
        return len(s)
a, b = io.StringIO(), io.StringIO()
print('to both', file=Tee(a, b))
print(a.getvalue() == b.getvalue() == 'to both\n', Tee().encoding, Tee().newlines)
attempt(Tee().read), attempt(Tee().detach), attempt(Tee().readline)
attempt(io.RawIOBase().read), attempt(io.BufferedIOBase().read), attempt(io.BufferedIOBase().write, b''), attempt(io.RawIOBase().write, b'')
attempt(Mine, 5)
class Rot13(io.TextIOWrapper):
    def write(self, s):
        return super().write(''.join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in s))
raw = io.BytesIO()
r = Rot13(raw, encoding='ascii')
print('hello', file=r, flush=True)
print(raw.getvalue(), repr(r))
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\r\n')), repr(d.decode('c\r', final=True)), d.newlines, d.getstate())
class Gone(io.StringIO):
    def close(self):
        print('closed at the end')
        super().close()
g = Gone()
del g
print('end')
