def chain(*its):
    for it in its:
        yield from it


def islice(it, *args):
    s = slice(*args)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    for i, x in enumerate(it):
        if stop is not None and i >= stop:
            return
        if i >= start and (i - start) % step == 0:
            yield x


def cycle(it):
    saved = []
    for x in it:
        yield x
        saved.append(x)
    while saved:
        yield from saved


def takewhile(p, it):
    for x in it:
        if not p(x):
            break
        yield x


def groupby(it, key=lambda x: x):
    group, current = [], object()
    for x in it:
        k = key(x)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(x)
    if group:
        yield current, group


def product(*its):
    result = [[]]
    for it in its:
        result = [r + [x] for r in result for x in it]
    return map(tuple, result)


def combinations(l, n):
    if n == 0:
        yield ()
    for i, x in enumerate(l):
        for rest in combinations(l[i + 1:], n - 1):
            yield (x, *rest)


def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    try:
        total = next(it)
    except StopIteration:
        return
    yield total
    for x in it:
        total = f(total, x)
        yield total


def tee(it, n=2):
    it = iter(it)
    queues = [[] for _ in range(n)]

    def gen(q):
        while True:
            if not q:
                try:
                    v = next(it)
                except StopIteration:
                    return
                for other in queues:
                    other.append(v)
            yield q.pop(0)
    return tuple(gen(q) for q in queues)


print(list(chain('ab', [1], ())), list(islice('abcdefg', 1, 6, 2)), list(islice(cycle('xyz'), 7)), list(takewhile(str.isalpha, 'ab1c')))
print([(k, ''.join(g)) for k, g in groupby('aabbbca')], [(k, g) for k, g in groupby(range(10), lambda n: n // 4)])
print(list(product('ab', [1, 2])), list(combinations('abcd', 2)), sum(1 for _ in combinations(range(8), 4)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([])))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
