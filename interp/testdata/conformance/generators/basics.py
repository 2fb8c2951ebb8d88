def gen():
    print('start')
    x = yield 1
    print('got', x)
    y = yield 2
    print('got', y)
    return 'result'


g = gen()
print(type(g).__name__, iter(g) is g)
print(next(g))
print(g.send('a'))
try:
    g.send('b')
except StopIteration as e:
    print('stop', e.value)
try:
    next(g)
except StopIteration as e:
    print('again', e.value, e.args)
g = gen()
try:
    g.send('early')
except TypeError as e:
    print(e)
print(g.send(None))
print(list(gen()))


def empty():
    return
    yield


print(list(empty()), next(empty(), 'default'))


def inf():
    n = 0
    while True:
        yield n
        n += 1


print([x for x, _ in zip(inf(), range(5))])
g = inf()
print(next(g), next(g), g.__next__(), 5 in g, next(g))


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
g = gen.__name__, gen().__name__, gen().__qualname__
print(g)
