"""Files and directories of the host, as far as it lends them.

What processes, users and terminals are to a system is not here.
"""

import abc as _abc
import sys as _sys
from _collections_abc import Mapping as _Mapping, MutableMapping as _MutableMapping
from types import GenericAlias as _GenericAlias
from posix import *
import posix as _posix

name = 'posix'
linesep = '\n'

import posixpath as path
from posixpath import (curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull)

_sys.modules['os.path'] = path
_exists = path.exists

error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

__all__ = ["altsep", "curdir", "pardir", "sep", "pathsep", "linesep",
           "defpath", "name", "path", "devnull", "SEEK_SET", "SEEK_CUR",
           "SEEK_END", "fsencode", "fsdecode", "fdopen", "extsep", "error",
           "makedirs", "removedirs", "renames", "walk", "scandir", "environ",
           "getenv", "PathLike", "DirEntry", "access", "getcwdb"]
__all__ += [x for x in dir(_posix) if not x.startswith('_')]


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory, and those above it that do not exist."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b'.' if isinstance(tail, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove an empty directory, and those above it that this leaves empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """rename; directories of the new name are made, empty ones of the old removed."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    """A name that scandir found."""

    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __fspath__(self):
        return self.path

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def _mode(self, follow):
        try:
            return stat(self.path, follow_symlinks=follow).st_mode & 0o170000
        except FileNotFoundError:
            return 0

    def is_dir(self, *, follow_symlinks=True):
        return self._mode(follow_symlinks) == 0o040000

    def is_file(self, *, follow_symlinks=True):
        return self._mode(follow_symlinks) == 0o100000

    def is_symlink(self):
        return self._mode(False) == 0o120000


class _ScandirIterator:
    def __init__(self, folder):
        self._names = iter(listdir(folder))
        self._folder = folder

    def __iter__(self):
        return self

    def __next__(self):
        return DirEntry(self._folder, next(self._names))

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._names = iter(())


def scandir(path=None):
    """Iterate over the entries of a directory."""
    if path is None:
        path = '.'
    return _ScandirIterator(fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (folder, names of folders, names of files) for top and all below it."""
    _sys.audit("os.walk", top, topdown, onerror, followlinks)
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders, files = [], []
    for name in names:
        (folders if path.isdir(path.join(top, name)) else files).append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        below = path.join(top, name)
        if followlinks or not path.islink(below):
            yield from walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def access(path, mode):
    """Whether a file exists; what may be done with it shows when it is done."""
    return _exists(path)


def fsencode(filename):
    """A path as bytes."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """A path as str."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def getcwdb():
    """The current directory, as bytes."""
    return fsencode(getcwd())


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """open() for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


class _Environ(_MutableMapping):
    """The environment: names and values are str. The host lends none, so it is empty at first."""

    def __init__(self):
        self._data = {}

    @staticmethod
    def _check(value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value

    def __getitem__(self, key):
        return self._data[self._check(key)]

    def __setitem__(self, key, value):
        self._data[self._check(key)] = self._check(value)

    def __delitem__(self, key):
        try:
            del self._data[self._check(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({%s})' % ', '.join(f'{k!r}: {v!r}' for k, v in self._data.items())

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        return dict(other) | dict(self)


environ = _Environ()


def getenv(key, default=None):
    """A variable of the environment, or default."""
    return environ.get(key, default)


class PathLike(_abc.ABC):
    """What __fspath__ makes a path of."""

    __slots__ = ()

    @_abc.abstractmethod
    def __fspath__(self):
        """The path, as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            for k in subclass.__mro__:
                if '__fspath__' in k.__dict__:
                    return True if k.__dict__['__fspath__'] is not None else NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)
