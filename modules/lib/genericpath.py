"""The part of os.path that is the same on every system."""

import posix as _posix

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime',
           'getsize', 'isdir', 'isfile', 'islink', 'samefile']

_DIRECTORY, _REGULAR, _LINK = 0o040000, 0o100000, 0o120000


def _kind(path, stat=_posix.stat):
    try:
        return stat(path).st_mode & 0o170000
    except (OSError, ValueError):
        return 0


def exists(path):
    """Whether a path exists; a symbolic link to nowhere does not."""
    return _kind(path) != 0


def isfile(path):
    """Whether a path is that of a regular file."""
    return _kind(path) == _REGULAR


def isdir(s):
    """Whether a path is that of a directory."""
    return _kind(s) == _DIRECTORY


def islink(path):
    """Whether a path is that of a symbolic link."""
    return _kind(path, _posix.lstat) == _LINK


def getsize(filename):
    """The size of a file in bytes."""
    return _posix.stat(filename).st_size


def getmtime(filename):
    """When a file was changed, in seconds since 1970."""
    return _posix.stat(filename).st_mtime


def getatime(filename):
    """When a file was read; here, when it was changed."""
    return _posix.stat(filename).st_atime


def getctime(filename):
    """When what stat tells of a file was changed; here, when the file was."""
    return _posix.stat(filename).st_ctime


def samefile(f1, f2):
    """Whether two paths lead to one file, by their absolute forms."""
    import posixpath
    _posix.stat(f1), _posix.stat(f2)
    return posixpath.abspath(f1) == posixpath.abspath(f2)


def commonprefix(m, /):
    """The longest beginning, by characters, of all items of m."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_posix.fspath, m))
    lo, hi = min(m), max(m)
    for i, c in enumerate(lo):
        if c != hi[i]:
            return lo[:i]
    return lo


def _check_arg_types(funcname, *args):
    found = set()
    for s in args:
        if isinstance(s, (str, bytes)):
            found.add(type(s))
        elif not hasattr(s, '__fspath__'):
            raise TypeError(f'{funcname}() argument must be str, bytes, or '
                            f'os.PathLike object, not {s.__class__.__name__!r}') from None
    if len(found) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None
