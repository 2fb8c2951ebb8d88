# The comparisons that sorting makes, in order: counted and summed up.
class K:
    calls = total = 0

    def __init__(self, n, i):
        self.n, self.i = n, i

    def __lt__(self, other):
        K.calls += 1
        K.total = (K.total * 31 + self.i * 7 + other.i) % 1000003
        return self.n < other.n


def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 8


def patterns(n):
    r = lcg(n)
    yield 'random', [next(r) % 1000 for _ in range(n)]
    yield 'few', [next(r) % 4 for _ in range(n)]
    yield 'ascending', list(range(n))
    yield 'descending', list(range(n, 0, -1))
    yield 'equal', [1] * n
    yield 'descending with equal', [-(i // 3) for i in range(n)]
    yield 'saw', [i % 10 for i in range(n)]
    yield 'organ', list(range(n // 2)) + list(range(n // 2, 0, -1))
    yield 'almost', [i if i % 17 else next(r) % n for i in range(n)]
    yield 'two runs', list(range(0, n, 2)) + list(range(1, n, 2))
    yield 'blocks', [i + (next(r) % 3) * 1000 for i in range(n)]
    yield 'long then random', list(range(n - n // 8)) + [next(r) % n for _ in range(n // 8)]


for n in (2, 3, 5, 16, 63, 64, 65, 127, 200, 500, 1000):
    for name, values in patterns(n):
        for reverse in (False, True):
            K.calls = K.total = 0
            keys = [K(v, i) for i, v in enumerate(values)]
            keys.sort(reverse=reverse)
            order = 0
            for k in keys:
                order = (order * 31 + k.i) % 1000003
            print(n, name, reverse, K.calls, K.total, order, [k.n for k in keys] == sorted(values, reverse=reverse))


# A comparison that contradicts itself.
class Odd(K):
    def __lt__(self, other):
        K.calls += 1
        return (self.i * 31 + other.i * 17) % 7 < 3


for n in (10, 100, 300, 1000):
    K.calls = 0
    print(n, K.calls, [k.i for k in sorted(Odd(0, i) for i in range(n))])

nan = float('nan')
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.5, -0.0, 0.0]))
print(sorted([0.0, -0.0, 0.0]), sorted([-0.0, 0.0, -0.0], reverse=True))
print(sorted('hello world'), sorted(['b', 'ab', '', 'aé', 'a\U0001F600', 'a\uffff']))
print(sorted([True, 2, 0, False, 1]), sorted([2 ** 70, 5, -2 ** 80, 2 ** 63]))
print(sorted([3, 1.5, 2, 2.5]), sorted([(1, 'b'), (1, 'a'), (0, 'z')]))
print(sorted(range(10), key=lambda x: -x), sorted('bca', key=ord, reverse=True))
print(sorted([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], key=lambda p: p[0], reverse=True))
print(sorted([1, 2, 3, 4, 5, 6], key=lambda x: x % 2), sorted([1, 2, 3, 4], key=lambda x: float(x % 2)))


# Errors and mutation.
class Bad:
    def __lt__(self, other):
        raise KeyError('lt')


l = [Bad(), Bad()]
try:
    l.sort()
except KeyError as e:
    print(e, len(l))
l = [3, 2, 1]
try:
    l.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError as e:
    print(e, l)
try:
    l.sort(key=lambda x: (l.append(x), x)[1])
except ValueError as e:
    print(e, l)


class Peek:
    def __lt__(self, other):
        print('list is', l)
        return False


l = [Peek(), Peek()]
l.sort()
l = [3, 1, 2]
l.sort(key=lambda x: (print(len(l)), x)[1], reverse=True)
print(l)
try:
    [1, 'a', 2].sort()
except TypeError as e:
    print(e)
try:
    sorted([1, None])
except TypeError as e:
    print(e)
