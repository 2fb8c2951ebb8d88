class P:
    __slots__ = ('x', 'y')

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x, P.__slots__, hasattr(p, '__dict__'), type(P.x).__name__)
for code in ('p.y', 'p.z', 'p.z = 1', 'del p.y', 'p.__dict__', 'P.x.__get__(5)'):
    try:
        exec(code)
    except Exception as e:
        print(code, '->', type(e).__name__, e)
p.y = 2
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


class Q(P):
    pass


q = Q(5)
q.z = 6
print(q.x, q.z, q.__dict__)


class R(P):
    __slots__ = 'w'


r = R(1)
r.w = 3
print(r.w, r.x)
try:
    r.v = 1
except AttributeError as e:
    print(e)


class D:
    __slots__ = ['a', '__dict__']


d = D()
d.a, d.b = 1, 2
print(d.__dict__)


class M:
    __slots__ = ('__private', 'pub')

    def set(self):
        self.__private = 5
        return self.__private


print(M().set(), [n for n in dir(M) if 'priv' in n])
for code in ('class X:\n __slots__ = ("a",)\n a = 1', 'class X:\n __slots__ = 5', 'class X:\n __slots__ = (1,)', 'class X:\n __slots__ = "a b"', 'class X(int):\n __slots__ = ("a",)', 'class X(P, D): pass', 'class X:\n __slots__ = ("__dict__", "__dict__")'):
    try:
        exec(code)
        print(repr(code), 'ok')
    except Exception as e:
        print(repr(code), '->', type(e).__name__, e)


class E:
    __slots__ = ()


try:
    E().x = 1
except AttributeError as e:
    print(e)


class Doc:
    __slots__ = {'a': 'doc of a'}


print(Doc.a.__doc__, Doc.a.__name__)
