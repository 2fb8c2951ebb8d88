g = (print(i) or i for i in range(2))
print('lazy')
print(list(g))


def f():
    x = 5
    return (x + i for i in range(3)), (lambda: x)


g, h = f()
print(list(g), h())
print(sum(i * j for i in range(3) for j in range(i)), list((i, j) for i in 'ab' for j in range(2) if j))
g = (i for i in range(5))
print(next(g), list(g), next(g, 'end'))
g = ((yield_ := i) for i in range(3))
print(list(g), yield_)
it = iter([1, 2, 3])
g = (x for x in it)
print(next(g), next(it), next(g))
print(type((i for i in [])), (i for i in []).__name__)
try:
    (i for i in undefined)
except NameError as e:
    print('first iterable at once:', e)
g = (i for i in [1] for j in undefined)
try:
    next(g)
except NameError as e:
    print('second lazily:', e)
print(any(x > 2 for x in range(10 ** 9)), all(x < 2 for x in range(10 ** 9)))
