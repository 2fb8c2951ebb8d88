# When each iterator takes an item from its source.
from itertools import *


def talk(name, items):
    for x in items:
        print(f'<{name}{x}>', end='')
        yield x
    print(f'<{name} end>', end='')


def show(it, n=99):
    for i, x in enumerate(it):
        print('', x, end=' ')
        if i + 1 >= n:
            break
    print()


show(chain(talk('a', [1, 2]), talk('b', [3])))
show(chain.from_iterable(talk(c, 'xy') for c in 'pq'))
show(islice(talk('a', range(9)), 2, 7, 2))
show(islice(talk('a', range(9)), 3))
show(islice(talk('a', range(3)), 0))
show(takewhile(lambda x: x < 2, talk('a', range(5))))
show(dropwhile(lambda x: x < 2, talk('a', range(4))))
show(filterfalse(lambda x: x % 2, talk('a', range(4))))
show(compress(talk('a', range(4)), talk('s', [1, 0, 1])))
show(accumulate(talk('a', range(1, 5)), lambda a, b: a * b, initial=10))
show(starmap(lambda a, b: a + b, talk('a', [(1, 2), (3, 4)])))
show(pairwise(talk('a', range(4))))
show(batched(talk('a', range(5)), 2))
show(zip_longest(talk('a', [1]), talk('b', [2, 3]), fillvalue=0))
show(cycle(talk('a', [1, 2])), 5)
show(repeat('r', 2))
show(count(10, -3), 4)
a, b = tee(talk('t', range(4)))
print(next(a), next(a), next(b), list(a), list(b))
a, b = tee(range(3))
c, d = tee(a)
next(c)
print(list(a), list(b), list(c), list(d))
for k, g in groupby(talk('g', 'aabbc')):
    print(k, end=' ')
    if k == 'b':
        print(list(g), end=' ')
print()
groups = [(k, g) for k, g in groupby('aab')]
print([(k, list(g)) for k, g in groups])
it = groupby(range(6), key=lambda x: x // 3)
k, g = next(it)
print(next(g), list(g), list(g))
k2, g2 = next(it)
print(next(g2), list(g), list(it), list(g2))
print(list(product(talk('p', 'ab'), talk('q', [0, 1]))))
print(list(permutations(range(4)))[::5], len(list(permutations(range(5), 3))))
print(list(combinations(range(5), 3)), list(combinations_with_replacement('AB', 3)))


class C(count):
    pass


print(C(3), type(C(3)), next(C(3)), isinstance(C(), count))
z = zip_longest([1, 2], [3])
print(next(z), list(z), list(z))
p = product('ab', repeat=3)
print(sum(1 for _ in p), next(p, 'end'))
print(max(map(sum, product(range(3), range(4)))), list(map(''.join, permutations('abc'))))
print(list(zip(count(), 'abc')), list(islice(cycle('ab'), 5)), sum(islice(count(1), 100)))
print(dict(zip('abc', repeat(0))), [list(g) for _, g in groupby(sorted('mississippi'))])
deep = iter([1])
for _ in range(500):
    deep = chain(deep)
print(list(deep))
