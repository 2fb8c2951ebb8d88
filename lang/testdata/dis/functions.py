def plain(): pass


def parameters(a, b=1, /, c=2, *args, d, e=3, **kwargs):
    return a, b, c, args, d, e, kwargs


def annotated(a: x, b: y = 1, /, c: z = 2, *d: p, e: q = 3, **f: r) -> s: pass


def documented():
    """First line.

        Indented.
    """
    return 1


@decorator
def one(): pass


@decorator(1)
@other.thing
def two(a=default()): pass


def closure(a):
    b = 1
    def inner(c=a):
        return a + b + c
    return inner, lambda x, y=b: x + y + a


f = lambda: None
g = lambda *a, k=1, **kw: (a, k, kw)


def spread(*args: *Ts): pass


def constant_return():
    if f: return 1
    return


def recursive(n):
    if n < 2:
        return n
    return recursive(n - 1) + recursive(n - 2)
