class Base:
    def __init__(self, x):
        self.x = x
        print('Base init')

    def hello(self):
        return 'base ' + self.who()

    def who(self):
        return 'B'

    @classmethod
    def make(cls):
        return cls(5)

    @staticmethod
    def st():
        return 'static'


class Mid(Base):
    def who(self):
        return 'M' + super().who()


class Leaf(Mid):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def who(self):
        return 'L' + Mid.who(self)

    @classmethod
    def make(cls):
        o = super().make.__func__(lambda x: cls(x, 'made'))
        return o


l = Leaf(1, 2)
print(l.hello(), l.x, l.y, Mid(3).hello(), Leaf.make().y, Mid.make().x, Leaf.st())
print(isinstance(l, Base), issubclass(Leaf, Base), issubclass(Base, Leaf), Leaf.__bases__, Leaf.__base__, [c.__name__ for c in Leaf.mro()])
print(isinstance(l, (int, Mid)), issubclass(Leaf, (int, (str, Mid))), isinstance(5, int | str), isinstance('a', int | None), issubclass(bool, int))
print(Base.__subclasses__() == [Mid], [c.__name__ for c in Mid.__subclasses__()])
Base.who = lambda self: 'patched'
print(l.hello())
Leaf.__bases__ = (Base,)
print(Leaf.__mro__, [c.__name__ for c in Mid.__subclasses__()])


class Bad:
    pass


for code in ('class X(5): pass', 'class X(None): pass', 'class X(bool): pass', 'class X(type(None)): pass', 'class X(range): pass', 'class X(Bad, Bad): pass', 'class X(object, Bad): pass', 'class X(int, str): pass', 'class X(print): pass', 'class X(undefined): pass', 'class X("a"): pass', 'class X(Bad()): pass', 'class X(slice): pass', 'class X(type(lambda: 0)): pass'):
    try:
        exec(code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)
