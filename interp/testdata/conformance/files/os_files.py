# Files and directories by os.
import os
def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
os.mkdir('osd.tmp')
attempt(os.mkdir, 'osd.tmp')
for name in 'b.txt', 'a.txt', 'c.py':
    with open(os.path.join('osd.tmp', name), 'w') as f:
        f.write(name * 2)
print(sorted(os.listdir('osd.tmp')), sorted(os.listdir(b'osd.tmp')))
print(os.path.exists('osd.tmp'), os.path.isdir('osd.tmp'), os.path.isfile('osd.tmp'), os.path.isfile('osd.tmp/a.txt'), os.path.getsize('osd.tmp/a.txt'), os.path.islink('osd.tmp/a.txt'))
os.rename('osd.tmp/a.txt', 'osd.tmp/z.txt')
os.replace('osd.tmp/z.txt', 'osd.tmp/b.txt')
print(sorted(os.listdir('osd.tmp')), open('osd.tmp/b.txt').read())
attempt(os.rename, 'osd.tmp/none', 'osd.tmp/other'), attempt(os.remove, 'osd.tmp'), attempt(os.rmdir, 'osd.tmp'), attempt(os.rmdir, 'osd.tmp/c.py')
attempt(os.remove, 'osd.tmp/none'), attempt(os.unlink, b'osd.tmp/none'), attempt(os.listdir, 'osd.tmp/none'), attempt(os.listdir, 'osd.tmp/c.py'), attempt(os.stat, 'osd.tmp/none')
attempt(os.remove, 5.5), attempt(os.mkdir, None), attempt(os.listdir, 5.5), attempt(os.stat, 'a\0b')
os.makedirs('osd.tmp/x/y/z')
attempt(os.makedirs, 'osd.tmp/x/y/z')
attempt(os.makedirs, 'osd.tmp/x/y/z', exist_ok=True)
open('osd.tmp/x/y/file', 'w').close()
for top, dirs, files in sorted(os.walk('osd.tmp')):
    print(top, sorted(dirs), sorted(files))
print([t for t, d, f in os.walk('osd.tmp/x', topdown=False)], list(os.walk('nothing.tmp')))
with os.scandir('osd.tmp') as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e, e.name, e.path, e.is_file(), e.is_dir(), e.stat().st_size if e.is_file() else '')
s = os.stat('osd.tmp/c.py')
print(s.st_size, s[6], s.st_mode & 0o170000 == 0o100000, type(s), len(s), s.st_mtime > 0, isinstance(s.st_mtime, float))
print(os.path.basename(os.getcwd()) != '', os.path.isabs(os.getcwd()), os.path.abspath('q') == os.path.join(os.getcwd(), 'q'))
fd = os.open('osd.tmp/c.py', os.O_RDWR | os.O_CREAT)
print(os.read(fd, 3), os.write(fd, b'XY'), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 100), os.isatty(fd))
with os.fdopen(fd, 'rb') as f:
    f.seek(1)
    print(f.read())
attempt(os.close, fd), attempt(os.read, 999, 1), attempt(os.fdopen, 'x')
os.remove('osd.tmp/b.txt')
os.remove('osd.tmp/c.py')
os.remove('osd.tmp/x/y/file')
os.removedirs('osd.tmp/x/y/z')
print(os.path.exists('osd.tmp'))
import errno
print(errno.ENOENT, errno.errorcode[13], errno.EWOULDBLOCK == errno.EAGAIN)
