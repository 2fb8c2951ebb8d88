from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods, get_cache_token
import abc
from collections.abc import *
import collections.abc


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f'{self.name} {self.area()}'


for make in (lambda: Shape(), lambda: type('Half', (Shape,), {'area': lambda self: 1})()):
    try:
        make()
    except TypeError as e:
        print(e)


class Square(Shape):
    name = 'square'

    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2


print(Square(3).describe(), Shape.__abstractmethods__ == {'area', 'name'}, Square.__abstractmethods__)


class Duck(ABC):
    pass


@Duck.register
class Goose:
    pass


token = get_cache_token()
print(isinstance(Goose(), Duck), issubclass(Goose, Duck), isinstance(3, Duck), Duck in Goose.__mro__, Goose)
Duck.register(int)
print(isinstance(3, Duck), issubclass(bool, Duck), get_cache_token() == token)


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hooked:
            return any('quack' in B.__dict__ for B in C.__mro__)
        return NotImplemented


class Quacks:
    def quack(self): ...


class Sub(Hooked):
    pass


print(issubclass(Quacks, Hooked), issubclass(int, Hooked), issubclass(Quacks, Sub), issubclass(Sub, Hooked))
for f in (lambda: Duck.register(5), lambda: issubclass(5, Duck), lambda: (type('A', (Duck,), {}).register(Duck))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Late(ABC):
    pass


def m(self): ...


m.__isabstractmethod__ = True
Late.m = m
print(Late.__abstractmethods__, type(Late()).__name__)
update_abstractmethods(Late)
try:
    Late()
except TypeError as e:
    print(e)


class Meta(ABCMeta):
    def __new__(mcls, name, bases, ns, **kw):
        print('Meta', name, kw)
        return super().__new__(mcls, name, bases, ns)


class WithMeta(metaclass=Meta, extra=1):
    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def tool(): ...


try:
    WithMeta()
except TypeError as e:
    print(e)

objects = [1, 'a', b'a', [], (), {}, set(), frozenset(), range(3), iter([]), (x for x in ()), {}.keys(), {}.items(), {}.values(), len, int, None, bytearray(), zip(), lambda: 0]
for name in ('Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'Sequence', 'MutableSequence', 'Awaitable'):
    cls = getattr(collections.abc, name)
    print(name, ''.join('01'[isinstance(o, cls)] for o in objects), sorted(cls.__abstractmethods__), cls.__module__)


class ListSet(Set):
    def __init__(self, items): self.items = list(dict.fromkeys(items))
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f'ListSet({self.items})'


a, b = ListSet('abc'), ListSet('cd')
print(a & b, a | b, a - b, a ^ b, a <= b, a < ListSet('abcd'), a == ListSet('cba'), a.isdisjoint(b), {'a', 'x'} & a, a._hash() == hash(frozenset('abc')), a >= {'a'})


class MyMap(MutableMapping):
    def __init__(self, **kw): self.d = kw
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)


mm = MyMap(a=1, b=2)
mm.update({'c': 3}, d=4)
print(mm.pop('a'), mm.pop('zz', None), mm.setdefault('e', 5), list(mm.items()), list(mm.keys()), list(mm.values()), 'b' in mm, mm.get('q'), mm == {'b': 2, 'c': 3, 'd': 4, 'e': 5}, {**mm}, ('b', 2) in mm.items(), mm.keys() & {'b', 'x'}, mm.popitem())
match mm:
    case {'b': x, **rest}:
        print('mapping', x, rest)
mm.clear()
print(len(mm), list(mm.keys()))


class MySeq(MutableSequence):
    def __init__(self, *a): self.a = list(a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __len__(self): return len(self.a)
    def insert(self, i, v): self.a.insert(i, v)


ms = MySeq(1, 2, 3)
ms.append(4)
ms += [5]
ms.reverse()
ms.remove(2)
print(ms.a, ms.pop(), ms.index(3), ms.count(4), 4 in ms, list(reversed(ms)), list(ms))
match ms:
    case [first, *_]:
        print('sequence', first)
try:
    ms.remove(99)
except ValueError as e:
    print('ValueError', e)


class Gen(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)


print(list(Gen()), Gen().close(), isinstance(Gen(), Iterator), next(Gen()))
print(Iterable[int], Callable[[int, str], bool], Callable[..., int], Mapping[str, int])


class OnlyLen:
    def __len__(self): return 0


class NoHash:
    __hash__ = None


print(isinstance(OnlyLen(), Sized), isinstance(NoHash(), Hashable), issubclass(OnlyLen, Collection))
