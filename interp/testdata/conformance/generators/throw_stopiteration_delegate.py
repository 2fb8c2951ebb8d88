# StopIteration thrown into a generator that delegates to an iterator without throw() ends the delegation.
def gen():
    got = yield from [1, 2, 3]
    print('got', got)
    yield 'after'


g = gen()
print(next(g))
print(g.throw(StopIteration('value')))
g = gen()
print(next(g))
try:
    g.throw(ValueError('other'))
except ValueError as e:
    print(repr(e))


def short():
    yield from [1]


g = short()
next(g)
try:
    g.throw(StopIteration)
except StopIteration as e:
    print('ended', e.value)
