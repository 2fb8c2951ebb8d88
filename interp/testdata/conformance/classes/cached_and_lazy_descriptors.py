class cached:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, o, t=None):
        if o is None:
            return self
        v = o.__dict__[self.name] = self.f(o)
        return v


class Typed:
    def __init__(self, t):
        self.t = t

    def __set_name__(self, owner, name):
        self.key = '_' + name
        self.name = name

    def __get__(self, o, t=None):
        if o is None:
            return self
        try:
            return getattr(o, self.key)
        except AttributeError:
            raise AttributeError(f'{self.name} is not set') from None

    def __set__(self, o, v):
        if not isinstance(v, self.t):
            raise TypeError(f'{self.name} must be {self.t.__name__}, not {type(v).__name__}')
        setattr(o, self.key, v)

    def __delete__(self, o):
        delattr(o, self.key)


class classproperty:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)


class Data:
    n = Typed(int)
    name = Typed(str)

    @cached
    def big(self):
        print('computing')
        return sum(range(1000))

    @classproperty
    def label(cls): return cls.__name__.lower()


d = Data()
print(d.big, d.big, vars(d), Data.label, d.label)
d.n = 5
for f in (lambda: setattr(d, 'n', 'x'), lambda: d.name, lambda: delattr(d, 'name')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
del d.n
print(hasattr(d, 'n'), type(Data.n).__name__, Data.n.name, Data.big.name)


class Bound:
    """A function-like descriptor."""

    def __init__(self, f): self.f = f
    def __get__(self, o, t=None): return (lambda *a: self.f(o, *a)) if o is not None else self.f


class U:
    m = Bound(lambda self, x: (type(self).__name__, x))


print(U().m(5), U.m(None, 6))
def method(self): return self.v
class V: v = 7
print(method.__get__(V())(), method.__get__(None, V) is method, type(method.__get__(V())).__name__, len.__get__(5) if hasattr(len, '__get__') else 'no __get__')
