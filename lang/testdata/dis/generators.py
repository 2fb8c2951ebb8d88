def simple(a):
    yield
    yield a
    x = yield a
    x = yield
    return (yield x) + 1


def delegating(a):
    yield from a
    x = yield from a()
    return (yield from x)


def in_blocks(a):
    for x in a:
        try:
            yield x
        finally:
            yield 1
        with a:
            yield from x


f = lambda: (yield)
g = lambda x: (yield from x)
