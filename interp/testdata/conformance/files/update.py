# Reading and writing one file.
import os
with open('u.tmp', 'w+') as f:
    f.write('line one\nline two\nline three\n')
    f.seek(0)
    print(f.readline(), end='')
    here = f.tell()
    print(here, f.read())
    f.seek(here)
    f.write('LINE')
    f.flush()
    f.seek(0)
    print(f.read())
    f.seek(0, 2)
    f.write('line four\n')
    f.seek(0)
    print(f.readlines())
with open('u.tmp', 'r+') as f:
    print(f.read(4))
    f.write('END')
    f.seek(0)
    print(f.read())
with open('u.tmp', 'a+') as f:
    print(f.tell() > 0, repr(f.read()))
    f.write('appended\n')
    f.seek(0)
    f.write('at the end all the same\n')
    f.seek(0)
    print(f.read())
with open('u.tmp', 'r+') as f:
    print(f.truncate(8))
    print(f.read())
    print(f.seek(4), f.truncate(), f.tell())
    f.seek(0)
    print(f.read())
with open('u.tmp', 'w') as f:
    pass
print(os.path.getsize('u.tmp'))
os.remove('u.tmp')
