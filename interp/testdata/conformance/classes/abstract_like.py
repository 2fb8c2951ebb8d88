class ABCMeta(type):
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        abstract = {n for n, v in ns.items() if getattr(v, '_abstract', False)}
        for b in bases:
            for n in getattr(b, '_abstracts', ()):
                if getattr(getattr(cls, n, None), '_abstract', False):
                    abstract.add(n)
        cls._abstracts = frozenset(abstract)
        return cls

    def __call__(cls, *a, **k):
        if cls._abstracts:
            raise TypeError(f"Can't instantiate abstract class {cls.__name__} without {', '.join(sorted(cls._abstracts))}")
        return super().__call__(*a, **k)

    def register(cls, other):
        cls._registry = getattr(cls, '_registry', ()) + (other,)
        return other

    def __instancecheck__(cls, o):
        return cls.__subclasscheck__(type(o))

    def __subclasscheck__(cls, c):
        return super().__subclasscheck__(c) or issubclass(c, getattr(cls, '_registry', ())) or getattr(cls, '_duck', None) is not None and all(hasattr(c, n) for n in cls._duck)


def abstract(f):
    f._abstract = True
    return f


class Shape(metaclass=ABCMeta):
    @abstract
    def area(self): ...

    @abstract
    def name(self): ...


class Named(Shape):
    def name(self):
        return type(self).__name__


class Square(Named):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2


class Sized(metaclass=ABCMeta):
    _duck = ('__len__',)


@Shape.register
class Outsider: pass


print(Square(3).area(), Square(3).name(), sorted(Shape._abstracts), sorted(Named._abstracts))
for c in (Shape, Named):
    try:
        c()
    except TypeError as e:
        print(e)
print(isinstance(Outsider(), Shape), issubclass(Outsider, Shape), isinstance([], Sized), isinstance(5, Sized), issubclass(dict, Sized), isinstance(Square(1), Shape), isinstance(5, Shape), isinstance([], (int, Sized)))
