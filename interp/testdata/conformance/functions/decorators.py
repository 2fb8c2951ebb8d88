def trace(f):
    def wrapper(*a, **k):
        print('call', f.__name__, a, k)
        return f(*a, **k)
    wrapper.__name__ = f.__name__
    return wrapper


def repeat(n):
    def deco(f):
        def wrapper(*a):
            return [f(*a) for _ in range(n)]
        return wrapper
    return deco


@trace
@repeat(2)
def add(a, b):
    return a + b


print(add(1, 2), add.__name__)


class Count:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)


@Count
def sq(x):
    return x * x


print(sq(3), sq(4), sq.n)


@lambda f: 'replaced ' + f.__name__
def gone():
    pass


print(gone)


def register(cls):
    registry.append(cls.__name__)
    return cls


registry = []


@register
class A:
    @staticmethod
    def s():
        return 'static'

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return 'prop'

    @trace
    def m(self, x):
        return x


print(registry, A.s(), A().c(), A().p, A.m('self', 5))
decos = [trace, repeat(3)]


@decos[1]
def indexed():
    return 'i'


print(indexed())


@(d := repeat(1))
def w():
    return 'walrus'


print(w(), d is not None)
try:
    @5
    def bad(): pass
except TypeError as e:
    print(e)
