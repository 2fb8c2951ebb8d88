# os.path, as far as it is about names.
import os, os.path
from os import path
print(os.sep, os.linesep == '\n', os.name, os.curdir, os.pardir, os.extsep, os.altsep, os.pathsep, os.devnull, os.path is path)
print(path.join('a', 'b', 'c.txt'), path.join('a', '/b', 'c'), path.join('a/', 'b'), path.join('', 'a'), path.join('a', ''), path.join(b'a', b'b'), path.join('x'))
for p in '', '/', '//', '///a', 'a', 'a/', 'a/b', '/a/b/', 'a//b', '.', '..', 'a.txt', '.bashrc', 'a.tar.gz', 'd.x/file', '...', '..a', 'a.', '/a/../b/./c//d', '../../x', '/..', './a', '~', '~/x':
    print(repr(p), path.split(p), path.splitext(p), path.basename(p), path.dirname(p), path.normpath(p), path.isabs(p), path.splitroot(p), path.splitdrive(p))
print(path.commonprefix(['abc', 'abd']), path.commonpath(['/a/b/c', '/a/b/d']), path.commonprefix([]), path.commonpath(['a/b', 'a']))
print(path.relpath('/a/b/c', '/a/d'), path.relpath('/a', '/a'), path.relpath('/a/b', '/'), path.abspath('/x/../y'))
def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(path.join, 'a', b'b'), attempt(path.join, 5), attempt(path.join, 'a', 5), attempt(path.split, None), attempt(path.exists, 'no such'), attempt(path.exists, None)
attempt(path.commonpath, []), attempt(path.commonpath, ['/a', 'b']), attempt(path.relpath, ''), attempt(path.getsize, 'no such'), attempt(path.isfile, 'a\0b')
attempt(os.fspath, 5), attempt(os.fspath, 'x'), attempt(os.fsencode, 'ä'), attempt(os.fsdecode, b'\xff'), attempt(os.strerror, 2), attempt(os.strerror, 9999)
class P(os.PathLike):
    def __fspath__(self): return 'my/path.py'
print(os.fspath(P()), path.basename(P()), path.join(P(), 'x'), isinstance(P(), os.PathLike), isinstance('x', os.PathLike))
attempt(os.getenv, 'SURELY_NOT_SET'), attempt(os.environ.get, 'SURELY_NOT_SET', 'default'), attempt(os.getenv, 'SURELY_NOT_SET', 5)
os.environ['MY_VARIABLE'] = 'value'
print(os.environ['MY_VARIABLE'], os.getenv('MY_VARIABLE'), 'MY_VARIABLE' in os.environ)
del os.environ['MY_VARIABLE']
attempt(lambda: os.environ['MY_VARIABLE'])
attempt(os.environ.__setitem__, 'A', 5)
