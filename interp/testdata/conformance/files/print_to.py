# print and files; lines that are written at once.
import os, sys
with open('o.tmp', 'w') as f:
    print('a', 1, [2], sep='-', file=f)
    print('no end', end='', file=f)
    print(file=f)
    print('flushed', file=f, flush=True)
    with open('o.tmp') as g:
        print(g.read())
    print('not yet', file=f)
    with open('o.tmp') as g:
        print(len(g.readlines()))
with open('o.tmp', 'w', buffering=1) as f:
    print(f.line_buffering, f.write_through)
    f.write('line\nhalf')
    with open('o.tmp') as g:
        print(repr(g.read()))
with open('o.tmp') as g:
    print(repr(g.read()))
    try:
        print('x', file=g)
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)
for bad in 5, b'x', None:
    try:
        with open('o.tmp', 'w') as f:
            f.write(bad)
    except TypeError as e:
        print(e)
with open('o.tmp', 'w') as f:
    f.writelines(['a', 'b\n', 'c'])
    f.writelines(str(i) for i in range(3))
    try:
        f.writelines(['x', 5, 'y'])
    except TypeError as e:
        print(e)
    try:
        f.writelines(5)
    except TypeError as e:
        print(e)
print(open('o.tmp').read())
class W:
    def write(self, s): sys.stdout.write(f'<{s!r}>')
print('a', 'b', file=W())
print()
os.remove('o.tmp')
