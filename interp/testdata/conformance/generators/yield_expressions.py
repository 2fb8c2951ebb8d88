def acc():
    total = 0
    while (v := (yield total)) is not None:
        total += v
    return total


g = acc()
next(g)
print(g.send(5), g.send(7))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)


def tup():
    x = yield 1, 2
    print('x', x)
    y = yield
    print('y', y)
    l = [(yield 'in list'), (yield 'second')]
    print(l)
    print((yield 'arg'), (yield 'arg2'))
    z = (yield 'a') + (yield 'b')
    print('z', z)
    d = {'k': (yield 'dict')}
    print(d)
    if (yield 'cond'):
        print('true')
    return (yield 'last')


g = tup()
v = next(g)
i = 0
try:
    while True:
        print('->', v)
        v = g.send(i)
        i += 1
except StopIteration as e:
    print('return', e.value)
print(list((lambda: [(yield 1), (yield 2)])()))


def annotated():
    x: int = yield 5
    x += yield x
    yield x


g = annotated()
print(next(g), g.send(10), g.send(1))


def starred():
    yield *[1, 2], 3


print(list(starred()))
