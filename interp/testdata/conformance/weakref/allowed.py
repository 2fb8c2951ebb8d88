# Which objects can be referred to weakly.
import types
import weakref


def f():
    yield


class C:
    def m(self):
        pass


class Slots:
    __slots__ = ()


class WithSlot:
    __slots__ = ('a', '__weakref__')


class I(int): pass
class T(tuple): pass
class L(list): pass
class S(str): pass
class B(bytes): pass
class E(Exception): pass
class P(property): pass


things = [1, 1.5, 'a', b'a', None, True, (), [], {}, object(), range(3), slice(1), f, f(), C, C(), C().m, Slots(), WithSlot(), I(), T(), L(), S(), B(),
          E(), ValueError(), P(), {1}, frozenset(), len, [].append, types, f.__code__, memoryview(b''), bytearray(), property(), staticmethod(f),
          classmethod(f), list[int], int | str, int, iter([]), enumerate([]), type.__dict__, str.join, types.SimpleNamespace(), weakref.ref(f)]
for x in things:
    try:
        weakref.ref(x)
        print(type(x).__name__, 'yes', hasattr(x, '__weakref__'))
    except TypeError as e:
        print(e)
for body in ["class A(int): __slots__ = ('__weakref__',)", "class B(C): __slots__ = '__weakref__'",
             "class D: __slots__ = ('__weakref__', '__weakref__')", "class F(list): __slots__ = ('__weakref__',)"]:
    try:
        exec(body)
        print('made')
    except TypeError as e:
        print(e)
print(C.__dict__['__weakref__'].__name__, C().__weakref__)
