class A:
    def __new__(cls, *a, **k):
        print('new', cls.__name__, a, k)
        o = super().__new__(cls)
        return o

    def __init__(self, *a, **k):
        print('init', a, k)


A(1, k=2)


class B(A):
    def __new__(cls, x):
        if x:
            return super().__new__(cls)
        return 'not a B'


print(type(B(1)).__name__, B(0))


class Singleton:
    inst = None

    def __new__(cls):
        if cls.inst is None:
            cls.inst = super().__new__(cls)
        return cls.inst

    def __init__(self):
        print('init again')


print(Singleton() is Singleton())


class Ret:
    def __init__(self):
        return 5


try:
    Ret()
except TypeError as e:
    print(e)


class NoInit: pass
class OnlyNew:
    def __new__(cls, x): return object.__new__(cls)
class OnlyInit:
    def __init__(self, x): pass


for code in ('NoInit(1)', 'NoInit(x=1)', 'OnlyNew()', 'OnlyNew(1)', 'OnlyInit()', 'OnlyInit(1)', 'OnlyInit(1, 2)', 'object.__new__(OnlyInit, 1) and 0', 'object.__new__(NoInit, 1)', 'object.__new__()', 'object.__new__(5)', 'object.__new__(int)', 'int.__new__(NoInit)', 'object.__init__(NoInit(), 1)', 'NoInit().__init__(1)', 'object.__new__(list)'):
    try:
        print(code, type(eval(code)).__name__)
    except TypeError as e:
        print(code, '->', e)


class Callable:
    def __call__(self, *a, **k):
        return a, k


c = Callable()
print(c(1, b=2), callable(c), callable(NoInit()), callable(NoInit))
c.__call__ = lambda: 'instance attribute not used'
print(c())
try:
    NoInit()()
except TypeError as e:
    print(e)
