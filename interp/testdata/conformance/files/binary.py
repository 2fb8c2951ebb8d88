# Files of bytes: buffers and raw files.
import io, os
with open('b.tmp', 'wb') as f:
    print(f, f.name, f.mode, f.raw, f.raw.name)
    print(f.write(b'hello\n'), f.write(bytearray(b'world\n')), f.write(memoryview(b'!')), f.tell())
    f.writelines([b'a\n', b'b\n'])
    for bad in 'text', 5, None, [1]:
        try:
            f.write(bad)
        except TypeError as e:
            print(e)
with open('b.tmp', 'rb') as f:
    print(f.read(3), f.peek(2)[:2], f.read1(2), f.readline(), f.readline(3), f.readlines())
    f.seek(0)
    buf = bytearray(8)
    print(f.readinto(buf), buf, f.readinto1(memoryview(buf)[:2]), buf)
    try:
        f.readinto(b'xxx')
    except TypeError as e:
        print(e)
    print(list(f))
    try:
        f.read(-2)
    except ValueError as e:
        print(e)
with open('b.tmp', 'r+b') as f:
    f.seek(2)
    f.write(b'LL')
    print(f.tell(), f.read(2), f.tell())
    f.write(b'#')
    f.seek(0)
    print(f.read())
    print(f.truncate(4), f.tell(), f.seek(0), f.read())
    f.seek(10)
    f.write(b'z')
    f.seek(0)
    print(f.read())
with open('b.tmp', 'a+b') as f:
    print(f.tell(), f.write(b'end'), f.seek(0), f.read(4), f.write(b'more'), f.tell())
with open('b.tmp', 'rb', buffering=0) as f:
    print(type(f).__name__, f.mode, f.closefd, f.read(4), f.readall(), f.read(), f.readline())
    f.seek(0)
    print(f.readline(), f.tell(), list(f))
with open('b.tmp', 'wb', buffering=0) as f:
    print(f.write(b'12345'), f.seek(1), f.truncate(), f.tell(), f.write(b''))
with open('b.tmp', 'rb', buffering=2) as f:
    print(f.read(), f.peek())
f = io.FileIO('b.tmp', 'w+')
print(f.mode, f.readable(), f.writable(), f.write(b'xyz'), f.seek(0), f.read(2), f.closed)
f.close()
print(f, f.closed)
for mode in 'q', '', 'rw', 'r++', 5:
    try:
        io.FileIO('b.tmp', mode)
    except (ValueError, TypeError) as e:
        print(e)
f = open('b.tmp', 'rb')
print(f.seek(2), f.read(5), f.read(5))
raw = f.detach()
print(type(raw).__name__, raw.tell())
for use in f.read, f.detach, f.tell, lambda: f.closed, lambda: f.name, lambda: repr(f):
    try:
        print(use())
    except ValueError as e:
        print(e)
raw.close()
os.remove('b.tmp')
