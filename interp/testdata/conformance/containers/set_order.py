# Sets of ints print in the order of their table; every operation must place elements as CPython does.
def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 8


r = lcg(1)


def rnd(n):
    return next(r) % n


def order(s):
    total = 0
    for x in s:
        total = (total * 31 + hash(x)) % 1000003
    return len(s), total


print({3, 1, 2}, {10, 5, 7}, set(range(20)), {-1, -2, 0}, {1.5, 2, 3.0})
print({i * 7 % 50 for i in range(30)})
print(set(range(0, 1000, 37)), frozenset(range(50, 0, -3)))
print({2 ** 61 - 1, 0, 1, 2 ** 61, 2 ** 70, -2 ** 61})
print({8, 0, 16, 24, 32}, {5, 13, 21, 29, 37, 45})
print({(1, 2), (3, 4), (), (5,)}, {True, 2, None is None, 0.0})

for size in (4, 10, 40, 200, 1000, 4000):
    a = set()
    for step in range(400):
        b = {rnd(size) for _ in range(rnd(size))}
        k = rnd(14)
        if k == 0: a |= b
        elif k == 1: a &= b | {rnd(size)}
        elif k == 2: a -= {x for x in b if x % 3}
        elif k == 3: a ^= b
        elif k == 4: a = a | b
        elif k == 5: a = b - a
        elif k == 6: a = a ^ b
        elif k == 7: a.update(list(b))
        elif k == 8: a.difference_update(list(b)[:5])
        elif k == 9:
            for _ in range(min(len(a), 3)):
                a.pop()
        elif k == 10: a.discard(rnd(size))
        elif k == 11: a = set(a)
        elif k == 12: a = a.union(dict.fromkeys(b), list(b))
        elif k == 13: a = a.difference(dict.fromkeys(list(b)[:2])) | b.intersection(list(a))
        if step % 40 == 0:
            print(size, step, k, order(a), order(b), order(frozenset(a)), hash(frozenset(b)))
    if size < 100:
        print(a)

s = set(range(100))
print([s.pop() for _ in range(30)])
s.clear()
s.update(range(8))
print(s.pop(), s)
big = set(range(100000))
big -= set(range(0, 100000, 2))
print(order(big), big.pop())
print(order({x * x for x in range(70000)}))
print(hash(frozenset([frozenset([1, 2]), frozenset()])), hash(frozenset([-1, -2])))
