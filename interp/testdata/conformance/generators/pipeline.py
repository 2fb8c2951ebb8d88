def numbers(n):
    for i in range(n):
        yield i


def squares(it):
    for x in it:
        yield x * x


def odd(it):
    return (x for x in it if x % 2)


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def chunks(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.clear()
    if buf:
        yield tuple(buf)


def pairs(it):
    it = iter(it)
    prev = next(it)
    for x in it:
        yield prev, x
        prev = x


print(list(odd(squares(numbers(10)))), list(take(3, squares(numbers(100)))), list(chunks('abcdefg', 3)), list(pairs([1, 2, 3])))


def primes():
    comps = {}
    n = 2
    while True:
        if n not in comps:
            yield n
            comps[n * n] = [n]
        else:
            for p in comps.pop(n):
                comps.setdefault(n + p, []).append(p)
        n += 1


print(list(take(15, primes())))


def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b


print([x for x in take(12, fib())], sum(take(10, fib())), max(take(5, fib())))


def rr(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)


print(''.join(rr('abc', 'd', 'ef')))
