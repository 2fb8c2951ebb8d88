class A:
    @staticmethod
    def s(x): return ('s', x)

    @classmethod
    def c(cls, x): return (cls.__name__, x)

    @classmethod
    def alt(cls): return cls()

    t = staticmethod(len)

    def plain(x): return x


class B(A): pass


print(A.s(1), A().s(2), A.c(1), B.c(2), B().c(3), type(B.alt()).__name__, A.t('abc'), A().t('ab'), A.plain(5))
print(type(A.__dict__['s']).__name__, type(A.__dict__['c']).__name__, A.__dict__['s'].__func__(9), A.c.__self__, A.c.__func__.__name__, A.__dict__['s'](7))


def deco(f):
    return lambda *a: ('deco', f(*a))


class C:
    @classmethod
    @deco
    def x(cls): return cls.__name__

    @staticmethod
    @deco
    def y(): return 'y'


print(C.x(), C().y())
try:
    A.__dict__['c'](1)
except TypeError as e:
    print(e)
s = staticmethod(lambda: 'wrapped')
print(s(), s.__wrapped__())


class D:
    @classmethod
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'

    def __init_subclass__(cls): print('implicit classmethod', cls.__name__)

    def __new__(cls): return super().__new__(cls)


class E(D): pass


print(D[1], E[int], E['a', 'b'])


class F:
    def __class_getitem__(cls, k): return (cls.__name__, k)


print(F[5], F[1:2])
try:
    F()[5]
except TypeError as e:
    print(e)
try:
    A[5]
except TypeError as e:
    print(e)
