# sys.stdin, sys.stdout and sys.stderr as streams.
import sys, io, contextlib
for f in sys.stdin, sys.stdout, sys.stderr:
    print(type(f), f.name, f.mode, f.encoding, f.newlines, f.closed, f.fileno(), f.isatty(), f.readable(), f.writable(), vars(f), f)
    print(f.buffer, f.buffer.raw, f.buffer.name, f.buffer.mode)
print(sys.stdout is sys.__stdout__, isinstance(sys.stdout, io.TextIOWrapper), sys.stderr.errors, sys.stderr.line_buffering)
print(sys.stdout.write('counted\n'), sys.stdout.flush(), sys.stdout.writelines(['a', 'b\n']))
sys.stdout.flush()
print(sys.stdout.buffer.write(b'bytes\n'), sys.stdout.buffer.flush())
sys.stdout.flush()
def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(sys.stdout.write, 5), attempt(sys.stdout.read), attempt(sys.stdin.write, 'x'), attempt(sys.stdout.readline), attempt(sys.stdout.buffer.read)
attempt(sys.stdin.read), attempt(sys.stdin.readline), attempt(sys.stdin.readlines), attempt(sys.stdin.buffer.read), attempt(list, sys.stdin)
attempt(input), attempt(input, 'prompt> ')
print()
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print('captured', 5)
    sys.stdout.write('too\n')
    attempt(len, 'abc')
print(repr(buf.getvalue()))
with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding='utf-8')) as t:
    print('ünï')
t.flush()
print(t.buffer.getvalue())
with contextlib.redirect_stderr(sys.stdout):
    print('to stderr', file=sys.stderr)
old, sys.stdin = sys.stdin, io.StringIO('line 1\nline 2\nno end')
print(input(), input('? '), input())
attempt(input)
sys.stdin = old
class NoRead: pass
sys.stdin = NoRead()
attempt(input)
sys.stdin = None
attempt(input)
sys.stdin = old
with open(1, 'w', closefd=False) as f:
    sys.stdout.flush()
    f.write('through a descriptor\n')
sys.stdout.reconfigure(newline='\r\n')
print('crlf')
sys.stdout.reconfigure(newline='\n', errors='backslashreplace')
print('\ud800')
sys.stdout.reconfigure(errors='strict')
sys.stdout.reconfigure(encoding='ascii')
attempt(sys.stdout.write, 'ü')
print(sys.stdout.encoding)
sys.stdout = None
print('nothing')
