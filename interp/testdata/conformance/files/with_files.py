# with: the file is closed whatever happens.
import os
try:
    with open('w.tmp', 'w') as f:
        f.write('before')
        1 / 0
except ZeroDivisionError:
    print(f.closed, open('w.tmp').read())
with open('w.tmp') as a, open('w.tmp') as b:
    print(a.read() == b.read(), a is b)
print(a.closed, b.closed)
f = open('w.tmp')
with f:
    print(f.closed)
try:
    with f:
        pass
except ValueError as e:
    print(e)
def lines(name):
    with open(name) as f:
        yield from f
g = lines('w.tmp')
print(next(g))
g.close()
os.remove('w.tmp')
try:
    os.remove('w.tmp')
except FileNotFoundError as e:
    print(e)
with open('missing.tmp') as f:
    print('never')
