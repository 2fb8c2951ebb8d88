print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], start=1)), list(enumerate('a', -1)), list(enumerate('ab', 10 ** 20)))
print(list(zip()), list(zip('ab')), list(zip('ab', [1, 2, 3])), list(zip('abc', range(3), [True, False, None])), list(zip(*[(1, 2), (3, 4)])), dict(zip('ab', [1, 2])))
print(list(zip('ab', [1, 2], strict=True)))
for a in (('abc', [1]), ('a', [1, 2]), ('ab', [1, 2], [1]), ('ab', [1, 2], [1, 2, 3])):
    try:
        list(zip(*a, strict=True))
    except ValueError as e:
        print(e)
print(list(map(str, [1, 2])), list(map(lambda *a: a, 'ab', [1, 2, 3], 'xyz')), list(map(None.__class__ and int, '12')), list(map(pow, [2, 3], [3, 2])))
print(list(filter(None, [0, 1, 2])), list(filter(str.isalpha, 'a1b')), list(filter(lambda x: x % 2, range(6))), list(filter(bool, [[], [1]])))
e = enumerate('xy')
print(next(e), iter(e) is e, list(e), list(e))
m = map(lambda x: 1 / x, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as x:
    print(x, list(m))
try:
    list(map(5, [1]))
except TypeError as x:
    print(x)
try:
    list(filter(5, [1]))
except TypeError as x:
    print(x)
z = zip(iter([1, 2, 3]), 'ab')
print(next(z), list(z))
it = iter([1, 2, 3])
print(list(zip(it, [10])), next(it))
print(list(reversed('abc')), list(reversed([1, 2])), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())))
for i, (x, y) in enumerate(zip([1, 2], 'ab'), start=1):
    print(i, x, y)
