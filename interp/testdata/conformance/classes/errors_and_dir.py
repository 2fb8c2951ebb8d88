# Attributes, descriptors and classes: what fails, and with which words.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    @property
    def x(self): return 1
    @property
    def y(self): return 2
    @y.setter
    def y(self, v): pass
    w = property(fset=lambda s,v: None)
    cl = classmethod(len)
    st = staticmethod(len)
c=C()
def setx(): c.x=3
def delx(): del c.x
def dely(): del c.y
t(setx); t(delx); t(dely); t(lambda: c.w); t(lambda: C.x.__name__); t(lambda: C.x.fget.__name__); t(lambda: C.cl); t(lambda: c.cl()); t(lambda: c.st('ab'))
t(lambda: classmethod(len).__get__(1));  t(lambda: staticmethod(C.y.fget).__dict__); t(lambda: staticmethod(len).__name__); t(lambda: staticmethod(len).__wrapped__);t(lambda: classmethod(len).__func__)
t(lambda: property(1,2,3).fget); t(lambda: property(1,2,3,4,5)); t(lambda: property(foo=1)); t(lambda: property(lambda s:1, doc='d').__doc__)
class D:
    __class__ = int
t(lambda: D().__class__); t(lambda: isinstance(D(), int)); t(lambda: D.__class__)
t(lambda: type('X', (), {'__slots__': ('a','a')}).__dict__.keys())
t(lambda: type('X', (int,), {'__slots__': ('a',)}))
t(lambda: type('X', (), {'__slots__': ('1a',)}))
t(lambda: type('X', (), {'__slots__': (1,)}))
t(lambda: type('X', (), {'__slots__': 'a', 'a': 1}))
t(lambda: type('X', (), {'__slots__': ['__dict__','__dict__']}))
t(lambda: type('X', (bool,), {}))
t(lambda: type('X', (int, str), {}))
t(lambda: type('X', (object, int), {}))
t(lambda: type('X', (int, int), {}))
t(lambda: type('X', (1,), {}))
t(lambda: type('X', [], {}))
t(lambda: type(1, (), {}))
t(lambda: type('X', (), 1))
t(lambda: type('X', ()))
t(lambda: type())
t(lambda: type('X\0', (), {}))
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
t(lambda: type('X', (A,B), {}))
class N:
    def __set_name__(self, o, n): raise ValueError('no')
try:
    class E: n = N()
except ValueError as e: print(e, e.__notes__)
class I:
    def __init_subclass__(cls, a, **k): super().__init_subclass__(**k); cls.a=a
try:
    class J(I): pass
except TypeError as e: print(e)
class K(I, a=3): pass
print(K.a)
try:
    class L(I, a=3, b=4): pass
except TypeError as e: print(e)
try:
    class L(x=3): pass
except TypeError as e: print(e)
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @abc.abstractmethod
    def g(self): ...
t(lambda: Ab()); t(lambda: Ab.__abstractmethods__ == {'f','g'})
class Ab2(Ab):
    def f(self): pass
t(lambda: Ab2())
def sc(o, c):
    o.__class__ = c; return o.__class__
class S1: __slots__='a'
class S2: __slots__='a'
class S3: __slots__='b'
t(lambda: sc(S1(), S2)); t(lambda: sc(S1(), S3)); t(lambda: sc(S1(), C)); t(lambda: sc(1, C)); t(lambda: sc(C(), int)); t(lambda: sc(C(), 1)); t(lambda: sc([], list)); t(lambda: sc(C(), D))
def sb(c, b):
    c.__bases__ = b; return c.__mro__
class P1: pass
class P2: pass
class Q(P1): pass
t(lambda: sb(Q, (P2,))); t(lambda: sb(Q, ())); t(lambda: sb(Q, (Q,))); t(lambda: sb(Q, 1)); t(lambda: sb(Q, (1,))); t(lambda: sb(Q, (int,))); t(lambda: sb(int, (P1,))); t(lambda: sb(P1,(P2,)))
t(lambda: super()); t(lambda: super(1)); t(lambda: super(C, 1)); t(lambda: super(C).x); t(lambda: super(C, c)); t(lambda: super(C, c).nope); t(lambda:super(int, 3).bit_length)
t(lambda: object(1)); t(lambda: object.__new__(C, 1)); t(lambda: C(1)); t(lambda: object.__new__(int)); t(lambda: int.__new__(str)); t(lambda: object.__new__()); t(lambda: object.__new__(1)); t(lambda: object.__init__(c, 1))
t(lambda: c.nope); t(lambda: C.nope); t(lambda: delattr(c,'nope')); t(lambda: setattr(1,'x',2)); t(lambda: setattr(c,1,2)); t(lambda: getattr(c,1)); t(lambda: hasattr(c,1)); t(lambda: setattr(object(),'x',1)); t(lambda: setattr(int,'x',1)); t(lambda: delattr(int,'real'))
t(lambda: type(C.__dict__['x'])); t(lambda: type(C.__dict__)); t(lambda: C.__name__); t(lambda: C.__qualname__); t(lambda: C.__module__); t(lambda: C.__doc__); t(lambda: int.__module__)
t(lambda: isinstance(1, 1)); t(lambda: isinstance(1, (int, 1))); t(lambda: isinstance('', (int, 1))); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: isinstance(1, [int]))
class R:
    def __mro_entries__(self, bases): return 1
class V(type):
    def mro(cls): return [cls, 1]
class W(type):
    def __prepare__(name, bases): return 1
try:
    class X(R()): pass
except TypeError as e: print(e)
try:
    class X(metaclass=V): pass
except TypeError as e: print(e)
try:
    class X(metaclass=W): pass
except TypeError as e: print(e)
class Pr(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return 1
try:
    class X(metaclass=Pr): pass
except TypeError as e: print(e)
t(lambda: C.__subclasses__()); t(lambda: type.__subclasses__(int)); t(lambda: type.mro(C)); t(lambda: type(type.__call__(C))); t(lambda: sorted(vars(C))); t(lambda: vars(1)); t(lambda: vars(c))
t(lambda: [x for x in dir(C) if not x.startswith('__')]); t(lambda: sorted(dir(object()))==sorted(dir(object))); t(lambda: dir(1)==dir(int)); t(lambda: C.__weakref__); t(lambda: C.__dict__['__dict__']);t(lambda: c.__weakref__)
t(lambda: int.__basicsize__ > 0); t(lambda: C.__weakrefoffset__ != 0); t(lambda: int.__weakrefoffset__); t(lambda: C.__text_signature__); t(lambda: len.__text_signature__); t(lambda: str.join.__text_signature__); t(lambda: int.__text_signature__); t(lambda: list.__dict__['__getitem__']); t(lambda: list.__init__); t(lambda: dict.__contains__)
class Meta(type):
    def __call__(cls, *a): return ('called', a)
class Y(metaclass=Meta): pass
t(lambda: Y(1))
class Z:
    def __init__(self): return 1
t(lambda: Z())
class Nw:
    def __new__(cls): return 5
    def __init__(self): print('never')
t(lambda: Nw())
class Ic(type):
    def __instancecheck__(c, o): return 'yes'
class Icc(metaclass=Ic): pass
t(lambda: isinstance(1, Icc))
