"""Heaps in lists: heap[0] is always the smallest item, and heap[k] is never larger
than its children heap[2*k+1] and heap[2*k+2].
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge',
           'nlargest', 'nsmallest', 'heappushpop']

from _heapq import heappush, heappop, heapify, heapreplace, heappushpop


def merge(*iterables, key=None, reverse=False):
    """An iterator over the items of several sorted iterables, in order.

    With reverse they are sorted from the largest to the smallest.
    """
    class Entry:
        # What comes next from one iterable; equal keys go by the iterables' order.
        __slots__ = ('key', 'order', 'value', 'next')

        def __lt__(self, other):
            if reverse:
                if other.key < self.key:
                    return True
                if self.key < other.key:
                    return False
            else:
                if self.key < other.key:
                    return True
                if other.key < self.key:
                    return False
            return self.order < other.order

    heap = []
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            entry = Entry()
            entry.value, entry.order, entry.next = value, order, it.__next__
            entry.key = value if key is None else key(value)
            heap.append(entry)
            break
    heapify(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry.value
                entry.value = value = entry.next()
                entry.key = value if key is None else key(value)
                heapreplace(heap, entry)
        except StopIteration:
            heappop(heap)
    if heap:
        entry = heap[0]
        yield entry.value
        yield from entry.next.__self__


def _best(n, iterable, key, reverse):
    """The first n items in sorted order, without sorting more than some at a time."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]
    best, chunk = [], []
    limit = max(2 * n, 1000)
    for item in iterable:
        chunk.append(item)
        if len(chunk) >= limit:
            best = sorted(best + chunk, key=key, reverse=reverse)[:max(n, 0)]
            chunk = []
    return sorted(best + chunk, key=key, reverse=reverse)[:max(n, 0)]


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first: sorted(iterable, key=key)[:n]."""
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """The n largest items, largest first: sorted(iterable, key=key, reverse=True)[:n]."""
    return _best(n, iterable, key, True)
