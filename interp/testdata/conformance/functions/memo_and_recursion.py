def memo(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    inner.cache = cache
    return inner


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), len(fib.cache))


def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(' '.join(hanoi(3)), sum(1 for _ in hanoi(8)))


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print(ack(2, 3))


def perms(l):
    return [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])] if l else [[]]


print(perms([1, 2, 3]))


def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)


print(even(100), odd(77))


def flatten(x):
    return [y for i in x for y in (flatten(i) if isinstance(i, list) else [i])]


print(flatten([1, [2, [3, [4]], 5], []]))
