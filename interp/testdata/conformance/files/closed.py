# What a closed file says to each method.
import os
def attempt(f, *a):
    try:
        return repr(f(*a))
    except Exception as e:
        return f'{type(e).__module__}.{type(e).__qualname__}: {e}'
arguments = {'write': [b'x'], 'writelines': [[b'x']], 'seek': [0], '__exit__': [None] * 3, 'readinto': [bytearray(3)]}
for mode, buffering in ('r', -1), ('w', -1), ('rb', -1), ('wb', -1), ('r+b', -1), ('rb', 0), ('wb', 0):
    if mode[0] == 'r':
        open('c.tmp', 'w').close()
    f = open('c.tmp', mode, buffering)
    print(mode, type(f).__name__, f.closed)
    f.close()
    f.close()
    print(f.closed)
    for m in ('read readline readlines readinto write writelines seek tell truncate flush fileno isatty readable '
              'writable seekable __iter__ __next__ __enter__ __exit__ close').split():
        if hasattr(f, m):
            a = arguments.get(m, [])
            if 'b' not in mode:
                a = {'write': ['x'], 'writelines': [['x']]}.get(m, a)
            print('  ', m, attempt(getattr(f, m), *a))
os.remove('c.tmp')
try:
    with open('d.tmp', 'w') as f:
        f.write('x')
        f.close()
        f.write('y')
except ValueError as e:
    print(e)
os.remove('d.tmp')
