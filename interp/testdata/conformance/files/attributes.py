# What a file says about itself.
import io, os, sys
with open('at.tmp', 'w', encoding='utf-8') as f:
    print(f, f.name, f.mode, f.encoding, f.errors, f.newlines, f.line_buffering, f.write_through, f.closed)
    print(f.buffer, f.buffer.raw, f.fileno() > 2, f.isatty(), f.__dict__)
    f.note = 'mine'
    print(f.note, vars(f))
    for name in 'encoding', 'name', 'closed', 'buffer', 'errors', 'newlines':
        try:
            setattr(f, name, 'x')
        except AttributeError as e:
            print(name, e)
    f.mode = 'changed'
    print(f)
print(f.closed, f.buffer.closed, f.buffer.raw.closed, f.name, f.mode)
print(type(f), type(f).__mro__)
print(isinstance(f, io.TextIOBase), isinstance(f, io.IOBase), issubclass(io.TextIOWrapper, io.TextIOBase), isinstance(f, io.RawIOBase))
f = open('at.tmp', 'rb')
print(isinstance(f, io.BufferedIOBase), isinstance(f.raw, io.RawIOBase), f.__enter__() is f)
f.close()
print(f, repr(f.raw))
fd = open('at.tmp')
g = open(fd.fileno(), closefd=False)
print(g.name == fd.fileno(), g.read() == fd.read())
g.close()
fd.close()
print(open, open.__name__, open.__module__, io.open is open)
for bad in ('copy', 'pickle'):
    try:
        import copy
        copy.copy(sys.stdout)
    except TypeError as e:
        print(e)
def opener(path, flags):
    print('opener', path)
    return os.open(path, flags)
with open('at.tmp', 'w', opener=opener) as f:
    f.write('by opener')
print(open('at.tmp').read())
for r in 'x', -1:
    try:
        open('at.tmp', opener=lambda p, f: r)
    except (TypeError, ValueError) as e:
        print(e)
os.remove('at.tmp')
