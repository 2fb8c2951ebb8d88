"""Operations on path names, as module os.path.

A path is a str, bytes, or an object with __fspath__; "/" separates its parts.
"""

from posix import fspath as _fspath, stat as _stat, lstat as _lstat, getcwd as _getcwd
from genericpath import *
import genericpath as _generic

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext",
           "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile",
           "expanduser", "normpath", "abspath",
           "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "relpath",
           "commonpath"]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'


def _parts(path):
    """The path, and the names that it may contain, of its own type."""
    path = _fspath(path)
    if isinstance(path, bytes):
        return path, b'/', b'.', b'..'
    return path, '/', '.', '..'


def normcase(s):
    """Nothing: case matters."""
    return _fspath(s)


def isabs(s):
    """Whether a path begins at the root."""
    s, slash, _, _ = _parts(s)
    return s.startswith(slash)


def join(a, /, *p):
    """Put paths together; an absolute one drops those before."""
    a, slash, _, _ = _parts(a)
    path = a
    try:
        for b in map(_fspath, p):
            if b.startswith(slash) or not path:
                path = b
            elif path.endswith(slash):
                path += b
            else:
                path += slash + b
    except (TypeError, AttributeError, BytesWarning):
        _generic._check_arg_types('join', a, *p)
        raise
    return path


def split(p):
    """Pair (head, tail): tail is what follows the last slash."""
    p, slash, _, _ = _parts(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """Pair (root, ext): ext is empty or begins with the last dot of the name."""
    p, slash, dot, _ = _parts(p)
    start = p.rfind(slash) + 1
    i = p.rfind(dot)
    # Dots at the start of a name begin no extension.
    if i > start and p[start:i].strip(dot):
        return p[:i], p[i:]
    return p, p[:0]


def splitdrive(p):
    """Pair (drive, path); there are no drives."""
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    """Triple (drive, root, tail)."""
    p, slash, _, _ = _parts(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    """What follows the last slash."""
    return split(p)[1]


def dirname(p):
    """What comes before the last slash."""
    return split(p)[0]


def lexists(path):
    """Whether a path exists, be it a symbolic link to nowhere."""
    try:
        _lstat(path)
    except (OSError, ValueError):
        return False
    return True


def expanduser(path):
    """The path itself: no home directories are known."""
    return _fspath(path)


def normpath(path):
    """Take out what is superfluous: a//b, a/./b and a/c/../b become a/b."""
    path, slash, dot, dots = _parts(path)
    if not path:
        return dot
    _, root, tail = splitroot(path)
    names = []
    for name in tail.split(slash):
        if not name or name == dot:
            continue
        if name != dots or (not root and not names) or (names and names[-1] == dots):
            names.append(name)
        elif names:
            names.pop()
    return root + slash.join(names) or dot


def abspath(path):
    """An absolute path, without what is superfluous."""
    path, slash, _, _ = _parts(path)
    if not path.startswith(slash):
        here = _getcwd()
        path = join(here.encode('utf-8', 'surrogateescape') if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """abspath; symbolic links are not looked into."""
    if strict:
        _stat(filename)
    return abspath(filename)


def relpath(path, start=None):
    """A path that leads from start, or the current directory, to path."""
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    path, slash, dot, dots = _parts(path)
    start = dot if start is None else _fspath(start)
    try:
        a = [x for x in abspath(start).split(slash) if x]
        b = [x for x in abspath(path).split(slash) if x]
        n = len(commonprefix([a, b]))
        return slash.join([dots] * (len(a) - n) + b[n:]) or dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _generic._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    """The longest path that all paths begin with."""
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _, slash, dot, _ = _parts(paths[0])
    try:
        if len({p.startswith(slash) for p in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        lists = [[x for x in p.split(slash) if x and x != dot] for p in paths]
        common = commonprefix(lists)
        return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _generic._check_arg_types('commonpath', *paths)
        raise
