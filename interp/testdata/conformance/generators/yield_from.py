def inner():
    x = yield 'i1'
    print('inner got', x)
    try:
        yield 'i2'
    except ValueError as e:
        print('inner caught', e)
        yield 'recovered'
    return 'inner result'


def outer():
    r = yield from inner()
    print('result', r)
    r = yield from [1, 2]
    print('list result', r)
    yield from 'ab'
    yield from ()
    return 'outer done'


g = outer()
print(next(g))
print(g.send('hello'))
print(g.throw(ValueError('oops')))
print(list(g))


def deleg_close():
    def sub():
        try:
            yield 1
        finally:
            print('sub closed')
    try:
        yield from sub()
    finally:
        print('outer closed')


g = deleg_close()
next(g)
g.close()


def send_to_list():
    yield from [1, 2]


g = send_to_list()
next(g)
try:
    g.send('x')
except AttributeError as e:
    print(e)
g = send_to_list()
next(g)
try:
    g.throw(KeyError('not caught'))
except KeyError as e:
    print(repr(e))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)


def tree(t):
    if isinstance(t, list):
        for s in t:
            yield from tree(s)
    else:
        yield t


print(list(tree([1, [2, [3, 4], []], 5])))


def ret():
    return (yield from (i for i in range(2)))


print(list(ret()))


class It:
    def __iter__(self):
        return iter('xyz')


def custom():
    yield from It()


print(''.join(custom()))
