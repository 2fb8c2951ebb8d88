def gen():
    while True:
        try:
            x = yield 'value'
            print('received', x)
        except ValueError as e:
            print('caught', e)
        except GeneratorExit:
            print('closing')
            raise
        finally:
            print('finally')


g = gen()
print(next(g))
print(g.throw(ValueError('v')))
print(g.throw(ValueError))
g.close()
print('closed')
g.close()
try:
    next(g)
except StopIteration:
    print('finished')
g = gen()
g.close()
print('never started')
g = gen()
try:
    g.throw(KeyError('before start'))
except KeyError as e:
    print(e)
print(list(g))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def swallow():
    try:
        yield 1
    except GeneratorExit:
        return 'closed value'


g = swallow()
next(g)
print(g.close())


def other():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError('instead')


g = other()
next(g)
try:
    g.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))
g = gen()
next(g)
for bad in (5, 'x', int, None):
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)
g.close()
