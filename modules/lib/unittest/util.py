"""Texts about objects and their differences."""

from collections import Counter, namedtuple

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_LEN = 5  # of the beginning, the end, and what is common, if they are cut
_MIN_DIFF_LEN = _MAX_LENGTH - 3 * _MIN_LEN - 2 * _PLACEHOLDER_LEN


def strclass(cls):
    """The name of a class with its module."""
    return f'{cls.__module__}.{cls.__qualname__}'


def safe_repr(obj, short=False):
    """repr(obj), whatever the class makes of it."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        text = text[:_MAX_LENGTH] + ' [truncated]...'
    return text


def _shorten(text, head, tail):
    left_out = len(text) - head - tail
    if left_out <= _PLACEHOLDER_LEN:
        return text
    return f'{text[:head]}[{left_out} chars]{text[len(text) - tail:]}'


def _common_shorten_repr(*objects):
    """The reprs of objects, of long ones only the parts around the first difference."""
    texts = [safe_repr(x) for x in objects]
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return tuple(texts)
    low, high = min(texts), max(texts)
    n = 0
    while n < len(low) and low[n] == high[n]:
        n += 1
    common = _MAX_LENGTH - (longest - n + _MIN_LEN + _PLACEHOLDER_LEN)
    if common > _MIN_LEN:
        prefix = _shorten(low[:n], _MIN_LEN, common)
        return tuple(prefix + text[n:] for text in texts)
    prefix = _shorten(low[:n], _MIN_LEN, _MIN_LEN)
    return tuple(prefix + _shorten(text[n:], _MIN_DIFF_LEN, _MIN_LEN) for text in texts)


_Mismatch = namedtuple('Mismatch', 'actual expected value')


def _count_differences(first, second):
    """How often items occur in two lists, where that differs."""
    try:
        a, b = Counter(first), Counter(second)
    except TypeError:
        a, b = _count(first), _count(second)
    else:
        a, b = list(a.items()), list(b.items())

    def times(item, counts):
        return next((n for x, n in counts if x == item), 0)

    found = [_Mismatch(n, times(item, b), item) for item, n in a if n != times(item, b)]
    return found + [_Mismatch(0, n, item) for item, n in b if not times(item, a)]


def _count(items):
    """Pairs of an item and how often it occurs."""
    counts = []
    for item in items:
        for i, (x, n) in enumerate(counts):
            if x == item:
                counts[i] = x, n + 1
                break
        else:
            counts.append((item, 1))
    return counts
