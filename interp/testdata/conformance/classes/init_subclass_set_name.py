class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__] = cls
        print('subclass', cls.__name__, name)


class A(Plugin): pass
class B(Plugin, name='bee'): pass
class C(B, name='sea'): pass


print(list(Plugin.registry))
try:
    class D(Plugin, bad=1): pass
except TypeError as e:
    print(e)
try:
    class E(x=1): pass
except TypeError as e:
    print(e)


class Named:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name

    def __get__(self, o, t):
        return self.name


class F:
    a = Named()
    b = c = Named()


print(F.a, F.b, F.c)
F.late = Named.__new__(Named)
try:
    F.late
except AttributeError as e:
    print(e)


class BadName:
    def __set_name__(self, owner):
        pass


try:
    class G:
        x = BadName()
except Exception as e:
    print(type(e).__name__, e, getattr(e, '__notes__', None))


class Order:
    def __set_name__(self, o, n):
        print('1 set_name')


class Base:
    def __init_subclass__(cls):
        print('2 init_subclass', hasattr(cls, 'o'))


class Sub(Base):
    o = Order()


class TwoArgs:
    def __init_subclass__(cls, a, b=2):
        print(cls.__name__, a, b)


class T1(TwoArgs, a=1): pass
class T2(TwoArgs, b=5, a=0): pass


try:
    class T3(TwoArgs): pass
except TypeError as e:
    print(e)
