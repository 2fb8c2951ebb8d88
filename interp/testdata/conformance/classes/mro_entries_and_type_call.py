class Entry:
    def __mro_entries__(self, bases):
        print('mro_entries', len(bases))
        return (int,)


class A(Entry()):
    pass


print(A.__bases__, len(A.__orig_bases__), A(5) + 1)
X = type('X', (), {'v': 1, '__doc__': 'made', 'm': lambda self: self.v})
print(X, X.v, X.__doc__, X().m(), X.__module__, X.__qualname__, X.__bases__)
Y = type('Y', (X,), dict(w=2), )
print(Y().m(), Y.w, Y.__mro__)


class Meta(type):
    def mro(cls):
        order = super().mro()
        print('mro of', cls.__name__)
        return order[:1] + order[1:]


class B(metaclass=Meta): pass
class C(B): pass


print(C.mro() == list(C.__mro__))


class BadMro(type):
    def mro(cls): return [int, cls] if cls.__name__ == 'Strange' else 5 if cls.__name__ == 'NotSeq' else super().mro()


for name in ('Fine', 'NotSeq'):
    try:
        print(BadMro(name, (), {}).__mro__)
    except TypeError as e:
        print(e)
o = type.__call__(X)
print(type(o).__name__, type.__new__(type, 'Z', (), {}).__name__, X.__class__ is type, type(type(X)) is type)
X.__qualname__ = 'Deep.X'
print(X, X.__name__)
X.__name__ = 'Renamed'
print(X, X.__name__, repr(X())[:16])
X.__doc__ = 'new doc'
print(X.__doc__)
try:
    int.__doc__ = 'x'
except TypeError as e:
    print(e)
try:
    del X.__name__
except TypeError as e:
    print(e)
try:
    X.__bases__ = (int,)
except TypeError as e:
    print(e)
print(X.__subclasses__(), X.__dictoffset__ != 0, X.__flags__ > 0, X.__base__, isinstance(X.__basicsize__, int))


def build(*args):
    return args


print(__build_class__(lambda: None, 'Direct').__name__)
