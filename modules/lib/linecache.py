"""Lines of source files, kept once they were read."""

import _traceback

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By file name: (size, time of change or None, lines, full name), or (function that gives the text,).
cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line with its newline, or '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file, or [] if it is not found."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget files that have changed. None can: what was read stays as it was when the code was compiled."""


def updatecache(filename, module_globals=None):
    """Read a file again and give its lines."""
    lazycache(filename, module_globals)
    entry = cache.pop(filename, None)
    text = _traceback.source(filename)
    if text is None and entry is not None and len(entry) == 1:
        try:
            text = entry[0]()
        except (ImportError, OSError):
            pass
    if text is None:
        return []
    lines = [line + '\n' for line in text.split('\n')]
    if lines[-1] == '\n':
        lines.pop()
    cache[filename] = len(text), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Note that the loader in module_globals can give the text; whether it can."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>') or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    get_source = getattr(getattr(spec, 'loader', None) or module_globals.get('__loader__'), 'get_source', None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name)),
    return True
