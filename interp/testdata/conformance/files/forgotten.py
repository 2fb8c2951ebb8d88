# A file that nobody holds any more is closed at once.
import os
open('f.tmp', 'w').write('written and forgotten\n')
print(open('f.tmp').read(), end='')
def log(text):
    f = open('f.tmp', 'a')
    f.write(text)
log('one\n')
log('two\n')
print(open('f.tmp').readlines())
f = open('f.tmp', 'w')
f.write('kept')
print(repr(open('f.tmp').read()))
f.flush()
print(repr(open('f.tmp').read()))
f = None
with open('f.tmp') as g:
    print(g.read())
open('f.tmp', 'wb').write(b'abc')
print(os.path.getsize('f.tmp'))
for i in range(1500):
    open('f.tmp').read()
print('descriptors left')
print(open('f.tmp').fileno() < 10)
os.remove('f.tmp')
