import functools
from functools import *


@lru_cache(maxsize=None)
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__, fib.__wrapped__(3))
fib.cache_clear()
print(fib.cache_info())


@lru_cache(2)
def square(x):
    print('square', x)
    return x * x


print([square(x) for x in (1, 2, 1, 3, 1, 2)], square.cache_info(), square.cache_parameters())


@lru_cache
def two(a, b=0, *, c=1):
    print('two', a, b, c)
    return a, b, c


two(1), two(1.0), two(1, 0), two(1, b=0), two(1, c=1), two(1), two('1')
print(two.cache_info())


@lru_cache(typed=True)
def typed(x):
    print('typed', x)


typed(1), typed(1.0), typed(True), typed(1)


class C:
    @lru_cache
    def m(self, x):
        print('m', x)
        return x

    @cached_property
    def slow(self):
        """Slow."""
        print('computed')
        return 42

    @cache
    def n(self):
        return 'n'


c = C()
print(c.m(1), c.m(1), C.m.cache_info().hits, c.slow, c.slow, c.__dict__, C.slow.__doc__, c.n())
c.slow = 5
print(c.slow)
del c.slow
print(c.slow)
try:
    fib([])
except TypeError as e:
    print(e)


def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


p = partial(f, 1, c=5)
print(p(), p(7, 8, 9, d=1), p(c=6), p.func is f, p.args, p.keywords)
q = partial(p, 10, z=0)
print(q(), q.args, q.keywords, q.func is f)
p.note = 'hi'
print(p.__dict__, p.note)
r = partial(p, 1)
print(r.func is p)
print(list(map(partial(pow, 2), range(5))), partial(int, base=2)('1010'))


class PP(partial):
    pass


print(PP(len)([1]), repr(PP(len, 1)).startswith('__main__.PP(<built-in function len>, 1)'))


class Cell:
    alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, state=False)


cell = Cell()
cell.set_alive()
print(cell.alive)
cell.set_dead()
print(cell.alive)


@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2), V.__ge__.__name__)
try:
    V(1) >= 3
except TypeError as e:
    print(e)
try:
    total_ordering(type('Z', (), {}))
except ValueError as e:
    print(e)


def deco(fn):
    @wraps(fn)
    def inner(*a):
        """Inner."""
        return fn(*a)
    return inner


@deco
def documented(x: int) -> str:
    """Doc."""
    return x


documented.tag = 1
print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__(3), deco(documented).tag)


@singledispatch
def show(x, *rest):
    return f'object {x}'


@show.register
def _(x: int):
    return f'int {x}'


@show.register(list)
@show.register(tuple)
def _(x):
    return f'seq {len(x)}'


@show.register
def _(x: float | complex):
    return f'number {x}'


class I(int):
    pass


print(show('a'), show(1), show(True), show(I(5)), show([1]), show(()), show(1.5), show.dispatch(bool) is show.dispatch(int), len(show.registry))
try:
    show()
except TypeError as e:
    print(e)
try:
    show.register(5)
except TypeError as e:
    print(e)


class D:
    @singledispatchmethod
    def go(self, x):
        return 'any'

    @go.register
    def _(self, x: int):
        return 'int'

    @go.register(str)
    @classmethod
    def _(cls, x):
        return 'str ' + cls.__name__


print(D().go(1.5), D().go(1), D().go('x'))
print(sorted(['b', 'a', 'C'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, b: f'({a}{b})', 'abcd'))
print(functools.update_wrapper(partial(f), f).__name__)
