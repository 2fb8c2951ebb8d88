class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass


print([c.__name__ for c in Z.__mro__])


class X(O): pass
class Y(O): pass
class P(X, Y): pass
class Q(Y, X): pass


try:
    class R(P, Q): pass
except TypeError as e:
    print(e)
try:
    class S(O, A): pass
except TypeError as e:
    print(e)


class F:
    def m(self): return ['F']
class G(F):
    def m(self): return ['G'] + super().m()
class H(F):
    def m(self): return ['H'] + super().m()
class I(G, H):
    def m(self): return ['I'] + super().m()


print(I().m(), I.__mro__)


class Mixin:
    def m(self): return ['Mixin'] + super().m()
class J(Mixin, I): pass


print(J().m(), [c.__name__ for c in J.mro()])
try:
    Mixin().m()
except AttributeError as e:
    print(e)


class Diamond(G, H):
    pass


print(Diamond().m(), Diamond.m is G.m, Diamond.__base__)
