class Manual:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self):
        self.log.append('next')
        if len(self.log) > 4:
            raise StopIteration('manual result')
        return len(self.log)

    def send(self, v):
        self.log.append(f'send {v}')
        return f'sent {v}'

    def throw(self, *a):
        self.log.append(f'throw {a[0]!r}')
        return 'thrown'

    def close(self):
        self.log.append('close')


def gen(m):
    r = yield from m
    print('result', r)
    yield 'after'


m = Manual()
g = gen(m)
print(next(g), g.send('x'), g.throw(ValueError('v')), next(g), next(g))
print(m.log)
m = Manual()
g = gen(m)
next(g)
g.close()
print(m.log)


class NoClose:
    def __iter__(self): return self
    def __next__(self): return 1


g = gen(NoClose())
next(g)
g.close()
g = gen(NoClose())
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('no throw method', e)


def inner():
    try:
        yield 1
    except GeneratorExit:
        print('inner exit')
        raise
    finally:
        print('inner finally')


def outer():
    try:
        yield from inner()
    except GeneratorExit:
        print('outer exit')
        raise


g = outer()
next(g)
g.close()


def swallow():
    try:
        yield 1
    except ValueError:
        return 'swallowed'


def use():
    r = yield from swallow()
    yield r


g = use()
next(g)
print(g.throw(ValueError))


def self_ref():
    yield from g2


g2 = self_ref()
try:
    next(g2)
except ValueError as e:
    print(e)


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(100)), list(deep(3)))
print(list((yield_from := (lambda: (yield from [1, 2])))()))
