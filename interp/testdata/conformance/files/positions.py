# tell and seek, of text and of bytes.
import io, os
with open('p.tmp', 'w', encoding='utf-8', newline='') as f:
    f.write('añb\nzweite\r\nдва 😀\nend')
    print(f.tell())
    f.seek(0)
    print(f.tell())
def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return f'{type(e).__module__}.{type(e).__qualname__}: {e}'
with open('p.tmp', encoding='utf-8') as f:
    marks = []
    while True:
        marks.append(f.tell())
        if not f.readline():
            break
    print(marks)
    for m in marks:
        f.seek(m)
        print(m, repr(f.readline()), f.tell())
    f.seek(0)
    singles = []
    while True:
        p = f.tell()
        c = f.read(1)
        singles.append((p, c))
        if not c:
            break
    print(singles)
    for p, c in singles:
        f.seek(p)
        assert f.read(1) == c, (p, c)
    print(f.seek(0, 2), f.read(), f.seek(0, 1), f.seek(4), repr(f.read(3)))
    print(attempt(f.seek, 1, 1), attempt(f.seek, -1, 2), attempt(f.seek, -1), attempt(f.seek, 0, 7), attempt(f.seek, 'x'), attempt(f.seek, 1.5))
    f.seek(0)
    for line in f:
        print(attempt(f.tell))
        break
    print(attempt(f.seek, 0), f.tell())
    print(f.seek(100), repr(f.read()))
with open('p.tmp', 'rb') as f:
    print(f.seek(-3, os.SEEK_END), f.read(), f.seek(2), f.read(1), f.seek(1, os.SEEK_CUR), f.read(2), f.tell(), f.seek(-2, 1), f.tell())
    print(attempt(f.seek, -1), attempt(f.seek, 0, 5), f.seek(1000), f.read(), f.tell())
    for line in f:
        pass
    f.seek(0)
    for line in f:
        print(f.tell(), line)
with open('p.tmp', encoding='utf-16') as f:
    print(f.tell())
with open('p.tmp', 'w', encoding='utf-16') as f:
    f.write('ab\ncd\n')
with open('p.tmp', encoding='utf-16') as f:
    f.readline()
    p = f.tell()
    rest = f.read()
    f.seek(p)
    print(p, f.read() == rest)
with open('p.tmp', 'wb') as f:
    f.write(b'ok \xff\xfe end')
with open('p.tmp', encoding='ascii', errors='backslashreplace') as f:
    print(f.read(5))
    p = f.tell()
    rest = f.read()
    f.seek(p)
    print(f.read() == rest, rest)
os.remove('p.tmp')
