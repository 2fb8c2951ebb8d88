# __class__ and __bases__ of classes with slots.
class A:
    __slots__ = ('a', 'b')
class B:
    __slots__ = ('b', 'a')
class C:
    __slots__ = ('a', 'c')
class D(A):
    __slots__ = ('a',)
class W:
    __slots__ = ('a', 'b', '__weakref__')
class E:
    pass
class F(E):
    pass
for new in B, C, D, W, E:
    x = A()
    x.a = 1
    try:
        x.__class__ = new
        print(type(x).__name__, x.a)
    except TypeError as e:
        print(e)
e = E()
e.v = 3
e.__class__ = F
print(type(e).__name__, e.v)
del e.__dict__
print(e.__dict__, hasattr(e, 'v'))
try:
    del e.__class__
except TypeError as err:
    print(err)
class mysuper(super):
    pass
class G(F):
    def who(self): return type(self.up).__name__
G.up = mysuper(G)
print(G().who())
print(complex.real, slice.start, int.real, type(slice.start).__name__)
try:
    object.__setattr__(str, 'x', 1)
except TypeError as err:
    print(err)
